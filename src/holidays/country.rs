//! The file of a country: its names, its regions, and on which days each holiday falls. `data/README.md` says what a line holds.

use std::ops::RangeInclusive;

use jiff::civil::{Date, Weekday};

use super::Holiday;

/// The countries whose holidays the engine knows, each with its file.
static COUNTRIES: &[(&str, &str)] = include!("../../data/countries.rs");

/// What stands between the names of one line.
pub(super) const BETWEEN: &str = " | ";

/// What stands for the country without a region among the regions that have a holiday.
const WITHOUT_REGION: &str = ".";

/// The countries whose holidays the engine knows, in the order of their codes.
pub fn countries() -> impl Iterator<Item = Country> + Clone {
    COUNTRIES.iter().map(|(code, file)| Country { code, file })
}

/// A country whose holidays the engine knows.
#[derive(Debug, Clone, Copy)]
pub struct Country {
    /// Its two letters (ISO 3166-1).
    pub code: &'static str,
    file: &'static str,
}

/// A region of a country.
#[derive(Debug, Clone, Copy)]
pub struct Region {
    /// Its code, as a rule the last part of that in ISO 3166-2.
    pub code: &'static str,
    names: &'static str,
}

impl Region {
    /// What people call it, its own name first.
    pub fn names(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.names.split(BETWEEN).filter(|name| !name.is_empty() && !name.starts_with('='))
    }

    /// Its other codes.
    fn codes(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.names.split(BETWEEN).filter_map(|name| name.strip_prefix('='))
    }
}

impl Country {
    /// The country with this code.
    #[must_use]
    pub fn of(code: &str) -> Option<Self> {
        let at = COUNTRIES.binary_search_by_key(&code, |(known, _)| known).ok()?;
        COUNTRIES.get(at).map(|(code, file)| Self { code, file })
    }

    /// What people call it, in English first.
    pub fn names(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.said("name ").flat_map(|names| names.split(BETWEEN))
    }

    /// Its regions that have holidays of their own, or of which it is known that they have none.
    pub fn regions(&self) -> impl Iterator<Item = Region> + Clone + use<> {
        self.said("region ").map(|line| {
            let (code, names) = line.split_once(' ').unwrap_or((line, ""));
            Region { code, names }
        })
    }

    /// The code of the region that is written so: by its code, with that of the country before it, or by another code of it.
    pub(super) fn region(&self, written: &str) -> Option<&'static str> {
        let own = written.strip_prefix(self.code).and_then(|rest| rest.strip_prefix('-')).unwrap_or(written).replace(' ', "_");
        let found = self.regions().find(|region| region.code == own);
        found.or_else(|| self.regions().find(|region| region.codes().any(|code| code == own))).map(|region| region.code)
    }

    /// The years of which the holidays are known.
    #[must_use]
    pub fn years(&self, region: Option<&str>) -> RangeInclusive<i16> {
        let years = self.of_region("years ", region).split_once('-');
        let years = years.and_then(|(first, last)| Some(first.parse().ok()?..=last.parse().ok()?));
        // The tests hold every file against this.
        years.unwrap_or(RangeInclusive::new(1, 0))
    }

    /// The days of the weekend.
    pub(super) fn weekend(&self, region: Option<&str>) -> [Weekday; 2] {
        let days = self.of_region("weekend ", region).split_once(',');
        let day = |number: &str| Weekday::from_monday_one_offset(number.parse().ok()?).ok();
        let days = days.and_then(|(one, other)| Some([day(one)?, day(other)?]));
        days.unwrap_or([Weekday::Saturday, Weekday::Sunday])
    }

    /// The days of all holidays of the country, or of a region of it, by the code of that.
    pub(super) fn holidays(&self, region: Option<&str>) -> Vec<(Date, Holiday)> {
        let (years, region) = (self.years(region), region.unwrap_or(WITHOUT_REGION));
        let (_, lists) = self.parts();
        let (languages, lines) = lists.split_once('\n').unwrap_or((lists, ""));
        let (mut found, mut names) = (Vec::new(), "");
        for line in lines.lines() {
            let Some((regions, days)) = line.strip_prefix(' ').and_then(|line| line.split_once(": ")) else {
                names = line;
                continue;
            };
            if has(regions, region) {
                for day in days.split(' ') {
                    let (digits, is_estimated) = day.strip_suffix('~').map_or((day, false), |digits| (digits, true));
                    let holiday = Holiday { names, languages, is_estimated };
                    found.extend(dates(digits, &years).map(|date| (date, holiday)));
                }
            }
        }
        found
    }

    /// What is said of the country, and its languages with the holidays.
    fn parts(&self) -> (&'static str, &'static str) {
        self.file.split_once("\nlanguages ").unwrap_or((self.file, ""))
    }

    /// The lines about the country that begin with a word, without that.
    fn said(&self, word: &'static str) -> impl Iterator<Item = &'static str> + Clone + use<> {
        self.parts().0.lines().filter_map(move |line| line.strip_prefix(word))
    }

    /// What a line says of a region, where one names it, or else of the whole country.
    fn of_region(&self, word: &'static str, region: Option<&str>) -> &'static str {
        let lines = self.said(word).map(|line| line.split_once(' ').unwrap_or((line, "")));
        let of = |region: &str| lines.clone().find(|(_, regions)| regions.split(' ').any(|code| code == region));
        let whole = || lines.clone().find(|(_, regions)| regions.is_empty());
        region.and_then(of).or_else(whole).map_or("", |(said, _)| said)
    }
}

/// Whether a region is one of these: `BW BY`, or `* -BE` for all but one.
fn has(regions: &str, region: &str) -> bool {
    match regions.strip_prefix('*') {
        Some(lacking) => !lacking.split(' ').any(|code| code.strip_prefix('-') == Some(region)),
        None => regions.split(' ').any(|code| code == region),
    }
}

/// The dates that are written as `0101`, in every year, or as `270329`.
fn dates(digits: &str, years: &RangeInclusive<i16>) -> impl Iterator<Item = Date> + use<> {
    let two = |from: usize| digits.get(from..from + 2).and_then(|two| two.parse::<i8>().ok());
    let (years, month) = match digits.len() {
        6 => {
            let year = two(0).map_or(0, |year| 2000 + i16::from(year));
            (year..=year, 2)
        }
        _ => (years.clone(), 0),
    };
    let (month, day) = (two(month).unwrap_or_default(), two(month + 2).unwrap_or_default());
    years.filter_map(move |year| Date::new(year, month, day).ok())
}
