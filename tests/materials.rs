//! Printed sheets, from end to end: each is there where the program has its section, says what the program says, and holds at the limits.

#![allow(dead_code, reason = "the workbench holds more than one test binary needs")]
#![allow(clippy::disallowed_methods, reason = "tests read and write files of their own")]
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by a panic")]

mod support;
mod workbench;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use excx::source::parse;
use serde_json::{Value, json};
use support::written::write;
use workbench::{Tree, example, folder, render, repository};

/// The programs that ship.
const SHIPPED: [&str; 2] = ["twee-seconden", "warme-overdracht"];
const LANGUAGES: [&str; 2] = ["nl", "en"];
/// A name that is as long as names get, with a word that fits no column.
const LONG: &str = "Arbeidsongeschiktheidsverzekeringsvoorwaarden doornemen nu ja";

/// A program as a value, and what the sheets of it are.
struct Printed {
    program: Value,
    tree: Tree,
}

impl Printed {
    fn of(path: &Path) -> Self {
        Self::changed(path, |_| {})
    }

    /// A program of which something else was said. Nobody is reached but by e-mail, so that there are no slides and cards of moments to wait for.
    fn changed(path: &Path, change: impl FnOnce(&mut Value)) -> Self {
        let mut program = read(path);
        for role in program["roles"].as_array_mut().into_iter().flatten() {
            role.as_object_mut().expect("a role").remove("channels");
        }
        change(&mut program);
        let sources = folder();
        let mut tree = Tree::read(path);
        tree.0.insert("program.yaml".into(), write(&program).text.into_bytes());
        tree.write(sources.path());
        Self { tree: sheets(sources.path()), program }
    }

    /// The text of a sheet in the order in which it was written, without what setting it adds.
    fn text(&self, language: &str, name: &str) -> String {
        let sheet = self.sheet(language, name);
        let run = Command::new("pdftotext").args(["-raw", "-enc", "UTF-8"]).arg(sheet.file()).arg("-").output();
        squashed(&String::from_utf8(run.expect("poppler is there").stdout).expect("it is UTF-8"))
    }

    fn pages(&self, language: &str, name: &str) -> usize {
        let run = Command::new("pdfinfo").arg(self.sheet(language, name).file()).output().expect("poppler is there");
        let told = String::from_utf8(run.stdout).expect("it is UTF-8");
        let pages = told.lines().find_map(|line| line.strip_prefix("Pages:")).expect("it has pages");
        pages.trim().parse().expect("a number")
    }

    fn sheet(&self, language: &str, name: &str) -> OnDisk {
        let path = format!("materials/{language}/{name}.pdf");
        let bytes = self.tree.0.get(&path).unwrap_or_else(|| panic!("no {path}"));
        let place = folder();
        fs::write(place.path().join("sheet.pdf"), bytes).expect("it can be written");
        OnDisk(place)
    }

    fn has(&self, name: &str) -> bool {
        self.tree.0.keys().any(|path| path.ends_with(&format!("/{name}.pdf")))
    }

    /// The names of the sheets that are looked at here.
    fn names(&self) -> Vec<String> {
        let listening = self.program["listening"].as_array().into_iter().flatten();
        let listening = listening.map(|series| format!("listening-{}", series["id"].as_str().expect("an id")));
        let fixed = ["journey-map", "gaps", "actions", "theme-poster", "kickoff-slides", "kickoff-handout"];
        fixed.into_iter().map(str::to_owned).chain(listening).collect()
    }
}

/// A sheet in a folder of its own.
struct OnDisk(tempfile::TempDir);

impl OnDisk {
    fn file(&self) -> PathBuf {
        self.0.path().join("sheet.pdf")
    }
}

fn read(path: &Path) -> Value {
    let text = fs::read_to_string(path.join("program.yaml")).expect("the program is there");
    parse(&excx::diagnostic::SourceFile::new("program.yaml", text)).document.expect("it is YAML").value.clone()
}

/// The sheets that a program has.
fn sheets(path: &Path) -> Tree {
    let out = folder();
    render(path, out.path(), &["--only", "materials"]).expect_code(0);
    let tree = Tree::read(out.path());
    Tree(tree.0.into_iter().filter_map(|(path, bytes)| Some((path.split_once('/')?.1.to_owned(), bytes))).collect())
}

fn shipped() -> &'static [Printed] {
    static PRINTED: OnceLock<Vec<Printed>> = OnceLock::new();
    PRINTED.get_or_init(|| SHIPPED.iter().map(|name| Printed::of(&repository().join("programs").join(name))).collect())
}

