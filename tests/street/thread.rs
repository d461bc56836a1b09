//! `excx trace`: the golden thread, whole and cut, for people and for programs.

use std::path::Path;

use serde_json::Value;

use crate::workbench::{Ran, copy, example, excx, folder, ran, run, twee_seconden};

fn trace(id: &str, program: &Path, more: &[&str]) -> Ran {
    ran(excx().args(["trace", id]).arg(program).args(more))
}

fn json(id: &str, program: &Path) -> Value {
    trace(id, program, &["--format", "json"]).expect_code(0).json()
}

/// The values of a field in a list of the thread.
fn all<'a>(thread: &'a Value, list: &str, field: &str) -> Vec<&'a str> {
    let items = thread[list].as_array().unwrap_or_else(|| panic!("no list `{list}`: {thread}"));
    items.iter().filter_map(|item| item[field].as_str()).collect()
}

#[test]
fn a_habit_has_one_driver_one_step_and_one_role() {
    let thread = json("service-agent/two-seconds", &twee_seconden());
    assert_eq!(all(&thread, "drivers", "id"), ["personal-attention"]);
    assert_eq!(all(&thread, "steps", "id"), ["call"]);
    assert_eq!(all(&thread, "roles", "id"), ["service-agent"]);
    assert_eq!(all(&thread, "habits", "id"), ["service-agent/two-seconds"]);
    assert_eq!(
        thread["habits"][0]["sentence"],
        "After I pick up the phone to look up the customer’s number, I take two seconds to ask myself what this customer needs from me right now."
    );
    assert_eq!(thread["gaps"], serde_json::json!([]));
    assert!(thread["links"].as_array().is_some_and(|links| links.len() == 5), "{thread}");
}

#[test]
fn every_driver_step_role_and_habit_of_the_methods_program_has_a_whole_thread() {
    let drivers = json("role:service-agent", &twee_seconden());
    for id in all(&drivers, "drivers", "id").into_iter().chain(all(&drivers, "steps", "id")).chain(all(&drivers, "habits", "id"))
    {
        let ran = trace(id, &twee_seconden(), &[]).expect_code(0);
        assert!(ran.stdout.ends_with("The thread is whole.\n"), "{id}: {ran:?}");
        assert_eq!(ran.stderr, "");
    }
}

#[test]
fn the_mails_of_a_habit_are_those_that_someone_with_it_gets() {
    let thread = json("service-agent/two-seconds", &twee_seconden());
    let mails = thread["mails"].as_array().expect("a list");
    let because = |id: &str| mails.iter().find(|mail| mail["id"] == id).map(|mail| mail["because"].clone());
    assert_eq!(because("review-service-agent"), Some(serde_json::json!(["lists-menu"])));
    assert_eq!(because("signup-confirmation"), Some(serde_json::json!(["shows-habit"])));
    assert_eq!(because("nudge-start-small"), Some(serde_json::json!(["shows-habit"])));
    assert_eq!(because("video-service-agent"), Some(serde_json::json!(["presenter", "evidence"])));
    assert_eq!(because("video-ceo"), Some(serde_json::json!(["evidence"])));
    assert_eq!(because("review-manager"), None);
    assert_eq!(because("signup-closes"), None, "no mail comes with it");
}

#[test]
fn a_driver_that_no_mail_proves_is_not_in_a_video_of_another() {
    let thread = json("clarity", &twee_seconden());
    assert!(!all(&thread, "mails", "id").contains(&"video-ceo"), "{thread}");
}

#[test]
fn customers_are_only_asked_about_what_they_can_notice() {
    let [noticed, unnoticed] = ["service-agent/two-seconds", "manager/coffee-question"].map(|id| json(id, &twee_seconden()));
    assert!(all(&noticed, "questions", "about").contains(&"customer-feedback"));
    let asked = all(&unnoticed, "questions", "about");
    assert!(asked.len() == 6 && !asked.contains(&"customer-feedback"), "{asked:?}");
}

#[test]
fn evidence_is_said_in_the_language_that_is_asked_for() {
    for (language, words) in
        [("nl", "Verklaart 45% van de verschillen in de NPS"), ("en", "Explains 45% of the differences in NPS")]
    {
        let tree = trace("personal-attention", &twee_seconden(), &["--language", language]).expect_code(0).stdout;
        assert!(tree.contains(words), "{tree}");
    }
    let refused = trace("personal-attention", &twee_seconden(), &["--language", "fr"]).expect_code(2);
    assert!(refused.stderr.contains("nl, en"), "{refused:?}");
}

