//! Writes examples as YAML, as a person would: texts in two languages on one line, short lists in brackets, quotes only where needed.

use serde_json::{Map, Value};

/// The widest line on which a map or list stays in one.
const WIDE: usize = 100;

/// A value under a key, block by block.
pub(super) fn block(key: &str, value: &Value) -> String {
    let mut text = String::new();
    entry(&mut text, "", key, value, 0);
    text
}

/// A value on one line.
pub(super) fn inline(value: &Value) -> String {
    match value {
        Value::Array(items) => format!("[{}]", items.iter().map(inline).collect::<Vec<_>>().join(", ")),
        Value::Object(map) => {
            let pairs: Vec<String> = map.iter().map(|(key, value)| format!("{key}: {}", inline(value))).collect();
            format!("{{{}}}", pairs.join(", "))
        }
        Value::String(text) => scalar(text, true),
        other => other.to_string(),
    }
}

fn entry(text: &mut String, lead: &str, key: &str, value: &Value, indent: usize) {
    let start = format!("{lead}{key}:");
    if let Value::String(words) = value {
        text.push_str(&format!("{start} {}\n", scalar(words, false)));
    } else if is_short(value, start.len()) {
        text.push_str(&format!("{start} {}\n", inline(value)));
    } else {
        text.push_str(&start);
        text.push('\n');
        nested(text, value, indent + 2);
    }
}

fn nested(text: &mut String, value: &Value, indent: usize) {
    let pad = " ".repeat(indent);
    match value {
        Value::Object(map) => fields(text, map, &pad, &pad, indent),
        Value::Array(items) => {
            for item in items {
                match item {
                    Value::Object(map) if !is_short(item, indent + 2) => {
                        fields(text, map, &format!("{pad}- "), &format!("{pad}  "), indent + 2);
                    }
                    item => text.push_str(&format!("{pad}- {}\n", inline(item))),
                }
            }
        }
        other => text.push_str(&format!("{pad}{}\n", inline(other))),
    }
}

fn fields(text: &mut String, map: &Map<String, Value>, first: &str, rest: &str, indent: usize) {
    for (index, (key, value)) in map.iter().enumerate() {
        entry(text, if index == 0 { first } else { rest }, key, value, indent);
    }
}

/// Whether a value reads well on one line: nothing nested in it but lists of words and texts by language.
fn is_short(value: &Value, before: usize) -> bool {
    let is_plain = |value: &Value| !value.is_array() && !value.is_object();
    let is_shallow = match value {
        Value::Object(map) => map.values().all(is_plain) && (map.len() <= 2 || map.values().all(|value| !value.is_string())),
        Value::Array(items) => items.iter().all(is_plain),
        _ => true,
    };
    is_shallow && before + 1 + inline(value).chars().count() <= WIDE
}

/// A text with quotes only where YAML, or a reader of YAML, would take it for something else.
fn scalar(text: &str, in_flow: bool) -> String {
    let first = text.chars().next();
    let starts_oddly = first.is_none_or(|first| "-?:,[]{}#&*!|>'\"%@` ".contains(first));
    let looks_like_another = text.parse::<f64>().is_ok() || ["true", "false", "null", "~"].contains(&text);
    let looks_like_a_time = text.contains(':') && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b':');
    let breaks = text.contains(": ") || text.contains(" #") || text.ends_with([':', ' ']) || text.contains('\n');
    let breaks_flow = in_flow && text.contains([',', '[', ']', '{', '}']);
    if starts_oddly || looks_like_another || looks_like_a_time || breaks || breaks_flow || text.contains("://") {
        serde_json::to_string(text).unwrap_or_default()
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn examples_are_written_as_people_do() {
        let value = json!([{"id": "call", "name": {"nl": "Bellen, nu", "en": "Calling"}, "at": "09:15", "feels": -1, "needs": ["a", "b"]}]);
        assert_eq!(
            block("journey", &value),
            "journey:\n  - id: call\n    name: {nl: \"Bellen, nu\", en: Calling}\n    at: \"09:15\"\n    feels: -1\n    needs: [a, b]\n"
        );
    }

    #[test]
    fn what_yaml_would_misread_is_quoted() {
        for text in ["1", "true", "#0b5d4e", "a: b", "", "- x", "https://a.example", "{{ habit.sentence }}"] {
            assert!(scalar(text, false).starts_with('"'), "{text}");
        }
        for text in ["2027-03-01", "signup.end + 2d", "10%", "Klantonderzoek 2026", "no"] {
            assert_eq!(scalar(text, false), text);
        }
    }
}
