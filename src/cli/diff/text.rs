//! Differences for a terminal.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use unicode_width::UnicodeWidthStr as _;

use super::Compared;
use super::shown::{self, Shown};
use crate::cli::{Edge, Failure};
use crate::diagnostic::visible;
use crate::diff::{Change, Diff, FieldChange, Line, MomentChange};

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();
const RED: Style = AnsiColor::Red.on_default();
const GREEN: Style = AnsiColor::Green.on_default();

/// What differs, program by program.
pub(super) fn text(compared: &[Compared], against: &str, edge: Edge) -> Result<String, Failure> {
    let mut text = String::new();
    for program in compared {
        if !text.is_empty() {
            text.push('\n');
        }
        let (Compared::Both { heading, .. } | Compared::New(heading) | Compared::Gone(heading)) = program;
        // Writing to a string cannot fail.
        let _ = write!(text, "{BOLD}{}{BOLD:#} {DIM}{}, ", visible(&heading.title), visible(&heading.id));
        let _ = writeln!(text, "{} {}{DIM:#}", shown::since(program, edge), visible(against));
        if let Compared::Both { differences, heading } = program {
            let shown = Shown::new(&heading.language, edge)?;
            Told { text: &mut text, shown: &shown, edge }.differences(differences)?;
        }
    }
    Ok(text)
}

struct Told<'a> {
    text: &'a mut String,
    shown: &'a Shown,
    edge: Edge,
}

impl Told<'_> {
    fn differences(&mut self, differences: &Diff) -> Result<(), Failure> {
        if differences.is_empty() {
            self.line(shown::nothing(self.edge));
            return Ok(());
        }
        self.moments(&differences.moments)?;
        self.mails(differences);
        for (heading, fields) in self.shown.sections(differences) {
            self.fields(heading, &fields);
        }
        if !differences.files.is_empty() {
            self.heading(self.edge.say("Files", "Bestanden"));
        }
        for file in &differences.files {
            self.line(&format!("  {:<10}  {}", self.shown.change(file.change), visible(&file.path)));
        }
        Ok(())
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn heading(&mut self, heading: &str) {
        self.line(&format!("\n{BOLD}{heading}{BOLD:#}"));
    }

    fn moments(&mut self, moments: &[MomentChange]) -> Result<(), Failure> {
        if moments.is_empty() {
            return Ok(());
        }
        self.heading(self.edge.say("Moments", "Momenten"));
        let width = moments.iter().map(|moment| visible(&moment.subject).width()).max().unwrap_or_default().min(48);
        for moment in moments {
            let subject = visible(&moment.subject);
            let pad = " ".repeat(width.saturating_sub(subject.width()));
            let time = |times: &Option<_>| times.as_ref().map(|times| self.shown.time(times)).transpose();
            let (was, is) = (time(&moment.before)?, time(&moment.after)?);
            let when = match (is, was) {
                (Some(is), Some(was)) if moment.change == Change::Moved => {
                    format!("{is}  {DIM}{} {was}{DIM:#}", self.edge.say("was", "was"))
                }
                (Some(time), _) | (None, Some(time)) => time,
                (None, None) => String::new(),
            };
            self.line(&format!("  {:<10}  {subject}{pad}  {when}", self.shown.change(moment.change)));
            for told in self.shown.otherwise(moment) {
                self.line(&format!("  {:<10}  {DIM}{}{DIM:#}", "", visible(&told)));
            }
        }
        Ok(())
    }

    fn mails(&mut self, differences: &Diff) {
        if differences.mails.is_empty() {
            return;
        }
        self.heading(self.edge.say("E-mails", "Mails"));
        for mail in &differences.mails.changed {
            let subject = visible(&mail.subject);
            let change = self.shown.change(mail.change);
            self.line(&format!("  {change:<10}  {} ({})  {DIM}{subject}{DIM:#}", visible(&mail.mail), mail.language));
            for line in &mail.lines {
                self.changed(line);
            }
        }
        for note in self.shown.notes(differences) {
            self.line(&format!("  {}", visible(&note)));
        }
    }

    fn changed(&mut self, line: &Line) {
        let text = visible(&line.text);
        match line.change {
            Change::Removed => self.line(&format!("    {RED}- {text}{RED:#}")),
            _ => self.line(&format!("    {GREEN}+ {text}{GREEN:#}")),
        }
    }

    fn fields(&mut self, heading: &str, fields: &[&FieldChange]) {
        self.heading(heading);
        for field in fields {
            self.line(&format!("  {}", visible(Shown::way(field))));
            if let Some(was) = &field.before {
                let was = visible(&self.shown.value(was));
                self.line(&format!("    {RED}- {was}{RED:#}"));
            }
            if let Some(is) = &field.after {
                let is = visible(&self.shown.value(is));
                self.line(&format!("    {GREEN}+ {is}{GREEN:#}"));
            }
        }
    }
}
