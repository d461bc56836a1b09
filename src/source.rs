//! The first room: reads the files of a program and keeps the place of every value. Judges nothing but YAML itself.

mod allow;
mod base;
mod budget;
mod disk;
mod document;
mod folder;
mod layer;
mod listing;
mod mend;
mod pointer;
#[cfg(not(fuzzing))]
mod revision;
mod sections;
mod syntax;
mod yaml;

pub use allow::Allow;
pub use base::from_base;
pub use disk::{ReadError, find_programs, is_within, read_text};
pub(crate) use disk::{open, read_limited};
pub use document::{Document, Span, Spans};
pub use folder::Folder;
pub use listing::Listing;
pub use mend::quoted;
pub use pointer::Pointer;
pub(crate) use pointer::{escaped, unescaped};
#[cfg(not(fuzzing))]
pub use revision::{Revision, RevisionError};
pub use sections::{SECTIONS, Section};
pub use syntax::{said_colon, text_of};
pub use yaml::{Parsed, parse};

/// The folder in which programs are looked for when none is named.
pub const PROGRAMS_FOLDER: &str = "programs";

/// The name of the file that makes a folder a program.
pub const PROGRAM_FILE: &str = "program.yaml";

/// The most that a program may hold in bytes, all its files and those of its bases together.
pub const MAX_BYTES: u64 = 2 * 1024 * 1024;

/// How deep lists and maps may stand in each other.
pub const MAX_DEPTH: usize = 64;

/// How many values a program and its bases may hold, with every anchor and alias written out.
pub const MAX_VALUES: usize = 200_000;

/// How much text a program and its bases may hold, in bytes, with every anchor and alias written out; without aliases it is far less.
pub const MAX_TEXT: usize = 8 * 1024 * 1024;

/// How many things about the YAML of one file are told.
pub const MAX_TOLD_OF_FILE: usize = 1_000;

/// Over how many files a program and its bases may be spread.
pub const MAX_FILES: usize = 1_000;

/// How many files and folders of the folder of a program, or of a base, are looked at.
pub const MAX_LISTED: usize = 10_000;

/// How many bases may stand on each other.
pub const MAX_BASES: usize = 8;

/// The largest asset that is read, in bytes.
pub const MAX_ASSET_BYTES: u64 = 20 * 1024 * 1024;
