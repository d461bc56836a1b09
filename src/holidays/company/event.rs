//! One event of a calendar: the whole days that it covers, in every year in which it comes back.

use std::sync::Arc;

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendarComponent, ICalendarDuration, ICalendarEntry, ICalendarFrequency, ICalendarProperty, ICalendarRecurrenceRule,
    ICalendarStatus, ICalendarValue,
};
use calcard::{Entry, Parser};
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{Span, ToSpan};

use super::{MAX_CLOSED_DAYS, MAX_CLOSED_EVENTS};
use crate::diagnostic::Words;

/// The longest event, in days.
const LONGEST: i32 = 366;
/// Until which year an event comes back that has no end.
const LAST_YEAR: i16 = 2100;
/// The most letters of what an event is called.
const LONGEST_SUMMARY: usize = 120;

/// An event: whole days, once or every so many years.
#[derive(Debug)]
pub(super) struct Event {
    /// What it is called.
    pub(super) summary: Option<Arc<str>>,
    first: Date,
    length: i32,
    again: Option<Again>,
    except: Vec<Date>,
}

/// In which years an event comes back.
#[derive(Debug)]
struct Again {
    interval: i16,
    count: usize,
    until: Date,
}

/// What is wrong with an event.
#[derive(Debug, Clone, Copy)]
pub(super) enum Fault {
    Endless,
    NoDay,
    Backwards,
    TooLong,
    OtherRhythm,
    TooManyEvents,
    TooManyDays,
}

impl Event {
    /// The event in a stretch of a calendar.
    pub(super) fn read(text: &str, zone: &TimeZone) -> Result<Self, Fault> {
        if !text.trim_end().to_ascii_uppercase().ends_with("END:VEVENT") {
            return Err(Fault::Endless);
        }
        let Entry::ICalendar(calendar) = Parser::new(text).entry() else { return Err(Fault::Endless) };
        let event = calendar.components.first().ok_or(Fault::Endless)?;
        let start = value(event, &ICalendarProperty::Dtstart).and_then(|value| moment(value, zone)).ok_or(Fault::NoDay)?;
        let end = end(event, start, zone)?;
        if end.at < start.at {
            return Err(Fault::Backwards);
        }
        let first = if start.at.time() == Time::midnight() { start.at.date() } else { next(start.at.date()) };
        let is_cancelled =
            matches!(value(event, &ICalendarProperty::Status), Some(ICalendarValue::Status(ICalendarStatus::Cancelled)));
        let length = if is_cancelled { 0 } else { (end.at.date() - first).get_days().max(0) };
        if length > LONGEST {
            return Err(Fault::TooLong);
        }
        let again = match value(event, &ICalendarProperty::Rrule) {
            Some(ICalendarValue::RecurrenceRule(rule)) => Some(again(rule, start.at.date()).ok_or(Fault::OtherRhythm)?),
            Some(_) => return Err(Fault::OtherRhythm),
            None => None,
        };
        if value(event, &ICalendarProperty::Rdate).is_some() {
            return Err(Fault::OtherRhythm);
        }
        Ok(Self { summary: summary(event), first, length, again, except: exceptions(event, zone) })
    }

    /// The days that it covers.
    pub(super) fn days(&self) -> impl Iterator<Item = Date> {
        let once = self.again.is_none().then_some(self.first);
        let yearly = self.again.iter().flat_map(|again| again.starts(self.first));
        let starts = once.into_iter().chain(yearly).filter(|start| !self.except.contains(start));
        starts.flat_map(|start| (0..self.length).map(move |day| start.saturating_add(day.days())))
    }
}

impl Again {
    /// The days on which an event begins; one that begins on a leap day comes back in leap years.
    fn starts(&self, first: Date) -> impl Iterator<Item = Date> {
        let years = (first.year()..=LAST_YEAR).step_by(usize::from(self.interval.unsigned_abs().max(1)));
        let days = years.filter_map(move |year| Date::new(year, first.month(), first.day()).ok());
        days.take_while(|day| *day <= self.until).take(self.count)
    }
}

