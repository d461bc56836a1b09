//! # non-working-day
use super::{Context, Finding, Lint};
use crate::diagnostic::Severity;
pub(super) const LINT: Lint = Lint {
    name: "non-working-day",
    severity: Severity::Error,
    says: ("", ""),
    lack: false,
    since: "0.1.0",
    source: include_str!("non_working_day.rs"),
    check,
};
fn check(_: &Context<'_>) -> Vec<Finding> {
    Vec::new()
}
