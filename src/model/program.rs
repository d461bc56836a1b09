//! A program as a whole, and the head of its file.

use std::borrow::Cow;
use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use super::{
    Action, Approval, AssetPath, AudienceRef, BasePath, Campaign, Claim, Cocreation, CountryCode, Date, Driver, Duration, Email,
    EmailWords, Experiment, Feedback, FollowUp, Gap, Id, Images, JourneyStep, Kickoff, Language, Leadership, LintLevel,
    Listening, Measurement, Name, Nudges, Phase, RegionCode, Role, Roster, Side, Site, TeamLeads, TemplatePath, Text, Theme,
    TimeZoneName, Url, Value,
};

/// A whole program: what the company wants to change for customers, through which small habits of whom, and when.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "a program")]
pub struct Program {
    /// The version of the language that the program is written in.
    pub excx: LanguageVersion,
    /// The program that this one builds on: what is not said here, is as it is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"../_base")]
    pub extends: Option<BasePath>,
    /// The program's id: the name of its folder in the output, and part of every calendar id.
    #[schemars(example = &"two-seconds")]
    pub id: Id,
    /// What the program is called.
    #[schemars(example = serde_json::json!({"nl": "Twee seconden aandacht", "en": "Two seconds of attention"}))]
    pub title: Text,
    /// For whom the program is.
    pub organization: Organization,
    /// The languages in which everything is rendered; the first is the one of plain texts.
    #[schemars(length(min = 1, max = 20), extend("uniqueItems" = true), example = ["nl", "en"])]
    pub languages: Vec<Language>,
    /// The time zone of every hour in the program.
    pub timezone: TimeZoneName,
    /// On which days nobody works.
    pub holidays: Holidays,
    /// The team that answers for the program and whose name is under every mail.
    pub owner: Owner,
    /// Where people can stop all mails: the `List-Unsubscribe` of every e-mail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"https://noorderlicht.example/geen-mail")]
    pub unsubscribe: Option<Url>,
    /// The columns of the roster beside the usual ones.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roster: Option<Roster>,
    /// Where the pictures of e-mails come from.
    #[serde(default)]
    pub images: Images,
    /// Where people work.
    #[serde(default)]
    #[schemars(length(max = 500))]
    pub sites: Vec<Site>,
    /// How far the program is meant to be finished; what belongs to later phases may be lacking and is rendered as a draft.
    #[serde(default = "whole_program")]
    pub ready_until: Phase,
    /// Who must agree before something happens.
    #[serde(default)]
    #[schemars(length(max = 60))]
    pub approvals: Vec<Approval>,
    /// What people are told about their data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub privacy: Option<Privacy>,
    /// What is measured before and after, so that change can be shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measurement: Option<Measurement>,
    /// What drives customers, and what drives employees; the first is the one the program is built on.
    #[serde(default)]
    pub drivers: Vec<Driver>,
    /// Figures that texts lean on, each with its source.
    #[serde(default)]
    pub claims: Vec<Claim>,
    /// The organization's values, each in practice.
    #[serde(default)]
    pub values: Vec<Value>,
    /// Where what customers are promised and what employees meet differ.
    #[serde(default)]
    #[schemars(length(max = 100))]
    pub gaps: Vec<Gap>,
    /// The steps of the journey, with the customer's and the employee's side.
    #[serde(default)]
    pub journey: Vec<JourneyStep>,
    /// What is done about gaps, frustrations and what was heard.
    #[serde(default)]
    #[schemars(length(max = 200))]
    pub actions: Vec<Action>,
    /// The roles, each with its menu of habits.
    #[schemars(length(min = 1))]
    pub roles: Vec<Role>,
    /// The one date that all others follow from.
    pub timeline: Timeline,
    /// How the menus are written together with each role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cocreation: Option<Cocreation>,
    /// The theme that carries the campaign: its name, words, looks and goodies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme: Option<Theme>,
    /// The week in which everyone gets a video of a colleague each working day, and can sign up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub campaign: Option<Campaign>,
    /// The short meeting of those who signed up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kickoff: Option<Kickoff>,
    /// The weeks in which participants do their habit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub experiment: Option<Experiment>,
    /// The very short mails that keep the habit in mind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nudges: Option<Nudges>,
    /// Asking participants how it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feedback: Option<Feedback>,
    /// What leaders do themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leadership: Option<Leadership>,
    /// What team leads need.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team_leads: Option<TeamLeads>,
    /// Sessions in which colleagues hear customers at first hand.
    #[serde(default)]
    #[schemars(length(max = 60))]
    pub listening: Vec<Listening>,
    /// What anchors the habits once the weeks are over.
    #[serde(default)]
    pub follow_up: Vec<FollowUp>,
    /// Own words for the standard e-mails, by the id of the moment (`kickoff`, `thanks`, `cocreation-service-agent`) or of its kind (`cocreation`).
    /// A moment that has no e-mail of its own (`experiment`, `signup-closes`, `feedback-closes`, `follow-up-ITEM`) gets one by words for it.
    #[serde(default)]
    #[schemars(extend("propertyNames" = {"pattern": "^(signup-confirmation|signup-closes|experiment|feedback-opens|feedback-reminds|feedback-closes|thanks|measure-before|measure-after|leaders|(cocreation|review|kickoff|listening|approval)(-[a-z0-9-]+)?|follow-up-[a-z0-9-]+)$"}))]
    #[schemars(example = serde_json::json!({"thanks": {"subject": {"nl": "Dank je. Dit kwam eruit", "en": "Thank you. This is what came of it"}}}))]
    pub emails: BTreeMap<String, EmailWords>,
    /// Own materials beside the standard ones.
    #[serde(default)]
    #[schemars(length(max = 100))]
    pub materials: Vec<Material>,
    /// How severe each lint is for this program; `off` silences it.
    #[serde(default)]
    #[schemars(extend("propertyNames" = {"pattern": "^[a-z]+(-[a-z]+)*$"}), example = serde_json::json!({"low-signup-goal": "error"}))]
    pub lint: BTreeMap<String, LintLevel>,
}

