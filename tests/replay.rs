//! Everything that fuzzing found worth keeping is read again: nothing panics, nothing takes long, and nothing takes much memory.
//!
//! `fuzz/corpus/TARGET/` holds what was kept; the check runs in processes of their own, with a limit on their memory.

#![allow(clippy::disallowed_methods, reason = "tests read and write files of their own, and look at the clock")]
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by a panic")]

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use excx::diagnostic::SourceFile;
use excx::holidays::ClosedDays;
use excx::merge::{self, Fields, Landing};
use excx::people::read_people;
use excx::roster::check_roster_text;
use excx::source::{Folder, parse};
use excx::street;
use jiff::tz::TimeZone;

/// What was kept for a target.
fn kept(target: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    entries.map(|entry| entry.expect("it can be listed").path()).collect()
}

/// Reads everything that was kept for a target, each in less than a second.
fn replay(target: &str, mut read: impl FnMut(&[u8])) {
    let files = kept(target);
    for path in &files {
        let (bytes, start) = (fs::read(path).expect("it can be read"), Instant::now());
        read(&bytes);
        assert!(start.elapsed() < Duration::from_secs(1), "{} takes {:?}", path.display(), start.elapsed());
    }
    println!("{} files of {target}", files.len());
}

#[test]
fn yaml_is_read_or_refused() {
    replay("yaml", |bytes| {
        let Ok(text) = std::str::from_utf8(bytes) else { return };
        let parsed = parse(&SourceFile::new("program.yaml", text));
        assert!(parsed.document.is_some() || !parsed.diagnostics.is_empty());
    });
}

/// What was kept for the check stands in up to three files, with a sign between them, as `fuzz/fuzz_targets/check.rs` writes them.
const FILES: [&str; 3] = ["own/program.yaml", "own/roles/a.yaml", "_base/program.yaml"];

/// Writes them under a name for the program’s folder.
fn write(folder: &Path, own: &str, bytes: &[u8]) {
    for (file, part) in FILES.iter().zip(bytes.splitn(FILES.len(), |byte| *byte == 0x1c)) {
        let path = folder.join(file.replace("own/", &format!("{own}/")));
        fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("the folder is ours");
        fs::write(path, part).expect("the folder is ours");
    }
}

#[test]
fn programs_are_checked() {
    let mut in_three = 0;
    replay("check", |bytes| {
        let place = tempfile::tempdir().expect("a folder can be made");
        write(place.path(), "own", bytes);
        let folder = Folder::read(&place.path().join("own")).expect("the program can be read");
        in_three += usize::from(folder.files_read().count() == FILES.len());
        let found = street::check(&folder).diagnostics;
        assert!(found.iter().all(|diagnostic| diagnostic.code != "internal"));
        assert!(found.iter().all(|diagnostic| diagnostic.place.file.text.get(diagnostic.place.span.clone()).is_some()));
    });
    assert!(in_three > 0, "nothing that was kept is spread over files");
}

#[test]
fn people_files_are_read_or_refused() {
    let place = tempfile::tempdir().expect("a folder can be made");
    let path = place.path().join("people.csv");
    replay("people", |bytes| {
        fs::write(&path, bytes).expect("the folder is ours");
        let Ok((_, faults)) = read_people(&path) else { return };
        assert!(faults.iter().all(|fault| fault.place.file.text.get(fault.place.span.clone()).is_some()));
    });
}

#[test]
fn calendars_are_read_or_refused() {
    replay("calendar", |bytes| {
        let Ok(text) = std::str::from_utf8(bytes) else { return };
        let (_, faults) = ClosedDays::read(&SourceFile::new("closed.ics", text), &TimeZone::UTC);
        assert!(faults.iter().all(|fault| fault.place.file.text.get(fault.place.span.clone()).is_some()));
    });
}

#[test]
fn texts_are_filled_in_or_refused() {
    replay("texts", |bytes| {
        let Ok(text) = std::str::from_utf8(bytes) else { return };
        let _ = merge::asked(text);
        let _ = merge::fill(text, &Fields::default(), Landing::Html);
    });
}

#[test]
fn rosters_are_read_or_told() {
    let program =
        street::check(&Folder::read(Path::new("examples/minimal")).expect("it can be read")).program.expect("it is sound");
    replay("roster", |bytes| {
        let roster = check_roster_text("roster.csv", bytes, &program, None).expect("it is in memory");
        assert!(roster.rows >= roster.bad.len() as u64 && (roster.bad.is_empty() || !roster.diagnostics.is_empty()));
    });
}

/// All that was kept for the check, in one process that may use 512 MB of addresses.
#[cfg(unix)]
#[test]
fn the_check_of_everything_stays_small() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    for (number, path) in kept("check").into_iter().enumerate() {
        write(folder.path(), &number.to_string(), &fs::read(path).expect("it can be read"));
    }
    let limited = "ulimit -v 524288; export RAYON_NUM_THREADS=2; exec \"$0\" check --format json \"$1\" >/dev/null";
    let ran = std::process::Command::new("sh").args(["-c", limited, env!("CARGO_BIN_EXE_excx")]).arg(folder.path()).output();
    let ran = ran.expect("there is a shell");
    let told = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.code().is_some_and(|code| code <= 2) && !told.contains("panicked"), "{:?} {told}", ran.status);
}
