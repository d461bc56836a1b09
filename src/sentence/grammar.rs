//! What differs between languages: closed classes of words, and the rules for the two halves.

use std::sync::LazyLock;

use super::Flaw;
use super::line::Line;
use super::words::Lexicon;

/// The rules for a language.
#[derive(Debug)]
pub(super) struct Grammar {
    /// The lists of open words.
    pub(super) lexicon: &'static LazyLock<Lexicon>,
    /// The forms of “I”.
    pub(super) i: &'static [&'static str],
    /// Words for “after”, and others that cannot begin a routine.
    pub(super) openers: &'static [&'static [&'static str]],
    /// Words that begin a clause within the sentence.
    pub(super) subordinators: &'static [&'static str],
    /// Words with which a noun may begin: articles, possessives, numbers.
    pub(super) determiners: &'static [&'static str],
    /// Words that stand for what was named before.
    pub(super) pronouns: &'static [&'static str],
    /// Words for “and”.
    pub(super) and: &'static [&'static str],
    /// Words for “then”, right after “and”, a comma or the verb.
    pub(super) then: &'static [&'static [&'static str]],
    /// Words that begin a clause about what comes after.
    pub(super) whereupon: &'static [&'static [&'static str]],
    /// First parts of verbs, which stand apart in a main clause.
    pub(super) particles: &'static [&'static str],
    /// What verbs are made with: herstart, from start.
    pub(super) prefixes: &'static [&'static str],
    /// Words that stand for others who act, or that ask for an infinitive.
    pub(super) others: &'static [&'static str],
    /// Verbs of which the form shows that somebody else acts.
    pub(super) third_person: &'static [&'static str],
    /// Determiners that point at something.
    pub(super) definite: &'static [&'static str],
    /// Verbs after which an adjective tells how one is.
    pub(super) being: &'static [&'static str],
    /// Whether a noun before another makes one word of both.
    pub(super) compounds: bool,
    /// Possessives of oneself, with which a behavior may begin: “my phone goes into my bag”.
    pub(super) mine: &'static [&'static str],
    /// Prepositions, with which an act joins a place or a way.
    pub(super) prepositions: &'static [&'static str],
    /// Words that may stand between a verb and “I”, or “I” and a verb.
    pub(super) adverbs: &'static [&'static str],
    /// How units of time are said.
    pub(super) time: Time,
    /// How all and one of something are said.
    pub(super) scope: Scope,
    /// How an act is made visible: “by” and the form that follows.
    pub(super) by: fn(&Line<'_>, usize) -> bool,
    /// Whether the verb comes before “I” in the behavior.
    pub(super) inverted: bool,
    /// Whether short words lose their vowel before another: l’heure.
    pub(super) elides: bool,
    /// Finds what is wrong in a routine.
    pub(super) routine: fn(&Line<'_>) -> Option<Flaw>,
    /// Finds what is wrong in a behavior.
    pub(super) behavior: fn(&Line<'_>) -> Option<Flaw>,
    /// Finds the verb of a behavior.
    pub(super) head: fn(&Line<'_>) -> Option<usize>,
}

impl Grammar {
    /// Whether this is a verb in the first person.
    pub(super) fn is_verb(&self, word: &str) -> bool {
        let verbs = &self.lexicon.verbs;
        verbs.has(word) || self.prefixes.iter().filter_map(|prefix| word.strip_prefix(prefix)).any(|rest| verbs.has(rest))
    }
}

/// How all and one of something are said.
#[derive(Debug)]
pub(super) struct Scope {
    /// Words for all of them.
    pub(super) all: &'static [&'static str],
    /// Words for the whole of one.
    pub(super) whole: &'static [&'static str],
    /// Words for each of them.
    pub(super) each: &'static [&'static str],
    /// Words after which others are meant than the act is about: one of all, the name of each.
    pub(super) of: &'static [&'static str],
    /// Times, of which each tells when and not what.
    pub(super) times: &'static [&'static str],
    /// Words with which one tells how each is done.
    pub(super) with: &'static [&'static str],
    /// Words by which the act is a small one after all: one, the first.
    pub(super) single: &'static [&'static str],
    /// Words before which “one” counts no things: in one go.
    pub(super) go: &'static [&'static str],
    /// Words by which it is no work: by name, out loud.
    pub(super) aside: &'static [&'static str],
}

/// How units of time are said.
#[derive(Debug)]
pub(super) struct Time {
    /// More than half a minute each.
    pub(super) units: &'static [&'static str],
    /// A minute: one is let go, since “a minute” is often a moment.
    pub(super) minute: &'static [&'static str],
    /// Seconds: more than thirty are too many.
    pub(super) seconds: &'static [&'static str],
    /// Words for how many.
    pub(super) numbers: &'static [&'static str],
    /// Words for one.
    pub(super) one: &'static [&'static str],
    /// Words for more than thirty.
    pub(super) many: &'static [&'static str],
    /// Verbs that make their object the act: take a break of ten minutes.
    pub(super) making: &'static [&'static str],
    /// Words that follow a time which is a moment: ten minutes early.
    pub(super) off: &'static [&'static str],
    /// Words before which a time is a moment, a measure or a habit, and no work.
    pub(super) moments: &'static [&'static str],
}
