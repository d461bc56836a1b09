//! Diagnostics for people: the message, the source line with a caret, and what to do.

use std::fmt::{self, Write as _};

use anstyle::{AnsiColor, Style};
use unicode_width::UnicodeWidthStr;

use super::{Diagnostic, Severity, Tongue, is_hidden};

/// The width of the margin that holds the label of a diagnostic.
const MARGIN: usize = 8;
/// The width at which prose wraps; source never does.
const PROSE: usize = 80;

/// What was looked at, for the line at the end.
#[derive(Debug, Clone, Copy, Default)]
pub struct Summary {
    /// How many programs were checked.
    pub programs: usize,
    /// How many files were read.
    pub files: usize,
    /// How many diagnostics the programs silenced.
    pub allowed: usize,
}

impl Summary {
    /// How many diagnostics have this severity.
    #[must_use]
    pub fn count(&self, diagnostics: &[Diagnostic], severity: Severity) -> usize {
        diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }
}

/// Prints diagnostics for people, in one of the engine's languages. Styles are ANSI; strip them where nobody sees color.
#[derive(Debug, Clone, Copy)]
pub struct Human {
    /// The language to print in.
    pub tongue: Tongue,
}

impl Human {
    /// One diagnostic with its source.
    ///
    /// # Errors
    /// Only when writing to `out` fails.
    pub fn diagnostic(self, out: &mut impl fmt::Write, diagnostic: &Diagnostic) -> fmt::Result {
        let paint = style(diagnostic.severity);
        let label = self.severity(diagnostic.severity);
        let message = wrapped(diagnostic.message.say(self.tongue), PROSE - MARGIN);
        let mut lines = message.iter();
        let bold = Style::new().bold();
        writeln!(out, "{paint}{label}{paint:#}{}{bold}{}{bold:#}", pad(label, MARGIN), lines.next().map_or("", |line| line))?;
        for line in lines {
            writeln!(out, "{}{bold}{line}{bold:#}", " ".repeat(MARGIN))?;
        }
        Self::place(out, diagnostic)?;
        self.source(out, diagnostic, paint)?;
        self.help(out, diagnostic)
    }

    fn place(out: &mut impl fmt::Write, diagnostic: &Diagnostic) -> fmt::Result {
        let dim = Style::new().dimmed();
        let start = diagnostic.place.start();
        let code = diagnostic.code;
        writeln!(out, "{}{dim}{}:{}:{}, {code}{dim:#}", " ".repeat(MARGIN), diagnostic.place.file.path, start.line, start.column)
    }

    fn source(self, out: &mut impl fmt::Write, diagnostic: &Diagnostic, paint: Style) -> fmt::Result {
        let dim = Style::new().dimmed();
        let (start, end) = (diagnostic.place.start(), diagnostic.place.end());
        let file = &diagnostic.place.file;
        let Some(line) = file.line(start.line) else { return Ok(()) };
        if let Some(before) =
            start.line.checked_sub(1).and_then(|number| file.line(number)).filter(|text| !text.trim().is_empty())
        {
            writeln!(out, "{dim}{:>6} │ {}{dim:#}", start.line - 1, visible(before))?;
        }
        writeln!(out, "{dim}{:>6} │{dim:#} {}", start.line, visible(line))?;
        let lead: String = line.chars().take(start.column - 1).collect();
        let marked: String = if end.line == start.line {
            line.chars().skip(start.column - 1).take(end.column - start.column).collect()
        } else {
            line.chars().skip(start.column - 1).collect()
        };
        let carets = "^".repeat(visible(marked.trim_end()).width().max(1));
        let label = diagnostic.label.as_ref().map_or(String::new(), |label| format!(" {}", label.say(self.tongue)));
        writeln!(out, "       {dim}│{dim:#} {}{paint}{carets}{label}{paint:#}", " ".repeat(visible(&lead).width()))
    }

    fn help(self, out: &mut impl fmt::Write, diagnostic: &Diagnostic) -> fmt::Result {
        let Some(help) = &diagnostic.help else { return Ok(()) };
        let green = Style::new().fg_color(Some(AnsiColor::Green.into()));
        let title = match self.tongue {
            Tongue::English => "Do this:",
            Tongue::Dutch => "Doe dit:",
        };
        let mut title = Some(title);
        for paragraph in help.say(self.tongue).split('\n') {
            let lines =
                if paragraph.starts_with(' ') { vec![paragraph.to_owned()] } else { wrapped(paragraph, PROSE - MARGIN - 9) };
            for line in lines {
                match title.take() {
                    Some(title) => writeln!(out, "{}{green}{title}{green:#} {line}", " ".repeat(MARGIN))?,
                    None => writeln!(out, "{}{line}", " ".repeat(MARGIN + 9))?,
                }
            }
        }
        Ok(())
    }

