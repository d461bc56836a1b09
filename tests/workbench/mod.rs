//! What the end-to-end tests share: the binary in a known environment, trees of files, and the tools of others.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use excx::output::Manifest;
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use tempfile::TempDir;

/// Environment that would change how the binary speaks.
const TALKATIVE: [&str; 9] =
    ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "TZ", "RUST_BACKTRACE", "RAYON_NUM_THREADS"];

/// The folder of the repository.
pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A new folder, gone at the end of the test.
pub fn folder() -> TempDir {
    TempDir::new().expect("a folder for the test")
}

/// The binary at the top of the repository, speaking English.
pub fn excx() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_excx"));
    command.current_dir(repository());
    for name in TALKATIVE {
        command.env_remove(name);
    }
    command.env("LC_ALL", "C");
    command
}

/// How a run of the binary went.
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the binary prints UTF-8");
        let code = output.status.code().unwrap_or_else(|| panic!("the binary was killed: {}", output.status));
        Self { code, stdout: text(output.stdout), stderr: text(output.stderr) }
    }
}

impl Ran {
    /// What was printed, as JSON.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|why| panic!("no JSON ({why}): {self:?}"))
    }

    /// The same, after making sure of the exit code.
    #[track_caller]
    pub fn expect_code(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{self:?}");
        self
    }
}

/// Runs a command to its end.
pub fn ran(command: &mut Command) -> Ran {
    command.output().expect("the command can be run").into()
}

/// Runs the binary with these arguments.
pub fn run<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Ran {
    ran(excx().args(arguments))
}

/// Renders a program into an output folder, with more arguments if need be.
pub fn render(program: &Path, out: &Path, more: &[&str]) -> Ran {
    ran(excx().arg("render").arg(program).arg("--out").arg(out).args(more))
}

/// Every file in a folder, by its path from there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tree(pub BTreeMap<String, Vec<u8>>);

impl Tree {
    /// Reads a folder.
    pub fn read(root: &Path) -> Self {
        let mut tree = Self::default();
        tree.add(root, "");
        tree
    }

    fn add(&mut self, folder: &Path, prefix: &str) {
        for entry in fs::read_dir(folder).expect("a folder to read") {
            let entry = entry.expect("an entry of the folder");
            let name = format!("{prefix}{}", entry.file_name().to_str().expect("names are UTF-8"));
            if entry.file_type().expect("its kind").is_dir() {
                self.add(&entry.path(), &format!("{name}/"));
            } else {
                self.0.insert(name, fs::read(entry.path()).expect("a file to read"));
            }
        }
    }

    /// Writes the files into a folder.
    pub fn write(&self, root: &Path) {
        for (path, bytes) in &self.0 {
            write(&root.join(path), bytes);
        }
    }

    /// The part of the tree in a folder.
    pub fn within(&self, folder: &str) -> Self {
        let inside = |(path, bytes): (&String, &Vec<u8>)| {
            path.strip_prefix(folder).and_then(|path| path.strip_prefix('/')).map(|path| (path.to_owned(), bytes.clone()))
        };
        Self(self.0.iter().filter_map(inside).collect())
    }

    /// The files whose path passes.
    pub fn only(&self, passes: impl Fn(&str) -> bool) -> Self {
        Self(self.0.iter().filter(|(path, _)| passes(path)).map(|(path, bytes)| (path.clone(), bytes.clone())).collect())
    }

    /// The files that the two do not share, or that differ: what a failing test should say, rather than all bytes.
    pub fn differences<'a>(&'a self, other: &'a Self) -> Vec<&'a str> {
        let differs = |path: &&String| self.0.get(*path) != other.0.get(*path);
        let mut paths: Vec<&str> = self.0.keys().chain(other.0.keys()).filter(differs).map(String::as_str).collect();
        paths.sort_unstable();
        paths.dedup();
        paths
    }

    /// Makes sure that two trees are the same to the byte.
    #[track_caller]
    pub fn expect_same(&self, other: &Self) {
        let differences = self.differences(other);
        assert!(differences.is_empty(), "these differ, of {} files: {differences:?}", self.0.len());
    }

