//! # repeated-item
//!
//! Two items of one list say the same: roles, drivers of one side, values or sites with one name, stories with one title, or a question, choice or
//! line that stands there twice.
//!
//! ## Why it matters
//!
//! Names are what people see: on the form they choose their role by it, on the poster they find their menu by it. With the same name twice, nobody
//! knows which one is meant; and a question that is asked twice shows that nobody read along. Mostly a block was copied and its text stayed.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! sites:
//!   - {id: north, name: Harbor}
//!   - {id: south, name: Harbor}
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! sites:
//!   - {id: north, name: Harbor North}
//!   - {id: south, name: Harbor South}
//! ```

use std::collections::HashMap;

use serde_json::Value;

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::schema::{Leaf, LeafKind};

pub(super) const LINT: Lint = Lint {
    name: "repeated-item",
    severity: Severity::Warning,
    says: ("two items of one list that say the same", "twee onderdelen van één lijst die hetzelfde zeggen"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("repeated_item.rs"),
    dutch: include_str!("../../locales/nl/lints/repeated-item.md"),
    check,
};

/// The fields by which people know an item; other fields of two items may well say the same.
const NAMES: [&str; 3] = ["name", "title", "text"];

/// The lists in which a name may well return: a customer can call twice.
const MAY_RETURN: [&str; 1] = ["/journey"];

fn check(context: &Context<'_>) -> Vec<Finding> {
    let mut first_with: HashMap<(String, String, String), String> = HashMap::new();
    let mut findings = Vec::new();
    for leaf in context.leaves.iter().filter(|leaf| matches!(leaf.kind, LeafKind::Text | LeafKind::Name)) {
        let Some(list) = list_of(&leaf.pointer, context) else { continue };
        let repeated = said(leaf, context).into_iter().filter_map(|(language, text)| {
            let first = first_with.entry((list.clone(), language, plain(text))).or_insert_with(|| leaf.pointer.clone());
            let is_other = *first != leaf.pointer && !have_one_id(first, &leaf.pointer, context);
            is_other.then(|| finding(&leaf.pointer, text, first))
        });
        // What is the same in several languages is told once.
        findings.extend(repeated.collect::<Vec<_>>().into_iter().next());
    }
    findings
}

/// The item that a text names: what it stands in, or the text itself.
fn item_of(pointer: &str) -> &str {
    pointer.rsplit_once('/').filter(|(_, field)| NAMES.contains(field)).map_or(pointer, |(item, _)| item)
}

/// The list that the item belongs to which a text names; drivers of customers and of employees are two lists.
fn list_of(pointer: &str, context: &Context<'_>) -> Option<String> {
    let (list, index) = item_of(pointer).rsplit_once('/')?;
    let index: usize = index.parse().ok().filter(|_| !MAY_RETURN.contains(&list))?;
    match list {
        "/drivers" => Some(format!("{list} {:?}", context.program.drivers.get(index)?.side)),
        list => Some(list.to_owned()),
    }
}

/// Whether two texts name items with one id: that is the fault then, and it is told.
fn have_one_id(one: &str, other: &str, context: &Context<'_>) -> bool {
    let id = |pointer: &str| context.document.value.pointer(item_of(pointer))?.get("id");
    id(one).is_some_and(|own| Some(own) == id(other))
}

/// What a text says, by language; a plain one has none.
fn said<'a>(leaf: &Leaf<'a>, context: &Context<'_>) -> Vec<(String, &'a str)> {
    let first = context.program.first_language().as_str();
    match leaf.value {
        Value::String(text) => vec![(first.to_owned(), text)],
        Value::Object(each) => each.iter().filter_map(|(language, text)| Some((language.clone(), text.as_str()?))).collect(),
        _ => Vec::new(),
    }
}

/// A text without what nobody hears.
fn plain(text: &str) -> String {
    text.trim_end_matches(['.', '?', '!']).split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn finding(pointer: &str, text: &str, first: &str) -> Finding {
    let message = Words::new(format!("“{text}” stands in this list already"), format!("“{text}” staat al in deze lijst"));
    Finding::at(pointer, message)
        .related(first, "the first stands here", "de eerste staat hier")
        .help("say what is different about this one, or take it out", "schrijf wat er anders is aan deze, of haal haar weg")
}
