//! Diagnostics as JSON, for programs that read them.

use std::io::{self, Write};

use serde::{Serialize, Serializer};

use super::{Diagnostic, Place, Related, Severity, Summary, Tongue, capital};

#[derive(Serialize)]
struct Report<'a> {
    excx: &'static str,
    programs: usize,
    diagnostics: Rows<'a>,
    summary: Counts,
}

/// Diagnostics that become rows one at a time, since there may be many.
struct Rows<'a> {
    diagnostics: &'a [Diagnostic],
    tongue: Tongue,
}

impl Serialize for Rows<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.diagnostics.iter().map(|diagnostic| row(diagnostic, self.tongue)))
    }
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

/// Writes one JSON object with all diagnostics and their counts.
///
/// # Errors
/// Only when writing to `out` fails.
pub fn write_json(out: &mut dyn Write, diagnostics: &[Diagnostic], summary: &Summary, tongue: Tongue) -> io::Result<()> {
    let report = Report {
        excx: env!("CARGO_PKG_VERSION"),
        programs: summary.programs,
        diagnostics: Rows { diagnostics, tongue },
        summary: Counts {
            errors: summary.count(diagnostics, Severity::Error),
            warnings: summary.count(diagnostics, Severity::Warning),
            advice: summary.count(diagnostics, Severity::Advice),
            allowed: summary.allowed,
        },
    };
    serde_json::to_writer_pretty(&mut *out, &report)?;
    writeln!(out)
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
    match (diagnostic.label.as_ref(), diagnostic.help.as_ref()) {
        (Some(label), Some(help)) => Some(joined(label.say(tongue), help.say(tongue))),
        (label, help) => label.or(help).map(|words| words.say(tongue).to_owned()),
    }
}

/// Two sentences as one text: after a question the second starts anew.
fn joined(first: &str, second: &str) -> String {
    if first.ends_with('?') { format!("{first} {}", capital(second)) } else { format!("{first}; {second}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_a_question_a_sentence_starts_anew() {
        assert_eq!(joined("did you mean `nl`?", "use one of nl, en"), "did you mean `nl`? Use one of nl, en");
        assert_eq!(joined("the rest is not read", "put it in quotes"), "the rest is not read; put it in quotes");
    }
}
