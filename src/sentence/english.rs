//! English: “After I read the name, I look up.” Both halves have “I” before the verb.

use std::sync::LazyLock;

use super::grammar::{Grammar, Scope, Time};
use super::line::Line;
use super::words::{Lexicon, lexicon};
use super::{Flaw, Kind};

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| lexicon!("en"));

pub(super) static GRAMMAR: Grammar = Grammar {
    lexicon: &LEXICON,
    i: &["i", "i'll", "i'm", "i've", "i'd"],
    openers: &[
        &["after"],
        &["when"],
        &["whenever"],
        &["once"],
        &["as", "soon", "as"],
        &["as"],
        &["if"],
        &["before"],
        &["while"],
        &["until"],
        &["upon"],
        &["every", "time"],
        &["each", "time"],
    ],
    subordinators: &[
        "that", "if", "whether", "what", "how", "which", "who", "whom", "whose", "where", "why", "when", "to", "while", "so",
        "until", "before", "because", "as", "after", "whoever", "whatever", "instead", "unless", "even", "without",
    ],
    determiners: &[
        "a",
        "an",
        "the",
        "my",
        "your",
        "his",
        "her",
        "its",
        "our",
        "their",
        "this",
        "that",
        "these",
        "those",
        "each",
        "every",
        "all",
        "both",
        "one",
        "two",
        "three",
        "four",
        "five",
        "some",
        "any",
        "no",
        "someone",
        "something",
        "everyone",
    ],
    pronouns: &["it", "him", "her", "them", "that", "this", "me", "myself", "there", "so"],
    and: &["and"],
    then: &[
        &["then"],
        &["after", "that"],
        &["afterwards"],
        &["afterward"],
        &["next"],
        &["finally"],
        &["also"],
        &["subsequently"],
    ],
    whereupon: &[&["after", "which"], &["whereupon"]],
    third_person: &["is", "has", "was", "does", "isn't", "hasn't", "wasn't"],
    definite: &["the", "this", "that", "these", "those"],
    being: &["am", "i'm", "be", "stay", "remain", "act", "behave"],
    compounds: true,
    mine: &["my"],
    particles: PARTICLES,
    prefixes: &["re"],
    others: &["i", "you", "we", "they", "to", "can", "could", "will", "would", "should", "must", "may", "people"],
    prepositions: &[
        "about", "at", "by", "for", "from", "in", "into", "of", "off", "on", "onto", "out", "over", "through", "to", "up", "with",
    ],
    adverbs: ADVERBS,
    time: Time {
        units: &[
            "hour",
            "hours",
            "quarter",
            "half-hour",
            "ten-minute",
            "five-minute",
            "fifteen-minute",
            "10-minute",
            "5-minute",
            "15-minute",
            "30-minute",
        ],
        minute: &["minute", "minutes"],
        seconds: &["second", "seconds"],
        numbers: &[
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "fifteen",
            "twenty",
            "thirty",
            "forty",
            "forty-five",
            "fifty",
            "sixty",
            "ninety",
            "half",
            "few",
            "several",
            "couple",
            "of",
            "another",
            "quarter",
            "full",
            "whole",
        ],
        one: &["a", "an", "one"],
        many: &["forty", "forty-five", "fifty", "sixty", "ninety"],
        making: &["take", "make", "do", "go", "have"],
        off: &["ago", "early", "earlier", "late", "later", "before", "ahead"],
        moments: &[
            "in", "within", "at", "by", "every", "per", "of", "over", "under", "after", "than", "last", "first", "next", "past",
            "each", "from", "until", "the", "those", "these", "before",
        ],
    },
    scope: Scope {
        all: &["all"],
        whole: &["entire", "whole", "complete"],
        each: &["every", "each"],
        of: &["of", "from", "among", "for", "at", "in", "on", "beside"],
        times: &["day", "morning", "evening", "week", "month", "time", "hour"],
        with: &["with"],
        single: &["one", "first", "last", "next", "single", "1"],
        go: &["go"],
        aside: &["name", "names", "aloud", "loud"],
    },
    by: |line, index| line.is(index, &["by"]) && line.word(index + 1).ends_with("ing"),
    inverted: false,
    elides: false,
    routine,
    behavior,
    head,
};

const ADVERBS: &[&str] = &[
    "first",
    "always",
    "also",
    "just",
    "then",
    "quietly",
    "briefly",
    "quickly",
    "softly",
    "simply",
    "actively",
    "genuinely",
    "truly",
    "really",
    "very",
    "more",
    "fully",
    "again",
    "still",
    "will",
    "can",
    "proactively",
    "consciously",
    "immediately",
    "still",
    "so",
    "always",
    "extra",
    "both",
];

/// The first word of a behavior that joins what the sentence joins already.
const JOINTS: &[&str] = &["and", "but", "so"];
const OTHERS: &[&str] = &["you", "he", "she", "they"];
const REFLEXIVES: &[&str] = &["yourself", "himself", "herself", "themselves", "itself", "yourselves", "ourselves"];
/// Verbs that take “on”, “in” and “over” as a part; elsewhere these begin a place: “lunch in the canteen”.
const PHRASAL: &[&str] = &["put", "take", "turn", "switch", "hand", "fill", "log", "sign", "hang", "pull", "bring", "check"];
const PARTICLES: &[&str] = &["up", "off", "on", "out", "in", "down", "over", "back", "away"];

fn head(line: &Line<'_>) -> Option<usize> {
    let subject = line.find(0..line.clause_end(0), GRAMMAR.i);
    let start = match subject {
        Some(subject) if is_be(line, subject) => return Some(subject),
        Some(subject) => subject + 1,
        None => 0,
    };
    (start..line.len()).find(|&index| !line.is(index, ADVERBS))
}

