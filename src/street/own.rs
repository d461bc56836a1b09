//! The files with which a program speaks in its own words: those of its languages, and its own templates of e-mails.

use crate::diagnostic::Diagnostic;
use crate::locale;
use crate::model::Program;
use crate::source::{self, Folder};

/// Where a program keeps its own templates of e-mails.
pub(super) const TEMPLATES: &str = "templates/emails/";

/// Whether a file of a program is one of its own templates.
pub(super) fn is_template(path: &str) -> bool {
    path.starts_with(TEMPLATES) && (path.ends_with(".mjml") || path.ends_with(".txt"))
}

/// What cannot be read as text among them.
pub(super) fn unreadable(folder: &Folder, files: &[String], program: &Program) -> Vec<Diagnostic> {
    let words = program.languages.iter().map(|language| locale::own_file(language.as_str()));
    let own: Vec<String> = words.chain(files.iter().filter(|path| is_template(path)).cloned()).collect();
    // One that cannot be opened fails by itself when it is used.
    let loaded = folder.load(own.iter().map(String::as_str)).unwrap_or_default();
    let shown = |path: &str| folder.path.join(path).to_string_lossy().into_owned();
    loaded.iter().filter_map(|(path, bytes)| source::text_of(&shown(path), bytes).err()).map(|told| *told).collect()
}
