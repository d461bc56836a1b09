//! The people file that a command may be given.

use std::path::PathBuf;

use clap::Args;

use crate::diagnostic::Diagnostic;
use crate::model::People;
use crate::source::{ReadError, read_people};

/// Where the names of people stand that a program knows by an id alone.
#[derive(Debug, Args)]
pub(super) struct PeopleFile {
    /// The names of people that programs know by an id: a CSV file with the columns person, name and email
    #[arg(long, value_name = "FILE")]
    people: Option<PathBuf>,
}

impl PeopleFile {
    /// The people in the file, and what is wrong with it; nobody without a file.
    pub(super) fn read(&self) -> Result<(People, Vec<Diagnostic>), ReadError> {
        self.people.as_ref().map_or_else(|| Ok((People::default(), Vec::new())), |path| read_people(path))
    }
}
