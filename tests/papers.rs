//! The papers to read and write on, from end to end: each is there for a program with the part that it comes from, says what the program
//! says, and is a sound PDF.
//!
//! The tests need `qpdf` and `pdftotext` on the path; `./test` installs them.

#![allow(dead_code, reason = "the workbench holds more than one test binary needs")]
#![allow(clippy::disallowed_methods, reason = "tests read and write files of their own")]
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]

mod workbench;

use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

use tempfile::TempDir;
use workbench::{Tree, copy, folder, ran, render, repository, twee_seconden};

/// What is held against the papers of a program: its folder, its id, a language, and texts that papers have, by their names.
type Expected = &'static [(&'static str, &'static [&'static str])];

const TWO_SECONDS_NL: Expected = &[
    (
        "decision-room",
        &["Jij beslist", "Een uitzondering toekennen", "Tot 500 euro per schade, met één zin in het dossier waarom"],
    ),
    ("coaching", &["Verbind maar door, ik los het op", "Wat denk je dat deze klant als eerste van jou wil horen?"]),
    ("values", &["Dichtbij", "een klant boos is over een afwijzing", "vat ik eerst samen wat die voor haar betekent"]),
    ("stories", &["De fotoalbums in de kelder", "Het waren fotoalbums.", "Gallup, 2016", "Ons eigen verhaal"]),
    ("team-mission", &["In 45 minuten", "Over welke klant praten we nog steeds?"]),
    ("one-to-one", &["De gewoonte lukt niet", "Hoe maak je hem zo klein dat hij morgen wel lukt?"]),
    ("leaders-guide", &["15 februari 2027", "3 of meer", "5 of meer", "8 of meer", "Wat doe jij al?"]),
    ("routine-finder", &["Nadat ik mijn laptop heb opgestart", "Nadat ik in de trein ben gaan zitten"]),
    ("leaders-recipes", &["Ik lees elke week één brief zoals de klant hem krijgt", "1 van 13", "13 van 13"]),
    (
        "video-brief-ceo",
        &["Marjan van der Veen, directievoorzitter", "1 maart 2027", "2:30", "Zij vertelde over haar kelder", "18 januari 2027"],
    ),
    (
        "cocreation-guide-service-agent",
        &["25 januari 2027", "Sanne, Youssef, Nadia en Tjitske", "Zie mij als mens", "ik klik door drie schermen"],
    ),
    (
        "review-service-agent",
        &["4 februari 2027", "noem ik die in mijn eerste zin", "schrijf ik in drie woorden op wie ik vandaag verder hielp"],
    ),
    ("manager-page", &["dinsdag 9 maart 2027", "donderdag 11 maart 2027", "15 maart", "minder dan 5 antwoorden"]),
    ("results", &["doel: 180", "12", "20", "eNPS", "De gesprekstraining opent met twee seconden stilte"]),
    ("follow-up-onboarding", &["In je eerste week", "Persoonlijke aandacht"]),
    ("follow-up-call-training", &["Noorderlicht Academie", "7 juni 2027"]),
    (
        "privacy",
        &[
            "6 maanden",
            "Ook: manager",
            "minder dan 5 antwoorden",
            "OR-2026-31",
            "twee-seconden/afmelden",
            "Gegeven op 17 december",
        ],
    ),
];

const WARM_HANDOVER_EN: Expected = &[
    ("decision-room", &["You decide", "Up to 25 euros, without a form"]),
    ("coaching", &["Ask instead of tell"]),
    ("values", &["a patient goes quiet after a result", "I sit down and wait until a question comes"]),
    ("stories", &["Our own story"]),
    ("team-mission", &["Which patient will we never forget?"]),
    ("one-to-one", &["What do you need before you enter the next room?"]),
    ("leaders-guide", &["What do you hand over already?", "3 or more"]),
    ("routine-finder", &["After I clip on my badge"]),
    ("leaders-recipes", &["I sit in a waiting room for five minutes every week"]),
    ("video-brief-board", &["Annelies Timmermans", "October 4, 2027", "His dog wasn’t in it", "August 30, 2027"]),
    ("cocreation-guide-nurse", &["September 1, 2027", "what patients say", "At the bedside"]),
    ("review-nurse", &["September 14, 2027", "I thank one colleague for something from today"]),
    ("manager-page", &["October 12, 2027", "fewer than 5 answers"]),
    ("results", &["34", "42", "Engagement"]),
    ("privacy", &["6 months", "Works council", "CR-2027-05", "What patients tell in a session"]),
];

