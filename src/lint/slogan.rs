//! # slogan
//!
//! A value stands in the program without a practice: nobody can see what a person does because of it.
//!
//! ## Why it matters
//!
//! Nearly every organization has written its values down. Few have talked them through to the point where they help: "when this happens in
//! my conversation with a customer, this value means that I may handle it like this". Until then a value is a poster.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! values:
//!   - id: customer-focus
//!     name: Customer focus
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! values:
//!   - id: customer-focus
//!     name: Customer focus
//!     practice:
//!       - when: a customer is angry about a rejection
//!         then: I first sum up what it means to her
//! ```
//!
//! ## Source
//!
//! Zanna van der Aa, CustomerFirst, March 2023; Jim Bronswijk, Coniche.

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};

pub(super) const LINT: Lint = Lint {
    name: "slogan",
    severity: Severity::Warning,
    says: ("a value without a practice", "een waarde zonder praktijk"),
    lack: true,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("slogan.rs"),
    dutch: include_str!("../../locales/nl/lints/slogan.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let program = context.program;
    program
        .values
        .iter()
        .enumerate()
        .filter(|(index, value)| value.practice.is_empty() && context.is_whole(&format!("/values/{index}/practice")))
        .map(|(index, value)| {
            let name = program.read(&value.name, program.first_language());
            let message = Words::new(
                format!("“{name}” is still a slogan: nothing says what someone then does"),
                format!("“{name}” is nog een slogan: er staat niet wat iemand dan doet"),
            );
            Finding::at(format!("/values/{index}/name"), message)
                .label("what do you do then?", "wat doe je dan?")
                .help(
                    "write one situation and what you do then:\n  practice: [{when: a customer is angry, then: I first sum up what she says}]",
                    "schrijf onder `practice` één situatie en wat je dan doet:\n  practice: [{when: een klant boos is, then: vat ik eerst samen wat zij zegt}]",
                )
        })
        .collect()
}
