//! Lightness, chroma and hue as the eye takes them: `OKLab`, `OKLCH`, and the way back to a
//! screen.

use super::Rgb;

/// Below this `OKLCH` chroma no one sees a hue, and what the arithmetic gives for one is noise.
const VISIBLE_CHROMA: f64 = 0.005;

/// How far a linear channel may lie outside 0 to 1 and still round to the byte of the nearest
/// color on the screen.
const GAMUT_TOLERANCE: f64 = 1e-4;

/// Halvings in the search for the largest chroma that fits: the last is far below one byte.
const GAMUT_HALVINGS: u32 = 20;

/// A color in `OKLab`, where equal distances look equal. Matrices: Björn Ottosson, "A perceptual
/// color space for image processing", 2020, <https://bottosson.github.io/posts/oklab/>.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Oklab {
    /// Perceived lightness, 0 for black to 1 for white.
    pub lightness: f64,
    /// Green (negative) to red (positive), about -0.4 to 0.4.
    pub a: f64,
    /// Blue (negative) to yellow (positive), about -0.4 to 0.4.
    pub b: f64,
}

impl Oklab {
    /// This color for `share` (0 to 1) and `other` for the rest.
    #[must_use]
    pub fn mixed(self, share: f64, other: Self) -> Self {
        let mix = |mine: f64, theirs: f64| share * mine + (1.0 - share) * theirs;
        Self { lightness: mix(self.lightness, other.lightness), a: mix(self.a, other.a), b: mix(self.b, other.b) }
    }

    /// Red, green and blue in linear light; outside 0 to 1 where `sRGB` has no such color.
    fn to_linear(self) -> [f64; 3] {
        let long = self.lightness + 0.396_337_777_4 * self.a + 0.215_803_757_3 * self.b;
        let medium = self.lightness - 0.105_561_345_8 * self.a - 0.063_854_172_8 * self.b;
        let short = self.lightness - 0.089_484_177_5 * self.a - 1.291_485_548_0 * self.b;
        let [long, medium, short] = [long, medium, short].map(|cone| cone.powi(3));
        [
            4.076_741_662_1 * long - 3.307_711_591_3 * medium + 0.230_969_929_2 * short,
            -1.268_438_004_6 * long + 2.609_757_401_1 * medium - 0.341_319_396_5 * short,
            -0.004_196_086_3 * long - 0.703_418_614_7 * medium + 1.707_614_701_0 * short,
        ]
    }
}

impl From<Rgb> for Oklab {
    fn from(color: Rgb) -> Self {
        let [red, green, blue] = color.to_linear();
        let long = 0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue;
        let medium = 0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue;
        let short = 0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue;
        let [long, medium, short] = [long, medium, short].map(f64::cbrt);
        Self {
            lightness: 0.210_454_255_3 * long + 0.793_617_785_0 * medium - 0.004_072_046_8 * short,
            a: 1.977_998_495_1 * long - 2.428_592_205_0 * medium + 0.450_593_709_9 * short,
            b: 0.025_904_037_1 * long + 0.782_771_766_2 * medium - 0.808_675_766_0 * short,
        }
    }
}

impl From<Oklch> for Oklab {
    fn from(color: Oklch) -> Self {
        let (sine, cosine) = color.hue.to_radians().sin_cos();
        Self { lightness: color.lightness, a: color.chroma * cosine, b: color.chroma * sine }
    }
}

/// A color in `OKLCH`: `OKLab` with its plane in polar coordinates.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Oklch {
    /// Perceived lightness, 0 for black to 1 for white.
    pub lightness: f64,
    /// Colorfulness, 0 for gray to about 0.32 for the strongest color of a screen.
    pub chroma: f64,
    /// Hue in degrees, 0 up to 360; means nothing for a gray.
    pub hue: f64,
}

impl Oklch {
    /// This hue at another lightness and chroma. A gray has no hue to give and stays gray.
    #[must_use]
    pub fn toned(self, lightness: f64, chroma: f64) -> Self {
        let chroma = if self.chroma < VISIBLE_CHROMA { 0.0 } else { chroma };
        Self { lightness, chroma, hue: self.hue }
    }

    /// The nearest color of a screen, keeping lightness and hue: where `sRGB` cannot show the
    /// chroma it is reduced.
    #[must_use]
    pub fn to_rgb(self) -> Rgb {
        let linear = Oklab::from(self).to_linear();
        if in_gamut(linear) {
            return Rgb::from_linear(linear);
        }
        let (mut fits, mut exceeds) = (0.0, self.chroma);
        for _ in 0..GAMUT_HALVINGS {
            let chroma = f64::midpoint(fits, exceeds);
            if in_gamut(Oklab::from(Self { chroma, ..self }).to_linear()) {
                fits = chroma;
            } else {
                exceeds = chroma;
            }
        }
        let fitting = Self { chroma: fits, ..self };
        Rgb::from_linear(Oklab::from(fitting).to_linear())
    }

