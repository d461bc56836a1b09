//! The rows of a roster as text: with limits, counted, hashed as they are read, and never the whole file in memory.
//!
//! The `csv` crate neither bounds a record nor tells a quote that is never closed, and in a roster a row is one line: so the lines are
//! found here, and a quote that stays open is looked after for a few lines only.

use std::io::{self, Read};
use std::ops::Range;

use super::cells::{Quotes, quotes};

/// The longest line that is read, in bytes.
pub const MAX_LINE: usize = 64 * 1024;
/// Over how many lines a quote is followed to its end.
const MOST_JOINED: usize = 20;
/// How much is read at a time.
const CHUNK: usize = 256 * 1024;
/// How much of a line that is too long is kept to show.
const SHOWN: usize = 120;

/// What is wrong with a row before its cells can be told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unread {
    /// The line is longer than is read.
    TooLong,
    /// A cell goes on over lines.
    LineBreak,
    /// A quote is never closed.
    OpenQuote,
}

/// A row as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    /// Where it stands in the text of its batch.
    pub(super) range: Range<usize>,
    /// How many lines of the file come before it.
    pub(super) lines: usize,
    /// How many bytes of the file come before it.
    pub(super) at: u64,
    /// Which row it is, from 1; the header is row 0.
    pub(super) row: u64,
    /// What is wrong with it as a whole.
    pub(super) unread: Option<Unread>,
}

/// Some rows that follow each other; kept from one to the next, so that reading needs no new memory.
#[derive(Debug, Default)]
pub struct Batch {
    pub(super) text: Vec<u8>,
    pub(super) lines: Vec<Line>,
}

impl Batch {
    /// Which row comes first, and which last; nothing of an empty batch.
    #[must_use]
    pub fn rows(&self) -> Option<(u64, u64)> {
        Some((self.lines.first()?.row, self.lines.last()?.row))
    }
}

/// The lines of a roster, read one after another.
#[derive(Debug)]
pub(super) struct Lines<R> {
    source: R,
    buffer: Vec<u8>,
    /// What of the buffer was handed out.
    start: usize,
    is_whole: bool,
    hash: blake3::Hasher,
    /// How many bytes of the file come before `start`, and how many lines.
    at: u64,
    lines: usize,
    row: u64,
    delimiter: u8,
}

/// Where a line ends: after its words, and where the next one starts, from the start of the buffer's rest.
#[derive(Debug, Clone, Copy)]
struct End {
    words: usize,
    next: usize,
    is_long: bool,
}

impl<R: Read> Lines<R> {
    pub(super) fn of(source: R) -> io::Result<Self> {
        let mut lines = Self {
            source,
            buffer: Vec::new(),
            start: 0,
            is_whole: false,
            hash: blake3::Hasher::new(),
            at: 0,
            lines: 0,
            row: 0,
            delimiter: b',',
        };
        lines.more()?;
        if lines.buffer.starts_with(b"\xef\xbb\xbf") {
            lines.start = 3;
            lines.at = 3;
        }
        Ok(lines)
    }

    /// How the file begins, as long as nothing was handed out.
    pub(super) fn beginning(&self) -> &[u8] {
        &self.buffer
    }

    /// The header: the first line, or the one after a line in which Excel notes what divides cells (`sep=;`). Without that, what divides its
    /// names divides the cells below it.
    pub(super) fn header(&mut self, batch: &mut Batch) -> io::Result<u8> {
        batch.text.clear();
        batch.lines.clear();
        let noted = self.noted_delimiter()?;
        if let Some(end) = self.end(0)? {
            let words = &self.buffer[self.start..self.start + end.words];
            let count = |sign: u8| words.split(|byte| *byte == sign).count();
            self.delimiter = noted.unwrap_or(if count(b';') > count(b',') { b';' } else { b',' });
            self.take(end, 0, end.is_long.then_some(Unread::TooLong), batch)?;
        }
        Ok(self.delimiter)
    }

    /// Takes the line that notes what divides cells, where the file begins with one.
    fn noted_delimiter(&mut self) -> io::Result<Option<u8>> {
        let Some(end) = self.end(0)? else { return Ok(None) };
        let words = &self.buffer[self.start..self.start + end.words];
        let noted = match words.to_ascii_lowercase().as_slice() {
            b"sep=;" | b"\"sep=;\"" => b';',
            b"sep=," | b"\"sep=,\"" => b',',
            _ => return Ok(None),
        };
        self.skip(end)?;
        Ok(Some(noted))
    }

    /// The next rows, at most so many; whether there were any.
    pub(super) fn batch(&mut self, most: usize, batch: &mut Batch) -> io::Result<bool> {
        self.stretch(most, usize::MAX, batch)
    }

    /// The next rows, at most so many, and no further than the row that makes them this long; whether there were any.
    pub(super) fn stretch(&mut self, most: usize, long: usize, batch: &mut Batch) -> io::Result<bool> {
        batch.text.clear();
        batch.lines.clear();
        while batch.lines.len() < most && batch.text.len() < long && self.row_into(batch)? {}
        Ok(!batch.lines.is_empty())
    }

