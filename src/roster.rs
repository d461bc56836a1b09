//! Rosters: who gets the messages of a program, one row a person. A roster stands outside programs and outside git.
//!
//! It is read twice, a few rows at a time, so that memory does not grow with it: first every row is checked, then each becomes a recipient.
//! What its cells mean depends on the program, so that it stands after the model; `source` hands in the file.

mod cells;
mod census;
mod columns;
mod encoding;
mod fault;
mod lines;
mod references;
mod repeated;
mod row;

pub use census::{Census, Unfound};
pub use columns::MOST_COLUMNS;
pub use lines::{Batch, MAX_LINE};
pub use row::MAX_CELL;

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::diagnostic::{self, Diagnostic};
use crate::model::{People, Program, Recipient};
use crate::source::{ReadError, open};
use columns::{Column, Columns};
use fault::{Fault, Shown};
use lines::{Line, Lines};
use references::References;
use repeated::Addresses;

/// How many diagnostics of one roster are told; the rest are counted.
pub const MOST_TOLD: usize = 1_000;
/// The most bytes that are read of a roster.
pub const MAX_ROSTER_BYTES: u64 = 4 * 1024 * 1024 * 1024;
/// How many rows are checked at a time, and how long they are together, about.
const ROWS_AT_A_TIME: usize = 1_000;
const BYTES_AT_A_TIME: usize = 256 * 1024;
/// How many times as many are read before they are checked on all cores.
const STRETCHES: usize = 8;

/// A roster that was checked from its first row to its last.
#[derive(Debug)]
pub struct Roster {
    path: PathBuf,
    columns: Option<Columns>,
    digest: [u8; 32],
    /// What stands between its cells: a comma or a semicolon.
    pub delimiter: u8,
    /// How many rows it has.
    pub rows: u64,
    /// Who speaks for which role, and who is not reached by mail.
    pub census: Census,
    /// The rows that cannot be used, in order.
    pub bad: Vec<u64>,
    /// What is wrong, in the order of the file; at most [`MOST_TOLD`].
    pub diagnostics: Vec<Diagnostic>,
    /// How much more is wrong than is told.
    pub untold: usize,
}

impl Roster {
    /// Whether its columns can be told apart, so that the rows that are sound can be used.
    #[must_use]
    pub const fn has_columns(&self) -> bool {
        self.columns.is_some()
    }

    /// The hash of the file.
    #[must_use]
    pub const fn digest(&self) -> &[u8; 32] {
        &self.digest
    }
}

/// Checks a roster for a program: every row of it, in one run.
///
/// # Errors
/// When the file is missing, too large or cannot be read.
pub fn check_roster(path: &Path, program: &Program, people: Option<&People>) -> Result<Roster, ReadError> {
    let refused = |why| ReadError::Refused { path: path.to_path_buf(), why };
    let file = open(path)?;
    if file.metadata().map_err(refused)?.len() > MAX_ROSTER_BYTES {
        return Err(ReadError::TooLarge { path: path.to_path_buf(), limit: MAX_ROSTER_BYTES });
    }
    let again = || open(path).map_err(|error| io::Error::other(error.to_string()));
    check(path, file, &again, program, people).map_err(refused)
}

/// Checks a roster that is in memory, under the name of a file.
///
/// # Errors
/// Never in practice: what is in memory can be read.
pub fn check_roster_text(name: &str, bytes: &[u8], program: &Program, people: Option<&People>) -> io::Result<Roster> {
    check(Path::new(name), bytes, &|| Ok(bytes), program, people)
}