/// The program, rendered once in the language that is held against it.
fn made(place: &'static OnceLock<TempDir>, program: &str, language: &str) -> &'static Path {
    let out = place.get_or_init(|| {
        let out = folder();
        let program = repository().join("programs").join(program);
        render(&program, out.path(), &["--only", "materials", "--language", language]).expect_code(0);
        out
    });
    out.path()
}

fn squashed(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// What stands on a paper, as it is seen.
fn text(file: &Path) -> String {
    squashed(&ran(Command::new("pdftotext").arg(file).arg("-")).expect_code(0).stdout)
}

fn hold(folder: &Path, expected: Expected) {
    for (name, texts) in expected {
        let file = folder.join(format!("{name}.pdf"));
        assert!(file.is_file(), "{name} is not there");
        ran(Command::new("qpdf").arg("--check").arg(&file)).expect_code(0);
        let seen = text(&file);
        for wanted in *texts {
            assert!(seen.contains(&squashed(wanted)), "{name}: `{wanted}` is not in {seen}");
        }
    }
}

#[test]
fn every_paper_says_in_dutch_what_the_program_says() {
    static PLACE: OnceLock<TempDir> = OnceLock::new();
    hold(&made(&PLACE, "twee-seconden", "nl").join("two-seconds/materials/nl"), TWO_SECONDS_NL);
}

#[test]
fn every_paper_says_in_english_what_another_program_says() {
    static PLACE: OnceLock<TempDir> = OnceLock::new();
    hold(&made(&PLACE, "warme-overdracht", "en").join("warm-handover/materials/en"), WARM_HANDOVER_EN);
}

#[test]
fn a_program_without_the_part_has_no_paper_of_it() {
    let (sources, out) = (folder(), folder());
    copy(&workbench::example("minimal"), sources.path(), &[]);
    render(sources.path(), out.path(), &["--only", "materials"]).expect_code(0);
    let made = workbench::names(out.path()).into_iter().find(|name| !name.starts_with('.')).expect("it is rendered");
    let tree = Tree::read(&out.path().join(made));
    for (name, _) in TWO_SECONDS_NL.iter().filter(|(name, _)| *name != "privacy") {
        let kind = name.split("service-agent").next().unwrap_or(name).trim_end_matches("ceo");
        let found: Vec<&String> = tree.0.keys().filter(|path| path.contains(&format!("/{kind}"))).collect();
        assert!(found.is_empty(), "{name}: {found:?}");
    }
}

#[test]
fn a_paper_of_a_draft_says_so_on_every_page() {
    let (sources, out) = (folder(), folder());
    copy(&twee_seconden(), sources.path(), &[("ready_until: follow-up", "ready_until: cocreation")]);
    render(sources.path(), out.path(), &["--only", "materials", "--language", "nl"]).expect_code(0);
    let folder = out.path().join("two-seconds/materials/nl");
    assert_eq!(text(&folder.join("stories.pdf")).matches("Nognietophangenofdelen").count(), 4);
    assert!(!text(&folder.join("cocreation-guide-manager.pdf")).contains("Nognietophangenofdelen"));
}

#[test]
fn what_is_not_known_is_left_out_of_a_paper() {
    let (sources, out) = (folder(), folder());
    let changes = [
        ("ready_until: follow-up", "ready_until: measurement.before"),
        ("  retention: 6mo\n", ""),
        ("        consent: {given: 2027-01-18}\n", ""),
        (
            "      quote:\n        nl: Ik hoorde een schadenummer. Zij vertelde over haar kelder.\n        en: I heard a claim number. She was talking about her basement.\n",
            "",
        ),
        ("images: embed ", "images: {link: \"https://beeld.example/mail/\"} "),
    ];
    copy(&twee_seconden(), sources.path(), &changes);
    render(sources.path(), out.path(), &["--only", "materials", "--language", "nl"]).expect_code(0);
    let folder = out.path().join("two-seconds/materials/nl");
    let brief = text(&folder.join("video-brief-ceo.pdf"));
    assert!(!brief.contains("schadenummer") && !brief.contains("toestemminggegeven"), "{brief}");
    let privacy = text(&folder.join("privacy.pdf"));
    assert!(privacy.contains("Nognietbepaald") && privacy.contains("komenvanbeeldexample"), "{privacy}");
}