/// Text without spaces, hyphens and marks that only setting it adds.
fn squashed(text: &str) -> String {
    let kept =
        text.chars().filter(|letter| !letter.is_whitespace() && !matches!(letter, '-' | '\u{ad}' | '\u{2010}' | '\u{200b}'));
    kept.collect::<String>().replace('\'', "’").replace('ﬁ', "fi").replace('ﬂ', "fl")
}

/// What a text of the program says in a language, as it is looked for.
fn said(text: &Value, language: &str) -> String {
    squashed(text.as_str().or_else(|| text[language].as_str()).expect("a text").trim_end_matches('.'))
}

fn items<'a>(program: &'a Value, pointer: &str) -> impl Iterator<Item = &'a Value> {
    program.pointer(pointer).and_then(Value::as_array).into_iter().flatten()
}

#[track_caller]
fn holds(text: &str, wanted: &str, sheet: &str) {
    assert!(text.contains(wanted), "{sheet} lacks `{wanted}`: {text}");
}

#[test]
fn each_sheet_is_sound_in_both_languages_and_has_its_picture() {
    for printed in shipped() {
        for (language, name) in
            LANGUAGES.iter().flat_map(|language| printed.names().into_iter().map(move |name| (language, name)))
        {
            let run =
                Command::new("qpdf").arg("--check").arg(printed.sheet(language, &name).file()).output().expect("qpdf is there");
            let told = String::from_utf8_lossy(&run.stdout);
            assert!(run.status.success() && told.contains("No syntax or stream encoding errors"), "{name}: {told}");
            let picture = &printed.tree.0[&format!("materials/{language}/{name}.png")];
            assert!(picture.starts_with(b"\x89PNG"), "{name}");
        }
    }
}

#[test]
fn the_map_holds_both_sides_of_every_step() {
    for (printed, language) in shipped().iter().flat_map(|printed| LANGUAGES.map(|language| (printed, language))) {
        let text = printed.text(language, "journey-map");
        for step in items(&printed.program, "/journey") {
            holds(&text, &said(&step["name"], language), "the map");
            for pointer in ["/customer/does", "/employee/does", "/employee/adds", "/employee/frustration"] {
                let Some(words) = step.pointer(pointer) else { continue };
                holds(&text, &said(words, language), "the map");
            }
        }
        let alone = if language == "nl" { "Alleencollega’s" } else { "Colleaguesalone" };
        let count = items(&printed.program, "/journey").filter(|step| step["customer"].is_null()).count();
        assert_eq!(text.matches(alone).count(), count, "{text}");
        let both = if language == "nl" { "Schuurtvoorbeiden" } else { "Hurtsforboth" };
        let feels = |step: &Value, lane: &str| step[lane]["feels"].as_i64();
        let hurts = |step: &&Value| ["customer", "employee"].iter().all(|lane| feels(step, lane).is_some_and(|feels| feels < 0));
        assert_eq!(text.matches(both).count(), items(&printed.program, "/journey").filter(hurts).count(), "{text}");
        assert_eq!(printed.pages(language, "journey-map"), 1);
    }
}

#[test]
fn the_title_of_the_map_is_where_it_hurts() {
    let [seconds, _] = shipped() else { panic!("two programs ship") };
    holds(&seconds.text("nl", "journey-map"), "Hierschuurthet,voorklantenéncollega’s:bellenenwachten.", "the map");
    let calm = Printed::changed(&repository().join("programs/twee-seconden"), |program| {
        for step in program["journey"].as_array_mut().expect("a journey") {
            for lane in ["customer", "employee"] {
                if step[lane].is_object() {
                    step[lane]["feels"] = json!(if lane == "customer" && step["id"] == "wait" { -2 } else { 1 });
                }
            }
        }
    });
    holds(&calm.text("en", "journey-map"), "Wherecustomersfeelworst:waiting.", "the map");
}

#[test]
fn a_step_of_many_habits_says_how_many() {
    let [seconds, _] = shipped() else { panic!("two programs ship") };
    let text = seconds.text("nl", "journey-map");
    let menus = items(&seconds.program, "/roles").flat_map(|role| items(role, "/menu"));
    let calls = menus.filter(|habit| habit["step"] == "call").count();
    holds(&text, &format!("{calls}gewoontes,zoals:"), "the map");
}

