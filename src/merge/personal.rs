//! What a text asks of the person it is for, beyond showing a field: conditions, and expressions that change a value. Those who make one
//! message for each of many people answer these once a person, and the rest of the text once for all.

use std::fmt::Write as _;

use minijinja::value::Serde;
use minijinja::{Expression, Value};
use serde::Serialize;

use super::{ENVIRONMENT, Part, parts};

/// Something that a text asks of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question<'a> {
    /// The condition of an `if`, without the word.
    Condition(&'a str),
    /// An expression that is more than the name of a field.
    Expression(&'a str),
}

/// Answers a question: with what to write in its place, or nothing to leave it as it is.
pub type Answering<'a> = dyn FnMut(Question<'_>) -> Option<String> + 'a;

/// The text with its questions about the recipient answered.
pub fn rewritten(text: &str, answer: &mut Answering<'_>) -> String {
    let Ok(parts) = parts(text) else { return text.to_owned() };
    let mut written = String::with_capacity(text.len());
    for part in parts {
        match part {
            Part::Merge(source) if source.contains("recipient") => written.push_str(&answered(source, answer)),
            Part::Merge(source) | Part::Words(source) => written.push_str(source),
        }
    }
    written
}

fn answered(source: &str, answer: &mut Answering<'_>) -> String {
    let (open, rest) = source.split_at(2);
    let (inner, close) = rest.split_at(rest.len().saturating_sub(2));
    let before = &inner[..inner.len() - inner.trim_start_matches(['-', '+']).len()];
    let inner = &inner[before.len()..];
    let after = &inner[inner.trim_end_matches(['-', '+']).len()..];
    let inner = inner[..inner.len() - after.len()].trim();
    let (word, question) = match open {
        "{{" if is_field(inner) => return source.to_owned(),
        "{{" => ("", Question::Expression(inner)),
        "{%" => match inner.split_once(char::is_whitespace) {
            Some((word @ ("if" | "elif"), condition)) => (word, Question::Condition(condition.trim())),
            _ => return source.to_owned(),
        },
        _ => return source.to_owned(),
    };
    answer(question).map_or_else(
        || source.to_owned(),
        |answer| {
            let mut written = format!("{open}{before} ");
            // Writing to a string cannot fail.
            let _ = write!(written, "{word}{}{answer} {after}{close}", if word.is_empty() { "" } else { " " });
            written
        },
    )
}

/// Whether an expression is the name of a field and no more.
fn is_field(inner: &str) -> bool {
    inner.split('.').count() == 2
        && inner.split('.').all(|part| {
            part.starts_with(|first: char| first.is_ascii_lowercase())
                && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
        })
}

/// A question that was read, to be answered for one person after another.
#[derive(Debug)]
pub struct Asked(Expression<'static, 'static>);

impl Asked {
    /// Reads the expression of a question.
    ///
    /// # Errors
    /// When it is no expression.
    pub fn read(expression: &str) -> Result<Self, minijinja::Error> {
        ENVIRONMENT.compile_expression_owned(expression.to_owned()).map(Self)
    }

    /// Whether it holds for these fields, and how it is shown.
    ///
    /// # Errors
    /// When it cannot be worked out.
    pub fn answer(&self, fields: &Value) -> Result<(bool, String), minijinja::Error> {
        let value = self.0.eval(fields.clone())?;
        Ok((value.is_true(), value.to_string()))
    }
}

/// The fields of a person, for questions to be answered from.
pub fn values(fields: &impl Serialize) -> Value {
    Value::from(Serde(fields))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_asks_of_the_recipient_is_rewritten() {
        let text = "{{ recipient.team }} {{ program.title|upper }} {%- if recipient.team == 'a' -%} {{ recipient.name|upper }}{% elif habit.sentence %}{% endif %}";
        let mut asked = Vec::new();
        let written = rewritten(text, &mut |question| {
            asked.push(format!("{question:?}"));
            Some(if matches!(question, Question::Condition(_)) { "true".to_owned() } else { "recipient.x0".to_owned() })
        });
        assert_eq!(
            written,
            "{{ recipient.team }} {{ program.title|upper }} {%- if true -%} {{ recipient.x0 }}{% elif habit.sentence %}{% endif %}"
        );
        assert_eq!(asked, ["Condition(\"recipient.team == 'a'\")", "Expression(\"recipient.name|upper\")"]);
    }

    #[test]
    fn a_question_is_answered_as_the_text_would_show_it() {
        let fields = values(&serde_json::json!({"recipient": {"team": "a<b"}}));
        let answer = |expression: &str| Asked::read(expression).expect("it is one").answer(&fields).expect("it has an answer");
        assert_eq!(answer("recipient.team|upper"), (true, "A<B".to_owned()));
        assert!(!answer("recipient.team == 'x'").0);
    }
}
