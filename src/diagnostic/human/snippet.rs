//! The source lines of a diagnostic, with what is wrong and what has to do with it marked.

use std::fmt;
use std::sync::Arc;

use anstyle::Style;

use super::super::{Diagnostic, Place, Position, Related, SourceFile, Tongue};
use super::shown::{WINDOW, Window, visible};

/// How many lines may lie between two places that are shown together.
const NEAR: usize = 4;
/// Of how many other places the source is shown.
const MOST: usize = 3;

/// A stretch of one line, and what is said of it.
struct Mark {
    start: Position,
    /// The column after the last; nothing where it goes on to the end of the line.
    end: Option<usize>,
    sign: char,
    words: String,
    paint: Style,
}

impl Mark {
    fn of(place: &Place, sign: char, words: String, paint: Style) -> Self {
        let (start, end) = (place.start(), place.end());
        Self { start, end: (end.line == start.line).then_some(end.column), sign, words, paint }
    }
}

/// The source of a diagnostic: its own place with what is near it, and then the other places.
pub(super) fn write(out: &mut impl fmt::Write, diagnostic: &Diagnostic, paint: Style, tongue: Tongue) -> fmt::Result {
    let say = |related: &Related| visible(related.words.say(tongue));
    let label = diagnostic.label.as_ref().map_or_else(String::new, |label| visible(label.say(tongue)));
    let shown = diagnostic.related.iter().take(MOST);
    let (near, far): (Vec<&Related>, Vec<&Related>) = shown.partition(|related| is_near(&related.place, &diagnostic.place));
    let mut marks = vec![Mark::of(&diagnostic.place, '^', label, paint)];
    marks.extend(near.into_iter().map(|related| Mark::of(&related.place, '-', say(related), dim())));
    snippet(out, &diagnostic.place.file, &marks, true)?;
    for related in far {
        let start = related.place.start();
        let path = visible(&related.place.file.path);
        writeln!(out, "        {}{path}:{}:{}{:#}", dim(), start.line, start.column, dim())?;
        snippet(out, &related.place.file, &[Mark::of(&related.place, '-', say(related), dim())], false)?;
    }
    more(out, diagnostic.related.len().saturating_sub(MOST), tongue)
}

fn more(out: &mut impl fmt::Write, count: usize, tongue: Tongue) -> fmt::Result {
    let words = match (tongue, count) {
        (_, 0) => return Ok(()),
        (Tongue::English, 1) => "and 1 more place".to_owned(),
        (Tongue::English, _) => format!("and {count} more places"),
        (Tongue::Dutch, 1) => "en nog 1 plek".to_owned(),
        (Tongue::Dutch, _) => format!("en nog {count} plekken"),
    };
    writeln!(out, "        {}{words}{:#}", dim(), dim())
}

/// Whether two places can be shown together.
fn is_near(place: &Place, other: &Place) -> bool {
    let (a, b) = (place.start(), other.start());
    let together = if a.line == b.line { a.column.abs_diff(b.column) < WINDOW / 2 } else { a.line.abs_diff(b.line) <= NEAR };
    Arc::ptr_eq(&place.file, &other.file) && together
}

/// The lines from the first mark to the last, and one before them where it says something.
fn snippet(out: &mut impl fmt::Write, file: &SourceFile, marks: &[Mark], with_context: bool) -> fmt::Result {
    // Of a file that was not read there is nothing to show.
    if file.text.is_empty() {
        return Ok(());
    }
    let lines = || marks.iter().map(|mark| mark.start.line);
    let (Some(first), Some(last)) = (lines().min(), lines().max()) else { return Ok(()) };
    let before =
        first.checked_sub(1).filter(|number| with_context && file.line(*number).is_some_and(|line| !line.trim().is_empty()));
    for number in before.unwrap_or(first)..=last {
        let Some(line) = file.line(number) else { continue };
        let here: Vec<&Mark> = marks.iter().filter(|mark| mark.start.line == number).collect();
        let window = Window::around(line, here.first().map_or(1, |mark| mark.start.column));
        source_line(out, number, &window, here.is_empty())?;
        for mark in here.into_iter().filter(|mark| window.shows(mark.start.column)) {
            marked(out, &window, mark)?;
        }
    }
    Ok(())
}

fn source_line(out: &mut impl fmt::Write, number: usize, window: &Window<'_>, is_context: bool) -> fmt::Result {
    let (dim, text) = (dim(), window.text());
    if text.is_empty() {
        return writeln!(out, "{dim}{number:>6} │{dim:#}");
    }
    if is_context {
        writeln!(out, "{dim}{number:>6} │ {text}{dim:#}")
    } else {
        writeln!(out, "{dim}{number:>6} │{dim:#} {text}")
    }
}

fn marked(out: &mut impl fmt::Write, window: &Window<'_>, mark: &Mark) -> fmt::Result {
    let (lead, width) = window.mark(mark.start.column, mark.end);
    let (dim, paint) = (dim(), mark.paint);
    let signs = mark.sign.to_string().repeat(width);
    let words = if mark.words.is_empty() { String::new() } else { format!(" {}", mark.words) };
    writeln!(out, "       {dim}│{dim:#} {}{paint}{signs}{words}{paint:#}", " ".repeat(lead))
}

fn dim() -> Style {
    Style::new().dimmed()
}