#[test]
fn a_cut_thread_says_what_is_missing_and_where() {
    let sources = folder();
    let changes = [
        ("      needs: [personal-attention]    # the driver", "      needs: []    # the driver"),
        (
            "        driver: personal-attention\n        step: lesson\n        routine: I hand back",
            "        routine: I hand back",
        ),
    ];
    copy(&example("minimal"), sources.path(), &changes);
    let thread = json("personal-attention", sources.path());
    assert_eq!(all(&thread, "gaps", "fault"), ["no-step-needs", "needs-nothing", "no-mail", "no-question"]);
    assert_eq!(thread["gaps"][0]["pointer"], "/drivers/0/id");
    let line = thread["gaps"][0]["line"].as_u64().expect("a line");
    let habit = json("teacher/got-better", sources.path());
    assert_eq!(all(&habit, "gaps", "fault")[..2], ["no-driver", "no-step"]);
    for (lang, words) in [("en", "gap: no step needs this driver"), ("nl", "gat: geen stap heeft deze driver nodig")] {
        let tree = trace("personal-attention", sources.path(), &["--lang", lang]).expect_code(0).stdout;
        let told = tree.lines().find(|line| line.contains(words)).unwrap_or_else(|| panic!("{tree}"));
        assert!(told.ends_with(&format!("program.yaml:{line}")), "{told}");
    }
}

#[test]
fn a_program_with_errors_is_traced_as_far_as_it_can_be_read() {
    let sources = folder();
    copy(&example("minimal"), sources.path(), &[("        driver: personal-attention", "        driver: personal-atention")]);
    let ran = trace("teacher", sources.path(), &["--format", "json"]).expect_code(1);
    assert!(ran.stderr.contains("excx check"), "{ran:?}");
    let thread = ran.json();
    assert_eq!(thread["habits"].as_array().map(Vec::len), Some(3));
    assert_eq!(thread["gaps"][0]["fault"], "nothing");
    assert_eq!(thread["gaps"][0]["message"], "there is no driver `personal-atention`");
    let broken = folder();
    copy(&example("minimal"), broken.path(), &[("excx: 1", "excx: [1")]);
    assert!(trace("teacher", broken.path(), &[]).expect_code(1).stderr.contains("program.yaml"));
}

#[test]
fn an_unknown_id_is_told_with_the_nearest() {
    for (asked, meant) in [
        ("personal-atention", "personal-attention"),
        ("step:cal", "step:call"),
        ("service-agent/two-second", "service-agent/two-seconds"),
    ] {
        let ran = trace(asked, &twee_seconden(), &[]).expect_code(2);
        assert!(ran.stderr.contains(&format!("did you mean `{meant}`?")), "{ran:?}");
        let ran = trace(asked, &twee_seconden(), &["--lang", "nl"]).expect_code(2);
        assert!(ran.stderr.contains(&format!("bedoelde je `{meant}`?")), "{ran:?}");
    }
    let far = trace("zzz", &twee_seconden(), &[]).expect_code(2);
    assert!(far.stderr.contains("`drivers`, `journey` or `roles`"), "{far:?}");
}

#[test]
fn an_id_of_several_things_asks_which() {
    let sources = folder();
    copy(
        &example("minimal"),
        sources.path(),
        &[("  - id: lesson", "  - id: personal-attention"), ("      - id: got-better", "      - id: teacher")],
    );
    let ran = trace("personal-attention", sources.path(), &[]).expect_code(2);
    assert!(ran.stderr.contains("`driver:personal-attention` or `step:personal-attention`"), "{ran:?}");
    let ran = trace("teacher", sources.path(), &["--lang", "nl"]).expect_code(2);
    assert!(ran.stderr.contains("`role:teacher` of `teacher/teacher`"), "{ran:?}");
    for which in
        ["driver:personal-attention", "step:personal-attention", "role:teacher", "teacher/teacher", "habit:teacher/teacher"]
    {
        let thread = trace(which, sources.path(), &["--format", "json"]).json();
        assert_eq!(thread["of"], if which.contains(':') { which.to_owned() } else { format!("habit:{which}") });
    }
}

#[test]
fn prose_stays_within_eighty_columns() {
    let tree = trace("personal-attention", &twee_seconden(), &["--lang", "nl"]).expect_code(0).stdout;
    let prose = tree.lines().take_while(|line| !line.starts_with("In deze mails"));
    assert!(prose.into_iter().all(|line| line.chars().count() <= 80), "{tree}");
    let quiet = run(["-q", "trace", "personal-attention", "programs/twee-seconden"]).expect_code(0);
    assert!(!quiet.stdout.contains("whole"), "{quiet:?}");
}
