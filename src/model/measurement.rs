//! What is measured before and after the program.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Id, When};

/// What is measured, before and after.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "the measurement")]
pub struct Measurement {
    /// When the first measurement opens; it stays open for a week.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"campaign - 8w")]
    pub before: Option<When>,
    /// When the second measurement opens; it stays open for a week.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"feedback.end + 2w")]
    pub after: Option<When>,
    /// What is measured.
    #[serde(default)]
    pub metrics: Vec<Metric>,
}

/// One figure that is measured before and after.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "a metric")]
pub struct Metric {
    /// The metric's id.
    #[schemars(example = &"nps")]
    pub id: Id,
    /// What kind of figure it is.
    pub kind: MetricKind,
    /// Who is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<MetricAudience>,
    /// Where it stands before the program.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub baseline: Option<Baseline>,
    /// Where it should stand afterwards, in the unit of the metric.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = 20)]
    pub target: Option<f64>,
    /// The elements of engagement that are asked for, where the kind is `elements`.
    #[serde(default)]
    #[schemars(extend("uniqueItems" = true), example = ["meaningful-work", "growth"])]
    pub elements: Vec<EngagementElement>,
}

/// The kinds of figures a program can measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(title = "a kind of metric", example = &"nps", extend("x-names" = {
    "nps": "the Net Promoter Score of customers, -100 to 100", "enps": "the Net Promoter Score of the employer, -100 to 100",
    "csat": "customer satisfaction", "elements": "the five elements of engagement", "contacts": "how much contact customers seek"}))]
#[allow(missing_docs, reason = "the kinds are named in the schema")]
pub enum MetricKind {
    Nps,
    Enps,
    Csat,
    Elements,
    Contacts,
}

/// Who answers the questions of a metric.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(title = "who is asked", example = &"everyone")]
pub enum MetricAudience {
    /// Customers.
    Customers,
    /// All employees.
    Everyone,
    /// Those who signed up.
    Participants,
}

/// Where a metric stands before the program.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "a baseline")]
pub struct Baseline {
    /// The figure, in the unit of the metric.
    #[schemars(example = 12)]
    pub value: f64,
    /// How many people answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(max = 1_000_000_000), example = 1870)]
    pub respondents: Option<u32>,
    /// What the figure counts, where the kind does not say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<BaselineUnit>,
}

/// The period that a count of contacts covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(title = "a unit", example = &"per-year")]
pub enum BaselineUnit {
    /// In a day.
    PerDay,
    /// In a week.
    PerWeek,
    /// In a month.
    PerMonth,
    /// In a year.
    PerYear,
}

/// The five elements of engagement (Bersin by Deloitte).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(title = "an element of engagement", example = &"meaningful-work")]
pub enum EngagementElement {
    /// Meaningful work, and the room to do it well.
    MeaningfulWork,
    /// Managers who are near and help.
    HandsOnManagement,
    /// A positive and inclusive workplace.
    PositiveWorkplace,
    /// Room to grow.
    Growth,
    /// Trust in leadership.
    TrustInLeadership,
}

impl EngagementElement {
    /// The element's word in the language.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::MeaningfulWork => "meaningful-work",
            Self::HandsOnManagement => "hands-on-management",
            Self::PositiveWorkplace => "positive-workplace",
            Self::Growth => "growth",
            Self::TrustInLeadership => "trust-in-leadership",
        }
    }
}
