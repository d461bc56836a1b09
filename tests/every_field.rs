//! Every field of the schema, filled in wrongly in every way that a schema can tell: each fault is told once, in its place, in plain words.
//!
//! The fields come from the schema itself, so that a new one is looked at without a line here.

#![allow(clippy::disallowed_methods, reason = "tests read and write files of their own")]
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by a panic")]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use excx::diagnostic::{Diagnostic, Severity, SourceFile, Tongue};
use excx::source::parse;
use rayon::prelude::*;
use serde_json::{Value, json};

use support::generate::{Field, as_map, fields, required, types, with, wrong_types, wrong_values};
use support::written::{At, Written, write};
use support::{Bench, line};

/// What a program is called by whoever writes it, and what no one should have to read: the words of JSON Schema, and patterns.
const JARGON: [&str; 16] = [
    "anyOf",
    "oneOf",
    "allOf",
    "schema",
    "does not match",
    "additionalProperties",
    "propertyNames",
    "pattern",
    "regex",
    "instance",
    "enum",
    "integer",
    "boolean",
    "^[",
    "\\S",
    "null",
];

/// A program that ships, in which nothing is wrong, so that what is said of a changed one is said of the change.
fn sound(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name).join("program.yaml");
    let text = fs::read_to_string(path).expect("the program is there");
    parse(&SourceFile::new("program.yaml", text)).document.expect("it is YAML").value.clone()
}

/// A program in which everything refers to everything, so that a fault could be told twice.
fn whole() -> Value {
    sound("programs/twee-seconden")
}

/// The smallest program, in which thousands of changes are looked at in little time.
fn smallest() -> Value {
    sound("examples/minimal")
}

/// What is said of a program before it is changed, by code and pointer.
type Known = BTreeSet<(&'static str, String)>;

/// What is said of a program apart from one place, which a change will touch.
fn known(bench: &Bench, program: &Value, apart: &str) -> Known {
    let said = bench.check(&write(program).text).into_iter().map(|d| (d.code, d.place.pointer));
    said.filter(|(_, pointer)| apart.is_empty() || pointer != apart).collect()
}

/// What is wrong with a change, if something is: it must be told by one diagnostic that was not there before.
fn verdict(bench: &Bench, known: &Known, after: &Value, place: impl Fn(&Written) -> Option<At>) -> Option<String> {
    let written = write(after);
    let mut found = bench.check(&written.text);
    found.retain(|d| !known.contains(&(d.code, d.place.pointer.clone())));
    let [only] = found.as_slice() else {
        return Some(format!(
            "{} diagnostics:{}",
            found.len(),
            found.iter().map(|d| format!("\n    {}", line(d))).collect::<String>()
        ));
    };
    let start = only.place.start();
    let expected = place(&written);
    if expected != Some((start.line, start.column)) {
        return Some(format!("expected at {expected:?}: {}", line(only)));
    }
    if only.severity != Severity::Error {
        return Some(format!("not an error: {}", line(only)));
    }
    jargon(only).map(|word| format!("speaks of `{word}`: {}", line(only)))
}

fn jargon(diagnostic: &Diagnostic) -> Option<&'static str> {
    let words = [Some(&diagnostic.message), diagnostic.label.as_ref(), diagnostic.help.as_ref()];
    let said = |tongue| words.into_iter().flatten().map(move |words| words.say(tongue));
    let mut said = said(Tongue::English).chain(said(Tongue::Dutch));
    // As a word of its own: a “schadenummer” has nothing to do with an `enum`.
    let begins = |text: &str, at: usize| !text[..at].ends_with(char::is_alphanumeric);
    said.find_map(|text| JARGON.into_iter().find(|word| text.match_indices(word).any(|(at, _)| begins(text, at))))
}

