//! `excx plan`: when everything happens, and when it could start instead.

mod rows;
mod starts;
mod table;

use std::borrow::Cow;
use std::io::IsTerminal as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::check::{Looked, for_people};
use super::one;
use super::people::{Known, PeopleFile};
use super::{Edge, Failure, Outcome};
use crate::diagnostic::{Tongue, visible};
use crate::locale::Locale;
use crate::model::{Date, Language, Program};
use crate::output;
use crate::plan::{self, Plan as Planned, Reason};
use crate::render::{self, Input, Paper, Titles};
use crate::source::PROGRAMS_FOLDER;
use crate::street::Brought;

#[derive(Debug, Args)]
pub(super) struct Plan {
    /// The folder of one program
    #[arg(value_name = "PATH", default_value = PROGRAMS_FOLDER)]
    path: PathBuf,
    /// How to show it; as the ending of --out says when left out, and else as a table
    #[arg(long, value_enum, value_name = "FORMAT")]
    format: Option<Format>,
    /// The file to write it to
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Plan as if the campaign started on this day; the program stays as it is
    #[arg(long, value_name = "DATE")]
    start: Option<String>,
    /// Which starts in the next half year collide least with holidays
    #[arg(long)]
    suggest: bool,
    /// The language of the program's texts; yours when left out, if the program has it
    #[arg(long, value_name = "LANGUAGE")]
    language: Option<String>,
    /// The size of the sheet
    #[arg(long, value_enum, value_name = "PAPER", default_value_t = PaperFlag::A3)]
    paper: PaperFlag,
    #[command(flatten)]
    people: PeopleFile,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Table,
    /// For programs
    Json,
    /// Rows for a spreadsheet
    Csv,
    /// A timeline for a screen
    Svg,
    /// A timeline for the wall
    Pdf,
}

impl Format {
    /// The ending of a file of this form.
    const fn ending(self) -> &'static str {
        match self {
            Self::Table => "txt",
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Svg => "svg",
            Self::Pdf => "pdf",
        }
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum PaperFlag {
    A3,
    A4,
}

/// What the forms of a plan are made from.
struct Shown<'a> {
    program: &'a Program,
    plan: &'a Planned,
    input: &'a Input<'a>,
    titles: &'a Titles<'a>,
    locale: &'a Locale,
    edge: Edge,
}

impl Plan {
    pub(super) fn run(&self, edge: Edge) -> Outcome {
        let format = self.format()?;
        let Looked { folder, checked, .. } = &one::look(&self.path)?;
        let (Some(program), Some(plan)) = (&checked.program, &checked.plan) else {
            edge.tell(&for_people(&checked.diagnostics, edge.human_beside()));
            return Ok(ExitCode::from(1));
        };
        if checked.has_errors() {
            edge.tell(&for_people(&checked.diagnostics, edge.human_beside()));
        }
        let (program, plan) = self.started(program, plan, edge)?;
        let (program, plan) = (program.as_ref(), plan.as_ref());
        let Known { people, faults, .. } = self.people.read()?;
        if !faults.is_empty() {
            edge.tell(&for_people(&faults, edge.human_beside()));
            return Ok(ExitCode::from(1));
        }
        let brought = Brought::words(folder, program)?;
        let language = self.language(program, format, edge)?;
        let languages = [language.clone()];
        let input = brought.input(program, plan, &people, &languages, &[]);
        let locale =
            Locale::of(&language, brought.own_words().get(&language).map(String::as_str)).map_err(render::RenderError::from)?;
        let titles = Titles::of(&input, &locale)?;
        let shown = Shown { program, plan, input: &input, titles: &titles, locale: &locale, edge };
        let bytes = if self.suggest { starts::shown(&shown, format)? } else { self.shown(&shown, format)? };
        self.hand_over(&bytes, format, edge)?;
        Ok(ExitCode::from(u8::from(checked.has_errors())))
    }

