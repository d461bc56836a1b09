//! What people would notice between two versions of a program: moments that move, appear or disappear, e-mails that read differently, and
//! changes in habits, people, goals and all else that is written. Values only; it prints nothing and judges nothing.

mod fields;
mod files;
mod mails;
mod moments;

pub use fields::{FieldChange, Topic};
pub use files::FileChange;
pub use mails::{Line, MailChange, Mails};
pub use moments::{MomentChange, Times};

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use crate::render::{Input, RenderError, Titles};

/// A version of a program.
pub struct Version<'a> {
    /// The program, its plan, and its own words and templates.
    pub input: &'a Input<'a>,
    /// What its moments are called.
    pub titles: &'a Titles<'a>,
    /// Its tree, with what its bases say.
    pub tree: &'a Value,
    /// The files that it uses beside its YAML, by path.
    pub files: BTreeMap<String, &'a [u8]>,
}

/// What happened to something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It happens at another time.
    Moved,
    /// It is otherwise than it was.
    Changed,
}

/// Everything that differs between two versions of a program.
#[derive(Debug, Clone, Serialize)]
pub struct Diff {
    /// The id of the program.
    pub program: String,
    /// The moments, in the order of time.
    pub moments: Vec<MomentChange>,
    /// The e-mails.
    pub mails: Mails,
    /// What is written: habits, people, goals, and the rest.
    pub fields: Vec<FieldChange>,
    /// The files that it uses beside its YAML.
    pub files: Vec<FileChange>,
}

impl Diff {
    /// Compares two versions of a program.
    ///
    /// # Errors
    /// When words are missing.
    pub fn between(before: &Version<'_>, after: &Version<'_>) -> Result<Self, RenderError> {
        Ok(Self {
            program: after.input.program.id.to_string(),
            moments: moments::between(before, after)?,
            mails: mails::between(before, after),
            fields: fields::between(before, after),
            files: files::between(before, after),
        })
    }

    /// Whether nothing differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let Self { moments, mails, fields, files, .. } = self;
        moments.is_empty() && mails.is_empty() && fields.is_empty() && files.is_empty()
    }

    /// What differs in what is written about something.
    pub fn about(&self, topic: Topic) -> impl Iterator<Item = &FieldChange> {
        self.fields.iter().filter(move |field| field.topic == topic)
    }
}
