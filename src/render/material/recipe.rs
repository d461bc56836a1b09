//! Recipe cards (BJ Fogg, Tiny Habits): each habit of a role's menu on a card to keep at hand, and a blank one for a recipe of one's own. Four to
//! an A4 with marks to cut, and one a page on A6.

use serde::Serialize;

use super::menu::rank;
use super::{Desk, Material};
use crate::locale::Arguments;
use crate::model::{Habit, Phase, Role, Side, WorkDays};
use crate::render::RenderError;

const TEMPLATE: &str = include_str!("../../../templates/materials/recipe.typ");

/// The words of the cards.
const WORDS: &[&str] = &["recipe-celebrate", "recipe-week", "recipe-own", "poster-after", "poster-after-vowel"];

/// What the template gets.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Recipes {
    pub(super) to_cut: bool,
    pub(super) weeks: u8,
    pub(super) days: u8,
    pub(super) recipes: Vec<Recipe>,
}

/// A habit on its card.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Recipe {
    driver: Option<String>,
    mark: usize,
    side: Side,
    count: String,
    routine: Option<String>,
    behavior: String,
    celebration: Option<String>,
}

/// The cards of each role that has a menu, to cut and one by one.
pub(super) fn materials(desk: &Desk<'_>) -> Result<Vec<Material>, RenderError> {
    let mut materials = Vec::new();
    for role in desk.input.program.roles.iter().filter(|role| !role.menu.is_empty()) {
        let title = desk.say("recipe-title", &Arguments::from([("role", desk.read(&role.name).into())]))?;
        let cards = recipes(desk, role)?;
        for (name, to_cut) in [(format!("recipes-{}", role.id), true), (format!("recipes-{}-a6", role.id), false)] {
            let data = Recipes { to_cut, ..cards.clone() };
            let material = sheet(name, title.clone(), &data);
            materials.push(Material { audience: Some(role.id.to_string()), ..material });
        }
    }
    Ok(materials)
}

fn recipes(desk: &Desk<'_>, role: &Role) -> Result<Recipes, RenderError> {
    let every_day = role.works.as_ref().is_some_and(|works| works.days == WorkDays::All);
    let cards = role.menu.iter().enumerate().map(|(index, habit)| recipe(desk, index, role.menu.len(), habit));
    Ok(Recipes {
        to_cut: false,
        weeks: desk.input.program.experiment_weeks(),
        days: if every_day { 7 } else { 5 },
        recipes: cards.collect::<Result<_, _>>()?,
    })
}

/// A habit of a menu, as one of so many.
pub(super) fn recipe(desk: &Desk<'_>, index: usize, count: usize, habit: &Habit) -> Result<Recipe, RenderError> {
    let program = desk.input.program;
    let driver = habit.driver.as_ref().and_then(|id| program.driver(id.as_str()));
    Ok(Recipe {
        driver: driver.map(|driver| desk.read(&driver.name)),
        mark: driver.map_or(0, |driver| rank(program, driver)),
        side: driver.map_or(Side::Customer, |driver| driver.side),
        count: place(desk, index, count)?,
        routine: Some(desk.read(&habit.routine)),
        behavior: desk.read(&habit.behavior),
        celebration: habit.celebration.as_ref().map(|text| desk.read(text)),
    })
}

/// A behavior without a routine, which one writes oneself.
pub(super) fn without_routine(desk: &Desk<'_>, index: usize, count: usize, behavior: String) -> Result<Recipe, RenderError> {
    let count = place(desk, index, count)?;
    Ok(Recipe { driver: None, mark: 0, side: Side::Customer, count, routine: None, behavior, celebration: None })
}

/// Which of how many it is.
fn place(desk: &Desk<'_>, index: usize, count: usize) -> Result<String, RenderError> {
    desk.say("recipe-count", &Arguments::from([("number", (index as u64 + 1).into()), ("count", (count as u64).into())]))
}

/// The cards as a sheet.
pub(super) fn sheet(name: impl Into<String>, title: String, cards: &Recipes) -> Material {
    Material::new(name, title, Phase::Campaign, TEMPLATE, WORDS).with(cards)
}
