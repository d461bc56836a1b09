//! The engine's templates of e-mails: MJML and text, filled in by minijinja, and MJML made into HTML.

use std::sync::Arc;

use minijinja::value::{Kwargs, Value, ValueKind};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior};

use crate::locale::{Argument, Arguments, Locale};

/// How many steps one template may take; the largest takes a tenth.
const FUEL: u64 = 2_000_000;

/// The templates that come with the engine.
const TEMPLATES: &[(&str, &str)] = &[
    ("layout.mjml", include_str!("../../templates/emails/layout.mjml")),
    ("parts.mjml", include_str!("../../templates/emails/parts.mjml")),
    ("cocreation.mjml", include_str!("../../templates/emails/cocreation.mjml")),
    ("feedback.mjml", include_str!("../../templates/emails/feedback.mjml")),
    ("kickoff.mjml", include_str!("../../templates/emails/kickoff.mjml")),
    ("measurement.mjml", include_str!("../../templates/emails/measurement.mjml")),
    ("approval.mjml", include_str!("../../templates/emails/approval.mjml")),
    ("leaders.mjml", include_str!("../../templates/emails/leaders.mjml")),
    ("letter.mjml", include_str!("../../templates/emails/letter.mjml")),
    ("listening.mjml", include_str!("../../templates/emails/listening.mjml")),
    ("signup-rescue.mjml", include_str!("../../templates/emails/signup-rescue.mjml")),
    ("nudge.mjml", include_str!("../../templates/emails/nudge.mjml")),
    ("review.mjml", include_str!("../../templates/emails/review.mjml")),
    ("signup-confirmation.mjml", include_str!("../../templates/emails/signup-confirmation.mjml")),
    ("thanks.mjml", include_str!("../../templates/emails/thanks.mjml")),
    ("video.mjml", include_str!("../../templates/emails/video.mjml")),
    ("layout.txt", include_str!("../../templates/emails/layout.txt")),
    ("parts.txt", include_str!("../../templates/emails/parts.txt")),
    ("cocreation.txt", include_str!("../../templates/emails/cocreation.txt")),
    ("feedback.txt", include_str!("../../templates/emails/feedback.txt")),
    ("kickoff.txt", include_str!("../../templates/emails/kickoff.txt")),
    ("measurement.txt", include_str!("../../templates/emails/measurement.txt")),
    ("approval.txt", include_str!("../../templates/emails/approval.txt")),
    ("leaders.txt", include_str!("../../templates/emails/leaders.txt")),
    ("letter.txt", include_str!("../../templates/emails/letter.txt")),
    ("listening.txt", include_str!("../../templates/emails/listening.txt")),
    ("signup-rescue.txt", include_str!("../../templates/emails/signup-rescue.txt")),
    ("nudge.txt", include_str!("../../templates/emails/nudge.txt")),
    ("review.txt", include_str!("../../templates/emails/review.txt")),
    ("signup-confirmation.txt", include_str!("../../templates/emails/signup-confirmation.txt")),
    ("thanks.txt", include_str!("../../templates/emails/thanks.txt")),
    ("video.txt", include_str!("../../templates/emails/video.txt")),
];

/// The tags of MJML that a template may hold; `mj-include` is refused, since it reads files.
pub(super) const TAGS: [&str; 32] = [
    "mj-accordion",
    "mj-accordion-element",
    "mj-accordion-text",
    "mj-accordion-title",
    "mj-all",
    "mj-attributes",
    "mj-body",
    "mj-breakpoint",
    "mj-button",
    "mj-carousel",
    "mj-carousel-image",
    "mj-class",
    "mj-column",
    "mj-divider",
    "mj-font",
    "mj-group",
    "mj-head",
    "mj-hero",
    "mj-image",
    "mj-navbar",
    "mj-navbar-link",
    "mj-preview",
    "mj-raw",
    "mj-section",
    "mj-social",
    "mj-social-element",
    "mj-spacer",
    "mj-style",
    "mj-table",
    "mj-text",
    "mj-title",
    "mj-wrapper",
];

/// The names of the engine's templates.
pub fn names() -> impl Iterator<Item = &'static str> {
    TEMPLATES.iter().map(|(name, _)| *name)
}

/// The engine's templates as they are written.
pub(super) fn sources() -> impl Iterator<Item = &'static str> {
    TEMPLATES.iter().map(|(_, source)| *source)
}

/// Turns MJML into HTML, or gives the words at which it is no MJML.
pub(super) fn to_html(mjml: &str) -> Result<String, String> {
    let source = encoded(mjml);
    let parsed = mrml::parse(&source).map_err(|error| wrong_words(&source, &error))?;
    // No font is fetched from anywhere: the recipient's own are used.
    let options = mrml::prelude::render::RenderOptions { fonts: std::collections::HashMap::new(), ..Default::default() };
    let html = parsed.element.render(&options).map_err(|error| error.to_string())?;
    // Tags that MJML does not know come out as they went in.
    let unknown = html.find("<mj-").map(|at| &html[at + 1..]).and_then(|rest| rest.split([' ', '>', '/', '\n']).next());
    unknown.map(str::to_owned).map_or(Ok(html), Err)
}

/// The words of the source at which the parser stopped.
fn wrong_words(source: &str, error: &mrml::prelude::parser::Error) -> String {
    use mrml::prelude::parser::Error;
    match error {
        Error::UnexpectedElement { position, .. }
        | Error::UnexpectedToken { position, .. }
        | Error::MissingAttribute { position, .. }
        | Error::InvalidAttribute { position, .. }
        | Error::InvalidFormat { position, .. }
        | Error::IncludeLoaderError { position, .. } => source.get(position.start..position.end).unwrap_or_default().to_owned(),
        _ => String::new(),
    }
}

/// The source with every invisible character written as a number: mrml writes those in attributes as Rust would, not as HTML does.
pub(super) fn encoded(mjml: &str) -> String {
    let mut encoded = String::with_capacity(mjml.len());
    for character in mjml.chars() {
        let visible = character.is_ascii() && character != '\\' || character.escape_debug().count() == 1;
        if visible {
            encoded.push(character);
        } else {
            encoded.push_str(&format!("&#{};", u32::from(character)));
        }
    }
    encoded
}

/// The templates with the words of a language: `t("message", name=value)`.
pub(super) fn environment(locale: &Arc<Locale>) -> Result<Environment<'static>, Error> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_fuel(Some(FUEL));
    environment.set_auto_escape_callback(|name| if name.ends_with(".txt") { AutoEscape::None } else { AutoEscape::Html });
    for (name, source) in TEMPLATES {
        environment.add_template(name, source)?;
    }
    let locale = Arc::clone(locale);
    environment.add_function("t", move |id: &str, arguments: Kwargs| said(&locale, id, &arguments));
    Ok(environment)
}

fn said(locale: &Locale, id: &str, given: &Kwargs) -> Result<String, Error> {
    let mut arguments = Arguments::new();
    for name in given.args() {
        let value: Value = given.get(name)?;
        arguments.insert(name, argument(&value));
    }
    locale.say(id, &arguments).map_err(|error| Error::new(ErrorKind::InvalidOperation, error.to_string()))
}

fn argument(value: &Value) -> Argument {
    match (value.kind(), u64::try_from(value.clone())) {
        (ValueKind::Number, Ok(count)) => Argument::Count(count),
        _ => Argument::Text(value.to_string()),
    }
}
