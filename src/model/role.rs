//! Roles, and the menu of habits of each.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Channel, DriverRef, Id, Person, SiteRef, StepRef, Text, WorkDays, Works};

/// A role in the organization, with its menu.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "a role")]
pub struct Role {
    /// The role's id.
    #[schemars(example = &"service-agent")]
    pub id: Id,
    /// What the role is called.
    #[schemars(example = serde_json::json!({"nl": "Medewerker klantenservice", "en": "Service agent"}))]
    pub name: Text,
    /// Where in the organization the role stands.
    pub layer: Layer,
    /// How many people have it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(max = 10_000_000), example = 420)]
    pub headcount: Option<u32>,
    /// Where they work; anywhere when left out.
    #[serde(default)]
    #[schemars(extend("uniqueItems" = true), example = ["north"])]
    pub sites: Vec<SiteRef>,
    /// How they can be reached; by e-mail when left out.
    #[serde(default = "by_email")]
    #[schemars(length(min = 1), extend("uniqueItems" = true), example = ["email", "chat"])]
    pub channels: Vec<Channel>,
    /// When they work; on weekdays when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = serde_json::json!({"days": "all", "send_at": {"early": "06:50", "late": "14:50"}}))]
    pub works: Option<Works>,
    /// Who writes the menu.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cocreation: Option<RoleCocreation>,
    /// The habits that people of this role choose from, ten at most.
    #[serde(default)]
    #[schemars(length(max = 10))]
    pub menu: Vec<Habit>,
}

impl Role {
    /// Whether its people work every day, so that no day is off for them.
    #[must_use]
    pub fn works_daily(&self) -> bool {
        self.works.as_ref().is_some_and(|works| works.days == WorkDays::All)
    }
}

/// Where a role stands in the organization.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(title = "a layer", example = &"frontline")]
pub enum Layer {
    /// The board.
    Executive,
    /// Managers between the board and the team leads.
    Management,
    /// Those who lead a team of the front line.
    TeamLead,
    /// Those who meet customers.
    Frontline,
    /// Those who work for colleagues.
    Staff,
}

/// Who writes the menu of a role.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "the co-creation of a role")]
pub struct RoleCocreation {
    /// The colleagues who speak for the role.
    #[serde(default)]
    #[schemars(example = ["Sanne", "Youssef"])]
    pub representatives: Vec<Person>,
    /// Who leads the session.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Marieke")]
    pub facilitator: Option<Person>,
}

/// A tiny habit (BJ Fogg): after an existing routine, one small act.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "a habit")]
pub struct Habit {
    /// The habit's id, unique in its menu.
    #[schemars(example = &"two-seconds")]
    pub id: Id,
    /// The driver that it serves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"personal-attention")]
    pub driver: Option<DriverRef>,
    /// The step of the journey in which it is done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"call")]
    pub step: Option<StepRef>,
    /// The routine that one has already, as it follows "after".
    #[schemars(example = serde_json::json!({"nl": "ik de telefoon heb gepakt", "en": "I pick up the phone"}))]
    pub routine: Text,
    /// What one then does, in 30 seconds or less.
    #[schemars(example = serde_json::json!({"nl": "vraag ik me twee seconden af wat deze klant nodig heeft", "en": "I take two seconds to ask what this customer needs"}))]
    pub behavior: Text,
    /// The small cheer with which one closes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = serde_json::json!({"nl": "Tikje tegen mijn headset: gelukt.", "en": "A tap on my headset: done."}))]
    pub celebration: Option<Text>,
    /// Whether customers can notice it, and so give feedback on it.
    #[serde(default = "noticed")]
    #[schemars(example = false)]
    pub customer_notices: bool,
}

fn by_email() -> Vec<Channel> {
    vec![Channel::Email]
}

impl Habit {
    /// Whether it serves a driver.
    #[must_use]
    pub fn serves(&self, driver: &Id) -> bool {
        self.driver.as_ref().is_some_and(|served| *served == *driver)
    }

    /// Whether it is done in a step of the journey.
    #[must_use]
    pub fn touches(&self, step: &Id) -> bool {
        self.step.as_ref().is_some_and(|touched| *touched == *step)
    }
}

const fn noticed() -> bool {
    true
}
