//! The limits of the engine: as the documentation states them, and as they hold.

#![allow(clippy::disallowed_methods, reason = "tests read and write files of their own")]
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by a panic")]

mod support;

use std::path::Path;

use excx::diagnostic::SourceFile;
use excx::holidays::{MAX_CLOSED_BYTES, MAX_CLOSED_DAYS, MAX_CLOSED_EVENTS, MAX_CLOSED_FAULTS};
use excx::lint::MAX_FINDINGS;
use excx::people::{MAX_PEOPLE, MAX_PEOPLE_BYTES};
use excx::roster::{MAX_CELL, MAX_LINE, MAX_ROSTER_BYTES, MOST_COLUMNS, MOST_TOLD};
use excx::schema::MAX_TOLD;
use excx::source::{
    Folder, MAX_ASSET_BYTES, MAX_BASES, MAX_BYTES, MAX_DEPTH, MAX_FILES, MAX_LISTED, MAX_TEXT, MAX_TOLD_OF_FILE, MAX_VALUES,
    parse,
};
use excx::street;

use serde_json::Map;
use tempfile::TempDir;

use support::generate::SCHEMA;
use support::{Bench, MINIMAL, lines, over_minimal};

const PAGE: &str = include_str!("../docs/limits.md");

/// What is said of a program, as lines.
fn said(program: &str) -> String {
    lines(&Bench::new().check(program))
}

/// A folder with these files.
fn folder_with(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder can be made");
    for (name, text) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().expect("it lies in the folder")).expect("the folder is ours");
        std::fs::write(path, text).expect("the folder is ours");
    }
    folder
}

/// What YAML says of one file, as lines.
fn said_of_yaml(text: &str) -> String {
    lines(&parse(&SourceFile::new("program.yaml", text)).diagnostics)
}

#[test]
fn the_page_states_them_all() {
    let length = SCHEMA["$defs"]["Text"]["maxLength"].as_u64().expect("a text has a limit");
    let limits = [
        ("bytes of a program", MAX_BYTES),
        ("files of a program and its bases", MAX_FILES as u64),
        ("bases that stand", MAX_BASES as u64),
        ("lists and maps", MAX_DEPTH as u64),
        ("values of a program and its bases", MAX_VALUES as u64),
        ("bytes of text of a program", MAX_TEXT as u64),
        ("characters of a text", length),
        ("things that are wrong with the YAML", MAX_TOLD_OF_FILE as u64),
        ("things that do not fit", MAX_TOLD as u64),
        ("findings of one lint", MAX_FINDINGS as u64),
        ("files and folders", MAX_LISTED as u64),
        ("bytes of an asset", MAX_ASSET_BYTES),
        ("bytes of a calendar of closed days", MAX_CLOSED_BYTES as u64),
        ("events of a calendar of closed days", MAX_CLOSED_EVENTS as u64),
        ("days of a calendar of closed days", MAX_CLOSED_DAYS as u64),
        ("things that are wrong in a calendar", MAX_CLOSED_FAULTS as u64),
        ("bytes of a people file", MAX_PEOPLE_BYTES),
        ("people in a people file", MAX_PEOPLE as u64),
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

#[test]
fn keys_that_repeat_are_told_and_no_more_than_the_limit() {
    let keys: String = (0..100_000).map(|number| format!("k{number}: 1\n")).collect();
    let told = said_of_yaml(&format!("{keys}{}", "k99999: 1\n".repeat(60_000)));
    assert_eq!(told.lines().count(), MAX_TOLD_OF_FILE + 1);
    assert!(told.starts_with("100001:1 error duplicate-key") && told.contains("More than 1000 things are wrong"), "{told}");
}

#[test]
fn every_fault_of_yaml_stops_at_the_limit() {
    for faults in ["- \"\\x01\"\n".repeat(150_000), "- a: 1\n  b: 2\n  a: 1\n".repeat(40_000)] {
        let told = said_of_yaml(&faults);
        assert_eq!(told.lines().count(), MAX_TOLD_OF_FILE + 1);
        assert!(told.lines().last().is_some_and(|line| line.contains("More than 1000 things are wrong")), "{}", &faults[..9]);
    }
}

#[test]
fn what_anchors_copy_counts() {
    let nested = format!(
        "{}[{}1]{}",
        "- &a".to_owned() + &(0..60).map(|at| format!("{at} [&b")).collect::<String>(),
        "1,".repeat(150_000),
        "]".repeat(60)
    );
    let told = said_of_yaml(&nested);
    assert!(told.lines().count() == 1 && told.contains("more than 200000 values"), "{told}");
}

#[test]
fn what_aliases_nest_is_as_deep_as_it_is_written_out() {
    let mut text = format!("k0: &a0 {}1{}\n", "[".repeat(40), "]".repeat(40));
    text.push_str(&format!("fits: {}*a0 {}\n", "[".repeat(23), "]".repeat(23)));
    assert_eq!(said_of_yaml(&text), "");
    text.push_str(&format!("k1: &a1 {}*a0 {}\n", "[".repeat(40), "]".repeat(40)));
    assert_eq!(said_of_yaml(&text).lines().count(), 1);
    assert!(said_of_yaml(&text).contains("With this alias, lists and maps stand more than 64 deep"), "{}", said_of_yaml(&text));
}

#[test]
fn the_text_of_all_files_counts_together() {
    let claim = format!("id: c\nq: [&a {}{}]\n", "x".repeat(10_000), ", *a".repeat(400));
    let names: Vec<String> = (0..4).map(|number| format!("claims/c{number}.yaml")).collect();
    let mut files: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), claim.as_str())).collect();
    files.push(("program.yaml", MINIMAL));
    let folder = folder_with(&files);
    let told = lines(&support::diagnostics_in(folder.path()));
    assert!(told.contains("The program holds more than 8388608 bytes of text"), "{told}");
}

