//! The golden thread through one driver, step, role or habit: what it hangs on, what hangs on it, and where it is cut. Values only; it
//! prints nothing and judges nothing.

mod find;
mod gaps;
mod mails;
mod told;

pub use find::{NotFound, find};
pub use gaps::{Fault, Gap};
pub use mails::{Appearance, Because};
pub use told::{HabitTold, MomentTold, Nodes, Told, told};

use std::collections::BTreeSet;

use crate::model::{Driver, Habit, JourneyStep, Program, QuestionItem, QuestionSet, QuestionTopic, Questions, Role};
use crate::plan::Plan;

/// A place where the thread is tied: one driver, step, role or habit, by its index in the program's lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Knot {
    /// A driver.
    Driver(usize),
    /// A step of the journey.
    Step(usize),
    /// A role.
    Role(usize),
    /// A habit in the menu of a role.
    Habit {
        /// The role.
        role: usize,
        /// The habit in its menu.
        habit: usize,
    },
}

impl Knot {
    /// The word for its kind, as it stands before a colon: `driver:personal-attention`.
    #[must_use]
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Driver(_) => "driver",
            Self::Step(_) => "step",
            Self::Role(_) => "role",
            Self::Habit { .. } => "habit",
        }
    }

    /// Its id; a habit's is that of its role and its own, `service-agent/two-seconds`.
    #[must_use]
    pub fn id(self, program: &Program) -> String {
        match self {
            Self::Driver(_) => self.driver(program).map(|driver| driver.id.to_string()),
            Self::Step(_) => self.step(program).map(|step| step.id.to_string()),
            Self::Role(_) => self.role(program).map(|role| role.id.to_string()),
            Self::Habit { .. } => {
                self.role(program).zip(self.habit(program)).map(|(role, habit)| format!("{}/{}", role.id, habit.id))
            }
        }
        .unwrap_or_default()
    }

    /// Its kind and id, the name by which it can be asked for whatever else has that id.
    #[must_use]
    pub fn name(self, program: &Program) -> String {
        format!("{}:{}", self.kind(), self.id(program))
    }

    /// Where it stands in the program: a JSON Pointer.
    #[must_use]
    pub fn pointer(self) -> String {
        match self {
            Self::Driver(index) => format!("/drivers/{index}"),
            Self::Step(index) => format!("/journey/{index}"),
            Self::Role(index) => format!("/roles/{index}"),
            Self::Habit { role, habit } => format!("/roles/{role}/menu/{habit}"),
        }
    }

    /// The driver that it is.
    #[must_use]
    pub fn driver(self, program: &Program) -> Option<&Driver> {
        if let Self::Driver(index) = self { program.drivers.get(index) } else { None }
    }

    /// The step that it is.
    #[must_use]
    pub fn step(self, program: &Program) -> Option<&JourneyStep> {
        if let Self::Step(index) = self { program.journey.get(index) } else { None }
    }

    /// The role that it is, or whose habit it is.
    #[must_use]
    pub fn role(self, program: &Program) -> Option<&Role> {
        match self {
            Self::Role(index) | Self::Habit { role: index, .. } => program.roles.get(index),
            _ => None,
        }
    }

    /// The habit that it is.
    #[must_use]
    pub fn habit(self, program: &Program) -> Option<&Habit> {
        if let Self::Habit { habit, .. } = self { self.role(program)?.menu.get(habit) } else { None }
    }
}

/// Every driver, step, role and habit of a program, in the order in which they are written.
pub fn knots(program: &Program) -> impl Iterator<Item = Knot> + '_ {
    let roles = program.roles.iter().enumerate();
    let habits = roles.flat_map(|(role, item)| (0..item.menu.len()).map(move |habit| Knot::Habit { role, habit }));
    let drivers = (0..program.drivers.len()).map(Knot::Driver);
    let steps = (0..program.journey.len()).map(Knot::Step);
    drivers.chain(steps).chain((0..program.roles.len()).map(Knot::Role)).chain(habits)
}

/// The thread through one knot.
#[derive(Debug, Clone)]
pub struct Trace {
    /// The knot that was asked for.
    pub of: Knot,
    /// Everything on the thread: drivers, steps, roles and habits, in the order of the program.
    pub knots: Vec<Knot>,
    /// Which two knots the thread ties: a driver and the step that needs it, a step and the role that acts in it, and so on.
    pub links: Vec<(Knot, Knot)>,
    /// Where the thread is cut.
    pub gaps: Vec<Gap>,
    /// The e-mails in which it appears, in the order of time.
    pub mails: Vec<Appearance>,
    /// What the feedback asks about it.
    pub questions: Vec<Asked>,
}

/// A question of the feedback.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// What it asks about.
    pub about: QuestionTopic,
    /// Its index in the program's own list of questions; nothing for one of the method's own.
    pub own: Option<usize>,
}

