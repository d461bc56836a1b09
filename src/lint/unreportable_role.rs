//! # unreportable-role
//!
//! A role is so small that its results can never be shown apart: when as many people sign up as the goal asks, there are fewer of them than
//! `min_group`.
//!
//! ## Why it matters
//!
//! Results of fewer than five answers are not shown, since one could work out who said what. People of a small role then answer and see
//! nothing back. Know it beforehand: tell them that their answers count in the whole, let the role aim higher, or let it share a
//! menu with one that does alike work.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! organization: {name: Harbor Language School, employees: 50}
//! roles:
//!   - {id: teacher, name: Teacher, layer: frontline, headcount: 30, menu: []}
//!   - {id: office, name: Office, layer: staff, headcount: 20, menu: []}
//! campaign: {goal: 20%}
//! feedback: {url: "https://harborschool.example/feedback"}
//! ready_until: cocreation
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! organization: {name: Harbor Language School, employees: 50}
//! roles:
//!   - {id: teacher, name: Teacher, layer: frontline, headcount: 30, menu: []}
//!   - {id: office, name: Office, layer: staff, headcount: 20, menu: []}
//! campaign: {goal: 25%}
//! feedback: {url: "https://harborschool.example/feedback"}
//! ready_until: cocreation
//! ```

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};

pub(super) const LINT: Lint = Lint {
    name: "unreportable-role",
    severity: Severity::Advice,
    says: ("a role too small for its results to be shown", "een rol die te klein is om uitkomsten van te tonen"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("unreportable_role.rs"),
    dutch: include_str!("../../locales/nl/lints/unreportable-role.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let goal = context.program.campaign.as_ref().and_then(|campaign| campaign.goal);
    let feedback = context.program.feedback.as_ref().filter(|_| context.is_whole("/feedback/min_group"));
    let (Some(goal), Some(feedback)) = (goal, feedback) else { return Vec::new() };
    let least = u32::from(feedback.min_group);
    let roles = context.program.roles.iter().enumerate();
    roles
        .filter_map(|(index, role)| Some((index, role, role.headcount?)))
        .filter(|(_, _, headcount)| goal.of(*headcount) < least)
        .map(|(index, role, headcount)| {
            let joining = goal.of(headcount);
            let message = Words::new(
                format!("At a goal of {goal}, {joining} of the {headcount} people of `{}` take part; results show from {least}", role.id),
                format!("Bij een doel van {goal} doen {joining} van de {headcount} mensen van `{}` mee; uitkomsten zijn te zien vanaf {least}", role.id),
            );
            Finding::at(format!("/roles/{index}/headcount"), message).related("/campaign/goal", "the goal stands here", "het doel staat hier").help(
                "tell this role that its answers count in the whole, or let it share a menu with a role that does similar work",
                "vertel deze rol dat de antwoorden meetellen in het geheel, of laat haar een menu delen met een rol met vergelijkbaar werk",
            )
        })
        .collect()
}
