//! The color roles of e-mails and the application, light and dark. The fixed colors of errors and
//! warnings are no part of it: they do not depend on the theme.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Oklch, Rgb, TEXT_CONTRAST, contrast};

/// Step of `OKLCH` lightness in which a fill or a text color moves until its contrast holds.
const STEP: f64 = 0.005;

/// Least contrast of the primary fill on dark paper, a ratio; the look's own rule, stricter than
/// `WCAG`.
const DARK_FILL_CONTRAST: f64 = 6.0;

/// Least `OKLCH` lightness of the primary fill in dark.
const DARK_FILL_LIGHTNESS: f64 = 0.76;

/// Least and greatest `OKLCH` chroma of the primary fill in dark.
const DARK_FILL_CHROMA: (f64, f64) = (0.06, 0.11);

/// All screen colors of a theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ScreenColors {
    /// On light ground, the default.
    pub light: ScreenRoles,
    /// On dark ground, for who prefers it.
    pub dark: ScreenRoles,
}

/// The colors of one screen, by what they are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ScreenRoles {
    /// Ground behind everything.
    pub canvas: Rgb,
    /// Ground of a card or a view.
    pub paper: Rgb,
    /// Ground that stands out from paper.
    pub raised: Rgb,
    /// Rules and borders that only part.
    pub line: Rgb,
    /// Text.
    pub ink: Rgb,
    /// Text that may be read later.
    pub muted: Rgb,
    /// Fill of an action.
    pub primary: Rgb,
    /// Text on `primary`, at least 4.5:1.
    pub on_primary: Rgb,
    /// Text in the primary hue, at least 4.5:1 on `canvas`, `paper` and `primary_soft`.
    pub primary_ink: Rgb,
    /// Quiet ground in the primary hue.
    pub primary_soft: Rgb,
    /// Fill of a moment; never text. The same in light and dark.
    pub accent: Rgb,
    /// Text on `accent`, at least 4.5:1. The same in light and dark.
    pub on_accent: Rgb,
    /// Text in the accent hue, at least 4.5:1 on `canvas`, `paper` and `accent_soft`.
    pub accent_ink: Rgb,
    /// Quiet ground in the accent hue.
    pub accent_soft: Rgb,
}

impl ScreenColors {
    /// Every screen color from the theme's two. Any pair will do: a fill that no label can be read
    /// on is darkened, and a theme color without a visible hue gives gray roles.
    #[must_use]
    pub fn from_theme(primary: Rgb, accent: Rgb) -> Self {
        let hues = Hues { primary: primary.into(), accent: accent.into() };
        let ink = LIGHT.ink.in_hue_of(hues.primary);
        let accent = filled(accent, ink);
        Self {
            light: roles(&LIGHT, hues, filled(primary, ink), accent),
            dark: roles(&DARK, hues, filled_dark(hues.primary), accent),
        }
    }
}

/// The theme's two colors, as the hues that the roles are toned in.
#[derive(Clone, Copy)]
struct Hues {
    primary: Oklch,
    accent: Oklch,
}

/// A surface and the text that can be read on it.
#[derive(Clone, Copy)]
struct Fill {
    surface: Rgb,
    label: Rgb,
}

/// A place in a hue.
struct Tone {
    /// `OKLCH` lightness, 0 to 1.
    lightness: f64,
    /// `OKLCH` chroma.
    chroma: f64,
}

impl Tone {
    const fn new(lightness: f64, chroma: f64) -> Self {
        Self { lightness, chroma }
    }

    fn in_hue_of(&self, color: Oklch) -> Rgb {
        color.toned(self.lightness, self.chroma).to_rgb()
    }
}

/// The roles that have a fixed place in their hue: accent's for `accent_soft`, primary's for the
/// others.
struct Tones {
    canvas: Tone,
    paper: Tone,
    raised: Tone,
    line: Tone,
    ink: Tone,
    muted: Tone,
    primary_soft: Tone,
    accent_soft: Tone,
    /// Where text moves until its contrast holds: darker on light ground, lighter on dark.
    text_step: f64,
}

