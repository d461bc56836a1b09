//! The timeline for the wall: all weeks to scale, and the days of those in which something happens, as a PDF and as a picture for a screen.

mod bars;
mod grid;
mod legend;
mod said;

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use serde::Serialize;

use self::bars::Bar;
use self::grid::Part;
use self::said::Said;
use super::typeset::Sheet;
use super::{Artifact, ArtifactKind, Input, Job, RenderError, fields, theme_colors};
use crate::color::PrintColors;
use crate::locale::{Argument, Arguments, Locale};
use crate::model::Phase;
use crate::plan::{Moment, Reason};

const TEMPLATE: &str = include_str!("../../templates/materials/timeline.typ");
/// What its files are called.
const NAME: &str = "timeline";

/// On what a timeline is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// A3, landscape.
    A3,
    /// A4, landscape.
    A4,
    /// One page as high as it must be, to look at on a screen.
    Screen,
}

/// What the template of the timeline gets.
#[derive(Debug, Serialize)]
struct Timeline {
    lang: String,
    paper: Paper,
    draft: bool,
    organization: String,
    theme: String,
    owner: Owner,
    experiment: Option<String>,
    title: String,
    finding: String,
    period: String,
    weeks: Vec<Week>,
    /// Days off from the first Monday on, by their number, outside weekends.
    off: Vec<i64>,
    bars: Vec<Bar>,
    parts: Vec<Part>,
    /// Which days of the week have a row, from 0 for Monday.
    rows: Vec<Row>,
    legend: Vec<legend::Entry>,
    notes: Vec<String>,
    colors: PrintColors,
    words: BTreeMap<String, String>,
}

#[derive(Debug, Serialize)]
struct Owner {
    name: String,
    email: String,
}

/// A week of the scale.
#[derive(Debug, Serialize)]
struct Week {
    number: i8,
    /// The month, where its first Monday is this one's.
    month: Option<String>,
}

/// A day of the week that has a row of its own.
#[derive(Debug, Serialize)]
struct Row {
    day: i8,
    name: String,
}

/// The timeline of a program in one language, as a PDF and as an SVG.
pub(super) fn jobs<'a>(input: &'a Input<'a>, locale: &'a Locale) -> Vec<Job<'a>> {
    if input.plan.moments.is_empty() {
        return Vec::new();
    }
    let pdf = move || Ok(vec![artifact(input, locale, "pdf", pdf(input, locale, Paper::A3)?)?]);
    let svg = move || Ok(vec![artifact(input, locale, "svg", svg(input, locale)?)?]);
    vec![Box::new(pdf), Box::new(svg)]
}

fn artifact(input: &Input<'_>, locale: &Locale, ending: &str, bytes: Vec<u8>) -> Result<Artifact, RenderError> {
    Ok(Artifact {
        path: format!("materials/{}/{NAME}.{ending}", locale.language),
        kind: ArtifactKind::Material,
        moment: None,
        audience: None,
        language: Some(locale.language.clone()),
        at: None,
        sendings: Vec::new(),
        title: title(input, locale)?,
        bytes,
    })
}

/// The timeline for paper: tagged for screen readers, on as many pages as it takes.
pub(super) fn pdf(input: &Input<'_>, locale: &Locale, paper: Paper) -> Result<Vec<u8>, RenderError> {
    let data = data(input, locale, paper)?;
    let id = format!("{}/{}/{NAME}", input.program.id, locale.language);
    sheet(data).to_pdf(&id, input.program.timeline.campaign_starts.0)
}

/// The timeline for a screen: one picture that says in words what it is.
pub(super) fn svg(input: &Input<'_>, locale: &Locale) -> Result<Vec<u8>, RenderError> {
    let (title, about) = (title(input, locale)?, said::about(input, locale)?);
    sheet(data(input, locale, Paper::Screen)?).to_svg(&title, &about)
}

const fn sheet(data: String) -> Sheet<'static> {
    Sheet { name: NAME, template: TEMPLATE, data, files: BTreeMap::new() }
}

fn title(input: &Input<'_>, locale: &Locale) -> Result<String, RenderError> {
    let theme = fields::read(input, locale, input.program.theme_name());
    Ok(locale.say("wall-title", &Arguments::from([("theme", theme.into())]))?)
}