impl Program {
    /// The first language: the one of plain texts, and the one to fall back on.
    #[must_use]
    pub fn first_language(&self) -> &Language {
        static NONE: std::sync::LazyLock<Language> = std::sync::LazyLock::new(|| Language::new("en"));
        self.languages.first().unwrap_or(&NONE)
    }

    /// A text in a language, or the nearest there is.
    #[must_use]
    pub fn read<'a>(&self, text: &'a Text, language: &Language) -> &'a str {
        text.read(language, self.first_language())
    }

    /// The name under which people know the program: its theme's, or else its title.
    #[must_use]
    pub fn theme_name(&self) -> &Text {
        self.theme.as_ref().map_or(&self.title, |theme| &theme.name)
    }

    /// How many weeks the experiment takes, also where the program leaves it to the method.
    #[must_use]
    pub fn experiment_weeks(&self) -> u8 {
        self.experiment.as_ref().map_or_else(|| Experiment::default().weeks, |experiment| experiment.weeks)
    }

    /// Where the kick-off is, or one of its sessions.
    #[must_use]
    pub fn place_of_kickoff(&self, session: Option<usize>) -> Option<&Text> {
        let kickoff = self.kickoff.as_ref()?;
        let session = session.and_then(|session| kickoff.sessions.get(session));
        session.and_then(|session| session.place.as_ref()).or(kickoff.place.as_ref())
    }

    /// Whether this phase is meant to be finished already.
    #[must_use]
    pub fn is_ready(&self, phase: Phase) -> bool {
        phase <= self.ready_until
    }

    /// The role with this id.
    #[must_use]
    pub fn role(&self, id: &str) -> Option<&Role> {
        self.roles.iter().find(|role| role.id == *id)
    }

    /// The first driver of customers: the one that the program is built on.
    #[must_use]
    pub fn first_driver(&self) -> Option<&Driver> {
        self.drivers.iter().find(|driver| driver.side == Side::Customer)
    }

    /// The driver with this id.
    #[must_use]
    pub fn driver(&self, id: &str) -> Option<&Driver> {
        self.drivers.iter().find(|driver| driver.id == *id)
    }
}

