//! A message for each person of a roster: in four forms, for whom it is meant, readable by its owner alone, and whole or not there at all.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::ExitStatusExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use excx::output::Manifest;
use serde_json::Value;

use crate::workbench::{Ran, Tree, client, copy, excx, folder, names, ran, render, twee_seconden, write};

/// People of all kinds, some of whom would do harm if they could.
const ROSTER: &str = "email;name;first_name;role;language;team;habit;site;signed_up;opted_out;manager\n\
    sanne@b.example;Sanne de Wit;Sanne;service-agent;nl;Team 1;two-seconds;north;;;Jan\n\
    zoe@b.example;\"Zoë \"\"Z\"\" O'Neil\";Zoë;manager;en;<b>A</b> & B;;south;nee;;=1+1\n\
    out@b.example;Gone;Gone;service-agent;nl;;two-seconds;;x;ja;\n\
    anna@b.example;;;;;{{ recipient.email }};;;x;;{% if true %}@SUM(A1){% endif %}\n\
    bcc@b.example;\"x, Bcc: evil@b.example\";=?utf-8?q?x?=;team-lead;en;-- ;;;x;;+31 6\n";

/// The largest role of the big program, whom mails then reach as well.
const BY_MAIL: (&str, &str) = ("channels: [chat, board] ", "channels: [email, chat, board] ");

struct Bench {
    place: tempfile::TempDir,
    program: PathBuf,
}

impl Bench {
    /// The big program, with a text that asks for everything that a person brings.
    fn new() -> Self {
        let place = folder();
        let program = place.path().join("program");
        let asks = |nl: &str, en: &str| format!("{{nl: {nl:?}, en: {en:?}}}");
        let subject = asks("Dag {{ recipient.first_name }}", "Hello {{ recipient.first_name }}");
        let body = asks(
            "Voor {{ recipient.team }} en {{ recipient.manager }}. [Kijk](https://a.example/?t={{ recipient.team }})",
            "For {{ recipient.team }} and {{ recipient.manager }}. [Look](https://a.example/?t={{ recipient.team }})",
        );
        let words = format!("\n    subject: {subject}\n    body: {body}");
        let text = fs::read_to_string(twee_seconden().join("program.yaml")).expect("it is there");
        let thanks = &text[text.find("\n  thanks:\n").expect("it has thanks of its own")..];
        let own = format!("\n  thanks:{words}\n  measure-after:{words}\n");
        copy(&twee_seconden(), &program, &[(thanks, &own), BY_MAIL]);
        write(&place.path().join("roster.csv"), ROSTER);
        Self { place, program }
    }

    fn out(&self) -> PathBuf {
        self.place.path().join("dist")
    }

    fn outbox(&self) -> PathBuf {
        self.out().join("two-seconds/outbox")
    }

    fn command(&self, form: &str, more: &[&str]) -> Command {
        let mut command = excx();
        command.arg("render").arg(&self.program).arg("--roster").arg(self.place.path().join("roster.csv"));
        command.args(["--outbox", form, "--out"]).arg(self.out()).args(more);
        command
    }

    fn post(&self, form: &str, more: &[&str]) -> Ran {
        ran(&mut self.command(form, more))
    }

    fn manifest(&self) -> Manifest {
        let text = fs::read_to_string(self.out().join("two-seconds/manifest.json")).expect("there is a manifest");
        serde_json::from_str(&text).expect("it is a manifest")
    }

    fn records(&self, moment: &str) -> Vec<Value> {
        let text = fs::read_to_string(self.outbox().join(format!("{moment}.jsonl"))).expect("it is made");
        text.lines().map(|line| serde_json::from_str(line).expect("each line is JSON")).collect()
    }
}

fn addresses(records: &[Value]) -> Vec<&str> {
    records.iter().map(|record| record["to"]["email"].as_str().expect("an address")).collect()
}

