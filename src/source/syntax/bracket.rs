//! Brackets that do not pair: which one is at fault, and why.

use granit_parser::ErrorKind;

use super::{Fault, words};

/// How a bracket ends.
enum End {
    /// By its own kind.
    Closed,
    /// By another kind, there.
    Other(usize),
    /// Not at all.
    Never,
}

/// What is wrong with a bracket that was open where reading stopped, or with what stands in it.
pub(super) fn fault(text: &str, open: usize, at: usize) -> Option<Fault> {
    let sign = text[open..].chars().next()?;
    let (end, comment) = end_of(text, open);
    let swallowed = comment.map(|comment| (comment, words::said_comment(), words::help_comment(value_at(text, comment))));
    match end {
        End::Never => swallowed.or_else(|| Some((open, words::said_bracket(sign), words::help_bracket()))),
        End::Other(close) => swallowed.or_else(|| {
            let found = text[close..].chars().next()?;
            Some((close, words::said_other_bracket(sign, found), words::help_bracket()))
        }),
        End::Closed if text[at..].starts_with(',') => Some((at, words::said_comma(), words::help_comma())),
        End::Closed => Some((at, words::said_flow(), words::help_flow())),
    }
}

/// The first bracket after the last whole thing, where it does not close: the parser looks as far as its end before it tells of it.
pub(super) fn never_closed(text: &str, last_end: usize, at: usize) -> Option<usize> {
    let between = text.get(last_end..at)?;
    let comment = between.find(" #").unwrap_or(between.len());
    let open = last_end + between[..comment].find(['{', '['])?;
    (!matches!(end_of(text, open).0, End::Closed)).then_some(open)
}

/// A bracket that closes what was never opened.
pub(super) fn surplus(text: &str, at: usize, kind: &ErrorKind) -> Option<Fault> {
    let sign = text[at..].chars().next().filter(|sign| matches!(sign, ']' | '}'))?;
    matches!(kind, ErrorKind::MisplacedFlowCollectionEnd | ErrorKind::MismatchedFlowCollectionEnd { .. })
        .then(|| (at, words::said_no_bracket(sign), words::help_no_bracket()))
}

/// What follows a closing bracket on its line.
pub(super) fn followed(text: &str, last_end: usize) -> Option<Fault> {
    let closes = text.get(..last_end)?.ends_with([']', '}']);
    let rest = text.get(last_end..)?.split('\n').next()?;
    let follows = rest.trim_start_matches([' ', '\t', '\r']);
    let is_text = closes && !follows.is_empty() && !follows.starts_with(['#', ',', ':', ']', '}']);
    is_text.then(|| (last_end + rest.len() - follows.len(), words::said_after_bracket(), words::help_after_bracket()))
}

/// How the bracket at an offset ends, and the comment behind which the bracket that should close it stands.
fn end_of(text: &str, open: usize) -> (End, Option<usize>) {
    let mut closing = Vec::new();
    let (mut before, mut comment) = (',', None);
    let mut rest = text[open..].char_indices().map(|(at, character)| (open + at, character));
    while let Some((at, character)) = rest.next() {
        match character {
            '{' => closing.push('}'),
            '[' => closing.push(']'),
            '}' | ']' if closing.last() == Some(&character) => {
                closing.pop();
                if closing.is_empty() {
                    return (End::Closed, comment);
                }
            }
            '}' | ']' => return (End::Other(at), comment),
            '"' | '\'' if matches!(before, '{' | '[' | ',' | ':') => {
                let mut escaped = false;
                let mut closes = |next: char| {
                    let closes = next == character && !escaped;
                    escaped = character == '"' && next == '\\' && !escaped;
                    closes
                };
                if !rest.any(|(_, next)| closes(next)) {
                    return (End::Never, comment);
                }
            }
            '#' if text[..at].ends_with([' ', '\n', '\t']) => {
                let line = text[at..].split('\n').next().unwrap_or_default();
                if closing.last().is_some_and(|closing| line.contains(*closing)) {
                    comment = comment.or(Some(at));
                }
                let _ = rest.find(|(_, next)| *next == '\n');
            }
            _ => {}
        }
        if !character.is_whitespace() {
            before = character;
        }
    }
    (End::Never, comment)
}

/// What was meant as a value and reads as a comment.
fn value_at(text: &str, comment: usize) -> &str {
    let line = text[comment..].split('\n').next().unwrap_or_default();
    line.split([',', '}', ']']).next().unwrap_or_default().trim_end()
}
