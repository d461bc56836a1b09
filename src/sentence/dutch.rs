//! Dutch: “Nadat ik de naam heb gelezen, kijk ik op.” The verb closes the routine, and opens the behavior.

use std::sync::LazyLock;

use super::grammar::{Grammar, Scope, Time};
use super::line::Line;
use super::words::{Lexicon, lexicon};
use super::{Flaw, Kind};

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| lexicon!("nl"));

pub(super) static GRAMMAR: Grammar = Grammar {
    lexicon: &LEXICON,
    i: &["ik"],
    openers: &[
        &["nadat"],
        &["na"],
        &["als"],
        &["wanneer"],
        &["zodra"],
        &["terwijl"],
        &["voordat"],
        &["totdat"],
        &["telkens", "als"],
        &["elke", "keer", "dat"],
    ],
    subordinators: &[
        "dat",
        "of",
        "wat",
        "hoe",
        "hoeveel",
        "hoelang",
        "welk",
        "welke",
        "wie",
        "wiens",
        "waar",
        "waaraan",
        "waarbij",
        "waardoor",
        "waarin",
        "waarmee",
        "waarom",
        "waaronder",
        "waarop",
        "waarover",
        "waaruit",
        "waarvan",
        "waarvoor",
        "wanneer",
        "om",
        "terwijl",
        "zodat",
        "totdat",
        "voordat",
        "vóórdat",
        "nadat",
        "omdat",
        "want",
        "als",
        "alsof",
        "tot",
        "tenzij",
        "zolang",
        "doordat",
        "zonder",
        "zodra",
    ],
    determiners: &[
        "de", "het", "een", "één", "mijn", "m'n", "zijn", "z'n", "haar", "hun", "ons", "onze", "deze", "die", "dit", "elk",
        "elke", "ieder", "iedere", "alle", "geen", "twee", "drie", "vier", "vijf", "iemand", "iets",
    ],
    pronouns: &[
        "hem", "haar", "het", "die", "dat", "dit", "ze", "deze", "er", "daar", "hen", "me", "mij", "mezelf", "mee", "erbij",
    ],
    and: &["en"],
    then: &[&["daarna"], &["vervolgens"], &["aansluitend"], &["tot", "slot"], &["ten", "slotte"], &["hierna"]],
    whereupon: &[&["waarna"]],
    third_person: &["is", "heeft", "was", "wordt"],
    definite: &["de", "het", "deze", "dit", "die", "dat"],
    being: &["ben", "blijf", "wees", "word", "reageer", "handel", "werk", "luister", "communiceer", "gedraag"],
    compounds: false,
    mine: &["mijn", "m'n"],
    particles: PARTICLES,
    prefixes: &["be", "ver", "ont", "her", "mis"],
    others: &[],
    prepositions: PREPOSITIONS,
    adverbs: ADVERBS,
    time: Time {
        units: &["uur", "uren", "uurtje", "kwartier", "kwartiertje", "halfuur", "halfuurtje", "dagdeel"],
        minute: &["minuut", "minuten", "minuutje", "minuutjes"],
        seconds: &["seconde", "seconden", "tellen"],
        numbers: &[
            "twee",
            "drie",
            "vier",
            "vijf",
            "zes",
            "zeven",
            "acht",
            "negen",
            "tien",
            "elf",
            "twaalf",
            "vijftien",
            "twintig",
            "dertig",
            "veertig",
            "vijfenveertig",
            "vijftig",
            "zestig",
            "negentig",
            "half",
            "halve",
            "anderhalf",
            "anderhalve",
            "driekwart",
            "paar",
            "enkele",
        ],
        one: &["een", "één"],
        many: &["veertig", "vijfenveertig", "vijftig", "zestig", "negentig"],
        making: &["neem", "maak", "doe", "houd", "loop"],
        off: &["geleden", "eerder", "vroeger", "later", "vóór", "ervoor", "erna", "te"],
        moments: &[
            "over", "op", "binnen", "om", "na", "voor", "vóór", "van", "tot", "per", "elk", "elke", "ieder", "iedere", "vanaf",
            "rond", "sinds", "laatste", "eerste", "vorige", "komende", "tussen", "de", "die", "deze", "dan",
        ],
    },
    scope: Scope {
        all: &["alle", "al"],
        whole: &["hele", "gehele", "volledige", "complete"],
        each: &["elk", "elke", "ieder", "iedere"],
        of: &["van", "uit", "bij", "voor", "aan", "op", "in", "onder", "naast", "per"],
        times: &["dag", "ochtend", "avond", "week", "maand", "keer", "uur"],
        with: &["met", "op"],
        single: &["één", "eerste", "laatste", "volgende", "1"],
        go: &["keer"],
        aside: &["naam", "namen", "hardop", "voor"],
    },
    by: |line, index| line.is(index, &["door"]) && line.find(index..line.len(), &["te"]).is_some(),
    inverted: true,
    elides: false,
    routine,
    behavior,
    head: |line| Some(usize::from(line.is_i(0) || line.is(0, WE))),
};

