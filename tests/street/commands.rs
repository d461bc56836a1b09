//! The commands keep what they promise: exit codes, machine formats, the plan of the method's own program, help with examples.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use excx::lint;
use jiff::Timestamp;
use serde_json::Value;

use crate::workbench::{Ran, Tree, copy, example, excx, folder, names, ran, render, run, shipped, twee_seconden, write};

const COMMANDS: [&str; 10] = ["check", "plan", "render", "schema", "explain", "trace", "context", "new", "completions", "man"];

/// The keys of an object, which must be exactly these.
#[track_caller]
fn keys(value: &Value, expected: &[&str]) {
    let keys: Vec<&str> = value.as_object().unwrap_or_else(|| panic!("no object: {value}")).keys().map(String::as_str).collect();
    assert_eq!(keys, expected);
}

/// A folder with a program in which several things are wrong, each in its own way.
fn broken() -> tempfile::TempDir {
    let sources = folder();
    let changes = [
        ("    headcount: 47", "    headcont: 47"),
        ("      feels: 0 ", "      feels: 9 "),
        (
            "        driver: personal-attention\n        step: lesson\n        routine: I hand back",
            "        driver: personal-atention\n        step: lesson\n        routine: I hand back",
        ),
        ("  country: NL", "  country: [NL]"),
    ];
    copy(&example("minimal"), sources.path(), &changes);
    sources
}

fn check_json(path: &Path) -> Ran {
    ran(excx().arg("check").arg(path).args(["--format", "json"]))
}

#[test]
fn all_programs_of_the_repository_check_clean() {
    assert!(shipped().len() >= 3);
    run(["check", "programs", "examples"]).expect_code(0);
    for program in shipped() {
        let ran = ran(excx().arg("check").arg(&program).args(["--fail-on", "warning"])).expect_code(0);
        assert!(ran.stderr.is_empty() && !ran.stdout.is_empty(), "{ran:?}");
        let quiet = ran_quietly(&["check".as_ref(), program.as_os_str(), "--fail-on".as_ref(), "warning".as_ref()]);
        assert_eq!(quiet.stderr, "");
    }
}

fn ran_quietly(arguments: &[&std::ffi::OsStr]) -> Ran {
    ran(excx().arg("--quiet").args(arguments)).expect_code(0)
}

#[test]
fn the_folder_of_programs_is_the_default() {
    let [told, expected] = [run(["check", "--format", "json"]), run(["check", "programs", "--format", "json"])];
    assert_eq!(told.expect_code(0).stdout, expected.stdout);
}

#[test]
fn a_check_tells_everything_at_once_in_the_documented_shape() {
    let sources = broken();
    let report = check_json(sources.path()).expect_code(1).json();
    keys(&report, &["excx", "programs", "diagnostics", "summary"]);
    assert_eq!(report["excx"], env!("CARGO_PKG_VERSION"));
    assert_eq!(report["programs"], 1);
    keys(&report["summary"], &["errors", "warnings", "advice", "allowed"]);
    let diagnostics = report["diagnostics"].as_array().expect("a list");
    let lines: BTreeSet<u64> = diagnostics.iter().filter_map(|diagnostic| diagnostic["line"].as_u64()).collect();
    assert!(lines.len() >= 4, "one run tells all four: {report}");
    for (severity, count) in [("error", "errors"), ("warning", "warnings"), ("advice", "advice")] {
        let found = diagnostics.iter().filter(|diagnostic| diagnostic["severity"] == severity).count();
        assert_eq!(report["summary"][count], found);
    }
    assert!(report["summary"]["allowed"].is_u64());
    let source = fs::read_to_string(sources.path().join("program.yaml")).expect("it was written");
    for diagnostic in diagnostics {
        well_formed(diagnostic, &source);
    }
    // In the order of places.
    let places: Vec<(u64, u64)> =
        diagnostics.iter().map(|told| (told["line"].as_u64().unwrap_or(0), told["column"].as_u64().unwrap_or(0))).collect();
    assert!(places.is_sorted(), "{places:?}");
}

