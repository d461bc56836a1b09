//! The lists of `data/words/`: one word or phrase a line, with `#` before what is said about them.

use rustc_hash::{FxHashMap, FxHashSet};

/// A list of single words.
#[derive(Debug)]
pub(super) struct Words(FxHashSet<&'static str>);

impl Words {
    pub(super) fn of(list: &'static str) -> Self {
        Self(lines(list).collect())
    }

    pub(super) fn has(&self, word: &str) -> bool {
        self.0.contains(word)
    }
}

/// A list of phrases, by their first word.
#[derive(Debug)]
pub(super) struct Phrases(FxHashMap<&'static str, Vec<Vec<&'static str>>>);

impl Phrases {
    pub(super) fn of(list: &'static str) -> Self {
        let mut phrases: FxHashMap<_, Vec<Vec<_>>> = FxHashMap::default();
        for line in lines(list) {
            let mut words = line.split_whitespace();
            if let Some(first) = words.next() {
                phrases.entry(first).or_default().push(words.collect());
            }
        }
        Self(phrases)
    }

    /// What may follow this first word.
    pub(super) fn after(&self, first: &str) -> &[Vec<&'static str>] {
        self.0.get(first).map_or(&[], Vec::as_slice)
    }
}

fn lines(list: &'static str) -> impl Iterator<Item = &'static str> {
    let words = list.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
    words.filter(|line| !line.is_empty())
}

/// The lists of open words of a language.
#[derive(Debug)]
pub(super) struct Lexicon {
    /// First-person forms.
    pub(super) verbs: Words,
    /// Verbs, some with a word that belongs to them, of work that stands on its own.
    pub(super) work: Phrases,
    /// Of work in another place.
    pub(super) errands: Phrases,
    /// Of a movement, which joins with what comes next into one gesture.
    pub(super) gestures: Phrases,
    /// Of saying, asking and noting, whose object may well be a time.
    pub(super) speech: Phrases,
    /// Verbs that show nothing by themselves.
    pub(super) hollow_verbs: Words,
    /// Nouns and adverbs that show nothing after such a verb.
    pub(super) big_words: Phrases,
    /// Verbs that are big words.
    pub(super) big_verbs: Words,
    /// What one cannot see someone be.
    pub(super) virtues: Words,
    /// Phrases that show nothing: a verb and what follows it, with other words between.
    pub(super) idioms: Phrases,
    /// Verbs of going through something, small or large.
    pub(super) handling: Phrases,
    /// Verbs of work that takes minutes each time.
    pub(super) processing: Phrases,
    /// Nouns of which all take long to go through.
    pub(super) piles: Words,
    /// Nouns of which the whole takes long to go through.
    pub(super) volumes: Words,
    /// Phrases that name a result and no act, in the form of idioms.
    pub(super) results: Phrases,
    /// Words that end in a point.
    pub(super) abbreviations: Words,
}

/// The lexicon of a language, from its folder.
macro_rules! lexicon {
    ($language:literal) => {
        $crate::sentence::words::Lexicon {
            verbs: $crate::sentence::words::Words::of(include_str!(concat!("../../data/words/", $language, "/verbs.txt"))),
            work: $crate::sentence::words::Phrases::of(include_str!(concat!("../../data/words/", $language, "/work.txt"))),
            errands: $crate::sentence::words::Phrases::of(include_str!(concat!("../../data/words/", $language, "/errands.txt"))),
            gestures: $crate::sentence::words::Phrases::of(include_str!(concat!(
                "../../data/words/",
                $language,
                "/gestures.txt"
            ))),
            speech: $crate::sentence::words::Phrases::of(include_str!(concat!("../../data/words/", $language, "/speech.txt"))),
            hollow_verbs: $crate::sentence::words::Words::of(include_str!(concat!(
                "../../data/words/",
                $language,
                "/hollow-verbs.txt"
            ))),
            big_words: $crate::sentence::words::Phrases::of(include_str!(concat!(
                "../../data/words/",
                $language,
                "/big-words.txt"
            ))),
            big_verbs: $crate::sentence::words::Words::of(include_str!(concat!(
                "../../data/words/",
                $language,
                "/big-verbs.txt"
            ))),
            virtues: $crate::sentence::words::Words::of(include_str!(concat!("../../data/words/", $language, "/virtues.txt"))),
            idioms: $crate::sentence::words::Phrases::of(include_str!(concat!("../../data/words/", $language, "/idioms.txt"))),
            handling: $crate::sentence::words::Phrases::of(include_str!(concat!(
                "../../data/words/",
                $language,
                "/handling.txt"
            ))),
            processing: $crate::sentence::words::Phrases::of(include_str!(concat!(
                "../../data/words/",
                $language,
                "/processing.txt"
            ))),
            volumes: $crate::sentence::words::Words::of(include_str!(concat!("../../data/words/", $language, "/volumes.txt"))),
            piles: $crate::sentence::words::Words::of(include_str!(concat!("../../data/words/", $language, "/piles.txt"))),
            results: $crate::sentence::words::Phrases::of(include_str!(concat!("../../data/words/", $language, "/results.txt"))),
            abbreviations: $crate::sentence::words::Words::of(include_str!(concat!(
                "../../data/words/",
                $language,
                "/abbreviations.txt"
            ))),
        }
    };
}
pub(super) use lexicon;
