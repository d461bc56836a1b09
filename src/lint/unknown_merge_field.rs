//! # unknown-merge-field
use super::{Context, Finding, Lint};
use crate::diagnostic::Severity;
pub(super) const LINT: Lint = Lint {
    name: "unknown-merge-field",
    severity: Severity::Error,
    says: ("", ""),
    lack: false,
    since: "0.1.0",
    source: include_str!("unknown_merge_field.rs"),
    check,
};
fn check(_: &Context<'_>) -> Vec<Finding> {
    Vec::new()
}
