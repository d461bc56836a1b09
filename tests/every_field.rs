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

use support::generate::{Field, as_map, fields, required, with, wrong_types, wrong_values};
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

/// A whole program in which nothing is wrong, so that what is said of a changed one is said of the change.
fn sound() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("programs/twee-seconden/program.yaml");
    let text = fs::read_to_string(path).expect("the program is there");
    parse(&SourceFile::new("program.yaml", text)).document.expect("it is YAML").value
}

/// What is said of a program before it is changed, by code and pointer.
type Known = BTreeSet<(&'static str, String)>;

fn known(bench: &Bench, program: &Value) -> Known {
    bench.check(&write(program).text).into_iter().map(|d| (d.code, d.place.pointer)).collect()
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
    said.find_map(|text| JARGON.into_iter().find(|word| text.contains(word)))
}

/// Looks at every field, and fails with all that is wrong.
fn over_all_fields(what: &str, faults: impl Fn(&Bench, &Value, &Field) -> (usize, Vec<String>) + Sync) {
    let (sound, fields) = (sound(), fields());
    let looked: Vec<(usize, Vec<String>)> =
        fields.par_iter().map_init(Bench::new, |bench, field| faults(bench, &sound, field)).collect();
    let changes: usize = looked.iter().map(|(count, _)| count).sum();
    let wrong: Vec<String> = looked.into_iter().flat_map(|(_, wrong)| wrong).collect();
    println!("{} fields, {changes} {what}, {} not told as they should be", fields.len(), wrong.len());
    assert!(fields.len() > 200 && changes > 40, "the walk finds them");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_value_of_a_wrong_type_is_told_once_where_it_stands() {
    over_all_fields("values of a wrong type", |bench, sound, field| {
        let (before, pointer) = with(sound, field);
        let wrong = wrong_types(field.schema);
        let known = known(bench, &before);
        let faults = wrong.iter().filter_map(|value| {
            let mut after = before.clone();
            *after.pointer_mut(&pointer)? = value.clone();
            let place = |written: &Written| {
                if value.is_null() { written.head(&pointer) } else { written.values.get(&pointer).copied() }
            };
            verdict(bench, &known, &after, place).map(|fault| format!("{} as {value}: {fault}", field.path()))
        });
        (wrong.len(), faults.collect())
    });
}

#[test]
fn a_value_that_does_not_fit_is_told_once_where_it_stands() {
    over_all_fields("values that do not fit", |bench, sound, field| {
        let (before, pointer) = with(sound, field);
        let wrong = wrong_values(field.schema);
        let known = known(bench, &before);
        let faults = wrong.iter().filter_map(|value| {
            let mut after = before.clone();
            *after.pointer_mut(&pointer)? = value.clone();
            let place = |written: &Written| {
                if value.is_array() { written.head(&pointer) } else { written.values.get(&pointer).copied() }
            };
            let shown: String = value.to_string().chars().take(40).collect();
            verdict(bench, &known, &after, place).map(|fault| format!("{} as {shown}: {fault}", field.path()))
        });
        (wrong.len(), faults.collect())
    });
}

#[test]
fn a_key_that_is_unknown_is_told_once_where_it_stands() {
    over_all_fields("unknown keys", |bench, sound, field| {
        let map = as_map(field.schema);
        let unknown = if map["propertyNames"].is_object() { "No Such Key" } else { "zzzz" };
        if map["properties"].is_null() && map["propertyNames"].is_null() {
            return (0, Vec::new());
        }
        // A field below makes sure that there is a map and not a word.
        let below = fields()
            .into_iter()
            .find(|other| other.steps.len() == field.steps.len() + 1 && other.steps.starts_with(&field.steps));
        let (before, pointer) = with(sound, &below.expect("a map has fields"));
        let pointer = pointer.rsplit_once('/').expect("it stands in something").0;
        let mut after = before.clone();
        let sibling = after.pointer(pointer).and_then(Value::as_object).and_then(|map| map.values().next()).cloned();
        let map = after.pointer_mut(pointer).and_then(Value::as_object_mut).expect("it is a map");
        map.insert(unknown.to_owned(), sibling.unwrap_or_else(|| json!(1)));
        let fault =
            verdict(bench, &known(bench, &before), &after, |written| written.keys.get(&format!("{pointer}/{unknown}")).copied());
        (1, fault.into_iter().map(|fault| format!("{}.{unknown}: {fault}", field.path())).collect())
    });
}

#[test]
fn a_key_that_is_missing_is_told_once_at_the_head() {
    over_all_fields("missing keys", |bench, sound, field| {
        let required: Vec<_> = required(as_map(field.schema)).collect();
        let faults = required.iter().filter_map(|key| {
            let below = Field {
                steps: field.steps.iter().cloned().chain([support::generate::Step::Key(key)]).collect(),
                schema: field.schema,
            };
            let (before, pointer) = with(sound, &below);
            let pointer = pointer.rsplit_once('/').expect("it stands in something").0;
            let mut after = before.clone();
            after.pointer_mut(pointer).and_then(Value::as_object_mut)?.shift_remove(*key)?;
            let fault = verdict(bench, &known(bench, &before), &after, |written| written.head(pointer))?;
            Some(format!("{} without {key}: {fault}", field.path()))
        });
        (required.len(), faults.collect())
    });
}

#[test]
fn a_key_that_the_top_misses_is_told_once_at_the_first_line() {
    let (sound, bench) = (sound(), Bench::new());
    let known = known(&bench, &sound);
    for key in required(&support::generate::SCHEMA) {
        let mut after = sound.clone();
        after.as_object_mut().and_then(|map| map.shift_remove(key)).expect("it is there");
        assert_eq!(verdict(&bench, &known, &after, |written| written.head("")), None, "without {key}");
    }
}
