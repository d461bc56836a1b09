//! The columns of a roster: which there are, and which are the program's own.

use std::collections::BTreeSet;

use super::cells::{Cell, cells};
use super::fault::Fault;
use crate::diagnostic::nearest;
use crate::merge;
use crate::model::Program;

/// The most columns that are read.
pub const MOST_COLUMNS: usize = 200;

/// What a column of a roster holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Email,
    Name,
    FirstName,
    Role,
    Layer,
    Language,
    Team,
    Habit,
    Site,
    Person,
    Shift,
    Representative,
    SignedUp,
    OptedOut,
    /// One of the program's own, by its place among them.
    Own(usize),
    /// One that nothing is known of.
    Ignored,
}

/// The columns that every roster may have.
const KNOWN: [(&str, Column); 14] = [
    ("email", Column::Email),
    ("name", Column::Name),
    ("first_name", Column::FirstName),
    ("role", Column::Role),
    ("layer", Column::Layer),
    ("language", Column::Language),
    ("team", Column::Team),
    ("habit", Column::Habit),
    ("site", Column::Site),
    ("person", Column::Person),
    ("shift", Column::Shift),
    ("representative", Column::Representative),
    ("signed_up", Column::SignedUp),
    ("opted_out", Column::OptedOut),
];

/// The columns of a roster, in the order in which they stand.
#[derive(Debug, Clone, Default)]
pub(super) struct Columns {
    pub(super) all: Vec<Column>,
    pub(super) names: Vec<String>,
    /// How many own columns the program declares.
    pub(super) own: usize,
}

impl Columns {
    /// Reads the header; what is wrong with it, and what should be known of it.
    pub(super) fn of(header: &str, delimiter: u8, program: &Program) -> (Option<Self>, Vec<Fault>) {
        let cells = match cells(header, delimiter) {
            Ok(cells) if cells.len() <= MOST_COLUMNS => cells,
            Ok(cells) => {
                let (count, span) = (cells.len(), 0..header.len());
                let (en, nl) = (
                    format!("This roster has {count} columns; at most {MOST_COLUMNS} are read"),
                    format!("Deze deelnemerslijst heeft {count} kolommen; hooguit {MOST_COLUMNS} worden gelezen"),
                );
                return (None, vec![Fault::error(span, en, nl)]);
            }
            Err(span) => return (None, vec![super::row::open_quote(span)]),
        };
        let own: Vec<&str> = merge::own_columns(program).collect();
        let mut columns = Self { own: own.len(), ..Self::default() };
        let mut faults = Vec::new();
        for cell in &cells {
            columns.add(cell, &own, &mut faults);
        }
        faults.extend(columns.lacking(header, &own));
        let is_usable = !faults.iter().any(Fault::is_error);
        (is_usable.then_some(columns), faults)
    }

    fn add(&mut self, cell: &Cell<'_>, own: &[&str], faults: &mut Vec<Fault>) {
        let name = cell.text.to_lowercase().replace([' ', '-'], "_");
        let known = KNOWN.iter().find(|(known, _)| *known == name).map(|(_, column)| *column);
        let column = known.or_else(|| own.iter().position(|own| *own == name).map(Column::Own)).unwrap_or(Column::Ignored);
        let shown = shown(&cell.text);
        if column == Column::Ignored && !name.is_empty() {
            let near = nearest(&name, KNOWN.iter().map(|(known, _)| *known).chain(own.iter().copied()));
            faults.push(
                Fault::warning(
                    cell.span.clone(),
                    format!("The column `{shown}` is not known, so it is ignored"),
                    format!("De kolom `{shown}` is niet bekend en blijft dus buiten beschouwing"),
                )
                .meant(near)
                .help(
                    "to use it in texts, declare it in the program: roster: {fields: […]}",
                    "noem hem in het programma om hem in teksten te gebruiken: roster: {fields: […]}",
                ),
            );
        } else if column != Column::Ignored && self.all.contains(&column) {
            let (en, nl) = (format!("The column `{shown}` stands here twice"), format!("De kolom `{shown}` staat er twee keer"));
            faults.push(Fault::error(cell.span.clone(), en, nl).help("keep the one that holds", "houd degene die klopt"));
        }
        self.all.push(column);
        self.names.push(shown);
    }

    /// The columns that should be there and are not.
    fn lacking(&self, header: &str, own: &[&str]) -> Vec<Fault> {
        let span = 0..header.len();
        let mut faults = Vec::new();
        if !self.all.contains(&Column::Email) {
            let near = nearest("email", self.names.iter().map(String::as_str));
            faults.push(
                Fault::error(
                    span.clone(),
                    "The first line must name a column `email`",
                    "De eerste regel moet een kolom `email` noemen",
                )
                .meant(near)
                .help(
                    "write the names of the columns on the first line, such as: email;first_name;role;language",
                    "zet op de eerste regel de namen van de kolommen, zoals: email;first_name;role;language",
                ),
            );
            return faults;
        }
        let has: BTreeSet<usize> =
            self.all.iter().filter_map(|column| if let Column::Own(index) = column { Some(*index) } else { None }).collect();
        let missing = own.iter().enumerate().filter(|(index, _)| !has.contains(index));
        faults.extend(missing.map(|(_, name)| {
            Fault::warning(
                span.clone(),
                format!("The program has a column `{name}` of its own, and this roster lacks it"),
                format!("Het programma heeft een eigen kolom `{name}`, en die ontbreekt in deze deelnemerslijst"),
            )
            .help("texts that ask for it get nothing in its place", "in teksten die hem noemen, blijft die plek leeg")
        }));
        faults
    }
}

/// A value as a message quotes it: on one line, without what a terminal obeys, and not too long.
pub(super) fn shown(value: &str) -> String {
    let clean = value.chars().map(|character| if super::row::is_refused(character) { '␣' } else { character });
    let short: String = clean.clone().take(60).collect();
    if value.chars().count() > 60 { format!("{short}…") } else { short }
}
