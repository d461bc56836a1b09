//! # missing-alt-text
//!
//! An image in a mail has no words that stand in for it.
//!
//! ## Why it matters
//!
//! Many mail programs show no images until one asks for them, and colleagues who listen to their mail never see one. Without words, a mail
//! built around a picture says nothing to them. The engine writes these words itself; a template of the program's own has to.
//!
//! An image that only decorates has empty words on purpose: `alt=""`.
//!
//! This is seen only in the mail as it will be sent, so `excx render` and `excx check --rendered` tell it.
//!
//! ## Wrong
//!
//! ```mjml wrong
//! <mjml><mj-body><mj-section><mj-column>
//! <mj-text><img src="https://harborschool.example/mail/team.jpg" width="400"></mj-text>
//! </mj-column></mj-section></mj-body></mjml>
//! ```
//!
//! ## Right
//!
//! ```mjml right
//! <mjml><mj-body><mj-section><mj-column>
//! <mj-text><img src="https://harborschool.example/mail/team.jpg" width="400" alt="The morning team around Marjan’s desk"></mj-text>
//! </mj-column></mj-section></mj-body></mjml>
//! ```
//!
//! ## Source
//!
//! W3C, Web Content Accessibility Guidelines 2.2, success criterion 1.1.1.

use std::collections::BTreeSet;

use super::{Context, Finding, Lint, Needs, RenderedMail};
use crate::diagnostic::{Severity, Words};

pub(super) const LINT: Lint = Lint {
    name: "missing-alt-text",
    severity: Severity::Warning,
    says: ("an image in a mail without a description", "een afbeelding in een mail zonder beschrijving"),
    lack: false,
    needs: Needs::Mails,
    since: "0.1.0",
    source: include_str!("missing_alt_text.rs"),
    dutch: include_str!("../../locales/nl/lints/missing-alt-text.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    // The same image in every language is told once.
    let mut told = BTreeSet::new();
    let mut findings = Vec::new();
    for mail in context.mails {
        for image in images(&mail.html).filter(|image| attribute(image, "alt").is_none()) {
            let source = attribute(image, "src").unwrap_or_default();
            if told.insert((mail.moment.as_str(), source)) {
                findings.push(finding(mail, source));
            }
        }
    }
    findings
}

fn finding(mail: &RenderedMail, source: &str) -> Finding {
    let moment = &mail.moment;
    let message = Words::new(
        format!("The mail `{moment}` shows the image `{source}` without a description"),
        format!("De mail `{moment}` toont de afbeelding `{source}` zonder beschrijving"),
    );
    Finding::at(mail.pointer.as_str(), message).help(
        "describe in the template what it shows: alt=\"…\"; alt=\"\" where it only decorates",
        "beschrijf in het sjabloon wat er te zien is: alt=\"…\"; alt=\"\" als ze alleen versiert",
    )
}

/// The tags of all images, without their brackets.
fn images(html: &str) -> impl Iterator<Item = &str> {
    html.split("<img").skip(1).filter_map(|rest| rest.split_once('>')).map(|(tag, _)| tag)
}

/// What an attribute of a tag says.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let after = tag.match_indices(name).map(|(at, _)| (at, &tag[at + name.len()..]));
    let (_, rest) = after.into_iter().find(|(at, rest)| tag[..*at].ends_with([' ', '\n', '\t']) && rest.starts_with("=\""))?;
    rest.strip_prefix("=\"")?.split('"').next()
}
