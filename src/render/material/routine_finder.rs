//! The worksheet with which leaders find a routine to tie a habit to.

use super::paper::{Mark, Page, Section};
use super::{Desk, Material};
use crate::model::{Phase, Text};
use crate::render::RenderError;

/// The worksheet, where the program has a part for leaders.
pub(super) fn materials(desk: &Desk<'_>) -> Result<Vec<Material>, RenderError> {
    let Some(leadership) = &desk.input.program.leadership else { return Ok(Vec::new()) };
    let routine = |text: &Text| Ok::<_, RenderError>(format!("{} {}", desk.word("poster-after")?, desk.read(text)));
    let routines = leadership.routines.iter().map(routine).collect::<Result<Vec<_>, _>>()?;
    let moments = ["finder-arrive", "finder-meet", "finder-between", "finder-leave"];
    let material = Page::new(desk.word("finder-title")?, desk.word("paper-for-leaders")?, Some(desk.word("finder-intro")?))
        .with(desk.section("finder-known")?.list(Mark::Tick, routines))
        .with(desk.section("finder-own")?.prompts(desk.all_words(&moments)?, 1))
        .with(
            desk.section("finder-good")?
                .in_panel()
                .list(Mark::Dot, desk.all_words(&["finder-good-1", "finder-good-2", "finder-good-3"])?),
        )
        .with(
            Section::headed(desk.word("finder-sentence")?)
                .prompts([desk.word("paper-after")?], 1)
                .prompts([desk.word("paper-i")?], 2),
        )
        .alone("routine-finder", Phase::Campaign);
    Ok(vec![Material { audience: Some("leaders".to_owned()), ..material }])
}
