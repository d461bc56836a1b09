//! How a field is written, in words, from its schema: a text, a list of videos, one of these words, a whole number from 1 to 26.

use serde_json::Value;

use super::{anchor, capital, cell, program, said, without_article, yaml};
use crate::model::REFERS_TO;

/// The definition that a schema refers to by name, and that name.
pub(super) fn definition<'a>(schema: &'a Value, root: &'a Value) -> (Option<&'a str>, &'a Value) {
    let name = schema.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix("#/$defs/"));
    match name.and_then(|name| Some((name, root.get("$defs")?.get(name)?))) {
        Some((name, definition)) => (Some(name), definition),
        None => (None, schema),
    }
}

/// The maps with fields of their own that a schema allows: itself, what its list holds, or one of its cases.
pub(super) fn objects<'a>(schema: &'a Value, root: &'a Value) -> Vec<&'a Value> {
    let (_, schema) = definition(schema, root);
    let mut found = Vec::new();
    if schema.get("properties").is_some() {
        found.push(schema);
    }
    let cases = ["items", "additionalProperties", "then", "else"].into_iter().filter_map(|keyword| schema.get(keyword));
    let choices = ["oneOf", "anyOf"].into_iter().filter_map(|keyword| schema.get(keyword)?.as_array()).flatten();
    // A case of a map that has its own fields already only says which of them go together.
    let deeper = cases.chain(choices).filter(|case| case.get("$ref").is_some() || schema.get("properties").is_none());
    for case in deeper.filter(|case| case.is_object()) {
        found.extend(objects(case, root));
    }
    found
}

/// Everything with fields of its own in a schema, each once, in the order in which one meets them.
pub(super) fn all_objects<'a>(schema: &'a Value, root: &'a Value) -> Vec<&'a Value> {
    let mut found: Vec<&Value> = Vec::new();
    collect(schema, root, &mut found);
    found
}

fn collect<'a>(schema: &'a Value, root: &'a Value, found: &mut Vec<&'a Value>) {
    for object in objects(schema, root) {
        if found.iter().any(|known| std::ptr::eq(*known, object)) {
            continue;
        }
        found.push(object);
        for (_, property) in object.get("properties").and_then(Value::as_object).into_iter().flatten() {
            collect(property, root, found);
        }
    }
}

/// The heading above the fields of a map.
pub(super) fn heading(object: &Value) -> String {
    capital(without_article(said(object, "title")))
}

/// How a value is written, with a link to where that is told.
pub(super) fn form(schema: &Value, root: &Value) -> String {
    let (name, meant) = definition(schema, root);
    let title = said(meant, "title");
    if let Some(constant) = meant.get("const") {
        return format!("`{}`", yaml::inline(constant));
    }
    if let Some(words) = meant.get("enum").and_then(Value::as_array) {
        return choices(words);
    }
    if let Some(list) = meant.get(REFERS_TO).and_then(Value::as_str) {
        return reference(list, meant);
    }
    if meant.get("properties").is_some() {
        return format!("{}[{title}](#{})", or_word(meant), anchor(&heading(meant)));
    }
    let cases = objects(meant, root);
    match (kind(meant), name) {
        ("list", _) if is_text_or_list(meant) => format!("{}; or {}", word_of(meant), list(meant, root)),
        ("list", _) => list(meant, root),
        ("map", None) => {
            let each = meant.get("additionalProperties").map(|each| form(each, root)).unwrap_or_default();
            format!("a map by name, each {each}")
        }
        ("number", _) => number(meant),
        ("truth", _) => "`true` or `false`".to_owned(),
        (_, Some(_)) if !cases.is_empty() => {
            let links = cases.iter().map(|case| format!("[{}](#{})", said(case, "title"), anchor(&heading(case))));
            format!("{}{}", or_word(meant), links.collect::<Vec<_>>().join(", or "))
        }
        (_, Some(_)) => format!("[{title}](forms.md#{})", anchor(&capital(without_article(title)))),
        _ if meant.get("type").is_none() => "anything".to_owned(),
        _ if said(meant, "type") == "object" => "a map with keys of your own".to_owned(),
        _ => "a text".to_owned(),
    }
}

/// The word or text that will do beside a map.
pub(super) fn or_word(schema: &Value) -> String {
    let is_text = schema.get("type").and_then(Value::as_array).is_some_and(|types| types.iter().any(|name| name == "string"));
    match (is_text, word_of(schema)) {
        (false, _) => String::new(),
        (true, word) if word.is_empty() => "a text, or ".to_owned(),
        (true, word) => format!("{word}, or "),
    }
}

/// The id of an item of a list, with a link to the page of that list.
fn reference(list: &str, meant: &Value) -> String {
    let section = list.split('/').nth(1).unwrap_or_default();
    let words =
        meant.get("x-also").and_then(Value::as_array).into_iter().flatten().map(|word| format!("`{}`, or ", yaml::inline(word)));
    let title = if meant.get("x-also").is_some() { singular(section) } else { said(meant, "title").to_owned() };
    format!("{}the id of [{title}]({})", words.collect::<String>(), program::file(section))
}

