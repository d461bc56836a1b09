//! Days, hours, durations, and the one notation for when something happens.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use jiff::civil;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Reads and writes a type as the string of its `FromStr` and `Display`.
macro_rules! as_string {
    ($name:ident) => {
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let written = Cow::<str>::deserialize(deserializer)?;
                written.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

pub(super) use as_string;

/// What is said of a string that has not the form of its type; the schema refuses these first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not in the form that is asked for")]
pub struct FormError;

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

/// How long something takes: `45m`, `2m30s`, `3d` (working days), `4w`, `6mo`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Duration {
    /// A length on the clock, in seconds.
    Clock(u32),
    /// Working days.
    WorkingDays(u32),
    /// Calendar weeks.
    Weeks(u32),
    /// Calendar months.
    Months(u32),
}

impl Duration {
    /// The length in seconds where it is one on the clock.
    #[must_use]
    pub fn seconds(self) -> Option<u32> {
        match self {
            Self::Clock(seconds) => Some(seconds),
            _ => None,
        }
    }

    /// The length in whole minutes, rounded up, where it is one on the clock.
    #[must_use]
    pub fn minutes(self) -> Option<u32> {
        self.seconds().map(|seconds| seconds.div_ceil(60))
    }

    fn clock(written: &str) -> Result<Self, FormError> {
        let mut seconds = 0_u32;
        let mut number = String::new();
        for character in written.chars() {
            let unit = match character {
                'h' => 3600,
                'm' => 60,
                's' => 1,
                digit => {
                    number.push(digit);
                    continue;
                }
            };
            let count: u32 = number.parse().map_err(|_| FormError)?;
            seconds = count.checked_mul(unit).and_then(|part| seconds.checked_add(part)).ok_or(FormError)?;
            number.clear();
        }
        if number.is_empty() && !written.is_empty() { Ok(Self::Clock(seconds)) } else { Err(FormError) }
    }
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::WorkingDays(days) => write!(f, "{days}d"),
            Self::Weeks(weeks) => write!(f, "{weeks}w"),
            Self::Months(months) => write!(f, "{months}mo"),
            Self::Clock(0) => f.write_str("0s"),
            Self::Clock(seconds) => {
                for (length, unit) in [(seconds / 3600, "h"), (seconds / 60 % 60, "m"), (seconds % 60, "s")] {
                    if length > 0 {
                        write!(f, "{length}{unit}")?;
                    }
                }
                Ok(())
            }
        }
    }
}

impl FromStr for Duration {
    type Err = FormError;

    fn from_str(written: &str) -> Result<Self, FormError> {
        let number = |unit: &str| written.strip_suffix(unit).and_then(|number| number.parse().ok());
        if let Some(months) = number("mo") {
            return Ok(Self::Months(months));
        }
        match (number("w"), number("d")) {
            (Some(weeks), _) => Ok(Self::Weeks(weeks)),
            (_, Some(days)) => Ok(Self::WorkingDays(days)),
            _ => Self::clock(written),
        }
    }
}

as_string!(Duration);

impl JsonSchema for Duration {
    fn schema_name() -> Cow<'static, str> {
        "Duration".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "title": "a duration",
            "description": "A length of time: 30s, 2m30s, 45m, 2h, 3d (working days), 4w, 6mo.",
            "pattern": "^([0-9]{1,4}(mo|w|d|h|m|s)|[0-9]{1,3}h[0-9]{1,3}m|[0-9]{1,3}m[0-9]{1,3}s)$",
            "examples": ["2m30s"]
        })
    }
}

/// A phase of a program's life, in the order of that life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// The first measurement.
    MeasurementBefore,
    /// Writing the menus together with each role.
    Cocreation,
    /// The week of videos.
    Campaign,
    /// The time in which people can sign up.
    Signup,
    /// The short meeting of those who signed up.
    Kickoff,
    /// The weeks in which participants do their habit.
    Experiment,
    /// Asking participants how it was.
    Feedback,
    /// The second measurement.
    MeasurementAfter,
    /// Anchoring what worked.
    FollowUp,
}

