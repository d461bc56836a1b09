//! What is said of broken YAML: the place a writer would look at, and what to do there.

use std::sync::Arc;

use granit_parser::{ErrorKind, ScanError};

use super::document::Span;
use super::{MAX_DEPTH, PROGRAM_FILE};
use crate::diagnostic::{Diagnostic, Place, SourceFile, Words};

const CODE: &str = "yaml-syntax";

/// The one diagnostic for a file whose syntax is broken. `last_end` is where the last whole thing before it ended.
pub(super) fn diagnostic(file: &Arc<SourceFile>, error: &ScanError, last_end: usize) -> Diagnostic {
    let at = error.marker().byte_offset().unwrap_or_default().min(file.text.len());
    let (start, message, help) = match error.kind() {
        ErrorKind::TabNotAllowed
        | ErrorKind::TabInBlockIndentation
        | ErrorKind::TabInIndentation
        | ErrorKind::TabAtBlockScalarStart
        | ErrorKind::TabInPlainScalar => (first_tab(file, at), said_tab(), help_tab()),
        ErrorKind::UnclosedQuotedScalar | ErrorKind::InvalidQuotedScalarIndent | ErrorKind::DocumentIndicatorInQuotedScalar => {
            (opening_quote(file, last_end, at), said_quote(), help_quote())
        }
        ErrorKind::InvalidTrailingSingleQuotedScalar | ErrorKind::InvalidTrailingDoubleQuotedScalar => {
            let opening = opening_quote(file, last_end, at);
            // Closed on another line, it is closed by the quotation mark that opens the next text.
            if file.text.get(opening..at).is_some_and(|text| text.contains('\n')) {
                (opening, said_quote(), help_quote())
            } else {
                (at, said_after_quote(), help_after_quote())
            }
        }
        ErrorKind::MappingValueNotAllowed | ErrorKind::InvalidColonPlacement | ErrorKind::InvalidMappingValueWhitespace => {
            return colon(file, at, last_end);
        }
        ErrorKind::ExpectedBlockMappingKey
        | ErrorKind::InvalidIndentation
        | ErrorKind::ExpectedBlockSequenceEntry
        | ErrorKind::SimpleKeyExpected
        | ErrorKind::InvalidSimpleKey
        | ErrorKind::BlockSequenceEntryNotAllowed
        | ErrorKind::InvalidBlockScalarIndent
        | ErrorKind::MappingKeyNotAllowed => tight_colon(file, at).map_or_else(
            || (line_content(file, at), said_indent(), help_indent()),
            |colon| (colon, said_tight_colon(), help_tight_colon()),
        ),
        ErrorKind::ExpectedFlowMappingSeparator
        | ErrorKind::ExpectedFlowSequenceSeparator
        | ErrorKind::UnexpectedEofFlowMapping
        | ErrorKind::UnexpectedEofFlowSequence
        | ErrorKind::UnclosedFlowCollection { .. }
        | ErrorKind::MismatchedFlowCollectionEnd { .. }
        | ErrorKind::MisplacedFlowCollectionEnd
        | ErrorKind::InvalidFlowScalarIndent => (at, said_bracket(), help_bracket()),
        ErrorKind::UnexpectedCharacter { character } => (at, said_start(*character), help_start()),
        ErrorKind::UnknownAnchor => (at, said_anchor(), help_anchor()),
        ErrorKind::UnknownQuotedScalarEscape | ErrorKind::InvalidQuotedScalarHexEscape | ErrorKind::InvalidUnicodeEscape => {
            (at, said_escape(), help_escape())
        }
        ErrorKind::RecursionLimitExceeded => (at, said_deep(), help_bracket()),
        _ => (at, said_other(), help_indent()),
    };
    Diagnostic::error(CODE, place(file, start), message).with_help(help)
}

/// A colon where none can stand: either in a text that needs quotes, or on a line that stands at the wrong depth.
fn colon(file: &Arc<SourceFile>, at: usize, last_end: usize) -> Diagnostic {
    let line_start = line_start(file, at);
    let line = &file.text[line_start..];
    let content = line_content(file, at);
    let before_colon = file.text.get(content..at).unwrap_or_default();
    let first_on_its_line = !before_colon.contains(": ") && !before_colon.contains(['{', '[', '"']);
    if unclosed_bracket(file, last_end) {
        return Diagnostic::error(CODE, place(file, content), said_bracket()).with_help(help_bracket());
    }
    if first_on_its_line && line_start > 0 && !line.is_empty() {
        return Diagnostic::error(CODE, place(file, content), said_indent()).with_help(help_indent());
    }
    Diagnostic::error(CODE, place(file, at), said_colon()).with_help(help_colon())
}

