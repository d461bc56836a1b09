//! Wrong programs of every kind, from slips to traps: what is said of each, in its place.
//!
//! `tests/wrong/NAME.yaml` is a whole file, or a fragment over the smallest program where its first line says so; beside it stands what is
//! said. `UPDATE_EXPECTED=1 cargo test --release --test wrong` writes that; read it before you keep it.

#![allow(clippy::disallowed_methods, reason = "tests read and write files of their own")]
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by a panic")]

mod support;

use std::path::{Path, PathBuf};
use std::{env, fs};

use excx::diagnostic::{Diagnostic, Human, Tongue};

use support::{Bench, files, line, wrong_program};

/// The files of `tests/wrong` in which nothing is wrong: what looks like a trap and is none.
const SOUND: [&str; 2] = ["number-whole-as-fraction", "number-whole-as-power"];

fn programs() -> Vec<PathBuf> {
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/wrong"), "yaml")
}

fn name(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

#[test]
fn every_wrong_program_is_told_as_expected() {
    let (update, bench) = (env::var_os("UPDATE_EXPECTED").is_some(), Bench::new());
    let (mut wrong, mut silent) = (String::new(), Vec::new());
    let programs = programs();
    assert!(programs.len() >= 150, "{}", programs.len());
    for path in &programs {
        let mut found = bench.check(wrong_program(path));
        // The assets lie beside each program, whether it uses them or not.
        found.retain(|diagnostic| diagnostic.code != "unused-file");
        let found: String = found.iter().map(|found| format!("{}\n{}", line(found), to_do(found))).collect();
        let expected = path.with_extension("expected");
        if update {
            fs::write(&expected, &found).expect("what is expected can be written");
        }
        if found.is_empty() {
            silent.push(name(path));
        }
        let expected = fs::read_to_string(&expected).unwrap_or_default();
        if found != expected {
            wrong.push_str(&format!("{}:\n{found}expected:\n{expected}\n", path.display()));
        }
    }
    assert_eq!(wrong, "");
    assert_eq!(silent, SOUND, "of which nothing is said");
}

#[test]
fn everything_that_is_said_can_be_shown_with_what_to_do_in_both_languages() {
    let (bench, mut wrong) = (Bench::new(), String::new());
    for path in programs() {
        for found in bench.check(wrong_program(&path)) {
            for tongue in [Tongue::English, Tongue::Dutch] {
                let said = |words: &excx::diagnostic::Words| words.say(tongue).to_owned();
                let told = said(&found.message);
                let told_what_to_do = [&found.help, &found.label].into_iter().flatten().any(|words| !said(words).is_empty());
                if told.is_empty() || told.ends_with('.') || !told_what_to_do {
                    wrong.push_str(&format!("{} {tongue:?}: {}\n", name(&path), line(&found)));
                }
                assert!(!shown(&found, tongue).is_empty());
            }
        }
    }
    assert_eq!(wrong, "");
}

/// What is said to do, in both languages.
fn to_do(found: &Diagnostic) -> String {
    let said = |tongue: Tongue| {
        let parts = [&found.label, &found.help].into_iter().flatten().map(|words| words.say(tongue).replace('\n', " "));
        parts.collect::<Vec<_>>().join(" / ")
    };
    format!("    {}\n    {}\n", said(Tongue::English), said(Tongue::Dutch))
}

fn shown(found: &Diagnostic, tongue: Tongue) -> String {
    let mut out = String::new();
    Human { tongue, page: None }.diagnostic(&mut out, found).expect("a text takes all");
    out
}
