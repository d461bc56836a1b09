//! A message as a row of a sheet, for a mail merge. Every cell stands in quotes, and none is one that a spreadsheet would run as a formula.

use super::cut::{Cut, mark};
use super::message::Edition;
use super::person;
use super::splice::{Op, Pieces};
use crate::merge::HabitFields;
use crate::plan::RFC3339;
use crate::render::RenderError;
use crate::render::email::{self, Letter, Sort};

/// The columns that every sheet has; the program's own follow.
const COLUMNS: [&str; 14] = [
    "email",
    "name",
    "first_name",
    "language",
    "moment",
    "send_at",
    "subject",
    "text",
    "role",
    "team",
    "site",
    "habit",
    "habit_routine",
    "habit_behavior",
];

/// Where in a sheet the columns of a person's own stand, by their slots.
const PERSONAL: [usize; 6] =
    [person::EMAIL, person::ADDRESSED, person::GIVEN_NAME, person::GIVEN_ROLE, person::GIVEN_TEAM, person::GIVEN_SITE];

/// The first row: with the mark by which spreadsheets know UTF-8.
pub(super) fn head(columns: &[String], delimiter: u8) -> Vec<u8> {
    let all: Vec<String> = COLUMNS.iter().map(|&column| column.to_owned()).chain(columns.iter().cloned()).collect();
    let mut head = "\u{feff}".as_bytes().to_vec();
    row(&all, delimiter, &mut head);
    head
}

impl Edition<'_> {
    /// The row for one person, written by the `csv` crate.
    pub(super) fn sheet_row(
        &self,
        letter: &Letter,
        values: &[std::borrow::Cow<'_, str>],
        habit: &HabitFields,
        delimiter: u8,
    ) -> Result<Vec<u8>, RenderError> {
        let value = |slot: usize| values.get(slot).map_or("", |value| value).to_owned();
        let cells: Vec<String> = self.cells(letter, &value, habit).iter().map(|cell| defused(cell)).collect();
        let mut writer = csv::WriterBuilder::new()
            .delimiter(delimiter)
            .quote_style(csv::QuoteStyle::Always)
            .terminator(csv::Terminator::CRLF)
            .from_writer(Vec::new());
        writer.write_record(&cells).map_err(|why| email::wrong(&self.mail.id, &why))?;
        writer.into_inner().map_err(|why| email::wrong(&self.mail.id, &why))
    }

    /// The row in pieces.
    pub(super) fn sheet_pieces(&self, letter: &Letter, habit: &HabitFields, delimiter: u8) -> Pieces {
        let mut pieces = Pieces::new("\r\n", &self.mail.id);
        for (index, cell) in self.cells(letter, &|slot| mark(slot).to_string(), habit).iter().enumerate() {
            if index > 0 {
                pieces.constant(&[delimiter]);
            }
            pieces.push(Op::Cell(Cut::of(cell)));
        }
        pieces.constant(b"\r\n");
        pieces
    }

    fn cells(&self, letter: &Letter, value: &dyn Fn(usize) -> String, habit: &HabitFields) -> Vec<String> {
        let [email, name, first_name, role, team, site] = PERSONAL.map(value);
        let at = matches!(self.mail.sort, Sort::Moment(_)).then(|| self.at.strftime(RFC3339).to_string()).unwrap_or_default();
        let mut cells = vec![
            email,
            name,
            first_name,
            self.tongue.locale.language.to_string(),
            self.mail.id.clone(),
            at,
            letter.subject.clone(),
            letter.text.clone(),
            role,
            team,
            site,
            habit.sentence.clone(),
            habit.routine.clone(),
            habit.behavior.clone(),
        ];
        cells.extend((0..self.outbox.columns.len()).map(|column| value(person::OWN + column)));
        cells
    }
}

fn row(cells: &[String], delimiter: u8, out: &mut Vec<u8>) {
    for (index, text) in cells.iter().enumerate() {
        if index > 0 {
            out.push(delimiter);
        }
        cell(text, out);
    }
    out.extend_from_slice(b"\r\n");
}

/// Writes a cell in quotes.
pub(super) fn cell(text: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    if is_formula(text) {
        out.push(b'\'');
    }
    for (index, part) in text.split('"').enumerate() {
        if index > 0 {
            out.extend_from_slice(b"\"\"");
        }
        out.extend_from_slice(part.as_bytes());
    }
    out.push(b'"');
}

/// A cell that no spreadsheet runs: one that would be a formula gets an apostrophe before it.
pub(crate) fn defused(cell: &str) -> String {
    if is_formula(cell) { format!("'{cell}") } else { cell.to_owned() }
}

/// Whether a spreadsheet would run a cell as a formula; the wide signs are those of East Asian keyboards.
fn is_formula(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_that_a_spreadsheet_would_run_begins_with_an_apostrophe() {
        for start in ["=", "+", "-", "@", "\t", "\r", "\n", "＝"] {
            let text = format!("{start}1");
            let mut out = Vec::new();
            cell(&text, &mut out);
            assert_eq!(String::from_utf8_lossy(&out), format!("\"'{text}\""));
            assert_eq!(defused(&text), format!("'{text}"));
        }
        assert_eq!(defused("1=1"), "1=1");
    }
}
