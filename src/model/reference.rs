//! Ids and what refers to them. Each kind of reference is a type of its own, so that the schema says what it refers to.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

/// The form of an id: words of lower-case letters and digits, with hyphens between them.
const ID_PATTERN: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";

/// A short name for one item of a list, unique in it: `personal-attention`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Id(String);

impl Id {
    /// The id as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl PartialEq<str> for Id {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl JsonSchema for Id {
    fn schema_name() -> Cow<'static, str> {
        "Id".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "title": "an id",
            "description": "A short name, unique in its list: lower-case words with hyphens between them.",
            "pattern": ID_PATTERN,
            "maxLength": 60,
            "examples": ["personal-attention"]
        })
    }
}

/// The keyword by which the schema says in which list, or in which of several, a reference must be found; `*` stands for every item.
pub const REFERS_TO: &str = "x-refers-to";

macro_rules! references {
    ($($(#[$doc:meta])* $name:ident -> $list:literal, $title:literal, $example:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The id referred to.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<Id> for $name {
            fn eq(&self, id: &Id) -> bool {
                self.0 == id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({
                    "type": "string",
                    "title": $title,
                    "description": concat!("The id of ", $title, " of this program."),
                    "pattern": ID_PATTERN,
                    "maxLength": 60,
                    "x-refers-to": $list,
                    "examples": [$example]
                })
            }
        }
    )*};
}

references! {
    /// A driver, by id.
    DriverRef -> "/drivers", "a driver", "personal-attention";
    /// A step of the journey, by id.
    StepRef -> "/journey", "a step of the journey", "call";
    /// A role, by id.
    RoleRef -> "/roles", "a role", "service-agent";
    /// A metric of the measurement, by id.
    MetricRef -> "/measurement/metrics", "a metric", "nps";
    /// A claim, by id.
    ClaimRef -> "/claims", "a claim", "team-lead-decides";
    /// A video of the campaign, by id.
    VideoRef -> "/campaign/videos", "a video", "ceo";
    /// A site, by id.
    SiteRef -> "/sites", "a site", "north";
    /// A value, by id.
    ValueRef -> "/values", "a value", "customer-focus";
}

/// What an action answers, by id: a gap, a step of the journey with its frustration, or what was heard in a listening session.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ProblemRef(String);

impl ProblemRef {
    /// The id referred to.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl JsonSchema for ProblemRef {
    fn schema_name() -> Cow<'static, str> {
        "ProblemRef".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "title": "what an action answers",
            "description": "The id of a gap, of a step of the journey, or of listening sessions of this program.",
            "pattern": ID_PATTERN,
            "maxLength": 60,
            "x-refers-to": ["/gaps", "/journey", "/listening"],
            "examples": ["paper"]
        })
    }
}

/// A habit of any menu: by its id, or by `role/habit` where two menus share one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct HabitRef(String);

impl HabitRef {
    /// The reference as written: `habit` or `role/habit`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The role, where it is named, and the habit.
    #[must_use]
    pub fn parts(&self) -> (Option<&str>, &str) {
        self.0.split_once('/').map_or((None, self.0.as_str()), |(role, habit)| (Some(role), habit))
    }
}

impl JsonSchema for HabitRef {
    fn schema_name() -> Cow<'static, str> {
        "HabitRef".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "title": "a habit from a menu",
            "description": "The id of a habit in the menu of any role, or `role/habit` where two menus have a habit of that id.",
            "pattern": "^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$",
            "maxLength": 121,
            "x-refers-to": "/roles/*/menu",
            "examples": ["one-question"]
        })
    }
}

/// Everyone, or the people of one role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AudienceRef(String);

impl AudienceRef {
    /// The word for all employees.
    pub const EVERYONE: &str = "everyone";

    /// The audience as written: `everyone` or the id of a role.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for AudienceRef {
    fn default() -> Self {
        Self(Self::EVERYONE.to_owned())
    }
}

impl JsonSchema for AudienceRef {
    fn schema_name() -> Cow<'static, str> {
        "AudienceRef".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "title": "an audience",
            "description": "`everyone`, or the id of a role of this program.",
            "pattern": ID_PATTERN,
            "maxLength": 60,
            "x-refers-to": "/roles",
            "x-also": ["everyone"],
            "examples": ["everyone"]
        })
    }
}