#[test]
fn gaps_and_actions_say_what_where_and_who() {
    for (printed, language) in shipped().iter().flat_map(|printed| LANGUAGES.map(|language| (printed, language))) {
        let text = printed.text(language, "gaps");
        for gap in items(&printed.program, "/gaps") {
            holds(&text, &said(&gap["promise"], language), "the gap sheet");
            holds(&text, &said(&gap["reality"], language), "the gap sheet");
        }
        let text = printed.text(language, "actions");
        for action in items(&printed.program, "/actions") {
            holds(&text, &said(&action["what"], language), "the action list");
            holds(&text, &squashed(action["owner"].as_str().expect("an owner")), "the action list");
        }
        assert_eq!((printed.pages(language, "gaps"), printed.pages(language, "actions")), (1, 1));
    }
    let [seconds, _] = shipped() else { panic!("two programs ship") };
    holds(&seconds.text("nl", "gaps"), "Hetverstuiteen:‘Vertelhetéénkeer,danwetenwijervan’,4punten.", "the gap sheet");
    let text = seconds.text("nl", "actions");
    holds(&text, "Gehoordbij:Eenklantaantafel", "the action list");
    let (first, last) = (text.find("1maart2027").expect("the first"), text.find("26april2027").expect("the last"));
    assert!(first < last, "{text}");
}

#[test]
fn listening_sheets_have_the_questions_a_line_for_each_seat_and_a_page_of_ones_own() {
    for (printed, language) in shipped().iter().flat_map(|printed| LANGUAGES.map(|language| (printed, language))) {
        for series in items(&printed.program, "/listening") {
            let name = format!("listening-{}", series["id"].as_str().expect("an id"));
            let text = printed.text(language, &name);
            holds(&text, &said(&series["name"], language), &name);
            for question in items(series, "/questions") {
                holds(&text, &said(question, language), &name);
            }
            for question in if language == "nl" {
                ["Wathoordeik?", "Watraaktemij?", "Watgaikdoen?"]
            } else {
                ["WhatdidIhear?", "Whattouchedme?", "WhatwillIdo?"]
            } {
                holds(&text, question, &name);
            }
        }
    }
    let [seconds, _] = shipped() else { panic!("two programs ship") };
    let text = seconds.text("nl", "listening-at-the-table");
    holds(&text, "donderdag18maart2027", "the list");
    holds(&text, "12.15tot13.00uur", "the list");
    holds(&text, "12plaatsen", "the list");
    assert_eq!(seconds.pages("nl", "listening-at-the-table"), 2);
}

#[test]
fn the_poster_of_the_theme_shows_everyone_in_the_videos_and_how_to_join() {
    for (printed, language) in shipped().iter().flat_map(|printed| LANGUAGES.map(|language| (printed, language))) {
        let text = printed.text(language, "theme-poster");
        holds(&text, &said(&printed.program["theme"]["name"], language), "the poster");
        holds(&text, &said(&printed.program["theme"]["intro"], language), "the poster");
        let videos = || items(&printed.program, "/campaign/videos");
        let reserves: Vec<_> = videos().filter_map(|video| video["reserve"].as_str()).collect();
        for video in videos().filter(|video| !reserves.contains(&video["id"].as_str().expect("an id"))) {
            if let Some(name) = video["presenter"]["name"].as_str() {
                holds(&text, &squashed(name), "the poster");
            }
            holds(&text, &said(&video["quote"], language), "the poster");
        }
        let url = printed.program["campaign"]["signup"]["url"].as_str().expect("an address");
        holds(&text, &squashed(url.trim_start_matches("https://")), "the poster");
        assert_eq!(printed.pages(language, "theme-poster"), 1);
    }
}

#[test]
fn the_kickoff_has_slides_of_one_thought_each_and_a_page_to_take_home() {
    for (printed, language) in shipped().iter().flat_map(|printed| LANGUAGES.map(|language| (printed, language))) {
        let slides = printed.text(language, "kickoff-slides");
        holds(&slides, &said(&printed.program["theme"]["name"], language), "the slides");
        holds(&slides, &said(&printed.program["drivers"][0]["voice"], language), "the slides");
        let handout = printed.text(language, "kickoff-handout");
        for text in [&slides, &handout] {
            for word in if language == "nl" {
                ["Routine", "Gedrag", "Vieren", "Eerstedag"]
            } else {
                ["Routine", "Behavior", "Celebrate", "Firstday"]
            } {
                holds(text, word, "the kick-off");
            }
        }
        assert_eq!((printed.pages(language, "kickoff-slides"), printed.pages(language, "kickoff-handout")), (6, 1));
    }
    let [seconds, _] = shipped() else { panic!("two programs ship") };
    holds(&seconds.text("nl", "kickoff-slides"), "Webeginnenopmaandag15maart.", "the slides");
}

