//! `excx trace`: the golden thread through a driver, step, role or habit.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};
use clap::{Args, ValueEnum};
use unicode_width::UnicodeWidthStr as _;

use super::check::Looked;
use super::one::{self, language};
use super::{Edge, Failure, Outcome};
use crate::diagnostic::visible;
use crate::locale::Locale;
use crate::model::{People, Program, Side};
use crate::render::{self, words};
use crate::source::PROGRAMS_FOLDER;
use crate::street::Brought;
use crate::trace::{self, HabitTold, Knot, MomentTold, NotFound, Told, Trace as Thread};

/// The width at which prose wraps.
const PROSE: usize = 80;
/// The widest title of a mail that others line up with.
const TITLE: usize = 44;

#[derive(Debug, Args)]
pub(super) struct Trace {
    /// The id of a driver, step, role or habit; `role/habit`, `driver:ID`, `step:ID` or `role:ID` where several have it
    #[arg(value_name = "ID")]
    id: String,
    /// The folder of one program
    #[arg(value_name = "PATH", default_value = PROGRAMS_FOLDER)]
    path: PathBuf,
    /// How to show it
    #[arg(long, value_enum, default_value_t = Format::Tree, value_name = "FORMAT")]
    format: Format,
    /// The language of the program's texts; the one you speak with excx, or else its first
    #[arg(long, value_name = "LANGUAGE")]
    language: Option<String>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// For people
    Tree,
    /// For programs
    Json,
}

impl Trace {
    pub(super) fn run(&self, edge: Edge) -> Outcome {
        let Looked { folder, checked, .. } = &one::look(&self.path)?;
        let (Some(program), Some(plan), Some(document)) = (&checked.program, &checked.plan, &checked.document) else {
            return Ok(one::unreadable(checked, edge));
        };
        let knot = trace::find(program, &self.id).map_err(|why| not_found(&self.id, why, program, checked.has_errors()))?;
        let language = language(program, self.language.as_deref(), edge)?;
        let brought = Brought::words(folder, program)?;
        let languages = [language.clone()];
        let people = People::default();
        let input = brought.input(program, plan, &people, &languages, &[]);
        let locale =
            Locale::of(&language, brought.own_words().get(&language).map(String::as_str)).map_err(render::RenderError::from)?;
        let thread = Thread::of(program, plan, knot);
        let told = |tongue| trace::told(&thread, &input, &locale, document, tongue);
        match self.format {
            Format::Json => {
                let json = serde_json::to_string_pretty(&told(edge.machine)?).map_err(Failure::unwritten)?;
                edge.print(&format!("{json}\n"))?;
            }
            Format::Tree => edge.print(&Tree { thread: &thread, told: &told(edge.tongue)?, edge }.text())?,
        }
        if checked.has_errors() {
            one::tell_errors(&folder.path, checked, edge);
        }
        Ok(ExitCode::from(u8::from(checked.has_errors())))
    }
}

/// Why an id leads nowhere, with what to type instead.
fn not_found(id: &str, why: NotFound, program: &Program, has_errors: bool) -> Failure {
    match why {
        NotFound::Several(names) => {
            let names = names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>();
            let (or, of) = (names.join(" or "), names.join(" of "));
            Failure::new(
                format!("`{id}` is several things in `{}`; ask for {or}", program.id),
                format!("`{id}` is meer dan één ding in `{}`; vraag om {of}", program.id),
            )
        }
        NotFound::Unknown(Some(meant)) => Failure::new(
            format!("there is no driver, step, role or habit `{id}` in `{}`; did you mean `{meant}`?", program.id),
            format!("er is geen driver, stap, rol of gewoonte `{id}` in `{}`; bedoelde je `{meant}`?", program.id),
        ),
        NotFound::Unknown(None) => {
            let (en, nl) = if has_errors {
                (
                    "; it may be there, in a part that cannot be read: see excx check",
                    "; misschien staat het in een deel dat niet te lezen is: zie excx check",
                )
            } else {
                ("; give an id from `drivers`, `journey` or `roles`", "; geef een id uit `drivers`, `journey` of `roles`")
            };
            Failure::new(
                format!("there is no driver, step, role or habit `{id}` in `{}`{en}", program.id),
                format!("er is geen driver, stap, rol of gewoonte `{id}` in `{}`{nl}", program.id),
            )
        }
    }
}

/// A thread for people: from drivers in to habits, then its mails and questions.
struct Tree<'a> {
    thread: &'a Thread,
    told: &'a Told,
    edge: Edge,
}

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();
const YELLOW: Style = AnsiColor::Yellow.on_default();
const GREEN: Style = AnsiColor::Green.on_default();

