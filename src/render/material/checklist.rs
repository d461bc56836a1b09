//! The checklist of leaders as a sheet to tick, with the exercise that goes with it: count, hands up, choose (Zanna van der Aa, Marketingfacts 2023).

use serde::Serialize;

use super::{Desk, Material};
use crate::locale::{Argument, Arguments};
use crate::model::{Checklist, Layer, LeaderHabit, LeaderSession, Phase};
use crate::render::RenderError;
use crate::render::words::list;

const TEMPLATE: &str = include_str!("../../../templates/materials/checklist.typ");

/// The words of the sheet.
const WORDS: &[&str] =
    &["checklist-for", "checklist-intro", "checklist-exercise", "checklist-minutes", "checklist-number", "checklist-yours"];

/// What the template gets.
#[derive(Debug, Serialize)]
struct Sheet {
    name: String,
    habits: Vec<String>,
    steps: Vec<Step>,
    thresholds: Vec<Threshold>,
    sources: String,
}

/// A step of the exercise.
#[derive(Debug, Serialize)]
struct Step {
    minutes: u8,
    name: String,
    how: String,
}

/// What it means to have so many ticks.
#[derive(Debug, Serialize)]
struct Threshold {
    count: u8,
    says: String,
}

/// The sheet, where the program has a checklist.
pub(super) fn materials(desk: &Desk<'_>) -> Result<Vec<Material>, RenderError> {
    let leadership = desk.input.program.leadership.as_ref();
    let checklist = leadership.and_then(|leadership| leadership.checklist.as_ref()).filter(|list| !list.habits.is_empty());
    checklist
        .map(|checklist| sheet(desk, checklist, leadership.and_then(|leadership| leadership.session.as_ref())))
        .into_iter()
        .collect()
}

fn sheet(desk: &Desk<'_>, checklist: &Checklist, session: Option<&LeaderSession>) -> Result<Material, RenderError> {
    let name = desk.read(&checklist.title);
    let layers = layers(desk, session)?;
    let data = Sheet {
        habits: checklist.habits.iter().filter_map(|habit| desk.leader_habit(habit).transpose()).collect::<Result<_, _>>()?,
        steps: steps(desk, checklist)?,
        thresholds: thresholds(desk, checklist)?,
        sources: sources(desk, checklist)?,
        name: name.clone(),
    };
    let arguments = Arguments::from([
        ("name", name.as_str().into()),
        ("layers", layers.into()),
        ("count", (data.habits.len() as u64).into()),
        ("minutes", u32::from(checklist.minutes).into()),
    ]);
    let title = desk.say("checklist-title", &arguments)?;
    let material = Material::new("leaders-checklist", title, Phase::Campaign, TEMPLATE, WORDS).with(&data);
    Ok(Material {
        audience: Some("leaders".to_owned()),
        moment: desk.input.plan.moment("leaders").map(|it| it.id.clone()),
        arguments,
        ..material
    })
}

/// The steps of the exercise, whose minutes add up; in a minute or two one only counts and raises a hand.
fn steps(desk: &Desk<'_>, checklist: &Checklist) -> Result<Vec<Step>, RenderError> {
    let thresholds = counts(desk, checklist)?.join("? ");
    let arguments = Arguments::from([("thresholds", Argument::from(thresholds))]);
    let step = |(minutes, name): (u8, &str)| {
        let id = format!("checklist-{name}");
        Ok(Step { minutes, name: desk.say(&id, &arguments)?, how: desk.say(&format!("{id}-how"), &arguments)? })
    };
    minutes(checklist).into_iter().filter(|(minutes, _)| *minutes > 0).map(step).collect()
}

/// From how many ticks on: 3 or more, 5 or more.
pub(super) fn counts(desk: &Desk<'_>, checklist: &Checklist) -> Result<Vec<String>, RenderError> {
    let from = |count: &u8| desk.say("checklist-threshold", &Arguments::from([("count", u32::from(*count).into())]));
    checklist.thresholds.iter().map(from).collect()
}

/// The layers that the session invites, as a list.
pub(super) fn layers(desk: &Desk<'_>, session: Option<&LeaderSession>) -> Result<String, RenderError> {
    let layers = session.map_or_else(LeaderSession::default_audience, |session| session.audience.clone());
    let named = layers.into_iter().map(|layer| desk.say(&format!("checklist-layer-{}", word(layer)), &Arguments::new()));
    list(desk.locale, &named.collect::<Result<Vec<_>, _>>()?)
}

/// How long each step of the exercise takes; minutes add up.
pub(super) const fn minutes(checklist: &Checklist) -> [(u8, &'static str); 4] {
    let all = checklist.minutes;
    let (explain, hands, choose) = if all < 5 { (0, all / 2, 0) } else { (1, all / 5, all * 3 / 10) };
    let count = all - explain - hands - choose;
    [(explain, "explain"), (count, "count"), (hands, "hands"), (choose, "choose")]
}

fn thresholds(desk: &Desk<'_>, checklist: &Checklist) -> Result<Vec<Threshold>, RenderError> {
    let last = checklist.thresholds.len().saturating_sub(1);
    let threshold = |(index, count): (usize, &u8)| {
        let id = match index {
            0 => "checklist-first",
            index if index == last => "checklist-last",
            _ => "checklist-next",
        };
        Ok(Threshold { count: *count, says: desk.say(id, &Arguments::from([("count", u32::from(*count).into())]))? })
    };
    checklist.thresholds.iter().enumerate().map(threshold).collect()
}

/// Where the exercise comes from, who chose the habits, and where the program says it: where these come from.
fn sources(desk: &Desk<'_>, checklist: &Checklist) -> Result<String, RenderError> {
    let mut chosen = vec![desk.input.program.owner.name.to_string()];
    for habit in &checklist.habits {
        if let LeaderHabit::Own { source: Some(source), .. } = habit {
            chosen.extend((!chosen.iter().any(|known| *known == *source.as_str())).then(|| source.to_string()));
        }
    }
    desk.say("checklist-sources", &Arguments::from([("chosen", list(desk.locale, &chosen)?.into())]))
}

/// The layer's word in the ids of messages.
const fn word(layer: Layer) -> &'static str {
    match layer {
        Layer::Executive => "executive",
        Layer::Management => "management",
        Layer::TeamLead => "team-lead",
        Layer::Frontline => "frontline",
        Layer::Staff => "staff",
    }
}
