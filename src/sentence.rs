//! Whether a routine and a behavior make one sentence, and a small act that one can see. Stands beside the street, since lints and other
//! checks of texts use it; it knows no program and no places, only words.
//!
//! There is no grammar of a whole language here: rules over words, with closed classes (articles, conjunctions, …) in the code and open ones
//! (verbs, big words, …) as lists in `data/words/`. What the rules cannot tell stays unsaid: a fault in a good sentence is worse than a
//! fault that is missed.

mod act;
mod dutch;
mod english;
mod french;
mod german;
mod grammar;
mod hollow;
mod line;
mod scope;
mod time;
mod words;

use std::ops::Range;

use grammar::Grammar;
use line::Line;

/// Which half of a habit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// What one does already.
    Routine,
    /// The small act after it.
    Behavior,
}

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The routine begins with a word for “after”, which the sentence brings itself.
    RepeatsAfter,
    /// Nobody acts: “I” is missing.
    NoSubject,
    /// Somebody else acts.
    OtherSubject,
    /// A thing where the sentence wants a clause.
    NoClause,
    /// “I” before the verb where it belongs after it.
    NoInversion,
    /// The order of a main clause after “after”.
    MainClauseOrder,
    /// The form of the verb that belongs to somebody else.
    WrongForm,
    /// “Himself” where one means oneself.
    ReflexiveOfAnother,
    /// “Myself” is missing.
    MissingReflexive,
    /// A word that joins what is joined already.
    LeadingWord,
    /// A full stop within the sentence.
    FullStop,
    /// A mark at the end of a half that the sentence brings itself.
    ClosingMark,
    /// A capital, or a small letter, that does not fit the middle of a sentence.
    Capital,
    /// A big word that nobody can see a person do.
    Abstract,
    /// Two acts in one habit.
    TwoActs,
    /// Work of minutes.
    Minutes,
    /// All of what takes minutes each.
    Pile,
    /// A result, without the act that brings it.
    Result,
    /// More words than one remembers; how many.
    TooLong(usize),
}

/// What a fault takes from the sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Class {
    /// It is no sentence.
    Broken,
    /// It shows no act.
    Abstract,
    /// Its act is not small.
    Oversized,
}

/// A fault in a habit's sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The half in which it stands.
    pub part: Part,
    /// The words that are wrong, in bytes of that half.
    pub range: Range<usize>,
    /// What is wrong.
    pub kind: Kind,
    /// The whole half in better words, where they can be worked out.
    pub suggestion: Option<String>,
}

impl Kind {
    /// What the fault takes from the sentence.
    #[must_use]
    pub const fn class(self) -> Class {
        match self {
            Self::Abstract => Class::Abstract,
            Self::TwoActs | Self::Minutes | Self::Pile | Self::Result | Self::TooLong(_) => Class::Oversized,
            _ => Class::Broken,
        }
    }
}

/// How many words a behavior may take: “Sentence length: why 25 words is our limit” (Inside GOV.UK, 2014). That gives the behavior alone what
/// others give the whole sentence.
const MOST_WORDS: usize = 25;

/// How many characters both halves may hold together; beyond that, the length is told as such.
const MOST_CHARACTERS: usize = 200;

/// What is wrong with the sentence of a routine and a behavior in a language, by its tag. Nothing is said of a language without rules.
#[must_use]
pub fn faults(language: &str, routine: &str, behavior: &str) -> Vec<Fault> {
    let mut faults = routine_faults(language, routine);
    let fits = routine.chars().count() + behavior.chars().count() <= MOST_CHARACTERS;
    let of_behavior = behavior_faults(language, behavior).into_iter();
    faults.extend(of_behavior.filter(|fault| fits || !matches!(fault.kind, Kind::TooLong(_))));
    faults
}

/// What is wrong with a routine, as it follows “after”.
#[must_use]
pub fn routine_faults(language: &str, routine: &str) -> Vec<Fault> {
    let Some(grammar) = grammar(language) else { return Vec::new() };
    let line = Line::of(routine, grammar);
    if is_foreign(&line) {
        return Vec::new();
    }
    let found = opener(&line)
        .or_else(|| full_stop(&line, Part::Routine))
        .or_else(|| (grammar.routine)(&line))
        .or_else(|| closing_mark(&line));
    found.into_iter().map(|flaw| flaw.within(Part::Routine)).collect()
}

