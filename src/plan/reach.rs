//! Whom a moment reaches, and how: the roles of an audience, the days and the clock that they have, the channels on which they can be reached,
//! and the languages that they speak.

use std::collections::BTreeSet;

use jiff::tz::TimeZone;

use super::Audience;
use crate::model::{Channel, Language, Program, Role};

impl Audience {
    /// Whether people of a role belong to it. Whoever belongs to everyone can take part; the team that runs the program is no role.
    #[must_use]
    pub fn includes(&self, role: &Role, program: &Program) -> bool {
        match self {
            Self::Everyone | Self::Participants => true,
            Self::Leaders => {
                let session = program.leadership.as_ref().and_then(|leadership| leadership.session.as_ref());
                session.is_some_and(|session| session.audience.contains(&role.layer))
            }
            Self::Role(id) => role.id == **id,
            Self::CxTeam => false,
        }
    }

    /// Whether people of a role belong to it who work on a site, where it is on one.
    pub(super) fn has(&self, role: &Role, site: Option<&str>, program: &Program) -> bool {
        let is_there = |site: &str| role.sites.is_empty() || role.sites.iter().any(|own| own.as_str() == site);
        self.includes(role, program) && site.is_none_or(is_there)
    }

    /// Whether everyone in it, of those on a site where it is on one, works every day, so that no day is off for them.
    #[must_use]
    pub fn works_daily(&self, site: Option<&str>, program: &Program) -> bool {
        let mut roles = program.roles.iter().filter(|role| self.has(role, site, program)).peekable();
        roles.peek().is_some() && roles.all(Role::works_daily)
    }

    /// The time zone of a site, or of all sites of a role where they share one; nothing where it is that of the program.
    pub(super) fn zone(&self, site: Option<&str>, program: &Program) -> Option<TimeZone> {
        let own = |id: &str| program.sites.iter().find(|site| site.id.as_str() == id)?.timezone.as_ref();
        if let Some(site) = site {
            return TimeZone::get(own(site)?.as_str()).ok();
        }
        let Self::Role(id) = self else { return None };
        let mut zones = program.role(id)?.sites.iter().map(|site| own(site.as_str()));
        let first = zones.next()??;
        zones
            .all(|other| other.is_some_and(|other| other.as_str() == first.as_str()))
            .then(|| TimeZone::get(first.as_str()).ok())?
    }

    /// The channels on which people of it who speak a language can be reached.
    #[must_use]
    pub fn channels(&self, language: &Language, program: &Program) -> BTreeSet<Channel> {
        self.roles(language, program).flat_map(|role| role.channels.iter().copied()).collect()
    }

    /// The roles of it with people who speak a language.
    pub fn roles<'a>(&'a self, language: &'a Language, program: &'a Program) -> impl Iterator<Item = &'a Role> + 'a {
        program.roles.iter().filter(move |role| self.includes(role, program) && speaks(role, language, program))
    }
}

/// Whether people of a role speak a language: where they work it is spoken, or no site of theirs says which languages are.
fn speaks(role: &Role, language: &Language, program: &Program) -> bool {
    let mut sites = role.sites.iter().filter_map(|id| program.sites.iter().find(|site| *id == site.id)).peekable();
    sites.peek().is_none() || sites.any(|site| site.languages.is_empty() || site.languages.contains(language))
}
