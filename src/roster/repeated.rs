//! Addresses that stand in a roster twice: those with one hash, sixteen bytes a row, are held against each other in the file.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::{self, Read};
use std::ops::Range;

use super::columns::{Column, Columns, shown};
use super::fault::Fault;
use super::lines::{Batch, Line, Lines};
use super::references::References;
use super::{MOST_TOLD, ROWS_AT_A_TIME};
use crate::model::Recipient;

/// How many different addresses are kept at once while the file is read again.
const MOST_KEPT: usize = 50_000;

/// An address of a row that is sound.
#[derive(Debug, Clone, Copy)]
struct Address {
    /// Its hash; later the first row with that hash.
    group: u64,
    /// A roster of [`super::MAX_ROSTER_BYTES`] has no more rows than this counts.
    row: u32,
    /// The first row with the very same address; 0 where this is the first, or where that is not known yet.
    first: u32,
}

/// The addresses of the rows that are sound.
#[derive(Debug, Default)]
pub(super) struct Addresses(Vec<Address>);

/// Told of a row, with what reads its address where that is wanted; nothing where the row is not sound.
pub(super) type Each<'a> = dyn FnMut(u64, &mut dyn FnMut() -> Option<String>) + 'a;

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
    /// Adds the addresses of some rows, by their hashes.
    pub(super) fn extend(&mut self, hashes: &[(u64, u64)]) {
        let address = |(hash, row): &(u64, u64)| Address { group: *hash, row: u32::try_from(*row).unwrap_or(u32::MAX), first: 0 };
        self.0.extend(hashes.iter().map(address));
    }

    /// The rows whose address stands in an earlier one, in the order of the file, which is read again by `read` where hashes are the same.
    pub(super) fn repeated(mut self, read: &dyn Fn(&mut Each<'_>) -> io::Result<()>) -> io::Result<Vec<Repeated>> {
        self.keep_suspects();
        let mut from = 0;
        while let Some(until) = self.kept_from(from) {
            self.compare(from..until, read)?;
            from = until;
        }
        self.0.retain(|address| address.first > 0);
        Ok(self.0.iter().map(|address| Repeated { row: address.row.into(), first: address.first.into() }).collect())
    }

    /// Keeps those whose hash is not theirs alone, in the order of the file.
    fn keep_suspects(&mut self) {
        self.0.sort_unstable_by_key(|address| (address.group, address.row));
        for same in self.0.chunk_by_mut(|a, b| a.group == b.group) {
            let group = same.first().filter(|_| same.len() > 1).map_or(0, |first| first.row.into());
            for address in same {
                address.group = group;
            }
        }
        self.0.retain(|address| address.group > 0);
        self.0.sort_unstable_by_key(|address| address.row);
    }

    /// Where the groups end that are kept at once with the first that begins at a row or later; nothing after the last.
    fn kept_from(&self, from: u64) -> Option<u64> {
        let firsts = self.0.iter().filter(|address| address.group == u64::from(address.row) && address.group >= from);
        firsts.take(MOST_KEPT).last().map(|last| last.group + 1)
    }

    /// Holds the addresses of some groups against each other.
    fn compare(&mut self, groups: Range<u64>, read: &dyn Fn(&mut Each<'_>) -> io::Result<()>) -> io::Result<()> {
        let mut known: HashMap<u64, Vec<(u32, String)>> = HashMap::new();
        let mut suspects = self.0.iter_mut().filter(|address| groups.contains(&address.group)).peekable();
        read(&mut |row, address| {
            let Some(suspect) = suspects.next_if(|suspect| u64::from(suspect.row) == row) else { return };
            let Some(address) = address() else { return };
            let known = known.entry(suspect.group).or_default();
            match known.iter().find(|(_, other)| other.eq_ignore_ascii_case(&address)) {
                Some((first, _)) => suspect.first = *first,
                None => known.push((suspect.row, address)),
            }
        })
    }
}

/// The hash of an address in small letters.
pub(super) fn hash(address: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    address.hash(&mut hasher);
    hasher.finish()
}

/// Reads the file again to tell of the first of them, each with both rows.
pub(super) fn tell<R: Read>(
    repeated: &[Repeated],
    source: R,
    tell: &mut Tell<'_>,
    columns: &Columns,
    references: &References<'_>,
) -> io::Result<()> {
    let told = &repeated[..repeated.len().min(MOST_TOLD + 1)];
    let mut firsts: HashMap<u64, Option<Row>> = told.iter().map(|one| (one.first, None)).collect();
    let again: HashMap<u64, u64> = told.iter().map(|one| (one.row, one.first)).collect();
    let (mut lines, mut batch) = (Lines::of(source)?, Batch::default());
    let mut recipient = Recipient::default();
    let delimiter = lines.header(&mut batch)?;
    while lines.batch(ROWS_AT_A_TIME, &mut batch)? {
        for line in &batch.lines {
            let (is_first, first) = (firsts.contains_key(&line.row), again.get(&line.row));
            if !is_first && first.is_none() {
                continue;
            }
            if super::read(&batch, line, delimiter, columns, references, &mut recipient).is_err() {
                continue;
            }
            let text = &batch.text[line.range.clone()];
            let span = span(text, delimiter, columns);
            let before = first.and_then(|first| firsts.get(first)).and_then(Option::as_ref);
            if let Some(before) = before.filter(|before| before.address.eq_ignore_ascii_case(&recipient.email)) {
                tell(fault(&recipient.email, span.clone()), before, text, line);
            }
            if is_first {
                let row = Row { text: text.to_vec(), lines: line.lines, at: line.at, span, address: recipient.email.clone() };
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

#[cfg(test)]
mod tests {
    use super::*;

    /// The rows that repeat an earlier one, where each address has this hash.
    fn repeated(addresses: &[String], hash: impl Fn(&str) -> u64) -> Vec<(u64, u64)> {
        let mut found = Addresses::default();
        found.extend(&(1..).zip(addresses).map(|(row, address)| (hash(address), row)).collect::<Vec<_>>());
        let read = |each: &mut Each<'_>| {
            (1..).zip(addresses).for_each(|(row, address)| each(row, &mut || Some(address.clone())));
            Ok(())
        };
        found.repeated(&read).expect("memory can be read").iter().map(|repeated| (repeated.row, repeated.first)).collect()
    }

    #[test]
    fn addresses_that_share_a_hash_are_told_apart() {
        let addresses =
            ["a@x.example", "b@x.example", "A@x.example", "c@x.example", "b@x.example", "a@x.example"].map(str::to_owned);
        let expected = [(3, 1), (5, 2), (6, 1)];
        assert_eq!(repeated(&addresses, |_| 7), expected, "one hash for all");
        assert_eq!(repeated(&addresses, |address| hash(&address.to_ascii_lowercase())), expected);
        assert_eq!(repeated(&addresses[..2], |_| 7), [], "two that only share a hash");
    }

    #[test]
    fn more_addresses_than_are_kept_at_once_are_all_compared() {
        let once: Vec<String> = (0..2 * MOST_KEPT + 3).map(|number| format!("p{number}@x.example")).collect();
        let length = once.len() as u64;
        let twice = [once.as_slice(), once.as_slice()].concat();
        let expected: Vec<(u64, u64)> = (1..=length).map(|row| (length + row, row)).collect();
        assert_eq!(repeated(&twice, hash), expected);
        // A hash that pairs each address with another one.
        let paired = |address: &str| {
            hash(&format!("{}", address.len() as u64 + u64::from(address.as_bytes()[1]) * 1000 + hash(address) % 40_000))
        };
        assert_eq!(repeated(&twice[..once.len()], paired), []);
    }
}
