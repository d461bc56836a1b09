//! How well the sentences of habits are judged: counted over sentences from real work in `tests/sentences/`, a file a language.
//!
//! A row says what a sentence deserves: `right`, or the one lint that should name its fault. A false alarm is a lint on a right sentence, a
//! miss a wrong sentence without its lint; both fail, and so does a second lint for the same fault.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by a panic")]

use std::collections::BTreeSet;

use excx::sentence::{self, Class, Kind, Part};

const CORPORA: [(&str, &str, usize); 4] = [
    ("nl", include_str!("sentences/nl.tsv"), 240),
    ("en", include_str!("sentences/en.tsv"), 240),
    ("fr", include_str!("sentences/fr.tsv"), 40),
    ("de", include_str!("sentences/de.tsv"), 40),
];

struct Row {
    verdict: &'static str,
    sector: &'static str,
    routine: &'static str,
    behavior: &'static str,
}

fn rows(corpus: &'static str) -> Vec<Row> {
    let rows = corpus.lines().skip(1).map(|line| {
        let columns: Vec<&str> = line.split('\t').collect();
        let [verdict, sector, routine, behavior, _note] = columns[..] else { panic!("five columns in {line:?}") };
        Row { verdict, sector, routine, behavior }
    });
    rows.collect()
}

const fn lint(class: Class) -> &'static str {
    match class {
        Class::Broken => "broken-sentence",
        Class::Abstract => "abstract-behavior",
        Class::Oversized => "oversized-habit",
    }
}

fn judged(language: &str, row: &Row) -> BTreeSet<&'static str> {
    sentence::faults(language, row.routine, row.behavior).iter().map(|fault| lint(fault.kind.class())).collect()
}

#[test]
fn sentences_are_judged_as_they_deserve() {
    let mut wrong = String::new();
    for (language, corpus, _) in CORPORA {
        let (right, faulty): (Vec<Row>, Vec<Row>) = rows(corpus).into_iter().partition(|row| row.verdict == "right");
        let alarms: Vec<&Row> = right.iter().filter(|row| !judged(language, row).is_empty()).collect();
        let misses: Vec<&Row> = faulty.iter().filter(|row| judged(language, row) != BTreeSet::from([row.verdict])).collect();
        println!(
            "{language}: {} false alarms in {} right sentences ({:.1} %)",
            alarms.len(),
            right.len(),
            rate(alarms.len(), right.len())
        );
        println!(
            "{language}: {} misses in {} wrong sentences ({:.1} %)",
            misses.len(),
            faulty.len(),
            rate(misses.len(), faulty.len())
        );
        for row in alarms.iter().chain(&misses) {
            let found = sentence::faults(language, row.routine, row.behavior);
            wrong.push_str(&format!("{language} {}: {} / {}: {found:?}\n", row.verdict, row.routine, row.behavior));
        }
    }
    assert_eq!(wrong, "");
}

#[allow(clippy::cast_precision_loss, reason = "a few hundred sentences")]
fn rate(count: usize, of: usize) -> f64 {
    100.0 * count as f64 / of as f64
}

#[test]
fn the_corpora_are_large_and_come_from_many_kinds_of_work() {
    for (language, corpus, least) in CORPORA {
        let rows = rows(corpus);
        let sectors: BTreeSet<&str> = rows.iter().map(|row| row.sector).collect();
        let sentences: BTreeSet<(&str, &str)> = rows.iter().map(|row| (row.routine, row.behavior)).collect();
        let verdicts: BTreeSet<&str> = rows.iter().map(|row| row.verdict).collect();
        assert!(rows.len() >= least, "{language} has {} sentences", rows.len());
        assert!(sectors.len() >= 10, "{language} has {sectors:?}");
        assert_eq!(sentences.len(), rows.len(), "a sentence stands twice in {language}");
        assert_eq!(verdicts, BTreeSet::from(["right", "broken-sentence", "abstract-behavior", "oversized-habit"]));
    }
}

/// The kind of the only fault, the words that it points at, and the better wording.
fn only(language: &str, routine: &str, behavior: &str) -> (Kind, String, Option<String>) {
    let faults = sentence::faults(language, routine, behavior);
    let [fault] = &faults[..] else { panic!("one fault in {routine} / {behavior}, not {faults:?}") };
    let half = if fault.part == Part::Routine { routine } else { behavior };
    (fault.kind, half[fault.range.clone()].to_owned(), fault.suggestion.clone())
}

