//! Where in which file something stands.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// A file that was read, as it was read.
#[derive(Debug)]
pub struct SourceFile {
    /// The path to show, as the user would write it.
    pub path: String,
    /// The text, without a byte order mark; of a file too long to keep, the lines around what is told.
    pub text: String,
    /// What comes before the text in the file.
    before: Before,
    /// Where each line starts, in bytes; found when a place is first asked for, since most files have nothing wrong in them.
    lines: OnceLock<Vec<usize>>,
}

/// What of a file comes before the part of it that is kept.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Before {
    lines: usize,
    bytes: usize,
}

impl PartialEq for SourceFile {
    fn eq(&self, other: &Self) -> bool {
        self.path == other.path && self.before == other.before && self.text == other.text
    }
}

impl Eq for SourceFile {}

impl SourceFile {
    /// The file with this path and text.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self { path: path.into(), text: text.into(), before: Before::default(), lines: OnceLock::new() })
    }

    /// Some lines of a file, of which so many lines and bytes come before. Spans count in the whole file.
    pub fn excerpt(path: impl Into<String>, text: impl Into<String>, lines: usize, bytes: usize) -> Arc<Self> {
        Arc::new(Self { path: path.into(), text: text.into(), before: Before { lines, bytes }, lines: OnceLock::new() })
    }

    /// The line and column of a byte offset; past the end counts as the end.
    #[must_use]
    pub fn position(&self, offset: usize) -> Position {
        let mut offset = offset.saturating_sub(self.before.bytes).min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let lines = self.lines();
        let line = lines.partition_point(|start| *start <= offset).max(1);
        let start = lines.get(line - 1).copied().unwrap_or_default();
        Position { line: self.before.lines + line, column: self.text[start..offset].chars().count() + 1 }
    }

    /// A line by its number, from 1, without its line end.
    #[must_use]
    pub fn line(&self, number: usize) -> Option<&str> {
        let lines = self.lines();
        let number = number.checked_sub(self.before.lines)?;
        let start = *lines.get(number.checked_sub(1)?)?;
        let end = lines.get(number).map_or(self.text.len(), |next| next - 1);
        self.text.get(start..end).map(|line| line.trim_end_matches('\r'))
    }

    fn lines(&self) -> &[usize] {
        self.lines.get_or_init(|| std::iter::once(0).chain(self.text.match_indices('\n').map(|(at, _)| at + 1)).collect())
    }
}

/// A line and a column, both from 1; columns count Unicode scalar values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
}

/// A stretch of a file, and what stands there in the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub file: Arc<SourceFile>,
    /// The stretch, in bytes.
    pub span: Range<usize>,
    /// Where it is in the program: a JSON Pointer (RFC 6901).
    pub pointer: String,
}

impl Place {
    /// Where it starts.
    #[must_use]
    pub fn start(&self) -> Position {
        self.file.position(self.span.start)
    }

    /// Where it ends: the column after its last character.
    #[must_use]
    pub fn end(&self) -> Position {
        self.file.position(self.span.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn position(text: &str, offset: usize) -> (usize, usize) {
        let position = SourceFile::new("test.yaml", text).position(offset);
        (position.line, position.column)
    }

    #[test]
    fn columns_count_characters_and_not_bytes() {
        assert_eq!(position("é: 😀x", 8), (1, 5));
        assert_eq!(position("a\r\nbc", 4), (2, 2));
    }

    #[test]
    fn a_place_past_the_end_is_the_end() {
        assert_eq!(position("", 7), (1, 1));
        assert_eq!(position("a\n", 7), (2, 1));
        assert_eq!(position("a", 7), (1, 2));
    }

    #[test]
    fn an_excerpt_keeps_the_lines_and_bytes_of_its_file() {
        let file = SourceFile::excerpt("roster.csv", "cé;d\ne", 6, 100);
        assert_eq!(file.position(104), Position { line: 7, column: 4 });
        assert_eq!([6, 7, 8, 9].map(|number| file.line(number)), [None, Some("cé;d"), Some("e"), None]);
    }

    #[test]
    fn lines_come_without_their_ends() {
        let file = SourceFile::new("test.yaml", "a\r\n\nb\n");
        assert_eq!([1, 2, 3, 4, 5, 0].map(|number| file.line(number)), [Some("a"), Some(""), Some("b"), Some(""), None, None]);
        assert_eq!(SourceFile::new("test.yaml", "").line(1), Some(""));
    }
}
