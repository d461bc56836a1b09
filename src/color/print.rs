//! The colors of everything on paper. Where which color goes is the templates' affair.

use serde::Serialize;

use super::{MARK_CONTRAST, Oklab, Oklch, Rgb, TEXT_CONTRAST, contrast};

/// Step of `OKLCH` lightness that a color loses until its contrast holds.
const STEP: f64 = -0.02;

/// The gray that captions lean to.
const CAPTION_GRAY: Rgb = Rgb::new(0x4a, 0x4a, 0x4a);

/// All print colors of a theme, by what they are for. The paper is white.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct PrintColors {
    /// Titles, labels and panels: the theme color, darkened where it is under 4.5:1 on white.
    pub primary: Rgb,
    /// Text on `primary`, at least 4.5:1.
    pub on_primary: Rgb,
    /// "Here, now": sign-up, behavior, thresholds; never text, and as a mark with an outline in
    /// `ink`.
    pub accent: Rgb,
    /// Text on `accent`, at least 4.5:1.
    pub on_accent: Rgb,
    /// Text, and outlines that mean something.
    pub ink: Rgb,
    /// Captions, at least 4.5:1 on white.
    pub soft: Rgb,
    /// Rules and marks that mean something, at least 3:1 on white.
    pub line: Rgb,
    /// The lightest ground in the primary hue.
    pub tint_1: Rgb,
    /// A ground in the primary hue, darker than `tint_1`.
    pub tint_2: Rgb,
    /// A ground in the accent hue.
    pub accent_tint: Rgb,
}

impl PrintColors {
    /// Every print color from the theme's two. The mixes are of the colors as they print, so after
    /// a theme color that cannot be read has been darkened.
    #[must_use]
    pub fn from_theme(primary: Rgb, accent: Rgb) -> Self {
        let primary = guarded(primary, TEXT_CONTRAST);
        let ink = mixed(primary, 0.45, Rgb::BLACK);
        let accent = labelled(accent, ink);
        Self {
            primary,
            on_primary: label(primary, ink),
            accent,
            on_accent: label(accent, ink),
            ink,
            soft: guarded(mixed(primary, 0.45, CAPTION_GRAY), TEXT_CONTRAST),
            line: guarded(mixed(primary, 0.65, Rgb::WHITE), MARK_CONTRAST),
            tint_1: mixed(primary, 0.07, Rgb::WHITE),
            tint_2: mixed(primary, 0.17, Rgb::WHITE),
            accent_tint: mixed(accent, 0.28, Rgb::WHITE),
        }
    }
}

/// `color` for `share` (0 to 1) in `base`.
fn mixed(color: Rgb, share: f64, base: Rgb) -> Rgb {
    let mix = Oklab::from(color).mixed(share, base.into());
    Oklch::from(mix).to_rgb()
}

/// The color, darkened until it has the least contrast on white.
fn guarded(color: Rgb, least: f64) -> Rgb {
    Oklch::from(color).stepped_until(STEP, |color| contrast(color, Rgb::WHITE) >= least)
}

/// White or ink, whichever contrasts more with the ground.
fn label(ground: Rgb, ink: Rgb) -> Rgb {
    if contrast(Rgb::WHITE, ground) >= contrast(ink, ground) { Rgb::WHITE } else { ink }
}

/// The color, darkened where neither white nor ink could be read on it.
fn labelled(color: Rgb, ink: Rgb) -> Rgb {
    let readable = |ground| contrast(label(ground, ink), ground) >= TEXT_CONTRAST;
    Oklch::from(color).stepped_until(STEP, readable)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{EXAMPLE, sample_pairs};
    use super::*;

    fn one_decimal(a: Rgb, b: Rgb) -> String {
        format!("{:.1}", contrast(a, b))
    }

    #[test]
    fn the_example_theme_gives_the_contrasts_of_the_design() {
        let print = PrintColors::from_theme(EXAMPLE.0, EXAMPLE.1);
        assert_eq!((print.primary, print.on_primary), (EXAMPLE.0, Rgb::WHITE));
        assert_eq!((print.accent, print.on_accent), (EXAMPLE.1, print.ink));
        assert_eq!(one_decimal(Rgb::WHITE, print.primary), "7.8");
        assert_eq!(one_decimal(print.ink, print.accent), "10.0");
        assert_eq!(one_decimal(print.soft, Rgb::WHITE), "8.4");
        assert_eq!(one_decimal(print.line, Rgb::WHITE), "3.4");
    }

    #[test]
    fn the_example_theme_gives_the_colors_of_the_design() {
        let print = PrintColors::from_theme(EXAMPLE.0, EXAMPLE.1);
        let found = [(print.ink, "#011914"), (print.line, "#699388"), (print.tint_2, "#d7e2de"), (print.accent_tint, "#ffeace")];
        for (color, expected) in found {
            assert_eq!(color.to_string(), expected);
        }
    }

    #[test]
    fn every_theme_can_be_read_in_print() {
        for (primary, accent) in sample_pairs() {
            let print = PrintColors::from_theme(primary, accent);
            let texts = [
                (print.primary, Rgb::WHITE),
                (print.on_primary, print.primary),
                (print.on_accent, print.accent),
                (print.soft, Rgb::WHITE),
                (print.ink, Rgb::WHITE),
                (print.ink, print.tint_1),
                (print.ink, print.tint_2),
                (print.ink, print.accent_tint),
            ];
            for (text, ground) in texts {
                let ratio = contrast(text, ground);
                let at = format!("{primary} {accent}: {text} on {ground} {ratio}");
                assert!(ratio >= TEXT_CONTRAST, "{at}");
            }
        }
    }

    #[test]
    fn every_meaningful_mark_can_be_seen_in_print() {
        for (primary, accent) in sample_pairs() {
            let print = PrintColors::from_theme(primary, accent);
            assert!(contrast(print.line, Rgb::WHITE) >= MARK_CONTRAST, "{primary}");
            // The outline carries a mark in accent.
            assert!(contrast(print.ink, Rgb::WHITE) >= MARK_CONTRAST, "{primary}");
        }
    }

    #[test]
    fn a_pale_theme_still_tints() {
        let print = PrintColors::from_theme(Rgb::WHITE, Rgb::WHITE);
        assert!(print.tint_2.luminance() < print.tint_1.luminance());
        assert!(print.tint_1.luminance() < Rgb::WHITE.luminance());
    }
}