const fn whole_program() -> Phase {
    Phase::FollowUp
}

/// The version of the language: 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LanguageVersion(pub u32);

impl LanguageVersion {
    /// The version that this engine reads.
    pub const CURRENT: u32 = 1;
}

impl JsonSchema for LanguageVersion {
    fn schema_name() -> Cow<'static, str> {
        "LanguageVersion".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "integer",
            "title": "the version of the language",
            "description": "The version of the program language: 1.",
            "const": Self::CURRENT,
            "examples": [Self::CURRENT]
        })
    }
}

/// The organization that runs the program.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "an organization")]
pub struct Organization {
    /// Its name, the same in every language.
    #[schemars(example = &"Noorderlicht Verzekeringen")]
    pub name: Name,
    /// How many people work there; goals are shares of it.
    #[schemars(range(min = 1, max = 10_000_000), example = 1800)]
    pub employees: u32,
    /// Its logo: a file of the program, SVG, PNG or JPEG.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo: Option<AssetPath>,
}

/// The days on which nobody works.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "the holidays")]
pub struct Holidays {
    /// The country whose public holidays count.
    #[schemars(example = &"NL")]
    pub country: CountryCode,
    /// The region of the country, where its holidays differ: by its code, such as BY for Bavaria.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"BY")]
    pub region: Option<RegionCode>,
    /// Extra days on which the organization is closed.
    #[serde(default)]
    #[schemars(example = ["2027-05-07"])]
    pub closed: Vec<Date>,
    /// Days on which the organization works all the same: public holidays, or days in a weekend.
    #[serde(default)]
    #[schemars(example = ["2027-04-27"])]
    pub open: Vec<Date>,
    /// The organization's own calendar of closed days: an iCalendar file (.ics) of the program. Each event that lasts whole days closes them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"closed-days.ics")]
    pub calendar: Option<AssetPath>,
}

/// The team that answers for the program.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "the owner")]
pub struct Owner {
    /// The team's name, the sender of every mail.
    #[schemars(example = &"Team Klant")]
    pub name: Name,
    /// The team's address, where answers arrive.
    pub email: Email,
}

/// What people are told about their data.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "privacy")]
pub struct Privacy {
    /// Where the privacy notice stands.
    #[schemars(example = &"https://noorderlicht.example/privacy")]
    pub notice: Url,
    /// How long personal data is kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"6mo")]
    pub retention: Option<Duration>,
    /// Where people can say that they want no more mails.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"https://noorderlicht.example/geen-mail")]
    pub opt_out: Option<Url>,
}

/// A material of the program's own: a template and what goes into it.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "a material")]
pub struct Material {
    /// The material's id, which names its files.
    #[schemars(example = &"team-card")]
    pub id: Id,
    /// The template: a file of the program.
    #[schemars(example = &"templates/team-card.typ")]
    pub template: TemplatePath,
    /// What it is called.
    #[schemars(example = serde_json::json!({"nl": "Kaart voor het team", "en": "A card for the team"}))]
    pub title: Text,
    /// For whom it is.
    #[serde(default)]
    #[schemars(example = &"everyone")]
    pub audience: AudienceRef,
    /// What the template gets beside the program, as you like it.
    #[serde(default)]
    #[schemars(example = serde_json::json!({"color": "green"}))]
    pub data: BTreeMap<String, serde_json::Value>,
}

/// The one date that all others follow from.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "the timeline")]
pub struct Timeline {
    /// The first day of the campaign week.
    pub campaign_starts: Date,
}
