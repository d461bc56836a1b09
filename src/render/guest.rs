//! A program's own templates are guests: they run in a child of the same binary, with limits on memory and time, so that none of them can
//! take the machine down with it. What is here is what is asked of the child and what it answers; starting it is the command's edge's.

mod told;
mod written;

use std::collections::BTreeMap;
use std::io::{BufRead, Write};
use std::ops::Range;
use std::sync::Arc;

use minijinja::{Error, ErrorKind};
use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use self::written::{asked_words, faults, taken_in};
use super::mjml;
pub use super::mjml::names;
use crate::locale::Locale;
use crate::model::Language;

/// The most memory that a child may have, in bytes.
pub const MEMORY: u64 = 512 * 1024 * 1024;
/// The most time that one request may take, in seconds.
pub const SECONDS: u64 = 5;
/// The most that a template may make, in bytes.
pub const MAX_MADE: usize = 4 * 1024 * 1024;

/// What is asked of the child: a template filled in.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Request {
    /// The language of the words.
    pub language: Language,
    /// The program's own words in it.
    pub own_words: Option<String>,
    /// The program's own templates, by name; they take the place of the engine's.
    pub templates: BTreeMap<String, String>,
    /// Which template to fill in.
    pub wanted: String,
    /// Its data.
    pub data: Value,
}

/// What the child answers: what the template makes, MJML as HTML; or what is wrong with it.
pub type Reply = Result<String, Fault>;

/// What is wrong with a template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// The template, by its name; the one that was asked for where it is not known which.
    pub template: String,
    /// The line, from 1, where it is known.
    pub line: Option<usize>,
    /// The stretch of the template, in bytes, where it is known.
    pub range: Option<Range<usize>>,
    /// What it is.
    pub kind: FaultKind,
}

/// The ways in which a template can fail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum FaultKind {
    /// It cannot be read as a template.
    Syntax(String),
    /// It asks for something that is not there; what stands there.
    Unknown(String),
    /// It names a field that no mail has.
    UnknownField(String),
    /// What it makes is no MJML; the words are where it goes wrong.
    Mjml(String),
    /// It takes in a template that is not there.
    NoTemplate(String),
    /// It takes more steps than an honest one, such as a loop without an end.
    Endless,
    /// It makes more than a mail can hold.
    TooLarge,
    /// It needs more memory than it may have.
    TooMuchMemory,
    /// It brings the child down in another way, such as tags that stand too deep in each other.
    Crashed,
    /// It takes longer than it may.
    TooSlow,
    /// It looks into the words of the person that a mail is for, which an outbox cannot do.
    Personal,
    /// Something else.
    Other(String),
}

/// Answers request after request, a line each, until there are no more; the child's side. Every failure is an answer. `before` is called
/// before each.
///
/// # Errors
/// When a request cannot be read or an answer cannot be written.
pub fn serve(input: &mut dyn BufRead, output: &mut dyn Write, mut before: impl FnMut()) -> std::io::Result<()> {
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        before();
        let request: Request = serde_json::from_slice(&line)?;
        serde_json::to_writer(&mut *output, &answer(&request))?;
        output.write_all(b"\n")?;
        output.flush()?;
        line.clear();
    }
    Ok(())
}

/// Fills in what is asked for.
///
/// # Errors
/// When a template is wrong, in its words.
pub fn answer(request: &Request) -> Reply {
    let name = &request.wanted;
    let unplaced = |kind: FaultKind| Fault { template: name.clone(), line: None, range: None, kind };
    let locale = Locale::of(&request.language, request.own_words.as_deref())
        .map_err(|error| unplaced(FaultKind::Other(error.to_string())))?;
    let mut environment = mjml::environment(&Arc::new(locale)).map_err(|error| fault(name, &error))?;
    environment.set_debug(true);
    for (name, source) in &request.templates {
        environment.add_template_owned(name.clone(), source.clone()).map_err(|error| fault(name, &error))?;
    }
    let template = environment.get_template(name).map_err(|error| fault(name, &error))?;
    let data = minijinja::Value::from(minijinja::value::Serde(&request.data));
    let made = template.render(data).map_err(|error| fault_among(&request.templates, name, &error))?;
    if made.len() > MAX_MADE {
        return Err(unplaced(FaultKind::TooLarge));
    }
    if name.ends_with(".mjml") { mjml::to_html(&made).map_err(|wrong| mjml_fault(name, wrong, request)) } else { Ok(made) }
}

