//! # abstract-behavior
//!
//! A behavior uses big words where one would see or hear a person do something: "I show ownership", "I am customer-focused".
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
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::sentence::{Class, Fault};

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
    habit::findings(context, Class::Abstract, finding)
}

fn finding(sentence: &Sentence<'_>, fault: &Fault) -> Finding {
    let words = sentence.words(fault);
    let message = Words::new(
        format!("“{words}” is no act that one can see or hear"),
        format!("“{words}” is geen handeling die je kunt zien of horen"),
    );
    sentence.finding(fault, message).label("what does one see?", "wat zie je dan?").help(
        "write the act that another would see or hear, such as “I say when you hear from me”",
        "schrijf wat een ander je dan ziet of hoort doen, zoals “zeg ik wanneer je van me hoort”",
    )
}
