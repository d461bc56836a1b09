//! Co-creation: how the menus are written together with each role.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Duration, Edge, Id, Phase, RoleRef, SiteRef, Text, TimeOfDay, When};

/// How the menus are written together with each role.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "the co-creation")]
pub struct Cocreation {
    /// When it starts.
    #[serde(default = "Cocreation::default_when")]
    #[schemars(example = &"campaign - 5w")]
    pub when: When,
    /// How many weeks it takes, sessions and review together.
    #[serde(default = "Cocreation::default_weeks")]
    #[schemars(range(min = 1, max = 26), example = 3)]
    pub weeks: u8,
    /// The session with the representatives of one role.
    #[serde(default)]
    pub session: Session,
    /// The one review of the menu by those who wrote it.
    #[serde(default)]
    pub review: Review,
    /// The sessions one by one; a role without one here gets a session by itself.
    #[serde(default)]
    #[schemars(length(max = 200))]
    pub sessions: Vec<CocreationSession>,
}

impl Cocreation {
    /// Five weeks before the campaign.
    pub(crate) const fn default_when() -> When {
        When::weeks_after(Phase::Campaign, Edge::Start, -5)
    }

    pub(crate) const fn default_weeks() -> u8 {
        3
    }
}

/// A session of an hour or so.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(title = "a session")]
pub struct Session {
    /// How long it takes.
    #[schemars(example = &"60m")]
    pub duration: Duration,
    /// At what time it starts.
    #[schemars(example = &"09:00")]
    pub at: TimeOfDay,
}

impl Default for Session {
    fn default() -> Self {
        Self { duration: Duration::Clock(3600), at: TimeOfDay::at(9, 0) }
    }
}

/// One session of the co-creation, for one role.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "a session of the co-creation")]
pub struct CocreationSession {
    /// The session's id, which is also that of its moment.
    #[schemars(example = &"agents-1")]
    pub id: Id,
    /// The role whose menu is written.
    #[schemars(example = &"service-agent")]
    pub role: RoleRef,
    /// The day.
    #[schemars(example = &"2027-02-02")]
    pub when: When,
    /// At what time it starts; as other sessions when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"14:00")]
    pub at: Option<TimeOfDay>,
    /// On which site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"north")]
    pub site: Option<SiteRef>,
    /// Where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = serde_json::json!({"nl": "Zaal 3", "en": "Room 3"}))]
    pub place: Option<Text>,
    /// How long it takes; as long as other sessions when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"60m")]
    pub duration: Option<Duration>,
}

/// The time to review a menu.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(title = "the review")]
pub struct Review {
    /// How many working days people have.
    #[schemars(range(min = 1, max = 60), example = 3)]
    pub days: u8,
}

impl Default for Review {
    fn default() -> Self {
        Self { days: 3 }
    }
}
