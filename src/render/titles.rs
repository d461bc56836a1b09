//! What moments, days and audiences are called, in one language.

use jiff::civil::Date;

use super::words::{DayForm, day};
use super::{Input, RenderError, calendar, fields};
use crate::locale::{Arguments, Locale};
use crate::merge::Fields;
use crate::plan::{Audience, Moment};

/// What moments, days and audiences of a program are called, in one language.
#[derive(Debug)]
pub struct Titles<'a> {
    input: &'a Input<'a>,
    locale: &'a Locale,
    fields: Fields,
}

impl<'a> Titles<'a> {
    /// The titles of a program in a language.
    ///
    /// # Errors
    /// When words are missing.
    pub fn of(input: &'a Input<'a>, locale: &'a Locale) -> Result<Self, RenderError> {
        Ok(Self { input, locale, fields: fields::general(input, locale)? })
    }

    /// What a moment is called.
    ///
    /// # Errors
    /// When words are missing, or a text of the program cannot be merged.
    pub fn of_moment(&self, moment: &Moment) -> Result<String, RenderError> {
        Ok(calendar::Words::of(self.input, self.locale, &self.fields).title(moment)?)
    }

    /// A day in a few characters.
    ///
    /// # Errors
    /// When the language cannot write it.
    pub fn short_day(&self, date: Date) -> Result<String, RenderError> {
        day(self.locale, date, DayForm::Short)
    }

    /// What an audience is called.
    ///
    /// # Errors
    /// When words are missing.
    pub fn audience(&self, audience: &Audience) -> Result<String, RenderError> {
        self.audience_word(audience.word())
    }

    /// What the audience with this word is called.
    pub(super) fn audience_word(&self, word: &str) -> Result<String, RenderError> {
        match word {
            "everyone" | "participants" | "leaders" | "cx-team" | "customers" => {
                Ok(self.locale.say(&format!("audience-{word}"), &Arguments::new())?)
            }
            role => Ok(self
                .input
                .program
                .role(role)
                .map_or_else(|| role.to_owned(), |role| fields::read(self.input, self.locale, &role.name))),
        }
    }
}
