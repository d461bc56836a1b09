//! Where the thread is cut: what is missing, and at what place in the program one would mend it.

use std::collections::{HashMap, HashSet};

use super::Knot;
use crate::diagnostic::Words;
use crate::model::{Driver, Habit, JourneyStep, Program, Role, Side};

/// A cut in the thread.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// What is wrong.
    pub cut: Cut,
    /// At which knot.
    pub at: Knot,
    /// Where it would be mended: a JSON Pointer.
    pub pointer: String,
}

/// How the thread can be cut.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cut {
    /// No step of the journey needs this customer driver.
    NoStepNeeds,
    /// No habit serves this driver.
    NoHabitServes,
    /// No habit is done in this step.
    NoHabitTouches,
    /// Customers need no driver in this step.
    NeedsNothing,
    /// This role has no menu.
    NoMenu,
    /// The menu of this role has no habit for this driver, the first of customers.
    LeavesOut(String),
    /// A role acts in this step and has no habit for it.
    Idle(String),
    /// This habit serves no driver.
    NoDriver,
    /// This habit is done in no step.
    NoStep,
    /// The step of this habit does not need its driver.
    NotNeededThere,
    /// The step of this habit names its roles, and not this one.
    NotInStep(String),
    /// A reference leads to nothing.
    Nothing {
        /// What it should lead to, by the word of its kind.
        kind: &'static str,
        /// The id that is written.
        id: String,
    },
    /// No e-mail comes with it.
    NoMail,
    /// The feedback asks nothing about it.
    NoQuestion,
}

impl Cut {
    /// The word for it in machine formats.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::NoStepNeeds => "no-step-needs",
            Self::NoHabitServes => "no-habit-serves",
            Self::NoHabitTouches => "no-habit-touches",
            Self::NeedsNothing => "needs-nothing",
            Self::NoMenu => "no-menu",
            Self::LeavesOut(_) => "leaves-out",
            Self::Idle(_) => "idle",
            Self::NoDriver => "no-driver",
            Self::NoStep => "no-step",
            Self::NotNeededThere => "not-needed-there",
            Self::NotInStep(_) => "not-in-step",
            Self::Nothing { .. } => "nothing",
            Self::NoMail => "no-mail",
            Self::NoQuestion => "no-question",
        }
    }

    /// What is missing, in a few words.
    #[must_use]
    pub fn words(&self) -> Words {
        let (en, nl) = match self {
            Self::NoStepNeeds => ("no step needs this driver", "geen stap heeft deze driver nodig"),
            Self::NoHabitServes => ("no habit serves this driver", "geen gewoonte dient deze driver"),
            Self::NoHabitTouches => ("no habit touches this step", "geen gewoonte raakt deze stap"),
            Self::NeedsNothing => ("customers need no driver here", "klanten hebben hier geen driver nodig"),
            Self::NoMenu => ("this role has no menu yet", "deze rol heeft nog geen menu"),
            Self::NoDriver => ("this habit serves no driver", "deze gewoonte dient geen driver"),
            Self::NoStep => ("this habit is done in no step", "deze gewoonte hoort bij geen stap"),
            Self::NotNeededThere => {
                ("the step of this habit does not need its driver", "de stap van deze gewoonte heeft haar driver niet nodig")
            }
            Self::NoMail => ("no e-mail is planned in which it appears", "er is geen mail gepland waar het in voorkomt"),
            Self::NoQuestion => ("the feedback asks nothing about it", "de feedback vraagt er niets over"),
            Self::LeavesOut(driver) => {
                return Words::new(
                    format!("this menu has no habit for the first driver, `{driver}`"),
                    format!("dit menu heeft geen gewoonte voor de eerste driver, `{driver}`"),
                );
            }
            Self::Idle(role) => {
                return Words::new(
                    format!("`{role}` acts here and has no habit for it"),
                    format!("`{role}` is hier aan zet en heeft er geen gewoonte voor"),
                );
            }
            Self::NotInStep(role) => {
                return Words::new(
                    format!("the step of this habit does not name `{role}` among its roles"),
                    format!("de stap van deze gewoonte noemt `{role}` niet bij haar rollen"),
                );
            }
            Self::Nothing { kind, id } => {
                let nl = match *kind {
                    "step" => "stap",
                    "role" => "rol",
                    kind => kind,
                };
                return Words::new(format!("there is no {kind} `{id}`"), format!("er is geen {nl} `{id}`"));
            }
        };
        Words::new(en, nl)
    }
}

