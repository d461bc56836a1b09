//! What is said of broken YAML: the place a writer would look at, and what to do there.

use std::sync::Arc;

use granit_parser::{ErrorKind, ScanError};

use super::document::Span;
use super::{MAX_TOLD_OF_FILE, PROGRAM_FILE};
use crate::diagnostic::{Diagnostic, Place, SourceFile, Words};

mod bracket;
mod line;
pub(super) mod words;

const CODE: &str = "yaml-syntax";

/// How far the reading of a file came before it stopped.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reached {
    /// Where the last whole thing ended.
    pub(super) last_end: usize,
    /// The innermost bracket that was open.
    pub(super) open: Option<usize>,
}

/// Where something is wrong, what, and what to do.
type Fault = (usize, Words, Words);

/// The one diagnostic for a file whose syntax is broken.
pub(super) fn diagnostic(file: &Arc<SourceFile>, error: &ScanError, reached: Reached) -> Diagnostic {
    let at = error.marker().byte_offset().unwrap_or_default().min(file.text.len());
    let (start, message, help) = fault(&file.text, at, error.kind(), reached);
    Diagnostic::error(CODE, place(file, start), message).with_help(help)
}

fn fault(text: &str, at: usize, kind: &ErrorKind, reached: Reached) -> Fault {
    match kind {
        ErrorKind::TabNotAllowed
        | ErrorKind::TabInBlockIndentation
        | ErrorKind::TabInIndentation
        | ErrorKind::TabAtBlockScalarStart
        | ErrorKind::TabInPlainScalar => (first_tab(text, at), words::said_tab(), words::help_tab()),
        ErrorKind::UnclosedQuotedScalar | ErrorKind::InvalidQuotedScalarIndent | ErrorKind::DocumentIndicatorInQuotedScalar => {
            (opening_quote(text, reached.last_end, at), words::said_quote(), words::help_quote())
        }
        ErrorKind::InvalidTrailingSingleQuotedScalar | ErrorKind::InvalidTrailingDoubleQuotedScalar => {
            after_quote(text, at, reached)
        }
        ErrorKind::UnknownAnchor => (at, words::said_anchor(), words::help_anchor()),
        ErrorKind::UnknownQuotedScalarEscape
        | ErrorKind::InvalidQuotedScalarHexEscape
        | ErrorKind::InvalidUnicodeEscape
        | ErrorKind::InvalidLowSurrogateHexEscape
        | ErrorKind::InvalidLowSurrogate
        | ErrorKind::MissingLowSurrogate
        | ErrorKind::UnpairedLowSurrogate => (escape(text, at), words::said_escape(), words::help_escape()),
        ErrorKind::RecursionLimitExceeded => (at, words::said_deep(), words::help_bracket()),
        ErrorKind::UnexpectedCharacter { character } => unexpected(text, at, *character),
        ErrorKind::MissingAnchorOrAliasName => unexpected(text, at, text[at..].chars().next().unwrap_or('&')),
        ErrorKind::InvalidBlockScalarHeader | ErrorKind::ZeroBlockScalarIndent => {
            let sign = text[at..].chars().next().filter(|sign| matches!(sign, '|' | '>')).unwrap_or('|');
            (at, words::said_block(sign), words::help_block(sign))
        }
        _ => structure(text, at, kind, reached),
    }
}

/// What is wrong with how the lines and brackets stand to each other.
fn structure(text: &str, at: usize, kind: &ErrorKind, reached: Reached) -> Fault {
    let directive = line::directive(text).map(|start| (start, words::said_directive(), words::help_directive()));
    directive
        .or_else(|| line::foreign(text, at))
        .or_else(|| reached.open.and_then(|open| bracket::fault(text, open, at)))
        .or_else(|| bracket::never_closed(text, reached.last_end, at).and_then(|open| bracket::fault(text, open, at)))
        .or_else(|| bracket::surplus(text, at, kind))
        .or_else(|| bracket::followed(text, reached.last_end))
        .or_else(|| line::slip(text, at))
        .unwrap_or_else(|| match kind {
            ErrorKind::MappingValueNotAllowed | ErrorKind::InvalidColonPlacement | ErrorKind::InvalidMappingValueWhitespace => {
                colon(text, at)
            }
            ErrorKind::ExpectedBlockMappingKey
            | ErrorKind::InvalidIndentation
            | ErrorKind::ExpectedBlockSequenceEntry
            | ErrorKind::SimpleKeyExpected
            | ErrorKind::InvalidSimpleKey
            | ErrorKind::BlockSequenceEntryNotAllowed
            | ErrorKind::InvalidBlockScalarIndent
            | ErrorKind::ExpectedDocumentStart
            | ErrorKind::MappingKeyNotAllowed => (line::content(text, at), words::said_indent(), words::help_indent()),
            _ => (at, words::said_other(), words::help_indent()),
        })
}

