//! The typed leaves of a program: every text, reference, file and address, found by the schema, so that no lint has a list of fields.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde_json::Value;

use super::outline::Outline;
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
        /// The pointers of the lists in which it may be; `*` stands for every item.
        lists: &'static [&'static str],
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
pub(crate) fn leaves(program: &Value) -> Vec<Leaf<'_>> {
    let mut found = Vec::new();
    SHAPE.collect(program, &mut Pointer::default(), &mut found);
    found
}

/// What kind of leaf stands at a pointer, if it is one.
pub(crate) fn kind_at(pointer: &str) -> Option<LeafKind> {
    let end = pointer.split('/').skip(1).try_fold(&*SHAPE, |shape, step| shape.child(step));
    match end {
        Some(Shape::Leaf(kind)) => Some(*kind),
        _ => None,
    }
}

/// The outline of the schema, which says where leaves are.
static OUTLINE: LazyLock<Outline> = LazyLock::new(Outline::of_program);

/// The way to the leaves: the schema without all that leads to none.
static SHAPE: LazyLock<Shape> = LazyLock::new(|| Shape::of(&OUTLINE).unwrap_or(Shape::Branch { keys: Vec::new(), each: None }));

#[derive(Debug)]
enum Shape {
    Leaf(LeafKind),
    Branch {
        /// The named values of a map, in the order of their names.
        keys: Vec<(&'static str, Shape)>,
        /// Every item of a list, or every other value of a map.
        each: Option<Box<Shape>>,
    },
}

impl Shape {
    /// The way through a schema, if it leads to a leaf.
    fn of(schema: &'static Outline) -> Option<Self> {
        if let Some(kind) = kind(schema) {
            return Some(Self::Leaf(kind));
        }
        let schema = schema.reference.and_then(|name| OUTLINE.definition(name)).unwrap_or(schema);
        // A question may be a word or a map; its map stands behind `else`.
        if let Some(other) = schema.otherwise.as_deref().filter(|other| other.reference.is_some()) {
            return Self::of(other);
        }
        let mut keys: Vec<_> = schema.properties.0.iter().filter_map(|(key, schema)| Some((*key, Self::of(schema)?))).collect();
        keys.sort_by_key(|(key, _)| *key);
        let each = schema.items.as_deref().or(schema.others.as_deref()).and_then(Self::of).map(Box::new);
        (!keys.is_empty() || each.is_some()).then_some(Self::Branch { keys, each })
    }

    /// The way on at a key or index.
    fn child(&self, step: &str) -> Option<&Self> {
        let Self::Branch { keys, each } = self else { return None };
        let known = keys.binary_search_by_key(&step, |(key, _)| *key).ok().and_then(|at| keys.get(at));
        known.map(|(_, shape)| shape).or(each.as_deref())
    }

    fn collect<'a>(&self, value: &'a Value, pointer: &mut Pointer, found: &mut Vec<Leaf<'a>>) {
        if let Self::Leaf(kind) = self {
            found.push(Leaf { kind: *kind, pointer: pointer.as_str().to_owned(), value });
            return;
        }
        match value {
            Value::Object(map) => {
                for (key, value) in map {
                    if let Some(shape) = self.child(key) {
                        pointer.at_key(key, |pointer| shape.collect(value, pointer, found));
                    }
                }
            }
            Value::Array(list) => {
                let Self::Branch { each: Some(shape), .. } = self else { return };
                for (index, value) in list.iter().enumerate() {
                    pointer.at_index(index, |pointer| shape.collect(value, pointer, found));
                }
            }
            _ => {}
        }
    }
}

/// What kind of leaf a schema describes, by the name of the type that it refers to.
fn kind(schema: &'static Outline) -> Option<LeafKind> {
    let name = schema.reference?;
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
    let definition = OUTLINE.definition(name)?;
    Some(LeafKind::Reference { lists: &definition.refers_to.as_ref()?.0, or_everyone: definition.or_word })
}

/// All lists that something in a program may refer to.
pub(super) static LISTS: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
    let definitions = OUTLINE.definitions.0.iter();
    definitions.filter_map(|(_, definition)| definition.refers_to.as_ref()).flat_map(|lists| lists.0.iter().copied()).collect()
});