/// What an item of a section is called, where the type that refers to it does not say.
fn singular(section: &str) -> String {
    format!("a {}", section.trim_end_matches('s'))
}

/// The one word that will do beside a list or a map.
fn word_of(schema: &Value) -> String {
    let constant = schema.get("then").and_then(|then| then.get("const")).map(yaml::inline);
    let pattern = said(schema, "pattern").strip_prefix('^').and_then(|rest| rest.strip_suffix('$'));
    let pattern = pattern.filter(|word| word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')).map(str::to_owned);
    constant.or(pattern).map(|word| format!("`{word}`")).unwrap_or_default()
}

fn is_text_or_list(schema: &Value) -> bool {
    schema.get("type").and_then(Value::as_array).is_some_and(|types| types.iter().any(|name| name == "string"))
}

fn kind(schema: &Value) -> &'static str {
    let types = schema.get("type");
    let is = |wanted: &str| match types {
        Some(Value::String(name)) => name == wanted,
        Some(Value::Array(names)) => names.iter().any(|name| name == wanted),
        _ => false,
    };
    if is("array") {
        "list"
    } else if is("object") && schema.get("additionalProperties").is_some_and(Value::is_object) && !is("string") {
        "map"
    } else if is("integer") || is("number") {
        "number"
    } else if is("boolean") {
        "truth"
    } else {
        "text"
    }
}

fn list(schema: &Value, root: &Value) -> String {
    let bound = |keyword: &str| schema.get(keyword).and_then(Value::as_u64);
    let count = match (bound("minItems"), bound("maxItems")) {
        (Some(least), Some(most)) if least == most => format!("a list of {most}"),
        (Some(1) | None, Some(most)) => format!("a list of at most {most}"),
        (Some(least), Some(most)) => format!("a list of {least} to {most}"),
        (Some(least), None) if least > 1 => format!("a list of at least {least}"),
        _ => "a list".to_owned(),
    };
    match schema.get("items") {
        Some(items) => format!("{count}, each {}", form(items, root)),
        None => count,
    }
}

fn number(schema: &Value) -> String {
    let whole = schema.get("type").is_some_and(|kind| kind == "integer");
    let what = if whole { "a whole number" } else { "a number" };
    let bound = |keyword: &str| schema.get(keyword).and_then(Value::as_f64);
    match (bound("minimum"), bound("maximum")) {
        (Some(least), Some(most)) => format!("{what}, {least} to {most}"),
        (Some(least), None) => format!("{what}, {least} or more"),
        (None, Some(most)) => format!("{what}, {most} at most"),
        (None, None) => what.to_owned(),
    }
}

fn choices(words: &[Value]) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("`{}`", yaml::inline(word))).collect();
    match words.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
        None => String::new(),
    }
}

/// What each allowed word means, where the schema says it.
pub(super) fn meanings(schema: &Value, root: &Value) -> Vec<(String, String)> {
    let (_, meant) = definition(schema, root);
    let meant = meant.get("items").map_or(meant, |items| definition(items, root).1);
    let words = meant.get("enum").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    let told = ["x-meanings", "x-names"].into_iter().find_map(|keyword| meant.get(keyword));
    let Some(told) = told else { return Vec::new() };
    words.map(|word| (word.to_owned(), said(told, word).to_owned())).collect()
}

/// Whether a field must be there, or what holds when it is left out.
pub(super) fn need(name: &str, property: &Value, object: &Value) -> String {
    let required = object.get("required").and_then(Value::as_array).into_iter().flatten().any(|key| key == name);
    if required {
        return "required".to_owned();
    }
    match property.get("default") {
        Some(Value::Array(items)) if items.is_empty() => "optional".to_owned(),
        Some(Value::Object(_)) | None => "optional".to_owned(),
        Some(default) => format!("`{}`", yaml::inline(default)),
    }
}

/// The fields of a map as a table.
pub(super) fn table(object: &Value, root: &Value) -> String {
    let mut text = "| field | when left out | form | meaning |\n| --- | --- | --- | --- |\n".to_owned();
    for (name, property) in object.get("properties").and_then(Value::as_object).into_iter().flatten() {
        let (_, meant) = definition(property, root);
        let meaning = [said(property, "description"), said(meant, "description")].into_iter().find(|words| !words.is_empty());
        let row = [need(name, property, object), form(property, root), meaning.unwrap_or_default().to_owned()];
        text.push_str(&format!("| `{name}` | {} |\n", row.map(|words| cell(&words)).join(" | ")));
    }
    text
}

/// What the words of each field mean, under its table.
pub(super) fn words(object: &Value, root: &Value) -> String {
    let mut text = String::new();
    for (name, property) in object.get("properties").and_then(Value::as_object).into_iter().flatten() {
        let meanings = meanings(property, root);
        if meanings.is_empty() {
            continue;
        }
        text.push_str(&format!("\nThe words of `{name}`:\n\n"));
        for (word, meaning) in meanings {
            let meaning = meaning.trim_end_matches('.');
            let line = if meaning.is_empty() { format!("- `{word}`\n") } else { format!("- `{word}`: {meaning}.\n") };
            text.push_str(&line);
        }
    }
    text
}
