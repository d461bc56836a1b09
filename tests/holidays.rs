//! On which days nobody works: the holidays as the engine reads them are those of the package that they were made from, for every country, region
//! and year; and an organization may have closed days of its own.

#![allow(clippy::disallowed_methods, reason = "tests read and write files of their own")]
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by a panic")]

mod support;

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use excx::holidays::{Calendar, ClosedDays, Country, countries};
use excx::plan::WorkingDays;
use excx::source::Folder;
use excx::street;
use jiff::civil::{Weekday, date};

use support::over_minimal;

#[test]
fn the_holidays_of_every_country_region_and_year_are_those_of_the_package() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let table = folder.path().join("days.csv");
    std::fs::write(&table, days()).expect("the folder is ours");
    let python = std::env::var_os("EXCX_PYTHON").expect("EXCX_PYTHON names the Python of ./test");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/test_holidays.py");
    let done = Command::new(python).arg(script).arg(&table).output().expect("Python runs");
    let (said, wrong) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    print!("{said}");
    assert!(done.status.success(), "{said}{wrong}");
}

/// Everything that the engine knows, a line each: the years and the weekend of a country or region, and its holidays with their names by language.
fn days() -> String {
    let mut table = String::new();
    for country in countries() {
        let regions = country.regions().map(|region| Some(region.code));
        for region in std::iter::once(None).chain(regions) {
            calendar(country, region, &mut table);
        }
    }
    table
}

fn calendar(country: Country, region: Option<&str>, table: &mut String) {
    let calendar = Calendar::of(country.code, region).expect("it is covered");
    let of = format!("{}\t{}", country.code, region.unwrap_or_default());
    let weekend = Weekday::Monday.cycle_forward().take(7).filter(|day| calendar.is_weekend(*day));
    let weekend: Vec<String> = weekend.map(|day| day.to_monday_one_offset().to_string()).collect();
    writeln!(table, "{of}\tyears\t{}\t{}", calendar.years().start(), calendar.years().end()).expect("a text takes it");
    writeln!(table, "{of}\tweekend\t{}", weekend.join(",")).expect("a text takes it");
    for (day, holiday) in calendar.days() {
        let names: Vec<String> = holiday.names().map(|(language, name)| format!("{language}={name}")).collect();
        let mark = if holiday.is_estimated { "estimated" } else { "" };
        writeln!(table, "{of}\t{day}\t{mark}\t{}", names.join("\t")).expect("a text takes it");
    }
}

/// The smallest program with a calendar of closed days beside it, and with a moment that hangs on it.
fn with_calendar(calendar: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let program = over_minimal(
        "holidays: {country: NL, calendar: hr/closed.ics}\n\
         follow_up: [{id: onboarding, into: onboarding, what: A habit in week one, when: campaign + 10w}]\n",
    );
    std::fs::write(folder.path().join("program.yaml"), program).expect("the folder is ours");
    std::fs::create_dir(folder.path().join("hr")).expect("the folder is ours");
    std::fs::write(folder.path().join("hr/closed.ics"), calendar).expect("the folder is ours");
    folder
}

const BRIDGE: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:Bridge day\r\n\
                      DTSTART;VALUE=DATE:20260510\r\nDTEND;VALUE=DATE:20260512\r\nRRULE:FREQ=YEARLY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

#[test]
fn a_moment_moves_around_a_closed_day_of_the_organizations_own_calendar_and_says_why() {
    let folder = with_calendar(BRIDGE);
    let plan = |arguments: &[&str]| {
        let done =
            Command::new(env!("CARGO_BIN_EXE_excx")).arg("plan").arg(folder.path()).args(arguments).output().expect("it runs");
        String::from_utf8(done.stdout).expect("it is text") + &String::from_utf8_lossy(&done.stderr)
    };
    let (english, dutch) = (plan(&["--lang", "en"]), plan(&["--lang", "nl"]));
    assert!(english.contains("closed: Bridge day"), "{english}");
    assert!(dutch.contains("gesloten: Bridge day"), "{dutch}");
    let json = plan(&["--lang", "en", "--format", "json"]);
    assert!(json.contains(r#""moved_from": "2027-05-10""#) && json.contains(r#""because": "closed: Bridge day""#), "{json}");
}

#[test]
fn what_is_wrong_in_a_calendar_is_told_at_its_line() {
    let folder = with_calendar(&BRIDGE.replace("FREQ=YEARLY", "FREQ=WEEKLY"));
    let read = Folder::read(folder.path()).expect("the program can be read");
    let told = street::check(&read).diagnostics;
    assert_eq!(told.iter().map(|one| one.code).collect::<Vec<_>>(), ["calendar-file"]);
    assert!(told[0].place.file.path.ends_with("hr/closed.ics") && told[0].place.start().line == 3, "{told:?}");
}

#[test]
fn a_calendar_may_stand_in_the_base_and_never_outside() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("it is in a folder")).expect("the folder is ours");
        std::fs::write(path, text).expect("the folder is ours");
    };
    write("_base/program.yaml", &over_minimal("holidays: {country: NL, calendar: closed.ics}\n"));
    write("_base/closed.ics", BRIDGE);
    write("south/program.yaml", "excx: 1\nextends: ../_base\nid: south\ntimeline: {campaign_starts: 2027-05-10}\n");
    write("north/program.yaml", "excx: 1\nextends: ../_base\nid: north\nholidays: {calendar: ../closed.ics}\n");
    write("closed.ics", BRIDGE);
    let told = |program: &str| {
        let read = Folder::read(&folder.path().join(program)).expect("the program can be read");
        street::check(&read).diagnostics.iter().map(|one| format!("{} {}", one.code, one.message.en)).collect::<Vec<_>>()
    };
    assert_eq!(told("south"), ["non-working-day The organization is closed on Monday 10 May 2027: Bridge day"]);
    assert_eq!(told("north"), ["missing-asset `../closed.ics` lies outside the program’s folder"]);
}

#[test]
fn a_day_that_is_open_is_worked_whatever_else_it_is() {
    let program = over_minimal(
        "holidays: {country: GB, closed: [2027-03-08], open: [2027-03-06, 2027-03-08, 2027-03-26]}\n\
         follow_up: [{id: onboarding, into: onboarding, what: A habit in week one, when: campaign + 1w}]\n",
    );
    let told = support::diagnostics(&program, None);
    assert!(told.is_empty(), "{told:?}");
    let read =
        serde_json::from_value(serde_json::json!({"country": "GB", "open": ["2027-03-06", "2027-03-26"]})).expect("it fits");
    let days = WorkingDays::of(&read, &ClosedDays::default()).expect("it is covered");
    assert!(days.is_working(date(2027, 3, 6)), "a Saturday");
    assert!(days.is_working(date(2027, 3, 26)), "Good Friday");
    assert_eq!(days.on_or_after(date(2027, 3, 27)), date(2027, 3, 29), "without a region, Easter Monday is worked");
}