#[track_caller]
fn well_formed(diagnostic: &Value, source: &str) {
    let names = [
        "code",
        "severity",
        "message",
        "help",
        "file",
        "line",
        "column",
        "end_line",
        "end_column",
        "pointer",
        "program",
        "related",
    ];
    keys(diagnostic, &names);
    let text = |name: &str| diagnostic[name].as_str().unwrap_or_else(|| panic!("`{name}` is no text: {diagnostic}"));
    let number = |name: &str| diagnostic[name].as_u64().unwrap_or_else(|| panic!("`{name}` is no number: {diagnostic}"));
    assert!(text("code").chars().all(|character| character.is_ascii_lowercase() || character == '-'), "{diagnostic}");
    assert!(["error", "warning", "advice"].contains(&text("severity")), "{diagnostic}");
    assert!(!text("message").is_empty() && !text("message").ends_with('.'), "{diagnostic}");
    assert!(diagnostic["help"].is_null() || !text("help").is_empty(), "{diagnostic}");
    assert!(text("file").ends_with("program.yaml"), "{diagnostic}");
    assert!(text("pointer").is_empty() || text("pointer").starts_with('/'), "{diagnostic}");
    assert_eq!(diagnostic["program"], "remember-me");
    let (start, end) = ((number("line"), number("column")), (number("end_line"), number("end_column")));
    assert!(start.0 >= 1 && start.1 >= 1 && start <= end, "{diagnostic}");
    let line = source.lines().nth(usize::try_from(start.0).expect("a line") - 1).unwrap_or_else(|| panic!("{diagnostic}"));
    assert!(start.1 <= line.chars().count() as u64 + 1, "{diagnostic}");
}

/// The codes, places and exit codes are the same in both languages; only the words differ.
#[test]
fn a_check_in_dutch_finds_the_same() {
    let sources = broken();
    let [en, nl] = ["en", "nl"]
        .map(|lang| ran(excx().args(["--lang", lang, "check", "--format", "json"]).arg(sources.path())).expect_code(1).json());
    let of = |report: &Value, names: [&str; 4]| -> Vec<Vec<Value>> {
        let diagnostics = report["diagnostics"].as_array().expect("a list");
        diagnostics.iter().map(|told| names.iter().map(|name| told[*name].clone()).collect()).collect()
    };
    let facts = ["code", "severity", "line", "pointer"];
    assert_eq!(of(&en, facts), of(&nl, facts));
    let messages = |report: &Value| -> Vec<Value> {
        report["diagnostics"].as_array().expect("a list").iter().map(|told| told["message"].clone()).collect()
    };
    assert!(messages(&en).iter().zip(messages(&nl)).all(|(en, nl)| *en != nl), "{en} {nl}");
}

#[test]
fn the_language_of_the_terminal_is_spoken() {
    let sources = broken();
    for (variables, word) in [
        (&[("LC_ALL", "nl_NL.UTF-8")][..], "fouten"),
        (&[("LC_ALL", ""), ("LANG", "nl_BE.UTF-8")], "fouten"),
        (&[("LC_ALL", "C"), ("LANG", "nl_NL.UTF-8")], "errors"),
        (&[("LC_ALL", ""), ("LANG", "fr_FR.UTF-8")], "errors"),
    ] {
        let check = ran(excx().arg("check").arg(sources.path()).envs(variables.iter().copied())).expect_code(1);
        assert!(check.stdout.contains(word), "{variables:?}: {check:?}");
    }
}

#[test]
fn two_programs_with_one_id_are_an_error() {
    let (sources, out) = (folder(), folder());
    copy(&example("minimal"), &sources.path().join("a"), &[]);
    copy(&example("minimal"), &sources.path().join("b"), &[("title: Remember me", "title: Remember you")]);
    let report = check_json(sources.path()).expect_code(1).json();
    let diagnostics = report["diagnostics"].as_array().expect("a list");
    assert_eq!(diagnostics.len(), 1, "{report}");
    assert_eq!(diagnostics[0]["pointer"], "/id");
    assert_eq!(diagnostics[0]["severity"], "error");
    assert!(diagnostics[0]["message"].as_str().is_some_and(|message| message.contains("remember-me")), "{report}");
    render(sources.path(), out.path(), &[]).expect_code(1);
    let title = fs::read_to_string(out.path().join("remember-me/index.html")).expect("the first is rendered");
    assert!(!title.contains("Remember you"), "the second does not render over the first");
}

/// The documented kinds of moments.
const KINDS: [&str; 14] = [
    "measurement",
    "cocreation",
    "review",
    "approval",
    "leaders",
    "video",
    "signup",
    "kickoff",
    "experiment",
    "nudge",
    "listening",
    "feedback",
    "thanks",
    "follow-up",
];

