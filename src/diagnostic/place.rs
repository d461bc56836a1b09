//! Where in which file something stands.

use std::ops::Range;
use std::sync::Arc;

/// A file that was read, as it was read.
#[derive(Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// The path to show, as the user would write it.
    pub path: String,
    /// The text, without a byte order mark.
    pub text: String,
}

impl SourceFile {
    /// The file with this path and text.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self { path: path.into(), text: text.into() })
    }

    /// The line and column of a byte offset; past the end counts as the end.
    #[must_use]
    pub fn position(&self, offset: usize) -> Position {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let before = &self.text[..offset];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Position { line: before.matches('\n').count() + 1, column: before[line_start..].chars().count() + 1 }
    }

    /// A line by its number, from 1, without its line end.
    #[must_use]
    pub fn line(&self, number: usize) -> Option<&str> {
        self.text.split('\n').nth(number.checked_sub(1)?).map(|line| line.trim_end_matches('\r'))
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
#[derive(Debug, Clone)]
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