    /// The first color that passes, in steps of lightness (below zero: darker) from this color
    /// itself. Ends at black or white, passed or not.
    #[must_use]
    pub fn stepped_until(self, step: f64, passes: impl Fn(Rgb) -> bool) -> Rgb {
        let end = if step < 0.0 { 0.0 } else { 1.0 };
        let mut lightness = self.lightness;
        while (end - lightness) * step > 0.0 {
            let color = Self { lightness, ..self }.to_rgb();
            if passes(color) {
                return color;
            }
            lightness += step;
        }
        if step < 0.0 { Rgb::BLACK } else { Rgb::WHITE }
    }
}

impl From<Oklab> for Oklch {
    fn from(color: Oklab) -> Self {
        Self {
            lightness: color.lightness,
            chroma: color.a.hypot(color.b),
            hue: color.b.atan2(color.a).to_degrees().rem_euclid(360.0),
        }
    }
}

impl From<Rgb> for Oklch {
    fn from(color: Rgb) -> Self {
        Oklab::from(color).into()
    }
}

/// Whether a screen can show these linear channels.
fn in_gamut(linear: [f64; 3]) -> bool {
    let shown = -GAMUT_TOLERANCE..=1.0 + GAMUT_TOLERANCE;
    linear.iter().all(|channel| shown.contains(channel))
}

#[cfg(test)]
mod tests {
    use super::super::tests::samples;
    use super::*;

    fn close(a: f64, b: f64, tolerance: f64) -> bool {
        (a - b).abs() <= tolerance
    }

    #[test]
    fn known_colors_have_their_published_oklch_values() {
        let known = [
            (Rgb::new(0xff, 0x00, 0x00), 0.628, 0.2577, 29.23),
            (Rgb::new(0x00, 0xff, 0x00), 0.8664, 0.2948, 142.5),
            (Rgb::new(0x00, 0x00, 0xff), 0.452, 0.3132, 264.05),
            (Rgb::new(0xff, 0xff, 0x00), 0.968, 0.211, 109.77),
        ];
        for (color, lightness, chroma, hue) in known {
            let oklch = Oklch::from(color);
            assert!(close(oklch.lightness, lightness, 1e-3), "{color} {oklch:?}");
            assert!(close(oklch.chroma, chroma, 1e-3), "{color} {oklch:?}");
            assert!(close(oklch.hue, hue, 0.1), "{color} {oklch:?}");
        }
        for (gray, lightness) in [(Rgb::BLACK, 0.0), (Rgb::WHITE, 1.0)] {
            let oklch = Oklch::from(gray);
            assert!(close(oklch.lightness, lightness, 1e-6), "{gray} {oklch:?}");
            assert!(close(oklch.chroma, 0.0, 1e-6), "{gray} {oklch:?}");
        }
    }

    #[test]
    fn a_color_survives_the_way_to_oklch_and_back() {
        let steps = || (0..=0xff_u8).step_by(15);
        for red in steps() {
            for green in steps() {
                for blue in steps() {
                    let color = Rgb::new(red, green, blue);
                    assert_eq!(Oklch::from(color).to_rgb(), color);
                }
            }
        }
    }

    #[test]
    fn what_a_screen_cannot_show_loses_chroma_and_keeps_lightness_and_hue() {
        let wanted = Oklch { lightness: 0.7, chroma: 0.4, hue: 80.0 };
        let shown = Oklch::from(wanted.to_rgb());
        assert!(close(shown.lightness, wanted.lightness, 5e-3), "{shown:?}");
        assert!(close(shown.hue, wanted.hue, 1.0), "{shown:?}");
        assert!(shown.chroma > 0.1 && shown.chroma < wanted.chroma, "{shown:?}");
    }

    #[test]
    fn a_gray_has_no_hue_to_give() {
        for gray in [Rgb::BLACK, Rgb::new(0x80, 0x80, 0x80), Rgb::WHITE] {
            let Rgb { red, green, blue } = Oklch::from(gray).toned(0.5, 0.1).to_rgb();
            assert!(red == green && green == blue, "{gray}");
        }
    }

    #[test]
    fn stepping_ends_where_nothing_passes() {
        for color in samples() {
            let color = Oklch::from(color);
            assert_eq!(color.stepped_until(-0.02, |_| false), Rgb::BLACK);
            assert_eq!(color.stepped_until(0.02, |_| false), Rgb::WHITE);
        }
    }
}
