//! The theme that carries the campaign.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Body, ClaimRef, Color, Name, Text};

/// The theme that carries the campaign.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "the theme")]
pub struct Theme {
    /// What it is called; the name that everyone gets to know.
    #[schemars(example = serde_json::json!({"nl": "Twee seconden", "en": "Two seconds"}))]
    pub name: Text,
    /// What it stands for, in a few sentences: the mail of the first video shows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub intro: Option<Body>,
    /// Its two colors; all others are mixed from them.
    #[serde(default)]
    pub colors: ThemeColors,
    /// The font of the e-mails, for those who have it; the system's own otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = r"^[A-Za-z0-9 -]+$"), example = &"Inter")]
    pub font: Option<Name>,
    /// Small gifts for those who take part.
    #[serde(default)]
    pub goodies: Vec<Goody>,
    /// The claims that its texts lean on.
    #[serde(default)]
    #[schemars(example = ["team-lead-decides"])]
    pub claims: Vec<ClaimRef>,
}

/// The two colors of a theme.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(title = "the colors of a theme")]
pub struct ThemeColors {
    /// The color of titles, buttons and panels.
    #[schemars(example = &"#0b5d4e")]
    pub primary: Color,
    /// The color of "here, now": sign-up, the behavior, a moved day.
    #[schemars(example = &"#ffb000")]
    pub accent: Color,
}

impl Default for ThemeColors {
    fn default() -> Self {
        Self { primary: "#0b5d4e".into(), accent: "#ffb000".into() }
    }
}

/// A small gift in the theme.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "a goody")]
pub struct Goody {
    /// What it is.
    #[schemars(example = serde_json::json!({"nl": "Een zandloper van precies twee seconden", "en": "An hourglass of exactly two seconds"}))]
    pub name: Text,
    /// Where to get it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = serde_json::json!({"nl": "Bij de receptie", "en": "At the reception desk"}))]
    pub r#where: Option<Text>,
}
