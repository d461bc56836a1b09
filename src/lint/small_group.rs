//! # small-group
//!
//! The feedback shows results of groups of fewer than five answers.
//!
//! ## Why it matters
//!
//! Whoever says that the experiment did not help must be able to say so without being found out. With four answers in a team, everyone knows who
//! gave the low one; people then answer what is expected, or not at all.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! feedback:
//!   url: "https://harborschool.example/look-back"
//!   min_group: 3
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! feedback:
//!   url: "https://harborschool.example/look-back"
//!   min_group: 5
//! ```
//!
//! ## Source
//!
//! Survey practice: no results for fewer than five answers.

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};

pub(super) const LINT: Lint = Lint {
    name: "small-group",
    severity: Severity::Error,
    says: ("results of fewer than five answers", "uitkomsten van minder dan vijf antwoorden"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("small_group.rs"),
    dutch: include_str!("../../locales/nl/lints/small-group.md"),
    check,
};

/// The smallest group whose results may be shown.
const SMALLEST: u16 = 5;

fn check(context: &Context<'_>) -> Vec<Finding> {
    let group = context.program.feedback.as_ref().map(|feedback| feedback.min_group);
    let small = group.filter(|group| *group < SMALLEST);
    small
        .into_iter()
        .map(|group| {
            let message = Words::new(
                format!("With {group} answers, people can work out who said what"),
                format!("Bij {group} antwoorden is na te gaan wie wat zei"),
            );
            Finding::at("/feedback/min_group", message).help("write min_group: 5, or more", "schrijf min_group: 5, of meer")
        })
        .collect()
}
