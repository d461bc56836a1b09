//! What the rows of a roster may refer to: the roles, layers, sites, languages, habits, shifts and people of a program.

use std::collections::{BTreeSet, HashMap};

use super::cells::Cell;
use super::columns::shown;
use super::fault::Fault;
use crate::diagnostic::nearest;
use crate::model::{Channel, Habit, Layer, People, Program, Role, SendAt};

/// The layers, by the words for them.
const LAYERS: [(&str, Layer); 5] = [
    ("executive", Layer::Executive),
    ("management", Layer::Management),
    ("team-lead", Layer::TeamLead),
    ("frontline", Layer::Frontline),
    ("staff", Layer::Staff),
];

/// With how many people an unknown one is compared.
const MOST_COMPARED: usize = 1_000;

/// What rows may refer to.
#[derive(Debug)]
pub(super) struct References<'a> {
    program: &'a Program,
    /// The people of the people file; nothing where none was given.
    people: Option<&'a People>,
    roles: HashMap<&'a str, usize>,
    sites: HashMap<&'a str, usize>,
    /// By role, its habits; a habit is also found by its role and itself, with a slash between.
    habits: HashMap<(usize, &'a str), usize>,
    shifts: BTreeSet<&'a str>,
}

/// A word that refers to nothing.
#[derive(Debug)]
pub(super) struct Unknown {
    en: String,
    nl: String,
    near: Option<String>,
    help: Option<(String, String)>,
}

impl Unknown {
    fn new(en: impl Into<String>, nl: impl Into<String>) -> Self {
        Self { en: en.into(), nl: nl.into(), near: None, help: None }
    }

    /// The nearest of these, or else all of them where they are few.
    fn of(self, word: &str, all: &[&str]) -> Self {
        let near = nearest(word, all.iter().copied()).map(str::to_owned);
        let few = (near.is_none() && (1..=12).contains(&all.len())).then(|| all.join(", "));
        Self { near, help: few.map(|few| (format!("it is one of: {few}"), format!("kies uit: {few}"))).or(self.help), ..self }
    }

    pub(super) fn fault(self, cell: &Cell<'_>) -> Fault {
        let fault = Fault::error(cell.span.clone(), self.en, self.nl).meant(self.near.as_deref());
        match self.help {
            Some((en, nl)) => fault.help(en, nl),
            None => fault,
        }
    }
}

impl<'a> References<'a> {
    pub(super) fn of(program: &'a Program, people: Option<&'a People>) -> Self {
        let menus = program.roles.iter().enumerate();
        let habits = menus
            .flat_map(|(role, of)| of.menu.iter().enumerate().map(move |(index, habit)| ((role, habit.id.as_str()), index)))
            .collect();
        Self {
            program,
            people,
            roles: program.roles.iter().enumerate().map(|(index, role)| (role.id.as_str(), index)).collect(),
            sites: program.sites.iter().enumerate().map(|(index, site)| (site.id.as_str(), index)).collect(),
            habits,
            shifts: program.roles.iter().flat_map(shifts).collect(),
        }
    }

    pub(super) fn role(&self, id: &str) -> Result<usize, Unknown> {
        self.roles.get(id).copied().ok_or_else(|| {
            let by_name = self.program.roles.iter().find(|role| self.is_named(role, id)).map(|role| role.id.to_string());
            let ids: Vec<&str> = self.program.roles.iter().map(|role| role.id.as_str()).collect();
            let id_shown = shown(id);
            let unknown = Unknown::new(format!("There is no role `{id_shown}`"), format!("Er is geen rol `{id_shown}`"));
            match by_name {
                Some(near) => Unknown { near: Some(near), ..unknown },
                None => unknown.of(id, &ids),
            }
        })
    }

    /// Whether a role is called so in one of the languages.
    fn is_named(&self, role: &Role, name: &str) -> bool {
        self.program
            .languages
            .iter()
            .any(|language| self.program.read(&role.name, language).to_lowercase() == name.to_lowercase())
    }

    pub(super) fn site(&self, id: &str) -> Result<usize, Unknown> {
        self.sites.get(id).copied().ok_or_else(|| {
            let by_name = self.program.sites.iter().find(|site| site.name.as_str().to_lowercase() == id.to_lowercase());
            let ids: Vec<&str> = self.program.sites.iter().map(|site| site.id.as_str()).collect();
            let id_shown = shown(id);
            let unknown = Unknown::new(format!("There is no site `{id_shown}`"), format!("Er is geen locatie `{id_shown}`"));
            match by_name {
                Some(site) => Unknown { near: Some(site.id.to_string()), ..unknown },
                None => unknown.of(id, &ids),
            }
        })
    }

    #[expect(clippy::unused_self, reason = "looked up like all others")]
    pub(super) fn layer(&self, word: &str) -> Result<Layer, Unknown> {
        LAYERS.iter().find(|(known, _)| *known == word).map(|(_, layer)| *layer).ok_or_else(|| {
            let word_shown = shown(word);
            Unknown::new(format!("There is no layer `{word_shown}`"), format!("Er is geen laag `{word_shown}`"))
                .of(word, &LAYERS.map(|(known, _)| known))
        })
    }

    /// Whether people of a role are reached by mail, as those without one are.
    pub(super) fn is_mailed(&self, role: Option<usize>) -> bool {
        role.and_then(|role| self.program.roles.get(role)).is_none_or(|role| role.channels.contains(&Channel::Email))
    }

    pub(super) fn layer_of(&self, role: Option<usize>) -> Option<Layer> {
        role.and_then(|role| self.program.roles.get(role)).map(|role| role.layer)
    }

