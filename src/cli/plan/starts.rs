//! The starts that collide least with holidays, ranked, each with what collides.

use std::fmt::Write as _;

use anstyle::Style;
use serde::Serialize;

use super::rows::sheet;
use super::table::title;
use super::{Format, Shown, because};
use crate::cli::Failure;
use crate::diagnostic::{Tongue, visible};
use crate::plan::{Start, pinned, starts};

/// How many are shown.
const SHOWN: usize = 10;

#[derive(Serialize)]
struct Document<'a> {
    program: &'a str,
    tried: usize,
    now: Row,
    starts: Vec<Row>,
    pinned: Vec<Stays>,
}

#[derive(Serialize)]
struct Row {
    start: String,
    collisions: usize,
    out_of_order: usize,
    moves: Vec<Move>,
    lost: Vec<Lost>,
}

#[derive(Serialize)]
struct Move {
    id: String,
    from: String,
    to: String,
    because: String,
}

/// A day of the campaign week without a video.
#[derive(Serialize)]
struct Lost {
    date: String,
    because: String,
}

#[derive(Serialize)]
struct Stays {
    of: String,
    date: String,
}

impl Row {
    fn of(start: &Start, tongue: Tongue) -> Self {
        let moves = start.moves.iter().map(|collision| Move {
            id: collision.id.clone(),
            from: collision.moved.from.to_string(),
            to: collision.to.to_string(),
            because: because(&collision.moved.because, tongue),
        });
        let lost = start.lost.iter().map(|(date, reason)| Lost { date: date.to_string(), because: because(reason, tongue) });
        Self {
            start: start.date.to_string(),
            collisions: start.collisions(),
            out_of_order: start.out_of_order,
            moves: moves.collect(),
            lost: lost.collect(),
        }
    }
}

/// The starts in the form that is asked for.
pub(super) fn shown(shown: &Shown<'_>, format: Format) -> Result<Vec<u8>, Failure> {
    let now = Start::of(shown.program, shown.plan);
    let all = starts(shown.program, shown.plan);
    Ok(match format {
        Format::Json => json(shown, &now, &all)?.into_bytes(),
        Format::Csv => csv(shown, &all)?,
        _ => table(shown, &now, &all)?.into_bytes(),
    })
}

fn json(shown: &Shown<'_>, now: &Start, all: &[Start]) -> Result<String, Failure> {
    let row = |start: &Start| Row::of(start, shown.edge.machine);
    let stay = pinned(shown.program, shown.plan).into_iter();
    let document = Document {
        program: shown.program.id.as_str(),
        tried: all.len(),
        now: row(now),
        starts: all.iter().take(SHOWN).map(row).collect(),
        pinned: stay.map(|pinned| Stays { of: pinned.of, date: pinned.date.to_string() }).collect(),
    };
    Ok(format!("{}\n", serde_json::to_string_pretty(&document).map_err(Failure::unwritten)?))
}

/// The columns of the sheet.
const COLUMNS: [&str; 6] = ["rank", "start", "collisions", "out_of_order", "moves", "lost"];

fn csv(shown: &Shown<'_>, all: &[Start]) -> Result<Vec<u8>, Failure> {
    let cells = |(index, start): (usize, &Start)| {
        let Row { start, collisions, out_of_order, moves, lost } = Row::of(start, shown.edge.machine);
        let moves = moves.iter().map(|moved| format!("{} {} > {} ({})", moved.id, moved.from, moved.to, moved.because));
        let lost = lost.iter().map(|lost| format!("{} ({})", lost.date, lost.because));
        let (moves, lost) = (moves.collect::<Vec<_>>().join("; "), lost.collect::<Vec<_>>().join("; "));
        [(index + 1).to_string(), start, collisions.to_string(), out_of_order.to_string(), moves, lost]
    };
    sheet(&COLUMNS, all.iter().take(SHOWN).enumerate().map(cells))
}

fn table(shown: &Shown<'_>, now: &Start, all: &[Start]) -> Result<String, Failure> {
    let (bold, edge) = (Style::new().bold(), shown.edge);
    let mut text = format!("{bold}{}{bold:#}\n", title(shown.program, shown));
    // Writing to a string cannot fail.
    let _ = writeln!(text, "\n{}", edge.say("As it is", "Zoals het nu is"));
    text.push_str(&said(shown, "   ", now)?);
    if all.is_empty() {
        text.push_str(edge.say(
            "\nThere is no start in the half year after it whose holidays are all known.\n",
            "\nIn het halfjaar erna is er geen start waarvan alle feestdagen bekend zijn.\n",
        ));
        return Ok(text);
    }
    let (en, nl) = (
        format!("The best of {} starts in the half year from then on", all.len()),
        format!("De beste van {} starts in het halfjaar daarna", all.len()),
    );
    let _ = writeln!(text, "\n{}", edge.say(&en, &nl));
    for (index, start) in all.iter().take(SHOWN).enumerate() {
        text.push_str(&said(shown, &format!("{:>3}", index + 1), start)?);
    }
    let stay = pinned(shown.program, shown.plan);
    if !stay.is_empty() {
        let stay = stay.iter().map(|pinned| format!("{} ({})", pinned.of, pinned.date)).collect::<Vec<_>>().join(", ");
        let head = edge.say("Dates that are written out and stay", "Datums die zijn uitgeschreven en blijven");
        let _ = writeln!(text, "\n{head}: {}", visible(&stay));
    }
    let best = all.first().map(|start| start.date.to_string()).unwrap_or_default();
    let (en, nl) = (format!("See one: excx plan --start {best}"), format!("Bekijk er een: excx plan --start {best}"));
    let _ = writeln!(text, "\n{}", edge.say(&en, &nl));
    Ok(text)
}

/// A start with what collides, a line each.
fn said(shown: &Shown<'_>, rank: &str, start: &Start) -> Result<String, Failure> {
    let (dim, edge, titles) = (Style::new().dimmed(), shown.edge, shown.titles);
    let (en, nl) = match start.collisions() {
        0 => ("nothing collides".to_owned(), "niets botst".to_owned()),
        1 => ("1 collision".to_owned(), "1 botsing".to_owned()),
        count => (format!("{count} collisions"), format!("{count} botsingen")),
    };
    let mut text = format!("{rank}  {:<12} {}  {}", titles.short_day(start.date)?, start.date.year(), edge.say(&en, &nl));
    if start.out_of_order > 0 {
        let (en, nl) = match start.out_of_order {
            1 => ("; 1 phase out of order".to_owned(), "; 1 fase uit de volgorde".to_owned()),
            count => (format!("; {count} phases out of order"), format!("; {count} fases uit de volgorde")),
        };
        text.push_str(edge.say(&en, &nl));
    }
    text.push('\n');
    for (date, reason) in &start.lost {
        let (day, because) = (titles.short_day(*date)?, visible(&because(reason, edge.tongue)));
        let no_video = edge.say("no video", "geen video");
        let _ = writeln!(text, "       {dim}{no_video} {day}: {because}{dim:#}");
    }
    for collision in &start.moves {
        let name = shown.plan.moment(&collision.id).map(|moment| titles.of_moment(moment)).transpose()?;
        let (from, to) = (titles.short_day(collision.moved.from)?, titles.short_day(collision.to)?);
        let because = visible(&because(&collision.moved.because, edge.tongue));
        let name = visible(&name.unwrap_or_else(|| collision.id.clone()));
        let to_word = edge.say("to", "naar");
        let _ = writeln!(text, "       {dim}{name}: {from} {to_word} {to}, {because}{dim:#}");
    }
    Ok(text)
}