const PREPOSITIONS: &[&str] = &[
    "aan", "achter", "bij", "binnen", "boven", "door", "in", "langs", "met", "na", "naar", "naast", "om", "onder", "op", "over",
    "rond", "tegen", "tijdens", "tot", "tussen", "uit", "van", "vanaf", "voor", "zonder",
];

const ADVERBS: &[&str] = &[
    "eerst", "altijd", "even", "direct", "meteen", "kort", "dan", "nog", "ook", "gewoon", "nu", "vaak", "graag", "heel", "erg",
    "extra", "zo", "echt", "oprecht", "altijd", "wel", "weer", "rustig", "hardop", "zelf", "alleen", "volledig",
];

/// Adverbs with which a behavior begins by mistake: “eerst kijk ik”.
const LEADING: &[&str] =
    &["eerst", "altijd", "even", "direct", "meteen", "kort", "vaak", "graag", "gewoon", "vervolgens", "daarna", "ook", "nog"];

const YOU: &[&str] = &["je", "jij", "u", "jullie", "ge"];
const WE: &[&str] = &["we", "wij"];
const HAVE: &[&str] = &["heb", "ben", "had", "was", "word", "werd"];
const MODALS: &[&str] =
    &["kan", "moet", "wil", "mag", "zal", "moest", "wilde", "kon", "mocht", "ga", "laat", "hoef", "durf", "zie", "hoor", "blijf"];

/// Verbs of going somewhere: the way stands before them in a routine, “naar de balie loop”.
const MOTION: &[&str] = &["loop", "stap", "rijd", "rij", "fiets", "ren", "wandel", "kom", "klim", "duik"];

/// Verbs that take “open” as their first part; after another one, “open” is the verb itself.
const OPENING: &[&str] = &[
    "doe", "zet", "maak", "houd", "hou", "gooi", "duw", "trek", "klap", "vouw", "snijd", "breek", "sla", "schuif", "draai", "ga",
    "knip",
];

/// How words end that name what one goes through, and take “het”.
const TALKS: &[&str] =
    &["gesprek", "overleg", "bezoek", "contact", "telefoontje", "consult", "spreekuur", "afscheid", "mailtje", "dossier"];

/// Forms of verbs that are also other words, so that they say little at the start of a routine.
const AMBIGUOUS: &[&str] =
    &["rond", "weer", "net", "vast", "kort", "haast", "bij", "over", "langs", "wel", "licht", "stil", "recht", "vol"];

/// The first parts of verbs, which a main clause sets apart: ik start op, nadat ik opstart.
const PARTICLES: &[&str] = &[
    "aan", "achter", "af", "bij", "binnen", "dicht", "dichtbij", "door", "in", "goed", "klaar", "leeg", "los", "mee", "na",
    "neer", "om", "op", "open", "over", "rond", "samen", "schoon", "tegen", "terug", "thuis", "toe", "uit", "vast", "voor",
    "voorbij", "vooruit", "vrij", "weg", "bezig", "stil", "dichter", "langs", "buiten",
];

fn routine(line: &Line<'_>) -> Option<Flaw> {
    if line.is(0, YOU) {
        return Some(Flaw::new(Kind::OtherSubject, line.span(0..1)));
    }
    if !line.is_i(0) {
        return subjectless(line);
    }
    reflexive(line, 1).or_else(|| main_clause(line)).or_else(|| capital(line))
}