const LIGHT: Tones = Tones {
    canvas: Tone::new(0.972, 0.006),
    paper: Tone::new(1.0, 0.0),
    raised: Tone::new(0.985, 0.004),
    line: Tone::new(0.905, 0.010),
    ink: Tone::new(0.235, 0.025),
    muted: Tone::new(0.475, 0.022),
    primary_soft: Tone::new(0.948, 0.022),
    accent_soft: Tone::new(0.968, 0.04),
    text_step: -STEP,
};

const DARK: Tones = Tones {
    canvas: Tone::new(0.165, 0.010),
    paper: Tone::new(0.208, 0.013),
    raised: Tone::new(0.245, 0.015),
    line: Tone::new(0.325, 0.016),
    ink: Tone::new(0.945, 0.008),
    muted: Tone::new(0.735, 0.016),
    primary_soft: Tone::new(0.275, 0.035),
    accent_soft: Tone::new(0.29, 0.045),
    text_step: STEP,
};

/// All roles of one screen, from its fixed tones and its two fills.
fn roles(tones: &Tones, hues: Hues, primary: Fill, accent: Fill) -> ScreenRoles {
    let canvas = tones.canvas.in_hue_of(hues.primary);
    let paper = tones.paper.in_hue_of(hues.primary);
    let primary_soft = tones.primary_soft.in_hue_of(hues.primary);
    let accent_soft = tones.accent_soft.in_hue_of(hues.accent);
    let text = |fill: Fill, soft| readable(fill.surface, tones.text_step, [canvas, paper, soft]);
    ScreenRoles {
        canvas,
        paper,
        raised: tones.raised.in_hue_of(hues.primary),
        line: tones.line.in_hue_of(hues.primary),
        ink: tones.ink.in_hue_of(hues.primary),
        muted: tones.muted.in_hue_of(hues.primary),
        primary: primary.surface,
        on_primary: primary.label,
        primary_ink: text(primary, primary_soft),
        primary_soft,
        accent: accent.surface,
        on_accent: accent.label,
        accent_ink: text(accent, accent_soft),
        accent_soft,
    }
}

/// The color as text: moved step by step until it can be read on each of the grounds.
fn readable(color: Rgb, step: f64, grounds: [Rgb; 3]) -> Rgb {
    Oklch::from(color).stepped_until(step, |text| grounds.iter().all(|ground| contrast(text, *ground) >= TEXT_CONTRAST))
}

/// The theme color itself with white on it, else with ink; where neither can be read, darker until
/// white can.
fn filled(theme: Rgb, ink: Rgb) -> Fill {
    let readable_on_theme = |label: &Rgb| contrast(*label, theme) >= TEXT_CONTRAST;
    if let Some(label) = [Rgb::WHITE, ink].into_iter().find(readable_on_theme) {
        return Fill { surface: theme, label };
    }
    let white_passes = |surface| contrast(Rgb::WHITE, surface) >= TEXT_CONTRAST;
    Fill { surface: Oklch::from(theme).stepped_until(-STEP, white_passes), label: Rgb::WHITE }
}

