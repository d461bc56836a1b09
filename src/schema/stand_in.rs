//! What stands in for required fields that miss or do not fit, so that the rest of a program can still be looked at.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use serde_json::{Map, Value, json};

use super::{PROGRAM_TREE, child, resolved, schema_at, with_fields};
use crate::source::Document;

/// What stands in for each required top-level key, as neutral as can be.
static NEUTRAL: LazyLock<[(&str, Value); 10]> = LazyLock::new(|| {
    [
        ("excx", json!(1)),
        ("id", json!("program")),
        ("title", json!("-")),
        ("organization", json!({"name": "-", "employees": 1})),
        ("languages", json!(["en"])),
        ("timezone", json!("Etc/UTC")),
        ("holidays", json!({"country": "NL"})),
        ("owner", json!({"name": "-", "email": "-@example.invalid"})),
        ("timeline", json!({"campaign_starts": "2027-03-01"})),
        ("roles", json!([])),
    ]
});

/// Puts a neutral value where a required top-level key misses, so that the rest of the program can still be looked at.
pub(super) fn stand_in(document: &mut Arc<Document>) -> BTreeSet<&'static str> {
    let missing = |key: &str| document.value.get(key).is_none();
    let standing: BTreeSet<&'static str> = NEUTRAL.iter().map(|(key, _)| *key).filter(|key| missing(key)).collect();
    if standing.is_empty() {
        return standing;
    }
    let document = Arc::make_mut(document);
    if !document.value.is_object() {
        document.value = Value::Object(Map::new());
        document.spans.children.clear();
    }
    let Value::Object(map) = &mut document.value else { return standing };
    for (key, value) in NEUTRAL.iter().filter(|(key, _)| standing.contains(key)) {
        map.insert((*key).to_owned(), value.clone());
        document.spans.children.push(crate::source::Spans::default());
    }
    standing
}

/// What may stand in for a required field within the program, by the type of the field; nothing where a neutral value would say something: a
/// day, a number, a kind of metric.
fn neutral(schema: &'static Value, pointer: &str) -> Option<Value> {
    let name = schema.get("$ref")?.as_str()?.rsplit('/').next()?;
    match name {
        "Name" | "Text" | "Body" => Some(json!("-")),
        "Id" => Some(json!(format!("unnamed{}", pointer.replace(['/', '_'], "-")))),
        "Layer" | "Side" | "ListeningForm" | "FollowUpPlace" | "DecisionKind" => {
            resolved(schema, &PROGRAM_TREE).get("enum")?.as_array()?.last().cloned()
        }
        _ => None,
    }
}

/// What may stand in for the value at a pointer: where its map requires it, and something else that the map requires is there.
pub(super) fn neutral_for(pointer: &str, program: &Value, taken_out: &[String]) -> Option<Value> {
    let (parent, key) = pointer.rsplit_once('/').filter(|(parent, _)| !parent.is_empty())?;
    let map = program.pointer(parent)?.as_object()?;
    let fields = with_fields(schema_at(parent, &PROGRAM_TREE)?);
    let required: Vec<&str> = fields.get("required")?.as_array()?.iter().filter_map(Value::as_str).collect();
    let is_own = |field: &&str| **field != *key && map.contains_key(*field) && !taken_out.contains(&format!("{parent}/{field}"));
    if !required.contains(&key) || !required.iter().any(is_own) {
        return None;
    }
    neutral(child(fields, key, &PROGRAM_TREE)?, pointer)
}
