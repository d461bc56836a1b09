//! For listening sessions: a list to sign up on, with what is asked, and a sheet on which each writes what stays.

use serde::Serialize;

use super::{Desk, Material};
use crate::locale::Arguments;
use crate::model::{Listening, ListeningForm, Phase};
use crate::plan::{Moment, Occasion};
use crate::render::RenderError;
use crate::render::words::DayForm;

const TEMPLATE: &str = include_str!("../../../templates/materials/listening.typ");

/// The words of the sheet.
const WORDS: &[&str] = &[
    "listening-label",
    "listening-sign-up",
    "listening-questions",
    "listening-later",
    "listening-reflect",
    "listening-yours",
    "listening-my-name",
    "listening-date",
    "listening-heard",
    "listening-heard-hint",
    "listening-touched",
    "listening-touched-hint",
    "listening-will",
    "listening-will-hint",
];

/// How many lines to write a name on a session has where the program does not say how many seats there are.
const LINES: u16 = 12;
/// The most lines that a session has.
const MOST_LINES: u16 = 60;

/// What the template gets.
#[derive(Debug, Serialize)]
struct Sheet {
    name: String,
    questions: Vec<String>,
    sessions: Vec<Session>,
}

/// A session with the lines to write names on.
#[derive(Debug, Serialize)]
struct Session {
    day: String,
    time: String,
    place: Option<String>,
    seats: Option<String>,
    lines: u16,
}

/// A sheet for each series.
pub(super) fn materials(desk: &Desk<'_>) -> Result<Vec<Material>, RenderError> {
    desk.input.program.listening.iter().enumerate().map(|(item, series)| sheet(desk, item, series)).collect()
}

fn sheet(desk: &Desk<'_>, series: usize, listening: &Listening) -> Result<Material, RenderError> {
    let is_session = |moment: &&Moment| matches!(moment.occasion, Occasion::Listening { item, .. } if item == series);
    let moments = desk.input.plan.moments.iter().filter(is_session);
    let name = desk.read(&listening.name);
    let title = desk.say("listening-title", &Arguments::from([("name", name.as_str().into())]))?;
    let data = Sheet {
        name,
        questions: listening.questions.iter().map(|question| desk.read(question)).collect(),
        sessions: moments.map(|moment| session(desk, listening, moment)).collect::<Result<_, _>>()?,
    };
    let material = Material::new(format!("listening-{}", listening.id), title, Phase::Experiment, TEMPLATE, WORDS).with(&data);
    Ok(Material { audience: Some("everyone".to_owned()), ..material })
}

fn session(desk: &Desk<'_>, listening: &Listening, moment: &Moment) -> Result<Session, RenderError> {
    let seats = |seats: u16| desk.say("listening-seats", &Arguments::from([("seats", u32::from(seats).into())]));
    Ok(Session {
        day: desk.day(moment.starts.date(), DayForm::WithYear)?,
        time: desk.times(moment)?,
        place: place(desk, listening, moment)?,
        seats: listening.seats.map(seats).transpose()?,
        lines: listening.seats.unwrap_or(LINES).min(MOST_LINES),
    })
}

/// The place, then the site; the word for a meeting on a screen where there is neither.
fn place(desk: &Desk<'_>, listening: &Listening, moment: &Moment) -> Result<Option<String>, RenderError> {
    let site = moment.site.as_deref().and_then(|id| desk.input.program.sites.iter().find(|site| site.id == *id));
    let place = listening.place.as_ref().map(|place| desk.read(place));
    let parts: Vec<String> = place.into_iter().chain(site.map(|site| site.name.to_string())).collect();
    match (parts.is_empty(), listening.form) {
        (true, ListeningForm::Online) => Ok(Some(desk.say("listening-online", &Arguments::new())?)),
        (true, ListeningForm::Site) => Ok(None),
        (false, _) => Ok(Some(parts.join(", "))),
    }
}
