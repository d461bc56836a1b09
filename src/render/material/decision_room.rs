//! Decision-room cards: what people may decide themselves, and within which bounds (autonomy; David Rock, SCARF).

use super::talk_cards::{Card, Look, Part, sheet};
use super::{Desk, Material};
use crate::model::{Decision, DecisionKind};
use crate::render::RenderError;

/// The cards, where the program says what teams may decide.
pub(super) fn materials(desk: &Desk<'_>) -> Result<Vec<Material>, RenderError> {
    let decisions = desk.input.program.team_leads.as_ref().map_or(&[][..], |leads| &leads.decisions);
    if decisions.is_empty() {
        return Ok(Vec::new());
    }
    let cards = decisions.iter().map(|decision| card(desk, Some(decision))).collect::<Result<Vec<_>, _>>()?;
    Ok(vec![sheet("decision-room", desk.word("decision-title")?, cards, &card(desk, None)?)])
}

fn card(desk: &Desk<'_>, decision: Option<&Decision>) -> Result<Card, RenderError> {
    let part = |word, text, look| Ok::<_, RenderError>(Part { word: desk.word(word)?, text, look });
    let name = decision.map_or("decision-own", |decision| match decision.kind {
        DecisionKind::OwnDecision => "decision-yours",
        DecisionKind::ChoiceOfMethod => "decision-method",
        DecisionKind::CoCreated => "decision-together",
    });
    Ok(Card {
        name: desk.word(name)?,
        aside: decision.map_or(Ok(String::new()), |decision| desk.roles(&decision.roles))?,
        note: Some(desk.word("decision-note")?),
        parts: vec![
            part("decision-what", decision.map(|decision| desk.read(&decision.what)), Look::Open)?,
            part("decision-bounds", decision.map(|decision| desk.read(&decision.bounds)), Look::Filled)?,
        ],
    })
}
