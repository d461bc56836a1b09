//! What was sent out of a program's calendars is remembered in the program: a change reaches those who have them, and nothing else does.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::workbench::{Ran, Tree, excx, folder, ran, repository, write};

/// What the smallest program gets to have something in every kind of calendar.
const MORE: &str = r#"
lint: {wrong-nudge-count: warning}
sites: [{id: home, name: Harbor}, {id: far, name: Porto, timezone: Europe/Lisbon}]
cocreation: {}
kickoff: {place: The big room, duration: 30m}
experiment: {weeks: 4}
nudges:
  per_week: 1
  messages:
    - {id: first, subject: The door is open, preheader: One name, body: Say one name today.}
    - {id: second, subject: A list of names, preheader: One question, body: Ask about last week.}
    - {id: third, subject: Red ink, preheader: One thing, body: Name what got better.}
    - {id: fourth, subject: Almost there, preheader: One more, body: Which one will you keep?}
feedback: {url: "https://harborschool.example/how-was-it"}
"#;

/// A program in a folder of its own, with what was rendered of it beside it.
struct Bench {
    place: TempDir,
}

impl Bench {
    fn new() -> Self {
        let bench = Self { place: folder() };
        let minimal = fs::read_to_string(repository().join("examples/minimal/program.yaml")).expect("the example is there");
        write(&bench.program().join("program.yaml"), format!("{minimal}{MORE}"));
        bench
    }

    fn program(&self) -> PathBuf {
        self.place.path().join("program")
    }

    fn published(&self) -> PathBuf {
        self.program().join("published.json")
    }

    fn edit(&self, from: &str, to: &str) {
        let path = self.program().join("program.yaml");
        let text = fs::read_to_string(&path).expect("the program is there");
        assert!(text.contains(from), "{from}");
        write(&path, text.replace(from, to));
    }

    fn publish(&self, more: &[&str]) -> Ran {
        ran(excx().arg("publish").arg(self.program()).args(more))
    }

    /// Publishes on a day.
    fn publish_on(&self, day: &str) -> Ran {
        self.publish(&["--on", day]).expect_code(0)
    }

    /// The calendars, by their path.
    fn calendars(&self) -> Tree {
        rendered(&self.program(), &self.place.path().join("dist"), &[])
    }
}

fn rendered(program: &Path, out: &Path, more: &[&str]) -> Tree {
    ran(excx().arg("render").arg(program).args(["--only", "calendars", "--out"]).arg(out).args(more)).expect_code(0);
    Tree::read(&out.join("remember-me")).within("calendars")
}

/// A file of a tree, with its folded lines joined.
fn text(tree: &Tree, path: &str) -> String {
    let bytes = tree.0.get(path).unwrap_or_else(|| panic!("no {path} among {:?}", tree.0.keys()));
    String::from_utf8(bytes.clone()).expect("it is UTF-8").replace("\r\n ", "")
}

/// The files that differ.
fn changed(before: &Tree, after: &Tree) -> Vec<String> {
    let paths = before.0.keys().chain(after.0.keys()).collect::<BTreeSet<_>>();
    paths.into_iter().filter(|path| before.0.get(*path) != after.0.get(*path)).cloned().collect()
}

/// The version, the status and the start of each event of a calendar, by its moment.
fn events(calendar: &str) -> BTreeMap<String, (String, String, String)> {
    let value = |event: &str, name: &str| {
        let line = event.lines().find(|line| line.starts_with(name)).unwrap_or_default();
        line.rsplit(':').next().unwrap_or_default().to_owned()
    };
    let event = |event: &str| {
        let moment = value(event, "UID").split('@').next().unwrap_or_default().to_owned();
        (moment, (value(event, "SEQUENCE"), value(event, "STATUS"), value(event, "DTSTART")))
    };
    calendar.split("BEGIN:VEVENT").skip(1).map(event).collect()
}

const DROPPED: &str = "    - {id: third, subject: Red ink, preheader: One thing, body: Name what got better.}\n";

#[test]
fn publishing_changes_no_calendar_and_doing_it_again_changes_nothing() {
    let bench = Bench::new();
    let before = bench.calendars();
    let told = bench.publish_on("2026-12-01");
    assert!(told.stdout.starts_with("Published on 2026-12-01"), "{told:?}");
    assert_eq!(changed(&before, &bench.calendars()), Vec::<String>::new());
    let file = fs::read(bench.published()).expect("it is written");
    let again = bench.publish_on("2026-12-01");
    assert!(again.stdout.starts_with("Nothing changed since 2026-12-01"), "{again:?}");
    bench.publish_on("2027-01-01");
    assert_eq!(fs::read(bench.published()).expect("it is there"), file);
    assert_eq!(ran(excx().arg("check").arg(bench.program())).code, 0, "the file is one of the program's own");
}

