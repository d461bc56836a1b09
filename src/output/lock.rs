//! One writer at a time in an output folder.

use std::fs::{File, TryLockError};
use std::path::Path;

use super::{OutputError, refused};

/// Held while writing; given back when dropped, also when the process is killed.
#[derive(Debug)]
pub(super) struct Lock {
    file: File,
}

/// The name of the file that is locked; it stays, since taking it away would race with the next writer.
const NAME: &str = ".excx-lock";

impl Lock {
    /// Takes the lock of an output folder, or says that another has it.
    pub(super) fn take(out: &Path) -> Result<Self, OutputError> {
        let path = out.join(NAME);
        let file = File::options().create(true).truncate(false).write(true).open(&path).map_err(|why| refused(&path, why))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { file }),
            Err(TryLockError::WouldBlock) => Err(OutputError::Busy(out.to_path_buf())),
            Err(TryLockError::Error(why)) => Err(refused(&path, why)),
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing the file is not enough: a child that another thread starts at this moment has it open too until it is a program of its own,
        // and would hold the lock until then.
        let _ = self.file.unlock();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_that_is_given_back_is_free_even_while_another_has_the_file_open() {
        let out = tempfile::tempdir().expect("a folder");
        let lock = Lock::take(out.path()).expect("nobody has it");
        let inherited = lock.file.try_clone().expect("as a child has it");
        assert!(matches!(Lock::take(out.path()), Err(OutputError::Busy(_))), "it is taken");
        drop(lock);
        Lock::take(out.path()).expect("it is given back");
        drop(inherited);
    }
}
