//! German: „Nachdem ich den Namen gelesen habe, schaue ich auf.“ Light: the verb closes the routine and opens the behavior.

use std::sync::LazyLock;

use super::grammar::{Grammar, Scope, Time};
use super::line::Line;
use super::words::{Lexicon, lexicon};
use super::{Flaw, Kind};

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| lexicon!("de"));

pub(super) static GRAMMAR: Grammar = Grammar {
    lexicon: &LEXICON,
    i: &["ich"],
    openers: &[&["nachdem"], &["nach"], &["wenn"], &["sobald"], &["als"], &["während"], &["bevor"]],
    subordinators: &[
        "dass", "ob", "was", "wie", "wer", "wem", "wen", "wo", "warum", "wann", "welche", "welcher", "welches", "welchen", "um",
        "während", "bis", "bevor", "weil", "damit", "als", "wenn", "ohne", "womit", "worauf", "wofür",
    ],
    determiners: &[
        "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "mein", "meine", "meinen", "meinem",
        "meiner", "ihr", "ihre", "ihren", "sein", "seine", "seinen", "diese", "diesen", "dieses", "jede", "jeden", "jedes",
        "zwei", "drei",
    ],
    pronouns: &["ihn", "sie", "es", "ihm", "ihr", "ihnen", "das", "mir", "mich"],
    and: &["und"],
    then: &[&["dann"], &["danach"], &["anschließend"], &["zum", "schluss"], &["darauf"]],
    whereupon: &[&["wonach"], &["woraufhin"]],
    third_person: &["ist", "hat", "war", "wird"],
    definite: &["der", "das", "den", "dem", "diese", "diesen", "dieses"],
    being: &["bin", "bleibe", "handle", "arbeite", "kommuniziere"],
    compounds: false,
    mine: &["mein", "meine"],
    particles: PARTICLES,
    prefixes: &["be", "ver", "ent", "er", "zer"],
    others: &[],
    prepositions: &[
        "an", "auf", "aus", "bei", "beim", "durch", "für", "in", "im", "mit", "nach", "von", "vor", "zu", "zum", "zur", "über",
        "unter",
    ],
    adverbs: ADVERBS,
    time: Time {
        units: &["stunde", "stunden", "viertelstunde", "dreiviertelstunde"],
        minute: &["minute", "minuten"],
        seconds: &["sekunde", "sekunden"],
        numbers: &[
            "zwei",
            "drei",
            "vier",
            "fünf",
            "sechs",
            "sieben",
            "acht",
            "neun",
            "zehn",
            "zwölf",
            "fünfzehn",
            "zwanzig",
            "dreißig",
            "vierzig",
            "sechzig",
            "halbe",
            "paar",
            "einige",
        ],
        one: &["ein", "eine", "einen"],
        many: &["vierzig", "fünfzig", "sechzig", "neunzig"],
        making: &["nehme", "mache"],
        off: &["früher", "später", "vorher", "vor"],
        moments: &[
            "in", "um", "nach", "vor", "pro", "jede", "alle", "seit", "auf", "bis", "letzten", "ersten", "binnen", "über", "als",
            "den", "der", "von",
        ],
    },
    scope: Scope {
        all: &["alle", "allen"],
        whole: &["ganze", "ganzen", "gesamte", "gesamten"],
        each: &["jede", "jeden", "jedes"],
        of: &["von", "aus", "bei", "für", "an", "in"],
        times: &["tag", "tage", "morgen", "abend", "woche", "monat", "mal", "stunde"],
        with: &["mit"],
        single: &["ersten", "erste", "erstes", "letzten", "letzte", "nächsten", "nächste", "1"],
        go: &["mal"],
        aside: &["namen", "name", "laut", "vor"],
    },
    by: |line, index| line.is(index, &["indem"]),
    inverted: true,
    elides: false,
    routine,
    behavior,
    head: |line| Some(usize::from(line.is_i(0))),
};

