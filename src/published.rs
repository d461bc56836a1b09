//! What was sent out of a program's calendars: `published.json`, which `excx publish` writes beside the program, for git.
//!
//! Calendar programs know an event by its UID and take a newer version only when its number is higher (RFC 5545, 3.8.7.4). So that number
//! has to be remembered, and the sources remember it: a fresh checkout gives the same calendars as the folder in which they were first made.

mod at;
mod changes;
mod read;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

pub use self::at::At;
pub use self::changes::Changes;
pub use self::read::{MAX_PUBLISHED_BYTES, read_published, unreadable};

/// The name of the file.
pub const PUBLISHED_FILE: &str = "published.json";
/// The highest number that an event can have (RFC 5545, 3.3.8).
const HIGHEST: u32 = i32::MAX.cast_unsigned();
/// The version of its form.
const VERSION: u32 = 1;

/// What was sent out of a program's calendars.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Published {
    /// The day on which that was last said; nothing where nothing was sent out yet.
    pub on: Option<Date>,
    /// Every event that ever was, in the order of their UIDs.
    pub events: Vec<Sent>,
}

/// An event as it was sent out. It holds what a calendar says when the event is taken back, since the program no longer has it then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sent {
    /// By what calendar programs know it: the moment, and the program.
    pub uid: String,
    /// When it is, and where.
    pub starts: At,
    /// When it ends; nothing for a deadline. Whole days end on the day after.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends: Option<At>,
    /// The place, as the program writes it in its first language, and the site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// What it is called, by language.
    pub title: BTreeMap<String, String>,
    /// For whom it is: `everyone`, `participants`, `leaders`, `cx-team` or the id of a role.
    pub audience: String,
    /// Whether it is for those alone who speak for that role.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub representatives: bool,
    /// The site whose people it is for, where it is for those of one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub site: Option<String>,
    /// The language in which it is, where it is in one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// How often it changed since it was first sent out.
    pub sequence: u32,
    /// What tells this version from the one before it.
    pub stamp: Timestamp,
    /// Whether it was taken back.
    pub cancelled: bool,
}

/// Which version of an event it is, as calendar programs tell versions apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Issue {
    /// How often the event changed since it was first sent out.
    pub sequence: u32,
    /// When this version was made: no real time, but one that grows with every change and follows from the sources alone.
    pub stamp: Timestamp,
}

impl Published {
    /// The event with this UID, as it was last sent out.
    #[must_use]
    pub fn event(&self, uid: &str) -> Option<&Sent> {
        self.events.binary_search_by(|sent| sent.uid.as_str().cmp(uid)).ok().and_then(|at| self.events.get(at))
    }

    /// The version of an event that is planned now. One that moved, or that is back after it was taken back, is the next version.
    #[must_use]
    pub fn issue(&self, now: &Sent) -> Issue {
        match self.event(&now.uid) {
            None => Issue { sequence: now.sequence, stamp: now.stamp },
            Some(sent) if sent.is_as(now) => sent.issue(),
            Some(sent) => sent.next(),
        }
    }

    /// The events that were sent out and are planned no more, each with the version that takes it back. What was over when things were last
    /// sent out is history, and stays as it was.
    pub fn dropped<'a>(&'a self, planned: &BTreeSet<String>) -> impl Iterator<Item = (&'a Sent, Issue)> {
        let gone = self.events.iter().filter(move |sent| !planned.contains(&sent.uid));
        gone.filter_map(|sent| match (sent.cancelled, self.on) {
            (true, _) => Some((sent, sent.issue())),
            (false, Some(on)) if sent.is_over(on) => None,
            (false, _) => Some((sent, sent.next())),
        })
    }
}

impl Sent {
    /// The moment whose event it is.
    #[must_use]
    pub fn moment(&self) -> &str {
        self.uid.split('@').next().unwrap_or_default()
    }

    /// Whether people would find the event where they have it in their calendars.
    fn is_as(&self, now: &Self) -> bool {
        !self.cancelled && (&self.starts, &self.ends, &self.place) == (&now.starts, &now.ends, &now.place)
    }

    /// Whether it was over before this day.
    fn is_over(&self, on: Date) -> bool {
        let last = match self.ends.as_ref().unwrap_or(&self.starts) {
            At::Day(after) => after.yesterday().unwrap_or(*after),
            At::Hour(ends) => ends.date(),
        };
        last < on
    }

    const fn issue(&self) -> Issue {
        Issue { sequence: self.sequence, stamp: self.stamp }
    }

    /// The version after this one.
    fn next(&self) -> Issue {
        Issue {
            sequence: self.sequence.saturating_add(1).min(HIGHEST),
            stamp: self.stamp.saturating_add(1.second()).unwrap_or(self.stamp),
        }
    }
}

/// By what calendar programs know the event of a moment.
#[must_use]
pub fn uid(moment: &str, program: &str) -> String {
    format!("{moment}@{program}.excx")
}
