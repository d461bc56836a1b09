//! The guide for the session in which a menu is written together with a role.

use super::paper::{Mark, Page, Section, sheet};
use super::{Desk, Material};
use crate::locale::Arguments;
use crate::model::{Cocreation, Phase, Role};
use crate::plan::Occasion;
use crate::render::RenderError;
use crate::render::words::list;

/// A guide for each role, where the program has a co-creation.
pub(super) fn materials(desk: &Desk<'_>) -> Result<Vec<Material>, RenderError> {
    let program = desk.input.program;
    let Some(cocreation) = &program.cocreation else { return Ok(Vec::new()) };
    program.roles.iter().enumerate().map(|(index, role)| guide(desk, cocreation, index, role)).collect()
}

fn guide(desk: &Desk<'_>, cocreation: &Cocreation, index: usize, role: &Role) -> Result<Material, RenderError> {
    let name = desk.read(&role.name);
    let title = desk.say("session-title", &Arguments::from([("role", name.as_str().into())]))?;
    let shares = [("session-welcome", 1), ("session-day", 4), ("session-driver", 3), ("session-write", 3), ("session-read", 1)];
    let steps = desk.steps(cocreation.session.duration.minutes().unwrap_or_default(), &shares)?;
    let page = Page::new(desk.word("session-heading")?, name.clone(), Some(desk.word("session-intro")?))
        .with(Section::default().facts(facts(desk, index, role)?))
        .with(desk.section("session-steps")?.steps(steps))
        .with(driver(desk)?)
        .with(
            desk.section("session-touches")?
                .table(desk.all_words(&["session-step", "session-does", "session-frustration"])?, journey(desk, role)),
        );
    let notes = Page::new(desk.word("session-notes")?, name, Some(desk.word("session-notes-intro")?))
        .with(desk.section("session-good")?.in_panel().list(Mark::Tick, good(desk)?))
        .with(Section::default().prompts(std::iter::repeat_n(desk.word("session-line")?, 6), 2));
    let material = sheet(format!("cocreation-guide-{}", role.id), title, Phase::Cocreation, vec![page, notes], None);
    Ok(Material { audience: Some("cx-team".to_owned()), ..material })
}

/// When and where it is, and with whom.
fn facts(desk: &Desk<'_>, index: usize, role: &Role) -> Result<[(String, String); 3], RenderError> {
    let when = desk.moments(|occasion| matches!(occasion, Occasion::Cocreation { role, .. } if role == index))?;
    let people = role.cocreation.as_ref();
    let with = people.map_or(&[][..], |people| &people.representatives);
    let with = with.iter().map(|person| desk.called(person)).collect::<Result<Vec<_>, _>>()?;
    let by = people.and_then(|people| people.facilitator.as_ref()).map(|person| desk.called(person)).transpose()?;
    Ok([
        (desk.word("paper-when")?, when),
        (desk.word("session-with")?, list(desk.locale, &with)?),
        (desk.word("session-by")?, by.unwrap_or_default()),
    ])
}

/// What the first driver asks of a role, in the words of customers.
fn driver(desk: &Desk<'_>) -> Result<Section, RenderError> {
    let Some(driver) = desk.input.program.first_driver() else { return Ok(Section::default()) };
    let name = Arguments::from([("driver", desk.read(&driver.name).into())]);
    let heading = Section::headed(desk.say("session-link", &name)?);
    let voice = driver.voice.as_ref().map(|voice| desk.read(voice)).unwrap_or_default();
    Ok(heading.voice(voice).list(Mark::Dot, desk.all_words(&["session-ask-1", "session-ask-2", "session-ask-3"])?))
}

/// The steps of the journey that the role touches, with what it does there and what is in the way.
fn journey(desk: &Desk<'_>, role: &Role) -> Vec<Vec<String>> {
    let touched = desk.input.program.journey.iter().filter_map(|step| Some((step, step.employee.as_ref()?)));
    let touched = touched.filter(|(_, lane)| lane.roles.iter().any(|id| *id == role.id));
    touched
        .map(|(step, lane)| {
            let frustration = lane.frustration.as_ref().map(|text| desk.read(text)).unwrap_or_default();
            vec![desk.read(&step.name), desk.read(&lane.does), frustration]
        })
        .collect()
}

fn good(desk: &Desk<'_>) -> Result<Vec<String>, RenderError> {
    desk.all_words(&["session-good-1", "session-good-2", "session-good-3", "session-good-4"])
}
