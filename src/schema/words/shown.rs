//! Values, fields and words as messages name them.

use serde_json::Value;

use crate::source::unescaped;

pub(super) fn listed(words: impl Iterator<Item = String>) -> String {
    words.collect::<Vec<_>>().join(", ")
}

pub(super) fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => shortened(text),
        other => shortened(&other.to_string()),
    }
}

/// A text as it can be shown in a message: on one line, not too long, and with what one cannot see.
pub(super) fn shortened(text: &str) -> String {
    let seen: String = text.chars().take(60).map(seen).collect();
    if text.chars().nth(60).is_some() { format!("{seen}…") } else { seen }
}

/// Whether a character is not seen, or turns the direction of what follows it; the joiner of emoji aside.
const fn is_hidden(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
    )
}

/// A character as one can see it: a code for what is invisible, breaks the line or turns its direction.
fn seen(character: char) -> String {
    if character.is_control() || is_hidden(character) { format!("\\u{:04X}", u32::from(character)) } else { character.into() }
}

/// The field at the end of a pointer, as the writer knows it.
pub(super) fn field_name(pointer: &str) -> String {
    let named = pointer.rsplit('/').find(|step| !step.is_empty() && !step.bytes().all(|byte| byte.is_ascii_digit()));
    named.map_or_else(|| "`program.yaml`".to_owned(), |step| format!("`{}`", shortened(&unescaped(step))))
}

/// Whether a pointer leads to an item of a list.
pub(super) fn is_item(pointer: &str) -> bool {
    pointer.rsplit('/').next().is_some_and(|step| !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit()))
}

/// What a value is called at the start of a message, in English and Dutch: its field, or an item of the list that has that name.
pub(super) fn said_field(pointer: &str) -> (String, String) {
    let field = field_name(pointer);
    if is_item(pointer) { (format!("An item of {field}"), format!("Een onderdeel van {field}")) } else { (field.clone(), field) }
}

pub(super) fn kind_of(value: &Value) -> (&'static str, &'static str) {
    match value {
        Value::Null => ("nothing", "niets"),
        Value::Bool(_) => ("true or false", "true of false"),
        Value::Number(_) => ("a number", "getal"),
        Value::String(_) => ("a text", "tekst"),
        Value::Array(_) => ("a list", "lijst"),
        Value::Object(_) => ("a map of fields", "groep velden"),
    }
}

/// What something is not, in Dutch.
pub(super) fn denied(nl: &str) -> String {
    nl.strip_prefix("een ").map_or_else(|| format!("niet {nl}"), |rest| format!("geen {rest}"))
}