/// What is tied to what in a program, by id, so that each cut is found at once however much there is.
pub struct Ties<'a> {
    program: &'a Program,
    drivers: HashMap<&'a str, &'a Driver>,
    steps: HashMap<&'a str, &'a JourneyStep>,
    roles: HashMap<&'a str, &'a Role>,
    /// The drivers that a step needs.
    needed: HashSet<&'a str>,
    /// The drivers that a habit serves.
    served: HashSet<&'a str>,
    /// The steps in which a habit is done.
    touched: HashSet<&'a str>,
}

impl<'a> Ties<'a> {
    /// The ties of a program.
    #[must_use]
    pub fn of(program: &'a Program) -> Self {
        let habits = || program.roles.iter().flat_map(|role| &role.menu);
        let needs = program.journey.iter().filter_map(|step| step.customer.as_ref()).flat_map(|lane| &lane.needs);
        Self {
            program,
            drivers: first_by_id(&program.drivers, |driver| driver.id.as_str()),
            steps: first_by_id(&program.journey, |step| step.id.as_str()),
            roles: first_by_id(&program.roles, |role| role.id.as_str()),
            needed: needs.map(|need| need.as_str()).collect(),
            served: habits().filter_map(|habit| habit.driver.as_ref()).map(|id| id.as_str()).collect(),
            touched: habits().filter_map(|habit| habit.step.as_ref()).map(|id| id.as_str()).collect(),
        }
    }

    /// Every cut at one knot.
    #[must_use]
    pub fn gaps_at(&self, knot: Knot) -> Vec<Gap> {
        let program = self.program;
        let found = match knot {
            Knot::Driver(_) => knot.driver(program).map(|driver| self.of_driver(knot, driver)),
            Knot::Step(_) => knot.step(program).map(|step| self.of_step(knot, step)),
            Knot::Role(_) => knot.role(program).map(|role| of_role(program, knot, role)),
            Knot::Habit { .. } => knot.habit(program).map(|habit| self.of_habit(knot, habit)),
        };
        found.unwrap_or_default()
    }

    fn of_driver(&self, knot: Knot, driver: &Driver) -> Vec<Gap> {
        let mut gaps = Vec::new();
        let id = driver.id.as_str();
        if driver.side == Side::Customer && !self.needed.contains(id) {
            gaps.push(at(knot, Cut::NoStepNeeds, "id"));
        }
        let goes_on = driver.served_by.iter().any(|other| self.drivers.contains_key(other.as_str()));
        if !self.served.contains(id) && !goes_on {
            gaps.push(at(knot, Cut::NoHabitServes, "id"));
        }
        for (index, other) in driver.served_by.iter().enumerate() {
            if !self.drivers.contains_key(other.as_str()) {
                let cut = Cut::Nothing { kind: "driver", id: other.to_string() };
                gaps.push(at(knot, cut, &format!("served_by/{index}")));
            }
        }
        gaps
    }

