//! The holidays as the engine reads them are those of the package that they were made from: for every country, region and year.

#![allow(clippy::disallowed_methods, reason = "tests read and write files of their own")]
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by a panic")]

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use excx::holidays::{Calendar, Country, countries};
use jiff::civil::Weekday;

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
