//! Finds what claims something in a text: percentages, multiples, and words that call upon research. The words are in `data/words/`, one
//! list a language; here is how they are read. Whether a claim has a source is not asked here.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use rustc_hash::FxHashMap;

use crate::merge::{self, Part};

/// What counts as a claim in a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reading {
    /// The share, in percent, that should sign up: a goal is no claim.
    pub(super) goal: Option<f64>,
    /// Whether "twice as long" is a claim, and not what someone does.
    pub(super) multiples: bool,
}

/// The stretch of a text that claims something first, if there is one.
pub(super) fn first_claim(text: &str, language: &str, reading: Reading) -> Option<Range<usize>> {
    let words = Lists::of(language);
    if !words.may_hold(text) {
        return None;
    }
    let read = readable(text);
    let tokens = tokens(&read);
    let reader = Reader { tokens: &tokens, numbers: &words.numbers, goal: reading.goal };
    let mut claims = reader.find(&words.claims);
    if reading.multiples {
        claims.extend(reader.find(&words.multiples));
    }
    if claims.is_empty() {
        return None;
    }
    let excused = reader.find(&words.excuses);
    claims.retain(|claim| !excused.iter().any(|excuse| claim.start < excuse.end && excuse.start < claim.end));
    let first = claims.into_iter().min_by_key(|claim| claim.start)?;
    Some(tokens.get(first.start)?.range.start..tokens.get(first.end - 1)?.range.end)
}

/// The words of one language.
struct Lists {
    claims: Patterns,
    multiples: Patterns,
    /// What looks like a claim and is none.
    excuses: Patterns,
    numbers: Vec<Word>,
    /// All words by which a claim is recognized; most texts hold none of them, and are read no further.
    signs: Option<AhoCorasick>,
}

macro_rules! lists {
    ($language:literal) => {
        LazyLock::new(|| {
            Lists::read(
                include_str!(concat!("../../data/words/", $language, "/claims.txt")),
                include_str!(concat!("../../data/words/", $language, "/claims-multiples.txt")),
                include_str!(concat!("../../data/words/", $language, "/claims-not.txt")),
                include_str!(concat!("../../data/words/", $language, "/claims-numbers.txt")),
            )
        })
    };
}

impl Lists {
    fn of(language: &str) -> &'static Self {
        static DUTCH: LazyLock<Lists> = lists!("nl");
        static ENGLISH: LazyLock<Lists> = lists!("en");
        static FRENCH: LazyLock<Lists> = lists!("fr");
        static GERMAN: LazyLock<Lists> = lists!("de");
        // A percent sign means the same everywhere.
        static OTHER: LazyLock<Lists> = LazyLock::new(|| Lists::read("{n} %", "", "100|0 %", ""));
        match language.split('-').next() {
            Some("nl") => &DUTCH,
            Some("en") => &ENGLISH,
            Some("fr") => &FRENCH,
            Some("de") => &GERMAN,
            _ => &OTHER,
        }
    }

    fn read(claims: &'static str, multiples: &'static str, excuses: &'static str, numbers: &'static str) -> Self {
        let numbers = lines(numbers).map(Word::read).collect();
        let [claims, multiples, excuses] = [claims, multiples, excuses].map(Patterns::read);
        let signs = claims.signs().chain(multiples.signs());
        let signs = AhoCorasick::builder().ascii_case_insensitive(true).build(signs).ok();
        Self { claims, multiples, excuses, numbers, signs }
    }

    /// Whether a word by which claims are recognized may stand in a text. Beyond ASCII, case is not told here.
    fn may_hold(&self, text: &str) -> bool {
        !text.is_ascii() || self.signs.as_ref().is_none_or(|signs| signs.is_match(text))
    }
}

