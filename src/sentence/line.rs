//! A text as words with places. Merge fields and what stands between quotes are opaque: something stands there, and no rule looks into it.

use std::borrow::Cow;
use std::ops::Range;

use super::grammar::Grammar;
use super::words::Phrases;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    Word,
    Opaque,
    Mark,
}

#[derive(Debug, Clone)]
struct Token<'a> {
    shape: Shape,
    /// In small letters, with straight apostrophes; empty when opaque.
    word: Cow<'a, str>,
    range: Range<usize>,
    /// Whether the clause before it ends here.
    ends_clause: bool,
}

/// A text as words with places.
#[derive(Debug)]
pub(super) struct Line<'a> {
    text: &'a str,
    tokens: Vec<Token<'a>>,
    pub(super) grammar: &'static Grammar,
}

impl<'a> Line<'a> {
    pub(super) fn of(text: &'a str, grammar: &'static Grammar) -> Self {
        let mut tokens = Vec::new();
        let mut at = 0;
        while let Some(token) = next(text, at, grammar.elides) {
            at = token.range.end;
            tokens.push(token);
        }
        let mut line = Self { text, tokens, grammar };
        let ends: Vec<bool> = (0..line.len()).map(|index| line.ends_clause(index)).collect();
        line.tokens.iter_mut().zip(ends).for_each(|(token, ends)| token.ends_clause = ends);
        line
    }

    pub(super) fn len(&self) -> usize {
        self.tokens.len()
    }

    /// How many words there are; something opaque counts as one.
    pub(super) fn count(&self) -> usize {
        self.tokens.iter().filter(|token| token.shape != Shape::Mark).count()
    }

    /// The word or mark at an index, in small letters; nothing beyond the ends and where it is opaque.
    pub(super) fn word(&self, index: usize) -> &str {
        self.tokens.get(index).map_or("", |token| &*token.word)
    }

    pub(super) fn is(&self, index: usize, words: &[&str]) -> bool {
        let word = self.word(index);
        !word.is_empty() && words.contains(&word)
    }

    pub(super) fn is_i(&self, index: usize) -> bool {
        self.is(index, self.grammar.i)
    }

    /// Whether these words stand at an index.
    pub(super) fn has_at(&self, index: usize, words: &[&str]) -> bool {
        words.iter().enumerate().all(|(offset, word)| self.word(index + offset) == *word)
    }

    pub(super) fn starts_with(&self, words: &[&str]) -> bool {
        self.has_at(0, words)
    }

    pub(super) fn is_word(&self, index: usize) -> bool {
        self.tokens.get(index).is_some_and(|token| token.shape == Shape::Word)
    }

    pub(super) fn is_opaque(&self, index: usize) -> bool {
        self.tokens.get(index).is_some_and(|token| token.shape == Shape::Opaque)
    }

    pub(super) fn is_quote(&self, index: usize) -> bool {
        self.is_opaque(index) && !self.written(index).starts_with('{')
    }

    pub(super) fn is_number(&self, index: usize) -> bool {
        self.word(index).starts_with(|first: char| first.is_ascii_digit())
    }

    /// Whether the word is written with a capital.
    pub(super) fn is_capital(&self, index: usize) -> bool {
        self.written(index).starts_with(char::is_uppercase)
    }

    /// Whether this is a verb in the first person: a listed one, or one that is made of it (herstart).
    pub(super) fn is_verb(&self, index: usize) -> bool {
        self.grammar.is_verb(self.word(index))
    }

    /// Whether something with which a noun begins stands at an index.
    pub(super) fn is_noun_start(&self, index: usize) -> bool {
        self.is(index, self.grammar.determiners) || self.is_number(index) || self.is_opaque(index)
    }

    pub(super) fn find(&self, mut range: Range<usize>, words: &[&str]) -> Option<usize> {
        range.find(|&index| self.is(index, words))
    }

