//! What is wrong with the templates and the words that a program brings, as they are written: nothing of it is run, so every check can tell it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::own::TEMPLATES;
use crate::diagnostic::{Diagnostic, Place, SourceFile, Words, nearest};
use crate::locale::Locale;
use crate::plan::Plan;
use crate::render::{CONFIRMATION, guest};

/// The templates and the words that a program brings.
pub(super) struct Guests {
    /// The templates, by name.
    templates: BTreeMap<String, String>,
    /// The same as files, and the words, by their path.
    files: BTreeMap<String, Arc<SourceFile>>,
}

impl Guests {
    /// Those among the texts that a program brings, by their path.
    pub(super) fn of(texts: &BTreeMap<String, Arc<SourceFile>>) -> Self {
        let named =
            |(path, file): (&String, &Arc<SourceFile>)| Some((path.strip_prefix(TEMPLATES)?.to_owned(), file.text.clone()));
        Self { templates: texts.iter().filter_map(named).collect(), files: texts.clone() }
    }

    /// The names under which a template does something: those of the engine, those of the program's moments, and those that another template
    /// takes in. Nothing where there is none, or where it could be any.
    pub(super) fn template_names(&self, plan: &Plan) -> Option<BTreeSet<String>> {
        if self.templates.is_empty() {
            return None;
        }
        let mut names = guest::taken_in(&self.templates)?;
        names.extend(guest::names().map(str::to_owned));
        let moments = plan.moments.iter().map(|moment| moment.id.as_str()).chain([CONFIRMATION]);
        names.extend(moments.flat_map(|id| ["mjml", "txt"].map(|form| format!("{id}.{form}"))));
        Some(names)
    }

    /// The templates of e-mails with words of their own as MJML, and no text beside them.
    pub(super) fn half_templates(&self, plan: &Plan) -> Vec<String> {
        let is_mail = |stem: &str| {
            let is_kind =
                guest::names().any(|name| name.strip_suffix(".mjml") == Some(stem)) && !["layout", "parts"].contains(&stem);
            is_kind || stem == CONFIRMATION || plan.moment(stem).is_some()
        };
        let is_half = |(name, source): (&String, &String)| {
            let stem = name.strip_suffix(".mjml").filter(|stem| is_mail(stem))?;
            let is_alone = !self.templates.contains_key(&format!("{stem}.txt"));
            (is_alone && !source.contains("body")).then(|| name.clone())
        };
        self.templates.iter().filter_map(is_half).collect()
    }

    /// Everything that is wrong with them.
    pub(super) fn faults(&self) -> Vec<Diagnostic> {
        let told = |fault: guest::Fault| Some(fault.diagnostic(self.files.get(&format!("{TEMPLATES}{}", fault.template))?));
        let templates = guest::faults(&self.templates).into_iter().filter_map(told);
        let words = self.files.iter().filter(|(path, _)| !path.starts_with(TEMPLATES)).flat_map(|(_, file)| {
            let unknown = self.unknown_words(&file.text);
            unknown.into_iter().map(move |(id, span)| {
                let message = Words::new(format!("There is no message `{id}`"), format!("Er is geen tekst `{id}`"));
                let place = Place { file: Arc::clone(file), span, pointer: String::new() };
                Diagnostic::error("unknown-message", place, message)
                    .with_meant(nearest(id, Locale::ids().chain(Locale::terms())))
                    .with_help(Words::new(
                        "write the name as the engine’s own file has it, or take it out",
                        "schrijf de naam zoals die in het bestand van excx zelf staat, of haal hem weg",
                    ))
            })
        });
        templates.chain(words).collect()
    }

    /// The messages of a file that neither the engine nor a template of the program says, with where their name stands.
    fn unknown_words<'a>(&self, text: &'a str) -> Vec<(&'a str, std::ops::Range<usize>)> {
        // A template that asks for words by an expression could ask for any.
        let Some(asked) = guest::asked_words(&self.templates) else { return Vec::new() };
        let known: BTreeSet<&str> = Locale::ids().chain(Locale::terms()).collect();
        // A language may take an own message into another.
        let is_named = |id: &str| text.contains(&format!("{{ {id} }}")) || text.contains(&format!("{{{id}}}"));
        let mut unknown = Vec::new();
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let id = line.split_once('=').map(|(id, _)| id.trim_end()).filter(|id| is_id(id));
            if let Some(id) = id.filter(|id| !known.contains(id) && !asked.contains(*id) && !is_named(id) && !is_language(id)) {
                unknown.push((id, start..start + id.len()));
            }
            start += line.len();
        }
        unknown
    }
}

/// A program may say what its own language is called.
fn is_language(id: &str) -> bool {
    id.starts_with("language-")
}

fn is_id(id: &str) -> bool {
    let name = id.strip_prefix('-').unwrap_or(id);
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.chars().all(|character| character.is_ascii_alphanumeric() || matches!(character, '-' | '_'))
}
