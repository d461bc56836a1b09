//! Examples of sections, put together from those that the schema has for each field. What cannot stand together is left out.

use serde_json::{Map, Value, json};

use super::form::definition;
use super::{program, yaml};
use crate::schema;

/// The example of a page, as the page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The page, by the key of its section.
    pub section: String,
    /// The example: one or more top-level keys of a program.
    pub yaml: String,
}

/// The examples of all pages.
#[must_use]
pub fn examples() -> Vec<Shown> {
    let root: Value = serde_json::from_str(schema::PROGRAM).unwrap_or_default();
    let sections = program::sections(&root);
    let of = |key: &str| of_property(key, &root).map(|value| Shown { section: key.to_owned(), yaml: yaml::block(key, &value) });
    sections.iter().chain(&program::head_fields(&root, &sections)).filter_map(|section| of(section.key)).collect()
}

/// The example of a top-level key.
pub(super) fn of_property(key: &str, root: &Value) -> Option<Value> {
    of(root.get("properties")?.get(key)?, root, 0)
}

/// How deep examples go into what holds itself.
const DEEPEST: usize = 12;

/// An example of what a schema describes: its own, or one made of its parts.
pub(super) fn of(schema: &Value, root: &Value, depth: usize) -> Option<Value> {
    if depth > DEEPEST {
        return None;
    }
    let (_, meant) = definition(schema, root);
    let own = |schema: &Value| schema.get("examples").and_then(|examples| examples.get(0)).cloned();
    own(schema).or_else(|| made(meant, root, depth)).or_else(|| own(meant))
}

fn made(schema: &Value, root: &Value, depth: usize) -> Option<Value> {
    if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
        return Some(map(schema, properties, root, depth));
    }
    if schema.get("examples").is_some() {
        return None;
    }
    if let Some(constant) = schema.get("const") {
        return Some(constant.clone());
    }
    if let Some(words) = schema.get("enum").and_then(Value::as_array) {
        return words.first().cloned();
    }
    if let Some(case) = schema.get("else").filter(|case| case.get("$ref").is_some()) {
        return of(case, root, depth + 1);
    }
    match schema.get("type").and_then(Value::as_str)? {
        "array" => Some(json!([of(schema.get("items")?, root, depth + 1)?])),
        "boolean" => Some(json!(true)),
        "integer" | "number" => Some(schema.get("minimum").cloned().unwrap_or(json!(1))),
        _ => None,
    }
}

/// A map with an example of every field; where not all can stand together, what is required and then whatever still fits.
fn map(schema: &Value, properties: &Map<String, Value>, root: &Value, depth: usize) -> Value {
    let all: Vec<(String, Value)> =
        properties.iter().filter_map(|(name, property)| Some((name.clone(), of(property, root, depth + 1)?))).collect();
    let full = Value::Object(all.iter().cloned().collect());
    let validator = validator(schema, root);
    let fits = |value: &Value| validator.as_ref().is_none_or(|validator| validator.is_valid(value));
    if fits(&full) {
        return full;
    }
    let is_required = |name: &str| schema.get("required").and_then(Value::as_array).into_iter().flatten().any(|key| key == name);
    // What decides between cases comes first, so that the case which is written first is the one that is shown.
    let mut chosen: Vec<&(String, Value)> = all.iter().filter(|(name, _)| is_required(name)).collect();
    for pair in all.iter().filter(|(name, _)| !is_required(name)) {
        let with = |chosen: &[&(String, Value)]| Value::Object(chosen.iter().map(|pair| (*pair).clone()).collect());
        let before = fits(&with(&chosen));
        chosen.push(pair);
        if before && !fits(&with(&chosen)) {
            chosen.pop();
        }
    }
    let in_order = all.iter().filter(|pair| chosen.iter().any(|kept| std::ptr::eq(*kept, *pair)));
    Value::Object(in_order.cloned().collect())
}

fn validator(schema: &Value, root: &Value) -> Option<jsonschema::Validator> {
    let mut whole = schema.clone();
    whole.as_object_mut()?.insert("$defs".into(), root.get("$defs")?.clone());
    jsonschema::options().should_validate_formats(true).build(&whole).ok()
}
