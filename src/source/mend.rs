//! Broken YAML, mended in memory as its writer is told to, so that reading goes on behind it and everything wrong is told in one run.
//! A mend counts only where what comes of it can be read; what is shown to the writer is what was read.

mod line;

use std::sync::Arc;

use self::line::Parts;
use super::document::{Span, Spans};
use super::syntax::words;
use crate::diagnostic::{Diagnostic, Place, SourceFile, Words};

/// How many breaks of one file are mended; where there are more, reading stops.
pub(super) const MOST: usize = 24;

/// The largest file that is read again after a mend, in bytes.
pub(super) const MOST_BYTES: usize = 256 * 1024;

/// The longest line that is shown as it should be, in characters.
const LONGEST: usize = 110;

/// A change of some lines that stand below each other, and what to say instead of what was said.
#[derive(Debug, Clone)]
pub(super) struct Mend {
    /// The lines from the first byte to the end of the last.
    lines: Span,
    /// What stands there instead, in as many lines.
    instead: String,
    /// What is wrong, where the parser knew less.
    said: Option<(usize, Words)>,
    help: Words,
}

/// A file as it was written, and its text as it was mended so far.
#[derive(Debug)]
pub(super) struct Mended {
    written: Arc<SourceFile>,
    /// What is read instead.
    pub(super) read: Arc<SourceFile>,
    /// Where the lines of both start; both have as many.
    starts: [Vec<usize>; 2],
}

impl Mended {
    /// A file in which nothing is mended yet.
    pub(super) fn of(written: &Arc<SourceFile>) -> Self {
        Self { written: Arc::clone(written), read: Arc::clone(written), starts: [Vec::new(), Vec::new()] }
    }

    /// The same file with one mend more.
    pub(super) fn with(&self, mend: &Mend) -> Self {
        let mut text = self.read.text.clone();
        text.replace_range(mend.lines.start as usize..mend.lines.end as usize, &mend.instead);
        let starts = [line::starts(&self.written.text), line::starts(&text)];
        Self { written: Arc::clone(&self.written), read: SourceFile::new(self.written.path.clone(), text), starts }
    }

    /// Whether nothing was mended.
    pub(super) fn is_as_written(&self) -> bool {
        Arc::ptr_eq(&self.written, &self.read)
    }

    /// The offset in the file as written of one in the text that was read: lines stay lines, and within one most stays where it was.
    fn offset(&self, at: usize) -> usize {
        let [written, read] = &self.starts;
        let line = read.partition_point(|start| *start <= at).saturating_sub(1);
        let [from, other] = [written, read].map(|starts| starts.get(line).copied().unwrap_or_default());
        let column = at.saturating_sub(other);
        let of_line =
            |text: &'_ str, from: usize| text.get(from..).and_then(|rest| rest.split('\n').next()).unwrap_or("").to_owned();
        let (line, mended) = (of_line(&self.written.text, from), of_line(&self.read.text, other));
        let same = line.bytes().zip(mended.bytes()).take_while(|(a, b)| a == b).count();
        // A quotation mark was put in, or a space was taken out.
        let column = match column {
            column if column <= same || line == mended => column,
            column if mended.len() >= line.len() => (column - 1).max(same),
            column => column + line.len() - mended.len(),
        };
        let mut at = from + column.min(line.len());
        while !self.written.text.is_char_boundary(at) {
            at -= 1;
        }
        at
    }

    fn span(&self, span: Span) -> Span {
        let at = |offset: u32| u32::try_from(self.offset(offset as usize)).unwrap_or(offset);
        Span { start: at(span.start), end: at(span.end) }
    }

    /// The places of a tree in the file as written.
    pub(super) fn spans(&self, mut spans: Spans) -> Spans {
        if self.is_as_written() {
            return spans;
        }
        spans.value = self.span(spans.value);
        spans.key = spans.key.map(|key| self.span(key));
        spans.children = spans.children.into_iter().map(|child| self.spans(child)).collect();
        spans
    }

    /// What is said, with its places in the file as written.
    pub(super) fn told(&self, mut told: Diagnostic) -> Diagnostic {
        if self.is_as_written() {
            return told;
        }
        self.place(&mut told.place);
        told.related.iter_mut().for_each(|related| self.place(&mut related.place));
        told
    }