/// A routine in which nobody acts: a thing alone, or an infinitive.
fn subjectless(line: &Line<'_>) -> Option<Flaw> {
    let all = line.span(0..line.len());
    let is_article = line.is(0, &["de", "een", "mijn", "m'n", "elke", "ieder", "iedere"]);
    if is_article && line.len() == 2 && line.is_word(1) {
        return Some(Flaw::new(Kind::NoClause, all));
    }
    // “het regent” is a clause, “het gesprek” is not
    let is_talk = TALKS.iter().any(|talk| line.word(1).ends_with(talk));
    if line.is(0, &["het"]) && line.len() == 2 && is_talk {
        return Some(Flaw::new(Kind::NoClause, all));
    }
    let is_named = line.is(0, &["het"]) && line.word(1).ends_with("en") && line.is(2, &["van"]);
    let is_singular = (is_article || line.is(0, &["het"])) && !line.word(1).ends_with("en") && !line.word(1).ends_with('s');
    let is_infinitive =
        line.len() == 3 && is_singular && is_infinitive(line.word(2)) || line.len() == 1 && is_infinitive(line.word(0));
    // “bij binnenkomst”, “tijdens de pauze”, “bij het aannemen van de sleutel”: no clause begins so and is so short
    let is_naming = line.is(1, &["het"]) && line.word(2).ends_with("en") && line.is(3, &["van"]) && !line.is_verb(line.len() - 1);
    if line.is(0, &["bij", "tijdens", "voor", "vóór"]) && (line.len() <= 3 || is_naming) {
        return Some(Flaw::new(Kind::NoClause, all));
    }
    (is_named || is_infinitive).then(|| Flaw::new(Kind::NoSubject, all))
}

/// Whether this is the infinitive of a known verb, joined with its first part or not.
fn is_infinitive(word: &str) -> bool {
    let own = |word: &str| {
        let Some(stem) = word.strip_suffix("en") else { return false };
        let verbs = &LEXICON.verbs;
        verbs.has(stem)
            || doubled(stem).is_some_and(|stem| verbs.has(&stem))
            || single(stem).is_some_and(|stem| verbs.has(stem))
            || hard(stem).is_some_and(|stem| verbs.has(&stem))
    };
    own(word) || PARTICLES.iter().any(|particle| word.strip_prefix(particle).is_some_and(own))
}

/// lop(en) → loop.
fn doubled(stem: &str) -> Option<String> {
    let at = stem.len().checked_sub(2)?;
    let vowel = stem.get(at..=at)?;
    "aeou".contains(vowel).then(|| format!("{}{vowel}{}", &stem[..=at], &stem[at + 1..]))
}

/// zegg(en) → zeg.
fn single(stem: &str) -> Option<&str> {
    let at = stem.len().checked_sub(1)?;
    let last = stem.get(at..)?;
    stem.get(..at).filter(|rest| rest.ends_with(last))
}

/// kiez(en) → kies, schrijv(en) → schrijf.
fn hard(stem: &str) -> Option<String> {
    let hardened = |soft: char, hard: char| stem.strip_suffix(soft).map(|rest| format!("{rest}{hard}"));
    let stem = hardened('z', 's').or_else(|| hardened('v', 'f'))?;
    if LEXICON.verbs.has(&stem) { Some(stem) } else { doubled(&stem) }
}

/// “ik zich” for “ik me”.
fn reflexive(line: &Line<'_>, index: usize) -> Option<Flaw> {
    let own = if line.is(index, &["zich"]) {
        "me"
    } else if line.is(index, &["zichzelf", "jezelf"]) {
        "mezelf"
    } else {
        return None;
    };
    Some(Flaw::new(Kind::ReflexiveOfAnother, line.span(index..index + 1)).better(replaced(line, index, own)))
}

fn replaced(line: &Line<'_>, index: usize, word: &str) -> String {
    format!("{}{word}{}", line.before(index), &line.from(index)[line.written(index).len()..])
}

/// The order of a main clause in a routine: “ik start mijn laptop op” for “ik mijn laptop opstart”.
fn main_clause(line: &Line<'_>) -> Option<Flaw> {
    let end = line.find(1..line.len(), &[",", ":", ";"]).unwrap_or(line.len());
    if end < 3 {
        return None;
    }
    if line.is(1, HAVE) || line.is(1, MODALS) {
        return helped(line, end);
    }
    line.is_verb(1).then(|| parted(line, end).or_else(|| followed(line, end))).flatten()
}

/// The verb behind “ik” that belongs at the end.
fn misplaced(line: &Line<'_>, better: Option<String>) -> Flaw {
    Flaw::new(Kind::MainClauseOrder, line.span(1..2)).better(better)
}

