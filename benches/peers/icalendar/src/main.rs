//! Makes calendars of so many events, each with a habit of its own in them, and prints how many it makes in a second, on one core.
//!
//! Usage: peer-icalendar CALENDARS EVENTS

use std::time::Instant;

use chrono::{NaiveDate, TimeDelta};
use icalendar::{Calendar, Component, Event, EventLike, EventStatus};

fn main() {
    let mut arguments = std::env::args().skip(1).filter_map(|argument| argument.parse::<usize>().ok());
    let (calendars, events) = (arguments.next().unwrap_or(2_000), arguments.next().unwrap_or(30));
    let first = NaiveDate::from_ymd_opt(2027, 3, 1).and_then(|day| day.and_hms_opt(9, 15, 0)).expect("a day");
    let stamp = NaiveDate::from_ymd_opt(2026, 3, 1).and_then(|day| day.and_hms_opt(0, 0, 0)).expect("a day").and_utc();
    let (start, mut bytes) = (Instant::now(), 0);
    for person in 0..calendars {
        let mut calendar = Calendar::new();
        calendar.name("Two seconds");
        for number in 0..events {
            let starts = first + TimeDelta::days(number as i64);
            let event = Event::new()
                .uid(&format!("nudge-{number}@two-seconds.excx"))
                .timestamp(stamp)
                .sequence(1)
                .starts((starts, chrono_tz::Europe::Amsterdam))
                .ends((starts + TimeDelta::minutes(15), chrono_tz::Europe::Amsterdam))
                .summary("Two seconds: start small")
                .description(&format!(
                    "Your habit:\nAfter I pick up phone {person}, I take two seconds to ask what this customer needs\n\nA reminder in week 2 of 4.\n\nQuestions? Team Customer, team@noorderlicht.example"
                ))
                .status(EventStatus::Confirmed)
                .add_property("CATEGORIES", "Reminder")
                .add_property("TRANSP", "TRANSPARENT")
                .done();
            calendar.push(event);
        }
        bytes += calendar.done().to_string().len();
    }
    let took = start.elapsed().as_secs_f64();
    println!("{:.0} calendars a second, {} bytes each", calendars as f64 / took, bytes / calendars);
}
