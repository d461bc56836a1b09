//! What `check` shows in each of its formats, of a program in which much is wrong.
//!
//! `UPDATE_EXPECTED=1 cargo test --release --test street formats` writes what is shown to `tests/formats/`; read it before you keep it.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::workbench::{Ran, client, copy, example, excx, folder, ran, repository, write};

/// A folder with programs that have faults of every shape: near and far places, wide characters, tabs, long lines, signs that turn a line around.
fn broken() -> tempfile::TempDir {
    let place = folder();
    let misshapen = [
        ("excx: 1 ", "excx: 1\nid: second-name\nexcx: 1 "),
        ("campaign_starts: 2027-03-01", "campaign_starts: 1-3-2027"),
        ("    side: customer", "    side: klant"),
        ("    name: Personal attention", "    name: {en: \"日本語 \u{202E}x\", xx-: 日本}"),
        ("    layer: frontline ", "    layer:\tFrontline "),
    ];
    copy(&example("minimal"), &place.path().join("programs/één"), &misshapen);
    let long = format!("title: \"{} {{{{ nick }}}} {}\"", "word ".repeat(60).trim(), "more ".repeat(60).trim());
    let amiss = [
        ("id: remember-me ", "id: lints"),
        ("title: Remember me ", long.as_str()),
        ("      needs: [personal-attention]", "      needs: [personal-atention]"),
        ("        driver: personal-attention\n", "        driver: personal-atention\n"),
        ("        driver: personal-attention\n", "        driver: personal-atention\n"),
        ("        driver: personal-attention\n", "        driver: personal-atention\n"),
        ("      roles: [teacher]", "      roles: [teacher, techer, techer]"),
        ("      - id: last-week", "      - id: name-at-the-door"),
    ];
    copy(&example("minimal"), &place.path().join("programs/lints"), &amiss);
    write(&place.path().join("programs/empty/program.yaml"), "");
    write(&place.path().join("programs/endings/program.yaml"), "excx: 1\r\nid: endings\r\nid: again\r\ntitle: \"open");
    place
}

fn check(place: &Path, more: &[&str]) -> Ran {
    ran(excx().current_dir(place).arg("check").args(more)).expect_code(1)
}

fn schema() -> PathBuf {
    let usual = || repository().join("target/test-sarif/package/lib/schemas/sarif-2.1.0-rtm.5.json");
    env::var_os("EXCX_SARIF_SCHEMA").map_or_else(usual, PathBuf::from)
}

#[track_caller]
fn as_kept(name: &str, shown: &str) {
    let path = repository().join("tests/formats").join(name);
    if env::var_os("UPDATE_EXPECTED").is_some() {
        write(&path, shown);
    }
    let kept = fs::read_to_string(&path).expect("what is expected is there");
    assert!(shown == kept, "{name} is not as expected:\n{shown}");
}

#[test]
fn people_see_each_fault_in_its_place_in_both_languages() {
    let place = broken();
    for lang in ["en", "nl"] {
        as_kept(&format!("check.{lang}.txt"), &check(place.path(), &["--lang", lang]).stdout);
    }
}

#[test]
fn a_workflow_gets_one_line_for_each_fault_and_the_counts_beside_them() {
    let place = broken();
    let shown = check(place.path(), &["--format", "github"]);
    as_kept("check.github.txt", &shown.stdout);
    assert!(shown.stderr.contains(" errors, "), "{shown:?}");
}

#[test]
fn a_gatherer_gets_a_report_that_keeps_to_its_schema() {
    let place = broken();
    let schema = schema();
    assert!(schema.is_file(), "{} is missing: run ./test once", schema.display());
    for lang in ["en", "nl"] {
        let report = place.path().join("report.sarif");
        write(&report, check(place.path(), &["--lang", lang, "--format", "sarif"]).stdout);
        client("sarif.py", &[report.as_os_str(), OsStr::new(&schema)]);
    }
}

