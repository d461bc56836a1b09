//! A stop at any moment leaves a whole old tree or a whole new one, never a mix, and nothing lying around after the next run.

use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::os::unix::process::ExitStatusExt as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use excx::output::{OutputError, Step, Target};
use excx::render::{Artifact, ArtifactKind};

use crate::workbench::{Tree, copy, example, excx, folder, names, render, rendered_of};

const ID: &str = "p";

fn artifact(path: &str, word: &str) -> Artifact {
    Artifact {
        path: path.into(),
        kind: ArtifactKind::Picture,
        moment: None,
        audience: None,
        language: None,
        at: None,
        sendings: Vec::new(),
        title: path.into(),
        bytes: word.repeat(40).into_bytes(),
    }
}

/// Two trees that share paths and folders, and each have some of their own.
fn old() -> Vec<Artifact> {
    ["index.html", "emails/nl/a.txt", "emails/nl/b.txt", "materials/nl/old.txt"]
        .iter()
        .map(|path| artifact(path, "old"))
        .collect()
}

fn new() -> Vec<Artifact> {
    ["index.html", "emails/nl/a.txt", "emails/en/a.txt", "calendars/c.txt"].iter().map(|path| artifact(path, "new")).collect()
}

fn put(out: &Path, artifacts: &[Artifact], observe: &mut dyn FnMut(Step<'_>) -> bool) -> Result<(), OutputError> {
    Target::open(out, ID, false)?.replace(artifacts, &[], observe).map(drop)
}

/// How the machine stops: between two steps, or in the middle of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stop {
    Before,
    Amid,
}

/// Leaves a step half done.
fn half(step: Step<'_>) {
    match step {
        Step::Folder(folder) => fs::create_dir_all(folder).expect("a folder"),
        Step::File(file) => fs::write(file, "ne").expect("half a file"),
        Step::Remove(tree) => fs::remove_file(tree.join("index.html")).expect("a file of the old tree"),
        // Names change at once or not at all.
        Step::Swap(_) | Step::Aside(_) => {}
    }
}

/// What is in the place of the program: nothing, or a whole tree with one of the two words in all files.
#[track_caller]
fn word(out: &Path) -> Option<String> {
    let place = out.join(ID);
    if !place.exists() {
        return None;
    }
    let tree = Tree::read(&place);
    tree.whole();
    let word = tree.text("index.html")[..3].to_owned();
    let artifacts = if word == "old" { old() } else { new() };
    let expected = Tree(artifacts.into_iter().map(|artifact| (artifact.path, artifact.bytes)).collect());
    expected.expect_same(&tree.only(|path| path != "manifest.json"));
    Some(word)
}

/// Stops the writing of the new tree after every number of steps, and has the next run recover.
fn stopped_everywhere(before: Option<&[Artifact]>, stop: Stop) {
    let out_with_before = || {
        let out = folder();
        if let Some(before) = before {
            put(out.path(), before, &mut |_| true).expect("the old tree can be written");
        }
        out
    };
    let mut steps = 0;
    put(out_with_before().path(), &new(), &mut |_| {
        steps += 1;
        true
    })
    .expect("the new tree can be written");
    assert!(steps > new().len(), "every file is a step: {steps}");

    let then = before.map(|_| "old".to_owned());
    let mut seen = Vec::new();
    for last in 0..steps {
        let out = out_with_before();
        let mut taken = 0;
        let stopped = put(out.path(), &new(), &mut |step| {
            if taken == last {
                if stop == Stop::Amid {
                    half(step);
                }
                return false;
            }
            taken += 1;
            true
        });
        assert!(matches!(stopped, Err(OutputError::Stopped)), "after {last} of {steps} steps: {stopped:?}");
        // Whoever looks before the next run sees a whole tree or none.
        word(out.path());

        drop(Target::open(out.path(), ID, false).unwrap_or_else(|why| panic!("after {last} of {steps} steps: {why}")));
        let recovered = word(out.path());
        assert!(recovered == then || recovered.as_deref() == Some("new"), "after {last} of {steps} steps: {recovered:?}");
        let expected: &[&str] = if recovered.is_some() { &[".excx-lock", ID] } else { &[".excx-lock"] };
        assert_eq!(names(out.path()), expected, "after {last} of {steps} steps");
        seen.push(recovered);

        put(out.path(), &new(), &mut |_| true).expect("the next run can write");
        assert_eq!(word(out.path()).as_deref(), Some("new"));
        assert_eq!(names(out.path()), [".excx-lock", ID]);
    }
    assert_eq!(seen.first(), Some(&then), "nothing has changed before the first step");
    assert!(seen.windows(2).all(|pair| pair[1] == pair[0] || pair[0] == then), "once new, it stays new: {seen:?}");
    if before.is_some() {
        assert_eq!(seen.last().and_then(Option::as_deref), Some("new"), "the old tree goes after the new one is in its place");
    }
}

