//! The drawings that a program shows, and the fonts in which they have words.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use std::sync::PoisonError;

use usvg::{FontFamily, FontResolver, ImageHrefResolver, Options, Tree};

use crate::lint::FONT;
use crate::source::Folder;

/// The fonts that the words of each drawing among these files ask for, by its path; nothing of one that asks for none but ours.
pub(super) fn fonts(folder: &Folder, assets: &BTreeSet<String>) -> BTreeMap<String, BTreeSet<String>> {
    let drawings = assets.iter().map(String::as_str).filter(|path| path.to_lowercase().ends_with(".svg"));
    // One that cannot be opened fails by itself when something is rendered.
    let loaded = folder.load(drawings).unwrap_or_default();
    let fonts = loaded.into_iter().map(|(path, bytes)| (path, fonts_of(&bytes)));
    fonts.filter(|(_, fonts)| !fonts.is_empty()).collect()
}

/// The fonts that are not ours, in a drawing; nothing where it cannot be read, which is told when it is drawn.
fn fonts_of(drawing: &[u8]) -> BTreeSet<String> {
    let found = Mutex::new(BTreeSet::new());
    let select_font = |font: &usvg::Font| {
        found.lock().unwrap_or_else(PoisonError::into_inner).extend(foreign(font.families()));
    };
    let options = Options {
        font_family: FONT.to_owned(),
        font_resolver: FontResolver {
            select_font: Box::new(|font, _| {
                select_font(font);
                None
            }),
            select_fallback: Box::new(|_, _, _| None),
        },
        // Nothing that a drawing names is opened.
        image_href_resolver: ImageHrefResolver { resolve_data: Box::new(|_, _, _| None), resolve_string: Box::new(|_, _| None) },
        ..Options::default()
    };
    let is_of_words = memchr::memmem::find(drawing, b"<text").is_some();
    if is_of_words {
        drop(Tree::from_data(drawing, &options));
    }
    drop(options);
    found.into_inner().unwrap_or_else(PoisonError::into_inner)
}

/// The font that is meant, where it is not ours and ours is not named beside it. Any font without serifs may be ours.
fn foreign(families: &[FontFamily]) -> Option<String> {
    let is_ours = |family: &FontFamily| matches!(family, FontFamily::Named(name) if name.eq_ignore_ascii_case(FONT));
    if families.iter().any(is_ours) {
        return None;
    }
    match families.first()? {
        FontFamily::SansSerif => None,
        FontFamily::Named(name) if ["system-ui", "ui-sans-serif"].contains(&name.as_str()) => None,
        other => Some(other.to_string().trim_matches(['"', '\'']).to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fonts(inside: &str) -> Vec<String> {
        let drawing = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">{inside}</svg>");
        fonts_of(drawing.as_bytes()).into_iter().collect()
    }

    #[test]
    fn the_font_is_found_wherever_a_drawing_says_it() {
        for inside in [
            "<text font-family=\"Arial\">x</text>",
            "<text style=\"font-family: 'Arial', sans-serif\">x</text>",
            "<g font-family=\"Arial\"><text><tspan>x</tspan></text></g>",
            "<style>.name { font-family: Arial; }</style><text class=\"name\">x</text>",
        ] {
            assert_eq!(fonts(inside), ["Arial"], "{inside}");
        }
        assert_eq!(fonts("<text font-family=\"serif\">x</text>"), ["serif"]);
    }

    #[test]
    fn words_in_ours_or_in_none_are_no_matter() {
        for inside in [
            "<path d=\"M0 0h9\" font-family=\"Arial\"/>",
            "<text>x</text>",
            "<text font-family=\"IBM Plex Sans\">x</text>",
            "<text font-family=\"Arial, 'IBM Plex Sans'\">x</text>",
            "<text font-family=\"sans-serif\">x</text>",
            "<text font-family=\"Arial\" display=\"none\">x</text>",
            "<text font-family=\"Arial\"></text>",
            "<text font-family=\"Arial\">",
        ] {
            assert_eq!(fonts(inside), [""; 0], "{inside}");
        }
    }
}