/// What is wrong with a behavior: at most one fault of each class, the one that comes first.
#[must_use]
pub fn behavior_faults(language: &str, behavior: &str) -> Vec<Fault> {
    let Some(grammar) = grammar(language) else { return Vec::new() };
    let line = Line::of(behavior, grammar);
    if is_foreign(&line) {
        return Vec::new();
    }
    let broken = (grammar.behavior)(&line).or_else(|| full_stop(&line, Part::Behavior)).or_else(|| closing_mark(&line));
    let head = (grammar.head)(&line);
    let hollow = head.and_then(|head| hollow::flaw(&line, head));
    let oversized = head.and_then(|head| act::flaw(&line, head)).or_else(|| time::flaw(&line, head));
    let oversized = oversized.or_else(|| scope::flaw(&line, head?)).or_else(|| too_long(&line));
    [broken, hollow, oversized].into_iter().flatten().map(|flaw| flaw.within(Part::Behavior)).collect()
}

/// A half in which every fault that takes the sentence away is mended; nothing where better words for one of them cannot be worked out. Mending
/// one may show another: “Als ik ophang,” begins and ends with what the sentence brings.
#[must_use]
pub fn mended(language: &str, part: Part, half: &str) -> Option<String> {
    let mut half = half.trim().to_owned();
    for _ in 0..MOST_MENDED {
        let faults = match part {
            Part::Routine => routine_faults(language, &half),
            Part::Behavior => behavior_faults(language, &half),
        };
        let Some(fault) = faults.into_iter().find(|fault| fault.kind.class() == Class::Broken) else {
            return Some(half);
        };
        half = fault.suggestion.filter(|better| *better != half)?;
    }
    None
}

/// More faults than this in one half are no slips, and nobody knows what was meant.
const MOST_MENDED: usize = 5;

/// What is wrong in a half, before it is known which half that is.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Flaw {
    kind: Kind,
    range: Range<usize>,
    suggestion: Option<String>,
}

impl Flaw {
    const fn new(kind: Kind, range: Range<usize>) -> Self {
        Self { kind, range, suggestion: None }
    }

    fn better(mut self, suggestion: impl Into<Option<String>>) -> Self {
        self.suggestion = suggestion.into();
        self
    }

    fn within(self, part: Part) -> Fault {
        Fault { part, range: self.range, kind: self.kind, suggestion: self.suggestion }
    }
}

/// The rules for a language, which hold in all its countries.
fn grammar(language: &str) -> Option<&'static Grammar> {
    match language.split('-').next() {
        Some("nl") => Some(&dutch::GRAMMAR),
        Some("en") => Some(&english::GRAMMAR),
        Some("fr") => Some(&french::GRAMMAR),
        Some("de") => Some(&german::GRAMMAR),
        _ => None,
    }
}

/// Whether a text is in another language, by its word for “I”: it waits for its translation, and these rules say nothing true about it.
fn is_foreign(line: &Line<'_>) -> bool {
    let is_other = |index: usize, word: &str| line.word(index) == word && !line.grammar.i.contains(&word);
    is_other(0, "i") || ["ik", "ich"].iter().any(|word| is_other(0, word) || is_other(1, word))
}

/// A routine that begins with “after” or another word in its place. What follows it is the routine, when it begins with “I”.
fn opener(line: &Line<'_>) -> Option<Flaw> {
    let length = line.grammar.openers.iter().filter(|opener| line.starts_with(opener)).map(|opener| opener.len()).max()?;
    let rest = line.is_i(length).then(|| line.from(length).to_owned());
    Some(Flaw::new(Kind::RepeatsAfter, line.span(0..length)).better(rest))
}

/// A full stop after which the sentence goes on: anywhere in a behavior but at its end, and at the end of a routine too.
fn full_stop(line: &Line<'_>, part: Part) -> Option<Flaw> {
    let last = line.len().checked_sub(1)?;
    let index = (0..line.len()).find(|&index| line.is_full_stop(index) && (index < last || part == Part::Routine))?;
    let without = (index == last).then(|| line.before(index).trim_end().to_owned());
    Some(Flaw::new(Kind::FullStop, line.span(index..index + 1)).better(without))
}

/// A comma, semicolon or colon at the end of a half: what follows it, the sentence brings.
fn closing_mark(line: &Line<'_>) -> Option<Flaw> {
    let last = line.len().checked_sub(1).filter(|&last| last > 0 && line.is(last, &[",", ";", ":"]))?;
    let without = line.before(last).trim_end().to_owned();
    Some(Flaw::new(Kind::ClosingMark, line.span(last..last + 1)).better(without))
}

fn too_long(line: &Line<'_>) -> Option<Flaw> {
    let words = line.count();
    (words > MOST_WORDS).then(|| Flaw::new(Kind::TooLong(words), line.span(0..line.len())))
}
