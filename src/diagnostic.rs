//! What a diagnostic is: data that every stage can hand in and that none of them prints.

mod github;
mod human;
mod json;
mod kinds;
mod paths;
mod place;
mod sarif;

pub use github::to_github;
pub use human::{Human, Summary};
pub use json::to_json;
pub use kinds::summary_of;
pub use place::{Place, Position, SourceFile};
pub use sarif::{Rule, to_sarif};

use std::collections::HashMap;
use std::fmt;

use serde::Serialize;

/// How bad something is. An error keeps a program from being rendered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth a thought.
    Advice,
    /// Against the method, or likely to go wrong.
    Warning,
    /// Must be mended before anything is rendered.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Advice => "advice",
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

/// A language in which the engine speaks to whoever works with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tongue {
    /// English.
    #[default]
    English,
    /// Dutch.
    Dutch,
}

/// The same words in each language in which the engine speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// In English.
    pub en: String,
    /// In Dutch.
    pub nl: String,
}

impl Words {
    /// The words in English and in Dutch.
    pub fn new(en: impl Into<String>, nl: impl Into<String>) -> Self {
        Self { en: en.into(), nl: nl.into() }
    }

    /// The words in one of the languages.
    #[must_use]
    pub fn say(&self, tongue: Tongue) -> &str {
        match tongue {
            Tongue::English => &self.en,
            Tongue::Dutch => &self.nl,
        }
    }
}

/// Another place that has to do with what is wrong.
#[derive(Debug, Clone)]
pub struct Related {
    /// Where it is.
    pub place: Place,
    /// What it has to do with it, in a few words.
    pub words: Words,
}

/// One thing that is wrong, or could be better, and where.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    /// The name of the lint, or of the kind of error.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, in one line without a final stop.
    pub message: Words,
    /// A few words beside the caret.
    pub label: Option<Words>,
    /// What to do.
    pub help: Option<Words>,
    /// Where it is.
    pub place: Place,
    /// Other places that have to do with it.
    pub related: Vec<Related>,
    /// The id of the program, where it could be read.
    pub program: Option<String>,
}

impl Diagnostic {
    /// An error at a place.
    #[must_use]
    pub const fn error(code: &'static str, place: Place, message: Words) -> Self {
        Self { code, severity: Severity::Error, message, label: None, help: None, place, related: Vec::new(), program: None }
    }

    /// The same with what to do about it.
    #[must_use]
    pub fn with_help(mut self, help: Words) -> Self {
        self.help = Some(help);
        self
    }

    /// The same with another place that has to do with it.
    #[must_use]
    pub fn with_related(mut self, place: Place, words: Words) -> Self {
        self.related.push(Related { place, words });
        self
    }

    /// The same with a few words beside the caret.
    #[must_use]
    pub fn with_label(mut self, label: Words) -> Self {
        self.label = Some(label);
        self
    }
}

/// Orders diagnostics as people read them: by file, then by place, worst first where two share one.
pub fn sort(diagnostics: &mut [Diagnostic]) {
    diagnostics.sort_by(|a, b| {
        let by_place = a.place.file.path.cmp(&b.place.file.path).then(a.place.span.start.cmp(&b.place.span.start));
        by_place.then(b.severity.cmp(&a.severity)).then(a.code.cmp(b.code))
    });
}

/// The same with each of them once: what stands in a base is found in every program that takes it in, and told with all their places.
#[must_use]
pub fn told_once(diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut told: Vec<Diagnostic> = Vec::new();
    let mut known = HashMap::new();
    for diagnostic in diagnostics {
        let Place { file, span, .. } = &diagnostic.place;
        let key = (diagnostic.code, file.path.clone(), span.start, span.end, diagnostic.message.en.clone());
        let index = *known.entry(key).or_insert(told.len());
        match told.get_mut(index) {
            None => told.push(diagnostic),
            Some(first) => {
                first.severity = first.severity.max(diagnostic.severity);
                for related in diagnostic.related {
                    let same = |known: &Related| {
                        known.place.span == related.place.span && known.place.file.path == related.place.file.path
                    };
                    if !first.related.iter().any(same) {
                        first.related.push(related);
                    }
                }
            }
        }
    }
    told
}

/// Whether a character is not seen, or turns the direction of what follows it; the joiner of emoji aside.
#[must_use]
pub const fn is_hidden(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}' | '\u{200c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// The candidate nearest to what was written, if it is near enough to have been meant.
#[must_use]
pub fn nearest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    candidates
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(written, candidate), candidate))
        .filter(|(likeness, candidate)| {
            *likeness > 0.82 || strsim::damerau_levenshtein(written, candidate) <= 2.min(written.len() / 3)
        })
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}