/// A colon where none can stand: either in a text that needs quotes, or on a line that stands at the wrong depth.
fn colon(text: &str, at: usize) -> Fault {
    let content = line::content(text, at);
    let before_colon = text.get(content..at).unwrap_or_default();
    let first_on_its_line = !before_colon.contains([':', '{', '[', '"']);
    if first_on_its_line && line::start(text, at) > 0 {
        return (content, words::said_indent(), words::help_indent());
    }
    let line = text.get(content..).and_then(|rest| rest.split('\n').next()).unwrap_or_default();
    if line.contains(['“', '”', '„', '‘']) {
        return (at, words::said_colon(), words::help_straight_quotes());
    }
    match before_colon.rsplit_once(',') {
        Some((_, field)) if line::is_word(field.trim()) && before_colon.contains(": ") => {
            (at, words::said_field(), words::help_field())
        }
        _ => (at, words::said_colon(), words::help_colon()),
    }
}

/// What follows a quotation mark that closes: more text, or, on another line, what should have stood inside.
fn after_quote(text: &str, at: usize, reached: Reached) -> Fault {
    let opening = opening_quote(text, reached.last_end, at);
    // Closed on another line, it is closed by the quotation mark that opens the next text.
    if text.get(opening..at).is_some_and(|between| between.contains('\n')) {
        (opening, words::said_quote(), words::help_quote())
    } else {
        (at, words::said_after_quote(), words::help_after_quote())
    }
}

/// A character with which nothing starts.
fn unexpected(text: &str, at: usize, character: char) -> Fault {
    if character.is_control() {
        return (at, said_control(character), help_control());
    }
    if let Some(fence) = line::foreign(text, at) {
        return fence;
    }
    if character == '%' && text[..at].ends_with('{') {
        let (message, help) = words::bare_field();
        return (at - 1, message, help);
    }
    let message = if character == '`' { words::said_start_backtick() } else { words::said_start(character) };
    (at, message, words::help_colon())
}

/// The backslash of an escape that means nothing; the parser points at the text that holds it.
fn escape(text: &str, at: usize) -> usize {
    let code = |rest: &str, length: usize| {
        let code = rest.get(1..=length).and_then(|digits| u32::from_str_radix(digits, 16).ok());
        code.is_some_and(|code| char::from_u32(code).is_some())
    };
    let means_something = |rest: &str| match rest.chars().next() {
        Some('x') => code(rest, 2),
        Some('u') => code(rest, 4),
        Some('U') => code(rest, 8),
        Some(next) => "0abtnvfre \"/\\N_LP\t\r\n".contains(next),
        None => false,
    };
    let mut escapes = text[at..].match_indices('\\').map(|(found, _)| at + found);
    while let Some(found) = escapes.next() {
        let rest = &text[found + 1..];
        if !means_something(rest) {
            return found;
        }
        if rest.starts_with('\\') {
            escapes.next();
        }
    }
    at
}

/// A key that stands twice in one map.
pub(super) fn duplicate_key(file: &Arc<SourceFile>, span: Span, first: Option<Span>, key: &str) -> Diagnostic {
    let at = |span: Span| Place { file: Arc::clone(file), span: span.into(), pointer: String::new() };
    let place = at(span);
    let message = Words::new(format!("`{key}` stands here a second time"), format!("`{key}` staat hier voor de tweede keer"));
    let diagnostic = Diagnostic::error("duplicate-key", place, message).with_help(Words::new(
        "keep one of the two; the first counts until then",
        "houd een van de twee; tot die tijd telt de eerste",
    ));
    match first {
        Some(first) => diagnostic.with_related(at(first), Words::new("the first stands here", "de eerste staat hier")),
        None => diagnostic,
    }
}

