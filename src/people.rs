//! People files: who the persons are that a program knows by an id alone. They stand outside programs, so that names need not go into git.
//! `source` hands in the bytes.

use std::path::Path;
use std::sync::Arc;

use csv::{ReaderBuilder, StringRecord};

use crate::diagnostic::{Diagnostic, Place, SourceFile, Words};
use crate::model::{KnownPerson, People};
use crate::source::{ReadError, read_limited};

/// The most bytes that are read of a people file.
pub const MAX_PEOPLE_BYTES: u64 = 5 * 1024 * 1024;
/// The most rows that are read.
pub const MAX_PEOPLE: usize = 100_000;
/// The code of what is wrong in a people file.
const CODE: &str = "people-file";

/// Reads a people file: the people in it, and what is wrong with it.
///
/// # Errors
/// When the file is missing, too large or cannot be read.
pub fn read_people(path: &Path) -> Result<(People, Vec<Diagnostic>), ReadError> {
    let bytes = read_limited(path, MAX_PEOPLE_BYTES).map_err(|error| match error {
        ReadError::Refused { path, why } if why.kind() == std::io::ErrorKind::NotFound => ReadError::MissingFile(path),
        other => other,
    })?;
    let shown = path.display().to_string();
    match String::from_utf8(bytes) {
        Ok(text) => Ok(people_in(&SourceFile::new(shown, text.trim_start_matches('\u{feff}')))),
        Err(error) => {
            // What comes before the fault is text, and shows where it is.
            let sound = String::from_utf8_lossy(error.as_bytes().get(..error.utf8_error().valid_up_to()).unwrap_or_default());
            let file = SourceFile::new(shown, sound.trim_start_matches('\u{feff}'));
            let end = file.text.len();
            let message = Words::new("This file is not UTF-8", "Dit bestand is geen UTF-8");
            let diagnostic =
                fault(&file, end..end, message).with_help(Words::new("save it as “CSV UTF-8”", "bewaar het als “CSV UTF-8”"));
            Ok((People::default(), vec![diagnostic]))
        }
    }
}

/// The people of a file with the columns `person`, `name` and, if one likes, `email`, divided by commas or semicolons.
fn people_in(file: &Arc<SourceFile>) -> (People, Vec<Diagnostic>) {
    let (mut people, mut faults) = (People::default(), Vec::new());
    let first = file.text.lines().next().unwrap_or_default();
    let delimiter = if first.contains(';') && !first.contains(',') { b';' } else { b',' };
    let mut reader =
        ReaderBuilder::new().delimiter(delimiter).flexible(true).trim(csv::Trim::All).from_reader(file.text.as_bytes());
    let columns = reader.headers().ok().and_then(Columns::of);
    let Some(columns) = columns else {
        let message = Words::new(
            "The first line must name the columns `person` and `name`",
            "De eerste regel moet de kolommen `person` en `name` noemen",
        );
        let help = Words::new("write it as: person,name,email", "schrijf het als: person,name,email");
        return (people, vec![fault(file, 0..first.len(), message).with_help(help)]);
    };
    for (index, row) in reader.records().enumerate() {
        let Ok(row) = row else { continue };
        let span = span(file, &row);
        if index == MAX_PEOPLE {
            let message = Words::new(
                format!("This file has more than {MAX_PEOPLE} people; the rest is not read"),
                format!("Dit bestand telt meer dan {MAX_PEOPLE} mensen; de rest wordt niet gelezen"),
            );
            faults.push(fault(file, span, message));
            break;
        }
        match columns.person(&row, &people) {
            Ok((id, known)) => drop(people.0.insert(id, known)),
            Err(message) => faults.push(fault(file, span, message)),
        }
    }
    (people, faults)
}

/// Which column is which.
struct Columns {
    person: usize,
    name: usize,
    email: Option<usize>,
    count: usize,
}

impl Columns {
    fn of(head: &StringRecord) -> Option<Self> {
        let column = |name: &str| head.iter().position(|written| written.eq_ignore_ascii_case(name));
        Some(Self { person: column("person")?, name: column("name")?, email: column("email"), count: head.len() })
    }

