//! # broken-thread
//!
//! The golden thread is cut: from what drives customers, through the step where they notice it, to the role that can make the difference and
//! the habit that does. A driver that no step needs, a step that no habit touches, a role without a menu, a menu that leaves out the first
//! driver of customers, a habit that serves no driver, or one whose step does not need its driver.
//!
//! ## Why it matters
//!
//! Everyone agrees with "the customer comes first"; it becomes concrete where one can follow the thread from a driver to one person's next
//! call. Where the thread is cut, a colleague is asked to do something without knowing why, or a customer waits for something nobody does.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! drivers:
//!   - {id: personal-attention, side: customer, name: Personal attention}
//!   - {id: clarity, side: customer, name: Clarity}
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! drivers:
//!   - {id: personal-attention, side: customer, name: Personal attention}
//! ```
//!
//! ## Source
//!
//! Zanna van der Aa, CustomerFirst, March 2023.

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::model::{JourneyStep, Phase, Role};
use crate::thread::{Cut, Gap, Knot, Ties};

pub(super) const LINT: Lint = Lint {
    name: "broken-thread",
    severity: Severity::Warning,
    says: ("the golden thread from driver to habit is cut", "de rode draad van driver naar gewoonte is onderbroken"),
    lack: true,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("broken_thread.rs"),
    dutch: include_str!("../../locales/nl/lints/broken-thread.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let ties = Ties::of(context.program);
    let mut findings = needless_drivers(&ties, context);
    findings.extend(untouched_steps(&ties, context));
    for role in 0..context.program.roles.len() {
        findings.extend(menu(role, &ties, context));
        findings.extend(beside_their_step(role, &ties, context));
    }
    findings
}

/// Drivers of customers that no step of the journey needs.
fn needless_drivers(ties: &Ties<'_>, context: &Context<'_>) -> Vec<Finding> {
    let program = context.program;
    if program.journey.is_empty() || !context.is_whole("/journey") {
        return Vec::new();
    }
    let needs = program.journey.iter().filter_map(|step| step.customer.as_ref()).flat_map(|lane| &lane.needs);
    let drivers = (0..program.drivers.len()).map(Knot::Driver).flat_map(|knot| ties.gaps_at(knot));
    let needless =
        drivers.filter(|gap| gap.cut == Cut::NoStepNeeds).filter_map(|gap| Some((gap.at.driver(program)?, gap.pointer)));
    let lost = context.lost("/drivers", needs.map(|need| need.as_str()));
    needless
        .filter(|(driver, _)| !context.may_be_meant(driver.id.as_str(), "/drivers", lost.iter().copied()))
        .map(|(driver, pointer)| {
            let name = program.read(&driver.name, program.first_language());
            let message = Words::new(
                format!("No step of the journey needs “{name}”"),
                format!("Geen stap van de klantreis heeft “{name}” nodig"),
            );
            let id = &driver.id;
            Finding::at(pointer, message).help(
                format!("write it at the step where customers notice it: needs: [{id}]"),
                format!("schrijf het bij de stap waar klanten het merken: needs: [{id}]"),
            )
        })
        .collect()
}

/// Steps that no habit touches, unless it is their roles that have no menu yet.
fn untouched_steps(ties: &Ties<'_>, context: &Context<'_>) -> Vec<Finding> {
    let program = context.program;
    if !context.is_whole("/roles") {
        return Vec::new();
    }
    let touched = program.roles.iter().flat_map(|role| &role.menu).filter_map(|habit| habit.step.as_ref());
    let steps = (0..program.journey.len()).map(Knot::Step).flat_map(|knot| ties.gaps_at(knot));
    let untouched =
        steps.filter(|gap| gap.cut == Cut::NoHabitTouches).filter_map(|gap| Some((gap.at.step(program)?, gap.pointer)));
    let lost = context.lost("/journey", touched.map(|step| step.as_str()));
    untouched
        .filter(|(step, _)| (step.customer.is_some() || step.employee.is_some()) && has_menu(step, context))
        .filter(|(step, _)| !context.may_be_meant(step.id.as_str(), "/journey", lost.iter().copied()))
        .map(|(step, pointer)| {
            let name = program.read(&step.name, program.first_language());
            let message =
                Words::new(format!("No habit touches the step “{name}”"), format!("Geen gewoonte raakt de stap “{name}”"));
            let id = &step.id;
            Finding::at(pointer, message).needed_for(Phase::Campaign).help(
                format!("name the step at a habit that is done there, or add one: step: {id}"),
                format!("noem de stap bij een gewoonte die daar gedaan wordt, of maak er een: step: {id}"),
            )
        })
        .collect()
}

/// Whether a role that acts in this step has a menu; any role where the step names none.
fn has_menu(step: &JourneyStep, context: &Context<'_>) -> bool {
    match step.employee.as_ref().map(|lane| &lane.roles).filter(|roles| !roles.is_empty()) {
        Some(roles) => roles.iter().filter_map(|role| context.program.role(role.as_str())).any(|role| !role.menu.is_empty()),
        None => context.program.roles.iter().any(|role| !role.menu.is_empty()),
    }
}

/// What is wrong with the menu of a role: that there is none, or else its habits without a driver, or else that it leaves out the first.
fn menu(index: usize, ties: &Ties<'_>, context: &Context<'_>) -> Vec<Finding> {
    let program = context.program;
    let pointer = format!("/roles/{index}/menu");
    let Some(role) = program.roles.get(index).filter(|_| context.is_whole(&pointer)) else { return Vec::new() };
    let gaps = ties.gaps_at(Knot::Role(index));
    if gaps.iter().any(|gap| gap.cut == Cut::NoMenu) {
        return vec![no_menu(pointer, role, context)];
    }
    if program.drivers.is_empty() || !context.has_all_items("/drivers") {
        return Vec::new();
    }
    let habits = (0..role.menu.len()).flat_map(|habit| ties.gaps_at(Knot::Habit { role: index, habit }));
    let without = habits.filter(|gap| gap.cut == Cut::NoDriver);
    let findings: Vec<Finding> = without.map(|gap| no_driver(&gap.pointer, context)).collect();
    let leaves_out = gaps.iter().any(|gap| matches!(gap.cut, Cut::LeavesOut(_)));
    if findings.is_empty() && leaves_out { first_driver(&pointer, role, context).into_iter().collect() } else { findings }
}

/// Habits whose step does not need their driver, unless one of its needs may mean that driver.
fn beside_their_step(role: usize, ties: &Ties<'_>, context: &Context<'_>) -> Vec<Finding> {
    let program = context.program;
    let menu = program.roles.get(role).map_or(0, |role| role.menu.len());
    let gaps = (0..menu).flat_map(|habit| ties.gaps_at(Knot::Habit { role, habit }));
    let beside = gaps.filter(|gap| gap.cut == Cut::NotNeededThere);
    beside.filter_map(|gap| not_needed_there(&gap, context)).collect()
}

fn not_needed_there(gap: &Gap, context: &Context<'_>) -> Option<Finding> {
    let program = context.program;
    let habit = gap.at.habit(program)?;
    let driver = program.driver(habit.driver.as_ref()?.as_str())?;
    let (index, step) = program.journey.iter().enumerate().find(|(_, step)| habit.touches(&step.id))?;
    let needs = format!("/journey/{index}/customer/needs");
    let written = step.customer.iter().flat_map(|lane| &lane.needs).map(|need| need.as_str());
    if !context.has_all_items(&needs) || context.may_be_meant(driver.id.as_str(), "/drivers", written) {
        return None;
    }
    let read = |text| program.read(text, program.first_language());
    let (driver_name, step_name, id) = (read(&driver.name), read(&step.name), &driver.id);
    let message = Words::new(
        format!("This habit serves “{driver_name}”, and its step “{step_name}” does not need that"),
        format!("Deze gewoonte dient “{driver_name}”, en haar stap “{step_name}” heeft dat niet nodig"),
    );
    let finding = Finding::at(&gap.pointer, message).related(needs, "what customers need there", "wat klanten daar nodig hebben");
    Some(finding.help(
        format!("add `{id}` to the `needs` of that step, or name the step or driver where this habit belongs"),
        format!("zet `{id}` bij de `needs` van die stap, of noem de stap of driver waar deze gewoonte bij hoort"),
    ))
}

fn no_menu(pointer: String, role: &Role, context: &Context<'_>) -> Finding {
    let name = context.program.read(&role.name, context.program.first_language());
    let message = Words::new(format!("“{name}” has no menu yet"), format!("“{name}” heeft nog geen menu"));
    Finding::missing_in(pointer, message).help(
        "write it together with people of this role, ten habits at most",
        "schrijf het samen met mensen uit deze rol, met hooguit tien gewoontes",
    )
}

fn no_driver(pointer: &str, context: &Context<'_>) -> Finding {
    let message = Words::new("This habit serves no driver", "Deze gewoonte dient geen driver");
    let known = context.program.drivers.iter().map(|driver| driver.id.as_str()).collect::<Vec<_>>().join(", ");
    Finding::at(pointer, message).help(
        format!("add `driver:` with what it is good for, one of {known}"),
        format!("zet er `driver:` bij met waar het goed voor is, een van {known}"),
    )
}

/// A menu without a habit for the driver that the program is built on, unless one of its references may mean that driver.
fn first_driver(pointer: &str, role: &Role, context: &Context<'_>) -> Option<Finding> {
    let program = context.program;
    let first = program.first_driver()?;
    let served = role.menu.iter().filter_map(|habit| habit.driver.as_ref());
    if context.may_be_meant(first.id.as_str(), "/drivers", served.map(|driver| driver.as_str())) {
        return None;
    }
    let name = program.read(&role.name, program.first_language());
    let driver = program.read(&first.name, program.first_language());
    let message = Words::new(
        format!("The menu of “{name}” leaves out the first driver, “{driver}”"),
        format!("Het menu van “{name}” slaat de eerste driver over, “{driver}”"),
    );
    let id = &first.id;
    Some(
        Finding::missing_in(pointer, message)
            .help(format!("add a habit for it, with driver: {id}"), format!("voeg er een gewoonte voor toe, met driver: {id}")),
    )
}
