//! A program's own words for the standard e-mails, and how severe its lints are.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Body, ClaimRef, Text};

/// Own words for a standard e-mail; what is left out keeps the engine's words.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(title = "the words of an e-mail")]
pub struct EmailWords {
    /// The subject.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(example = serde_json::json!({"nl": "Donderdag 10:00: we beginnen", "en": "Thursday 10:00: we start"}))]
    pub subject: Option<Text>,
    /// The line that mail programs show after the subject.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preheader: Option<Text>,
    /// The line above the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heading: Option<Text>,
    /// The text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<Body>,
    /// The same in one line, for sms, chat and a board; the subject when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(example = serde_json::json!({"nl": "We beginnen samen. Neem je gewoonte mee.", "en": "We start together. Bring your habit."}))]
    pub short: Option<Text>,
    /// The claims that its texts lean on.
    #[schemars(example = ["team-lead-decides"])]
    pub claims: Vec<ClaimRef>,
}

/// How severe a lint is for a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(title = "a severity", example = &"warning")]
pub enum LintLevel {
    /// Not reported.
    Off,
    /// Reported as advice.
    Advice,
    /// Reported as a warning.
    Warning,
    /// Reported as an error: nothing is rendered.
    Error,
}
