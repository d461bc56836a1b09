//! # too-few-seats
//!
//! The kick-offs together have fewer seats than the goal of the campaign asks for.
//!
//! Only told where every session says its `seats` and the campaign has a `goal`.
//!
//! ## Why it matters
//!
//! A campaign that succeeds fills the room. Whoever signed up and then reads that the kick-off is full was enthusiastic for a week and is sent away;
//! such people do not sign up again. One session more is easily planned now, and hardly in the week itself.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! ready_until: cocreation
//! campaign: {goal: 20%}
//! kickoff:
//!   sessions: [{id: early, when: 2027-03-11, seats: 4}, {id: late, when: 2027-03-11, seats: 4}]
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! ready_until: cocreation
//! campaign: {goal: 20%}
//! kickoff:
//!   sessions: [{id: early, when: 2027-03-11, seats: 6}, {id: late, when: 2027-03-11, seats: 6}]
//! ```

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};

pub(super) const LINT: Lint = Lint {
    name: "too-few-seats",
    severity: Severity::Warning,
    says: ("kick-offs with fewer seats than the goal asks for", "kick-offs met minder plaatsen dan het doel vraagt"),
    lack: true,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("too_few_seats.rs"),
    dutch: include_str!("../../locales/nl/lints/too-few-seats.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    finding(context).into_iter().collect()
}

fn finding(context: &Context<'_>) -> Option<Finding> {
    let program = context.program;
    let goal = program.campaign.as_ref()?.goal?;
    let sessions = &program.kickoff.as_ref().filter(|kickoff| !kickoff.sessions.is_empty())?.sessions;
    if !context.says("organization") || !context.is_whole("/kickoff/sessions") {
        return None;
    }
    let seats = sessions.iter().map(|session| session.seats.map(u32::from)).sum::<Option<u32>>()?;
    let people = goal.of(program.organization.employees);
    if seats >= people {
        return None;
    }
    let message = Words::new(
        format!("The kick-offs have {seats} seats, and at a goal of {goal} {people} people sign up"),
        format!("De kick-offs hebben {seats} plaatsen, en bij een doel van {goal} melden zich {people} mensen aan"),
    );
    Some(Finding::missing_in("/kickoff/sessions", message).related("/campaign/goal", "this is the goal", "dit is het doel").help(
        "add a session, a larger room, or one online without `seats`",
        "voeg een sessie toe, neem een grotere zaal, of doe er een online zonder `seats`",
    ))
}