/// An item of a list that goes on where the next should start: its dash is missing.
pub(super) fn missing_dash(file: &Arc<SourceFile>, span: Span) -> Diagnostic {
    let place = Place { file: Arc::clone(file), span: span.into(), pointer: String::new() };
    Diagnostic::error("duplicate-key", place, words::said_no_dash()).with_help(words::help_no_dash())
}

/// A character that no text may hold.
pub(super) fn control_character(file: &Arc<SourceFile>, span: Span, character: char) -> Diagnostic {
    let place = Place { file: Arc::clone(file), span: span.into(), pointer: String::new() };
    Diagnostic::error("control-character", place, said_control(character)).with_help(help_control())
}

/// What is said instead of all that is still wrong with a file.
pub(super) fn and_more(file: &Arc<SourceFile>, span: Span) -> Diagnostic {
    let place = Place { file: Arc::clone(file), span: span.into(), pointer: String::new() };
    let message = Words::new(
        format!("More than {MAX_TOLD_OF_FILE} things are wrong with the YAML of this file; only the first of them are told"),
        format!(
            "Er is meer dan {MAX_TOLD_OF_FILE} keer iets mis met de YAML van dit bestand; alleen de eerste keren worden genoemd"
        ),
    );
    Diagnostic::error(CODE, place, message)
        .with_help(Words::new("mend these first, and check again", "herstel deze eerst, en controleer opnieuw"))
}

fn said_control(character: char) -> Words {
    let code = u32::from(character);
    Words::new(
        format!("This text holds a character that cannot be printed (U+{code:04X})"),
        format!("Deze tekst bevat een teken dat niet af te drukken is (U+{code:04X})"),
    )
}

fn help_control() -> Words {
    Words::new("type the text again without it", "typ de tekst opnieuw zonder dat teken")
}

/// That a colon in a text is read as the end of a key.
#[must_use]
pub fn said_colon() -> Words {
    words::said_colon()
}

/// A file without anything in it.
pub(super) fn empty(file: &Arc<SourceFile>) -> Diagnostic {
    if !file.path.ends_with(PROGRAM_FILE) {
        let message = Words::new("There is nothing in this file yet", "In dit bestand staat nog niets");
        return Diagnostic::error(CODE, place(file, 0), message).with_help(Words::new(
            "write the part of the program in it that it is named after, or take the file away",
            "schrijf er het deel van het programma in waar het naar heet, of haal het bestand weg",
        ));
    }
    let message = Words::new("This file holds no program yet", "In dit bestand staat nog geen programma");
    Diagnostic::error(CODE, place(file, 0), message)
        .with_help(Words::new("start from an example: excx new FOLDER", "begin met een voorbeeld: excx new MAP"))
}

/// The text of a file that is no part of the program itself, or what is wrong where it is no UTF-8.
///
/// # Errors
/// When it is no UTF-8: the first byte that is none is shown.
pub fn text_of(shown: &str, bytes: &[u8]) -> Result<String, Box<Diagnostic>> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    std::str::from_utf8(bytes).map(str::to_owned).map_err(|error| {
        let file = SourceFile::new(shown, String::from_utf8_lossy(bytes));
        Box::new(not_utf8(&file, error.valid_up_to()))
    })
}

/// A file that is no UTF-8 text.
pub(super) fn not_utf8(file: &Arc<SourceFile>, offset: usize) -> Diagnostic {
    let message = Words::new("This file is not saved as UTF-8 text", "Dit bestand is niet als UTF-8-tekst bewaard");
    Diagnostic::error("wrong-encoding", place(file, offset), message)
        .with_help(Words::new("save it again with the encoding UTF-8", "bewaar het opnieuw met de codering UTF-8"))
}

fn place(file: &Arc<SourceFile>, start: usize) -> Place {
    let length = file.text.get(start..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    Place { file: Arc::clone(file), span: start..start + length, pointer: String::new() }
}

fn first_tab(text: &str, at: usize) -> usize {
    let from = line::start(text, at);
    text[from..].find('\t').map_or(at, |tab| from + tab)
}

fn opening_quote(text: &str, last_end: usize, at: usize) -> usize {
    let from = last_end.min(at);
    text.get(from..at).and_then(|between| between.find(['"', '\''])).map_or(at, |quote| from + quote)
}
