//! Files that hold personal data: readable by their owner alone from the moment they are there, and written without being held in memory.

#![expect(clippy::disallowed_methods, reason = "the last room writes files")]

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};

#[cfg(unix)]
use rustix::fd::OwnedFd;

use super::{OutputError, refused};

/// The new tree of a program while it is being written, for what is too large to be held in memory.
#[derive(Debug)]
pub struct Staged {
    pub(super) root: PathBuf,
}

/// A folder that is filled with many files.
#[derive(Debug)]
pub struct Filling {
    path: PathBuf,
    /// The folder itself, so that its path is not walked anew for each file.
    #[cfg(unix)]
    handle: OwnedFd,
}

/// A file that is written piece by piece.
#[derive(Debug)]
pub struct Stream {
    path: PathBuf,
    file: File,
}

impl Staged {
    /// Makes a folder that only its owner can look into, with those above it.
    ///
    /// # Errors
    /// When the system refuses.
    pub fn folder(&self, path: &str) -> Result<PathBuf, OutputError> {
        let folder = self.root.join(path);
        builder().create(&folder).map_err(|why| refused(&folder, why))?;
        Ok(folder)
    }

    /// Makes a folder that only its owner can look into, to be filled with many files.
    ///
    /// # Errors
    /// When the system refuses.
    pub fn filling(&self, path: &str) -> Result<Filling, OutputError> {
        let path = self.folder(path)?;
        #[cfg(unix)]
        {
            use rustix::fs::{Mode, OFlags, open};
            let opened = open(&path, OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty());
            let handle = opened.map_err(|why| refused(&path, why.into()))?;
            Ok(Filling { path, handle })
        }
        #[cfg(not(unix))]
        Ok(Filling { path })
    }

    /// Makes a folder that anyone may look into, for what only its owner can read to stand in beside what all can.
    ///
    /// # Errors
    /// When the system refuses.
    pub fn open_folder(&self, path: &str) -> Result<(), OutputError> {
        let folder = self.root.join(path);
        fs::create_dir_all(&folder).map_err(|why| refused(&folder, why))
    }

    /// Makes a file that only its owner can read, to be written piece by piece.
    ///
    /// # Errors
    /// When the system refuses.
    pub fn stream(&self, path: &str) -> Result<Stream, OutputError> {
        let path = self.root.join(path);
        let file = options().open(&path).map_err(|why| refused(&path, why))?;
        Ok(Stream { path, file })
    }
}

impl Filling {
    /// Writes a file that only its owner can read.
    ///
    /// # Errors
    /// When the system refuses.
    pub fn write(&self, name: &str, bytes: &[u8]) -> Result<(), OutputError> {
        let written = self.make(name).and_then(|mut file| file.write_all(bytes));
        written.map_err(|why| refused(&self.path.join(name), why))
    }

    #[cfg(unix)]
    fn make(&self, name: &str) -> std::io::Result<File> {
        use rustix::fs::{Mode, OFlags, openat};
        let new = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::CLOEXEC;
        Ok(File::from(openat(&self.handle, name, new, Mode::RUSR | Mode::WUSR)?))
    }

    #[cfg(not(unix))]
    fn make(&self, name: &str) -> std::io::Result<File> {
        options().open(self.path.join(name))
    }
}

impl Stream {
    /// Writes a piece.
    ///
    /// # Errors
    /// When the system refuses.
    pub fn write(&mut self, bytes: &[u8]) -> Result<(), OutputError> {
        self.file.write_all(bytes).map_err(|why| refused(&self.path, why))
    }
}

/// Writes a file that only its owner can read, into a folder that is there.
///
/// # Errors
/// When the system refuses.
pub fn write_private(folder: &Path, name: &str, bytes: &[u8]) -> Result<(), OutputError> {
    write(&folder.join(name), bytes)
}

/// The same by its path.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), OutputError> {
    let written = options().open(path).and_then(|mut file| file.write_all(bytes));
    written.map_err(|why| refused(path, why))
}

/// Takes a file or folder of the old tree over into the new one: by a second name where the system can, or else as a copy.
pub(super) fn carry(from: &Path, to: &Path) -> Result<(), OutputError> {
    if from.is_dir() {
        builder().create(to).map_err(|why| refused(to, why))?;
        for entry in fs::read_dir(from).map_err(|why| refused(from, why))? {
            let name = entry.map_err(|why| refused(from, why))?.file_name();
            carry(&from.join(&name), &to.join(&name))?;
        }
        return Ok(());
    }
    if let Some(parent) = to.parent() {
        builder().create(parent).map_err(|why| refused(parent, why))?;
    }
    fs::hard_link(from, to).or_else(|_| fs::copy(from, to).map(drop)).map_err(|why| refused(to, why))
}

fn builder() -> DirBuilder {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}

fn options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}
