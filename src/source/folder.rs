//! Folders of programs: which there are, what they hold, and their assets. Nothing outside a program's folder is read.

#![expect(clippy::disallowed_methods, reason = "the first room reads files")]

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use super::{MAX_ASSET_BYTES, MAX_BYTES, PROGRAM_FILE, Parsed, parse, syntax};
use crate::diagnostic::SourceFile;

/// Why a folder or file could not be read; not a fault of what is written in it.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The path is not there.
    #[error("`{0}` is not there")]
    Missing(PathBuf),
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
        return Ok(vec![path.parent().map_or_else(PathBuf::new, Path::to_path_buf)]);
    }
    if !path.exists() {
        return Err(ReadError::Missing(path.to_path_buf()));
    }
    if path.join(PROGRAM_FILE).exists() {
        return Ok(vec![path.to_path_buf()]);
    }
    let refused = |why| ReadError::Refused { path: path.to_path_buf(), why };
    let mut found = Vec::new();
    for entry in fs::read_dir(path).map_err(refused)? {
        let entry = entry.map_err(refused)?;
        let only_a_base = entry.file_name().to_string_lossy().starts_with('_');
        if !only_a_base && entry.path().join(PROGRAM_FILE).exists() {
            found.push(entry.path());
        }
    }
    found.sort();
    if found.is_empty() { Err(ReadError::NoPrograms(path.to_path_buf())) } else { Ok(found) }
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

/// The folder of one program: what it holds, and its program file as read.
#[derive(Debug)]
pub struct Folder {
    /// Where it is.
    pub path: PathBuf,
    /// The program file.
    pub file: Arc<SourceFile>,
    /// Its tree, and what YAML says of it.
    pub parsed: Parsed,
    root: PathBuf,
}

impl Folder {
    /// Reads the program file of a folder.
    ///
    /// # Errors
    /// When the file cannot be read; what is wrong inside it is a diagnostic.
    pub fn read(path: &Path) -> Result<Self, ReadError> {
        let program = path.join(PROGRAM_FILE);
        let refused = |why| ReadError::Refused { path: program.clone(), why };
        let bytes = read_limited(&program, MAX_BYTES)?;
        let root = path.canonicalize().map_err(refused)?;
        let shown = program.to_string_lossy().into_owned();
        let (file, parsed) = decode(shown, &bytes);
        Ok(Self { path: path.to_path_buf(), file, parsed, root })
    }

    /// Where the folder is after all symbolic links, whichever way it was named.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Where a path of the program leads to, if that is a file inside the folder after all symbolic links.
    #[must_use]
    pub fn resolve(&self, asset: &str) -> Option<PathBuf> {
        let found = self.root.join(asset).canonicalize().ok()?;
        (found.starts_with(&self.root) && found.is_file()).then_some(found)
    }

    /// Whether a path of the program leads out of the folder, by itself or through a symbolic link.
    #[must_use]
    pub fn leads_outside(&self, asset: &str) -> bool {
        let path = Path::new(asset);
        let mut depth = 0_i32;
        let climbs_out = path.components().any(|step| {
            depth += match step {
                Component::ParentDir => -1,
                Component::Normal(_) => 1,
                _ => 0,
            };
            depth < 0
        });
        let linked_out = || self.root.join(path).canonicalize().is_ok_and(|found| !found.starts_with(&self.root));
        path.is_absolute() || climbs_out || linked_out()
    }

    /// The bytes of these assets, by path; those that are not there are left out.
    ///
    /// # Errors
    /// When one is there and cannot be read, or is too large.
    pub fn load<'a>(&self, assets: impl IntoIterator<Item = &'a str>) -> Result<BTreeMap<String, Vec<u8>>, ReadError> {
        let mut loaded = BTreeMap::new();
        for asset in assets {
            if let Some(path) = self.resolve(asset) {
                loaded.insert(asset.to_owned(), read_limited(&path, MAX_ASSET_BYTES)?);
            }
        }
        Ok(loaded)
    }

    /// Every file in the folder, by its path from there, in the order of their names; hidden files aside.
    ///
    /// # Errors
    /// When a folder in it cannot be read.
    pub fn files(&self) -> Result<Vec<String>, ReadError> {
        let mut files = Vec::new();
        list(&self.root, "", &mut files, 0)?;
        files.sort();
        Ok(files)
    }
}

fn list(folder: &Path, prefix: &str, files: &mut Vec<String>, depth: usize) -> Result<(), ReadError> {
    let refused = |why| ReadError::Refused { path: folder.to_path_buf(), why };
    if depth > super::MAX_DEPTH {
        return Ok(());
    }
    for entry in fs::read_dir(folder).map_err(refused)? {
        let entry = entry.map_err(refused)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let kind = entry.file_type().map_err(refused)?;
        if name.starts_with('.') || kind.is_symlink() && entry.path().is_dir() {
            continue;
        }
        let path = format!("{prefix}{name}");
        if kind.is_dir() {
            list(&entry.path(), &format!("{path}/"), files, depth + 1)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}

fn decode(shown: String, bytes: &[u8]) -> (Arc<SourceFile>, Parsed) {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => {
            let file = SourceFile::new(shown, text);
            let parsed = parse(&file);
            (file, parsed)
        }
        Err(error) => {
            let file = SourceFile::new(shown, String::from_utf8_lossy(bytes));
            let diagnostics = vec![syntax::not_utf8(&file, error.valid_up_to())];
            (file, Parsed { document: None, diagnostics })
        }
    }
}

fn read_limited(path: &Path, limit: u64) -> Result<Vec<u8>, ReadError> {
    let refused = |why| ReadError::Refused { path: path.to_path_buf(), why };
    let file = fs::File::open(path).map_err(refused)?;
    let mut bytes = Vec::new();
    file.take(limit + 1).read_to_end(&mut bytes).map_err(refused)?;
    if bytes.len() as u64 > limit { Err(ReadError::TooLarge { path: path.to_path_buf(), limit }) } else { Ok(bytes) }
}
