//! Programs as they were at another version in git, laid out in a folder of their own. The `git` of the machine reads them; nothing is
//! fetched, and neither the repository nor the work tree is touched.

#![expect(clippy::disallowed_methods, reason = "the first room reads files")]

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::path::{Component, Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use super::base::{base_named_in, lexically};
use super::disk::find_programs;
use super::{MAX_ASSET_BYTES, MAX_BASES, MAX_LISTED};

/// Programs as they were at a version in git. Their folder goes away with it.
#[derive(Debug)]
pub struct Revision {
    /// The folder that was asked for, as it was; it may not have been there.
    pub path: PathBuf,
    _laid_out: TempDir,
}

/// Why a version cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum RevisionError {
    /// There is no `git` on the machine.
    #[error("git is not installed")]
    NoGit,
    /// The folder is in no repository.
    #[error("`{0}` is in no git repository")]
    NoRepository(PathBuf),
    /// Git knows no version by this name.
    #[error("git knows no version `{0}`")]
    Unknown(String),
    /// There were more files in the folder than are read.
    #[error("`{0}` held more than {MAX_LISTED} files")]
    TooManyFiles(String),
    /// Git, or the system, refuses.
    #[error("git cannot read it: {0}")]
    Refused(io::Error),
}

impl Revision {
    /// Lays out the programs at a path as they were at a version (anything that git takes for a commit), with the bases beside them.
    ///
    /// # Errors
    /// When there is no git, no repository or no such version, or when it cannot be read.
    pub fn of(path: &Path, version: &str) -> Result<Self, RevisionError> {
        let git = Git::around(path)?;
        let commit = git.commit(version)?;
        let folder = tempfile::Builder::new().prefix("excx-").tempdir().map_err(RevisionError::Refused)?;
        let root = folder.path().canonicalize().map_err(RevisionError::Refused)?;
        let mut layout = Layout { git: &git, commit: &commit, root: &root, laid_out: BTreeSet::new() };
        layout.lay_out(&git.prefix)?;
        let path = root.join(&git.prefix);
        layout.bases(&path)?;
        Ok(Self { path, _laid_out: folder })
    }
}

/// The files of a commit on their way to a folder.
struct Layout<'a> {
    git: &'a Git,
    commit: &'a str,
    root: &'a Path,
    laid_out: BTreeSet<PathBuf>,
}

impl Layout<'_> {
    /// Writes every file of a folder of the commit.
    fn lay_out(&mut self, folder: &Path) -> Result<(), RevisionError> {
        if !self.laid_out.insert(folder.to_path_buf()) {
            return Ok(());
        }
        let blobs = self.git.blobs(self.commit, folder)?;
        self.git.read(&blobs, |path, bytes| {
            let target = self.root.join(path);
            target.parent().map_or(Ok(()), fs::create_dir_all)?;
            fs::write(target, bytes)
        })
    }

    /// Writes the bases of the programs at a path, and the bases of those.
    fn bases(&mut self, path: &Path) -> Result<(), RevisionError> {
        let mut asking = find_programs(path).unwrap_or_default();
        for _ in 0..=MAX_BASES {
            let named = |folder: &PathBuf| Some(lexically(&folder.join(base_named_in(folder)?)));
            asking = asking.iter().filter_map(named).filter(|base| base.starts_with(self.root)).collect();
            for base in &asking {
                let inside = base.strip_prefix(self.root).unwrap_or(base).to_path_buf();
                if !self.laid_out.iter().any(|done| inside.starts_with(done)) {
                    self.lay_out(&inside)?;
                }
            }
        }
        Ok(())
    }
}

/// A file of a commit.
struct Blob {
    id: String,
    path: PathBuf,
}

/// The `git` of the machine, in a folder of a repository.
struct Git {
    folder: PathBuf,
    /// The way to what was asked for from the top of the repository.
    prefix: PathBuf,
}

impl Git {
    /// The repository around a path, which need not be there any more.
    fn around(path: &Path) -> Result<Self, RevisionError> {
        let absolute = std::path::absolute(path).map_err(RevisionError::Refused)?;
        let there = absolute.ancestors().find(|folder| folder.is_dir()).unwrap_or(&absolute);
        let folder = there.canonicalize().map_err(RevisionError::Refused)?;
        // What is not there any more may have been there at that version.
        let gone = absolute.strip_prefix(there).ok().filter(|_| !absolute.is_file()).map(lexically).unwrap_or_default();
        let git = Self { folder, prefix: PathBuf::new() };
        let said = git.said(&["rev-parse", "--show-prefix"])?.ok_or_else(|| RevisionError::NoRepository(path.to_path_buf()))?;
        let inside = PathBuf::from(String::from_utf8_lossy(&said).trim_end_matches('\n'));
        Ok(Self { prefix: inside.join(gone).components().collect(), ..git })
    }

