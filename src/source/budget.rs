//! What a program may hold, all its files and those of its bases together, counted while they are read.

use super::{MAX_BYTES, MAX_FILES};

/// What was read of a program so far, and what is left of it.
#[derive(Debug)]
pub(super) struct Budget {
    /// The bytes that are left.
    pub(super) bytes: u64,
    /// The files that are left.
    pub(super) files: usize,
    /// What was read.
    pub(super) amount: Amount,
}

/// How much was read, with every anchor and alias written out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Amount {
    /// How many values.
    pub(super) values: usize,
    /// How much text, in bytes.
    pub(super) text: usize,
}

impl Budget {
    /// That of a program of which nothing was read.
    pub(super) const fn whole() -> Self {
        Self { bytes: MAX_BYTES, files: MAX_FILES, amount: Amount { values: 0, text: 0 } }
    }
}
