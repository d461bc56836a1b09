//! The first room: reads the files of a program and keeps the place of every value. Judges nothing but YAML itself.

mod document;
mod folder;
mod people;
mod pointer;
mod syntax;
mod yaml;

pub use document::{Document, Span, Spans};
pub use folder::{Folder, ReadError, find_programs, read_text};
pub use people::read_people;
pub use pointer::Pointer;
pub use yaml::{Parsed, parse};

/// The name of the file that makes a folder a program.
pub const PROGRAM_FILE: &str = "program.yaml";

/// The largest file that is read, in bytes.
pub const MAX_BYTES: u64 = 2 * 1024 * 1024;

/// How deep lists and maps may stand in each other.
pub const MAX_DEPTH: usize = 64;

/// How many values a program may hold, with every alias written out.
pub const MAX_VALUES: usize = 200_000;

/// The largest asset that is read, in bytes.
pub const MAX_ASSET_BYTES: u64 = 20 * 1024 * 1024;
