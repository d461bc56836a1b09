//! The public holidays of countries by name, from the data files in `data/holidays/`.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;

/// The data of a country, as `data/make_holidays.py` writes it.
#[derive(Debug, Deserialize)]
struct Country {
    years: [i16; 2],
    names: Vec<BTreeMap<String, String>>,
    days: BTreeMap<String, Vec<Row>>,
    regions: BTreeMap<String, BTreeMap<String, Vec<Row>>>,
}

/// Month and day, the index of the name, and whether the date is an estimate.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Row {
    Sure(String, usize),
    Estimated(String, usize, #[allow(dead_code, reason = "the third item is always true")] bool),
}

/// The countries whose holidays the engine knows, with their data.
const COUNTRIES: [(&str, &str); 5] = [
    ("BE", include_str!("../../data/holidays/BE.json")),
    ("DE", include_str!("../../data/holidays/DE.json")),
    ("FR", include_str!("../../data/holidays/FR.json")),
    ("GB", include_str!("../../data/holidays/GB.json")),
    ("NL", include_str!("../../data/holidays/NL.json")),
];

/// The countries whose holidays the engine knows.
pub fn covered_countries() -> impl Iterator<Item = &'static str> {
    COUNTRIES.iter().map(|(code, _)| *code)
}

/// Why the holidays of a program are not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HolidayError {
    /// No data for this country.
    Country(String),
    /// The country has no holidays of its own for this region; those that have are listed.
    Region(String, Vec<String>),
    /// No data for this year.
    Year(i16),
}

/// A public holiday by its names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holiday {
    /// Its name by language.
    pub names: BTreeMap<String, String>,
    /// Whether the date is an estimate.
    pub estimated: bool,
}

/// The holidays of a country and region, and the years that they cover.
#[derive(Debug, Clone)]
pub(super) struct Calendar {
    pub(super) days: BTreeMap<Date, Holiday>,
    pub(super) years: (i16, i16),
}

/// The holidays of a country, and of a region of it.
pub(super) fn calendar(country: &str, region: Option<&str>) -> Result<Calendar, HolidayError> {
    let unknown = || HolidayError::Country(country.to_owned());
    let (_, data) = COUNTRIES.iter().find(|(code, _)| *code == country).ok_or_else(unknown)?;
    let data: Country = serde_json::from_str(data).map_err(|_| unknown())?;
    let mut days = BTreeMap::new();
    collect(&data, &data.days, &mut days);
    if let Some(region) = region {
        let own = data
            .regions
            .get(region)
            .ok_or_else(|| HolidayError::Region(region.to_owned(), data.regions.keys().cloned().collect()))?;
        collect(&data, own, &mut days);
    }
    Ok(Calendar { days, years: (data.years[0], data.years[1]) })
}

fn collect(country: &Country, years: &BTreeMap<String, Vec<Row>>, days: &mut BTreeMap<Date, Holiday>) {
    for (year, rows) in years {
        for row in rows {
            let (day, name, estimated) = match row {
                Row::Sure(day, name) => (day, name, false),
                Row::Estimated(day, name, _) => (day, name, true),
            };
            if let (Ok(date), Some(names)) = (format!("{year}-{day}").parse(), country.names.get(*name)) {
                days.entry(date).or_insert_with(|| Holiday { names: names.clone(), estimated });
            }
        }
    }
}