#[test]
fn everyone_gets_what_is_meant_for_them_in_their_language() {
    let bench = Bench::new();
    let made = bench.post("jsonl", &["--only", "outbox"]).expect_code(0);
    assert!(made.stdout.contains("for 5 people"), "{made:?}");
    let (video, nudge, thanks) = (bench.records("video-ceo"), bench.records("nudge-start-small"), bench.records("thanks"));
    assert_eq!(addresses(&video), ["sanne@b.example", "zoe@b.example", "anna@b.example", "bcc@b.example"], "not who opted out");
    assert_eq!(addresses(&nudge), ["sanne@b.example", "anna@b.example", "bcc@b.example"], "those who take part");
    assert_eq!(addresses(&bench.records("cocreation-service-agent")), ["sanne@b.example"], "those of the role");
    assert!(!bench.outbox().join("cocreation-behind-the-scenes.jsonl").exists(), "nobody has that role");
    assert_eq!(
        video.iter().map(|record| record["language"].as_str()).collect::<Vec<_>>(),
        [Some("nl"), Some("en"), Some("nl"), Some("en")]
    );
    let text = |record: &Value| record["text"].as_str().expect("a text").replace('\n', " ");
    assert!(text(&nudge[0]).contains("Nadat ik de telefoon heb gepakt"), "her own habit: {}", nudge[0]["text"]);
    assert!(text(&nudge[1]).contains("mijn vaste moment"), "without a habit, words for any: {}", nudge[1]["text"]);
    assert_eq!(thanks[0]["subject"], "Dag Sanne");
    assert_eq!(thanks[1]["subject"], "Dag collega");
    assert_eq!(video[0]["at"], "2027-03-01T08:30:00+01:00");
    assert!(thanks[0]["headers"]["List-Unsubscribe"].as_str().is_some_and(|url| url.starts_with("<https://")));
    assert_eq!(nudge[0]["headers"]["Auto-Submitted"], "auto-generated");
    assert_eq!(thanks[0]["headers"].get("Auto-Submitted"), None);
}

#[test]
fn what_a_row_brings_arrives_as_text_wherever_it_lands() {
    let bench = Bench::new();
    bench.post("jsonl", &["--only", "outbox", "--moment", "thanks"]).expect_code(0);
    let thanks = bench.records("thanks");
    assert!(
        thanks[1]["text"].as_str().is_some_and(|text| text.contains("{{ recipient.email }} en {% if true %}@SUM(A1){% endif %}")),
        "{}",
        thanks[1]
    );
    bench.post("jsonl", &["--only", "outbox", "--moment", "measure-after"]).expect_code(0);
    let html = bench.records("measure-after")[1]["html"].as_str().expect("HTML").to_owned();
    assert!(html.contains("&lt;b&gt;A&lt;&#x2f;b&gt; &amp; B") && !html.contains("<b>A"), "{html}");
    assert!(html.contains("?t=%3Cb%3EA%3C%2Fb%3E%20%26%20B\""), "{html}");
}

#[test]
fn a_sheet_holds_no_cell_that_runs() {
    let bench = Bench::new();
    bench.post("csv", &["--only", "outbox", "--moment", "video-ceo"]).expect_code(0);
    let text = fs::read_to_string(bench.outbox().join("video-ceo.csv")).expect("it is made");
    assert!(text.starts_with('\u{feff}'), "spreadsheets know UTF-8 by it");
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let header = reader.headers().expect("a header").clone();
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
    assert_eq!(rows.len(), 4);
    let cell = |row: usize, name: &str| &rows[row][header.iter().position(|column| column == name).expect("the column is there")];
    assert_eq!([cell(1, "manager"), cell(3, "manager"), cell(3, "team")], ["'=1+1", "'+31 6", "'--"]);
    assert_eq!((cell(1, "name"), cell(1, "team")), ("Zoë \"Z\" O'Neil", "<b>A</b> & B"));
    assert_eq!((cell(0, "role"), cell(2, "role"), cell(2, "first_name")), ("Medewerker klantenservice", "", ""));
    for row in &rows {
        assert!(row.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@', '\t', '\r'])), "{row:?}");
    }
}

#[test]
fn messages_are_read_by_mail_programs_and_all_forms_say_the_same() {
    let bench = Bench::new();
    let forms = bench.place.path().join("forms");
    for form in ["eml", "mbox", "jsonl"] {
        bench.post(form, &["--only", "outbox"]).expect_code(0);
        Tree::read(&bench.outbox()).write(&forms.join(form));
        fs::remove_dir_all(bench.out()).expect("it is ours");
    }
    client("outbox.py", &[forms.as_os_str(), bench.place.path().join("roster.csv").as_os_str()]);
}

#[test]
fn messages_are_for_the_eyes_of_their_owner() {
    let bench = Bench::new();
    for form in ["eml", "mbox", "jsonl", "csv"] {
        bench.post(form, &["--only", "outbox", "--moment", "video-ceo"]).expect_code(0);
        let mut folders = vec![bench.outbox()];
        while let Some(folder) = folders.pop() {
            assert_eq!(mode(&folder), 0o700, "{}", folder.display());
            for name in names(&folder) {
                let path = folder.join(name);
                if path.is_dir() {
                    folders.push(path);
                } else {
                    assert_eq!(mode(&path), 0o600, "{}", path.display());
                }
            }
        }
    }
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).expect("it is there").permissions().mode() & 0o777
}

