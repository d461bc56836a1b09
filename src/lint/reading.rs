//! Texts as people get to read them: language by language, without Markdown, and with a typical value for every merge field. Says nothing of
//! its own.

use pulldown_cmark::{Event, Parser};

use super::Context;
use crate::merge::{self, Part};
use crate::model::{Language, Program, Text};

/// A text in one language, with its pointer.
#[derive(Debug, Clone)]
pub(super) struct Spoken<'a> {
    /// The pointer of the text in this language.
    pub(super) pointer: String,
    /// The language.
    pub(super) language: &'a Language,
    /// What is written.
    pub(super) text: &'a str,
}

/// A text in each language of the program in which it is written.
pub(super) fn spoken<'a>(text: &'a Text, pointer: &str, context: &Context<'a>) -> Vec<Spoken<'a>> {
    let program = context.program;
    let languages = program.languages.iter();
    let written = languages.filter_map(|language| Some((language, text.get(language, program.first_language())?)));
    written
        .map(|(language, words)| {
            let pointer = match text {
                Text::Plain(_) => pointer.to_owned(),
                Text::Each(_) => format!("{pointer}/{language}"),
            };
            Spoken { pointer, language, text: words }
        })
        .collect()
}

/// How many characters a line shows, with a typical value for each merge field.
pub(super) fn shown_length(text: &str, program: &Program, language: &Language) -> usize {
    let parts = merge::parts(text).unwrap_or_else(|_| vec![Part::Words(text)]);
    let length = |part: &Part<'_>| match part {
        Part::Words(words) => words.chars().count(),
        Part::Merge(expression) if expression.starts_with("{{") => typical_length(expression, program, language),
        Part::Merge(_) => 0,
    };
    parts.iter().map(length).sum()
}

/// How many characters a merge field mostly takes: what the program itself says, or what is usual.
fn typical_length(expression: &str, program: &Program, language: &Language) -> usize {
    const NAME: usize = "Marieke".len();
    let field = expression.trim_matches(['{', '}', '-', '+', ' ']).split([' ', '|']).next().unwrap_or_default();
    let own = match field {
        "program.title" => program.read(&program.title, language),
        "program.theme" => program.read(program.theme_name(), language),
        "program.organization" => program.organization.name.as_str(),
        "program.owner" => program.owner.name.as_str(),
        "program.email" => program.owner.email.as_str(),
        "recipient.name" => "Marieke de Vries",
        "recipient.role" | "recipient.team" | "moment.place" | "kickoff.place" => "Klantenservice",
        "moment.date" | "kickoff.date" | "signup.closes" | "feedback.closes" => "donderdag 11 maart",
        "moment.time" | "kickoff.time" => "10:00",
        "habit.routine" | "habit.behavior" => "noem ik de naam in mijn eerste zin",
        "habit.sentence" => "Nadat ik de naam heb gelezen, noem ik de naam in mijn eerste zin.",
        _ => return NAME,
    };
    own.chars().count()
}

/// How many words a text in Markdown shows; a merge field counts as one.
pub(super) fn word_count(body: &str) -> usize {
    let parts = merge::parts(body).unwrap_or_else(|_| vec![Part::Words(body)]);
    let markdown: String = parts
        .iter()
        .map(|part| match part {
            Part::Words(words) => *words,
            Part::Merge(expression) if expression.starts_with("{{") => "merged",
            Part::Merge(_) => "",
        })
        .collect();
    let mut shown = String::new();
    for event in Parser::new(&markdown) {
        match event {
            Event::Text(words) | Event::Code(words) | Event::Html(words) | Event::InlineHtml(words) => shown.push_str(&words),
            Event::SoftBreak | Event::HardBreak | Event::End(_) => shown.push_str(end(&event)),
            _ => {}
        }
    }
    shown.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

/// What parts the words on both sides of an event: nothing where only emphasis or a link ends.
fn end(event: &Event<'_>) -> &'static str {
    use pulldown_cmark::TagEnd;
    match event {
        Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link | TagEnd::Strikethrough) => "",
        _ => " ",
    }
}

/// The words of a text in lower case, without numbers and signs, so that only what is really said is compared.
pub(super) fn bare_words(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let words = lower.split(|character: char| !character.is_alphabetic());
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_as_they_are_shown() {
        assert_eq!(word_count("Kijk **mee** met [ons allemaal](https://a.example/een/twee).\n\n- een\n- twee"), 7);
        assert_eq!(word_count("Dag {{ recipient.first_name }}, {% if habit.celebration %}vier het{% endif %} –"), 4);
        assert_eq!(word_count("on**ge**veer"), 1);
    }

    #[test]
    fn bare_words_leave_out_what_only_counts() {
        assert_eq!(bare_words("Zetje 5 van 8!"), ["zetje", "van"]);
    }
}
