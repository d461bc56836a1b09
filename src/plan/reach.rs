//! Whom a moment reaches, and how: the roles of an audience, the channels on which they can be reached, and the languages that they speak.

use std::collections::BTreeSet;

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
