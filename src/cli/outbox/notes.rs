//! What is told of an outbox before it is made: whom it leaves out, and why, and what of an earlier run it takes away.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::Wanted;
use crate::cli::Edge;
use crate::diagnostic::{Severity, visible};
use crate::model::Program;
use crate::output::Entry;
use crate::render::{ArtifactKind, MailHead};
use crate::roster::{Census, Roster, Unfound};
use crate::source::{Folder, is_within};

/// How many names a note lists.
const MOST_LISTED: usize = 20;

/// Tells how much more is wrong than is told.
pub(super) fn untold(roster: &Roster, edge: Edge) {
    let untold = roster.untold;
    if untold > 0 {
        tell(
            edge,
            &format!("{untold} more of the same kind in this roster"),
            &format!("nog {untold} van dit soort in deze deelnemerslijst"),
        );
    }
}

/// Tells how many rows are wrong, where that keeps everything from being made.
pub(super) fn refused(roster: &Roster, edge: Edge) {
    let (bad, rows) = (roster.bad.len(), roster.rows);
    if bad == 0 {
        return;
    }
    let are = if bad == 1 { ("row is", "rij klopt") } else { ("rows are", "rijen kloppen") };
    tell(
        edge,
        &format!(
            "{bad} of {rows} {} wrong, so no message was made; correct what is wrong, or leave such rows out with --skip-bad-rows",
            are.0
        ),
        &format!(
            "{bad} van {rows} {} niet, dus er is geen bericht gemaakt; verbeter wat niet klopt, of sla zulke rijen over met --skip-bad-rows",
            are.1
        ),
    );
}

/// Tells that a roster lies where it would go into git with the program.
pub(super) fn inside(roster: &Path, folder: &Folder, edge: Edge) {
    if !is_within(roster, &folder.path) {
        return;
    }
    let roster = visible(&roster.to_string_lossy());
    let (en, nl) = (
        format!("the roster `{roster}` lies in the folder of the program; keep it outside, so that no names go into git with it"),
        format!(
            "de deelnemerslijst `{roster}` staat in de map van het programma; bewaar hem daarbuiten, zodat er geen namen mee naar git gaan"
        ),
    );
    tell(edge, &en, &nl);
}

/// Tells which rows are left out, by their lines in the file, as an editor and a spreadsheet count them.
pub(super) fn skipped(roster: &Roster, edge: Edge) {
    let (bad, rows) = (roster.bad.len(), roster.rows);
    if bad == 0 {
        return;
    }
    let errors = roster.diagnostics.iter().filter(|told| told.severity == Severity::Error);
    let lines: BTreeSet<usize> = errors.map(|told| told.place.start().line).collect();
    let listed = lines.iter().take(MOST_LISTED).map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let more = if bad > MOST_LISTED { ", …" } else { "" };
    let (were, zijn) = if bad == 1 { ("row was", "rij is") } else { ("rows were", "rijen zijn") };
    tell(
        edge,
        &format!("{bad} of {rows} {were} left out, by their lines in the file: {listed}{more}"),
        &format!("{bad} van {rows} {zijn} overgeslagen, naar de regels van het bestand: {listed}{more}"),
    );
}

/// Tells which drafts are left out, or that what is asked for is a draft.
pub(super) fn drafts(wanted: &Wanted, program: &Program, edge: Edge) {
    let until = program.ready_until.word();
    if !wanted.drafts.is_empty() {
        let (en, nl) = listed(wanted.drafts.iter().map(|mail| mail.id.as_str()));
        tell(
            edge,
            &format!(
                "left out are the drafts, whose phase comes after `ready_until: {until}`: {en}; --moment ID makes one of them"
            ),
            &format!(
                "weggelaten zijn de concepten, waarvan de fase na `ready_until: {until}` komt: {nl}; met --moment ID maak je er een"
            ),
        );
    }
    for mail in wanted.mails.iter().filter(|mail| !program.is_ready(mail.phase)) {
        let id = &mail.id;
        tell(
            edge,
            &format!(
                "`{id}` is a draft, since its phase comes after `ready_until: {until}`; its subject says so. Do not send it as it is"
            ),
            &format!(
                "`{id}` is een concept, want de fase komt na `ready_until: {until}`; het onderwerp zegt dat ook. Verstuur het zo niet"
            ),
        );
    }
}

/// Tells of the roles whose representatives the roster does not show, with what to add.
pub(super) fn representatives(mails: &[MailHead], roster: &Roster, program: &Program, edge: Edge) {
    let mut by_role: BTreeMap<usize, Vec<&MailHead>> = BTreeMap::new();
    for mail in mails {
        if let Some(role) = mail.representatives_of {
            by_role.entry(role).or_default().push(mail);
        }
    }
    let unmailed: BTreeSet<usize> = roster.census.unmailed().map(|(role, _)| role).collect();
    for (role, mails) in by_role.into_iter().filter(|(role, _)| !unmailed.contains(role)) {
        let id = program.roles.get(role).map_or("", |role| role.id.as_str());
        let mails = listed(mails.iter().map(|mail| mail.id.as_str()));
        if let Some((en, nl)) = lacking(&roster.census, role, id, &mails) {
            tell(edge, &en, &nl);
        }
    }
}

