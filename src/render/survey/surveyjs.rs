//! A list of questions as SurveyJS reads it, with all its languages.

use serde_json::{Map, Value, json};

use super::answers::Answer;
use super::asked::{Question, Survey};
use crate::model::Language;

/// A list in each of its languages.
pub(super) type Each<'a> = [(&'a Language, &'a Survey)];

/// The list as JSON.
pub(super) fn written(each: &Each<'_>) -> Vec<u8> {
    let Some((first, survey)) = each.first() else { return Vec::new() };
    let said = |text: &dyn Fn(&Survey) -> String| in_each(each, text);
    let elements = survey.questions.iter().enumerate().map(|(index, question)| element(each, index, question));
    let json = json!({
        "title": said(&|survey| survey.title.clone()),
        "description": said(&|survey| survey.intro.join("\n")),
        "locale": first,
        "clearInvisibleValues": "onHidden",
        // Which list it was goes along with every answer, so that those of several can be told apart.
        "calculatedValues": [{"name": "survey", "expression": format!("'{}'", survey.id), "includeIntoResult": true}],
        "pages": [{"name": survey.id, "elements": elements.collect::<Vec<_>>()}],
    });
    let mut bytes = serde_json::to_vec_pretty(&json).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// A question; where several share a field, each is shown to its role alone.
fn element(each: &Each<'_>, index: usize, question: &Question) -> Value {
    let asked = |survey: &Survey| survey.questions.get(index).map(|question| question.text.clone()).unwrap_or_default();
    let mut element = Map::from_iter([
        ("type".to_owned(), kind(&question.answer).into()),
        ("name".to_owned(), question.id.clone().into()),
        ("title".to_owned(), in_each(each, &asked)),
    ]);
    let mut put = |key: &str, value: Value| element.insert(key.to_owned(), value);
    if question.required {
        put("isRequired", true.into());
    }
    if let Some(field) = question.field {
        put("valueName", field.into());
    }
    if let Some(role) = &question.role {
        put("visibleIf", format!("{{role}} = '{role}'").into());
    }
    match &question.answer {
        Answer::Email => drop(put("inputType", "email".into())),
        Answer::Line | Answer::Words => {}
        Answer::Choice(choices) => {
            let choices = choices.iter().enumerate().map(|(at, choice)| {
                let text = |survey: &Survey| chosen(survey, index, at);
                json!({"value": choice.value, "text": in_each(each, &text)})
            });
            put("choices", choices.collect());
        }
        Answer::Scale { from, to, .. } => {
            put("rateMin", (*from).into());
            put("rateMax", (*to).into());
            put("minRateDescription", in_each(each, &|survey| ends(survey, index).0));
            put("maxRateDescription", in_each(each, &|survey| ends(survey, index).1));
        }
    }
    Value::Object(element)
}

const fn kind(answer: &Answer) -> &'static str {
    match answer {
        Answer::Line | Answer::Email => "text",
        Answer::Words => "comment",
        Answer::Choice(_) => "radiogroup",
        Answer::Scale { .. } => "rating",
    }
}

/// A text in each language. SurveyJS looks for English under `default`, and there for any language that is not written.
fn in_each(each: &Each<'_>, text: &dyn Fn(&Survey) -> String) -> Value {
    let english = each.iter().find(|(language, _)| language.as_str() == "en").or(each.first());
    let mut said = Map::new();
    said.extend(english.map(|(_, survey)| ("default".to_owned(), text(survey).into())));
    let others = each.iter().filter(|(language, _)| language.as_str() != "en");
    said.extend(others.map(|(language, survey)| (language.to_string(), text(survey).into())));
    Value::Object(said)
}

fn chosen(survey: &Survey, question: usize, at: usize) -> String {
    let choices = survey.questions.get(question).map(|question| question.answer.choices()).unwrap_or_default();
    choices.get(at).map(|choice| choice.text.clone()).unwrap_or_default()
}

fn ends(survey: &Survey, question: usize) -> (String, String) {
    match survey.questions.get(question).map(|question| &question.answer) {
        Some(Answer::Scale { low, high, .. }) => (low.clone(), high.clone()),
        _ => Default::default(),
    }
}
