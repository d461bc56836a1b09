//! # cut-off-text
//!
//! A text is cut off at ` #`: what follows that sign is a comment, and nobody gets to read it.
//!
//! A comment is nothing unusual, so only what can hardly be one is told: a number that continues the text (`Tip # 1: start small`, `#3`), a
//! hashtag behind one space (`Join in #together`), a bracket or quotation mark that closes only behind the sign, and a text that ends in a
//! comma or an opening bracket.
//!
//! ## Why it matters
//!
//! Everything seems to be right: the text is there, and its end is there too, in gray. The mail says “Tip” to everyone.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! nudges:
//!   messages:
//!     - id: first
//!       subject: Tip # 1, start small
//!       preheader: Day one
//!       body: Once today is enough.
//! ready_until: cocreation
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! nudges:
//!   messages:
//!     - id: first
//!       subject: "Tip # 1, start small"
//!       preheader: Day one        # 1 of 8
//!       body: Once today is enough. # ask Sanne to read it
//! ready_until: cocreation
//! ```
//!
//! ## Source
//!
//! YAML 1.2.2, chapter 6.6: a number sign behind a space starts a comment.

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::schema::LeafKind;

pub(super) const LINT: Lint = Lint {
    name: "cut-off-text",
    severity: Severity::Warning,
    says: ("a text that is cut off at a number sign", "een tekst die bij een hekje wordt afgekapt"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("cut_off_text.rs"),
    dutch: include_str!("../../locales/nl/lints/cut-off-text.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    // Where each text ends is looked up only in programs with a comment behind something.
    if !context.document.files.iter().any(|file| file.text.lines().any(has_comment_behind)) {
        return Vec::new();
    }
    let texts = context.texts_of(|kind| matches!(kind, LeafKind::Text | LeafKind::Body | LeafKind::Name));
    texts.filter_map(|(pointer, _)| finding(pointer, context)).collect()
}

fn finding(pointer: &str, context: &Context<'_>) -> Option<Finding> {
    let place = context.document.place(pointer);
    let written = place.file.text.get(place.span.clone())?;
    if written.starts_with(['"', '\'', '|', '>', '*', '&']) {
        return None;
    }
    let rest = place.file.text.get(place.span.end..)?.lines().next()?;
    let blank = rest.len() - rest.trim_start_matches([' ', '\t']).len();
    let comment = rest[blank..].strip_prefix('#').filter(|_| blank > 0)?.trim_end();
    if !continues(written, blank, comment) {
        return None;
    }
    let text = format!("{written}{}#{comment}", &rest[..blank]);
    let lost = format!("#{comment}");
    let message = Words::new(
        format!("This text ends here: “{lost}” is a comment"),
        format!("Deze tekst houdt hier op: “{lost}” is commentaar"),
    );
    Some(Finding::at(pointer, message).label("the rest is not read", "de rest wordt niet gelezen").help(
        format!("put the whole text in quotes: {}", quoted(&text)),
        format!("zet de hele tekst tussen aanhalingstekens: {}", quoted(&text)),
    ))
}

fn has_comment_behind(line: &str) -> bool {
    let comment = line.match_indices('#').find(|(at, _)| line[..*at].ends_with([' ', '\t']));
    comment.is_some_and(|(at, _)| !line[..at].trim().is_empty())
}

/// A text between marks that it does not hold itself.
fn quoted(text: &str) -> String {
    if text.contains(['"', '\\']) { format!("'{}'", text.replace('\'', "''")) } else { format!("\"{text}\"") }
}

/// Whether what stands behind the sign belongs to the text before it, and is no comment.
fn continues(text: &str, blank: usize, comment: &str) -> bool {
    let is_near = blank == 1;
    is_near && (is_numbered(text, comment) || is_hashtag(comment))
        || closes_later(text, comment)
        || text.ends_with([',', '(', '[', '“', '‘', '„', '«', '&', '+'])
}

/// Words after which a number counts: “week # 3 begins”.
const COUNTED: [&str; 42] = [
    "tip",
    "week",
    "day",
    "dag",
    "nudge",
    "zetje",
    "step",
    "stap",
    "video",
    "part",
    "deel",
    "number",
    "nummer",
    "no.",
    "nr.",
    "nr",
    "team",
    "room",
    "kamer",
    "zaal",
    "gate",
    "line",
    "lijn",
    "balie",
    "desk",
    "les",
    "lesson",
    "is",
    "zijn",
    "are",
    "am",
    "de",
    "het",
    "the",
    "onze",
    "our",
    "habit",
    "gewoonte",
    "experiment",
    "idea",
    "idee",
    "vraag",
];

/// A number that ends the text, is followed by a mark or by what it is out of, or counts the word before it.
fn is_numbered(text: &str, comment: &str) -> bool {
    let after = comment.trim_start();
    let digits = after.len() - after.trim_start_matches(|character: char| character.is_ascii_digit()).len();
    if digits == 0 || digits > 3 {
        return false;
    }
    let rest = &after[digits..];
    let last = text.split_whitespace().next_back().unwrap_or_default().to_lowercase();
    let is_out_of = ["/", " van de ", " van ", " of ", " uit "]
        .iter()
        .any(|out_of| rest.strip_prefix(out_of).is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_digit())));
    let is_joined = !comment.starts_with(' ');
    is_joined
        || rest.is_empty()
        || rest.starts_with([':', ',', '.', '!', '?', ')'])
        || is_out_of
        || COUNTED.contains(&last.as_str())
}

