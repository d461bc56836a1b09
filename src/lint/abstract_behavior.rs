//! # abstract-behavior
//!
//! A behavior uses big words where one would see or hear a person do something: "I show ownership", "I am customer-focused". What a value comes
//! down to in practice, and a leader's own habit on the checklist, are read in the same way.
//!
//! ## Why it matters
//!
//! Nobody can be caught showing ownership. A habit works because one knows at once whether it was done, and so gets the small joy of it that
//! makes it stick. Big words are where a program ends up again at the poster with values: everyone agrees, and nobody does anything else. So
//! write what another would see or hear. A big word may stay when the sentence goes on to say how: "I show respect by waiting".
//!
//! ## Wrong
//!
//! ```yaml wrong
//! roles:
//!   - id: teacher
//!     name: Teacher
//!     layer: frontline
//!     menu:
//!       - id: complaint
//!         driver: personal-attention
//!         step: lesson
//!         routine: I hear a complaint
//!         behavior: I show ownership
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! roles:
//!   - id: teacher
//!     name: Teacher
//!     layer: frontline
//!     menu:
//!       - id: complaint
//!         driver: personal-attention
//!         step: lesson
//!         routine: I hear a complaint
//!         behavior: I say when the student hears from me again
//! ```
//!
//! ## Source
//!
//! BJ Fogg, Tiny Habits, 2019; Zanna van der Aa, CustomerFirst, March 2023.

use super::habit::{self, Sentence};
use super::reading::{Spoken, spoken};
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::model::{LeaderHabit, Text};
use crate::sentence::{self, Class, Fault};

pub(super) const LINT: Lint = Lint {
    name: "abstract-behavior",
    severity: Severity::Warning,
    says: ("a behavior that nobody can see", "een gedrag dat niemand kan zien"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("abstract_behavior.rs"),
    dutch: include_str!("../../locales/nl/lints/abstract-behavior.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = habit::findings(context, Class::Abstract, finding);
    for (pointer, text) in practices(context).into_iter().chain(leader_habits(context)) {
        findings.extend(spoken(text, &pointer, context).iter().filter_map(in_words));
    }
    findings
}

/// What one does by a value, in each situation.
fn practices<'a>(context: &Context<'a>) -> Vec<(String, &'a Text)> {
    let values = context.program.values.iter().enumerate();
    let practices = values.flat_map(|(value, of)| of.practice.iter().enumerate().map(move |(index, one)| (value, index, one)));
    practices.map(|(value, index, one)| (format!("/values/{value}/practice/{index}/then"), &one.then)).collect()
}

/// The habits that the checklist of leaders spells out itself.
fn leader_habits<'a>(context: &Context<'a>) -> Vec<(String, &'a Text)> {
    let checklist = context.program.leadership.as_ref().and_then(|leadership| leadership.checklist.as_ref());
    let habits = checklist.map_or(&[][..], |checklist| &checklist.habits).iter().enumerate();
    let own = |(index, habit): (usize, &'a LeaderHabit)| match habit {
        LeaderHabit::Own { text, .. } => Some((format!("/leadership/checklist/habits/{index}/text"), text)),
        LeaderHabit::FromMenu { .. } => None,
    };
    habits.filter_map(own).collect()
}

/// What is too big in a text that says an act.
fn in_words(said: &Spoken<'_>) -> Option<Finding> {
    let faults = sentence::behavior_faults(said.language.as_str(), said.text);
    let fault = faults.into_iter().find(|fault| fault.kind.class() == Class::Abstract)?;
    let words = said.text.get(fault.range.clone()).unwrap_or_default();
    Some(told(Finding::within(&said.pointer, said.text, fault.range, message(words))))
}

fn finding(sentence: &Sentence<'_>, fault: &Fault) -> Finding {
    told(sentence.finding(fault, message(sentence.words(fault))))
}

fn message(words: &str) -> Words {
    Words::new(
        format!("“{words}” is not something that others can see or hear you do"),
        format!("“{words}” is geen handeling die je kunt zien of horen"),
    )
}

fn told(finding: Finding) -> Finding {
    finding.label("what would one see?", "wat zie je dan?").help(
        "write the act that another would see or hear, such as “I say when you hear from me”",
        "schrijf wat een ander je dan ziet of hoort doen, zoals “zeg ik wanneer je van me hoort”",
    )
}
