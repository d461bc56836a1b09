//! Diagnostics for people: the message, the source line with a caret, and what to do.

mod shown;
mod snippet;

use std::fmt::{self, Write as _};

use anstyle::{AnsiColor, Style};
use unicode_width::UnicodeWidthStr;

pub use self::shown::visible;
use super::{Diagnostic, Severity, Tongue};

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
    /// The address of the page of a lint, for terminals, which make a link of its name.
    pub page: Option<fn(&str) -> Option<String>>,
}

impl Human {
    /// One diagnostic with its source.
    ///
    /// # Errors
    /// Only when writing to `out` fails.
    pub fn diagnostic(self, out: &mut impl fmt::Write, diagnostic: &Diagnostic) -> fmt::Result {
        let paint = style(diagnostic.severity);
        let label = diagnostic.severity.say(self.tongue);
        let message = wrapped(&visible(diagnostic.message.say(self.tongue)), PROSE - MARGIN);
        let mut lines = message.iter();
        let bold = Style::new().bold();
        writeln!(out, "{paint}{label}{paint:#}{}{bold}{}{bold:#}", pad(label, MARGIN), lines.next().map_or("", |line| line))?;
        for line in lines {
            writeln!(out, "{}{bold}{line}{bold:#}", " ".repeat(MARGIN))?;
        }
        self.place(out, diagnostic)?;
        snippet::write(out, diagnostic, paint, self.tongue)?;
        self.help(out, diagnostic)
    }

    fn place(self, out: &mut impl fmt::Write, diagnostic: &Diagnostic) -> fmt::Result {
        let dim = Style::new().dimmed();
        let start = diagnostic.place.start();
        let path = visible(&diagnostic.place.file.path);
        let code = self.linked(diagnostic.code);
        writeln!(out, "{}{dim}{path}:{}:{}, {code}{dim:#}", " ".repeat(MARGIN), start.line, start.column)
    }

    /// The name of a lint, as a link to its page where there is one (OSC 8).
    fn linked(self, code: &str) -> String {
        match self.page.and_then(|page| page(code)) {
            Some(page) => format!("\u{1b}]8;;{page}\u{1b}\\{code}\u{1b}]8;;\u{1b}\\"),
            None => code.to_owned(),
        }
    }

    fn help(self, out: &mut impl fmt::Write, diagnostic: &Diagnostic) -> fmt::Result {
        let Some(help) = &diagnostic.help else { return Ok(()) };
        let green = Style::new().fg_color(Some(AnsiColor::Green.into()));
        let title = match self.tongue {
            Tongue::English => "Do this:",
            Tongue::Dutch => "Doe dit:",
        };
        let mut title = Some(title);
        for paragraph in help.say(self.tongue).split('\n').map(visible) {
            // What can be copied is set apart, and never wraps.
            let paint = if paragraph.starts_with(' ') { Style::new().dimmed() } else { Style::new() };
            let lines = if paragraph.starts_with(' ') { vec![paragraph] } else { wrapped(&paragraph, PROSE - MARGIN - 9) };
            for line in lines {
                match title.take() {
                    Some(title) => writeln!(out, "{}{green}{title}{green:#} {line}", " ".repeat(MARGIN))?,
                    None => writeln!(out, "{}{paint}{line}{paint:#}", " ".repeat(MARGIN + 9))?,
                }
            }
        }
        Ok(())
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
