//! The whole check: any program file gives diagnostics in order, each with a place inside the file, and each can be shown.

#![no_main]

use std::cell::LazyCell;
use std::fs;

use excx::diagnostic::{Human, Tongue};
use excx::source::{Folder, PROGRAM_FILE};
use excx::street;
use libfuzzer_sys::fuzz_target;
use tempfile::TempDir;

thread_local! {
    static FOLDER: LazyCell<TempDir> = LazyCell::new(|| tempfile::tempdir().expect("a folder can be made"));
}

fuzz_target!(|bytes: &[u8]| {
    FOLDER.with(|place| {
        fs::write(place.path().join(PROGRAM_FILE), bytes).expect("the folder is ours");
        let Ok(folder) = Folder::read(place.path()) else { return };
        let checked = street::check(&folder);
        let starts: Vec<usize> = checked.diagnostics.iter().map(|diagnostic| diagnostic.place.span.start).collect();
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
