//! The action list: what is done about gaps, frustrations and what was heard; by whom, and by when. The first to be done comes first.

use serde::Serialize;

use super::{Desk, Material};
use crate::locale::Arguments;
use crate::model::{Action, Phase, ProblemRef};
use crate::render::RenderError;
use crate::render::words::DayForm;

const TEMPLATE: &str = include_str!("../../../templates/materials/actions.typ");

/// The words of the sheet.
const WORDS: &[&str] = &["actions-label", "actions-name", "actions-done", "actions-what", "actions-who", "actions-when"];

/// What the template gets.
#[derive(Debug, Serialize)]
struct Sheet {
    subtitle: String,
    actions: Vec<Row>,
}

#[derive(Debug, Serialize)]
struct Row {
    what: String,
    owner: Option<String>,
    due: Option<String>,
    answers: Vec<String>,
}

/// The list, where the program has actions.
pub(super) fn materials(desk: &Desk<'_>) -> Result<Vec<Material>, RenderError> {
    let due = |action: &Action| action.due.and_then(|due| desk.input.plan.day_of(due));
    let mut actions: Vec<_> = desk.input.program.actions.iter().map(|action| (due(action), action)).collect();
    if actions.is_empty() {
        return Ok(Vec::new());
    }
    actions.sort_by_key(|(due, _)| (due.is_none(), *due));
    let count = Arguments::from([("count", (actions.len() as u64).into())]);
    let subtitle = desk.say("actions-count", &count)?;
    let title = desk.say("actions-title", &count)?;
    let rows = actions.into_iter().map(|(due, action)| {
        Ok(Row {
            what: desk.read(&action.what),
            owner: action.owner.as_ref().map(ToString::to_string),
            due: due.map(|due| desk.day(due, DayForm::WithoutWeekdayWithYear)).transpose()?,
            answers: action
                .answers
                .iter()
                .map(|problem| problem_name(desk, problem))
                .filter_map(Result::transpose)
                .collect::<Result<_, RenderError>>()?,
        })
    });
    let sheet = Sheet { subtitle, actions: rows.collect::<Result<_, RenderError>>()? };
    Ok(vec![Material::new("actions", title, Phase::Cocreation, TEMPLATE, WORDS).with(&sheet)])
}

/// What an action answers, with what kind of thing that is: a gap by its promise, a step or listening sessions by their name.
fn problem_name(desk: &Desk<'_>, problem: &ProblemRef) -> Result<Option<String>, RenderError> {
    let (program, id) = (desk.input.program, problem.as_str());
    let gap = program.gaps.iter().find(|gap| gap.id == *id).map(|gap| ("actions-gap", &gap.promise));
    let step = || program.journey.iter().find(|step| step.id == *id).map(|step| ("actions-step", &step.name));
    let series = || program.listening.iter().find(|series| series.id == *id).map(|series| ("actions-session", &series.name));
    let named = gap.or_else(step).or_else(series);
    let say = |(message, name)| desk.say(message, &Arguments::from([("name", desk.read(name).into())]));
    named.map(say).transpose()
}