/// The rhythm of an event that comes back on the same day every so many years; nothing where it is another one.
fn again(rule: &ICalendarRecurrenceRule, start: Date) -> Option<Again> {
    let by_others = [rule.byday.len(), rule.byyearday.len(), rule.byweekno.len(), rule.bysetpos.len(), rule.byhour.len()];
    let same_day = rule.bymonthday.iter().all(|day| *day == start.day());
    let same_month = rule.bymonth.iter().all(|month| month.to_string() == start.month().to_string());
    let is_yearly = rule.freq == ICalendarFrequency::Yearly && rule.rscale.is_none();
    (is_yearly && by_others.iter().sum::<usize>() == 0 && same_day && same_month).then(|| Again {
        interval: rule.interval.and_then(|interval| i16::try_from(interval).ok()).unwrap_or(1),
        count: rule.count.and_then(|count| usize::try_from(count).ok()).unwrap_or(usize::MAX),
        until: rule.until.as_ref().and_then(date).unwrap_or(Date::MAX),
    })
}

/// An edge of an event.
#[derive(Debug, Clone, Copy)]
struct Edge {
    at: DateTime,
    has_time: bool,
}

/// Where an event ends: where it says so, after as long as it lasts, or after its one day.
fn end(event: &ICalendarComponent, start: Edge, zone: &TimeZone) -> Result<Edge, Fault> {
    let last = value(event, &ICalendarProperty::Dtend).map(|value| moment(value, zone).ok_or(Fault::NoDay)).transpose()?;
    let after = |span: Span| Edge { at: start.at.saturating_add(span), ..start };
    let lasts = || match value(event, &ICalendarProperty::Duration) {
        Some(ICalendarValue::Duration(duration)) => Some(length(duration)),
        _ => None,
    };
    let end = last.or_else(|| lasts().map(after)).unwrap_or(start);
    // Some programs write the day itself as the end of an event of one day.
    Ok(if !start.has_time && end.at == start.at { after(1.day()) } else { end })
}

fn length(duration: &ICalendarDuration) -> Span {
    let sign = if duration.neg { -1 } else { 1 };
    // More than this is too long in any unit.
    let most = |number: u32| i32::try_from(number.min(1_000_000)).unwrap_or_default() * sign;
    let hours =
        i64::from(most(duration.hours)) * 3600 + i64::from(most(duration.minutes)) * 60 + i64::from(most(duration.seconds));
    let days = i64::from(most(duration.weeks)) * 7 + i64::from(most(duration.days));
    Span::new().try_days(days).and_then(|span| span.try_seconds(hours)).unwrap_or_else(|_| 1000.days())
}

/// The days on which an event that comes back does not.
fn exceptions(event: &ICalendarComponent, zone: &TimeZone) -> Vec<Date> {
    let entries = event.entries.iter().filter(|entry| entry.name == ICalendarProperty::Exdate);
    let values = entries.flat_map(|entry| &entry.values).take(MAX_CLOSED_EVENTS);
    values.filter_map(|value| moment(value, zone)).map(|edge| edge.at.date()).collect()
}

/// What an event is called, on one line.
fn summary(event: &ICalendarComponent) -> Option<Arc<str>> {
    let Some(ICalendarValue::Text(text)) = value(event, &ICalendarProperty::Summary) else { return None };
    let words: Vec<&str> =
        text.split(|letter: char| letter.is_whitespace() || letter.is_control()).filter(|word| !word.is_empty()).collect();
    let line: String = words.join(" ").chars().take(LONGEST_SUMMARY).collect();
    (!line.is_empty()).then(|| line.into())
}

fn value<'a>(event: &'a ICalendarComponent, name: &ICalendarProperty) -> Option<&'a ICalendarValue> {
    let entry: &ICalendarEntry = event.entries.iter().find(|entry| entry.name == *name)?;
    entry.values.first()
}

