//! The card of a moment for the day start of a team: the line to read aloud, what to ask, and the code to sign up or answer. Each alone on A6,
//! and those of a phase four to an A4.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use super::brief::{Door, Quote, Told};
use super::email::Mail;
use super::material::{Desk, Material};
use super::words::{DayForm, day};
use super::{Artifact, ArtifactKind, Input, Job, RenderError, fields, qr};
use crate::locale::{Argument, Arguments, Locale};
use crate::model::Phase;
use crate::plan::Occasion;

const TEMPLATE: &str = include_str!("../../templates/materials/card.typ");

/// The words of the cards.
const WORDS: &[&str] = &["card-label", "card-read", "card-ask", "card-ask-when"];

/// What the template gets: one card, or those of a phase.
#[derive(Debug, Serialize)]
struct Cards<'a> {
    /// Whether they stand four to a sheet, to be cut.
    to_cut: bool,
    cards: Vec<&'a Card>,
}

/// A card.
#[derive(Debug, Serialize)]
struct Card {
    /// The day on which it is read.
    day: String,
    line: String,
    note: String,
    quote: Option<Quote>,
    /// The situation in which the question is asked; nothing where it is asked of the team as a whole.
    when: Option<String>,
    /// What the team lead asks.
    ask: String,
    door: Option<Door>,
    /// The code of the door.
    qr: Option<qr::Code>,
}

/// A card, and the moment that it is read on.
struct Dealt<'a> {
    mail: Mail<'a>,
    card: Card,
}

/// One job for each card, and one for the cards of each phase on sheets to cut.
pub(super) fn jobs<'a>(input: &'a Input<'a>, locale: &'a Locale, told: &[Arc<Told<'a>>]) -> Result<Vec<Job<'a>>, RenderError> {
    let dated = told.iter().filter(|told| told.mail.moment().is_some());
    let dealt = dated.map(|told| Ok(Arc::new(Dealt { mail: told.mail.clone(), card: card(input, locale, told)? })));
    let dealt = dealt.collect::<Result<Vec<_>, RenderError>>()?;
    let mut phases: BTreeMap<Phase, Vec<Arc<Dealt<'a>>>> = BTreeMap::new();
    for dealt in &dealt {
        phases.entry(dealt.mail.phase).or_default().push(Arc::clone(dealt));
    }
    let single = dealt.into_iter().map(|dealt| Box::new(move || Ok(vec![single(input, locale, &dealt)?])) as Job<'a>);
    let several = phases
        .into_iter()
        .filter(|(_, dealt)| dealt.len() > 1)
        .map(|(phase, dealt)| Box::new(move || Ok(vec![several(input, locale, phase, &dealt)?])) as Job<'a>);
    Ok(single.chain(several).collect())
}

fn single(input: &Input<'_>, locale: &Locale, dealt: &Dealt<'_>) -> Result<Artifact, RenderError> {
    let Dealt { mail, card } = dealt;
    let name = format!("card-{}", mail.id);
    let document =
        locale.say("card-title", &Arguments::from([("line", card.line.as_str().into()), ("day", card.day.as_str().into())]))?;
    Ok(Artifact {
        path: format!("materials/{}/{name}.pdf", locale.language),
        kind: ArtifactKind::Card,
        moment: Some(mail.id.clone()),
        audience: Some(mail.audience.to_string()),
        language: Some(locale.language.clone()),
        at: Some(mail.sent.clone()),
        sendings: Vec::new(),
        title: card.line.clone(),
        bytes: set(input, locale, &name, document, mail.phase, false, vec![card])?,
    })
}

fn several(input: &Input<'_>, locale: &Locale, phase: Phase, dealt: &[Arc<Dealt<'_>>]) -> Result<Artifact, RenderError> {
    let cards = dealt.iter().map(|dealt| &dealt.card).collect();
    let word = phase.word().replace('.', "-");
    let name = format!("cards-{word}");
    let phase_name = locale.say(&format!("phase-{word}"), &Arguments::new())?;
    let title = locale.say("cards-title", &Arguments::from([("phase", phase_name.into())]))?;
    Ok(Artifact {
        path: format!("materials/{}/{name}.pdf", locale.language),
        kind: ArtifactKind::Card,
        moment: None,
        audience: None,
        language: Some(locale.language.clone()),
        at: None,
        sendings: Vec::new(),
        bytes: set(input, locale, &name, title.clone(), phase, true, cards)?,
        title,
    })
}

fn set(
    input: &Input<'_>,
    locale: &Locale,
    name: &str,
    title: String,
    phase: Phase,
    to_cut: bool,
    cards: Vec<&Card>,
) -> Result<Vec<u8>, RenderError> {
    let material = Material::new(name, title, phase, TEMPLATE, WORDS).with(&Cards { to_cut, cards });
    Desk { input, locale }.document(&material)
}

fn card(input: &Input<'_>, locale: &Locale, told: &Told<'_>) -> Result<Card, RenderError> {
    let Told { mail, brief, .. } = told;
    let (when, ask) = question(input, locale, mail)?;
    Ok(Card {
        day: day(locale, mail.sent.date(), DayForm::Day)?,
        note: brief.note_beside_door(),
        line: brief.line.clone(),
        quote: brief.quote.clone().filter(|quote| quote.sentence.is_some()),
        when,
        ask,
        qr: brief.door.as_ref().map(|door| qr::code(&door.url)).transpose()?,
        door: brief.door.clone(),
    })
}

/// What the team lead asks: beside a nudge one of the program's own coaching questions in turn, with the situation that it is for.
fn question(input: &Input<'_>, locale: &Locale, mail: &Mail<'_>) -> Result<(Option<String>, String), RenderError> {
    let coaching = input.program.team_leads.as_ref().map_or(&[][..], |team_leads| &team_leads.coaching);
    if let (Some(Occasion::Nudge { message, .. }), false) = (mail.moment().map(|moment| moment.occasion), coaching.is_empty()) {
        let coaching = &coaching[message % coaching.len()];
        let read = |text| fields::read(input, locale, text);
        return Ok((Some(read(&coaching.moment)), read(&coaching.ask)));
    }
    let turn = match mail.moment().map(|moment| moment.occasion) {
        Some(Occasion::Video { day, .. }) => day.saturating_sub(1) % 3 + 1,
        _ => 1,
    };
    let arguments = Arguments::from([("turn", Argument::Count(turn as u64))]);
    let id = format!("card-ask-{}", mail.key());
    Ok((None, locale.say(if locale.has(&id) { &id } else { "card-ask-other" }, &arguments)?))
}