#[test]
fn nothing_of_a_person_is_told_outside_the_messages() {
    let bench = Bench::new();
    let made = bench.post("mbox", &[]).expect_code(0);
    let outside = Tree::read(&bench.out().join("two-seconds")).only(|path| !path.starts_with("outbox/"));
    for (path, bytes) in &outside.0 {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("sanne@b.example") && !text.contains("Sanne de Wit"), "{path}");
    }
    assert!(!made.stdout.contains("sanne@") && !made.stderr.contains("sanne@"), "{made:?}");
    assert!(outside.0.keys().any(|path| path.ends_with(".ics")), "without `--only` the rest is made as usual");
}

#[test]
fn no_folder_holds_more_than_a_thousand_files_and_each_has_its_hash() {
    let bench = Bench::new();
    let rows: String = (0..2_300).map(|number| format!("p{number}@b.example\n")).collect();
    write(&bench.place.path().join("roster.csv"), format!("email\n{rows}"));
    bench.post("eml", &["--only", "outbox", "--moment", "video-ceo"]).expect_code(0);
    let folder = bench.outbox().join("video-ceo");
    let counts: Vec<usize> = names(&folder).iter().map(|name| names(&folder.join(name)).len()).collect();
    assert_eq!(counts, [1_000, 1_000, 300]);
    assert_eq!(names(&folder.join("002"))[0], "002001.eml");
    let manifest = bench.manifest();
    let listed: Vec<&str> = manifest.files.iter().filter(|file| file.kind == "messages").map(|file| file.path.as_str()).collect();
    assert_eq!(listed, ["outbox/video-ceo/000/", "outbox/video-ceo/001/", "outbox/video-ceo/002/"]);

    write(&folder.join("001/001500.eml"), "edited");
    let refused = bench.post("eml", &["--only", "outbox", "--moment", "video-ceo"]).expect_code(2);
    assert!(refused.stderr.contains("outbox/video-ceo/001/"), "{refused:?}");
}

#[test]
fn every_shard_of_a_file_has_its_hash_and_an_edit_is_noticed() {
    let bench = Bench::new();
    let rows: String = (0..300).map(|number| format!("p{number}@b.example\n")).collect();
    write(&bench.place.path().join("roster.csv"), format!("email\n{rows}"));
    bench.post("mbox", &["--only", "outbox", "--moment", "measure-before"]).expect_code(0);
    let manifest = bench.manifest();
    let entry = manifest.files.iter().find(|file| file.path == "outbox/measure-before.mbox").expect("it is listed");
    assert!(entry.shards.len() > 3, "{entry:?}");
    assert_eq!(entry.shards.iter().map(|shard| shard.messages).sum::<u64>(), 300);
    let path = bench.outbox().join("measure-before.mbox");
    let mut bytes = fs::read(&path).expect("it is there");
    assert_eq!(entry.shards.iter().map(|shard| shard.bytes).sum::<u64>(), bytes.len() as u64);
    // Unchanged, it is carried over.
    render(&bench.program, &bench.out(), &["--only", "calendars"]).expect_code(0);
    assert_eq!(fs::read(&path).expect("it is there"), bytes);
    assert_eq!(mode(&path), 0o600);
    *bytes.last_mut().expect("it is not empty") = b'x';
    write(&path, &bytes);
    let refused = render(&bench.program, &bench.out(), &["--only", "calendars"]).expect_code(2);
    assert!(refused.stderr.contains("measure-before.mbox"), "{refused:?}");
    // Whoever makes everything anew keeps no messages of what was.
    render(&bench.program, &bench.out(), &["--force"]).expect_code(0);
    assert!(!bench.outbox().exists());
}

#[test]
fn the_bytes_are_the_same_on_any_number_of_threads() {
    let bench = Bench::new();
    let rows: String =
        (0..400).map(|number| format!("p{number}@b.example;Person {number};{}\n", ["nl", "en"][number % 2])).collect();
    write(&bench.place.path().join("roster.csv"), format!("email;first_name;language\n{rows}"));
    let made: Vec<Tree> = ["1", "2", "7"]
        .into_iter()
        .map(|threads| {
            ran(bench.command("mbox", &["--only", "outbox", "--moment", "measure-before"]).env("RAYON_NUM_THREADS", threads))
                .expect_code(0);
            Tree::read(&bench.out().join("two-seconds"))
        })
        .collect();
    made[0].expect_same(&made[1]);
    made[0].expect_same(&made[2]);
}

