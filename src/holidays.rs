//! The public holidays of countries and their regions by name, from the files in `data/holidays/`, and the days on which an organization says
//! that it is closed. Stands beside the street: knows no program.

mod company;
mod country;
mod meant;

pub use company::{ClosedDays, MAX_CLOSED_BYTES, MAX_CLOSED_DAYS, MAX_CLOSED_EVENTS, MAX_CLOSED_FAULTS};
pub use country::{Country, Region, countries};
pub use meant::{country as country_meant, region as region_meant};

use std::ops::RangeInclusive;
use std::sync::Arc;

use jiff::civil::{Date, Weekday};

use crate::model::Language;

/// A public holiday.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holiday {
    /// Its names, one for each of the languages, as the file has them.
    names: &'static str,
    /// The languages of the names, in their order.
    languages: &'static str,
    /// Whether its date is an estimate: what decides it, such as the sighting of the moon, is not known yet.
    pub is_estimated: bool,
}

impl Holiday {
    /// Its name in a language, or else in English.
    #[must_use]
    pub fn name(&self, language: &Language) -> &'static str {
        let base = language.as_str().split('-').next().unwrap_or_default();
        self.name_in(base).or_else(|| self.name_in("en")).unwrap_or_default()
    }

    /// Its names, each with its language.
    pub fn names(&self) -> impl Iterator<Item = (&'static str, &'static str)> + use<> {
        self.languages.split(' ').zip(self.names.split(country::BETWEEN)).filter(|(_, name)| !name.is_empty())
    }

    /// Its name in a language by its two or three letters, where one is known.
    #[must_use]
    pub fn name_in(&self, language: &str) -> Option<&'static str> {
        self.names().find(|(known, _)| *known == language).map(|(_, name)| name)
    }
}

/// Why holidays are not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HolidayError {
    /// No data for this country.
    Country(String),
    /// The country has no holidays of its own for this region.
    Region(String),
    /// No data for this year.
    Year(i16),
}

/// The holidays of a country or of a region of it.
#[derive(Debug, Clone)]
pub struct Calendar {
    years: RangeInclusive<i16>,
    /// Its two days, the second after the first.
    weekend: [Weekday; 2],
    /// In the order of the days.
    days: Arc<[(Date, Holiday)]>,
}

impl Calendar {
    /// The holidays of a country, or of a region of it.
    ///
    /// # Errors
    /// When there is no data for the country, or the country has no such region.
    pub fn of(country: &str, region: Option<&str>) -> Result<Self, HolidayError> {
        let found = Country::of(country).ok_or_else(|| HolidayError::Country(country.to_owned()))?;
        let code = |region: &str| found.region(region).ok_or_else(|| HolidayError::Region(region.to_owned()));
        let region = region.map(code).transpose()?;
        let (years, weekend) = (found.years(region), found.weekend(region));
        let mut days = found.holidays(region);
        days.sort_by_key(|(date, _)| *date);
        Ok(Self { years, weekend, days: days.into() })
    }

    /// The years of which the holidays are known.
    #[must_use]
    pub const fn years(&self) -> &RangeInclusive<i16> {
        &self.years
    }

    /// Whether people usually are free on this day of the week.
    #[must_use]
    pub fn is_weekend(&self, day: Weekday) -> bool {
        self.weekend.contains(&day)
    }

    /// The first day of the working week: the one after the weekend.
    #[must_use]
    pub fn first_weekday(&self) -> Weekday {
        self.weekend[1].next()
    }

    /// The days of all holidays, in order.
    #[must_use]
    pub fn days(&self) -> &[(Date, Holiday)] {
        &self.days
    }

    /// The holidays on a day.
    pub fn on(&self, date: Date) -> impl Iterator<Item = Holiday> + Clone {
        let first = self.days.partition_point(|(day, _)| *day < date);
        let from = self.days.get(first..).unwrap_or_default();
        from.iter().take_while(move |(day, _)| *day == date).map(|(_, holiday)| *holiday)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn calendar(country: &str, region: Option<&str>) -> Calendar {
        Calendar::of(country, region).expect("it is covered")
    }

    fn names(country: &str, region: Option<&str>, day: Date) -> Vec<&'static str> {
        calendar(country, region).on(day).filter_map(|holiday| holiday.name_in("en")).collect()
    }

    #[test]
    fn a_country_knows_its_holidays_by_name() {
        assert_eq!(names("NL", None, date(2027, 4, 27)), ["King's Day"]);
        assert!(names("NL", None, date(2027, 4, 28)).is_empty());
        assert_eq!(names("FR", None, date(2027, 7, 14)), ["National Day"]);
    }

    #[test]
    fn a_holiday_has_its_name_in_the_language_or_in_english() {
        let name = |country: &str, day: Date, language: &str| {
            let language = Language::new(language);
            calendar(country, None).on(day).map(|holiday| holiday.name(&language)).next()
        };
        assert_eq!(name("PL", date(2027, 1, 6), "pl"), Some("Święto Trzech Króli"));
        assert_eq!(name("PL", date(2027, 1, 6), "nl-BE"), Some("Driekoningen"));
        assert_eq!(name("PL", date(2027, 1, 6), "fi"), Some("Epiphany"));
    }

