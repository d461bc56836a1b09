//! A list of questions as a form to print.

use serde::Serialize;

use super::answers::Answer;
use super::asked::{Question, Survey};
use crate::locale::Locale;
use crate::render::material::{Desk, Material};
use crate::render::{Input, RenderError};

const TEMPLATE: &str = include_str!("../../../templates/materials/survey.typ");

/// What the template gets.
#[derive(Debug, Serialize)]
struct Form<'a> {
    name: &'a str,
    intro: &'a [String],
    questions: Vec<Asked>,
}

/// A question, with one of the ways to answer it.
#[derive(Debug, Serialize)]
struct Asked {
    text: String,
    choices: Vec<String>,
    scale: Option<Scale>,
    lines: u8,
}

#[derive(Debug, Serialize)]
struct Scale {
    from: u8,
    to: u8,
    low: String,
    high: String,
}

/// The form as a document.
pub(super) fn written(input: &Input<'_>, locale: &Locale, survey: &Survey) -> Result<Vec<u8>, RenderError> {
    let form = Form { name: &survey.title, intro: &survey.intro, questions: survey.questions.iter().map(asked).collect() };
    let name = format!("survey-{}", survey.id);
    let words = &["survey-paper-", "paper-minutes"];
    let material = Material::new(name, survey.title.clone(), survey.phase, TEMPLATE, words).with(&form);
    Desk { input, locale }.document(&material)
}

fn asked(question: &Question) -> Asked {
    let mut asked = Asked { text: question.text.clone(), choices: Vec::new(), scale: None, lines: 0 };
    match &question.answer {
        Answer::Line | Answer::Email => asked.lines = 1,
        Answer::Words => asked.lines = 3,
        Answer::Choice(choices) => asked.choices = choices.iter().map(|choice| choice.text.clone()).collect(),
        Answer::Scale { from, to, low, high } => {
            asked.scale = Some(Scale { from: *from, to: *to, low: low.clone(), high: high.clone() });
        }
    }
    asked
}
