//! What cannot be done is told in one plain sentence, in English or Dutch, with exit code 2; what stood there stays as it was.

use std::ffi::OsStr;
use std::fs::{self, File, Permissions};
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;

use crate::workbench::{Ran, Tree, copy, example, excx, folder, names, ran, render, rendered_of, write};

/// What no user should have to read.
const INSIDES: [&str; 12] =
    ["panicked", "RUST_BACKTRACE", "Os {", "kind:", "Error", "Err(", "Some(", "None", "::", "PathBuf", "unwrap", "\u{1b}"];

/// Makes sure that a failure is one sentence for people.
#[track_caller]
fn plain(ran: &Ran) {
    let sentence = ran.stderr.strip_suffix('\n').unwrap_or_default();
    assert!(sentence.starts_with("excx: ") && !sentence.contains('\n'), "not one sentence: {ran:?}");
    assert!(sentence.len() > "excx: ".len() + 10, "{ran:?}");
    for inside in INSIDES {
        assert!(!sentence.contains(inside), "`{inside}` is in {ran:?}");
    }
    assert_eq!(ran.stdout, "");
}

/// Makes sure that a command fails, in English and in Dutch, each time with a word of that language and with the name of what is wrong.
#[track_caller]
fn fails(arguments: &[&OsStr], named: &str, english: &str, dutch: &str) {
    let [en, nl] = ["en", "nl"].map(|lang| ran(excx().arg("--lang").arg(lang).args(arguments)).expect_code(2));
    for (ran, word) in [(&en, english), (&nl, dutch)] {
        plain(ran);
        assert!(ran.stderr.contains(named), "`{named}` is not in {ran:?}");
        assert!(ran.stderr.contains(word), "`{word}` is not in {ran:?}");
    }
}

/// The same for a command with one path.
#[track_caller]
fn fails_on(command: &str, path: &Path, english: &str, dutch: &str) {
    fails(&[command.as_ref(), path.as_ref()], &path.display().to_string(), english, dutch);
}

#[test]
fn a_folder_that_is_not_there() {
    let place = folder();
    for command in ["check", "plan", "render"] {
        fails_on(command, &place.path().join("nowhere"), "is not there", "is er niet");
    }
    let nameless = ran(excx().arg("check").arg(OsStr::from_bytes(b"no\xffwhere"))).expect_code(2);
    plain(&nameless);
}

#[test]
fn a_people_file_that_is_not_there() {
    let arguments = ["check", "examples/minimal", "--people", "nope.csv"].map(OsStr::new);
    fails(&arguments, "nope.csv", "look at how its name is written", "kijk hoe de naam geschreven is");
    for lang in ["en", "nl"] {
        let told = ran(excx().args(["--lang", lang]).args(arguments)).expect_code(2).stderr;
        assert!(!told.contains("excx new"), "{told}");
    }
}

/// Whoever reads a document waits for one, also where nothing could be looked at.
#[test]
fn a_document_is_always_printed() {
    for arguments in [&["check", "nowhere"][..], &["check", "examples/minimal", "--people", "nope.csv"]] {
        let json = ran(excx().args(arguments).args(["--format", "json"])).expect_code(2);
        assert!(json.stderr.contains("is not there"), "{json:?}");
        assert_eq!(json.json()["diagnostics"].as_array().map(Vec::len), Some(0));
        let sarif = ran(excx().args(arguments).args(["--format", "sarif"])).expect_code(2).json();
        let invocation = &sarif["runs"][0]["invocations"][0];
        assert_eq!(invocation["executionSuccessful"], false);
        let told = invocation["toolExecutionNotifications"][0]["message"]["text"].as_str().expect("why");
        assert!(told.contains("is not there"), "{sarif:#}");
    }
}

#[test]
fn a_folder_without_programs() {
    let place = folder();
    write(&place.path().join("one/notes.txt"), "no program");
    for command in ["check", "plan", "render"] {
        fails_on(command, place.path(), "holds no program.yaml", "staat geen program.yaml");
    }
}

/// Where permissions are not enforced, as for root, a folder in the place of the file is what cannot be read.
#[test]
fn a_program_that_cannot_be_read() {
    let place = folder();
    fs::create_dir_all(place.path().join("folder/program.yaml")).expect("a folder");
    for command in ["check", "plan", "render"] {
        fails_on(command, &place.path().join("folder"), "it is a folder", "het is een map");
    }
    let closed = place.path().join("closed");
    copy(&example("minimal"), &closed, &[]);
    fs::set_permissions(closed.join("program.yaml"), Permissions::from_mode(0o000)).expect("its permissions can be set");
    if File::open(closed.join("program.yaml")).is_err() {
        fails_on("check", &closed, "you have no permission", "je hebt er geen rechten voor");
    }
}

