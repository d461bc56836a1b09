//! Items of a program that were to say something over an item of its base, and whose id is misspelled: they stray into the list as new ones.

use std::collections::BTreeMap;

use serde_json::Value;

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
        let (written, meant) = self.meant(pointer)?;
        let list = pointer.rsplit('/').nth(1).unwrap_or_default();
        let message = Words::new(
            format!("The base has no `{written}` in `{list}`, and by itself this item is not complete"),
            format!("De basis heeft geen `{written}` in `{list}`, en op zichzelf is dit onderdeel niet compleet"),
        );
        let help = Words::new(
            format!("write `id: {meant}` to change that one, or give a new item all its fields"),
            format!("schrijf `id: {meant}` om dat onderdeel aan te passen, of geef een nieuw onderdeel al zijn velden"),
        );
        let place = self.document.place(&format!("{pointer}/id"));
        Some(Diagnostic::error("unknown-item", place, message).with_meant(Some(meant)).with_help(help))
    }

    /// The id that is written in the program itself, and the near one of the base.
    fn meant(&mut self, pointer: &str) -> Option<(&'a str, &'a str)> {
        let (list, _) = pointer.rsplit_once('/')?;
        let written = self.document.value.pointer(pointer)?.get("id").and_then(Value::as_str)?;
        let known = self.known.entry(list.to_owned()).or_insert_with(|| self.document.ids_of_base(list));
        let near = nearest(written, known.iter().copied().take(MOST))?;
        let is_own = near != written && !self.document.is_in_base(&self.document.place(&format!("{pointer}/id")));
        is_own.then_some((written, near))
    }
}
