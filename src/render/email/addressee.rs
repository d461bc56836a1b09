//! For whom a mail is written: for anyone, in words that read well for all, or for one person of a roster.

use crate::merge::{self, Fields, Landing};
use crate::model::Habit;

/// Fills in a text for whoever the mail is for.
pub(in crate::render) type Merge<'a> = dyn Fn(&str, &Fields, Landing) -> Result<String, minijinja::Error> + 'a;

/// For whom a mail is written.
pub(in crate::render) struct Addressee<'a> {
    /// The first name, where it is known.
    pub(in crate::render) first_name: Option<String>,
    /// The habit that was chosen, where it is known.
    pub(in crate::render) habit: Option<&'a Habit>,
    /// The fields of the program, with those of the person in them.
    pub(in crate::render) fields: Fields,
    /// Fills in texts.
    pub(in crate::render) merge: &'a Merge<'a>,
}

impl Addressee<'static> {
    /// Anyone: nothing is known of them.
    pub(in crate::render) fn anyone(fields: Fields) -> Self {
        Self { first_name: None, habit: None, fields, merge: &|text, fields, landing| merge::fill(text, fields, landing) }
    }
}
