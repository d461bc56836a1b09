//! `excx publish`: says in the program what was sent out of its calendars, so that what changes later reaches those who have them.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::check::{Looked, for_people};
use super::one;
use super::{Edge, Failure, Outcome};
use crate::diagnostic::visible;
use crate::model::{People, Program};
use crate::output;
use crate::published::{Changes, PUBLISHED_FILE, Published};
use crate::render;
use crate::source::PROGRAMS_FOLDER;
use crate::street::Brought;

#[derive(Debug, Args)]
pub(super) struct Publish {
    /// The folder of one program
    #[arg(value_name = "PATH", default_value = PROGRAMS_FOLDER)]
    path: PathBuf,
    /// The day on which it is sent out; today when left out
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

impl Publish {
    pub(super) fn run(&self, edge: Edge) -> Outcome {
        let asked = self.on.as_deref().map(day).transpose()?;
        let Looked { folder, checked, .. } = &one::look(&self.path)?;
        let (Some(program), Some(plan), false) = (&checked.program, &checked.plan, checked.has_errors()) else {
            edge.tell(&for_people(&checked.diagnostics, edge.human_beside()));
            let (en, nl) = (
                "excx: nothing was published because of the errors above\n",
                "excx: er is niets gepubliceerd om de fouten hierboven\n",
            );
            edge.tell(edge.say(en, nl));
            return Ok(ExitCode::from(1));
        };
        let on = asked.unwrap_or_else(|| today(program));
        let brought = Brought::words(folder, program)?;
        let before = brought.published();
        if let Some(last) = before.on.filter(|last| on < *last) {
            return Err(early(on, last));
        }
        let people = People::default();
        let input = brought.input(program, plan, &people, &program.languages, &[]);
        let (published, changes) = before.next(&render::sent(&input)?, on);
        if !changes.is_empty() {
            let json = published.to_json(program.id.as_str()).map_err(Failure::unwritten)?;
            output::write_file(&folder.path.join(PUBLISHED_FILE), json.as_bytes())?;
        }
        if !edge.quiet {
            let file = folder.path.join(PUBLISHED_FILE);
            edge.print(&summary(&visible(&file.to_string_lossy()), &published, &changes, edge))?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// A day as it is written: `2027-03-01`.
fn day(written: &str) -> Result<Date, Failure> {
    let is_shaped = written.len() == 10 && written.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    written.parse().ok().filter(|_| is_shaped).ok_or_else(|| {
        Failure::new(
            format!("`{written}` is no date; write it as --on YYYY-MM-DD, such as --on 2027-03-01"),
            format!("`{written}` is geen datum; schrijf hem als --on JJJJ-MM-DD, zoals --on 2027-03-01"),
        )
    })
}

/// Today where the program is.
#[expect(clippy::disallowed_methods, reason = "the command's edge may look at the clock")]
fn today(program: &Program) -> Date {
    let zone = TimeZone::get(program.timezone.as_str()).unwrap_or(TimeZone::UTC);
    jiff::Timestamp::now().to_zoned(zone).date()
}

fn early(on: Date, last: Date) -> Failure {
    Failure::new(
        format!("{on} is before {last}, when this program was last published; give that day or a later one: --on {last}"),
        format!("{on} is vóór {last}, toen dit programma het laatst gepubliceerd is; geef die dag of een latere: --on {last}"),
    )
}

/// What was said, and what people will find changed.
fn summary(file: &str, published: &Published, changes: &Changes, edge: Edge) -> String {
    let on = published.on.map(|on| on.to_string()).unwrap_or_default();
    if changes.is_empty() {
        let (en, nl) = (
            format!("Nothing changed since {on}; `{file}` stays as it is.\n"),
            format!("Er is niets veranderd sinds {on}; `{file}` blijft zoals het is.\n"),
        );
        return edge.say(&en, &nl).to_owned();
    }
    let (en, nl) = (
        format!("Published on {on}, in `{file}`; commit it to git:\n"),
        format!("Gepubliceerd op {on}, in `{file}`; zet het in git:\n"),
    );
    let kinds = [
        (&changes.new, "new", "nieuw"),
        (&changes.moved, "at another time or place", "op een ander moment of een andere plek"),
        (&changes.cancelled, "cancelled", "vervallen"),
        (&changes.back, "back after it was cancelled", "weer terug"),
        (&changes.renamed, "only called otherwise", "alleen anders genoemd"),
        (&changes.history, "over already, so it stays in calendars", "al geweest, dus het blijft in agenda’s staan"),
    ];
    let listed = kinds.iter().filter(|(moments, ..)| !moments.is_empty());
    let line = |(moments, en, nl): &(&Vec<String>, &str, &str)| {
        let more = if moments.len() > NAMED { ", …" } else { "" };
        let named = moments.iter().take(NAMED).map(|moment| visible(moment)).collect::<Vec<_>>().join(", ");
        format!("  {:>4}  {}: {named}{more}\n", moments.len(), edge.say(en, nl))
    };
    format!("{}{}", edge.say(&en, &nl), listed.map(line).collect::<String>())
}

/// How many moments of a kind are named.
const NAMED: usize = 8;
