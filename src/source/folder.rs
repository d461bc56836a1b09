//! The folder of a program: what it says, and the files that it may use. Nothing outside it and its bases is read.

#![expect(clippy::disallowed_methods, reason = "the first room reads files")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, OnceLock};

use super::base::{self, Base};
use super::budget::Budget;
use super::disk::{ReadError, read_limited};
use super::document::Document;
use super::layer::Layer;
use super::listing::Listing;
use super::{MAX_ASSET_BYTES, Parsed};
use crate::diagnostic::Diagnostic;

/// The folder of one program: what it holds, and its program file as read.
#[derive(Debug)]
pub struct Folder {
    /// Where it is.
    pub path: PathBuf,
    /// Its tree, with what its bases say; nothing where the YAML is broken.
    pub document: Option<Arc<Document>>,
    /// What YAML says of it.
    pub diagnostics: Vec<Diagnostic>,
    /// The files of the folder that were read as parts of the program, by their path from there.
    pub sources: BTreeSet<String>,
    root: PathBuf,
    /// The folders of its bases, the nearest first, each with the files that were read there.
    bases: Vec<Base>,
    listing: OnceLock<Listing>,
}

impl Folder {
    /// Reads a program: its file, the sections beside it, and its bases.
    ///
    /// # Errors
    /// When a file cannot be read; what is wrong inside one is a diagnostic.
    pub fn read(path: &Path) -> Result<Self, ReadError> {
        let mut budget = Budget::whole();
        let mut layer = Layer::read(path, &mut budget)?;
        let bases = base::take_in(path, &mut layer, &mut budget)?;
        let Parsed { document, diagnostics, .. } = layer.parsed;
        let document = document.map(Arc::new);
        let (path, listing) = (path.to_path_buf(), OnceLock::new());
        Ok(Self { path, document, diagnostics, sources: layer.sources, root: layer.root, bases, listing })
    }

    /// Where the folder is after all symbolic links, whichever way it was named.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Every file that was read as a part of the program, those of its bases too, after all symbolic links of their folders.
    pub fn files_read(&self) -> impl Iterator<Item = PathBuf> {
        let bases = self.bases.iter().map(|base| (&base.root, &base.sources));
        std::iter::once((&self.root, &self.sources))
            .chain(bases)
            .flat_map(|(root, sources)| sources.iter().map(|source| root.join(source)))
    }

    /// Where a path of the program leads to, if that is a file inside the folder, or inside that of a base, after all symbolic links.
    #[must_use]
    pub fn resolve(&self, asset: &str) -> Option<PathBuf> {
        std::iter::once(&self.root).chain(self.bases.iter().map(|base| &base.root)).find_map(|root| {
            let found = root.join(asset).canonicalize().ok()?;
            (found.starts_with(root) && found.is_file()).then_some(found)
        })
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

    /// The bytes of a file of the program's own folder, whatever its bases have; nothing where it is not there.
    ///
    /// # Errors
    /// When it is there and cannot be read, is too large, or leads out of the folder.
    pub fn own(&self, file: &str, limit: u64) -> Result<Option<Vec<u8>>, ReadError> {
        let path = self.root.join(file);
        match path.canonicalize() {
            Ok(found) if found.starts_with(&self.root) => read_limited(&found, limit).map(Some),
            Ok(_) => Err(ReadError::Refused { path, why: std::io::ErrorKind::PermissionDenied.into() }),
            Err(why) if why.kind() == std::io::ErrorKind::NotFound && !path.is_symlink() => Ok(None),
            Err(why) => Err(ReadError::Refused { path, why }),
        }
    }

    /// Every file in the folder and in those of its bases: listed once, when first asked.
    pub fn listing(&self) -> &Listing {
        self.listing.get_or_init(|| {
            let mut listing = Listing::of(&self.root, &self.path);
            let mut known: BTreeSet<String> = listing.files.iter().cloned().collect();
            for base in &self.bases {
                let mut of_base = Listing::of(&base.root, &base.shown);
                of_base.files.retain(|file| known.insert(file.clone()));
                listing.of_bases.append(&mut of_base.files);
                listing.diagnostics.append(&mut of_base.diagnostics);
            }
            listing
        })
    }

    /// A file of the program as the user would name it, in its own folder or in that of the nearest base that has it.
    #[must_use]
    pub fn shown(&self, file: &str) -> PathBuf {
        let is_in = |root: &PathBuf| root.join(file).is_file();
        let base = self.bases.iter().find(|base| is_in(&base.root)).filter(|_| !is_in(&self.root));
        base.map_or(&self.path, |base| &base.shown).join(file)
    }
}
