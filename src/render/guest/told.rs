//! What is said of an own template that fails: in the terms of whoever wrote it.

use std::sync::Arc;

use super::{Fault, FaultKind, MAX_MADE, MEMORY, SECONDS, written};
use crate::diagnostic::{Diagnostic, Place, SourceFile, Words, nearest};
use crate::render::mjml;

const MB: u64 = 1024 * 1024;

impl Fault {
    /// The diagnostic, in the file of the template.
    #[must_use]
    pub fn diagnostic(&self, file: &Arc<SourceFile>) -> Diagnostic {
        let (message, help) = self.kind.words();
        let place = Place { file: Arc::clone(file), span: self.span(&file.text), pointer: String::new() };
        Diagnostic::error("broken-template", place, message).with_help(help).with_meant(self.kind.meant())
    }

    /// Where it goes wrong: the stretch, or else the line without its indentation.
    fn span(&self, text: &str) -> std::ops::Range<usize> {
        if let Some(range) = self.range.clone().filter(|range| text.get(range.clone()).is_some_and(|stretch| !stretch.is_empty()))
        {
            return range;
        }
        let line = self.line.unwrap_or(1).saturating_sub(1);
        let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
        let rest = text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
        let indent = rest.len() - rest.trim_start().len();
        start + indent..start + rest.trim_end().len().max(indent)
    }
}

impl FaultKind {
    /// The name that was meant by one that does not exist.
    fn meant(&self) -> Option<&'static str> {
        match self {
            Self::UnknownField(field) if !field.contains('.') => nearest(field, written::fields()),
            Self::NoTemplate(name) => nearest(name, mjml::names()),
            Self::Mjml(tag) => nearest(tag, mjml::TAGS),
            _ => None,
        }
    }

    fn words(&self) -> (Words, Words) {
        match self {
            Self::Syntax(detail) => (
                Words::new(
                    format!("This template cannot be read: {detail}"),
                    dutch_syntax(detail).map_or_else(
                        || "Dit sjabloon is niet te lezen".to_owned(),
                        |detail| format!("Dit sjabloon is niet te lezen: {detail}"),
                    ),
                ),
                Words::new(
                    "look for a brace or an `endif` or `endfor` that is missing",
                    "zoek een accolade, of een `endif` of `endfor` die ontbreekt",
                ),
            ),
            Self::UnknownField(field) => (
                Words::new(format!("A template gets no `{field}`"), format!("Een sjabloon krijgt geen `{field}`")),
                if field.starts_with("recipient.") { of_the_person() } else { see_context() },
            ),
            Self::Unknown(detail) => (
                Words::new(
                    format!("This template asks for something that is not there: {detail}"),
                    dutch_unknown(detail).map_or_else(
                        || "Dit sjabloon vraagt iets dat er niet is".to_owned(),
                        |detail| format!("Dit sjabloon vraagt iets dat er niet is: {detail}"),
                    ),
                ),
                see_context(),
            ),
            Self::Mjml(wrong) if wrong.is_empty() => {
                (Words::new("What this template makes is no MJML", "Wat dit sjabloon maakt, is geen MJML"), mjml_help())
            }
            Self::Mjml(wrong) => {
                (Words::new(format!("MJML does not know `{wrong}` here"), format!("MJML kent `{wrong}` hier niet")), mjml_help())
            }
            Self::NoTemplate(name) => (
                Words::new(format!("There is no template `{name}`"), format!("Er is geen sjabloon `{name}`")),
                Words::new(
                    "a template can take in those in templates/emails/ and the engine’s own",
                    "een sjabloon kan die in templates/emails/ binnenhalen, en die van excx zelf",
                ),
            ),
            Self::Endless => (
                Words::new("This template goes on and on", "Dit sjabloon komt niet aan een einde"),
                Words::new(
                    "look for a loop in a loop, or one over a very long list",
                    "zoek een lus in een lus, of een over een heel lange lijst",
                ),
            ),
            Self::TooLarge => (
                Words::new(
                    format!("This template makes more than {} MB", MAX_MADE as u64 / MB),
                    format!("Dit sjabloon maakt meer dan {} MB", MAX_MADE as u64 / MB),
                ),
                Words::new("look for a text that is repeated many times", "zoek een tekst die heel vaak herhaald wordt"),
            ),
            Self::TooMuchMemory => (
                Words::new(
                    format!("This template needs more than {} MB of memory", MEMORY / MB),
                    format!("Dit sjabloon heeft meer dan {} MB geheugen nodig", MEMORY / MB),
                ),
                Words::new("look for a text that is added to itself", "zoek een tekst die aan zichzelf wordt toegevoegd"),
            ),
            Self::Crashed => (
                Words::new(
                    "This template cannot be run: it brings excx down",
                    "Dit sjabloon is niet uit te voeren: excx loopt erop vast",
                ),
                Words::new("look for tags that stand very deep in each other", "zoek tags die heel diep in elkaar staan"),
            ),
            Self::TooSlow => (
                Words::new(
                    format!("This template takes longer than {SECONDS} seconds"),
                    format!("Dit sjabloon doet er langer over dan {SECONDS} seconden"),
                ),
                Words::new("make it do less", "laat het minder doen"),
            ),
            Self::Personal => (
                Words::new(
                    "This template decides by who gets the mail, so no outbox can be made with it",
                    "Dit sjabloon laat het afhangen van wie de mail krijgt, en daarmee is geen outbox te maken",
                ),
                of_the_person(),
            ),
            Self::Other(detail) => (
                Words::new(format!("This template fails: {detail}"), format!("Dit sjabloon gaat mis; de fout heet: {detail}")),
                see_context(),
            ),
        }
    }
}

