//! The engine's own words in each language, from the Fluent files in `locales/`. A program may bring a language, or change words of one.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::model::Language;

/// The languages that come with the engine, with their messages.
pub const BUILT_IN: &[(&str, &str)] = &[
    ("de", include_str!("../locales/de.ftl")),
    ("en", include_str!("../locales/en.ftl")),
    ("fr", include_str!("../locales/fr.ftl")),
    ("nl", include_str!("../locales/nl.ftl")),
];

/// Where a program keeps its own words for a language.
#[must_use]
pub fn own_file(language: &str) -> String {
    format!("locales/{language}.ftl")
}

/// Why words cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum LocaleError {
    /// The tag is no language tag.
    #[error("`{0}` is not a language tag")]
    Tag(String),
    /// The file does not follow the Fluent syntax.
    #[error("the words for `{language}` cannot be read: {why}")]
    Syntax {
        /// The language.
        language: String,
        /// What Fluent says.
        why: String,
    },
    /// A message is not there, or lacks a variable.
    #[error("the words for `{language}` lack `{message}`: {why}")]
    Message {
        /// The language.
        language: String,
        /// The id of the message.
        message: String,
        /// What is wrong with it.
        why: String,
    },
}

/// The values of the variables in a message.
pub type Arguments<'a> = BTreeMap<&'a str, Argument>;

/// The value of a variable in a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument {
    /// Words.
    Text(String),
    /// A count, which chooses the plural and is written as the language does.
    Count(u64),
    /// A number with a fraction.
    Decimal(f64),
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Argument {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

impl From<u32> for Argument {
    fn from(count: u32) -> Self {
        Self::Count(count.into())
    }
}

/// The words of one language.
pub struct Locale {
    /// The language.
    pub language: Language,
    tag: LanguageIdentifier,
    bundle: FluentBundle<FluentResource>,
}

impl Locale {
    /// The words of a language: the engine's, with those of the program before them.
    ///
    /// # Errors
    /// When the tag is no language, or the words are not Fluent.
    pub fn of(language: &Language, own: Option<&str>) -> Result<Self, LocaleError> {
        let tag: LanguageIdentifier = language.as_str().parse().map_err(|_| LocaleError::Tag(language.to_string()))?;
        let base = language.as_str().split('-').next().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag.clone()]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(number));
        let built_in = BUILT_IN.iter().find(|(name, _)| *name == base).map(|(_, words)| *words);
        for words in built_in.into_iter().chain(own) {
            let resource = FluentResource::try_new(words.to_owned()).map_err(|(_, errors)| LocaleError::Syntax {
                language: language.to_string(),
                why: errors.first().map(ToString::to_string).unwrap_or_default(),
            })?;
            bundle.add_resource_overriding(resource);
        }
        Ok(Self { language: language.clone(), tag, bundle })
    }

    /// The ids of the messages in the words of a language.
    #[must_use]
    pub fn messages(words: &str) -> Vec<String> {
        let line = |line: &str| line.split_once(" =").map(|(id, _)| id.to_owned());
        words.lines().filter(|text| text.starts_with(|first: char| first.is_ascii_alphabetic())).filter_map(line).collect()
    }

    /// The ids of the engine's messages, which every language has.
    pub fn ids() -> impl Iterator<Item = &'static str> {
        static IDS: LazyLock<Vec<String>> = LazyLock::new(|| {
            let english = BUILT_IN.iter().find(|(tag, _)| *tag == "en").map(|(_, words)| *words);
            Locale::messages(english.unwrap_or_default())
        });
        IDS.iter().map(String::as_str)
    }

    /// The ids of the engine's terms, each with its dash: words that others are made with, such as what customers are called.
    pub fn terms() -> impl Iterator<Item = &'static str> {
        let english = BUILT_IN.iter().find(|(tag, _)| *tag == "en").map(|(_, words)| *words).unwrap_or_default();
        english.lines().filter(|line| line.starts_with('-')).filter_map(|line| line.split_once(" =")).map(|(id, _)| id)
    }

    /// A message with its variables filled in.
    ///
    /// # Errors
    /// When there is no such message, or it asks for a variable that is not given.
    pub fn say(&self, id: &str, arguments: &Arguments<'_>) -> Result<String, LocaleError> {
        let failed = |why: String| LocaleError::Message { language: self.language.to_string(), message: id.to_owned(), why };
        let pattern = self
            .bundle
            .get_message(id)
            .and_then(|message| message.value())
            .ok_or_else(|| failed("there is no such message".into()))?;
        let mut values = FluentArgs::new();
        for (name, value) in arguments {
            let value = match value {
                Argument::Text(text) => FluentValue::from(text.as_str()),
                Argument::Count(count) => FluentValue::from(*count),
                Argument::Decimal(number) => FluentValue::from(*number),
            };
            values.set(*name, value);
        }
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        match errors.first() {
            Some(error) => Err(failed(error.to_string())),
            None => Ok(said),
        }
    }

    /// Whether there is such a message.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// The tag of the language, for those who format dates and numbers.
    #[must_use]
    pub fn tag(&self) -> &LanguageIdentifier {
        &self.tag
    }

    /// Which way the language is written: `ltr` or `rtl`.
    #[must_use]
    pub fn direction(&self) -> &'static str {
        match self.tag.character_direction() {
            unic_langid::CharacterDirection::RTL => "rtl",
            _ => "ltr",
        }
    }
}

