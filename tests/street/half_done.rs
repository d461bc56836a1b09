//! A program that is half done is fine as far as it goes: what is ready is final, and the rest says that it is a draft.

use crate::workbench::{Tree, copy, example, excx, folder, ran, render, rendered_of, twee_seconden};

/// Whether a mail says that it is a draft: in its subject and at the top of its text. Either both do or neither.
#[track_caller]
fn is_draft(tree: &Tree, stem: &str, label: &str, note: &str) -> bool {
    let manifest = tree.whole();
    let entry = manifest.files.iter().find(|entry| entry.path == format!("{stem}.eml")).expect("the mail is listed");
    let (html, text) = (tree.text(&format!("{stem}.html")), tree.text(&format!("{stem}.txt")));
    let eml = tree.text(&format!("{stem}.eml"));
    // The subject of these is ASCII up to the first letter of the title.
    let mark = format!("[{label}] ");
    let marks =
        [entry.title.starts_with(&mark), eml.contains(&format!("\r\nSubject: {mark}")), html.contains(note), text.contains(note)];
    assert!(marks.iter().all(|draft| *draft == marks[0]), "{stem} is only half a draft: {marks:?}");
    marks[0]
}

/// The mails of a tree in a language, without their ending, by moment.
fn mails(tree: &Tree, language: &str) -> Vec<(String, String)> {
    let manifest = tree.whole();
    let mails = manifest.files.iter().filter(|entry| entry.language.as_deref() == Some(language));
    mails.filter_map(|entry| Some((entry.moment.clone()?, entry.path.strip_suffix(".eml")?.to_owned()))).collect()
}

#[test]
fn the_example_checks_clean() {
    ran(excx().arg("check").arg(example("cocreation-first")).args(["--fail-on", "warning"])).expect_code(0);
}

#[test]
fn its_cocreation_is_final_and_the_rest_is_a_draft() {
    let tree = rendered_of("aan-de-balie");
    let (mut ready, mut drafts) = (Vec::new(), Vec::new());
    for (moment, stem) in mails(&tree, "nl") {
        let draft = is_draft(&tree, &stem, "Concept", "Deze mail is nog niet definitief.");
        if draft { drafts.push(moment) } else { ready.push(moment) }
    }
    assert_eq!(
        ready,
        [
            "cocreation-baliemedewerker",
            "cocreation-vakspecialist",
            "approval-ondernemingsraad",
            "review-baliemedewerker",
            "review-vakspecialist"
        ]
    );
    assert!(drafts.contains(&"signup-confirmation".to_owned()), "{drafts:?}");
}

#[test]
fn a_draft_says_so_in_its_own_language() {
    let (sources, out) = (folder(), folder());
    copy(&twee_seconden(), sources.path(), &[("ready_until: follow-up", "ready_until: cocreation")]);
    render(sources.path(), out.path(), &["--only", "emails"]).expect_code(0);
    let tree = Tree::read(&out.path().join("two-seconds"));
    for (language, label, note) in
        [("nl", "Concept", "Deze mail is nog niet definitief."), ("en", "Draft", "This mail isn’t final yet.")]
    {
        let mails = mails(&tree, language);
        assert!(mails.len() > 20, "{mails:?}");
        for (moment, stem) in mails {
            let early = ["measure-before", "cocreation-", "review-"].iter().any(|start| moment.starts_with(start));
            assert_eq!(is_draft(&tree, &stem, label, note), !early, "{stem}");
        }
    }
}

#[test]
fn a_finished_program_has_no_drafts() {
    let tree = rendered_of("two-seconds");
    for (language, label, note) in
        [("nl", "Concept", "Deze mail is nog niet definitief."), ("en", "Draft", "This mail isn’t final yet.")]
    {
        for (_, stem) in mails(&tree, language) {
            assert!(!is_draft(&tree, &stem, label, note), "{stem}");
        }
    }
}
