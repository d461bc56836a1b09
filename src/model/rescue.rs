//! One more mail, when too few signed up.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use super::form::{FormError, as_string};
use super::{Body, ClaimRef, Duration, Percent, Text};

/// One more mail when too few signed up, with a little more time to do so.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "the rescue")]
pub struct Rescue {
    /// Below how many it is sent: the goal of the campaign, or a share of all employees.
    #[serde(default)]
    pub below: RescueBound,
    /// How much longer people can sign up then.
    #[serde(default)]
    pub extend: Extension,
    /// The subject of the mail.
    #[schemars(example = serde_json::json!({"nl": "Nog één dag: kies iets kleins", "en": "One more day: pick something small"}))]
    pub subject: Text,
    /// The line that mail programs show after the subject.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preheader: Option<Text>,
    /// The text of the mail.
    pub body: Body,
    /// The same in one line, for sms, chat and a board; the subject when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = serde_json::json!({"nl": "Aanmelden kan nog één dag.", "en": "You can sign up for one more day."}))]
    pub short: Option<Text>,
    /// The claims that its texts lean on.
    #[serde(default)]
    #[schemars(example = ["team-lead-decides"])]
    pub claims: Vec<ClaimRef>,
}

/// The number of sign-ups below which the rescue is sent: `goal`, or a share of all employees.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum RescueBound {
    /// The goal of the campaign.
    #[default]
    Goal,
    /// A share of all employees.
    Share(Percent),
}

impl fmt::Display for RescueBound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Goal => f.write_str("goal"),
            Self::Share(share) => share.fmt(f),
        }
    }
}

impl FromStr for RescueBound {
    type Err = FormError;

    fn from_str(written: &str) -> Result<Self, FormError> {
        if written == "goal" {
            return Ok(Self::Goal);
        }
        let number = written.strip_suffix('%').and_then(|number| number.parse().ok());
        number.map(|number| Self::Share(Percent(number))).ok_or(FormError)
    }
}

as_string!(RescueBound);

impl JsonSchema for RescueBound {
    fn schema_name() -> Cow<'static, str> {
        "RescueBound".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "title": "a bound for the rescue",
            "description": "`goal`, the goal of the campaign, or a share of all employees.",
            "pattern": "^(goal|(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%)$",
            "examples": ["goal"]
        })
    }
}

/// How much longer something stays open, in working days: `1d`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Extension(pub Duration);

impl Default for Extension {
    fn default() -> Self {
        Self(Duration::WorkingDays(1))
    }
}

impl JsonSchema for Extension {
    fn schema_name() -> Cow<'static, str> {
        "Extension".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "title": "a number of working days",
            "description": "How much longer, in working days: 1d.",
            "pattern": "^[1-9][0-9]?d$",
            "examples": ["1d"]
        })
    }
}