#[test]
fn a_sample_shows_each_language_and_role_first() {
    let bench = Bench::new();
    let rows: String = (0..60)
        .map(|number| {
            format!(
                "p{number}@b.example;{};{}\n",
                ["nl", "en"][usize::from(number > 50)],
                ["service-agent", "manager", ""][number % 3]
            )
        })
        .collect();
    write(&bench.place.path().join("roster.csv"), format!("email;language;role\n{rows}"));
    let made = bench.post("jsonl", &["--only", "outbox", "--audience", "everyone", "--sample", "2"]).expect_code(0);
    assert!(made.stdout.contains("sample"), "{made:?}");
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for record in bench.records("video-ceo") {
        *counts.entry(record["language"].as_str().expect("a language").to_owned()).or_default() += 1;
    }
    assert_eq!(counts, BTreeMap::from([("en".to_owned(), 6), ("nl".to_owned(), 6)]));
    assert!(!bench.outbox().join("nudge-start-small.jsonl").exists(), "only what is for everyone");
}

#[test]
fn what_is_asked_for_and_not_there_is_told_with_the_nearest() {
    let bench = Bench::new();
    for (more, words) in [
        (&["--moment", "kickof"][..], "did you mean `kickoff`?"),
        (&["--audience", "everone"], "did you mean `everyone`?"),
        (&["--moment", "kickoff", "--audience", "everyone"], "no mail is sent to that audience"),
    ] {
        let refused = bench.post("mbox", more).expect_code(2);
        assert!(refused.stderr.contains(words), "{refused:?}");
    }
    for (arguments, words) in [
        (&["--outbox", "mbox"][..], "--roster"),
        (&["--roster", "r.csv", "--only", "emails"], "--outbox mbox"),
        (&["--roster", "r.csv", "--moment", "kickoff"], "--outbox"),
        (&["--sample", "5"], "--roster"),
        (&["--only", "outbox"], "--only outbox needs a roster"),
        (&["--roster", "nowhere.csv", "--outbox", "mbox"], "`nowhere.csv` is not there"),
    ] {
        let refused = render(&twee_seconden(), &bench.out(), arguments).expect_code(2);
        assert!(refused.stderr.contains(words), "{arguments:?}: {refused:?}");
    }
}

#[test]
fn an_own_template_may_show_a_name_and_not_decide_by_it() {
    let bench = Bench::new();
    let template = bench.program.join("templates/emails/thanks.txt");
    write(&template, "{% if recipient.first_name %}Hi {{ recipient.first_name }}, {% endif %}{{ subject }}\n");
    bench.post("jsonl", &["--only", "outbox", "--moment", "thanks"]).expect_code(0);
    let texts: Vec<String> =
        bench.records("thanks").iter().map(|record| record["text"].as_str().expect("a text").to_owned()).collect();
    assert_eq!(texts, ["Hi Sanne, Dag Sanne", "Dag collega", "Hi =?utf-8?q?x?=, Hello =?utf-8?q?x?="]);
    for source in
        ["{% if recipient.first_name == 'Sanne' %}x{% endif %}", "{{ recipient.first_name|upper }}", "{{ subject|upper }}"]
    {
        write(&template, source);
        let refused = bench.post("jsonl", &["--only", "outbox", "--moment", "thanks"]).expect_code(1);
        assert!(
            refused.stderr.contains("decides by who gets the mail") && refused.stderr.contains("thanks.txt"),
            "{source}: {refused:?}"
        );
    }
}

#[test]
fn a_kill_leaves_a_whole_outbox_or_none() {
    let bench = Bench::new();
    bench.post("mbox", &["--only", "outbox", "--moment", "measure-before"]).expect_code(0);
    let before = Tree::read(&bench.out().join("two-seconds"));
    let rows: String = (0..30_000).map(|number| format!("p{number}@b.example\n")).collect();
    write(&bench.place.path().join("roster.csv"), format!("email\n{rows}"));
    for form in ["mbox", "eml"] {
        let staged = bench.out().join(".excx-two-seconds.new/outbox");
        let caught = (0..10).any(|_| {
            let mut command = bench.command(form, &["--only", "outbox", "--moment", "measure-before"]);
            let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the binary starts");
            loop {
                if staged.exists() {
                    child.kill().expect("it can be killed");
                }
                if let Some(status) = child.try_wait().expect("its state is known") {
                    return status.signal() == Some(9);
                }
            }
        });
        assert!(caught, "no run could be caught");
        Tree::read(&bench.out().join("two-seconds")).expect_same(&before);
    }
    bench.post("mbox", &["--only", "outbox", "--moment", "measure-before"]).expect_code(0);
    assert_eq!(names(&bench.out()), [".excx-lock", "two-seconds"], "nothing lies around after the next run");
    let whole = bench.manifest().files.iter().flat_map(|file| &file.shards).map(|shard| shard.messages).sum::<u64>();
    assert_eq!(whole, 30_000);
}
