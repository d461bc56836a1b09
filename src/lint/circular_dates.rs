//! # circular-dates
//!
//! A `when` waits for itself: it leans on a phase that leans, directly or through others, on it.
//!
//! ## Why it matters
//!
//! All dates follow from one: the first day of the campaign. That lets you move a whole program by changing one line. Where two dates wait for each
//! other, neither can ever be known, and nothing that follows from them can be planned.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! campaign:
//!   signup:
//!     url: "https://harborschool.example/sign-up"
//!     closes: kickoff - 1d
//! kickoff:
//!   when: signup.end + 2d
//! ready_until: cocreation
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! campaign:
//!   signup:
//!     url: "https://harborschool.example/sign-up"
//!     closes: campaign.end + 2d
//! kickoff:
//!   when: signup.end + 2d
//! ready_until: cocreation
//! ```

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::plan::{PhaseEdge, Problem};

pub(super) const LINT: Lint = Lint {
    name: "circular-dates",
    severity: Severity::Error,
    says: ("a date that waits for itself", "een datum die op zichzelf wacht"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("circular_dates.rs"),
    dutch: include_str!("../../locales/nl/lints/circular-dates.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let circles = context.plan.problems.iter().filter_map(|problem| match problem {
        Problem::Circle(edges) => Some(edges),
        _ => None,
    });
    circles.filter_map(|edges| finding(edges, context)).collect()
}

/// The circle at the first of its edges that the program itself writes.
fn finding(edges: &[PhaseEdge], context: &Context<'_>) -> Option<Finding> {
    let start = edges.iter().position(|edge| context.writes(edge.pointer())).unwrap_or_default();
    let first = edges.get(start)?;
    let circle = edges.iter().cycle().skip(start).take(edges.len() + 1).map(ToString::to_string);
    let circle = circle.collect::<Vec<_>>().join(" → ");
    let message = Words::new(format!("This date waits for itself: {circle}"), format!("Deze datum wacht op zichzelf: {circle}"));
    let finding = Finding::at(first.pointer(), message).help(
        "let one of them follow from the campaign instead, or write a date",
        "laat een ervan van de campagne afhangen, of schrijf een datum",
    );
    let others = edges.iter().cycle().skip(start + 1).take(edges.len() - 1).map(|edge| edge.pointer());
    Some(others.filter(|pointer| context.writes(pointer)).fold(finding, |finding, pointer| {
        finding.related(pointer, "and this is part of the circle", "en dit hoort bij de cirkel")
    }))
}
