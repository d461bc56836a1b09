//! More than one moment holds: all of something (“every open case”), or a result that one cannot simply do (“solve the problem”). One of them,
//! or a way to do it (“by calling”), is no fault.

use std::ops::Range;

use super::act::own_clause;
use super::hollow::{idiom_in, is_shown};
use super::line::Line;
use super::{Flaw, Kind};

pub(super) fn flaw(line: &Line<'_>, head: usize) -> Option<Flaw> {
    let clause = own_clause(line, head);
    if line.find(clause.clone(), line.grammar.scope.single).is_some() {
        return None;
    }
    let pile = pile(line, &clause).map(|words| (Kind::Pile, words));
    let (kind, words) = pile.or_else(|| idiom_in(line, &line.grammar.lexicon.results, &clause).map(|words| (Kind::Result, words)))?;
    (!is_shown(line, &clause, words.start)).then(|| Flaw::new(kind, line.span(words)))
}

/// Words for all of what takes minutes each, or for the whole of what takes minutes, after a verb of working through it.
fn pile(line: &Line<'_>, clause: &Range<usize>) -> Option<Range<usize>> {
    let lexicon = line.grammar.lexicon;
    if !line.holds(&lexicon.handling, clause.clone()) || line.find(clause.clone(), line.grammar.scope.aside).is_some() {
        return None;
    }
    (clause.start + 1..clause.end).find_map(|index| {
        let noun = noun_after(line, clause, index)?;
        (is_all(line, clause, index)).then_some(index..noun + 1)
    })
}

/// Whether a word says that all are meant. “Each … with” tells how one does it every time, and “of all” takes some of them.
fn is_all(line: &Line<'_>, clause: &Range<usize>, index: usize) -> bool {
    let scope = &line.grammar.scope;
    let is_some_of = line.is(index - 1, scope.of);
    let is_each = line.is(index, scope.each) && line.find(index..clause.end, scope.with).is_none();
    !is_some_of && (line.is(index, scope.all) || is_each)
}

/// The noun that a word like “all” belongs to, when that is something of which many take long: within three words, and before a preposition.
fn noun_after(line: &Line<'_>, clause: &Range<usize>, index: usize) -> Option<usize> {
    let last = clause.end.min(index + 5);
    let ends = |at: usize| !line.is_word(at) || line.is(at, line.grammar.prepositions);
    let end = (index + 1..last).find(|&at| ends(at)).unwrap_or(last);
    (index + 1..end).find(|&at| is_pile(line, at))
}

/// Whether a noun is listed, or a compound that ends in one of some length: medicatielijst.
fn is_pile(line: &Line<'_>, index: usize) -> bool {
    const SHORTEST: usize = 5;
    let (word, piles) = (line.word(index), &line.grammar.lexicon.piles);
    let endings = word.char_indices().map(|(at, _)| word.get(at..).unwrap_or_default());
    piles.has(word) || endings.skip(3).take_while(|ending| ending.len() >= SHORTEST).any(|ending| piles.has(ending))
}
