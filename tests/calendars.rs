//! The calendars as other programs read them: two parsers in Python and one in JavaScript read every file, and tell the same instants and
//! texts as the plan.
//!
//! `EXCX_PYTHON` names a Python that has the packages `icalendar` and `vobject`; without it, `python3` is asked. `EXCX_NODE_MODULES` names the
//! folder that has the package `ical.js`.

#![allow(clippy::disallowed_methods, reason = "tests read and write files of their own")]
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by a panic")]

use std::fs;
use std::path::Path;
use std::process::Command;

use excx::locale::Locale;
use excx::merge::Fields;
use excx::model::{Language, People, Phase, Program, TimeZoneName};
use excx::plan::{Audience, Moment, Occasion, Plan};
use excx::published::Published;
use excx::render::calendar::{CalendarFile, Words, calendars};
use excx::source::Folder;
use excx::street;
use jiff::tz::TimeZone;
use jiff::{ToSpan, Zoned};
use serde_json::{Value, json};

const LANGUAGES: [&str; 4] = ["nl", "en", "fr", "de"];

/// Characters that a calendar must escape, fold or drop: bytes of several lengths, long words, and what could start a line of its own.
const HARD: &str = "Eén; “twee”, drie \\n vier: 📅 \"vijf\"\u{a0}! Ĳsselmeer, Curaçao, œuvre, Straße; \
    Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft, 客户体验客户体验客户体验客户体验";

fn program() -> Program {
    let folder = Folder::read(Path::new("programs/twee-seconden")).expect("the program is in the repository");
    street::check(&folder).program.expect("it can be read")
}

fn fields() -> Fields {
    let mut fields = Fields::default();
    fields.recipient.first_name = "collega".into();
    fields
}

fn render(program: &Program, plan: &Plan, language: &str) -> Vec<CalendarFile> {
    let locale = Locale::of(&Language::new(language), None).expect("the language comes with the engine");
    let (people, published, fields) = (People::default(), Published::default(), fields());
    let words = Words { program, plan, people: &people, published: &published, locale: &locale, fields: &fields };
    calendars(&words).expect("they render")
}

/// What a file must say: worked out from the plan, apart from the renderer.
fn expected(file: &CalendarFile, program: &Program, plan: &Plan) -> Value {
    let has = |moment: &&Moment| match (&file.moment, file.audience.as_str()) {
        (Some(alone), _) => moment.id == *alone,
        (None, "cx-team") => true,
        (None, "everyone") => moment.audience == Audience::Everyone,
        (None, audience) => {
            matches!(moment.audience, Audience::Everyone | Audience::Participants)
                || moment.audience.word() == audience
                || (moment.audience == Audience::Leaders && leads(audience, program))
        }
    };
    let events: Vec<Value> = plan
        .moments
        .iter()
        .filter(|moment| !moment.conditional)
        .filter(has)
        .map(|moment| event(moment, program, &file.language))
        .collect();
    json!({"path": file.path, "zone": program.timezone.as_str(), "events": events})
}

/// Whether the session of the leaders invites the people of a role.
fn leads(role: &str, program: &Program) -> bool {
    let layers = program.leadership.as_ref().and_then(|leadership| leadership.session.as_ref()).map(|session| &session.audience);
    program.role(role).is_some_and(|role| layers.is_some_and(|layers| layers.contains(&role.layer)))
}

fn event(moment: &Moment, program: &Program, language: &Language) -> Value {
    let deadline = matches!(moment.occasion, Occasion::SignupCloses | Occasion::FeedbackCloses | Occasion::Approval { .. });
    let ends = moment.ends.clone().unwrap_or_else(|| moment.starts.saturating_add(if deadline { 0 } else { 15 }.minutes()));
    let tell = |at: &Zoned| if moment.all_day { at.date().to_string() } else { at.timestamp().to_string() };
    let subject = match moment.occasion {
        Occasion::Nudge { message, .. } => program.nudges.as_ref().map(|nudges| &nudges.messages[message].subject),
        Occasion::Video { sent, .. } => program.campaign.as_ref().map(|campaign| &campaign.videos[sent].subject),
        _ => None,
    };
    let place = program.kickoff.as_ref().and_then(|kickoff| kickoff.place.as_ref());
    json!({
        "uid": format!("{}@{}.excx", moment.id, program.id),
        "starts": tell(&moment.starts),
        "ends": tell(&ends),
        "status": if program.is_ready(moment.phase) { "CONFIRMED" } else { "TENTATIVE" },
        "subject": subject.map(|subject| program.read(subject, language)),
        "place": place.filter(|_| moment.occasion == Occasion::Kickoff { session: None }).map(|place| program.read(place, language)),
    })
}

