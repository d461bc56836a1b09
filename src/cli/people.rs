//! The people file that a command may be given.

use std::path::PathBuf;

use clap::Args;

use crate::diagnostic::Diagnostic;
use crate::model::People;
use crate::people::read_people;
use crate::source::ReadError;

/// Where the names of people stand that a program knows by an id alone.
#[derive(Debug, Args)]
pub(super) struct PeopleFile {
    /// The names of people that programs know by an id: a CSV file with the columns person, name and email
    #[arg(long, value_name = "FILE")]
    people: Option<PathBuf>,
}

impl PeopleFile {
    /// The people in the file, and what is wrong with it; nobody without a file.
    pub(super) fn read(&self) -> Result<Known, ReadError> {
        let Some(path) = &self.people else { return Ok(Known::default()) };
        let (people, faults) = read_people(path)?;
        Ok(Known { people, faults, is_given: true })
    }
}

/// The people that a command was given.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// Those who could be read.
    pub(super) people: People,
    /// What is wrong with the file.
    pub(super) faults: Vec<Diagnostic>,
    is_given: bool,
}

impl Known {
    /// The people by which ids can be judged: not where none were given, nor where a fault may have kept some out.
    pub(super) fn sound(&self) -> Option<&People> {
        (self.is_given && self.faults.is_empty()).then_some(&self.people)
    }
}
