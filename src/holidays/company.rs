//! The days on which an organization says that it is closed, from a calendar of its own: the events of an iCalendar file (RFC 5545) that cover
//! whole days. `source` hands in the text.

mod event;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::diagnostic::{Diagnostic, Place, SourceFile, Words};
use event::{Event, Fault};

/// The most bytes of a calendar that is read.
pub const MAX_CLOSED_BYTES: usize = 1024 * 1024;
/// The most events of a calendar that are read.
pub const MAX_CLOSED_EVENTS: usize = 2_000;
/// The most days on which an organization may be closed by a calendar, with every year of an event that comes back written out.
pub const MAX_CLOSED_DAYS: usize = 20_000;
/// How many things that are wrong in a calendar are told.
pub const MAX_CLOSED_FAULTS: usize = 100;

/// The code of what is wrong in a calendar.
const CODE: &str = "calendar-file";

/// The days on which an organization is closed, each with what the calendar calls it; nothing where it has no words for it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ClosedDays(BTreeMap<Date, Option<Arc<str>>>);

impl ClosedDays {
    /// The days in the text of a calendar, and what is wrong with it. Times with a zone of their own are taken as they are written, those in UTC
    /// are those of the program's time zone.
    #[must_use]
    pub fn read(file: &Arc<SourceFile>, zone: &TimeZone) -> (Self, Vec<Diagnostic>) {
        let (mut closed, mut faults, mut room) = (Self::default(), Vec::new(), MAX_CLOSED_DAYS);
        if file.text.len() > MAX_CLOSED_BYTES {
            return (closed, vec![told(file, 0..0, too_large())]);
        }
        let stretches = stretches(&file.text);
        if !is_calendar(&file.text) {
            return (closed, vec![told(file, first_line(&file.text, 0), no_calendar())]);
        }
        for (index, stretch) in stretches.iter().enumerate() {
            let line = first_line(&file.text, stretch.start);
            let event = Event::read(file.text.get(stretch.clone()).unwrap_or_default(), zone);
            let is_one_too_many = index == MAX_CLOSED_EVENTS;
            let event = if is_one_too_many { Err(Fault::TooManyEvents) } else { event };
            let added = event.and_then(|event| closed.add(&event, &mut room));
            if let Err(fault) = added {
                faults.push(told(file, line, fault.words()));
                if matches!(fault, Fault::TooManyEvents | Fault::TooManyDays) || faults.len() == MAX_CLOSED_FAULTS {
                    break;
                }
            }
        }
        if closed.0.is_empty() && faults.is_empty() {
            faults.push(told(file, first_line(&file.text, 0), no_day()));
        }
        (closed, faults)
    }

    /// Whether the organization is closed on a day, and what its calendar calls that.
    #[must_use]
    pub fn on(&self, date: Date) -> Option<Option<&Arc<str>>> {
        self.0.get(&date).map(Option::as_ref)
    }

    /// The days, in order, and what each is called.
    pub fn iter(&self) -> impl Iterator<Item = (Date, Option<&Arc<str>>)> {
        self.0.iter().map(|(day, name)| (*day, name.as_ref()))
    }

    /// How many days there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes in the days of an event, as long as there is room for more.
    fn add(&mut self, event: &Event, room: &mut usize) -> Result<(), Fault> {
        for day in event.days() {
            *room = room.checked_sub(1).ok_or(Fault::TooManyDays)?;
            let name = self.0.entry(day).or_default();
            // The first event that has words for a day names it.
            if name.is_none() {
                name.clone_from(&event.summary);
            }
        }
        Ok(())
    }
}

/// Where the events of a calendar stand, from their first line to their last. One that does not end lasts until the next.
fn stretches(text: &str) -> Vec<Range<usize>> {
    let (mut found, mut at, mut from) = (Vec::new(), 0, None);
    for line in text.split_inclusive('\n') {
        let is = |word: &str| line.trim_end().eq_ignore_ascii_case(word);
        if is("BEGIN:VEVENT") || is("END:VCALENDAR") {
            found.extend(from.map(|from| from..at));
            from = is("BEGIN:VEVENT").then_some(at);
        }
        at += line.len();
        if is("END:VEVENT") {
            found.extend(from.take().map(|from| from..at));
        }
    }
    found.extend(from.map(|from| from..at));
    found
}

fn is_calendar(text: &str) -> bool {
    text.lines().find(|line| !line.trim().is_empty()).is_some_and(|line| line.trim().eq_ignore_ascii_case("BEGIN:VCALENDAR"))
}