impl Trace {
    /// Follows the thread through a knot.
    #[must_use]
    pub fn of(program: &Program, plan: &Plan, of: Knot) -> Self {
        let all = links(program);
        let knots: BTreeSet<Knot> = on_thread(of, &all);
        let links: Vec<_> = all.into_iter().filter(|(a, b)| knots.contains(a) && knots.contains(b)).collect();
        let mut trace =
            Self { of, knots: knots.into_iter().collect(), links, gaps: Vec::new(), mails: Vec::new(), questions: Vec::new() };
        trace.mails = mails::of(program, plan, &trace);
        trace.questions = questions(program, &trace);
        trace.gaps = gaps::of(program, &trace);
        trace
    }

    /// The habits on the thread.
    pub fn habits(&self) -> impl Iterator<Item = Knot> + '_ {
        self.knots.iter().copied().filter(|knot| matches!(knot, Knot::Habit { .. }))
    }

    /// Whether the thread ties two knots.
    #[must_use]
    pub fn ties(&self, a: Knot, b: Knot) -> bool {
        self.links.contains(&(a, b))
    }
}

/// Everything that a program ties together, from drivers to habits.
fn links(program: &Program) -> Vec<(Knot, Knot)> {
    let driver = |id: &str| program.drivers.iter().position(|driver| driver.id == *id).map(Knot::Driver);
    let step = |id: &str| program.journey.iter().position(|step| step.id == *id).map(Knot::Step);
    let role = |id: &str| program.roles.iter().position(|role| role.id == *id).map(Knot::Role);
    let mut links = Vec::new();
    for (index, item) in program.drivers.iter().enumerate() {
        let serving = item.served_by.iter().filter_map(|id| driver(id.as_str()));
        links.extend(serving.map(|serving| (serving, Knot::Driver(index))));
    }
    for (index, item) in program.journey.iter().enumerate() {
        let needs = item.customer.iter().flat_map(|lane| &lane.needs).filter_map(|id| driver(id.as_str()));
        links.extend(needs.map(|driver| (driver, Knot::Step(index))));
        let roles = item.employee.iter().flat_map(|lane| &lane.roles).filter_map(|id| role(id.as_str()));
        links.extend(roles.map(|role| (Knot::Step(index), role)));
    }
    for knot in knots(program) {
        let (Knot::Habit { role, .. }, Some(habit)) = (knot, knot.habit(program)) else { continue };
        links.push((Knot::Role(role), knot));
        links.extend(habit.driver.as_ref().and_then(|id| driver(id.as_str())).map(|driver| (driver, knot)));
        links.extend(habit.step.as_ref().and_then(|id| step(id.as_str())).map(|step| (step, knot)));
    }
    links
}

/// What is on the thread of a knot. A habit has one driver, one step and one role. Of anything else, the thread runs through its habits to
/// what they hang on, and to what it is tied to directly.
fn on_thread(of: Knot, links: &[(Knot, Knot)]) -> BTreeSet<Knot> {
    let tied = |knot: Knot| {
        links.iter().filter_map(move |(a, b)| match (*a == knot, *b == knot) {
            (true, _) => Some(*b),
            (_, true) => Some(*a),
            _ => None,
        })
    };
    let direct: BTreeSet<Knot> = tied(of).collect();
    let through = direct.iter().filter(|knot| matches!(knot, Knot::Habit { .. })).flat_map(|habit| tied(*habit));
    through.chain(direct.iter().copied()).chain([of]).collect()
}

/// What the method itself asks, in its order.
const STANDARD: [QuestionTopic; Questions::STANDARD] = [
    QuestionTopic::Helped,
    QuestionTopic::Easier,
    QuestionTopic::Fun,
    QuestionTopic::Impact,
    QuestionTopic::Meaning,
    QuestionTopic::CustomerFeedback,
    QuestionTopic::Recommend,
];

/// The questions about the habits of a thread: those of the method, but for what customers said where none of them can notice the habit.
fn questions(program: &Program, trace: &Trace) -> Vec<Asked> {
    let Some(feedback) = &program.feedback else { return Vec::new() };
    let standard = STANDARD.map(|about| Asked { about, own: None });
    let mut asked = Vec::new();
    match &feedback.questions {
        Questions::Named(QuestionSet::Standard) => asked.extend(standard),
        Questions::Listed(items) => {
            for (index, item) in items.iter().enumerate() {
                match item {
                    QuestionItem::Named(QuestionSet::Standard) => asked.extend(standard),
                    QuestionItem::Own(question) => asked.push(Asked { about: question.about, own: Some(index) }),
                }
            }
        }
    }
    let noticed = trace.habits().any(|knot| knot.habit(program).is_some_and(|habit| habit.customer_notices));
    asked.retain(|question| match question.about {
        QuestionTopic::CustomerFeedback => noticed,
        QuestionTopic::Other => false,
        _ => trace.habits().next().is_some(),
    });
    asked
}
