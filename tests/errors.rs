//! The kinds of errors that are no lints: their pages, and the examples in them.

#![allow(clippy::disallowed_methods, reason = "tests read and write files of their own")]
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by a panic")]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use excx::diagnostic::{KINDS, Tongue};
use excx::lint;

use support::{diagnostics, files, lines, other_errors, over_minimal};

const TONGUES: [Tongue; 2] = [Tongue::English, Tongue::Dutch];

/// The kinds that no part of a single program can show: they are about folders, other files, or excx itself.
const OF_FILES: [&str; 11] = [
    "calendar-file",
    "duplicate-program",
    "internal",
    "misnamed-file",
    "outside-folder",
    "people-file",
    "published-file",
    "roster",
    "unknown-item",
    "unknown-message",
    "wrong-encoding",
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn every_wrong_example_is_found_and_nothing_else_is_wrong_in_it() {
    for kind in KINDS.iter().filter(|kind| !OF_FILES.contains(&kind.name)) {
        for tongue in TONGUES {
            let wrong: Vec<_> = kind.page_in(tongue).examples().into_iter().filter(|example| example.wrong).collect();
            assert!(!wrong.is_empty(), "the page of {} shows nothing wrong, {tongue:?}", kind.name);
            for example in wrong {
                let found = diagnostics(&over_minimal(&example.text), None);
                let of_kind = found.iter().filter(|diagnostic| diagnostic.code == kind.name).count();
                assert_eq!(of_kind, 1, "{} {tongue:?} in:\n{}\n{}", kind.name, example.text, lines(&found));
                assert_eq!(other_errors(&found, kind.name), "", "beside {} {tongue:?} in:\n{}", kind.name, example.text);
            }
        }
    }
}

#[test]
fn nothing_is_wrong_in_a_right_example() {
    for kind in KINDS.iter().filter(|kind| !OF_FILES.contains(&kind.name)) {
        for tongue in TONGUES {
            let right: Vec<_> = kind.page_in(tongue).examples().into_iter().filter(|example| !example.wrong).collect();
            assert!(!right.is_empty(), "the page of {} shows nothing right, {tongue:?}", kind.name);
            for example in right {
                let found = diagnostics(&over_minimal(&example.text), None);
                assert_eq!(other_errors(&found, ""), "", "{} {tongue:?} in:\n{}", kind.name, example.text);
            }
        }
    }
}

#[test]
fn every_page_has_its_headings_in_both_languages() {
    for kind in KINDS {
        for (tongue, headings) in [
            (Tongue::English, ["## Why it matters", "## Wrong", "## Right"]),
            (Tongue::Dutch, ["## Waarom dit telt", "## Fout", "## Goed"]),
        ] {
            let page = kind.page_in(tongue).markdown;
            assert_eq!(page.lines().next(), Some(format!("# {}", kind.name).as_str()));
            for heading in headings {
                let section = page.split_once(&format!("\n{heading}\n")).map(|(_, after)| after.trim_start());
                assert!(section.is_some_and(|text| !text.is_empty() && !text.starts_with('#')), "{} lacks {heading}", kind.name);
            }
            assert!(!kind.summary().say(tongue).is_empty(), "{} has no summary, {tongue:?}", kind.name);
        }
    }
}

#[test]
fn every_code_in_the_source_has_a_page() {
    let listed: BTreeSet<String> = KINDS.iter().map(|kind| kind.name.to_owned()).collect();
    assert_eq!(KINDS.len(), listed.len(), "a kind is listed twice");
    for folder in ["locales/en/errors", "locales/nl/errors"] {
        let pages = files(&root().join(folder), "md").into_iter();
        let pages: BTreeSet<String> = pages.filter_map(|path| Some(path.file_stem()?.to_string_lossy().into_owned())).collect();
        assert_eq!(pages, listed, "{folder}");
    }
    let mut without = BTreeSet::new();
    codes(&root().join("src"), &mut without);
    without.retain(|code| !listed.contains(code) && lint::find(code).is_none());
    assert!(without.is_empty(), "these codes have no page: {without:?}");
    assert!(listed.iter().all(|name| lint::find(name).is_none()), "a lint has the name of an error");
}

/// The codes of the errors that are made in the source files of a folder.
fn codes(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("the folder can be read").flatten() {
        let path = entry.path();
        if path.is_dir() {
            codes(&path, found);
            continue;
        }
        let text = fs::read_to_string(&path).expect("the file can be read");
        let text = text.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
        for start in ["Diagnostic::error(", "self.error(", "self.of_field(", "CODE: &str ="] {
            for rest in text.split(start).skip(1) {
                let code = rest.trim_start().strip_prefix('"').and_then(|rest| rest.split('"').next());
                found.extend(code.map(str::to_owned));
            }
        }
    }
}
