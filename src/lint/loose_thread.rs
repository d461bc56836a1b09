//! # loose-thread
//!
//! A thread that may well be meant to end here, and mostly is forgotten: a driver that no habit serves, a step in which customers need nothing, a
//! habit that is done in no step, a habit in a step that names other roles, or a role that acts in a step and has no habit for it.
//!
//! ## Why it matters
//!
//! Each of these is a place where a colleague asks “why do I do this?” and finds no answer in the program, or where a customer needs something
//! and nobody is asked to give it.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! drivers:
//!   - {id: personal-attention, side: customer, name: Personal attention}
//!   - {id: meaning, side: employee, name: Meaning}
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! drivers:
//!   - {id: personal-attention, side: customer, name: Personal attention}
//!   - {id: meaning, side: employee, name: Meaning, served_by: [personal-attention]}
//! ```
//!
//! ## Source
//!
//! Zanna van der Aa, CustomerFirst, March 2023.

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::thread::{Cut, Gap, Knot, Ties, knots};

pub(super) const LINT: Lint = Lint {
    name: "loose-thread",
    severity: Severity::Advice,
    says: ("a driver, step or habit that is tied to nothing", "een driver, stap of gewoonte die nergens aan vastzit"),
    lack: true,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("loose_thread.rs"),
    dutch: include_str!("../../locales/nl/lints/loose-thread.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let program = context.program;
    if ["/drivers", "/journey", "/roles"].iter().any(|list| !context.has_all_items(list)) {
        return Vec::new();
    }
    let ties = Ties::of(program);
    let menus = (0..program.roles.len()).filter_map(|role| no_step(role, &ties, context));
    knots(program).flat_map(|knot| ties.gaps_at(knot)).filter_map(|gap| finding(&gap, &ties, context)).chain(menus).collect()
}

fn finding(gap: &Gap, ties: &Ties<'_>, context: &Context<'_>) -> Option<Finding> {
    match &gap.cut {
        Cut::NoHabitServes => unserved(gap, ties, context),
        Cut::NeedsNothing => needs_nothing(gap, context),
        Cut::NotInStep(_) => not_in_step(gap, context),
        Cut::Idle(_) => idle(gap, context),
        _ => None,
    }
}

/// A driver that no habit serves. That no step needs it, or that every menu leaves it out, is told by another lint.
fn unserved(gap: &Gap, ties: &Ties<'_>, context: &Context<'_>) -> Option<Finding> {
    let program = context.program;
    let driver = gap.at.driver(program)?;
    let habits = || program.roles.iter().flat_map(|role| &role.menu);
    let is_first = program.first_driver().is_some_and(|first| first.id == driver.id);
    let is_told = is_first || ties.gaps_at(gap.at).iter().any(|gap| gap.cut == Cut::NoStepNeeds) && !program.journey.is_empty();
    let served = driver.served_by.iter().chain(habits().filter_map(|habit| habit.driver.as_ref())).map(|id| id.as_str());
    let index = gap.pointer.trim_end_matches("/id");
    let is_open = !context.is_whole(&format!("{index}/served_by")) || habits().next().is_none();
    if is_told || is_open || context.may_be_meant(driver.id.as_str(), "/drivers", served) {
        return None;
    }
    let (name, id) = (program.read(&driver.name, program.first_language()), &driver.id);
    let message = Words::new(format!("No habit serves “{name}”"), format!("Geen gewoonte dient “{name}”"));
    Some(Finding::at(&gap.pointer, message).help(
        format!("name it at a habit, driver: {id}, or name the driver that makes it concrete: served_by: [ID]"),
        format!("noem hem bij een gewoonte, driver: {id}, of noem de driver die hem concreet maakt: served_by: [ID]"),
    ))
}

/// A step in which customers are told to need no driver.
fn needs_nothing(gap: &Gap, context: &Context<'_>) -> Option<Finding> {
    let program = context.program;
    let step = gap.at.step(program)?;
    if program.drivers.is_empty() || !context.is_whole(&format!("{}/needs", gap.pointer)) {
        return None;
    }
    let name = program.read(&step.name, program.first_language());
    let message =
        Words::new(format!("Customers need no driver in “{name}”"), format!("Klanten hebben in “{name}” geen driver nodig"));
    let known = program.drivers.iter().map(|driver| driver.id.as_str()).collect::<Vec<_>>().join(", ");
    Some(Finding::missing_in(&gap.pointer, message).help(
        format!("write what counts here, such as needs: [ID], with one of {known}"),
        format!("schrijf wat hier telt, als needs: [ID], met een van {known}"),
    ))
}

/// The habits of a menu that are done in no step, told once.
fn no_step(role: usize, ties: &Ties<'_>, context: &Context<'_>) -> Option<Finding> {
    let program = context.program;
    let menu = program.roles.get(role).map_or(0, |role| role.menu.len());
    let gaps = (0..menu).flat_map(|habit| ties.gaps_at(Knot::Habit { role, habit }));
    let is_whole = |gap: &Gap| context.is_whole(&gap.pointer.replace("/id", "/step"));
    let loose: Vec<Gap> = gaps.filter(|gap| gap.cut == Cut::NoStep && is_whole(gap)).collect();
    let (first, others) = loose.split_first()?;
    let message = match others.len() {
        0 => Words::new("This habit is done in no step", "Deze gewoonte hoort bij geen stap"),
        more => Words::new(
            format!("This habit and {more} more of its menu are done in no step"),
            format!("Deze gewoonte en nog {more} van dit menu horen bij geen stap"),
        ),
    };
    let known = program.journey.iter().map(|step| step.id.as_str()).collect::<Vec<_>>().join(", ");
    let finding = Finding::at(&first.pointer, message).help(
        format!("add `step:` with where customers notice it, one of {known}"),
        format!("zet er `step:` bij met waar klanten het merken, een van {known}"),
    );
    Some(others.iter().fold(finding, |finding, other| finding.related(&other.pointer, "this one too", "deze ook")))
}

/// A habit in a step that names other roles, unless one of those may mean this one.
fn not_in_step(gap: &Gap, context: &Context<'_>) -> Option<Finding> {
    let program = context.program;
    let (role, habit) = (gap.at.role(program)?, gap.at.habit(program)?);
    let (index, step) = program.journey.iter().enumerate().find(|(_, step)| habit.touches(&step.id))?;
    let roles = format!("/journey/{index}/employee/roles");
    let written = step.employee.iter().flat_map(|lane| &lane.roles).map(|role| role.as_str());
    if !context.has_all_items(&roles) || context.may_be_meant(role.id.as_str(), "/roles", written) {
        return None;
    }
    let (name, id) = (program.read(&step.name, program.first_language()), &role.id);
    let message = Words::new(
        format!("This habit is done in “{name}”, and that step does not name `{id}` among its roles"),
        format!("Deze gewoonte hoort bij “{name}”, en die stap noemt `{id}` niet bij haar rollen"),
    );
    let finding = Finding::at(&gap.pointer, message).related(roles, "the roles of that step", "de rollen van die stap");
    Some(finding.help(
        format!("add `{id}` to the `roles` of that step, or name the step where this role acts"),
        format!("zet `{id}` bij de `roles` van die stap, of noem de stap waar deze rol aan zet is"),
    ))
}

/// A role that acts in a step and has no habit for it.
fn idle(gap: &Gap, context: &Context<'_>) -> Option<Finding> {
    let program = context.program;
    let step = gap.at.step(program)?;
    let Cut::Idle(id) = &gap.cut else { return None };
    let role = program.role(id)?;
    let touched = role.menu.iter().filter_map(|habit| habit.step.as_ref()).map(|step| step.as_str());
    if context.may_be_meant(step.id.as_str(), "/journey", touched) {
        return None;
    }
    let read = |text| program.read(text, program.first_language());
    let (role, name, step) = (read(&role.name), read(&step.name), &step.id);
    let message = Words::new(
        format!("“{role}” acts in “{name}” and has no habit for it"),
        format!("“{role}” is aan zet in “{name}” en heeft er geen gewoonte voor"),
    );
    Some(Finding::at(&gap.pointer, message).help(
        format!("name the step at a habit of this role: step: {step}; or leave the role out of the step"),
        format!("noem de stap bij een gewoonte van deze rol: step: {step}; of laat de rol weg bij de stap"),
    ))
}
