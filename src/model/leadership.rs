//! What leaders and team leads do, so that habits are not left to the front line alone.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use super::{Body, ClaimRef, Duration, HabitRef, Id, Layer, Name, RoleRef, Text, TimeOfDay, ValueRef, When};

/// What leaders do themselves: a checklist, a habit of their own, and a session to start.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(title = "leadership")]
pub struct Leadership {
    /// The checklist by which leaders look at their own week.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checklist: Option<Checklist>,
    /// Routines to start from when leaders look for one of their own, as they follow "after".
    #[schemars(length(max = 60), example = serde_json::json!([{"nl": "mijn videogesprek eindigt", "en": "my video call ends"}]))]
    pub routines: Vec<Text>,
    /// The session in which leaders choose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session: Option<LeaderSession>,
}

/// Habits that leaders tick off: those that they already have.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "a checklist")]
pub struct Checklist {
    /// What it is called.
    #[schemars(example = serde_json::json!({"nl": "Wat laat jij al zien?", "en": "What do you show already?"}))]
    pub title: Text,
    /// How many minutes it takes.
    #[serde(default = "Checklist::default_minutes")]
    #[schemars(range(min = 1, max = 60), example = 10)]
    pub minutes: u8,
    /// From how many ticks on one reads each next outcome.
    #[serde(default = "Checklist::default_thresholds")]
    #[schemars(length(min = 1, max = 5), example = [3, 5, 8])]
    pub thresholds: Vec<u8>,
    /// The habits.
    #[serde(default)]
    #[schemars(length(max = 30))]
    pub habits: Vec<LeaderHabit>,
}

impl Checklist {
    const fn default_minutes() -> u8 {
        10
    }

    fn default_thresholds() -> Vec<u8> {
        vec![3, 5, 8]
    }
}

/// A habit on the checklist: in words of its own, or one from a menu.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(untagged)]
pub enum LeaderHabit {
    /// A habit from the menu of a role.
    FromMenu {
        /// Which.
        habit: HabitRef,
    },
    /// A habit in words of its own.
    Own {
        /// Its id.
        id: Id,
        /// What one does.
        text: Text,
        /// Where it comes from.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        source: Option<Name>,
    },
}

impl JsonSchema for LeaderHabit {
    fn schema_name() -> Cow<'static, str> {
        "LeaderHabit".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let field = |schema: Schema, description: &str, example: serde_json::Value| {
            let mut schema = schema;
            schema.insert("description".into(), description.into());
            schema.insert("examples".into(), serde_json::json!([example]));
            schema
        };
        let habit = field(generator.subschema_for::<HabitRef>(), "A habit from the menu of a role.", "one-question".into());
        let id = field(generator.subschema_for::<Id>(), "The id of a habit in words of its own.", "first-five".into());
        let text = field(
            generator.subschema_for::<Text>(),
            "What one does.",
            serde_json::json!({"nl": "Ik begin een overleg met wat een klant deze week zei.", "en": "I open a meeting with what a customer said this week."}),
        );
        let source = field(generator.subschema_for::<Name>(), "Where it comes from.", "Amy Edmondson".into());
        json_schema!({
            "type": "object",
            "title": "a habit of leaders",
            "description": "A habit in words of its own (`id` and `text`), or one from a menu (`habit`).",
            "properties": {"habit": habit, "id": id, "text": text, "source": source},
            "additionalProperties": false,
            "if": {"type": "object", "required": ["habit"]},
            "then": {"patternProperties": {"^habit$": true}, "additionalProperties": false},
            "else": {"required": ["id", "text"]},
            "examples": [{"habit": "one-question"}]
        })
    }
}

