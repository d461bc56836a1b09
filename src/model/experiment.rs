//! The experiment and what follows: nudges, feedback, follow-up.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use super::{Body, ClaimRef, Edge, Id, Name, Phase, Text, TimeOfDay, Url, Weekday, When};

/// The weeks in which participants do their habit.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(title = "the experiment")]
pub struct Experiment {
    /// How many weeks it takes.
    #[schemars(range(min = 1, max = 26), example = 4)]
    pub weeks: u8,
    /// On which day of the week it starts: the first such day after the kick-off.
    #[schemars(example = &"monday")]
    pub starts: Weekday,
}

impl Default for Experiment {
    fn default() -> Self {
        Self { weeks: 4, starts: Weekday::Monday }
    }
}

/// The very short mails that keep the habit in mind.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "the nudges")]
pub struct Nudges {
    /// How many a week.
    #[serde(default = "Nudges::default_per_week")]
    #[schemars(range(min = 1, max = 7), example = 2)]
    pub per_week: u8,
    /// On which days of the week, as many as there are a week.
    #[serde(default = "Nudges::default_days")]
    #[schemars(length(min = 1), extend("uniqueItems" = true), example = ["tuesday", "thursday"])]
    pub days: Vec<Weekday>,
    /// At what time.
    #[serde(default = "TimeOfDay::nine")]
    #[schemars(example = &"09:15")]
    pub at: TimeOfDay,
    /// The nudges in their order, as many as the days of all weeks.
    #[serde(default)]
    pub messages: Vec<Nudge>,
}

impl Nudges {
    const fn default_per_week() -> u8 {
        2
    }

    fn default_days() -> Vec<Weekday> {
        vec![Weekday::Tuesday, Weekday::Thursday]
    }
}

/// One very short mail.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "a nudge")]
pub struct Nudge {
    /// The nudge's id.
    #[schemars(example = &"start-small")]
    pub id: Id,
    /// The subject of the mail.
    #[schemars(example = serde_json::json!({"nl": "Vandaag: één gesprek", "en": "Today: one call"}))]
    pub subject: Text,
    /// The line that mail programs show after the subject.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preheader: Option<Text>,
    /// What the mail says beside the participant's own sentence, three lines at most.
    pub body: Body,
    /// The same in one line, for sms, chat and a board.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = serde_json::json!({"nl": "Eén gesprek is genoeg.", "en": "One call is enough."}))]
    pub short: Option<Text>,
    /// The claims that its texts lean on.
    #[serde(default)]
    #[schemars(example = ["team-lead-decides"])]
    pub claims: Vec<ClaimRef>,
}

/// Asking participants how it was.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "the feedback")]
pub struct Feedback {
    /// When the questions are sent.
    #[serde(default = "Feedback::default_opens")]
    #[schemars(example = &"experiment.end + 1d")]
    pub opens: When,
    /// When people are reminded.
    #[serde(default = "Feedback::default_reminds")]
    #[schemars(example = &"feedback + 3d")]
    pub reminds: When,
    /// The last day to answer.
    #[serde(default = "Feedback::default_closes")]
    #[schemars(example = &"feedback + 10d")]
    pub closes: When,
    /// When the results are sent with thanks.
    #[serde(default = "Feedback::default_thanks")]
    #[schemars(example = &"feedback.end + 2d")]
    pub thanks: When,
    /// The smallest number of answers for which results are shown.
    #[serde(default = "Feedback::default_min_group")]
    #[schemars(range(min = 1, max = 1000), example = 5)]
    pub min_group: u16,
    /// Where the questions stand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"https://noorderlicht.example/terugblik")]
    pub url: Option<Url>,
    /// The questions: the method's own, or a list that may start from them.
    #[serde(default)]
    pub questions: Questions,
}

impl Feedback {
    pub(crate) const fn default_opens() -> When {
        When::days_after(Phase::Experiment, Edge::End, 1)
    }

    pub(crate) const fn default_reminds() -> When {
        When::days_after(Phase::Feedback, Edge::Start, 3)
    }

    pub(crate) const fn default_closes() -> When {
        When::days_after(Phase::Feedback, Edge::Start, 10)
    }

    pub(crate) const fn default_thanks() -> When {
        When::days_after(Phase::Feedback, Edge::End, 2)
    }

    const fn default_min_group() -> u16 {
        5
    }
}

/// The questions of the feedback: `standard`, or a list whose items are questions or `standard`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Questions {
    /// The method's own questions.
    Named(QuestionSet),
    /// A list of own questions, which may start from the method's own.
    Listed(Vec<QuestionItem>),
}

impl Questions {
    /// How many questions the method itself asks.
    pub const STANDARD: usize = 7;

    /// How long answering them takes, in minutes: three for the method's seven.
    #[must_use]
    pub fn minutes(&self) -> usize {
        const SECONDS_A_QUESTION: usize = 25;
        (self.count() * SECONDS_A_QUESTION).div_ceil(60).max(1)
    }

