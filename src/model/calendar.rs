//! Days, hours and weekdays, as a calendar and a clock on the wall have them.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use jiff::civil;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use super::form::{FormError, as_string};

/// A day of the calendar, `2027-03-01` (RFC 3339 `full-date`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(pub civil::Date);

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Date {
    type Err = FormError;

    fn from_str(written: &str) -> Result<Self, FormError> {
        written.parse().map(Self).map_err(|_| FormError)
    }
}

as_string!(Date);

impl JsonSchema for Date {
    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "title": "a date",
            "description": "A day as year-month-day.",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
            "format": "date",
            "examples": ["2027-03-01"]
        })
    }
}

/// An hour of the day on the local clock, `09:15`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay(pub civil::Time);

impl TimeOfDay {
    /// The time at this hour and minute; hours past 23 and minutes past 59 count as midnight.
    #[must_use]
    pub const fn at(hour: i8, minute: i8) -> Self {
        if hour < 0 || hour > 23 || minute < 0 || minute > 59 {
            return Self(civil::Time::midnight());
        }
        Self(civil::time(hour, minute, 0, 0))
    }

    /// The hour at which things happen when nothing else is said.
    pub(crate) const fn nine() -> Self {
        Self::at(9, 0)
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0.hour(), self.0.minute())
    }
}

impl FromStr for TimeOfDay {
    type Err = FormError;

    fn from_str(written: &str) -> Result<Self, FormError> {
        let (hour, minute) = written.split_once(':').ok_or(FormError)?;
        let (hour, minute) = (hour.parse().map_err(|_| FormError)?, minute.parse().map_err(|_| FormError)?);
        civil::Time::new(hour, minute, 0, 0).map(Self).map_err(|_| FormError)
    }
}

as_string!(TimeOfDay);

impl JsonSchema for TimeOfDay {
    fn schema_name() -> Cow<'static, str> {
        "TimeOfDay".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "title": "a time of day",
            "description": "A time of day as hours:minutes on a 24-hour clock, in the program's time zone.",
            "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$",
            "examples": ["09:15"]
        })
    }
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(title = "a day of the week", example = &"monday")]
#[allow(missing_docs, reason = "the days of the week need no words")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl From<Weekday> for civil::Weekday {
    fn from(day: Weekday) -> Self {
        match day {
            Weekday::Monday => Self::Monday,
            Weekday::Tuesday => Self::Tuesday,
            Weekday::Wednesday => Self::Wednesday,
            Weekday::Thursday => Self::Thursday,
            Weekday::Friday => Self::Friday,
            Weekday::Saturday => Self::Saturday,
            Weekday::Sunday => Self::Sunday,
        }
    }
}