impl Tree<'_> {
    fn text(&self) -> String {
        let mut text = String::new();
        for driver in &self.told.nodes.drivers {
            self.driver(&mut text, driver.knot);
        }
        self.without_driver(&mut text);
        self.mails(&mut text);
        self.questions(&mut text);
        self.summary(&mut text);
        text
    }

    fn driver(&self, text: &mut String, knot: Knot) {
        let Some(driver) = self.told.nodes.drivers.iter().find(|driver| driver.knot == knot) else { return };
        let side = match driver.side {
            Side::Customer => self.edge.say("what customers need", "wat klanten nodig hebben"),
            Side::Employee => self.edge.say("what employees need", "wat medewerkers nodig hebben"),
        };
        self.head(text, 0, &driver.name, &format!("driver:{}, {side}", driver.id), knot);
        if let Some(voice) = &driver.voice {
            prose(text, 2, &format!("“{voice}”"));
        }
        let evidence = driver.evidence.join("; ");
        if !evidence.is_empty() {
            prose(text, 2, &sentence(&evidence));
        }
        for other in self.told.nodes.drivers.iter().filter(|other| self.thread.ties(knot, other.knot)) {
            let (en, nl) = (format!("Makes “{}” concrete.", other.name), format!("Maakt “{}” concreet.", other.name));
            prose(text, 2, self.edge.say(&en, &nl));
        }
        self.gaps(text, 2, knot);
        let steps = self.told.nodes.steps.iter().map(|step| step.knot);
        let asked = |step: Knot| [knot, step].contains(&self.thread.of) && self.thread.ties(knot, step);
        let has_gap = |step: Knot| self.thread.ties(knot, step) && self.told.gaps.iter().any(|gap| gap.at == step);
        for step in
            steps.filter(|step| asked(*step) || has_gap(*step) || self.habits(Some(knot), Some(*step), None).next().is_some())
        {
            self.step(text, Some(knot), step);
        }
        self.roles(text, 2, Some(knot), None);
        text.push('\n');
    }

    /// What hangs on no driver: steps that need none, and habits that serve none.
    fn without_driver(&self, text: &mut String) {
        let before = text.len();
        for step in &self.told.nodes.steps {
            let tied = self.told.nodes.drivers.iter().any(|driver| self.thread.ties(driver.knot, step.knot));
            let loose = self.habits(None, Some(step.knot), None).next().is_some();
            let shown = tied || self.habits(None, Some(step.knot), None).count() != self.habits_in(step.knot);
            if loose || !shown {
                self.step(text, None, step.knot);
            }
        }
        self.roles(text, 0, None, None);
        for role in
            self.told.nodes.roles.iter().filter(|role| !self.thread.habits().any(|habit| self.thread.ties(role.knot, habit)))
        {
            let tied = self.told.nodes.steps.iter().any(|step| self.thread.ties(step.knot, role.knot));
            if !tied || self.thread.of == role.knot {
                self.head(text, 0, &role.name, &format!("role:{}", role.id), role.knot);
                self.gaps(text, 2, role.knot);
            }
        }
        if text.len() > before {
            text.push('\n');
        }
    }

    fn step(&self, text: &mut String, driver: Option<Knot>, knot: Knot) {
        let Some(step) = self.told.nodes.steps.iter().find(|step| step.knot == knot) else { return };
        self.head(text, 2, &step.name, &format!("step:{}", step.id), knot);
        for does in step.customer.iter().chain(step.employee.iter().filter(|_| step.customer.is_none())) {
            prose(text, 4, does);
        }
        self.gaps(text, 4, knot);
        self.roles(text, 4, driver, Some(knot));
        for role in self.told.nodes.roles.iter().filter(|role| self.thread.ties(knot, role.knot)) {
            // A role that acts here without any habit on the thread is shown once, beside what it lacks.
            if self.thread.of == knot && !self.thread.habits().any(|habit| self.thread.ties(role.knot, habit)) {
                self.head(text, 4, &role.name, &format!("role:{}", role.id), role.knot);
                self.gaps(text, 6, role.knot);
            }
        }
    }

    /// The roles with their habits for a driver in a step.
    fn roles(&self, text: &mut String, indent: usize, driver: Option<Knot>, step: Option<Knot>) {
        for role in &self.told.nodes.roles {
            let habits: Vec<&HabitTold> = self.habits(driver, step, Some(role.knot)).collect();
            if habits.is_empty() {
                continue;
            }
            self.head(text, indent, &role.name, &format!("role:{}", role.id), role.knot);
            for habit in habits {
                self.habit(text, indent + 2, habit);
            }
        }
    }

    fn habit(&self, text: &mut String, indent: usize, habit: &HabitTold) {
        prose(text, indent, &habit.sentence);
        if self.thread.of == habit.knot
            && let Some(celebration) = &habit.celebration
        {
            prose(text, indent, celebration);
        }
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{:indent$}{DIM}{}{DIM:#}", "", habit.id);
        self.gaps(text, indent, habit.knot);
    }

    /// The habits for this driver, in this step, of this role; without a driver or step, those that have none.
    fn habits(&self, driver: Option<Knot>, step: Option<Knot>, role: Option<Knot>) -> impl Iterator<Item = &HabitTold> {
        let drivers = || self.told.nodes.drivers.iter().map(|driver| driver.knot);
        let steps = || self.told.nodes.steps.iter().map(|step| step.knot);
        self.told.nodes.habits.iter().filter(move |habit| {
            let tied = |knot: Knot| self.thread.ties(knot, habit.knot);
            driver.map_or_else(|| !drivers().any(tied), tied)
                && step.map_or_else(|| !steps().any(tied), tied)
                && role.is_none_or(tied)
        })
    }

    /// How many habits are done in a step, whatever driver they serve.
    fn habits_in(&self, step: Knot) -> usize {
        self.told.nodes.habits.iter().filter(|habit| self.thread.ties(step, habit.knot)).count()
    }

    /// A line with what something is called, and by which id.
    fn head(&self, text: &mut String, indent: usize, name: &str, id: &str, knot: Knot) {
        let style = if self.thread.of == knot { BOLD.fg_color(Some(AnsiColor::Cyan.into())) } else { BOLD };
        let _ = writeln!(text, "{:indent$}{style}{}{style:#}  {DIM}{id}{DIM:#}", "", visible(name));
    }

    /// What is missing at a knot, with the place where one would mend it.
    fn gaps(&self, text: &mut String, indent: usize, knot: Knot) {
        for gap in self.told.gaps.iter().filter(|gap| gap.at == knot && !is_at_the_end(gap.fault)) {
            self.gap(text, indent, &gap.message, &format!("{}:{}", gap.file, gap.line));
        }
    }

    fn gap(&self, text: &mut String, indent: usize, message: &str, place: &str) {
        let label = self.edge.say("gap", "gat");
        let _ = writeln!(text, "{:indent$}{YELLOW}{label}: {}{YELLOW:#}  {DIM}{}{DIM:#}", "", visible(message), visible(place));
    }

    fn mails(&self, text: &mut String) {
        let title = self.edge.say("In these e-mails", "In deze mails");
        let _ = writeln!(text, "{BOLD}{title}{BOLD:#}");
        self.gaps_at_the_end(text, "no-mail");
        let width =
            self.told.mails.iter().map(|mail| mail.title.width()).filter(|width| *width <= TITLE).max().unwrap_or_default();
        for mail in &self.told.mails {
            self.mail(text, mail, width);
        }
        text.push('\n');
    }

    fn mail(&self, text: &mut String, mail: &MomentTold, width: usize) {
        let (day, time) =
            mail.day.clone().unwrap_or_else(|| (self.edge.say("on sign-up", "bij aanmelden").to_owned(), String::new()));
        let (day, time) = (padded(&day, 13), padded(&time, 5));
        let why = visible(&mail.words.join(", "));
        let _ = writeln!(text, "  {day} {time}  {}  {DIM}{why}{DIM:#}", padded(&visible(&mail.title), width));
    }

    fn questions(&self, text: &mut String) {
        let title = self.edge.say("In the feedback", "In de feedback");
        let _ = writeln!(text, "{BOLD}{title}{BOLD:#}");
        self.gaps_at_the_end(text, "no-question");
        for question in &self.told.questions {
            prose(text, 2, &question.text);
        }
        text.push('\n');
    }

    fn gaps_at_the_end(&self, text: &mut String, fault: &str) {
        for gap in self.told.gaps.iter().filter(|gap| gap.fault == fault) {
            self.gap(text, 2, &gap.message, &format!("{}:{}", gap.file, gap.line));
        }
    }

    fn summary(&self, text: &mut String) {
        let count = self.told.gaps.len();
        let whole = self.edge.say("The thread is whole.", "De draad is heel.");
        let (en, nl) = match count {
            1 => ("There is 1 gap in this thread.".to_owned(), "Er zit 1 gat in deze draad.".to_owned()),
            _ => (format!("There are {count} gaps in this thread."), format!("Er zitten {count} gaten in deze draad.")),
        };
        if self.edge.quiet {
            text.truncate(text.trim_end().len());
            text.push('\n');
        } else if count == 0 {
            let _ = writeln!(text, "{GREEN}{whole}{GREEN:#}");
        } else {
            let _ = writeln!(text, "{YELLOW}{}{YELLOW:#}", self.edge.say(&en, &nl));
        }
    }
}

/// Whether a gap is told beside the mails or questions instead of at its knot.
fn is_at_the_end(fault: &str) -> bool {
    ["no-mail", "no-question"].contains(&fault)
}

fn padded(words: &str, width: usize) -> String {
    format!("{words}{}", " ".repeat(width.saturating_sub(words.width())))
}

/// Words as a sentence: with a capital and a full stop.
fn sentence(words: &str) -> String {
    let mut characters = words.chars();
    let first = characters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}.", characters.as_str())
}

fn prose(text: &mut String, indent: usize, words: &str) {
    for line in words::wrapped(words, PROSE - indent).lines() {
        let _ = writeln!(text, "{:indent$}{}", "", visible(line.trim_end()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_wraps_within_its_indent() {
        let mut text = String::new();
        prose(&mut text, 6, &"word ".repeat(40));
        assert!(text.lines().all(|line| line.width() <= PROSE && line.starts_with("      word")), "{text}");
    }
}
