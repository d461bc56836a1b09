//! The phases of a program's life.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::form::{FormError, as_string};

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