/// The lines of a list, without its comments.
fn lines(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// A word as a list gives it.
#[derive(Debug)]
enum Word {
    Whole(&'static str),
    Starting(&'static str),
    Ending(&'static str),
}

impl Word {
    fn read(written: &'static str) -> Self {
        match (written.strip_prefix('*'), written.strip_suffix('*')) {
            (Some(end), _) => Self::Ending(end),
            (None, Some(start)) => Self::Starting(start),
            (None, None) => Self::Whole(written),
        }
    }

    fn is(&self, word: &str) -> bool {
        match self {
            Self::Whole(whole) => *whole == word,
            Self::Starting(start) => word.starts_with(start),
            Self::Ending(end) => word.ends_with(end),
        }
    }
}

/// A step of a pattern.
#[derive(Debug)]
enum Step {
    /// One of these words.
    OneOf(Vec<Word>),
    Number,
    /// The number that is the goal of the sign-up.
    Goal,
    Any,
    /// No word, or a few of the same sentence.
    Gap,
}

/// How many words a gap spans at the most.
const WIDEST: usize = 5;

impl Step {
    fn read(written: &'static str) -> Self {
        match written {
            "{n}" => Self::Number,
            "{goal}" => Self::Goal,
            "_" => Self::Any,
            "…" => Self::Gap,
            words => Self::OneOf(words.split('|').map(Word::read).collect()),
        }
    }
}

/// The patterns of a list, by the word that they are recognized by: the first of them that is written out.
struct Patterns {
    all: Vec<Vec<Step>>,
    /// The patterns that hold a whole word, by that word, and how many words stand before it.
    by_word: FxHashMap<&'static str, Vec<(usize, usize)>>,
    /// Those recognized by a part of a word.
    by_part: Vec<(usize, usize)>,
    /// By its first byte, which lengths a whole word has: most words of a text are none of them, and are not looked up.
    lengths: [u32; 256],
}

impl Patterns {
    fn read(list: &'static str) -> Self {
        let all: Vec<Vec<Step>> = lines(list).map(|line| line.split_whitespace().map(Step::read).collect()).collect();
        let mut patterns = Self { all: Vec::new(), by_word: FxHashMap::default(), by_part: Vec::new(), lengths: [0; 256] };
        for (index, steps) in all.iter().enumerate() {
            let key = steps.iter().enumerate().find_map(|(before, step)| match step {
                Step::OneOf(words) => Some((before, words)),
                _ => None,
            });
            let Some((before, words)) = key else { continue };
            for word in words {
                match word {
                    Word::Whole(whole) => {
                        patterns.by_word.entry(whole).or_default().push((index, before));
                        patterns.lengths[first_byte(whole)] |= length_bit(whole);
                    }
                    Word::Starting(_) | Word::Ending(_) if !patterns.by_part.contains(&(index, before)) => {
                        patterns.by_part.push((index, before));
                    }
                    _ => {}
                }
            }
        }
        patterns.all = all;
        patterns
    }

    /// The words and parts of words by which these are recognized.
    fn signs(&self) -> impl Iterator<Item = &'static str> {
        let parts = self.by_part.iter().filter_map(|(index, before)| self.all.get(*index)?.get(*before));
        let parts = parts.flat_map(|step| match step {
            Step::OneOf(words) => words.as_slice(),
            _ => &[],
        });
        let parts = parts.map(|word| match word {
            Word::Whole(part) | Word::Starting(part) | Word::Ending(part) => *part,
        });
        self.by_word.keys().copied().chain(parts)
    }
}

fn first_byte(word: &str) -> usize {
    word.bytes().next().map_or(0, usize::from)
}

/// The length of a word as one bit of 32; long words share the last.
fn length_bit(word: &str) -> u32 {
    1 << word.len().min(31)
}

/// A word, number or sign of a text, in lower case.
#[derive(Debug)]
struct Token<'a> {
    word: Cow<'a, str>,
    range: Range<usize>,
}

impl Token<'_> {
    fn ends_sentence(&self) -> bool {
        self.word == "."
    }
}

/// The words, numbers and percent signs of a text; whatever ends a sentence or clause is a full stop.
fn tokens(read: &str) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token<'_>> = Vec::with_capacity(read.len() / 2);
    let mut start = 0;
    while let Some(character) = read[start..].chars().next() {
        let plain = plain_word(read, start);
        let (word, end) = match character {
            _ if let Some(word) = plain => (word.into(), start + word.len()),
            '0'..='9' => {
                run(read, start, |c, next| c.is_ascii_digit() || ".,".contains(c) && next.is_some_and(|n| n.is_ascii_digit()))
            }
            '%' => ("%".into(), start + 1),
            '×' => ("x".into(), start + character.len_utf8()),
            '.' | '!' | '?' | ':' | ';' => (".".into(), start + 1),
            c if c.is_alphabetic() => {
                run(read, start, |c, next| c.is_alphabetic() || "'’-".contains(c) && next.is_some_and(char::is_alphabetic))
            }
            other => {
                start += other.len_utf8();
                continue;
            }
        };
        tokens.push(Token { word, range: start..end });
        start = end;
    }
    tokens
}

/// The word of nothing but small letters of ASCII that begins here, as most do.
fn plain_word(text: &str, start: usize) -> Option<&str> {
    let rest = &text[start..];
    let length = rest.bytes().take_while(u8::is_ascii_lowercase).count();
    let ends = |next: &u8| next.is_ascii() && !next.is_ascii_alphabetic() && !matches!(next, b'\'' | b'-');
    (length > 0 && rest.as_bytes().get(length).is_none_or(ends)).then(|| &rest[..length])
}

/// The longest stretch from a start whose characters belong, given the one after each; in lower case, with its end.
fn run(text: &str, start: usize, belongs: impl Fn(char, Option<char>) -> bool) -> (Cow<'_, str>, usize) {
    let mut end = start;
    let mut rest = text[start..].chars().peekable();
    while let Some(character) = rest.next() {
        if !belongs(character, rest.peek().copied()) {
            break;
        }
        end += character.len_utf8();
    }
    let word = &text[start..end];
    let is_plain = word.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase());
    let lower = || if word.is_ascii() { word.to_ascii_lowercase() } else { word.to_lowercase().replace('’', "'") };
    (if is_plain { word.into() } else { lower().into() }, end)
}

