//! Cards to talk with, four to an A4: what several kinds share.

use serde::Serialize;

use super::Material;
use crate::model::Phase;

const TEMPLATE: &str = include_str!("../../../templates/materials/talk-cards.typ");

/// What the template gets.
#[derive(Debug, Serialize)]
struct Cards {
    to_cut: bool,
    cards: Vec<Card>,
}

/// A card.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Card {
    pub(super) name: String,
    pub(super) aside: String,
    pub(super) note: Option<String>,
    pub(super) parts: Vec<Part>,
}

/// A part of a card, with lines to write on where there is no text.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Part {
    pub(super) word: String,
    pub(super) text: Option<String>,
    pub(super) look: Look,
}

/// How a part looks.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Look {
    /// Beside an open bar: what is there already.
    Open,
    /// Beside a filled bar: what one does.
    Filled,
    /// Without a bar: what one does not say.
    Quiet,
}

/// The cards as a sheet to cut; the sheet is filled up with blank ones, one at least.
pub(super) fn sheet(name: &str, title: String, mut cards: Vec<Card>, blank: &Card) -> Material {
    let blanks = 4 - cards.len() % 4;
    cards.extend(std::iter::repeat_n(blank.clone(), blanks));
    let material = Material::new(name, title, Phase::Campaign, TEMPLATE, &[]).with(&Cards { to_cut: true, cards });
    Material { audience: Some("leaders".to_owned()), ..material }
}