/// The line that begins at an offset, without its end.
fn first_line(text: &str, at: usize) -> Range<usize> {
    let line = text.get(at..).and_then(|rest| rest.lines().next()).unwrap_or_default();
    at..at + line.len()
}

fn told(file: &Arc<SourceFile>, span: Range<usize>, (message, help): (Words, Words)) -> Diagnostic {
    Diagnostic::error(CODE, Place { file: Arc::clone(file), span, pointer: String::new() }, message).with_help(help)
}

fn too_large() -> (Words, Words) {
    let message = Words::new(
        format!("This calendar has more than {MAX_CLOSED_BYTES} bytes"),
        format!("Deze agenda telt meer dan {MAX_CLOSED_BYTES} bytes"),
    );
    (message, Words::new("export the closed days alone", "exporteer alleen de dagen waarop jullie dicht zijn"))
}

fn no_calendar() -> (Words, Words) {
    let message = Words::new("This file is not a calendar", "Dit bestand is geen agenda");
    let help = Words::new(
        "export the calendar as an iCalendar file (.ics), which begins with BEGIN:VCALENDAR",
        "exporteer de agenda als iCalendar-bestand (.ics); dat begint met BEGIN:VCALENDAR",
    );
    (message, help)
}

fn no_day() -> (Words, Words) {
    let message = Words::new("No event of this calendar covers a whole day", "Geen afspraak in deze agenda duurt een hele dag");
    let help = Words::new(
        "make each closed day an all-day event, and export the calendar again",
        "maak van elke dag waarop jullie dicht zijn een afspraak die de hele dag duurt, en exporteer de agenda opnieuw",
    );
    (message, help)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn read(events: &str) -> (ClosedDays, Vec<String>) {
        let text = format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n");
        let file = SourceFile::new("closed.ics", text);
        let zone = TimeZone::get("Europe/Amsterdam").expect("it is known");
        let (closed, faults) = ClosedDays::read(&file, &zone);
        let line = |told: &Diagnostic| format!("{} {}", file.position(told.place.span.start).line, told.message.en);
        (closed, faults.iter().map(line).collect())
    }

    fn event(lines: &str) -> String {
        let lines: String = lines.lines().map(|line| format!("{}\r\n", line.trim())).collect();
        format!("BEGIN:VEVENT\r\n{lines}END:VEVENT\r\n")
    }

    fn days(lines: &str) -> Vec<String> {
        let (closed, faults) = read(&event(lines));
        assert!(faults.is_empty(), "{faults:?}");
        closed.0.keys().map(ToString::to_string).collect()
    }

    fn fault(lines: &str) -> String {
        let (_, faults) = read(&event(lines));
        assert_eq!(faults.len(), 1, "{faults:?}");
        faults.concat()
    }

    #[test]
    fn an_event_of_whole_days_closes_them_and_names_them() {
        let (closed, faults) =
            read(&event("DTSTART;VALUE=DATE:20261224\nDTEND;VALUE=DATE:20261227\nSUMMARY:Between\\, the years"));
        assert_eq!(faults, [""; 0]);
        assert_eq!(closed.len(), 3, "the end is the first day after");
        assert_eq!(closed.on(date(2026, 12, 26)).flatten().map(AsRef::as_ref), Some("Between, the years"));
        assert_eq!(closed.on(date(2026, 12, 27)), None);
    }

    #[test]
    fn an_event_without_an_end_is_one_day_and_may_say_how_long_it_lasts() {
        assert_eq!(days("DTSTART;VALUE=DATE:20270507"), ["2027-05-07"]);
        assert_eq!(days("DTSTART;VALUE=DATE:20270507\nDURATION:P1W").len(), 7);
        assert_eq!(days("DTSTART;VALUE=DATE:20270507\nDTEND;VALUE=DATE:20270507"), ["2027-05-07"]);
    }

    #[test]
    fn hours_count_where_they_fill_whole_days() {
        assert_eq!(days("DTSTART:20270506T120000\nDTEND:20270508T090000"), ["2027-05-07"]);
        assert_eq!(
            days("DTSTART;TZID=Europe/Amsterdam:20270507T000000\nDTEND;TZID=Europe/Amsterdam:20270508T000000"),
            ["2027-05-07"]
        );
        assert_eq!(days("DTSTART:20270506T220000Z\nDTEND:20270507T220000Z"), ["2027-05-07"], "midnight in Amsterdam");
        assert_eq!(fault("DTSTART:20270507T090000\nDTEND:20270507T170000"), "1 No event of this calendar covers a whole day");
    }

    #[test]
    fn an_event_comes_back_every_year() {
        let yearly = days("DTSTART;VALUE=DATE:20260105\nRRULE:FREQ=YEARLY;COUNT=3");
        assert_eq!(yearly, ["2026-01-05", "2027-01-05", "2028-01-05"]);
        let until = days(
            "DTSTART;VALUE=DATE:20260105\nRRULE:FREQ=YEARLY;UNTIL=20280105;BYMONTH=1;BYMONTHDAY=5\nEXDATE;VALUE=DATE:20270105",
        );
        assert_eq!(until, ["2026-01-05", "2028-01-05"]);
        assert_eq!(
            days("DTSTART;VALUE=DATE:20240229\nRRULE:FREQ=YEARLY;COUNT=2"),
            ["2024-02-29", "2028-02-29"],
            "only in leap years"
        );
        assert_eq!(days("DTSTART;VALUE=DATE:20260105\nRRULE:FREQ=YEARLY;INTERVAL=2;COUNT=2"), ["2026-01-05", "2028-01-05"]);
        assert!(days("DTSTART;VALUE=DATE:20260105\nRRULE:FREQ=YEARLY").len() > 50, "without an end, as far as plans go");
    }

    #[test]
    fn a_cancelled_event_closes_nothing_and_an_alarm_in_it_means_nothing() {
        let (closed, faults) =
            read(&(event("DTSTART;VALUE=DATE:20270507\nSTATUS:CANCELLED") + &event("DTSTART;VALUE=DATE:20270510")));
        assert_eq!((closed.len(), faults.len()), (1, 0));
        let alarm = "DTSTART;VALUE=DATE:20270507\nBEGIN:VALARM\nTRIGGER:-PT15M\nDURATION:P9D\nEND:VALARM";
        assert_eq!(days(alarm), ["2027-05-07"]);
    }

    #[test]
    fn what_is_wrong_is_told_at_its_line_and_the_rest_is_read() {
        let broken = event("SUMMARY:No day") + &event("DTSTART;VALUE=DATE:20270507") + &event("DTSTART;VALUE=DATE:20270231");
        let (closed, faults) = read(&broken);
        assert_eq!(closed.len(), 1);
        assert_eq!(faults, ["3 This event does not say on which day it is", "9 This event does not say on which day it is"]);
        assert_eq!(fault("DTSTART;VALUE=DATE:20270507\nDTEND;VALUE=DATE:20270501"), "3 This event ends before it starts");
        assert_eq!(fault("DTSTART;VALUE=DATE:20270507\nDTEND;VALUE=DATE:20990501"), "3 This event lasts longer than a year");
        let weekly = fault("DTSTART;VALUE=DATE:20270507\nRRULE:FREQ=WEEKLY");
        assert_eq!(weekly, "3 This event comes back in a way that is not read: only every year is");
        assert_eq!(read("BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270507\r\n").1, ["3 This event does not end"]);
    }

    #[test]
    fn what_is_no_calendar_is_told() {
        let zone = TimeZone::UTC;
        for text in ["", "hello", "BEGIN:VCARD\nEND:VCARD"] {
            let (closed, faults) = ClosedDays::read(&SourceFile::new("closed.ics", text), &zone);
            assert!(closed.is_empty());
            assert_eq!(faults.len(), 1, "{text}");
        }
    }

    #[test]
    fn a_calendar_is_not_read_without_end() {
        let many: String = (0..=MAX_CLOSED_EVENTS).map(|_| event("DTSTART;VALUE=DATE:20270507")).collect();
        assert_eq!(read(&many).1.len(), 1);
        let long: String = (0..300)
            .map(|day| {
                event(&format!(
                    "DTSTART;VALUE=DATE:{}\nRRULE:FREQ=YEARLY",
                    date(2000, 1, 1).saturating_add(jiff::ToSpan::days(day)).strftime("%Y%m%d")
                ))
            })
            .collect();
        let (closed, faults) = read(&long);
        assert!(closed.len() <= MAX_CLOSED_DAYS);
        assert_eq!(faults.len(), 1, "{faults:?}");
        let wrong: String = (0..MAX_CLOSED_FAULTS * 2).map(|_| event("SUMMARY:No day")).collect();
        assert_eq!(read(&wrong).1.len(), MAX_CLOSED_FAULTS);
        let large = SourceFile::new("closed.ics", " ".repeat(MAX_CLOSED_BYTES + 1));
        assert_eq!(ClosedDays::read(&large, &TimeZone::UTC).1.len(), 1);
    }
}
