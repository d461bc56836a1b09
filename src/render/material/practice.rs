//! Value cards: what a value of the organization means in a situation from the work.

use super::talk_cards::{Card, Look, Part, sheet};
use super::{Desk, Material};
use crate::model::{Practice, Value};
use crate::render::RenderError;

/// The cards, where the program translates its values to practice.
pub(super) fn materials(desk: &Desk<'_>) -> Result<Vec<Material>, RenderError> {
    let values = desk.input.program.values.iter();
    let practice = values.flat_map(|value| value.practice.iter().map(move |practice| (value, practice)));
    let cards = practice.map(|(value, practice)| card(desk, value, practice)).collect::<Result<Vec<_>, _>>()?;
    if cards.is_empty() {
        return Ok(Vec::new());
    }
    let blank = Card { name: desk.word("practice-own")?, aside: String::new(), note: None, parts: parts(desk, None)? };
    Ok(vec![sheet("values", desk.word("practice-title")?, cards, &blank)])
}

fn card(desk: &Desk<'_>, value: &Value, practice: &Practice) -> Result<Card, RenderError> {
    let aside = desk.roles(&practice.roles)?;
    Ok(Card { name: desk.read(&value.name), aside, note: None, parts: parts(desk, Some(practice))? })
}

fn parts(desk: &Desk<'_>, practice: Option<&Practice>) -> Result<Vec<Part>, RenderError> {
    let part = |word, text, look| Ok::<_, RenderError>(Part { word: desk.word(word)?, text, look });
    Ok(vec![
        part("practice-when", practice.map(|practice| desk.read(&practice.when)), Look::Open)?,
        part("practice-then", practice.map(|practice| desk.read(&practice.then)), Look::Filled)?,
    ])
}
