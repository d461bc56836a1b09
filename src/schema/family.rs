//! The schemas beside that of a whole program: one for a program that extends another, and one for each section in a file of its own.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::derive::{ADDRESS, derive_program};
use crate::source::SECTIONS;

/// All schemas as they follow from the types, each with its path under `schemas/`.
#[must_use]
pub fn derive_all() -> Vec<(String, Value)> {
    let program = derive_program();
    let mut all =
        vec![("program.schema.json".to_owned(), program.clone()), ("overlay.schema.json".to_owned(), overlay(program.clone()))];
    all.extend(
        SECTIONS.iter().map(|section| (format!("sections/{}.schema.json", section.name), of_section(section.name, &program))),
    );
    all
}

/// A schema as its file holds it.
#[must_use]
pub fn written(schema: &Value) -> String {
    format!("{}\n", serde_json::to_string_pretty(schema).unwrap_or_default())
}

/// The schema of a program that says only what differs from its base: nothing is required but the base and the ids of list items, and
/// `null` takes away what the base says.
fn overlay(mut program: Value) -> Value {
    let with_ids = ids_in_lists(&program);
    relax(&mut program, true);
    for name in with_ids {
        if let Some(definition) = program.pointer_mut(&format!("/$defs/{name}")).and_then(Value::as_object_mut) {
            definition.insert("required".into(), json!(["id"]));
        }
    }
    if let Some(root) = program.as_object_mut() {
        root.insert("$id".into(), json!(format!("{ADDRESS}/overlay.schema.json")));
        root.insert("title".into(), json!("a program on a base"));
        root.insert(
            "description".into(),
            json!(
                "A program that takes another one as its base and says only what differs; `null` takes away what the base says."
            ),
        );
        root.insert("required".into(), json!(["extends"]));
    }
    program
}

/// The names of the types that are items of a list and have an id.
fn ids_in_lists(schema: &Value) -> BTreeSet<String> {
    let definitions = schema.get("$defs").and_then(Value::as_object);
    let has_id = |name: &&str| definitions.and_then(|all| all.get(*name)?.get("properties")?.get("id")).is_some();
    let mut found = BTreeSet::new();
    every_schema(schema, &mut |node| {
        let item = node.get("items").and_then(|items| items.get("$ref")?.as_str()?.strip_prefix("#/$defs/"));
        found.extend(item.filter(has_id).map(str::to_owned));
    });
    found
}

/// Calls `see` for a value and all that it holds.
fn every_schema<'a>(node: &'a Value, see: &mut dyn FnMut(&'a Value)) {
    see(node);
    match node {
        Value::Object(map) => map.values().for_each(|value| every_schema(value, see)),
        Value::Array(list) => list.iter().for_each(|value| every_schema(value, see)),
        _ => {}
    }
}

/// Requires nothing, and lets every property be `null`. `is_schema` says whether the map is a schema or the properties of one.
fn relax(node: &mut Value, is_schema: bool) {
    let Value::Object(map) = node else { return };
    if is_schema {
        for keyword in ["required", "minItems", "minProperties"] {
            map.remove(keyword);
        }
        if map.get("if").is_some_and(|condition| condition.get("required").is_some()) {
            for keyword in ["if", "then", "else"] {
                map.remove(keyword);
            }
        }
    }
    for (key, value) in map.iter_mut() {
        match key.as_str() {
            "properties" => each_nullable(value),
            "$defs" => value.as_object_mut().into_iter().flatten().for_each(|(_, schema)| relax(schema, true)),
            "items" | "then" | "else" => relax(value, true),
            "additionalProperties" if value.is_object() => *value = nullable(std::mem::take(value)),
            _ => {}
        }
    }
}

fn each_nullable(properties: &mut Value) {
    for (name, schema) in properties.as_object_mut().into_iter().flatten() {
        relax(schema, true);
        if !matches!(name.as_str(), "id" | "excx" | "extends") {
            *schema = nullable(std::mem::take(schema));
        }
    }
}

/// A schema that also takes `null`, with its words for readers outside the choice.
fn nullable(schema: Value) -> Value {
    let Value::Object(mut schema) = schema else { return schema };
    let mut outside = Map::new();
    for word in ["title", "description", "examples", "default"] {
        outside.extend(schema.shift_remove_entry(word));
    }
    outside.insert("anyOf".into(), json!([schema, {"type": "null"}]));
    Value::Object(outside)
}

/// The schema of a section: the list or map itself, or one item of the list in a file of its own.
fn of_section(name: &str, program: &Value) -> Value {
    let property = program.get("properties").and_then(|properties| properties.get(name)).cloned().unwrap_or_default();
    let items = property.get("items").cloned();
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": format!("{ADDRESS}/sections/{name}.schema.json"),
    });
    let Value::Object(map) = &mut schema else { return schema };
    match items {
        Some(item) => {
            map.extend(property.get("description").map(|text| ("description".to_owned(), text.clone())));
            map.insert("type".into(), json!(["array", "object"]));
            map.insert("if".into(), json!({"type": "array"}));
            map.insert("then".into(), property);
            map.insert("else".into(), item);
        }
        None => map.extend(property.as_object().cloned().unwrap_or_default()),
    }
    let needed = definitions(map, program);
    map.insert("$defs".into(), Value::Object(needed));
    schema
}

/// The definitions that a schema leans on, directly or through others, in the order in which the program's schema has them.
fn definitions(schema: &Map<String, Value>, program: &Value) -> Map<String, Value> {
    let all = program.get("$defs").and_then(Value::as_object).cloned().unwrap_or_default();
    let mut needed = BTreeSet::new();
    let mut waiting: Vec<String> = schema.values().flat_map(references).collect();
    while let Some(name) = waiting.pop() {
        if needed.insert(name.clone()) {
            waiting.extend(all.get(&name).into_iter().flat_map(references));
        }
    }
    all.into_iter().filter(|(name, _)| needed.contains(name)).collect()
}

fn references(schema: &Value) -> Vec<String> {
    let mut found = Vec::new();
    every_schema(schema, &mut |node| {
        let name = node.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix("#/$defs/"));
        found.extend(name.map(str::to_owned));
    });
    found
}