const ADVERBS: &[&str] =
    &["zuerst", "erst", "immer", "kurz", "gleich", "noch", "auch", "mich", "mir", "sehr", "ganz", "stets", "besonders"];
const YOU: &[&str] = &["du", "ihr"];
const HAVE: &[&str] = &["habe", "bin", "hatte", "war", "muss", "kann", "will", "darf"];
const PARTICLES: &[&str] = &[
    "ab", "an", "auf", "aus", "ein", "mit", "nach", "vor", "zu", "zurück", "weg", "hin", "her", "durch", "um", "herunter", "hoch",
];

fn routine(line: &Line<'_>) -> Option<Flaw> {
    if line.is(0, YOU) && line.is(0, &["du"]) {
        return Some(Flaw::new(Kind::OtherSubject, line.span(0..1)));
    }
    if !line.is_i(0) {
        return None;
    }
    if line.is(1, &["sich"]) {
        return Some(Flaw::new(Kind::ReflexiveOfAnother, line.span(1..2)).better(replaced(line, 1, "mich")));
    }
    let last = line.len().saturating_sub(1);
    let is_object = line.is_noun_start(2) || line.is(2, &["mich", "mir"]) || line.is(2, GRAMMAR.prepositions);
    let is_parted = last > 1 && line.is(last, PARTICLES);
    // nouns have a capital: „ich Rede und Antwort gestanden habe“
    if line.is_capital(1) || last > 1 && line.is(last, HAVE) {
        return None;
    }
    let is_main = (line.is(1, HAVE) || line.is_verb(1)) && is_object || line.is_verb(1) && is_parted;
    is_main.then(|| Flaw::new(Kind::MainClauseOrder, line.span(1..2)).better(reordered(line, last)))
}

fn replaced(line: &Line<'_>, index: usize, word: &str) -> String {
    format!("{}{word}{}", line.before(index), &line.from(index)[line.written(index).len()..])
}

/// The verb at its end, joined with its first part: „ich die Nummer aufrufe“.
fn reordered(line: &Line<'_>, last: usize) -> Option<String> {
    let is_plain = line.len() < 8 && line.clause_end(0) == line.len() && line.find(0..line.len(), &[",", "und"]).is_none();
    let parted = line.is_verb(1) && line.is(last, PARTICLES);
    let (end, verb) =
        if parted { (last, format!("{}{}", line.word(last), line.word(1))) } else { (last + 1, line.word(1).to_owned()) };
    is_plain.then(|| Line::join([line.slice(0..1), line.slice(2..end), &verb]))
}

fn behavior(line: &Line<'_>) -> Option<Flaw> {
    if line.is_i(0) {
        let better = line.is_verb(1).then(|| Line::join([line.written(1), "ich", line.from(2)]));
        return Some(Flaw::new(Kind::NoInversion, line.span(0..2.min(line.len()))).better(better));
    }
    let own = line.find(0..line.clause_end(0), GRAMMAR.i);
    if line.is(0, &["du"]) || line.is(1, YOU) && own.is_none() {
        let index = usize::from(!line.is(0, &["du"]));
        return Some(Flaw::new(Kind::OtherSubject, line.span(index..index + 1)));
    }
    let we = line.is(1, &["wir"]) || line.is(1, GRAMMAR.mine);
    let opens = line.is(0, GRAMMAR.subordinators) && line.find(0..line.len(), GRAMMAR.i).is_some();
    if own.is_none() && !we && !opens && line.len() > 0 {
        let better = line.is_verb(0).then(|| Line::join([line.word(0), "ich", line.from(1)]));
        return Some(Flaw::new(Kind::NoSubject, line.span(0..1)).better(better));
    }
    let is_other = line.is_i(1) && line.is(2, &["sich"]);
    is_other.then(|| Flaw::new(Kind::ReflexiveOfAnother, line.span(2..3)).better(replaced(line, 2, "mich")))
}