/// What an error of the template engine means, told in an own template. What the engine's own parts stumble over was handed to them, and the
/// error says by which template and in which line.
fn fault_among(own: &BTreeMap<String, String>, asked: &str, error: &Error) -> Fault {
    let mut fault = fault(asked, error);
    let FaultKind::Unknown(detail) = &fault.kind else { return fault };
    let Some((what, from)) = detail.strip_suffix(')').and_then(|detail| detail.rsplit_once(" (from ")) else { return fault };
    let handed = from.rsplit_once(':').filter(|(name, _)| own.contains_key(*name));
    let handed = handed.map(|(name, line)| (name.to_owned(), line.parse().ok()));
    fault.kind = FaultKind::Unknown(what.to_owned());
    if let Some((template, line)) = handed.filter(|_| !own.contains_key(&fault.template)) {
        fault = Fault { template, line, range: None, kind: fault.kind };
    }
    fault
}

/// What an error of the template engine means; of several that led to each other the innermost, which stands where the cause is.
fn fault(asked: &str, error: &Error) -> Fault {
    let mut error = error;
    while let Some(inner) = std::error::Error::source(error).and_then(|source| source.downcast_ref::<Error>()) {
        error = inner;
    }
    let detail = error.detail().map_or_else(|| error.kind().to_string(), str::to_owned);
    let kind = match error.kind() {
        ErrorKind::OutOfFuel => FaultKind::Endless,
        ErrorKind::SyntaxError | ErrorKind::BadEscape => FaultKind::Syntax(detail),
        ErrorKind::TemplateNotFound => FaultKind::NoTemplate(detail),
        ErrorKind::UndefinedError
        | ErrorKind::UnknownFilter
        | ErrorKind::UnknownFunction
        | ErrorKind::UnknownTest
        | ErrorKind::UnknownMethod => FaultKind::Unknown(detail),
        _ => FaultKind::Other(detail),
    };
    let template = error.name().filter(|name| *name != "<string>").unwrap_or(asked).to_owned();
    Fault { template, line: error.line(), range: error.range(), kind }
}

/// What goes wrong in MJML, shown in the own template that writes it, if that can be found.
fn mjml_fault(name: &str, wrong: String, request: &Request) -> Fault {
    let written = request.templates.iter().find_map(|(template, source)| Some((template, source, source.find(&wrong)?)));
    match written.filter(|_| !wrong.is_empty()) {
        Some((template, source, at)) => Fault {
            template: template.clone(),
            line: Some(source.get(..at).unwrap_or_default().matches('\n').count() + 1),
            range: Some(at..at + wrong.len()),
            kind: FaultKind::Mjml(wrong),
        },
        None => Fault { template: name.to_owned(), line: None, range: None, kind: FaultKind::Mjml(wrong) },
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn asked(source: &str) -> Reply {
        asked_of("own.txt", source)
    }

    fn asked_of(name: &str, source: &str) -> Reply {
        answer(&Request {
            language: Language::new("en"),
            own_words: None,
            templates: BTreeMap::from([(name.to_owned(), source.to_owned())]),
            wanted: name.to_owned(),
            data: json!({"subject": "Hello"}),
        })
    }

    #[test]
    fn mjml_becomes_html_and_an_unknown_tag_is_told_in_its_place() {
        let mjml = |tag: &str| {
            format!(
                "<mjml><mj-body><mj-section><mj-column>\n<{tag}>{{{{ subject }}}}</{tag}></mj-column></mj-section></mj-body></mjml>"
            )
        };
        assert!(asked_of("own.mjml", &mjml("mj-text")).is_ok_and(|made| made.contains("Hello")));
        let fault = asked_of("own.mjml", &mjml("mj-txt")).expect_err("there is no such tag");
        assert_eq!((fault.line, &fault.kind), (Some(2), &FaultKind::Mjml("mj-txt".into())));
    }

    #[test]
    fn a_template_gets_its_data() {
        assert_eq!(asked("{{ subject }}, you"), Ok("Hello, you".to_owned()));
    }

    #[test]
    fn a_loop_without_an_end_is_stopped() {
        let endless = "{% for a in range(9000) %}{% for b in range(9000) %}{{ a * b }}{% endfor %}{% endfor %}";
        assert_eq!(asked(endless).map_err(|fault| fault.kind), Err(FaultKind::Endless));
    }

    #[test]
    fn what_is_not_there_is_told_with_its_line() {
        let fault = asked("one\n{{ subjct }}\n").expect_err("it is misspelled");
        assert_eq!((fault.template.as_str(), fault.line), ("own.txt", Some(2)));
        assert!(matches!(fault.kind, FaultKind::Unknown(_)), "{fault:?}");
        let fault = asked("{% include '../secret.txt' %}").expect_err("it leads out");
        assert!(matches!(fault.kind, FaultKind::NoTemplate(_)), "{fault:?}");
        let fault = asked("\n\n{% if %}").expect_err("it is broken");
        assert_eq!(fault.line, Some(3));
        assert!(matches!(fault.kind, FaultKind::Syntax(_)), "{fault:?}");
    }

    #[test]
    fn a_template_that_takes_itself_in_is_stopped() {
        assert!(asked("{% include 'own.txt' %}").is_err());
    }
}
