//! # unsourced-claim
//!
//! A text gives a percentage or a multiple ("2.5 times as fast"), or calls upon research, and names no claim that backs it.
//!
//! A text is backed when what it stands in, or something around that, has `claims:` with the id of a claim, which has a source. Minutes, dates,
//! counts and prices are no claims, nor are the goal of the sign-up and "100 percent". Claims themselves, evidence, the measurement, questions of the
//! feedback and what has a `source` of its own are left alone, and so is how often a habit or practice does something.
//!
//! ## Why it matters
//!
//! One colleague who asks "says who?" and gets no answer doubts the rest as well. A figure with its source convinces, and can
//! be taken out when it no longer holds.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! theme:
//!   name: Remember me
//!   intro: 80 percent of those asked say their team lead determines how much they enjoy their work.
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! claims:
//!   - id: team-lead-decides
//!     text: 80 percent of those asked say their team lead determines how much they enjoy their work.
//!     source: Flycatcher
//! theme:
//!   name: Remember me
//!   intro: Your team lead makes a difference. It takes two minutes, and we give it 100 percent.
//! ```
//!
//! ## Source
//!
//! Zanna van der Aa, Marketingfacts, October 2023, on hard evidence.

use serde_json::Value;

use super::claims::{Reading, first_claim};
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::schema::{self, Leaf, LeafKind};

pub(super) const LINT: Lint = Lint {
    name: "unsourced-claim",
    severity: Severity::Warning,
    says: ("a figure or finding that no source backs", "een cijfer of bevinding zonder bron"),
    lack: true,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("unsourced_claim.rs"),
    dutch: include_str!("../../locales/nl/lints/unsourced-claim.md"),
    check,
};

/// Where figures are at home: what is claimed with its source, measured, or asked.
const AT_HOME: [&str; 3] = ["/claims/", "/measurement/", "/feedback/questions"];

/// The fields that say what someone does, and how often, rather than what is so.
const DONE: [&str; 5] = ["routine", "behavior", "celebration", "when", "then"];

fn check(context: &Context<'_>) -> Vec<Finding> {
    let texts = context.leaves.iter().filter(|leaf| matches!(leaf.kind, LeafKind::Text | LeafKind::Body));
    let judged = texts.filter(|leaf| !AT_HOME.iter().any(|home| leaf.pointer.starts_with(home)));
    judged.filter_map(|leaf| finding(leaf, context)).collect()
}

/// What a text claims first; a claim that is there in each language is told once, since it takes one source.
fn finding(leaf: &Leaf<'_>, context: &Context<'_>) -> Option<Finding> {
    let goal = context.program.campaign.as_ref().and_then(|campaign| campaign.goal).map(|goal| goal.0);
    let reading = Reading { goal, multiples: !says_what_is_done(&leaf.pointer) };
    let (tag, text, range) = written(leaf).find_map(|(tag, text)| {
        let range = first_claim(text, tag.unwrap_or(context.program.first_language().as_str()), reading)?;
        Some((tag, text, range))
    })?;
    let pointer = tag.map_or_else(|| leaf.pointer.clone(), |tag| format!("{}/{tag}", leaf.pointer));
    if is_backed(leaf, context) {
        return None;
    }
    let claim = text.get(range.clone()).unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
    let message = Words::new(format!("No source backs “{claim}”"), format!("“{claim}” heeft geen bron"));
    let holder = leaf.pointer.rsplit_once('/').map_or("", |(holder, _)| holder);
    let finding = Finding::within(pointer, text, range, message);
    Some(if schema::has_field(holder, "claims") {
        finding.help(
            "write the figure with its source under the program’s `claims`, and name it here:\n  claims: [ID]",
            "zet het cijfer met zijn bron onder de `claims` van het programma, en noem het hier:\n  claims: [ID]",
        )
    } else {
        finding.help(
            "take it out, or say it where a text can name its claim, such as in a video",
            "haal het weg, of zeg het waar een tekst zijn claim kan noemen, zoals bij een video",
        )
    })
}

/// A text as it is written in each language, with the tag of the language where it is written apart.
fn written<'a>(leaf: &Leaf<'a>) -> impl Iterator<Item = (Option<&'a str>, &'a str)> {
    let plain = leaf.value.as_str().map(|text| (None, text));
    let each = leaf.value.as_object().into_iter().flatten();
    plain.into_iter().chain(each.filter_map(|(tag, text)| Some((Some(tag.as_str()), text.as_str()?))))
}

/// Whether what the text stands in, or something around that up to the section or its item, names a claim or has a source of its own. One
/// that does not fit is told there.
fn is_backed(leaf: &Leaf<'_>, context: &Context<'_>) -> bool {
    let mut pointer = leaf.pointer.as_str();
    while let Some((holder, _)) = pointer.rsplit_once('/').filter(|(holder, _)| !holder.is_empty()) {
        let around = context.document.value.pointer(holder);
        let has = |field: &str| match around.and_then(|around| around.get(field)) {
            Some(Value::Array(claims)) => !claims.is_empty(),
            other => other.is_some(),
        };
        let lost = |field: &str| around.is_some_and(Value::is_object) && !context.is_whole(&format!("{holder}/{field}"));
        if ["claims", "source"].iter().any(|field| has(field) || lost(field)) {
            return true;
        }
        pointer = holder;
    }
    false
}

/// Whether a text says what someone does in a habit or a practice, and so how often: "I listen twice as long as I speak".
fn says_what_is_done(pointer: &str) -> bool {
    let is_in_list = pointer.starts_with("/roles/") || pointer.starts_with("/values/");
    is_in_list && pointer.split('/').any(|step| DONE.contains(&step))
}
