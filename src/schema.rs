//! Holds the tree of a program against the JSON Schema, takes out what does not fit, and finds the typed leaves of what is left.
//!
//! The schema is derived from the types in `model`; the committed file in `schemas/` is what is embedded, and a test holds the two equal.

mod check;
mod derive;
mod family;
mod ids;
mod leaves;
mod outline;
mod stand_in;
mod stray;
mod words;
mod years;

pub use check::{Fitted, MAX_TOLD, fit};
pub use derive::derive_program;
pub use family::{derive_all, written};
pub use ids::by_name;
pub use leaves::{Leaf, LeafKind};
pub(crate) use leaves::{kind_at, leaves};

use std::sync::LazyLock;

use serde_json::Value;

use crate::source::unescaped;

/// The text of the JSON Schema of a program, as committed.
pub const PROGRAM: &str = include_str!("../schemas/program.schema.json");

/// The schema of a program as a tree.
static PROGRAM_TREE: LazyLock<Value> = LazyLock::new(|| serde_json::from_str(PROGRAM).unwrap_or_default());

/// Whether what stands at a pointer of a program has a field of this name.
#[must_use]
pub fn has_field(pointer: &str, field: &str) -> bool {
    check::known_keys(pointer).contains(&field)
}

/// The schema that `$ref` leads to, or the schema itself.
fn resolved<'a>(schema: &'a Value, root: &'a Value) -> &'a Value {
    schema
        .get("$ref")
        .and_then(Value::as_str)
        .and_then(|reference| reference.strip_prefix('#'))
        .and_then(|pointer| root.pointer(pointer))
        .unwrap_or(schema)
}

/// The schema of the value at a JSON Pointer of a program.
fn schema_at<'a>(pointer: &str, root: &'a Value) -> Option<&'a Value> {
    pointer.split('/').skip(1).try_fold(root, |schema, step| Some(resolved(child(schema, step, root)?, root)))
}

/// The schema of one child of a value.
fn child<'a>(schema: &'a Value, step: &str, root: &'a Value) -> Option<&'a Value> {
    let key = unescaped(step);
    if let Some(property) = schema.get("properties").and_then(|properties| properties.get(&*key)) {
        return Some(property);
    }
    if let Some(items) = schema.get("items").filter(|_| step.bytes().all(|byte| byte.is_ascii_digit())) {
        return Some(items);
    }
    if let Some(values) = schema.get("additionalProperties").filter(|values| values.is_object()) {
        return Some(values);
    }
    // A question may be a word or a map; its map stands behind `else`.
    schema.get("else").map(|other| resolved(other, root)).and_then(|other| child(other, step, root))
}

/// The schema that has the fields of a map: the schema itself, or what stands behind `else` where it may be a word as well.
fn with_fields(schema: &'static Value) -> &'static Value {
    match schema.get("else") {
        Some(other) if schema.get("properties").is_none() => resolved(other, &PROGRAM_TREE),
        _ => schema,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::meant;

    /// Everything that stands under a keyword of the schema: the names of fields, or the words of lists.
    fn names(schema: &'static Value, of: &str, found: &mut BTreeSet<&'static str>) {
        match schema {
            Value::Object(map) => {
                if let Some(Value::Object(fields)) = map.get(of) {
                    found.extend(fields.keys().map(String::as_str));
                }
                if let Some(Value::Array(words)) = map.get(of) {
                    found.extend(words.iter().filter_map(Value::as_str));
                }
                map.values().for_each(|value| names(value, of, found));
            }
            Value::Array(list) => list.iter().for_each(|value| names(value, of, found)),
            _ => {}
        }
    }

    #[test]
    fn every_dutch_word_means_a_field_or_a_word_of_the_language() {
        for (table, of) in
            [(include_str!("../data/dutch/keys.tsv"), "properties"), (include_str!("../data/dutch/values.tsv"), "enum")]
        {
            let mut known = BTreeSet::new();
            names(&PROGRAM_TREE, of, &mut known);
            for line in table.lines().filter(|line| !line.starts_with('#')) {
                let (name, dutch) = line.split_once('\t').expect("a tab divides");
                assert!(known.contains(name), "nothing is called `{name}`");
                assert!(!dutch.trim().is_empty(), "{name}");
            }
        }
    }

    #[test]
    fn no_other_key_is_taken_for_that_of_the_base() {
        for key in check::known_keys("").into_iter().filter(|key| *key != "extends") {
            assert_eq!(meant::key(key, &std::iter::once("extends")), None, "{key}");
        }
    }
}