/// First words of comments that some write without a space.
const NOTES: [&str; 20] = [
    "todo", "fixme", "note", "nb", "nog", "zie", "see", "check", "let", "was", "ask", "vraag", "new", "nieuw", "oud", "old",
    "tbd", "excx", "noqa", "yamllint",
];

/// A word right behind the sign, as a hashtag has it, and no note.
fn is_hashtag(comment: &str) -> bool {
    let word: String = comment.chars().take_while(|character| character.is_alphanumeric() || *character == '_').collect();
    let rest = &comment[word.len()..];
    let is_alone = rest.is_empty() || rest.starts_with([' ', '.', ',', '!', '?', ')']);
    comment.starts_with(char::is_alphabetic) && is_alone && !NOTES.contains(&word.to_lowercase().as_str())
}

/// Whether something that opens in the text closes only behind the sign.
fn closes_later(text: &str, comment: &str) -> bool {
    let pairs = [('(', ')'), ('[', ']'), ('“', '”'), ('„', '”'), ('‘', '’'), ('«', '»')];
    let is_open = |(opening, closing): (char, char)| text.matches(opening).count() > text.matches(closing).count();
    let closes = |(opening, closing): (char, char)| comment.matches(closing).count() > comment.matches(opening).count();
    pairs.into_iter().any(|pair| is_open(pair) && closes(pair))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_cut(line: &str) -> bool {
        let (text, comment) = line.split_once('#').expect("the line has a sign");
        let words = text.trim_end();
        continues(words, text.len() - words.len(), comment)
    }

    #[test]
    fn the_rest_of_a_text_is_no_comment() {
        for line in [
            "Tip # 1: begin klein",
            "Tip # 1, begin klein",
            "Zetje # 3 van 8",
            "Wij zijn # 1 in service",
            "Onze klanten zetten ons op #1",
            "Doe mee #samen",
            "Doe mee #samen voor de klant",
            "Kom naar ons (kamer # 12b)",
            "Zij zei “maak er # 1 van”",
            "Bel, mail, # of loop langs",
        ] {
            assert!(is_cut(line), "{line}");
        }
    }

    #[test]
    fn a_comment_is_a_comment() {
        for line in [
            "Remember me                   # what your colleagues will call it",
            "Harbor Language School # who you are",
            "Front office # 12 people",
            "Klantenservice # 3 locaties, 2 talen",
            "Leeuwarden  # 1",
            "Leeuwarden #todo adres",
            "Leeuwarden # nog vragen aan Sanne",
            "I open the classroom door                   # something you do anyway",
            "Kom langs (kamer 3) # kamer 4 is (nog) dicht",
            "Welkom # 2027-03-01 gewijzigd",
            "Welkom #---",
        ] {
            assert!(!is_cut(line), "{line}");
        }
    }

    #[test]
    fn quotes_do_not_end_the_text_early() {
        assert_eq!(quoted("Tip # 1"), "\"Tip # 1\"");
        assert_eq!(quoted("Zeg \"hoi\" #samen, foto's"), "'Zeg \"hoi\" #samen, foto''s'");
    }
}
