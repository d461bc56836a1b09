//! The page of what the template of an e-mail gets, from the types that carry it.

use serde_json::Value;

use super::form::definition;
use super::{Page, anchor, cell, said, yaml};
use crate::render;

/// The page of template data.
pub(super) fn page() -> Page {
    let schema = render::template_schema();
    let mut text = format!(
        "# What a template gets\n\nThe templates of e-mails are filled in with this data. It is an interface that templates can rely on: its version is {}, \
        it stands in the data as `interface`, and it rises when a field goes away or changes its meaning. New fields may come without that.\n\n\
        See the data of one mail with `excx context MOMENT PROGRAM`. Texts are in the language of the mail, with their fields filled in; a field that may be `null` is so where \
        the program says nothing, or where the mail is about something else.\n\n## The whole\n\n",
        render::INTERFACE
    );
    let mut parts: Vec<(String, &Value)> = Vec::new();
    table(&mut text, &schema, &schema, "", &mut parts);
    let mut told = 0;
    while let Some((path, part)) = parts.get(told).cloned() {
        told += 1;
        text.push_str(&format!("\n## `{path}`\n\n{}\n\n", said(part, "description")));
        table(&mut text, part, &schema, &path, &mut parts);
    }
    Page::new("reference/template-data.md", text)
}

/// The fields of a part, and the parts in it that are still to be told.
fn table<'a>(text: &mut String, part: &'a Value, root: &'a Value, path: &str, parts: &mut Vec<(String, &'a Value)>) {
    text.push_str("| field | form | meaning | example |\n| --- | --- | --- | --- |\n");
    for (name, property) in part.get("properties").and_then(Value::as_object).into_iter().flatten() {
        let (form, deeper) = form(property, root);
        let here = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        let form = match deeper {
            Some(part) => {
                let known = parts.iter().find(|(_, other)| std::ptr::eq(*other, part)).map(|(known, _)| known.clone());
                let title = known.unwrap_or_else(|| {
                    parts.push((here.clone(), part));
                    here
                });
                format!("{form} [`{title}`](#{})", anchor(&title))
            }
            None => form,
        };
        let (_, meant) = definition(property, root);
        let example = [property, meant].into_iter().find_map(|schema| schema.get("examples")?.get(0));
        let example = example.map(|example| format!("`{}`", yaml::inline(example))).unwrap_or_default();
        let meaning = [said(property, "description"), said(meant, "description")].into_iter().find(|words| !words.is_empty());
        text.push_str(&format!("| `{name}` | {form} | {} | {} |\n", cell(meaning.unwrap_or_default()), cell(&example)));
    }
}

/// How a value is given, and the map that it is or holds.
fn form<'a>(schema: &'a Value, root: &'a Value) -> (String, Option<&'a Value>) {
    let choices = schema.get("anyOf").and_then(Value::as_array);
    if let Some(given) =
        choices.and_then(|choices| choices.iter().find(|choice| choice.get("type").is_none_or(|kind| kind != "null")))
    {
        let (_, meant) = definition(given, root);
        return ("`null` or".to_owned(), Some(meant));
    }
    let (_, meant) = definition(schema, root);
    if meant.get("properties").is_some() {
        return ("a map:".to_owned(), Some(meant));
    }
    if let Some(items) = meant.get("items") {
        let each = definition(items, root).1;
        return match each.get("properties") {
            Some(_) => ("a list of".to_owned(), Some(each)),
            None => ("a list of texts".to_owned(), None),
        };
    }
    let types: Vec<&str> = match meant.get("type") {
        Some(Value::String(name)) => vec![name],
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    let words = types.into_iter().map(|name| match name {
        "string" => "text",
        "integer" => "whole number",
        "number" => "number",
        "boolean" => "`true` or `false`",
        _ => "`null`",
    });
    (words.collect::<Vec<_>>().join(" or "), None)
}
