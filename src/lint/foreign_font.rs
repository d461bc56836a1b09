//! # foreign-font
//!
//! A drawing has words in a font that is not here.
//!
//! ## Why it matters
//!
//! An SVG file names its fonts and does not hold them. The one font here is IBM Plex Sans, so that everyone gets the same mail and the same
//! poster, and in it the words of the drawing are set. A logo is then no longer the logo. Turn the words into paths in your drawing program
//! (“convert to outlines”), and the letters keep their shapes everywhere.
//!
//! ## Wrong
//!
//! ```svg wrong
//! <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 32">
//!   <text x="4" y="24" font-family="Arial">Harbor</text>
//! </svg>
//! ```
//!
//! ## Right
//!
//! ```svg right
//! <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 32">
//!   <path d="M4 6v20M4 16h12M16 6v20" fill="none" stroke="#0b5d4e" stroke-width="3"/>
//! </svg>
//! ```

use std::collections::BTreeSet;

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::schema::LeafKind;

/// The font in which everything is set.
pub(crate) const FONT: &str = "IBM Plex Sans";

pub(super) const LINT: Lint = Lint {
    name: "foreign-font",
    severity: Severity::Warning,
    says: ("a drawing with words in a font that is not here", "een tekening met woorden in een lettertype dat hier niet is"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("foreign_font.rs"),
    dutch: include_str!("../../locales/nl/lints/foreign-font.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    // A drawing that is shown in many places is one cause.
    let mut told = BTreeSet::new();
    let named = context.leaves.iter().filter(|leaf| leaf.kind == LeafKind::Asset);
    let named = named.filter_map(|leaf| Some((leaf, leaf.value.as_str()?)));
    let foreign = named.filter_map(|(leaf, path)| Some((leaf, path, context.fonts.get(path)?)));
    let first = foreign.filter(|(_, path, _)| told.insert(*path));
    first.map(|(leaf, path, fonts)| finding(&leaf.pointer, path, fonts)).collect()
}

fn finding(pointer: &str, path: &str, fonts: &BTreeSet<String>) -> Finding {
    let fonts = fonts.iter().map(|font| format!("`{font}`")).collect::<Vec<_>>().join(", ");
    let message = Words::new(
        format!("`{path}` has words in {fonts}, which is not here"),
        format!("In `{path}` staan woorden in {fonts}, en dat lettertype is er hier niet"),
    );
    Finding::at(pointer, message).help(
        format!("turn the words into paths in your drawing program; otherwise they are set in {FONT}"),
        format!("zet de woorden in je tekenprogramma om in paden (contouren); anders worden ze in {FONT} gezet"),
    )
}
