//! The question lists of a program, for the survey tools that people have: one file for SurveyJS with all languages, and in each language a
//! table, a text to paste, and a form to print. Ids are the same in all of them, so that answers can be joined later.

mod answers;
mod asked;
mod paper;
mod surveyjs;
mod table;

use std::sync::Arc;

use self::answers::Answer;
use self::asked::Survey;
use super::{Artifact, ArtifactKind, Input, Job, RenderError};
use crate::locale::Locale;
use crate::model::Language;

/// One job for each list and language.
pub(super) fn jobs<'a>(input: &'a Input<'a>, locale: &'a Locale) -> Result<Vec<Job<'a>>, RenderError> {
    let mut jobs: Vec<Job<'a>> = Vec::new();
    for survey in asked::surveys(input, locale)? {
        jobs.push(Box::new(move || in_language(input, locale, &survey)));
    }
    Ok(jobs)
}

/// The lists with all languages of the program, whichever are rendered.
pub(super) fn in_all_languages(input: &Input<'_>) -> Result<Vec<Artifact>, RenderError> {
    let locale = |language: &Language| Locale::of(language, input.own_words.get(language).map(String::as_str)).map(Arc::new);
    let locales = input.program.languages.iter().map(locale).collect::<Result<Vec<_>, _>>()?;
    let lists = locales.iter().map(|locale| asked::surveys(input, locale)).collect::<Result<Vec<_>, _>>()?;
    let count = lists.first().map_or(0, Vec::len);
    let survey = |index: usize| {
        let languages = &input.program.languages;
        let each: Vec<(&Language, &Survey)> =
            languages.iter().zip(&lists).filter_map(|(language, list)| Some((language, list.get(index)?))).collect();
        let (_, first) = each.first()?;
        Some(artifact(first, None, format!("surveys/{}.json", first.id), surveyjs::written(&each)))
    };
    Ok((0..count).filter_map(survey).collect())
}

fn in_language(input: &Input<'_>, locale: &Locale, survey: &Survey) -> Result<Vec<Artifact>, RenderError> {
    let language = &locale.language;
    let file = |ending: &str, bytes: Vec<u8>| {
        artifact(survey, Some(language.clone()), format!("surveys/{language}/{}.{ending}", survey.id), bytes)
    };
    let failed = |why: csv::Error| RenderError::Sheet { name: survey.id.clone(), why: why.to_string() };
    Ok(vec![
        file("csv", table::written(survey).map_err(failed)?),
        file("pdf", paper::written(input, locale, survey)?),
        file("txt", text(survey).into_bytes()),
    ])
}

fn artifact(survey: &Survey, language: Option<Language>, path: String, bytes: Vec<u8>) -> Artifact {
    Artifact {
        path,
        kind: ArtifactKind::Survey,
        moment: None,
        audience: Some(survey.audience.to_owned()),
        language,
        at: None,
        sendings: Vec::new(),
        title: survey.title.clone(),
        bytes,
    }
}

/// The list as text to paste: questions have numbers and answers letters, by which Microsoft Forms knows them.
fn text(survey: &Survey) -> String {
    let mut text = format!("{}\n\n{}\n", survey.title, survey.intro.join("\n"));
    for (index, question) in survey.questions.iter().enumerate() {
        text += &format!("\n{}. {}\n", index + 1, question.text);
        for (letter, answer) in question.answer.choices().iter().enumerate() {
            text += &format!("{}. {}\n", lettered(letter), answer.text);
        }
    }
    text
}

/// The letters of the alphabet, then two at a time.
fn lettered(index: usize) -> String {
    let letter = |index: usize| char::from(b'a' + u8::try_from(index % 26).unwrap_or_default());
    if index < 26 { letter(index).to_string() } else { format!("{}{}", letter(index / 26 - 1), letter(index)) }
}
