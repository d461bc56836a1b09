//! The public holidays of countries by name, from the data files in `data/holidays/`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jiff::civil::Date;
use serde::Deserialize;
use serde::de::IgnoredAny;

/// The data of a country, as `data/make_holidays.py` writes it.
#[derive(Debug, Deserialize)]
struct Country {
    years: [i16; 2],
    names: Vec<BTreeMap<String, String>>,
    days: Years,
    regions: BTreeMap<String, Years>,
}

/// The holidays of each year.
type Years = BTreeMap<i16, Vec<Row>>;

/// Month and day as `12-25`, the index of the name, and, where the date is an estimate, `true`.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Row {
    Sure(String, usize),
    Estimated(String, usize, IgnoredAny),
}

impl Row {
    const fn parts(&self) -> (&String, usize) {
        let (Self::Sure(day, name) | Self::Estimated(day, name, _)) = self;
        (day, *name)
    }
}

/// The data of a country, read when it is first asked for.
type Data = LazyLock<Option<Country>>;

/// The countries whose holidays the engine knows.
static COUNTRIES: [(&str, Data); 5] = [
    ("BE", LazyLock::new(|| read(include_str!("../../data/holidays/BE.json")))),
    ("DE", LazyLock::new(|| read(include_str!("../../data/holidays/DE.json")))),
    ("FR", LazyLock::new(|| read(include_str!("../../data/holidays/FR.json")))),
    ("GB", LazyLock::new(|| read(include_str!("../../data/holidays/GB.json")))),
    ("NL", LazyLock::new(|| read(include_str!("../../data/holidays/NL.json")))),
];

fn read(data: &str) -> Option<Country> {
    serde_json::from_str(data).ok()
}

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

/// The holidays of a country and region.
#[derive(Debug, Clone, Copy)]
pub(super) struct Calendar {
    country: &'static Country,
    region: Option<&'static Years>,
}

impl Calendar {
    /// The holidays of a country, and of a region of it.
    pub(super) fn of(country: &str, region: Option<&str>) -> Result<Self, HolidayError> {
        let found = COUNTRIES.iter().find(|(code, _)| *code == country).and_then(|(_, data)| data.as_ref());
        let country = found.ok_or_else(|| HolidayError::Country(country.to_owned()))?;
        let unknown = |region: &str| HolidayError::Region(region.to_owned(), country.regions.keys().cloned().collect());
        let region = region.map(|region| country.regions.get(region).ok_or_else(|| unknown(region))).transpose()?;
        Ok(Self { country, region })
    }

    /// Whether the holidays of a year are known.
    pub(super) fn covers(&self, year: i16) -> bool {
        let [first, last] = self.country.years;
        (first..=last).contains(&year)
    }

    /// The names of the holiday on a day, by language, if it is one.
    pub(super) fn holiday(&self, date: Date) -> Option<&'static BTreeMap<String, String>> {
        let digits = |number: i8| [number / 10, number % 10].map(|digit| b'0' + digit.unsigned_abs());
        let ([a, b], [c, d]) = (digits(date.month()), digits(date.day()));
        let day = [a, b, b'-', c, d];
        let years = std::iter::once(&self.country.days).chain(self.region);
        let mut rows = years.filter_map(|years| years.get(&date.year())).flatten().map(Row::parts);
        let (_, name) = rows.find(|(known, _)| known.as_bytes() == day)?;
        self.country.names.get(name)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn name(country: &str, region: Option<&str>, day: Date) -> Option<&'static str> {
        let names = Calendar::of(country, region).expect("the country is covered").holiday(day)?;
        names.get("en").map(String::as_str)
    }

    #[test]
    fn a_country_knows_its_holidays_by_name() {
        assert_eq!(name("NL", None, date(2027, 4, 27)), Some("King's Day"));
        assert_eq!(name("NL", None, date(2027, 4, 28)), None);
        assert_eq!(name("FR", None, date(2027, 7, 14)), Some("National Day"));
    }

    #[test]
    fn a_region_has_its_own_beside_those_of_the_country() {
        assert_eq!(name("DE", None, date(2027, 1, 6)), None);
        assert_eq!(name("DE", Some("BY"), date(2027, 1, 6)), Some("Epiphany"));
        assert!(name("DE", Some("BY"), date(2027, 10, 3)).is_some());
    }

    #[test]
    fn what_is_not_covered_is_told() {
        assert!(matches!(Calendar::of("XX", None), Err(HolidayError::Country(_))));
        assert!(matches!(Calendar::of("NL", Some("BY")), Err(HolidayError::Region(..))));
        assert!(!Calendar::of("NL", None).expect("covered").covers(2041));
    }

    #[test]
    fn every_country_can_be_read() {
        for country in covered_countries() {
            assert!(Calendar::of(country, None).is_ok(), "{country}");
        }
    }
}