/// The session in which leaders hear what is asked of them and choose a habit.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "a session of leaders")]
pub struct LeaderSession {
    /// The day.
    #[schemars(example = &"campaign - 2w")]
    pub when: When,
    /// At what time it starts.
    #[serde(default = "TimeOfDay::nine")]
    #[schemars(example = &"09:00")]
    pub at: TimeOfDay,
    /// How long it takes.
    #[serde(default = "LeaderSession::default_duration")]
    #[schemars(example = &"60m")]
    pub duration: Duration,
    /// The layers that are invited.
    #[serde(default = "LeaderSession::default_audience")]
    #[schemars(length(min = 1), extend("uniqueItems" = true), example = ["executive", "management", "team-lead"])]
    pub audience: Vec<Layer>,
}

impl LeaderSession {
    const fn default_duration() -> Duration {
        Duration::Clock(3600)
    }

    pub(crate) fn default_audience() -> Vec<Layer> {
        vec![Layer::Executive, Layer::Management, Layer::TeamLead]
    }
}

/// What team leads need: room to decide, words to coach with, stories and a mission of their own.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(title = "the team leads")]
pub struct TeamLeads {
    /// What teams may decide themselves.
    #[schemars(length(max = 60))]
    pub decisions: Vec<Decision>,
    /// What to ask where one would tell.
    #[schemars(length(max = 60))]
    pub coaching: Vec<Coaching>,
    /// Stories to tell in the team.
    #[schemars(length(max = 60))]
    pub stories: Vec<Story>,
    /// How a team writes down why it is there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mission: Option<Mission>,
}

/// Something that people may decide, and within which bounds.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "a decision")]
pub struct Decision {
    /// What is decided.
    #[schemars(example = serde_json::json!({"nl": "Hoe lang een gesprek duurt", "en": "How long a call takes"}))]
    pub what: Text,
    /// How far one may go.
    #[schemars(example = serde_json::json!({"nl": "Zolang als de klant nodig heeft", "en": "As long as the customer needs"}))]
    pub bounds: Text,
    /// Who decides what.
    pub kind: DecisionKind,
    /// The roles that may.
    #[serde(default)]
    #[schemars(example = ["service-agent"])]
    pub roles: Vec<RoleRef>,
}

/// How much of a decision is one's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(title = "a kind of decision", example = &"own-decision")]
pub enum DecisionKind {
    /// All of it.
    OwnDecision,
    /// The goal is given, the way is one's own.
    ChoiceOfMethod,
    /// It is decided together.
    CoCreated,
}

/// What to ask instead of what one would say by habit.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "a coaching question")]
pub struct Coaching {
    /// When.
    #[schemars(example = serde_json::json!({"nl": "Iemand komt met een lastige klant", "en": "Someone comes with a difficult customer"}))]
    pub moment: Text,
    /// What one would say by habit.
    #[schemars(example = serde_json::json!({"nl": "Geef mij het dossier maar", "en": "Just hand me the file"}))]
    pub instead_of: Text,
    /// What to ask.
    #[schemars(example = serde_json::json!({"nl": "Wat heeft deze klant van je nodig?", "en": "What does this customer need from you?"}))]
    pub ask: Text,
}

/// A story to tell in the team.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "a story")]
pub struct Story {
    /// What it is called.
    #[schemars(example = serde_json::json!({"nl": "De kelder van mevrouw Postma", "en": "Mrs Postma's cellar"}))]
    pub title: Text,
    /// The story itself.
    pub story: Body,
    /// The value that it shows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"customer-focus")]
    pub value: Option<ValueRef>,
    /// The claims that it leans on.
    #[serde(default)]
    #[schemars(example = ["team-lead-decides"])]
    pub claims: Vec<ClaimRef>,
}

/// How a team writes down why it is there.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "a mission")]
pub struct Mission {
    /// The questions that lead to it.
    #[schemars(length(min = 1, max = 20), example = serde_json::json!([{"nl": "Voor wie komen wij ons bed uit?", "en": "For whom do we get out of bed?"}]))]
    pub prompts: Vec<Text>,
    /// How long it takes.
    #[serde(default = "Mission::default_duration")]
    #[schemars(example = &"45m")]
    pub duration: Duration,
}

impl Mission {
    const fn default_duration() -> Duration {
        Duration::Clock(45 * 60)
    }
}
