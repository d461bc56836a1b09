//! # low-signup-goal
//!
//! The goal of the sign-up is below 10 % of all employees.
//!
//! ## Why it matters
//!
//! One in ten is where a habit stops being a few people's oddity: every team has someone who takes part. In practice 20 to 50 % sign up with
//! ease, so a lower goal asks too little of the campaign.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! campaign:
//!   goal: 5%
//! ready_until: cocreation
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! campaign:
//!   goal: 10%
//! ready_until: cocreation
//! ```
//!
//! ## Source
//!
//! Zanna van der Aa, CustomerFirst, March 2023.

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};

pub(super) const LINT: Lint = Lint {
    name: "low-signup-goal",
    severity: Severity::Warning,
    says: ("a sign-up goal below 10 %", "een aanmelddoel onder de 10 %"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("low_signup_goal.rs"),
    dutch: include_str!("../../locales/nl/lints/low-signup-goal.md"),
    check,
};

/// The lowest goal that the method sets, in percent of all employees.
const LOWEST: f64 = 10.0;

fn check(context: &Context<'_>) -> Vec<Finding> {
    let goal = context.program.campaign.as_ref().and_then(|campaign| campaign.goal);
    let low = goal.filter(|goal| goal.0 < LOWEST);
    low.into_iter()
        .map(|goal| {
            let message = Words::new(
                format!("A goal of {goal} is low; the method asks at least {LOWEST}% of all employees"),
                format!("Een doel van {goal} is laag; de methode vraagt minstens {LOWEST}% van alle medewerkers"),
            );
            Finding::at("/campaign/goal", message)
                .help("aim for 10% or more; 20% to 50% is often reached", "mik op 10% of meer; 20% tot 50% wordt vaak gehaald")
        })
        .collect()
}
