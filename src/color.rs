//! Colors: reading and writing `#rrggbb`, `OKLCH` and `WCAG` contrast, and from a theme's two
//! colors every role that screen and print use. Stands beside the street, since a lint asks what the
//! renderers show. It does not read themes and does not write style sheets.

mod oklab;
mod print;
mod screen;

use std::{borrow::Cow, fmt, str::FromStr};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Serialize;

pub use oklab::{Oklab, Oklch};
pub use print::PrintColors;
pub use screen::{ScreenColors, ScreenRoles};

/// Least contrast of text on its ground, a ratio (`WCAG` 2.2, success criterion 1.4.3, level AA).
pub const TEXT_CONTRAST: f64 = 4.5;

/// Least contrast of a mark that carries meaning, a ratio (`WCAG` 2.2, success criterion 1.4.11,
/// level AA).
pub const MARK_CONTRAST: f64 = 3.0;

/// A color in `sRGB` (IEC 61966-2-1), eight bits a channel. Written and serialised as `#rrggbb` in
/// lower case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(into = "String")]
pub struct Rgb {
    /// Red, 0 to 255, gamma-encoded.
    pub red: u8,
    /// Green, 0 to 255, gamma-encoded.
    pub green: u8,
    /// Blue, 0 to 255, gamma-encoded.
    pub blue: u8,
}

impl Rgb {
    /// Black, `#000000`.
    pub const BLACK: Self = Self::new(0x00, 0x00, 0x00);
    /// White, `#ffffff`; unprinted paper.
    pub const WHITE: Self = Self::new(0xff, 0xff, 0xff);

    /// A color from its three channels, each 0 to 255.
    #[must_use]
    pub const fn new(red: u8, green: u8, blue: u8) -> Self {
        Self { red, green, blue }
    }

    /// Relative luminance, 0 for black to 1 for white (`WCAG` 2.2, "relative luminance").
    #[must_use]
    pub fn luminance(self) -> f64 {
        let [red, green, blue] = self.to_linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// Red, green and blue in linear light, 0 to 1.
    fn to_linear(self) -> [f64; 3] {
        [self.red, self.green, self.blue].map(decoded)
    }

    /// The nearest color to red, green and blue in linear light; a channel outside 0 to 1 is
    /// clipped.
    fn from_linear(linear: [f64; 3]) -> Self {
        let [red, green, blue] = linear.map(encoded);
        Self { red, green, blue }
    }
}

/// One `sRGB` byte as linear light, 0 to 1 (IEC 61966-2-1).
fn decoded(byte: u8) -> f64 {
    let value = f64::from(byte) / 255.0;
    if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
}

/// Linear light as the nearest `sRGB` byte (IEC 61966-2-1); outside 0 to 1 it is clipped.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the value is rounded and between 0 and 255")]
fn encoded(linear: f64) -> u8 {
    let linear = linear.clamp(0.0, 1.0);
    let value = if linear <= 0.003_130_8 { linear * 12.92 } else { 1.055 * linear.powf(1.0 / 2.4) - 0.055 };
    (value * 255.0).round() as u8
}

impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

impl From<Rgb> for String {
    fn from(color: Rgb) -> Self {
        color.to_string()
    }
}

/// The text is not a color: not `#` with six hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAColor;

impl fmt::Display for NotAColor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a color is `#` with six digits from 0 to 9 and a to f")
    }
}

impl std::error::Error for NotAColor {}

impl JsonSchema for Rgb {
    fn schema_name() -> Cow<'static, str> {
        "Rgb".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "pattern": "^#[0-9a-f]{6}$", "examples": ["#0b5d4e"]})
    }
}

impl FromStr for Rgb {
    type Err = NotAColor;

    fn from_str(text: &str) -> Result<Self, NotAColor> {
        let digits = text.strip_prefix('#').ok_or(NotAColor)?;
        // The parser of the standard library would let a sign through.
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(NotAColor);
        }
        let number = u32::from_str_radix(digits, 16).map_err(|_| NotAColor)?;
        let [_, red, green, blue] = number.to_be_bytes();
        Ok(Self { red, green, blue })
    }
}

/// Contrast of two colors, 1 (equal) to 21 (black and white), in either order (`WCAG` 2.2,
/// "contrast ratio").
#[must_use]
pub fn contrast(a: Rgb, b: Rgb) -> f64 {
    let (a, b) = (a.luminance(), b.luminance());
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Colors that a theme may hold: 27 across the cube of `sRGB` (white, black, yellow and gray
    /// among them), those around the limits of contrast, almost grays, and the two of the example.
    pub(super) fn samples() -> Vec<Rgb> {
        let levels = [0x00, 0x80, 0xff];
        let cube =
            levels.iter().flat_map(|red| levels.iter().flat_map(move |green| levels.map(|blue| Rgb::new(*red, *green, blue))));
        let others = [
            (0x76, 0x76, 0x76),
            (0x77, 0x77, 0x77),
            (0x9a, 0x9a, 0x9a),
            (0x80, 0x80, 0x81),
            (0xfe, 0xff, 0xff),
            (0x00, 0x00, 0x01),
            (0xe0, 0x50, 0x40),
            (0x0b, 0x5d, 0x4e),
            (0xff, 0xb0, 0x00),
        ];
        let others = others.map(|(red, green, blue)| Rgb::new(red, green, blue));
        cube.chain(others).collect()
    }

    /// Every sample as primary with every sample as accent.
    pub(super) fn sample_pairs() -> Vec<(Rgb, Rgb)> {
        let samples = samples();
        let pairs_of = |primary: &Rgb| {
            let primary = *primary;
            samples.iter().map(move |accent| (primary, *accent))
        };
        samples.iter().flat_map(pairs_of).collect()
    }

    /// The theme of the design: green and amber.
    pub(super) const EXAMPLE: (Rgb, Rgb) = (Rgb::new(0x0b, 0x5d, 0x4e), Rgb::new(0xff, 0xb0, 0x00));

    fn close(a: f64, b: f64, tolerance: f64) -> bool {
        (a - b).abs() <= tolerance
    }

    #[test]
    fn a_color_is_read_in_either_case_and_written_in_lower_case() {
        assert_eq!("#FFB000".parse(), Ok(EXAMPLE.1));
        assert_eq!("#0b5d4e".parse(), Ok(EXAMPLE.0));
        assert_eq!(EXAMPLE.1.to_string(), "#ffb000");
        assert_eq!(String::from(Rgb::new(0, 1, 10)), "#00010a");
    }

    #[test]
    fn what_is_not_six_hexadecimal_digits_is_refused() {
        let wrong = ["", "#", "ffb000", "#fb0", "#ffb0000", "#gfb000", "#+fb000", "# fb000", "#fféé", "amber"];
        for text in wrong {
            assert_eq!(text.parse::<Rgb>(), Err(NotAColor), "{text}");
        }
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        assert!(close(contrast(Rgb::WHITE, Rgb::BLACK), 21.0, 1e-9));
        assert!(close(contrast(Rgb::BLACK, Rgb::WHITE), 21.0, 1e-9));
        let gray = Rgb::new(0x76, 0x76, 0x76);
        assert!(close(contrast(gray, Rgb::WHITE), 4.54, 5e-3));
        assert!(close(contrast(gray, gray), 1.0, 1e-9));
    }
}
