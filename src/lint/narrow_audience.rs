//! # narrow-audience
//!
//! The campaign is not for everyone: its videos go to the people of one role.
//!
//! ## Why it matters
//!
//! All employees means all: everyone in operations, and not just those who work on customer experience or at headquarters. Who gets no
//! video cannot sign up, and hears from others that it is not for them. The presenters come from all layers so that everyone
//! sees someone like themselves; that is lost on a part of the organization.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! campaign:
//!   audience: teacher
//! ready_until: cocreation
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! campaign:
//!   audience: everyone
//! ready_until: cocreation
//! ```
//!
//! ## Source
//!
//! Zanna van der Aa, CustomerFirst, March 2023.

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::model::AudienceRef;

pub(super) const LINT: Lint = Lint {
    name: "narrow-audience",
    severity: Severity::Warning,
    says: ("a campaign that is not for everyone", "een campagne die niet voor iedereen is"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("narrow_audience.rs"),
    dutch: include_str!("../../locales/nl/lints/narrow-audience.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let audience = context.program.campaign.as_ref().map(|campaign| campaign.audience.as_str());
    let narrow = audience.filter(|audience| *audience != AudienceRef::EVERYONE && is_role(audience, context));
    narrow
        .into_iter()
        .map(|audience| {
            let message = Words::new(
                format!("The campaign reaches only `{audience}`; the others get no video and no invitation"),
                format!("De campagne bereikt alleen `{audience}`; de anderen krijgen geen video en geen uitnodiging"),
            );
            Finding::at("/campaign/audience", message)
                .help("write audience: everyone, or leave it out", "schrijf audience: everyone, of laat het weg")
        })
        .collect()
}

/// Whether there is such a role; where there is not, that is told.
fn is_role(audience: &str, context: &Context<'_>) -> bool {
    context.ids.get("/roles").is_some_and(|roles| roles.contains(audience))
}
