//! Items of a program that were to say something over an item of its base, and whose id is misspelled: they stray into the list as new ones.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{PROGRAM_TREE, schema_at, with_fields};
use crate::diagnostic::{Diagnostic, Words, nearest};
use crate::source::Document;

/// As many ids of a base are compared with what is written.
const MOST: usize = 500;

/// The items that strayed, found when something is missing in one.
pub(super) struct Strays<'a> {
    document: &'a Document,
    /// The ids of the base in each list that was looked at.
    known: BTreeMap<String, Vec<&'a str>>,
}

impl<'a> Strays<'a> {
    /// Those of a document.
    pub(super) const fn of(document: &'a Document) -> Self {
        Self { document, known: BTreeMap::new() }
    }

    /// Whether the thing at a pointer is an item that strayed.
    pub(super) fn is_one(&mut self, pointer: &str) -> bool {
        self.meant(pointer).is_some()
    }

    /// What is said of an item that strayed.
    pub(super) fn told(&mut self, pointer: &str) -> Option<Diagnostic> {
        let Stray { written, meant, known } = self.meant(pointer)?;
        let list = pointer.rsplit('/').nth(1).unwrap_or_default();
        let place = self.document.place(&format!("{pointer}/id"));
        let Some(meant) = meant else {
            let message = Words::new(
                format!("The base has no `{written}` in `{list}`; it has {known}"),
                format!("De basis heeft geen `{written}` in `{list}`; wel {known}"),
            );
            let help = Words::new(
                "write the id that the base has to change that one, or give a new item all its fields",
                "schrijf de id die de basis heeft om dat onderdeel aan te passen, of geef een nieuw onderdeel al zijn velden",
            );
            return Some(Diagnostic::error("unknown-item", place, message).with_help(help));
        };
        let message = Words::new(
            format!("The base has no `{written}` in `{list}`, and by itself this item is not complete"),
            format!("De basis heeft geen `{written}` in `{list}`, en op zichzelf is dit onderdeel niet compleet"),
        );
        let help = Words::new(
            format!("write `id: {meant}` to change that one, or give a new item all its fields"),
            format!("schrijf `id: {meant}` om dat onderdeel aan te passen, of geef een nieuw onderdeel al zijn velden"),
        );
        Some(Diagnostic::error("unknown-item", place, message).with_meant(Some(meant)).with_help(help))
    }

    /// The id that is written in the program itself, and the near one of the base; or all that it has, where nothing else that the item must
    /// have is written.
    fn meant(&mut self, pointer: &str) -> Option<Stray<'a>> {
        let (list, _) = pointer.rsplit_once('/')?;
        let item = self.document.value.pointer(pointer)?;
        let written = item.get("id").and_then(Value::as_str)?;
        let known = self.known.entry(list.to_owned()).or_insert_with(|| self.document.ids_of_base(list));
        if known.is_empty() || self.document.is_in_base(&self.document.place(&format!("{pointer}/id"))) {
            return None;
        }
        let listed = known.iter().copied().take(SHOWN).collect::<Vec<_>>().join(", ");
        let meant = nearest(written, known.iter().copied().take(MOST)).filter(|near| *near != written);
        let is_bare = required(pointer).iter().all(|field| *field == "id" || item.get(*field).is_none());
        (meant.is_some() || is_bare && !known.contains(&written)).then_some(Stray { written, meant, known: listed })
    }
}

/// An item that strayed.
struct Stray<'a> {
    written: &'a str,
    meant: Option<&'a str>,
    /// The ids of the base, in words.
    known: String,
}

/// As many ids of a base are shown.
const SHOWN: usize = 12;

/// The fields that the map at a pointer must have.
fn required(pointer: &str) -> Vec<&'static str> {
    let fields = schema_at(pointer, &PROGRAM_TREE).and_then(|schema| with_fields(schema).get("required")?.as_array());
    fields.into_iter().flatten().filter_map(Value::as_str).collect()
}