/// A text of the same length in which what nobody reads as words is blank: merge expressions and addresses. A line that begins a new
/// paragraph begins a new sentence.
fn readable(text: &str) -> Cow<'_, str> {
    if !text.bytes().any(|byte| matches!(byte, b'{' | b'/' | b'\n')) {
        return text.into();
    }
    let mut read = String::with_capacity(text.len());
    for part in merge::parts(text).unwrap_or_else(|_| vec![Part::Words(text)]) {
        match part {
            Part::Words(words) => read.push_str(words),
            Part::Merge(expression) => read.push_str(&" ".repeat(expression.len())),
        }
    }
    let mut from = 0;
    while let Some(start) = read[from..].find("://").map(|at| from + at) {
        let end = read[start..].find(|c: char| c.is_whitespace() || c == ')').map_or(read.len(), |length| start + length);
        read.replace_range(start..end, &" ".repeat(end - start));
        from = end;
    }
    read.replace("\n\n", ".\n").into()
}

struct Reader<'a> {
    tokens: &'a [Token<'a>],
    numbers: &'a [Word],
    goal: Option<f64>,
}

impl Reader<'_> {
    /// Where patterns stand, in tokens.
    fn find(&self, patterns: &Patterns) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        for (at, token) in self.tokens.iter().enumerate() {
            let may_be_known = patterns.lengths[first_byte(&token.word)] & length_bit(&token.word) != 0;
            let by_word = may_be_known.then(|| patterns.by_word.get(&*token.word)).flatten().into_iter().flatten();
            for (index, before) in by_word.chain(&patterns.by_part) {
                let (Some(steps), Some(start)) = (patterns.all.get(*index), at.checked_sub(*before)) else { continue };
                found.extend(self.end_of(steps, start).map(|end| start..end));
            }
        }
        found
    }

    /// Where a pattern that starts here ends.
    fn end_of(&self, steps: &[Step], at: usize) -> Option<usize> {
        let Some((step, rest)) = steps.split_first() else { return Some(at) };
        if matches!(step, Step::Gap) {
            let is_open = |skipped: &usize| !self.tokens.iter().skip(at).take(*skipped).any(Token::ends_sentence);
            return (0..=WIDEST).take_while(is_open).find_map(|skipped| self.end_of(rest, at + skipped));
        }
        let word = self.tokens.get(at).filter(|token| !token.ends_sentence())?.word.as_ref();
        let fits = match step {
            Step::OneOf(words) => words.iter().any(|known| known.is(word)),
            Step::Number => number(word).is_some() || self.numbers.iter().any(|known| known.is(word)),
            Step::Goal => self.goal.zip(number(word)).is_some_and(|(goal, number)| (goal - number).abs() < 1e-9),
            Step::Any => word.starts_with(char::is_alphabetic),
            Step::Gap => false,
        };
        if fits { self.end_of(rest, at + 1) } else { None }
    }
}

/// The number that is written in digits, with a point or a comma before its decimals.
fn number(word: &str) -> Option<f64> {
    word.starts_with(|first: char| first.is_ascii_digit()).then(|| word.replace(',', ".").parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_has_a_word_by_which_it_is_recognized() {
        for language in ["nl", "en", "fr", "de", "sv"] {
            let lists = Lists::of(language);
            for patterns in [&lists.claims, &lists.multiples, &lists.excuses] {
                let keyed = patterns.by_word.values().flatten().chain(&patterns.by_part).map(|(index, _)| *index);
                let keyed: std::collections::BTreeSet<usize> = keyed.collect();
                assert_eq!(keyed.len(), patterns.all.len(), "{language}: {:?}", patterns.all);
                let before_gap =
                    |steps: &Vec<Step>| steps.iter().position(|step| matches!(step, Step::Gap)).unwrap_or(usize::MAX);
                let first_word = |steps: &Vec<Step>| steps.iter().position(|step| matches!(step, Step::OneOf(_)));
                assert!(patterns.all.iter().all(|steps| first_word(steps) < Some(before_gap(steps))), "{language}");
            }
        }
    }

    fn found(text: &str, goal: Option<f64>) -> Option<&str> {
        first_claim(text, "en", Reading { goal, multiples: true }).map(|range| &text[range])
    }

    #[test]
    fn a_claim_is_found_in_its_place() {
        assert_eq!(found("Fast – **2.5 times as fast** as others’.", None), Some("2.5 times as fast"));
        assert_eq!(found("{{ program.title }}: 80\u{a0}% say so", None), Some("80\u{a0}%"));
    }

    #[test]
    fn only_the_goal_itself_is_no_claim() {
        assert_eq!(found("10 percent of colleagues join.", Some(10.0)), None);
        assert_eq!(found("12.5% of colleagues join.", Some(12.5)), None);
        assert_eq!(found("10 percent of colleagues join.", Some(20.0)), Some("10 percent"));
        assert_eq!(found("10 percent of colleagues join.", None), Some("10 percent"));
    }

    #[test]
    fn what_only_merging_or_an_address_holds_is_not_read() {
        assert_eq!(found("{% if habit.sentence == 10 %}a{% endif %} https://a.example/20%/x", None), None);
    }
}
