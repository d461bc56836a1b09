//! Where people work, how they are reached there, and how a program names them.

use std::borrow::Cow;
use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use super::{Id, Language, Name, Presenter, TimeOfDay, TimeZoneName, Url};

/// A place where people work.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "a site")]
pub struct Site {
    /// The site's id.
    #[schemars(example = &"north")]
    pub id: Id,
    /// What it is called.
    #[schemars(example = &"Leeuwarden")]
    pub name: Name,
    /// Its time zone, where it is not that of the program.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Europe/Lisbon")]
    pub timezone: Option<TimeZoneName>,
    /// The languages that people speak there; those of the program when left out.
    #[serde(default)]
    #[schemars(length(max = 20), extend("uniqueItems" = true), example = ["nl"])]
    pub languages: Vec<Language>,
}

/// A way to reach people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(title = "a channel", example = &"email")]
pub enum Channel {
    /// By e-mail.
    Email,
    /// In a chat, such as that of a team.
    Chat,
    /// By text message.
    Sms,
    /// On the board in the team's own room.
    Board,
}

impl Channel {
    /// The channel's word in the language.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Chat => "chat",
            Self::Sms => "sms",
            Self::Board => "board",
        }
    }
}

/// On which days and at what time people of a role can be reached.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(title = "the working times")]
pub struct Works {
    /// On which days they work.
    pub days: WorkDays,
    /// When messages reach them well; the time of the moment itself when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_at: Option<SendAt>,
}

/// The days on which people work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(title = "the working days", example = &"weekdays")]
pub enum WorkDays {
    /// Monday to Friday, without holidays.
    #[default]
    Weekdays,
    /// Every day, also in weekends and on holidays.
    All,
}

/// The time at which messages are sent: one for all, or one for each shift.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum SendAt {
    /// One time for all.
    Once(TimeOfDay),
    /// A time for each shift, by its name in the roster.
    Shifts(BTreeMap<String, TimeOfDay>),
}

impl JsonSchema for SendAt {
    fn schema_name() -> Cow<'static, str> {
        "SendAt".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let time = generator.subschema_for::<TimeOfDay>();
        json_schema!({
            "type": ["string", "object"],
            "title": "a time to send",
            "description": "A time of day, or a map with one for each shift; the roster then has a column `shift`.",
            "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$",
            "minProperties": 1,
            "maxProperties": 12,
            "propertyNames": {"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
            "additionalProperties": time,
            "examples": ["08:30"]
        })
    }
}

/// What people are known by in files outside the program: `p-017`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PersonId(String);

impl PersonId {
    /// The id as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl JsonSchema for PersonId {
    fn schema_name() -> Cow<'static, str> {
        "PersonId".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "title": "a person id",
            "description": "The id of a person in the people file, which stays outside the program: letters, digits, dots, hyphens and underscores.",
            "pattern": "^[A-Za-z0-9._-]+$",
            "maxLength": 60,
            "examples": ["p-017"]
        })
    }
}

/// A colleague: a name, or the id of a person whose name stands in the people file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Person {
    /// A name as it is written.
    Named(Name),
    /// Someone in the people file.
    Known {
        /// The person's id there.
        person: PersonId,
    },
}

impl JsonSchema for Person {
    fn schema_name() -> Cow<'static, str> {
        "Person".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let person = generator.subschema_for::<PersonId>();
        json_schema!({
            "type": ["string", "object"],
            "title": "a person",
            "description": "A name, or a person id whose name stands in the people file: {person: p-017}.",
            "pattern": "\\S",
            "maxLength": 120,
            "properties": {"person": person},
            "required": ["person"],
            "additionalProperties": false,
            "examples": ["Sanne"]
        })
    }
}

/// Someone who is named, or known by an id.
pub trait Called {
    /// The name as the program writes it.
    fn name(&self) -> Option<&str>;
    /// The id in the people file.
    fn person(&self) -> Option<&PersonId>;

    /// What the program itself calls this person: the name, or else the id.
    fn written(&self) -> &str {
        self.name().or_else(|| self.person().map(PersonId::as_str)).unwrap_or_default()
    }
}

impl Called for Person {
    fn name(&self) -> Option<&str> {
        match self {
            Self::Named(name) => Some(name.as_str()),
            Self::Known { .. } => None,
        }
    }

    fn person(&self) -> Option<&PersonId> {
        match self {
            Self::Named(_) => None,
            Self::Known { person } => Some(person),
        }
    }
}

impl Called for Presenter {
    fn name(&self) -> Option<&str> {
        self.name.as_ref().map(Name::as_str)
    }

    fn person(&self) -> Option<&PersonId> {
        self.person.as_ref()
    }
}

/// Where the pictures of an e-mail come from: in the mail itself, or from the web.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Images {
    /// In the mail itself.
    #[default]
    #[serde(with = "embed")]
    Embed,
    /// From the web.
    Linked {
        /// The address under which the assets will stand.
        link: Url,
    },
}

/// The word `embed`, which a variant of an untagged enum cannot say by itself.
mod embed {
    use std::borrow::Cow;

    use serde::{Deserialize as _, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("embed")
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<(), D::Error> {
        let word = Cow::<str>::deserialize(deserializer)?;
        if word == "embed" { Ok(()) } else { Err(serde::de::Error::custom("not `embed`")) }
    }
}

impl JsonSchema for Images {
    fn schema_name() -> Cow<'static, str> {
        "Images".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let url = generator.subschema_for::<Url>();
        json_schema!({
            "type": ["string", "object"],
            "title": "where pictures come from",
            "description": "`embed` puts the pictures in each mail; {link: \"https://…/\"} leads to where the assets will stand.",
            "pattern": "^embed$",
            "properties": {"link": url},
            "required": ["link"],
            "additionalProperties": false,
            "examples": ["embed"]
        })
    }
}

/// The columns that the roster has beside the usual ones.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(title = "the roster")]
pub struct Roster {
    /// Own columns; texts may ask for them as `recipient.COLUMN`.
    #[schemars(length(max = 30), extend("uniqueItems" = true), example = ["manager"])]
    pub fields: Vec<RosterField>,
}

/// The name of a column of the roster: `manager`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RosterField(String);

impl RosterField {
    /// The name as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl JsonSchema for RosterField {
    fn schema_name() -> Cow<'static, str> {
        "RosterField".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "title": "a column of the roster",
            "description": "The name of a column of the roster: lower-case words with underscores between them.",
            "pattern": "^[a-z][a-z0-9]*(_[a-z0-9]+)*$",
            "maxLength": 40,
            "examples": ["manager"]
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn pictures_are_embedded_or_linked() {
        let images = |tree| serde_json::from_value::<Images>(tree).expect("it fits");
        assert_eq!(images(json!("embed")), Images::Embed);
        assert!(matches!(images(json!({"link": "https://cdn.example/"})), Images::Linked { .. }));
        assert_eq!(serde_json::to_value(Images::Embed).expect("it is written"), json!("embed"));
    }
}
