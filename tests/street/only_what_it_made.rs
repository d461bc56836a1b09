//! Only what it made is replaced: what others put there, or changed, is named and stays, and what was not asked for is carried over.

use std::fs::{self, File};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::workbench::{Ran, Tree, copy, example, folder, names, render, rendered_of, twee_seconden, write};

/// An output folder with the whole tree of the method's own program in it, and the place of that tree.
fn dist() -> (TempDir, PathBuf) {
    let out = folder();
    let place = out.path().join("two-seconds");
    rendered_of("two-seconds").write(&place);
    (out, place)
}

/// The program with other words in a mail and on the posters.
fn reworded() -> TempDir {
    let sources = folder();
    let changes = [
        ("Eén keer vandaag is genoeg", "Vandaag één keer is genoeg"),
        ("Once today is enough", "Today, once is enough"),
        ("I listen in on a call", "I listen in on a long call"),
        ("ik met een gesprek heb meegeluisterd", "ik met een lang gesprek heb meegeluisterd"),
    ];
    copy(&twee_seconden(), sources.path(), &changes);
    sources
}

/// Makes sure that a run was refused in one sentence that names something, and touched nothing.
#[track_caller]
fn refused(ran: Ran, named: &str, out: &Path, before: &Tree) {
    let ran = ran.expect_code(2);
    assert_eq!(ran.stderr.lines().count(), 1, "{ran:?}");
    assert!(ran.stderr.contains(named), "`{named}` is not in {ran:?}");
    let after = Tree::read(out);
    before.expect_same(&after.only(|path| path != ".excx-lock"));
}

#[test]
fn a_foreign_file_is_named_and_nothing_is_touched() {
    for foreign in ["notes.txt", "emails/nl/notes.txt", "own/notes.txt"] {
        let (out, place) = dist();
        write(&place.join(foreign), "mine");
        let before = Tree::read(out.path());
        refused(render(&twee_seconden(), out.path(), &[]), foreign, out.path(), &before);
        refused(render(&twee_seconden(), out.path(), &["--only", "emails"]), foreign, out.path(), &before);
    }
}

#[test]
fn an_edited_file_is_named_and_nothing_is_touched() {
    let (out, place) = dist();
    let edited = "emails/nl/20-kickoff.txt";
    let text = fs::read_to_string(place.join(edited)).expect("it was rendered");
    write(&place.join(edited), text.replace("Hallo", "Beste allemaal"));
    let before = Tree::read(out.path());
    refused(render(&twee_seconden(), out.path(), &[]), edited, out.path(), &before);
}

#[test]
fn a_folder_without_a_manifest_is_named_and_nothing_is_touched() {
    let out = folder();
    write(&out.path().join("two-seconds/thesis.txt"), "years of work");
    let before = Tree::read(out.path());
    refused(render(&twee_seconden(), out.path(), &[]), "two-seconds", out.path(), &before);
}

#[test]
fn the_tree_of_another_program_is_not_replaced() {
    let out = folder();
    rendered_of("aan-de-balie").write(&out.path().join("remember-me"));
    let before = Tree::read(out.path());
    refused(render(&example("minimal"), out.path(), &[]), "remember-me", out.path(), &before);
}

#[test]
fn an_empty_folder_is_nobodys() {
    let out = folder();
    fs::create_dir(out.path().join("remember-me")).expect("a folder");
    render(&example("minimal"), out.path(), &[]).expect_code(0);
    rendered_of("remember-me").expect_same(&Tree::read(&out.path().join("remember-me")));
}

#[test]
fn force_replaces_what_others_made() {
    let out = folder();
    let place = out.path().join("remember-me");
    for fill in [
        |place: &Path| write(&place.join("thesis.txt"), "years of work"),
        |place: &Path| write(place, "a file in the place of the folder"),
        |place: &Path| symlink("nowhere", place).expect("a link to nowhere"),
        |place: &Path| {
            rendered_of("remember-me").write(place);
            write(&place.join("notes.txt"), "mine");
            write(&place.join("materials/en/menu-teacher.pdf"), "edited");
        },
    ] {
        fill(&place);
        render(&example("minimal"), out.path(), &[]).expect_code(2);
        render(&example("minimal"), out.path(), &["--force"]).expect_code(0);
        rendered_of("remember-me").expect_same(&Tree::read(&place));
        assert_eq!(names(out.path()), [".excx-lock", "remember-me"]);
        render(&example("minimal"), out.path(), &[]).expect_code(0);
        fs::remove_dir_all(&place).expect("the place is a folder again");
    }
}

#[test]
fn a_file_that_is_gone_is_no_obstacle() {
    let (out, place) = dist();
    let (mail, poster) = ("emails/nl/20-kickoff.txt", "materials/nl/menu-manager.pdf");
    fs::remove_file(place.join(mail)).expect("it was there");
    fs::remove_file(place.join(poster)).expect("it was there");
    render(&twee_seconden(), out.path(), &["--only", "emails"]).expect_code(0);
    let after = Tree::read(&place);
    after.whole();
    assert!(after.0.contains_key(mail) && !after.0.contains_key(poster), "only the mails were made anew");
}

