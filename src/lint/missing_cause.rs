//! # missing-cause
//!
//! A frustration of employees stands in the journey, or a gap between promise and reality in the program, without what it comes from.
//!
//! ## Why it matters
//!
//! "I want to, but the system does not let me": laying both lanes side by side finds the problem, and only its cause tells what to
//! do about it. Skills that miss ask for training, policy that does not work for another rule, an outdated system for a change request, and a
//! culture that does not live what it asks for another example. Without a cause a frustration stays a complaint.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! journey:
//!   - id: lesson
//!     name: The lesson
//!     customer:
//!       does: Walks in after work.
//!       needs: [personal-attention]
//!     employee:
//!       roles: [teacher]
//!       does: Looks up last week's notes.
//!       frustration: The notes are in another building.
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! journey:
//!   - id: lesson
//!     name: The lesson
//!     customer:
//!       does: Walks in after work.
//!       needs: [personal-attention]
//!     employee:
//!       roles: [teacher]
//!       does: Looks up last week's notes.
//!       frustration: The notes are in another building.
//!       cause: system
//! ```
//!
//! ## Source
//!
//! Denise Lee Yohn, Harvard Business Review.

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};

pub(super) const LINT: Lint = Lint {
    name: "missing-cause",
    severity: Severity::Advice,
    says: ("a frustration or gap without a cause", "een frustratie of kloof zonder oorzaak"),
    lack: true,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("missing_cause.rs"),
    dutch: include_str!("../../locales/nl/lints/missing-cause.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    frustrations(context).into_iter().chain(gaps(context)).collect()
}

fn frustrations(context: &Context<'_>) -> Vec<Finding> {
    let steps = context.program.journey.iter().enumerate();
    let frustrated = steps.filter(|(_, step)| {
        step.employee.as_ref().is_some_and(|employee| employee.frustration.is_some() && employee.cause.is_none())
    });
    frustrated
        .filter(|(index, _)| context.is_whole(&format!("/journey/{index}/employee/cause")))
        .map(|(index, step)| {
            let message = Words::new(
                format!("The frustration in `{}` has no cause yet", step.id),
                format!("Bij de frustratie in `{}` staat nog geen oorzaak", step.id),
            );
            finding(format!("/journey/{index}/employee/frustration"), message)
        })
        .collect()
}

fn gaps(context: &Context<'_>) -> Vec<Finding> {
    let gaps = context.program.gaps.iter().enumerate().filter(|(_, gap)| gap.cause.is_none());
    gaps.filter(|(index, _)| context.is_whole(&format!("/gaps/{index}/cause")))
        .map(|(index, gap)| {
            let message = Words::new(
                format!("The gap `{}` has no cause yet", gap.id),
                format!("Bij de kloof `{}` staat nog geen oorzaak", gap.id),
            );
            finding(format!("/gaps/{index}"), message)
        })
        .collect()
}

fn finding(pointer: String, message: Words) -> Finding {
    Finding::missing_in(pointer, message).help(
        "ask a few colleagues what it comes from, and write cause: skill, policy, system or culture",
        "vraag een paar collega’s waar het van komt, en schrijf cause: skill, policy, system of culture",
    )
}
