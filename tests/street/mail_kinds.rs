//! Which e-mails a program has, in which order, and what comes along with them.

use std::fs;
use std::path::Path;

use crate::workbench::{Tree, copy, example, folder, render, rendered_of, twee_seconden, write};

/// The mails of a program after changes to it, with own templates by name.
fn mails_of(program: &Path, changes: &[(&str, &str)], templates: &[(&str, &str)]) -> Tree {
    let (sources, out) = (folder(), folder());
    copy(program, sources.path(), changes);
    for (name, source) in templates {
        write(&sources.path().join("templates/emails").join(name), source);
    }
    render(sources.path(), out.path(), &["--only", "emails,calendars"]).expect_code(0);
    let only = fs::read_dir(out.path()).expect("a folder").flatten().find(|entry| entry.path().is_dir()).expect("one program");
    Tree::read(&only.path())
}

/// The text of the one mail of a moment.
#[track_caller]
fn text<'a>(tree: &'a Tree, moment: &str, ending: &str) -> &'a str {
    let end = format!("-{moment}.{ending}");
    let found: Vec<&String> = tree.0.keys().filter(|path| path.starts_with("emails/en/") && path.ends_with(&end)).collect();
    assert_eq!(found.len(), 1, "{moment}: {found:?}");
    tree.text(found[0])
}

fn has(tree: &Tree, moment: &str) -> bool {
    tree.0.keys().any(|path| path.ends_with(&format!("-{moment}.eml")))
}

#[test]
fn the_rescue_stands_on_its_day_and_gives_a_day_more() {
    let tree = rendered_of("two-seconds");
    let order: Vec<&str> = tree.0.keys().filter_map(|path| path.strip_prefix("emails/en/")?.strip_suffix(".txt")).collect();
    let at = |moment: &str| order.iter().position(|name| name.ends_with(moment)).expect("it is there");
    assert!(at("-video-claims-handler") < at("-signup-rescue") && at("-signup-rescue") < at("-kickoff"), "{order:?}");
    let rescue = text(&tree, "signup-rescue", "txt");
    assert!(rescue.contains("You have until Wednesday, March 10"), "{rescue}");
    assert!(text(&tree, "video-ceo", "txt").contains("You have until Tuesday, March 9"));
    assert!(tree.text("index.html").contains("alleen als er te weinig aanmeldingen zijn"));
}

#[test]
fn an_approval_is_asked_for_until_it_is_granted_and_is_no_draft() {
    assert!(!has(&rendered_of("two-seconds"), "approval-works-council"));
    let awaited = [
        ("    before: measurement.before\n    granted: 2026-12-10\n", "    before: measurement.before\n"),
        ("covers: [measurement, roster, feedback]", "covers: [feedback]"),
        ("ready_until: follow-up", "ready_until: experiment"),
    ];
    let tree = mails_of(&twee_seconden(), &awaited, &[]);
    let asked = text(&tree, "approval-works-council", "txt");
    assert!(asked.contains("The questions afterwards") && asked.contains("OR-2026-31"), "{asked}");
    assert!(!asked.contains("[Draft"), "{asked}");
    assert!(text(&tree, "thanks", "txt").contains("[Draft"));
}

#[test]
fn leaders_and_listeners_are_invited_with_the_program_s_own_questions() {
    let tree = rendered_of("two-seconds");
    let leaders = text(&tree, "leaders", "txt");
    assert!(leaders.contains("thirteen tiny habits") && leaders.contains("- I listen in on customers’ calls"), "{leaders}");
    let listening = text(&tree, "listening-at-the-table-1", "txt");
    assert!(listening.contains("Long table in the restaurant, Leeuwarden"), "{listening}");
    assert!(listening.contains("- What should we never change?") && listening.contains("12 seats"), "{listening}");
}