#[test]
fn a_program_and_its_bases_share_the_limits() {
    let half = format!("# {}\n", "x".repeat(1_100_000));
    let folder = folder_with(&[
        ("_far/program.yaml", &format!("{MINIMAL}{half}")),
        ("_base/program.yaml", &format!("excx: 1\nextends: ../_far\n{half}")),
        ("own/program.yaml", "excx: 1\nextends: ../_base\n"),
    ]);
    let error = Folder::read(&folder.path().join("own")).expect_err("it is too large");
    assert!(error.to_string().contains("_far/program.yaml` is larger than 2097152 bytes"), "{error}");
}

#[test]
fn wide_programs_merge_over_wide_bases() {
    let keys = |name: &str| (0..90_000).map(|number| format!("{name}{number}: 1\n")).collect::<String>();
    let items = |name: &str| (0..45_000).map(|number| format!("  - {{id: {name}{number}}}\n")).collect::<String>();
    let lists = |name: &str| format!("values:\n{}", items(name));
    for (base, own) in [(keys("a"), keys("b")), (lists("a"), lists("b"))] {
        let base = format!("excx: 1\n{base}");
        let own = format!("excx: 1\nextends: ../_base\n{own}");
        let folder = folder_with(&[("_base/program.yaml", &base), ("own/program.yaml", &own)]);
        let read = Folder::read(&folder.path().join("own")).expect("the program can be read");
        let document = read.document.expect("this is YAML");
        let held = document
            .value
            .get("values")
            .map_or_else(|| document.value.as_object().map_or(0, Map::len), |list| list.as_array().map_or(0, Vec::len));
        assert!(held >= 90_000, "{held}");
    }
}

#[test]
fn references_that_lead_nowhere_list_ten_of_thousands_of_ids() {
    let drivers: String = (0..8_000).map(|number| format!("  - {{id: d{number}, side: customer, name: D}}\n")).collect();
    let steps: String =
        (0..8_000).map(|at| format!("  - {{id: s{at}, name: S, customer: {{does: x, needs: [q{at}]}}}}\n")).collect();
    let found = Bench::new().check(over_minimal(&format!("drivers:\n{drivers}journey:\n{steps}")));
    let told: Vec<_> = found.iter().filter(|diagnostic| diagnostic.code == "unresolved-reference").collect();
    assert_eq!(told.len(), MAX_FINDINGS + 1);
    let help = told[0].help.as_ref().expect("it says what to do");
    assert_eq!(help.en, "use one of d0, d1, d10, d100, d1000, d1001, d1002, d1003, d1004, d1005, and 7990 more");
    let last = told.last().map(|diagnostic| diagnostic.message.en.as_str());
    assert_eq!(last, Some("And 7002 more of `unresolved-reference`; only the first 1000 are told"));
}

#[test]
fn the_thread_is_followed_through_many_drivers_and_steps() {
    const MANY: usize = 8_000;
    let drivers: String = (0..MANY).map(|at| format!("  - {{id: d{at}, side: customer, name: D}}\n")).collect();
    let steps: String =
        (0..MANY).map(|at| format!("  - {{id: s{at}, name: S, customer: {{does: x, needs: [d{}]}}}}\n", at / 2)).collect();
    let found = Bench::new().check(over_minimal(&format!("drivers:\n{drivers}journey:\n{steps}roles: []\n")));
    let needless = found.iter().filter(|diagnostic| diagnostic.code == "broken-thread");
    let last = needless.map(|diagnostic| diagnostic.message.en.as_str()).next_back();
    assert_eq!(last, Some("And 3000 more of `broken-thread`; only the first 1000 are told"));
}

