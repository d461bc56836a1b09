//! The weeks day by day: from the campaign to the feedback all of them, before and after those in which something happens.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;
use serde::Serialize;

use super::said::Said;
use super::{last_day, monday};
use crate::model::Phase;
use crate::plan::{Kind, Moment, Occasion, Reason};
use crate::render::RenderError;

/// A part of the time, with a heading.
#[derive(Debug, Serialize)]
pub(super) struct Part {
    /// `before`, `main` or `after`.
    name: &'static str,
    columns: Vec<Column>,
}

/// A week, day by day.
#[derive(Debug, Serialize)]
struct Column {
    week: String,
    head: String,
    /// How many weeks in which nothing happens were left out before it.
    skipped: i32,
    /// Its Monday, counted in weeks from the first of all.
    number: i32,
    days: Vec<Cell>,
}

/// A day.
#[derive(Debug, Default, Serialize)]
struct Cell {
    day: String,
    /// Why nobody works, in words.
    off: Option<String>,
    items: Vec<Item>,
}

/// What happens on a day.
#[derive(Debug, Serialize)]
pub(super) struct Item {
    /// How it is drawn: `video`, `nudge`, `milestone` or `plain`.
    pub(super) look: &'static str,
    pub(super) name: String,
    /// What stands below the name, in lines; a group for each of several that are called the same.
    pub(super) notes: Vec<Vec<String>>,
    /// When people are invited.
    pub(super) invited: Vec<String>,
    pub(super) moved: Option<Move>,
    /// Whether it happens only if something else turns out so.
    pub(super) conditional: bool,
}

/// From where it moved.
#[derive(Debug, Serialize)]
pub(super) struct Move {
    /// The day in words.
    pub(super) from: String,
    /// Why.
    pub(super) because: String,
    /// The row of that day, from 0 for Monday, where it is in the same week.
    pub(super) day: Option<i8>,
}

/// The parts that have a week in them.
pub(super) fn parts(said: &Said<'_>) -> Result<Vec<Part>, RenderError> {
    let plan = said.input.plan;
    let mut days: BTreeMap<Date, Vec<Item>> = BTreeMap::new();
    for moment in &plan.moments {
        add(days.entry(moment.starts.date()).or_default(), said.item(moment)?);
        if let Some(last) = ending(moment) {
            add(days.entry(last).or_default(), said.last_day()?);
        }
    }
    let mut weeks: BTreeMap<Date, BTreeMap<Date, Vec<Item>>> = BTreeMap::new();
    let first = days.keys().next().copied().map(monday);
    for (date, items) in days {
        weeks.entry(monday(date)).or_default().insert(date, items);
    }
    let (from, to) = main_weeks(said, &weeks);
    let is_bare = weeks.range(from..=to).next().is_none();
    let all = std::iter::successors(Some(from), |monday| Some(monday.saturating_add(1.week())));
    for monday in all.take_while(|day| *day <= to && !is_bare) {
        weeks.entry(monday).or_default();
    }
    let mut parts: Vec<Part> = ["before", "main", "after"].map(|name| Part { name, columns: Vec::new() }).into();
    let mut before: Option<Date> = None;
    for (monday, mut days) in weeks {
        let part = usize::from(monday >= from) + usize::from(monday > to);
        let skipped = before.map_or(0, |before| (monday - before).get_days() / 7 - 1);
        let number = first.map_or(0, |first| (monday - first).get_days() / 7);
        before = Some(monday);
        let column = column(said, monday, &mut days, skipped, number)?;
        if let Some(part) = parts.get_mut(part) {
            part.columns.push(column);
        }
    }
    parts.retain(|part| !part.columns.is_empty());
    Ok(parts)
}

/// Adds an item to those of its day: to the one before it where both are called the same.
fn add(items: &mut Vec<Item>, item: Item) {
    let alike = |before: &&mut Item| {
        before.moved.is_none() && item.moved.is_none() && (before.look, &before.name) == (item.look, &item.name)
    };
    let Some(before) = items.last_mut().filter(alike) else { return items.push(item) };
    before.notes.extend(item.notes);
    let is_new = |invited: &String| !before.invited.contains(invited);
    let new: Vec<String> = item.invited.into_iter().filter(is_new).collect();
    before.invited.extend(new);
}

