//! What a text message takes: its letters as phones send them (3GPP TS 23.038), and the segments that it is cut into (3GPP TS 23.040).
//! Stands beside the street, since a lint asks how long is what the renderers write.

use unicode_normalization::UnicodeNormalization as _;

/// The letters that take one place: the default alphabet of GSM, without its escape. Of the letters with an accent it has only these: `é` and
/// `è` are in it, `ë`, `ï`, `ê` and `ç` are not.
const BASIC: &str = concat!(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?",
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
);

/// The signs that take two places: an escape, and a letter of the extension table.
const EXTENDED: &str = "\u{c}^{}\\[~]|€";

/// In how many pieces a text message may be sent.
pub const PIECES: usize = 2;

/// How a text message is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coding {
    /// In seven bits a letter.
    Gsm7,
    /// In sixteen bits, because a letter in it is not in the alphabet of GSM.
    Ucs2,
}

impl Coding {
    /// How many places a message has, in one piece and in a piece of several.
    const fn places(self) -> (usize, usize) {
        match self {
            Self::Gsm7 => (160, 153),
            Self::Ucs2 => (70, 67),
        }
    }

    /// How many places a letter takes.
    fn width(self, letter: char) -> usize {
        match self {
            Self::Gsm7 => 1 + usize::from(EXTENDED.contains(letter)),
            Self::Ucs2 => letter.len_utf16(),
        }
    }
}

/// What a text message takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Length {
    /// How it is written.
    pub coding: Coding,
    /// How many places its letters take.
    pub places: usize,
    /// In how many pieces it is sent.
    pub segments: usize,
}

impl Length {
    /// What a text takes as a text message. A sign of two places is never cut in two.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let coding = if odd_letter(text).is_none() { Coding::Gsm7 } else { Coding::Ucs2 };
        let widths = text.chars().map(|letter| coding.width(letter));
        let places = widths.clone().sum();
        let (whole, piece) = coding.places();
        if places <= whole {
            return Self { coding, places, segments: 1 };
        }
        let (mut segments, mut used) = (1, 0);
        for width in widths {
            if used + width > piece {
                segments += 1;
                used = 0;
            }
            used += width;
        }
        Self { coding, places, segments }
    }

    /// How many places fit in so many pieces.
    #[must_use]
    pub const fn room(self, segments: usize) -> usize {
        let (whole, piece) = self.coding.places();
        if segments == 1 { whole } else { piece * segments }
    }
}

/// The first letter that is not in the alphabet of GSM, for which the whole message takes sixteen bits a letter.
#[must_use]
pub fn odd_letter(text: &str) -> Option<char> {
    text.chars().find(|letter| !BASIC.contains(*letter) && !EXTENDED.contains(*letter))
}

/// A text as it is best sent: with the signs of a keyboard, and without the accents that the alphabet lacks where they would cost a piece more.
/// A message in two pieces that says `patient` reads better than one in four that says `patiënt`.
#[must_use]
pub fn written(text: &str) -> String {
    let typed = typed(text);
    let bare = without_accents(&typed);
    if Length::of(&bare).segments < Length::of(&typed).segments { bare } else { typed }
}

/// A text in which a letter that is not in the alphabet of GSM stands without its accent, if that is in it.
fn without_accents(text: &str) -> String {
    let is_known = |letter: &char| BASIC.contains(*letter) || EXTENDED.contains(*letter);
    let bare = |letter: char| if is_known(&letter) { letter } else { letter.nfd().next().filter(is_known).unwrap_or(letter) };
    text.nfc().map(bare).collect()
}

/// A text with the signs of print as a phone's keyboard has them, since one curly quote would more than halve the room. Letters stay as they are.
fn typed(text: &str) -> String {
    let mut typed = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '‘' | '’' | '‚' | '‛' | '′' | '´' | '`' | '‹' | '›' => typed.push('\''),
            '“' | '”' | '„' | '‟' | '«' | '»' | '″' => typed.push('"'),
            '‐' | '‑' | '‒' | '–' | '—' | '−' | '•' | '·' => typed.push('-'),
            '…' => typed.push_str("..."),
            '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}' => {}
            '\t' | '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' => typed.push(' '),
            letter => typed.push(letter),
        }
    }
    typed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn segments(text: &str) -> usize {
        Length::of(text).segments
    }

    #[test]
    fn the_alphabet_of_gsm_has_127_letters_and_its_extension_ten() {
        assert_eq!((BASIC.chars().count(), EXTENDED.chars().count()), (127, 10));
    }

    #[test]
    fn letters_outside_the_alphabet_make_every_letter_wide() {
        for letter in ['é', 'è', 'ü', 'ö', 'ä', 'ß', 'à', 'É', '@', '€', '['] {
            assert_eq!(Length::of(&letter.to_string()).coding, Coding::Gsm7, "{letter}");
        }
        for letter in ['ë', 'ï', 'ê', 'ç', 'á', 'ó', 'í', 'û', '’', '–', 'Ë', '📅'] {
            assert_eq!(Length::of(&letter.to_string()).coding, Coding::Ucs2, "{letter}");
        }
    }

    #[test]
    fn a_message_is_cut_where_the_standard_says() {
        assert_eq!([160, 161, 306, 307].map(|count| segments(&"a".repeat(count))), [1, 2, 2, 3]);
        assert_eq!([70, 71, 134, 135].map(|count| segments(&"ë".repeat(count))), [1, 2, 2, 3]);
    }

    #[test]
    fn signs_of_two_places_are_counted_and_kept_whole() {
        assert_eq!([80, 81].map(|count| segments(&"€".repeat(count))), [1, 2]);
        // The 153rd place of a piece cannot hold half a sign.
        assert_eq!(segments(&format!("{}€{}", "a".repeat(152), "a".repeat(152))), 3);
        assert_eq!(segments(&format!("{}€{}", "a".repeat(151), "a".repeat(153))), 2);
        assert_eq!(segments(&format!("{}📅{}", "ë".repeat(66), "ë".repeat(66))), 3);
    }

    #[test]
    fn an_accent_goes_only_where_it_costs_a_piece() {
        assert_eq!(written("Patiënt"), "Patiënt");
        let long = format!("Patiënt café {}", "a".repeat(100));
        assert_eq!(written(&long), long.replace('ë', "e"));
        let kept = format!("📅 Patiënt {}", "a".repeat(100));
        assert_eq!(written(&kept), kept, "it helps nothing here");
    }

    #[test]
    fn the_signs_of_print_become_those_of_a_keyboard() {
        assert_eq!(typed("‘Ja’, “nee” – colle\u{ad}ga’s…\u{a0}één ë"), "'Ja', \"nee\" - collega's... één ë");
    }
}