#[test]
fn a_fault_keeps_its_fingerprint_when_lines_are_added_above_it() {
    let prints = |report: &Value| -> Vec<Value> {
        let results = report["runs"][0]["results"].as_array().expect("results");
        results.iter().map(|result| result["partialFingerprints"].clone()).collect()
    };
    let place = broken();
    let before = prints(&check(place.path(), &["--format", "sarif"]).json());
    let path = place.path().join("programs/één/program.yaml");
    let moved = format!("# one\n# two\n{}", fs::read_to_string(&path).expect("it is there"));
    write(&path, moved);
    assert_eq!(before, prints(&check(place.path(), &["--format", "sarif"]).json()));
}

#[test]
fn one_program_that_cannot_be_read_leaves_the_others_their_check() {
    let place = broken();
    fs::create_dir_all(place.path().join("programs/folder/program.yaml")).expect("it can be made");
    let shown = ran(excx().current_dir(place.path()).arg("check")).expect_code(2);
    assert!(shown.stderr.contains("programs/folder/program.yaml") && shown.stderr.contains("it is a folder"), "{shown:?}");
    assert!(shown.stdout.contains("programs/één/program.yaml"), "{shown:?}");
    let report = ran(excx().current_dir(place.path()).args(["check", "--format", "sarif"])).expect_code(2).json();
    assert_eq!(report["runs"][0]["invocations"][0]["executionSuccessful"], false);
}

#[test]
fn one_program_that_cannot_be_read_leaves_the_others_their_assets() {
    let place = folder();
    copy(&example("minimal"), &place.path().join("programs/one"), &[]);
    fs::create_dir_all(place.path().join("programs/two/program.yaml")).expect("it can be made");
    let shown = ran(excx().current_dir(place.path()).args(["render", "--only", "emails"])).expect_code(2);
    assert!(shown.stderr.contains("programs/two/program.yaml"), "{shown:?}");
    assert!(place.path().join("dist/remember-me/manifest.json").is_file(), "{shown:?}");
}

#[test]
fn what_stands_in_a_base_is_told_once_for_all_that_take_it_in() {
    let place = folder();
    let changes = [("    side: customer", "    side: klant")];
    copy(&example("minimal"), &place.path().join("programs/_base"), &changes);
    for name in ["one", "two", "three"] {
        write(&place.path().join(format!("programs/{name}/program.yaml")), format!("extends: ../_base\nid: {name}\n"));
    }
    let report = check(place.path(), &["--format", "json"]).json();
    let found = report["diagnostics"].as_array().expect("diagnostics");
    let of_base: Vec<&Value> = found.iter().filter(|found| found["code"] == "wrong-value").collect();
    assert_eq!(of_base.len(), 1, "{report:#}");
    assert_eq!(of_base[0]["related"].as_array().map(Vec::len), Some(3), "{report:#}");
}

#[test]
fn two_programs_with_the_id_of_their_base_are_each_shown_where_they_take_it_in() {
    let place = folder();
    copy(&example("minimal"), &place.path().join("programs/_base"), &[]);
    for name in ["north", "south"] {
        write(&place.path().join(format!("programs/{name}/program.yaml")), "extends: ../_base\n");
    }
    let report = check(place.path(), &["--format", "json"]).json();
    let found = &report["diagnostics"][0];
    assert_eq!(found["code"], "duplicate-program", "{report:#}");
    assert!(found["file"].as_str().is_some_and(|file| file.ends_with("south/program.yaml")), "{report:#}");
    assert!(found["related"][0]["file"].as_str().is_some_and(|file| file.ends_with("north/program.yaml")), "{report:#}");
    assert!(found["help"].as_str().is_some_and(|help| help.contains("write `id:` here")), "{report:#}");
    let shown = check(place.path(), &[]).stdout;
    assert!(shown.contains(" 3 files."), "a base is one file: {shown}");
}

#[test]
fn what_is_wrong_in_the_people_file_stands_in_its_order() {
    let place = folder();
    copy(&example("minimal"), &place.path().join("programs/one"), &[("    side: customer", "    side: klant")]);
    write(&place.path().join("people.csv"), "person,name\n,Bo\n");
    let report = check(place.path(), &["--people", "people.csv", "--format", "json"]).json();
    let files = report["diagnostics"].as_array().expect("a list").iter().map(|found| found["file"].as_str().unwrap_or_default());
    let files: Vec<&str> = files.collect();
    assert!(files.len() > 1 && files.is_sorted(), "{files:?}");
}
