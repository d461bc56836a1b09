//! The whole check: any program gives diagnostics in order, each with a place inside its file, and each can be shown.
//!
//! The sign that stands between files (U+001C) splits what is tried over the program, a role in a file of its own, and a base.

#![no_main]

use std::cell::LazyCell;
use std::fs;
use std::path::Path;

use excx::diagnostic::{Human, Tongue};
use excx::source::Folder;
use excx::street;
use libfuzzer_sys::fuzz_target;
use tempfile::TempDir;

thread_local! {
    static FOLDER: LazyCell<TempDir> = LazyCell::new(|| tempfile::tempdir().expect("a folder can be made"));
}

/// The files that are tried, where there is something for them.
const FILES: [&str; 3] = ["own/program.yaml", "own/roles/a.yaml", "_base/program.yaml"];

/// Writes what is tried, and takes away what was left of what was tried before.
fn write(folder: &Path, bytes: &[u8]) {
    let mut parts = bytes.splitn(FILES.len(), |byte| *byte == 0x1c);
    for file in FILES {
        let path = folder.join(file);
        match parts.next() {
            Some(part) => {
                fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("the folder is ours");
                fs::write(path, part).expect("the folder is ours");
            }
            None => drop(fs::remove_file(path)),
        }
    }
}

fuzz_target!(|bytes: &[u8]| {
    FOLDER.with(|place| {
        write(place.path(), bytes);
        let Ok(folder) = Folder::read(&place.path().join("own")) else { return };
        let checked = street::check(&folder);
        let places = checked.diagnostics.iter().map(|diagnostic| &diagnostic.place);
        let starts: Vec<(&str, usize)> = places.map(|place| (place.file.path.as_str(), place.span.start)).collect();
        assert!(starts.is_sorted(), "{starts:?}");
        for diagnostic in &checked.diagnostics {
            assert_ne!(diagnostic.code, "internal", "{diagnostic:?}");
            assert!(diagnostic.place.file.text.get(diagnostic.place.span.clone()).is_some(), "{diagnostic:?}");
        }
        let mut shown = String::new();
        for tongue in [Tongue::English, Tongue::Dutch] {
            let human = Human { tongue, page: None };
            checked.diagnostics.iter().for_each(|diagnostic| human.diagnostic(&mut shown, diagnostic).expect("a string takes all"));
        }
    });
});