    #[test]
    fn a_region_has_its_own_beside_those_of_the_country_or_lacks_some() {
        assert!(names("DE", None, date(2027, 1, 6)).is_empty());
        assert_eq!(names("DE", Some("BY"), date(2027, 1, 6)), ["Epiphany"]);
        assert!(!names("DE", Some("BY"), date(2027, 10, 3)).is_empty());
        assert_eq!(names("MY", Some("10"), date(2027, 1, 1)), ["New Year's Day"]);
        assert!(names("MY", Some("01"), date(2027, 1, 1)).is_empty());
    }

    #[test]
    fn a_region_may_be_written_by_its_whole_code_or_by_another() {
        let days = |region: &str| calendar("FR", Some(region)).days().len();
        assert_eq!(days("GP"), days("971"));
        assert_eq!(days("FR-971"), days("971"));
        assert!(!calendar("NZ", Some("South Canterbury")).days().is_empty());
        assert!(matches!(Calendar::of("DE", Some("NL-BY")), Err(HolidayError::Region(_))));
        assert!(matches!(Calendar::of("DE", Some(".")), Err(HolidayError::Region(_))));
    }

    #[test]
    fn what_is_not_covered_is_told() {
        assert!(matches!(Calendar::of("XX", None), Err(HolidayError::Country(_))));
        assert!(matches!(Calendar::of("NL", Some("BY")), Err(HolidayError::Region(_))));
        assert_eq!(*calendar("NL", None).years().end(), 2040);
        assert_eq!(*calendar("IN", None).years().end(), 2035, "the Hindu calendar of the source ends there");
        assert_eq!(*calendar("US", Some("CA")).years().end(), 2035, "and California keeps Diwali");
        assert_eq!(*calendar("US", None).years().end(), 2040);
    }

    #[test]
    fn two_holidays_fall_on_one_day() {
        assert_eq!(names("NL", None, date(2035, 5, 5)).len(), 1);
        assert_eq!(names("DE", None, date(2036, 5, 1)), ["Labor Day"]);
        assert_eq!(names("DE", None, date(2008 + 28, 5, 22)), ["Ascension Day"]);
        assert_eq!(names("NO", None, date(2027, 5, 17)), ["Constitution Day", "Pentecost Monday"]);
    }

    #[test]
    fn a_holiday_on_a_weekend_is_there_beside_its_substitute() {
        assert_eq!(names("GB", None, date(2027, 12, 25)), ["Christmas Day"]);
        assert_eq!(names("GB", None, date(2027, 12, 27)), ["Christmas Day (substitute day)"]);
        assert_eq!(names("GB", None, date(2027, 12, 28)), ["Boxing Day (substitute day)"]);
    }

    #[test]
    fn a_leap_day_is_a_day_like_another() {
        assert!(names("NL", None, date(2028, 2, 29)).is_empty());
        assert_eq!(names("SA", None, date(2028, 2, 29)), ["Eid al-Fitr Holiday"]);
    }

    #[test]
    fn an_estimated_date_is_marked() {
        let is_estimated = |day| calendar("TR", None).on(day).any(|holiday| holiday.is_estimated);
        let estimated: Vec<Date> =
            calendar("TR", None).days().iter().filter(|(_, one)| one.is_estimated).map(|(day, _)| *day).collect();
        assert!(estimated.first().is_some_and(|first| is_estimated(*first)));
        assert!(!is_estimated(date(2027, 4, 23)), "a fixed day is none");
    }

    #[test]
    fn a_weekend_is_that_of_the_country_and_region() {
        assert!(calendar("NL", None).is_weekend(Weekday::Sunday) && !calendar("NL", None).is_weekend(Weekday::Friday));
        assert!(calendar("IL", None).is_weekend(Weekday::Friday) && !calendar("IL", None).is_weekend(Weekday::Sunday));
        assert!(calendar("MY", Some("03")).is_weekend(Weekday::Friday) && !calendar("MY", None).is_weekend(Weekday::Friday));
    }

    #[test]
    fn every_country_and_region_can_be_read() {
        for country in countries() {
            let regions = country.regions().map(|region| Some(region.code));
            for region in std::iter::once(None).chain(regions) {
                let calendar = calendar(country.code, region);
                assert!(
                    calendar.days().iter().all(|(day, _)| calendar.years().contains(&day.year())),
                    "{} {region:?}",
                    country.code
                );
                let names = calendar.days().iter().all(|(_, holiday)| holiday.name_in("en").is_some());
                assert!(names, "{} {region:?}", country.code);
                assert!(country.code == "UA" || !calendar.days().is_empty(), "{} {region:?}", country.code);
            }
        }
    }
}
