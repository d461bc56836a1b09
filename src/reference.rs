//! The pages of `docs/` that follow from the code: a page for each section of a program, from the schema; a page for each lint and kind of error; and pages on
//! what stands in many places. Pure: from the schema and the lints to named pages. A test writes them, and holds them against the code.

mod countries;
mod errors;
mod example;
mod form;
mod index;
mod lints;
mod moments;
mod program;
mod template;
mod values;
mod yaml;

pub use example::{Shown, examples};
pub use moments::{MOMENTS, MomentRow};

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::diagnostic::capital;
use crate::schema;

/// A page of the documentation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Its path in `docs/`.
    pub path: String,
    /// What it says, in Markdown.
    pub markdown: String,
}

impl Page {
    fn new(path: impl Into<String>, markdown: impl AsRef<str>) -> Self {
        Self { path: path.into(), markdown: format!("{}\n", markdown.as_ref().trim_end()) }
    }
}

/// Which lints were seen to find something in which section: their names, by the key of the section.
pub type Looks = BTreeMap<String, BTreeSet<String>>;

/// All pages that follow from the code.
#[must_use]
pub fn pages(looks: &Looks) -> Vec<Page> {
    let root: Value = serde_json::from_str(schema::PROGRAM).unwrap_or_default();
    let sections = program::sections(&root);
    let mut pages = vec![index::page(&root, &sections), program::head(&root, &sections, looks)];
    pages.extend(sections.iter().map(|section| program::page(section, &root, looks)));
    pages.push(values::forms(&root, &sections));
    pages.push(values::when());
    pages.push(countries::page());
    pages.push(values::merge_fields());
    pages.push(moments::page());
    pages.push(template::page());
    pages.extend(lints::pages(looks));
    pages.extend(errors::pages());
    pages
}

/// Words in a cell of a table, where a bar would end it.
fn cell(words: &str) -> String {
    words.replace('|', "\\|").replace('\n', " ")
}

/// A title without its article, as it stands above its table.
fn without_article(title: &str) -> &str {
    ["a ", "an ", "the "].iter().find_map(|article| title.strip_prefix(article)).unwrap_or(title)
}

/// The anchor that a heading gets on a page.
fn anchor(heading: &str) -> String {
    let kept = heading
        .to_lowercase()
        .chars()
        .filter(|letter| letter.is_alphanumeric() || [' ', '-', '_'].contains(letter))
        .collect::<String>();
    kept.replace(' ', "-")
}

/// What a schema says of itself under a keyword.
fn said<'a>(schema: &'a Value, keyword: &str) -> &'a str {
    schema.get(keyword).and_then(Value::as_str).unwrap_or_default()
}
