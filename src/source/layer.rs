//! One folder of a program as it was written: `program.yaml`, and the sections that stand in files beside it.

#![expect(clippy::disallowed_methods, reason = "the first room reads files")]

mod shape;

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::Value;

use super::budget::{Amount, Budget};
use super::disk::{ReadError, read_limited};
use super::document::{Document, Span, Spans};
use super::sections::{SECTIONS, Section};
use super::yaml::{Parsed, parse_after};
use super::{MAX_BYTES, MAX_FILES, PROGRAM_FILE, misnamed, syntax};
use crate::diagnostic::{Diagnostic, Place, SourceFile, Words};

/// One folder of a program as it was written, before any base is taken in.
#[derive(Debug)]
pub(super) struct Layer {
    /// The folder after all symbolic links.
    pub(super) root: PathBuf,
    /// Its tree, and what YAML says of it.
    pub(super) parsed: Parsed,
    /// The files that were read, by their path in the folder.
    pub(super) sources: BTreeSet<String>,
}

impl Layer {
    /// Reads the folder at a path, within what is left of what the program may hold.
    ///
    /// # Errors
    /// When a file of it cannot be read; what is wrong inside a file is a diagnostic.
    pub(super) fn read(path: &Path, budget: &mut Budget) -> Result<Self, ReadError> {
        let refused = |why| ReadError::Refused { path: path.join(PROGRAM_FILE), why };
        let root = path.canonicalize().map_err(refused)?;
        let names = names_in(&root).map_err(|why| ReadError::Refused { path: path.to_path_buf(), why })?;
        let nearly = names.iter().filter_map(|name| Some((misnamed::rightly(name.to_str()?)?.into(), name.into())));
        // Of several the first by name is the one that is read; the map keeps the last.
        let nearly = nearly.collect::<BTreeSet<_>>().into_iter().rev().collect();
        let mut reader = Reader { shown: path, root: &root, names, nearly, budget, sources: BTreeSet::new() };
        let mut parsed = reader.inside(Path::new(PROGRAM_FILE))?;
        let has_more = reader.names.len() > 1;
        for section in SECTIONS.iter().filter(|_| has_more) {
            reader.section(*section, &mut parsed)?;
        }
        let sources = reader.sources;
        Ok(Self { root, parsed, sources })
    }
}

struct Reader<'a> {
    /// The folder as the user named it.
    shown: &'a Path,
    root: &'a Path,
    /// What stands in the folder, by its name: asked once, instead of for each of thirty sections whether it has a file.
    names: HashSet<OsString>,
    /// Which of them would be read under another name, by that name.
    nearly: BTreeMap<PathBuf, PathBuf>,
    /// What is left of what the program may hold.
    budget: &'a mut Budget,
    sources: BTreeSet<String>,
}