#[test]
fn a_program_that_is_too_large() {
    let place = folder();
    copy(&example("minimal"), place.path(), &[]);
    let file = File::options().write(true).open(place.path().join("program.yaml")).expect("it is there");
    file.set_len(3 * 1024 * 1024).expect("it can grow");
    for command in ["check", "plan", "render"] {
        fails_on(command, place.path(), "is too large", "is te groot");
    }
}

#[test]
fn a_picture_that_is_too_large() {
    let place = folder();
    copy(&example("minimal"), place.path(), &[("  employees: 50", "  logo: assets/logo.svg\n  employees: 50")]);
    write(&place.path().join("assets/logo.svg"), "<svg");
    let file = File::options().write(true).open(place.path().join("assets/logo.svg")).expect("it is there");
    file.set_len(21 * 1024 * 1024).expect("it can grow");
    let out = folder();
    let arguments: [&OsStr; 4] = ["render".as_ref(), place.path().as_ref(), "--out".as_ref(), out.path().as_ref()];
    fails(&arguments, "logo.svg", "is too large", "is te groot");
    assert_eq!(names(out.path()), [".excx-lock"]);
}

/// What is wrong inside a program is a diagnostic, and the exit code is 1.
#[test]
fn a_program_that_is_no_utf8() {
    let place = folder();
    let mut bytes = fs::read(example("minimal").join("program.yaml")).expect("an example");
    let at = bytes.windows(8).position(|word| word == b"Remember").expect("its title");
    bytes[at] = 0xff;
    write(&place.path().join("program.yaml"), &bytes);
    let check = ran(excx().arg("check").arg(place.path()).args(["--format", "json"])).expect_code(1).json();
    let diagnostics = check["diagnostics"].as_array().expect("a list");
    assert_eq!(diagnostics.len(), 1, "{check}");
    let line = String::from_utf8_lossy(&bytes[..=at]).lines().count();
    assert_eq!(diagnostics[0]["line"], line, "{check}");

    let out = folder();
    for (lang, word) in [("en", "is not saved as UTF-8"), ("nl", "is niet als UTF-8")] {
        let check = ran(excx().args(["--lang", lang, "check"]).arg(place.path())).expect_code(1);
        assert!(check.stdout.contains(word) && check.stderr.is_empty(), "{check:?}");
        let render = render(place.path(), out.path(), &["--lang", lang]).expect_code(1);
        assert!(render.stderr.contains(word) && !render.stderr.contains("panicked"), "{render:?}");
    }
    assert_eq!(names(out.path()), [""; 0], "nothing was made");
}

/// Where permissions are not enforced, as for root, a path under a file is what cannot be made.
#[test]
fn an_output_folder_that_cannot_be_made() {
    let (place, program) = (folder(), example("minimal"));
    let file = place.path().join("file");
    write(&file, "a file");
    let fails = |out: &Path, english: &str, dutch: &str| {
        let arguments: [&OsStr; 4] = ["render".as_ref(), program.as_ref(), "--out".as_ref(), out.as_ref()];
        fails(&arguments, &out.display().to_string(), english, dutch);
    };
    for out in [file.clone(), file.join("dist")] {
        fails(&out, "a file stands where a folder should be", "er staat een bestand waar een map moet staan");
    }
    assert_eq!(fs::read(&file).expect("it is still a file"), b"a file");
    let closed = place.path().join("closed");
    fs::create_dir(&closed).expect("a folder");
    fs::set_permissions(&closed, Permissions::from_mode(0o555)).expect("its permissions can be set");
    if File::create(closed.join("probe")).is_err() {
        fails(&closed.join("dist"), "you have no permission", "je hebt er geen rechten voor");
    }
}

#[test]
fn a_new_program_where_something_is_already() {
    let place = folder();
    write(&place.path().join("notes.txt"), "mine");
    let before = Tree::read(place.path());
    fails_on("new", place.path(), "is there already", "is er al");
    fails_on("new", &place.path().join("notes.txt"), "is there already", "is er al");
    before.expect_same(&Tree::read(place.path()));
}

#[test]
fn a_name_that_nothing_has() {
    fails(&["explain".as_ref(), "slogn".as_ref()], "slogan", "did you mean", "bedoelde je");
    fails(&["plan".as_ref(), "examples".as_ref()], "minimal", "there are several programs", "er zijn meer programma’s");
    let out = folder();
    let program = example("minimal");
    let language: [&OsStr; 6] =
        ["render".as_ref(), program.as_ref(), "--out".as_ref(), out.path().as_ref(), "--language".as_ref(), "xx".as_ref()];
    fails(&language, "`xx`", "it is in en", "het is er in en");
}