    /// The token as it is written.
    pub(super) fn written(&self, index: usize) -> &'a str {
        self.tokens.get(index).and_then(|token| self.text.get(token.range.clone())).unwrap_or_default()
    }

    /// The stretch of the text from the first to the last of these tokens.
    pub(super) fn span(&self, tokens: Range<usize>) -> Range<usize> {
        let start = self.tokens.get(tokens.start).map_or(self.text.len(), |token| token.range.start);
        let end =
            tokens.end.checked_sub(1).and_then(|last| self.tokens.get(last)).map_or(self.text.len(), |token| token.range.end);
        start..end.max(start)
    }

    pub(super) fn slice(&self, tokens: Range<usize>) -> &'a str {
        if tokens.is_empty() { "" } else { self.text.get(self.span(tokens)).unwrap_or_default() }
    }

    pub(super) fn from(&self, index: usize) -> &'a str {
        self.tokens.get(index).and_then(|token| self.text.get(token.range.start..)).unwrap_or_default()
    }

    pub(super) fn before(&self, index: usize) -> &'a str {
        self.tokens.get(index).and_then(|token| self.text.get(..token.range.start)).unwrap_or(self.text)
    }

    /// Where the own clause ends that begins at an index: before a colon, or a word that begins a clause within it.
    pub(super) fn clause_end(&self, start: usize) -> usize {
        let after = self.tokens.iter().enumerate().skip(start + 1);
        after.into_iter().find(|(_, token)| token.ends_clause).map_or(self.len(), |(index, _)| index)
    }

    /// Whether a colon or the like stands here, or a word that begins a clause within another.
    fn ends_clause(&self, index: usize) -> bool {
        if !self.is_word(index) {
            return self.is(index, &[":", ";", "(", "–", "—"]);
        }
        // “to the street” is a way, “to call” a clause
        let is_way = || self.is(index, &["to"]) && self.is_noun_start(index + 1);
        self.is(index, self.grammar.subordinators) && !is_way()
    }

    /// Whether a sentence ends at this point: no abbreviation, no number, no dots.
    pub(super) fn is_full_stop(&self, index: usize) -> bool {
        let Some(before) = index.checked_sub(1) else { return false };
        let is_short = || self.grammar.lexicon.abbreviations.has(self.word(before)) || self.written(before).chars().count() == 1;
        self.word(index) == "."
            && self.word(before) != "."
            && self.word(index + 1) != "."
            && self.is_last_or_spaced(index)
            && !is_short()
    }

    fn is_last_or_spaced(&self, index: usize) -> bool {
        let end = self.span(index..index + 1).end;
        self.text.get(end..).is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace))
    }

    /// Whether these words stand in this order in a range, with others between; gives the index of the last.
    pub(super) fn in_order(&self, range: Range<usize>, words: &[&str]) -> Option<usize> {
        let mut at = range.start;
        let mut last = range.start.checked_sub(1)?;
        for word in words {
            last = (at..range.end).find(|&index| self.word(index) == *word)?;
            at = last + 1;
        }
        Some(last)
    }

    /// Whether the verb that a range begins with is one of these, with the words that belong to it.
    pub(super) fn holds(&self, phrases: &Phrases, range: Range<usize>) -> bool {
        phrases.after(self.word(range.start)).iter().any(|rest| self.in_order(range.start + 1..range.end, rest).is_some())
    }

    /// The words at indexes, joined as in a sentence.
    pub(super) fn join<'b>(parts: impl IntoIterator<Item = &'b str>) -> String {
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        let joined = parts.join(" ");
        [",", ".", ":", ";"].iter().fold(joined, |joined, mark| joined.replace(&format!(" {mark}"), mark))
    }
}

/// The first token at or after a place.
fn next(text: &str, from: usize, elides: bool) -> Option<Token<'_>> {
    if let Some(range) = plain_word(text, from) {
        let word = Cow::Borrowed(text.get(range.clone())?);
        return Some(Token { shape: Shape::Word, word, range, ends_clause: false });
    }
    let rest = text.get(from..)?;
    let skipped = rest.len() - rest.trim_start().len();
    let (start, rest) = (from + skipped, rest.trim_start());
    let first = rest.chars().next()?;
    let opaque = merge_field(rest).or_else(|| quote(rest, first));
    let (shape, length) = match opaque {
        Some(length) => (Shape::Opaque, length),
        None if is_letter(first) || starts_with_apostrophe(rest) => (Shape::Word, word_length(rest, elides)),
        None => (Shape::Mark, first.len_utf8()),
    };
    let written = rest.get(..length)?;
    let is_plain = written.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase());
    let word = match shape {
        Shape::Opaque => Cow::Borrowed(""),
        _ if is_plain => Cow::Borrowed(written),
        _ => Cow::Owned(written.to_lowercase().replace('’', "'")),
    };
    Some(Token { shape, word, range: start..start + length, ends_clause: false })
}

