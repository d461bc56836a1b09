//! A program's own templates: found in its folder, run in a child, and told about in their own files.

use std::collections::BTreeMap;

use super::{Failure, guest};
use crate::diagnostic::{Diagnostic, SourceFile};
use crate::model::Language;
use crate::render::OwnTemplates;
use crate::render::guest::Fault;
use crate::source::Folder;

/// Where a program keeps its own templates of e-mails.
const FOLDER: &str = "templates/emails/";

/// The program's own templates of e-mails; nothing where it has none.
pub(super) fn of<'a>(folder: &Folder, words: &'a BTreeMap<Language, String>) -> Result<Option<OwnTemplates<'a>>, Failure> {
    let files = folder.files()?;
    let is_template = |path: &&String| path.starts_with(FOLDER) && (path.ends_with(".mjml") || path.ends_with(".txt"));
    let loaded = folder.load(files.iter().filter(is_template).map(String::as_str))?;
    let named = |(path, bytes): (String, Vec<u8>)| {
        let name = path.strip_prefix(FOLDER)?.to_owned();
        Some((name, String::from_utf8_lossy(&bytes).into_owned()))
    };
    let sources: BTreeMap<String, String> = loaded.into_iter().filter_map(named).collect();
    Ok((!sources.is_empty()).then_some(OwnTemplates { sources, words, ask: guest::ask }))
}

/// What is wrong with an own template, in its file.
pub(super) fn told(fault: &Fault, folder: &Folder, templates: Option<&OwnTemplates<'_>>) -> Diagnostic {
    let path = folder.path.join(FOLDER).join(&fault.template);
    let text = templates.and_then(|own| own.sources.get(&fault.template)).map(String::as_str).unwrap_or_default();
    fault.diagnostic(&SourceFile::new(path.to_string_lossy(), text))
}