    /// The person of a row, or what is wrong with it.
    fn person(&self, row: &StringRecord, known: &People) -> Result<(String, KnownPerson), Words> {
        let value = |column: usize| row.get(column).unwrap_or_default();
        let (id, name) = (value(self.person), value(self.name));
        if row.len() > self.count {
            return Err(Words::new(
                format!("This row has {} values for {} columns", row.len(), self.count),
                format!("Deze rij heeft {} waarden voor {} kolommen", row.len(), self.count),
            ));
        }
        if id.is_empty() {
            return Err(Words::new("This row has no `person`", "Deze rij heeft geen `person`"));
        }
        if !id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte)) {
            return Err(Words::new(
                format!("`{id}` is not a person id: use letters, digits, dots, hyphens and underscores"),
                format!("`{id}` is geen persoons-id: gebruik letters, cijfers, punten, streepjes en underscores"),
            ));
        }
        if name.is_empty() {
            return Err(Words::new(format!("`{id}` has no `name`"), format!("`{id}` heeft geen `name`")));
        }
        if known.0.contains_key(id) {
            return Err(Words::new(
                format!("`{id}` stands in this file twice"),
                format!("`{id}` staat twee keer in dit bestand"),
            ));
        }
        let email = self.email.map(value).unwrap_or_default().to_owned();
        Ok((id.to_owned(), KnownPerson { name: name.to_owned(), email }))
    }
}

/// The first line of a row, in bytes.
fn span(file: &SourceFile, row: &StringRecord) -> std::ops::Range<usize> {
    let start = row.position().and_then(|position| usize::try_from(position.byte()).ok()).unwrap_or_default();
    let rest = file.text.get(start..).unwrap_or_default();
    let start = start + rest.len() - rest.trim_start_matches(['\r', '\n']).len();
    let length = file.text.get(start..).unwrap_or_default().lines().next().map_or(0, str::len);
    start..start + length
}

fn fault(file: &Arc<SourceFile>, span: std::ops::Range<usize>, message: Words) -> Diagnostic {
    Diagnostic::error(CODE, Place { file: Arc::clone(file), span, pointer: String::new() }, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The people as id and name, and what is wrong by its line.
    type Told = (Vec<(String, String)>, Vec<(usize, String)>);

    fn read(text: &str) -> Told {
        let (people, faults) = people_in(&SourceFile::new("people.csv", text));
        let people = people.0.into_iter().map(|(id, known)| (id, known.name)).collect();
        (people, faults.into_iter().map(|fault| (fault.place.start().line, fault.message.en)).collect())
    }

    #[test]
    fn commas_and_semicolons_both_divide_columns_in_any_order() {
        let expected = vec![("p-017".to_owned(), "Sanne de Wit".to_owned())];
        assert_eq!(read("person,name,email\np-017,Sanne de Wit,s@n.example\n"), (expected.clone(), Vec::new()));
        assert_eq!(read("name;person\r\nSanne de Wit;p-017\r\n"), (expected.clone(), Vec::new()));
        assert_eq!(read("person,name\np-017,\"Sanne de Wit\"\n"), (expected, Vec::new()));
    }

    #[test]
    fn a_bad_row_is_told_by_its_line_and_the_others_are_read() {
        let (people, faults) = read("person,name\np-1,Ann\n,Bo\np 3,Cas\np-4,\np-1,Dee\np-6,Eve,x\np-7,Fay\n");
        assert_eq!(people.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), ["p-1", "p-7"]);
        assert_eq!(faults.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [3, 4, 5, 6, 7], "{faults:?}");
    }

    #[test]
    fn a_file_without_the_columns_says_what_the_first_line_should_be() {
        let (people, faults) = read("p-017,Sanne\n");
        assert!(people.is_empty());
        assert_eq!(faults, [(1, "The first line must name the columns `person` and `name`".to_owned())]);
    }
}
