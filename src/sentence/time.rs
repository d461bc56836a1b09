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
        let is_moment = start.checked_sub(1).is_some_and(|before| line.is(before, line.grammar.time.moments));
        let is_moment = is_moment || line.is(unit + 1, line.grammar.time.off);
        (!is_moment).then(|| Flaw::new(Kind::Minutes, line.span(start..unit + 1)))
    })
}

/// Where the words begin that say how much of this unit, when that is more than half a minute.
fn quantity(line: &Line<'_>, head: usize, unit: usize) -> Option<usize> {
    let time = &line.grammar.time;
    if line.is(unit, time.units) && line.word(unit).contains('-') {
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
