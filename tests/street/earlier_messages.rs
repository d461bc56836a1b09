//! What becomes of messages of an earlier run: they stay as long as they would come out the same, and what goes is said.

use std::fs;
use std::path::PathBuf;

use crate::workbench::{Ran, copy, excx, folder, names, ran, render, twee_seconden, write};

struct Bench {
    place: tempfile::TempDir,
    program: PathBuf,
}

impl Bench {
    fn new() -> Self {
        let place = folder();
        let program = place.path().join("program");
        copy(&twee_seconden(), &program, &[]);
        write(&place.path().join("roster.csv"), "email;signed_up\na@b.example;ja\nb@b.example;ja\n");
        Self { place, program }
    }

    fn post(&self, form: &str, more: &[&str]) -> Ran {
        let mut command = excx();
        command.arg("render").arg(&self.program).args(["--only", "outbox", "--outbox", form, "--roster"]);
        command.arg(self.place.path().join("roster.csv")).arg("--out").arg(self.place.path().join("dist"));
        ran(command.args(more)).expect_code(0)
    }

    fn render(&self, more: &[&str]) -> Ran {
        render(&self.program, &self.place.path().join("dist"), more).expect_code(0)
    }

    /// Makes a calendar for each person.
    fn keep(&self, more: &[&str]) -> Ran {
        let roster = self.place.path().join("roster.csv");
        let flags = ["--only", "calendars", "--roster", roster.to_str().expect("it is UTF-8")];
        self.render(&[flags.as_slice(), more].concat())
    }

    fn outbox(&self) -> Vec<String> {
        self.made("outbox")
    }

    fn diaries(&self) -> Vec<String> {
        self.made("calendars/people/000")
    }

    fn made(&self, folder: &str) -> Vec<String> {
        let folder = self.place.path().join("dist/two-seconds").join(folder);
        if folder.exists() { names(&folder) } else { Vec::new() }
    }
}

#[test]
fn what_would_come_out_the_same_stays() {
    let bench = Bench::new();
    bench.post("mbox", &["--moment", "kickoff"]);
    bench.post("jsonl", &["--moment", "thanks"]);
    bench.post("eml", &["--moment", "video-ceo"]);
    let last = bench.post("csv", &["--moment", "kickoff"]);
    let all = ["kickoff.csv", "kickoff.mbox", "pictures", "thanks.jsonl", "video-ceo"];
    assert_eq!(bench.outbox(), all);
    assert!(!last.stderr.contains("taken away"), "{last:?}");
    // Once more, and the rest of the program beside it.
    bench.post("csv", &["--moment", "kickoff"]);
    let plain = bench.render(&[]);
    assert_eq!(bench.outbox(), all);
    assert!(!plain.stderr.contains("taken away"), "{plain:?}");
}

#[test]
fn what_comes_from_another_roster_or_is_a_sample_goes_and_is_named() {
    let bench = Bench::new();
    bench.post("mbox", &["--moment", "kickoff"]);
    bench.post("eml", &["--moment", "thanks"]);
    write(&bench.place.path().join("roster.csv"), "email;signed_up;opted_out\na@b.example;ja;ja\nb@b.example;ja;\n");
    let made = bench.post("mbox", &["--moment", "video-ceo"]);
    assert!(
        made.stderr.contains("taken away are messages") && made.stderr.contains("outbox/kickoff.mbox, outbox/thanks/"),
        "{made:?}"
    );
    assert_eq!(bench.outbox(), ["video-ceo.mbox"]);
    let sample = bench.post("mbox", &["--moment", "kickoff", "--sample", "1"]);
    assert!(sample.stderr.contains("outbox/video-ceo.mbox"), "{sample:?}");
    let whole = bench.post("mbox", &["--moment", "kickoff"]);
    assert!(!whole.stderr.contains("taken away"), "what takes its place is no loss: {whole:?}");
    assert_eq!(bench.outbox(), ["kickoff.mbox"]);
}

#[test]
fn what_comes_from_another_version_of_the_program_goes_with_a_whole_run() {
    let bench = Bench::new();
    bench.post("mbox", &["--moment", "kickoff"]);
    let path = bench.program.join("program.yaml");
    let text = fs::read_to_string(&path).expect("it is there");
    write(&path, format!("{text}\n# nothing that people would notice\n"));
    bench.render(&[]);
    assert_eq!(bench.outbox(), ["kickoff.mbox"], "a comment changes no message");
    write(&path, text.replacen("duration: 60m", "duration: 55m", 1));
    let part = bench.render(&["--only", "calendars"]);
    assert_eq!(bench.outbox(), ["kickoff.mbox"], "with --only, what was not asked for stays");
    assert!(!part.stderr.contains("taken away"), "{part:?}");
    let whole = bench.render(&["--lang", "nl"]);
    assert!(whole.stderr.contains("weg gaan berichten") && whole.stderr.contains("outbox/kickoff.mbox"), "{whole:?}");
    assert_eq!(bench.outbox(), [""; 0]);
}

#[test]
fn calendars_for_people_stay_as_long_as_they_would_come_out_the_same() {
    let bench = Bench::new();
    bench.keep(&[]);
    bench.post("mbox", &["--moment", "kickoff"]);
    let both = ["000001.ics", "000002.ics"];
    assert_eq!((bench.diaries(), bench.outbox()), (both.map(str::to_owned).to_vec(), vec!["kickoff.mbox".to_owned()]));
    ran(excx().arg("publish").arg(&bench.program).args(["--on", "2026-12-01"])).expect_code(0);
    for more in [&[][..], &["--only", "calendars"], &["--only", "calendars", "--language", "nl"]] {
        let made = bench.render(more);
        assert!(!made.stderr.contains("taken away"), "{made:?}");
        assert_eq!(bench.diaries(), both, "{more:?}");
    }
    let again = bench.keep(&[]);
    assert!(!again.stderr.contains("taken away"), "what takes its place is no loss: {again:?}");
    assert_eq!(bench.outbox(), ["kickoff.mbox"]);
}

#[test]
fn calendars_for_people_that_would_come_out_otherwise_go_and_are_named() {
    let bench = Bench::new();
    bench.keep(&[]);
    let path = bench.program.join("program.yaml");
    let text = fs::read_to_string(&path).expect("it is there");
    write(&path, text.replacen("duration: 60m", "duration: 55m", 1));
    let part = bench.render(&["--only", "emails"]);
    assert!(!part.stderr.contains("taken away"), "with --only, what was not asked for stays: {part:?}");
    assert_eq!(bench.diaries().len(), 2);
    let made = bench.render(&["--only", "calendars"]);
    assert!(made.stderr.contains("taken away are calendars for people") && made.stderr.contains("calendars/people/"), "{made:?}");
    assert_eq!(bench.diaries(), [""; 0]);

    bench.keep(&[]);
    bench.post("mbox", &["--moment", "kickoff"]);
    write(&bench.place.path().join("roster.csv"), "email;signed_up\na@b.example;ja\n");
    let other = bench.post("mbox", &["--moment", "thanks", "--lang", "nl"]);
    assert!(other.stderr.contains("weg gaan berichten en agenda’s voor mensen"), "{other:?}");
    assert_eq!((bench.diaries(), bench.outbox()), (Vec::new(), vec!["thanks.mbox".to_owned()]));
}
