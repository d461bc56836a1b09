//! Texts that people read, in one language or in each language of the program.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

/// A language by its IETF tag (RFC 5646), such as `nl` or `fr-BE`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Language(String);

impl Language {
    /// The language with this tag; the tag is taken as it is.
    pub fn new(tag: impl Into<String>) -> Self {
        Self(tag.into())
    }

    /// The tag as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl JsonSchema for Language {
    fn schema_name() -> Cow<'static, str> {
        "Language".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "title": "a language",
            "description": "A language by its tag: `nl`, `en`, `fr`, `de`, or another one with a locale file in the program.",
            "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
            "examples": ["nl"]
        })
    }
}

/// One or more words for people: a plain string in the program's first language, or a map by language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Text {
    /// The program's first language.
    Plain(String),
    /// Each language apart.
    Each(BTreeMap<Language, String>),
}

impl Text {
    /// The text as written in `language`, where a plain string counts as `first`, the program's first language.
    #[must_use]
    pub fn get(&self, language: &Language, first: &Language) -> Option<&str> {
        match self {
            Self::Plain(text) if language == first => Some(text.trim()),
            Self::Plain(_) => None,
            Self::Each(by_language) => by_language.get(language).map(|text| text.trim()),
        }
    }

    /// The text in `language`, or in the nearest language that has it, so that a half-translated program still reads.
    #[must_use]
    pub fn read(&self, language: &Language, first: &Language) -> &str {
        self.get(language, first)
            .or_else(|| self.get(first, first))
            .or_else(|| match self {
                Self::Plain(text) => Some(text.trim()),
                Self::Each(by_language) => by_language.values().next().map(|text| text.trim()),
            })
            .unwrap_or_default()
    }
}

impl JsonSchema for Text {
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        text_schema(
            "a text",
            "A text in the program's first language, or a map with a text for each language. It may hold merge fields.",
            &serde_json::json!({"nl": "Persoonlijke aandacht", "en": "Personal attention"}),
        )
    }
}

/// A [`Text`] in Markdown: paragraphs, emphasis, lists and links; raw HTML is refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Body(pub Text);

impl JsonSchema for Body {
    fn schema_name() -> Cow<'static, str> {
        "Body".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        text_schema(
            "a text in Markdown",
            "A text in Markdown (paragraphs, emphasis, lists, links), in the first language or by language. It may hold merge fields.",
            &serde_json::json!({"nl": "Eén gesprek is genoeg, {{ recipient.first_name }}.", "en": "One call is enough, {{ recipient.first_name }}."}),
        )
    }
}

fn text_schema(title: &str, description: &str, example: &serde_json::Value) -> Schema {
    json_schema!({
        "type": ["string", "object"],
        "title": title,
        "description": description,
        "pattern": "\\S",
        "maxLength": 10_000,
        "minProperties": 1,
        "propertyNames": {"pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},
        "additionalProperties": {"type": "string", "title": "a text in one language", "pattern": "\\S", "maxLength": 10_000},
        "examples": [example]
    })
}
