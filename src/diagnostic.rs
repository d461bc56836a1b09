//! What a diagnostic is: data that every stage can hand in and that none of them prints.

mod github;
mod human;
mod json;
mod kinds;
mod page;
mod paths;
mod place;
mod sarif;

pub use github::to_github;
pub use human::{Human, Summary, visible};
pub use json::write_json;
pub use kinds::{KINDS, Kind, kind};
pub use page::{Example, Form, Page};
pub use place::{Place, Position, SourceFile};
pub use sarif::{Rule, to_sarif};

use std::collections::HashMap;
use std::fmt;

use serde::Serialize;

/// Words with a capital first.
pub(crate) fn capital(words: &str) -> String {
    let mut characters = words.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

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
        f.write_str(self.say(Tongue::English))
    }
}

impl Severity {
    /// What people call it.
    #[must_use]
    pub const fn say(self, tongue: Tongue) -> &'static str {
        match (tongue, self) {
            (Tongue::English, Self::Error) => "error",
            (Tongue::English, Self::Warning) => "warning",
            (Tongue::English, Self::Advice) => "advice",
            (Tongue::Dutch, Self::Error) => "fout",
            (Tongue::Dutch, Self::Warning) => "let op",
            (Tongue::Dutch, Self::Advice) => "tip",
        }
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

    /// The question whether this was meant.
    #[must_use]
    pub fn did_you_mean(near: &str) -> Self {
        Self::new(format!("did you mean `{near}`?"), format!("bedoelde je `{near}`?"))
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

    /// The same with the question whether this was meant, where something is near.
    #[must_use]
    pub fn with_meant(self, near: Option<&str>) -> Self {
        match near {
            Some(near) => self.with_label(Words::did_you_mean(near)),
            None => self,
        }
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
    let firsts = firsts(&diagnostics);
    let mut told: Vec<Diagnostic> = Vec::with_capacity(diagnostics.len());
    let mut place_of = HashMap::new();
    for (index, (diagnostic, first)) in diagnostics.into_iter().zip(firsts).enumerate() {
        if first == index {
            place_of.insert(index, told.len());
            told.push(diagnostic);
        } else if let Some(known) = place_of.get(&first).and_then(|at| told.get_mut(*at)) {
            known.severity = known.severity.max(diagnostic.severity);
            take_over(&mut known.related, diagnostic.related);
        }
    }
    told
}

/// For each diagnostic the index of the first that says the same in the same place.
fn firsts(diagnostics: &[Diagnostic]) -> Vec<usize> {
    let mut known = HashMap::with_capacity(diagnostics.len());
    diagnostics.iter().enumerate().map(|(index, diagnostic)| *known.entry(key(diagnostic)).or_insert(index)).collect()
}

/// What two diagnostics share that say the same in the same place.
fn key(diagnostic: &Diagnostic) -> (&str, &str, usize, usize, &str) {
    let Diagnostic { code, place, message, .. } = diagnostic;
    (code, &place.file.path, place.span.start, place.span.end, &message.en)
}

/// Adds the places that are not there yet.
fn take_over(related: &mut Vec<Related>, more: Vec<Related>) {
    for one in more {
        let same = |known: &Related| known.place.span == one.place.span && known.place.file.path == one.place.file.path;
        if !related.iter().any(same) {
            related.push(one);
        }
    }
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
