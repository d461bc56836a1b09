//! The e-mail of a moment, by the engine's template or by the program's own.

use std::collections::BTreeMap;
use std::sync::Arc;

use minijinja::value::{Serde, Value};
use minijinja::{Environment, Error};

use super::content::Content;
use crate::locale::Locale;
use crate::render::guest::{Reply, Request};
use crate::render::mjml::{environment, to_html};
use crate::render::{Input, RenderError, words};

/// The widest line of a plain-text mail, in columns (RFC 5322 asks for at most 78).
pub(in crate::render) const TEXT_WIDTH: usize = 76;

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
        let text = self.text(content, moment)?;
        Ok((self.filled("mjml", content, moment)?, text))
    }

    /// The e-mail of a moment as text, in lines that are not wrapped yet.
    pub(super) fn text(&self, content: &Content, moment: &str) -> Result<String, RenderError> {
        self.filled("txt", content, moment)
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

fn failed(name: &str, error: &Error) -> RenderError {
    RenderError::Template { name: name.to_owned(), why: format!("{error:#}") }
}
