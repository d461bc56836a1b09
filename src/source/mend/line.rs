//! One line of a file as its writer sees it: what stands before its value, the value, and a comment.

use super::super::document::Span;
use super::span;

/// A line in parts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Parts<'a> {
    at: usize,
    /// Its spaces, the dashes of items, and its key.
    pub(super) head: &'a str,
    pub(super) key: Option<&'a str>,
    pub(super) value: &'a str,
    /// What follows the value: a comment, or the other half of a line break.
    pub(super) tail: &'a str,
}

impl<'a> Parts<'a> {
    /// The parts of the line between two offsets, if it has a value.
    pub(super) fn of(text: &'a str, (start, end): (usize, usize)) -> Option<Self> {
        let line = text.get(start..end)?;
        let mut rest = line.trim_start_matches(' ');
        while let Some(item) = rest.strip_prefix("- ") {
            rest = item.trim_start_matches(' ');
        }
        let dashes = line.len() - rest.len();
        let key = rest.split_once(": ").map(|(key, _)| key).filter(|key| is_key(key));
        if let Some(key) = key {
            rest = rest.get(key.len() + 1..)?.trim_start_matches(' ');
        }
        if key.is_none() && !line.get(..dashes)?.contains('-') {
            return None;
        }
        let value = rest.split(" #").next()?.trim_end();
        let head = line.get(..line.len() - rest.len())?;
        let tail = rest.get(value.len()..)?;
        (!value.is_empty()).then_some(Self { at: start, head, key, value, tail })
    }

    /// Where the line stands.
    pub(super) fn span(&self) -> Span {
        span(self.at, self.at + self.head.len() + self.value.len() + self.tail.len())
    }
}

/// The line of an offset, without its end.
pub(super) fn bounds(text: &str, at: usize) -> (usize, usize) {
    let start = text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1);
    let end = text.get(start..).and_then(|rest| rest.find('\n')).map_or(text.len(), |newline| start + newline);
    (start, end)
}

/// The written line above one.
pub(super) fn before(text: &str, (start, _): (usize, usize)) -> Option<(usize, usize)> {
    let mut start = start;
    loop {
        let line = bounds(text, start.checked_sub(1)?);
        let words = text.get(line.0..line.1)?.trim();
        if !words.is_empty() && !words.starts_with('#') {
            return Some(line);
        }
        start = line.0;
    }
}

/// How many spaces a line starts with.
pub(super) fn depth(text: &str, (start, end): (usize, usize)) -> usize {
    text.get(start..end).map_or(0, |line| line.len() - line.trim_start_matches(' ').len())
}

/// The end of the last written line below one that stands deeper.
pub(super) fn end_below(text: &str, line: (usize, usize)) -> usize {
    let (own, mut end, mut next) = (depth(text, line), line.1, line.1 + 1);
    while next < text.len() {
        let below = bounds(text, next);
        let is_empty = text.get(below.0..below.1).is_none_or(|words| words.trim().is_empty());
        if !is_empty && depth(text, below) <= own {
            break;
        }
        end = if is_empty { end } else { below.1 };
        next = below.1 + 1;
    }
    end
}

/// Whether a text can be the name of a field.
pub(super) fn is_key(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '-'))
}

/// The sign with which the value of a line starts, where it means something else to YAML, and where it stands.
pub(super) fn sign_at_start(text: &str, line: (usize, usize)) -> Option<(usize, char)> {
    let parts = Parts::of(text, line).filter(|parts| parts.key.is_some() && !parts.value.starts_with("- - "))?;
    let sign = parts.value.chars().next().filter(|_| parts.value.starts_with("- ") || parts.value.starts_with("? "))?;
    Some((line.0 + parts.head.len(), sign))
}

/// A space that is none to YAML, or one that is not seen at all.
pub(super) const fn is_odd_space(character: char) -> bool {
    matches!(character, '\u{a0}' | '\u{2000}'..='\u{200d}' | '\u{202f}' | '\u{205f}' | '\u{2060}' | '\u{3000}' | '\u{feff}')
}

/// Whether a text starts with a Dutch word that has lost its first letters: `'t`, `'s`.
pub(super) fn starts_with_apostrophe(value: &str) -> bool {
    let mut letters = value.strip_prefix('\'').unwrap_or_default().chars();
    letters.next().is_some_and(|letter| "stnkmrSTNKMR".contains(letter)) && letters.next() == Some(' ')
}

/// A text without the quotes around the whole, where more of them stand within: `"Say "hello" then"`.
pub(super) fn without_outer_quotes(value: &str) -> &str {
    let within = |mark: char| {
        let inner = value.strip_prefix(mark)?.strip_suffix(mark)?;
        let (before, after) = inner.split_once(mark)?;
        let opens = before.ends_with(' ') || before.is_empty() || after.starts_with(char::is_alphanumeric);
        opens.then_some(inner)
    };
    let curly = || value.strip_prefix(['“', '„'])?.strip_suffix(['”', '“']).filter(|inner| !inner.contains(['“', '”', '„']));
    curly().or_else(|| within('"')).or_else(|| within('\'')).unwrap_or(value)
}

/// A text with curly quotes for straight ones.
pub(super) fn with_curly_quotes(text: &str) -> String {
    let mut curly = String::with_capacity(text.len());
    let mut opens = true;
    for character in text.chars() {
        match character {
            '"' => {
                curly.push(if opens { '“' } else { '”' });
                opens = !opens;
            }
            '\\' => curly.push_str("\\\\"),
            other => curly.push(other),
        }
    }
    curly
}

/// Where each line of a text starts.
pub(super) fn starts(text: &str) -> Vec<usize> {
    std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect()
}
