//! Programs to look at in tests: written into a folder of their own, so that they are read as a user's would be.

#![allow(dead_code, reason = "each test binary uses a part of it")]

pub mod generate;
pub mod written;

use std::fs;
use std::path::{Path, PathBuf};

use excx::diagnostic::{Diagnostic, Severity};
use excx::model::{KnownPerson, People};
use excx::source::Folder;
use excx::street;

/// The smallest whole program, over which fragments are put.
pub const MINIMAL: &str = include_str!("../../examples/minimal/program.yaml");

/// Everything that is said of a program with this text; beside it lie the files of `assets`, where there is such a folder.
pub fn diagnostics(program: &str, assets: Option<&Path>) -> Vec<Diagnostic> {
    let folder = tempfile::tempdir().expect("a folder can be made");
    fs::write(folder.path().join("program.yaml"), program).expect("the folder is ours");
    for file in beside(program) {
        let path = folder.path().join(file);
        fs::create_dir_all(path.parent().expect("it lies in the folder")).expect("the folder is ours");
        fs::write(path, "").expect("the folder is ours");
    }
    if let Some(assets) = assets.filter(|assets| assets.is_dir()) {
        copy(assets, &folder.path().join("assets"));
    }
    let read = Folder::read(folder.path()).expect("the program can be read");
    street::check_beside(&read, people(program).as_ref()).diagnostics
}

/// The people file that a program is looked at with, as a comment in it says: `# --people: p-017, p-018`.
fn people(program: &str) -> Option<People> {
    let listed = program.lines().find_map(|line| line.strip_prefix("# --people: "))?;
    let known = |id: &str| (id.to_owned(), KnownPerson { name: format!("The name of {id}"), email: String::new() });
    Some(People(listed.split(", ").map(known).collect()))
}

/// Everything that is said of the smallest program with this drawing as its logo.
pub fn diagnostics_of_logo(drawing: &str) -> Vec<Diagnostic> {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let assets = folder.path().join("assets");
    fs::create_dir(&assets).expect("the folder is ours");
    fs::write(assets.join("logo.svg"), drawing).expect("the folder is ours");
    diagnostics(&over_minimal("organization: {name: Harbor, employees: 50, logo: assets/logo.svg}\n"), Some(&assets))
}

/// A program with pictures on the web, whose mails of the co-creation come from a template of its own.
const WITH_TEMPLATE: &str = "cocreation: {weeks: 3}\nimages: {link: \"https://harborschool.example/mail\"}\n";

/// Everything that is said of the smallest program when the mails of its co-creation are made by this template.
pub fn diagnostics_of_mails(template: &str) -> Vec<Diagnostic> {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let templates = folder.path().join("templates/emails");
    fs::create_dir_all(&templates).expect("the folder is ours");
    fs::write(templates.join("cocreation.mjml"), template).expect("the folder is ours");
    fs::write(folder.path().join("program.yaml"), over_minimal(WITH_TEMPLATE)).expect("the folder is ours");
    let folder = Folder::read(folder.path()).expect("the program can be read");
    street::check_rendered(&folder, None, excx::render::guest::answer).expect("it can be rendered").diagnostics
}

/// The files that lie beside a program, as a comment in it says: `# beside it: roles.txt, assets/old.png`, or `# ernaast: …`.
fn beside(program: &str) -> impl Iterator<Item = &str> {
    let listed =
        program.lines().filter_map(|line| line.strip_prefix("# beside it: ").or_else(|| line.strip_prefix("# ernaast: ")));
    listed.flat_map(|files| files.split(", "))
}

/// A folder in which one program after another is looked at, beside the smallest program as a base: `extends: ../_base`.
pub struct Bench {
    folder: tempfile::TempDir,
}

impl Bench {
    /// A folder of its own.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder can be made");
        for (name, program) in [("_base", MINIMAL), ("program", "")] {
            fs::create_dir(folder.path().join(name)).expect("the folder is ours");
            fs::write(folder.path().join(name).join("program.yaml"), program).expect("the folder is ours");
        }
        Self { folder }
    }

    fn program(&self) -> PathBuf {
        self.folder.path().join("program")
    }

    /// The same with the assets of the program that ships in it.
    pub fn with_assets() -> Self {
        let bench = Self::new();
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("programs/twee-seconden/assets"), &bench.program().join("assets"));
        bench
    }

    /// Everything that is said of a program with this text.
    pub fn check(&self, program: impl AsRef<[u8]>) -> Vec<Diagnostic> {
        fs::write(self.program().join("program.yaml"), program).expect("the folder is ours");
        diagnostics_in(&self.program())
    }
}

/// Everything that is said of the program in a folder.
pub fn diagnostics_in(folder: &Path) -> Vec<Diagnostic> {
    street::check(&Folder::read(folder).expect("the program can be read")).diagnostics
}

/// A fragment put over the smallest program: its top-level keys take the place of those of that program. The fragment comes first, so that
/// its lines keep their numbers.
pub fn over_minimal(fragment: &str) -> String {
    over(fragment, MINIMAL)
}

/// A fragment put over a program in the same way.
pub fn over(fragment: &str, program: &str) -> String {
    let own: Vec<&str> = fragment.lines().filter_map(top_level_key).collect();
    let mut merged = format!("{}\n", fragment.trim_end());
    let mut is_kept = false;
    for line in program.lines() {
        if let Some(key) = top_level_key(line) {
            is_kept = !own.contains(&key);
        }
        if is_kept {
            merged.push_str(line);
            merged.push('\n');
        }
    }
    merged
}

fn top_level_key(line: &str) -> Option<&str> {
    let (key, _) = line.split_once(':')?;
    key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_').then_some(key)
}

/// A diagnostic as one line: where, how bad, what.
pub fn line(diagnostic: &Diagnostic) -> String {
    let start = diagnostic.place.start();
    format!("{}:{} {} {} {}", start.line, start.column, diagnostic.severity, diagnostic.code, diagnostic.message.en)
}

/// Diagnostics as lines of text.
pub fn lines(diagnostics: &[Diagnostic]) -> String {
    diagnostics.iter().map(|diagnostic| line(diagnostic) + "\n").collect()
}

/// The errors among diagnostics that have another code.
pub fn other_errors(diagnostics: &[Diagnostic], code: &str) -> String {
    let others = diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error && diagnostic.code != code);
    others.map(|diagnostic| line(diagnostic) + "\n").collect()
}

/// The files of a folder with this ending, in the order of their names.
pub fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let mut found: Vec<PathBuf> = paths.filter(|path| path.extension().is_some_and(|extension| extension == ending)).collect();
    found.sort();
    found
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the folder is ours");
    for entry in fs::read_dir(from).expect("the assets can be read").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("the asset can be copied");
        }
    }
}

/// A program of `tests/wrong` as it is read: a whole file, or a fragment over the smallest program where its first line says so.
pub fn wrong_program(path: &Path) -> Vec<u8> {
    let bytes = fs::read(path).expect("the program is there");
    match std::str::from_utf8(&bytes) {
        Ok(text) if text.starts_with("# over the minimal program\n") => over_minimal(text).into_bytes(),
        _ => bytes,
    }
}
