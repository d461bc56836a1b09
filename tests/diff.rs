//! `excx diff`, from end to end: against git and against a folder.

#![allow(dead_code, reason = "the workbench holds more than one test binary needs")]
#![allow(clippy::disallowed_methods, reason = "tests read and write files of their own")]
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by a panic")]

mod workbench;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};
use tempfile::TempDir;
use workbench::{Ran, Tree, copy, excx, folder, ran, twee_seconden};

const HABIT: (&str, &str) = (
    "vraag ik me twee seconden af wat deze klant nu van mij nodig heeft",
    "vraag ik me twee seconden af wat deze klant wil weten",
);
const FACILITATOR: (&str, &str) = ("facilitator: Iris", "facilitator: Bram");
const LATER: (&str, &str) = ("campaign_starts: 2027-03-01", "campaign_starts: 2027-03-08");

/// A repository with the program that ships, committed, in `programs/two`.
struct Repository(TempDir);

impl Repository {
    fn new() -> Self {
        let made = Self(folder());
        made.git(&["init", "--quiet", "--initial-branch", "main"]);
        made.change(&[]);
        made.commit("first");
        made
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn program(&self) -> PathBuf {
        self.path().join("programs/two")
    }

    fn git(&self, arguments: &[&str]) {
        let mut command = Command::new("git");
        command.current_dir(self.path()).args(["-c", "user.name=t", "-c", "user.email=t@t.example"]).args(arguments);
        ran(&mut command).expect_code(0);
    }

    fn commit(&self, message: &str) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", message]);
    }

    /// The program that ships, with changes to its text.
    fn change(&self, changes: &[(&str, &str)]) {
        copy(&twee_seconden(), &self.program(), changes);
    }

    fn diff(&self, arguments: &[&str]) -> Ran {
        ran(excx().current_dir(self.path()).arg("diff").args(arguments))
    }

    fn json(&self, arguments: &[&str]) -> Value {
        let arguments = [arguments, &["--format", "json"]].concat();
        self.diff(&arguments).expect_code(0).json()
    }
}

fn ids<'a>(list: &'a Value, key: &str) -> Vec<&'a str> {
    list.as_array().expect("a list").iter().map(|item| item[key].as_str().expect("a text")).collect()
}

#[test]
fn what_did_not_change_is_not_told() {
    let repository = Repository::new();
    let said = repository.diff(&[]).expect_code(0);
    assert_eq!(said.stdout, "Two seconds of attention two-seconds, compared with HEAD\nNothing that people would notice.\n");
    let told = repository.json(&[]);
    assert_eq!(told["programs"][0]["moments"], json!([]));
    assert_eq!(told["programs"][0]["mails"], json!({"changed": [], "only_times": 0}));
}

#[test]
fn a_week_later_moves_every_moment_and_changes_no_words() {
    let repository = Repository::new();
    repository.change(&[LATER]);
    let told = repository.json(&[]);
    let program = &told["programs"][0];
    let moments = program["moments"].as_array().expect("moments");
    let planned = ran(excx().arg("plan").arg(repository.program()).args(["--format", "json"])).json();
    assert_eq!(moments.len(), planned["moments"].as_array().expect("moments").len());
    assert!(moments.iter().all(|moment| moment["change"] == "moved"), "{moments:#?}");
    let video = moments.iter().find(|moment| moment["id"] == "video-ceo").expect("it is there");
    let starts = [&video["before"]["starts"], &video["after"]["starts"]];
    assert_eq!(starts, ["2027-03-01T08:30:00+01:00", "2027-03-08T08:30:00+01:00"]);
    assert_eq!(program["mails"]["changed"], json!([]));
    assert!(program["mails"]["only_times"].as_u64().expect("a count") > 10);
    let field = &program["fields"][0];
    assert_eq!((&field["pointer"], &field["topic"]), (&json!("/timeline/campaign_starts"), &json!("other")));
}

#[test]
fn words_are_told_by_mail_and_language_and_habits_and_people_apart() {
    let repository = Repository::new();
    repository.change(&[HABIT, FACILITATOR]);
    let told = repository.json(&["HEAD", "programs"]);
    let program = &told["programs"][0];
    assert_eq!(program["moments"], json!([]));
    let mails = program["mails"]["changed"].as_array().expect("mails");
    let review = mails.iter().find(|mail| mail["mail"] == "review-service-agent").expect("it shows the menu");
    assert_eq!(review["language"], "nl");
    assert_eq!(review["lines"][1]["text"].as_str().map(|line| line.contains("wil weten")), Some(true), "{review}");
    assert!(!mails.iter().any(|mail| mail["mail"] == "review-service-agent" && mail["language"] == "en"));
    let topics: Vec<_> =
        program["fields"].as_array().expect("fields").iter().map(|field| (&field["topic"], &field["pointer"])).collect();
    assert_eq!(
        topics,
        [
            (&json!("people"), &json!("/roles/service-agent/cocreation/facilitator")),
            (&json!("habits"), &json!("/roles/service-agent/menu/two-seconds/behavior/nl")),
        ]
    );
}

