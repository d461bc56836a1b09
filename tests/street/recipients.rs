//! Who of a roster gets what: representatives their sessions, whoever has not signed up the rescue, nobody what is not finished, and those
//! who are reached otherwise no mail at all.

use std::fs;
use std::path::{Path, PathBuf};

use excx::output::Manifest;
use serde_json::Value;

use crate::workbench::{Ran, copy, excx, folder, ran, repository, twee_seconden, write};

/// A program with a roster beside it.
struct Bench {
    place: tempfile::TempDir,
    program: PathBuf,
}

impl Bench {
    fn of(program: &Path, changes: &[(&str, &str)], roster: &str) -> Self {
        let place = folder();
        let copied = place.path().join("program");
        copy(program, &copied, changes);
        write(&place.path().join("roster.csv"), roster);
        Self { place, program: copied }
    }

    fn roster(&self, roster: &str) {
        write(&self.place.path().join("roster.csv"), roster);
    }

    fn post_as(&self, form: &str, more: &[&str]) -> Ran {
        let mut command = excx();
        command.arg("render").arg(&self.program).args(["--only", "outbox", "--outbox", form, "--roster"]);
        command.arg(self.place.path().join("roster.csv")).arg("--out").arg(self.place.path().join("dist"));
        ran(command.args(more))
    }

    fn post(&self, more: &[&str]) -> Ran {
        self.post_as("jsonl", more)
    }

    fn outbox(&self) -> PathBuf {
        let programs = fs::read_dir(self.place.path().join("dist")).expect("it is made").flatten();
        let program = programs.map(|entry| entry.path()).find(|path| path.is_dir()).expect("it is made");
        program.join("outbox")
    }

    /// To whom the mail of a moment goes.
    fn addressed(&self, moment: &str) -> Vec<String> {
        let text = fs::read_to_string(self.outbox().join(format!("{moment}.jsonl"))).unwrap_or_default();
        let record = |line: &str| serde_json::from_str::<Value>(line).expect("each line is JSON");
        text.lines().map(|line| record(line)["to"]["email"].as_str().expect("an address").to_owned()).collect()
    }
}

fn hospital() -> PathBuf {
    repository().join("programs/warme-overdracht")
}

/// The largest role of the big program, whom mails then reach as well.
const BY_MAIL: (&str, &str) = ("channels: [chat, board] ", "channels: [email, chat, board] ");

const SESSION: [&str; 2] = ["--moment", "cocreation-service-agent"];

#[test]
fn a_session_is_for_whom_the_program_names_where_the_name_is_of_one_person() {
    let roster = "email;name;first_name;role\n\
        sanne@b.example;Sanne de Wit;Sanne;service-agent\n\
        youssef@b.example;YOUSSEF;;service-agent\n\
        other@b.example;Kees Bakker;Kees;service-agent\n\
        nadia1@b.example;Nadia A;Nadia;service-agent\n\
        nadia2@b.example;Nadia B;Nadia;service-agent\n\
        elsewhere@b.example;Tjitske;Tjitske;manager\n";
    let bench = Bench::of(&twee_seconden(), &[BY_MAIL], roster);
    let made = bench.post(&["--audience", "service-agent"]).expect_code(0);
    for moment in ["cocreation-service-agent", "review-service-agent"] {
        assert_eq!(bench.addressed(moment), ["sanne@b.example", "youssef@b.example"], "{moment}");
    }
    assert!(made.stderr.contains("not all representatives of the role `service-agent`"), "{made:?}");
    assert!(made.stderr.contains("2 rows of it have the name `Nadia`, `Tjitske` is in no row of it"), "{made:?}");
    assert!(!made.stderr.contains("Kees"), "nobody of the roster is named: {made:?}");
    let manager = bench.post(&["--moment", "cocreation-manager"]).expect_code(0);
    assert!(manager.stderr.contains("nobody gets cocreation-manager, for the representatives"), "{manager:?}");
    assert!(manager.stdout.starts_with("No messages"), "{manager:?}");
    let dutch = bench.post(&["--moment", "cocreation-service-agent", "--lang", "nl"]).expect_code(0);
    assert!(dutch.stderr.contains("2 rijen daarvan hebben de naam `Nadia`, `Tjitske` staat in geen rij daarvan"), "{dutch:?}");
}