fn check<R: Read>(
    path: &Path,
    source: R,
    again: &dyn Fn() -> io::Result<R>,
    program: &Program,
    people: Option<&People>,
) -> io::Result<Roster> {
    let mut findings = Findings { path: path.display().to_string(), diagnostics: Vec::new(), untold: 0, is_unreadable: false };
    let mut lines = Lines::of(source)?;
    let mut head = Batch::default();
    let wrong = encoding::fault_of_start(lines.beginning());
    let delimiter = lines.header(&mut head)?;
    let columns = match wrong {
        Some(fault) => {
            findings.of_file(fault);
            None
        }
        None => findings.header(&head, delimiter, program),
    };
    let is_said = columns.as_ref().is_some_and(|columns| columns.all.contains(&Column::Representative));
    let mut roster = Roster {
        path: path.to_path_buf(),
        columns,
        digest: [0; 32],
        delimiter,
        rows: 0,
        census: Census::of(program, people, is_said),
        bad: Vec::new(),
        diagnostics: Vec::new(),
        untold: 0,
    };
    if let Some(columns) = &roster.columns {
        let references = References::of(program, people);
        let mut addresses = Addresses::default();
        let census = &roster.census;
        let mut stretches: Vec<Stretch> = (0..STRETCHES).map(|_| Stretch::default()).collect();
        loop {
            let mut filled = 0;
            while filled < STRETCHES && lines.stretch(ROWS_AT_A_TIME, BYTES_AT_A_TIME, &mut stretches[filled].batch)? {
                filled += 1;
            }
            stretches[..filled].par_iter_mut().for_each(|stretch| stretch.check(delimiter, columns, &references, census));
            for Stretch { batch, sound, bad, .. } in &mut stretches[..filled] {
                roster.rows = batch.rows().map_or(roster.rows, |(_, last)| last);
                addresses.extend(sound);
                for (index, faults) in bad.drain(..) {
                    let line = &batch.lines[index];
                    roster.bad.push(line.row);
                    findings.tell(faults, batch, line);
                }
            }
            if filled < STRETCHES {
                break;
            }
        }
        let repeated = addresses.repeated(&|each| {
            let mut recipient = Recipient::default();
            let (mut lines, mut batch) = (Lines::of(again()?)?, Batch::default());
            lines.header(&mut batch)?;
            while lines.batch(ROWS_AT_A_TIME, &mut batch)? {
                for line in &batch.lines {
                    each(line.row, &mut || {
                        let sound = read(&batch, line, delimiter, columns, &references, &mut recipient).is_ok();
                        sound.then(|| recipient.email.clone())
                    });
                }
            }
            Ok(())
        })?;
        if !repeated.is_empty() {
            repeated::tell(
                &repeated,
                again()?,
                &mut |fault, related, text, line| findings.repeated_address(fault, related, text, line),
                columns,
                &references,
            )?;
            findings.untold += repeated.len().saturating_sub(MOST_TOLD + 1);
            roster.bad.extend(repeated.iter().map(|repeated| repeated.row));
            roster.bad.sort_unstable();
        }
        if roster.rows == 0 {
            findings.empty();
        }
        roster.digest = lines.digest()?;
    }
    if findings.is_unreadable {
        // Nobody is left out for how the file was saved: it is saved again, and then every row can be read.
        roster.columns = None;
        roster.bad.clear();
    }
    diagnostic::sort(&mut findings.diagnostics);
    (roster.diagnostics, roster.untold) = (findings.diagnostics, findings.untold);
    Ok(roster)
}

/// Some rows that are checked together, on any core.
#[derive(Default)]
struct Stretch {
    batch: Batch,
    /// The rows that are sound, with the hash of the address of each.
    sound: Vec<(u64, u64)>,
    /// The lines of the batch that are not, with all that is wrong.
    bad: Vec<(usize, Vec<Fault>)>,
    recipient: Recipient,
}

impl Stretch {
    fn check(&mut self, delimiter: u8, columns: &Columns, references: &References<'_>, census: &Census) {
        let Self { batch, sound, bad, recipient } = self;
        sound.clear();
        for (index, line) in batch.lines.iter().enumerate() {
            match read(batch, line, delimiter, columns, references, recipient) {
                Ok(()) => {
                    census.count(recipient);
                    if !recipient.email.is_empty() {
                        recipient.email.make_ascii_lowercase();
                        sound.push((repeated::hash(&recipient.email), line.row));
                    }
                }
                Err(faults) => bad.push((index, faults)),
            }
        }
    }
}

/// Reads one row into the memory of a recipient.
fn read(
    batch: &Batch,
    line: &Line,
    delimiter: u8,
    columns: &Columns,
    references: &References<'_>,
    recipient: &mut Recipient,
) -> Result<(), Vec<Fault>> {
    let bytes = &batch.text[line.range.clone()];
    if let Some(unread) = line.unread {
        return Err(vec![row::unread(unread, &String::from_utf8_lossy(bytes))]);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => row::read(text, delimiter, line.row, columns, references, recipient),
        Err(error) => Err(vec![encoding::fault_of_row(bytes, error.valid_up_to())]),
    }
}

/// What is told of a roster.
struct Findings {
    path: String,
    diagnostics: Vec<Diagnostic>,
    untold: usize,
    /// Whether the file as a whole is not what a roster is written in.
    is_unreadable: bool,
}

impl Findings {
    /// Reads the header, and tells what is wrong with it.
    fn header(&mut self, batch: &Batch, delimiter: u8, program: &Program) -> Option<Columns> {
        let Some(line) = batch.lines.first() else {
            self.empty();
            return None;
        };
        let bytes = &batch.text[line.range.clone()];
        let read = match line.unread {
            Some(_) => Err(row::unread(lines::Unread::TooLong, "")),
            None => std::str::from_utf8(bytes).map_err(|error| encoding::fault_of_row(bytes, error.valid_up_to())),
        };
        let text = match read {
            Ok(text) => text,
            Err(fault) => {
                self.tell(vec![fault], batch, line);
                return None;
            }
        };
        let (columns, faults) = Columns::of(text, delimiter, program);
        self.tell(faults, batch, line);
        columns
    }

