//! What the kick-off needs: slides, and one page to take home. Both say why, how a tiny habit works (BJ Fogg), what helps, and when.

use jiff::civil::Date;
use serde::Serialize;

use super::menu::rank;
use super::theme_poster::intro;
use super::{Desk, Material};
use crate::locale::Arguments;
use crate::model::{Habit, Phase, Side};
use crate::plan::{Moment, Occasion};
use crate::render::words::DayForm;
use crate::render::{RenderError, evidence};

const SLIDES: &str = include_str!("../../../templates/materials/kickoff-slides.typ");
const HANDOUT: &str = include_str!("../../../templates/materials/kickoff-handout.typ");

/// The most kick-offs of which the slides say when they are.
const SESSIONS: usize = 4;

/// What both templates get.
#[derive(Debug, Serialize)]
struct Data {
    intro: Option<String>,
    /// When and where the kick-off is, each session apart.
    sessions: Vec<String>,
    driver: Option<Driver>,
    example: Option<Example>,
    weeks: Vec<Week>,
    dates: Vec<Dated>,
    /// The day on which the experiment starts.
    starts: Option<String>,
}

/// Why: the first driver of customers.
#[derive(Debug, Serialize)]
struct Driver {
    name: String,
    mark: usize,
    voice: Option<String>,
    reason: Option<String>,
    source: Option<String>,
    /// Why it is the work that people chose.
    why: Option<String>,
}

/// A habit from a menu, as an example.
#[derive(Debug, Serialize)]
struct Example {
    routine: String,
    behavior: String,
    celebration: Option<String>,
}

/// A week of the experiment.
#[derive(Debug, Serialize)]
struct Week {
    number: usize,
    starts: String,
    nudges: Vec<String>,
}

/// A day that matters, and what happens then.
#[derive(Debug, Serialize)]
struct Dated {
    day: String,
    what: String,
}

/// Slides and hand-out, where the program has a kick-off.
pub(super) fn materials(desk: &Desk<'_>) -> Result<Vec<Material>, RenderError> {
    if desk.input.program.kickoff.is_none() {
        return Ok(Vec::new());
    }
    let is_kickoff = |moment: &&Moment| matches!(moment.occasion, Occasion::Kickoff { .. });
    let sessions: Vec<&Moment> = desk.input.plan.moments.iter().filter(is_kickoff).collect();
    let data = data(desk, &sessions)?;
    let words = &["kickoff-", "poster-after", "poster-after-vowel", "recipe-celebrate"];
    let theme = desk.read(desk.input.program.theme_name());
    let material = |name: &str, template| {
        let title = desk.say(&format!("{name}-title"), &Arguments::from([("theme", theme.as_str().into())]))?;
        Ok::<_, RenderError>(Material {
            audience: Some("participants".to_owned()),
            moment: sessions.first().map(|moment| moment.id.clone()),
            arguments: Arguments::from([("starts", data.starts.clone().unwrap_or_default().into())]),
            ..Material::new(name, title, Phase::Kickoff, template, words).with(&data)
        })
    };
    Ok(vec![material("kickoff-slides", SLIDES)?, material("kickoff-handout", HANDOUT)?])
}

fn data(desk: &Desk<'_>, sessions: &[&Moment]) -> Result<Data, RenderError> {
    let shown = if sessions.len() > SESSIONS { &[] } else { sessions };
    let period = desk.input.program.experiment.as_ref().and(desk.input.plan.phase(Phase::Experiment));
    let starts = period.map(|period| desk.day(period.start, DayForm::Day));
    Ok(Data {
        intro: intro(desk),
        sessions: shown.iter().map(|moment| session(desk, moment)).collect::<Result<_, _>>()?,
        driver: driver(desk)?,
        example: example(desk),
        weeks: weeks(desk)?,
        dates: dates(desk)?,
        starts: starts.transpose()?,
    })
}

