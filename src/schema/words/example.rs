//! Examples, as one would write them in YAML on one line.

use serde_json::Value;

use crate::schema::{PROGRAM_TREE, resolved, with_fields};

pub(super) fn example(schema: &Value) -> Option<String> {
    schema.get("examples").and_then(|examples| examples.get(0)).map(flow)
}

pub(super) fn example_of(schema: &'static Value, key: &str) -> Option<String> {
    let property = with_fields(schema).get("properties")?.get(key)?;
    let example = property.get("examples").or_else(|| resolved(property, &PROGRAM_TREE).get("examples"))?;
    Some(flow(example.get(0)?))
}

/// A map with the text that is written in the field where it most likely belongs, and examples of what else it must have.
pub(super) fn example_with(schema: &'static Value, text: &str) -> Option<String> {
    let fields = with_fields(schema);
    let required: Vec<&str> = fields.get("required")?.as_array()?.iter().filter_map(Value::as_str).collect();
    let own = OWN.into_iter().find(|field| required.contains(field))?;
    if text.len() > LONGEST || text.contains(['\n', '"']) {
        return None;
    }
    let pair = |field: &str| {
        let value = if field == own { quoted_in_flow(&Value::from(text)) } else { example_of(schema, field)? };
        Some(format!("{field}: {value}"))
    };
    let pairs: Option<Vec<String>> = required.into_iter().map(pair).collect();
    Some(format!("{{{}}}", pairs?.join(", ")))
}

/// The fields in which a text that stands for a whole map most likely belongs, the likeliest first.
const OWN: [&str; 5] = ["name", "title", "text", "what", "country"];
/// The longest text that is shown in an example, in bytes.
const LONGEST: usize = 60;

/// A value as one would write it in YAML on one line.
pub(super) fn flow(value: &Value) -> String {
    match value {
        Value::String(text) if text.starts_with('#') || text.contains(": ") || text.contains(':') && text.len() < 6 => {
            format!("\"{text}\"")
        }
        Value::String(text) => text.clone(),
        Value::Array(list) => format!("[{}]", list.iter().map(flow).collect::<Vec<_>>().join(", ")),
        Value::Object(map) => {
            let pairs = map.iter().map(|(key, value)| format!("{key}: {}", quoted_in_flow(value)));
            format!("{{{}}}", pairs.collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

fn quoted_in_flow(value: &Value) -> String {
    match value {
        Value::String(text) if text.contains([',', ':', '{', '}', '[', ']', '#']) => format!("\"{text}\""),
        other => flow(other),
    }
}
