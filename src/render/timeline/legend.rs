//! What the marks mean, at what hours the mails go out, and what the clock does.

use serde::Serialize;

use super::said::Said;
use crate::locale::Argument;
use crate::model::SendAt;
use crate::plan::{ClockChange, Kind};
use crate::render::{RenderError, fields};

/// A mark with its meaning.
#[derive(Debug, Serialize)]
pub(super) struct Entry {
    mark: &'static str,
    text: String,
}

/// The most roles whose hours are told one by one.
const MOST_ROLES: usize = 6;

/// The marks that are on the sheet.
pub(super) fn entries(said: &Said<'_>) -> Result<Vec<Entry>, RenderError> {
    let plan = said.input.plan;
    let mut entries = Vec::new();
    for (mark, kind, id) in [("video", Kind::Video, "wall-legend-videos"), ("nudge", Kind::Nudge, "wall-legend-nudges")] {
        if let Some(moment) = plan.moments.iter().find(|moment| moment.kind() == kind) {
            let audience: Argument = said.audience(&moment.audience)?.into();
            let text = said.say(id, [("time", said.hour(&moment.starts)?.into()), ("audience", audience)])?;
            entries.push(Entry { mark, text });
        }
    }
    let has = |is: &dyn Fn(&crate::plan::Moment) -> bool| plan.moments.iter().any(is);
    entries.push(Entry { mark: "off", text: said.say("wall-legend-off", [])? });
    if has(&|moment| moment.moved.is_some()) {
        entries.push(Entry { mark: "moved", text: said.say("wall-legend-moved", [])? });
    }
    if has(&|moment| moment.conditional) {
        entries.push(Entry { mark: "conditional", text: said.say("wall-legend-conditional", [])? });
    }
    Ok(entries)
}

/// The hours of roles that differ, and the hours that daylight saving changes.
pub(super) fn notes(said: &Said<'_>) -> Result<Vec<String>, RenderError> {
    let program = said.input.program;
    let mut hours = Vec::new();
    for role in &program.roles {
        let times: Vec<String> = match role.works.as_ref().and_then(|works| works.send_at.as_ref()) {
            Some(SendAt::Once(time)) => vec![said.time(time.0)?],
            Some(SendAt::Shifts(shifts)) => {
                let mut times: Vec<_> = shifts.values().map(|time| time.0).collect();
                times.sort_unstable();
                times.dedup();
                times.into_iter().map(|time| said.time(time)).collect::<Result<_, _>>()?
            }
            None => continue,
        };
        let name = fields::read(said.input, said.locale, &role.name);
        hours.push(said.say("wall-own-hours-role", [("role", name.into()), ("times", times.join(", ").into())])?);
    }
    let mut notes = Vec::new();
    match hours.len() {
        0 => {}
        1..=MOST_ROLES => notes.push(said.say("wall-own-hours", [("roles", hours.join("; ").into())])?),
        more => notes.push(said.say("wall-own-hours-many", [("count", u64::try_from(more).unwrap_or_default().into())])?),
    }
    for moment in &said.input.plan.moments {
        let Some(clock) = moment.clock else { continue };
        let asked = match clock {
            ClockChange::Skipped { from } => from,
            ClockChange::Repeated => moment.starts.time(),
        };
        let arguments = [
            ("moment", Argument::from(said.title(moment)?)),
            ("time", said.time(asked)?.into()),
            ("day", said.day(moment.starts.date())?.into()),
            ("now", said.hour(&moment.starts)?.into()),
        ];
        notes.push(said.say(&format!("wall-clock-{}", clock.word()), arguments)?);
    }
    Ok(notes)
}