#[test]
fn what_was_not_asked_for_is_carried_over() {
    let (out, place) = dist();
    let before = Tree::read(&place);
    render(reworded().path(), out.path(), &["--only", "emails"]).expect_code(0);
    let after = Tree::read(&place);
    after.whole();
    let carried = |path: &str| path.contains('/') && !path.starts_with("emails/");
    let kept = before.only(carried);
    assert!(kept.0.keys().any(|path| path.contains("/menu-")), "there is something to carry over");
    kept.expect_same(&after.only(carried));
    let mails = |tree: &Tree| tree.only(|path| path.starts_with("emails/"));
    let changed: Vec<String> = mails(&before).differences(&mails(&after)).into_iter().map(str::to_owned).collect();
    // The nudge whose subject changed, and the mail that shows the habit.
    let mail = |path: &String| path.contains("nudge-start-small") || path.contains("review-team-lead");
    assert!(!changed.is_empty() && changed.iter().all(mail), "{changed:?}");
    assert_eq!(before.0.keys().collect::<Vec<_>>(), after.0.keys().collect::<Vec<_>>());
}

#[test]
fn the_other_language_is_carried_over() {
    let (out, place) = dist();
    let before = Tree::read(&place);
    render(reworded().path(), out.path(), &["--language", "nl"]).expect_code(0);
    let after = Tree::read(&place);
    let manifest = after.whole();
    let english: Vec<&str> =
        manifest.files.iter().filter(|file| file.language.as_deref() == Some("en")).map(|file| file.path.as_str()).collect();
    let is_english = |path: &str| english.contains(&path);
    assert!(
        ["en/23-nudge-start-small.eml", "en/menu-team-lead.pdf"].iter().all(|end| english.iter().any(|path| path.ends_with(end)))
    );
    before.only(is_english).expect_same(&after.only(is_english));
    assert_eq!(before.0.keys().collect::<Vec<_>>(), after.0.keys().collect::<Vec<_>>());
    assert!(after.text("emails/nl/23-nudge-start-small.html").contains("Vandaag één keer is genoeg"));
    assert_ne!(before.0["materials/nl/menu-team-lead.pdf"], after.0["materials/nl/menu-team-lead.pdf"]);
}

#[test]
fn one_writer_at_a_time() {
    let (out, _) = dist();
    let before = Tree::read(out.path());
    let lock = File::create(out.path().join(".excx-lock")).expect("the lock can be made");
    lock.lock().expect("nobody has it");
    refused(render(&twee_seconden(), out.path(), &[]), &out.path().display().to_string(), out.path(), &before);
    refused(render(&twee_seconden(), out.path(), &["--force"]), &out.path().display().to_string(), out.path(), &before);
    drop(lock);
    render(&example("minimal"), out.path(), &[]).expect_code(0);
}

#[test]
fn a_link_is_not_followed_to_destroy_what_it_leads_to() {
    let (out, elsewhere) = (folder(), folder());
    write(&elsewhere.path().join("thesis.txt"), "years of work");
    let precious = Tree::read(elsewhere.path());
    let place = out.path().join("remember-me");
    symlink(elsewhere.path(), &place).expect("a link");

    let ran = render(&example("minimal"), out.path(), &[]).expect_code(2);
    assert!(ran.stderr.contains("remember-me"), "{ran:?}");
    assert!(place.is_symlink(), "the link stays");
    precious.expect_same(&Tree::read(elsewhere.path()));

    render(&example("minimal"), out.path(), &["--force"]).expect_code(0);
    assert!(!place.is_symlink(), "the link was replaced");
    rendered_of("remember-me").expect_same(&Tree::read(&place));
    precious.expect_same(&Tree::read(elsewhere.path()));
}

#[test]
fn a_link_to_a_tree_of_ours_leaves_that_tree_as_it_is() {
    let (out, elsewhere) = (folder(), folder());
    rendered_of("remember-me").write(elsewhere.path());
    let before = Tree::read(elsewhere.path());
    symlink(elsewhere.path(), out.path().join("remember-me")).expect("a link");
    render(&example("minimal"), out.path(), &[]);
    before.expect_same(&Tree::read(elsewhere.path()));
}

/// A manifest is a file like any other: someone may have written it to have other files read or written.
#[test]
fn a_manifest_that_reaches_out_of_its_folder_is_not_ours() {
    let (out, place) = dist();
    let outside = out.path().join("outside.txt");
    write(&outside, "mine");
    for reach in ["../outside.txt", &outside.display().to_string(), "materials/../../outside.txt"] {
        let manifest = fs::read_to_string(place.join("manifest.json")).expect("it was rendered");
        let forged = manifest.replacen("materials/nl/menu-manager.pdf", reach, 1);
        assert_ne!(forged, manifest);
        fs::remove_file(place.join("materials/nl/menu-manager.pdf")).ok();
        write(&place.join("manifest.json"), &forged);
        let before = Tree::read(out.path()).only(|path| path != ".excx-lock");
        refused(render(&twee_seconden(), out.path(), &["--only", "emails"]), "two-seconds", out.path(), &before);
        write(&place.join("manifest.json"), &manifest);
    }
}
