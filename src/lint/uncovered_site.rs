//! # uncovered-site
//!
//! A site where people work and where none of the kick-offs is.
//!
//! A kick-off without a `site`, online for instance, is for everyone; then no site is left out.
//!
//! ## Why it matters
//!
//! Everyone hears of the campaign, so people on every site sign up. Whoever then finds no kick-off within reach starts alone, without the practice
//! that makes a habit stick, and the site that is left out is mostly the smallest, where one person who gives up is a quarter of all.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! sites: [{id: harbor, name: Harbor}, {id: hill, name: Hill}]
//! roles:
//!   - id: teacher
//!     name: Teacher
//!     layer: frontline
//!     headcount: 47
//!     sites: [harbor, hill]
//!     menu:
//!       - {id: last-week, driver: personal-attention, step: lesson, routine: I read a name on the list, behavior: I ask about last week}
//! kickoff:
//!   sessions: [{id: early, when: 2027-03-11, site: harbor}]
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! sites: [{id: harbor, name: Harbor}, {id: hill, name: Hill}]
//! roles:
//!   - id: teacher
//!     name: Teacher
//!     layer: frontline
//!     headcount: 47
//!     sites: [harbor, hill]
//!     menu:
//!       - {id: last-week, driver: personal-attention, step: lesson, routine: I read a name on the list, behavior: I ask about last week}
//! kickoff:
//!   sessions: [{id: early, when: 2027-03-11, site: harbor}, {id: late, when: 2027-03-11, site: hill}]
//! ```

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::model::{Phase, Role, Site, SiteRef};

pub(super) const LINT: Lint = Lint {
    name: "uncovered-site",
    severity: Severity::Warning,
    says: ("a site where people work and where no kick-off is", "een locatie waar mensen werken en waar geen kick-off is"),
    lack: true,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("uncovered_site.rs"),
    dutch: include_str!("../../locales/nl/lints/uncovered-site.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let sessions = context.program.kickoff.as_ref().map_or(&[][..], |kickoff| &kickoff.sessions);
    let held: Vec<&SiteRef> = sessions.iter().filter_map(|session| session.site.as_ref()).collect();
    // A session of which the site did not fit, or that has none, may be for these people.
    if sessions.is_empty() || held.len() < sessions.len() || !context.is_whole("/kickoff/sessions") {
        return Vec::new();
    }
    let sites = context.program.sites.iter().enumerate();
    let left_out = sites.filter(|(_, site)| {
        let has_kickoff = held.iter().any(|held| **held == site.id);
        !has_kickoff && !context.may_be_meant(site.id.as_str(), "/sites", held.iter().map(|held| held.as_str()))
    });
    left_out.filter_map(|(index, site)| finding(index, site, context)).collect()
}

fn finding(index: usize, site: &Site, context: &Context<'_>) -> Option<Finding> {
    let works_there = |role: &&Role| role.sites.iter().any(|at| *at == site.id);
    let role = context.program.roles.iter().find(works_there)?;
    let (name, role) = (site.name.as_str(), context.program.read(&role.name, context.program.first_language()));
    let message = Words::new(
        format!("No kick-off is in {name}, where “{role}” works"),
        format!("In {name}, waar “{role}” werkt, is geen kick-off"),
    );
    Some(
        Finding::at(format!("/sites/{index}/id"), message)
            .needed_for(Phase::Kickoff)
            .related_head("/kickoff/sessions", "these are the kick-offs", "dit zijn de kick-offs")
            .help(
                "add a session there, or one online without a `site`",
                "voeg daar een sessie toe, of een online sessie zonder `site`",
            ),
    )
}