fn see_context() -> Words {
    Words::new("see what a template gets: excx context MOMENT", "bekijk wat een sjabloon krijgt: excx context MOMENT")
}

fn of_the_person() -> Words {
    Words::new(
        "show the first name, or only ask whether it is there: {% if recipient.first_name %}; what else depends on the person goes into the text of the mail, in the program",
        "toon de voornaam, of vraag alleen of hij er is: {% if recipient.first_name %}; wat verder van de persoon afhangt, hoort in de tekst van de mail, in het programma",
    )
}

/// What the template engine says of a template that it cannot read, in Dutch; nothing where it says something rare.
fn dutch_syntax(detail: &str) -> Option<String> {
    let thing = |said: &str| match said.trim() {
        "end of input" => "het einde van het sjabloon".to_owned(),
        "end of block" | "end of variable block" => "het einde van het blok".to_owned(),
        "start of block" => "het begin van een blok".to_owned(),
        "identifier" => "een naam".to_owned(),
        "string" => "tekst tussen aanhalingstekens".to_owned(),
        "statement" => "een opdracht".to_owned(),
        other => other.to_owned(),
    };
    if let Some((found, expected)) = detail.strip_prefix("unexpected ").and_then(|rest| rest.split_once(", expected ")) {
        return Some(format!("hier staat {}, en er hoort {}", thing(found), thing(expected)));
    }
    let (start, rest) = detail.split_once(' ')?;
    match (start, rest.split_once(' ')) {
        ("unexpected", _) => Some(format!("{} hoort hier niet", thing(rest))),
        ("unknown", Some(("statement", word))) => Some(format!("`{word}` is geen opdracht")),
        _ => None,
    }
}

/// The same of what is not there.
fn dutch_unknown(detail: &str) -> Option<String> {
    let (what, rest) = detail.split_once(' ')?;
    let name = rest.strip_suffix(" is unknown");
    match (what, name) {
        ("filter", Some(name)) => Some(format!("er is geen filter `{name}`")),
        ("test", Some(name)) => Some(format!("er is geen test `{name}`")),
        _ => detail
            .strip_suffix(" is unknown")
            .or_else(|| detail.split_once(" is undefined").map(|(name, _)| name))
            .map(|name| format!("`{}`", name.trim_matches('`'))),
    }
}

fn mjml_help() -> Words {
    Words::new(
        "use the tags of MJML in their places: mj-section, then mj-column, then mj-text, mj-button or mj-image",
        "gebruik de tags van MJML op hun plek: mj-section, dan mj-column, dan mj-text, mj-button of mj-image",
    )
}