/// The next word, where it holds nothing but small letters of ASCII and stands between spaces, as most do.
fn plain_word(text: &str, from: usize) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    let start = from + bytes.get(from..)?.iter().take_while(|byte| **byte == b' ').count();
    let end = start + bytes.get(start..)?.iter().take_while(|byte| byte.is_ascii_lowercase()).count();
    (end > start && matches!(bytes.get(end), None | Some(b' '))).then_some(start..end)
}

fn merge_field(rest: &str) -> Option<usize> {
    let closing = if rest.starts_with("{{") {
        "}}"
    } else if rest.starts_with("{%") {
        "%}"
    } else {
        return None;
    };
    Some(rest.find(closing)? + closing.len())
}

/// How long a quotation is that begins here. A closing mark that is also an apostrophe counts when no letter follows.
fn quote(rest: &str, first: char) -> Option<usize> {
    let closing: &[char] = match first {
        '‘' => &['’'],
        '“' => &['”'],
        '„' => &['”', '“'],
        '«' => &['»'],
        '"' => &['"'],
        _ => return None,
    };
    let inner = first.len_utf8();
    let closes = |at: usize, mark: char| !rest[at + mark.len_utf8()..].starts_with(is_letter);
    let (at, mark) = rest[inner..]
        .char_indices()
        .map(|(at, mark)| (at + inner, mark))
        .find(|&(at, mark)| closing.contains(&mark) && closes(at, mark))?;
    Some(at + mark.len_utf8())
}

fn is_letter(character: char) -> bool {
    character.is_alphanumeric()
}

fn starts_with_apostrophe(rest: &str) -> bool {
    let mut characters = rest.chars();
    characters.next().is_some_and(is_apostrophe) && characters.next().is_some_and(is_letter)
}

const fn is_apostrophe(character: char) -> bool {
    matches!(character, '’' | '\'')
}

/// Letters and digits, with apostrophes, hyphens, points and commas between them: m’n, e-mail, 8,432.5, e.g.
fn word_length(rest: &str, elides: bool) -> usize {
    let mut length = 0;
    let mut characters = rest.chars().peekable();
    while let Some(character) = characters.next() {
        let joins = characters.peek().is_some_and(|&next| is_letter(next));
        let belongs = match character {
            '-' | '‑' | '\'' | '’' => joins,
            '.' | ',' => joins && length > 0,
            other => is_letter(other),
        };
        let is_elision = elides && is_apostrophe(character);
        if !belongs && !is_elision {
            break;
        }
        length += character.len_utf8();
        if is_elision && length <= "qu’".len() {
            break;
        }
    }
    length
}

#[cfg(test)]
mod tests {
    use super::super::{english, french};
    use super::*;

    fn words(text: &str, grammar: &'static Grammar) -> Vec<String> {
        Line::of(text, grammar).tokens.iter().map(|token| text[token.range.clone()].to_owned()).collect()
    }

    #[test]
    fn merge_fields_and_quotes_are_one_word_each() {
        let found = words("I open {{ program.title }} and say ‘I’m here, don’t worry’.", &english::GRAMMAR);
        assert_eq!(found, ["I", "open", "{{ program.title }}", "and", "say", "‘I’m here, don’t worry’", "."]);
    }

    #[test]
    fn numbers_and_contractions_stay_whole() {
        assert_eq!(words("I’ll read 8,432.5 kWh, twice", &english::GRAMMAR), ["I’ll", "read", "8,432.5", "kWh", ",", "twice"]);
    }

    #[test]
    fn french_words_lose_their_vowel() {
        assert_eq!(words("j’ai dit qu’aujourd’hui", &french::GRAMMAR), ["j’", "ai", "dit", "qu’", "aujourd’hui"]);
    }
}