/// Days that someone worked out by hand from the program and a calendar of 2027: Easter Monday is 29 March.
const KNOWN: [(&str, &str, &str); 13] = [
    ("measure-before", "measurement", "2027-01-04T09:00:00+01:00"),
    ("cocreation-service-agent", "cocreation", "2027-01-25T09:00:00+01:00"),
    ("review-service-agent", "review", "2027-02-01T09:00:00+01:00"),
    ("video-ceo", "video", "2027-03-01T08:30:00+01:00"),
    ("video-claims-handler", "video", "2027-03-05T08:30:00+01:00"),
    ("signup-closes", "signup", "2027-03-09T17:00:00+01:00"),
    ("kickoff", "kickoff", "2027-03-11T10:00:00+01:00"),
    ("nudge-start-small", "nudge", "2027-03-15T09:15:00+01:00"),
    ("nudge-smaller", "nudge", "2027-03-30T09:15:00+02:00"),
    ("nudge-keep-it", "nudge", "2027-04-08T09:15:00+02:00"),
    ("feedback-opens", "feedback", "2027-04-12T09:00:00+02:00"),
    ("feedback-reminds", "feedback", "2027-04-15T09:00:00+02:00"),
    ("follow-up-name-on-screen", "follow-up", "2027-06-21T09:00:00+02:00"),
];

fn plan_json(program: &Path) -> Value {
    ran(excx().arg("plan").arg(program).args(["--format", "json"])).expect_code(0).json()
}

/// An instant in RFC 3339 with its offset.
#[track_caller]
fn instant(value: &Value) -> Timestamp {
    let text = value.as_str().unwrap_or_else(|| panic!("no time: {value}"));
    let bytes = text.as_bytes();
    let shape = bytes.len() == 25 && bytes[10] == b'T' && [b'+', b'-'].contains(&bytes[19]) && bytes[22] == b':';
    assert!(shape, "`{text}` is not in RFC 3339 with an offset");
    text.parse().unwrap_or_else(|why| panic!("`{text}`: {why}"))
}

#[test]
fn a_plan_has_the_documented_shape_and_is_in_order() {
    for program in shipped() {
        let plan = plan_json(&program);
        keys(&plan, &["program", "timezone", "moments"]);
        assert_eq!(plan["timezone"], "Europe/Amsterdam");
        let moments = plan["moments"].as_array().expect("a list");
        let mut before = Timestamp::MIN;
        for moment in moments {
            let fields = [
                "id",
                "kind",
                "starts",
                "ends",
                "audience",
                "languages",
                "subject",
                "moved_from",
                "because",
                "phase",
                "all_day",
                "conditional",
                "site",
                "seats",
                "sent",
                "deliveries",
                "clock",
            ];
            keys(moment, &fields);
            assert!(KINDS.iter().any(|kind| moment["kind"] == *kind), "{moment}");
            let starts = instant(&moment["starts"]);
            assert!(starts >= before, "not in order: {moment}");
            before = starts;
            assert!(moment["ends"].is_null() || instant(&moment["ends"]) > starts, "{moment}");
            for name in ["id", "audience", "subject"] {
                assert!(moment[name].as_str().is_some_and(|text| !text.is_empty()), "{name}: {moment}");
            }
            assert!(moment["languages"].as_array().is_some_and(|languages| !languages.is_empty()), "{moment}");
            assert_eq!(moment["moved_from"].is_null(), moment["because"].is_null(), "{moment}");
        }
        let ids: BTreeSet<&str> = moments.iter().filter_map(|moment| moment["id"].as_str()).collect();
        assert_eq!(ids.len(), moments.len(), "each moment has an id of its own");
    }
}

#[test]
fn the_programs_days_are_the_known_ones() {
    let plan = plan_json(&twee_seconden());
    assert_eq!(plan["program"], "two-seconds");
    let moments = plan["moments"].as_array().expect("a list");
    for (id, kind, starts) in KNOWN {
        let moment = moments.iter().find(|moment| moment["id"] == id).unwrap_or_else(|| panic!("`{id}` is not planned"));
        assert_eq!((moment["kind"].as_str(), moment["starts"].as_str()), (Some(kind), Some(starts)), "{id}");
        assert_eq!(moment["languages"], serde_json::json!(["nl", "en"]));
    }
    let moved: Vec<&Value> = moments.iter().filter(|moment| !moment["moved_from"].is_null()).collect();
    assert_eq!(moved.len(), 1, "only one moment moves: {moved:?}");
    assert_eq!(moved[0]["id"], "nudge-smaller");
    assert_eq!(moved[0]["moved_from"], "2027-03-29");
    assert_eq!(moved[0]["because"], "Easter Monday");
    let ends = |id: &str| moments.iter().find(|moment| moment["id"] == id).map(|moment| moment["ends"].clone());
    assert_eq!(ends("kickoff"), Some("2027-03-11T10:45:00+01:00".into()));
}

