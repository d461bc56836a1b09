//! What is wrong in a roster, before it is known where in the file the row stands.

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Place, Severity, SourceFile, Words};

/// The code of what is wrong in a roster.
pub(super) const CODE: &str = "roster";

/// Something that is wrong in a row.
#[derive(Debug, Clone)]
pub(super) struct Fault {
    /// Where in the row, in bytes.
    pub(super) span: Range<usize>,
    message: Words,
    near: Option<String>,
    help: Option<Words>,
    severity: Severity,
    /// Where it is wrong of the file as a whole: the row as it is shown.
    whole: Option<String>,
}

impl Fault {
    /// An error in a stretch of a row.
    pub(super) fn error(span: Range<usize>, en: impl Into<String>, nl: impl Into<String>) -> Self {
        Self { span, message: Words::new(en, nl), near: None, help: None, severity: Severity::Error, whole: None }
    }

    /// Something that keeps nothing from being made.
    pub(super) fn warning(span: Range<usize>, en: impl Into<String>, nl: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(span, en, nl) }
    }

    /// The same with what was meant, where something is near.
    pub(super) fn meant(self, near: Option<&str>) -> Self {
        Self { near: near.map(str::to_owned), ..self }
    }

    /// The same with what to do about it.
    pub(super) fn help(self, en: impl Into<String>, nl: impl Into<String>) -> Self {
        Self { help: Some(Words::new(en, nl)), ..self }
    }

    /// The same of the file as a whole, with a row of it as it is shown: it is told once, and no row can be used.
    pub(super) fn of_file(self, row: String) -> Self {
        Self { whole: Some(row), ..self }
    }

    /// The row as it is shown, where this is wrong of the file as a whole.
    pub(super) fn whole(&self) -> Option<&str> {
        self.whole.as_deref()
    }

    /// Whether it keeps the row from being used.
    pub(super) fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// The diagnostic, in the row where it stands.
    pub(super) fn diagnostic(self, row: &Shown) -> Diagnostic {
        let mut diagnostic = Diagnostic::error(CODE, row.place(&self.span), self.message).with_meant(self.near.as_deref());
        diagnostic.severity = self.severity;
        diagnostic.help = self.help;
        diagnostic
    }
}

/// A row that something is said of, with its place in the file; the rest of the file is not kept.
#[derive(Debug, Clone)]
pub(super) struct Shown {
    file: Arc<SourceFile>,
    at: usize,
}

impl Shown {
    /// A row of the file at a path, of which so many lines and bytes come before.
    pub(super) fn new(path: &str, text: &[u8], lines: usize, at: u64) -> Self {
        let at = usize::try_from(at).unwrap_or_default();
        Self { file: SourceFile::excerpt(path, String::from_utf8_lossy(text), lines, at), at }
    }

    /// A stretch of the row.
    pub(super) fn place(&self, span: &Range<usize>) -> Place {
        Place { file: Arc::clone(&self.file), span: self.at + span.start..self.at + span.end, pointer: String::new() }
    }
}
