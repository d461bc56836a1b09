//! The moments of two plans, by their ids.

use jiff::Zoned;
use serde::{Serialize, Serializer};

use super::{Change, Version};
use crate::plan::{Moment, RFC3339};
use crate::render::RenderError;

/// A moment that is new, gone, at another time, or for others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MomentChange {
    /// Its id.
    pub id: String,
    /// What happened to it.
    pub change: Change,
    /// What it is called, in the first language of the program or the one that is asked for.
    pub subject: String,
    /// When it was, unless it is new.
    pub before: Option<Times>,
    /// When it is, unless it is gone.
    pub after: Option<Times>,
}

/// When a moment is, and for whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Times {
    /// When it starts.
    #[serde(serialize_with = "rfc3339")]
    pub starts: Zoned,
    /// When it ends, for what lasts.
    #[serde(serialize_with = "rfc3339_or_none")]
    pub ends: Option<Zoned>,
    /// When the mail about it goes out.
    #[serde(serialize_with = "rfc3339")]
    pub sent: Zoned,
    /// Whether it takes whole days.
    pub all_day: bool,
    /// For whom it is.
    pub audience: String,
    /// On which site it is, by its id.
    pub site: Option<String>,
}

impl Times {
    fn of(moment: &Moment) -> Self {
        Self {
            starts: moment.starts.clone(),
            ends: moment.ends.clone(),
            sent: moment.sent.clone(),
            all_day: moment.all_day,
            audience: moment.audience.to_string(),
            site: moment.site.clone(),
        }
    }
}

pub(super) fn between(before: &Version<'_>, after: &Version<'_>) -> Result<Vec<MomentChange>, RenderError> {
    let (was, is) = (before.input.plan, after.input.plan);
    let mut changes = Vec::new();
    for moment in &is.moments {
        let known = was.moment(&moment.id).map(Times::of);
        let now = Times::of(moment);
        let change = match &known {
            None => Change::Added,
            Some(known) if *known == now => continue,
            Some(known) if known.starts != now.starts => Change::Moved,
            Some(_) => Change::Changed,
        };
        let subject = after.titles.of_moment(moment)?;
        changes.push(MomentChange { id: moment.id.clone(), change, subject, before: known, after: Some(now) });
    }
    for moment in was.moments.iter().filter(|moment| is.moment(&moment.id).is_none()) {
        let (subject, known) = (before.titles.of_moment(moment)?, Times::of(moment));
        let change = Change::Removed;
        changes.push(MomentChange { id: moment.id.clone(), change, subject, before: Some(known), after: None });
    }
    changes.sort_by(|a, b| at(a).cmp(&at(b)));
    Ok(changes)
}

/// When a moment is, or was.
fn at(change: &MomentChange) -> Option<&Zoned> {
    change.after.as_ref().or(change.before.as_ref()).map(|times| &times.starts)
}

fn rfc3339<S: Serializer>(time: &Zoned, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&time.strftime(RFC3339))
}

#[expect(clippy::ref_option, reason = "serde hands the field as it is")]
fn rfc3339_or_none<S: Serializer>(time: &Option<Zoned>, serializer: S) -> Result<S::Ok, S::Error> {
    match time {
        Some(time) => rfc3339(time, serializer),
        None => serializer.serialize_none(),
    }
}
