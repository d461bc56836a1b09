//! # long-subject
//!
//! The subject of a mail holds more than 50 characters. A merge field counts as a typical value: a first name, the title of the program, a day.
//!
//! ## Why it matters
//!
//! A mail program cuts off what does not fit, and a phone does so after some 33 characters. What makes someone open the mail is then
//! behind the dots. A person, a day or an act fits: "What Marjan didn't hear".
//!
//! ## Wrong
//!
//! ```yaml wrong
//! nudges:
//!   messages:
//!     - id: start-small
//!       subject: A first reminder about the habit that you have chosen at the kick-off
//!       preheader: Day one can be very small
//!       body: Pick a moment you know will come today.
//! ready_until: cocreation
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! nudges:
//!   messages:
//!     - id: start-small
//!       subject: Once today is enough, {{ recipient.first_name }}
//!       preheader: Day one can be very small
//!       body: Pick a moment you know will come today.
//! ready_until: cocreation
//! ```

use super::reading::shown_length;
use super::wording::language;
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::model::Language;
use crate::schema::LeafKind;

pub(super) const LINT: Lint = Lint {
    name: "long-subject",
    severity: Severity::Warning,
    says: ("a subject of more than 50 characters", "een onderwerp van meer dan 50 tekens"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("long_subject.rs"),
    dutch: include_str!("../../locales/nl/lints/long-subject.md"),
    check,
};

/// How many characters a subject may show.
const MOST: usize = 50;

/// How many of them a phone shows.
const PHONE: usize = 33;

fn check(context: &Context<'_>) -> Vec<Finding> {
    let subjects = context.texts_of(|kind| kind == LeafKind::Text);
    subjects.filter_map(|(pointer, text)| finding(pointer, text, context)).collect()
}

fn finding(pointer: &str, text: &str, context: &Context<'_>) -> Option<Finding> {
    let spoken = match pointer.rsplit_once('/')? {
        (_, "subject") => context.program.first_language().clone(),
        (field, tag) if field.ends_with("/subject") => Language::new(tag),
        _ => return None,
    };
    let length = shown_length(text.trim(), context.program, &spoken);
    if length <= MOST {
        return None;
    }
    let name = language(spoken.as_str());
    let message = Words::new(
        format!("This subject takes {length} characters in {}; {MOST} fit, and a phone shows {PHONE}", name.en),
        format!("Dit onderwerp telt in {} {length} tekens; er passen er {MOST}, en een telefoon toont er {PHONE}", name.nl),
    );
    Some(Finding::at(pointer, message).help(
        "keep a person, a day or an act; the preheader can say the rest",
        "houd een persoon, een dag of een handeling over; de preheader kan de rest zeggen",
    ))
}
