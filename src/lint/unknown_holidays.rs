//! # unknown-holidays
//!
//! The public holidays of the country, region or year are not known.
//!
//! ## Why it matters
//!
//! A nudge on Ascension Day or a kick-off on Christmas Eve says that the program does not know when people work. So every computed date moves
//! around holidays, and that takes knowing them.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! holidays: {country: UK}
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! holidays: {country: GB, region: SCT}
//! ```

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::holidays::{self, Country, HolidayError, Region};
use crate::plan::Problem;

pub(super) const LINT: Lint = Lint {
    name: "unknown-holidays",
    severity: Severity::Error,
    says: ("holidays that are not known", "vrije dagen die niet bekend zijn"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("unknown_holidays.rs"),
    dutch: include_str!("../../locales/nl/lints/unknown-holidays.md"),
    check,
};

/// Up to how many regions are listed by their names.
const NAMED: usize = 30;

/// The years among which those with data are looked for.
const YEARS: std::ops::Range<i16> = 1900..2200;

fn check(context: &Context<'_>) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    for problem in &context.plan.problems {
        match problem {
            Problem::Holidays(HolidayError::Country(code)) => findings.push(country(code)),
            Problem::Holidays(HolidayError::Region(code)) => findings.push(region(code, context)),
            _ => {}
        }
    }
    if findings.is_empty() && context.has_days() { year(context).into_iter().collect() } else { findings }
}

fn country(code: &str) -> Finding {
    let message = Words::new(
        format!("The public holidays of `{code}` are not known"),
        format!("De feestdagen van `{code}` zijn niet bekend"),
    );
    let finding = Finding::at("/holidays/country", message);
    if let Some(meant) = holidays::country_meant(code) {
        return finding
            .did_you_mean(Some(meant))
            .help(format!("write the country by its code: {meant}"), format!("schrijf het land met zijn code: {meant}"));
    }
    let known = holidays::countries().map(|country| country.code).collect::<Vec<_>>().join(", ");
    finding.help(
        format!("use one of {known}, and write other days off under `closed`"),
        format!("gebruik een van {known}, en schrijf andere vrije dagen onder `closed`"),
    )
}

fn region(code: &str, context: &Context<'_>) -> Finding {
    let country = &context.program.holidays.country;
    let message = Words::new(
        format!("`{country}` has no holidays of its own for a region `{code}`"),
        format!("`{country}` heeft geen eigen feestdagen voor een regio `{code}`"),
    );
    let finding = Finding::at("/holidays/region", message);
    let known: Vec<Region> = Country::of(country.as_str()).iter().flat_map(Country::regions).collect();
    if known.is_empty() {
        return finding.help(
            "take the region out: its holidays are those of the country",
            "haal de regio weg: de feestdagen zijn die van het land",
        );
    }
    if let Some(meant) = holidays::region_meant(country.as_str(), code) {
        // YAML takes a code of digits for a number.
        let code = if meant.bytes().all(|byte| byte.is_ascii_digit()) { format!("\"{meant}\"") } else { meant.to_owned() };
        return finding
            .did_you_mean(Some(meant))
            .help(format!("write the region by its code: {code}"), format!("schrijf de regio met haar code: {code}"));
    }
    let listed = listed(&known);
    finding.help(format!("use one of {listed}"), format!("gebruik een van {listed}"))
}

/// Regions by their codes, with their names where that is no long list.
fn listed(regions: &[Region]) -> String {
    let with_names = regions.len() <= NAMED;
    let said = regions.iter().map(|region| match region.names().next().filter(|_| with_names) {
        Some(name) => format!("{} ({name})", region.code),
        None => region.code.to_owned(),
    });
    said.collect::<Vec<_>>().join(", ")
}

/// A year without data: of the campaign itself, or else of the first moment that falls in one.
fn year(context: &Context<'_>) -> Option<Finding> {
    let covers = |year: i16| context.plan.working_days.covers(year);
    let starts = context.program.timeline.campaign_starts.0.year();
    let (pointer, year) = if covers(starts) {
        let moment = context.plan.moments.iter().find(|moment| !covers(moment.starts.date().year()))?;
        (moment.pointer.as_str(), moment.starts.date().year())
    } else {
        ("/timeline/campaign_starts", starts)
    };
    let known: Vec<i16> = YEARS.filter(|year| covers(*year)).collect();
    let (first, last) = (known.first()?, known.last()?);
    let message =
        Words::new(format!("The public holidays of {year} are not known"), format!("De feestdagen van {year} zijn niet bekend"));
    Some(
        Finding::at(pointer, message)
            .help(format!("choose a day from {first} to {last}"), format!("kies een dag van {first} tot en met {last}")),
    )
}
