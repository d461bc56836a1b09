//! The outline of the schema: only what leads to leaves. Every start needs this and few need the rest, so it is read apart, without building
//! the whole tree.

use std::fmt;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::PROGRAM;
use crate::model::REFERS_TO;

/// A schema, as far as it leads to leaves.
#[derive(Debug, Default)]
pub(super) struct Outline {
    /// Where `$ref` leads: the name of a definition.
    pub(super) reference: Option<&'static str>,
    /// The named values of a map.
    pub(super) properties: Named,
    /// Every item of a list.
    pub(super) items: Option<Box<Outline>>,
    /// Every other value of a map.
    pub(super) others: Option<Box<Outline>>,
    /// What stands behind `else`.
    pub(super) otherwise: Option<Box<Outline>>,
    /// The lists that a reference may lead to: one, or several.
    pub(super) refers_to: Option<Lists>,
    /// Whether a word will do as well.
    pub(super) or_word: bool,
    /// The definitions of the whole schema.
    pub(super) definitions: Named,
}

impl Outline {
    /// The outline of the schema of a program.
    pub(super) fn of_program() -> Self {
        serde_json::from_str(PROGRAM).unwrap_or_default()
    }

    /// The definition with this name.
    pub(super) fn definition(&self, name: &str) -> Option<&Self> {
        self.definitions.0.iter().find(|(known, _)| *known == name).map(|(_, definition)| definition)
    }
}

impl<'de: 'static> Deserialize<'de> for Outline {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OutlineVisitor)
    }
}

struct OutlineVisitor;

impl<'de: 'static> Visitor<'de> for OutlineVisitor {
    type Value = Outline;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a schema")
    }

    /// A schema that accepts all or nothing leads nowhere.
    fn visit_bool<E>(self, _: bool) -> Result<Outline, E> {
        Ok(Outline::default())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Outline, A::Error> {
        let mut outline = Outline::default();
        while let Some(key) = map.next_key::<&'de str>()? {
            match key {
                "$ref" => outline.reference = map.next_value::<&'de str>()?.strip_prefix("#/$defs/"),
                "properties" => outline.properties = map.next_value()?,
                "items" => outline.items = Some(map.next_value()?),
                "additionalProperties" => outline.others = Some(map.next_value()?),
                "else" => outline.otherwise = Some(map.next_value()?),
                "$defs" => outline.definitions = map.next_value()?,
                REFERS_TO => outline.refers_to = Some(map.next_value()?),
                "x-also" => {
                    map.next_value::<IgnoredAny>()?;
                    outline.or_word = true;
                }
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(outline)
    }
}

/// Schemas by name, in their order.
#[derive(Debug, Default)]
pub(super) struct Named(pub(super) Vec<(&'static str, Outline)>);

impl<'de: 'static> Deserialize<'de> for Named {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(NamedVisitor)
    }
}

struct NamedVisitor;

impl<'de: 'static> Visitor<'de> for NamedVisitor {
    type Value = Named;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("schemas by name")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Named, A::Error> {
        let mut named = Vec::new();
        while let Some(entry) = map.next_entry()? {
            named.push(entry);
        }
        Ok(Named(named))
    }
}

/// Pointers of lists.
#[derive(Debug, Clone, Default)]
pub(super) struct Lists(pub(super) Vec<&'static str>);

impl<'de: 'static> Deserialize<'de> for Lists {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ListsVisitor)
    }
}

struct ListsVisitor;

impl<'de: 'static> Visitor<'de> for ListsVisitor {
    type Value = Lists;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the pointer of a list, or several")
    }

    fn visit_borrowed_str<E>(self, one: &'de str) -> Result<Lists, E> {
        Ok(Lists(vec![one]))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut several: A) -> Result<Lists, A::Error> {
        let mut lists = Vec::new();
        while let Some(list) = several.next_element()? {
            lists.push(list);
        }
        Ok(Lists(lists))
    }
}
