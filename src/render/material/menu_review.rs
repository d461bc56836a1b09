//! The sheet on which those who wrote a menu read it over, with a pen.

use super::paper::{Page, Section};
use super::{Desk, Material};
use crate::locale::Arguments;
use crate::model::{Phase, Role};
use crate::plan::Occasion;
use crate::render::RenderError;
use crate::render::words::DayForm;

/// A sheet for each role with a menu, where the program has a co-creation.
pub(super) fn materials(desk: &Desk<'_>) -> Result<Vec<Material>, RenderError> {
    let program = desk.input.program;
    if program.cocreation.is_none() {
        return Ok(Vec::new());
    }
    let roles = program.roles.iter().enumerate().filter(|(_, role)| !role.menu.is_empty());
    roles.map(|(index, role)| review(desk, index, role)).collect()
}

fn review(desk: &Desk<'_>, index: usize, role: &Role) -> Result<Material, RenderError> {
    let habits = role.menu.iter().map(|habit| desk.sentence(habit)).collect::<Result<Vec<_>, _>>()?;
    let habits = habits.into_iter().map(|habit| if habit.ends_with(['.', '!', '?']) { habit } else { habit + "." });
    let material = Page::new(desk.word("review-title")?, desk.read(&role.name), Some(desk.word("review-intro")?))
        .with(Section::default().text(back(desk, index)?))
        .with(desk.section("review-habits")?.ticked(habits, 1))
        .with(desk.section("review-missing")?.write_on(1))
        .alone(format!("review-{}", role.id), Phase::Cocreation);
    Ok(Material { audience: Some(role.id.to_string()), ..material })
}

/// By when the sheet comes back, where the plan knows it.
fn back(desk: &Desk<'_>, index: usize) -> Result<String, RenderError> {
    let closes = desk.input.plan.moments.iter().find_map(|moment| match moment.occasion {
        Occasion::Review { role, closes } if role == index => Some(closes),
        _ => None,
    });
    let Some(closes) = closes else { return Ok(String::new()) };
    desk.say("review-back", &Arguments::from([("day", desk.day(closes, DayForm::WithYear)?.into())]))
}
