//! # repeated-nudge
//!
//! Two nudges have the same subject or the same text in a language, or nearly so. Numbers and signs do not make a difference.
//!
//! ## Why it matters
//!
//! A nudge works as long as it is worth opening. Whoever sees a subject for the second time takes the mail for one that was read
//! already, and from "Nudge 3 of 8" on nobody opens the fourth. Eight nudges are eight small thoughts.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! nudges:
//!   messages:
//!     - {id: first, subject: Nudge 1 of 8, preheader: Day one, body: Pick a moment you know will come today.}
//!     - {id: second, subject: Nudge 2 of 8, preheader: The next chance, body: Skipped it? The next chance comes by itself.}
//! ready_until: cocreation
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! nudges:
//!   messages:
//!     - {id: first, subject: Once today is enough, preheader: Day one, body: Pick a moment you know will come today.}
//!     - {id: second, subject: Skipped it? That's fine, preheader: The next chance, body: Another moment comes by itself.}
//! ready_until: cocreation
//! ```
//!
//! ## Source
//!
//! Zanna van der Aa, CustomerFirst, March 2023.

use super::reading::{Spoken, bare_words, spoken};
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::model::Nudge;

pub(super) const LINT: Lint = Lint {
    name: "repeated-nudge",
    severity: Severity::Warning,
    says: ("two nudges that say the same", "twee zetjes die hetzelfde zeggen"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("repeated_nudge.rs"),
    dutch: include_str!("../../locales/nl/lints/repeated-nudge.md"),
    check,
};

/// As many nudges as the longest experiment can take; what is beyond them is too many anyhow, and is told as such.
const MOST: usize = 26 * 7;

/// From which share of common words two texts are nearly the same.
const ALIKE: f64 = 0.8;

/// A text of a nudge and its words in one language.
struct Said<'a> {
    text: Spoken<'a>,
    /// In the order of the alphabet.
    words: Vec<String>,
}

impl<'a> Said<'a> {
    fn of(text: Spoken<'a>) -> Self {
        let mut words = bare_words(text.text);
        words.sort_unstable();
        Self { text, words }
    }

    fn is_like(&self, other: &Self) -> bool {
        let (mine, theirs) = (self.words.len(), other.words.len());
        if self.text.language != other.text.language || mine == 0 || theirs == 0 {
            return false;
        }
        // However many words they share, texts of very different length are not alike.
        let is_alike = |common: usize| as_share(2 * common, mine + theirs) >= ALIKE;
        is_alike(mine.min(theirs)) && is_alike(common(&self.words, &other.words))
    }
}

/// How many words two texts share, each as often as it stands in both; the words of each in the order of the alphabet.
fn common(mut some: &[String], mut others: &[String]) -> usize {
    let mut common = 0;
    while let ([one, rest @ ..], [other, other_rest @ ..]) = (some, others) {
        let order = one.cmp(other);
        common += usize::from(order.is_eq());
        some = if order.is_le() { rest } else { some };
        others = if order.is_ge() { other_rest } else { others };
    }
    common
}

#[expect(clippy::cast_precision_loss, reason = "a text has far fewer words than a float can count")]
fn as_share(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

/// What a nudge says, in every language.
struct Texts<'a> {
    nudge: &'a Nudge,
    bodies: Vec<Said<'a>>,
    subjects: Vec<Said<'a>>,
}

fn check(context: &Context<'_>) -> Vec<Finding> {
    let nudges = context.program.nudges.iter().flat_map(|nudges| &nudges.messages).enumerate().take(MOST);
    let texts: Vec<Texts<'_>> = nudges.map(|(index, nudge)| texts(index, nudge, context)).collect();
    texts.iter().enumerate().filter_map(|(index, later)| finding(later, &texts[..index])).collect()
}

fn texts<'a>(index: usize, nudge: &'a Nudge, context: &Context<'a>) -> Texts<'a> {
    let said = |text, field| -> Vec<Said<'a>> {
        spoken(text, &format!("/nudges/messages/{index}/{field}"), context).into_iter().map(Said::of).collect()
    };
    Texts { nudge, bodies: said(&nudge.body.0, "body"), subjects: said(&nudge.subject, "subject") }
}

/// The first earlier nudge that says the same; a nudge that was copied whole is told once, at its text.
fn finding(later: &Texts<'_>, earlier: &[Texts<'_>]) -> Option<Finding> {
    let body = first_like(&later.bodies, earlier, |texts| &texts.bodies);
    if let Some((said, other, nudge)) = body {
        let message = Words::new(
            format!("This nudge says nearly the same as `{}`", nudge.id),
            format!("Dit zetje zegt bijna hetzelfde als `{}`", nudge.id),
        );
        return Some(
            Finding::at(&said.text.pointer, message)
                .related(&other.text.pointer, "the first stands here", "het eerste staat hier")
                .help(
                    "give each nudge a thought of its own: starting small, skipping a day, celebrating, asking a colleague",
                    "geef elk zetje een eigen gedachte: klein beginnen, een dag overslaan, vieren, een collega vragen",
                ),
        );
    }
    let (said, other, nudge) = first_like(&later.subjects, earlier, |texts| &texts.subjects)?;
    let message = Words::new(
        format!("This subject is nearly the same as that of `{}`", nudge.id),
        format!("Dit onderwerp is bijna hetzelfde als dat van `{}`", nudge.id),
    );
    Some(
        Finding::at(&said.text.pointer, message)
            .related(&other.text.pointer, "the first stands here", "het eerste staat hier")
            .help(
                "name what is new in this nudge: a person, a day or an act",
                "noem wat er nieuw is in dit zetje: een persoon, een dag of een handeling",
            ),
    )
}

fn first_like<'a, 'b>(
    said: &'a [Said<'b>],
    earlier: &'a [Texts<'b>],
    field: impl Fn(&'a Texts<'b>) -> &'a Vec<Said<'b>>,
) -> Option<(&'a Said<'b>, &'a Said<'b>, &'b Nudge)> {
    said.iter().find_map(|said| {
        let like = |texts: &'a Texts<'b>| Some((field(texts).iter().find(|other| said.is_like(other))?, texts.nudge));
        let (other, nudge) = earlier.iter().find_map(like)?;
        Some((said, other, nudge))
    })
}
