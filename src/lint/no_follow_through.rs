//! # no-follow-through
//!
//! A gap or a frustration that no action takes up, or an experiment after which nothing follows.
//!
//! ## Why it matters
//!
//! Asking colleagues what stands in their way is a promise to do something about it. What nobody takes up returns as "we told you so" in the next
//! survey, and the next question gets no answer. A small action with an owner is enough. The same goes for the habits: what is not anchored in
//! the onboarding, in training or in how the organization is led fades within months.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! gaps:
//!   - id: remembered
//!     promise: We remember what you told us.
//!     reality: Notes stay in the building where they were written.
//!     cause: system
//! actions:
//!   - {id: first-lesson, for: [lesson], what: The first lesson starts with coffee.}
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! gaps:
//!   - id: remembered
//!     promise: We remember what you told us.
//!     reality: Notes stay in the building where they were written.
//!     cause: system
//! actions:
//!   - {id: one-notebook, for: [remembered], what: One notebook per student that moves along., owner: The front office}
//! ```

use std::collections::BTreeSet;

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::model::Phase;

pub(super) const LINT: Lint = Lint {
    name: "no-follow-through",
    severity: Severity::Advice,
    says: (
        "a gap or frustration that no action takes up, or nothing after the experiment",
        "een kloof of frustratie waar geen actie op volgt, of niets na het experiment",
    ),
    lack: true,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("no_follow_through.rs"),
    dutch: include_str!("../../locales/nl/lints/no-follow-through.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let problems = problems(context);
    if context.program.actions.is_empty() {
        findings.extend(nothing_done(&problems, context));
    } else {
        findings.extend(problems.iter().filter(|problem| !problem.is_taken_up(context)).map(Problem::finding));
    }
    findings.extend(nothing_follows(context));
    findings
}

/// A gap, or a step of the journey with a frustration.
struct Problem {
    pointer: String,
    list: &'static str,
    id: String,
}

/// The gaps and the frustrations of the program, in their order.
fn problems(context: &Context<'_>) -> Vec<Problem> {
    let gaps = context.program.gaps.iter().enumerate();
    let gaps = gaps.map(|(index, gap)| Problem { pointer: format!("/gaps/{index}/id"), list: "/gaps", id: gap.id.to_string() });
    let steps = context.program.journey.iter().enumerate();
    let frustrated = steps.filter(|(_, step)| step.employee.as_ref().is_some_and(|employee| employee.frustration.is_some()));
    let frustrations = frustrated.map(|(index, step)| Problem {
        pointer: format!("/journey/{index}/employee/frustration"),
        list: "/journey",
        id: step.id.to_string(),
    });
    gaps.chain(frustrations).collect()
}

impl Problem {
    /// Whether an action answers it, or may: one that was taken out, or one that refers to something that does not exist.
    fn is_taken_up(&self, context: &Context<'_>) -> bool {
        if !context.is_whole("/actions") {
            return true;
        }
        let written: BTreeSet<&str> =
            context.program.actions.iter().flat_map(|action| &action.answers).map(|answered| answered.as_str()).collect();
        let is_known = |id: &str| ["/gaps", "/journey", "/listening"].iter().any(|list| has(context, list, id));
        let mut lost = written.iter().copied().filter(|id| !is_known(id)).peekable();
        written.contains(self.id.as_str()) || lost.peek().is_some() && context.may_be_meant(&self.id, self.list, lost)
    }

    fn finding(&self) -> Finding {
        let id = &self.id;
        let (message, help) = if self.list == "/gaps" {
            (
                Words::new(format!("No action takes up the gap `{id}`"), format!("Geen actie pakt de kloof `{id}` aan")),
                ("add it to `for` of an action", "zet hem bij `for` van een actie"),
            )
        } else {
            (
                Words::new(
                    format!("No action takes up the frustration in `{id}`"),
                    format!("Geen actie pakt de frustratie in `{id}` aan"),
                ),
                ("add the step to `for` of an action", "zet de stap bij `for` van een actie"),
            )
        };
        let finding = if self.list == "/gaps" {
            Finding::at(self.pointer.clone(), message)
        } else {
            Finding::missing_in(self.pointer.clone(), message)
        };
        finding.needed_for(Phase::Experiment).help(
            format!("{}, or write a new one with an owner and a day", help.0),
            format!("{}, of schrijf een nieuwe met een eigenaar en een dag", help.1),
        )
    }
}

fn has(context: &Context<'_>, list: &str, id: &str) -> bool {
    context.ids.get(list).is_some_and(|ids| ids.contains(id))
}

/// A program that lists problems and not one action: one cause, told at the first of them.
fn nothing_done(problems: &[Problem], context: &Context<'_>) -> Option<Finding> {
    let (first, others) = problems.split_first()?;
    if !context.is_whole("/actions") {
        return None;
    }
    let message = match problems.len() {
        1 => return Some(first.finding()),
        count => Words::new(
            format!("No action takes up any of the {count} gaps and frustrations"),
            format!("Geen actie pakt ook maar één van de {count} kloven en frustraties aan"),
        ),
    };
    let finding = Finding::missing_in(first.pointer.clone(), message).needed_for(Phase::Experiment).help(
        "choose the one that colleagues name most, and write an action:\n  actions: [{id: …, for: [ID], what: …, owner: …}]",
        "kies wat collega’s het meest noemen, en schrijf een actie:\n  actions: [{id: …, for: [ID], what: …, owner: …}]",
    );
    let related = |finding: Finding, other: &Problem| finding.related_head(other.pointer.clone(), "this one too", "deze ook");
    Some(others.iter().fold(finding, related))
}

/// An experiment after which nothing follows.
fn nothing_follows(context: &Context<'_>) -> Option<Finding> {
    let lacks = context.program.experiment.is_some() && context.program.follow_up.is_empty();
    if !lacks || !context.is_whole("/follow_up") || !context.writes("/experiment") {
        return None;
    }
    let message = Words::new("Nothing follows the experiment yet", "Op het experiment volgt nog niets");
    Some(Finding::missing_in("/experiment", message).needed_for(Phase::FollowUp).help(
        "anchor what works, in the onboarding of new colleagues for one:\n  follow_up: [{id: onboarding, into: onboarding, what: …, when: feedback.end + 4w}]",
        "veranker wat werkt, bijvoorbeeld in het inwerken van nieuwe collega’s:\n  follow_up: [{id: onboarding, into: onboarding, what: …, when: feedback.end + 4w}]",
    ))
}
