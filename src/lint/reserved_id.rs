//! # reserved-id
//!
//! A role has an id that already names another audience: `everyone`, `participants` or `cx-team`.
//!
//! ## Why it matters
//!
//! Files, calendars and the plan name an audience by its id. A role called `everyone` would put its calendar in the place of the one for
//! all employees.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! roles:
//!   - {id: teacher, name: Teacher, layer: frontline}
//!   - {id: everyone, name: Colleague, layer: staff}
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! roles:
//!   - {id: teacher, name: Teacher, layer: frontline}
//!   - {id: colleague, name: Colleague, layer: staff}
//! ```

use super::{Context, Finding, Lint};
use crate::diagnostic::{Severity, Words};
use crate::plan::Audience;

pub(super) const LINT: Lint = Lint {
    name: "reserved-id",
    severity: Severity::Error,
    says: ("a role with the id of another audience", "een rol met de id van een ander publiek"),
    lack: false,
    since: "0.1.0",
    source: include_str!("reserved_id.rs"),
    dutch: include_str!("../../locales/nl/lints/reserved-id.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let roles = context.program.roles.iter().enumerate();
    let reserved = roles.filter(|(_, role)| Audience::GENERAL.iter().any(|audience| audience.word() == role.id.as_str()));
    reserved
        .map(|(index, role)| {
            let message = Words::new(
                format!("A role cannot have the id `{}`: that is another audience", role.id),
                format!("Een rol kan niet de id `{}` hebben: dat is een ander publiek", role.id),
            );
            Finding::at(format!("/roles/{index}/id"), message).help(
                "give it the id of the work that people do, such as service-agent",
                "geef hem de id van het werk dat mensen doen, zoals klantenservice",
            )
        })
        .collect()
}
