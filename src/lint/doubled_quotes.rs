//! # doubled-quotes
//!
//! A `voice` or a `quote` stands between quotation marks of its own.
//!
//! ## Why it matters
//!
//! Mails, posters and the journey map set these in quotation marks themselves, in the way of each language. With more around them, it reads ““so””.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! drivers:
//!   - id: personal-attention
//!     side: customer
//!     name: Personal attention
//!     voice: '“Remember what I told you last week.”'
//! ready_until: cocreation
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! drivers:
//!   - id: personal-attention
//!     side: customer
//!     name: Personal attention
//!     voice: Remember what I told you last week.
//! ready_until: cocreation
//! ```

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};

pub(super) const LINT: Lint = Lint {
    name: "doubled-quotes",
    severity: Severity::Advice,
    says: ("quotation marks around what is quoted anyway", "aanhalingstekens om wat al een citaat is"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("doubled_quotes.rs"),
    dutch: include_str!("../../locales/nl/lints/doubled-quotes.md"),
    check,
};

/// The fields whose text is quoted wherever it is shown.
const QUOTED: [&str; 3] = ["voice", "quote", "quotes"];

/// Marks that open and close a quotation.
const MARKS: [(char, char); 7] = [('“', '”'), ('„', '”'), ('„', '“'), ('‘', '’'), ('«', '»'), ('"', '"'), ('\'', '\'')];

fn check(context: &Context<'_>) -> Vec<Finding> {
    let quoted = context.texts().filter(|(pointer, _)| pointer.split('/').any(|step| QUOTED.contains(&step)));
    quoted.filter_map(|(pointer, text)| finding(pointer, text)).collect()
}

fn finding(pointer: &str, text: &str) -> Option<Finding> {
    let inner = bare(text.trim())?;
    let message = Words::new("These words get quotation marks by themselves", "Deze woorden krijgen vanzelf aanhalingstekens");
    Some(Finding::at(pointer, message).help(format!("write {inner}"), format!("schrijf {inner}")))
}

/// What stands between two marks, when they belong to each other.
fn bare(text: &str) -> Option<&str> {
    let within = |(opening, closing): &(char, char)| text.strip_prefix(*opening)?.strip_suffix(*closing);
    let inner = MARKS.iter().find_map(within).filter(|inner| !inner.is_empty())?;
    let is_mark = |character: char| MARKS.iter().any(|(opening, closing)| character == *opening || character == *closing);
    (!inner.contains(|character| is_mark(character) && !"'’".contains(character))).then_some(inner.trim())
}