#[test]
fn a_first_tree_is_there_whole_or_not_at_all() {
    stopped_everywhere(None, Stop::Before);
    stopped_everywhere(None, Stop::Amid);
}

#[test]
fn an_old_tree_stays_whole_until_a_whole_new_one_takes_its_place() {
    stopped_everywhere(Some(&old()), Stop::Before);
    stopped_everywhere(Some(&old()), Stop::Amid);
}

/// What a run can be caught at.
#[derive(Debug, Clone, Copy)]
enum Caught {
    /// The new tree is being written, and holds this many of the files that are carried over.
    Staging(usize),
    /// The new tree has taken the place of the old one, which is being removed.
    Swapped,
}

/// How many files are carried over: enough for a run to be caught at it.
const CARRIED: usize = 3000;

/// An output folder with a tree that a run takes a while to carry over.
fn long_lived(out: &Path) {
    render(&example("cocreation-first"), out, &[]).expect_code(0);
    let target = Target::open(out, "aan-de-balie", false).expect("it is ours");
    let mut kept: Vec<Artifact> = (0..CARRIED).map(|number| artifact(&carried(number), "kept")).collect();
    kept.push(artifact("index.html", "old"));
    let rest = target.carried_over(&[]);
    target.replace(&kept, &rest, &mut |_| true).expect("it can be written");
}

/// The path of a file that is carried over; they are in the order of their numbers.
fn carried(number: usize) -> String {
    format!("materials/kept/{number:04}.txt")
}

/// Kills a run at a point. Whether it was still running by then.
fn killed(program: &Path, out: &Path, at: Caught) -> bool {
    let place = out.join("aan-de-balie");
    let staging = out.join(".excx-aan-de-balie.new");
    let stands = |path: &PathBuf| fs::metadata(path).map(|data| data.ino()).ok();
    let before = stands(&place);
    let mut command = excx();
    command.arg("render").arg(program).arg("--out").arg(out).args(["--only", "emails"]);
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the binary starts");
    loop {
        let reached = match at {
            Caught::Staging(0) => staging.exists(),
            Caught::Staging(files) => staging.join(carried(files - 1)).exists(),
            Caught::Swapped => stands(&place) != before,
        };
        if reached {
            child.kill().expect("it can be killed");
        }
        if let Some(status) = child.try_wait().expect("its state is known") {
            return status.signal() == Some(9);
        }
    }
}

#[test]
fn a_kill_leaves_a_whole_tree() {
    let sources = folder();
    copy(&example("cocreation-first"), sources.path(), &[("title: Eerst even kijken", "title: Eerst goed luisteren")]);
    let out = folder();
    for at in
        [Caught::Staging(0), Caught::Staging(10), Caught::Staging(CARRIED / 2), Caught::Staging(CARRIED - 10), Caught::Swapped]
    {
        fs::remove_dir_all(out.path()).expect("an output folder");
        long_lived(out.path());
        let place = out.path().join("aan-de-balie");
        let before = Tree::read(&place);
        assert!(before.whole().files.len() > CARRIED);

        // A run that was done before it could be caught shows nothing; its tree is what the next one starts from.
        let caught = (0..10).any(|_| killed(sources.path(), out.path(), at));
        assert!(caught, "no run could be caught at {at:?}");
        let after = Tree::read(&place);
        after.whole();
        let is_new = after.text("index.html").contains("Eerst goed luisteren");
        match at {
            Caught::Staging(_) => assert!(is_new || after == before, "{at:?}: {:?}", after.differences(&before)),
            Caught::Swapped => assert!(is_new, "the new tree is in its place"),
        }

        render(sources.path(), out.path(), &["--only", "emails"]).expect_code(0);
        let next = Tree::read(&place);
        assert!(next.whole().files.len() > CARRIED);
        assert!(next.text("index.html").contains("Eerst goed luisteren"));
        assert_eq!(names(out.path()), [".excx-lock", "aan-de-balie"], "{at:?}");
    }
}

#[test]
fn a_program_with_errors_leaves_what_was_there_and_the_others_are_rendered() {
    let (sources, out) = (folder(), folder());
    render(&example("minimal"), out.path(), &[]).expect_code(0);
    copy(&example("minimal"), &sources.path().join("broken"), &[("feels: 0", "feels: much")]);
    copy(&example("cocreation-first"), &sources.path().join("fine"), &[]);
    let ran = render(sources.path(), out.path(), &[]).expect_code(1);
    assert!(ran.stderr.contains("broken") && ran.stderr.contains("left out"), "{ran:?}");
    rendered_of("remember-me").expect_same(&Tree::read(&out.path().join("remember-me")));
    rendered_of("aan-de-balie").expect_same(&Tree::read(&out.path().join("aan-de-balie")));
}
