//! Diagnostics as workflow commands, which GitHub shows beside the lines of a change.

use std::path::Path;

use super::{Diagnostic, Severity, Tongue, paths};

/// One line for each diagnostic, with paths from a folder.
#[must_use]
pub fn to_github(diagnostics: &[Diagnostic], root: &Path, tongue: Tongue) -> String {
    diagnostics.iter().map(|diagnostic| command(diagnostic, root, tongue) + "\n").collect()
}

fn command(diagnostic: &Diagnostic, root: &Path, tongue: Tongue) -> String {
    let level = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "notice",
    };
    let (start, end) = (diagnostic.place.start(), diagnostic.place.end());
    let path = &diagnostic.place.file.path;
    let file = property(&paths::relative(path, root).unwrap_or_else(|| path.clone()));
    // A column only counts where it all stands on one line.
    let columns = if start.line == end.line {
        format!(",col={},endColumn={}", start.column, end.column.max(start.column + 1) - 1)
    } else {
        String::new()
    };
    let message = data(&said(diagnostic, tongue));
    format!(
        "::{level} file={file},line={},endLine={}{columns},title={}::{message}",
        start.line,
        end.line,
        property(diagnostic.code)
    )
}

/// The message with what to do.
pub(super) fn said(diagnostic: &Diagnostic, tongue: Tongue) -> String {
    let parts = [Some(&diagnostic.message), diagnostic.label.as_ref(), diagnostic.help.as_ref()];
    parts.into_iter().flatten().map(|words| words.say(tongue)).collect::<Vec<_>>().join("\n")
}

/// A message as GitHub reads it: on one line (actions/toolkit, `escapeData`).
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property as GitHub reads it: without what ends one (actions/toolkit, `escapeProperty`).
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::super::{Place, SourceFile, Words};
    use super::*;

    fn shown(path: &str, text: &str, span: std::ops::Range<usize>, message: &str) -> String {
        let place = Place { file: SourceFile::new(path, text), span, pointer: String::new() };
        let diagnostic = Diagnostic::error("wrong-value", place, Words::new(message, message));
        to_github(&[diagnostic.with_help(Words::new("do this", "doe dit"))], Path::new("/repo"), Tongue::English)
    }

    #[test]
    fn a_diagnostic_is_one_line() {
        assert_eq!(
            shown("/repo/a/program.yaml", "a: b\n", 3..4, "`b` is wrong"),
            "::error file=a/program.yaml,line=1,endLine=1,col=4,endColumn=4,title=wrong-value::`b` is wrong%0Ado this\n"
        );
    }

    #[test]
    fn what_would_end_the_command_is_escaped() {
        assert_eq!(
            shown("a,b: 1%.yaml", "a:\n  b\n", 0..6, "50%\r\n::error::x"),
            "::error file=a%2Cb%3A 1%25.yaml,line=1,endLine=2,title=wrong-value::50%25%0D%0A::error::x%0Ado this\n"
        );
    }
}
