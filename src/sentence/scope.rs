//! More than one moment holds: all of something (“every open case”), or a result that one cannot simply do (“solve the problem”). One of them,
//! or a way to do it (“by calling”), is no fault.

use std::ops::Range;

use super::act::own_clause;
use super::hollow::{idiom_in, is_shown};
use super::line::Line;
use super::words::Words;
use super::{Flaw, Kind};

pub(super) fn flaw(line: &Line<'_>, head: usize) -> Option<Flaw> {
    let clause = own_clause(line, head);
    if is_small(line, &clause) {
        return None;
    }
    let result = || idiom_in(line, &line.grammar.lexicon.results, &clause).map(|words| (Kind::Result, words));
    let (kind, words) = pile(line, &clause).map(|words| (Kind::Pile, words)).or_else(result)?;
    (!is_shown(line, &clause, words.start)).then(|| Flaw::new(kind, line.span(words)))
}

/// Whether a clause is about one thing, the first of them, or a name; “in one go” counts nothing.
fn is_small(line: &Line<'_>, clause: &Range<usize>) -> bool {
    let scope = &line.grammar.scope;
    let is_single = |index: usize| line.is(index, scope.single) && !line.is(index + 1, scope.go);
    clause.clone().any(|index| is_single(index) || line.is(index, scope.aside))
}

/// The words for all of what takes minutes each, or for the whole of what takes minutes, after a verb of going through it.
fn pile(line: &Line<'_>, clause: &Range<usize>) -> Option<Range<usize>> {
    let (lexicon, scope) = (line.grammar.lexicon, &line.grammar.scope);
    let is_processed = line.holds(&lexicon.processing, clause.clone());
    if !is_processed && !line.holds(&lexicon.handling, clause.clone()) {
        return None;
    }
    (clause.start + 1..clause.end).find_map(|index| {
        let nouns = noun_phrase(line, clause, index);
        let listed = |list: &Words| nouns.clone().find(|&noun| is_listed(line, list, noun) && !is_first_part(line, &nouns, noun));
        let noun = if line.is(index, scope.whole) {
            listed(&lexicon.volumes)
        } else if is_all(line, clause, index) {
            listed(&lexicon.piles).or_else(|| nouns.clone().next_back().filter(|_| is_processed))
        } else {
            None
        };
        Some(index..noun? + 1)
    })
}

/// Whether a noun only tells what kind of thing the next one is: “every guest table”.
fn is_first_part(line: &Line<'_>, nouns: &Range<usize>, noun: usize) -> bool {
    line.grammar.compounds && noun + 1 < nouns.end && !line.is(noun + 1, line.grammar.adverbs)
}

/// Whether a word says that all are meant. “Each … with” tells how one does it every time, and “of all” takes some of them.
fn is_all(line: &Line<'_>, clause: &Range<usize>, index: usize) -> bool {
    let scope = &line.grammar.scope;
    let is_some_of = line.is(index - 1, scope.of) || line.is(index + 1, scope.times);
    let is_each = line.is(index, scope.each) && line.find(index..clause.end, scope.with).is_none();
    !is_some_of && (line.is(index, scope.all) || is_each)
}

/// The words that a word like “all” belongs to: four at most, and none beyond a preposition or the first part of a verb.
fn noun_phrase(line: &Line<'_>, clause: &Range<usize>, index: usize) -> Range<usize> {
    let (grammar, last) = (line.grammar, clause.end.min(index + 5));
    let ends = |at: usize| !line.is_word(at) || line.is(at, grammar.prepositions) || line.is(at, grammar.particles);
    index + 1..(index + 1..last).find(|&at| ends(at)).unwrap_or(last)
}

/// Whether a noun is in a list, or a compound that ends in one of some length: medicatielijst.
fn is_listed(line: &Line<'_>, list: &Words, index: usize) -> bool {
    const SHORTEST: usize = 5;
    let word = line.word(index);
    let endings = word.char_indices().skip(3).filter_map(|(at, _)| word.get(at..));
    list.has(word) || endings.take_while(|ending| ending.len() >= SHORTEST).any(|ending| list.has(ending))
}
