//! Reading files and folders, with limits, and why that can fail.

#![expect(clippy::disallowed_methods, reason = "the first room reads files")]

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use super::{MAX_BYTES, PROGRAM_FILE, PROGRAMS_FOLDER};

/// Why a folder or file could not be read; not a fault of what is written in it.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The path is not there.
    #[error("`{0}` is not there")]
    Missing(PathBuf),
    /// A file that is no part of a program is not there.
    #[error("`{0}` is not there")]
    MissingFile(PathBuf),
    /// There is no program in the folder.
    #[error("there is no `program.yaml` in `{0}` or in a folder of it")]
    NoPrograms(PathBuf),
    /// The file is larger than is read.
    #[error("`{path}` is larger than {limit} bytes")]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// The most that is read.
        limit: u64,
    },
    /// The program is spread over more files than are read.
    #[error("`{path}` holds more than {limit} files of a program")]
    TooManyFiles {
        /// The program's folder.
        path: PathBuf,
        /// The most that are read.
        limit: usize,
    },
    /// The folder is only a base for other programs.
    #[error("`{0}` is only a base for other programs")]
    OnlyABase(PathBuf),
    /// The system refuses.
    #[error("`{path}` cannot be read: {why}")]
    Refused {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        why: std::io::Error,
    },
}

/// The folders with a program in them: the path itself, or all folders directly in it, in the order of their names.
///
/// # Errors
/// When the path is missing, cannot be read, or holds no program.
pub fn find_programs(path: &Path) -> Result<Vec<PathBuf>, ReadError> {
    if path.file_name().is_some_and(|name| name == PROGRAM_FILE) && path.is_file() {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new(".")).to_path_buf();
        return if is_only_a_base(&folder) { Err(ReadError::OnlyABase(folder)) } else { Ok(vec![folder]) };
    }
    if !path.exists() {
        // Who works inside a program's own folder means that program.
        let here = Path::new(".");
        let is_usual = path == Path::new(PROGRAMS_FOLDER);
        return if is_usual && here.join(PROGRAM_FILE).is_file() {
            if is_only_a_base(here) { Err(ReadError::OnlyABase(here.to_path_buf())) } else { Ok(vec![here.to_path_buf()]) }
        } else {
            Err(ReadError::Missing(path.to_path_buf()))
        };
    }
    if path.join(PROGRAM_FILE).exists() {
        return if is_only_a_base(path) { Err(ReadError::OnlyABase(path.to_path_buf())) } else { Ok(vec![path.to_path_buf()]) };
    }
    let mut found = folders_in(path)?;
    found.retain(|folder| !is_only_a_base(folder));
    if found.is_empty() { Err(ReadError::NoPrograms(path.to_path_buf())) } else { Ok(found) }
}

/// Whether a folder is only a base for other programs, and is not looked at alone.
fn is_only_a_base(folder: &Path) -> bool {
    let starts = |path: &Path| path.file_name().map(|name| name.to_string_lossy().starts_with('_'));
    // A path such as `.` has no name of its own.
    starts(folder).or_else(|| starts(&folder.canonicalize().ok()?)).unwrap_or(false)
}

/// The folders directly in a folder that hold a program, bases too, in the order of their names.
fn folders_in(path: &Path) -> Result<Vec<PathBuf>, ReadError> {
    let refused = |why| ReadError::Refused { path: path.to_path_buf(), why };
    let mut found = Vec::new();
    for entry in fs::read_dir(path).map_err(refused)? {
        let folder = entry.map_err(refused)?.path();
        if folder.join(PROGRAM_FILE).exists() {
            found.push(folder);
        }
    }
    found.sort();
    Ok(found)
}

/// The folders beside a program that a base could be, as one names them from there.
pub(super) fn folders_with_programs(beside: &Path) -> Vec<String> {
    let folders = folders_in(beside).unwrap_or_default();
    folders.iter().filter_map(|folder| Some(format!("../{}", folder.file_name()?.to_string_lossy()))).collect()
}

/// Whether a folder is another one, or lies in it, after all symbolic links; where the other is not there, nothing lies in it.
#[must_use]
pub fn is_within(folder: &Path, other: &Path) -> bool {
    let real = |path: &Path| path.canonicalize().ok();
    real(folder).zip(real(other)).is_some_and(|(folder, other)| folder.starts_with(other))
}

/// The text of a file that is not part of a program.
///
/// # Errors
/// When it cannot be read, or is no UTF-8.
pub fn read_text(path: &Path) -> Result<String, ReadError> {
    let bytes = read_limited(path, MAX_BYTES)?;
    String::from_utf8(bytes)
        .map_err(|_| ReadError::Refused { path: path.to_path_buf(), why: std::io::ErrorKind::InvalidData.into() })
}

/// The bytes of a file, which may be so many.
pub(crate) fn read_limited(path: &Path, limit: u64) -> Result<Vec<u8>, ReadError> {
    let refused = |why| ReadError::Refused { path: path.to_path_buf(), why };
    let file = fs::File::open(path).map_err(refused)?;
    let size = file.metadata().map_or(0, |known| known.len().min(limit));
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default() + 1);
    file.take(limit + 1).read_to_end(&mut bytes).map_err(refused)?;
    if bytes.len() as u64 > limit { Err(ReadError::TooLarge { path: path.to_path_buf(), limit }) } else { Ok(bytes) }
}

/// A file that is no part of a program, to be read a piece at a time.
pub(crate) fn open(path: &Path) -> Result<fs::File, ReadError> {
    fs::File::open(path).map_err(|why| match why.kind() {
        std::io::ErrorKind::NotFound => ReadError::MissingFile(path.to_path_buf()),
        _ => ReadError::Refused { path: path.to_path_buf(), why },
    })
}