    fn place(&self, place: &mut Place) {
        place.span = self.offset(place.span.start)..self.offset(place.span.end);
        place.file = Arc::clone(&self.written);
    }
}

impl Mend {
    /// Whether reading comes past its lines, where it breaks next at an offset of the text that comes of it. What breaks on the line below
    /// may well be made by the mend, where that line goes on with the same text.
    pub(super) fn reaches(&self, text: &str, next: usize) -> bool {
        let start = self.lines.start as usize;
        let end = start + self.instead.len();
        let lines = text.get(end..next).map_or(0, |between| between.matches('\n').count());
        let goes_on = line::depth(text, line::bounds(text, end + 1)) > line::depth(text, line::bounds(text, start));
        lines > usize::from(goes_on)
    }

    /// What was said of a break, with this as what to do.
    pub(super) fn told(&self, mut told: Diagnostic) -> Diagnostic {
        if let Some((at, message)) = &self.said {
            let length = told.place.file.text.get(*at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
            told.place.span = *at..*at + length;
            told.message = message.clone();
        }
        told.with_help(self.help.clone())
    }

    /// The line of these parts with another value, and how to write it.
    fn value(parts: &Parts<'_>, instead: &str, help: &Words) -> Self {
        let Parts { head, tail, .. } = parts;
        let line = format!("{head}{instead}");
        let shown = line.trim();
        let help = if shown.chars().count() > LONGEST {
            help.clone()
        } else {
            Words::new(format!("{}:\n  {shown}", help.en), format!("{}:\n  {shown}", help.nl))
        };
        Self { lines: parts.span(), instead: format!("{line}{tail}"), said: None, help }
    }
}

/// The mends of a break that may help, the likeliest first.
pub(super) fn mends(told: &Diagnostic) -> Vec<Mend> {
    let (text, at) = (told.place.file.text.as_str(), told.place.span.start);
    let here = line::bounds(text, at);
    let before = line::before(text, here);
    let lines = || [Some(here), before].into_iter().flatten();
    if let Some(mend) = lines().find_map(|line| long_dash(text, line)) {
        return vec![mend];
    }
    if let Some(mend) = lines().find_map(|line| odd_space(text, line)) {
        return vec![mend];
    }
    let mut mends: Vec<Mend> = before.and_then(|before| space_too_many(text, before, here)).into_iter().collect();
    mends.extend(before.and_then(|_| text_below(text, at)));
    let quoted = || Parts::of(text, here).and_then(|parts| in_quotes(&parts));
    if let Some((at, sign)) = line::sign_at_start(text, here) {
        mends.extend(quoted().map(|mend| Mend { said: Some((at, words::said_start(sign))), ..mend }));
    } else if words::may_need_quotes(&told.message) {
        mends.extend(quoted());
    }
    mends
}

/// A dash of another program, where an item starts.
fn long_dash(text: &str, line: (usize, usize)) -> Option<Mend> {
    let (start, end) = line;
    let written = text.get(start..end)?;
    let depth = written.len() - written.trim_start_matches(' ').len();
    let dash = written[depth..].chars().next().filter(|dash| matches!(dash, '–' | '—' | '‐' | '\u{2011}' | '−' | '•' | '●'))?;
    let rest = &written[depth + dash.len_utf8()..];
    let words = rest.trim_start_matches(char::is_whitespace);
    let space = rest.len() - words.len();
    // The fields below stand as deep as the first, whichever sign stands before it.
    let instead = format!("{}-{}{words}", &written[..depth], " ".repeat(space.clamp(1, 2)));
    (space > 0 && !words.is_empty()).then(|| Mend {
        lines: span(start, end),
        instead,
        said: Some((start + depth, words::said_long_dash(dash))),
        help: words::help_long_dash(),
    })
}

/// A space behind a key, or before one, that is none to YAML.
fn odd_space(text: &str, (start, end): (usize, usize)) -> Option<Mend> {
    let written = text.get(start..end)?;
    let colon = written.find(':')?;
    let key = written[..colon].trim_start_matches(['-', ' ']);
    let space = written[colon + 1..].chars().next().filter(|next| line::is_odd_space(*next))?;
    let rest = written[colon + 1..].trim_start_matches(|next: char| next == ' ' || line::is_odd_space(next));
    line::is_key(key).then(|| Mend {
        lines: span(start, end),
        instead: format!("{}: {rest}", &written[..colon]),
        said: Some((start + colon + 1, words::said_colon_space(space))),
        help: words::help_colon_space(),
    })
}

/// A field that stands one space deeper than the one above it.
fn space_too_many(text: &str, before: (usize, usize), (start, end): (usize, usize)) -> Option<Mend> {
    let (above, written) = (text.get(before.0..before.1)?, text.get(start..end)?);
    let depth = written.len() - written.trim_start_matches(' ').len();
    let above_depth = above.len() - above.trim_start_matches([' ', '-']).len();
    let is_field = |line: &str| line.trim_start_matches([' ', '-']).split_once(':').is_some_and(|(key, _)| line::is_key(key));
    (depth == above_depth + 1 && is_field(written) && is_field(above)).then(|| Mend {
        lines: span(start, end),
        instead: written[1..].to_owned(),
        said: Some((start + depth, words::said_space_too_many())),
        help: words::help_space_too_many(above_depth),
    })
}

/// A text over several lines, of which one holds a colon: as a whole it belongs below its key.
fn text_below(text: &str, at: usize) -> Option<Mend> {
    let here = line::bounds(text, at);
    let depth = line::depth(text, here);
    let words = text.get(here.0..here.1)?.trim();
    let (first, _) = words.split_once(": ").or_else(|| words.split_once(':'))?;
    if !first.trim().contains(' ') {
        return None;
    }
    let mut head = line::before(text, here)?;
    while line::depth(text, head) >= depth {
        head = line::before(text, head)?;
    }
    let parts = Parts::of(text, head).filter(|parts| parts.key.is_some() && !parts.value.starts_with(['"', '\'']))?;
    let end = line::end_below(text, head);
    let whole = text.get(parts.span().start as usize + parts.head.len()..end)?;
    let mark = ['"', '\''].into_iter().find(|mark| !whole.contains(*mark) && !whole.contains('\\') && !whole.contains(" #"))?;
    let key = parts.key.unwrap_or_default();
    Some(Mend {
        lines: span(head.0, end),
        instead: format!("{}{mark}{whole}{mark}", parts.head),
        said: Some((here.0 + depth, words::said_colon_below())),
        help: words::help_below(key),
    })
}

/// The value of a line in quotes, whichever it can have.
fn in_quotes(parts: &Parts<'_>) -> Option<Mend> {
    let value = parts.value;
    let is_bracketed = value.starts_with(['[', '{', '|', '>', '#']) || value.ends_with(['}', ']']) && !value.contains("}}");
    if is_bracketed || value.starts_with("!!") {
        return None;
    }
    let count = |mark: char| value.matches(mark).count();
    for (mark, other) in [('"', '\''), ('\'', '"')] {
        if value.starts_with(mark) && count(mark) == 1 && !line::starts_with_apostrophe(value) {
            let text = value.strip_suffix(other).filter(|_| count(other) == 1).unwrap_or(value);
            return Some(Mend::value(parts, &format!("{text}{mark}"), &words::help_quote()));
        }
    }
    let (instead, help) = quoted(value);
    Some(Mend::value(parts, &instead, &help))
}

/// A text in the quotes that it can have, and what was done.
#[must_use]
pub fn quoted(value: &str) -> (String, Words) {
    let inner = line::without_outer_quotes(value);
    match (inner.contains('"') || inner.contains('\\'), inner.contains('\'')) {
        (false, _) => (format!("\"{inner}\""), words::help_double()),
        (true, false) => (format!("'{inner}'"), words::help_single()),
        (true, true) => (format!("\"{}\"", line::with_curly_quotes(inner)), words::help_curly()),
    }
}

fn span(start: usize, end: usize) -> Span {
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    Span { start: offset(start), end: offset(end) }
}

#[cfg(test)]
mod tests;
