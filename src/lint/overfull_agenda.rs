//! # overfull-agenda
//!
//! The parts of the kick-off’s agenda take more minutes together than the kick-off itself.
//!
//! ## Why it matters
//!
//! The calendar ends at one time and the agenda at another: people walk out while the others choose their habit, which is what they came for.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! kickoff:
//!   duration: 30m
//!   agenda: [{minutes: 20, what: Why small works}, {minutes: 25, what: Choose a habit}]
//! ready_until: cocreation
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! kickoff:
//!   duration: 45m
//!   agenda: [{minutes: 20, what: Why small works}, {minutes: 25, what: Choose a habit}]
//! ready_until: cocreation
//! ```

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::model::Duration;

pub(super) const LINT: Lint = Lint {
    name: "overfull-agenda",
    severity: Severity::Warning,
    says: ("an agenda that takes longer than its meeting", "een agenda die langer duurt dan de bijeenkomst"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("overfull_agenda.rs"),
    dutch: include_str!("../../locales/nl/lints/overfull-agenda.md"),
    check,
};

const AGENDA: &str = "/kickoff/agenda";

/// The kick-off, and each session that takes another time.
fn check(context: &Context<'_>) -> Vec<Finding> {
    let Some(kickoff) = context.program.kickoff.as_ref().filter(|_| context.has_all_items(AGENDA)) else { return Vec::new() };
    let minutes: u32 = kickoff.agenda.iter().map(|item| u32::from(item.minutes)).sum();
    let own = kickoff.sessions.iter().enumerate();
    let own = own.filter_map(|(index, session)| Some((format!("/kickoff/sessions/{index}/duration"), session.duration?)));
    // A duration that did not fit was taken out, and says nothing.
    let is_known = context.is_whole("/kickoff/duration") && kickoff.sessions.iter().any(|session| session.duration.is_none());
    let is_shared = is_known || kickoff.sessions.is_empty() && context.is_whole("/kickoff/duration");
    let shared = is_shared.then(|| ("/kickoff/duration".to_owned(), kickoff.duration));
    shared.into_iter().chain(own).filter_map(|(pointer, duration)| finding(&pointer, duration, minutes, context)).collect()
}

fn finding(pointer: &str, duration: Duration, minutes: u32, context: &Context<'_>) -> Option<Finding> {
    let takes = duration.seconds()? / 60;
    if minutes <= takes {
        return None;
    }
    let message = Words::new(
        format!("The agenda takes {minutes} minutes, and the kick-off {takes}"),
        format!("De agenda duurt {minutes} minuten, en de kick-off {takes}"),
    );
    let finding = if context.writes(pointer) {
        Finding::at(pointer, message).related_head(AGENDA, "the agenda stands here", "de agenda staat hier")
    } else {
        Finding::missing_in(AGENDA, message)
    };
    Some(finding.help(
        format!("make it shorter, or give the kick-off its time: duration: {minutes}m"),
        format!("maak de agenda korter, of geef de kick-off de tijd: duration: {minutes}m"),
    ))
}