    /// The form that is asked for. What a terminal cannot show, or a file that would be something else, is refused before any work.
    fn format(&self) -> Result<Format, Failure> {
        let ending = self.out.as_deref().and_then(|out| out.extension()).map(|ending| ending.to_string_lossy().to_lowercase());
        let named = Format::value_variants().iter().copied().find(|format| Some(format.ending()) == ending.as_deref());
        let format = self.format.or(named).unwrap_or(Format::Table);
        if self.out.is_some() && named != Some(format) {
            let ending = format.ending();
            return Err(Failure::new(
                format!("--out is to be a file that ends in .{ending}, such as plan.{ending}; nothing was written"),
                format!("bij --out hoort een bestand dat eindigt op .{ending}, zoals planning.{ending}; er is niets geschreven"),
            ));
        }
        if self.suggest && matches!(format, Format::Svg | Format::Pdf) {
            return Err(Failure::new(
                "--suggest is there as table, json and csv; see the timeline of one of the starts with --start DATE",
                "--suggest is er als table, json en csv; bekijk de tijdlijn van zo’n start met --start DATUM",
            ));
        }
        if format == Format::Pdf && self.out.is_none() && std::io::stdout().is_terminal() {
            return Err(Failure::new(
                "a PDF is not for a terminal; write it to a file: --out plan.pdf",
                "een PDF is niets voor een terminal; schrijf hem naar een bestand: --out planning.pdf",
            ));
        }
        Ok(format)
    }

    /// The program and its plan from the start that is asked for. Dates that are written out stay, and are told.
    fn started<'a>(
        &self,
        program: &'a Program,
        plan: &'a Planned,
        edge: Edge,
    ) -> Result<(Cow<'a, Program>, Cow<'a, Planned>), Failure> {
        let Some(start) = &self.start else { return Ok((Cow::Borrowed(program), Cow::Borrowed(plan))) };
        let date: Date = start.parse().map_err(|_| {
            let start = visible(start);
            Failure::new(
                format!("`{start}` is no day; write --start as year-month-day, such as 2027-03-01"),
                format!("`{start}` is geen dag; schrijf --start als jaar-maand-dag, zoals 2027-03-01"),
            )
        })?;
        let mut other = program.clone();
        other.timeline.campaign_starts = date;
        let planned = plan.again(&other);
        let stay = plan::pinned(&other, &planned);
        if !stay.is_empty() {
            let told = stay.iter().map(|pinned| format!("{} ({})", pinned.of, pinned.date)).collect::<Vec<_>>().join(", ");
            let (en, nl) = (
                format!("excx: dates that are written out stay where they are: {told}"),
                format!("excx: datums die zijn uitgeschreven blijven waar ze zijn: {told}"),
            );
            edge.tell(&format!("{}\n", visible(edge.say(&en, &nl))));
        }
        Ok((Cow::Owned(other), Cow::Owned(planned)))
    }

    /// The language of the titles: what is asked for; for people the one that they speak where the program has it; else the program's first.
    fn language(&self, program: &Program, format: Format, edge: Edge) -> Result<Language, Failure> {
        let for_machines = matches!(format, Format::Json | Format::Csv);
        match &self.language {
            None if for_machines => Ok(program.first_language().clone()),
            asked => one::language(program, asked.as_deref(), edge),
        }
    }

    fn shown(&self, shown: &Shown<'_>, format: Format) -> Result<Vec<u8>, Failure> {
        let paper = match self.paper {
            PaperFlag::A3 => Paper::A3,
            PaperFlag::A4 => Paper::A4,
        };
        Ok(match format {
            Format::Table => table::table(shown)?.into_bytes(),
            Format::Json => rows::json(shown)?.into_bytes(),
            Format::Csv => rows::csv(shown)?,
            Format::Svg => render::timeline_svg(shown.input, shown.locale)?,
            Format::Pdf => render::timeline_pdf(shown.input, shown.locale, paper)?,
        })
    }

    /// Writes the result to the file that is named, or else to standard output.
    fn hand_over(&self, bytes: &[u8], format: Format, edge: Edge) -> Result<(), Failure> {
        match (&self.out, format) {
            (Some(out), Format::Table) => Ok(output::write_file(out, &anstream::adapter::strip_bytes(bytes).into_vec())?),
            (Some(out), _) => Ok(output::write_file(out, bytes)?),
            (None, Format::Pdf) => Edge::print_bytes(bytes),
            (None, _) => edge.print_with(|out| out.write_all(bytes)),
        }
    }
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
