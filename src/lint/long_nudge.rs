//! # long-nudge
//!
//! A nudge holds more than 120 words.
//!
//! ## Why it matters
//!
//! A nudge is there so that the habit is not forgotten, twice a week, between two other things. It is very short and inspiring: three
//! lines beside one's own sentence. A long one is read later, and later is after the moment has passed.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! nudges:
//!   messages:
//!     - id: start-small
//!       subject: Once today is enough
//!       preheader: Day one can be very small
//!       body: |
//!         Last week we told you why small works, and many of you wrote back with questions that we would like to answer here, one by one,
//!         so that all of you can make the most of the coming weeks. The first question was when to begin, and the answer is that
//!         you can begin at any moment that you know will come today, as long as you have chosen it beforehand and written it down
//!         where you will see it.
//!
//!         The second question was what to do when you forget, and the answer is that everyone forgets, and that you can
//!         simply go on the next time that your routine comes by. The third question was whether it also counts when nobody sees it, and of
//!         course it does, since you do it for the student and for yourself.
//! ready_until: cocreation
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! nudges:
//!   messages:
//!     - id: start-small
//!       subject: Once today is enough
//!       preheader: Day one can be very small
//!       body: Pick a moment you know will come today. After that you're free to forget about it.
//! ready_until: cocreation
//! ```
//!
//! ## Source
//!
//! Zanna van der Aa, CustomerFirst, March 2023.

use super::reading::{Spoken, spoken, word_count};
use super::wording::language;
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};

pub(super) const LINT: Lint = Lint {
    name: "long-nudge",
    severity: Severity::Warning,
    says: ("a nudge of more than 120 words", "een zetje van meer dan 120 woorden"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("long_nudge.rs"),
    dutch: include_str!("../../locales/nl/lints/long-nudge.md"),
    check,
};

/// How many words a nudge may hold.
const MOST: usize = 120;

fn check(context: &Context<'_>) -> Vec<Finding> {
    let nudges = context.program.nudges.iter().flat_map(|nudges| &nudges.messages).enumerate();
    nudges
        .flat_map(|(index, nudge)| spoken(&nudge.body.0, &format!("/nudges/messages/{index}/body"), context))
        .filter_map(|body| finding(&body))
        .collect()
}

fn finding(body: &Spoken<'_>) -> Option<Finding> {
    let count = word_count(body.text);
    if count <= MOST {
        return None;
    }
    let name = language(body.language.as_str());
    let message = Words::new(
        format!("This nudge has {count} words in {}; {MOST} is the maximum", name.en),
        format!("Dit zetje telt in {} {count} woorden; {MOST} is het maximum", name.nl),
    );
    Some(Finding::at(&body.pointer, message).help(
        "keep the one thought that helps today, in three lines",
        "houd de ene gedachte over die vandaag helpt, in drie regels",
    ))
}
