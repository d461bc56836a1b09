//! What is counted of a roster while it is checked: who speaks for a role in its co-creation, and who is not reached by mail.

use std::sync::atomic::{AtomicU64, Ordering};

use crate::model::{Called, Channel, People, Person, Program, Recipient, Role};

/// What is known of a roster beyond its single rows.
#[derive(Debug)]
pub struct Census {
    roles: Vec<OfRole>,
    /// Whether a column says who the representatives are.
    is_said: bool,
}

/// What is known of the rows of one role.
#[derive(Debug)]
struct OfRole {
    is_mailed: bool,
    rows: AtomicU64,
    /// How many rows say that they are a representative.
    said: AtomicU64,
    wanted: Vec<Wanted>,
}

/// A representative whom the program names.
#[derive(Debug)]
struct Wanted {
    /// What the program calls this person.
    called: String,
    id: Option<String>,
    /// The name, in small letters, and the address: of the program, or else of the people file.
    name: Option<String>,
    email: Option<String>,
    /// How many rows are surely this person, and how many are called so.
    sure: AtomicU64,
    namesakes: AtomicU64,
}

/// A representative whom the program names and who is not known in the roster.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unfound {
    /// What the program calls this person: a name, or the id of the people file.
    pub called: String,
    /// How many rows of the role are called so; more than one where it cannot be told who is meant.
    pub namesakes: u64,
}

impl Census {
    pub(super) fn of(program: &Program, people: Option<&People>, is_said: bool) -> Self {
        Self { roles: program.roles.iter().map(|role| OfRole::of(role, people)).collect(), is_said }
    }

    /// Counts a row that is sound.
    pub(super) fn count(&self, recipient: &Recipient) {
        let Some(role) = self.role(recipient) else { return };
        role.rows.fetch_add(1, Ordering::Relaxed);
        role.said.fetch_add(u64::from(recipient.represents), Ordering::Relaxed);
        for wanted in &role.wanted {
            if wanted.is_surely(recipient) {
                wanted.sure.fetch_add(1, Ordering::Relaxed);
            } else if wanted.is_namesake(recipient) {
                wanted.namesakes.fetch_add(1, Ordering::Relaxed);
            }
        }
    }

    /// Whether someone speaks for the role in its co-creation: who says so in the roster; or, where no column says it, whom the program
    /// names, by the id, the address or a name that only one person of the role has.
    pub(super) fn represents(&self, recipient: &Recipient) -> bool {
        let is_known = |role: &OfRole| role.wanted.iter().any(|wanted| wanted.is(recipient));
        if self.is_said { recipient.represents } else { self.role(recipient).is_some_and(is_known) }
    }

    /// Whether a column of the roster says who the representatives are.
    #[must_use]
    pub const fn is_said(&self) -> bool {
        self.is_said
    }

    /// How many rows speak for a role, by its place in the program's list.
    #[must_use]
    pub fn representatives(&self, role: usize) -> u64 {
        let known = |role: &OfRole| role.wanted.iter().map(Wanted::rows).sum();
        let said = |role: &OfRole| role.said.load(Ordering::Relaxed);
        self.roles.get(role).map_or(0, if self.is_said { said } else { known })
    }

    /// Those whom the program names as representatives of a role and who are not known in the roster; nobody where a column says it.
    #[must_use]
    pub fn unfound(&self, role: usize) -> Vec<Unfound> {
        let wanted = self.roles.get(role).filter(|_| !self.is_said).map_or(&[][..], |role| &role.wanted[..]);
        let namesakes = |wanted: &Wanted| wanted.namesakes.load(Ordering::Relaxed);
        let unfound = |wanted: &Wanted| Unfound { called: wanted.called.clone(), namesakes: namesakes(wanted) };
        wanted.iter().filter(|wanted| wanted.rows() == 0).map(unfound).collect()
    }

    /// The roles that are not reached by mail, by their places in the program's list, with how many rows each has.
    pub fn unmailed(&self) -> impl Iterator<Item = (usize, u64)> + '_ {
        let unmailed = self.roles.iter().enumerate().filter(|(_, role)| !role.is_mailed);
        unmailed.map(|(index, role)| (index, role.rows.load(Ordering::Relaxed))).filter(|(_, rows)| *rows > 0)
    }

    fn role(&self, recipient: &Recipient) -> Option<&OfRole> {
        self.roles.get(recipient.role?)
    }
}

impl OfRole {
    fn of(role: &Role, people: Option<&People>) -> Self {
        let representatives = role.cocreation.as_ref().map_or(&[][..], |cocreation| &cocreation.representatives[..]);
        Self {
            is_mailed: role.channels.contains(&Channel::Email),
            rows: AtomicU64::default(),
            said: AtomicU64::default(),
            wanted: representatives.iter().map(|person| Wanted::of(person, people)).collect(),
        }
    }
}

impl Wanted {
    fn of(person: &Person, people: Option<&People>) -> Self {
        let id = person.person().map(|id| id.as_str().to_owned());
        let known = id.as_ref().and_then(|id| people?.0.get(id));
        let name = person.name().or(known.map(|known| known.name.as_str()));
        let filled = |text: &str| Some(text.to_lowercase()).filter(|text| !text.is_empty());
        Self {
            called: person.written().to_owned(),
            id,
            name: name.and_then(|name| filled(&name.split_whitespace().collect::<Vec<_>>().join(" "))),
            email: known.and_then(|known| filled(&known.email)),
            sure: AtomicU64::default(),
            namesakes: AtomicU64::default(),
        }
    }

    /// Whether a row has the id or the address of this person.
    fn is_surely(&self, recipient: &Recipient) -> bool {
        let has_id = self.id.as_ref().is_some_and(|id| *id == recipient.person);
        has_id || self.email.as_ref().is_some_and(|email| recipient.email.eq_ignore_ascii_case(email))
    }

    /// Whether a row has the name of this person, whole or as a first name.
    fn is_namesake(&self, recipient: &Recipient) -> bool {
        let is_same =
            |wanted: &str, name: &str| name.eq_ignore_ascii_case(wanted) || (!name.is_ascii() && name.to_lowercase() == wanted);
        let has = |wanted: &String| is_same(wanted, &recipient.name) || is_same(wanted, &recipient.first_name);
        self.name.as_ref().is_some_and(has)
    }

    /// How many rows are this person.
    fn rows(&self) -> u64 {
        match self.sure.load(Ordering::Relaxed) {
            0 => u64::from(self.namesakes.load(Ordering::Relaxed) == 1),
            sure => sure,
        }
    }

    fn is(&self, recipient: &Recipient) -> bool {
        let is_only_namesake = || self.sure.load(Ordering::Relaxed) == 0 && self.rows() == 1 && self.is_namesake(recipient);
        self.is_surely(recipient) || is_only_namesake()
    }
}