    /// The commit that a version means.
    fn commit(&self, version: &str) -> Result<String, RevisionError> {
        let meant = format!("{version}^{{commit}}");
        let said = self.said(&["rev-parse", "--verify", "--quiet", "--end-of-options", &meant])?;
        said.map(|id| String::from_utf8_lossy(&id).trim().to_owned()).ok_or_else(|| RevisionError::Unknown(version.to_owned()))
    }

    /// The plain files in a folder of a commit. Links and other repositories in it are left out: they may lead anywhere.
    fn blobs(&self, commit: &str, folder: &Path) -> Result<Vec<Blob>, RevisionError> {
        let shown = folder.to_string_lossy().into_owned();
        let mut arguments = vec!["ls-tree", "-r", "-z", "-l", "--full-tree", commit];
        arguments.extend((!shown.is_empty()).then_some(["--", shown.as_str()]).into_iter().flatten());
        let listed = self.said(&arguments)?.unwrap_or_default();
        let mut blobs = Vec::new();
        for row in listed.split(|byte| *byte == 0).filter(|row| !row.is_empty()) {
            blobs.extend(blob(&String::from_utf8_lossy(row)));
            if blobs.len() > MAX_LISTED {
                return Err(RevisionError::TooManyFiles(shown));
            }
        }
        Ok(blobs)
    }

    /// Reads files of the repository, one after another.
    fn read(&self, blobs: &[Blob], mut write: impl FnMut(&Path, &[u8]) -> io::Result<()>) -> Result<(), RevisionError> {
        let mut command = self.command(&["cat-file", "--batch"]);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().map_err(failed)?;
        let (Some(mut asking), Some(answers)) = (child.stdin.take(), child.stdout.take()) else { return Ok(()) };
        let mut answers = BufReader::new(answers);
        let mut each = || -> io::Result<()> {
            for blob in blobs {
                writeln!(asking, "{}", blob.id)?;
                let mut head = String::new();
                answers.read_line(&mut head)?;
                let size = head.trim_end().rsplit(' ').next().and_then(|size| size.parse().ok());
                let size: u64 = size.ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, head.trim_end().to_owned()))?;
                let mut bytes = Vec::new();
                answers.by_ref().take(size).read_to_end(&mut bytes)?;
                answers.read_exact(&mut [0])?;
                write(&blob.path, &bytes)?;
            }
            Ok(())
        };
        let read = each();
        drop(asking);
        child.wait().map_err(failed)?;
        read.map_err(RevisionError::Refused)
    }

    /// What git prints; nothing where it says no.
    fn said(&self, arguments: &[&str]) -> Result<Option<Vec<u8>>, RevisionError> {
        let output = self.command(arguments).stdin(Stdio::null()).output().map_err(failed)?;
        Ok(output.status.success().then_some(output.stdout))
    }

    fn command(&self, arguments: &[impl AsRef<OsStr>]) -> Command {
        let mut command = Command::new("git");
        command.arg("--literal-pathspecs").args(["-c", "protocol.allow=never", "-c", "core.fsmonitor=false"]);
        // What a partial clone lacks stays lacking: nothing is fetched.
        command.env("GIT_NO_LAZY_FETCH", "1").env("GIT_OPTIONAL_LOCKS", "0").env("LC_ALL", "C");
        command.arg("-C").arg(&self.folder).args(arguments);
        command
    }
}

/// A row of `git ls-tree -l`: `100644 blob ID SIZE<tab>PATH`. A file larger than is read is left out, as is what would lie elsewhere.
fn blob(row: &str) -> Option<Blob> {
    let (facts, path) = row.split_once('\t')?;
    let mut facts = facts.split_whitespace();
    let (mode, _, id, size) = (facts.next()?, facts.next()?, facts.next()?, facts.next()?);
    let path = PathBuf::from(path);
    let is_plain = mode.starts_with("100") && size.parse::<u64>().is_ok_and(|size| size <= MAX_ASSET_BYTES);
    let is_inside = path.components().all(|step| matches!(step, Component::Normal(_)));
    (is_plain && is_inside).then(|| Blob { id: id.to_owned(), path })
}

fn failed(why: io::Error) -> RevisionError {
    if why.kind() == io::ErrorKind::NotFound { RevisionError::NoGit } else { RevisionError::Refused(why) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_files_inside_are_laid_out() {
        let path = |row: &str| blob(row).map(|blob| blob.path);
        assert_eq!(path("100644 blob 1a2b      12\ta/program.yaml"), Some("a/program.yaml".into()));
        for row in [
            "120000 blob 1a2b      12\ta/link",
            "160000 commit 1a2b       -\ta/module",
            "100644 blob 1a2b 99999999\ta/large.mp4",
            "100644 blob 1a2b      12\ta/../../out",
            "100644 blob 1a2b      12\t/etc/passwd",
        ] {
            assert_eq!(path(row), None, "{row}");
        }
    }
}
