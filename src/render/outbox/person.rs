//! What a mail says of the person it is for, in a language: the values of the personal fields, and words that read well where a row has none.

use std::borrow::Cow;

use super::Tongue;
use crate::merge::{Fields, HabitFields};
use crate::model::{Habit, Program, Recipient};
use crate::render::email::Addressee;

/// The slots of what a row says itself, which is empty where it says nothing: the address, the name to address to, and the rest.
pub(super) const EMAIL: usize = 0;
pub(super) const ADDRESSED: usize = 1;
pub(super) const GIVEN_NAME: usize = 2;
pub(super) const GIVEN_ROLE: usize = 3;
pub(super) const GIVEN_TEAM: usize = 4;
pub(super) const GIVEN_SITE: usize = 5;

/// The slots of the usual fields, which are never empty; those of the program's own columns follow, and then those of expressions.
pub(super) const FIRST_NAME: usize = 6;
pub(super) const NAME: usize = 7;
pub(super) const ROLE: usize = 8;
pub(super) const TEAM: usize = 9;
pub(super) const SITE: usize = 10;
pub(super) const OWN: usize = 11;

/// The name to greet by and to address to; empty where a row has none.
pub(super) fn name(recipient: &Recipient) -> &str {
    if recipient.name.is_empty() { &recipient.first_name } else { &recipient.name }
}

/// The values of the personal fields of someone, by their slots.
pub(super) fn values<'a>(tongue: &'a Tongue<'_>, recipient: &'a Recipient) -> Vec<Cow<'a, str>> {
    let anyone = &tongue.general.recipient;
    let known = |value: &'a str, otherwise: &'a str| Cow::Borrowed(if value.is_empty() { otherwise } else { value });
    let named = |names: &'a [String], index: Option<usize>| index.and_then(|index| names.get(index)).map_or("", String::as_str);
    let (role, site) = (named(&tongue.roles, recipient.role), named(&tongue.sites, recipient.site));
    let given = [recipient.email.as_str(), name(recipient), &recipient.first_name, role, &recipient.team, site];
    let mut values = Vec::with_capacity(OWN + recipient.own.len() + 4);
    values.extend(given.map(Cow::Borrowed));
    values.extend([
        known(&recipient.first_name, &anyone.first_name),
        known(name(recipient), &anyone.name),
        known(role, &anyone.role),
        known(&recipient.team, &anyone.team),
        known(site, &anyone.site),
    ]);
    values.extend(recipient.own.iter().map(|own| Cow::Borrowed(own.as_str())));
    values
}

/// The fields of the program with these values in them, by the names of the own columns.
pub(super) fn fields(tongue: &Tongue<'_>, columns: &[String], values: &[Cow<'_, str>], habit: Option<HabitFields>) -> Fields {
    let value = |slot: usize| values.get(slot).map(|value| value.clone().into_owned()).unwrap_or_default();
    let mut fields = tongue.general.clone();
    let recipient = &mut fields.recipient;
    recipient.first_name = value(FIRST_NAME);
    recipient.name = value(NAME);
    recipient.role = value(ROLE);
    recipient.team = value(TEAM);
    recipient.site = value(SITE);
    recipient.own = columns.iter().enumerate().map(|(index, name)| (name.clone(), value(OWN + index))).collect();
    if let Some(habit) = habit {
        fields.habit = habit;
    }
    fields
}

/// The habit of someone.
pub(super) fn habit(program: &Program, chosen: Option<(usize, usize)>) -> Option<&Habit> {
    chosen.and_then(|(role, habit)| program.roles.get(role)?.menu.get(habit))
}

/// The fields of a habit, as a text may ask for them.
pub(super) fn habit_fields(tongue: &Tongue<'_>, program: &Program, habit: &Habit) -> HabitFields {
    let read = |text| program.read(text, &tongue.locale.language).to_owned();
    let (routine, behavior) = (read(&habit.routine), read(&habit.behavior));
    HabitFields {
        sentence: format!("{} {routine}, {behavior}", tongue.after),
        routine,
        behavior,
        celebration: habit.celebration.as_ref().map(read).unwrap_or_default(),
    }
}

/// For whom the whole mail is rendered, with nothing left open.
pub(super) fn addressee<'a>(
    tongue: &Tongue<'_>,
    program: &'a Program,
    columns: &[String],
    recipient: &Recipient,
) -> Addressee<'a> {
    let habit = habit(program, recipient.habit);
    let fields = fields(tongue, columns, &values(tongue, recipient), habit.map(|habit| habit_fields(tongue, program, habit)));
    let first_name = Some(recipient.first_name.clone()).filter(|name| !name.is_empty());
    Addressee { first_name, habit, ..Addressee::anyone(fields) }
}
