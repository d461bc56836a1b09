//! Comments that silence one place: `# excx: allow LINT, reason`.
//!
//! Behind something, such a comment covers what begins on its line; on a line of its own, it covers what begins next, whole.

use std::ops::Range;

use granit_parser::{Event, Parser};

use super::document::{Allow, Span, Spans, byte_span};
use crate::diagnostic::SourceFile;

/// What a comment for the engine starts with.
const MARK: &str = "excx:";

/// The comments of a file that ask for silence. Most files have none, and are not read a second time.
pub(super) fn in_file(file: &SourceFile, spans: &Spans) -> Vec<Allow> {
    if !may_ask(&file.text) {
        return Vec::new();
    }
    comments(&file.text).into_iter().filter_map(|(text, span)| allow(text.trim(), span, file, spans)).collect()
}

/// Whether somewhere behind a number sign stands the mark; the version of the language, `excx: 1`, has none before it.
fn may_ask(text: &str) -> bool {
    text.match_indices(MARK)
        .any(|(at, _)| text.get(..at).is_some_and(|before| before.trim_end_matches([' ', '\t']).ends_with('#')))
}

fn comments(text: &str) -> Vec<(String, Span)> {
    let mut found = Vec::new();
    let mut parser = Parser::new_from_str(text);
    while let Some(Ok((event, span))) = parser.next_event() {
        match event {
            Event::Comment(comment, _) => found.push((comment.into_owned(), byte_span(&span))),
            Event::StreamEnd => break,
            _ => {}
        }
    }
    found
}

/// What a comment asks, if it is one for the engine.
fn allow(comment: &str, span: Span, file: &SourceFile, spans: &Spans) -> Option<Allow> {
    let asked = comment.strip_prefix(MARK)?.trim_start();
    let words = asked.strip_prefix("allow").map_or(asked, str::trim_start);
    let (lint, reason) = words.split_once(',').unwrap_or((words, ""));
    let (lint, reason) = (lint.trim().to_owned(), reason.trim().to_owned());
    Some(Allow { file: 0, lint, reason, span, covers: covered(span, file, spans) })
}

fn covered(comment: Span, file: &SourceFile, spans: &Spans) -> Range<usize> {
    let at = comment.start as usize;
    let text = &file.text;
    let line = text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1);
    let behind_something = text.get(line..at).is_some_and(|before| !before.trim().is_empty());
    if behind_something {
        return line..at;
    }
    next(comment.end, spans)
        .map_or(at..at, |next| next.start() as usize..(next.value.end as usize).max(next.start() as usize + 1))
}

/// The largest thing that begins after a byte, first of all that do.
fn next(after: u32, spans: &Spans) -> Option<&Spans> {
    let at = spans.children.partition_point(|child| child.value.end <= after && child.start() < after);
    let next_child = spans.children.get(at)?;
    if next_child.start() >= after { Some(next_child) } else { next(after, next_child) }
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use super::*;

    fn covered_texts(text: &str) -> Vec<(String, String, String)> {
        let file = SourceFile::new("test.yaml", text);
        let document = parse(&file).document.expect("this is YAML");
        let covered = |allow: &Allow| file.text[allow.covers.clone()].trim().to_owned();
        document.allows.iter().map(|allow| (allow.lint.clone(), allow.reason.clone(), covered(allow))).collect()
    }

    #[test]
    fn a_comment_behind_something_covers_its_line() {
        let found = covered_texts("a: 1 # excx: allow long-nudge, the law asks for it\nb: 2\n");
        assert_eq!(found, [("long-nudge".into(), "the law asks for it".into(), "a: 1".into())]);
    }

    #[test]
    fn a_comment_on_its_own_line_covers_what_comes_next_whole() {
        let found = covered_texts("list:\n  # excx: allow slogan, not yet\n  - id: a\n    text: b\n  - id: c\n");
        assert_eq!(found, [("slogan".into(), "not yet".into(), "id: a\n    text: b".into())]);
    }

    #[test]
    fn comments_above_each_other_cover_the_same() {
        let found = covered_texts("# excx: allow slogan, one\n# excx: allow long-nudge, two\na: {b: c}\nd: e\n");
        assert_eq!(found.iter().map(|(.., covered)| covered.as_str()).collect::<Vec<_>>(), ["a: {b: c}", "a: {b: c}"]);
    }

    #[test]
    fn words_in_a_text_are_no_comment() {
        assert!(covered_texts("a: |\n  # excx: allow slogan, no\nb: \"# excx: allow slogan, no\"\n").is_empty());
    }

    #[test]
    fn the_version_of_the_language_asks_for_nothing() {
        assert!(!may_ask("excx: 1\ntitle: a # b\n"));
        assert!(may_ask("a: 1 #excx: allow slogan, x\n"));
    }

    #[test]
    fn a_comment_at_the_end_covers_nothing() {
        assert_eq!(covered_texts("a: 1\n# excx: allow slogan, no\n"), [("slogan".into(), "no".into(), String::new())]);
    }
}