    /// How many questions there are in all.
    #[must_use]
    pub fn count(&self) -> usize {
        match self {
            Self::Named(QuestionSet::Standard) => Self::STANDARD,
            Self::Listed(items) => items
                .iter()
                .map(|item| match item {
                    QuestionItem::Named(QuestionSet::Standard) => Self::STANDARD,
                    QuestionItem::Own(_) => 1,
                })
                .sum(),
        }
    }
}

impl Default for Questions {
    fn default() -> Self {
        Self::Named(QuestionSet::Standard)
    }
}

impl JsonSchema for Questions {
    fn schema_name() -> Cow<'static, str> {
        "Questions".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let item = generator.subschema_for::<QuestionItem>();
        json_schema!({
            "type": ["string", "array"],
            "title": "the questions",
            "description": "`standard`, the method's own questions in every language of the program; or a list, which may start from `standard`.",
            "pattern": "^standard$",
            "items": item,
            "minItems": 1,
            "maxItems": 50,
            "examples": [["standard", {
                "id": "proud",
                "about": "other",
                "kind": "open",
                "text": {"nl": "Waar ben je trots op?", "en": "What are you proud of?"}
            }]]
        })
    }
}

/// A set of questions that comes with the engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum QuestionSet {
    /// The method's own questions.
    Standard,
}

/// An item in a list of questions.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(untagged)]
pub enum QuestionItem {
    /// All questions of a set.
    Named(QuestionSet),
    /// A question of the program's own.
    Own(Box<Question>),
}

impl JsonSchema for QuestionItem {
    fn schema_name() -> Cow<'static, str> {
        "QuestionItem".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let question = generator.subschema_for::<Question>();
        json_schema!({
            "type": ["string", "object"],
            "title": "a question",
            "description": "`standard` for the method's own questions, or a question of your own.",
            "if": {"type": "string"},
            "then": {"const": "standard"},
            "else": question,
            "examples": ["standard"]
        })
    }
}

/// A question of the program's own.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "a question")]
pub struct Question {
    /// The question's id.
    #[schemars(example = &"easier")]
    pub id: Id,
    /// What it asks about.
    pub about: QuestionTopic,
    /// How it is answered.
    pub kind: QuestionKind,
    /// The question itself.
    #[schemars(example = serde_json::json!({"nl": "Werd je werk makkelijker?", "en": "Did your work get easier?"}))]
    pub text: Text,
    /// The answers to choose from, where the kind is `choice`.
    #[serde(default)]
    #[schemars(example = serde_json::json!([{"nl": "Ja", "en": "Yes"}, {"nl": "Nee", "en": "No"}]))]
    pub choices: Vec<Text>,
}

/// What a question asks about; all but the last are the method's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(title = "a topic", example = &"easier")]
pub enum QuestionTopic {
    /// Whether the habit helped.
    Helped,
    /// Whether work got easier.
    Easier,
    /// Whether work got more fun.
    Fun,
    /// Whether work made more difference.
    Impact,
    /// Whether work got more meaningful.
    Meaning,
    /// What customers said that they did not say before.
    CustomerFeedback,
    /// Whether one would recommend it to colleagues.
    Recommend,
    /// Something of your own.
    Other,
}

impl QuestionTopic {
    /// What the method itself asks, in its order.
    pub const STANDARD: [Self; Questions::STANDARD] =
        [Self::Helped, Self::Easier, Self::Fun, Self::Impact, Self::Meaning, Self::CustomerFeedback, Self::Recommend];

    /// The topic's word in the language.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Helped => "helped",
            Self::Easier => "easier",
            Self::Fun => "fun",
            Self::Impact => "impact",
            Self::Meaning => "meaning",
            Self::CustomerFeedback => "customer-feedback",
            Self::Recommend => "recommend",
            Self::Other => "other",
        }
    }
}

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(title = "a kind of question", example = &"scale")]
pub enum QuestionKind {
    /// Yes or no.
    YesNo,
    /// A number on a scale.
    Scale,
    /// A number from 0 to 10, as for the Net Promoter Score.
    Nps,
    /// One of the answers in `choices`.
    Choice,
    /// In words of their own.
    Open,
}

/// Something that anchors the habits once the weeks are over.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "a follow-up")]
pub struct FollowUp {
    /// Its id.
    #[schemars(example = &"onboarding")]
    pub id: Id,
    /// Into what it goes.
    pub into: FollowUpPlace,
    /// What is done.
    #[schemars(example = serde_json::json!({"nl": "Elke nieuwe collega kiest in week één een gewoonte", "en": "Every new colleague picks a habit in week one"}))]
    pub what: Text,
    /// Who does it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"HR")]
    pub owner: Option<Name>,
    /// From when.
    #[schemars(example = &"feedback.end + 4w")]
    pub when: When,
    /// The claims that its texts lean on.
    #[serde(default)]
    #[schemars(example = ["team-lead-decides"])]
    pub claims: Vec<ClaimRef>,
}

/// Where what worked is anchored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(title = "a place to anchor", example = &"onboarding")]
pub enum FollowUpPlace {
    /// What new colleagues learn first.
    Onboarding,
    /// Training that is there already.
    Training,
    /// What leaders do and ask about.
    Leadership,
    /// The systems that people work with.
    Systems,
}
