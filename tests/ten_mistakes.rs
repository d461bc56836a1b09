//! The ten mistakes of a first-time writer: each is told once, where it is, with what to do.

#![allow(clippy::disallowed_methods, reason = "tests read and write files of their own")]
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by a panic")]

mod support;

use std::fs;
use std::path::Path;

use excx::diagnostic::{Diagnostic, Tongue};

use support::{diagnostics, lines};

/// Each mistake by its file, with the line, the column and the code of the one diagnostic.
const MISTAKES: [(&str, usize, usize, &str); 10] = [
    ("tab", 29, 1, "yaml-syntax"),
    ("indent", 29, 4, "yaml-syntax"),
    ("key", 35, 9, "unknown-field"),
    ("role", 23, 15, "unresolved-reference"),
    ("eleven-habits", 30, 5, "too-many"),
    ("holiday", 72, 13, "non-working-day"),
    ("translation", 18, 5, "missing-translation"),
    ("duplicate-key", 14, 5, "duplicate-key"),
    ("quote", 42, 9, "yaml-syntax"),
    ("merge-field", 43, 30, "unknown-merge-field"),
];

/// What looks like one of them and is another, told as what it is.
const LOOKALIKES: [(&str, usize, usize, &str); 4] = [
    ("quote-in-map", 20, 38, "This quotation mark is never closed"),
    ("tight-colon", 3, 3, "A space is missing after this colon"),
    ("bare-field", 43, 10, "A text that starts with a merge field needs quotes"),
    ("section", 11, 1, "A program has no field `driver`"),
];

/// The mistakes that YAML itself allows, so that one run can tell them all.
const SEVEN: [&str; 7] = [
    "unknown-field",
    "unresolved-reference",
    "too-many",
    "non-working-day",
    "missing-translation",
    "duplicate-key",
    "unknown-merge-field",
];

fn said(name: &str) -> Vec<Diagnostic> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mistakes").join(name).with_extension("yaml");
    diagnostics(&fs::read_to_string(path).expect("the program is there"), None)
}

#[test]
fn the_sound_program_is_sound() {
    assert_eq!(lines(&said("sound")), "");
}

#[test]
fn each_mistake_is_told_once_in_its_place() {
    for (name, line, column, code) in MISTAKES {
        let found = said(name);
        let [only] = found.as_slice() else { panic!("{name}:\n{}", lines(&found)) };
        let start = only.place.start();
        assert_eq!((start.line, start.column, only.code), (line, column, code), "{name}:\n{}", lines(&found));
    }
}

#[test]
fn what_looks_like_a_mistake_is_told_as_what_it_is() {
    for (name, line, column, message) in LOOKALIKES {
        let found = said(name);
        let [only] = found.as_slice() else { panic!("{name}:\n{}", lines(&found)) };
        let start = only.place.start();
        assert_eq!((start.line, start.column, only.message.en.as_str()), (line, column, message), "{name}");
    }
}

#[test]
fn each_mistake_comes_with_what_to_do() {
    for (name, ..) in MISTAKES {
        for found in said(name) {
            for tongue in [Tongue::English, Tongue::Dutch] {
                let words = found.help.as_ref().or(found.label.as_ref()).map(|words| words.say(tongue));
                assert!(words.is_some_and(|words| !words.is_empty()), "{name}");
            }
        }
    }
}

#[test]
fn all_that_yaml_allows_is_told_in_one_run_and_nothing_twice() {
    let found = said("seven");
    let mut told: Vec<&str> = found.iter().map(|diagnostic| diagnostic.code).collect();
    told.sort_unstable();
    let mut expected = SEVEN.to_vec();
    expected.sort_unstable();
    assert_eq!(told, expected, "{}", lines(&found));
}
