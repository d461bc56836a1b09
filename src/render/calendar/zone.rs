//! Time zones as VTIMEZONE components, which a calendar holds so that nobody has to guess what 10:00 means.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use calcard::common::PartialDateTime;
use calcard::common::timezone::Tz;
use calcard::icalendar::{ICalendar, ICalendarComponent, ICalendarComponentType};
use jiff::Zoned;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use super::event::Event;

/// A time zone and the years for which a calendar needs it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Zone {
    /// Its IANA name.
    pub(super) name: String,
    from: i16,
    to: i16,
}

/// The time zones that were written so far.
#[derive(Debug, Default)]
pub(super) struct Zones(Mutex<BTreeMap<Zone, Option<Arc<str>>>>);

impl Zones {
    /// The zone by which to tell the hours of an event; nothing where they are to be told in UTC.
    ///
    /// The calendar library brings its own, older copy of the IANA database. Where the two differ on an hour of the event, or the library
    /// does not know the zone, or an hour happens twice, the event is written in UTC: the instant is right then too.
    pub(super) fn of(&self, hours: &[&Zoned]) -> Option<Zone> {
        let mut names = hours.iter().map(|hour| hour.time_zone().iana_name().filter(|_| *hour.time_zone() != TimeZone::UTC));
        let name = names.next().flatten()?;
        let known: Tz = name.parse().ok()?;
        let agrees = |hour: &&Zoned| {
            let told = partial(hour.datetime()).to_date_time_with_tz(known);
            told.is_some_and(|told| told.timestamp() == hour.timestamp().as_second())
        };
        if !names.all(|other| other == Some(name)) || !hours.iter().all(agrees) {
            return None;
        }
        let years = || hours.iter().map(|hour| hour.year());
        let zone = Zone { name: name.to_owned(), from: years().min()?, to: years().max()? };
        self.component(&zone).is_some().then_some(zone)
    }

    /// The components that these events need: one for each zone, for the years of all of them.
    pub(super) fn used_by(&self, events: &[&Event]) -> Vec<Arc<str>> {
        let mut used: BTreeMap<&str, Zone> = BTreeMap::new();
        for zone in events.iter().filter_map(|event| event.zone.as_ref()) {
            let all = used.entry(&zone.name).or_insert_with(|| zone.clone());
            (all.from, all.to) = (all.from.min(zone.from), all.to.max(zone.to));
        }
        used.values().filter_map(|zone| self.component(zone)).collect()
    }

    fn component(&self, zone: &Zone) -> Option<Arc<str>> {
        let mut written = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        written.entry(zone.clone()).or_insert_with(|| component(zone).map(Arc::from)).clone()
    }
}

/// The VTIMEZONE of a zone for its years, if the library has them.
fn component(zone: &Zone) -> Option<String> {
    let from = new_year(zone.from)?;
    let to = new_year(zone.to.checked_add(2)?)?;
    let mut calendar = ICalendar { components: vec![ICalendarComponent::new(ICalendarComponentType::VCalendar)] };
    calendar.add_timezone(&zone.name, from, to)?;
    let text = calendar.to_string();
    text.strip_prefix("BEGIN:VCALENDAR\r\n")?.strip_suffix("END:VCALENDAR\r\n").map(str::to_owned)
}

/// The day before a year begins in UTC, so that it has not begun anywhere: in seconds since 1970.
fn new_year(year: i16) -> Option<i64> {
    let day = Date::new(year, 1, 1).ok()?.yesterday().ok()?;
    Some(day.to_zoned(TimeZone::UTC).ok()?.timestamp().as_second())
}

/// A civil date and time in the library's terms.
pub(super) fn partial(at: DateTime) -> PartialDateTime {
    PartialDateTime {
        hour: u8::try_from(at.hour()).ok(),
        minute: u8::try_from(at.minute()).ok(),
        second: u8::try_from(at.second()).ok(),
        ..partial_date(at.date())
    }
}

/// A civil date in the library's terms.
pub(super) fn partial_date(date: Date) -> PartialDateTime {
    PartialDateTime {
        year: u16::try_from(date.year()).ok(),
        month: u8::try_from(date.month()).ok(),
        day: u8::try_from(date.day()).ok(),
        ..PartialDateTime::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hours(zone: &str, hours: &[&str]) -> Vec<Zoned> {
        let zone = TimeZone::get(zone).expect("it is a zone");
        hours.iter().map(|hour| hour.parse::<DateTime>().expect("a time").to_zoned(zone.clone()).expect("it fits")).collect()
    }

    /// The zone by which these hours of one event are told.
    fn told(hours: &[Zoned]) -> Option<Zone> {
        Zones::default().of(&hours.iter().collect::<Vec<_>>())
    }

    #[test]
    fn summer_time_in_amsterdam_begins_on_the_last_sunday_of_march() {
        let zone = told(&hours("Europe/Amsterdam", &["2027-03-15T09:00", "2027-03-30T09:00"])).expect("the two agree");
        let text = component(&zone).expect("the library has it");
        assert!(
            text.contains("BEGIN:DAYLIGHT\r\nDTSTART:20270328T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"),
            "{text}"
        );
        assert!(text.contains("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\n"), "{text}");
    }

    #[test]
    fn an_hour_that_happens_twice_is_left_to_utc() {
        assert_eq!(told(&hours("Europe/Amsterdam", &["2027-10-31T02:30"])), None);
    }

    #[test]
    fn an_event_that_ends_in_another_zone_is_left_to_utc() {
        let mut two = hours("Europe/London", &["2027-03-15T09:00"]);
        two.extend(hours("Europe/Amsterdam", &["2027-03-15T11:00"]));
        assert_eq!(told(&two), None);
    }
}
