//! The templates of e-mails: MJML and text, filled in by minijinja, and MJML made into HTML.

use std::collections::BTreeMap;
use std::sync::Arc;

use minijinja::value::{Kwargs, Serde, Value, ValueKind};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior};

use super::content::Content;
use crate::locale::{Argument, Arguments, Locale};
use crate::render::guest::{Reply, Request};
use crate::render::{Input, RenderError, words};

/// The widest line of a plain-text mail, in columns (RFC 5322 asks for at most 78).
pub(in crate::render) const TEXT_WIDTH: usize = 76;

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
    ("approval.mjml", include_str!("../../../templates/emails/approval.mjml")),
    ("leaders.mjml", include_str!("../../../templates/emails/leaders.mjml")),
    ("letter.mjml", include_str!("../../../templates/emails/letter.mjml")),
    ("listening.mjml", include_str!("../../../templates/emails/listening.mjml")),
    ("signup-rescue.mjml", include_str!("../../../templates/emails/signup-rescue.mjml")),
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
    ("approval.txt", include_str!("../../../templates/emails/approval.txt")),
    ("leaders.txt", include_str!("../../../templates/emails/leaders.txt")),
    ("letter.txt", include_str!("../../../templates/emails/letter.txt")),
    ("listening.txt", include_str!("../../../templates/emails/listening.txt")),
    ("signup-rescue.txt", include_str!("../../../templates/emails/signup-rescue.txt")),
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
pub(in crate::render) struct Templates<'a> {
    environment: Environment<'static>,
    locale: Arc<Locale>,
    input: &'a Input<'a>,
}

impl<'a> Templates<'a> {
    /// Reads the templates for a language; the program's own take the place of the engine's.
    pub(in crate::render) fn of(locale: &Arc<Locale>, input: &'a Input<'a>) -> Result<Self, RenderError> {
        let environment = environment(locale).map_err(|error| failed("emails", &error))?;
        Ok(Self { environment, locale: Arc::clone(locale), input })
    }

    /// Renders the e-mail of a moment.
    pub(super) fn render(&self, content: &Content, moment: &str) -> Result<Rendered, RenderError> {
        let (html, text) = self.filled_in(content, moment)?;
        Ok(Rendered { html, text: format!("{}\n", words::wrapped(text.trim(), TEXT_WIDTH)) })
    }

    /// The e-mail of a moment as HTML, and as text in lines that are not wrapped yet.
    pub(super) fn filled_in(&self, content: &Content, moment: &str) -> Result<(String, String), RenderError> {
        let text = self.filled("txt", content, moment)?;
        Ok((self.filled("mjml", content, moment)?, text))
    }

    /// One of the two forms of an e-mail: by the program's own template for the moment, by its own for the kind, or by the engine's.
    fn filled(&self, form: &str, content: &Content, moment: &str) -> Result<String, RenderError> {
        let (by_moment, by_kind) = (format!("{moment}.{form}"), format!("{}.{form}", content.template));
        let own_words = self.input.own_words.get(&self.locale.language);
        match self.input.own_templates {
            Some(own) if own.sources.contains_key(&by_moment) => own.filled(&by_moment, content, &self.locale, own_words),
            Some(own) if own.changes(&by_kind, form) => own.filled(&by_kind, content, &self.locale, own_words),
            _ => self.built_in(&by_kind, content),
        }
    }

    fn built_in(&self, name: &str, content: &Content) -> Result<String, RenderError> {
        let template = self.environment.get_template(name).map_err(|error| failed(name, &error))?;
        let filled = template.render(Value::from(Serde(content))).map_err(|error| failed(name, &error))?;
        if name.ends_with(".txt") {
            return Ok(filled);
        }
        to_html(&filled).map_err(|wrong| RenderError::Template { name: name.to_owned(), why: format!("no MJML at `{wrong}`") })
    }
}

/// The program's own templates of e-mails, and the way to run them: in a child of their own.
#[derive(Debug)]
pub struct OwnTemplates {
    /// Each by its name in `templates/emails/`.
    pub sources: BTreeMap<String, String>,
    /// Asks a child to run some of them.
    pub ask: fn(&Request) -> Reply,
}

impl OwnTemplates {
    /// Whether what this template makes depends on one of the program's own: itself, or one that all stand on.
    fn changes(&self, name: &str, form: &str) -> bool {
        let common = [format!("layout.{form}"), format!("parts.{form}")];
        self.sources.contains_key(name) || common.iter().any(|name| self.sources.contains_key(name))
    }

    fn filled(&self, name: &str, content: &Content, locale: &Locale, own_words: Option<&String>) -> Result<String, RenderError> {
        let wrong = |error: serde_json::Error| RenderError::Template { name: name.to_owned(), why: error.to_string() };
        let data = serde_json::to_value(content).map_err(wrong)?;
        let request = Request {
            language: locale.language.clone(),
            own_words: own_words.cloned(),
            templates: self.sources.clone(),
            wanted: name.to_owned(),
            data,
        };
        (self.ask)(&request).map_err(RenderError::OwnTemplate)
    }
}

/// Turns MJML into HTML, or gives the words at which it is no MJML.
pub(in crate::render) fn to_html(mjml: &str) -> Result<String, String> {
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
pub(in crate::render) fn encoded(mjml: &str) -> String {
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
pub(in crate::render) fn environment(locale: &Arc<Locale>) -> Result<Environment<'static>, Error> {
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
