//! Single values with a form of their own: names, addresses, colors, percentages, files.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Defines a string with a form that the schema holds.
macro_rules! strings {
    ($($(#[$doc:meta])* $name:ident { title: $title:literal, description: $description:literal, schema: $schema:tt })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The value as written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(value: &str) -> Self {
                Self(value.to_owned())
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
                let mut schema = json_schema!($schema);
                schema.insert("type".into(), "string".into());
                schema.insert("title".into(), $title.into());
                schema.insert("description".into(), $description.into());
                schema
            }
        }
    )*};
}

strings! {
    /// A name of a person, team or thing: plain words, the same in every language.
    Name {
        title: "a name",
        description: "A plain name, the same in every language.",
        schema: {"pattern": "\\S", "maxLength": 120, "examples": ["Team Klant"]}
    }
    /// An e-mail address of a team (RFC 5321, the everyday part of it).
    Email {
        title: "an e-mail address",
        description: "The e-mail address of a team; addresses of single people do not belong in a program.",
        schema: {"pattern": "^[^@\\s<>\",;:()\\\\]+@[^@\\s<>\",;:()\\\\]+$", "maxLength": 254, "examples": ["klant@noorderlicht.example"]}
    }
    /// An address on the web (RFC 3986), with its scheme.
    Url {
        title: "a web address",
        description: "A web address that starts with https://.",
        schema: {"pattern": "^https?://[^\\s<>\"'{}\\\\^`|]+$", "maxLength": 2000, "examples": ["https://noorderlicht.example/mee"]}
    }
    /// A file in the program's folder, by its path from there with `/` between folders.
    AssetPath {
        title: "a file of the program",
        description: "A file in the program's folder, by its path from there, such as assets/logo.svg.",
        schema: {"pattern": "^[^\\s/\\\\][^\\\\]*$", "maxLength": 300, "examples": ["assets/logo.svg"]}
    }
    /// A template of the program's own, in its folder `templates/`.
    TemplatePath {
        title: "a template of the program",
        description: "A template in the folder templates/ of the program, by its path.",
        schema: {"pattern": "^templates/[^\\s/\\\\][^\\\\]*$", "maxLength": 300, "examples": ["templates/team-card.typ"]}
    }
    /// The folder of another program, by its path from the file that names it.
    BasePath {
        title: "a base program",
        description: "The folder of the program that this one builds on, by its path from this file.",
        schema: {"pattern": "^[^\\s/\\\\][^\\\\]*$", "maxLength": 300, "examples": ["../_base"]}
    }
    /// A color as `#rrggbb` in sRGB.
    Color {
        title: "a color",
        description: "A color as #rrggbb, in quotes because # starts a comment in YAML.",
        schema: {"pattern": "^#[0-9a-fA-F]{6}$", "examples": ["#0b5d4e"]}
    }
    /// A time zone by its name in the IANA database.
    TimeZoneName {
        title: "a time zone",
        description: "A time zone by its IANA name, a continent and a city.",
        schema: {"pattern": "^[A-Za-z][A-Za-z0-9_+/-]*$", "maxLength": 60, "examples": ["Europe/Amsterdam"]}
    }
    /// A country by its two letters (ISO 3166-1).
    CountryCode {
        title: "a country code",
        description: "A country by its two letters, in capitals.",
        schema: {"pattern": "^[A-Z]{2}$", "examples": ["NL"]}
    }
    /// A region of a country, by its code in ISO 3166-2 or the last part of that.
    RegionCode {
        title: "a region code",
        description: "A region of the country by its code, such as BY or DE-BY for Bavaria.",
        schema: {"pattern": "\\S", "maxLength": 60, "examples": ["BY"]}
    }
}

/// A share of a whole, written as `10%`; held in percent.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Percent(pub f64);

impl Percent {
    /// How many of `whole` this share is, rounded up, since a goal of 10 % of 15 people is met by two.
    #[must_use]
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 100 % of a u32 is within u32")]
    pub fn of(self, whole: u32) -> u32 {
        (f64::from(whole) * self.0 / 100.0 - 1e-9).ceil().max(0.0) as u32
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}%", self.0)
    }
}

impl Serialize for Percent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Percent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = Cow::<str>::deserialize(deserializer)?;
        written
            .strip_suffix('%')
            .and_then(|number| number.parse().ok())
            .map(Self)
            .ok_or_else(|| serde::de::Error::custom("not a percentage"))
    }
}

impl JsonSchema for Percent {
    fn schema_name() -> Cow<'static, str> {
        "Percent".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "title": "a percentage",
            "description": "A share of the whole, from 0% to 100%.",
            "pattern": "^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$",
            "examples": ["10%"]
        })
    }
}
