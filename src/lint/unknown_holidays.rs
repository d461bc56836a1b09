//! # unknown-holidays
use super::{Context, Finding, Lint};
use crate::diagnostic::Severity;
pub(super) const LINT: Lint = Lint {
    name: "unknown-holidays",
    severity: Severity::Error,
    says: ("", ""),
    lack: false,
    since: "0.1.0",
    source: include_str!("unknown_holidays.rs"),
    check,
};
fn check(_: &Context<'_>) -> Vec<Finding> {
    Vec::new()
}