#[test]
fn a_column_says_who_the_representatives_are_and_then_nobody_else_is() {
    let roster = "email;name;first_name;role;representative\n\
        sanne@b.example;Sanne de Wit;Sanne;service-agent;\n\
        kees@b.example;Kees Bakker;Kees;service-agent;ja\n\
        mark@b.example;Mark;Mark;manager;nee\n";
    let bench = Bench::of(&twee_seconden(), &[BY_MAIL], roster);
    let made = bench.post(&SESSION).expect_code(0);
    assert_eq!(bench.addressed(SESSION[1]), ["kees@b.example"]);
    assert!(!made.stderr.contains("excx: "), "everything is said: {made:?}");
    let nobody = bench.post(&["--moment", "cocreation-manager"]).expect_code(0);
    assert!(nobody.stderr.contains("no row of the role `manager` says yes in `representative`"), "{nobody:?}");
    assert!(nobody.stdout.starts_with("No messages: `cocreation-manager` is for the representatives"), "{nobody:?}");
    bench.roster("email;role;representative\nkees@b.example;service-agent;misschien\n");
    assert!(bench.post(&SESSION).expect_code(1).stderr.contains("`representative` must be yes or no"));
}

#[test]
fn a_representative_is_known_by_the_id_of_the_people_file() {
    let known =
        ("representatives: [Sanne, Youssef, Nadia, Tjitske]", "representatives: [{person: p-1}, {person: p-2}, {person: p-3}]");
    let roster = "email;name;person;role\n\
        a@b.example;;p-1;service-agent\n\
        b@b.example;Bo;;service-agent\n\
        c@b.example;;;service-agent\n\
        d@b.example;Di;p-9;service-agent\n";
    let bench = Bench::of(&twee_seconden(), &[known, BY_MAIL], roster);
    let made = bench.post(&SESSION).expect_code(0);
    assert_eq!(bench.addressed(SESSION[1]), ["a@b.example"], "by the id alone");
    assert!(made.stderr.contains("`p-2` is in no row of it"), "{made:?}");
    let people = bench.place.path().join("people.csv");
    write(&people, "person,name,email\np-1,Ann,\np-2,Bo,\np-3,Cas,C@b.example\np-9,Di,\n");
    let path = people.to_string_lossy().into_owned();
    let made = bench.post(&[SESSION[0], SESSION[1], "--people", &path]).expect_code(0);
    assert_eq!(bench.addressed(SESSION[1]), ["a@b.example", "b@b.example", "c@b.example"], "also by name and address");
    assert!(!made.stderr.contains("representatives"), "{made:?}");
}

#[test]
fn the_rescue_asks_only_those_who_have_not_signed_up() {
    let roster = "email;role;habit;signed_up\n\
        new@b.example;service-agent;;\n\
        in@b.example;service-agent;;ja\n\
        habit@b.example;service-agent;two-seconds;\n";
    let bench = Bench::of(&twee_seconden(), &[BY_MAIL], roster);
    bench.post(&["--moment", "signup-rescue"]).expect_code(0);
    assert_eq!(bench.addressed("signup-rescue"), ["new@b.example"]);
}

#[test]
fn nobody_gets_a_draft_that_was_not_asked_for_by_name() {
    let until = ("ready_until: follow-up ", "ready_until: campaign ");
    let bench = Bench::of(&twee_seconden(), &[until], "email;signed_up\na@b.example;ja\n");
    let made = bench.post(&["--audience", "everyone"]).expect_code(0);
    assert_eq!(bench.addressed("video-ceo"), ["a@b.example"]);
    assert!(!bench.outbox().join("measure-after.jsonl").exists());
    assert!(made.stderr.contains("left out are the drafts") && made.stderr.contains("measure-after"), "{made:?}");
    let named = bench.post(&["--moment", "kickoff"]).expect_code(0);
    assert_eq!(bench.addressed("kickoff"), ["a@b.example"]);
    assert!(named.stderr.contains("`kickoff` is a draft"), "{named:?}");
    let all = bench.post(&["--audience", "participants"]).expect_code(2);
    assert!(all.stderr.contains("are drafts") && all.stderr.contains("--moment"), "{all:?}");
}

#[test]
fn whoever_is_reached_otherwise_needs_no_address_and_gets_no_mail() {
    let roster = "email;role;signed_up;shift\n\
        ;nurse;ja;early\n\
        ;nurse;;late\n\
        nurse@b.example;nurse;ja;night\n\
        doctor@b.example;doctor;ja;\n";
    let bench = Bench::of(&hospital(), &[], roster);
    let made = bench.post(&["--audience", "participants"]).expect_code(0);
    let mails = fs::read_dir(bench.outbox()).expect("it is made").flatten().map(|entry| entry.path());
    let lines = mails.filter(|path| path.is_file()).map(|path| fs::read_to_string(path).expect("it is text"));
    assert!(lines.map(|text| text.lines().count()).all(|count| count == 1), "only the doctor");
    assert!(made.stderr.contains("3 people of the role `nurse` get no mail, since it has `channels: [sms, board]`"), "{made:?}");
    assert!(made.stdout.contains("for 4 people"), "{made:?}");
    for (row, is_fine) in [(";nurse;;", true), (";doctor;;", false), (";;ja;", false), (";nurze;;", false)] {
        bench.roster(&format!("email;role;signed_up;shift\n{row}\ndoctor@b.example;doctor;;\n"));
        let made = bench.post(&["--moment", "video-board"]);
        assert_eq!(made.stderr.contains("has no address"), !is_fine && row != ";nurze;;", "{row}: {made:?}");
        assert!(is_fine || made.code == 1, "{row}: {made:?}");
    }
}

