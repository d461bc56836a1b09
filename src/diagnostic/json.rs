//! Diagnostics as JSON, for programs that read them.

use serde::Serialize;

use super::{Diagnostic, Related, Severity, Summary, Tongue};

#[derive(Serialize)]
struct Report<'a> {
    excx: &'static str,
    programs: usize,
    diagnostics: Vec<Row<'a>>,
    summary: Counts,
}

#[derive(Serialize)]
struct Counts {
    errors: usize,
    warnings: usize,
    advice: usize,
    allowed: usize,
}

#[derive(Serialize)]
struct Row<'a> {
    code: &'static str,
    severity: Severity,
    message: &'a str,
    help: Option<String>,
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    pointer: &'a str,
    program: Option<&'a str>,
    related: Vec<RelatedRow<'a>>,
}

#[derive(Serialize)]
struct RelatedRow<'a> {
    message: &'a str,
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    pointer: &'a str,
}

/// One JSON object with all diagnostics and their counts.
#[must_use]
pub fn to_json(diagnostics: &[Diagnostic], summary: &Summary, tongue: Tongue) -> String {
    let report = Report {
        excx: env!("CARGO_PKG_VERSION"),
        programs: summary.programs,
        diagnostics: diagnostics.iter().map(|diagnostic| row(diagnostic, tongue)).collect(),
        summary: Counts {
            errors: summary.count(diagnostics, Severity::Error),
            warnings: summary.count(diagnostics, Severity::Warning),
            advice: summary.count(diagnostics, Severity::Advice),
            allowed: summary.allowed,
        },
    };
    serde_json::to_string_pretty(&report).unwrap_or_default()
}

fn row(diagnostic: &Diagnostic, tongue: Tongue) -> Row<'_> {
    let (start, end) = (diagnostic.place.start(), diagnostic.place.end());
    Row {
        code: diagnostic.code,
        severity: diagnostic.severity,
        message: diagnostic.message.say(tongue),
        help: help(diagnostic, tongue),
        file: &diagnostic.place.file.path,
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
        pointer: &diagnostic.place.pointer,
        program: diagnostic.program.as_deref(),
        related: diagnostic.related.iter().map(|related| related_row(related, tongue)).collect(),
    }
}

fn related_row(related: &Related, tongue: Tongue) -> RelatedRow<'_> {
    let (start, end) = (related.place.start(), related.place.end());
    RelatedRow {
        message: related.words.say(tongue),
        file: &related.place.file.path,
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
        pointer: &related.place.pointer,
    }
}

/// What to do, with what was probably meant before it.
fn help(diagnostic: &Diagnostic, tongue: Tongue) -> Option<String> {
    let parts = [&diagnostic.label, &diagnostic.help].into_iter().flatten().map(|words| words.say(tongue));
    let whole = parts.collect::<Vec<_>>().join("; ");
    (!whole.is_empty()).then_some(whole)
}