#[test]
fn a_fault_points_at_its_words_and_brings_better_ones() {
    for (language, routine, behavior, kind, words, better) in [
        ("nl", "ik mijn laptop opstart", "ik kies één klant", Kind::NoInversion, "ik kies", "kies ik één klant"),
        ("nl", "ik start mijn laptop op", "kies ik één klant", Kind::MainClauseOrder, "start", "ik mijn laptop opstart"),
        ("nl", "ik heb de mail gelezen", "kies ik één klant", Kind::MainClauseOrder, "heb", "ik de mail heb gelezen"),
        ("nl", "ik ophang", "vraag ik zich af wat hij zoekt", Kind::ReflexiveOfAnother, "zich", "vraag ik me af wat hij zoekt"),
        ("nl", "ik ophang", "vraag ik af wat hij zoekt", Kind::MissingReflexive, "af", "vraag ik me af wat hij zoekt"),
        ("nl", "ik ophang", "eerst kijk ik op", Kind::NoInversion, "eerst kijk ik", "kijk ik eerst op"),
        ("nl-BE", "nadat ik ophang", "kijk ik op", Kind::RepeatsAfter, "nadat", "ik ophang"),
        ("nl", "ik ophang", "vindt ik één ding goed", Kind::WrongForm, "vindt", "vind ik één ding goed"),
        ("en", "after I log in", "I smile", Kind::RepeatsAfter, "after", "I log in"),
        ("en", "I hang up", "ask one colleague how it went", Kind::NoSubject, "ask", "I ask one colleague how it went"),
        ("en", "I hang up.", "I smile", Kind::FullStop, ".", "I hang up"),
        ("fr", "j’ai raccroché", "je se demande qui appelle", Kind::ReflexiveOfAnother, "se", "je me demande qui appelle"),
        ("de", "ich rufe die Nummer auf", "stehe ich auf", Kind::MainClauseOrder, "rufe", "ich die Nummer aufrufe"),
    ] {
        assert_eq!(only(language, routine, behavior), (kind, words.to_owned(), Some(better.to_owned())));
    }
}

#[test]
fn a_half_is_mended_as_a_whole() {
    for (language, part, half, mended) in [
        ("nl", Part::Routine, "Als ik een klacht lees,", Some("ik een klacht lees")),
        ("nl", Part::Routine, "ik een klacht lees,", Some("ik een klacht lees")),
        ("nl", Part::Behavior, "dan bel ik de huurder", Some("bel ik de huurder")),
        ("nl", Part::Behavior, "Dan bel ik de huurder.", Some("bel ik de huurder.")),
        ("nl", Part::Behavior, "Bel ik de huurder.", Some("bel ik de huurder.")),
        ("en", Part::Routine, "When I read a complaint.", Some("I read a complaint")),
        ("en", Part::Behavior, "then I call the tenant", Some("I call the tenant")),
        ("nl", Part::Routine, "het gesprek", None),
    ] {
        assert_eq!(sentence::mended(language, part, half).as_deref(), mended, "{half}");
    }
}

#[test]
fn what_is_too_much_is_pointed_at() {
    let two = only("en", "I hang up", "I call the supplier and then update the file");
    assert_eq!(two, (Kind::TwoActs, "and then update the file".to_owned(), None));
    let minutes = only("nl", "ik ophang", "bel ik een kwartier met een collega");
    assert_eq!(minutes, (Kind::Minutes, "een kwartier".to_owned(), None));
    let big = only("en", "I hang up", "I take full ownership of the case");
    assert_eq!(big, (Kind::Abstract, "ownership".to_owned(), None));
}

#[test]
fn nothing_is_said_of_a_language_without_rules() {
    assert_eq!(sentence::faults("pl", "po", "ja"), []);
}

#[test]
fn a_text_that_waits_for_its_translation_is_let_be() {
    assert_eq!(sentence::faults("nl", "I hang up", "I ask one name"), []);
    assert_eq!(sentence::faults("en", "ik ophang", "vraag ik één naam"), []);
}

#[test]
fn no_text_makes_it_stumble() {
    let odd = [
        "",
        " ",
        ".",
        "’",
        "{{",
        "{{ a",
        "‘",
        "ik",
        "I",
        "je",
        "ich",
        "ik ik",
        ", en",
        "j’",
        "1",
        "…",
        "é’",
        "en en en",
        "I I and I",
        "«",
        "a.b.",
        "ik heb",
    ];
    for language in ["nl", "en", "fr", "de"] {
        for routine in odd {
            for behavior in odd {
                for fault in sentence::faults(language, routine, behavior) {
                    let half = if fault.part == Part::Routine { routine } else { behavior };
                    assert!(half.get(fault.range.clone()).is_some(), "{language}: {fault:?} in {half:?}");
                }
            }
        }
    }
}
