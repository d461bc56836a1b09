//! Two acts in one behavior. Looking up and saying it is one gesture; calling someone and updating a file are two acts. So movements join
//! with anything, speech joins with speech, and what refers back (“and hand it over”) joins with what it refers to.

use std::ops::Range;

use super::line::Line;
use super::words::Phrases;
use super::{Flaw, Kind};

/// An act: its verb, up to where the next act or the sentence ends.
#[derive(Debug)]
struct Act {
    /// The word that joins it to the one before.
    joint: usize,
    verb: usize,
    /// Where what the verb is about begins.
    object: usize,
    end: usize,
    /// Whether a word for “then” sets it apart.
    then: bool,
}

/// The second act, when there are two.
pub(super) fn flaw(line: &Line<'_>, head: usize) -> Option<Flaw> {
    let acts = acts(line, head);
    let pairs = acts.iter().zip(acts.iter().skip(1));
    let apart = pairs.filter(|(first, second)| are_apart(line, first, second)).map(|(_, second)| second).next();
    let second = apart.or_else(|| is_series(line, &acts).then(|| acts.get(1)).flatten())?;
    Some(Flaw::new(Kind::TwoActs, line.span(second.joint..second.end)))
}

fn are_apart(line: &Line<'_>, first: &Act, second: &Act) -> bool {
    let lexicon = line.grammar.lexicon;
    if is_gesture(line, first) || is_gesture(line, second) {
        return false;
    }
    let spoken = is_one_of(line, first, &lexicon.speech) && is_one_of(line, second, &lexicon.speech);
    let worked = is_work_beside(line, first, second) || is_work_beside(line, second, first);
    let is_passed_on = refers_back(line, second) && !is_one_of(line, second, &lexicon.errands);
    let is_about_it = refers_back(line, second) && !is_one_of(line, second, &lexicon.work);
    second.then && !spoken && !is_about_it || worked && !second.then && !is_passed_on
}

/// Whether an act is work of its own, and the other too, or at least something else than speech with an object of its own.
fn is_work_beside(line: &Line<'_>, act: &Act, other: &Act) -> bool {
    let lexicon = line.grammar.lexicon;
    let is_apart = !is_one_of(line, other, &lexicon.speech) && [act, other].iter().all(|act| line.is_noun_start(act.object));
    is_one_of(line, act, &lexicon.work) && (is_apart || is_one_of(line, other, &lexicon.work))
}

/// Whether the act is about what was named before: “and send it”. An article may look like that: “bij en werk het dossier bij”.
fn refers_back(line: &Line<'_>, act: &Act) -> bool {
    let grammar = line.grammar;
    let object = act.object;
    let is_noun = line.is(object, grammar.determiners) && line.is_word(object + 1) && !line.is(object + 1, grammar.prepositions);
    let ends_there = object + 2 >= act.end && line.is(object + 1, grammar.particles);
    let stands_before = grammar.elides && act.verb > 0 && line.is(act.verb - 1, grammar.pronouns);
    line.is(object, grammar.pronouns) && (!is_noun || ends_there) || stands_before
}

/// Three acts or more, with work among them.
fn is_series(line: &Line<'_>, acts: &[Act]) -> bool {
    let real: Vec<&Act> = acts.iter().filter(|act| !is_gesture(line, act)).collect();
    real.len() > 2 && real.iter().any(|act| is_one_of(line, act, &line.grammar.lexicon.work))
}

fn is_gesture(line: &Line<'_>, act: &Act) -> bool {
    let lexicon = line.grammar.lexicon;
    is_one_of(line, act, &lexicon.gestures) && !is_one_of(line, act, &lexicon.work)
}

fn is_one_of(line: &Line<'_>, act: &Act, phrases: &Phrases) -> bool {
    line.holds(phrases, act.verb..act.end)
}

