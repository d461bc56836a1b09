//! French: « Après que j’ai lu le nom, je lève les yeux. » Light: subjects, reflexives, and the classes that all languages share.

use std::sync::LazyLock;

use super::grammar::{Grammar, Scope, Time};
use super::line::Line;
use super::words::{Lexicon, lexicon};
use super::{Flaw, Kind};

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| lexicon!("fr"));

pub(super) static GRAMMAR: Grammar = Grammar {
    lexicon: &LEXICON,
    i: &["je", "j'"],
    openers: &[
        &["après"],
        &["après", "que"],
        &["après", "qu'"],
        &["quand"],
        &["lorsque"],
        &["lorsqu'"],
        &["dès", "que"],
        &["si"],
        &["avant"],
    ],
    subordinators: &[
        "que", "qu'", "si", "ce", "comment", "combien", "quel", "quelle", "quels", "quelles", "qui", "où", "pourquoi", "quand",
        "lorsque", "pour", "afin", "parce", "comme", "jusqu'", "dont", "sans", "avant",
    ],
    determiners: &[
        "le", "la", "l'", "les", "un", "une", "des", "du", "mon", "ma", "mes", "son", "sa", "ses", "notre", "nos", "votre",
        "vos", "leur", "leurs", "ce", "cet", "cette", "ces", "chaque", "deux", "trois",
    ],
    pronouns: &["le", "la", "l'", "les", "lui", "leur", "y", "en"],
    and: &["et"],
    then: &[&["puis"], &["ensuite"], &["après"], &["enfin"], &["après", "cela"]],
    whereupon: &[&["après", "quoi"]],
    third_person: &["est", "a"],
    definite: &["ce", "cette", "ces", "cet"],
    being: &["suis", "reste"],
    compounds: false,
    mine: &["mon", "ma", "mes"],
    particles: &[],
    prefixes: &["re"],
    others: &[],
    prepositions: &["à", "au", "aux", "de", "dans", "par", "sur", "chez", "avec", "vers"],
    adverbs: &[
        "me", "m'", "ne", "n'", "le", "la", "l'", "les", "lui", "leur", "y", "en", "très", "plus", "toujours", "d'", "abord",
    ],
    time: Time {
        units: &["heure", "heures", "quart", "demi-heure"],
        minute: &["minute", "minutes"],
        seconds: &["seconde", "secondes"],
        numbers: &[
            "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "douze", "quinze", "vingt", "trente",
            "quarante", "soixante", "quelques", "demi",
        ],
        one: &["un", "une"],
        many: &["quarante", "cinquante", "soixante"],
        making: &["prends", "fais"],
        off: &["avant", "après", "plus"],
        moments: &[
            "dans",
            "en",
            "à",
            "avant",
            "après",
            "chaque",
            "par",
            "de",
            "d'",
            "toutes",
            "les",
            "depuis",
            "vers",
            "dernières",
            "premières",
            "que",
        ],
    },
    scope: Scope {
        all: &["tous", "toutes"],
        whole: &["tout", "toute"],
        each: &["chaque"],
        of: &["de", "parmi", "pour", "chez", "à", "dans"],
        times: &["jour", "jours", "matin", "soir", "semaine", "mois", "fois", "heure"],
        with: &["avec"],
        single: &["premier", "première", "dernier", "dernière", "seul", "seule", "1"],
        go: &["coup"],
        aside: &["nom", "noms", "voix"],
    },
    by: |line, index| line.is(index, &["en"]) && line.word(index + 1).ends_with("ant"),
    inverted: false,
    elides: true,
    routine,
    behavior,
    head,
};

const YOU: &[&str] = &["tu", "vous", "t'"];
const OTHERS: &[&str] = &["il", "elle", "ils", "elles"];

fn head(line: &Line<'_>) -> Option<usize> {
    let subject = line.find(0..line.len().min(8), GRAMMAR.i)?;
    (subject + 1..line.len()).find(|&index| !line.is(index, GRAMMAR.adverbs))
}

fn routine(line: &Line<'_>) -> Option<Flaw> {
    if line.is(0, YOU) {
        return Some(Flaw::new(Kind::OtherSubject, line.span(0..1)));
    }
    if line.is_i(0) {
        return reflexive(line);
    }
    let is_past = line.is(0, &["avoir", "être", "m'", "s'"]);
    (!is_past && is_infinitive(line.word(0))).then(|| Flaw::new(Kind::NoSubject, line.span(0..1)))
}

/// Whether a word has the ending of an infinitive and is no noun with the same ending.
fn is_infinitive(word: &str) -> bool {
    word.len() > 4
        && ["er", "ir", "re"].iter().any(|ending| word.ends_with(ending))
        && !["notre", "votre", "quatre"].contains(&word)
}

fn behavior(line: &Line<'_>) -> Option<Flaw> {
    if line.is(0, YOU) || line.is(0, OTHERS) {
        return Some(Flaw::new(Kind::OtherSubject, line.span(0..1)));
    }
    if line.find(0..line.len(), GRAMMAR.i).is_some() || line.is(0, &["nous", "on"]) || line.is(0, GRAMMAR.mine) || line.len() == 0
    {
        return reflexive(line);
    }
    let kind = if line.is(0, GRAMMAR.determiners) { Kind::OtherSubject } else { Kind::NoSubject };
    Some(Flaw::new(kind, line.span(0..if kind == Kind::OtherSubject { 2 } else { 1 })))
}

/// « je se » for « je me ».
fn reflexive(line: &Line<'_>) -> Option<Flaw> {
    let own = if line.is(1, &["se"]) {
        "me"
    } else if line.is(1, &["s'"]) {
        "m’"
    } else {
        return None;
    };
    let better = format!("{}{own}{}", line.before(1), &line.from(1)[line.written(1).len()..]);
    line.is_i(0).then(|| Flaw::new(Kind::ReflexiveOfAnother, line.span(1..2)).better(better))
}
