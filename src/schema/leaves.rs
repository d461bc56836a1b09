//! The typed leaves of a program: every text, reference and file, found by the schema, so that no lint has a list of fields.

use serde_json::Value;

use super::{PROGRAM_TREE, child, resolved};
use crate::model::REFERS_TO;

/// What a leaf is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeafKind {
    /// A text for people.
    Text,
    /// A text for people in Markdown.
    Body,
    /// A reference to an item of a list.
    Reference {
        /// The pointer of the list.
        list: &'static str,
        /// Whether the word `everyone` will do as well.
        or_everyone: bool,
    },
    /// A file of the program.
    Asset,
    /// When something happens.
    When,
    /// A calendar day.
    Date,
}

/// A leaf and its place in the program.
#[derive(Debug, Clone)]
pub struct Leaf<'a> {
    /// What it is.
    pub kind: LeafKind,
    /// Where it is: a JSON Pointer.
    pub pointer: String,
    /// What is written there.
    pub value: &'a Value,
}

/// All typed leaves of a program, in the order in which they stand.
#[must_use]
pub fn leaves(program: &Value) -> Vec<Leaf<'_>> {
    let mut found = Vec::new();
    collect(program, &PROGRAM_TREE, "", &mut found);
    found
}

fn collect<'a>(value: &'a Value, schema: &'static Value, pointer: &str, found: &mut Vec<Leaf<'a>>) {
    if let Some(kind) = kind(schema) {
        found.push(Leaf { kind, pointer: pointer.to_owned(), value });
        return;
    }
    let schema = resolved(schema, &PROGRAM_TREE);
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                let step = key.replace('~', "~0").replace('/', "~1");
                if let Some(schema) = child(schema, &step, &PROGRAM_TREE) {
                    collect(value, schema, &format!("{pointer}/{step}"), found);
                }
            }
        }
        Value::Array(list) => {
            let Some(schema) = schema.get("items") else { return };
            for (index, value) in list.iter().enumerate() {
                collect(value, schema, &format!("{pointer}/{index}"), found);
            }
        }
        _ => {}
    }
}

fn kind(schema: &'static Value) -> Option<LeafKind> {
    let name = schema.get("$ref")?.as_str()?.strip_prefix("#/$defs/")?;
    match name {
        "Text" => return Some(LeafKind::Text),
        "Body" => return Some(LeafKind::Body),
        "AssetPath" => return Some(LeafKind::Asset),
        "When" => return Some(LeafKind::When),
        "Date" => return Some(LeafKind::Date),
        _ => {}
    }
    let definition = resolved(schema, &PROGRAM_TREE);
    let list = definition.get(REFERS_TO)?.as_str()?;
    Some(LeafKind::Reference { list, or_everyone: definition.get("x-also").is_some() })
}