#[test]
fn a_text_message_is_planned_at_the_hour_of_each_shift() {
    let out = folder();
    ran(excx().arg("render").arg(hospital()).args(["--only", "messages", "--out"]).arg(out.path())).expect_code(0);
    let program = fs::read_dir(out.path()).expect("it is made").flatten().map(|entry| entry.path()).find(|path| path.is_dir());
    let text = fs::read_to_string(program.expect("it is made").join("manifest.json")).expect("there is a manifest");
    let manifest: Manifest = serde_json::from_str(&text).expect("it is a manifest");
    let entry = |moment: &str| {
        let is_it = |entry: &&excx::output::Entry| entry.moment.as_deref() == Some(moment) && entry.path.ends_with(".sms.txt");
        manifest.files.iter().find(is_it).unwrap_or_else(|| panic!("there is a text message for {moment}")).clone()
    };
    let review = entry("review-nurse");
    let sent: Vec<(Option<&str>, &str)> =
        review.sendings.iter().map(|sending| (sending.shift.as_deref(), &sending.at[11..16])).collect();
    assert_eq!(sent, [(Some("early"), "06:40"), (Some("late"), "14:40"), (Some("night"), "22:20")]);
    assert!(
        review
            .sendings
            .iter()
            .all(|sending| sending.role == "nurse" && sending.at[..10] == review.at.as_ref().expect("a date")[..10])
    );
    assert_eq!(review.at.as_ref().map(|at| &at[11..16]), Some("06:40"), "the first of them");
    let confirmation = entry("signup-confirmation");
    assert!(confirmation.at.is_none() && confirmation.sendings.is_empty(), "it answers a sign-up");
}

#[test]
fn who_must_agree_is_in_no_roster() {
    let asked = "    covers: [roster, signup]\n    before: campaign - 2w\n    granted: 2026-12-17\n    reference: FG-2026-08\n";
    let awaited = (asked, "    covers: [materials]\n    before: campaign - 2w\n");
    let bench =
        Bench::of(&twee_seconden(), &[awaited, ("ready_until: follow-up ", "ready_until: cocreation ")], "email\na@b.example\n");
    let refused = bench.post(&["--moment", "approval-privacy-officer"]);
    assert!(refused.code == 2 && refused.stderr.contains("goes to whoever must agree"), "{refused:?}");
}

#[test]
fn a_row_of_a_sheet_speaks_of_no_file() {
    let bench = Bench::of(&twee_seconden(), &[], "email;signed_up\na@b.example;ja\n");
    let attached = "Met de bijlage";
    bench.post(&["--moment", "kickoff"]).expect_code(0);
    let line = fs::read_to_string(bench.outbox().join("kickoff.jsonl")).expect("it is made");
    assert!(line.contains(attached), "a message has the file with it");
    bench.post_as("csv", &["--moment", "kickoff"]).expect_code(0);
    let sheet = fs::read_to_string(bench.outbox().join("kickoff.csv")).expect("it is made");
    assert!(!sheet.contains(attached) && sheet.contains("a@b.example"), "{sheet}");
}

#[test]
fn an_own_template_that_asks_for_the_person_is_told_what_it_may_ask_first() {
    let bench = Bench::of(&twee_seconden(), &[], "email\na@b.example\n");
    write(&bench.program.join("templates/emails/thanks.txt"), "{{ recipient.role }}");
    let mut command = excx();
    command.arg("render").arg(&bench.program).args(["--outbox", "csv", "--roster"]).arg(bench.place.path().join("roster.csv"));
    let refused = ran(command.arg("--out").arg(bench.place.path().join("dist"))).expect_code(1);
    assert!(refused.stderr.contains("only ask whether it is there") && !refused.stderr.contains("undefined"), "{refused:?}");
}

#[test]
fn a_roster_in_the_folder_of_the_program_is_warned_of() {
    let bench = Bench::of(&twee_seconden(), &[], "email\na@b.example\n");
    let inside = bench.program.join("roster.csv");
    fs::copy(bench.place.path().join("roster.csv"), &inside).expect("the folder is ours");
    let post = |roster: &Path| {
        let mut command = excx();
        command.arg("render").arg(&bench.program).args([
            "--only",
            "outbox",
            "--moment",
            "video-ceo",
            "--outbox",
            "csv",
            "--roster",
        ]);
        ran(command.arg(roster).arg("--out").arg(bench.place.path().join("dist"))).expect_code(0)
    };
    assert!(post(&inside).stderr.contains("lies in the folder of the program"));
    assert!(!post(&bench.place.path().join("roster.csv")).stderr.contains("lies in the folder"));
}
