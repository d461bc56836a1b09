//! # reserved-id
//!
//! A role has an id that already names another audience: `everyone`, `participants`, `leaders` or `cx-team`. Or a session of the co-creation
//! has the id of another moment, such as `kickoff`.
//!
//! ## Why it matters
//!
//! Files, calendars and the plan name an audience by its id. A role called `everyone` would put its calendar in the place of the one for
//! all employees. A session's id is that of its moment, so it must differ from those of all other moments.
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

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::plan::{Audience, Moment, Occasion};

pub(super) const LINT: Lint = Lint {
    name: "reserved-id",
    severity: Severity::Error,
    says: ("an id that already names another audience or moment", "een id die al een ander publiek of moment aanwijst"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("reserved_id.rs"),
    dutch: include_str!("../../locales/nl/lints/reserved-id.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let roles = context.program.roles.iter().enumerate();
    let reserved = roles.filter(|(_, role)| Audience::GENERAL.iter().any(|audience| audience.word() == role.id.as_str()));
    let mut findings: Vec<Finding> = reserved
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
        .collect();
    findings.extend(sessions(context));
    findings
}

/// The sessions of the co-creation whose id is that of another moment; two sessions with one id are told as a duplicate.
fn sessions<'a>(context: &'a Context<'_>) -> impl Iterator<Item = Finding> + 'a {
    let is_session = |moment: &&Moment| matches!(moment.occasion, Occasion::Cocreation { session: Some(_), .. });
    let is_taken = move |id: &str| {
        id == "signup-confirmation"
            || context.plan.moments.iter().filter(|moment| !is_session(moment)).any(|moment| moment.id == id)
    };
    let sessions = context.program.cocreation.iter().flat_map(|cocreation| &cocreation.sessions).enumerate();
    sessions.filter(move |(_, session)| is_taken(session.id.as_str())).map(|(index, session)| {
        let message = Words::new(
            format!("A session cannot have the id `{}`: that is another moment", session.id),
            format!("Een sessie kan niet de id `{}` hebben: dat is een ander moment", session.id),
        );
        Finding::at(format!("/cocreation/sessions/{index}/id"), message).help(
            "give it the id of its role and a number, such as agents-1",
            "geef hem de id van zijn rol en een nummer, zoals klantenservice-1",
        )
    })
}