#[test]
fn a_plan_for_people_says_what_moved_and_why() {
    let program = twee_seconden();
    let table = |lang: &str| ran(excx().args(["--lang", lang, "plan"]).arg(&program)).expect_code(0).stdout;
    let [en, nl] = [table("en"), table("nl")];
    for (table, title, words) in [
        (&en, "Two seconds of attention", ["moved from", "Easter Monday"]),
        (&nl, "Twee seconden aandacht", ["verschoven van", "paasdag"]),
    ] {
        assert!(table.starts_with(title), "{table}");
        let moved: Vec<&str> = table.lines().filter(|line| line.contains(words[0])).collect();
        assert!(moved.len() == 1 && moved[0].to_lowercase().contains(&words[1].to_lowercase()), "{moved:?}");
        let kickoff = table.lines().filter(|line| line.contains(" 10:00 ") && line.contains("11")).count();
        assert_eq!(kickoff, 1, "{table}");
    }
    let moments = plan_json(&program)["moments"].as_array().expect("a list").len();
    let weeks = en.split("\nMessages at hours of their own").next().unwrap_or_default();
    let rows = weeks.lines().filter(|line| line.starts_with("  ")).count();
    assert_eq!(rows, moments, "a line for each moment");
}

#[test]
fn a_plan_of_a_broken_program_tells_what_is_wrong() {
    let sources = broken();
    let ran = ran(excx().arg("plan").arg(sources.path())).expect_code(1);
    assert!(ran.stderr.contains("headcont"), "{ran:?}");
}

#[test]
fn the_schema_is_checked_against_this_version() {
    run(["schema", "--check"]).expect_code(0);
    let printed = run(["schema"]).expect_code(0).stdout;
    let place = folder();
    for (path, schema) in excx::schema::derive_all() {
        let path = place.path().join(path);
        fs::create_dir_all(path.parent().expect("it is in a folder")).expect("the folder is ours");
        write(&path, excx::schema::written(&schema));
    }
    let copy = place.path().join("program.schema.json");
    for (text, code) in [(printed.clone(), 0), (printed.replacen("\"Program\"", "\"Programme\"", 1) + " ", 1)] {
        write(&copy, text);
        let check = ran(excx().args(["schema", "--check", "--folder"]).arg(place.path())).expect_code(code);
        assert_eq!(check.stderr.contains("program.schema.json"), code == 1, "{check:?}");
        assert_eq!(check.stdout, "");
    }
}

#[test]
fn a_new_program_checks_clean_and_renders() {
    for (name, from, lang) in
        [("Our Customer", "minimal", "en"), ("Onze Klant", "minimal", "nl"), ("balie", "cocreation-first", "nl")]
    {
        let (place, out) = (folder(), folder());
        let program = place.path().join(name);
        let id = name.to_lowercase().replace(' ', "-");
        let made = ran(excx().args(["--lang", lang, "new"]).arg(&program).args(["--from", from])).expect_code(0);
        assert!(made.stdout.contains("excx check"), "it says how to go on: {made:?}");
        assert_eq!(names(&program), ["program.yaml", "schemas"]);
        let check = ran(excx().arg("check").arg(&program).args(["--fail-on", "warning"])).expect_code(0);
        assert_eq!(check.stderr, "");
        render(&program, out.path(), &[]).expect_code(0);
        let tree = Tree::read(&out.path().join(&id));
        assert_eq!(tree.whole().program, id);
        // The editor finds the schema that the first line names.
        let source = fs::read_to_string(program.join("program.yaml")).expect("it was made");
        let schema = source.lines().next().and_then(|line| line.split("$schema=").nth(1)).expect("the first line names it");
        assert_eq!(fs::read_to_string(program.join(schema)).expect("it is there"), run(["schema"]).stdout);
    }
}

#[test]
fn a_new_program_is_written_in_the_language_that_is_spoken() {
    for (lang, languages, habit) in [("en", "languages: [en]", "I greet"), ("nl", "languages: [nl]", "groet ik")] {
        let place = folder();
        let program = place.path().join("new");
        ran(excx().args(["--lang", lang, "new"]).arg(&program)).expect_code(0);
        let source = fs::read_to_string(program.join("program.yaml")).expect("it was made");
        assert!(source.contains(languages) && source.contains(habit), "{lang}: {source}");
        let check = ran(excx().arg("check").arg(&program).args(["--format", "json", "--fail-on", "advice"])).expect_code(0);
        assert_eq!(check.json()["diagnostics"].as_array().map(Vec::len), Some(0), "{check:?}");
    }
}