#[test]
fn what_moved_gets_the_next_version_and_nothing_else_changes_a_byte() {
    let bench = Bench::new();
    bench.publish_on("2026-12-01");
    let before = bench.calendars();
    bench.edit("duration: 30m", "duration: 45m");
    let after = bench.calendars();
    let expected = ["cx-team.en.ics", "events/kickoff.en.ics", "participants.en.ics", "teacher.en.ics"];
    assert_eq!(changed(&before, &after), expected);
    let all = events(&text(&after, "cx-team.en.ics"));
    let versions: Vec<&str> = all.iter().filter(|(_, event)| event.0 != "0").map(|(moment, _)| moment.as_str()).collect();
    assert_eq!((versions, all["kickoff"].0.as_str()), (vec!["kickoff"], "1"));
    let told = bench.publish_on("2026-12-02");
    assert!(told.stdout.contains("1  at another time or place: kickoff"), "{told:?}");
    assert_eq!(changed(&after, &bench.calendars()), Vec::<String>::new());
}

#[test]
fn another_place_is_another_version_and_other_words_are_not() {
    let bench = Bench::new();
    bench.publish_on("2026-12-01");
    bench.edit("The big room", "The small room");
    bench.edit("subject: Red ink", "subject: Green ink");
    let all = events(&text(&bench.calendars(), "participants.en.ics"));
    assert_eq!((all["kickoff"].0.as_str(), all["nudge-third"].0.as_str()), ("1", "0"));
}

#[test]
fn what_disappeared_is_taken_back_and_may_return() {
    let bench = Bench::new();
    bench.publish_on("2026-12-01");
    let before = bench.calendars();
    bench.edit(DROPPED, "");
    let after = bench.calendars();
    let alone = text(&after, "events/nudge-third.en.ics");
    assert!(alone.contains("METHOD:CANCEL\r\n") && alone.contains("STATUS:CANCELLED\r\n"), "{alone}");
    assert!(alone.contains("SUMMARY:Cancelled: Remember me: Red ink\r\n"), "{alone}");
    let collection = text(&after, "participants.en.ics");
    assert!(collection.contains("METHOD:PUBLISH\r\n"), "{collection}");
    let (was, is) = (events(&text(&before, "participants.en.ics")), events(&collection));
    assert_eq!(is["nudge-third"].0, "1");
    assert_eq!((is["nudge-third"].1.as_str(), &is["nudge-third"].2), ("CANCELLED", &was["nudge-third"].2));
    bench.publish_on("2026-12-02");
    assert_eq!(changed(&after, &bench.calendars()), Vec::<String>::new());

    let fourth = "    - {id: fourth";
    bench.edit(fourth, &format!("{DROPPED}{fourth}"));
    let back = events(&text(&bench.calendars(), "participants.en.ics"));
    assert_eq!((back["nudge-third"].0.as_str(), back["nudge-third"].1.as_str()), ("2", "CONFIRMED"));
    let told = bench.publish_on("2026-12-03");
    assert!(told.stdout.contains("1  back after it was cancelled: nudge-third"), "{told:?}");
}

#[test]
fn what_is_over_is_history_and_is_not_taken_back() {
    let bench = Bench::new();
    bench.publish_on("2026-12-01");
    bench.edit(DROPPED, "");
    let told = bench.publish_on("2027-06-01");
    assert!(told.stdout.contains("1  over already, so it stays in calendars: nudge-third"), "{told:?}");
    let after = bench.calendars();
    assert!(!after.0.contains_key("events/nudge-third.en.ics"));
    assert!(!text(&after, "participants.en.ics").contains("CANCELLED"));
    assert!(bench.publish_on("2027-06-02").stdout.starts_with("Nothing changed"));
}

#[test]
fn a_moment_with_another_id_is_another_event() {
    let bench = Bench::new();
    bench.publish_on("2026-12-01");
    bench.edit("{id: third,", "{id: red-ink,");
    let told = bench.publish_on("2026-12-02");
    assert!(told.stdout.contains("1  new: nudge-red-ink\n") && told.stdout.contains("1  cancelled: nudge-third\n"), "{told:?}");
}

