//! The last room: puts what was made into the output folder, all of it or nothing. Replaces only what it made itself.

#![expect(clippy::disallowed_methods, reason = "the last room writes files")]

mod lock;
mod manifest;
mod private;
mod swap;

pub use manifest::{Entry, Manifest, Origin, SentAt, Shard, file_of_row};
pub use private::{Filling, Staged, Stream, write_private};
pub use swap::Step;

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::render::{Artifact, Group};
use lock::Lock;

/// The name of the file that says what is in a folder of output.
pub const MANIFEST: &str = "manifest.json";

/// Why the output could not be written.
#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    /// The folder is there and has no manifest of ours.
    #[error("`{0}` was not made by excx")]
    NotOurs(PathBuf),
    /// Files that were added or edited since.
    #[error("`{folder}` holds files that excx did not make or that were changed since: {}", files.join(", "))]
    Touched {
        /// The folder of the program's output.
        folder: PathBuf,
        /// The files, by their path in it.
        files: Vec<String>,
    },
    /// The folder to make is there already, with something in it.
    #[error("`{0}` is there already")]
    Taken(PathBuf),
    /// Another process is writing there.
    #[error("another excx is writing to `{0}`")]
    Busy(PathBuf),
    /// The system refuses.
    #[error("`{path}` cannot be written: {why}")]
    Refused {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        why: io::Error,
    },
    /// The writing was stopped on purpose, by a test.
    #[error("stopped")]
    Stopped,
}

/// The place of one program in an output folder, locked and known to be ours.
#[derive(Debug)]
pub struct Target {
    out: PathBuf,
    program: String,
    old: Option<Manifest>,
    replaced: Vec<String>,
    /// Whether what is not ours may be replaced.
    force: bool,
    _lock: Lock,
}

impl Target {
    /// Takes the place of a program in an output folder: finishes what an earlier run could not, and makes sure that nothing but our own
    /// files would be replaced.
    ///
    /// # Errors
    /// When someone else writes there, or when something there is not ours and `force` does not say to replace it.
    pub fn open(out: &Path, program: &str, force: bool) -> Result<Self, OutputError> {
        fs::create_dir_all(out).map_err(|why| OutputError::Refused { path: out.to_path_buf(), why })?;
        let lock = Lock::take(out)?;
        swap::recover(out, program)?;
        let folder = out.join(program);
        let found = if folder.exists() || folder.is_symlink() { ours(&folder, program, force)? } else { Found::default() };
        Ok(Self {
            out: out.to_path_buf(),
            program: program.to_owned(),
            old: found.manifest,
            replaced: found.replaced,
            force,
            _lock: lock,
        })
    }

    /// What stays of the tree that is there when only these groups are made anew.
    #[must_use]
    pub fn carried_over(&self, groups: &[Group]) -> Vec<Entry> {
        let remade = |entry: &Entry| {
            !entry.path.contains('/') || groups.iter().any(|group| entry.path.starts_with(&format!("{}/", group.word())))
        };
        self.old.iter().flat_map(|manifest| &manifest.files).filter(|entry| !remade(entry)).cloned().collect()
    }

    /// The files there that are not ours, or that were changed since, and that `force` lets us replace.
    #[must_use]
    pub fn replaced(&self) -> &[String] {
        &self.replaced
    }

    /// Where the program's output stands, or will stand.
    #[must_use]
    pub fn folder(&self) -> PathBuf {
        self.out.join(&self.program)
    }

