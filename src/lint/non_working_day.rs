//! # non-working-day
//!
//! A date that you wrote yourself falls on a weekend, a public holiday or a day on which the organization is closed.
//!
//! ## Why it matters
//!
//! A computed day moves around days off by itself, and the plan says so. A date that you pin never moves: that is what pinning is for. So a
//! mail on Easter Monday would be sent on Easter Monday, to people who are not there.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! timeline: {campaign_starts: 2027-03-29}
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! timeline: {campaign_starts: 2027-04-05}
//! ```

use jiff::ToSpan;
use jiff::civil::Date;

use super::campaign_week::{is_in_week, knows_working_days};
use super::wording::{date, written};
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words, capital};
use crate::model::Language;
use crate::plan::Reason;
use crate::schema::{Leaf, LeafKind};

pub(super) const LINT: Lint = Lint {
    name: "non-working-day",
    severity: Severity::Error,
    says: ("a pinned date on a day on which nobody works", "een vaste datum op een dag waarop niemand werkt"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("non_working_day.rs"),
    dutch: include_str!("../../locales/nl/lints/non-working-day.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    if !knows_working_days(context) {
        return Vec::new();
    }
    // Where people work every day, no day is off.
    let is_daily = |leaf: &Leaf<'_>| context.plan.moments.iter().any(|moment| moment.daily && moment.pointer == leaf.pointer);
    let leaves = context.leaves.iter().filter(|leaf| !is_daily(leaf));
    leaves.filter_map(|leaf| finding(leaf, pinned(leaf, context)?, context)).collect()
}

/// The date at which something happens, where a leaf pins one. Days of consent, days off and due days are no such dates; a video outside
/// the campaign week is out of order, whatever day it is.
fn pinned(leaf: &Leaf<'_>, context: &Context<'_>) -> Option<Date> {
    let day = || leaf.value.as_str()?.parse::<Date>().ok();
    match leaf.kind {
        LeafKind::When => day(),
        LeafKind::Date if leaf.pointer == "/timeline/campaign_starts" => day(),
        LeafKind::Date if is_day_of_video(&leaf.pointer) => day().filter(|day| is_in_week(*day, context)),
        _ => None,
    }
}

fn is_day_of_video(pointer: &str) -> bool {
    pointer.strip_prefix("/campaign/videos/").and_then(|rest| rest.split_once('/')).is_some_and(|(_, field)| field == "when")
}

fn finding(leaf: &Leaf<'_>, day: Date, context: &Context<'_>) -> Option<Finding> {
    let days = &context.plan.working_days;
    let reason = days.day_off(day).filter(|_| days.covers(day.year()))?;
    let said = date(day);
    let nl = capital(&said.nl);
    let message = match &reason {
        Reason::Holiday(_) => {
            let name = |tag| reason.name(&Language::new(tag)).unwrap_or_default();
            Words::new(
                format!("{} is a public holiday: {}", said.en, name("en")),
                format!("{nl} is een feestdag: {}", name("nl")),
            )
        }
        Reason::Closed(None) => Words::new(
            format!("{} is a day on which the organization is closed", said.en),
            format!("{nl} is een dag waarop de organisatie gesloten is"),
        ),
        Reason::Closed(Some(name)) => Words::new(
            format!("The organization is closed on {}: {name}", said.en),
            format!("De organisatie is gesloten op {}: {name}", said.nl),
        ),
        Reason::Weekend | Reason::Taken => {
            Words::new(format!("{} is in a weekend", said.en), format!("{nl} valt in een weekend"))
        }
    };
    let other = match reason {
        Reason::Closed(_) if context.program.holidays.closed.iter().any(|closed| closed.0 == day) => {
            ("or take the day out of `closed` under `holidays`", "of haal de dag weg bij `closed` onder `holidays`")
        }
        _ => (
            "or add it to `open` under `holidays` if people do work then",
            "of zet hem bij `open` onder `holidays` als er dan wel gewerkt wordt",
        ),
    };
    let near = near(day, &leaf.pointer, context);
    Some(Finding::at(&leaf.pointer, message).help(
        near.as_ref().map_or(String::new(), |near| format!("take {}, ", near.en)) + other.0,
        near.as_ref().map_or(String::new(), |near| format!("neem {}, ", near.nl)) + other.1,
    ))
}

/// The nearest working days before and after a day off: in the campaign week for a video, and the next start of a week for the campaign
/// itself.
fn near(day: Date, pointer: &str, context: &Context<'_>) -> Option<Words> {
    let days = &context.plan.working_days;
    let (before, after) = (days.on_or_before(day.saturating_sub(1.day())), days.on_or_after(day.saturating_add(1.day())));
    let first_of_week = || {
        let mut starts = (1..9).filter_map(|week| day.nth_weekday(week, days.first_weekday()).ok());
        starts.find(|start| days.is_working(*start))
    };
    let candidates = match pointer {
        "/timeline/campaign_starts" => vec![first_of_week()?],
        pointer if is_day_of_video(pointer) => [before, after].into_iter().filter(|day| is_in_week(*day, context)).collect(),
        _ => vec![before, after],
    };
    let said: Vec<Words> = candidates.into_iter().filter(|day| days.is_working(*day)).map(written).collect();
    match said.as_slice() {
        [] => None,
        [only] => Some(only.clone()),
        [one, other, ..] => Some(Words::new(format!("{} or {}", one.en, other.en), format!("{} of {}", one.nl, other.nl))),
    }
}