/// Primary on dark ground: light enough to stand out from paper, not so colorful that it glares,
/// labelled in canvas.
fn filled_dark(theme: Oklch) -> Fill {
    let paper = DARK.paper.in_hue_of(theme);
    let (least, greatest) = DARK_FILL_CHROMA;
    let lightness = theme.lightness.max(DARK_FILL_LIGHTNESS);
    let start = theme.toned(lightness, theme.chroma.clamp(least, greatest));
    let stands_out = |surface| contrast(surface, paper) >= DARK_FILL_CONTRAST;
    Fill { surface: start.stepped_until(STEP, stands_out), label: DARK.canvas.in_hue_of(theme) }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{EXAMPLE, sample_pairs};
    use super::*;

    #[test]
    fn the_example_theme_gives_the_colors_of_the_design() {
        let ScreenColors { light, dark } = ScreenColors::from_theme(EXAMPLE.0, EXAMPLE.1);
        let found = [
            (light.canvas, "#f2f7f5"),
            (light.paper, "#ffffff"),
            (light.raised, "#f7fbfa"),
            (light.line, "#d9e2df"),
            (light.ink, "#11221e"),
            (light.muted, "#50605c"),
            (light.primary, "#0b5d4e"),
            (light.on_primary, "#ffffff"),
            (light.primary_ink, "#0b5d4e"),
            (light.primary_soft, "#dff3ed"),
            (light.accent, "#ffb000"),
            (light.on_accent, "#11221e"),
            (light.accent_soft, "#fff3e1"),
            (dark.canvas, "#0a100e"),
            (dark.paper, "#121a18"),
            (dark.raised, "#192320"),
            (dark.line, "#2c3734"),
            (dark.ink, "#e8efec"),
            (dark.muted, "#9fada9"),
            (dark.primary, "#7ac1af"),
            (dark.on_primary, "#0a100e"),
            (dark.primary_ink, "#7ac1af"),
            (dark.primary_soft, "#132d27"),
            (dark.accent, "#ffb000"),
            (dark.on_accent, "#11221e"),
            (dark.accent_ink, "#ffb000"),
        ];
        for (color, expected) in found {
            assert_eq!(color.to_string(), expected);
        }
    }

    #[test]
    fn a_fill_too_dark_for_ink_and_too_light_for_white_is_darkened_until_white_can_be_read() {
        let between = Rgb::new(0x80, 0x80, 0x80);
        let light = ScreenColors::from_theme(between, between).light;
        for (fill, label) in [(light.primary, light.on_primary), (light.accent, light.on_accent)] {
            assert_eq!(label, Rgb::WHITE);
            assert!(fill.luminance() < between.luminance());
        }
    }

    #[test]
    fn every_theme_can_be_read_on_its_fills() {
        for (primary, accent) in sample_pairs() {
            let ScreenColors { light, dark } = ScreenColors::from_theme(primary, accent);
            for roles in [light, dark] {
                let of_primary = contrast(roles.on_primary, roles.primary);
                let of_accent = contrast(roles.on_accent, roles.accent);
                assert!(of_primary >= TEXT_CONTRAST, "{primary} {accent}");
                assert!(of_accent >= TEXT_CONTRAST, "{primary} {accent}");
            }
        }
    }

    #[test]
    fn every_theme_can_be_read_on_its_grounds() {
        for (primary, accent) in sample_pairs() {
            let ScreenColors { light, dark } = ScreenColors::from_theme(primary, accent);
            for roles in [light, dark] {
                let shared = [roles.canvas, roles.paper, roles.raised];
                let (soft, warm) = (roles.primary_soft, roles.accent_soft);
                let texts = [
                    (roles.ink, vec![soft, warm]),
                    (roles.muted, vec![soft, warm]),
                    (roles.primary_ink, vec![soft]),
                    (roles.accent_ink, vec![warm]),
                ];
                for (text, softs) in texts {
                    for ground in shared.into_iter().chain(softs) {
                        let ratio = contrast(text, ground);
                        let at = format!("{primary} {accent}: {text} on {ground} {ratio}");
                        assert!(ratio >= TEXT_CONTRAST, "{at}");
                    }
                }
            }
        }
    }

    #[test]
    fn the_dark_fill_stands_out_from_paper() {
        for (primary, accent) in sample_pairs() {
            let dark = ScreenColors::from_theme(primary, accent).dark;
            assert!(contrast(dark.primary, dark.paper) >= DARK_FILL_CONTRAST, "{primary}");
        }
    }

    #[test]
    fn a_theme_color_that_can_carry_a_label_is_kept() {
        let yellow = Rgb::new(0xff, 0xff, 0x00);
        let navy = Rgb::new(0x00, 0x00, 0x80);
        let light = ScreenColors::from_theme(yellow, navy).light;
        assert_eq!((light.primary, light.on_primary), (yellow, light.ink));
        assert_eq!((light.accent, light.on_accent), (navy, Rgb::WHITE));
    }
}
