//! Holds the tree of a program against the JSON Schema, takes out what does not fit, and finds the typed leaves of what is left.
//!
//! The schema is derived from the types in `model`; the committed file in `schemas/` is what is embedded, and a test holds the two equal.

mod check;
mod derive;
mod family;
mod leaves;
mod meant;
mod outline;
mod words;

pub use check::{Fitted, MAX_TOLD, fit};
pub use derive::derive_program;
pub use family::{derive_all, written};
pub use leaves::{Leaf, LeafKind, kind_at, leaves};

use std::sync::LazyLock;

use serde_json::Value;

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
    let key = step.replace("~1", "/").replace("~0", "~");
    if let Some(property) = schema.get("properties").and_then(|properties| properties.get(&key)) {
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
