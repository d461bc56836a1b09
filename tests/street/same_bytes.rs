//! The same sources give the same bytes: whatever the clock, the language, the number of threads, the place and the history of the files.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, SystemTime};

use crate::workbench::{Tree, excx, folder, ran, render, rendered, rendered_of, repository, twee_seconden, write};

#[test]
fn the_time_zone_and_the_language_of_the_machine_do_not_matter() {
    let out = folder();
    let program = twee_seconden();
    let mut command = excx();
    command.env("TZ", "Pacific/Kiritimati").env("LANG", "nl_NL.UTF-8").env("LC_ALL", "nl_NL.UTF-8").env("LANGUAGE", "nl:fr");
    ran(command.arg("render").arg(program).arg("--out").arg(out.path())).expect_code(0);
    rendered_of("two-seconds").expect_same(&Tree::read(&out.path().join("two-seconds")));
}

#[test]
fn the_number_of_threads_does_not_matter() {
    for threads in ["1", "4"] {
        let out = folder();
        let mut command = excx();
        command.env("RAYON_NUM_THREADS", threads).args(["render", "programs", "examples", "--out"]).arg(out.path());
        ran(&mut command).expect_code(0);
        rendered().expect_same(&Tree::read(out.path()));
    }
}

/// Files made in another order are often listed in another order; their times are those of a checkout long ago.
#[test]
fn the_place_and_the_history_of_the_files_do_not_matter() {
    let (place, out) = (folder(), folder());
    let sources = Tree::read(&twee_seconden());
    for (age, (path, bytes)) in sources.0.iter().rev().enumerate() {
        let path = place.path().join("somewhere/else").join(path);
        write(&path, bytes);
        let file = fs::File::options().write(true).open(&path).expect("the file is there");
        let then = SystemTime::UNIX_EPOCH + Duration::from_secs(86_400 * (1_000 + age as u64));
        file.set_modified(then).expect("its time can be set");
    }
    let mut command = under_umask("000");
    command.current_dir(place.path().join("somewhere")).env("TZ", "America/St_Johns").env("HOME", "/nonexistent");
    ran(command.args(["render", "else", "--out"]).arg(out.path())).expect_code(0);
    rendered_of("two-seconds").expect_same(&Tree::read(&out.path().join("two-seconds")));
}

#[test]
fn who_may_read_new_files_does_not_matter() {
    let open = folder();
    let program = repository().join("examples/cocreation-first");
    for (name, umask) in [("open", "000"), ("closed", "077")] {
        let mut command = under_umask(umask);
        command.current_dir(repository()).arg("render").arg(&program).arg("--out").arg(open.path().join(name));
        ran(&mut command).expect_code(0);
        rendered_of("aan-de-balie").expect_same(&Tree::read(&open.path().join(name).join("aan-de-balie")));
    }
}

/// The output itself is no source: rendering over an older tree gives what a fresh folder gets.
#[test]
fn what_stood_there_does_not_matter() {
    let (out, old) = (folder(), folder());
    crate::workbench::copy(
        &crate::workbench::example("cocreation-first"),
        old.path(),
        &[("Eerst even kijken", "Iets heel anders")],
    );
    render(old.path(), out.path(), &[]).expect_code(0);
    let place = out.path().join("aan-de-balie");
    assert_ne!(Tree::read(&place), rendered_of("aan-de-balie"));
    render(Path::new("examples/cocreation-first"), out.path(), &[]).expect_code(0);
    rendered_of("aan-de-balie").expect_same(&Tree::read(&place));
}

/// The binary under another umask.
fn under_umask(umask: &str) -> Command {
    let known = excx();
    let mut command = Command::new("sh");
    command.args(["-c", &format!("umask {umask} && exec \"$0\" \"$@\"")]).arg(known.get_program());
    for (name, value) in known.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    command
}
