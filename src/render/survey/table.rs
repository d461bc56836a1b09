//! A list of questions as a table: a row for each answer that can be chosen, or for each question where one writes. It is also the key by
//! which answers are read later.

use super::Answer;
use super::asked::Survey;
use crate::render::outbox::defused;

/// The head of the table.
const COLUMNS: [&str; 9] = ["survey", "number", "question", "field", "kind", "required", "text", "answer", "answer_text"];

pub(super) fn written(survey: &Survey) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::WriterBuilder::new()
        .quote_style(csv::QuoteStyle::Always)
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(COLUMNS)?;
    for (index, question) in survey.questions.iter().enumerate() {
        let number = (index + 1).to_string();
        let required = if question.required { "yes" } else { "no" };
        let field = question.field.unwrap_or(&question.id);
        let mut row = |answer: &str, words: &str| {
            let cells =
                [&survey.id, &number, &question.id, field, question.answer.kind(), required, &question.text, answer, words];
            writer.write_record(cells.map(defused))
        };
        match &question.answer {
            Answer::Choice(_) | Answer::Scale { .. } => {
                for choice in question.answer.choices() {
                    row(&choice.value, &choice.text)?;
                }
            }
            Answer::Line | Answer::Email | Answer::Words => row("", "")?,
        }
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}