fn acts(line: &Line<'_>, head: usize) -> Vec<Act> {
    let object = head + 1 + usize::from(line.grammar.inverted);
    let mut acts = vec![Act { joint: head, verb: head, object, end: line.len(), then: false }];
    for joint in head + 1..line.len() {
        let before = acts.last().map_or(head, |last| last.verb);
        if let Some(act) = act_at(line, before, joint) {
            if let Some(last) = acts.last_mut() {
                last.end = joint;
            }
            acts.push(act);
        }
    }
    acts
}

/// The act that a joint (“and”, a comma, “after which”) brings, if it does.
fn act_at(line: &Line<'_>, before: usize, joint: usize) -> Option<Act> {
    let grammar = line.grammar;
    if let Some(words) = grammar.whereupon.iter().find(|words| line.has_at(joint, words)) {
        return line.is_i(joint + words.len()).then(|| act(line, joint, joint + words.len() + 1, true));
    }
    let after = after_joint(line, joint)?;
    let then = length_of(line, after, grammar.then);
    let start = after + then;
    if let Some(verb) = own_verb(line, start) {
        let object = verb.max(start + usize::from(grammar.inverted)) + 1;
        let later = if grammar.inverted { object..line.clause_end(verb) } else { object..object + 1 };
        let after_pronoun = line.is(object, grammar.pronouns) && length_of(line, object + 1, grammar.then) > 0;
        let later = after_pronoun || later.into_iter().any(|index| length_of(line, index, grammar.then) > 0);
        return Some(Act { object, ..act(line, joint, verb, then > 0 || later) });
    }
    (is_bare_act(line, start, then > 0) && !may_be_inside(line, before, joint)).then(|| act(line, joint, start, then > 0))
}

fn act(line: &Line<'_>, joint: usize, verb: usize, then: bool) -> Act {
    Act { joint, verb, object: verb + 1, end: line.len(), then }
}

/// Where what a joint joins begins.
fn after_joint(line: &Line<'_>, joint: usize) -> Option<usize> {
    let is_and = |index: usize| line.is(index, line.grammar.and);
    let is_comma = line.is(joint, &[",", ";"]);
    (is_comma || is_and(joint)).then(|| joint + 1 + usize::from(is_comma && is_and(joint + 1)))
}

/// The verb of a clause with an “I” of its own.
fn own_verb(line: &Line<'_>, start: usize) -> Option<usize> {
    if line.grammar.inverted {
        let is_verb = line.is_word(start) && !line.is(start, line.grammar.subordinators) && line.is_i(start + 1);
        return is_verb.then_some(start);
    }
    let verb = (start + 1..line.len()).find(|&index| !line.is(index, line.grammar.adverbs))?;
    (line.is_i(start) && line.is_word(verb)).then_some(verb)
}

/// Whether a verb without “I” stands here, and not a noun that looks like one.
fn is_bare_act(line: &Line<'_>, start: usize, then: bool) -> bool {
    let grammar = line.grammar;
    let follows =
        line.is_noun_start(start + 1) || line.is(start + 1, grammar.pronouns) || line.is(start + 1, grammar.prepositions);
    line.is_verb(start) && (then || follows)
}

/// Whether a verb after this joint may belong to a clause within the sentence: “if they call and book a room”. It cannot where the verb of
/// that clause shows that somebody else acts or that it is past: “whoever is missing and update the file”.
fn may_be_inside(line: &Line<'_>, before: usize, joint: usize) -> bool {
    let mut inside = line.clause_end(before)..joint;
    let others = |index: usize| line.is(index, line.grammar.others);
    let differs =
        |index: usize| line.is(index, line.grammar.third_person) || line.grammar.compounds && line.word(index).ends_with("ed");
    !inside.is_empty() && (inside.clone().any(others) || !inside.any(differs))
}

/// How many words of these stand here.
fn length_of(line: &Line<'_>, index: usize, phrases: &[&[&str]]) -> usize {
    phrases.iter().filter(|words| line.has_at(index, words)).map(|words| words.len()).max().unwrap_or_default()
}

/// The tokens of a clause.
pub(super) fn own_clause(line: &Line<'_>, head: usize) -> Range<usize> {
    head..line.clause_end(head)
}
