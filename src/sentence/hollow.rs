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
    let words = idiom(line, head, &clause)
        .or_else(|| lexicon.big_verbs.has(line.word(head)).then_some(head..head + 1))
        .or_else(|| lexicon.hollow_verbs.has(line.word(head)).then(|| big_words(line, &clause)).flatten())?;
    let is_shown = line.word(clause.end) == ":" || (words.start..line.len()).any(|index| (line.grammar.by)(line, index));
    (!is_shown).then(|| Flaw::new(Kind::Abstract, line.span(words)))
}

/// A phrase whose verb is the head.
fn idiom(line: &Line<'_>, head: usize, clause: &Range<usize>) -> Option<Range<usize>> {
    let phrases = line.grammar.lexicon.idioms.after(line.word(head));
    phrases.iter().find_map(|rest| Some(head..line.in_order(head + 1..clause.end, rest)? + 1))
}

fn big_words(line: &Line<'_>, clause: &Range<usize>) -> Option<Range<usize>> {
    let lexicon = line.grammar.lexicon;
    clause.clone().skip(1).find_map(|index| {
        let virtue = lexicon.virtues.has(line.word(index)) && is_said_of_oneself(line, clause.start, index);
        virtue.then_some(index..index + 1).or_else(|| phrase(line, &lexicon.big_words, index))
    })
}

/// Whether an adjective tells how one is (“I am kind”), and not what something is (“I am on the open side”) or what one is kind about.
fn is_said_of_oneself(line: &Line<'_>, head: usize, index: usize) -> bool {
    let before_it = head + 1..index;
    let is_free = before_it.into_iter().all(|before| {
        line.is_i(before) || line.is(before, line.grammar.adverbs) || line.is(before, line.grammar.pronouns) || line.is(before, line.grammar.and)
    });
    let about = ["about", "over", "sur", "über"];
    is_free && !line.is(index + 1, &about)
}

fn phrase(line: &Line<'_>, phrases: &Phrases, index: usize) -> Option<Range<usize>> {
    let rest = phrases.after(line.word(index)).iter().find(|rest| line.has_at(index + 1, rest))?;
    Some(index..index + 1 + rest.len())
}
