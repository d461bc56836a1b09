//! The organization's values, translated to what one does.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Id, RoleRef, Text};

/// A value of the organization; without practice it is a slogan.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "a value")]
pub struct Value {
    /// The value's id.
    #[schemars(example = &"customer-focus")]
    pub id: Id,
    /// What it is called.
    #[schemars(example = serde_json::json!({"nl": "Klant centraal", "en": "Customer focus"}))]
    pub name: Text,
    /// What one does in a given situation because of this value.
    #[serde(default)]
    pub practice: Vec<Practice>,
}

/// A situation, and what one does then.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "a value in practice")]
pub struct Practice {
    /// The situation, as it follows "when".
    #[schemars(example = serde_json::json!({"nl": "een klant boos is over een afwijzing", "en": "a customer is angry about a rejection"}))]
    pub when: Text,
    /// What one does then, as it follows the situation.
    #[schemars(example = serde_json::json!({"nl": "vat ik eerst samen wat het voor haar betekent", "en": "I first sum up what it means to her"}))]
    pub then: Text,
    /// Whose work it is about; everyone's when left out.
    #[serde(default)]
    #[schemars(example = ["service-agent"])]
    pub roles: Vec<RoleRef>,
}
