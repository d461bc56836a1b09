//! The short meeting of those who signed up.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{ClaimRef, Duration, Edge, Id, Language, Phase, SiteRef, Text, TimeOfDay, When};

/// The short meeting of those who signed up.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "the kick-off")]
pub struct Kickoff {
    /// The day.
    #[serde(default = "Kickoff::default_when")]
    #[schemars(example = &"signup.end + 2d")]
    pub when: When,
    /// The time at which it starts.
    #[serde(default = "TimeOfDay::nine")]
    #[schemars(example = &"10:00")]
    pub at: TimeOfDay,
    /// How long it takes.
    #[serde(default = "Kickoff::default_duration")]
    #[schemars(example = &"45m")]
    pub duration: Duration,
    /// Where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = serde_json::json!({"nl": "Noorderzaal in Leeuwarden, of online", "en": "Noorderzaal in Leeuwarden, or online"}))]
    pub place: Option<Text>,
    /// What happens in it.
    #[serde(default)]
    pub agenda: Vec<AgendaItem>,
    /// Several sessions instead of one.
    #[serde(default)]
    #[schemars(length(max = 200))]
    pub sessions: Vec<KickoffSession>,
    /// The claims that its texts lean on.
    #[serde(default)]
    #[schemars(example = ["team-lead-decides"])]
    pub claims: Vec<ClaimRef>,
}

/// One of several kick-offs.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "a session of the kick-off")]
pub struct KickoffSession {
    /// The session's id.
    #[schemars(example = &"early")]
    pub id: Id,
    /// The day.
    #[schemars(example = &"2027-03-11")]
    pub when: When,
    /// The time at which it starts; that of the kick-off when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"06:45")]
    pub at: Option<TimeOfDay>,
    /// On which site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"south")]
    pub site: Option<SiteRef>,
    /// In which language, where it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"nl")]
    pub language: Option<Language>,
    /// How many people fit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1, max = 10_000), example = 40)]
    pub seats: Option<u16>,
    /// Where it is; the place of the kick-off when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = serde_json::json!({"nl": "De kantine", "en": "The canteen"}))]
    pub place: Option<Text>,
    /// How long it takes; as long as the kick-off when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"30m")]
    pub duration: Option<Duration>,
}

impl Kickoff {
    pub(crate) const fn default_when() -> When {
        When::days_after(Phase::Signup, Edge::End, 2)
    }

    const fn default_duration() -> Duration {
        Duration::Clock(45 * 60)
    }
}

/// A part of a meeting.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "a part of the agenda")]
pub struct AgendaItem {
    /// How many minutes it takes.
    #[schemars(range(min = 1, max = 480), example = 10)]
    pub minutes: u16,
    /// What it is.
    #[schemars(example = serde_json::json!({"nl": "Waarom klein werkt", "en": "Why small works"}))]
    pub what: Text,
}
