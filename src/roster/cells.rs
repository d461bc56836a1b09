//! The cells of a row: divided by a comma or a semicolon, in quotes where one likes (RFC 4180).

use std::borrow::Cow;
use std::ops::Range;

/// A cell of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cell<'a> {
    /// What is in it, without the quotes and the space around it.
    pub(super) text: Cow<'a, str>,
    /// Where it stands in the row, in bytes.
    pub(super) span: Range<usize>,
}

/// How the quotes of a row stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Quotes {
    /// Each is closed.
    Closed,
    /// The last is not closed.
    Open,
    /// Something follows a closing one.
    Stray,
}

/// How the quotes of a row stand.
pub(super) fn quotes(row: &[u8], delimiter: u8) -> Quotes {
    let mut rest = row;
    loop {
        let trimmed = without_space(rest);
        if let Some(inside) = trimmed.strip_prefix(b"\"") {
            let Some(end) = closing(inside) else { return Quotes::Open };
            let after = without_space(inside.get(end + 1..).unwrap_or_default());
            match after.first() {
                None => return Quotes::Closed,
                Some(sign) if *sign == delimiter => rest = &after[1..],
                Some(_) => return Quotes::Stray,
            }
        } else {
            match rest.iter().position(|byte| *byte == delimiter) {
                Some(at) => rest = &rest[at + 1..],
                None => return Quotes::Closed,
            }
        }
    }
}

fn without_space(bytes: &[u8]) -> &[u8] {
    let space = bytes.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    bytes.get(space..).unwrap_or_default()
}

/// Where the quote closes; two in a row are one that is meant.
fn closing(inside: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        at += inside.get(at..)?.iter().position(|byte| *byte == b'"')?;
        if inside.get(at + 1) != Some(&b'"') {
            return Some(at);
        }
        at += 2;
    }
}

/// The cells of a row, or the stretch where its quotes go wrong.
pub(super) fn cells(row: &str, delimiter: u8) -> Result<Vec<Cell<'_>>, Range<usize>> {
    let mut cells = Vec::with_capacity(16);
    if memchr::memchr(b'"', row.as_bytes()).is_none() {
        let mut start = 0;
        for end in memchr::memchr_iter(delimiter, row.as_bytes()).chain([row.len()]) {
            cells.push(plain(&row[start..end], start));
            start = end + 1;
        }
        return Ok(cells);
    }
    let delimiter = char::from(delimiter);
    let mut start = 0;
    loop {
        let rest = &row[start..];
        let indent = rest.len() - rest.trim_start_matches([' ', '\t']).len();
        let end = if let Some(inside) = rest[indent..].strip_prefix('"') {
            let opens = start + indent;
            let Some(length) = closing(inside.as_bytes()) else { return Err(opens..row.len()) };
            let closes = opens + 1 + length;
            let after = &row[closes + 1..];
            let space = after.len() - after.trim_start_matches([' ', '\t']).len();
            if !(after[space..].is_empty() || after[space..].starts_with(delimiter)) {
                return Err(opens..closes + 1);
            }
            let text = inside[..length].trim();
            let text = if text.contains('"') { Cow::Owned(text.replace("\"\"", "\"")) } else { Cow::Borrowed(text) };
            cells.push(Cell { text, span: opens..closes + 1 });
            closes + 1 + space
        } else {
            let length = rest.find(delimiter).unwrap_or(rest.len());
            cells.push(plain(&rest[..length], start));
            start + length
        };
        if end >= row.len() {
            return Ok(cells);
        }
        start = end + delimiter.len_utf8();
    }
}

fn plain(part: &str, start: usize) -> Cell<'_> {
    let text = part.trim();
    let start = start + part.len() - part.trim_start().len();
    Cell { text: Cow::Borrowed(text), span: start..start + text.len() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(row: &str) -> Vec<String> {
        cells(row, b',').expect("its quotes are closed").into_iter().map(|cell| cell.text.into_owned()).collect()
    }

    #[test]
    fn cells_are_divided_and_quotes_taken_off() {
        assert_eq!(read("a, b ,c"), ["a", "b", "c"]);
        assert_eq!(read("\"a,b\" , \"say \"\"hi\"\"\",c"), ["a,b", "say \"hi\"", "c"]);
        assert_eq!(read("a,"), ["a", ""]);
        assert_eq!(read("\"\",12\" screen"), ["", "12\" screen"]);
    }

    #[test]
    fn quotes_that_go_wrong_are_told_in_their_place() {
        assert_eq!(cells("a,\"b", b','), Err(2..4));
        assert_eq!(cells("\"a\"b,c", b','), Err(0..3));
    }

    #[test]
    fn both_readings_of_quotes_agree() {
        for row in ["a,\"b\"", "a,\"b", "\"a\"b", "\"a\"\"", "\"a\"\"b\"", " \"a\" ,b", "a\"b,c", "", "\""] {
            assert_eq!(quotes(row.as_bytes(), b',') == Quotes::Closed, cells(row, b',').is_ok(), "{row}");
        }
    }
}