#[test]
fn a_fresh_copy_gives_the_same_bytes() {
    let bench = Bench::new();
    bench.publish_on("2026-12-01");
    bench.calendars();
    bench.edit("2027-03-01", "2027-03-08");
    bench.edit(DROPPED, "");
    let lived_in = bench.calendars();
    let fresh = folder();
    Tree::read(&bench.program()).write(&fresh.path().join("copy"));
    let copied = rendered(&fresh.path().join("copy"), &fresh.path().join("out"), &[]);
    assert_eq!(changed(&lived_in, &copied), Vec::<String>::new());
    assert_eq!(changed(&lived_in, &bench.calendars()), Vec::<String>::new());
}

#[test]
fn a_program_on_a_base_has_a_file_of_its_own() {
    let bench = Bench::new();
    bench.publish_on("2026-12-01");
    let wave = bench.place.path().join("wave");
    write(&wave.join("program.yaml"), "extends: ../program\nid: second-wave\ntimeline: {campaign_starts: 2027-09-06}\n");
    let told = ran(excx().arg("publish").arg(&wave).args(["--on", "2027-06-01"])).expect_code(0);
    assert!(told.stdout.contains("new:"), "{told:?}");
    assert!(fs::read_to_string(wave.join("published.json")).expect("it is written").contains("@second-wave.excx"));
}

#[test]
fn a_day_that_cannot_be_is_refused_and_nothing_is_written() {
    let bench = Bench::new();
    for day in ["2026-13-01", "tomorrow", "2026-12-1", "20261201", "2026-12-01T10:00"] {
        let told = bench.publish(&["--on", day]).expect_code(2);
        assert!(told.stderr.contains("is no date"), "{told:?}");
    }
    assert!(!bench.published().exists());
    bench.publish_on("2026-12-01");
    let told = bench.publish(&["--on", "2026-11-30", "--lang", "nl"]).expect_code(2);
    assert!(told.stderr.contains("2026-11-30 is vóór 2026-12-01"), "{told:?}");
}

#[test]
fn a_program_with_errors_is_not_published() {
    let bench = Bench::new();
    bench.edit("layer: frontline", "layer: nowhere");
    let told = bench.publish(&["--on", "2026-12-01"]).expect_code(1);
    assert!(told.stderr.contains("nothing was published"), "{told:?}");
    assert!(!bench.published().exists());
}

#[test]
fn a_file_that_cannot_be_read_is_told_where_and_stays_as_it_is() {
    let bench = Bench::new();
    bench.publish_on("2026-12-01");
    let whole = fs::read_to_string(bench.published()).expect("it is written");
    let line = |start: &str| whole.lines().position(|line| line.contains(start)).expect("it has the line") + 1;
    let kickoff = whole.lines().find(|line| line.contains("\"kickoff@")).expect("it has the event");
    let conflict = whole.replace(kickoff, &format!("<<<<<<< HEAD\n{kickoff}\n=======\n{kickoff}\n>>>>>>> other"));
    let wrong: [(String, usize, &str); 9] = [
        (conflict, line("\"kickoff@"), "waiting to be merged"),
        (whole.replace("\"published\": 1", "\"published\": 2"), 2, "written by a later excx"),
        (whole.replace("\"program\": \"remember-me\"", "\"program\": \"other\""), 3, "of the program `other`"),
        (whole.replace("kickoff@remember-me", "kickoff@other"), line("\"kickoff@"), "no event of `remember-me`"),
        (whole.replace("\"kickoff@", "\"../kickoff@"), line("\"kickoff@"), "no event of `remember-me`"),
        (whole.replace(kickoff, &format!("{kickoff}\n{kickoff}")), line("\"kickoff@") + 1, "stands here twice"),
        (whole.replace("Europe/Amsterdam]\",\"ends\"", "Europe/Atlantis]\",\"ends\""), 6, "not as excx publish writes it"),
        (whole[..whole.len() / 2].to_owned(), line("") + 5, "ends too early"),
        ("nothing at all".to_owned(), 1, "not JSON"),
    ];
    for (text, at, words) in &wrong {
        write(&bench.published(), text);
        for command in ["check", "publish", "render"] {
            let told = ran(excx().arg(command).arg(bench.program()).current_dir(bench.place.path())).expect_code(1);
            let said = format!("{}{}", told.stdout, told.stderr);
            assert!(said.contains("published-file") && said.contains(words), "{words}: {said}");
            let is_placed = *words == "ends too early" || *words == "not as excx publish writes it";
            assert!(is_placed || said.contains(&format!("published.json:{at}:")), "{words} in line {at}: {said}");
        }
        assert_eq!(fs::read_to_string(bench.published()).expect("it is there"), *text);
    }
}