/// A helping verb right after “ik”, with its participle or infinitive later, and the wording in the right order where that is plain.
fn helped(line: &Line<'_>, end: usize) -> Option<Flaw> {
    let last = line.word(end - 1);
    let is_perfect = line.is(1, HAVE);
    let fits = |word: &str| if is_perfect { is_verbal(word) } else { word.ends_with('n') };
    let is_extraposed = line.is(2, &["te"]) || !is_perfect && (line.is(2, PREPOSITIONS) || line.is(2, GRAMMAR.subordinators));
    let hides_a_noun =
        is_perfect && line.word(2).ends_with("en") && !is_participle(line.word(2)) && end > 3 && is_participle(last);
    if fits(line.word(2)) && !hides_a_noun || is_extraposed {
        return None;
    }
    let closes = if is_perfect { is_participle(last) } else { is_infinitive(last) };
    let better = closes.then(|| moved(line, end - 1, end));
    Some(misplaced(line, better.filter(|_| end == line.len() && !holds_clause(line))))
}

/// The sentence with the verb from behind “ik” put at an index, before what stands there.
fn moved(line: &Line<'_>, index: usize, end: usize) -> String {
    Line::join([line.slice(0..1), line.slice(2..index), line.written(1), line.slice(index..end), line.slice(end..line.len())])
}

/// Whether a clause within the routine makes the right order less plain.
fn holds_clause(line: &Line<'_>) -> bool {
    line.clause_end(0) < line.len() || line.find(0..line.len(), &["die", "dat", "en", ","]).is_some()
}

fn is_verbal(word: &str) -> bool {
    is_participle(word) || word.ends_with("en") || ["gaan", "staan", "zien", "doen", "zijn"].contains(&word)
}

/// Whether a word has the form of a past participle: gelezen, opgehangen, begonnen, genoteerd.
fn is_participle(word: &str) -> bool {
    let ends =
        word.ends_with('t') || word.ends_with('d') || word.ends_with("en") || word.ends_with("aan") || word.ends_with("ien");
    let starts = |word: &str| ["ge", "be", "ver", "ont", "her", "er", "mis"].iter().any(|prefix| word.starts_with(prefix));
    let inseparable = ["over", "onder", "door", "om", "voor", "vol", "aan", "weer"].iter().any(|prefix| word.starts_with(prefix));
    let after_particle = PARTICLES.iter().filter_map(|particle| word.strip_prefix(particle)).any(starts);
    word.len() > 4
        && ends
        && (starts(word) || inseparable || after_particle || word.contains("ge") && !word.starts_with("ge") && word.len() > 7)
}

/// A verb whose first part stands apart: start … op, log in op.
fn parted(line: &Line<'_>, end: usize) -> Option<Flaw> {
    let stops = |index: usize| index == end || line.is(index, PREPOSITIONS) || line.is(index, &["om", "en"]);
    let is_parted = |index: usize| line.is(index, PARTICLES) && (index + 1 == end || index == 2 && stops(index + 1));
    let particle = (2..end).find(|&index| is_parted(index))?;
    if line.is(particle, &["open"]) && !line.is(1, OPENING) {
        return None;
    }
    let joined = format!("{}{}", line.word(particle), line.word(1));
    let better = Line::join([line.slice(0..1), line.slice(2..particle), &joined, line.slice(particle + 1..line.len())]);
    Some(misplaced(line, (!holds_clause(line)).then_some(better)))
}

/// A verb right after “ik”, followed by what it should come after.
fn followed(line: &Line<'_>, end: usize) -> Option<Flaw> {
    let is_way = line.is(1, MOTION) && line.is(2, &["naar", "in", "uit", "door", "langs", "op", "over"]);
    let is_object = line.is_noun_start(2) || line.is(2, &["me", "mij", "mezelf", "hem"]) || line.is_capital(2) && line.is_word(2);
    // what one says may follow: “ik vraag ‘hoe gaat het?’”
    if line.is(1, AMBIGUOUS) || line.is_quote(2) || !(is_way || is_object && !closes_with_verb(line, end)) {
        return None;
    }
    let is_short = end == line.len() && end <= 5 && !holds_clause(line) && line.find(3..end, PREPOSITIONS).is_none();
    Some(misplaced(line, is_short.then(|| moved(line, end, end))))
}

/// Whether a verb closes the clause after all, so that the word behind “ik” is a noun with its number or name: “ik boek 9 pak”.
fn closes_with_verb(line: &Line<'_>, end: usize) -> bool {
    let is_named = !line.is(2, GRAMMAR.determiners) && line.find(2..end, &["die", "dat", "wat"]).is_none();
    let is_helped =
        line.is(end - 1, HAVE) || line.is(end - 1, MODALS) || line.is(end - 2, HAVE) && is_participle(line.word(end - 1));
    is_named && (line.is_verb(end - 1) || is_helped)
}