impl std::fmt::Debug for Locale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Locale").field("language", &self.language).finish_non_exhaustive()
    }
}

/// Numbers in messages, with the signs between thousands that the language has.
fn number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let text = number.as_string();
    memoizer.with_try_get::<Grouping, _, _>((), |grouping| grouping.format(&text)).ok().flatten()
}

/// Writes numbers as a language does; made once for each language.
struct Grouping(DecimalFormatter);

impl Grouping {
    fn format(&self, number: &str) -> Option<String> {
        number.parse::<Decimal>().ok().map(|number| self.0.format(&number).to_string())
    }
}

impl Memoizable for Grouping {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let locale: icu_locale_core::Locale = language.to_string().parse().map_err(|_| ())?;
        DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).map(Self).map_err(|_| ())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_is_written_as_the_language_does() {
        for (tag, expected) in [("nl", "1.800"), ("en", "1,800"), ("de", "1.800"), ("fr", "1\u{202f}800")] {
            let locale =
                Locale::of(&Language::new(tag), Some("test-count = { $count }\n")).expect("the language comes with the engine");
            assert_eq!(
                locale.say("test-count", &Arguments::from([("count", Argument::Count(1800))])).expect("it is there"),
                expected
            );
        }
    }

    #[test]
    fn a_program_says_in_one_line_what_its_customers_are_called() {
        for (tag, own) in [("nl", "cliënten"), ("en", "clients"), ("de", "Patientinnen und Patienten"), ("fr", "patients")] {
            let theirs = format!("-customers = {own}\n");
            let locale = Locale::of(&Language::new(tag), Some(&theirs)).expect("the language comes with the engine");
            let arguments = Arguments::from([("minutes", 45_u32.into()), ("seats", 8_u32.into())]);
            let said = locale.say("email-listening-body", &arguments).expect("it is said");
            assert!(said.contains(own), "{said}");
            assert_eq!(Locale::terms().collect::<Vec<_>>(), ["-customers"]);
        }
    }

    #[test]
    fn a_message_without_its_variable_is_an_error() {
        let locale =
            Locale::of(&Language::new("en"), Some("test-name = Hello { $name }\n")).expect("English comes with the engine");
        assert!(locale.say("test-name", &Arguments::new()).is_err());
        assert!(locale.say("no-such-message", &Arguments::new()).is_err());
    }

    #[test]
    fn no_language_lacks_a_message_that_another_has() {
        let english: std::collections::BTreeSet<_> = Locale::messages(BUILT_IN[1].1).into_iter().collect();
        assert!(english.len() > 50);
        for (tag, words) in BUILT_IN {
            let own: std::collections::BTreeSet<_> = Locale::messages(words).into_iter().collect();
            assert_eq!(own, english, "{tag}");
        }
    }
}
