//! What lints say of a thing of which a field was written by nobody: what leans on that field is not told, for its cause is.

use crate::diagnostic::Diagnostic;

/// Whether a finding leans on one of the values that stand in for others, by their pointers.
pub(super) fn leans_on(stand_ins: &[String], diagnostic: &Diagnostic) -> bool {
    let is_related = |at: &str| diagnostic.related.iter().any(|related| related.place.pointer == at);
    stand_ins.iter().any(|at| {
        let (thing, field) = at.rsplit_once('/').unwrap_or_default();
        let found = diagnostic.place.pointer.as_str();
        let of_thing = found.strip_prefix(thing).map(|rest| rest.trim_start_matches('/'));
        // The two halves of a habit are judged as one sentence.
        let is_half = |field: &str| matches!(field.split('/').next(), Some("routine" | "behavior"));
        found.starts_with(at.as_str())
            || matches!(of_thing, Some("" | "id"))
            || of_thing.is_some_and(|other| is_half(field) && is_half(other))
            || is_of_all_roles(at, diagnostic.code)
            || is_related(at)
            || is_related(thing)
    })
}

/// Whether a lint looks at all roles together, and one of them is not whole.
fn is_of_all_roles(at: &str, code: &str) -> bool {
    at.starts_with("/roles/") && matches!(code, "uncovered-employees" | "narrow-presenter-mix")
}