impl Reader<'_> {
    fn has(&self, name: &str) -> bool {
        self.names.contains(OsStr::new(name))
    }

    /// Reads one file of the folder.
    fn file(&mut self, name: &Path) -> Result<Parsed, ReadError> {
        let path = self.shown.join(name);
        let too_many = || ReadError::TooManyFiles { path: self.shown.to_path_buf(), limit: MAX_FILES };
        self.budget.files = self.budget.files.checked_sub(1).ok_or_else(too_many)?;
        self.sources.insert(name.to_string_lossy().into_owned());
        let bytes = read_limited(&path, self.budget.bytes).map_err(|error| match error {
            ReadError::TooLarge { path, .. } => ReadError::TooLarge { path, limit: MAX_BYTES },
            other => other,
        })?;
        self.budget.bytes = self.budget.bytes.saturating_sub(bytes.len() as u64);
        let parsed = decode(path.to_string_lossy().into_owned(), &bytes, self.budget.amount);
        self.budget.amount = parsed.amount;
        Ok(parsed)
    }

    /// Takes in a section from its own file or folder, where there is one.
    fn section(&mut self, section: Section, program: &mut Parsed) -> Result<(), ReadError> {
        let name = PathBuf::from(format!("{}.yaml", section.name));
        let items = if section.is_list { self.items(section.name)? } else { Vec::new() };
        let is_elsewhere = || program.document.as_ref().is_some_and(|program| program.value.get(section.name).is_some());
        let misnamed = if !self.names.contains(name.as_os_str()) && items.is_empty() && !is_elsewhere() {
            self.misnamed(&name)
        } else {
            None
        };
        if misnamed.is_some() || self.names.contains(name.as_os_str()) {
            let mut parsed = self.part(misnamed.as_deref().unwrap_or(&name), &name)?;
            shape::without_its_name(section, &mut parsed);
            add(program, section, parsed);
        }
        if let Some(parsed) = self.list(section, &items)? {
            add(program, section, parsed);
        }
        Ok(())
    }

    /// The file that is nearly named as the one of a section is.
    fn misnamed(&self, meant: &Path) -> Option<PathBuf> {
        let found = self.nearly.get(meant)?;
        self.root.join(found).is_file().then(|| found.clone())
    }

    /// A part of the program from the file in which it stands, with what is wrong with the name of that.
    fn part(&mut self, file: &Path, meant: &Path) -> Result<Parsed, ReadError> {
        let mut parsed = self.inside(file)?;
        if file != meant {
            parsed.diagnostics.push(misnamed::told(&self.shown.join(file), meant));
        }
        Ok(parsed)
    }

    /// The files of a folder that hold an item each, in the order of their names; each with the name that it should have.
    fn items(&self, folder: &str) -> Result<Vec<(PathBuf, PathBuf)>, ReadError> {
        let path = self.root.join(folder);
        if !self.has(folder) || !path.is_dir() {
            return Ok(Vec::new());
        }
        let refused = |why| ReadError::Refused { path: self.shown.join(folder), why };
        let mut names = Vec::new();
        for entry in fs::read_dir(&path).map_err(refused)? {
            let name = entry.map_err(refused)?.file_name();
            let shown = name.to_string_lossy();
            let meant = if shown.ends_with(".yaml") { Some(shown.clone().into_owned()) } else { misnamed::rightly(&shown) };
            if let Some(meant) = meant.filter(|_| !shown.starts_with('.')) {
                names.push((Path::new(folder).join(&name), Path::new(folder).join(meant)));
            }
        }
        names.sort();
        let right: HashSet<PathBuf> = names.iter().filter(|(file, meant)| file == meant).map(|(file, _)| file.clone()).collect();
        names.retain(|(file, meant)| file == meant || !right.contains(meant) && self.root.join(file).is_file());
        Ok(names)
    }

    /// A list whose items stand in a file each.
    fn list(&mut self, section: Section, files: &[(PathBuf, PathBuf)]) -> Result<Option<Parsed>, ReadError> {
        let mut whole: Option<Document> = None;
        let mut diagnostics = Vec::new();
        let mut broken = false;
        for (file, meant) in files {
            let mut parsed = self.part(file, meant)?;
            shape::without_its_name(section, &mut parsed);
            let items = shape::items(section, &mut parsed);
            diagnostics.append(&mut parsed.diagnostics);
            match items {
                Some(document) => append(&mut whole, document),
                None => broken = true,
            }
        }
        if broken {
            // The pointer of an item that is not there (RFC 6901).
            let missing = format!("/{}/-", section.name);
            whole.get_or_insert_with(empty_list).unread.push(missing);
        }
        Ok((!files.is_empty()).then_some(Parsed { document: whole, diagnostics, amount: self.budget.amount }))
    }

    /// Reads a file of the folder unless a symbolic link leads it elsewhere.
    fn inside(&mut self, name: &Path) -> Result<Parsed, ReadError> {
        let is_program = name == Path::new(PROGRAM_FILE);
        let found = match self.root.join(name).canonicalize() {
            Ok(found) => found,
            Err(_) if !is_program && self.root.join(name).is_symlink() => return Ok(self.unread(name, leads_nowhere())),
            Err(why) => return Err(ReadError::Refused { path: self.shown.join(name), why }),
        };
        if found.starts_with(self.root) && found.is_file() {
            return self.file(name);
        }
        if is_program && found.starts_with(self.root) {
            let why = if found.is_dir() { ErrorKind::IsADirectory } else { ErrorKind::InvalidInput };
            return Err(ReadError::Refused { path: self.shown.join(name), why: why.into() });
        }
        Ok(self.unread(name, if found.starts_with(self.root) { no_file() } else { leads_out() }))
    }

    /// What is said of a file that is not read.
    fn unread(&mut self, name: &Path, (message, help): (Words, Words)) -> Parsed {
        self.sources.insert(name.to_string_lossy().into_owned());
        let file = SourceFile::new(self.shown.join(name).to_string_lossy(), "");
        let place = Place { file, span: 0..0, pointer: String::new() };
        Parsed::broken(vec![Diagnostic::error("outside-folder", place, message).with_help(help)], self.budget.amount)
    }
}

/// The names of all that stands in a folder.
fn names_in(folder: &Path) -> std::io::Result<HashSet<OsString>> {
    fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.file_name())).collect()
}

fn no_file() -> (Words, Words) {
    (
        Words::new("This is no file that can be read", "Dit is geen bestand dat te lezen is"),
        Words::new("put a file of text in its place", "zet er een tekstbestand voor in de plaats"),
    )
}

