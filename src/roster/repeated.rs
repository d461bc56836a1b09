//! Addresses that stand in a roster twice: found by their hashes, sixteen bytes a row, and then looked at again to be sure.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::{self, Read};
use std::ops::Range;

use super::book::Book;
use super::columns::{Column, Columns, shown};
use super::fault::Fault;
use super::lines::{Batch, Line, Lines};
use super::{MOST_TOLD, ROWS_AT_A_TIME};

/// The addresses of the rows that are sound, as hashes.
#[derive(Debug, Default)]
pub(super) struct Addresses(Vec<(u64, u64)>);

/// A row whose address stands in an earlier one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Repeated {
    pub(super) row: u64,
    first: u64,
}

/// The row in which an address stands first.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) text: Vec<u8>,
    pub(super) lines: usize,
    pub(super) at: u64,
    pub(super) span: Range<usize>,
    address: String,
}

/// Told of each address that stands again: what is wrong, the row in which it stood before, and the row in which it stands now.
pub(super) type Tell<'a> = dyn FnMut(Fault, &Row, &[u8], &Line) + 'a;

impl Addresses {
    pub(super) fn add(&mut self, address: &str, line: &Line) {
        let mut hasher = DefaultHasher::new();
        address.to_ascii_lowercase().hash(&mut hasher);
        self.0.push((hasher.finish(), line.row));
    }

    /// The rows whose address seems to stand in an earlier one, in the order of the file.
    pub(super) fn repeated(mut self) -> Vec<Repeated> {
        self.0.sort_unstable();
        let same = self.0.chunk_by(|a, b| a.0 == b.0).filter(|rows| rows.len() > 1);
        let again = |rows: &[(u64, u64)]| {
            let first = rows.first().map_or(0, |row| row.1);
            rows.iter().skip(1).map(move |row| Repeated { row: row.1, first }).collect::<Vec<_>>()
        };
        let mut repeated: Vec<Repeated> = same.flat_map(again).collect();
        repeated.sort_unstable();
        repeated
    }
}

/// Reads the file again to tell of the first of them, each with both rows. Past what is told, the hash alone decides: that two addresses
/// among a million share one happens once in ten million rosters.
pub(super) fn tell<R: Read>(
    repeated: &[Repeated],
    source: R,
    tell: &mut Tell<'_>,
    columns: &Columns,
    book: &Book<'_>,
) -> io::Result<()> {
    let told = &repeated[..repeated.len().min(MOST_TOLD + 1)];
    let mut firsts: HashMap<u64, Option<Row>> = told.iter().map(|one| (one.first, None)).collect();
    let again: HashMap<u64, u64> = told.iter().map(|one| (one.row, one.first)).collect();
    let (mut lines, mut batch) = (Lines::of(source)?, Batch::default());
    let delimiter = lines.header(&mut batch)?;
    while lines.batch(ROWS_AT_A_TIME, &mut batch)? {
        for line in &batch.lines {
            let (is_first, first) = (firsts.contains_key(&line.row), again.get(&line.row));
            if !is_first && first.is_none() {
                continue;
            }
            let Ok(recipient) = super::read(&batch, line, delimiter, columns, book) else { continue };
            let text = &batch.text[line.range.clone()];
            let span = span(text, delimiter, columns);
            let before = first.and_then(|first| firsts.get(first)).and_then(Option::as_ref);
            if let Some(before) = before.filter(|before| before.address.eq_ignore_ascii_case(&recipient.email)) {
                tell(fault(&recipient.email, span.clone()), before, text, line);
            }
            if is_first {
                let row = Row { text: text.to_vec(), lines: line.lines, at: line.at, span, address: recipient.email };
                firsts.insert(line.row, Some(row));
            }
        }
    }
    Ok(())
}

fn fault(address: &str, span: Range<usize>) -> Fault {
    let address = shown(address);
    Fault::error(
        span,
        format!("The address `{address}` stands in this roster twice"),
        format!("Het adres `{address}` staat twee keer in deze deelnemerslijst"),
    )
    .help(
        "keep one of the two rows, so that nobody gets a message twice",
        "houd een van de twee rijen, zodat niemand iets dubbel krijgt",
    )
}

/// Where the address stands in a row.
fn span(row: &[u8], delimiter: u8, columns: &Columns) -> Range<usize> {
    let text = std::str::from_utf8(row).unwrap_or_default();
    let index = columns.all.iter().position(|column| *column == Column::Email).unwrap_or_default();
    let cells = super::cells::cells(text, delimiter).unwrap_or_default();
    cells.get(index).map_or(0..0, |cell| cell.span.clone())
}