impl Phase {
    /// All phases in the order of a program's life.
    pub const ALL: [Self; 9] = [
        Self::MeasurementBefore,
        Self::Cocreation,
        Self::Campaign,
        Self::Signup,
        Self::Kickoff,
        Self::Experiment,
        Self::Feedback,
        Self::MeasurementAfter,
        Self::FollowUp,
    ];

    /// The phase's word in the language.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::MeasurementBefore => "measurement.before",
            Self::Cocreation => "cocreation",
            Self::Campaign => "campaign",
            Self::Signup => "signup",
            Self::Kickoff => "kickoff",
            Self::Experiment => "experiment",
            Self::Feedback => "feedback",
            Self::MeasurementAfter => "measurement.after",
            Self::FollowUp => "follow-up",
        }
    }

    /// What the phase is, in a few words.
    #[must_use]
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::MeasurementBefore => "the first measurement",
            Self::Cocreation => "writing the menus together with each role",
            Self::Campaign => "the week of videos",
            Self::Signup => "the time in which people can sign up",
            Self::Kickoff => "the short meeting of those who signed up",
            Self::Experiment => "the weeks in which participants do their habit",
            Self::Feedback => "asking participants how it was",
            Self::MeasurementAfter => "the second measurement",
            Self::FollowUp => "anchoring what worked",
        }
    }

    /// Whether a `when` may lean on this phase; the follow-up has no edges of its own.
    #[must_use]
    pub fn has_edges(self) -> bool {
        self != Self::FollowUp
    }
}

impl fmt::Display for Phase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl FromStr for Phase {
    type Err = FormError;

    fn from_str(written: &str) -> Result<Self, FormError> {
        Self::ALL.into_iter().find(|phase| phase.word() == written).ok_or(FormError)
    }
}

as_string!(Phase);

impl JsonSchema for Phase {
    fn schema_name() -> Cow<'static, str> {
        "Phase".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "title": "a phase",
            "description": "A phase of the program, in the order of its life.",
            "enum": Self::ALL.map(Self::word),
            "x-meanings": serde_json::Map::from_iter(Self::ALL.map(|phase| (phase.word().to_owned(), phase.meaning().into()))),
            "examples": ["cocreation"]
        })
    }
}

/// The start or the end of a phase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Edge {
    /// Its first day.
    Start,
    /// Its last working day.
    End,
}

/// The unit in which a `when` moves away from an edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OffsetUnit {
    /// Working days.
    WorkingDays,
    /// Calendar weeks.
    Weeks,
}

/// When something happens: a date, or an edge of a phase with an offset (`signup.end + 2d`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum When {
    /// A pinned date, which never moves.
    On(Date),
    /// A number of working days or weeks away from the edge of a phase.
    From {
        /// The phase leaned on.
        phase: Phase,
        /// Which edge of it.
        edge: Edge,
        /// How many units later; negative is earlier.
        offset: i32,
        /// What the offset counts.
        unit: OffsetUnit,
    },
}

impl When {
    /// This many working days after an edge of a phase.
    #[must_use]
    pub const fn days_after(phase: Phase, edge: Edge, offset: i32) -> Self {
        Self::From { phase, edge, offset, unit: OffsetUnit::WorkingDays }
    }

    /// This many calendar weeks after an edge of a phase.
    #[must_use]
    pub const fn weeks_after(phase: Phase, edge: Edge, offset: i32) -> Self {
        Self::From { phase, edge, offset, unit: OffsetUnit::Weeks }
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (phase, edge, offset, unit) = match self {
            Self::On(date) => return date.fmt(f),
            Self::From { phase, edge, offset, unit } => (phase, edge, *offset, unit),
        };
        phase.fmt(f)?;
        if *edge == Edge::End {
            f.write_str(".end")?;
        }
        let unit = match unit {
            OffsetUnit::WorkingDays => 'd',
            OffsetUnit::Weeks => 'w',
        };
        match offset {
            0 => Ok(()),
            1.. => write!(f, " + {offset}{unit}"),
            _ => write!(f, " - {}{unit}", offset.unsigned_abs()),
        }
    }
}

