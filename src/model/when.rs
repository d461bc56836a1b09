//! The one notation for when something happens.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::form::{FormError, as_string};
use super::{Date, Phase};

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
}