    /// Writes the new tree beside the old one and swaps the two. `observe` is told of each step before it is taken; when it refuses, the
    /// writing stops there as if the machine had.
    ///
    /// # Errors
    /// When something cannot be written; the old tree is as it was then.
    pub fn replace(
        &self,
        artifacts: &[Artifact],
        carried: &[Entry],
        observe: &mut dyn FnMut(Step<'_>) -> bool,
    ) -> Result<Manifest, OutputError> {
        self.replace_with(artifacts, carried, |_| Ok(Streamed::default()), observe)
    }

    /// The same with files that are too large to be held in memory: `stream` writes them into the new tree, and says which they are, and
    /// what is written because of them.
    ///
    /// # Errors
    /// When something cannot be written, or `stream` fails; the old tree is as it was then.
    pub fn replace_with<Error: From<OutputError>>(
        &self,
        artifacts: &[Artifact],
        carried: &[Entry],
        stream: impl FnOnce(&Staged) -> Result<Streamed, Error>,
        observe: &mut dyn FnMut(Step<'_>) -> bool,
    ) -> Result<Manifest, Error> {
        let staging = swap::staging(&self.out, &self.program);
        let written = self.written(&staging, artifacts, carried, stream, observe);
        match written {
            Ok(manifest) => Ok(swap::swap(&self.out, &self.program, observe).map(|()| manifest)?),
            Err(Unwritten::Stopped) => Err(OutputError::Stopped.into()),
            Err(Unwritten::Failed(error)) => {
                // What was staged is of no use to anyone; the error that is told is the first one.
                drop(fs::remove_dir_all(&staging));
                Err(error)
            }
        }
    }

    /// Writes the whole new tree.
    fn written<Error: From<OutputError>>(
        &self,
        staging: &Path,
        artifacts: &[Artifact],
        carried: &[Entry],
        stream: impl FnOnce(&Staged) -> Result<Streamed, Error>,
        observe: &mut dyn FnMut(Step<'_>) -> bool,
    ) -> Result<Manifest, Unwritten<Error>> {
        swap::clear(staging)?;
        let mut stage = Stage { root: staging, folders: BTreeSet::new(), observe };
        stage.folder(staging)?;
        let streamed = stream(&Staged { root: staging.to_path_buf() }).map_err(Unwritten::Failed)?;
        // What was made anew takes the place of what was carried over.
        let is_new = |entry: &Entry| streamed.entries.iter().any(|new| new.path == entry.path);
        let carried: Vec<Entry> = carried.iter().filter(|entry| !is_new(entry)).cloned().collect();
        let artifacts = || artifacts.iter().chain(&streamed.artifacts);
        let manifest = Manifest::of(&self.program, artifacts(), carried.iter().chain(&streamed.entries).cloned());
        self.stage(&mut stage, artifacts(), &carried, &manifest)?;
        self.still_ours()?;
        Ok(manifest)
    }

    /// Rendering takes a while; whoever put a file there meanwhile does not lose it.
    fn still_ours(&self) -> Result<(), OutputError> {
        let folder = self.folder();
        if self.force || !(folder.exists() || folder.is_symlink()) {
            return Ok(());
        }
        ours(&folder, &self.program, false).map(drop)
    }

    fn stage<'a>(
        &self,
        stage: &mut Stage<'_, '_>,
        artifacts: impl Iterator<Item = &'a Artifact>,
        carried: &[Entry],
        manifest: &Manifest,
    ) -> Result<(), OutputError> {
        for artifact in artifacts {
            stage.file(&artifact.path, &artifact.bytes, artifact.kind.is_personal())?;
        }
        for entry in carried {
            let from = self.folder().join(&entry.path);
            // Large files are not read into memory, and what stands beside messages stays for the eyes of its owner.
            if entry.is_large() || entry.origin.is_some() {
                private::carry(&from, &stage.root.join(&entry.path))?;
                continue;
            }
            let bytes = fs::read(&from).map_err(|why| refused(&from, why))?;
            if !entry.describes(&bytes) {
                return Err(OutputError::Touched { folder: self.folder(), files: vec![entry.path.clone()] });
            }
            stage.file(&entry.path, &bytes, entry.is_personal())?;
        }
        stage.file(MANIFEST, manifest.to_json().as_bytes(), false)?;
        swap::settle(stage.root);
        Ok(())
    }
}

/// Why a new tree is not there.
enum Unwritten<Error> {
    /// A test stopped the writing, as if the machine had.
    Stopped,
    /// Something went wrong.
    Failed(Error),
}

impl<Error: From<OutputError>> From<OutputError> for Unwritten<Error> {
    fn from(error: OutputError) -> Self {
        if matches!(error, OutputError::Stopped) { Self::Stopped } else { Self::Failed(error.into()) }
    }
}

/// A tree being written.
struct Stage<'a, 'b> {
    root: &'a Path,
    folders: BTreeSet<PathBuf>,
    observe: &'b mut dyn FnMut(Step<'_>) -> bool,
}

impl Stage<'_, '_> {
    fn folder(&mut self, folder: &Path) -> Result<(), OutputError> {
        if !self.folders.insert(folder.to_path_buf()) {
            return Ok(());
        }
        step(self.observe, Step::Folder(folder))?;
        fs::create_dir_all(folder).map_err(|why| refused(folder, why))
    }

