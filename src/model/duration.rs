//! How long something takes.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::form::{FormError, as_string};

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

#[cfg(test)]
mod tests {
    use super::*;

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
