//! The rows of the scale: how long each phase lasts, and what stands alone.

use jiff::civil::Date;
use serde::Serialize;

use super::last_day;
use super::said::Said;
use crate::model::Phase;
use crate::plan::{Kind, Moment};
use crate::render::RenderError;

/// A row of the scale.
#[derive(Debug, Serialize)]
pub(super) struct Bar {
    name: String,
    note: String,
    /// Its first day, from the first Monday on.
    from: i64,
    /// Its last day.
    to: i64,
    /// Whether it is drawn as an outline: a measurement.
    open: bool,
    /// The days of what happens several times, in place of one bar.
    days: Vec<i64>,
}

/// The rows in the order of their first days.
pub(super) fn bars(said: &Said<'_>, first: Date) -> Result<Vec<Bar>, RenderError> {
    let after = |date: Date| i64::from((date - first).get_days());
    let mut bars = Vec::new();
    for (name, kinds, phase) in ROWS {
        let moments: Vec<&Moment> = said.input.plan.moments.iter().filter(|moment| kinds.contains(&moment.kind())).collect();
        let moments: Vec<&Moment> =
            moments.into_iter().filter(|moment| phase.is_none_or(|phase| moment.phase == phase)).collect();
        let period = phase.and_then(|phase| said.input.plan.phase(phase));
        let own = moments.iter().map(|moment| (moment.starts.date(), last_day(moment)));
        // When the campaign is, is known before anything is planned in it.
        let days =
            own.chain(period.filter(|_| !moments.is_empty() || name == "campaign").map(|period| (period.start, period.end)));
        let span = days.reduce(|(from, to), (first, last)| (from.min(first), to.max(last)));
        let Some((from, to)) = span else { continue };
        let mut days: Vec<i64> = moments.iter().map(|moment| after(moment.starts.date())).collect();
        days.dedup();
        let is_scattered = SCATTERED.contains(&name) && days.len() > 1;
        bars.push(Bar {
            name: said.say(&format!("wall-bar-{name}"), [])?,
            note: said.bar_note(name, from, to, &moments)?,
            from: after(from),
            to: after(to),
            open: name.starts_with("measure"),
            days: if is_scattered { days } else { Vec::new() },
        });
    }
    bars.sort_by_key(|bar| (bar.from, bar.to));
    Ok(bars)
}

/// What happens now and then, rather than from one day to another.
const SCATTERED: [&str; 4] = ["approval", "kickoff", "listening", "follow-up"];

/// Each row: its word, the kinds of moments in it, and the phase that tells how long it lasts.
const ROWS: [(&str, &[Kind], Option<Phase>); 11] = [
    ("approval", &[Kind::Approval], None),
    ("measurement-before", &[Kind::Measurement], Some(Phase::MeasurementBefore)),
    ("cocreation", &[Kind::Cocreation, Kind::Review], Some(Phase::Cocreation)),
    ("leaders", &[Kind::Leaders], None),
    ("campaign", &[Kind::Video], Some(Phase::Campaign)),
    ("kickoff", &[Kind::Kickoff], Some(Phase::Kickoff)),
    ("experiment", &[Kind::Experiment], Some(Phase::Experiment)),
    ("listening", &[Kind::Listening], None),
    ("feedback", &[Kind::Feedback], Some(Phase::Feedback)),
    ("measurement-after", &[Kind::Measurement], Some(Phase::MeasurementAfter)),
    ("follow-up", &[Kind::FollowUp], None),
];
