//! # oversized-habit
//!
//! A behavior is no small act: it holds two acts, takes minutes, is about all of something (“every open case”), names a result (“I solve the
//! problem”), or takes more than 25 words to say.
//!
//! ## Why it matters
//!
//! A tiny habit takes thirty seconds or less. That is what makes it possible on the busiest day too, and only what is done every day becomes a
//! habit. Two acts are two habits: whoever skips the second feels that the first failed. One gesture in two verbs is fine: "I look up and
//! say the name".
//!
//! ## Wrong
//!
//! ```yaml wrong
//! roles:
//!   - id: teacher
//!     name: Teacher
//!     layer: frontline
//!     menu:
//!       - id: absent
//!         driver: personal-attention
//!         step: lesson
//!         routine: I close the attendance list
//!         behavior: I call whoever is missing and then update the file
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
//!       - id: absent
//!         driver: personal-attention
//!         step: lesson
//!         routine: I close the attendance list
//!         behavior: I text one line to whoever is missing
//! ```
//!
//! ## Source
//!
//! BJ Fogg, Tiny Habits, 2019: thirty seconds or less. “Sentence length: why 25 words is our limit”, Inside GOV.UK, August 2014.

use super::habit::{self, Sentence};
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::sentence::{Class, Fault, Kind};

pub(super) const LINT: Lint = Lint {
    name: "oversized-habit",
    severity: Severity::Warning,
    says: ("a habit that is no small act", "een gewoonte die geen kleine handeling is"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("oversized_habit.rs"),
    dutch: include_str!("../../locales/nl/lints/oversized-habit.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    habit::findings(context, Class::Oversized, finding)
}

fn finding(sentence: &Sentence<'_>, fault: &Fault) -> Finding {
    let words = sentence.words(fault);
    match fault.kind {
        Kind::TooLong(count) => sentence
            .finding_at_half(
                fault,
                Words::new(
                    format!("This behavior takes {count} words; in the middle of a day, people remember 25 at most"),
                    format!("Dit gedrag telt {count} woorden; midden op een dag onthoud je er hooguit 25"),
                ),
            )
            .help("keep the one act that it is about", "houd de ene handeling over waar het om gaat"),
        Kind::Minutes => sentence
            .finding(
                fault,
                Words::new(
                    format!("“{words}” is too long: a tiny habit takes thirty seconds or less"),
                    format!("“{words}” is te lang: een kleine gewoonte duurt hooguit dertig seconden"),
                ),
            )
            .help("keep the first half minute of it, as one act", "houd de eerste halve minuut ervan over, als één handeling"),
        Kind::Pile => sentence
            .finding(
                fault,
                Words::new(
                    format!("“{words}” is too much for one moment: a tiny habit takes thirty seconds or less"),
                    format!("“{words}” is te veel voor één moment: een kleine gewoonte duurt hooguit dertig seconden"),
                ),
            )
            .help(
                "keep what fits in half a minute: one of them, or the first line",
                "houd over wat in een halve minuut past: één ervan, of de eerste regel",
            ),
        Kind::Result => sentence
            .finding(
                fault,
                Words::new(
                    format!("“{words}” is a result and no small act"),
                    format!("“{words}” is een resultaat en geen kleine handeling"),
                ),
            )
            .help(
                "write the first half minute of it, such as “I write down who knows more about it”",
                "schrijf de eerste halve minuut ervan op, zoals “schrijf ik op wie er meer van weet”",
            ),
        _ => sentence
            .finding(fault, Words::new(format!("“{words}” is a second act"), format!("“{words}” is een tweede handeling")))
            .help(
                "keep the act that matters most; the other can be a habit of its own",
                "houd de handeling over die er het meest toe doet; de andere kan een eigen gewoonte zijn",
            ),
    }
}
