//! # uncovered-employees
//!
//! The headcounts of the roles together leave out more than 10 % of all employees, or exceed them by more than 10 %. As long as a role
//! has no `headcount`, only the latter can be told.
//!
//! ## Why it matters
//!
//! Every role in the organization gets a menu, also those who never meet a customer. Who has no role has nothing to choose from, and
//! reads in the campaign week that "everyone" can join. Where the roles hold more people than work there, the goal for the sign-up is a
//! share of the wrong number.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! organization:
//!   name: Harbor Language School
//!   employees: 80                  # the role of this program holds 47
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! organization:
//!   name: Harbor Language School
//!   employees: 50
//! ```
//!
//! ## Source
//!
//! Zanna van der Aa, CustomerFirst, March 2023.

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::model::Phase;

pub(super) const LINT: Lint = Lint {
    name: "uncovered-employees",
    severity: Severity::Warning,
    says: (
        "roles that hold far fewer or more people than work there",
        "rollen die veel minder of meer mensen tellen dan er werken",
    ),
    lack: true,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("uncovered_employees.rs"),
    dutch: include_str!("../../locales/nl/lints/uncovered-employees.md"),
    check,
};

/// How many hundredths of all employees the roles may be off.
const MARGIN: u64 = 10;

fn check(context: &Context<'_>) -> Vec<Finding> {
    if !["organization", "roles"].iter().all(|key| context.says(key)) || !context.is_whole("/organization/employees") {
        return Vec::new();
    }
    let employees = u64::from(context.program.organization.employees);
    let covered: u64 = context.program.roles.iter().filter_map(|role| role.headcount).map(u64::from).sum();
    let found = if covered * 100 > employees * (100 + MARGIN) {
        Some(exceeding(covered, employees))
    } else if covered * 100 < employees * (100 - MARGIN) && are_all_counted(context) {
        Some(leaving_out(covered, employees))
    } else {
        None
    };
    found.into_iter().collect()
}

/// Whether every role has a headcount and none was taken out, so that who is left out can be told.
fn are_all_counted(context: &Context<'_>) -> bool {
    context.has_all_items("/roles") && context.program.roles.iter().all(|role| role.headcount.is_some())
}

fn leaving_out(covered: u64, employees: u64) -> Finding {
    let message = Words::new(
        format!("The roles cover {covered} of the {employees} employees"),
        format!("De rollen dekken {covered} van de {employees} medewerkers"),
    );
    // The sessions for the menus are the first to need every role.
    Finding::missing_in("/roles", message)
        .needed_for(Phase::Cocreation)
        .related("/organization/employees", "so many people work there", "zoveel mensen werken er")
        .help(
            "add the roles of the others, or correct `headcount` or `employees`",
            "voeg de rollen van de anderen toe, of verbeter `headcount` of `employees`",
        )
}

fn exceeding(covered: u64, employees: u64) -> Finding {
    let message = Words::new(
        format!("The roles count {covered} people, and {employees} work there"),
        format!("De rollen tellen {covered} mensen, en er werken er {employees}"),
    );
    Finding::at("/organization/employees", message)
        .related_head("/roles", "the roles stand here", "de rollen staan hier")
        .help("count everyone in one role, or correct `employees`", "tel iedereen in één rol mee, of verbeter `employees`")
}
