//! Diagnostics as JSON, for programs that read them.

use serde::Serialize;

use super::{Diagnostic, Place, Related, Severity, Summary, Tongue};

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
    #[serde(flatten)]
    spot: Spot<'a>,
    program: Option<&'a str>,
    related: Vec<RelatedRow<'a>>,
}

#[derive(Serialize)]
struct RelatedRow<'a> {
    message: &'a str,
    #[serde(flatten)]
    spot: Spot<'a>,
}

/// Where something stands.
#[derive(Serialize)]
struct Spot<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    pointer: &'a str,
}

impl<'a> From<&'a Place> for Spot<'a> {
    fn from(place: &'a Place) -> Self {
        let (start, end) = (place.start(), place.end());
        Self {
            file: &place.file.path,
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
            pointer: &place.pointer,
        }
    }
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
    Row {
        code: diagnostic.code,
        severity: diagnostic.severity,
        message: diagnostic.message.say(tongue),
        help: help(diagnostic, tongue),
        spot: (&diagnostic.place).into(),
        program: diagnostic.program.as_deref(),
        related: diagnostic.related.iter().map(|related| related_row(related, tongue)).collect(),
    }
}

fn related_row(related: &Related, tongue: Tongue) -> RelatedRow<'_> {
    RelatedRow { message: related.words.say(tongue), spot: (&related.place).into() }
}

/// What to do, with what was probably meant before it.
fn help(diagnostic: &Diagnostic, tongue: Tongue) -> Option<String> {
    let parts = [&diagnostic.label, &diagnostic.help].into_iter().flatten().map(|words| words.say(tongue));
    let whole = parts.collect::<Vec<_>>().join("; ");
    (!whole.is_empty()).then_some(whole)
}