    fn tell(&mut self, faults: Vec<Fault>, batch: &Batch, line: &Line) {
        let shown = Shown::new(&self.path, &batch.text[line.range.clone()], line.lines, line.at);
        for fault in faults {
            match fault.whole().map(|row| Shown::new(&self.path, row.as_bytes(), line.lines, line.at)) {
                None => self.push(|| fault.diagnostic(&shown)),
                // What is wrong of the whole file is told at the first row that shows it.
                Some(shown) if !self.is_unreadable => {
                    self.is_unreadable = true;
                    self.push(|| fault.diagnostic(&shown));
                }
                Some(_) => {}
            }
        }
    }

    /// Tells what is wrong with a file that cannot be shown.
    fn of_file(&mut self, fault: Fault) {
        let shown = Shown::new(&self.path, b"", 0, 0);
        self.is_unreadable = true;
        self.push(|| fault.diagnostic(&shown));
    }

    /// Tells that an address stands in a row again, with the row where it stood before.
    fn repeated_address(&mut self, fault: Fault, first: &repeated::Row, text: &[u8], line: &Line) {
        let path = self.path.clone();
        self.push(|| {
            let before = Shown::new(&path, &first.text, first.lines, first.at);
            let words = diagnostic::Words::new("it stands here too", "het staat hier ook");
            let shown = Shown::new(&path, text, line.lines, line.at);
            fault.diagnostic(&shown).with_related(before.place(&first.span), words)
        });
    }

    fn empty(&mut self) {
        let fault = Fault::error(0..0, "This roster has no rows", "Deze deelnemerslijst heeft geen rijen").help(
            "write the names of the columns on the first line, and one person on each line below it",
            "zet op de eerste regel de namen van de kolommen, en op elke regel daaronder één persoon",
        );
        let shown = Shown::new(&self.path, b"", 0, 0);
        self.push(|| fault.diagnostic(&shown));
    }

    fn push(&mut self, diagnostic: impl FnOnce() -> Diagnostic) {
        if self.diagnostics.len() < MOST_TOLD {
            self.diagnostics.push(diagnostic());
        } else {
            self.untold += 1;
        }
    }
}

/// Why the second reading of a roster stopped.
#[derive(Debug, thiserror::Error)]
pub enum SecondReading {
    /// The file is not what it was when it was checked.
    #[error("the roster was changed while it was read")]
    Changed,
    /// The system refuses.
    #[error("the roster cannot be read: {0}")]
    Refused(#[from] io::Error),
}

/// The second reading of a roster: the same rows, handed out a few at a time.
#[derive(Debug)]
pub struct RosterReader {
    lines: Lines<File>,
    digest: [u8; 32],
}

/// Makes recipients of rows, from any thread.
#[derive(Debug)]
pub struct RowReader<'a> {
    columns: &'a Columns,
    census: &'a Census,
    references: References<'a>,
    delimiter: u8,
    bad: &'a [u64],
}

impl Roster {
    /// Opens the roster for its second reading; nothing where its columns cannot be told apart.
    ///
    /// # Errors
    /// When the file cannot be opened again.
    pub fn reader<'a>(
        &'a self,
        program: &'a Program,
        people: Option<&'a People>,
    ) -> Result<Option<(RosterReader, RowReader<'a>)>, ReadError> {
        let Some(columns) = &self.columns else { return Ok(None) };
        let refused = |why| ReadError::Refused { path: self.path.clone(), why };
        let mut lines = Lines::of(open(&self.path)?).map_err(refused)?;
        let delimiter = lines.header(&mut Batch::default()).map_err(refused)?;
        let rows =
            RowReader { columns, census: &self.census, references: References::of(program, people), delimiter, bad: &self.bad };
        Ok(Some((RosterReader { lines, digest: self.digest }, rows)))
    }
}

impl RosterReader {
    /// The next rows, at most so many; whether there were any.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn batch(&mut self, most: usize, batch: &mut Batch) -> Result<bool, SecondReading> {
        Ok(self.lines.batch(most, batch)?)
    }

    /// Makes sure that the bytes were those that were checked.
    ///
    /// # Errors
    /// When they were not, or when the rest cannot be read.
    pub fn finish(self) -> Result<(), SecondReading> {
        if self.lines.digest()? == self.digest { Ok(()) } else { Err(SecondReading::Changed) }
    }
}

impl RowReader<'_> {
    /// Tells the recipients of some rows, one after another in the same memory, without those that cannot be used.
    ///
    /// # Errors
    /// Those of whoever is told.
    pub fn each<Error>(
        &self,
        batch: &Batch,
        recipient: &mut Recipient,
        mut told: impl FnMut(&Recipient) -> Result<(), Error>,
    ) -> Result<(), Error> {
        for line in batch.lines.iter().filter(|line| self.bad.binary_search(&line.row).is_err()) {
            // A row that was sound and no longer is was changed meanwhile; the hash of the file tells so at the end.
            if read(batch, line, self.delimiter, self.columns, &self.references, recipient).is_ok() {
                recipient.represents = self.census.represents(recipient);
                told(recipient)?;
            }
        }
        Ok(())
    }
}
