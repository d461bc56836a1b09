//! A people file: any bytes are read or refused, and each fault stands inside the file.

#![no_main]

use std::cell::LazyCell;
use std::fs;

use excx::people::read_people;
use libfuzzer_sys::fuzz_target;
use tempfile::TempDir;

thread_local! {
    static FOLDER: LazyCell<TempDir> = LazyCell::new(|| tempfile::tempdir().expect("a folder can be made"));
}

fuzz_target!(|bytes: &[u8]| {
    FOLDER.with(|place| {
        let path = place.path().join("people.csv");
        fs::write(&path, bytes).expect("the folder is ours");
        let Ok((_, faults)) = read_people(&path) else { return };
        for fault in &faults {
            assert!(fault.place.file.text.get(fault.place.span.clone()).is_some(), "{fault:?}");
        }
    });
});
