//! Work of minutes. A tiny habit takes thirty seconds or less (BJ Fogg); minutes that one names, asks about or sets are no work.

use super::act::own_clause;
use super::line::Line;
use super::{Flaw, Kind};

pub(super) fn flaw(line: &Line<'_>, head: Option<usize>) -> Option<Flaw> {
    let head = head?;
    if line.holds(&line.grammar.lexicon.speech, head..line.len()) {
        return None;
    }
    own_clause(line, head).find_map(|unit| {
        let start = quantity(line, head, unit)?;
        (!is_moment(line, head, start, unit)).then(|| Flaw::new(Kind::Minutes, line.span(start..unit + 1)))
    })
}

/// Whether a time is a moment, a measure or a habit, and no work: in ten minutes, every hour, ten minutes early.
fn is_moment(line: &Line<'_>, head: usize, start: usize, unit: usize) -> bool {
    let time = &line.grammar.time;
    let before = start.saturating_sub(1);
    let is_made = line.is(head, time.making) && line.is(before, &["van", "of", "de", "von"]) && !is_clock(line, start, unit);
    line.is(before, time.moments) && !is_made || line.is(unit + 1, time.off)
}

/// Whether this may be a time of the day: the train of ten o’clock, “de trein van tien uur”.
fn is_clock(line: &Line<'_>, start: usize, unit: usize) -> bool {
    line.is(unit, &["uur"]) && !line.is(start, line.grammar.time.one)
}

/// Where the words begin that say how much of this unit, when that is more than half a minute.
fn quantity(line: &Line<'_>, head: usize, unit: usize) -> Option<usize> {
    let time = &line.grammar.time;
    let is_joined = ["-minute", "-hour"].iter().any(|joined| line.word(unit).ends_with(joined));
    if is_joined && line.is(head, time.making) {
        return Some(unit);
    }
    let is_number = |index: usize| line.is(index, time.numbers) || line.is(index, time.one) || line.is_number(index);
    let start = (head + 1..unit).rev().take_while(|&index| is_number(index)).last()?;
    let is_one = (start..unit).all(|index| line.is(index, time.one) || line.word(index) == "1");
    let is_many =
        (start..unit).any(|index| line.is(index, time.many) || line.word(index).parse().is_ok_and(|count: u32| count > 30));
    let is_work = line.is(unit, time.units) || line.is(unit, time.minute) && !is_one || line.is(unit, time.seconds) && is_many;
    is_work.then_some(start)
}