#[test]
fn a_meeting_comes_along_as_the_file_of_its_event() {
    let tree = rendered_of("two-seconds");
    for moment in ["kickoff", "leaders", "cocreation-manager", "listening-at-the-table-1", "signup-confirmation"] {
        let message = text(&tree, moment, "eml");
        assert!(message.contains(&format!("filename=\"{moment}.en.ics\"")), "{message}");
        assert!(tree.0.contains_key(&format!("calendars/events/{moment}.en.ics")), "{moment}");
    }
    assert!(!text(&tree, "nudge-skipped", "eml").contains("text/calendar"));
    let told = tree.text("calendars/events/signup-confirmation.en.ics");
    assert_eq!(told.matches("BEGIN:VEVENT").count(), 3, "the kick-off, the four weeks and the questions: {told}");
}

#[test]
fn pictures_and_events_can_stand_on_the_web() {
    let linked = [("images: embed", "images: {link: \"https://noorderlicht.example/mails/\"}")];
    let tree = mails_of(&twee_seconden(), &linked, &[]);
    let video = text(&tree, "video-ceo", "eml").replace("=\r\n", "").replace("&#x2f;", "/");
    assert!(video.contains("https://noorderlicht.example/mails/ceo.en.jpg"), "{video}");
    assert!(!video.contains("cid:") && !video.contains("image/jpeg"), "{video}");
    let kickoff = text(&tree, "kickoff", "html").replace("&#x2f;", "/");
    assert!(kickoff.contains("https://noorderlicht.example/mails/kickoff.en.ics"), "{kickoff}");
    assert!(!text(&tree, "kickoff", "eml").contains("multipart/mixed"));
}

#[test]
fn a_program_adds_a_mail_by_words_or_by_a_template() {
    let minimal = rendered_of("two-seconds");
    assert!(!has(&minimal, "experiment") && !has(&minimal, "follow-up-onboarding"));
    let words = [(
        "emails:\n",
        "emails:\n  experiment: {subject: {nl: Vandaag klein, en: Today small}, body: {nl: Eén keer., en: \"Once, {{ recipient.first_name }}.\"}}\n",
    )];
    let template =
        [("follow-up-onboarding.mjml", "{% extends \"letter.mjml\" %}"), ("follow-up-onboarding.txt", "Own {{ subject }}\n")];
    let tree = mails_of(&twee_seconden(), &words, &template);
    let experiment = text(&tree, "experiment", "txt");
    assert!(experiment.contains("Once, colleague."), "{experiment}");
    assert!(text(&tree, "experiment", "eml").contains("Subject: Today small\r\n"));
    assert!(text(&tree, "follow-up-onboarding", "txt").starts_with("Own "));
}

#[test]
fn several_kick_offs_are_told_apart_and_held_in_their_own_language() {
    let tree = rendered_of("warm-handover");
    let confirmation = text(&tree, "signup-confirmation", "txt");
    assert!(
        confirmation.contains("Kick-off, 14:15 to 14:45") && confirmation.contains("Or the kick-off from 12:30"),
        "{confirmation}"
    );
    assert!(!confirmation.contains("22:00"), "the one at night is in Dutch: {confirmation}");
    assert!(!tree.0.keys().any(|path| path.starts_with("emails/nl/") && path.contains("kickoff-english")));
    assert!(text(&tree, "kickoff-english", "txt").contains("Online"));
}

#[test]
fn a_reminder_says_to_machines_that_it_is_one_and_a_stop_is_named_only_where_there_is_one() {
    let tree = rendered_of("two-seconds");
    for (moment, is_reminder) in
        [("nudge-skipped", true), ("feedback-reminds", true), ("signup-rescue", true), ("kickoff", false)]
    {
        assert_eq!(text(&tree, moment, "eml").contains("Auto-Submitted: auto-generated"), is_reminder, "{moment}");
    }
    assert!(
        text(&tree, "kickoff", "eml").contains("List-Unsubscribe: <https://noorderlicht.example/twee-seconden/afmelden>\r\n")
    );
    let other = mails_of(&example("cocreation-first"), &[], &[]);
    assert!(!other.0.iter().any(|(_, bytes)| String::from_utf8_lossy(bytes).contains("List-Unsubscribe")));
}