/// A day, or a moment by the clock of the program where it is written in UTC.
fn moment(value: &ICalendarValue, zone: &TimeZone) -> Option<Edge> {
    let ICalendarValue::PartialDateTime(written) = value else { return None };
    let day = date(written)?;
    let Some(hour) = written.hour else { return Some(Edge { at: day.to_datetime(Time::midnight()), has_time: false }) };
    let part = |number: Option<u8>| i8::try_from(number.unwrap_or_default()).ok();
    let time = Time::new(part(Some(hour))?, part(written.minute)?, part(written.second)?.min(59), 0).ok()?;
    let at = day.to_datetime(time);
    let is_utc = written.tz_hour == Some(0) && written.tz_minute.unwrap_or_default() == 0;
    let at = if is_utc { zone.to_datetime(TimeZone::UTC.to_timestamp(at).ok()?) } else { at };
    Some(Edge { at, has_time: true })
}

fn date(written: &PartialDateTime) -> Option<Date> {
    let part = |number: Option<u8>| i8::try_from(number?).ok();
    Date::new(i16::try_from(written.year?).ok()?, part(written.month)?, part(written.day)?).ok()
}

fn next(day: Date) -> Date {
    day.saturating_add(1.day())
}

impl Fault {
    /// What is wrong, and what to do.
    pub(super) fn words(self) -> (Words, Words) {
        let words = |en: &str, nl: &str, do_en: &str, do_nl: &str| (Words::new(en, nl), Words::new(do_en, do_nl));
        match self {
            Self::Endless => words(
                "This event does not end",
                "Deze afspraak eindigt niet",
                "an event ends with END:VEVENT; export the calendar again",
                "een afspraak eindigt met END:VEVENT; exporteer de agenda opnieuw",
            ),
            Self::NoDay => words(
                "This event does not say on which day it is",
                "Deze afspraak zegt niet op welke dag hij is",
                "write its day as DTSTART;VALUE=DATE:20270507, and its end, if it has one, in the same way",
                "schrijf de dag als DTSTART;VALUE=DATE:20270507, en het einde, als dat er is, net zo",
            ),
            Self::Backwards => words(
                "This event ends before it starts",
                "Deze afspraak eindigt voordat hij begint",
                "mend its days in the calendar, and export it again",
                "verbeter de dagen in de agenda, en exporteer hem opnieuw",
            ),
            Self::TooLong => words(
                "This event lasts longer than a year",
                "Deze afspraak duurt langer dan een jaar",
                "mend its days in the calendar, and export it again",
                "verbeter de dagen in de agenda, en exporteer hem opnieuw",
            ),
            Self::OtherRhythm => words(
                "This event comes back in a way that is not read: only every year is",
                "Deze afspraak komt terug op een manier die niet gelezen wordt: alleen elk jaar kan",
                "make an event of each day, or one that comes back on the same day every year",
                "maak van elke dag een afspraak, of een die elk jaar op dezelfde dag terugkomt",
            ),
            Self::TooManyEvents => (
                Words::new(
                    format!("This calendar has more than {MAX_CLOSED_EVENTS} events; the rest is not read"),
                    format!("Deze agenda heeft meer dan {MAX_CLOSED_EVENTS} afspraken; de rest wordt niet gelezen"),
                ),
                Words::new("export the closed days alone", "exporteer alleen de dagen waarop jullie dicht zijn"),
            ),
            Self::TooManyDays => (
                Words::new(
                    format!("With this event the calendar has more than {MAX_CLOSED_DAYS} days; the rest is not read"),
                    format!("Met deze afspraak telt de agenda meer dan {MAX_CLOSED_DAYS} dagen; de rest wordt niet gelezen"),
                ),
                Words::new("give events that come back an end", "geef afspraken die terugkomen een einde"),
            ),
        }
    }
}
