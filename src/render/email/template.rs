//! The templates of e-mails: MJML and text, filled in by minijinja, and MJML made into HTML.

use std::sync::Arc;

use minijinja::value::{Kwargs, Serde, Value, ValueKind};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior};

use super::content::Content;
use crate::locale::{Argument, Arguments, Locale};
use crate::render::{RenderError, words};

/// The widest line of a plain-text mail, in columns (RFC 5322 asks for at most 78).
const TEXT_WIDTH: usize = 76;

/// How many steps one template may take; the largest takes a tenth.
const FUEL: u64 = 2_000_000;

/// The templates that come with the engine.
const TEMPLATES: &[(&str, &str)] = &[
    ("layout.mjml", include_str!("../../../templates/emails/layout.mjml")),
    ("parts.mjml", include_str!("../../../templates/emails/parts.mjml")),
    ("cocreation.mjml", include_str!("../../../templates/emails/cocreation.mjml")),
    ("feedback.mjml", include_str!("../../../templates/emails/feedback.mjml")),
    ("kickoff.mjml", include_str!("../../../templates/emails/kickoff.mjml")),
    ("measurement.mjml", include_str!("../../../templates/emails/measurement.mjml")),
    ("nudge.mjml", include_str!("../../../templates/emails/nudge.mjml")),
    ("review.mjml", include_str!("../../../templates/emails/review.mjml")),
    ("signup-confirmation.mjml", include_str!("../../../templates/emails/signup-confirmation.mjml")),
    ("thanks.mjml", include_str!("../../../templates/emails/thanks.mjml")),
    ("video.mjml", include_str!("../../../templates/emails/video.mjml")),
    ("layout.txt", include_str!("../../../templates/emails/layout.txt")),
    ("parts.txt", include_str!("../../../templates/emails/parts.txt")),
    ("cocreation.txt", include_str!("../../../templates/emails/cocreation.txt")),
    ("feedback.txt", include_str!("../../../templates/emails/feedback.txt")),
    ("kickoff.txt", include_str!("../../../templates/emails/kickoff.txt")),
    ("measurement.txt", include_str!("../../../templates/emails/measurement.txt")),
    ("nudge.txt", include_str!("../../../templates/emails/nudge.txt")),
    ("review.txt", include_str!("../../../templates/emails/review.txt")),
    ("signup-confirmation.txt", include_str!("../../../templates/emails/signup-confirmation.txt")),
    ("thanks.txt", include_str!("../../../templates/emails/thanks.txt")),
    ("video.txt", include_str!("../../../templates/emails/video.txt")),
];

/// An e-mail as it is read.
#[derive(Debug, Clone)]
pub(super) struct Rendered {
    /// As HTML.
    pub(super) html: String,
    /// As plain text.
    pub(super) text: String,
}

/// The templates, with the words of one language in them.
pub(super) struct Templates {
    environment: Environment<'static>,
}

impl Templates {
    /// Reads the templates for a language.
    pub(super) fn of(locale: &Arc<Locale>) -> Result<Self, RenderError> {
        let environment = environment(locale).map_err(|error| failed("emails", &error))?;
        Ok(Self { environment })
    }

    /// Renders an e-mail.
    pub(super) fn render(&self, content: &Content) -> Result<Rendered, RenderError> {
        let value = Value::from(Serde(content));
        let filled = |name: &str| {
            let template = self.environment.get_template(name).map_err(|error| failed(name, &error))?;
            template.render(value.clone()).map_err(|error| failed(name, &error))
        };
        let text = filled(&format!("{}.txt", content.template))?;
        let mjml = filled(&format!("{}.mjml", content.template))?;
        let html = to_html(content.template, &mjml)?;
        Ok(Rendered { html, text: format!("{}\n", words::wrapped(text.trim(), TEXT_WIDTH)) })
    }
}

fn to_html(template: &str, mjml: &str) -> Result<String, RenderError> {
    let wrong = |why: String| RenderError::Template { name: format!("{template}.mjml"), why };
    let parsed = mrml::parse(encoded(mjml)).map_err(|error| wrong(error.to_string()))?;
    // No font is fetched from anywhere: the recipient's own are used.
    let options = mrml::prelude::render::RenderOptions { fonts: std::collections::HashMap::new(), ..Default::default() };
    parsed.element.render(&options).map_err(|error| wrong(error.to_string()))
}

/// The source with every invisible character written as a number: mrml writes those in attributes as Rust would, not as HTML does.
fn encoded(mjml: &str) -> String {
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
fn environment(locale: &Arc<Locale>) -> Result<Environment<'static>, Error> {
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

fn failed(name: &str, error: &Error) -> RenderError {
    RenderError::Template { name: name.to_owned(), why: format!("{error:#}") }
}
