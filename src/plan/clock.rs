//! A day and an hour on the clock of a zone, also where daylight saving skips or repeats that hour.

use jiff::Zoned;
use jiff::civil::{Date, Time};
use jiff::tz::{AmbiguousOffset, TimeZone};

/// What daylight saving makes of an hour on its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClockChange {
    /// The clock skips it: the moment is later by as much as the clock goes forward.
    Skipped {
        /// The hour that is not there.
        from: Time,
    },
    /// The clock shows it twice: the moment is at the first of them.
    Repeated,
}

impl ClockChange {
    /// The word for it in machine formats.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Skipped { .. } => "skipped",
            Self::Repeated => "repeated",
        }
    }
}

/// The time at which the clock of a zone shows an hour of a day: the first of two, and after the gap where it never does.
pub(super) fn on_clock(date: Date, time: Time, zone: &TimeZone) -> (Zoned, Option<ClockChange>) {
    let at = zone.to_ambiguous_zoned(date.to_datetime(time));
    let change = match at.offset() {
        AmbiguousOffset::Unambiguous { .. } => None,
        AmbiguousOffset::Gap { .. } => Some(ClockChange::Skipped { from: time }),
        AmbiguousOffset::Fold { .. } => Some(ClockChange::Repeated),
    };
    let starts = at.compatible().unwrap_or_else(|_| Zoned::new(jiff::Timestamp::UNIX_EPOCH, zone.clone()));
    (starts, change)
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    fn shown(zone: &str, date: Date, hour: i8, minute: i8) -> (String, Option<ClockChange>) {
        let zone = TimeZone::get(zone).expect("it is in the database");
        let (at, change) = on_clock(date, time(hour, minute, 0, 0), &zone);
        (at.strftime("%F %H:%M%:z").to_string(), change)
    }

    #[test]
    fn an_hour_that_is_skipped_comes_after_the_gap() {
        let skipped = |hour, minute| Some(ClockChange::Skipped { from: time(hour, minute, 0, 0) });
        assert_eq!(shown("Europe/Amsterdam", date(2027, 3, 28), 2, 30), ("2027-03-28 03:30+02:00".into(), skipped(2, 30)));
        assert_eq!(shown("Africa/Cairo", date(2027, 4, 30), 0, 0), ("2027-04-30 01:00+03:00".into(), skipped(0, 0)));
        assert_eq!(shown("Australia/Lord_Howe", date(2027, 10, 3), 2, 10), ("2027-10-03 02:40+11:00".into(), skipped(2, 10)));
    }

    #[test]
    fn of_an_hour_that_is_repeated_the_first_counts() {
        let (at, change) = shown("Europe/Amsterdam", date(2027, 10, 31), 2, 30);
        assert_eq!((at.as_str(), change), ("2027-10-31 02:30+02:00", Some(ClockChange::Repeated)));
    }

    #[test]
    fn any_other_hour_is_what_it_says() {
        assert_eq!(shown("Europe/Amsterdam", date(2027, 3, 28), 3, 0), ("2027-03-28 03:00+02:00".into(), None));
        assert_eq!(shown("Asia/Kolkata", date(2027, 3, 28), 2, 30), ("2027-03-28 02:30+05:30".into(), None));
    }
}
