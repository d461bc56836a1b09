//! One writer at a time in an output folder.

use std::fs::{File, TryLockError};
use std::path::Path;

use super::{OutputError, refused};

/// Held while writing; given back when dropped, also when the process is killed.
#[derive(Debug)]
pub(super) struct Lock {
    _file: File,
}

/// The name of the file that is locked; it stays, since taking it away would race with the next writer.
const NAME: &str = ".excx-lock";

impl Lock {
    /// Takes the lock of an output folder, or says that another has it.
    pub(super) fn take(out: &Path) -> Result<Self, OutputError> {
        let path = out.join(NAME);
        let file = File::options().create(true).truncate(false).write(true).open(&path).map_err(|why| refused(&path, why))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(OutputError::Busy(out.to_path_buf())),
            Err(TryLockError::Error(why)) => Err(refused(&path, why)),
        }
    }
}
