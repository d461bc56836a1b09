//! # estimated-holiday
//!
//! A moment is on or beside a public holiday of which the date is an estimate, or moved because of one.
//!
//! ## Why it matters
//!
//! Some holidays follow the moon: the sighting of it decides, a day or two before, on which day they fall. Until then their date is an estimate that can be a day
//! off. A kick-off beside it may turn out to be on it, when nobody is at work.
//!
//! Plan it a few days away. Or, once the date is known, write the day under `closed` of `holidays`, or under `open` when people do work then: it is no estimate any more.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! holidays: {country: AE}
//! follow_up: [{id: onboarding, into: onboarding, what: A habit in week one, when: 2027-03-08}]
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! holidays: {country: AE}
//! follow_up: [{id: onboarding, into: onboarding, what: A habit in week one, when: 2027-03-17}]
//! ```

use std::collections::BTreeSet;

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::campaign_week::knows_working_days;
use super::wording::date;
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::holidays::Holiday;
use crate::model::Language;
use crate::plan::Moment;

pub(super) const LINT: Lint = Lint {
    name: "estimated-holiday",
    severity: Severity::Warning,
    says: (
        "a moment on or beside a holiday of which the date is an estimate",
        "een moment op of naast een feestdag waarvan de datum een schatting is",
    ),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("estimated_holiday.rs"),
    dutch: include_str!("../../locales/nl/lints/estimated-holiday.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    if !knows_working_days(context) {
        return Vec::new();
    }
    let mut told = BTreeSet::new();
    let near = context.plan.moments.iter().filter_map(|moment| Some((moment, near(moment, context)?)));
    let first = near.filter(|(moment, near)| told.insert((moment.pointer.as_str(), near.day)));
    first.map(|(moment, near)| finding(moment, &near)).collect()
}

/// An estimated holiday by a moment.
struct Near {
    day: Date,
    holiday: Holiday,
    /// Whether the moment moved away from it.
    moved: bool,
}

/// The estimated holiday on the day of a moment, on a day that it moved past, or on a day beside it.
fn near(moment: &Moment, context: &Context<'_>) -> Option<Near> {
    let estimated = |day: Date| context.plan.working_days.estimated(day).map(|holiday| (day, holiday));
    let day = moment.starts.date();
    let past = |from: Date| {
        let (first, last) = (from.min(day), from.max(day));
        first.series(1.day()).take_while(|between| *between <= last).find_map(estimated)
    };
    let moved = moment.moved.as_ref().and_then(|moved| past(moved.from));
    let beside = || [day, day.saturating_sub(1.day()), day.saturating_add(1.day())].into_iter().find_map(estimated);
    let (is_moved, found) = (moved.is_some(), moved.or_else(beside)?);
    Some(Near { day: found.0, holiday: found.1, moved: is_moved })
}

fn finding(moment: &Moment, near: &Near) -> Finding {
    let (id, day) = (&moment.id, date(near.day));
    let name = |tag| near.holiday.name(&Language::new(tag));
    let (en, nl) = (name("en"), name("nl"));
    let on = moment.starts.date();
    let message = if near.moved {
        Words::new(
            format!("`{id}` moved because of {en} on {}, and that date is an estimate", day.en),
            format!("`{id}` is verschoven om {nl} op {}, en die datum is een schatting", day.nl),
        )
    } else if on == near.day {
        Words::new(
            format!("`{id}` is on {}: {en}, as far as can be estimated", day.en),
            format!("`{id}` is op {}: {nl}, naar schatting", day.nl),
        )
    } else {
        let (side, kant) = if on < near.day { ("before", "vóór") } else { ("after", "na") };
        Words::new(
            format!("`{id}` is the day {side} {en} on {}, and that date is an estimate", day.en),
            format!("`{id}` is de dag {kant} {nl} op {}, en die datum is een schatting", day.nl),
        )
    };
    let iso = near.day;
    Finding::at(&moment.pointer, message).help(
        format!("plan it a few days away; or, once the date is known, add {iso} to `closed` under `holidays`, or to `open` if people do work then"),
        format!("plan het een paar dagen verderop; of zet, zodra de datum vaststaat, {iso} bij `closed` onder `holidays`, of bij `open` als er dan wel gewerkt wordt"),
    )
}
