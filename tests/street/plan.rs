//! The plan in each of its forms, from another start, and the starts that collide least.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::workbench::{Ran, copy, excx, folder, ran, repository, twee_seconden};

fn hospital() -> std::path::PathBuf {
    repository().join("programs/warme-overdracht")
}

fn plan(program: &Path, arguments: &[&str]) -> Ran {
    ran(excx().arg("plan").arg(program).args(arguments))
}

fn moment<'a>(plan: &'a Value, id: &str) -> &'a Value {
    let moments = plan["moments"].as_array().expect("a list");
    moments.iter().find(|moment| moment["id"] == id).unwrap_or_else(|| panic!("no moment `{id}`"))
}

#[test]
fn the_table_says_when_mails_go_out_and_what_collides() {
    let told = plan(&twee_seconden(), &["--lang", "nl"]).expect_code(0).stdout;
    let line =
        |part: &str| told.lines().find(|line| line.contains(part)).unwrap_or_else(|| panic!("{part} in {told}")).to_owned();
    assert!(line("Kick-off:").ends_with("mail wo 10 mrt 09:00"), "{told}");
    assert!(line("Maak het nog kleiner").ends_with("verschoven van ma 29 mrt, Tweede paasdag"), "{told}");
    assert!(!line("Vier het meteen").contains("mail"), "its mail goes out at the moment itself: {told}");
    let told = plan(&hospital(), &["--lang", "nl"]).expect_code(0).stdout;
    assert!(told.contains("Verpleegkundige: early 06:40, late 14:40, night 22:20"), "{told}");
    assert!(told.contains("Venray; mail wo 13 okt 09:00"), "{told}");
}

#[test]
fn a_mail_reaches_each_shift_at_its_own_hour() {
    let told = plan(&hospital(), &["--format", "json"]).expect_code(0).json();
    let nudge = moment(&told, "nudge-first-door");
    assert_eq!(nudge["sent"], "2027-10-19T11:00:00+02:00");
    let own = nudge["deliveries"].as_array().expect("a list");
    let of = |shift: &str| own.iter().find(|own| own["role"] == "nurse" && own["shift"] == shift).map(|own| own["sent"].clone());
    assert_eq!(of("early"), Some("2027-10-19T06:40:00+02:00".into()));
    assert_eq!(of("night"), Some("2027-10-19T22:20:00+02:00".into()));
    let kickoff = moment(&told, "kickoff-hill");
    assert_eq!((&kickoff["site"], &kickoff["seats"]), (&"hill".into(), &140.into()));
    assert_eq!(moment(&told, "signup-closes")["sent"], Value::Null, "no mail comes with it");
}

/// A session at night, on a site elsewhere, in the hour that its clock skips.
#[test]
fn a_session_is_on_the_clock_of_its_site_and_says_what_daylight_saving_does() {
    let sources = folder();
    let sites = "sites:\n  - {id: lisbon, name: Lissabon, timezone: Europe/Lisbon}\nkickoff:\n  sessions: [{id: night, when: 2027-03-28, at: \"01:30\", site: lisbon, seats: 40}]\n";
    let minimal = repository().join("examples/minimal");
    copy(&minimal, sources.path(), &[("\ntimeline:", &format!("\n{sites}\ntimeline:"))]);
    let told = plan(sources.path(), &["--format", "json"]).json();
    let night = moment(&told, "kickoff-night");
    assert_eq!(night["starts"], "2027-03-28T02:30:00+01:00");
    assert_eq!(night["moved_from"], "2027-03-28T01:30");
    assert_eq!((&night["because"], &night["clock"]), (&"the clock goes forward".into(), &"skipped".into()));
    let told = plan(sources.path(), &["--lang", "nl"]).stdout;
    assert!(told.contains("op de klok van Europe/Lisbon"), "{told}");
    assert!(told.contains("01:30 bestaat die dag niet: de klok gaat vooruit"), "{told}");
}

#[test]
fn another_start_moves_what_follows_from_it_and_names_what_stays() {
    let before = fs::read(hospital().join("program.yaml")).expect("it is there");
    let ran = plan(&hospital(), &["--start", "2027-10-11", "--format", "json"]).expect_code(0);
    assert!(ran.stderr.contains("kickoff-hill (2027-10-14)"), "{}", ran.stderr);
    let told = ran.json();
    assert_eq!(moment(&told, "kickoff-hill")["starts"].as_str().map(|at| &at[..10]), Some("2027-10-14"), "it is written out");
    let first =
        told["moments"].as_array().expect("a list").iter().find(|moment| moment["kind"] == "video").expect("there are videos");
    assert_eq!(first["starts"].as_str().map(|at| &at[..10]), Some("2027-10-11"));
    assert_eq!(fs::read(hospital().join("program.yaml")).expect("it is there"), before, "the program stays as it is");
    let ran = plan(&twee_seconden(), &["--start", "2027-03-08"]).expect_code(0);
    assert_eq!(ran.stderr, "", "nothing is written out");
    let ran = plan(&twee_seconden(), &["--start", "8 maart", "--lang", "nl"]).expect_code(2);
    assert!(ran.stderr.contains("`8 maart` is geen dag; schrijf --start als jaar-maand-dag"), "{}", ran.stderr);
}

