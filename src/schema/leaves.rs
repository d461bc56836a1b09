//! The typed leaves of a program: every text, reference, file and address, found by the schema, so that no lint has a list of fields.

use std::collections::{BTreeSet, HashMap};
use std::sync::LazyLock;

use serde_json::Value;

use super::{PROGRAM_TREE, resolved};
use crate::model::REFERS_TO;
use crate::source::Pointer;

/// What a leaf is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeafKind {
    /// A text for people.
    Text,
    /// A text for people in Markdown.
    Body,
    /// A name or another line that is the same in every language.
    Name,
    /// A reference to an item of a list.
    Reference {
        /// The pointers of the lists in which it may be, as strings; `*` stands for every item.
        lists: &'static [Value],
        /// Whether the word `everyone` will do as well.
        or_everyone: bool,
    },
    /// A file of the program.
    Asset,
    /// An address on the web.
    Url,
    /// When something happens.
    When,
    /// A calendar day.
    Date,
    /// The id of a person in the people file.
    Person,
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
    SHAPE.collect(program, &mut Pointer::default(), &mut found);
    found
}

/// The way to the leaves: the schema without all that leads to none.
static SHAPE: LazyLock<Shape> =
    LazyLock::new(|| Shape::of(&PROGRAM_TREE).unwrap_or(Shape::Branch { keys: HashMap::new(), each: None }));

#[derive(Debug)]
enum Shape {
    Leaf(LeafKind),
    Branch {
        /// The named values of a map.
        keys: HashMap<&'static str, Shape>,
        /// Every item of a list, or every other value of a map.
        each: Option<Box<Shape>>,
    },
}

impl Shape {
    /// The way through a schema, if it leads to a leaf.
    fn of(schema: &'static Value) -> Option<Self> {
        if let Some(kind) = kind(schema) {
            return Some(Self::Leaf(kind));
        }
        let schema = resolved(schema, &PROGRAM_TREE);
        // A question may be a word or a map; its map stands behind `else`.
        if let Some(other) = schema.get("else").filter(|other| other.get("$ref").is_some()) {
            return Self::of(other);
        }
        let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
        let keys: HashMap<_, _> = properties.filter_map(|(key, schema)| Some((key.as_str(), Self::of(schema)?))).collect();
        let each = schema.get("items").or_else(|| schema.get("additionalProperties")).filter(|each| each.is_object());
        let each = each.and_then(Self::of).map(Box::new);
        (!keys.is_empty() || each.is_some()).then_some(Self::Branch { keys, each })
    }

    fn collect<'a>(&self, value: &'a Value, pointer: &mut Pointer, found: &mut Vec<Leaf<'a>>) {
        let (keys, each) = match self {
            Self::Leaf(kind) => {
                found.push(Leaf { kind: *kind, pointer: pointer.as_str().to_owned(), value });
                return;
            }
            Self::Branch { keys, each } => (keys, each.as_deref()),
        };
        match value {
            Value::Object(map) => {
                for (key, value) in map {
                    if let Some(shape) = keys.get(key.as_str()).or(each) {
                        pointer.at_key(key, |pointer| shape.collect(value, pointer, found));
                    }
                }
            }
            Value::Array(list) => {
                let Some(shape) = each else { return };
                for (index, value) in list.iter().enumerate() {
                    pointer.at_index(index, |pointer| shape.collect(value, pointer, found));
                }
            }
            _ => {}
        }
    }
}

/// What kind of leaf a schema describes, by the name of the type that it refers to.
fn kind(schema: &'static Value) -> Option<LeafKind> {
    let name = schema.get("$ref")?.as_str()?.strip_prefix("#/$defs/")?;
    match name {
        "Text" => return Some(LeafKind::Text),
        "Body" => return Some(LeafKind::Body),
        "Name" => return Some(LeafKind::Name),
        "AssetPath" | "TemplatePath" => return Some(LeafKind::Asset),
        "Url" => return Some(LeafKind::Url),
        "When" => return Some(LeafKind::When),
        "Date" => return Some(LeafKind::Date),
        "PersonId" => return Some(LeafKind::Person),
        _ => {}
    }
    let definition = resolved(schema, &PROGRAM_TREE);
    let lists = lists_of(definition.get(REFERS_TO)?);
    Some(LeafKind::Reference { lists, or_everyone: definition.get("x-also").is_some() })
}

/// The lists that a reference may lead to: one, or several.
fn lists_of(refers_to: &'static Value) -> &'static [Value] {
    match refers_to {
        Value::Array(several) => several,
        one => std::slice::from_ref(one),
    }
}

/// All lists that something in a program may refer to.
pub(super) static LISTS: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
    let definitions = PROGRAM_TREE.get("$defs").and_then(Value::as_object);
    let refers_to = definitions.into_iter().flat_map(|all| all.values()).filter_map(|definition| definition.get(REFERS_TO));
    refers_to.flat_map(lists_of).filter_map(Value::as_str).collect()
});
