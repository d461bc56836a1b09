//! The schema says everything that an editor can show: what each property is, and what one looks like.

use std::fs;
use std::path::Path;

use excx::source::SECTIONS;
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
fn the_committed_schemas_are_the_derived_ones() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas");
    let update = std::env::var_os("UPDATE_EXPECTED").is_some();
    for (path, derived) in excx::schema::derive_all() {
        let (path, derived) = (folder.join(path), excx::schema::written(&derived));
        if update {
            fs::create_dir_all(path.parent().expect("it is in a folder")).expect("the folder is ours");
            fs::write(&path, &derived).expect("the folder is ours");
        }
        let committed = fs::read_to_string(&path).unwrap_or_default();
        assert!(committed == derived, "{} differs; write it again with UPDATE_EXPECTED=1", path.display());
    }
}

/// What may stand in a file of its own is what the language has as maps and lists of maps.
#[test]
fn every_section_may_stand_in_a_file_of_its_own() {
    let schema = schema();
    let form = |property: &Value| {
        let aim = target(&schema, property);
        let item = target(&schema, &aim["items"]);
        match (aim["type"].as_str(), item["type"].as_str()) {
            (Some("array"), Some("object")) => Some(true),
            (Some("object"), _) => Some(false),
            _ => None,
        }
    };
    let properties = schema["properties"].as_object().expect("a program has properties");
    let mut in_schema: Vec<(&str, bool)> =
        properties.iter().filter_map(|(name, property)| Some((name.as_str(), form(property)?))).collect();
    let mut known: Vec<(&str, bool)> = SECTIONS.iter().map(|section| (section.name, section.is_list)).collect();
    in_schema.sort_unstable();
    known.sort_unstable();
    assert_eq!(known, in_schema);
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