#[test]
fn the_starts_that_collide_least_come_first_and_say_what_collides() {
    let told = plan(&twee_seconden(), &["--suggest", "--format", "json"]).expect_code(0).json();
    assert_eq!(told["now"]["start"], "2027-03-01");
    assert_eq!(told["now"]["moves"][0]["id"], "nudge-smaller");
    assert_eq!(told["now"]["moves"][0]["because"], "Easter Monday");
    assert!(told["tried"].as_u64().is_some_and(|tried| tried > 100), "{told}");
    let starts = told["starts"].as_array().expect("a list");
    assert_eq!(starts.len(), 10);
    let ranks: Vec<u64> = starts.iter().filter_map(|start| start["collisions"].as_u64()).collect();
    assert!(ranks.len() == 10 && ranks.is_sorted(), "{ranks:?}");
    // What is said of a start is what its plan says.
    for start in starts {
        let date = start["start"].as_str().expect("a day");
        let planned = plan(&twee_seconden(), &["--start", date, "--format", "json"]).expect_code(0).json();
        let moments = planned["moments"].as_array().expect("a list");
        let moved = moments.iter().filter(|moment| !moment["moved_from"].is_null()).count();
        assert_eq!(start["moves"].as_array().map(Vec::len), Some(moved), "{date}");
    }
    let table = plan(&twee_seconden(), &["--suggest", "--lang", "nl"]).expect_code(0).stdout;
    assert!(table.contains("1 botsing") && table.contains("Tweede paasdag") && table.contains("niets botst"), "{table}");
    let csv = plan(&twee_seconden(), &["--suggest", "--format", "csv"]).expect_code(0).stdout;
    assert!(csv.starts_with("\u{feff}rank,start,collisions,out_of_order,moves,lost\r\n1,"), "{csv}");
    let refused = plan(&twee_seconden(), &["--suggest", "--format", "pdf"]).expect_code(2);
    assert!(refused.stderr.contains("--start DATE"), "{}", refused.stderr);
}

/// Dates that are written out hold a start back: one from which they would be too early comes after those that keep the order.
#[test]
fn starts_that_keep_the_phases_in_order_come_before_others() {
    let told = plan(&hospital(), &["--suggest", "--format", "json"]).expect_code(0).json();
    assert!(told["pinned"].as_array().is_some_and(|pinned| pinned.len() == 6), "{told}");
    let starts = told["starts"].as_array().expect("a list");
    assert!(starts[0]["out_of_order"] == 0, "{told}");
    let order: Vec<u64> = starts.iter().filter_map(|start| start["out_of_order"].as_u64()).collect();
    assert!(order.is_sorted() && order.last() > Some(&0), "{order:?}");
}

