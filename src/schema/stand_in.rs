//! What stands in for required top-level keys that miss, so that the rest of a program can still be looked at.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use serde_json::{Map, Value, json};

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