    const fn severity(self, severity: Severity) -> &'static str {
        match (self.tongue, severity) {
            (Tongue::English, Severity::Error) => "error",
            (Tongue::English, Severity::Warning) => "warning",
            (Tongue::English, Severity::Advice) => "advice",
            (Tongue::Dutch, Severity::Error) => "fout",
            (Tongue::Dutch, Severity::Warning) => "let op",
            (Tongue::Dutch, Severity::Advice) => "tip",
        }
    }

    /// The counts, what follows from them, and the command that explains the worst lint, where one has a page.
    ///
    /// # Errors
    /// Only when writing to `out` fails.
    pub fn summary(
        self,
        out: &mut impl fmt::Write,
        diagnostics: &[Diagnostic],
        summary: &Summary,
        explained: Option<&str>,
    ) -> fmt::Result {
        let counts = [Severity::Error, Severity::Warning, Severity::Advice].map(|severity| summary.count(diagnostics, severity));
        let paint = |severity, count: usize, words: String| {
            let paint = if count > 0 { style(severity) } else { Style::new() };
            format!("{paint}{words}{paint:#}")
        };
        let words = self.counted(counts);
        let counted = [Severity::Error, Severity::Warning, Severity::Advice]
            .into_iter()
            .zip(counts)
            .zip(words)
            .map(|((severity, count), words)| paint(severity, count, words))
            .collect::<Vec<_>>()
            .join(", ");
        let allowed = |word: &str| if summary.allowed == 0 { String::new() } else { format!(", {} {word}", summary.allowed) };
        let mut tail = String::new();
        match self.tongue {
            Tongue::English => {
                write!(tail, "{}. {}.", allowed("allowed"), plural(summary.files, "file", "files"))?;
            }
            Tongue::Dutch => {
                write!(tail, "{}. {} bekeken.", allowed("stilgezet"), plural(summary.files, "bestand", "bestanden"))?;
            }
        }
        writeln!(out, "{counted}{tail}")?;
        self.consequence(out, counts[0], explained)
    }

    fn counted(self, [errors, warnings, advice]: [usize; 3]) -> [String; 3] {
        match self.tongue {
            Tongue::English => [
                if errors == 0 { "No errors".to_owned() } else { plural(errors, "error", "errors") },
                if warnings == 0 { "no warnings".to_owned() } else { plural(warnings, "warning", "warnings") },
                if advice == 0 { "no advice".to_owned() } else { plural(advice, "piece of advice", "pieces of advice") },
            ],
            Tongue::Dutch => [
                if errors == 0 { "Geen fouten".to_owned() } else { plural(errors, "fout", "fouten") },
                if warnings == 0 { "niets om op te letten".to_owned() } else { format!("{warnings} keer let op") },
                if advice == 0 { "geen tips".to_owned() } else { plural(advice, "tip", "tips") },
            ],
        }
    }

    fn consequence(self, out: &mut impl fmt::Write, errors: usize, explained: Option<&str>) -> fmt::Result {
        let dim = Style::new().dimmed();
        let consequence = match (self.tongue, errors) {
            (_, 0) => "",
            (Tongue::English, 1) => "Mend the error first: until then `excx render` makes nothing new of that program.\n",
            (Tongue::English, _) => "Mend the errors first: until then `excx render` makes nothing new of what has them.\n",
            (Tongue::Dutch, 1) => "Los eerst de fout op: tot die tijd maakt `excx render` niets nieuws van dat programma.\n",
            (Tongue::Dutch, _) => "Los eerst de fouten op: tot die tijd maakt `excx render` niets nieuws van wat ze bevat.\n",
        };
        out.write_str(consequence)?;
        let why = match self.tongue {
            Tongue::English => "Why does it matter?",
            Tongue::Dutch => "Waarom telt dit?",
        };
        match explained {
            Some(lint) => writeln!(out, "{dim}{why} excx explain {lint}{dim:#}"),
            None => Ok(()),
        }
    }
}

fn style(severity: Severity) -> Style {
    let color = match severity {
        Severity::Error => AnsiColor::Red,
        Severity::Warning => AnsiColor::Yellow,
        Severity::Advice => AnsiColor::Cyan,
    };
    Style::new().fg_color(Some(color.into()))
}

fn plural(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

fn pad(label: &str, width: usize) -> String {
    " ".repeat(width.saturating_sub(label.width()).max(1))
}

/// Source as it can be shown: a tab as four columns, other control characters and those that cannot be seen as a picture of themselves.
fn visible(source: &str) -> String {
    source
        .chars()
        .map(|character| match character {
            '\t' => "    ".to_owned(),
            control if control.is_control() || is_hidden(control) => "␣".to_owned(),
            other => other.to_string(),
        })
        .collect()
}

fn wrapped(prose: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in prose.split(' ') {
        let last = lines.last_mut().filter(|line| line.is_empty() || line.width() + 1 + word.width() <= width);
        match last {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) => {
                line.push(' ');
                line.push_str(word);
            }
            None => lines.push(word.to_owned()),
        }
    }
    lines
}
