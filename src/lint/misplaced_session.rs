//! # misplaced-session
//!
//! A session on a site where nobody works for whom it is, or in a language that people do not speak there.
//!
//! ## Why it matters
//!
//! An hour of co-creation on another site costs half a day, and those who know the work best are the first to stay away. In a kick-off that one
//! cannot follow, nobody chooses a habit. Often such a session is just a slip in a copied line, which everyone sees only once the calendars are out.
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
//!     sites: [harbor]
//!     menu:
//!       - {id: last-week, driver: personal-attention, step: lesson, routine: I read a name on the list, behavior: I ask about last week}
//! cocreation:
//!   sessions: [{id: teachers-1, role: teacher, when: 2027-02-02, site: hill}]
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
//!     sites: [harbor]
//!     menu:
//!       - {id: last-week, driver: personal-attention, step: lesson, routine: I read a name on the list, behavior: I ask about last week}
//! cocreation:
//!   sessions: [{id: teachers-1, role: teacher, when: 2027-02-02, site: harbor}]
//! ```

use super::wording::listed;
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::model::{CocreationSession, Id, KickoffSession, Role, Site, SiteRef};

pub(super) const LINT: Lint = Lint {
    name: "misplaced-session",
    severity: Severity::Warning,
    says: (
        "a session at a site where its people do not work, or in a language not spoken there",
        "een sessie op een plek waar de deelnemers niet werken, of in een taal die ze daar niet spreken",
    ),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("misplaced_session.rs"),
    dutch: include_str!("../../locales/nl/lints/misplaced-session.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let sessions = context.program.cocreation.iter().flat_map(|cocreation| cocreation.sessions.iter().enumerate());
    let kickoffs = context.program.kickoff.iter().flat_map(|kickoff| kickoff.sessions.iter().enumerate());
    let mut findings: Vec<Finding> = sessions.filter_map(|(index, session)| away_from_role(index, session, context)).collect();
    findings.extend(kickoffs.filter_map(|(index, session)| kickoff(index, session, context)));
    findings
}

/// A session of the co-creation where its role does not work.
fn away_from_role(index: usize, session: &CocreationSession, context: &Context<'_>) -> Option<Finding> {
    let site = site(session.site.as_ref()?, context)?;
    let number = context.program.roles.iter().position(|role| session.role == role.id)?;
    let role = context.program.roles.get(number)?;
    if works_at(number, role, &site.id, context) {
        return None;
    }
    let (name, place) = (context.program.read(&role.name, context.program.first_language()), site.name.as_str());
    let message = Words::new(
        format!("“{name}” does not work in {place}, where this session is"),
        format!("“{name}” werkt niet in {place}, waar deze sessie is"),
    );
    let known: Vec<Words> = role.sites.iter().map(|site| Words::new(site.as_str(), site.as_str())).collect();
    let known = listed(&known);
    Some(
        Finding::at(format!("/cocreation/sessions/{index}/site"), message)
            .related(format!("/roles/{number}/sites"), "this is where they work", "hier werken ze")
            .help(
                format!("hold it in {}, or add the site to the role", known.en),
                format!("houd de sessie in {}, of zet de locatie bij de rol", known.nl),
            ),
    )
}

/// A kick-off on a site without people, or in a language that they do not speak.
fn kickoff(index: usize, session: &KickoffSession, context: &Context<'_>) -> Option<Finding> {
    let site = site(session.site.as_ref()?, context)?;
    let place = site.name.as_str();
    let mut roles = context.program.roles.iter().enumerate();
    if !roles.any(|(number, role)| works_at(number, role, &site.id, context)) && context.has_all_items("/roles") {
        let message = Words::new(
            format!("No role works in {place}, where this kick-off is"),
            format!("Geen rol werkt in {place}, waar deze kick-off is"),
        );
        return Some(Finding::at(format!("/kickoff/sessions/{index}/site"), message).help(
            "choose a site where people work, or add this one to `sites` of their role",
            "kies een locatie waar mensen werken, of zet deze bij `sites` van hun rol",
        ));
    }
    not_spoken(index, session, site, context)
}

fn not_spoken(index: usize, session: &KickoffSession, site: &Site, context: &Context<'_>) -> Option<Finding> {
    let language = session.language.as_ref()?;
    let number = context.program.sites.iter().position(|known| known.id == site.id)?;
    let languages = format!("/sites/{number}/languages");
    // A language that the program does not have is told as such.
    let is_known = context.program.languages.contains(language);
    if !is_known || site.languages.is_empty() || site.languages.contains(language) || !context.is_whole(&languages) {
        return None;
    }
    let spoken: Vec<Words> = site.languages.iter().map(|language| Words::new(language.as_str(), language.as_str())).collect();
    let (spoken, place) = (listed(&spoken), site.name.as_str());
    let message = Words::new(
        format!("This kick-off is in `{language}`, and in {place} people speak {}", spoken.en),
        format!("Deze kick-off is in `{language}`, en in {place} spreken ze {}", spoken.nl),
    );
    Some(
        Finding::at(format!("/kickoff/sessions/{index}/language"), message)
            .related(languages, "these are spoken there", "deze spreken ze daar")
            .help("change the language, or add it to those of the site", "verander de taal, of zet hem bij die van de locatie"),
    )
}

/// The site that is referred to, where it is one.
fn site<'a>(reference: &SiteRef, context: &Context<'a>) -> Option<&'a Site> {
    context.program.sites.iter().find(|site| *reference == site.id)
}

/// Whether people of a role work on a site, or may: where nothing is said of it, they work anywhere.
pub(super) fn works_at(number: usize, role: &Role, site: &Id, context: &Context<'_>) -> bool {
    role.sites.is_empty()
        || role.sites.iter().any(|at| *at == *site)
        || !context.is_whole(&format!("/roles/{number}/sites"))
        || context.may_be_meant(site.as_str(), "/sites", role.sites.iter().map(SiteRef::as_str))
}
