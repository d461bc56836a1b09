//! Coaching cards: what to ask where one would tell.

use super::talk_cards::{Card, Look, Part, sheet};
use super::{Desk, Material};
use crate::model::Coaching;
use crate::render::RenderError;

/// The cards, where the program has questions to coach with.
pub(super) fn materials(desk: &Desk<'_>) -> Result<Vec<Material>, RenderError> {
    let coaching = desk.input.program.team_leads.as_ref().map_or(&[][..], |leads| &leads.coaching);
    if coaching.is_empty() {
        return Ok(Vec::new());
    }
    let cards = coaching.iter().map(|coaching| card(desk, Some(coaching))).collect::<Result<Vec<_>, _>>()?;
    Ok(vec![sheet("coaching", desk.word("coaching-title")?, cards, &card(desk, None)?)])
}

fn card(desk: &Desk<'_>, coaching: Option<&Coaching>) -> Result<Card, RenderError> {
    let part = |word, text, look| Ok::<_, RenderError>(Part { word: desk.word(word)?, text, look });
    Ok(Card {
        name: desk.word(if coaching.is_some() { "coaching-name" } else { "coaching-own" })?,
        aside: String::new(),
        note: Some(desk.word("coaching-note")?),
        parts: vec![
            part("coaching-moment", coaching.map(|coaching| desk.read(&coaching.moment)), Look::Open)?,
            part("coaching-instead-of", coaching.map(|coaching| desk.read(&coaching.instead_of)), Look::Quiet)?,
            part("coaching-ask", coaching.map(|coaching| desk.read(&coaching.ask)), Look::Filled)?,
        ],
    })
}
