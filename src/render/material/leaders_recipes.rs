//! Recipe cards for leaders: the habits of their checklist. A habit in words of its own has no routine yet; leaders write theirs.

use super::recipe::{Recipes, recipe, sheet, without_routine};
use super::{Desk, Material};
use crate::model::LeaderHabit;
use crate::render::RenderError;

/// The days on which leaders work, in a week.
const DAYS: u8 = 5;

/// The cards, where the program has a checklist.
pub(super) fn materials(desk: &Desk<'_>) -> Result<Vec<Material>, RenderError> {
    let program = desk.input.program;
    let checklist = program.leadership.as_ref().and_then(|leadership| leadership.checklist.as_ref());
    let habits = checklist.map_or(&[][..], |checklist| &checklist.habits);
    let mut recipes = Vec::new();
    for (index, habit) in habits.iter().enumerate() {
        match habit {
            LeaderHabit::FromMenu { habit } => {
                if let Some(habit) = desk.of_menu(habit) {
                    recipes.push(recipe(desk, index, habits.len(), habit)?);
                }
            }
            LeaderHabit::Own { text, .. } => recipes.push(without_routine(desk, index, habits.len(), desk.read(text))?),
        }
    }
    if recipes.is_empty() {
        return Ok(Vec::new());
    }
    let cards = Recipes { to_cut: true, weeks: program.experiment_weeks(), days: DAYS, recipes };
    let material = sheet("leaders-recipes", desk.word("leaders-recipes-title")?, &cards);
    Ok(vec![Material { audience: Some("leaders".to_owned()), ..material }])
}
