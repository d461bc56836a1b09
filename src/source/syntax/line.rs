//! Slips that show in how a line is written: a space, a colon or a dash that is missing, and lines that are no YAML at all.

use super::{Fault, words};

/// Where the line of an offset starts.
pub(super) fn start(text: &str, at: usize) -> usize {
    text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1)
}

/// Where what is written on the line of an offset starts.
pub(super) fn content(text: &str, at: usize) -> usize {
    let start = start(text, at);
    let rest = &text[start..];
    start + (rest.len() - rest.trim_start_matches([' ', '\t']).len())
}

/// A line that is written: where it is, how deep, and its words without a comment at its end.
#[derive(Debug, Clone, Copy)]
struct Line<'a> {
    at: usize,
    depth: usize,
    words: &'a str,
}

impl<'a> Line<'a> {
    fn of(text: &'a str, at: usize) -> Self {
        let content = content(text, at);
        let words = text[content..].split('\n').next().unwrap_or_default();
        let words = words.split(" #").next().unwrap_or_default().trim_end();
        Self { at: content, depth: content - start(text, at), words }
    }

    /// The written line before this one; comments and empty lines are not.
    fn before(self, text: &'a str) -> Option<Self> {
        let mut end = (self.at - self.depth).checked_sub(1)?;
        loop {
            let line = Self::of(text, end);
            if !line.words.is_empty() && !line.words.starts_with('#') {
                return Some(line);
            }
            end = start(text, end).checked_sub(1)?;
        }
    }

    /// The key with which the line starts, behind the dash of an item.
    fn key(self) -> Option<&'a str> {
        self.words.trim_start_matches("- ").split_once(':').map(|(key, _)| key)
    }

    /// The colon after the first word, where no space follows it: `id:remember-me`.
    fn tight_colon(self) -> Option<usize> {
        let (key, rest) = self.words.split_once(':')?;
        let is_tight = is_word(key)
            && !rest.starts_with("//")
            && rest.starts_with(|next: char| !next.is_whitespace())
            && !rest.contains(": ");
        is_tight.then_some(self.at + key.len())
    }

    /// The dash of an item, where no space follows it: `-en`.
    fn tight_dash(self) -> Option<usize> {
        let rest = self.words.strip_prefix('-')?;
        rest.starts_with(char::is_alphanumeric).then_some(self.at)
    }

    /// A line that starts with a word and has no colon.
    fn lacks_colon(self) -> bool {
        self.words.split_whitespace().next().is_some_and(is_word) && !self.words.contains(':')
    }
}

/// Whether a text can be a key.
pub(super) fn is_word(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_lowercase() || matches!(byte, b'_' | b'-'))
}

/// The slip on the line where reading stopped, or on the line before it, which YAML took together.
pub(super) fn slip(text: &str, at: usize) -> Option<Fault> {
    let line = Line::of(text, at);
    let before = line.before(text);
    let tight_colon = |line: Line<'_>| Some((line.tight_colon()?, words::said_tight_colon(), words::help_tight_colon()));
    let tight_dash = |line: Line<'_>| Some((line.tight_dash()?, words::said_tight_dash(), words::help_no_dash()));
    let both = [Some(line), before];
    both.into_iter()
        .flatten()
        .find_map(|line| tight_colon(line).or_else(|| tight_dash(line)))
        .or_else(|| missing_dash(text, line))
        .or_else(|| missing_colon(line, before))
}

/// The line itself lacks its colon, or the one above it, which then stands as deep, or is a word alone with something deeper below.
fn missing_colon(line: Line<'_>, before: Option<Line<'_>>) -> Option<Fault> {
    let before = before.filter(|before| before.depth == line.depth || before.depth < line.depth && is_word(before.words));
    let lacks = before.filter(|before| before.lacks_colon()).or_else(|| Some(line).filter(|line| line.lacks_colon()))?;
    Some((lacks.at, words::said_no_colon(), words::help_no_colon()))
}

/// A line as deep as the dash of the item above it, which is a word alone or starts with the key with which that item starts.
fn missing_dash(text: &str, line: Line<'_>) -> Option<Fault> {
    let mut above = line.before(text)?;
    while above.depth > line.depth {
        above = above.before(text)?;
    }
    let is_next = above.depth == line.depth && above.words.starts_with("- ") && !line.words.starts_with('-');
    let is_item = line.key().is_none() || line.key() == above.key();
    (is_next && is_item).then(|| (line.at, words::said_no_dash(), words::help_no_dash()))
}

/// The line that speaks to YAML itself, where the file starts with one.
pub(super) fn directive(text: &str) -> Option<usize> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.starts_with('%') {
            return Some(at);
        }
        if !line.trim().is_empty() && !line.starts_with('#') {
            return None;
        }
        at += line.len();
    }
    None
}

/// What another program left in the file, up to where reading stopped: marks of two versions, or the fence of a listing.
pub(super) fn foreign(text: &str, at: usize) -> Option<Fault> {
    let mut offset = 0;
    for line in text.split_inclusive('\n').take_while(|line| !line.is_empty()) {
        if offset > at {
            return None;
        }
        if ["<<<<<<<", "=======", ">>>>>>>"].into_iter().any(|mark| line.starts_with(mark)) {
            return Some((offset, words::said_conflict(), words::help_conflict()));
        }
        if line.starts_with("```") {
            return Some((offset, words::said_fence(), words::help_line()));
        }
        offset += line.len();
    }
    None
}