#[test]
fn a_session_with_known_people_is_an_invitation_and_only_alone() {
    let bench = Bench::new();
    bench.edit(
        "    headcount: 47",
        "    cocreation: {representatives: [{person: p-1}, {person: p-2}, Sam], facilitator: {person: p-3}}\n    headcount: 47",
    );
    let people = bench.place.path().join("people.csv");
    write(
        &people,
        "person,name,email\np-1,\"Zoë \"\"Z\"\" O'Neil; Jr.\",zoe@harbor.example\np-2,Noor,\np-3,Lars,lars@harbor.example\n",
    );
    let out = bench.place.path().join("dist");
    let tree = rendered(&bench.program(), &out, &["--people", people.to_str().expect("it is UTF-8")]);
    let alone = text(&tree, "events/cocreation-teacher.en.ics");
    assert!(alone.contains("METHOD:REQUEST\r\n"), "{alone}");
    assert!(alone.contains("ORGANIZER;CN=\"The front office\":mailto:hello@harborschool.example\r\n"), "{alone}");
    let invited: Vec<&str> = alone.lines().filter(|line| line.starts_with("ATTENDEE")).collect();
    assert_eq!(
        invited,
        [
            "ATTENDEE;CN=\"Lars\";ROLE=CHAIR;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:lars@harbor.example",
            "ATTENDEE;CN=\"Zoë 'Z' O'Neil; Jr.\";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:zoe@harbor.example",
        ]
    );
    let others = tree.0.keys().filter(|path| *path != "events/cocreation-teacher.en.ics");
    assert!(others.map(|path| text(&tree, path)).all(|text| !text.contains("ATTENDEE") && text.contains("METHOD:PUBLISH")));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let file = out.join("remember-me/calendars/events/cocreation-teacher.en.ics");
        assert_eq!(fs::metadata(file).expect("it is there").permissions().mode() & 0o077, 0, "addresses are for the owner alone");
    }
    let without = bench.calendars();
    assert!(text(&without, "events/cocreation-teacher.en.ics").contains("METHOD:PUBLISH"));
}

const ROSTER: &str = "email,role,site,habit,signed_up,opted_out\n\
    a@harbor.example,teacher,home,name-at-the-door,,\n\
    b@harbor.example,teacher,far,got-better,,\n\
    c@harbor.example,,,,yes,\n\
    d@harbor.example,teacher,home,last-week,,yes\n\
    e@harbor.example,teacher,home,,,\n";

#[test]
fn each_participant_of_a_roster_has_a_calendar_with_the_own_habit_on_the_own_clock() {
    let bench = Bench::new();
    let roster = bench.place.path().join("roster.csv");
    write(&roster, ROSTER);
    let out = bench.place.path().join("dist");
    let tree = rendered(&bench.program(), &out, &["--roster", roster.to_str().expect("it is UTF-8")]);
    let personal: Vec<&String> = tree.0.keys().filter(|path| path.starts_with("people/")).collect();
    assert_eq!(personal, ["people/000/000001.ics", "people/000/000002.ics", "people/000/000003.ics"]);
    let [home, far, plain] = [1, 2, 3].map(|row| text(&tree, &format!("people/000/{row:06}.ics")));
    let habit = "DESCRIPTION:Your habit:\\nAfter I open the classroom door\\, I greet the first student by name\\n\\n";
    assert_eq!(home.matches(habit).count(), 6, "the kick-off, the weeks and four nudges: {home}");
    assert!(far.contains("\\nAfter I hand back homework\\, I name one thing that got better\\n\\n"), "{far}");
    assert!(!plain.contains("Your habit") && !plain.contains("cocreation-teacher"), "{plain}");
    let zone = |text: &str| text.lines().filter(|line| line.starts_with("TZID")).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!((zone(&home), zone(&far)), (vec!["TZID:Europe/Amsterdam".to_owned()], vec!["TZID:Europe/Lisbon".to_owned()]));
    let at = |text: &str| events(text)["kickoff"].2.clone();
    assert_eq!((at(&home).ends_with("T090000"), at(&far).ends_with("T080000")), (true, true), "one instant on two clocks");
    let nudge = |text: &str| events(text)["nudge-first"].2.split_once('T').expect("it has an hour").1.to_owned();
    assert_eq!(nudge(&home), nudge(&far), "a message comes at its hour on either clock");
    assert!(tree.0.values().all(|bytes| bytes.split(|byte| *byte == b'\n').all(|line| line.len() <= 76)), "folded");
    let shared = events(&text(&tree, "participants.en.ics"));
    assert!(events(&plain).keys().eq(shared.keys()));
}

