//! What rendering needs from a program's folder: its files, its own words and its own templates.

use std::collections::BTreeMap;

use super::own::{self, TEMPLATES};
use crate::diagnostic::{Diagnostic, SourceFile};
use crate::locale;
use crate::model::{Language, People, Program};
use crate::plan::Plan;
use crate::published::Published;
use crate::render::guest::{Fault, Reply, Request};
use crate::render::{Group, Input, OwnTemplates};
use crate::schema::{self, LeafKind};
use crate::source::{Document, Folder, ReadError, text_of};

/// What rendering needs from a program's folder.
#[derive(Debug)]
pub struct Brought {
    /// The program's files, by path.
    assets: BTreeMap<String, Vec<u8>>,
    /// The program's own words, by language.
    own_words: BTreeMap<Language, String>,
    /// The program's own templates of e-mails, where it has some.
    own_templates: Option<OwnTemplates>,
    /// What was sent out of its calendars before.
    published: Published,
}

impl Brought {
    /// Reads what a program brings; `ask` runs its own templates.
    ///
    /// # Errors
    /// When a file is there and cannot be read, or is too large.
    pub fn by(folder: &Folder, document: &Document, program: &Program, ask: fn(&Request) -> Reply) -> Result<Self, ReadError> {
        let leaves = schema::leaves(&document.value);
        let named = leaves.iter().filter(|leaf| leaf.kind == LeafKind::Asset).filter_map(|leaf| leaf.value.as_str());
        let assets = folder.load(named)?;
        let own_words = own_words(folder, program)?;
        let own_templates = own_templates(folder, ask)?;
        // What is wrong in it was told when the program was checked.
        let published = own::published(folder, program).unwrap_or_default();
        Ok(Self { assets, own_words, own_templates, published })
    }

    /// Reads a program's own words only, for what shows no file and runs no template.
    ///
    /// # Errors
    /// When a file is there and cannot be read, or is too large.
    pub fn words(folder: &Folder, program: &Program) -> Result<Self, ReadError> {
        let published = own::published(folder, program).unwrap_or_default();
        Ok(Self { assets: BTreeMap::new(), own_words: own_words(folder, program)?, own_templates: None, published })
    }

    /// The program's own words, by language.
    #[must_use]
    pub const fn own_words(&self) -> &BTreeMap<Language, String> {
        &self.own_words
    }

    /// What was sent out of its calendars before.
    #[must_use]
    pub const fn published(&self) -> &Published {
        &self.published
    }

    /// The files that the program uses beside its YAML, by path: pictures, its own words and its own templates.
    pub fn files(&self) -> impl Iterator<Item = (String, &[u8])> {
        let assets = self.assets.iter().map(|(path, bytes)| (path.clone(), bytes.as_slice()));
        let words = self.own_words.iter().map(|(language, words)| (locale::own_file(language.as_str()), words.as_bytes()));
        let templates = self.own_templates.iter().flat_map(|own| &own.sources);
        assets.chain(words).chain(templates.map(|(name, source)| (format!("{TEMPLATES}{name}"), source.as_bytes())))
    }

    /// What is handed to the renderers.
    #[must_use]
    pub const fn input<'a>(
        &'a self,
        program: &'a Program,
        plan: &'a Plan,
        people: &'a People,
        languages: &'a [Language],
        groups: &'a [Group],
    ) -> Input<'a> {
        let (assets, own_words, own_templates) = (&self.assets, &self.own_words, self.own_templates.as_ref());
        let published = &self.published;
        Input { program, plan, assets, own_words, own_templates, people, published, languages, groups }
    }

    /// What is wrong with an own template, in its file.
    #[must_use]
    pub fn told(&self, fault: &Fault, folder: &Folder, program: &Program) -> Diagnostic {
        let source = self.own_templates.as_ref().and_then(|own| own.sources.get(&fault.template));
        let path = folder.shown(&format!("{TEMPLATES}{}", fault.template));
        let file = SourceFile::new(path.to_string_lossy(), source.map(String::as_str).unwrap_or_default());
        let mut diagnostic = fault.diagnostic(&file);
        diagnostic.program = Some(program.id.to_string());
        diagnostic
    }
}

/// The program's own words, by language.
fn own_words(folder: &Folder, program: &Program) -> Result<BTreeMap<Language, String>, ReadError> {
    let files: Vec<String> = program.languages.iter().map(|language| locale::own_file(language.as_str())).collect();
    let mut loaded = folder.load(files.iter().map(String::as_str))?;
    let words = |language: &Language| {
        let bytes = loaded.remove(&locale::own_file(language.as_str()))?;
        // What is no text was told when the program was checked.
        Some((language.clone(), text_of("", &bytes).ok()?))
    };
    Ok(program.languages.iter().filter_map(words).collect())
}

/// The program's own templates of e-mails; nothing where it has none.
fn own_templates(folder: &Folder, ask: fn(&Request) -> Reply) -> Result<Option<OwnTemplates>, ReadError> {
    let loaded = folder.load(own::templates(folder))?;
    let named = |(path, bytes): (String, Vec<u8>)| Some((path.strip_prefix(TEMPLATES)?.to_owned(), text_of("", &bytes).ok()?));
    let sources: BTreeMap<String, String> = loaded.into_iter().filter_map(named).collect();
    Ok((!sources.is_empty()).then_some(OwnTemplates { sources, ask }))
}
