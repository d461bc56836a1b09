//! When an event is, as it is told: a day, or an hour on the clock of a place.

use std::fmt;

use jiff::Zoned;
use jiff::civil::Date;
use jiff::fmt::temporal::DateTimeParser;
use jiff::tz::OffsetConflict;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// When an event is.
#[derive(Debug, Clone)]
pub enum At {
    /// A whole day.
    Day(Date),
    /// An hour on the clock of a place.
    Hour(Zoned),
}

/// Two hours are the same when the clock and its place are: what a calendar says.
impl PartialEq for At {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Day(day), Self::Day(other)) => day == other,
            (Self::Hour(hour), Self::Hour(other)) => {
                hour.datetime() == other.datetime() && hour.time_zone().iana_name() == other.time_zone().iana_name()
            }
            _ => false,
        }
    }
}

impl Eq for At {}

/// A date, or a clock and its place (RFC 9557): `2027-03-10T10:00:00[Europe/Amsterdam]`. Without an offset, since that may change with the law
/// and the clock of an appointment does not.
impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => write!(f, "{day}"),
            Self::Hour(hour) => write!(f, "{}[{}]", hour.datetime(), hour.time_zone().iana_name().unwrap_or("UTC")),
        }
    }
}

impl Serialize for At {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for At {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        const PARSER: DateTimeParser = DateTimeParser::new().offset_conflict(OffsetConflict::AlwaysTimeZone);
        let written = String::deserialize(deserializer)?;
        let read = if written.contains('[') { PARSER.parse_zoned(&written).map(At::Hour) } else { written.parse().map(At::Day) };
        read.map_err(|_| serde::de::Error::custom("neither a date nor an hour in a time zone"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(written: &str) -> Option<At> {
        serde_json::from_str(&format!("\"{written}\"")).ok()
    }

    #[test]
    fn a_clock_stays_what_it_is_when_the_law_moves_its_offset() {
        let told = read("2027-03-10T10:00:00+05:00[Europe/Amsterdam]").expect("the zone is known");
        assert_eq!(told.to_string(), "2027-03-10T10:00:00[Europe/Amsterdam]");
        assert_eq!(Some(told), read("2027-03-10T10:00:00[Europe/Amsterdam]"));
    }

    #[test]
    fn a_day_is_a_day_and_nothing_else_is_read() {
        assert_eq!(read("2027-03-10").map(|day| day.to_string()), Some("2027-03-10".to_owned()));
        for wrong in ["", "2027-13-10", "10 March", "2027-03-10T10:00:00[Europe/Atlantis]", "[", "2027-03-10T25:00[UTC]"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