/// Has the parsers read what is rendered in these languages.
fn parsers_agree(program: &Program, languages: &[&str]) {
    let plan = Plan::of(program);
    let folder = tempfile::tempdir().expect("a folder for the test");
    let mut files = Vec::new();
    for file in languages.iter().flat_map(|language| render(program, &plan, language)) {
        let path = folder.path().join(&file.path);
        fs::create_dir_all(path.parent().expect("it stands in a folder")).expect("it can be made");
        fs::write(&path, &file.bytes).expect("it can be written");
        files.push(expected(&file, program, &plan));
    }
    fs::write(folder.path().join("expected.json"), json!(files).to_string()).expect("it can be written");
    let python = std::env::var("EXCX_PYTHON").unwrap_or_else(|_| "python3".into());
    for (interpreter, script) in [(python.as_str(), "tests/calendars.py"), ("node", "tests/calendars.mjs")] {
        let run = Command::new(interpreter).arg(script).arg(folder.path()).output();
        let run = run.unwrap_or_else(|why| panic!("{interpreter} cannot be run ({why}); `./test` installs it"));
        let told = format!("{}{}", String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&run.stderr));
        assert!(run.status.success(), "{told}");
        assert!(told.contains(&format!("{} files agree", files.len())), "{told}");
    }
}

#[test]
fn three_parsers_read_the_program_as_it_is_planned() {
    parsers_agree(&program(), &LANGUAGES);
}

#[test]
fn hard_characters_survive_in_all_parsers() {
    let mut program = program();
    let hard = || excx::model::Text::Plain(HARD.into());
    program.title = hard();
    program.roles[0].name = hard();
    if let Some(nudges) = &mut program.nudges {
        nudges.messages[0].subject = hard();
    }
    if let Some(campaign) = &mut program.campaign {
        campaign.videos[0].subject = hard();
        campaign.videos[0].quote = Some(hard());
        campaign.videos[0].url = Some(format!("https://a.example/b,c;d?é={}", "x".repeat(200)).as_str().into());
    }
    if let Some(kickoff) = &mut program.kickoff {
        kickoff.place = Some(hard());
        kickoff.agenda[0].what = hard();
    }
    program.ready_until = Phase::Campaign;
    parsers_agree(&program, &["nl", "fr"]);
}

/// From before one change of the clock to after it, and half a year later again, north and south.
#[test]
fn other_time_zones_are_told_right_across_both_changes_of_the_clock() {
    let mut program = program();
    let zones = [
        "Europe/Amsterdam",
        "Europe/Lisbon",
        "America/New_York",
        "Australia/Sydney",
        "Asia/Kolkata",
        "America/Sao_Paulo",
        "Africa/Casablanca",
        "UTC",
    ];
    for zone in zones {
        program.timezone = TimeZoneName::from(zone);
        for starts in [jiff::civil::date(2027, 3, 1), jiff::civil::date(2027, 9, 27)] {
            program.timeline.campaign_starts.0 = starts;
            parsers_agree(&program, &["nl"]);
        }
    }
}

#[test]
fn an_event_on_a_site_is_told_on_the_clock_of_that_site() {
    let mut program = program();
    program.sites[1].timezone = Some(TimeZoneName::from("America/Sao_Paulo"));
    let (site, when) = (json!(program.sites[1].id), json!("2027-03-11"));
    let kickoff = program.kickoff.as_mut().expect("it has one");
    kickoff.sessions = serde_json::from_value(json!([
        {"id": "here", "when": when, "at": "10:00"},
        {"id": "there", "when": when, "at": "10:00", "site": site}
    ]))
    .expect("they are sessions");
    parsers_agree(&program, &["nl"]);
    let files = render(&program, &Plan::of(&program), "nl");
    let file = files.iter().find(|file| file.path == "calendars/participants.nl.ics").expect("it is rendered");
    let text = String::from_utf8_lossy(&file.bytes).replace("\r\n ", "");
    for zone in ["Europe/Amsterdam", "America/Sao_Paulo"] {
        assert_eq!(text.matches(&format!("TZID:{zone}\r\n")).count(), 1, "{text}");
        assert!(text.contains(&format!("DTSTART;TZID={zone}:20270311T100000")), "{text}");
    }
}

/// The calendar library and the plan have different copies of the IANA database.
#[test]
fn every_zone_tells_the_instants_of_the_plan() {
    let mut program = program();
    let mut left_to_utc = Vec::new();
    for zone in jiff::tz::db().available() {
        program.timezone = TimeZoneName::from(zone.as_str());
        let plan = Plan::of(&program);
        let kickoff = plan.moment("kickoff").expect("it is planned").starts.clone();
        let files = render(&program, &plan, "en");
        let file = files.iter().find(|file| file.moment.as_deref() == Some("kickoff")).expect("it is rendered");
        let text = String::from_utf8_lossy(&file.bytes).replace("\r\n ", "");
        let utc = kickoff.with_time_zone(TimeZone::UTC).strftime("DTSTART:%Y%m%dT%H%M%SZ").to_string();
        let local = format!("DTSTART;TZID={}:{}", zone.as_str(), kickoff.strftime("%Y%m%dT%H%M%S"));
        if text.contains(&utc) {
            left_to_utc.push(zone.to_string());
        } else {
            assert!(text.contains(&local) && text.contains("BEGIN:VTIMEZONE"), "{zone}: {text}");
        }
    }
    assert!(left_to_utc.len() < 40, "too many zones are left to UTC: {left_to_utc:?}");
}