#[test]
fn many_comments_silence_many_findings() {
    let value = |at: usize| format!("  # excx: allow slogan, known\n  - {{id: v{at}, name: V}}\n");
    let values: String = (0..25_000).map(value).collect();
    let whole = "# excx: allow unused-allow, known\n".repeat(3_000);
    let folder = folder_with(&[("program.yaml", &over_minimal(&format!("{whole}values:\n{values}")))]);
    let checked = street::check(&Folder::read(folder.path()).expect("the program can be read"));
    assert!(checked.allowed >= 25_000, "{}", checked.allowed);
}

#[test]
fn a_link_to_nothing_and_a_name_that_is_no_text_stop_only_themselves() {
    use std::os::unix::ffi::OsStrExt as _;
    let folder = folder_with(&[("program.yaml", MINIMAL)]);
    std::os::unix::fs::symlink("nowhere", folder.path().join("theme.yaml")).expect("the folder is ours");
    let claims = folder.path().join("claims");
    std::fs::create_dir(&claims).expect("the folder is ours");
    let name = std::ffi::OsStr::from_bytes(b"\xff.yaml");
    std::fs::write(claims.join(name), "id: c\ntext: T\nsource: S\n").expect("the folder is ours");
    let checked = street::check(&Folder::read(folder.path()).expect("the program can be read"));
    let told = lines(&checked.diagnostics);
    assert!(told.contains("outside-folder This file is a link that leads to nothing") && !told.contains("unused-file"), "{told}");
    assert!(checked.program.is_some_and(|program| program.claims.iter().any(|claim| claim.id.as_str() == "c")), "{told}");
}

#[test]
fn a_key_may_have_an_anchor_and_be_an_alias() {
    let parsed = parse(&SourceFile::new("program.yaml", "&k claims: []\nb: *k\nc: {*k : 1}\n!!str d: 2\n"));
    assert!(parsed.diagnostics.is_empty(), "{}", lines(&parsed.diagnostics));
    let value = parsed.document.expect("this is YAML").value;
    assert_eq!(value, serde_json::json!({"claims": [], "b": "claims", "c": {"claims": 1}, "d": 2}));
    assert!(said_of_yaml("!x claims: []\n").contains("A program has no tags such as `!x`"));
}

#[test]
fn a_base_is_one_from_inside_its_folder_too() {
    let folder = folder_with(&[("_base/program.yaml", MINIMAL), ("_base/deeper/x", "")]);
    let inside = folder.path().join("_base/deeper/..");
    assert!(matches!(excx::source::find_programs(&inside), Err(excx::source::ReadError::OnlyABase(_))));
}

#[test]
fn a_folder_is_listed_to_its_limits_and_what_is_left_out_is_told() {
    let folder = folder_with(&[("program.yaml", MINIMAL), ("deep/x", "")]);
    let many = folder.path().join("many");
    std::fs::create_dir(&many).expect("the folder is ours");
    (0..MAX_LISTED).for_each(|number| std::fs::write(many.join(number.to_string()), "").expect("the folder is ours"));
    let told = lines(&support::diagnostics_in(folder.path()));
    assert_eq!(told.matches("This folder holds more than 10000 files; the rest is not looked at").count(), 1, "{told}");
    std::fs::remove_dir_all(many).expect("the folder is ours");
    std::fs::create_dir_all(folder.path().join("a/".repeat(MAX_DEPTH + 2))).expect("the folder is ours");
    let told = lines(&support::diagnostics_in(folder.path()));
    assert_eq!(told.matches("This folder stands more than 64 folders deep").count(), 1, "{told}");
    assert!(told.contains("`deep/x`"), "{told}");
}

#[test]
fn a_template_of_a_base_is_one_of_the_program() {
    let folder = folder_with(&[
        ("_base/program.yaml", &over_minimal("cocreation: {weeks: 3}\n")),
        ("_base/templates/emails/cocreation.mjml", "<mjml><mj-body><mj-bogus/></mj-body></mjml>"),
        ("own/program.yaml", "excx: 1\nextends: ../_base\nid: own\n"),
    ]);
    let read = Folder::read(&folder.path().join("own")).expect("the program can be read");
    let checked = street::check_rendered(&read, None, excx::render::guest::answer).expect("it can be rendered");
    let told: Vec<_> = checked.diagnostics.iter().map(|told| format!("{} {}", told.place.file.path, told.code)).collect();
    assert!(told.iter().any(|told| told.ends_with("_base/templates/emails/cocreation.mjml broken-template")), "{told:#?}");
}