#[test]
fn a_new_program_takes_an_empty_folder_and_no_other() {
    let place = folder();
    run(["new".as_ref(), place.path().as_os_str()]).expect_code(0);
    let before = Tree::read(place.path());
    run(["new".as_ref(), place.path().as_os_str()]).expect_code(2);
    before.expect_same(&Tree::read(place.path()));
}

#[test]
fn the_help_of_every_command_holds_an_example_that_starts_with_it() {
    for (lang, heading, example) in [("en", "Commands:", "Example: excx "), ("nl", "Opdrachten:", "Voorbeeld: excx ")] {
        let help = run(["--lang", lang, "--help"]).expect_code(0).stdout;
        let listed: Vec<&str> = help
            .lines()
            .skip_while(|line| *line != heading)
            .skip(1)
            .take_while(|line| !line.is_empty())
            .filter_map(|line| line.split_whitespace().next())
            .filter(|name| *name != "help")
            .collect();
        assert!(COMMANDS.iter().all(|name| listed.contains(name)), "{lang}: {listed:?}");
        for name in listed {
            let help = run(["--lang", lang, name, "--help"]).expect_code(0).stdout;
            assert!(help.contains(&format!("{example}{name}")), "{lang} {name}: {help}");
        }
    }
}

#[test]
fn the_version_is_told() {
    assert_eq!(run(["--version"]).expect_code(0).stdout, format!("excx {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn lints_are_explained() {
    let page = run(["explain", "slogan"]).expect_code(0).stdout;
    assert!(page.starts_with("# slogan\n") && page.contains("values:"), "{page}");
    let list = run(["explain"]).expect_code(0).stdout;
    let rows = list.lines().filter(|line| !line.ends_with(':'));
    let names: Vec<&str> = rows.filter_map(|line| line.split_whitespace().next()).collect();
    let kinds = excx::diagnostic::KINDS.iter().map(|kind| kind.name);
    let known: Vec<&str> = lint::ALL.iter().map(|lint| lint.name).chain(kinds).collect();
    assert_eq!(names, known, "a line for each lint and each kind of error, and no other");
    for name in known {
        run(["explain", name]).expect_code(0);
    }
    let dutch = run(["--lang", "nl", "explain"]).expect_code(0).stdout;
    let severities: BTreeSet<String> = dutch
        .lines()
        .filter(|line| !line.is_empty() && !line.ends_with(':'))
        .map(|line| {
            line.split_once(' ').map_or("", |(_, rest)| rest).trim_start().split("  ").next().unwrap_or_default().to_owned()
        })
        .collect();
    assert_eq!(severities.iter().map(String::as_str).collect::<Vec<_>>(), ["fout", "let op", "tip"], "{dutch}");
}

#[test]
fn escape_codes_are_only_for_a_terminal() {
    let sources = broken();
    let programs = sources.path().to_str().expect("a plain path");
    let (out, twee) = (folder(), twee_seconden());
    let (out, twee) = (out.path().to_str().expect("a plain path"), twee.to_str().expect("a plain path"));
    for arguments in [&["check", programs][..], &["plan", twee], &["render", programs, "--out", out], &["explain"], &["--help"]] {
        let colored = ran(excx().args(["--color", "always"]).args(arguments));
        let has_codes = |ran: &Ran| ran.stdout.contains('\u{1b}') || ran.stderr.contains('\u{1b}');
        if ["check", "plan"].contains(&arguments[0]) {
            assert!(has_codes(&colored), "{colored:?}");
        }
        for plain in [&["--color", "never"][..], &["--color", "auto"], &[]] {
            let ran = ran(excx().args(plain).args(arguments));
            assert!(!has_codes(&ran), "{plain:?} {arguments:?}: {ran:?}");
        }
    }
}

#[test]
fn a_person_that_the_people_file_does_not_know_is_told_with_one_and_not_without() {
    let sources = folder();
    let named = "    headcount: 47\n    cocreation: {representatives: [{person: p-107}]}\n";
    copy(&example("minimal"), sources.path(), &[("    headcount: 47", named)]);
    let people = sources.path().join("people.csv");
    let codes = |ran: Ran| {
        let told = ran.json();
        let list = told["diagnostics"].as_array().expect("they are listed").clone();
        list.iter().map(|told| told["code"].as_str().unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(codes(check_json(sources.path()).expect_code(0)), [""; 0]);
    let with = || ran(excx().arg("check").arg(sources.path()).args(["--format", "json", "--people"]).arg(&people));
    write(&people, "person,name\np-017,Mia\n");
    assert_eq!(codes(with().expect_code(1)), ["unknown-person"]);
    // A row that cannot be read may be the one that is meant.
    write(&people, "person,name\np-017,Mia\np-107,\n");
    assert_eq!(codes(with().expect_code(1)), ["people-file"]);
    write(&people, "person,name\np-107,Mia\n");
    assert_eq!(codes(with().expect_code(0)), [""; 0]);
}

#[test]
fn names_come_from_a_people_file_outside_the_program() {
    let sources = folder();
    let program = sources.path().join("program");
    copy(
        &twee_seconden(),
        &program,
        &[("        name: Marjan van der Veen\n        function", "        person: p-001\n        function")],
    );
    let people = sources.path().join("people.csv");
    let mail = |out: &Path, arguments: &[&std::ffi::OsStr]| {
        ran(excx().arg("render").arg(&program).args(["--only", "emails", "--language", "nl", "--out"]).arg(out).args(arguments))
            .expect_code(0);
        let files = fs::read_dir(out.join("two-seconds/emails/nl")).expect("there are mails");
        let mut paths = files.map(|file| file.expect("a file").path());
        let path = paths.find(|path| path.to_string_lossy().ends_with("video-ceo.txt")).expect("the mail is there");
        fs::read_to_string(path).expect("it is text")
    };
    let without = mail(&sources.path().join("without"), &[]);
    assert!(without.contains("een collega") && !without.contains("van der Veen"), "{without}");
    fs::write(&people, "person;name\np-001;Marjan van der Veen\n").expect("the folder is ours");
    let with = mail(&sources.path().join("with"), &["--people".as_ref(), people.as_os_str()]);
    assert!(with.contains("Marjan van der Veen"), "{with}");
    fs::write(&people, "person;name\np-001;\n").expect("the folder is ours");
    let told = ran(excx().arg("check").arg(&program).arg("--people").arg(&people)).expect_code(1);
    assert!(told.stdout.contains("people-file") && told.stdout.contains("people.csv:2"), "{told:?}");
}

#[test]
fn what_would_fool_a_terminal_is_written_out_in_plans_and_threads() {
    let sources = folder();
    let changes = [
        ("title: Remember me ", "title: \"Remember \\u202Eme\\u001b[2J\" "),
        ("    name: Teacher", "    name: \"Teacher\\u2066\\u001b]0;x\\u0007\""),
    ];
    copy(&example("minimal"), sources.path(), &changes);
    let path = sources.path().to_str().expect("a plain path");
    for arguments in [&["plan", path][..], &["trace", "role:teacher", path], &["check", path]] {
        let ran = run(arguments);
        let printed = ran.stdout.clone() + &ran.stderr;
        for fooling in ['\u{202e}', '\u{2066}', '\u{7}'] {
            assert!(!printed.contains(fooling), "{arguments:?}: {printed:?}");
        }
        assert!(!printed.contains("\u{1b}[2J") && !printed.contains("\u{1b}]0"), "{arguments:?}: {printed:?}");
    }
    assert!(run(["plan", path]).stdout.contains("Remember \\u202Eme"), "the title is there");
    assert!(run(["trace", "role:teacher", path]).stdout.contains("Teacher\\u2066"), "the name is there");
}

#[test]
fn help_is_given_by_word_as_by_flag_in_the_language_that_is_asked_for() {
    for (by_word, by_flag) in [
        (&["--lang", "nl", "help"][..], &["--lang", "nl", "--help"][..]),
        (&["help", "check", "--lang", "nl"], &["check", "--help", "--lang", "nl"]),
        (&["help", "plan"], &["plan", "--help"]),
    ] {
        let (word, flag) = (run(by_word).expect_code(0).stdout, run(by_flag).expect_code(0).stdout);
        assert_eq!(word, flag, "{by_word:?}");
    }
    let dutch = run(["help", "check", "--lang", "nl"]).stdout;
    assert!(dutch.contains("Gebruik: excx check [OPTIES] [PAD]...") && dutch.contains("[standaard: human]"), "{dutch}");
    run(["help", "chekc"]).expect_code(2);
}