    fn of_step(&self, knot: Knot, step: &JourneyStep) -> Vec<Gap> {
        let mut gaps = Vec::new();
        if let Some(lane) = &step.customer {
            if lane.needs.is_empty() {
                gaps.push(at(knot, Cut::NeedsNothing, "customer"));
            }
            for (index, need) in lane.needs.iter().enumerate().filter(|(_, need)| !self.drivers.contains_key(need.as_str())) {
                let cut = Cut::Nothing { kind: "driver", id: need.to_string() };
                gaps.push(at(knot, cut, &format!("customer/needs/{index}")));
            }
        }
        let done_here = |role: &Role| role.menu.iter().any(|habit| habit.touches(&step.id));
        if !self.touched.contains(step.id.as_str()) {
            gaps.push(at(knot, Cut::NoHabitTouches, "id"));
            return gaps;
        }
        for (index, id) in step.employee.iter().flat_map(|lane| &lane.roles).enumerate() {
            let pointer = format!("employee/roles/{index}");
            match self.roles.get(id.as_str()) {
                None => gaps.push(at(knot, Cut::Nothing { kind: "role", id: id.to_string() }, &pointer)),
                Some(role) if !role.menu.is_empty() && !done_here(role) => {
                    gaps.push(at(knot, Cut::Idle(id.to_string()), &pointer));
                }
                Some(_) => {}
            }
        }
        gaps
    }

    fn of_habit(&self, knot: Knot, habit: &Habit) -> Vec<Gap> {
        let program = self.program;
        let mut gaps = Vec::new();
        let driver = habit.driver.as_ref().map(|id| (id, self.drivers.get(id.as_str())));
        let step = habit.step.as_ref().map(|id| (id, self.steps.get(id.as_str())));
        match driver {
            None if !program.drivers.is_empty() => gaps.push(at(knot, Cut::NoDriver, "id")),
            Some((id, None)) => gaps.push(at(knot, Cut::Nothing { kind: "driver", id: id.to_string() }, "driver")),
            _ => {}
        }
        match step {
            None if !program.journey.is_empty() => gaps.push(at(knot, Cut::NoStep, "id")),
            Some((id, None)) => gaps.push(at(knot, Cut::Nothing { kind: "step", id: id.to_string() }, "step")),
            _ => {}
        }
        if let Some((role, (_, Some(step)))) = knot.role(program).zip(step) {
            let roles = step.employee.as_ref().map(|lane| &lane.roles);
            if roles.is_some_and(|roles| !roles.is_empty() && !roles.iter().any(|other| *other == role.id)) {
                gaps.push(at(knot, Cut::NotInStep(role.id.to_string()), "step"));
            }
        }
        if let (Some((_, Some(driver))), Some((_, Some(step)))) = (driver, step) {
            let needs = step.customer.as_ref().map(|lane| &lane.needs).filter(|_| driver.side == Side::Customer);
            if needs.is_some_and(|needs| !needs.is_empty() && !needs.iter().any(|need| *need == driver.id)) {
                gaps.push(at(knot, Cut::NotNeededThere, "step"));
            }
        }
        gaps
    }
}

/// The items of a list by id; of several with one id, the first.
fn first_by_id<'a, T>(items: &'a [T], id: impl Fn(&'a T) -> &'a str) -> HashMap<&'a str, &'a T> {
    items.iter().rev().map(|item| (id(item), item)).collect()
}

/// Whether the thread of a driver goes on through another one, which makes it concrete.
#[must_use]
pub fn goes_on(program: &Program, driver: &Driver) -> bool {
    driver.served_by.iter().any(|other| program.driver(other.as_str()).is_some())
}

fn at(knot: Knot, cut: Cut, field: &str) -> Gap {
    Gap { cut, at: knot, pointer: format!("{}/{field}", knot.pointer()) }
}

fn of_role(program: &Program, knot: Knot, role: &Role) -> Vec<Gap> {
    if role.menu.is_empty() {
        return vec![at(knot, Cut::NoMenu, "id")];
    }
    let serves = |driver: &Driver| role.menu.iter().any(|habit| habit.serves(&driver.id));
    let left_out = program.first_driver().filter(|driver| !serves(driver));
    left_out.map(|driver| at(knot, Cut::LeavesOut(driver.id.to_string()), "menu")).into_iter().collect()
}