impl FromStr for When {
    type Err = FormError;

    fn from_str(written: &str) -> Result<Self, FormError> {
        if written.starts_with(|first: char| first.is_ascii_digit()) {
            return written.parse().map(Self::On);
        }
        let (from, sign, amount) = match written.find(['+', '-']) {
            Some(at) => {
                (written[..at].trim_end(), if written[at..].starts_with('+') { 1 } else { -1 }, written[at + 1..].trim_start())
            }
            None => (written, 1, "0d"),
        };
        let (phase, edge) = match from.rsplit_once('.') {
            Some((phase, "start")) => (phase, Edge::Start),
            Some((phase, "end")) => (phase, Edge::End),
            _ => (from, Edge::Start),
        };
        let phase: Phase = phase.parse()?;
        let (number, unit) = match (amount.strip_suffix('d'), amount.strip_suffix('w')) {
            (Some(number), _) => (number, OffsetUnit::WorkingDays),
            (_, Some(number)) => (number, OffsetUnit::Weeks),
            _ => return Err(FormError),
        };
        let number: i32 = number.parse().map_err(|_| FormError)?;
        if phase.has_edges() { Ok(Self::From { phase, edge, offset: sign * number, unit }) } else { Err(FormError) }
    }
}

as_string!(When);

impl JsonSchema for When {
    fn schema_name() -> Cow<'static, str> {
        "When".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let phases: Vec<String> =
            Phase::ALL.into_iter().filter(|phase| phase.has_edges()).map(|phase| phase.word().replace('.', "\\.")).collect();
        let from_an_edge = format!("^({})(\\.(start|end))?( *[+-] *[0-9]{{1,3}}[dw])?$", phases.join("|"));
        json_schema!({
            "type": "string",
            "title": "a moment",
            "description": "A date (2027-04-22), or a phase's edge and an offset: signup.end + 2d, campaign - 5w, experiment.end. d counts working days, w calendar weeks; without an edge, the start.",
            "if": {"pattern": "^[0-9]"},
            "then": {"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "format": "date"},
            "else": {"pattern": from_an_edge},
            "examples": ["signup.end + 2d"]
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_when_reads_back_as_it_was_written() {
        for written in
            ["2027-04-22", "signup.end + 2d", "campaign - 5w", "experiment.end", "measurement.before.end + 1w", "campaign"]
        {
            let when: When = written.parse().unwrap_or_else(|_| panic!("{written}"));
            assert_eq!(when.to_string(), written);
        }
    }

    #[test]
    fn spaces_in_a_when_are_free() {
        assert_eq!("signup.end+2d".parse::<When>(), "signup.end  +  2d".parse());
        assert_eq!("campaign.start".parse::<When>(), "campaign".parse());
    }

    #[test]
    fn what_is_no_when_is_refused() {
        for written in ["", "2027-02-30", "tomorrow", "signup.middle", "follow-up + 1w", "campaign + d", "campaign + 2y", "+ 2d"]
        {
            assert!(written.parse::<When>().is_err(), "{written}");
        }
    }

    #[test]
    fn durations_read_back() {
        for written in ["30s", "2m30s", "45m", "2h", "3d", "4w", "6mo"] {
            assert_eq!(written.parse::<Duration>().map(|duration| duration.to_string()).as_deref(), Ok(written));
        }
        assert_eq!("150s".parse::<Duration>(), Ok(Duration::Clock(150)));
        assert!("5".parse::<Duration>().is_err());
        assert!("99999999h".parse::<Duration>().is_err());
    }
}
