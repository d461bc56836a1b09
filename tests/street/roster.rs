//! A roster is checked whole before anything is written: every wrong row is told in its line, and nobody gets a mail until all are right.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use excx::model::People;
use excx::roster::{SecondReading, check_roster, check_roster_text};
use excx::source::Folder;
use excx::street;

use crate::workbench::{Ran, copy, example, excx, folder, ran, twee_seconden, write};

const HEADER: &str = "email;name;first_name;role;layer;language;habit;site;signed_up;opted_out;manager";

/// Renders the outbox of the big program for a roster; how that went.
fn posted(roster: &str, out: &Path, more: &[&str]) -> Ran {
    let place = folder();
    let path = place.path().join("roster.csv");
    write(&path, roster);
    let program = place.path().join("program");
    copy(&twee_seconden(), &program, &[("channels: [chat, board] ", "channels: [email, chat, board] ")]);
    ran(excx()
        .arg("render")
        .arg(&program)
        .args(["--only", "outbox", "--moment", "kickoff", "--outbox", "jsonl", "--roster"])
        .arg(path)
        .arg("--out")
        .arg(out)
        .args(more))
}

/// Everything that is said of a roster, as line, column and words.
fn told(roster: impl AsRef<[u8]>) -> Vec<(usize, usize, String)> {
    let checked = street::check(&Folder::read(&twee_seconden()).expect("it can be read"));
    let program = checked.program.expect("it is sound");
    let roster = check_roster_text("roster.csv", roster.as_ref(), &program, None).expect("it is in memory");
    let line = |diagnostic: &excx::diagnostic::Diagnostic| {
        let start = diagnostic.place.start();
        (start.line, start.column, diagnostic.message.en.clone())
    };
    roster.diagnostics.iter().map(line).collect()
}

#[track_caller]
fn says(row: &str, column: usize, words: &str) {
    let found = told(format!("{HEADER}\na@b.example;;;;;;;;;;\n{row}\nz@b.example;;;;;;;;;;\n"));
    let [(line, at, said)] = &found[..] else { panic!("{row}: {found:?}") };
    assert!((*line, *at) == (3, column) && said.contains(words), "{row}: {found:?}");
}

#[test]
fn each_way_to_be_wrong_is_told_in_its_cell() {
    says(";Sanne;;;;;;;;;", 1, "has no address");
    says("sanne;;;;;;;;;;", 1, "`sanne` is not an e-mail address");
    says("x@b.example;;;servce-agent;;;;;;;", 15, "no role `servce-agent`");
    says("x@b.example;;;;bosses;;;;;;", 16, "no layer `bosses`");
    says("x@b.example;;;;;de;;;;;", 17, "not in `de`");
    says("x@b.example;;;service-agent;;;nothing;;;;", 31, "no habit `nothing`");
    says("x@b.example;;;manager;;;two-seconds;;;;", 25, "of the role `service-agent`");
    says("x@b.example;;;;;;;nort;;;", 19, "no site `nort`");
    says("x@b.example;;;;;;;;maybe;;", 20, "must be yes or no");
    says("x@b.example;;;;;;;;;perhaps;", 21, "must be yes or no");
    says("x@b.example;Sanne\u{7}de Wit;;;;;;;;;", 13, "control character (U+0007)");
    says("x@b.example;Sanne\u{202e}de Wit;;;;;;;;;", 13, "control character (U+202E)");
    says("x@b.example;\"Sanne\nde Wit\";;;;;;;;;", 13, "goes on over several lines");
    says("x@b.example;\"Sanne;;;;;;;;;", 13, "quote");
    says("x@b.example;\"Sanne\" de Wit;;;;;;;;;", 13, "quote");
    says("x@b.example;Sanne;;;;", 1, "6 cells for 11 columns");
    says("x@b.example;;;;;;;;;;;x", 23, "12 cells for 11 columns");
    says("A@B.example;;;;;;;;;;", 1, "stands in this roster twice");
    says(&format!("x@b.example;{};;;;;;;;;", "a".repeat(1_001)), 13, "longer than 1000 characters");
    says(&format!("x@b.example;{};;;;;;;;;", "a".repeat(70_000)), 1, "longer than 64 KB");
}

#[test]
fn what_spreadsheets_write_is_right() {
    for roster in [
        "\u{feff}email,name\r\na@b.example,\"Wit, Sanne de\"\r\n\r\n,\r\nb@b.example,\r\n",
        "Email;First name;Signed-up\na@b.example; Sanne ;WAAR\nb@b.example;;\n",
        "email\na@b.example",
        "sep=;\r\nemail;name\r\na@b.example;Sanne, de\r\n",
        "\u{feff}sep=,\nemail,name\na@b.example,x;y\n",
        "email;name\na@b.example;\"say \"\"hi\"\"\";;;\nb@b.example;12\" scherm\n",
        "email;role;habit\na@b.example;service-agent;two-seconds\nb@b.example;;service-agent/two-seconds\n",
    ] {
        let errors: Vec<_> = told(roster).into_iter().filter(|(.., said)| !said.contains("of its own")).collect();
        assert!(errors.is_empty(), "{roster}: {errors:?}");
    }
}

