//! # repeated-habit
//!
//! Two habits of one menu say the same: apart from capitals, marks, articles and small words such as “first” or “briefly”, routine and behavior are the
//! same words.
//!
//! ## Why it matters
//!
//! A menu is a choice of at most ten. Whoever reads the same line twice looks for the difference, and a colleague who picks one is counted apart
//! from one who picks the other. The same behavior after another routine is a choice of its own, and stays.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! roles:
//!   - id: teacher
//!     name: Teacher
//!     layer: frontline
//!     headcount: 47
//!     menu:
//!       - {id: door, driver: personal-attention, step: lesson, routine: I open the classroom door, behavior: I greet the first student by name}
//!       - {id: names, driver: personal-attention, step: lesson, routine: I open the classroom door, behavior: "I first greet the first student, by name"}
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! roles:
//!   - id: teacher
//!     name: Teacher
//!     layer: frontline
//!     headcount: 47
//!     menu:
//!       - {id: door, driver: personal-attention, step: lesson, routine: I open the classroom door, behavior: I greet the first student by name}
//!       - {id: names, driver: personal-attention, step: lesson, routine: I hand back a test, behavior: I greet the first student by name}
//! ```

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::model::{Habit, Language, Text};

pub(super) const LINT: Lint = Lint {
    name: "repeated-habit",
    severity: Severity::Warning,
    says: ("two habits of one menu that say the same", "twee gewoontes in één menu die hetzelfde zeggen"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("repeated_habit.rs"),
    dutch: include_str!("../../locales/nl/lints/repeated-habit.md"),
    check,
};

/// Whether a word changes nothing about what one does, in any language of the engine.
fn is_light(word: &str) -> bool {
    matches!(
        word,
        "a" | "an"
            | "the"
            | "first"
            | "always"
            | "also"
            | "just"
            | "then"
            | "briefly"
            | "quickly"
            | "immediately"
            | "de"
            | "het"
            | "een"
            | "eerst"
            | "altijd"
            | "ook"
            | "even"
            | "dan"
            | "kort"
            | "direct"
            | "meteen"
            | "nog"
            | "le"
            | "la"
            | "les"
            | "un"
            | "une"
            | "d"
            | "der"
            | "die"
            | "das"
            | "den"
            | "ein"
            | "eine"
            | "immer"
            | "kurz"
    )
}

fn check(context: &Context<'_>) -> Vec<Finding> {
    let roles = context.program.roles.iter().enumerate();
    roles.flat_map(|(role, of)| findings(&format!("/roles/{role}/menu"), &of.menu, context)).collect()
}

/// The habits of a menu that repeat an earlier one, each told once.
fn findings(menu: &str, habits: &[Habit], context: &Context<'_>) -> Vec<Finding> {
    let program = context.program;
    let said = |habit: &Habit| -> Vec<Option<Said>> {
        program.languages.iter().map(|language| Said::of(habit, language, program.first_language())).collect()
    };
    let all: Vec<Vec<Option<Said>>> = habits.iter().map(said).collect();
    let is_like =
        |one: &[Option<Said>], other: &[Option<Said>]| one.iter().zip(other).any(|(one, other)| one.is_some() && one == other);
    let repeats = |(index, habit): (usize, &Habit)| {
        let own = all.get(index)?;
        let first = all.iter().take(index).position(|other| is_like(own, other))?;
        // Two habits with one id are told as that.
        let other = habits.get(first).filter(|other| other.id != habit.id)?;
        Some(finding(menu, index, habit, first, other))
    };
    habits.iter().enumerate().filter_map(repeats).collect()
}

/// The words of a habit in one language, without those that change nothing, with a space after each.
#[derive(PartialEq, Eq)]
struct Said {
    routine: String,
    behavior: String,
}

impl Said {
    /// Nothing where a half is not written in this language, or holds no word.
    fn of(habit: &Habit, language: &Language, first: &Language) -> Option<Self> {
        let words = |text: &Text| {
            // A number tells two habits apart: “I take book 2”.
            let lower = text.get(language, first)?.to_lowercase();
            let words = lower.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty());
            let said =
                words.filter(|word| !is_light(word)).fold(String::with_capacity(lower.len() + 1), |said, word| said + word + " ");
            (!said.is_empty()).then_some(said)
        };
        Some(Self { routine: words(&habit.routine)?, behavior: words(&habit.behavior)? })
    }
}

fn finding(menu: &str, index: usize, habit: &Habit, first: usize, other: &Habit) -> Finding {
    let message = Words::new(
        format!("The habit `{}` says the same as `{}`", habit.id, other.id),
        format!("De gewoonte `{}` zegt hetzelfde als `{}`", habit.id, other.id),
    );
    Finding::at(format!("{menu}/{index}/behavior"), message)
        .related(format!("{menu}/{first}/behavior"), "the first stands here", "de eerste staat hier")
        .help(
            "give it another routine or another act, or take it out",
            "kies een andere routine of handeling, of haal deze gewoonte weg",
        )
}