#[test]
fn a_word_that_the_command_line_does_not_know() {
    for arguments in [&["cheque"][..], &["check", "--format", "yaml"], &["render", "--only", "hats"], &["--lang", "tlh", "check"]]
    {
        let ran = ran(excx().args(arguments)).expect_code(2);
        assert!(ran.stderr.contains("--help") && ran.stdout.is_empty(), "{ran:?}");
        assert!(!ran.stderr.contains("panicked"), "{ran:?}");
    }
}

/// The tree that stands in an output folder before something fails there: of the same program, in other words.
fn with_an_old_tree(out: &Path) -> Tree {
    let sources = folder();
    copy(&example("cocreation-first"), sources.path(), &[("title: Eerst even kijken", "title: Eerst goed luisteren")]);
    render(sources.path(), out, &[]).expect_code(0);
    let old = Tree::read(&out.join("aan-de-balie"));
    assert_ne!(old, rendered_of("aan-de-balie"));
    old
}

/// A shell with the binary as `$0` and paths as `$1` and on; what it prints is what the binary prints.
fn shell(script: &str, arguments: &[&Path], lang: &str) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", script, env!("CARGO_BIN_EXE_excx")]).args(arguments).env("EXCX_LANG", lang).env_remove("CLICOLOR_FORCE");
    command
}

#[test]
fn a_file_that_may_not_grow() {
    let program = example("cocreation-first");
    for (lang, word) in [("en", "larger than is allowed"), ("nl", "groter dan")] {
        let out = folder();
        let old = with_an_old_tree(out.path());
        // The largest file may have 4 kB; a signal that would kill is ignored, so that the write itself fails.
        let limited = r#"trap '' XFSZ; ulimit -f 8; exec "$0" --lang "$EXCX_LANG" render "$1" --out "$2""#;
        let ran = ran(&mut shell(limited, &[&program, out.path()], lang)).expect_code(2);
        plain(&ran);
        assert!(ran.stderr.contains(word), "{ran:?}");
        old.expect_same(&Tree::read(&out.path().join("aan-de-balie")));
        assert_eq!(names(out.path()), [".excx-lock", "aan-de-balie"], "nothing is left lying around");
        render(&program, out.path(), &[]).expect_code(0);
    }
}

/// A disk of its own, in a namespace where a user may mount one.
const IN_NAMESPACE: [&str; 2] = ["--user", "--map-root-user"];

/// Whether a small disk can be mounted here.
fn can_mount(place: &Path) -> bool {
    let mut command = Command::new("unshare");
    command.args(IN_NAMESPACE).args(["--mount", "sh", "-c", "mount -t tmpfs -o size=1m none \"$0\""]).arg(place);
    command.output().is_ok_and(|output| output.status.success())
}

/// A disk that is full but for 64 kB, where one may be mounted. Where not, as in some containers, a write that fails halfway is still shown
/// by the limit on the size of a file, above.
#[test]
fn a_disk_that_is_full() {
    let (program, mount, copied) = (example("cocreation-first"), folder(), folder());
    if !can_mount(mount.path()) {
        println!("no disk can be mounted here; see `a_file_that_may_not_grow` for the nearest thing");
        return;
    }
    let old_out = folder();
    let old = with_an_old_tree(old_out.path());
    let script = r#"
        set -e
        mount -t tmpfs -o size=8m none "$2"
        mkdir "$2/dist"
        cp -R "$3/aan-de-balie" "$2/dist/"
        cat /dev/zero > "$2/filler" 2> /dev/null || true
        truncate -s -64K "$2/filler"
        code=0
        "$0" --lang "$EXCX_LANG" render "$1" --out "$2/dist" || code=$?
        cp -R "$2/dist/." "$4/"
        rm "$2/filler"
        "$0" -q render "$1" --out "$2/dist"
        exit $code
    "#;
    for (lang, word) in [("en", "the disk is full"), ("nl", "de schijf is vol")] {
        let left = copied.path().join(lang);
        fs::create_dir(&left).expect("a folder");
        let inside = shell(script, &[&program, mount.path(), old_out.path(), &left], lang);
        let mut command = Command::new("unshare");
        command.args(IN_NAMESPACE).arg("--mount").arg(inside.get_program()).args(inside.get_args()).env("EXCX_LANG", lang);
        let ran = ran(&mut command).expect_code(2);
        plain(&ran);
        assert!(ran.stderr.contains(word), "{ran:?}");
        old.expect_same(&Tree::read(&left.join("aan-de-balie")));
        assert_eq!(names(&left), [".excx-lock", "aan-de-balie"], "nothing is left lying around");
    }
}
