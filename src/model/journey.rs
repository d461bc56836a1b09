//! The journey: the customer's side and the employee's side of each step.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{DriverRef, Id, RoleRef, Text};

/// A step of the journey, with both sides; a moment of employees alone has no customer side.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "a step of the journey")]
pub struct JourneyStep {
    /// The step's id.
    #[schemars(example = &"call")]
    pub id: Id,
    /// What it is called.
    #[schemars(example = serde_json::json!({"nl": "Bellen", "en": "The call"}))]
    pub name: Text,
    /// What happens for the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerLane>,
    /// What happens for the employee.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub employee: Option<EmployeeLane>,
}

/// The customer's side of a step.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "the customer's side")]
pub struct CustomerLane {
    /// What the customer does.
    #[schemars(example = serde_json::json!({"nl": "Belt om te horen wat er met de schade gebeurt", "en": "Calls to hear about the claim"}))]
    pub does: Text,
    /// The drivers that count most here.
    #[serde(default)]
    #[schemars(example = ["personal-attention"])]
    pub needs: Vec<DriverRef>,
    /// How it feels, from -2 (awful) to 2 (great).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = -2, max = 2), example = -1)]
    pub feels: Option<i8>,
}

/// The employee's side of a step.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "the employee's side")]
pub struct EmployeeLane {
    /// The roles that act here.
    #[serde(default)]
    #[schemars(example = ["service-agent"])]
    pub roles: Vec<RoleRef>,
    /// What they do.
    #[schemars(example = serde_json::json!({"nl": "Zoekt de klant op in drie systemen", "en": "Looks the customer up in three systems"}))]
    pub does: Text,
    /// What they add for the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = serde_json::json!({"nl": "Rust en duidelijkheid", "en": "Calm and clarity"}))]
    pub adds: Option<Text>,
    /// How it feels, from -2 (awful) to 2 (great).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = -2, max = 2), example = -1)]
    pub feels: Option<i8>,
    /// What stands in their way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = serde_json::json!({"nl": "Ik wil wel, maar het systeem laat het niet toe", "en": "I want to, but the system doesn't let me"}))]
    pub frustration: Option<Text>,
    /// What the frustration comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cause: Option<Cause>,
}

/// Where a problem comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(title = "a cause", example = &"system")]
pub enum Cause {
    /// Skills or knowledge that miss or vary.
    Skill,
    /// Policy that does not work.
    Policy,
    /// Systems that are outdated.
    System,
    /// A culture that does not live what it asks.
    Culture,
}