/// “I’m”, in which the verb is part of the subject.
fn is_be(line: &Line<'_>, index: usize) -> bool {
    line.is(index, &["i'm"])
}

fn routine(line: &Line<'_>) -> Option<Flaw> {
    if line.is(0, OTHERS) && line.is(0, &["you"]) {
        return Some(Flaw::new(Kind::OtherSubject, line.span(0..1)).better(format!("I {}", line.from(1))));
    }
    if line.is_i(0) {
        return small_i(line).or_else(|| form(line, 0)).or_else(|| reflexive(line, 0));
    }
    let is_parted = line.is(1, PARTICLES) && (!line.is(1, &["on", "in", "over"]) || line.is(0, PHRASAL));
    let particle_ends = is_parted && (line.len() == 2 || line.is_noun_start(2));
    let is_command = line.is_verb(0) && (line.is_noun_start(1) || particle_ends || line.is(1, &["me", "him", "them", "it"]));
    is_command.then(|| Flaw::new(Kind::NoSubject, line.span(0..1)).better(format!("I {} {}", line.word(0), line.from(1))))
}

fn behavior(line: &Line<'_>) -> Option<Flaw> {
    let own = line.find(0..line.clause_end(0), GRAMMAR.i);
    if line.is(0, JOINTS) && own.is_some() {
        return Some(Flaw::new(Kind::LeadingWord, line.span(0..1)).better(line.from(1).to_owned()));
    }
    if line.is(0, &["then"]) && own == Some(1) {
        return Some(Flaw::new(Kind::LeadingWord, line.span(0..1)).better(line.from(1).to_owned()));
    }
    if line.is(0, OTHERS) || line.is(0, &["we"]) && own.is_none() {
        return Some(Flaw::new(Kind::OtherSubject, line.span(0..1)));
    }
    match own {
        Some(0) => small_i(line).or_else(|| form(line, 0)).or_else(|| reflexive(line, 0)),
        Some(_) => None,
        None => nobody(line),
    }
}

/// A behavior without “I” in its own clause.
fn nobody(line: &Line<'_>) -> Option<Flaw> {
    let we = line.find(0..line.clause_end(0), &["we", "we'll"]).is_some() || line.is(0, GRAMMAR.mine);
    let opens =
        line.is(0, GRAMMAR.subordinators) && !line.is(0, &["to"]) || line.is(0, GRAMMAR.prepositions) && !line.is(0, &["to"]);
    let is_later = opens && line.find(0..line.len(), GRAMMAR.i).is_some();
    if we || is_later || line.len() == 0 {
        return None;
    }
    if line.is(0, &["to"]) && line.is_verb(1) {
        return Some(Flaw::new(Kind::NoSubject, line.span(0..2)).better(format!("I {}", line.from(1))));
    }
    if line.is_verb(0) && !line.is(0, GRAMMAR.determiners) {
        let better = Line::join(["I", line.word(0), line.from(1)]);
        return Some(Flaw::new(Kind::NoSubject, line.span(0..1)).better(better));
    }
    let kind = if line.is(0, GRAMMAR.determiners) { Kind::OtherSubject } else { Kind::NoSubject };
    Some(Flaw::new(kind, line.span(0..if kind == Kind::OtherSubject { 2 } else { 1 })))
}

/// “i ask” for “I ask”.
fn small_i(line: &Line<'_>) -> Option<Flaw> {
    let better = || format!("I{}", &line.from(0)[1..]);
    (!line.is_capital(0)).then(|| Flaw::new(Kind::Capital, line.span(0..1)).better(better()))
}

/// “I asks” and “I asking” for “I ask”.
fn form(line: &Line<'_>, subject: usize) -> Option<Flaw> {
    let verb = subject + 1;
    if line.word(subject) != "i" || line.is_verb(verb) {
        return None;
    }
    let own = own_form(line.word(verb))?;
    let better = format!("{}{own}{}", line.before(verb), &line.from(verb)[line.written(verb).len()..]);
    Some(Flaw::new(Kind::WrongForm, line.span(verb..verb + 1)).better(better))
}

/// The first person of a form in -s, -es, -ies or -ing.
fn own_form(word: &str) -> Option<String> {
    let verbs = &LEXICON.verbs;
    let known = |form: String| verbs.has(&form).then_some(form);
    let without = |ending: &str, with: &str| word.strip_suffix(ending).map(|stem| format!("{stem}{with}"));
    [("s", ""), ("es", ""), ("ies", "y"), ("ing", ""), ("ing", "e")]
        .iter()
        .find_map(|(ending, with)| known(without(ending, with)?))
}

/// “I ask himself”: right after the verb, or after it and a preposition. After a noun it may belong to that: “I ask the doctor herself”.
fn reflexive(line: &Line<'_>, subject: usize) -> Option<Flaw> {
    let is_light = |index: usize| line.is(index, ADVERBS) || line.is(index, &["am"]);
    let verb = (subject + 1..line.len()).find(|&index| !is_light(index))?;
    let between = ["it", "to", "for", "about", "of", "with", "at"];
    let index = (verb + 1..line.len()).find(|&index| !line.is(index, &between))?;
    let better = || format!("{}myself{}", line.before(index), &line.from(index)[line.written(index).len()..]);
    line.is(index, REFLEXIVES).then(|| Flaw::new(Kind::ReflexiveOfAnother, line.span(index..index + 1)).better(better()))
}