    fn file(&mut self, path: &str, bytes: &[u8], is_personal: bool) -> Result<(), OutputError> {
        let path = self.root.join(path);
        if let Some(parent) = path.parent() {
            self.folder(parent)?;
        }
        step(self.observe, Step::File(&path))?;
        if is_personal {
            return private::write(&path, bytes);
        }
        fs::write(&path, bytes).map_err(|why| refused(&path, why))
    }
}

/// What is made while a tree is being written.
#[derive(Debug, Default)]
pub struct Streamed {
    /// What was written already.
    pub entries: Vec<Entry>,
    /// What is still to be written.
    pub artifacts: Vec<Artifact>,
}

/// Asks whether to go on with a step.
fn step(observe: &mut dyn FnMut(Step<'_>) -> bool, step: Step<'_>) -> Result<(), OutputError> {
    if observe(step) { Ok(()) } else { Err(OutputError::Stopped) }
}

fn refused(path: &Path, why: io::Error) -> OutputError {
    OutputError::Refused { path: path.to_path_buf(), why }
}

/// What was found in the place of a program's output.
#[derive(Debug, Default)]
struct Found {
    /// Our own manifest, without what is no longer as we made it.
    manifest: Option<Manifest>,
    /// The files that are not ours, or no longer.
    replaced: Vec<String>,
}

/// What is in a folder, if all of it is ours. With `force`, whatever is there may be replaced.
fn ours(folder: &Path, program: &str, force: bool) -> Result<Found, OutputError> {
    let manifest = fs::read(folder.join(MANIFEST))
        .ok()
        .and_then(|bytes| Manifest::read(&bytes))
        .filter(|manifest| manifest.program == program);
    let Some(manifest) = manifest else {
        let empty = fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_none());
        return match (force, empty) {
            (_, true) => Ok(Found::default()),
            (true, false) => Ok(Found { manifest: None, replaced: foreign(folder) }),
            (false, false) => Err(OutputError::NotOurs(folder.to_path_buf())),
        };
    };
    let touched = touched(folder, &manifest)?;
    if !touched.is_empty() && !force {
        return Err(OutputError::Touched { folder: folder.to_path_buf(), files: touched });
    }
    // What was taken away is no longer there to be carried over.
    let is_there =
        |entry: &Entry| if entry.is_folder() { folder.join(&entry.path).is_dir() } else { folder.join(&entry.path).is_file() };
    let stays = |entry: &&Entry| !touched.contains(&entry.path) && is_there(entry);
    let files = manifest.files.iter().filter(stays).cloned().collect();
    Ok(Found { manifest: Some(Manifest { files, ..manifest }), replaced: touched })
}

/// All files of a folder that is not ours; the folder itself where it is a file or cannot be looked into.
fn foreign(folder: &Path) -> Vec<String> {
    let nothing = Manifest { excx: String::new(), program: String::new(), files: Vec::new() };
    let itself = || vec![folder.file_name().unwrap_or_default().to_string_lossy().into_owned()];
    if folder.is_dir() && !folder.is_symlink() { touched(folder, &nothing).unwrap_or_else(|_| itself()) } else { itself() }
}

/// The files in a folder that its manifest does not know, or knows with other bytes.
fn touched(folder: &Path, manifest: &Manifest) -> Result<Vec<String>, OutputError> {
    let known: BTreeMap<&str, &Entry> = manifest.files.iter().map(|entry| (entry.path.as_str(), entry)).collect();
    let mut touched = Vec::new();
    let mut folders = vec![(folder.to_path_buf(), String::new())];
    while let Some((path, prefix)) = folders.pop() {
        for entry in fs::read_dir(&path).map_err(|why| refused(&path, why))? {
            let entry = entry.map_err(|why| refused(&path, why))?;
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                let name = format!("{name}/");
                match known.get(name.as_str()) {
                    Some(known) if known.is_at(&entry.path()) => {}
                    Some(_) => touched.push(name),
                    None => folders.push((entry.path(), name)),
                }
            } else if name != MANIFEST && !known.get(name.as_str()).is_some_and(|known| known.is_at(&entry.path())) {
                touched.push(name);
            }
        }
    }
    touched.sort();
    Ok(touched)
}

/// Writes one file whole: whoever looks finds what was there before or what is there now, never a part, also after a crash.
///
/// # Errors
/// When the system refuses; what was there before is as it was.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), OutputError> {
    let mut name = OsString::from(".excx-");
    name.push(path.file_name().unwrap_or_default());
    name.push(".new");
    let beside = path.with_file_name(name);
    // What an earlier run left behind, which may be anything.
    drop(fs::remove_file(&beside));
    let written = fs::OpenOptions::new().write(true).create_new(true).open(&beside).and_then(|mut file| {
        io::Write::write_all(&mut file, bytes)?;
        file.sync_all()
    });
    written.and_then(|()| fs::rename(&beside, path)).map_err(|why| {
        drop(fs::remove_file(&beside));
        refused(path, why)
    })
}

/// Makes a folder with these files, for someone to go on with; refuses one that holds anything already.
///
/// # Errors
/// When the folder is not empty, or something cannot be written.
pub fn write_new(folder: &Path, files: &[(String, String)]) -> Result<(), OutputError> {
    let taken = fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some()) || folder.is_file();
    if taken {
        return Err(OutputError::Taken(folder.to_path_buf()));
    }
    for (path, text) in files {
        let path = folder.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(|why| refused(parent, why))?;
        }
        fs::write(&path, text).map_err(|why| refused(&path, why))?;
    }
    Ok(())
}