#[test]
fn a_message_stands_at_the_hour_at_which_it_reaches_a_person() {
    let bench = Bench::new();
    bench.edit("layer: frontline", "layer: frontline\n    works: {send_at: \"07:30\"}");
    let roster = bench.place.path().join("roster.csv");
    write(&roster, ROSTER);
    let tree = rendered(&bench.program(), &bench.place.path().join("dist"), &["--roster", roster.to_str().expect("it is UTF-8")]);
    for row in [1, 2] {
        let events = events(&text(&tree, &format!("people/000/{row:06}.ics")));
        assert!(events["nudge-first"].2.ends_with("T073000"), "{events:?}");
        assert!(!events["kickoff"].2.ends_with("T073000"), "a meeting is when it is: {events:?}");
    }
}

#[test]
fn a_session_stands_and_is_cancelled_in_the_calendars_of_those_who_speak_for_the_role() {
    let bench = Bench::new();
    let roster = bench.place.path().join("roster.csv");
    write(
        &roster,
        "email,role,habit,representative\n\
        a@harbor.example,teacher,name-at-the-door,yes\n\
        b@harbor.example,teacher,got-better,\n",
    );
    let out = bench.place.path().join("dist");
    let both = || {
        let tree = rendered(&bench.program(), &out, &["--roster", roster.to_str().expect("it is UTF-8")]);
        [1, 2].map(|row| events(&text(&tree, &format!("people/000/{row:06}.ics"))))
    };
    let [speaks, other] = both();
    let own: Vec<&String> = speaks.keys().filter(|moment| !other.contains_key(*moment)).collect();
    assert_eq!(own, ["cocreation-teacher", "review-teacher"]);
    bench.publish_on("2026-12-01");
    bench.edit("cocreation: {}\n", "");
    let [speaks, other] = both();
    assert_eq!(speaks["cocreation-teacher"].1, "CANCELLED");
    assert!(!other.contains_key("cocreation-teacher"), "nobody is told of the end of what they did not have");
}

#[cfg(unix)]
#[test]
fn only_the_owner_can_read_the_calendars_of_people() {
    use std::os::unix::fs::PermissionsExt as _;
    let bench = Bench::new();
    let roster = bench.place.path().join("roster.csv");
    write(&roster, ROSTER);
    let out = bench.place.path().join("dist");
    rendered(&bench.program(), &out, &["--roster", roster.to_str().expect("it is UTF-8")]);
    let mode = |path: &str| {
        fs::metadata(out.join("remember-me/calendars").join(path)).expect("it is there").permissions().mode() & 0o077
    };
    assert_eq!(["people", "people/000", "people/000/000001.ics"].map(mode), [0; 3]);
    assert_ne!(mode(""), 0, "the calendars of all are for all");
}

/// Renders the calendar of the team and the plan, as one time that it is imported.
fn import(bench: &Bench, run: &Path, time: usize) {
    let calendar = bench.calendars().0.remove("cx-team.en.ics").expect("it is rendered");
    let place = run.join(time.to_string());
    fs::create_dir_all(&place).expect("a folder for the import");
    fs::write(place.join("calendar.ics"), calendar).expect("it can be written");
    let plan = ran(excx().arg("plan").arg(bench.program()).args(["--format", "json"])).expect_code(0);
    fs::write(place.join("plan.json"), plan.stdout).expect("it can be written");
}

/// A server for calendars keeps them, and a client of it shows them.
#[test]
fn a_client_of_a_server_shows_the_plan_of_every_time_zone_and_follows_its_changes() {
    let place = folder();
    let mut runs = Vec::new();
    let zones =
        ["Europe/Amsterdam", "Europe/Lisbon", "America/New_York", "Australia/Sydney", "Asia/Kolkata", "America/Sao_Paulo"];
    for zone in zones {
        for starts in ["2027-03-01", "2027-09-20"] {
            let bench = Bench::new();
            bench.edit("Europe/Amsterdam", zone);
            bench.edit("2027-03-01", starts);
            let run = place.path().join(format!("{}-{starts}", zone.replace('/', "-")));
            import(&bench, &run, 1);
            bench.publish_on("2026-12-01");
            bench.edit(starts, if starts == "2027-03-01" { "2027-03-08" } else { "2027-09-27" });
            bench.edit(DROPPED, "");
            import(&bench, &run, 2);
            bench.publish_on("2026-12-02");
            bench.edit("duration: 30m", "duration: 45m");
            import(&bench, &run, 3);
            runs.push(run);
        }
    }
    let python = std::env::var("EXCX_PYTHON").unwrap_or_else(|_| "python3".into());
    let told = ran(Command::new(python).arg("tests/calendar_server.py").args(&runs).current_dir(repository()));
    assert!(told.code == 0 && told.stdout.contains("12 calendars are shown as planned"), "{told:?}");
}
