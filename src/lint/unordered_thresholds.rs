//! # unordered-thresholds
//!
//! The thresholds of the leaders' checklist do not rise, or ask for more habits than it has.
//!
//! ## Why it matters
//!
//! Leaders tick what they do already, and the number of ticks says what they read next. A threshold that is not above the one before it, or that
//! lies above the number of habits, makes an outcome that nobody can ever get. Someone who ticks everything should read the best one.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! leadership:
//!   checklist:
//!     title: What do you show already?
//!     thresholds: [2, 5]
//!     habits:
//!       - {id: listens, text: I sit in on a lesson every month.}
//!       - {id: asks, text: I ask one colleague what a student said.}
//!       - {id: opens, text: I open a meeting with a student's words.}
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! leadership:
//!   checklist:
//!     title: What do you show already?
//!     thresholds: [2, 3]
//!     habits:
//!       - {id: listens, text: I sit in on a lesson every month.}
//!       - {id: asks, text: I ask one colleague what a student said.}
//!       - {id: opens, text: I open a meeting with a student's words.}
//! ```

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::model::{Checklist, Phase};

pub(super) const LINT: Lint = Lint {
    name: "unordered-thresholds",
    severity: Severity::Warning,
    says: (
        "thresholds of the checklist that do not rise, or exceed its habits",
        "drempels van de checklist die niet oplopen, of boven het aantal gewoontes liggen",
    ),
    lack: true,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("unordered_thresholds.rs"),
    dutch: include_str!("../../locales/nl/lints/unordered-thresholds.md"),
    check,
};

const CHECKLIST: &str = "/leadership/checklist";
const THRESHOLDS: &str = "/leadership/checklist/thresholds";

fn check(context: &Context<'_>) -> Vec<Finding> {
    let checklist = context.program.leadership.as_ref().and_then(|leadership| leadership.checklist.as_ref());
    let Some(checklist) = checklist.filter(|_| context.is_whole(THRESHOLDS)) else { return Vec::new() };
    not_rising(checklist).or_else(|| out_of_reach(checklist, context)).into_iter().collect()
}

/// The first threshold that is not above the one before it. It is wrong now, however far the program is.
fn not_rising(checklist: &Checklist) -> Option<Finding> {
    let thresholds = &checklist.thresholds;
    let before = |index: usize| index.checked_sub(1).and_then(|before| thresholds.get(before)).copied().unwrap_or(0);
    let (index, threshold) = thresholds.iter().copied().enumerate().find(|(index, threshold)| *threshold <= before(*index))?;
    let message = if index == 0 {
        Words::new("The first threshold is 0, so nobody stays below it", "De eerste drempel is 0, dus daar blijft niemand onder")
    } else {
        let before = before(index);
        Words::new(
            format!("The threshold {threshold} is not above {before}, the one before it"),
            format!("De drempel {threshold} ligt niet boven {before}, de vorige"),
        )
    };
    let mut rising: Vec<u8> = thresholds.iter().copied().filter(|threshold| *threshold > 0).collect();
    rising.sort_unstable();
    rising.dedup();
    let finding = Finding::at(format!("{THRESHOLDS}/{index}"), message).needed_for(Phase::MeasurementBefore);
    Some(if rising.is_empty() {
        finding.help("start at 1 or more", "begin bij 1 of hoger")
    } else {
        finding.help(format!("write {rising:?}"), format!("schrijf {rising:?}"))
    })
}

/// The first threshold that is above the number of habits, so that nobody can ever reach it.
fn out_of_reach(checklist: &Checklist, context: &Context<'_>) -> Option<Finding> {
    let count = checklist.habits.len();
    let (index, threshold) = checklist.thresholds.iter().enumerate().find(|(_, threshold)| usize::from(**threshold) > count)?;
    if !context.has_all_items("/leadership/checklist/habits") {
        return None;
    }
    let message = match count {
        0 => Words::new(
            format!("The checklist has no habits yet, and its first threshold is {threshold}"),
            format!("De checklist heeft nog geen gewoontes, en de eerste drempel is {threshold}"),
        ),
        1 => Words::new(
            format!("The threshold {threshold} cannot be reached: the checklist has 1 habit"),
            format!("De drempel {threshold} is niet te halen: de checklist heeft 1 gewoonte"),
        ),
        _ => Words::new(
            format!("The threshold {threshold} cannot be reached: the checklist has {count} habits"),
            format!("De drempel {threshold} is niet te halen: de checklist heeft {count} gewoontes"),
        ),
    };
    let finding = if context.writes(THRESHOLDS) {
        Finding::at(format!("{THRESHOLDS}/{index}"), message)
    } else {
        Finding::missing_in(CHECKLIST, message)
    };
    let finding = finding.related_head("/leadership/checklist/habits", "these are its habits", "dit zijn de gewoontes");
    Some(finding.help(
        "make the last of the `thresholds` at most the number of habits, or add habits",
        "maak de laatste van de `thresholds` hooguit het aantal gewoontes, of zet er gewoontes bij",
    ))
}
