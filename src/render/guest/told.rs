//! What is said of an own template that fails: in the terms of whoever wrote it.

use std::sync::Arc;

use super::{Fault, FaultKind, MAX_MADE, MEMORY, SECONDS};
use crate::diagnostic::{Diagnostic, Place, SourceFile, Words};

const MB: u64 = 1024 * 1024;

impl Fault {
    /// The diagnostic, in the file of the template.
    #[must_use]
    pub fn diagnostic(&self, file: &Arc<SourceFile>) -> Diagnostic {
        let (message, help) = self.kind.words();
        let place = Place { file: Arc::clone(file), span: self.span(&file.text), pointer: String::new() };
        Diagnostic::error("broken-template", place, message).with_help(help)
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
    fn words(&self) -> (Words, Words) {
        match self {
            Self::Syntax(detail) => (
                Words::new(format!("This template cannot be read: {detail}"), format!("Dit sjabloon is niet te lezen: {detail}")),
                Words::new(
                    "look for a brace or an `endif` or `endfor` that is missing",
                    "zoek een accolade, of een `endif` of `endfor` die ontbreekt",
                ),
            ),
            Self::Unknown(detail) => (
                Words::new(
                    format!("This template asks for something that is not there: {detail}"),
                    format!("Dit sjabloon vraagt iets dat er niet is: {detail}"),
                ),
                Words::new(
                    "see what a template gets: excx context MOMENT",
                    "bekijk wat een sjabloon krijgt: excx context MOMENT",
                ),
            ),
            Self::Mjml(wrong) if wrong.is_empty() => {
                (Words::new("What this template makes is no MJML", "Wat dit sjabloon maakt, is geen MJML"), mjml_help())
            }
            Self::Mjml(wrong) => {
                (Words::new(format!("MJML does not know `{wrong}` here"), format!("MJML kent `{wrong}` hier niet")), mjml_help())
            }
            Self::NoTemplate(detail) => (
                Words::new(
                    format!("This template takes in another one that is not there: {detail}"),
                    format!("Dit sjabloon haalt een ander binnen dat er niet is: {detail}"),
                ),
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
                Words::new(
                    "show the first name, or only ask whether it is there: {% if recipient.first_name %}; what else depends on the person goes into the text of the mail, in the program",
                    "toon de voornaam, of vraag alleen of hij er is: {% if recipient.first_name %}; wat verder van de persoon afhangt, hoort in de tekst van de mail, in het programma",
                ),
            ),
            Self::Other(detail) => (
                Words::new(format!("This template fails: {detail}"), format!("Dit sjabloon gaat mis: {detail}")),
                Words::new(
                    "see what a template gets: excx context MOMENT",
                    "bekijk wat een sjabloon krijgt: excx context MOMENT",
                ),
            ),
        }
    }
}

fn mjml_help() -> Words {
    Words::new(
        "use the tags of MJML in their places: mj-section, then mj-column, then mj-text, mj-button or mj-image",
        "gebruik de tags van MJML op hun plek: mj-section, dan mj-column, dan mj-text, mj-button of mj-image",
    )
}
