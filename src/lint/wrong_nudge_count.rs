//! # wrong-nudge-count
//!
//! There are not as many nudges as the weeks of the experiment ask for; or not as many days of the week as there are nudges a week.
//!
//! ## Why it matters
//!
//! A habit is forgotten in the second week unless something reminds people of it. Twice a week a very short, inspiring mail does that; where
//! the messages run out, the last weeks are silent, and where there are too many, some are never sent.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! experiment: {weeks: 1}
//! nudges:
//!   per_week: 2
//!   days: [tuesday, thursday]
//!   messages:
//!     - {id: start-small, subject: Once today is enough, body: Pick a moment that you know will come today.}
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! experiment: {weeks: 1}
//! nudges:
//!   per_week: 2
//!   days: [tuesday, thursday]
//!   messages:
//!     - {id: start-small, subject: Once today is enough, body: Pick a moment that you know will come today.}
//!     - {id: keep-it, subject: Keep what you like, body: What did a student notice this week?}
//! ```
//!
//! ## Source
//!
//! Zanna van der Aa, CustomerFirst, March 2023.

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::model::Nudges;

pub(super) const LINT: Lint = Lint {
    name: "wrong-nudge-count",
    severity: Severity::Error,
    says: ("not as many nudges as the weeks ask for", "niet zoveel zetjes als de weken vragen"),
    lack: true,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("wrong_nudge_count.rs"),
    dutch: include_str!("../../locales/nl/lints/wrong-nudge-count.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let Some(nudges) = &context.program.nudges else { return Vec::new() };
    if ["/nudges/per_week", "/nudges/days", "/experiment"].iter().any(|pointer| !context.is_whole(pointer)) {
        return Vec::new();
    }
    let weeks = context.program.experiment_weeks();
    let days = days(nudges, context);
    let messages = context.has_all_items("/nudges/messages").then(|| messages(nudges, weeks)).flatten();
    days.into_iter().chain(messages).collect()
}

fn days(nudges: &Nudges, context: &Context<'_>) -> Option<Finding> {
    let (days, per_week) = (nudges.days.len(), usize::from(nudges.per_week));
    if days == per_week {
        return None;
    }
    let en = format!("{} a week, on {}", counted(per_week, "nudge", "nudges"), counted(days, "day", "days"));
    let nl = format!("{} per week, op {}", counted(per_week, "zetje", "zetjes"), counted(days, "dag", "dagen"));
    let message = Words::new(format!("The nudges do not fit: {en}"), format!("De zetjes passen niet: {nl}"));
    let pointer = if context.writes("/nudges/days") { "/nudges/days" } else { "/nudges/per_week" };
    Some(
        Finding::at(pointer, message)
            .related(
                "/nudges/per_week",
                format!("{} a week", counted(per_week, "nudge", "nudges")),
                format!("{} per week", counted(per_week, "zetje", "zetjes")),
            )
            .help("name as many `days` as `per_week` says", "noem onder `days` evenveel dagen als er bij `per_week` staat"),
    )
}

fn messages(nudges: &Nudges, weeks: u8) -> Option<Finding> {
    let there = nudges.messages.len();
    let needed = usize::from(nudges.per_week) * usize::from(weeks);
    if there == needed || there == nudges.days.len() * usize::from(weeks) {
        return None;
    }
    let en = format!("{} a week for {}", nudges.per_week, counted(weeks.into(), "week", "weeks"));
    let nl = format!(
        "{} per week, {}",
        nudges.per_week,
        if weeks == 1 { "één week".to_owned() } else { format!("{weeks} weken lang") }
    );
    let (have, heb) = match there {
        0 => ("There are no nudges yet".to_owned(), "Er zijn nog geen zetjes".to_owned()),
        1 => ("There is 1 nudge".to_owned(), "Er is 1 zetje".to_owned()),
        there => (format!("There are {there} nudges"), format!("Er zijn {there} zetjes")),
    };
    let message =
        Words::new(format!("{have}, and {needed} are needed: {en}"), format!("{heb}, en er zijn er {needed} nodig: {nl}"));
    let finding = Finding::missing_in("/nudges/messages", message).related(
        "/experiment/weeks",
        format!("the experiment lasts {}", counted(weeks.into(), "week", "weeks")),
        format!("het experiment duurt {}", counted(weeks.into(), "week", "weken")),
    );
    let finding = finding.related(
        "/nudges/per_week",
        format!("{} a week", counted(nudges.per_week.into(), "nudge", "nudges")),
        format!("{} per week", counted(nudges.per_week.into(), "zetje", "zetjes")),
    );
    Some(if there < needed {
        let lacking = needed - there;
        finding.help(format!("write {lacking} more under `messages`"), format!("schrijf er nog {lacking} bij onder `messages`"))
    } else {
        let extra = there - needed;
        finding.help(
            format!("take {extra} out, or make the experiment longer"),
            format!("haal er {extra} weg, of maak het experiment langer"),
        )
    })
}

fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
