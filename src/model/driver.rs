//! What drives customers and employees, and on what evidence; and the figures that texts lean on.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{DriverRef, Id, MetricRef, Name, Text, Url};

/// Something that drives customers or employees.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "a driver")]
pub struct Driver {
    /// The driver's id.
    #[schemars(example = &"personal-attention")]
    pub id: Id,
    /// Whom it drives.
    pub side: Side,
    /// What it is called.
    pub name: Text,
    /// The need in the words of the person who has it, without quotation marks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = serde_json::json!({"nl": "Zie mij als mens, niet als polisnummer.", "en": "See me as a person, not as a policy number."}))]
    pub voice: Option<Text>,
    /// How it is known that this drives people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    /// For a driver of employees: the customer drivers that make it concrete.
    #[serde(default)]
    #[schemars(example = ["personal-attention"])]
    pub served_by: Vec<DriverRef>,
    /// Why it matters, in a sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = serde_json::json!({"nl": "Hiervoor kozen we ooit dit vak.", "en": "This is why we once chose this work."}))]
    pub why: Option<Text>,
}

/// Whom a driver drives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(title = "a side", example = &"customer")]
pub enum Side {
    /// What customers need.
    Customer,
    /// What employees need.
    Employee,
}

/// The measured effect of a driver, or the interviews it comes from.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "evidence")]
pub struct Evidence {
    /// The metric that the driver moves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"nps")]
    pub metric: Option<MetricRef>,
    /// How large the effect is, in the unit beside it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = 0.45)]
    pub effect: Option<f64>,
    /// What the effect is expressed in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<EffectUnit>,
    /// Between which two figures the effect lies, with 95 % confidence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = [0.38, 0.52])]
    pub interval: Option<[f64; 2]>,
    /// How customers score the organization on this driver, 0 to 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 0, max = 10), example = 6.1)]
    pub score: Option<f64>,
    /// How many people answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(max = 1_000_000_000), example = 2140)]
    pub respondents: Option<u32>,
    /// How the effect was found: a statistical method, or interviews.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<EvidenceMethod>,
    /// What people said in interviews.
    #[serde(default)]
    #[schemars(example = serde_json::json!([{"nl": "Ik moest drie keer hetzelfde vertellen.", "en": "I had to say the same thing three times."}]))]
    pub quotes: Vec<Text>,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Klantonderzoek 2026")]
    pub source: Option<Name>,
}

/// What an effect is expressed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(title = "a unit of effect", example = &"share")]
pub enum EffectUnit {
    /// The metric rises by this for each point of the driver.
    Slope,
    /// Part of the explained differences in the metric, 0 to 1.
    Share,
}

/// How evidence was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(title = "a method of research", example = &"relative-weights")]
pub enum EvidenceMethod {
    /// Relative weights analysis: shares of the explained differences.
    RelativeWeights,
    /// Shapley value regression: shares of the explained differences.
    Shapley,
    /// Regression: slopes.
    Regression,
    /// Correlation of driver and metric.
    Correlation,
    /// A trial with a group that had it and one that had not.
    Experiment,
    /// Conversations with customers or employees: quotes, and no effect.
    Interviews,
}

/// A figure or finding that texts lean on.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "a claim")]
pub struct Claim {
    /// The claim's id.
    #[schemars(example = &"team-lead-decides")]
    pub id: Id,
    /// What is claimed, in a sentence.
    #[schemars(example = serde_json::json!({"en": "80% of employees say that their team lead decides how much they enjoy their work."}))]
    pub text: Text,
    /// Who found it.
    #[schemars(example = &"Flycatcher")]
    pub source: Name,
    /// Where it can be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"https://example.org/report")]
    pub url: Option<Url>,
}
