//! Which version of an event it is: how it would be sent out now, held against how it was sent out before.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan, Zoned};

use super::event::ends;
use super::place::Place;
use crate::model::Program;
use crate::plan::Moment;
use crate::published::{At, Sent, uid};

/// A moment as it would be sent out now, without what it is called.
pub(super) fn planned(moment: &Moment, program: &Program) -> Sent {
    let at = |at: &Zoned| if moment.all_day { At::Day(at.date()) } else { At::Hour(at.clone()) };
    Sent {
        uid: uid(&moment.id, program.id.as_str()),
        starts: at(&moment.starts),
        ends: ends(moment).as_ref().map(at),
        place: Place::of(moment, program).written(program),
        title: BTreeMap::new(),
        audience: moment.audience.to_string(),
        representatives: moment.occasion.is_for_representatives(),
        site: moment.site.clone(),
        language: moment.language.as_ref().map(ToString::to_string),
        sequence: 0,
        stamp: first_stamp(program),
        cancelled: false,
    }
}

/// When an event that was never sent out was last changed: the campaign's start less a year, at midnight in UTC. It is no real time, but one
/// that every machine and every day agrees on, and that lies before all events. What was sent out keeps the stamp with which it was.
fn first_stamp(program: &Program) -> Timestamp {
    let date = program.timeline.campaign_starts.0.saturating_sub(1.year());
    date.to_zoned(TimeZone::UTC).map(|at| at.timestamp()).unwrap_or_default()
}