fn data(input: &Input<'_>, locale: &Locale, paper: Paper) -> Result<String, RenderError> {
    let program = input.program;
    let (primary, accent) = theme_colors(program);
    let said = Said::of(input, locale)?;
    let (first, last) = span(input);
    let rows = rows(&said, input)?;
    let timeline = Timeline {
        lang: locale.language.to_string(),
        paper,
        draft: !program.is_ready(Phase::Campaign),
        organization: program.organization.name.to_string(),
        theme: fields::read(input, locale, program.theme_name()),
        owner: Owner { name: program.owner.name.to_string(), email: program.owner.email.to_string() },
        experiment: None,
        title: title(input, locale)?,
        finding: said.finding()?,
        period: said.period(first, last)?,
        weeks: weeks(&said, first, last)?,
        off: off(input, first, last),
        bars: bars::bars(&said, first)?,
        parts: grid::parts(&said)?,
        rows,
        legend: legend::entries(&said)?,
        notes: legend::notes(&said)?,
        colors: PrintColors::from_theme(primary, accent),
        words: words(&said)?,
    };
    serde_json::to_string(&timeline).map_err(|why| RenderError::Sheet { name: NAME.to_owned(), why: why.to_string() })
}

/// The Monday of a day's week.
fn monday(date: Date) -> Date {
    date.saturating_sub(i32::from(date.weekday().to_monday_zero_offset()).days())
}

/// The last day of a moment; whole days end at the midnight after it.
fn last_day(moment: &Moment) -> Date {
    match &moment.ends {
        Some(ends) if moment.all_day => ends.date().saturating_sub(1.day()),
        _ => moment.starts.date(),
    }
}

/// The first Monday and the last Sunday of all weeks in which something is.
fn span(input: &Input<'_>) -> (Date, Date) {
    let plan = input.plan;
    let first = plan.moments.iter().map(|moment| moment.starts.date()).chain(plan.campaign_days.first().copied()).min();
    let last = plan.moments.iter().map(last_day).chain(plan.campaign_days.last().copied()).max();
    let start = input.program.timeline.campaign_starts.0;
    (monday(first.unwrap_or(start)), monday(last.unwrap_or(start)).saturating_add(6.days()))
}

/// The weeks of the scale, each with the month that starts in it.
fn weeks(said: &Said<'_>, first: Date, last: Date) -> Result<Vec<Week>, RenderError> {
    let mondays = std::iter::successors(Some(first), |monday| Some(monday.saturating_add(1.week())));
    let mut month = None;
    let mut weeks = Vec::new();
    for monday in mondays.take_while(|monday| *monday < last).take(MOST_WEEKS) {
        let is_new = month != Some((monday.year(), monday.month()));
        month = Some((monday.year(), monday.month()));
        let name = is_new.then(|| said.month(monday)).transpose()?;
        weeks.push(Week { number: monday.iso_week_date().week(), month: name });
    }
    Ok(weeks)
}

/// The longest scale, in weeks; a pinned date can be centuries away.
const MOST_WEEKS: usize = 160;

/// The days off of the scale outside weekends, counted from its first.
fn off(input: &Input<'_>, first: Date, last: Date) -> Vec<i64> {
    let most = i64::try_from(MOST_WEEKS * 7).unwrap_or(i64::MAX);
    let number = i64::from((last - first).get_days()).min(most);
    let is_off = |day: &i64| {
        let reason = input.plan.office_days.day_off(first.saturating_add(day.days()));
        reason.is_some_and(|reason| reason != Reason::Weekend)
    };
    (0..=number).filter(is_off).collect()
}

/// The days of the week with a row: those of work, and of a weekend those on which something happens.
fn rows(said: &Said<'_>, input: &Input<'_>) -> Result<Vec<Row>, RenderError> {
    let on = |weekday: Weekday| input.plan.moments.iter().any(|moment| moment.starts.date().weekday() == weekday);
    let weekdays = (0..7).filter_map(|offset| Weekday::from_monday_zero_offset(offset).ok());
    let shown = weekdays.filter(|day| !matches!(day, Weekday::Saturday | Weekday::Sunday) || on(*day));
    let row = |day: Weekday| Ok(Row { day: day.to_monday_zero_offset(), name: said.weekday(day)? });
    shown.map(row).collect()
}

/// The words of the sheet that need no facts, and those that every sheet has.
fn words(said: &Said<'_>) -> Result<BTreeMap<String, String>, RenderError> {
    let owner = &said.input.program.owner;
    let arguments = Arguments::from([
        ("owner_name", Argument::from(owner.name.as_str())),
        ("owner_email", owner.email.as_str().into()),
        ("experiment", "".into()),
    ]);
    let plain = ["wall-week", "wall-before", "wall-main", "wall-after", "wall-empty", "wall-days", "wall-weeks-of"];
    let ids = Locale::ids().filter(|id| id.starts_with("sheet-") || plain.contains(id));
    ids.map(|id| Ok((id.to_owned(), said.locale.say(id, &arguments)?))).collect()
}
