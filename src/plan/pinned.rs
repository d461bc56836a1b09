//! Which days are written out as dates, and so stay where they are when the campaign starts on another day.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde_json::Value;

use super::{PhaseEdge, Plan};
use crate::model::Program;

/// A day that is written out in the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pinned {
    /// The moment that it is of, or else the edge of a phase.
    pub of: String,
    /// Where it stands: a JSON Pointer.
    pub pointer: String,
    /// The day.
    pub date: Date,
}

/// The days that are written out, in the order of the plan; that on which the campaign starts is not one of them.
#[must_use]
pub fn pinned(program: &Program, plan: &Plan) -> Vec<Pinned> {
    let Ok(tree) = serde_json::to_value(program) else { return Vec::new() };
    let written = |pointer: &str| {
        let value = tree.pointer(pointer)?;
        value.as_str().or_else(|| value.get("when").and_then(Value::as_str))?.parse::<Date>().ok()
    };
    let moments = plan.moments.iter().map(|moment| (moment.id.clone(), moment.pointer.clone()));
    let edges = PhaseEdge::all().map(|edge| (edge.to_string(), edge.pointer().to_owned()));
    let mut seen = BTreeSet::from(["/timeline/campaign_starts".to_owned()]);
    let all = moments.chain(edges).filter(|(_, pointer)| seen.insert(pointer.clone()));
    all.filter_map(|(of, pointer)| written(&pointer).map(|date| Pinned { of, pointer, date })).collect()
}