    /// The hash of the whole file, once it was read to its end.
    pub(super) fn digest(mut self) -> io::Result<[u8; 32]> {
        while !self.is_whole {
            self.start = self.buffer.len();
            self.more()?;
        }
        Ok(*self.hash.finalize().as_bytes())
    }

    fn row_into(&mut self, batch: &mut Batch) -> io::Result<bool> {
        loop {
            let Some(end) = self.end(0)? else { return Ok(false) };
            let words = &self.buffer[self.start..self.start + end.words];
            if !end.is_long && words.iter().all(|byte| byte.is_ascii_whitespace() || *byte == self.delimiter) {
                self.skip(end)?;
                continue;
            }
            let is_open = !end.is_long && memchr::memchr(b'"', words).is_some() && quotes(words, self.delimiter) == Quotes::Open;
            let (end, unread) = if is_open { self.closed(end)? } else { (end, end.is_long.then_some(Unread::TooLong)) };
            self.row += 1;
            self.take(end, self.row, unread, batch)?;
            return Ok(true);
        }
    }

    /// Looks for the end of a quote in the next lines: a cell with a line break in it, or else a quote that somebody forgot.
    fn closed(&mut self, first: End) -> io::Result<(End, Option<Unread>)> {
        let mut last = first;
        for _ in 1..MOST_JOINED {
            let Some(next) = self.end(last.next)?.filter(|next| !next.is_long && next.next <= MAX_LINE) else { break };
            last = next;
            match quotes(&self.buffer[self.start..self.start + last.words], self.delimiter) {
                Quotes::Open => {}
                Quotes::Closed => return Ok((last, Some(Unread::LineBreak))),
                Quotes::Stray => break,
            }
        }
        Ok((first, Some(Unread::OpenQuote)))
    }

    /// Hands out a row.
    fn take(&mut self, end: End, row: u64, unread: Option<Unread>, batch: &mut Batch) -> io::Result<()> {
        let kept = if end.is_long { end.words.min(SHOWN) } else { end.words };
        let from = batch.text.len();
        batch.text.extend_from_slice(&self.buffer[self.start..self.start + kept]);
        batch.lines.push(Line { range: from..batch.text.len(), lines: self.lines, at: self.at, row, unread });
        self.skip(end)
    }

    /// Goes on after a line.
    fn skip(&mut self, end: End) -> io::Result<()> {
        let passed = &self.buffer[self.start..self.start + end.next];
        self.lines += memchr::memchr_iter(b'\n', passed).count();
        self.at += end.next as u64;
        self.start += end.next;
        let mut is_inside = end.is_long;
        while is_inside {
            let rest = &self.buffer[self.start..];
            let passed = memchr::memchr(b'\n', rest).map(|at| at + 1);
            is_inside = passed.is_none() && !(rest.is_empty() && self.is_whole);
            let count = passed.unwrap_or(rest.len());
            self.lines += usize::from(passed.is_some());
            self.at += count as u64;
            self.start += count;
            if is_inside {
                self.more()?;
            }
        }
        Ok(())
    }

    /// Where the line ends that starts here, counted from what was handed out; nothing at the end of the file.
    fn end(&mut self, from: usize) -> io::Result<Option<End>> {
        let mut looked = from;
        loop {
            let rest = &self.buffer[self.start..];
            if let Some(found) = memchr::memchr(b'\n', rest.get(looked..).unwrap_or_default()) {
                let at = looked + found;
                if at - from > MAX_LINE {
                    return Ok(Some(End { words: from + MAX_LINE, next: from + MAX_LINE, is_long: true }));
                }
                return Ok(Some(End { words: without_return(rest, from, at), next: at + 1, is_long: false }));
            }
            looked = rest.len();
            if looked.saturating_sub(from) > MAX_LINE {
                return Ok(Some(End { words: from + MAX_LINE, next: from + MAX_LINE, is_long: true }));
            }
            if self.is_whole {
                let words = without_return(rest, from, looked);
                return Ok((looked > from).then_some(End { words, next: looked, is_long: false }));
            }
            self.more()?;
        }
    }

    /// Reads on, and lets go of what was handed out.
    fn more(&mut self) -> io::Result<()> {
        self.buffer.drain(..self.start);
        self.start = 0;
        let length = self.buffer.len();
        self.buffer.resize(length + CHUNK, 0);
        let mut count = 0;
        while count < CHUNK {
            match self.source.read(&mut self.buffer[length + count..]) {
                Ok(0) => {
                    self.is_whole = true;
                    break;
                }
                Ok(read) => count += read,
                Err(why) if why.kind() == io::ErrorKind::Interrupted => {}
                Err(why) => return Err(why),
            }
        }
        self.buffer.truncate(length + count);
        self.hash.update(&self.buffer[length..]);
        Ok(())
    }
}

fn without_return(bytes: &[u8], from: usize, end: usize) -> usize {
    if end > from && bytes.get(end - 1) == Some(&b'\r') { end - 1 } else { end }
}
