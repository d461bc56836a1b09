//! What holds of the check for every program: programs that ship with bytes taken out, put in and moved, by chance that is the same each time.

#![allow(clippy::disallowed_methods, reason = "tests read and write files of their own")]
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by a panic")]

mod support;

use excx::diagnostic::SourceFile;
use excx::holidays::{ClosedDays, MAX_CLOSED_DAYS};
use jiff::tz::TimeZone;

use support::generate::Random;
use support::{Bench, MINIMAL, lines};

/// What programs are made of, right and wrong.
const PIECES: [&str; 24] = [
    "\n", "  ", "\t", ": ", "- ", "{", "}", "[", "]", "\"", "'", "#", "&a ", "*a", "!t ", "|", "{{ ", " }}", "\u{202e}", "é",
    "\r", "id", "0", "---\n",
];

/// A program with a few slips in it.
fn slipped(chance: &mut Random) -> String {
    let mut text: Vec<char> = MINIMAL.chars().collect();
    for _ in 0..=chance.below(4) {
        let at = chance.below(text.len());
        match chance.below(3) {
            0 => drop(text.drain(at..(at + 1 + chance.below(12)).min(text.len()))),
            1 => drop(text.splice(at..at, chance.one(&PIECES).chars())),
            _ => {
                let end = (at + 1 + chance.below(60)).min(text.len());
                let moved: Vec<char> = text.drain(at..end).collect();
                let to = chance.below(text.len());
                text.splice(to..to, moved);
            }
        }
    }
    text.into_iter().collect()
}

/// What calendars are made of, right and wrong.
const CALENDAR: [&str; 16] = [
    "\r\n",
    "\n ",
    ":",
    ";",
    "=",
    "BEGIN:VEVENT\r\n",
    "END:VEVENT\r\n",
    "BEGIN:VCALENDAR\r\n",
    "RRULE:FREQ=YEARLY\r\n",
    "99991231",
    "DTSTART;VALUE=DATE:20270507\r\n",
    "DURATION:-P9W\r\n",
    "T235960Z",
    "\\n",
    "\u{0}",
    "é",
];

#[test]
fn a_calendar_with_slips_is_read_or_told_and_never_without_end() {
    let whole = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:Bridge\r\nDTSTART;VALUE=DATE:20270507\r\nDTEND;VALUE=DATE:20270509\r\n\
                 RRULE:FREQ=YEARLY;INTERVAL=2;COUNT=9\r\nEXDATE;VALUE=DATE:20290507\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let mut chance = Random::from(2027);
    for _ in 0..5_000 {
        let mut text: Vec<char> = whole.chars().collect();
        for _ in 0..=chance.below(6) {
            let at = chance.below(text.len());
            match chance.below(2) {
                0 => drop(text.drain(at..(at + 1 + chance.below(12)).min(text.len()))),
                _ => drop(text.splice(at..at, chance.one(&CALENDAR).chars())),
            }
        }
        let file = SourceFile::new("closed.ics", text.into_iter().collect::<String>());
        let (closed, faults) = ClosedDays::read(&file, &TimeZone::UTC);
        assert!(closed.len() <= MAX_CLOSED_DAYS && !(closed.is_empty() && faults.is_empty()), "{:?}", file.text);
        assert!(faults.iter().all(|fault| file.text.get(fault.place.span.clone()).is_some()), "{faults:?}");
    }
}

#[test]
fn slips_are_told_the_same_twice_in_order_inside_the_file() {
    let (bench, mut chance) = (Bench::new(), Random::from(2027));
    let (mut changed, mut told) = (0, 0);
    for _ in 0..400 {
        let program = slipped(&mut chance);
        let (found, again) = (bench.check(&program), bench.check(&program));
        assert_eq!(lines(&found), lines(&again), "{program}");
        changed += usize::from(program != MINIMAL);
        told += usize::from(!found.is_empty());
        let starts: Vec<usize> = found.iter().map(|diagnostic| diagnostic.place.span.start).collect();
        assert!(starts.is_sorted(), "{starts:?} in {program}");
        for diagnostic in &found {
            assert!(diagnostic.place.file.text.get(diagnostic.place.span.clone()).is_some(), "{diagnostic:?}");
            assert_ne!(diagnostic.code, "internal", "{program}");
        }
    }
    // Of the others, most change a word of a text or a space, and nobody can know.
    assert!(changed > 350 && told * 4 >= changed * 3, "{told} of {changed} slips are told");
}
