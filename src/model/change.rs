//! What has to be agreed, heard and put right: approvals, gaps, actions and listening sessions.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use super::{Cause, Date, Duration, Id, Name, Phase, ProblemRef, SiteRef, Text, TimeOfDay, When};

/// Someone who must agree before something happens.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "an approval")]
pub struct Approval {
    /// The approval's id.
    #[schemars(example = &"works-council")]
    pub id: Id,
    /// Who must agree.
    #[schemars(example = serde_json::json!({"nl": "Ondernemingsraad", "en": "Works council"}))]
    pub by: Text,
    /// What they must agree to.
    #[schemars(length(min = 1), extend("uniqueItems" = true), example = ["measurement", "roster"])]
    pub covers: Vec<Covered>,
    /// By when it must be there.
    #[schemars(example = &"measurement.before")]
    pub before: When,
    /// The day on which it was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"2026-12-10")]
    pub granted: Option<Date>,
    /// Where it can be found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"OR-2026-31")]
    pub reference: Option<Name>,
}

/// What an approval may be needed for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(title = "what an approval covers", example = &"measurement")]
#[allow(missing_docs, reason = "each is the name of a section")]
pub enum Covered {
    Measurement,
    Roster,
    Cocreation,
    Campaign,
    Signup,
    Experiment,
    Feedback,
    Listening,
    Leadership,
    Materials,
}

impl Covered {
    /// The word in the language.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Measurement => "measurement",
            Self::Roster => "roster",
            Self::Cocreation => "cocreation",
            Self::Campaign => "campaign",
            Self::Signup => "signup",
            Self::Experiment => "experiment",
            Self::Feedback => "feedback",
            Self::Listening => "listening",
            Self::Leadership => "leadership",
            Self::Materials => "materials",
        }
    }
}

impl Covered {
    /// The phase in which it happens first.
    #[must_use]
    pub const fn phase(self) -> Phase {
        match self {
            Self::Measurement => Phase::MeasurementBefore,
            Self::Cocreation => Phase::Cocreation,
            Self::Roster | Self::Campaign | Self::Leadership | Self::Materials => Phase::Campaign,
            Self::Signup => Phase::Signup,
            Self::Experiment | Self::Listening => Phase::Experiment,
            Self::Feedback => Phase::Feedback,
        }
    }
}

/// Where what customers are promised and what employees meet differ.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "a gap")]
pub struct Gap {
    /// The gap's id.
    #[schemars(example = &"paper")]
    pub id: Id,
    /// What customers are promised.
    #[schemars(example = serde_json::json!({"nl": "U doet uw verhaal één keer", "en": "You tell your story once"}))]
    pub promise: Text,
    /// What employees meet.
    #[schemars(example = serde_json::json!({"nl": "Elke afdeling begint met een leeg formulier", "en": "Every department starts with an empty form"}))]
    pub reality: Text,
    /// How customers score this, 0 to 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 0, max = 10), example = 7)]
    pub customer_score: Option<f64>,
    /// How employees score this, 0 to 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 0, max = 10), example = 3)]
    pub employee_score: Option<f64>,
    /// What it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cause: Option<Cause>,
}

/// What is done about gaps, frustrations and what was heard.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "an action")]
pub struct Action {
    /// The action's id.
    #[schemars(example = &"one-screen")]
    pub id: Id,
    /// The gaps, steps of the journey and listening sessions that it answers.
    #[serde(rename = "for")]
    #[schemars(length(min = 1), extend("uniqueItems" = true), example = ["paper", "call"])]
    pub answers: Vec<ProblemRef>,
    /// What is done.
    #[schemars(example = serde_json::json!({"nl": "Klantbeeld en dossier op één scherm", "en": "Customer and file on one screen"}))]
    pub what: Text,
    /// Who does it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"IT")]
    pub owner: Option<Name>,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"experiment.end")]
    pub due: Option<When>,
}

/// Sessions in which colleagues, whatever their job, hear at first hand what customers meet: successes and struggles.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "listening")]
pub struct Listening {
    /// The id of the series.
    #[schemars(example = &"at-the-table")]
    pub id: Id,
    /// What it is called.
    #[schemars(example = serde_json::json!({"nl": "Een klant aan tafel", "en": "A customer at the table"}))]
    pub name: Text,
    /// How people meet.
    pub form: ListeningForm,
    /// When the first session is.
    #[schemars(example = &"experiment")]
    pub when: When,
    /// How much later each next session is; one session when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every: Option<Rhythm>,
    /// The last day for a session; the end of the phase that `when` leans on when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"experiment.end")]
    pub until: Option<When>,
    /// How long a session takes.
    #[serde(default = "Listening::default_duration")]
    #[schemars(example = &"45m")]
    pub duration: Duration,
    /// At what time it starts.
    #[serde(default = "TimeOfDay::nine")]
    #[schemars(example = &"15:00")]
    pub at: TimeOfDay,
    /// How many people fit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1, max = 10_000), example = 8)]
    pub seats: Option<u16>,
    /// What is asked.
    #[serde(default)]
    #[schemars(length(max = 20), example = serde_json::json!([{"nl": "Wanneer voelde u zich geholpen?", "en": "When did you feel helped?"}]))]
    pub questions: Vec<Text>,
    /// Where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = serde_json::json!({"nl": "De kantine", "en": "The canteen"}))]
    pub place: Option<Text>,
    /// On which site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"north")]
    pub site: Option<SiteRef>,
}

impl Listening {
    /// The most sessions that a series can have.
    pub const MOST: usize = 60;

    const fn default_duration() -> Duration {
        Duration::Clock(45 * 60)
    }
}

/// How colleagues and customers meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(title = "a form of listening", example = &"online")]
pub enum ListeningForm {
    /// In a video call.
    Online,
    /// Where people work.
    Site,
}

/// How much later the next of a series is: `2w` or `10d`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Rhythm(pub Duration);

impl JsonSchema for Rhythm {
    fn schema_name() -> Cow<'static, str> {
        "Rhythm".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "title": "a rhythm",
            "description": "How much later each next one is: in weeks (2w) or in working days (10d).",
            "pattern": "^[1-9][0-9]{0,2}[wd]$",
            "examples": ["2w"]
        })
    }
}
