//! The limits of the engine: as the documentation states them, and as they hold.

#![allow(clippy::disallowed_methods, reason = "tests read and write files of their own")]
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by a panic")]

mod support;

use std::path::Path;

use excx::diagnostic::SourceFile;
use excx::schema::MAX_TOLD;
use excx::source::{
    Folder, MAX_ASSET_BYTES, MAX_BASES, MAX_BYTES, MAX_CELL, MAX_DEPTH, MAX_FILES, MAX_LINE, MAX_ROSTER_BYTES, MAX_VALUES,
    MOST_COLUMNS, MOST_TOLD, parse,
};

use support::generate::SCHEMA;
use support::{Bench, MINIMAL, lines};

const PAGE: &str = include_str!("../docs/limits.md");

/// What is said of a program, as lines.
fn said(program: &str) -> String {
    lines(&Bench::new().check(program))
}

#[test]
fn the_page_states_them_all() {
    let length = SCHEMA["$defs"]["Text"]["maxLength"].as_u64().expect("a text has a limit");
    let limits = [
        ("bytes of a program", MAX_BYTES),
        ("files of a program", MAX_FILES as u64),
        ("bases that stand", MAX_BASES as u64),
        ("lists and maps", MAX_DEPTH as u64),
        ("values of a program", MAX_VALUES as u64),
        ("characters of a text", length),
        ("things that do not fit", MAX_TOLD as u64),
        ("bytes of an asset", MAX_ASSET_BYTES),
        ("bytes of a line of a roster", MAX_LINE as u64),
        ("characters of a cell of a roster", MAX_CELL as u64),
        ("columns of a roster", MOST_COLUMNS as u64),
        ("rows of a roster that are told", MOST_TOLD as u64),
        ("bytes of a roster", MAX_ROSTER_BYTES),
    ];
    let rows: Vec<&str> = PAGE.lines().filter(|line| line.starts_with("| ")).skip(2).collect();
    assert_eq!(rows.len(), limits.len());
    for (row, (what, limit)) in rows.into_iter().zip(limits) {
        let stated: Vec<&str> = row.split(" | ").collect();
        assert!(stated[0].starts_with(&format!("| {what}")) && stated[1] == limit.to_string(), "{what}: {limit} and not {row}");
    }
}

#[test]
fn a_file_that_is_too_large_is_not_read() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    std::fs::write(folder.path().join("program.yaml"), "x".repeat(10 * 1024 * 1024)).expect("the folder is ours");
    let error = Folder::read(Path::new(folder.path())).expect_err("it is too large");
    assert!(error.to_string().contains("larger than 2097152 bytes"), "{error}");
}

#[test]
fn a_long_text_is_told_where_it_stands() {
    let told = said(&MINIMAL.replace("title: Remember me", &format!("title: {}", "x".repeat(1_000_000))));
    assert_eq!(told, "7:8 error too-long `title` is longer than 10000 characters\n");
}

#[test]
fn depth_has_an_end_in_brackets_and_in_lines() {
    for text in ["[".repeat(100_000), "{a: ".repeat(100_000), "- ".repeat(100_000)] {
        let parsed = parse(&SourceFile::new("program.yaml", format!("theme: {text}")));
        assert!(parsed.document.is_none() && parsed.diagnostics.len() == 1, "{}", &text[..4]);
    }
    let lines: String = (0..1_400).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
    let parsed = parse(&SourceFile::new("program.yaml", lines));
    assert!(parsed.document.is_none() && parsed.diagnostics.len() == 1);
}

#[test]
fn a_bomb_of_aliases_is_told_in_one_line() {
    let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..12 {
        text.push_str(&format!("a{level}: &a{level} [{}]\n", format!("*a{}, ", level - 1).repeat(10)));
    }
    let told = said(&text);
    assert!(told.lines().count() == 1 && told.contains("more than 200000 values"), "{told}");
}

#[test]
fn of_thousands_of_misfits_a_thousand_are_told() {
    let keys: String = (0..20_000).map(|number| format!("zz{number}: 1\n")).collect();
    let roles: String = (0..5_000).map(|number| format!("  - {{id: r{number}, name: N, layer: frontlin}}\n")).collect();
    for program in [format!("{MINIMAL}{keys}"), MINIMAL.replace("roles:\n  - id", &format!("roles:\n{roles}  - id"))] {
        let told = said(&program);
        assert_eq!(told.lines().count(), MAX_TOLD);
        assert!(told.contains("More than 1000 things do not fit"));
    }
}
