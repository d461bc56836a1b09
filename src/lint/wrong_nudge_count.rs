//! # wrong-nudge-count
use super::{Context, Finding, Lint};
use crate::diagnostic::Severity;
pub(super) const LINT: Lint = Lint {
    name: "wrong-nudge-count",
    severity: Severity::Error,
    says: ("", ""),
    lack: false,
    since: "0.1.0",
    source: include_str!("wrong_nudge_count.rs"),
    check,
};
fn check(_: &Context<'_>) -> Vec<Finding> {
    Vec::new()
}
