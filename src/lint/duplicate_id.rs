//! # duplicate-id
//!
//! An id stands twice in one list.
//!
//! ## Why it matters
//!
//! Everything refers by id: a habit to its driver, a calendar to its moment, a poster to its role. With two of the same, one of them is never
//! found, and its mail or poster takes the place of the other's.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! drivers:
//!   - {id: personal-attention, side: customer, name: Personal attention}
//!   - {id: personal-attention, side: employee, name: Meaning}
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! drivers:
//!   - {id: personal-attention, side: customer, name: Personal attention}
//!   - {id: meaning, side: employee, name: Meaning}
//! ```

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use serde_json::Value;

use super::wording::field;
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::source::Pointer;

pub(super) const LINT: Lint = Lint {
    name: "duplicate-id",
    severity: Severity::Error,
    says: ("an id that stands twice in one list", "een id die twee keer in een lijst staat"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("duplicate_id.rs"),
    dutch: include_str!("../../locales/nl/lints/duplicate-id.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    if !has_twice(&context.document.value) {
        return findings;
    }
    look_in(&context.document.value, &mut Pointer::default(), &mut findings);
    findings
}

/// Whether any list has an id twice: nearly none has, and where they stand is not worked out before it is asked.
fn has_twice(value: &Value) -> bool {
    match value {
        Value::Object(map) => map.values().any(has_twice),
        Value::Array(list) => {
            let mut ids: Vec<&str> = list.iter().filter_map(|item| item.get("id")?.as_str()).collect();
            ids.sort_unstable();
            ids.windows(2).any(|pair| pair.first() == pair.last()) || list.iter().any(has_twice)
        }
        _ => false,
    }
}

/// Looks in every list of the program whose items have ids, so that a new list needs no line here.
fn look_in(value: &Value, pointer: &mut Pointer, findings: &mut Vec<Finding>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                pointer.at_key(key, |pointer| look_in(value, pointer, findings));
            }
        }
        Value::Array(list) => {
            let mut first_with = HashMap::new();
            for (index, item) in list.iter().enumerate() {
                if let Some(id) = item.get("id").and_then(Value::as_str) {
                    match first_with.entry(id) {
                        Entry::Occupied(first) => findings.push(finding(pointer.as_str(), index, id, *first.get())),
                        Entry::Vacant(none) => drop(none.insert(index)),
                    }
                }
                pointer.at_index(index, |pointer| look_in(item, pointer, findings));
            }
        }
        _ => {}
    }
}

fn finding(list: &str, index: usize, id: &str, first: usize) -> Finding {
    let name = field(list);
    let message =
        Words::new(format!("The id `{id}` is already taken in `{name}`"), format!("De id `{id}` is al bezet in `{name}`"));
    Finding::at(format!("{list}/{index}/id"), message)
        .related(format!("{list}/{first}/id"), "the first stands here", "de eerste staat hier")
        .help("give this one an id of its own", "geef deze een eigen id")
}
