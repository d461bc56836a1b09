//! The schema says everything that an editor can show: what each property is, and what one looks like.

use serde_json::Value;

const COMMITTED: &str = include_str!("../../schemas/program.schema.json");

fn schema() -> Value {
    serde_json::from_str(COMMITTED).expect("the committed schema is JSON")
}

/// Calls `see` for every schema in a schema, with its place.
fn walk<'a>(node: &'a Value, place: &str, see: &mut dyn FnMut(&'a Value, &str)) {
    match node {
        Value::Object(fields) => {
            see(node, place);
            for (name, value) in fields {
                walk(value, &format!("{place}/{name}"), see);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                walk(value, &format!("{place}/{index}"), see);
            }
        }
        _ => {}
    }
}

/// What a schema refers to, or itself.
fn target<'a>(schema: &'a Value, node: &'a Value) -> &'a Value {
    match node["$ref"].as_str() {
        Some(reference) => schema
            .pointer(reference.strip_prefix('#').expect("a reference inside the file"))
            .unwrap_or_else(|| panic!("`{reference}` leads nowhere")),
        None => node,
    }
}

/// Whether someone who reads the schema sees what a value looks like: an example, or properties that each have one.
fn is_shown(schema: &Value, node: &Value) -> bool {
    let examples = |node: &Value| node["examples"].as_array().is_some_and(|examples| !examples.is_empty());
    let aim = target(schema, node);
    let section = |node: &Value| node["properties"].as_object().is_some_and(|properties| !properties.is_empty());
    let entry = &aim["items"];
    examples(node) || examples(aim) || section(aim) || entry.is_object() && is_shown(schema, entry)
}

#[test]
fn the_committed_schema_is_the_derived_one() {
    let derived = format!("{}\n", serde_json::to_string_pretty(&excx::schema::derive_program()).expect("it is JSON"));
    assert!(derived == COMMITTED, "write it again with: excx schema > schemas/program.schema.json");
}

#[test]
fn every_property_is_described_and_shown() {
    let schema = schema();
    let (mut properties, mut lacking) = (0, Vec::new());
    walk(&schema, "", &mut |node, place| {
        if place.ends_with("/properties") || place.contains("/examples") || place.contains("/default") {
            return;
        }
        for (name, property) in node["properties"].as_object().into_iter().flatten() {
            properties += 1;
            let described = |node: &Value| node["description"].as_str().is_some_and(|text| text.trim().len() > 10);
            if !described(property) && !described(target(&schema, property)) {
                lacking.push(format!("{place}/{name}: description"));
            }
            if !is_shown(&schema, property) {
                lacking.push(format!("{place}/{name}: example"));
            }
        }
    });
    assert!(properties > 100, "the walk finds them: {properties}");
    assert_eq!(lacking, [""; 0]);
}

/// What could be one of several things is told in a message that nobody understands.
#[test]
fn nothing_may_be_one_of_several_things() {
    let schema = schema();
    let mut places = Vec::new();
    walk(&schema, "", &mut |node, place| {
        if node.get("anyOf").is_some() || node.get("oneOf").is_some() {
            places.push(place.to_owned());
        }
    });
    assert_eq!(places, [""; 0]);
}
