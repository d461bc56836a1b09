//! The pages of a program's sections, in the order of its life, and the page of the head of its file.

use serde_json::Value;

use super::form::{self, definition};
use super::{Looks, Page, anchor, example, lints, said, yaml};
use crate::source::SECTIONS;

/// What is said above an example.
const EVERY_FIELD: &str =
    "With every field that can stand together, to show how each is written; few programs need them all.\n\n";

/// A section of a program that has a page of its own.
#[derive(Debug, Clone, Copy)]
pub(super) struct Section<'a> {
    /// Its key in the program.
    pub(super) key: &'a str,
    /// Its schema.
    pub(super) schema: &'a Value,
    /// What it is for, in a sentence.
    pub(super) description: &'a str,
}

impl Section<'_> {
    pub(super) fn is_required(&self, root: &Value) -> bool {
        root.get("required").and_then(Value::as_array).into_iter().flatten().any(|key| key == self.key)
    }
}

/// The top-level keys of a program, in the order of its life.
fn all(root: &Value) -> Vec<Section<'_>> {
    let properties = root.get("properties").and_then(Value::as_object).into_iter().flatten();
    properties.map(|(key, schema)| Section { key, schema, description: said(schema, "description") }).collect()
}

/// The sections with fields of their own; the others are lines in the head of the file.
pub(super) fn sections(root: &Value) -> Vec<Section<'_>> {
    let has_page = |section: &Section<'_>| {
        !form::objects(section.schema, root).is_empty()
            || definition(section.schema, root).1.get("additionalProperties").is_some_and(Value::is_object)
                && definition(section.schema, root).1.get("type").is_some_and(|kind| kind == "object")
    };
    all(root).into_iter().filter(has_page).collect()
}

/// The keys that are a line each.
pub(super) fn head_fields<'a>(root: &'a Value, sections: &[Section<'a>]) -> Vec<Section<'a>> {
    all(root).into_iter().filter(|field| !sections.iter().any(|section| section.key == field.key)).collect()
}

/// The path of a section's page beside the other pages of the reference.
pub(super) fn file(key: &str) -> String {
    format!("{}.md", key.replace('_', "-"))
}

/// The page of the lines at the head of a program.
pub(super) fn head(root: &Value, sections: &[Section<'_>], looks: &Looks) -> Page {
    let fields = head_fields(root, sections);
    let mut text = "# The head of a program\n\n`program.yaml` starts with these lines. They say which program it is, in which languages, and when and where its days begin. \
        Everything else stands in [sections](index.md).\n\n"
        .to_owned();
    let names: serde_json::Map<String, Value> = fields.iter().map(|field| (field.key.to_owned(), field.schema.clone())).collect();
    let object = serde_json::json!({"properties": names, "required": root.get("required").cloned().unwrap_or_default()});
    text.push_str(&form::table(&object, root));
    text.push_str(&form::words(&object, root));
    text.push_str("\n## Example\n\n```yaml\n");
    for field in &fields {
        if let Some(value) = example::of_property(field.key, root) {
            text.push_str(&yaml::block(field.key, &value));
        }
    }
    text.push_str("```\n");
    let keys: Vec<&str> = fields.iter().map(|field| field.key).collect();
    text.push_str(&lints::that_look_at(&keys, looks));
    Page::new("reference/program.md", text)
}

/// The page of a section.
pub(super) fn page(section: &Section<'_>, root: &Value, looks: &Looks) -> Page {
    let mut text = format!("# `{}`\n\n{}\n\n", section.key, purpose(section, root));
    text.push_str(&form_of_whole(section, root));
    let objects = form::all_objects(section.schema, root);
    for (index, object) in objects.iter().enumerate() {
        // A section whose item has its name needs no second heading of that name.
        let heading = form::heading(object);
        let heading = if anchor(&heading) == anchor(section.key) { "Fields".to_owned() } else { heading };
        text.push_str(&format!("## {heading}\n\n"));
        let description = said(object, "description");
        if index > 0 || description != section.description {
            text.push_str(&format!("{description}\n\n"));
        }
        text.push_str(&form::table(object, root));
        text.push_str(&form::words(object, root));
        text.push('\n');
    }
    if objects.is_empty() {
        text.push_str(&words_of_values(section, root));
    }
    if let Some(value) = example::of_property(section.key, root) {
        text.push_str(&format!("## Example\n\n{EVERY_FIELD}```yaml\n{}```\n", yaml::block(section.key, &value)));
    }
    text.push_str(&lints::that_look_at(&[section.key], looks));
    Page::new(format!("reference/{}", file(section.key)), text)
}

/// What a section is for, and what leaving it out means.
fn purpose(section: &Section<'_>, root: &Value) -> String {
    let need = if section.is_required(root) { "Every program has it." } else { "It may be left out." };
    format!("{} {need}", section.description)
}

/// Whether it is a list, and in which files it may stand.
fn form_of_whole(section: &Section<'_>, root: &Value) -> String {
    let (key, is_list) = (section.key, definition(section.schema, root).1.get("items").is_some());
    let has_word = !form::or_word(definition(section.schema, root).1).is_empty();
    let whole = if is_list || has_word { format!("It is {}. ", form::form(section.schema, root)) } else { String::new() };
    let files = match SECTIONS.iter().find(|known| known.name == key) {
        Some(known) if known.is_list => {
            format!(
                "It stands in `program.yaml`, in `{key}.yaml` beside it, or with one item a file in the folder `{key}`; see [files](files.md)."
            )
        }
        Some(_) => format!("It stands in `program.yaml`, or in `{key}.yaml` beside it; see [files](files.md)."),
        None => "It stands in `program.yaml`.".to_owned(),
    };
    format!("{whole}{files}\n\n")
}

/// The words that the values of a map may be.
fn words_of_values(section: &Section<'_>, root: &Value) -> String {
    let (_, meant) = definition(section.schema, root);
    let Some(values) = meant.get("additionalProperties") else { return String::new() };
    let mut text = format!("It is {}.\n\n", form::form(section.schema, root));
    for (word, meaning) in form::meanings(values, root) {
        text.push_str(&format!("- `{word}`: {}.\n", meaning.trim_end_matches('.')));
    }
    text.push('\n');
    text
}
