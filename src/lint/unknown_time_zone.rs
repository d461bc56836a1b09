//! # unknown-time-zone
use super::{Context, Finding, Lint};
use crate::diagnostic::Severity;
pub(super) const LINT: Lint = Lint {
    name: "unknown-time-zone",
    severity: Severity::Error,
    says: ("", ""),
    lack: false,
    since: "0.1.0",
    source: include_str!("unknown_time_zone.rs"),
    check,
};
fn check(_: &Context<'_>) -> Vec<Finding> {
    Vec::new()
}