/// A capital on a word that has none in the middle of a sentence.
fn capital(line: &Line<'_>) -> Option<Flaw> {
    let is_common = line.is_i(0) || line.is_verb(0);
    let better = || replaced(line, 0, line.word(0));
    (line.is_capital(0) && is_common).then(|| Flaw::new(Kind::Capital, line.span(0..1)).better(better()))
}

fn behavior(line: &Line<'_>) -> Option<Flaw> {
    if line.is_i(0) {
        let better = line.is_verb(1).then(|| Line::join([line.written(1), "ik", line.from(2)]));
        return Some(Flaw::new(Kind::NoInversion, line.span(0..2.min(line.len()))).better(better));
    }
    if line.is(0, &["dan"]) && line.is_word(1) && line.is_i(2) {
        return Some(Flaw::new(Kind::LeadingWord, line.span(0..1)).better(line.from(1).to_owned()));
    }
    if line.is(0, WE) && line.is_word(1) {
        return Some(Flaw::new(Kind::OtherSubject, line.span(0..1)));
    }
    let verb = (0..line.len()).find(|&index| !line.is(index, LEADING)).unwrap_or_default();
    if verb > 0 && line.is_verb(verb) && line.is_i(verb + 1) {
        let better = Line::join([line.written(verb), "ik", line.slice(0..verb), line.from(verb + 2)]);
        return Some(Flaw::new(Kind::NoInversion, line.span(0..verb + 2)).better(better));
    }
    other_person(line).or_else(|| nobody(line)).or_else(|| form(line)).or_else(|| themselves(line)).or_else(|| capital(line))
}

fn other_person(line: &Line<'_>) -> Option<Flaw> {
    let is_mine = line.find(0..line.len(), &["ik"]).is_some_and(|index| index < 3);
    if is_mine {
        return None;
    }
    if line.is(0, YOU) && line.len() > 1 {
        return Some(Flaw::new(Kind::OtherSubject, line.span(0..2)));
    }
    let better = || Line::join([line.word(0), "ik", line.from(2)]);
    let is_asked = line.is_verb(0) && line.is(1, &["je", "jij", "u", "jullie"]);
    is_asked.then(|| Flaw::new(Kind::OtherSubject, line.span(1..2)).better(better()))
}

/// A behavior without “ik” in its own clause. One that begins with a clause or a preposition may have it later.
fn nobody(line: &Line<'_>) -> Option<Flaw> {
    let is_ours = line.is(0, WE) || line.is(1, WE) || line.is(1, GRAMMAR.mine);
    let own = line.find(0..line.clause_end(0), &["ik"]).is_some() || is_ours;
    let opens = line.is(0, GRAMMAR.subordinators) || line.is(0, PREPOSITIONS);
    let is_later = opens && line.find(0..line.len(), &["ik"]).is_some();
    if own || is_later || line.len() == 0 {
        return None;
    }
    let is_single = line.find(0..line.len(), &["en"]).is_none();
    let better = (line.is_verb(0) && is_single).then(|| Line::join([line.word(0), "ik", line.from(1)]));
    Some(Flaw::new(Kind::NoSubject, line.span(0..1)).better(better))
}

/// “kiest ik” for “kies ik”.
fn form(line: &Line<'_>) -> Option<Flaw> {
    let own = line.word(0).strip_suffix('t').filter(|own| GRAMMAR.is_verb(own))?;
    let is_wrong = line.is_i(1) && !line.is_verb(0);
    is_wrong.then(|| Flaw::new(Kind::WrongForm, line.span(0..1)).better(replaced(line, 0, own)))
}

/// “vraag ik zich af” and “vraag ik af” for “vraag ik me af”.
fn themselves(line: &Line<'_>) -> Option<Flaw> {
    if !line.is_i(1) {
        return None;
    }
    let index = (2..line.len()).find(|&index| !line.is(index, ADVERBS))?;
    if let Some(flaw) = reflexive(line, index) {
        return Some(flaw);
    }
    let wonders = line.is(0, &["vraag"]) && line.is(index, &["af"]);
    let better = || Line::join([line.slice(0..2), "me", line.from(2)]);
    wonders.then(|| Flaw::new(Kind::MissingReflexive, line.span(index..index + 1)).better(better()))
}