#[test]
fn the_sheet_opens_in_a_spreadsheet_and_runs_nothing() {
    let sources = folder();
    copy(&twee_seconden(), sources.path(), &[("Once today is enough", "\"=HYPERLINK(1), \\\"x\\\"\"")]);
    copy_theme(sources.path());
    let told = plan(sources.path(), &["--format", "csv", "--language", "en"]).expect_code(0).stdout;
    let rows: Vec<&str> = told.strip_prefix('\u{feff}').expect("the mark of UTF-8").split_terminator("\r\n").collect();
    let columns = "week,date,time,end_date,end_time,subject,kind,phase,audience,languages,site,seats,sent,moved_from,because,conditional,clock,id";
    assert_eq!(rows[0], columns);
    let mut reader = csv::Reader::from_reader(told.as_bytes());
    let mut cells = reader.records().map(|row| row.expect("every row has the same columns"));
    assert!(cells.all(|row| row.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@']))));
    let json = plan(sources.path(), &["--format", "json"]).expect_code(0).json();
    assert_eq!(rows.len(), 1 + json["moments"].as_array().expect("a list").len());
    let moved = rows.iter().find(|row| row.ends_with("nudge-smaller")).expect("it is there");
    assert!(moved.starts_with("2027-W13,2027-03-30,09:15,,,") && moved.contains("2027-03-29,Easter Monday"), "{moved}");
    let experiment = rows.iter().find(|row| row.ends_with(",experiment")).expect("it is there");
    assert!(experiment.starts_with("2027-W11,2027-03-15,,2027-04-09,,"), "whole days up to the last: {experiment}");
}

/// The theme's name stands before a subject, so that a formula in it would come first.
fn copy_theme(program: &Path) {
    let path = program.join("program.yaml");
    let text = fs::read_to_string(&path).expect("it is there");
    let text = text.replacen("    en: Two seconds\n", "    en: '=Two seconds'\n", 1);
    fs::write(&path, text).expect("the folder is ours");
}

#[test]
fn a_timeline_is_written_whole_to_the_file_that_is_named() {
    let place = folder();
    for (name, head) in
        [("plan.pdf", &b"%PDF-"[..]), ("plan.svg", b"<svg "), ("plan.json", b"{"), ("plan.csv", "\u{feff}".as_bytes())]
    {
        let out = place.path().join(name);
        plan(&twee_seconden(), &["--out", out.to_str().expect("a plain path"), "--lang", "nl"]).expect_code(0);
        let written = fs::read(&out).expect("it was written");
        assert!(written.starts_with(head), "{name}");
        // The same again gives the same bytes, and leaves nothing beside them.
        plan(&twee_seconden(), &["--out", out.to_str().expect("a plain path"), "--lang", "nl"]).expect_code(0);
        assert_eq!(fs::read(&out).expect("it was written"), written, "{name}");
    }
    assert_eq!(fs::read_dir(place.path()).expect("it is there").count(), 4);
    let svg = fs::read_to_string(place.path().join("plan.svg")).expect("it is text");
    assert!(svg.contains("role=\"img\"") && svg.contains("<title id=\"title\">Twee seconden: wat er wanneer gebeurt</title>"));
    assert!(svg.contains("di 30 mrt: Twee seconden: Maak het nog kleiner"), "what it shows is there in words");
}

#[test]
fn what_would_be_something_else_than_its_name_is_refused() {
    let place = folder();
    let out = place.path().join("program.yaml");
    fs::write(&out, "mine").expect("the folder is ours");
    let refused = plan(&twee_seconden(), &["--out", out.to_str().expect("a plain path"), "--lang", "nl"]).expect_code(2);
    assert!(refused.stderr.contains("eindigt op .txt"), "{}", refused.stderr);
    let refused = plan(&twee_seconden(), &["--format", "pdf", "--out", out.to_str().expect("a plain path")]).expect_code(2);
    assert!(refused.stderr.contains("ends in .pdf"), "{}", refused.stderr);
    assert_eq!(fs::read_to_string(&out).expect("it is there"), "mine");
    let missing = place.path().join("nowhere/plan.pdf");
    let refused = plan(&twee_seconden(), &["--out", missing.to_str().expect("a plain path")]).expect_code(2);
    assert!(refused.stderr.contains("cannot be written"), "{}", refused.stderr);
}

#[test]
fn both_papers_and_every_language_of_a_program_can_be_set() {
    let place = folder();
    for (paper, side) in [("a3", "1190.55"), ("a4", "841.89")] {
        for language in ["nl", "en"] {
            let out = place.path().join(format!("{paper}-{language}.pdf"));
            plan(&hospital(), &["--out", out.to_str().expect("a plain path"), "--paper", paper, "--language", language])
                .expect_code(0);
            let info = std::process::Command::new("pdfinfo").arg(&out).output().expect("pdfinfo is there");
            let info = String::from_utf8_lossy(&info.stdout).into_owned();
            assert!(info.contains(side) && info.contains("Tagged:          yes"), "{info}");
        }
    }
    let refused = plan(&hospital(), &["--language", "fr"]).expect_code(2);
    assert!(refused.stderr.contains("is not in `fr`"), "{}", refused.stderr);
}

/// Easter Monday is no day off for who works every day: the nudge that others get on Tuesday comes at the hour of the shift.
#[test]
fn who_works_every_day_gets_a_nudge_on_the_day_that_it_was_meant_for() {
    let (sources, out) = (folder(), folder());
    copy(
        &twee_seconden(),
        sources.path(),
        &[
            ("      days: weekdays\n      send_at: {early", "      days: all\n      send_at: {early"),
            ("channels: [chat, board] ", "channels: [email, chat, board] "),
        ],
    );
    let roster = sources.path().join("roster.csv");
    let rows = "email,role,shift,signed_up\nsanne@company.example,service-agent,late,yes\nwouter@company.example,manager,,yes\n";
    fs::write(&roster, rows).expect("the folder is ours");
    let mut command = excx();
    command.arg("render").arg(sources.path()).arg("--out").arg(out.path()).arg("--roster").arg(&roster);
    ran(command.args(["--outbox", "jsonl", "--only", "outbox", "--moment", "nudge-smaller"])).expect_code(0);
    let written = fs::read_to_string(out.path().join("two-seconds/outbox/nudge-smaller.jsonl")).expect("it was written");
    let at = |email: &str| {
        let line = written.lines().find(|line| line.contains(email)).unwrap_or_else(|| panic!("{email} in {written}"));
        serde_json::from_str::<Value>(line).expect("it is JSON")["at"].as_str().map(str::to_owned)
    };
    assert_eq!(at("sanne@").as_deref(), Some("2027-03-29T12:40:00+02:00"));
    assert_eq!(at("wouter@").as_deref(), Some("2027-03-30T09:15:00+02:00"));
}