fn session(desk: &Desk<'_>, moment: &Moment) -> Result<String, RenderError> {
    let day = desk.day(moment.starts.date(), DayForm::WithYear)?;
    let time = desk.times(moment)?;
    let place = desk.input.program.place_of_kickoff(moment.occasion.session()).map(|place| desk.read(place));
    Ok([Some(day), Some(time), place].into_iter().flatten().collect::<Vec<_>>().join(", "))
}

fn driver(desk: &Desk<'_>) -> Result<Option<Driver>, RenderError> {
    let program = desk.input.program;
    let Some(first) = program.first_driver() else { return Ok(None) };
    let reason = evidence::first_driver(program, desk.locale)?;
    let (reason, source) = reason.map_or((None, None), |reason| (Some(reason.sentence), Some(reason.source)));
    let of_employees = program.drivers.iter().find(|driver| driver.side == Side::Employee && driver.why.is_some());
    Ok(Some(Driver {
        name: desk.read(&first.name),
        mark: rank(program, first),
        voice: first.voice.as_ref().map(|voice| desk.read(voice)),
        reason,
        source,
        why: of_employees.and_then(|driver| driver.why.as_ref()).map(|why| desk.read(why)),
    }))
}

/// The first habit that serves the first driver and has a celebration; else the first that there is.
fn example(desk: &Desk<'_>) -> Option<Example> {
    let program = desk.input.program;
    let serves = |habit: &Habit| program.first_driver().is_some_and(|driver| habit.serves(&driver.id));
    let menus = || program.roles.iter().flat_map(|role| &role.menu);
    let whole = menus().find(|habit| serves(habit) && habit.celebration.is_some());
    let habit = whole.or_else(|| menus().find(|habit| serves(habit))).or_else(|| menus().next())?;
    Some(Example {
        routine: desk.read(&habit.routine),
        behavior: desk.read(&habit.behavior),
        celebration: habit.celebration.as_ref().map(|text| desk.read(text)),
    })
}

/// The weeks of the experiment, each with the days of its nudges.
fn weeks(desk: &Desk<'_>) -> Result<Vec<Week>, RenderError> {
    let plan = desk.input.plan;
    let (Some(_), Some(period)) = (&desk.input.program.experiment, plan.phase(Phase::Experiment)) else { return Ok(Vec::new()) };
    let nudged = |number: usize| {
        let of_week =
            plan.moments.iter().filter(move |moment| matches!(moment.occasion, Occasion::Nudge { week, .. } if week == number));
        of_week.map(|moment| desk.day(moment.starts.date(), DayForm::Weekday)).collect::<Result<Vec<_>, _>>()
    };
    (1..=usize::from(desk.input.program.experiment_weeks()))
        .map(|number| {
            let days = i64::try_from(number - 1).unwrap_or_default() * 7;
            let starts: Date = period.start.saturating_add(jiff::Span::new().days(days));
            Ok(Week { number, starts: desk.day(starts, DayForm::WithoutWeekday)?, nudges: nudged(number)? })
        })
        .collect()
}

/// The days to remember, from the start of the experiment on.
fn dates(desk: &Desk<'_>) -> Result<Vec<Dated>, RenderError> {
    let plan = desk.input.plan;
    let period = desk.input.program.experiment.as_ref().and(plan.phase(Phase::Experiment));
    let day_of = |id: &str| plan.moment(id).map(|moment| moment.starts.date());
    let days = [
        ("kickoff-experiment-starts", period.map(|period| period.start)),
        ("kickoff-experiment-ends", period.map(|period| period.end)),
        ("kickoff-feedback-opens", day_of("feedback-opens")),
        ("kickoff-thanks", day_of("thanks")),
    ];
    let known = days.into_iter().filter_map(|(id, day)| Some((id, day?)));
    known.map(|(id, day)| Ok(Dated { day: desk.day(day, DayForm::Day)?, what: desk.say(id, &Arguments::new())? })).collect()
}
