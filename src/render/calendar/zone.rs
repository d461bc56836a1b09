//! The time zones of a plan as VTIMEZONE components, which a calendar holds so that nobody has to guess what 10:00 means.

use std::collections::BTreeMap;

use calcard::common::PartialDateTime;
use calcard::common::timezone::Tz;
use calcard::icalendar::{ICalendar, ICalendarComponent, ICalendarComponentType};
use jiff::Zoned;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use super::event::{self, Event};
use crate::plan::Plan;

/// The time zones of a plan by their IANA names, each as the text of a VTIMEZONE.
pub(super) struct Zones(BTreeMap<String, String>);

impl Zones {
    /// The time zones in which the plan's hours are told.
    ///
    /// The calendar library brings its own, older copy of the IANA database. Where the two differ on an hour of the plan, or the library
    /// does not know the zone, or an hour happens twice, the zone is left out and the events are written in UTC: the instant is right then too.
    pub(super) fn of(plan: &Plan) -> Self {
        let mut hours: BTreeMap<String, Vec<Zoned>> = BTreeMap::new();
        for moment in plan.moments.iter().filter(|moment| !moment.all_day) {
            if let Some(zone) = moment.starts.time_zone().iana_name().filter(|_| *moment.starts.time_zone() != TimeZone::UTC) {
                let hours = hours.entry(zone.to_owned()).or_default();
                hours.push(moment.starts.clone());
                hours.extend(event::ends(moment));
            }
        }
        Self(hours.into_iter().filter_map(|(zone, hours)| Some((zone.clone(), component(&zone, &hours)?))).collect())
    }

    /// The name to tell an hour by, unless it is to be told in UTC.
    pub(super) fn name(&self, hour: &Zoned) -> Option<&str> {
        let (name, _) = self.0.get_key_value(hour.time_zone().iana_name()?)?;
        Some(name)
    }

    /// The components that these events need.
    pub(super) fn used_by(&self, events: &[&Event]) -> impl Iterator<Item = &str> {
        let used = |name: &str| events.iter().any(|event| event.zone.as_deref() == Some(name));
        self.0.iter().filter(move |(name, _)| used(name)).map(|(_, text)| text.as_str())
    }
}

/// The VTIMEZONE of a zone for the years of these hours, if the library agrees on them.
fn component(zone: &str, hours: &[Zoned]) -> Option<String> {
    let known: Tz = zone.parse().ok()?;
    let agrees = |hour: &Zoned| {
        let told = partial(hour.datetime()).to_date_time_with_tz(known);
        told.is_some_and(|told| told.timestamp() == hour.timestamp().as_second())
    };
    if !hours.iter().all(agrees) {
        return None;
    }
    let years = || hours.iter().map(Zoned::year);
    let from = new_year(years().min()?)?;
    let to = new_year(years().max()?.checked_add(2)?)?;
    let mut calendar = ICalendar { components: vec![ICalendarComponent::new(ICalendarComponentType::VCalendar)] };
    calendar.add_timezone(zone, from, to)?;
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

    #[test]
    fn summer_time_in_amsterdam_begins_on_the_last_sunday_of_march() {
        let text = component("Europe/Amsterdam", &hours("Europe/Amsterdam", &["2027-03-15T09:00", "2027-03-30T09:00"]));
        let text = text.expect("the two agree");
        assert!(
            text.contains("BEGIN:DAYLIGHT\r\nDTSTART:20270328T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"),
            "{text}"
        );
        assert!(text.contains("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\n"), "{text}");
    }

    #[test]
    fn an_hour_that_happens_twice_is_left_to_utc() {
        assert_eq!(component("Europe/Amsterdam", &hours("Europe/Amsterdam", &["2027-10-31T02:30"])), None);
    }

    #[test]
    fn an_hour_on_which_the_two_databases_differ_is_left_to_utc() {
        let shifted = hours("Europe/London", &["2027-03-15T09:00"]);
        assert_eq!(component("Europe/Amsterdam", &shifted), None);
        assert_eq!(component("Europe/Atlantis", &shifted), None);
    }
}
