//! Which files lie in the folder of a program and in those of its bases: all that can be listed, and what cannot is told.

#![expect(clippy::disallowed_methods, reason = "the first room reads folders")]

use std::fs;
use std::io;
use std::path::Path;

use super::{MAX_DEPTH, MAX_LISTED};
use crate::diagnostic::{Diagnostic, Place, Severity, SourceFile, Words};

/// The files of a folder, by their path from there with `/` between the steps; hidden ones aside.
#[derive(Debug, Default)]
pub struct Listing {
    /// The files, in the order of their names.
    pub files: Vec<String>,
    /// Those of its bases that it does not have itself, the nearest base first.
    pub of_bases: Vec<String>,
    /// What could not be listed.
    pub diagnostics: Vec<Diagnostic>,
}

impl Listing {
    /// Lists a folder, which the user knows by another path.
    pub(super) fn of(root: &Path, shown: &Path) -> Self {
        let mut lister = Lister { shown, left: MAX_LISTED + 1, files: Vec::new(), diagnostics: Vec::new() };
        lister.list(root, "", 0);
        let Lister { mut files, diagnostics, .. } = lister;
        files.sort();
        Self { files, of_bases: Vec::new(), diagnostics }
    }
}

struct Lister<'a> {
    shown: &'a Path,
    /// How many more entries are looked at.
    left: usize,
    files: Vec<String>,
    diagnostics: Vec<Diagnostic>,
}

impl Lister<'_> {
    fn list(&mut self, folder: &Path, prefix: &str, depth: usize) {
        if depth > MAX_DEPTH {
            self.diagnostics.push(self.told(prefix, Severity::Warning, too_deep()));
            return;
        }
        let Ok(entries) = fs::read_dir(folder) else {
            self.diagnostics.push(self.told(prefix, Severity::Error, unreadable()));
            return;
        };
        for entry in entries {
            if self.left == 0 {
                return;
            }
            self.left -= 1;
            if self.left == 0 {
                self.diagnostics.push(self.told("", Severity::Warning, too_many()));
                return;
            }
            if entry.and_then(|entry| self.entry(&entry, prefix, depth)).is_err() {
                self.diagnostics.push(self.told(prefix, Severity::Error, unreadable()));
                return;
            }
        }
    }

    fn entry(&mut self, entry: &fs::DirEntry, prefix: &str, depth: usize) -> io::Result<()> {
        let name = entry.file_name().to_string_lossy().into_owned();
        let kind = entry.file_type()?;
        if name.starts_with('.') || kind.is_symlink() && entry.path().is_dir() {
            return Ok(());
        }
        let path = format!("{prefix}{name}");
        if kind.is_dir() {
            self.list(&entry.path(), &format!("{path}/"), depth + 1);
        } else {
            self.files.push(path);
        }
        Ok(())
    }

    /// What is said of a folder.
    fn told(&self, prefix: &str, severity: Severity, (message, help): (Words, Words)) -> Diagnostic {
        let file = SourceFile::new(self.shown.join(prefix).to_string_lossy(), "");
        let place = Place { file, span: 0..0, pointer: String::new() };
        Diagnostic { severity, ..Diagnostic::error("outside-folder", place, message).with_help(help) }
    }
}

fn unreadable() -> (Words, Words) {
    (
        Words::new(
            "This folder cannot be read, so nothing is known of its files",
            "Deze map is niet te lezen, dus van de bestanden erin is niets bekend",
        ),
        Words::new("give yourself the right to read it, or move it elsewhere", "geef jezelf leesrecht, of verplaats de map"),
    )
}

fn too_deep() -> (Words, Words) {
    (
        Words::new(
            format!("This folder stands more than {MAX_DEPTH} folders deep, and is not looked into"),
            format!("Deze map staat meer dan {MAX_DEPTH} mappen diep, en er wordt niet in gekeken"),
        ),
        Words::new("keep the files of the program nearer", "houd de bestanden van het programma dichterbij"),
    )
}

fn too_many() -> (Words, Words) {
    (
        Words::new(
            format!("This folder holds more than {MAX_LISTED} files; the rest is not looked at"),
            format!("In deze map staan meer dan {MAX_LISTED} bestanden; naar de rest wordt niet gekeken"),
        ),
        Words::new("keep what is no part of the program elsewhere", "bewaar ergens anders wat niet bij het programma hoort"),
    )
}