#[test]
fn what_is_no_roster_is_told_at_its_head() {
    for (roster, words) in [
        (&b""[..], "has no rows"),
        (b"email;name\n", "has no rows"),
        (b"sanne@b.example;Sanne\nb@b.example;B\n", "must name a column `email`"),
        (b"email;email\na@b.example;\n", "stands here twice"),
    ] {
        let found = told(roster);
        assert!(found.iter().any(|(.., said)| said.contains(words)), "{words}: {found:?}");
    }
    let unknown = told("email;langauge\na@b.example;nl\n");
    assert!(unknown.iter().any(|(line, at, said)| (*line, *at) == (1, 7) && said.contains("`langauge`")), "{unknown:?}");
}

#[test]
fn a_file_that_is_not_in_utf8_is_told_once_and_cannot_be_skipped() {
    let archive = |start: &[u8]| [b"PK\x03\x04\x14\0\0\0", start, &b"\0\x01\xfe".repeat(900)].concat();
    let spreadsheet = archive(b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
    let windows =
        [&b"email;name\na@b.example;Sanne\n"[..], &b"b@b.example;Zo\xeb\nc@b.example;Fran\xe7ois\n".repeat(40)].concat();
    for (roster, place, words) in [
        (&b"\xff\xfee\0m\0a\0i\0l\0\n\0"[..], (1, 1), "written in UTF-16"),
        (&archive(b"[Content_Types].xml"), (1, 1), "a workbook (.xlsx)"),
        (&spreadsheet, (1, 1), "a workbook (.ods)"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", (1, 1), "a workbook (.xls)"),
        (&windows, (3, 15), "in Windows-1252"),
        (b"email;na\xefm\na@b.example;x\n", (1, 9), "in Windows-1252"),
        (b"email;name\na@b.example;Zo\x81\n", (2, 15), "not in UTF-8"),
    ] {
        let found = told(roster);
        let found: Vec<_> = found.into_iter().filter(|(.., said)| !said.contains("of its own")).collect();
        let [(line, column, said)] = &found[..] else { panic!("{words}: {found:?}") };
        assert!((*line, *column) == place && said.contains(words), "{words}: {found:?}");
    }
    let place = folder();
    let path = place.path().join("roster.csv");
    fs::write(&path, &windows).expect("the folder is ours");
    let mut command = excx();
    command.arg("render").arg(twee_seconden()).args(["--only", "outbox", "--outbox", "csv", "--skip-bad-rows", "--roster"]);
    let refused = ran(command.arg(&path).arg("--out").arg(place.path().join("dist"))).expect_code(1);
    assert!(refused.stderr.contains("b@b.example;Zoë") && refused.stderr.contains("CSV UTF-8"), "{refused:?}");
    assert!(!refused.stderr.contains("left out, by their lines") && !refused.stderr.contains('\u{fffd}'), "{refused:?}");
}

/// A thousand rows that are wrong in all ways, among rows that are right.
#[test]
fn a_thousand_wrong_rows_are_all_told_and_nobody_gets_a_mail() {
    let wrong = [
        "{n};;;;;;;;;;",
        "p{n}@b.example;;;agnt;;;;;;;",
        "p{n}@b.example;;;;boss;;;;;;",
        "p{n}@b.example;;;;;xx;;;;;",
        "p{n}@b.example;;;service-agent;;;x;;;;",
        "p{n}@b.example;;;;;;;x;;;",
        "p{n}@b.example;;;;;;;;x y;;",
        "p{n}@b.example;a\tb;;;;;;;;;",
        "p{n}@b.example;\u{202e}a;;;;;;;;;",
        "p{n}@b.example;\"a;;;;;;;;;",
        "p{n}@b.example;\"a\nb\";;;;;;;;;",
        "p{n}@b.example;;;",
        "p{n}@b.example;;;;;;;;;;;z",
        "p0@b.example;;;;;;;;;;",
    ];
    let (mut roster, mut lines, mut line) = (format!("{HEADER}\np0@b.example;;;;;;;;x;;\n"), BTreeSet::new(), 3);
    for number in 1..=1_000 {
        let row = wrong[number % wrong.len()].replace("{n}", &number.to_string());
        lines.insert(line);
        line += row.matches('\n').count() + 2;
        let _ = write!(roster, "{row}\ngood{number}@b.example;Sanne;Sanne;service-agent;;nl;two-seconds;north;x;;\n");
    }
    let found = told(&roster);
    assert_eq!(found.len(), 1_000);
    assert_eq!(found.iter().map(|(line, ..)| *line).collect::<BTreeSet<_>>(), lines);

    let out = folder();
    let refused = posted(&roster, out.path(), &[]).expect_code(1);
    assert!(refused.stderr.contains("1000 of 2001 rows are wrong"), "{}", refused.stderr);
    assert!(!out.path().join("two-seconds").exists());

    let skipped = posted(&roster, out.path(), &["--skip-bad-rows"]).expect_code(0);
    assert!(
        skipped.stderr.contains("1000 of 2001 rows were left out, by their lines in the file: 3, 5, 7,"),
        "{}",
        skipped.stderr
    );
    let made = fs::read_to_string(out.path().join("two-seconds/outbox/kickoff.jsonl")).expect("it is made");
    assert_eq!(made.lines().count(), 1_001, "those who are right and take part get it");
}

#[test]
fn more_than_a_thousand_are_counted() {
    let rows: String = (0..1_500).map(|number| format!("{number};;;;;;;;;;\n")).collect();
    let refused = posted(&format!("{HEADER}\n{rows}"), folder().path(), &[]).expect_code(1);
    assert!(refused.stderr.contains("500 more of the same kind"), "{}", refused.stderr);
}

#[test]
fn an_address_that_stands_twice_is_told_with_both_lines() {
    let refused =
        posted(&format!("{HEADER}\na@b.example;;;;;;;;;;\nc@b.example;;;;;;;;;;\nA@b.example;;;;;;;;;;\n"), folder().path(), &[]);
    let refused = refused.expect_code(1);
    assert!(refused.stderr.contains("roster.csv:4:1") && refused.stderr.contains("roster.csv:2:1"), "{}", refused.stderr);
}

#[test]
fn a_roster_that_changes_between_its_two_readings_is_noticed() {
    let place = folder();
    let path = place.path().join("roster.csv");
    write(&path, "email\na@b.example\nb@b.example\n");
    let program = street::check(&Folder::read(&twee_seconden()).expect("it can be read")).program.expect("it is sound");
    let roster = check_roster(&path, &program, None).expect("it can be read");
    let read = || roster.reader(&program, None).expect("it can be opened").expect("it has columns").0;
    assert!(read().finish().is_ok());
    write(&path, "email\na@b.example\nc@b.example\n");
    assert!(matches!(read().finish(), Err(SecondReading::Changed)));
}

#[test]
fn people_of_the_people_file_are_known_by_their_id() {
    let program = street::check(&Folder::read(&twee_seconden()).expect("it can be read")).program.expect("it is sound");
    let known = excx::model::KnownPerson { name: "Sanne de Wit".into(), email: String::new() };
    let people = People([("p-017".to_owned(), known)].into());
    let roster = b"email;person\na@b.example;p-017\nb@b.example;p-071\n";
    let read = check_roster_text("roster.csv", roster, &program, Some(&people)).expect("it is in memory");
    let errors: Vec<_> = read.diagnostics.iter().filter(|told| told.message.en.contains("p-071")).collect();
    assert_eq!((errors.len(), &read.bad[..]), (1, &[2][..]), "{:?}", read.diagnostics);
}

#[test]
fn a_roster_needs_a_privacy_notice_and_every_approval() {
    let minimal = fs::read_to_string(example("minimal").join("program.yaml")).expect("it is there");
    let privacy = &minimal[minimal.find("privacy:\n").expect("it has one")..minimal.find("# What matters").expect("it goes on")];
    for (program, change, words) in [
        (twee_seconden(), ("    granted: 2026-12-17\n", ""), "has not agreed yet"),
        (example("minimal"), (privacy, ""), "without a privacy notice"),
    ] {
        let (place, out) = (folder(), folder());
        let (copied, roster) = (place.path().join("program"), place.path().join("roster.csv"));
        copy(&program, &copied, &[change]);
        let text = fs::read_to_string(copied.join("program.yaml")).expect("it is there");
        write(&copied.join("program.yaml"), text.replace("ready_until: follow-up", "ready_until: cocreation"));
        write(&roster, "email\na@b.example\n");
        let mut command = excx();
        command.args(["render", "--only", "outbox", "--outbox", "mbox"]).arg(&copied).arg("--roster").arg(&roster);
        let refused = ran(command.arg("--out").arg(out.path()));
        assert!(refused.code == 1 && refused.stderr.contains(words), "{refused:?}");
        assert_eq!(
            fs::read_dir(out.path())
                .expect("it is there")
                .filter(|entry| entry.as_ref().is_ok_and(|entry| entry.path().is_dir()))
                .count(),
            0
        );
    }
}