#[test]
fn a_program_has_only_the_sheets_of_its_sections() {
    let least = Printed::of(&example("minimal"));
    let has = |name: &str| least.has(name);
    for name in ["journey-map", "gaps", "actions", "theme-poster", "kickoff-slides", "kickoff-handout"] {
        let section = name.split('-').next().expect("a word");
        assert_eq!(has(name), !least.program[section].is_null(), "{name}");
    }
    assert!(!least.tree.0.keys().any(|path| path.contains("/listening-")));
}

#[test]
fn sheets_hold_where_nothing_optional_is_said() {
    let bare = Printed::changed(&example("minimal"), |program| {
        program["journey"] = json!([{"id": "lesson", "name": "The call", "customer": {"does": "Calls"}}]);
        program["gaps"] = json!([{"id": "gap", "promise": "We call back", "reality": "Nobody does"}]);
        program["actions"] = json!([{"id": "act", "for": ["gap"], "what": "Call back"}]);
        program["listening"] = json!([{"id": "table", "name": "A table", "form": "online", "when": "experiment"}]);
        program["theme"] = json!({"name": "Now"});
        program["kickoff"] = json!({});
    });
    for name in bare.names() {
        let wanted = match name.as_str() {
            "listening-table" => 2,
            "kickoff-slides" => 5,
            _ => 1,
        };
        assert_eq!(bare.pages("en", &name), wanted, "{name}");
    }
}

#[test]
fn sheets_hold_at_the_limits() {
    let full = Printed::changed(&repository().join("programs/twee-seconden"), at_the_limits);
    let map = full.text("nl", "journey-map");
    assert_eq!(map.matches("NaamVanStap").count(), 16, "{map}");
    for (name, pages) in [("journey-map", 2), ("theme-poster", 1), ("kickoff-slides", 6), ("kickoff-handout", 1)] {
        assert_eq!(full.pages("nl", name), pages, "{name}");
    }
    assert_eq!(full.text("nl", "gaps").matches("Belofte·").count(), 101, "the widest is also named above");
    let actions = full.text("nl", "actions");
    assert_eq!(actions.matches("Actie·").count(), 200);
}

/// Sixteen steps, a hundred gaps, two hundred actions, many sessions, and long names everywhere.
fn at_the_limits(program: &mut Value) {
    program["languages"] = json!(["nl"]);
    let steps = program["journey"].as_array_mut().expect("a journey");
    for mut step in steps.clone() {
        step["id"] = json!(format!("{}-again", step["id"].as_str().expect("an id")));
        steps.push(step);
    }
    for step in steps {
        step["name"] = json!(format!("NaamVanStap {}", &LONG[..LONG.len() - 15]));
    }
    let gap = |number: usize| json!({"id": format!("gap-{number}"), "promise": format!("Belofte· {LONG}"), "reality": LONG, "customer_score": 10, "employee_score": 0});
    let more: Vec<Value> = (3..100).map(gap).collect();
    let gaps = program["gaps"].as_array_mut().expect("gaps");
    for gap in gaps.iter_mut() {
        gap["promise"] = json!(format!("Belofte· {LONG}"));
    }
    gaps.extend(more);
    let action = |number: usize| json!({"id": format!("act-{number}"), "for": ["gap-3", "call"], "what": format!("Actie· {LONG}"), "owner": LONG});
    let actions = program["actions"].as_array_mut().expect("actions");
    let more: Vec<Value> = (actions.len()..200).map(action).collect();
    for action in actions.iter_mut() {
        action["what"] = json!(format!("Actie· {LONG}"));
    }
    actions.extend(more);
    program["theme"]["name"] = json!(LONG);
    for video in program["campaign"]["videos"].as_array_mut().expect("videos") {
        video["presenter"]["name"] = json!(LONG);
        video["quote"] = json!(format!("{LONG}. {LONG}."));
    }
    program["experiment"]["weeks"] = json!(26);
    let nudges = program["nudges"]["messages"].as_array_mut().expect("nudges");
    for number in nudges.len()..52 {
        let mut nudge = nudges[number % 8].clone();
        nudge["id"] = json!(format!("nudge-{number}"));
        nudges.push(nudge);
    }
    for series in program["listening"].as_array_mut().expect("series") {
        series["name"] = json!(LONG);
        series["seats"] = json!(10_000);
        series["every"] = json!("1w");
    }
}
