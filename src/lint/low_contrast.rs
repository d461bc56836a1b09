//! # low-contrast
//!
//! A color of the theme misses the contrast that text needs: 4.5 to 1 (WCAG AA). For `primary` that is asked on white, where titles and links
//! stand in it and white labels on it; for `accent` it is asked of a label, white or nearly black, whichever reads best.
//!
//! ## Why it matters
//!
//! Mails and posters stay readable all the same, since such a color is darkened until its text can be read. But then it is no longer the color
//! of the theme: a soft yellow comes out of the printer as brown. Choose the darker shade yourself, from the house style.
//!
//! A template of the program's own can write in any color. `excx render` and `excx check --rendered` look at the final mail, and tell of text
//! whose color and ground differ too little: 4.5 to 1, or 3 to 1 for large letters.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! theme:
//!   name: Remember me
//!   colors: {primary: "#ffd400", accent: "#0b5d4e"}
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! theme:
//!   name: Remember me
//!   colors: {primary: "#0b5d4e", accent: "#ffd400"}
//! ```
//!
//! ## Source
//!
//! WCAG 2.2, success criterion 1.4.3, level AA.

mod mail;

use std::collections::BTreeSet;

use super::{Context, Finding, Lint, Needs, RenderedMail};
use crate::color::{PrintColors, Rgb, TEXT_CONTRAST, contrast};
use crate::diagnostic::{Severity, Words};

pub(super) const LINT: Lint = Lint {
    name: "low-contrast",
    severity: Severity::Warning,
    says: ("a color of the theme on which text is hard to read", "een kleur van het thema waarop tekst slecht te lezen is"),
    lack: false,
    needs: Needs::ThemeAndMails,
    since: "0.1.0",
    source: include_str!("low_contrast.rs"),
    dutch: include_str!("../../locales/nl/lints/low-contrast.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = theme_findings(context);
    // The same two colors in every mail and language are one cause.
    let mut told = BTreeSet::new();
    for mail in context.mails {
        for faint in mail::faint(&mail.html) {
            if told.insert((faint.color.to_string(), faint.ground.to_string())) {
                findings.push(mail_finding(mail, &faint));
            }
        }
    }
    findings
}

fn mail_finding(mail: &RenderedMail, faint: &mail::Faint) -> Finding {
    let (moment, needed) = (&mail.moment, faint.needed);
    let mail::Faint { color, ground, words, .. } = faint;
    let ratio = written(contrast(*color, *ground));
    let message = Words::new(
        format!("The mail `{moment}` writes “{words}” in {color} on {ground}: {ratio} to 1, and it needs {needed}"),
        format!("De mail `{moment}` schrijft “{words}” in {color} op {ground}: {ratio} op 1, en dat moet {needed} zijn"),
    );
    Finding::at(mail.pointer.as_str(), message).help(
        "choose a darker or lighter color in the template; `colors` has pairs that can be read",
        "kies in het sjabloon een donkerder of lichter kleur; `colors` heeft paren die te lezen zijn",
    )
}

fn theme_findings(context: &Context<'_>) -> Vec<Finding> {
    let Some(theme) = &context.program.theme else { return Vec::new() };
    let colors = [&theme.colors.primary, &theme.colors.accent].map(|color| color.as_str().parse::<Rgb>());
    let [Ok(primary), Ok(accent)] = colors else { return Vec::new() };
    let print = PrintColors::from_theme(primary, accent);
    primary_finding(primary, &print).into_iter().chain(accent_finding(accent, &print)).collect()
}

fn primary_finding(primary: Rgb, print: &PrintColors) -> Option<Finding> {
    let ratio = contrast(primary, Rgb::WHITE);
    if ratio >= TEXT_CONTRAST {
        return None;
    }
    let (ratio, darkened) = (written(ratio), print.primary);
    let message = Words::new(
        format!("{primary} and white differ too little to read: {ratio} to 1, and text needs {TEXT_CONTRAST}"),
        format!("{primary} en wit verschillen te weinig om te lezen: {ratio} op 1, en tekst vraagt {TEXT_CONTRAST}"),
    );
    Some(finding("primary", darkened, message))
}

fn accent_finding(accent: Rgb, print: &PrintColors) -> Option<Finding> {
    if accent == print.accent {
        return None;
    }
    let ratio = written(contrast(accent, Rgb::WHITE).max(contrast(accent, print.ink)));
    let message = Words::new(
        format!("No text can be read on {accent}: {ratio} to 1 at best, and text needs {TEXT_CONTRAST}"),
        format!("Op {accent} is geen tekst te lezen: hooguit {ratio} op 1, en tekst vraagt {TEXT_CONTRAST}"),
    );
    Some(finding("accent", print.accent, message))
}

fn finding(field: &str, darkened: Rgb, message: Words) -> Finding {
    Finding::at(format!("/theme/colors/{field}"), message).help(
        format!("choose a darker shade; otherwise it is darkened to {darkened} where text stands on it"),
        format!("kies een donkerdere tint; anders wordt de kleur onder tekst donkerder gemaakt, tot {darkened}"),
    )
}

/// A contrast with one decimal, rounded down so that what misses never looks as if it passed.
fn written(ratio: f64) -> f64 {
    (ratio * 10.0).floor() / 10.0
}
