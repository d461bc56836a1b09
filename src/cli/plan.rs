//! `excx plan`: when everything happens.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use anstyle::Style;
use clap::{Args, ValueEnum};
use serde::Serialize;
use unicode_width::UnicodeWidthStr as _;

use super::check::{Looked, for_people};
use super::one;
use super::{Edge, Failure, Outcome};
use crate::diagnostic::{Tongue, visible};
use crate::locale::Locale;
use crate::model::{Language, People, Program};
use crate::plan::{Plan as Planned, RFC3339, Reason};
use crate::render::{self, Titles};
use crate::source::PROGRAMS_FOLDER;
use crate::street::Brought;

#[derive(Debug, Args)]
pub(super) struct Plan {
    /// The folder of one program
    #[arg(value_name = "PATH", default_value = PROGRAMS_FOLDER)]
    path: PathBuf,
    /// How to show it
    #[arg(long, value_enum, default_value_t = Format::Table, value_name = "FORMAT")]
    format: Format,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// For people
    Table,
    /// For programs
    Json,
}

#[derive(Serialize)]
struct Document<'a> {
    program: &'a str,
    timezone: &'a str,
    moments: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    kind: &'static str,
    starts: String,
    ends: Option<String>,
    audience: &'a str,
    languages: Vec<&'a str>,
    subject: String,
    moved_from: Option<String>,
    because: Option<String>,
}

impl Plan {
    pub(super) fn run(&self, edge: Edge) -> Outcome {
        let Looked { folder, checked, .. } = &one::look(&self.path)?;
        let (Some(program), Some(plan)) = (&checked.program, &checked.plan) else {
            edge.tell(&for_people(&checked.diagnostics, edge.human_beside()));
            return Ok(ExitCode::from(1));
        };
        if checked.has_errors() {
            edge.tell(&for_people(&checked.diagnostics, edge.human_beside()));
        }
        let brought = Brought::words(folder, program)?;
        let language = self.language(program, edge);
        let languages = [language.clone()];
        let people = People::default();
        let input = brought.input(program, plan, &people, &languages, &[]);
        let locale =
            Locale::of(&language, brought.own_words().get(&language).map(String::as_str)).map_err(render::RenderError::from)?;
        let titles = Titles::of(&input, &locale)?;
        match self.format {
            Format::Json => edge.print(&json(program, plan, &titles, edge))?,
            Format::Table => edge.print(&table(program, plan, &titles, &locale, edge)?)?,
        }
        Ok(ExitCode::from(u8::from(checked.has_errors())))
    }

    /// The language of the titles: the one spoken for people where the program has it, else the program's first.
    fn language(&self, program: &Program, edge: Edge) -> Language {
        let spoken = Language::new(edge.say("en", "nl"));
        let wanted = matches!(self.format, Format::Table) && program.languages.contains(&spoken);
        if wanted { spoken } else { program.first_language().clone() }
    }
}

fn json(program: &Program, plan: &Planned, titles: &Titles<'_>, edge: Edge) -> String {
    let mut moments = Vec::new();
    for moment in &plan.moments {
        moments.push(Row {
            id: &moment.id,
            kind: moment.kind().word(),
            starts: moment.starts.strftime(RFC3339).to_string(),
            ends: moment.ends.as_ref().map(|ends| ends.strftime(RFC3339).to_string()),
            audience: moment.audience.word(),
            languages: moment
                .language
                .as_ref()
                .map_or_else(|| program.languages.iter().map(Language::as_str).collect(), |only| vec![only.as_str()]),
            subject: titles.of_moment(moment).unwrap_or_else(|_| moment.id.clone()),
            moved_from: moment.moved.as_ref().map(|moved| moved.from.to_string()),
            because: moment.moved.as_ref().map(|moved| because(&moved.because, edge.machine)),
        });
    }
    let document = Document { program: program.id.as_str(), timezone: program.timezone.as_str(), moments };
    format!("{}\n", serde_json::to_string_pretty(&document).unwrap_or_default())
}

/// Why a moment moved, in a few words.
fn because(reason: &Reason, tongue: Tongue) -> String {
    let language = Language::new(match tongue {
        Tongue::English => "en",
        Tongue::Dutch => "nl",
    });
    let (en, nl) = match reason {
        Reason::Holiday(_) => return reason.name(&language).unwrap_or_default(),
        Reason::Weekend => ("weekend", "weekend"),
        Reason::Closed(None) => ("closed", "gesloten"),
        Reason::Closed(Some(name)) => {
            return match tongue {
                Tongue::English => format!("closed: {name}"),
                Tongue::Dutch => format!("gesloten: {name}"),
            };
        }
        Reason::Taken => ("the moment before it moved there", "het moment ervoor schoof daarheen"),
    };
    match tongue {
        Tongue::English => en.to_owned(),
        Tongue::Dutch => nl.to_owned(),
    }
}

/// The moments by week: day, time, what, for whom, and from where it moved.
fn table(program: &Program, plan: &Planned, titles: &Titles<'_>, locale: &Locale, edge: Edge) -> Result<String, Failure> {
    let (bold, dim) = (Style::new().bold(), Style::new().dimmed());
    let mut text = format!("{bold}{}{bold:#}\n", visible(program.read(&program.title, &locale.language)));
    if plan.moments.is_empty() {
        text.push_str(edge.say(
            "\nNothing is planned yet: add `cocreation`, `campaign`, `kickoff`, `nudges` or `feedback` to the program.\n",
            "\nEr is nog niets gepland: voeg `cocreation`, `campaign`, `kickoff`, `nudges` of `feedback` toe aan het programma.\n",
        ));
    }
    let title = |moment| titles.of_moment(moment).unwrap_or_else(|_| moment.id.clone());
    let rows = plan.moments.iter().map(|moment| visible(&title(moment))).collect::<Vec<_>>();
    let width = rows.iter().map(|title| title.width()).max().unwrap_or_default().min(48);
    let mut week = None;
    for (moment, title) in plan.moments.iter().zip(&rows) {
        let iso = moment.starts.date().iso_week_date();
        if week != Some((iso.year(), iso.week())) {
            week = Some((iso.year(), iso.week()));
            // Writing to a string cannot fail.
            let _ = writeln!(text, "\n{dim}{} {}, {}{dim:#}", edge.say("Week", "Week"), iso.week(), iso.year());
        }
        let day = titles.short_day(moment.starts.date())?;
        let time = if moment.all_day { String::new() } else { moment.starts.strftime("%H:%M").to_string() };
        let moved = match &moment.moved {
            Some(moved) => format!(
                "  {dim}{} {}, {}{dim:#}",
                edge.say("moved from", "verschoven van"),
                titles.short_day(moved.from)?,
                visible(&because(&moved.because, edge.tongue))
            ),
            None => String::new(),
        };
        let only_if = if moment.conditional {
            format!("  {dim}{}{dim:#}", edge.say("only if too few signed up", "alleen als te weinig mensen zich aanmelden"))
        } else {
            String::new()
        };
        let pad = " ".repeat(width.saturating_sub(title.width()));
        let _ = writeln!(
            text,
            "  {day:<12} {time:<5}  {title}{pad}  {dim}{:<14}{dim:#}{only_if}{moved}",
            visible(&titles.audience(&moment.audience)?)
        );
    }
    Ok(text)
}