fn leads_nowhere() -> (Words, Words) {
    (
        Words::new("This file is a link that leads to nothing", "Dit bestand is een koppeling die nergens heen leidt"),
        Words::new(
            "put the file itself in the folder, or take the link out",
            "zet het bestand zelf in de map, of haal de koppeling weg",
        ),
    )
}

fn leads_out() -> (Words, Words) {
    (
        Words::new(
            "This file is a link that leads out of the program’s folder",
            "Dit bestand is een koppeling die de map van het programma uit leidt",
        ),
        Words::new("put the file itself in the folder", "zet het bestand zelf in de map"),
    )
}

/// Takes a section that stands in a file of its own into the program.
fn add(program: &mut Parsed, section: Section, mut parsed: Parsed) {
    program.diagnostics.append(&mut parsed.diagnostics);
    let key = section.name;
    let Some(document) = &mut program.document else { return };
    if document.value.as_object().is_none() {
        return;
    }
    let Some(parsed) = parsed.document else {
        document.unread.push(format!("/{key}"));
        return;
    };
    let first = document.value.get(key).map(|_| document.key_place(&format!("/{key}")));
    let (value, spans) = document.adopt(parsed);
    document.own_files = document.files.len();
    if let Some(first) = first {
        program.diagnostics.push(second_place(key, document, &spans, first));
        // What stands in the second is not known, so that what needs it says nothing.
        document.unread.push(if section.is_list { format!("/{key}/-") } else { format!("/{key}") });
        return;
    }
    if let Value::Object(map) = &mut document.value {
        map.insert(key.to_owned(), value);
        document.spans.children.push(spans);
    }
}

/// Takes the items of a list after those that are there.
fn append(whole: &mut Option<Document>, more: Document) {
    let list = whole.get_or_insert_with(empty_list);
    let (value, spans) = list.adopt(more);
    list.own_files = list.files.len();
    let (Value::Array(items), Value::Array(more)) = (&mut list.value, value) else { return };
    if items.is_empty() {
        list.spans.file = spans.file;
        list.spans.value = spans.value;
    }
    for (item, spans) in more.into_iter().zip(spans.children) {
        let index = u32::try_from(items.len()).unwrap_or(u32::MAX);
        items.push(item);
        list.spans.children.push(Spans { index, ..spans });
    }
}

/// A list that has no file of its own, since its items have one each.
fn empty_list() -> Document {
    Document {
        files: Vec::new(),
        own_files: 0,
        value: Value::Array(Vec::new()),
        spans: Spans::default(),
        unread: Vec::new(),
        allows: Vec::new(),
        removed: Vec::new(),
    }
}

/// A section that stands in two places: the first counts.
fn second_place(key: &str, document: &Document, second: &Spans, first: Place) -> Diagnostic {
    let file = document.files.get(usize::from(second.file)).map_or_else(|| SourceFile::new("", ""), Arc::clone);
    let Span { start, .. } = second.value;
    let line_end =
        file.text.get(start as usize..).and_then(|rest| rest.find('\n')).map_or(file.text.len(), |at| start as usize + at);
    let place = Place { file, span: start as usize..line_end, pointer: format!("/{key}") };
    let message = Words::new(format!("`{key}` stands in two places"), format!("`{key}` staat op twee plekken"));
    Diagnostic::error("duplicate-key", place, message)
        .with_related(
            first,
            Words::new("it stands here too, and this one counts until then", "het staat hier ook, en dit telt tot die tijd"),
        )
        .with_help(Words::new("keep one of the two", "houd een van de twee"))
}

fn decode(shown: String, bytes: &[u8], amount: Amount) -> Parsed {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    // Every other byte of UTF-16 is nothing, and nothing is a character of UTF-8 all the same.
    let is_utf_16 = bytes.iter().take(2).any(|byte| *byte == 0);
    let wrong_at = match std::str::from_utf8(bytes) {
        Ok(text) if !is_utf_16 => return parse_after(&SourceFile::new(shown, with_lines(text)), amount),
        Ok(_) => 0,
        Err(error) => error.valid_up_to(),
    };
    let file = SourceFile::new(shown, String::from_utf8_lossy(bytes));
    Parsed::broken(vec![syntax::not_utf8(&file, wrong_at)], amount)
}

/// A text whose lines end as YAML and everyone counts them: a carriage return by itself, as old editors write it, ends a line too.
fn with_lines(text: &str) -> String {
    if !text.contains('\r') {
        return text.to_owned();
    }
    let mut rest = text.chars().peekable();
    let mut lines = String::with_capacity(text.len());
    while let Some(character) = rest.next() {
        let is_alone = character == '\r' && rest.peek() != Some(&'\n');
        lines.push(if is_alone { '\n' } else { character });
    }
    lines
}
