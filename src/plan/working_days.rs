//! On which days people work, and counting in them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::moment::Reason;
use crate::holidays::{Calendar, ClosedDays, Holiday, HolidayError};
use crate::model::Holidays;

/// The longest run of days off that is looked past, in days; a calendar that is closed for longer has no working days.
const LONGEST_BREAK: i32 = 366;

/// On which days people work: not in weekends, on public holidays, or when the organization is closed.
#[derive(Debug, Clone)]
pub struct WorkingDays {
    calendar: Option<Calendar>,
    /// The days on which the organization is closed, and what it calls them where it does.
    closed: BTreeMap<Date, Option<Arc<str>>>,
    open: BTreeSet<Date>,
    /// Whether no day is off.
    daily: bool,
}

impl WorkingDays {
    /// The working days by the holidays of a program, and by the calendar of its organization.
    ///
    /// # Errors
    /// When the engine has no holidays of the country or region.
    pub fn of(holidays: &Holidays, closed: &ClosedDays) -> Result<Self, HolidayError> {
        let region = holidays.region.as_ref().map(|region| region.as_str());
        let listed = holidays.closed.iter().map(|date| (date.0, None));
        let named = closed.iter().map(|(date, name)| (date, name.cloned()));
        Ok(Self {
            calendar: Some(Calendar::of(holidays.country.as_str(), region)?),
            closed: listed.chain(named).collect(),
            open: holidays.open.iter().map(|date| date.0).collect(),
            daily: false,
        })
    }

    /// Monday to Friday, without holidays.
    #[must_use]
    pub const fn weekdays() -> Self {
        Self { calendar: None, closed: BTreeMap::new(), open: BTreeSet::new(), daily: false }
    }

    /// Every day, for people who work on all of them.
    #[must_use]
    pub const fn every_day() -> Self {
        Self { calendar: None, closed: BTreeMap::new(), open: BTreeSet::new(), daily: true }
    }

    /// Whether the holidays of this year are known.
    #[must_use]
    pub fn covers(&self, year: i16) -> bool {
        self.calendar.as_ref().is_none_or(|calendar| calendar.years().contains(&year))
    }

    /// The holiday of which the date is an estimate that says that this is it, unless the organization says for itself whether it works then.
    #[must_use]
    pub fn estimated(&self, date: Date) -> Option<Holiday> {
        if self.open.contains(&date) || self.closed.contains_key(&date) {
            return None;
        }
        self.calendar.as_ref()?.on(date).find(|holiday| holiday.is_estimated)
    }

    /// Why nobody works on this day, if that is so.
    #[must_use]
    pub fn day_off(&self, date: Date) -> Option<Reason> {
        if self.daily || self.open.contains(&date) {
            return None;
        }
        let holidays: Vec<Holiday> = self.calendar.iter().flat_map(|calendar| calendar.on(date)).collect();
        if !holidays.is_empty() {
            return Some(Reason::Holiday(holidays));
        }
        if let Some(name) = self.closed.get(&date) {
            return Some(Reason::Closed(name.clone()));
        }
        self.is_in_weekend(date).then_some(Reason::Weekend)
    }

    /// Whether people work on this day.
    #[must_use]
    pub fn is_working(&self, date: Date) -> bool {
        let is_holiday = || self.calendar.as_ref().is_some_and(|calendar| calendar.on(date).next().is_some());
        self.daily || self.open.contains(&date) || !self.is_in_weekend(date) && !self.closed.contains_key(&date) && !is_holiday()
    }

    /// Whether a day is in the weekend, which is Friday and Saturday in some countries.
    #[must_use]
    pub fn is_in_weekend(&self, date: Date) -> bool {
        let day = date.weekday();
        let usual = || matches!(day, Weekday::Saturday | Weekday::Sunday);
        self.calendar.as_ref().map_or_else(usual, |calendar| calendar.is_weekend(day))
    }

    /// The first day of the working week: Monday, or Sunday in some countries.
    #[must_use]
    pub fn first_weekday(&self) -> Weekday {
        self.calendar.as_ref().map_or(Weekday::Monday, Calendar::first_weekday)
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