    /// The text of a file.
    #[track_caller]
    pub fn text(&self, path: &str) -> &str {
        let bytes = self.0.get(path).unwrap_or_else(|| panic!("`{path}` is not among {:?}", self.0.keys()));
        std::str::from_utf8(bytes).expect("a text")
    }

    /// The manifest, after making sure that the tree holds exactly what it lists, to the byte.
    #[track_caller]
    pub fn whole(&self) -> Manifest {
        let manifest: Manifest = serde_json::from_str(self.text("manifest.json")).expect("a manifest");
        let listed: BTreeMap<&str, &str> =
            manifest.files.iter().map(|entry| (entry.path.as_str(), entry.sha256.as_str())).collect();
        let there: BTreeMap<&str, String> = self
            .0
            .iter()
            .filter(|(path, _)| *path != "manifest.json")
            .map(|(path, bytes)| (path.as_str(), sha256(bytes)))
            .collect();
        let there: BTreeMap<&str, &str> = there.iter().map(|(path, hash)| (*path, hash.as_str())).collect();
        let mixed: Vec<&&str> =
            listed.keys().chain(there.keys()).filter(|path| listed.get(**path) != there.get(**path)).collect();
        assert!(mixed.is_empty(), "the tree is not what its manifest says: {mixed:?}");
        manifest
    }
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |hash, byte| hash + &format!("{byte:02x}"))
}

/// Writes a file, with the folders that it needs.
pub fn write(path: &Path, bytes: impl AsRef<[u8]>) {
    fs::create_dir_all(path.parent().expect("a folder to write in")).expect("the folder can be made");
    fs::write(path, bytes).expect("the file can be written");
}

/// The names in a folder, in order.
pub fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder to read").map(|entry| entry.expect("an entry").file_name());
    let mut names: Vec<String> = entries.map(|name| name.to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// The folders of all programs in the repository.
pub fn shipped() -> Vec<PathBuf> {
    ["programs", "examples"]
        .iter()
        .flat_map(|parent| excx::source::find_programs(&repository().join(parent)).expect("there are programs"))
        .collect()
}

/// The method's own program.
pub fn twee_seconden() -> PathBuf {
    repository().join("programs/twee-seconden")
}

/// An example.
pub fn example(name: &str) -> PathBuf {
    repository().join("examples").join(name)
}

/// Copies a program, with changes to its text, each of which must have something to change.
#[track_caller]
pub fn copy(program: &Path, to: &Path, changes: &[(&str, &str)]) {
    let mut tree = Tree::read(program);
    let mut text = tree.text("program.yaml").to_owned();
    for (from, into) in changes {
        assert!(text.contains(from), "`{from}` is not in {}", program.display());
        text = text.replacen(from, into, 1);
    }
    tree.0.insert("program.yaml".into(), text.into_bytes());
    tree.write(to);
}

/// What all programs of the repository render to, made once for all tests: a folder for each program.
pub fn rendered() -> &'static Tree {
    static RENDERED: OnceLock<Tree> = OnceLock::new();
    RENDERED.get_or_init(|| {
        let out = folder();
        run(["render", "programs", "examples", "--out", out.path().to_str().expect("a plain path")]).expect_code(0);
        Tree::read(out.path())
    })
}

/// What one program of the repository renders to, by its id.
pub fn rendered_of(id: &str) -> Tree {
    let tree = rendered().within(id);
    assert!(!tree.0.is_empty(), "nothing was rendered of `{id}`");
    tree
}

/// Runs one of the scripts in `tests/clients`, and says what it says when it fails.
#[track_caller]
pub fn client(script: &str, arguments: &[&OsStr]) {
    let python = std::env::var("EXCX_PYTHON").unwrap_or_else(|_| "python3".into());
    let run = Command::new(&python).arg(repository().join("tests/clients").join(script)).args(arguments).output();
    let run = run.unwrap_or_else(|why| panic!("`{python}` cannot be run ({why}); set EXCX_PYTHON to a Python 3"));
    let told = format!("{}{}", String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&run.stderr));
    assert!(run.status.success(), "{script}: {told}");
}