/// Whether a bracket was opened on the line where the last whole thing ended, and not closed there.
fn unclosed_bracket(file: &SourceFile, last_end: usize) -> bool {
    let line = &file.text[line_start(file, last_end)..last_end.min(file.text.len())];
    let count = |character| line.matches(character).count();
    count('[') > count(']') || count('{') > count('}')
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

/// A character that no text may hold.
pub(super) fn control_character(file: &Arc<SourceFile>, span: Span, character: char) -> Diagnostic {
    let place = Place { file: Arc::clone(file), span: span.into(), pointer: String::new() };
    let code = u32::from(character);
    let message = Words::new(
        format!("This text holds a character that cannot be printed (U+{code:04X})"),
        format!("Deze tekst bevat een teken dat niet af te drukken is (U+{code:04X})"),
    );
    Diagnostic::error("control-character", place, message)
        .with_help(Words::new("type the text again without it", "typ de tekst opnieuw zonder dat teken"))
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

/// A file that is no UTF-8 text.
pub(super) fn not_utf8(file: &Arc<SourceFile>, offset: usize) -> Diagnostic {
    let message = Words::new("This file is not saved as UTF-8 text", "Dit bestand is niet als UTF-8-tekst bewaard");
    Diagnostic::error(CODE, place(file, offset), message)
        .with_help(Words::new("save it again with the encoding UTF-8", "bewaar het opnieuw met de codering UTF-8"))
}

fn place(file: &Arc<SourceFile>, start: usize) -> Place {
    let length = file.text.get(start..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    Place { file: Arc::clone(file), span: start..start + length, pointer: String::new() }
}

fn line_start(file: &SourceFile, at: usize) -> usize {
    file.text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1)
}

fn line_content(file: &SourceFile, at: usize) -> usize {
    let start = line_start(file, at);
    let rest = &file.text[start..];
    start + (rest.len() - rest.trim_start_matches([' ', '\t']).len())
}

/// The colon after the first word of a line, where no space follows it: `id:remember-me`.
fn tight_colon(file: &SourceFile, at: usize) -> Option<usize> {
    let start = line_content(file, at);
    let line = file.text.get(start..)?.lines().next()?;
    let (key, rest) = line.split_once(':')?;
    let is_word = !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_lowercase() || matches!(byte, b'_' | b'-'));
    (is_word && !rest.starts_with("//") && rest.starts_with(|next: char| !next.is_whitespace()) && !rest.contains(": "))
        .then_some(start + key.len())
}

fn first_tab(file: &SourceFile, at: usize) -> usize {
    let from = line_start(file, at);
    file.text[from..].find('\t').map_or(at, |tab| from + tab)
}

fn opening_quote(file: &SourceFile, last_end: usize, at: usize) -> usize {
    let from = last_end.min(at);
    file.text.get(from..at).and_then(|between| between.find(['"', '\''])).map_or(at, |quote| from + quote)
}

fn said_tab() -> Words {
    Words::new("A tab stands where YAML wants spaces", "Hier staat een tab waar YAML spaties wil")
}

fn help_tab() -> Words {
    Words::new(
        "replace the tab by spaces; editors can do so by themselves when you press Tab",
        "vervang de tab door spaties; editors kunnen dat zelf doen als je op Tab drukt",
    )
}

fn said_quote() -> Words {
    Words::new("This quotation mark is never closed", "Dit aanhalingsteken gaat nergens dicht")
}

fn help_quote() -> Words {
    Words::new("close the text with the same mark at its end", "sluit de tekst aan het eind met hetzelfde teken")
}

fn said_after_quote() -> Words {
    Words::new("Something follows the closing quotation mark", "Na het sluitende aanhalingsteken staat nog iets")
}

fn help_after_quote() -> Words {
    Words::new(
        "put the whole text inside the quotes; inside '…' write an apostrophe twice, or use ’",
        "zet de hele tekst tussen de aanhalingstekens; schrijf binnen '…' een apostrof dubbel, of gebruik ’",
    )
}

fn said_colon() -> Words {
    Words::new(
        "A colon with a space in a text makes YAML read a new key",
        "Door een dubbele punt met spatie in een tekst leest YAML een nieuwe sleutel",
    )
}

fn help_colon() -> Words {
    Words::new("put the text in double quotes", "zet de tekst tussen dubbele aanhalingstekens")
}

fn said_tight_colon() -> Words {
    Words::new("A space is missing after this colon", "Na deze dubbele punt ontbreekt een spatie")
}

fn help_tight_colon() -> Words {
    Words::new("put a space between the key and its value", "zet een spatie tussen de sleutel en de waarde")
}

fn said_indent() -> Words {
    Words::new("This line does not stand where YAML expects it", "Deze regel staat niet waar YAML hem verwacht")
}

fn help_indent() -> Words {
    Words::new(
        "give it as many spaces at the start as the lines it belongs with",
        "geef hem vooraan evenveel spaties als de regels waar hij bij hoort",
    )
}

fn said_bracket() -> Words {
    Words::new(
        "A bracket before this place is not closed, or a comma is missing",
        "Voor deze plek staat een haakje open, of ontbreekt een komma",
    )
}

fn help_bracket() -> Words {
    Words::new(
        "close every { with } and every [ with ], and put commas between; a text with a comma needs quotes",
        "sluit elke { met } en elke [ met ], met komma’s ertussen; een tekst met een komma moet tussen aanhalingstekens",
    )
}

fn said_start(character: char) -> Words {
    Words::new(
        format!("A text cannot start with `{character}` as it is"),
        format!("Een tekst kan niet zomaar met `{character}` beginnen"),
    )
}

fn help_start() -> Words {
    help_colon()
}

fn said_anchor() -> Words {
    Words::new("This alias (`*name`) refers to nothing above it", "Deze alias (`*naam`) wijst naar niets erboven")
}

fn help_anchor() -> Words {
    Words::new(
        "put the text in quotes if it starts with a star",
        "zet de tekst tussen aanhalingstekens als hij met een sterretje begint",
    )
}

fn said_escape() -> Words {
    Words::new(
        "A backslash in double quotes starts something that YAML does not know",
        "Een backslash tussen dubbele aanhalingstekens begint iets wat YAML niet kent",
    )
}

fn help_escape() -> Words {
    Words::new(
        "use single quotes, or write the backslash twice",
        "gebruik enkele aanhalingstekens, of schrijf de backslash dubbel",
    )
}

fn said_deep() -> Words {
    Words::new(
        format!("Lists and maps stand more than {MAX_DEPTH} deep in each other"),
        format!("Lijsten en groepen staan meer dan {MAX_DEPTH} diep in elkaar"),
    )
}

fn said_other() -> Words {
    Words::new("YAML cannot be read from here on", "Vanaf hier is de YAML niet te lezen")
}
