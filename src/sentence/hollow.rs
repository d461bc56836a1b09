//! Big words in the place of an act. A big word alone is no fault: one may ask what ownership means. It is one after a verb that shows
//! nothing by itself (show ownership), unless the sentence goes on to say how: by waiting, or after a colon.

use std::ops::Range;

use super::act::own_clause;
use super::line::Line;
use super::words::Phrases;
use super::{Flaw, Kind};

pub(super) fn flaw(line: &Line<'_>, head: usize) -> Option<Flaw> {
    let clause = own_clause(line, head);
    let lexicon = line.grammar.lexicon;
    let words = idiom_in(line, &lexicon.idioms, &clause)
        .or_else(|| lexicon.big_verbs.has(line.word(head)).then_some(head..head + 1))
        .or_else(|| lexicon.hollow_verbs.has(line.word(head)).then(|| big_words(line, &clause)).flatten())?;
    (!is_shown(line, &clause, words.start)).then(|| Flaw::new(Kind::Abstract, line.span(words)))
}

/// Whether the sentence goes on to say how, from a word of the clause on: by waiting, or after a colon.
pub(super) fn is_shown(line: &Line<'_>, clause: &Range<usize>, from: usize) -> bool {
    line.word(clause.end) == ":" || (from..line.len()).any(|index| (line.grammar.by)(line, index))
}

/// A phrase of a list whose verb is that of the clause.
pub(super) fn idiom_in(line: &Line<'_>, phrases: &Phrases, clause: &Range<usize>) -> Option<Range<usize>> {
    let head = clause.start;
    phrases.after(line.word(head)).iter().find_map(|rest| Some(head..idiom_end(line, head + 1..clause.end, rest)?))
}

/// Where an idiom ends: its words stand side by side, apart from “I” and adverbs; “…” is anything, “$” the end of the clause, and
/// “>” the same where the idiom goes on in what follows.
fn idiom_end(line: &Line<'_>, mut range: Range<usize>, words: &[&str]) -> Option<usize> {
    let mut at = range.start;
    let mut is_open = false;
    for word in words {
        let found = match *word {
            "…" => {
                is_open = true;
                continue;
            }
            "$" => return (at == range.end).then_some(at),
            ">" if is_open || at == range.end || (at..range.end).all(|index| is_light(line, index)) => {
                (at, range.end, is_open) = (range.end, line.len(), false);
                continue;
            }
            ">" => return None,
            word if is_open => (at..range.end).find(|&index| line.word(index) == word)?,
            word => (at..range.end)
                .find(|&index| line.word(index) == word || !is_light(line, index))
                .filter(|&index| line.word(index) == word)?,
        };
        is_open = false;
        at = found + 1;
    }
    Some(at)
}

fn is_light(line: &Line<'_>, index: usize) -> bool {
    line.is_i(index) || line.is(index, line.grammar.adverbs)
}

fn big_words(line: &Line<'_>, clause: &Range<usize>) -> Option<Range<usize>> {
    let lexicon = line.grammar.lexicon;
    clause.clone().skip(1).find_map(|index| {
        let virtue = lexicon.virtues.has(line.word(index)) && is_said_of_oneself(line, clause.start, index);
        virtue
            .then_some(index..index + 1)
            .or_else(|| phrase(line, &lexicon.big_words, index).filter(|words| is_bare(line, words)))
    })
}

/// Whether an adjective tells how one is (“I am kind”), and not what something is (“I am on the open side”) or what one is kind about.
fn is_said_of_oneself(line: &Line<'_>, head: usize, index: usize) -> bool {
    let before_it = head + 1..index;
    let is_free = before_it.into_iter().all(|before| is_light(line, before) || line.is(before, line.grammar.pronouns));
    let about = ["about", "over", "sur", "über"];
    line.is(head, line.grammar.being) && is_free && !line.is(index + 1, &about)
}

/// Whether big words stand for themselves: “trust”, and not “the trust” that one can point at, nor “trust fund”.
fn is_bare(line: &Line<'_>, words: &Range<usize>) -> bool {
    let is_definite = |index: usize| line.is(index, line.grammar.definite);
    let is_pointed_at = words.start > 1
        && (is_definite(words.start - 1) || is_definite(words.start - 2) && !line.is(words.start - 1, line.grammar.prepositions));
    let grammar = line.grammar;
    let next = words.end;
    let is_compound = grammar.compounds
        && line.is_word(next)
        && !line.is(next, grammar.prepositions)
        && !line.is(next, grammar.and)
        && !line.is(next, grammar.subordinators)
        && !line.is(next, grammar.adverbs)
        && !line.word(next).ends_with("ly");
    !is_pointed_at && !is_compound
}

fn phrase(line: &Line<'_>, phrases: &Phrases, index: usize) -> Option<Range<usize>> {
    let rest =
        phrases.after(line.word(index)).iter().filter(|rest| line.has_at(index + 1, rest)).max_by_key(|rest| rest.len())?;
    Some(index..index + 1 + rest.len())
}
