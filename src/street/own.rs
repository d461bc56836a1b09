//! The files of a program's folder that are none of its parts: those with which it speaks in its own words, and what was made of it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::tz::TimeZone;

use crate::diagnostic::{Diagnostic, SourceFile};
use crate::holidays::ClosedDays;
use crate::locale;
use crate::model::{AssetPath, Program};
use crate::published::{self, MAX_PUBLISHED_BYTES, PUBLISHED_FILE, Published, read_published};
use crate::source::{self, Folder};

/// Where a program keeps its own templates of e-mails.
pub(super) const TEMPLATES: &str = "templates/emails/";

/// Whether a file of a program is one of its own templates.
fn is_template(path: &str) -> bool {
    path.starts_with(TEMPLATES) && (path.ends_with(".mjml") || path.ends_with(".txt"))
}

/// The program's own templates: those in its folder, and those that only a base has.
pub(super) fn templates(folder: &Folder) -> impl Iterator<Item = &str> {
    let listing = folder.listing();
    listing.files.iter().chain(&listing.of_bases).map(String::as_str).filter(|path| is_template(path))
}

/// The days on which the organization is closed by its own calendar, where the program names one that is there; what is wrong in it is told.
pub(super) fn closed_days(folder: &Folder, program: &Program, told: &mut Vec<Diagnostic>) -> ClosedDays {
    let Some(path) = program.holidays.calendar.as_ref().map(AssetPath::as_str) else { return ClosedDays::default() };
    // One that is not there is told by a lint, and one that cannot be opened fails by itself when something is rendered.
    let loaded = folder.load([path]).unwrap_or_default();
    let Some(bytes) = loaded.get(path) else { return ClosedDays::default() };
    let shown = folder.shown(path).to_string_lossy().into_owned();
    let (closed, mut faults) = match source::text_of(&shown, bytes) {
        Ok(text) => {
            let zone = TimeZone::get(program.timezone.as_str()).unwrap_or(TimeZone::UTC);
            ClosedDays::read(&SourceFile::new(shown, text), &zone)
        }
        Err(fault) => (ClosedDays::default(), vec![*fault]),
    };
    told.append(&mut faults);
    closed
}

/// The program's own words and templates as text, by their path from its folder, and what is no text among them.
pub(super) fn texts(folder: &Folder, program: &Program) -> (BTreeMap<String, Arc<SourceFile>>, Vec<Diagnostic>) {
    let words = program.languages.iter().map(|language| locale::own_file(language.as_str()));
    let own: Vec<String> = words.chain(templates(folder).map(str::to_owned)).collect();
    // One that cannot be opened fails by itself when it is used.
    let loaded = folder.load(own.iter().map(String::as_str)).unwrap_or_default();
    let shown = |path: &str| folder.shown(path).to_string_lossy().into_owned();
    let (mut texts, mut unreadable) = (BTreeMap::new(), Vec::new());
    for (path, bytes) in loaded {
        let shown = shown(&path);
        match source::text_of(&shown, &bytes) {
            Ok(text) => drop(texts.insert(path, SourceFile::new(shown, text))),
            Err(told) => unreadable.push(*told),
        }
    }
    (texts, unreadable)
}

/// What was sent out of the program's calendars. It is each program's own: what its bases sent out is theirs.
pub(super) fn published(folder: &Folder, program: &Program) -> Result<Published, Box<Diagnostic>> {
    let shown = folder.path.join(PUBLISHED_FILE).to_string_lossy().into_owned();
    match folder.own(PUBLISHED_FILE, MAX_PUBLISHED_BYTES) {
        Ok(None) => Ok(Published::default()),
        Ok(Some(bytes)) => read_published(&SourceFile::new(&shown, source::text_of(&shown, &bytes)?), program.id.as_str()),
        Err(_) => Err(published::unreadable(&SourceFile::new(shown, ""))),
    }
}

/// The folders that hold what excx made, by their path from the program's folder: their manifest is one of ours.
#[cfg(not(fuzzing))]
pub(super) fn made(folder: &Folder, files: &[String]) -> BTreeSet<String> {
    use crate::output::{MANIFEST, Manifest};
    let manifests = files.iter().filter_map(|file| Some((file, file.strip_suffix(MANIFEST)?.strip_suffix('/')?)));
    let ours = manifests.filter(|(file, _)| {
        let loaded = folder.load([file.as_str()]);
        loaded.is_ok_and(|loaded| loaded.values().any(|bytes| Manifest::read(bytes).is_some()))
    });
    ours.map(|(_, folder)| folder.to_owned()).collect()
}

/// Fuzzing does not build what makes them.
#[cfg(fuzzing)]
pub(super) const fn made(_: &Folder, _: &[String]) -> BTreeSet<String> {
    BTreeSet::new()
}
