//! Texts that were written with marks where a person's own words go, cut into what is the same for all and what is not.

use std::borrow::Cow;

use minijinja::HtmlEscape;

use crate::render::mjml;

/// The first mark: characters that no script has, so that no text holds them (Unicode, private use).
const FIRST: u32 = 0xF_0000;
/// How many marks there are.
pub(super) const MOST_MARKS: usize = 4_096;

/// The mark of a slot.
pub(super) fn mark(slot: usize) -> char {
    let offset = u32::try_from(slot.min(MOST_MARKS)).unwrap_or_default();
    char::from_u32(FIRST + offset).unwrap_or(char::REPLACEMENT_CHARACTER)
}

/// The slot of a mark.
fn slot(character: char) -> Option<usize> {
    let offset = u32::from(character).checked_sub(FIRST)?;
    usize::try_from(offset).ok().filter(|slot| *slot < MOST_MARKS)
}

/// Where a value lands, which decides how it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Plain text.
    Text,
    /// HTML, in the text of an element or in a quoted attribute.
    Html,
}

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// What is the same for all.
    Words(String),
    /// The value of a slot, written for where it lands.
    Slot(usize, Place),
}

/// A text in pieces.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Cut(pub(super) Vec<Piece>);

impl Cut {
    /// Cuts a text at its marks. In HTML a mark is written as a number.
    pub(super) fn of(text: &str) -> Self {
        let mut pieces = Vec::new();
        let mut words = String::new();
        let mut rest = text;
        while let Some(character) = rest.chars().next() {
            let found = match slot(character) {
                Some(slot) => Some((slot, Place::Text, character.len_utf8())),
                None if character == '&' => numbered(rest).map(|(slot, length)| (slot, Place::Html, length)),
                None => None,
            };
            let length = found.map_or(character.len_utf8(), |(.., length)| length);
            match found {
                Some((slot, place, _)) => {
                    if !words.is_empty() {
                        pieces.push(Piece::Words(std::mem::take(&mut words)));
                    }
                    pieces.push(Piece::Slot(slot, place));
                }
                None => words.push(character),
            }
            rest = &rest[length..];
        }
        if !words.is_empty() {
            pieces.push(Piece::Words(words));
        }
        Self(pieces)
    }

    /// The text, where it is the same for all.
    pub(super) fn constant(&self) -> Option<&str> {
        match &self.0[..] {
            [] => Some(""),
            [Piece::Words(words)] => Some(words),
            _ => None,
        }
    }

    /// Writes the text for someone.
    pub(super) fn fill(&self, values: &[Cow<'_, str>], out: &mut String) {
        for piece in &self.0 {
            match piece {
                Piece::Words(words) => out.push_str(words),
                Piece::Slot(slot, place) => write(values.get(*slot).map_or("", |value| value), *place, out),
            }
        }
    }
}

/// Writes a value for where it lands.
pub(super) fn write(value: &str, place: Place, out: &mut String) {
    let is_plain = |byte: u8| byte.is_ascii() && !b"<>&\"'/\\".contains(&byte);
    if place == Place::Text || value.bytes().all(is_plain) {
        out.push_str(value);
    } else {
        out.push_str(&mjml::encoded(&HtmlEscape(value).to_string()));
    }
}

/// The slot of a mark that is written as a number, and how long it is written.
fn numbered(text: &str) -> Option<(usize, usize)> {
    let digits = text.strip_prefix("&#")?;
    let (digits, _) = digits.split_once(';')?;
    let found = digits.parse().ok().and_then(char::from_u32).and_then(slot)?;
    Some((found, digits.len() + 3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_at_its_marks_and_filled_in_again() {
        let text = format!("a{}<p title=\"&#{};\">&amp;&#38;{}", mark(0), u32::from(mark(1)), mark(4_095));
        let cut = Cut::of(&text);
        let mut out = String::new();
        let mut values = vec![Cow::Borrowed("x<y"); 4_096];
        values[1] = Cow::Borrowed("\"q\\\"");
        cut.fill(&values, &mut out);
        assert_eq!(out, "ax<y<p title=\"&quot;q&#92;&quot;\">&amp;&#38;x<y");
        assert_eq!(Cut::of("abc").constant(), Some("abc"));
        assert_eq!(cut.constant(), None);
    }
}