/// What is said of a role whose representatives are not all known; nothing where they are.
fn lacking(census: &Census, role: usize, id: &str, mails: &(String, String)) -> Option<(String, String)> {
    let (en, nl) = mails;
    let unfound = census.unfound(role);
    let is_nobody = census.representatives(role) == 0;
    if is_nobody && census.is_said() {
        return Some((
            format!("nobody gets {en}: no row of the role `{id}` says yes in `representative`"),
            format!("niemand krijgt {nl}: in geen rij van de rol `{id}` staat ja in `representative`"),
        ));
    }
    let add = (
        "add a column `representative` with yes for those who come, or write in `name` or `person` what the program has",
        "voeg een kolom `representative` toe met ja voor wie meedoet, of zet in `name` of `person` wat het programma heeft",
    );
    let (called, genoemd) = unfound_in_words(&unfound);
    if is_nobody {
        let (called, genoemd) = if unfound.is_empty() {
            ("the program names none".to_owned(), "het programma noemt er geen".to_owned())
        } else {
            (called, genoemd)
        };
        return Some((
            format!("nobody gets {en}, for the representatives of the role `{id}`: {called}; {}", add.0),
            format!("niemand krijgt {nl}, voor de vertegenwoordigers van de rol `{id}`: {genoemd}; {}", add.1),
        ));
    }
    (!unfound.is_empty()).then(|| {
        (
            format!("not all representatives of the role `{id}` get {en}: {called}; {}", add.0),
            format!("niet alle vertegenwoordigers van de rol `{id}` krijgen {nl}: {genoemd}; {}", add.1),
        )
    })
}

fn unfound_in_words(unfound: &[Unfound]) -> (String, String) {
    let words = |one: &Unfound| {
        let called = visible(&one.called);
        match one.namesakes {
            0 => (format!("`{called}` is in no row of it"), format!("`{called}` staat in geen rij daarvan")),
            count => (
                format!("{count} rows of it have the name `{called}`"),
                format!("{count} rijen daarvan hebben de naam `{called}`"),
            ),
        }
    };
    let (en, nl): (Vec<String>, Vec<String>) = unfound.iter().take(MOST_LISTED).map(words).unzip();
    (en.join(", "), nl.join(", "))
}

/// Tells how many people are not reached by mail, and with what they are.
pub(super) fn unmailed(roster: &Roster, program: &Program, edge: Edge) {
    for (role, rows) in roster.census.unmailed() {
        let Some(role) = program.roles.get(role) else { continue };
        let channels = role.channels.iter().map(|channel| channel.word()).collect::<Vec<_>>().join(", ");
        let (people, mensen) = if rows == 1 { ("person", "iemand") } else { ("people", "mensen") };
        let (gets, krijgt) = if rows == 1 { ("gets", "krijgt") } else { ("get", "krijgen") };
        let id = &role.id;
        tell(
            edge,
            &format!(
                "{rows} {people} of the role `{id}` {gets} no mail, since it has `channels: [{channels}]`; messages/ and materials/ have what is for them"
            ),
            &format!(
                "{rows} {mensen} van de rol `{id}` {krijgt} geen mail, want die heeft `channels: [{channels}]`; wat voor hen is staat in messages/ en materials/"
            ),
        );
    }
}

/// Tells which messages and calendars of earlier runs go, since they would not come out the same any more.
pub(in crate::cli) fn stale(entries: &[Entry], edge: Edge) {
    // Pictures go with the messages that show them.
    let stale: Vec<&Entry> = entries.iter().filter(|entry| entry.kind != ArtifactKind::Picture.word()).collect();
    let diaries = stale.iter().filter(|entry| entry.is_diary()).count();
    let (what, wat) = match diaries {
        _ if stale.is_empty() => return,
        0 => ("messages", "berichten"),
        count if count == stale.len() => ("calendars for people", "agenda’s voor mensen"),
        _ => ("messages and calendars for people", "berichten en agenda’s voor mensen"),
    };
    // Of what has a file for each person, the folder says enough.
    let folder =
        |path: &str| path.strip_suffix('/').and_then(|path| path.rsplit_once('/')).map(|(folder, _)| format!("{folder}/"));
    let names: BTreeSet<String> = stale.iter().map(|entry| folder(&entry.path).unwrap_or_else(|| entry.path.clone())).collect();
    let (en, nl) = listed(names.iter().map(String::as_str));
    tell(
        edge,
        &format!(
            "taken away are {what} of an earlier run, since the program, the roster or what is made of it is another now: {en}"
        ),
        &format!(
            "weg gaan {wat} van een eerdere keer, want het programma, de deelnemerslijst of de keuze daaruit is nu anders: {nl}"
        ),
    );
}

/// Some names, and how many more.
fn listed<'a>(names: impl Iterator<Item = &'a str>) -> (String, String) {
    let names: Vec<&str> = names.collect();
    let some = names.iter().take(MOST_LISTED).copied().collect::<Vec<_>>().join(", ");
    match names.len().checked_sub(MOST_LISTED) {
        None | Some(0) => (some.clone(), some),
        Some(more) => (format!("{some} and {more} more"), format!("{some} en nog {more}")),
    }
}

fn tell(edge: Edge, en: &str, nl: &str) {
    edge.tell(&format!("excx: {}\n", edge.say(en, nl)));
}
