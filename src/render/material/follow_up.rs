//! What goes into the onboarding of new colleagues and into existing training, so that habits stay.

use super::paper::{Mark, Page, Section, sheet};
use super::{Desk, Material};
use crate::model::{FollowUp, FollowUpPlace, Phase};
use crate::plan::Occasion;
use crate::render::RenderError;

/// How long the part of a training takes, in minutes.
const MINUTES: u32 = 20;

/// A page for each follow-up of these kinds.
pub(super) fn materials(desk: &Desk<'_>) -> Result<Vec<Material>, RenderError> {
    let mut materials = Vec::new();
    for (index, item) in desk.input.program.follow_up.iter().enumerate() {
        let page = match item.into {
            FollowUpPlace::Onboarding => onboarding(desk)?,
            FollowUpPlace::Training => training(desk, index, item)?,
            FollowUpPlace::Leadership | FollowUpPlace::Systems => continue,
        };
        let material = sheet(format!("follow-up-{}", item.id), desk.read(&item.what), Phase::FollowUp, vec![page], None);
        materials.push(Material { audience: Some("everyone".to_owned()), ..material });
    }
    Ok(materials)
}

/// What a new colleague gets in hand.
fn onboarding(desk: &Desk<'_>) -> Result<Page, RenderError> {
    let steps = desk.all_words(&["onboarding-step-1", "onboarding-step-2", "onboarding-step-3", "onboarding-step-4"])?;
    let sentence = Section::headed(desk.word("onboarding-mine")?)
        .prompts([desk.word("paper-after")?], 1)
        .prompts([desk.word("paper-i")?], 2);
    Ok(Page::new(desk.word("onboarding-title")?, desk.word("onboarding-for")?, Some(desk.word("onboarding-intro")?))
        .with(why(desk))
        .with(desk.section("onboarding-steps")?.list(Mark::Number, steps))
        .with(sentence)
        .with(desk.section("onboarding-weeks")?.in_panel().text(desk.word("onboarding-weeks-how")?))
        .with(desk.section("onboarding-noticed")?.write_on(2)))
}

/// What a trainer puts into a training that is there already.
fn training(desk: &Desk<'_>, index: usize, item: &FollowUp) -> Result<Page, RenderError> {
    let from = desk.moments(|occasion| matches!(occasion, Occasion::FollowUp { item } if item == index))?;
    let by = item.owner.as_ref().map(ToString::to_string).unwrap_or_default();
    let facts = [
        (desk.word("training-what")?, desk.read(&item.what)),
        (desk.word("training-from")?, from),
        (desk.word("training-by")?, by),
    ];
    let shares = [("training-recall", 1), ("training-tell", 1), ("training-choose", 1), ("training-practice", 1)];
    Ok(Page::new(desk.word("training-title")?, desk.word("training-for")?, Some(desk.word("training-intro")?))
        .with(Section::default().facts(facts))
        .with(why(desk))
        .with(desk.section("training-steps")?.steps(desk.steps(MINUTES, &shares)?))
        .with(desk.section("training-real")?.prompts(desk.all_words(&["training-real-1", "training-real-2"])?, 2))
        .with(desk.section("training-notes")?.write_on(1)))
}

/// Why it is done: the first driver, in the words of customers.
fn why(desk: &Desk<'_>) -> Section {
    let Some(driver) = desk.input.program.first_driver() else { return Section::default() };
    let voice = driver.voice.as_ref().map(|voice| desk.read(voice)).unwrap_or_default();
    Section::headed(desk.read(&driver.name)).voice(voice)
}
