//! Differences for the description of a pull request: tables, and the words of mails behind a fold.

use std::fmt::Write as _;

use super::Compared;
use super::shown::{self, Shown};
use crate::cli::{Edge, Failure};
use crate::diff::{Change, Diff, FieldChange, MailChange, MomentChange};

/// What differs, program by program.
pub(super) fn markdown(compared: &[Compared], against: &str, edge: Edge) -> Result<String, Failure> {
    let mut text = String::new();
    for program in compared {
        let (Compared::Both { heading, .. } | Compared::New(heading) | Compared::Gone(heading)) = program;
        if !text.is_empty() {
            text.push('\n');
        }
        // Writing to a string cannot fail.
        let _ = writeln!(text, "## {}\n", plain(&heading.title));
        let _ = writeln!(text, "{}, {} {}.", code(&heading.id), shown::since(program, edge), code(against));
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
            self.line(&format!("\n{}", shown::nothing(self.edge)));
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
            self.line(&format!("- {}: {}", code(&file.path), self.shown.change(file.change)));
        }
        Ok(())
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn heading(&mut self, heading: &str) {
        self.line(&format!("\n### {heading}\n"));
    }

    fn moments(&mut self, moments: &[MomentChange]) -> Result<(), Failure> {
        if moments.is_empty() {
            return Ok(());
        }
        self.heading(self.edge.say("Moments", "Momenten"));
        self.line(self.edge.say("| | moment | was | is |", "| | moment | was | wordt |"));
        self.line("| --- | --- | --- | --- |");
        for moment in moments {
            let time = |times: &Option<_>| times.as_ref().map_or_else(|| Ok(String::new()), |times| self.shown.time(times));
            let (was, is) = (time(&moment.before)?, time(&moment.after)?);
            let mut subject = plain(&moment.subject);
            for told in self.shown.otherwise(moment) {
                let _ = write!(subject, "<br>{}", plain(&told));
            }
            self.line(&format!("| {} | {subject} | {} | {} |", self.shown.change(moment.change), plain(&was), plain(&is)));
        }
        Ok(())
    }

    fn mails(&mut self, differences: &Diff) {
        if differences.mails.is_empty() {
            return;
        }
        self.heading(self.edge.say("E-mails", "Mails"));
        for mail in &differences.mails.changed {
            self.mail(mail);
        }
        for note in self.shown.notes(differences) {
            self.line(&format!("\n{}", plain(&note)));
        }
    }

    fn mail(&mut self, mail: &MailChange) {
        let head = format!(
            "<code>{}</code> ({}) {}: {}",
            html(&mail.mail),
            mail.language,
            self.shown.change(mail.change),
            html(&mail.subject)
        );
        if mail.lines.is_empty() {
            self.line(&format!("- {head}"));
            return;
        }
        self.line(&format!("<details><summary>{head}</summary>\n"));
        // A fence that no line of the mail can close.
        let longest = mail.lines.iter().map(|line| longest_run(&line.text)).max().unwrap_or_default();
        let fence = "`".repeat(longest.max(2) + 1);
        self.line(&format!("{fence}diff"));
        for line in &mail.lines {
            let sign = if line.change == Change::Removed { '-' } else { '+' };
            self.line(&format!("{sign} {}", line.text));
        }
        self.line(&format!("{fence}\n\n</details>\n"));
    }

    fn fields(&mut self, heading: &str, fields: &[&FieldChange]) {
        self.heading(heading);
        self.line(self.edge.say("| where | was | is |", "| waar | was | wordt |"));
        self.line("| --- | --- | --- |");
        for field in fields {
            let value = |value: &Option<_>| value.as_ref().map(|value| plain(&self.shown.value(value))).unwrap_or_default();
            let (was, is) = (value(&field.before), value(&field.after));
            self.line(&format!("| {} | {was} | {is} |", code(Shown::way(field))));
        }
    }
}

/// A text that Markdown shows as it is, also in a table.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '~' | '@' => plain.extend(['\\', character]),
            character if character.is_control() => plain.push(' '),
            character => plain.push(character),
        }
    }
    plain
}

/// A name in code, also in a table.
fn code(name: &str) -> String {
    let fence = "`".repeat(longest_run(name) + 1);
    format!("{fence}{}{fence}", name.replace('|', "\\|"))
}

/// A text in HTML.
fn html(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The longest run of backticks.
fn longest_run(text: &str) -> usize {
    text.split(|character| character != '`').map(str::len).max().unwrap_or_default()
}
