//! # overlong-habit
//!
//! The routine and the behavior of a habit hold more than 200 characters together, in one of the languages.
//!
//! ## Why it matters
//!
//! A habit is one breath: after this, I do that. It stands on a poster and a card and is remembered in the middle of a busy day. What takes three
//! lines to say takes more than thirty seconds to do, and is no tiny habit.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! journey: []
//! roles:
//!   - id: teacher
//!     name: Teacher
//!     layer: frontline
//!     menu:
//!       - id: last-week
//!         driver: personal-attention
//!         routine: I read a name on the attendance list
//!         behavior: >-
//!           I look at all that this student told me in the past weeks, think which of those things could matter today,
//!           pick the one that fits best, and ask about it before the lesson begins
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! journey: []
//! roles:
//!   - id: teacher
//!     name: Teacher
//!     layer: frontline
//!     menu:
//!       - id: last-week
//!         driver: personal-attention
//!         routine: I read a name on the attendance list
//!         behavior: I ask about one thing this student told me last week
//! ```
//!
//! ## Source
//!
//! BJ Fogg, Tiny Habits, 2019.

use super::wording::language;
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::model::{Habit, Language, Text};

pub(super) const LINT: Lint = Lint {
    name: "overlong-habit",
    severity: Severity::Error,
    says: ("a habit of more than 200 characters", "een gewoonte van meer dan 200 tekens"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("overlong_habit.rs"),
    dutch: include_str!("../../locales/nl/lints/overlong-habit.md"),
    check,
};

/// How many characters a routine and a behavior may hold together.
const MOST: usize = 200;

fn check(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (role, habits) in context.program.roles.iter().map(|role| &role.menu).enumerate() {
        for (index, habit) in habits.iter().enumerate() {
            let pointer = format!("/roles/{role}/menu/{index}/behavior");
            let spoken = &context.program.languages;
            findings.extend(spoken.iter().filter_map(|language| finding(&pointer, habit, language, context)));
        }
    }
    findings
}

fn finding(pointer: &str, habit: &Habit, spoken: &Language, context: &Context<'_>) -> Option<Finding> {
    let count = |text: &Text| Some(text.get(spoken, context.program.first_language())?.chars().count());
    let length = count(&habit.routine)? + count(&habit.behavior)?;
    if length <= MOST {
        return None;
    }
    let name = language(spoken.as_str());
    let message = Words::new(
        format!("This habit takes {length} characters in {}; {MOST} fit", name.en),
        format!("Deze gewoonte telt in {} {length} tekens; er passen er {MOST}", name.nl),
    );
    let pointer = match habit.behavior {
        Text::Plain(_) => pointer.to_owned(),
        Text::Each(_) => format!("{pointer}/{spoken}"),
    };
    Some(
        Finding::at(pointer, message)
            .help("keep one small act of thirty seconds or less", "houd één kleine handeling over, van hooguit dertig seconden"),
    )
}
