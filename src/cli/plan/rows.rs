//! The plan for programs, as JSON, and for spreadsheets, as CSV.

use serde::Serialize;

use super::{Shown, because};
use crate::cli::Failure;
use crate::model::{Language, Program};
use crate::plan::{ClockChange, Delivery, Moment, Occasion, RFC3339, deliveries};
use crate::render;
use crate::render::outbox::defused;

#[derive(Serialize)]
struct Document<'a> {
    program: &'a str,
    timezone: &'a str,
    moments: Vec<Row<'a>>,
}

/// A moment.
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
    phase: &'static str,
    all_day: bool,
    conditional: bool,
    site: Option<&'a str>,
    seats: Option<u16>,
    sent: Option<String>,
    deliveries: Vec<Own>,
    clock: Option<&'static str>,
}

/// When people of one role, shift and site get the mail, where that is not when others do.
#[derive(Serialize)]
struct Own {
    role: String,
    shift: Option<String>,
    site: Option<String>,
    sent: String,
}

impl From<Delivery> for Own {
    fn from(delivery: Delivery) -> Self {
        let Delivery { role, shift, site, sent } = delivery;
        Self { role, shift, site, sent: sent.strftime(RFC3339).to_string() }
    }
}

/// The plan as one JSON object.
pub(super) fn json(shown: &Shown<'_>) -> Result<String, Failure> {
    let Shown { program, plan, .. } = shown;
    let mailed = render::mailed(program, plan);
    let moments = plan.moments.iter().map(|moment| row(shown, moment, mailed.contains(&moment.id))).collect();
    let document = Document { program: program.id.as_str(), timezone: program.timezone.as_str(), moments };
    Ok(format!("{}\n", serde_json::to_string_pretty(&document).map_err(Failure::unwritten)?))
}

fn row<'a>(shown: &Shown<'a>, moment: &'a Moment, is_mailed: bool) -> Row<'a> {
    let (program, machine) = (shown.program, shown.edge.machine);
    Row {
        id: &moment.id,
        kind: moment.kind().word(),
        starts: moment.starts.strftime(RFC3339).to_string(),
        ends: moment.ends.as_ref().map(|ends| ends.strftime(RFC3339).to_string()),
        audience: moment.audience.word(),
        languages: languages(program, moment),
        subject: shown.titles.of_moment(moment).unwrap_or_else(|_| moment.id.clone()),
        moved_from: moved_from(moment),
        because: reason(moment, machine),
        phase: moment.phase.word(),
        all_day: moment.all_day,
        conditional: moment.conditional,
        site: moment.site.as_deref(),
        seats: seats(program, moment),
        sent: is_mailed.then(|| moment.sent.strftime(RFC3339).to_string()),
        deliveries: if is_mailed { deliveries(program, moment).into_iter().map(Own::from).collect() } else { Vec::new() },
        clock: moment.clock.map(ClockChange::word),
    }
}

/// The day that it moved from, or the hour of its own day that the clock skips.
fn moved_from(moment: &Moment) -> Option<String> {
    let skipped = match moment.clock {
        Some(ClockChange::Skipped { from }) => Some(moment.starts.date().to_datetime(from).strftime("%FT%H:%M").to_string()),
        _ => None,
    };
    moment.moved.as_ref().map(|moved| moved.from.to_string()).or(skipped)
}

fn reason(moment: &Moment, tongue: crate::diagnostic::Tongue) -> Option<String> {
    let skipped = match (moment.clock, tongue) {
        (Some(ClockChange::Skipped { .. }), crate::diagnostic::Tongue::English) => Some("the clock goes forward".to_owned()),
        (Some(ClockChange::Skipped { .. }), crate::diagnostic::Tongue::Dutch) => Some("de klok gaat vooruit".to_owned()),
        _ => None,
    };
    moment.moved.as_ref().map(|moved| because(&moved.because, tongue)).or(skipped)
}

fn languages<'a>(program: &'a Program, moment: &'a Moment) -> Vec<&'a str> {
    let all = || program.languages.iter().map(Language::as_str).collect();
    moment.language.as_ref().map_or_else(all, |only| vec![only.as_str()])
}

fn seats(program: &Program, moment: &Moment) -> Option<u16> {
    let Occasion::Kickoff { session: Some(session) } = moment.occasion else { return None };
    program.kickoff.as_ref()?.sessions.get(session)?.seats
}

/// The columns of the sheet.
const COLUMNS: [&str; 18] = [
    "week",
    "date",
    "time",
    "end_date",
    "end_time",
    "subject",
    "kind",
    "phase",
    "audience",
    "languages",
    "site",
    "seats",
    "sent",
    "moved_from",
    "because",
    "conditional",
    "clock",
    "id",
];

/// The plan as a sheet (RFC 4180) that spreadsheets read as UTF-8.
pub(super) fn csv(shown: &Shown<'_>) -> Result<Vec<u8>, Failure> {
    let mailed = render::mailed(shown.program, shown.plan);
    let rows = shown.plan.moments.iter().map(|moment| cells(shown, moment, mailed.contains(&moment.id)));
    sheet(&COLUMNS, rows)
}

/// A sheet: with the mark by which spreadsheets know UTF-8, and without a cell that one would run as a formula.
pub(super) fn sheet<const N: usize>(columns: &[&str; N], rows: impl Iterator<Item = [String; N]>) -> Result<Vec<u8>, Failure> {
    let failed = |why: csv::Error| Failure::unprinted(&std::io::Error::other(why));
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(columns).map_err(failed)?;
    for row in rows {
        writer.write_record(row.iter().map(|cell| defused(cell))).map_err(failed)?;
    }
    writer.into_inner().map_err(|why| Failure::unprinted(why.error()))
}

fn cells(shown: &Shown<'_>, moment: &Moment, is_mailed: bool) -> [String; 18] {
    let row = row(shown, moment, is_mailed);
    let iso = moment.starts.date().iso_week_date();
    let hour = |at: &jiff::Zoned| if moment.all_day { String::new() } else { at.strftime("%H:%M").to_string() };
    let last = moment
        .ends
        .as_ref()
        .map(|ends| if moment.all_day { ends.saturating_sub(jiff::Span::new().days(1)) } else { ends.clone() });
    [
        format!("{}-W{:02}", iso.year(), iso.week()),
        moment.starts.date().to_string(),
        hour(&moment.starts),
        last.as_ref().map(|ends| ends.date().to_string()).unwrap_or_default(),
        last.as_ref().map(hour).unwrap_or_default(),
        row.subject,
        row.kind.to_owned(),
        row.phase.to_owned(),
        row.audience.to_owned(),
        row.languages.join(" "),
        row.site.unwrap_or_default().to_owned(),
        row.seats.map(|seats| seats.to_string()).unwrap_or_default(),
        if is_mailed { moment.sent.strftime("%F %H:%M").to_string() } else { String::new() },
        row.moved_from.unwrap_or_default(),
        row.because.unwrap_or_default(),
        if row.conditional { "yes".to_owned() } else { String::new() },
        row.clock.unwrap_or_default().to_owned(),
        row.id.to_owned(),
    ]
}