/// Looks at every field, and fails with all that is wrong.
fn over_all_fields(what: &str, faults: impl Fn(&Bench, &Field) -> (usize, Vec<String>) + Sync) {
    let fields = fields();
    let looked: Vec<(usize, Vec<String>)> =
        fields.par_iter().map_init(Bench::with_assets, |bench, field| faults(bench, field)).collect();
    let changes: usize = looked.iter().map(|(count, _)| count).sum();
    let wrong: Vec<String> = looked.into_iter().flat_map(|(_, wrong)| wrong).collect();
    println!("{} fields, {changes} {what}, {} not told as they should be", fields.len(), wrong.len());
    assert!(fields.len() > 200 && changes > 40, "the walk finds them");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Puts each value where a field stands, in the smallest program, and one of them in the whole one, and hands in what is not told as it
/// should be.
fn filled_in(bench: &Bench, field: &Field, values: &[Value], programs: [&Value; 2]) -> (usize, Vec<String>) {
    let mut wrong = Vec::new();
    let turn = field.path().len();
    for (program, values) in [(programs[0], values), (programs[1], values.get(turn % values.len().max(1)..).unwrap_or_default())]
    {
        let (before, pointer) = with(program, field);
        let known = known(bench, &before, &pointer);
        for value in values.iter().take(if program == programs[0] { usize::MAX } else { 1 }) {
            let mut after = before.clone();
            *after.pointer_mut(&pointer).expect("it is there") = value.clone();
            let place = |written: &Written| {
                let at_head = value.is_null() || value.as_array().is_some_and(Vec::is_empty) && is_list(field);
                if at_head { written.head(&pointer) } else { written.values.get(&pointer).copied() }
            };
            let shown: String = value.to_string().chars().take(40).collect();
            wrong.extend(verdict(bench, &known, &after, place).map(|fault| format!("{} as {shown}: {fault}", field.path())));
        }
    }
    (values.len() + usize::from(!values.is_empty()), wrong)
}

fn is_list(field: &Field) -> bool {
    types(field.schema).contains(&"array")
}

#[test]
fn a_value_of_a_wrong_type_is_told_once_where_it_stands() {
    let (smallest, whole) = (smallest(), whole());
    over_all_fields("values of a wrong type", |bench, field| {
        filled_in(bench, field, &wrong_types(field.schema), [&smallest, &whole])
    });
}

#[test]
fn a_value_that_does_not_fit_is_told_once_where_it_stands() {
    let (smallest, whole) = (smallest(), whole());
    over_all_fields("values that do not fit", |bench, field| {
        filled_in(bench, field, &wrong_values(field.schema), [&smallest, &whole])
    });
}

#[test]
fn a_key_that_is_unknown_is_told_once_where_it_stands() {
    let sound = whole();
    over_all_fields("unknown keys", |bench, field| {
        let map = as_map(field.schema);
        let unknown = if map["propertyNames"].is_object() { "No Such Key" } else { "zzzz" };
        if map["properties"].is_null() && map["propertyNames"].is_null() {
            return (0, Vec::new());
        }
        // A field below makes sure that there is a map and not a word.
        let below = fields()
            .into_iter()
            .find(|other| other.steps.len() == field.steps.len() + 1 && other.steps.starts_with(&field.steps));
        let (before, pointer) = with(&sound, &below.expect("a map has fields"));
        let pointer = pointer.rsplit_once('/').expect("it stands in something").0;
        let mut after = before.clone();
        let sibling = after.pointer(pointer).and_then(Value::as_object).and_then(|map| map.values().next()).cloned();
        let map = after.pointer_mut(pointer).and_then(Value::as_object_mut).expect("it is a map");
        map.insert(unknown.to_owned(), sibling.unwrap_or_else(|| json!(1)));
        let fault = verdict(bench, &known(bench, &before, ""), &after, |written| {
            written.keys.get(&format!("{pointer}/{unknown}")).copied()
        });
        (1, fault.into_iter().map(|fault| format!("{}.{unknown}: {fault}", field.path())).collect())
    });
}

#[test]
fn a_key_that_is_missing_is_told_once_at_the_head() {
    let sound = whole();
    over_all_fields("missing keys", |bench, field| {
        let required: Vec<_> = required(as_map(field.schema)).collect();
        let faults = required.iter().filter_map(|key| {
            let below = Field {
                steps: field.steps.iter().cloned().chain([support::generate::Step::Key(key)]).collect(),
                schema: field.schema,
            };
            let (before, pointer) = with(&sound, &below);
            let pointer = pointer.rsplit_once('/').expect("it stands in something").0;
            let mut after = before.clone();
            // What may stand in its place would make it needless.
            let stands_in = as_map(field.schema)["if"]["required"][0].as_str().filter(|deciding| deciding != key);
            if let Some(deciding) = stands_in {
                after.pointer_mut(pointer).and_then(Value::as_object_mut)?.shift_remove(deciding);
            }
            after.pointer_mut(pointer).and_then(Value::as_object_mut)?.shift_remove(*key)?;
            let fault = verdict(bench, &known(bench, &before, ""), &after, |written| written.head(pointer))?;
            Some(format!("{} without {key}: {fault}", field.path()))
        });
        (required.len(), faults.collect())
    });
}

#[test]
fn a_key_that_the_top_misses_is_told_once_at_the_first_line() {
    let (sound, bench) = (whole(), Bench::with_assets());
    let known = known(&bench, &sound, "");
    for key in required(&support::generate::SCHEMA) {
        let mut after = sound.clone();
        after.as_object_mut().and_then(|map| map.shift_remove(key)).expect("it is there");
        assert_eq!(verdict(&bench, &known, &after, |written| written.head("")), None, "without {key}");
    }
}
