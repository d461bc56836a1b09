//! The habits of all menus as sentences, for the lints that judge them.

use super::{Context, Finding};
use crate::diagnostic::Words;
use crate::model::{Habit, Language, Text};
use crate::sentence::{self, Class, Fault, Part};

/// A habit in one language, with what is wrong with its sentence.
pub(super) struct Sentence<'a> {
    pointer: String,
    habit: &'a Habit,
    language: &'a Language,
    routine: &'a str,
    behavior: &'a str,
}

/// Every habit in every language in which both halves are written.
pub(super) fn sentences<'a>(context: &'a Context<'_>) -> Vec<Sentence<'a>> {
    let program = context.program;
    let mut sentences = Vec::new();
    for (role, menu) in program.roles.iter().map(|role| &role.menu).enumerate() {
        for (index, habit) in menu.iter().enumerate() {
            let read = |text: &'a Text, language: &Language| text.get(language, program.first_language());
            sentences.extend(program.languages.iter().filter_map(|language| {
                let (routine, behavior) = (read(&habit.routine, language)?, read(&habit.behavior, language)?);
                Some(Sentence { pointer: format!("/roles/{role}/menu/{index}"), habit, language, routine, behavior })
            }));
        }
    }
    sentences
}

/// What a lint finds in all habits: the faults of its class, each told by `tell`.
pub(super) fn findings(context: &Context<'_>, class: Class, tell: fn(&Sentence<'_>, &Fault) -> Finding) -> Vec<Finding> {
    let sentences = sentences(context);
    let faults = |one: &Sentence<'_>| sentence::faults(one.language.as_str(), one.routine, one.behavior);
    // Several lints ask for the same judgment; a sentence is judged once.
    let judged = context.habit_faults.get_or_init(|| sentences.iter().map(faults).collect());
    let mut findings = Vec::new();
    for (sentence, faults) in sentences.iter().zip(judged) {
        findings.extend(faults.iter().filter(|fault| fault.kind.class() == class).map(|fault| tell(sentence, fault)));
    }
    findings
}

impl Sentence<'_> {
    /// The words that are wrong.
    pub(super) fn words(&self, fault: &Fault) -> &str {
        self.half(fault.part).get(fault.range.clone()).unwrap_or_default()
    }

    /// A finding at the words that are wrong.
    pub(super) fn finding(&self, fault: &Fault, message: Words) -> Finding {
        Finding::within(self.pointer(fault.part), self.half(fault.part), fault.range.clone(), message)
    }

    /// A finding at the half in which the fault stands.
    pub(super) fn finding_at_half(&self, fault: &Fault, message: Words) -> Finding {
        Finding::at(self.pointer(fault.part), message)
    }

    /// The sentence as it is written.
    pub(super) fn read(&self) -> String {
        self.joined(self.routine, self.behavior)
    }

    /// The half of a fault in better words, where they can be worked out.
    pub(super) fn mended(&self, part: Part) -> Option<String> {
        sentence::mended(self.language.as_str(), part, self.half(part))
    }

    /// The whole sentence in better words, where they can be worked out for both halves.
    pub(super) fn mended_whole(&self) -> Option<String> {
        Some(self.joined(&self.mended(Part::Routine)?, &self.mended(Part::Behavior)?))
    }

    fn joined(&self, routine: &str, behavior: &str) -> String {
        format!("{} {routine}, {}", self.after(), behavior.trim_end_matches('.'))
    }

    /// The word with which the sentence begins.
    pub(super) fn after(&self) -> &'static str {
        self.words_of_language().0
    }

    /// The word for oneself.
    pub(super) fn i(&self) -> &'static str {
        self.words_of_language().1
    }

    fn words_of_language(&self) -> (&'static str, &'static str) {
        match self.language.as_str().split('-').next() {
            Some("nl") => ("Nadat", "ik"),
            Some("fr") => ("Après que", "je"),
            Some("de") => ("Nachdem", "ich"),
            _ => ("After", "I"),
        }
    }

    fn half(&self, part: Part) -> &str {
        match part {
            Part::Routine => self.routine,
            Part::Behavior => self.behavior,
        }
    }

    fn pointer(&self, part: Part) -> String {
        let (name, text) = match part {
            Part::Routine => ("routine", &self.habit.routine),
            Part::Behavior => ("behavior", &self.habit.behavior),
        };
        match text {
            Text::Plain(_) => format!("{}/{name}", self.pointer),
            Text::Each(_) => format!("{}/{name}/{}", self.pointer, self.language),
        }
    }
}