    pub(super) fn language(&self, tag: &str) -> Result<usize, Unknown> {
        self.program.languages.iter().position(|language| language.as_str().eq_ignore_ascii_case(tag)).ok_or_else(|| {
            let tags: Vec<&str> = self.program.languages.iter().map(crate::model::Language::as_str).collect();
            let tag_shown = shown(tag);
            Unknown::new(format!("The program is not in `{tag_shown}`"), format!("Het programma is er niet in `{tag_shown}`"))
                .of(tag, &tags)
        })
    }

    /// The language of a row that names none: the first of its site that the program has, or else the program's first.
    pub(super) fn language_of(&self, site: Option<usize>) -> usize {
        let spoken = site.and_then(|site| self.program.sites.get(site)).map_or(&[][..], |site| &site.languages[..]);
        spoken.iter().find_map(|tag| self.program.languages.iter().position(|language| language == tag)).unwrap_or_default()
    }

    /// A habit of the row's role; or, with its role before a slash or where only one is called so, of any.
    pub(super) fn habit(&self, id: &str, role: Option<usize>) -> Result<(usize, usize), Unknown> {
        let id_shown = shown(id);
        if let Some((of, habit)) = id.split_once('/') {
            let of = self.role(of)?;
            if let Some(role) = role.filter(|role| *role != of) {
                return Err(self.of_another(&id_shown, of, role));
            }
            return self.in_menu(of, habit);
        }
        if let Some(role) = role {
            let elsewhere = || (0..self.program.roles.len()).find(|other| self.habits.contains_key(&(*other, id)));
            return match (self.habits.get(&(role, id)), elsewhere()) {
                (Some(habit), _) => Ok((role, *habit)),
                (None, Some(other)) => Err(self.of_another(&id_shown, other, role)),
                (None, None) => self.in_menu(role, id),
            };
        }
        let all: Vec<(usize, usize)> =
            (0..self.program.roles.len()).filter_map(|role| self.habits.get(&(role, id)).map(|habit| (role, *habit))).collect();
        match all[..] {
            [one] => Ok(one),
            [] => {
                let ids: Vec<&str> =
                    self.program.roles.iter().flat_map(|role| role.menu.iter().map(|habit| habit.id.as_str())).collect();
                Err(no_habit(&id_shown).of(id, &ids))
            }
            _ => Err(Unknown {
                help: Some(("name the role, or write ROLE/HABIT".into(), "noem de rol, of schrijf ROL/GEWOONTE".into())),
                ..Unknown::new(
                    format!("Several roles have a habit `{id_shown}`"),
                    format!("Meer rollen hebben een gewoonte `{id_shown}`"),
                )
            }),
        }
    }

    fn in_menu(&self, role: usize, id: &str) -> Result<(usize, usize), Unknown> {
        self.habits.get(&(role, id)).map(|habit| (role, *habit)).ok_or_else(|| {
            let ids: Vec<&str> = self
                .program
                .roles
                .get(role)
                .map_or(&[][..], |role| &role.menu[..])
                .iter()
                .map(|habit: &Habit| habit.id.as_str())
                .collect();
            no_habit(&shown(id)).of(id, &ids)
        })
    }

    fn of_another(&self, id: &str, other: usize, role: usize) -> Unknown {
        let name = |role: usize| self.program.roles.get(role).map_or("", |role| role.id.as_str());
        let (other, role) = (name(other), name(role));
        Unknown {
            help: Some((
                "choose a habit of the role, or correct the role".into(),
                "kies een gewoonte van de rol, of verbeter de rol".into(),
            )),
            ..Unknown::new(
                format!("The habit `{id}` is of the role `{other}`, and this row has `{role}`"),
                format!("De gewoonte `{id}` hoort bij de rol `{other}`, en deze rij heeft `{role}`"),
            )
        }
    }

    /// A shift that the working times of the role know, or those of any where the row has no role.
    pub(super) fn shift(&self, name: &str, role: Option<usize>) -> Result<String, Unknown> {
        let own: BTreeSet<&str> = role.and_then(|role| self.program.roles.get(role)).into_iter().flat_map(shifts).collect();
        let known = if own.is_empty() { &self.shifts } else { &own };
        if known.is_empty() || known.contains(name) {
            return Ok(name.to_owned());
        }
        let word = shown(name);
        let all: Vec<&str> = known.iter().copied().collect();
        Err(Unknown::new(format!("There is no shift `{word}`"), format!("Er is geen dienst `{word}`")).of(name, &all))
    }

    /// The name of a person of the people file; nothing where no file was given.
    pub(super) fn person(&self, id: &str) -> Result<Option<String>, Unknown> {
        let Some(people) = self.people else { return Ok(None) };
        if let Some(known) = people.0.get(id) {
            return Ok(Some(known.name.clone()));
        }
        let id_shown = shown(id);
        let ids: Vec<&str> = people.0.keys().take(MOST_COMPARED).map(String::as_str).collect();
        let unknown = Unknown::new(
            format!("There is no person `{id_shown}` in the people file"),
            format!("In het mensenbestand staat geen `{id_shown}`"),
        );
        Err(unknown.of(id, &ids))
    }
}

fn no_habit(id: &str) -> Unknown {
    Unknown::new(format!("There is no habit `{id}`"), format!("Er is geen gewoonte `{id}`"))
}

/// The shifts that the working times of a role tell apart.
fn shifts(role: &Role) -> impl Iterator<Item = &str> {
    let times = role.works.as_ref().and_then(|works| works.send_at.as_ref());
    let by_shift = match times {
        Some(SendAt::Shifts(shifts)) => Some(shifts),
        _ => None,
    };
    by_shift.into_iter().flatten().map(|(name, _)| name.as_str())
}
