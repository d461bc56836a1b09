//! Rosters: whatever bytes they hold, every row is read or told, in a place inside the file, and read again the same.

#![no_main]

use std::sync::LazyLock;

use excx::diagnostic::SourceFile;
use excx::model::Program;
use excx::roster::check_roster_text;
use excx::source::parse;
use libfuzzer_sys::fuzz_target;
use serde::Deserialize as _;

const PROGRAM: &str = include_str!("../../examples/minimal/program.yaml");

static SOUND: LazyLock<Program> = LazyLock::new(|| {
    let parsed = parse(&SourceFile::new("program.yaml", PROGRAM));
    let document = parsed.document.expect("the example is YAML");
    Program::deserialize(document.value.clone()).expect("the example is a program")
});

fuzz_target!(|bytes: &[u8]| {
    let read = || check_roster_text("roster.csv", bytes, &SOUND, None).expect("it is in memory");
    let (roster, again) = (read(), read());
    assert!(roster.rows >= roster.bad.len() as u64 && roster.bad.is_sorted());
    assert_eq!(roster.diagnostics.len(), again.diagnostics.len());
    let lines = bytes.iter().filter(|byte| **byte == b'\n').count() + 1;
    for diagnostic in &roster.diagnostics {
        let (start, end) = (diagnostic.place.start(), diagnostic.place.end());
        assert!(start <= end && (1..=lines).contains(&start.line), "{diagnostic:?}");
        assert!(!diagnostic.message.en.chars().any(|character| character.is_control()), "{diagnostic:?}");
    }
});
