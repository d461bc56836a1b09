//! The worksheet with which a team writes down why it is there.

use super::paper::{Mark, Page, Section};
use super::{Desk, Material};
use crate::locale::Arguments;
use crate::model::Phase;
use crate::render::RenderError;

/// The worksheet, where the program has a mission to write.
pub(super) fn materials(desk: &Desk<'_>) -> Result<Vec<Material>, RenderError> {
    let mission = desk.input.program.team_leads.as_ref().and_then(|leads| leads.mission.as_ref());
    let Some(mission) = mission else { return Ok(Vec::new()) };
    let minutes = mission.duration.minutes().unwrap_or_default();
    let intro = desk.say("mission-intro", &Arguments::from([("minutes", minutes.into())]))?;
    let lines = if mission.prompts.len() > 4 { 1 } else { 2 };
    let steps =
        desk.steps(minutes, &[("mission-alone", 3), ("mission-share", 5), ("mission-write", 6), ("mission-choose", 1)])?;
    let checks = desk.all_words(&["mission-check-1", "mission-check-2", "mission-check-3"])?;
    let material = Page::new(desk.word("mission-title")?, desk.word("paper-for-teams")?, Some(intro))
        .with(desk.section("mission-questions")?.prompts(mission.prompts.iter().map(|prompt| desk.read(prompt)), lines))
        .with(desk.section("mission-together")?.steps(steps))
        .with(Section::headed(desk.word("mission-ours")?).list(Mark::Tick, checks).write_on(2))
        .alone("team-mission", Phase::Campaign);
    Ok(vec![Material { audience: Some("leaders".to_owned()), ..material }])
}
