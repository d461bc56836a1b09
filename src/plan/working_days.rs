//! On which days people work, and counting in them.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::holidays::{Calendar, HolidayError};
use super::moment::Reason;
use crate::model::Holidays;

/// The longest run of days off that is looked past, in days; a calendar that is closed for longer has no working days.
const LONGEST_BREAK: i32 = 366;

/// On which days people work: not in weekends, on public holidays, or when the organization is closed.
#[derive(Debug, Clone)]
pub struct WorkingDays {
    calendar: Option<Calendar>,
    closed: BTreeSet<Date>,
    open: BTreeSet<Date>,
    /// Whether no day is off.
    daily: bool,
}

impl WorkingDays {
    /// The working days by the holidays of a program.
    ///
    /// # Errors
    /// When the engine has no holidays of the country or region.
    pub fn of(holidays: &Holidays) -> Result<Self, HolidayError> {
        let region = holidays.region.as_ref().map(|region| region.as_str());
        Ok(Self {
            calendar: Some(Calendar::of(holidays.country.as_str(), region)?),
            closed: holidays.closed.iter().map(|date| date.0).collect(),
            open: holidays.open.iter().map(|date| date.0).collect(),
            daily: false,
        })
    }

    /// Monday to Friday, without holidays.
    #[must_use]
    pub const fn weekdays() -> Self {
        Self { calendar: None, closed: BTreeSet::new(), open: BTreeSet::new(), daily: false }
    }

    /// Every day, for people who work on all of them.
    #[must_use]
    pub const fn every_day() -> Self {
        Self { calendar: None, closed: BTreeSet::new(), open: BTreeSet::new(), daily: true }
    }

    /// Whether the holidays of this year are known.
    #[must_use]
    pub fn covers(&self, year: i16) -> bool {
        self.calendar.is_none_or(|calendar| calendar.covers(year))
    }

    /// Why nobody works on this day, if that is so.
    #[must_use]
    pub fn day_off(&self, date: Date) -> Option<Reason> {
        if self.daily || self.open.contains(&date) {
            return None;
        }
        if let Some(names) = self.calendar.and_then(|calendar| calendar.holiday(date)) {
            return Some(Reason::Holiday(names));
        }
        if self.closed.contains(&date) {
            return Some(Reason::Closed);
        }
        matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday).then_some(Reason::Weekend)
    }

    /// Whether people work on this day.
    #[must_use]
    pub fn is_working(&self, date: Date) -> bool {
        let is_weekend = matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday);
        // A weekend is one whatever holiday falls in it, and takes no looking up.
        if is_weekend { self.daily || self.open.contains(&date) } else { self.day_off(date).is_none() }
    }

    /// The day itself when people work on it, or the first after it on which they do.
    #[must_use]
    pub fn on_or_after(&self, date: Date) -> Date {
        self.search(date, 1)
    }

    /// The day itself when people work on it, or the last before it on which they did.
    #[must_use]
    pub fn on_or_before(&self, date: Date) -> Date {
        self.search(date, -1)
    }

    /// The date this many working days later, or earlier where the number is negative.
    #[must_use]
    pub fn plus(&self, date: Date, days: i32) -> Date {
        let step = days.signum();
        (0..days.abs()).fold(date, |date, _| self.search(date.saturating_add(step.days()), step))
    }

    /// The working days in this many days from the date.
    #[must_use]
    pub fn within(&self, date: Date, days: i32) -> Vec<Date> {
        (0..days).map(|offset| date.saturating_add(offset.days())).filter(|date| self.is_working(*date)).collect()
    }

    fn search(&self, date: Date, step: i32) -> Date {
        (0..LONGEST_BREAK)
            .map(|offset| date.saturating_add((offset * step).days()))
            .find(|date| self.is_working(*date))
            .unwrap_or(date)
    }
}
