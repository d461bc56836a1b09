//! The knots of the thread: drivers, steps, roles and habits.

use crate::model::{Driver, Habit, JourneyStep, Program, Role};

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
