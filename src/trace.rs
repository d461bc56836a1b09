//! The golden thread through one driver, step, role or habit: what it hangs on, what hangs on it, and where it is cut. Values only; it
//! prints nothing and judges nothing.

mod find;
mod gaps;
mod mails;
mod told;

pub use find::{NotFound, find};
pub use mails::{Appearance, Because};
pub use told::{HabitTold, MomentTold, Nodes, Told, told};

pub use crate::thread::{Cut, Gap, Knot, knots};

use std::collections::BTreeSet;

use crate::model::{Program, QuestionItem, QuestionSet, QuestionTopic, Questions};
use crate::plan::Plan;

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

/// The questions about the habits of a thread: those of the method, but for what customers said where none of them can notice the habit.
fn questions(program: &Program, trace: &Trace) -> Vec<Asked> {
    let Some(feedback) = &program.feedback else { return Vec::new() };
    let standard = QuestionTopic::STANDARD.map(|about| Asked { about, own: None });
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