/// The last day of what takes several whole days.
fn ending(moment: &Moment) -> Option<Date> {
    let is_long = moment.kind() == Kind::Experiment && last_day(moment) > moment.starts.date();
    is_long.then(|| last_day(moment))
}

/// The first and the last week of the part that all eyes are on: from the campaign until the feedback opens. Where nothing happens in it, it is
/// the campaign's week alone.
fn main_weeks(said: &Said<'_>, weeks: &BTreeMap<Date, BTreeMap<Date, Vec<Item>>>) -> (Date, Date) {
    let plan = said.input.plan;
    let from = monday(said.input.program.timeline.campaign_starts.0);
    let has = |section: bool, phase| section.then(|| plan.phase(phase)).flatten();
    let program = said.input.program;
    let opens = has(program.feedback.is_some(), Phase::Feedback).map(|period| period.start);
    let ends = has(program.experiment.is_some(), Phase::Experiment).map(|period| period.end);
    let kickoff = has(program.kickoff.is_some(), Phase::Kickoff).map(|period| period.end);
    let to = opens.or(ends).or(kickoff).map_or(from, monday);
    // Dates that are pinned far away leave the weeks between them out.
    let is_near = to >= from && (to - from).get_days() <= 7 * 30;
    let to = if is_near { to } else { from };
    let last = weeks.range(from..=to).next_back().map_or(from, |(monday, _)| *monday);
    (from, last)
}

fn column(
    said: &Said<'_>,
    monday: Date,
    days: &mut BTreeMap<Date, Vec<Item>>,
    skipped: i32,
    number: i32,
) -> Result<Column, RenderError> {
    let cell = |offset: i32| {
        let date = monday.saturating_add(offset.days());
        let items = days.remove(&date).unwrap_or_default();
        let off = said.input.plan.office_days.day_off(date);
        let off = off.filter(|reason| *reason != Reason::Weekend).map(|reason| said.reason(&reason)).transpose()?;
        Ok(Cell { day: said.day(date)?, off, items })
    };
    let week = monday.iso_week_date().week();
    Ok(Column {
        week: said.say("wall-week-number", [("week", u32::from(week.unsigned_abs()).into())])?,
        head: head(said, monday)?,
        skipped,
        number,
        days: (0..7).map(cell).collect::<Result<_, RenderError>>()?,
    })
}

/// What a week is about: the phase that most of it is spent on.
fn head(said: &Said<'_>, monday: Date) -> Result<String, RenderError> {
    let (plan, sunday) = (said.input.plan, monday.saturating_add(6.days()));
    let within = |moment: &&Moment| moment.starts.date() >= monday && moment.starts.date() <= sunday;
    let has = |kind: Kind| plan.moments.iter().filter(within).any(|moment| moment.kind() == kind);
    let experiment = plan.phase(Phase::Experiment).filter(|_| said.input.program.experiment.is_some());
    if let Some(period) = experiment.filter(|period| period.start <= sunday && period.end >= monday) {
        let week = (monday - super::monday(period.start)).get_days() / 7 + 1;
        return said.say("wall-head-experiment", [("week", u32::try_from(week).unwrap_or_default().into())]);
    }
    let before = |moment: &Moment| moment.occasion == Occasion::MeasureBefore;
    let measured = plan.moments.iter().filter(within).find(|moment| moment.kind() == Kind::Measurement).map(before);
    let is_campaign = monday == super::monday(said.input.program.timeline.campaign_starts.0);
    let word = match () {
        () if is_campaign || has(Kind::Video) => "campaign",
        () if has(Kind::Kickoff) => "kickoff",
        () if has(Kind::Cocreation) || has(Kind::Review) => "cocreation",
        () if has(Kind::Feedback) || has(Kind::Thanks) => "feedback",
        () if has(Kind::Signup) => "signup",
        () if has(Kind::Leaders) => "leaders",
        () if measured == Some(true) => "measurement-before",
        () if measured == Some(false) => "measurement-after",
        () if has(Kind::Listening) => "listening",
        () if has(Kind::FollowUp) => "follow-up",
        () if has(Kind::Approval) => "approval",
        () => return Ok(String::new()),
    };
    said.say(&format!("wall-bar-{word}"), [])
}
