//! # unknown-time-zone
//!
//! The time zone of the program, or of one of its sites, does not exist.
//!
//! ## Why it matters
//!
//! Every hour of the program is said in its time zone: a nudge at a quarter past nine must arrive at a quarter past nine, also after the clock
//! changes. Meetings on a site keep the time of that site. A zone has the name of a continent and a city, as the IANA database writes it.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! timezone: Europe/Amsterdm
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! timezone: Europe/Amsterdam
//! ```
//!
//! ## Source
//!
//! The IANA time zone database.

use jiff::tz::TimeZone;

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words, nearest};
use crate::plan::Problem;

pub(super) const LINT: Lint = Lint {
    name: "unknown-time-zone",
    severity: Severity::Error,
    says: ("a time zone that does not exist", "een tijdzone die niet bestaat"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("unknown_time_zone.rs"),
    dutch: include_str!("../../locales/nl/lints/unknown-time-zone.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let is_unknown = context.says("timezone") && context.plan.problems.contains(&Problem::UnknownTimeZone);
    let own = is_unknown.then(|| finding("/timezone", context.program.timezone.as_str()));
    let sites = context.program.sites.iter().enumerate();
    let zones = sites.filter_map(|(index, site)| Some((format!("/sites/{index}/timezone"), site.timezone.as_ref()?.as_str())));
    let unknown = zones.filter(|(_, zone)| TimeZone::get(zone).is_err());
    own.into_iter().chain(unknown.map(|(pointer, zone)| finding(&pointer, zone))).collect()
}

fn finding(pointer: &str, written: &str) -> Finding {
    let message = Words::new(format!("There is no time zone `{written}`"), format!("Er is geen tijdzone `{written}`"));
    Finding::at(pointer, message).did_you_mean(meant(written).as_deref()).help(
        "write a continent and a city, such as Europe/Amsterdam",
        "schrijf een werelddeel en een stad, zoals Europe/Amsterdam",
    )
}

/// The zone that was probably meant. Cities are compared without their continent, which would make all of its cities alike.
fn meant(written: &str) -> Option<String> {
    let zones: Vec<String> = jiff::tz::db().available().map(|zone| zone.as_str().to_owned()).collect();
    if let Some(same) = zones.iter().find(|zone| zone.eq_ignore_ascii_case(written)) {
        return Some(same.clone());
    }
    let city = nearest(city(written), zones.iter().map(|zone| self::city(zone)))?;
    let continent = written.split('/').next().unwrap_or_default();
    let mut in_city = zones.iter().filter(|zone| self::city(zone) == city);
    let there = in_city.clone().find(|zone| zone.split('/').next() == Some(continent));
    there.or_else(|| in_city.find(|zone| zone.contains('/'))).cloned()
}

fn city(zone: &str) -> &str {
    zone.rsplit('/').next().unwrap_or(zone)
}
