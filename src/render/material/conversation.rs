//! The guide for a one-to-one between a team lead and someone who takes part.

use super::paper::{Mark, Page};
use super::{Desk, Material};
use crate::model::Phase;
use crate::render::RenderError;

/// How long the conversation takes, in minutes.
const MINUTES: u32 = 15;

/// The guide, where the program has something for team leads.
pub(super) fn materials(desk: &Desk<'_>) -> Result<Vec<Material>, RenderError> {
    let program = desk.input.program;
    let Some(leads) = &program.team_leads else { return Ok(Vec::new()) };
    let steps = desk.steps(MINUTES, &[("talk-open", 4), ("talk-obstacle", 5), ("talk-next", 4), ("talk-close", 2)])?;
    let asked = leads.coaching.iter().map(|coaching| vec![desk.read(&coaching.moment), desk.read(&coaching.ask)]);
    let material = Page::new(desk.word("talk-title")?, desk.word("paper-for-team-leads")?, Some(desk.word("talk-intro")?))
        .with(desk.section("talk-steps")?.steps(steps))
        .with(desk.section("talk-questions")?.table(desk.all_words(&["talk-when", "coaching-ask"])?, asked.collect()))
        .with(
            desk.section("talk-do-not")?
                .in_panel()
                .list(Mark::Dot, desk.all_words(&["talk-do-not-1", "talk-do-not-2", "talk-do-not-3"])?),
        )
        .with(desk.section("talk-away")?.write_on(2))
        .alone("one-to-one", Phase::Experiment);
    Ok(vec![Material { audience: Some("leaders".to_owned()), ..material }])
}
