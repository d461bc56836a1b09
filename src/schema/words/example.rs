//! Examples, as one would write them in YAML on one line.

use serde_json::Value;

use crate::schema::{PROGRAM_TREE, resolved, with_fields};

/// The example of what a schema wants, with texts in these languages.
pub(super) fn example(schema: &Value, languages: &[&str]) -> Option<String> {
    schema.get("examples").and_then(|examples| examples.get(0)).map(|example| flow(&in_languages(example, languages)))
}

/// The example of one field of a map.
pub(super) fn example_of(schema: &'static Value, key: &str, languages: &[&str]) -> Option<String> {
    let property = with_fields(schema).get("properties")?.get(key)?;
    let example = property.get("examples").or_else(|| resolved(property, &PROGRAM_TREE).get("examples"))?;
    Some(flow(&in_languages(example.get(0)?, languages)))
}

/// A map with an example of each field that it must have, where those are few.
pub(super) fn example_of_required(schema: &'static Value, languages: &[&str]) -> Option<String> {
    let required = required(schema)?;
    let pair = |field: &str| Some(format!("{field}: {}", example_of(schema, field, languages)?));
    let pairs: Option<Vec<String>> = required.iter().map(|field| pair(field)).collect();
    (1..=3).contains(&required.len()).then(|| Some(format!("{{{}}}", pairs?.join(", "))))?
}

fn required(schema: &'static Value) -> Option<Vec<&'static str>> {
    let schema = with_fields(schema);
    // Of a map that comes in two shapes, the second is the one in words of its own.
    let fields = schema.get("required").or_else(|| schema.get("else")?.get("required"));
    Some(fields?.as_array()?.iter().filter_map(Value::as_str).collect())
}

/// An example with its texts in the languages of a program: in the one language alone, or under each of those that it has.
fn in_languages(example: &Value, languages: &[&str]) -> Value {
    match example {
        Value::Object(map) if is_text(map) => match languages {
            [only] => map.get(*only).or_else(|| map.get("en")).or_else(|| map.values().next()).cloned().unwrap_or_default(),
            several if several.iter().any(|language| map.contains_key(*language)) => Value::Object(
                map.iter().filter(|(key, _)| several.contains(&key.as_str())).map(|(k, v)| (k.clone(), v.clone())).collect(),
            ),
            _ => example.clone(),
        },
        Value::Object(map) => {
            Value::Object(map.iter().map(|(key, value)| (key.clone(), in_languages(value, languages))).collect())
        }
        Value::Array(list) => Value::Array(list.iter().map(|value| in_languages(value, languages)).collect()),
        other => other.clone(),
    }
}

/// Whether a map is a text in several languages.
fn is_text(map: &serde_json::Map<String, Value>) -> bool {
    !map.is_empty() && map.iter().all(|(key, value)| matches!(key.as_str(), "nl" | "en" | "fr" | "de") && value.is_string())
}

/// A map with the text that is written in the field where it most likely belongs, and examples of what else it must have.
pub(super) fn example_with(schema: &'static Value, text: &str, languages: &[&str]) -> Option<String> {
    let required = required(schema)?;
    if text.contains('\n') {
        return None;
    }
    if required.contains(&"routine") {
        return habit(text);
    }
    if text.len() > LONGEST {
        return None;
    }
    let reference = schema.get("if").and_then(|other_shape| other_shape.get("required")?.get(0)?.as_str());
    if let Some(field) = reference.filter(|_| super::repair::id(text).is_some_and(|id| id == text)) {
        return Some(format!("{{{field}: {text}}}"));
    }
    let own = OWN.into_iter().find(|field| required.contains(field))?;
    let pair = |field: &str| {
        let value = match field {
            field if field == own => quoted_in_flow(&Value::from(text)),
            "id" => id(text)?,
            field => example_of(schema, field, languages)?,
        };
        Some(format!("{field}: {value}"))
    };
    let pairs: Option<Vec<String>> = required.into_iter().map(pair).collect();
    Some(format!("{{{}}}", pairs?.join(", ")))
}

/// A habit that is written as one sentence, cut at its comma: `After I open the door, I wave`.
fn habit(text: &str) -> Option<String> {
    let (routine, behavior) = text.trim().trim_end_matches('.').split_once(", ")?;
    let after = ["Nadat ", "nadat ", "After ", "after ", "Als ", "als ", "When ", "when "];
    let routine = after.into_iter().find_map(|word| routine.strip_prefix(word)).unwrap_or(routine);
    let id = id(behavior)?;
    let value = |text: &str| quoted_in_flow(&Value::from(text));
    Some(format!("{{id: {id}, routine: {}, behavior: {}}}", value(routine), value(behavior)))
}

/// The first words of a text, as an id.
fn id(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().take(IN_AN_ID).collect();
    let letters = |character: char| character.is_alphanumeric() || " -_./&+,'’".contains(character);
    super::repair::id(&words.join(" ").replace(|character| !letters(character), "")).filter(|id| id.len() <= LONGEST)
}

/// So many words an id has.
const IN_AN_ID: usize = 5;

/// The fields in which a text that stands for a whole map most likely belongs, the likeliest first.
const OWN: [&str; 5] = ["name", "title", "text", "what", "country"];
/// The longest text that is shown in an example, in bytes.
const LONGEST: usize = 120;

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

pub(super) fn quoted_in_flow(value: &Value) -> String {
    match value {
        Value::String(text) if text.contains(['"', '\\']) => format!("'{}'", text.replace('\'', "''")),
        Value::String(text) if text.contains([',', ':', '{', '}', '[', ']', '#']) => format!("\"{text}\""),
        other => flow(other),
    }
}
