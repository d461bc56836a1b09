//! The countries and regions whose public holidays are known, and until when.

use super::Page;
use crate::holidays::{Calendar, Country, Region, countries};

pub(super) fn page() -> Page {
    let mut text = "# Countries and regions\n\nThe public holidays of these countries are known by name, and those of the regions by whose code a program says \
        [`holidays: {country: DE, region: BY}`](holidays.md). Without a region, the days count that are free in the whole country. A year, country or region that is not here \
        is [told](../lints/unknown-holidays.md) and never guessed.\n\nSome holidays follow the moon, and their date is an estimate until shortly before; a moment by one is \
        [told](../lints/estimated-holiday.md) too. Where they come from, and what they leave out, says [the data](../../data/README.md).\n\n\
        | code | country | until | weekend | estimates | regions |\n| --- | --- | --- | --- | --- | --- |\n"
        .to_owned();
    for country in countries() {
        text.push_str(&row(country));
    }
    Page::new("reference/countries.md", text)
}

fn row(country: Country) -> String {
    let Ok(calendar) = Calendar::of(country.code, None) else { return String::new() };
    let (code, name, until) = (country.code, country.names().next().unwrap_or_default(), calendar.years().end());
    let weekend = if calendar.first_weekday() == jiff::civil::Weekday::Monday { "" } else { "Friday, Saturday" };
    let has_estimates =
        |region| Calendar::of(code, region).is_ok_and(|calendar| calendar.days().iter().any(|(_, holiday)| holiday.is_estimated));
    let regions: Vec<String> = country.regions().map(|region| named(code, region, *until)).collect();
    let estimated = has_estimates(None) || country.regions().any(|region| has_estimates(Some(region.code)));
    let estimates = if estimated { "some" } else { "" };
    format!("| `{code}` | {name} | {until} | {weekend} | {estimates} | {} |\n", regions.join(", "))
}

/// A region by its code and name, with its own last year where that is another.
fn named(country: &str, region: Region, until: i16) -> String {
    let own = Calendar::of(country, Some(region.code)).map_or(until, |calendar| *calendar.years().end());
    let name = region.names().next().map(|name| format!(" {name}")).unwrap_or_default();
    let until = if own == until { String::new() } else { format!(" (until {own})") };
    format!("`{}`{name}{until}", region.code)
}
