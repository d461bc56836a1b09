//! Putting a whole new tree in the place of a whole old one.
//!
//! Where the system can, the two names change places in one step. Elsewhere the old tree is moved aside and the new one moved in; what lies
//! aside is the journal that the next run reads: an old tree aside without one in place is put back, one with a new tree in place is done with.

#![expect(clippy::disallowed_methods, reason = "the last room writes files")]

use std::fs;
use std::path::{Path, PathBuf};

use super::{OutputError, refused, step};

/// A step of writing, told before it is taken.
#[derive(Debug, Clone, Copy)]
pub enum Step<'a> {
    /// A folder is made.
    Folder(&'a Path),
    /// A file is written.
    File(&'a Path),
    /// The new tree takes the place of the old one.
    Swap(&'a Path),
    /// Where the names cannot change places: the old tree is moved aside.
    Aside(&'a Path),
    /// The old tree is removed.
    Remove(&'a Path),
}

/// Where the new tree of a program is written.
pub(super) fn staging(out: &Path, program: &str) -> PathBuf {
    out.join(format!(".excx-{program}.new"))
}

/// Where the old tree of a program lies while the new one moves in.
fn aside(out: &Path, program: &str) -> PathBuf {
    out.join(format!(".excx-{program}.old"))
}

/// Finishes or undoes what an earlier run left halfway.
pub(super) fn recover(out: &Path, program: &str) -> Result<(), OutputError> {
    let (place, staging, aside) = (out.join(program), staging(out, program), aside(out, program));
    if is_there(&aside) && !is_there(&place) {
        fs::rename(&aside, &place).map_err(|why| refused(&place, why))?;
    }
    [staging, aside].iter().try_for_each(|leftover| clear(leftover))
}

/// Whether a name is taken, be it by a link that leads nowhere.
fn is_there(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

/// Removes whatever has a name: a tree, a file, or a link but not what it leads to.
pub(super) fn clear(path: &Path) -> Result<(), OutputError> {
    let removed = match path.symlink_metadata() {
        Ok(data) if data.is_dir() => fs::remove_dir_all(path),
        Ok(_) => fs::remove_file(path),
        Err(_) => Ok(()),
    };
    removed.map_err(|why| refused(path, why))
}

/// Puts the staged tree in its place and removes the old one.
pub(super) fn swap(out: &Path, program: &str, observe: &mut dyn FnMut(super::Step<'_>) -> bool) -> Result<(), OutputError> {
    let (place, staging) = (out.join(program), staging(out, program));
    if is_there(&place) && !exchange(&staging, &place, observe)? {
        return in_two_moves(out, program, observe);
    }
    if !is_there(&place) {
        step(observe, Step::Swap(&place))?;
        fs::rename(&staging, &place).map_err(|why| refused(&place, why))?;
    }
    settle(out);
    remove(&staging, observe)
}

/// Lets two names change places. Whether the file system can.
#[cfg(any(target_os = "linux", target_os = "macos"))]
fn exchange(staging: &Path, place: &Path, observe: &mut dyn FnMut(Step<'_>) -> bool) -> Result<bool, OutputError> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    step(observe, Step::Swap(place))?;
    Ok(renameat_with(CWD, staging, CWD, place, RenameFlags::EXCHANGE).is_ok())
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn exchange(_: &Path, _: &Path, _: &mut dyn FnMut(Step<'_>) -> bool) -> Result<bool, OutputError> {
    Ok(false)
}

/// Moves the old tree aside and the new one in.
pub(super) fn in_two_moves(out: &Path, program: &str, observe: &mut dyn FnMut(Step<'_>) -> bool) -> Result<(), OutputError> {
    let (place, staging, aside) = (out.join(program), staging(out, program), aside(out, program));
    step(observe, Step::Aside(&aside))?;
    fs::rename(&place, &aside).map_err(|why| refused(&place, why))?;
    step(observe, Step::Swap(&place))?;
    if let Err(why) = fs::rename(&staging, &place) {
        // The old tree goes back; the error that is told is the first one.
        drop(fs::rename(&aside, &place));
        return Err(refused(&place, why));
    }
    settle(out);
    remove(&aside, observe)
}

fn remove(old: &Path, observe: &mut dyn FnMut(Step<'_>) -> bool) -> Result<(), OutputError> {
    if !is_there(old) {
        return Ok(());
    }
    step(observe, Step::Remove(old))?;
    // The new tree stands in its place already; what cannot be removed now is told by the next run, which tries again first.
    let _ = clear(old);
    Ok(())
}

/// Has the system put what was written on the disk, so that a power cut after the swap finds it there. Where it cannot be asked, the swap
/// is still whole for everything but a power cut.
#[cfg(target_os = "linux")]
pub(super) fn settle(folder: &Path) {
    if let Ok(folder) = fs::File::open(folder) {
        let _ = rustix::fs::syncfs(&folder);
    }
}

#[cfg(not(target_os = "linux"))]
pub(super) fn settle(folder: &Path) {
    if let Ok(folder) = fs::File::open(folder) {
        drop(folder.sync_all());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(path: &Path, word: &str) {
        fs::create_dir_all(path).expect("a folder");
        fs::write(path.join("a"), word).expect("a file");
    }

    fn word(out: &Path) -> String {
        recover(out, "p").expect("it recovers");
        fs::read_to_string(out.join("p/a")).expect("a whole tree")
    }

    #[test]
    fn two_moves_leave_a_whole_tree_wherever_they_stop() {
        for stop in 0..4 {
            let out = tempfile::tempdir().expect("a folder");
            tree(&out.path().join("p"), "old");
            tree(&staging(out.path(), "p"), "new");
            let mut steps = 0;
            let stopped = in_two_moves(out.path(), "p", &mut |_| {
                steps += 1;
                steps <= stop
            });
            let expected = if stop >= 2 { "new" } else { "old" };
            assert_eq!(word(out.path()), expected, "stopped after {stop} steps: {stopped:?}");
            assert!(!staging(out.path(), "p").exists() && !aside(out.path(), "p").exists());
        }
    }
}
