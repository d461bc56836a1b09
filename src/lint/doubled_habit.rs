//! # doubled-habit
//!
//! A nudge says the habit in its text, and the mail shows it above that text already.
//!
//! A nudge opens with the sentence of the reader's own habit, large: “After I read a name on the list, I ask about last week.” A text with
//! `{{ habit.sentence }}`, or with both `{{ habit.routine }}` and `{{ habit.behavior }}`, says it once more. With a template of your own for
//! nudges nothing is told, since that may show it elsewhere.
//!
//! ## Why it matters
//!
//! A nudge has three lines. When one of them repeats what stands above it in large letters, people learn that they need not read on.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! nudges:
//!   messages:
//!     - {id: start-small, subject: Once today is enough, preheader: Day one, body: "Pick one lesson. {{ habit.sentence }}"}
//! ready_until: cocreation
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! nudges:
//!   messages:
//!     - {id: start-small, subject: Once today is enough, preheader: "{{ habit.sentence }}", body: Pick one lesson. The rest can wait.}
//! ready_until: cocreation
//! ```

use super::reading::{Spoken, spoken};
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::merge::{self, Asked};

pub(super) const LINT: Lint = Lint {
    name: "doubled-habit",
    severity: Severity::Warning,
    says: ("a nudge that says the habit twice", "een zetje dat de gewoonte twee keer zegt"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("doubled_habit.rs"),
    dutch: include_str!("../../locales/nl/lints/doubled-habit.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let nudges = context.program.nudges.iter().flat_map(|nudges| &nudges.messages).enumerate();
    let shown = nudges.filter(|(_, nudge)| !has_own_template(nudge.id.as_str(), context));
    shown
        .flat_map(|(index, nudge)| spoken(&nudge.body.0, &format!("/nudges/messages/{index}/body"), context))
        .filter_map(|body| finding(&body))
        .collect()
}

/// Whether a template of the program makes this nudge, so that nobody knows what stands above its text.
fn has_own_template(id: &str, context: &Context<'_>) -> bool {
    let own = |name: &str| context.files.iter().any(|file| file.strip_prefix("templates/emails/") == Some(name));
    own("nudge.mjml") || own(&format!("nudge-{id}.mjml"))
}

fn finding(body: &Spoken<'_>) -> Option<Finding> {
    let asked = merge::asked(body.text).ok()?;
    let of = |field: &str| asked.iter().find(|asked| asked.field == field);
    let Asked { range, .. } = of("habit.sentence").or_else(|| of("habit.routine").and(of("habit.behavior")))?;
    let message = Words::new(
        "This nudge says the habit a second time: it stands above the text already",
        "Dit zetje zegt de gewoonte een tweede keer: die staat al boven de tekst",
    );
    Some(Finding::within(&body.pointer, body.text, range.clone(), message).help(
        "leave it out here; in the preheader it helps, since the inbox shows that",
        "laat hem hier weg; in de preheader helpt hij wel, want die is in de inbox te zien",
    ))
}
