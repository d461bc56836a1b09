//! Which country or region people mean by what is no code of one: its name in a language, small letters, or a slip.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::country::{Country, countries};
use crate::diagnostic::nearest;

/// From how many letters on a name with a slip in it is still known.
const LONG_ENOUGH: usize = 4;

/// The code of the country that is probably meant: `NL` by `nl`, `Nederland` or `Netherland`.
#[must_use]
pub fn country(written: &str) -> Option<&'static str> {
    let known = countries()
        .flat_map(|country| std::iter::once(country.code).chain(country.names()).map(move |name| (country.code, name)));
    of(written, known)
}

/// The code of the region of a country that is probably meant: `BY` by `Bayern`, `Beieren` or `by`.
#[must_use]
pub fn region(country: &str, written: &str) -> Option<&'static str> {
    let country = Country::of(country)?;
    let own = written.strip_prefix(country.code).and_then(|rest| rest.strip_prefix(['-', ' ', '_', '.'])).unwrap_or(written);
    let known = country
        .regions()
        .flat_map(|region| std::iter::once(region.code).chain(region.names()).map(move |name| (region.code, name)));
    of(own, known)
}

/// The code that goes with a name that is the same but for capitals and accents, or nearly so.
fn of(written: &str, known: impl Iterator<Item = (&'static str, &'static str)>) -> Option<&'static str> {
    let plain = folded(written);
    let known: Vec<(&str, String)> = known.map(|(code, name)| (code, folded(name))).collect();
    let code = |wanted: &str| known.iter().find(|(_, name)| name == wanted).map(|(code, _)| *code);
    let near = || {
        let long = known.iter().map(|(_, name)| name.as_str()).filter(|name| name.chars().count() >= LONG_ENOUGH);
        nearest(&plain, long).and_then(code)
    };
    code(&plain).or_else(|| (plain.chars().count() >= LONG_ENOUGH).then(near)?)
}

/// A name in small letters without accents and signs.
fn folded(name: &str) -> String {
    let plain = name.nfd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase);
    plain.map(|letter| if matches!(letter, '-' | '_' | '.') { ' ' } else { letter }).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_is_known_by_its_name_in_small_letters_and_with_a_slip() {
        for (written, meant) in [
            ("nl", "NL"),
            ("Nederland", "NL"),
            ("Holland", "NL"),
            ("Germany", "DE"),
            ("Allemagne", "DE"),
            ("Oesterreich", "AT"),
            ("Österreich", "AT"),
            ("osterreich", "AT"),
            ("AUT", "AT"),
            ("UK", "GB"),
            ("Engeland", "GB"),
            ("USA", "US"),
            ("Türkiye", "TR"),
            ("Zwitzerland", "CH"),
            ("Polska", "PL"),
        ] {
            assert_eq!(country(written), Some(meant), "{written}");
        }
        for written in ["XX", "Atlantis", "", "China"] {
            assert_eq!(country(written), None, "{written}");
        }
    }

    #[test]
    fn a_region_is_known_by_its_name_and_by_its_whole_code_in_small_letters() {
        for (land, written, meant) in [
            ("DE", "Bayern", "BY"),
            ("DE", "Beieren", "BY"),
            ("DE", "by", "BY"),
            ("DE", "Baden Wurttemberg", "BW"),
            ("GB", "Schotland", "SCT"),
            ("CH", "Genève", "GE"),
            ("AT", "Wien", "9"),
            ("FR", "Alsace", "6AE"),
        ] {
            assert_eq!(region(land, written), Some(meant), "{land} {written}");
        }
        assert_eq!(region("NL", "Limburg"), None);
        assert_eq!(region("DE", "Tirol"), None);
    }
}