#[test]
fn a_pull_request_gets_tables_and_folded_words() {
    let repository = Repository::new();
    repository.change(&[HABIT, LATER, ("headcount: 420", "headcount: 430")]);
    let said = repository.diff(&["--format", "markdown", "--lang", "nl"]).expect_code(0).stdout;
    for part in [
        "## Twee seconden aandacht\n\n`two-seconds`, vergeleken met `HEAD`.\n",
        "| | moment | was | wordt |\n| --- | --- | --- | --- |\n",
        "<details><summary><code>review-service-agent</code> (nl) anders: ",
        "```diff\n- vraag ik me twee seconden af",
        "| `roles/service-agent/headcount` | 420 | 430 |\n",
    ] {
        assert!(said.contains(part), "{part}\n{said}");
    }
}

#[test]
fn an_older_version_is_compared_by_its_name_and_the_repository_stays_as_it_is() {
    let repository = Repository::new();
    repository.git(&["branch", "before"]);
    repository.change(&[LATER]);
    repository.commit("later");
    let before = Tree::read(repository.path());
    assert_eq!(repository.json(&[])["programs"][0]["moments"], json!([]));
    assert!(!repository.json(&["before"])["programs"][0]["moments"].as_array().expect("moments").is_empty());
    assert!(repository.json(&["HEAD~1", "programs/two"])["programs"][0]["moments"][0]["change"] == "moved");
    assert!(Tree::read(repository.path()) == before, "the repository was touched");
}

#[test]
fn the_folder_of_the_program_itself_is_what_is_compared_with_the_last_commit() {
    let repository = Repository::new();
    repository.change(&[LATER]);
    assert_eq!(ids(&repository.json(&["programs/two"])["programs"], "program"), ["two-seconds"]);
    let inside = ran(excx().current_dir(repository.program()).args(["diff", "--format", "json"])).expect_code(0).json();
    assert_eq!(inside["programs"][0]["moments"][0]["change"], "moved");
}

#[test]
fn a_folder_of_another_version_needs_no_git() {
    let (was, is) = (folder(), folder());
    copy(&twee_seconden(), was.path(), &[]);
    copy(&twee_seconden(), is.path(), &[FACILITATOR]);
    let told = ran(excx().arg("diff").args([was.path(), is.path()]).args(["--format", "json"])).expect_code(0).json();
    assert_eq!(ids(&told["programs"][0]["fields"], "topic"), ["people"]);
}

#[test]
fn a_program_that_is_new_or_gone_is_told_as_such() {
    let repository = Repository::new();
    copy(&twee_seconden(), &repository.path().join("programs/three"), &[("id: two-seconds", "id: three-seconds")]);
    assert_eq!(repository.json(&[])["added"], json!(["three-seconds"]));
    repository.commit("one more");
    fs::remove_dir_all(repository.program()).expect("it can go");
    let told = repository.json(&[]);
    assert_eq!((&told["removed"], ids(&told["programs"], "program")), (&json!(["two-seconds"]), vec!["three-seconds"]));
}

#[test]
fn a_base_of_the_older_version_comes_along() {
    let repository = Repository::new();
    let overlay = repository.path().join("programs/north");
    fs::create_dir_all(&overlay).expect("a folder");
    fs::write(overlay.join("program.yaml"), "excx: 1\nextends: ../two\nid: north\n").expect("a file");
    repository.commit("an overlay");
    repository.change(&[FACILITATOR]);
    let told = repository.json(&["HEAD", "programs/north"]);
    assert_eq!(ids(&told["programs"][0]["fields"], "pointer"), ["/roles/service-agent/cocreation/facilitator"]);
}

#[test]
fn files_that_the_program_uses_are_compared() {
    let repository = Repository::new();
    let logo = repository.program().join("assets/logo.svg");
    fs::write(&logo, fs::read_to_string(&logo).expect("it has a logo").replace("</svg>", "<!-- new --></svg>"))
        .expect("it can be written");
    assert_eq!(repository.json(&[])["programs"][0]["files"], json!([{"path": "assets/logo.svg", "change": "changed"}]));
}

#[test]
fn what_cannot_be_compared_is_told_plainly() {
    let repository = Repository::new();
    let told = repository.diff(&["nope"]).expect_code(2).stderr;
    assert!(told.contains("`nope` is neither a folder nor a version that git knows"), "{told}");
    let flag = repository.diff(&["--", "--output=x"]).expect_code(2).stderr;
    assert!(flag.contains("`--output=x` is neither"), "{flag}");
    let alone = folder();
    copy(&twee_seconden(), alone.path(), &[]);
    let told = ran(excx().current_dir(alone.path()).env("GIT_CEILING_DIRECTORIES", "/").arg("diff")).expect_code(2).stderr;
    assert!(told.contains("is in no git repository"), "{told}");
}

#[test]
fn a_program_with_errors_is_compared_as_far_as_it_can_be_read() {
    let repository = Repository::new();
    repository.change(&[FACILITATOR, ("per_week: 2", "per_week: many")]);
    let said = repository.diff(&["--format", "json"]).expect_code(1);
    assert!(said.stderr.contains("see excx check"), "{}", said.stderr);
    assert!(ids(&said.json()["programs"][0]["fields"], "topic").contains(&"people"));
}
