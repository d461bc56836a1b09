//! # ambiguous-reference
//!
//! A reference that may mean two things: a habit that stands under one id in two menus with different words, or an action for an id that both a gap and
//! a step have.
//!
//! ## Why it matters
//!
//! Menus are written by different colleagues, who may well find the same short name. The checklist of the leaders would then show one of both habits,
//! and nobody chose which. With the role before it there is only one: `teacher/last-week`.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! roles:
//!   - id: teacher
//!     name: Teacher
//!     layer: frontline
//!     headcount: 40
//!     menu:
//!       - {id: last-week, driver: personal-attention, step: lesson, routine: I read a name on the list, behavior: I ask about last week}
//!   - id: host
//!     name: Host
//!     layer: frontline
//!     headcount: 10
//!     menu:
//!       - {id: last-week, driver: personal-attention, step: lesson, routine: I hand over the coffee, behavior: I name last week's lesson}
//! leadership:
//!   checklist: {title: What do you show already?, thresholds: [1], habits: [{habit: last-week}]}
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! roles:
//!   - id: teacher
//!     name: Teacher
//!     layer: frontline
//!     headcount: 40
//!     menu:
//!       - {id: last-week, driver: personal-attention, step: lesson, routine: I read a name on the list, behavior: I ask about last week}
//!   - id: host
//!     name: Host
//!     layer: frontline
//!     headcount: 10
//!     menu:
//!       - {id: last-week, driver: personal-attention, step: lesson, routine: I hand over the coffee, behavior: I name last week's lesson}
//! leadership:
//!   checklist: {title: What do you show already?, thresholds: [1], habits: [{habit: host/last-week}]}
//! ```

use serde_json::Value;

use super::wording::listed;
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::model::{Habit, Role};
use crate::schema::{Leaf, LeafKind};

pub(super) const LINT: Lint = Lint {
    name: "ambiguous-reference",
    severity: Severity::Warning,
    says: ("a reference that may mean two things", "een verwijzing die twee dingen kan aanwijzen"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("ambiguous_reference.rs"),
    dutch: include_str!("../../locales/nl/lints/ambiguous-reference.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    context.leaves.iter().filter_map(|leaf| finding(leaf, context)).collect()
}

fn finding(leaf: &Leaf<'_>, context: &Context<'_>) -> Option<Finding> {
    let LeafKind::Reference { lists, .. } = leaf.kind else { return None };
    let written = leaf.value.as_str()?;
    match lists {
        [list] if *list == "/roles/*/menu" => habit(&leaf.pointer, written, context),
        [_, _, ..] => problem(&leaf.pointer, written, lists, context),
        _ => None,
    }
}

/// A habit that stands in several menus; where its words are the same in all of them, it does not matter which is meant.
fn habit(pointer: &str, written: &str, context: &Context<'_>) -> Option<Finding> {
    let of_role = |(index, role): (usize, &Role)| {
        let number = role.menu.iter().position(|habit| habit.id == *written)?;
        Some((index, number))
    };
    let found: Vec<(usize, usize)> = context.program.roles.iter().enumerate().filter_map(of_role).collect();
    let habit = |(role, number): &(usize, usize)| context.program.roles.get(*role)?.menu.get(*number);
    let is_alike = |one: &Habit, other: &Habit| one.routine == other.routine && one.behavior == other.behavior;
    let first = habit(found.first()?)?;
    if found.iter().filter_map(habit).all(|other| is_alike(first, other)) {
        return None;
    }
    let message = Words::new(
        format!("`{written}` stands in {} menus, with different words", found.len()),
        format!("`{written}` staat in {} menu’s, met andere woorden", found.len()),
    );
    let roles = found.iter().filter_map(|(index, _)| context.program.roles.get(*index));
    let full: Vec<Words> = roles.map(|role| format!("`{}/{written}`", role.id)).map(|id| Words::new(id.clone(), id)).collect();
    let full = listed(&full);
    let finding = Finding::at(pointer, message)
        .help(format!("say which role: one of {}", full.en), format!("zeg van welke rol: een van {}", full.nl));
    let related = |finding: Finding, (role, number): &(usize, usize)| {
        finding.related(format!("/roles/{role}/menu/{number}/id"), "it may be this one", "het kan deze zijn")
    };
    Some(found.iter().fold(finding, related))
}

/// What an action answers, where things of different kinds have that id.
fn problem(pointer: &str, written: &str, lists: &[&str], context: &Context<'_>) -> Option<Finding> {
    let named: Vec<String> = lists.iter().filter_map(|list| place_of(written, list, context)).collect();
    let (_, others) = named.split_first()?;
    if others.is_empty() {
        return None;
    }
    let message = Words::new(
        format!("`{written}` is the id of {} different things", named.len()),
        format!("`{written}` is de id van {} verschillende dingen", named.len()),
    );
    let finding = Finding::at(pointer, message).help(
        "give all but one of them another id, so that it is clear what the action is for",
        "geef ze op één na allemaal een andere id, zodat duidelijk is waar de actie voor is",
    );
    let related = |finding: Finding, place: &String| finding.related(place, "it may be this one", "het kan deze zijn");
    Some(named.iter().fold(finding, related))
}

/// Where an id stands in a list, if it does.
fn place_of(written: &str, list: &str, context: &Context<'_>) -> Option<String> {
    let items = context.document.value.pointer(list)?.as_array()?;
    let index = items.iter().position(|item| item.get("id").and_then(Value::as_str) == Some(written))?;
    Some(format!("{list}/{index}/id"))
}
