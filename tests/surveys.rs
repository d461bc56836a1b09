//! The question lists, from end to end: read by the library of a survey tool, as a table, as text to paste, and on paper.
//!
//! The script in `tests/surveys` needs Node with `survey-core` (`EXCX_SURVEY_MODULES` says where); `./test` installs it.

#![allow(dead_code, reason = "the workbench holds more than one test binary needs")]
#![allow(clippy::disallowed_methods, reason = "tests read and write files of their own")]
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]

mod workbench;

use std::path::Path;
use std::process::Command;

use tempfile::TempDir;
use workbench::{Tree, copy, folder, ran, render, repository, twee_seconden};

/// The question lists of a program with changes to its text.
fn with(changes: &[(&str, &str)]) -> (TempDir, Tree) {
    let (sources, out) = (folder(), folder());
    copy(&twee_seconden(), sources.path(), changes);
    render(sources.path(), out.path(), &["--only", "surveys"]).expect_code(0);
    let tree = Tree::read(&out.path().join("two-seconds"));
    (out, tree)
}

/// Has SurveyJS read the lists, and hold them against the tables.
fn loaded(program: &Path, languages: &[&str]) {
    let script = repository().join("tests/surveys/load.js");
    ran(Command::new("node").arg(script).arg(program.join("surveys")).args(languages)).expect_code(0);
}

/// The ids of the questions in a table.
fn questions(tree: &Tree, path: &str) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    let mut reader = csv::Reader::from_reader(tree.text(path).trim_start_matches('\u{feff}').as_bytes());
    for row in reader.records() {
        let id = row.expect("it is a row")[2].to_owned();
        if ids.last() != Some(&id) {
            ids.push(id);
        }
    }
    ids
}

#[test]
fn a_survey_tool_reads_every_question_in_every_language() {
    for (folder_name, id) in [("twee-seconden", "two-seconds"), ("warme-overdracht", "warm-handover")] {
        let out = folder();
        render(&repository().join("programs").join(folder_name), out.path(), &["--only", "surveys"]).expect_code(0);
        loaded(&out.path().join(id), &["nl", "en"]);
    }
}

#[test]
fn the_feedback_asks_what_the_method_asks_and_then_what_the_program_adds() {
    let own = "questions:\n    - standard\n    - {id: easier, about: other, kind: choice, text: {nl: Hoe?, en: How?}, choices: [{nl: Zo, en: So}, {nl: Anders, en: Otherwise}]}\n    - {id: proud, about: other, kind: open, text: {nl: Trots?, en: Proud?}}";
    let (out, tree) = with(&[("questions: standard", own)]);
    let method = ["helped", "easier", "fun", "impact", "meaning", "customer-feedback", "recommend"];
    let asked = questions(&tree, "surveys/nl/feedback.csv");
    assert_eq!(asked, method.into_iter().chain(["own-easier", "proud"]).collect::<Vec<_>>());
    assert!(tree.text("surveys/nl/feedback.txt").contains("\n8. Hoe?\na. Zo\nb. Anders\n\n9. Trots?\n"));
    loaded(&out.path().join("two-seconds"), &["nl", "en"]);
}

#[test]
fn the_same_is_asked_before_and_after_and_each_audience_gets_its_own_list() {
    let (_out, tree) = with(&[]);
    for audience in ["customers", "everyone"] {
        let of = |edge: &str| questions(&tree, &format!("surveys/en/measurement-{edge}-{audience}.csv"));
        assert_eq!(of("before"), of("after"), "{audience}");
    }
    assert_eq!(questions(&tree, "surveys/en/measurement-before-customers.csv"), ["nps", "nps-why"]);
    let everyone = questions(&tree, "surveys/en/measurement-after-everyone.csv");
    assert_eq!(everyone.len(), 7, "{everyone:?}");
    assert!(everyone.contains(&"engagement-trust-in-leadership".to_owned()), "{everyone:?}");
}

#[test]
fn the_answers_to_the_sign_up_are_a_roster() {
    let (_out, tree) = with(&[]);
    let table = tree.text("surveys/nl/sign-up.csv");
    let habit = table.lines().find(|line| line.contains("\"service-agent/two-seconds\"")).expect("the habit is there");
    assert!(habit.contains(",\"habit\",") && habit.contains("Nadat ik de telefoon heb gepakt"), "{habit}");
    let (sources, out) = (folder(), folder());
    let roster = sources.path().join("roster.csv");
    std::fs::write(
        &roster,
        "email,first_name,role,habit,survey\nsanne@noorderlicht.example,Sanne,service-agent,service-agent/two-seconds,sign-up\n",
    )
    .expect("it is written");
    let roster = roster.to_string_lossy().into_owned();
    let more = ["--only", "outbox", "--roster", &roster, "--outbox", "jsonl"];
    render(&twee_seconden(), out.path(), &more).expect_code(0);
}

#[test]
fn a_program_without_questions_has_no_lists() {
    let (sources, out) = (folder(), folder());
    copy(&workbench::example("minimal"), sources.path(), &[]);
    render(sources.path(), out.path(), &["--only", "surveys"]).expect_code(0);
    let made = workbench::names(out.path()).into_iter().find(|name| !name.starts_with('.')).expect("it is rendered");
    let tree = Tree::read(&out.path().join(made));
    let without: Vec<&String> = tree.0.keys().filter(|path| path.starts_with("surveys/")).collect();
    assert!(without.is_empty(), "{without:?}");
}

#[test]
fn one_language_alone_leaves_the_lists_of_all_languages_whole() {
    let (out, tree) = with(&[]);
    let sources = folder();
    copy(&twee_seconden(), sources.path(), &[]);
    render(sources.path(), out.path(), &["--only", "surveys", "--language", "en"]).expect_code(0);
    tree.expect_same(&Tree::read(&out.path().join("two-seconds")));
}

#[test]
fn the_form_to_print_is_sound_and_says_what_is_asked() {
    let (out, tree) = with(&[]);
    for path in tree.0.keys().filter(|path| path.ends_with(".pdf")) {
        let file = out.path().join("two-seconds").join(path);
        ran(Command::new("qpdf").arg("--check").arg(&file)).expect_code(0);
        let text = ran(Command::new("pdftotext").arg(&file).arg("-")).expect_code(0).stdout;
        let squashed = |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>();
        let list = tree.text(&path.replace(".pdf", ".txt"));
        for line in list.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_digit())) {
            let question = line.split_once(". ").map_or(line, |(_, question)| question);
            assert!(squashed(&text).contains(&squashed(question)), "{path}: {question}");
        }
    }
}
