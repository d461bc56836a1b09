//! What a writer meant by a value that does not fit, where only one thing can be meant; and what may have been meant where it is a guess.

mod address;
mod length;
mod when;

use crate::diagnostic::Words;
use crate::holidays;

/// The value as it was meant, by the title of what its field wants; nothing where that is a guess.
pub(super) fn meant(title: &str, pattern: Option<&str>, pointer: &str, text: &str, is_text: bool) -> Option<String> {
    let text = text.trim_matches(is_quote_or_space);
    match title {
        "a date" => when::date(text),
        "a moment" => when::moment(text),
        "a time of day" | "a time to send" => when::time(text).map(|time| format!("\"{time}\"")),
        "a duration" => length::duration(text, pointer.contains("/videos/")),
        "a percentage" => percentage(text),
        "a color" => color(text).map(|color| format!("\"{color}\"")),
        "true or false" => boolean(text).map(str::to_owned),
        "a rhythm" => length::rhythm(text),
        "the questions" if matches!(text.to_lowercase().as_str(), "standaard" | "default" | "standard") => {
            Some("standard".to_owned())
        }
        "a whole number" => whole_number(text).or_else(|| signed(text)).filter(|number| is_text || number != text),
        "a number" => decimal(text).filter(|_| is_text),
        "an e-mail address" => address::email(text),
        "a web address" => address::web(text),
        "a country code" => holidays::country_meant(text).map(str::to_owned),
        "a language" => address::language(text),
        "a time zone" => address::time_zone(text),
        "a file of the program" => address::path(text),
        _ if pattern == Some(ID) => id(text).map(|id| if is_number(&id) { format!("\"{id}\"") } else { id }),
        _ => None,
    }
}

/// What may have been meant, as an example of one's own.
pub(super) fn guess(title: &str, text: &str) -> Option<String> {
    match title {
        "a date" | "a moment" => when::dates(text),
        "a file of the program" => address::file_name(text),
        "a percentage" => share(text),
        _ => None,
    }
}

/// The pattern of ids and of what refers to them.
const ID: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";

/// What another program puts around a text that is pasted.
const fn is_quote_or_space(character: char) -> bool {
    matches!(
        character,
        ' ' | '\u{a0}'
            | '\u{2007}'
            | '\u{200b}'
            | '\u{202f}'
            | '\u{2060}'
            | '\u{feff}'
            | '\t'
            | '\n'
            | '“'
            | '”'
            | '„'
            | '‘'
            | '’'
            | '"'
            | '\''
            | '«'
            | '»'
    )
}

/// A day in words, in the year that is known: `vrijdag 5 maart`, `juni 2027`.
pub(super) fn day_in_words(text: &str, year: Option<i16>) -> Option<String> {
    when::day_in_words(text, year)
}

/// What to do about a number that is no whole one: which one to choose, or how to round it.
pub(super) fn whole(text: &str) -> Option<Words> {
    let text = text.trim();
    let ends = ["-", "–", " tot ", " à ", " to "].into_iter().find_map(|sign| text.split_once(sign));
    if let Some((low, _)) = ends.filter(|(low, high)| is_number(low.trim()) && is_number(high.trim())) {
        let low = low.trim();
        return Some(Words::new(format!("choose one number, such as {low}"), format!("kies één getal, zoals {low}")));
    }
    let (whole, fraction) = text.split_once([',', '.'])?;
    let is_fraction = is_number(whole) && is_number(fraction) && (fraction.len() < 3 || whole == "0") && whole.len() < 9;
    let up = u32::from(fraction.bytes().next().is_some_and(|first| first >= b'5'));
    let rounded = whole.parse::<u32>().ok().filter(|_| is_fraction)? + up;
    Some(Words::new(format!("round it to a whole number: {rounded}"), format!("rond het af op een heel getal: {rounded}")))
}

/// A small number with its sign in words: `min 1`, `plus 2`.
fn signed(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let signs = [("minus", "-"), ("min", "-"), ("−", "-"), ("–", "-"), ("-", "-"), ("plus", ""), ("+", "")];
    let (number, sign) = signs.into_iter().find_map(|(word, sign)| Some((lower.strip_prefix(word)?.trim(), sign)))?;
    (is_number(number) && number.len() < 6).then(|| format!("{sign}{}", number.trim_start_matches('0')).replace("--", "-"))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A whole number that is written with signs between its thousands, or with a word behind it: `1.800`, `1 800 medewerkers`.
fn whole_number(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let about = ["ongeveer ", "circa ", "ca. ", "ca ", "about ", "around ", "zo’n ", "zo'n ", "±", "~"];
    let text = about.into_iter().find_map(|word| lower.strip_prefix(word)).unwrap_or(text).trim();
    let number = text.trim_end_matches(|letter: char| letter.is_alphabetic() || letter == ' ');
    let groups: Vec<&str> = number.split(['.', ',', ' ', '\u{a0}', '\u{202f}', '_', '\'', '’']).collect();
    let (first, rest) = groups.split_first()?;
    let are_thousands = is_number(first) && first.len() <= 3 && rest.iter().all(|group| is_number(group) && group.len() == 3);
    let is_plain = rest.is_empty() && is_number(first);
    let digits = groups.concat();
    let is_canonical = !digits.starts_with('0') || digits == "0";
    ((are_thousands || is_plain) && is_canonical && digits.len() < 12).then_some(digits)
}

/// A number with a comma, as it is written in Dutch.
fn decimal(text: &str) -> Option<String> {
    let grouped = text.contains([' ', '\u{a0}', '\u{202f}']).then(|| whole_number(text).filter(|_| !text.contains([',', '.'])));
    if let Some(whole) = grouped.flatten() {
        return Some(whole);
    }
    let number = text.replace(',', ".");
    let digits = number.strip_prefix('-').unwrap_or(&number);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    (is_number(whole) && is_number(fraction) && (whole == "0" || !whole.starts_with('0'))).then_some(number)
}

/// A share below one as the percentages that it may be.
fn share(text: &str) -> Option<String> {
    let fraction = text.replace(',', ".");
    let hundredths = fraction.strip_prefix("0.").filter(|digits| is_number(digits) && digits.len() <= 2)?;
    let percents: u32 = format!("{hundredths:0<2}").parse().ok()?;
    (percents > 0).then(|| format!("{percents}%"))
}

fn percentage(text: &str) -> Option<String> {
    let lower = text.to_lowercase().replace(',', ".");
    let number = lower.trim_end_matches('%').trim_end_matches("procent").trim_end_matches("percent").trim();
    let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
    let fits = is_number(whole) && whole.len() <= 2 && is_number(fraction) && fraction.len() <= 2 || number == "100";
    // A share below one, such as 0.1, may be a tenth of a percent or ten of them.
    let is_share = whole == "0" && number != "0" && !lower.contains(['%', 'p']);
    (fits && !is_share).then(|| format!("{number}%"))
}

fn color(text: &str) -> Option<String> {
    let digits = text.trim_start_matches('#');
    if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    match digits.len() {
        6 => Some(format!("#{digits}")),
        3 => Some(format!("#{}", digits.chars().flat_map(|digit| [digit, digit]).collect::<String>())),
        _ => None,
    }
}

fn boolean(text: &str) -> Option<&'static str> {
    match text.to_lowercase().as_str() {
        "true" | "yes" | "y" | "on" | "ja" | "j" | "waar" | "aan" => Some("true"),
        "false" | "no" | "n" | "off" | "nee" | "onwaar" | "uit" => Some("false"),
        _ => None,
    }
}

/// Words as an id: in small letters without accents, with hyphens between them.
pub(super) fn id(text: &str) -> Option<String> {
    let mut id = String::new();
    for character in text.to_lowercase().chars() {
        match character {
            'a'..='z' | '0'..='9' => id.push(character),
            ' ' | '-' | '_' | '.' | '/' | '&' | '+' | ',' => id.push('-'),
            '\'' | '’' => {}
            accented => id.push_str(plain(accented)?),
        }
    }
    let id = id.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
    (!id.is_empty()).then_some(id)
}

const fn plain(accented: char) -> Option<&'static str> {
    Some(match accented {
        'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' => "a",
        'è' | 'é' | 'ê' | 'ë' => "e",
        'ì' | 'í' | 'î' | 'ï' => "i",
        'ò' | 'ó' | 'ô' | 'ö' | 'õ' | 'ø' => "o",
        'ù' | 'ú' | 'û' | 'ü' => "u",
        'ç' => "c",
        'ñ' => "n",
        'ß' => "ss",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn of(title: &str, pattern: Option<&str>, pointer: &str, written: &Value) -> Option<String> {
        let text = written.as_str().map_or_else(|| written.to_string(), str::to_owned);
        meant(title, pattern, pointer, &text, written.is_string())
    }

    fn all(title: &str, pointer: &str, cases: &[(Value, Option<&str>)]) {
        for (written, expected) in cases {
            assert_eq!(of(title, None, pointer, written).as_deref(), *expected, "{title}: {written}");
        }
    }

    #[test]
    fn a_date_in_another_order() {
        let cases = [
            (json!("1-3-2027"), Some("2027-03-01")),
            (json!("2027/3/1"), Some("2027-03-01")),
            (json!("15/3/2027"), Some("2027-03-15")),
            (json!("3/15/2027"), Some("2027-03-15")),
            (json!("1/3/2027"), None),
            (json!("31-2-2027"), None),
            (json!("1-3-27"), None),
            (json!("soon"), None),
            (json!("2027-03-01T09:00:00Z"), Some("2027-03-01")),
            (json!("1 maart 2027"), Some("2027-03-01")),
            (json!("March 1st, 2027"), Some("2027-03-01")),
            (json!("ma 1 mrt 2027"), Some("2027-03-01")),
            (json!("maart 2027"), None),
        ];
        all("a date", "", &cases);
    }

    #[test]
    fn a_moment_with_another_unit_or_phase() {
        let cases = [
            (json!("campaign.end + 2x"), Some("campaign.end + 2d")),
            (json!("campaign.end +2"), Some("campaign.end + 2d")),
            (json!("campagne.einde + 2 weken"), Some("campaign.end + 2w")),
            (json!("Campaign - 5 weeks"), Some("campaign - 5w")),
            (json!("kickof + 3 werkdagen"), Some("kickoff + 3d")),
            (json!("1-3-2027"), Some("2027-03-01")),
            (json!("campaign + 2 months"), None),
            (json!("after the holidays"), None),
        ];
        all("a moment", "", &cases);
    }

    #[test]
    fn a_time_of_day() {
        let cases = [
            (json!("9:15"), Some("\"09:15\"")),
            (json!("9.15"), Some("\"09:15\"")),
            (json!("9u15"), Some("\"09:15\"")),
            (json!("9 uur"), Some("\"09:00\"")),
            (json!(9), Some("\"09:00\"")),
            (json!("2:30 p.m."), Some("\"14:30\"")),
            (json!("10:00:00"), Some("\"10:00\"")),
            (json!("25:00"), None),
            (json!("9:5"), None),
        ];
        all("a time of day", "", &cases);
    }

    #[test]
    fn a_duration() {
        let cases = [
            (json!("2.5m"), Some("2m30s")),
            (json!("2,5 minuten"), Some("2m30s")),
            (json!(150), Some("2m30s")),
            (json!("2:30"), Some("2m30s")),
            (json!("1.5 uur"), Some("1h30m")),
            (json!("2 weken"), Some("2w")),
            (json!("2 min 30"), Some("2m30s")),
            (json!("2 minuten en 30 seconden"), Some("2m30s")),
            (json!("PT2M30S"), Some("2m30s")),
            (json!("1u30"), Some("1h30m")),
            (json!("2 min 90"), None),
            (json!("0"), None),
            (json!("99999999999999999999s"), None),
        ];
        all("a duration", "/campaign/videos/0/duration", &cases);
        all(
            "a duration",
            "/kickoff/duration",
            &[
                (json!(45), Some("45m")),
                (json!("45 min"), Some("45m")),
                (json!("1:30"), Some("1h30m")),
                (json!("anderhalf uur"), Some("1h30m")),
            ],
        );
    }

    #[test]
    fn a_percentage() {
        let cases = [(json!(10), Some("10%")), (json!("12,5 procent"), Some("12.5%")), (json!(0.1), None), (json!(110), None)];
        all("a percentage", "", &cases);
    }

    #[test]
    fn a_color() {
        let cases = [
            (json!("0b5d4e"), Some("\"#0b5d4e\"")),
            (json!("#abc"), Some("\"#aabbcc\"")),
            (json!(123_456), Some("\"#123456\"")),
            (json!("green"), None),
        ];
        all("a color", "", &cases);
    }

    #[test]
    fn yes_and_no() {
        all("true or false", "", &[(json!("ja"), Some("true")), (json!("No"), Some("false")), (json!("perhaps"), None)]);
    }

    #[test]
    fn a_number_as_people_write_it() {
        let cases = [
            (json!("1.800"), Some("1800")),
            (json!("1 800 medewerkers"), Some("1800")),
            (json!("50"), Some("50")),
            (json!("1.8"), None),
            (json!("017"), None),
            (json!("50%"), None),
        ];
        all("a whole number", "", &cases);
        all("a number", "", &[(json!("4,2"), Some("4.2")), (json!("4,2,1"), None)]);
    }

    #[test]
    fn a_number_is_rounded_or_chosen_and_a_sign_may_be_a_word() {
        let said = |text: &str| whole(text).map(|words| words.nl);
        assert_eq!(said("46,5").as_deref(), Some("rond het af op een heel getal: 47"));
        assert_eq!(said("8-10").as_deref(), Some("kies één getal, zoals 8"));
        assert_eq!(said("1.800"), None);
        let cases = [
            (json!("min 1"), Some("-1")),
            (json!("+1"), Some("1")),
            (json!("ongeveer 47"), Some("47")),
            (json!("15m"), Some("15")),
        ];
        all("a whole number", "", &cases);
        all("a number", "", &[(json!("410 000"), Some("410000")), (json!("0,22"), Some("0.22"))]);
    }

    #[test]
    fn a_day_in_words_is_in_the_year_of_the_campaign_unless_its_weekday_says_otherwise() {
        for (written, expected) in [
            ("vrijdag 5 maart", Some("2027-03-05")),
            ("zondag 5 maart", Some("2028-03-05")),
            ("5 March", Some("2027-03-05")),
            ("juni 2027", Some("2027-06-01")),
            ("in juni", Some("2027-06-01")),
            ("mei", Some("2027-05-01")),
            ("binnenkort", None),
            ("31 februari", None),
        ] {
            assert_eq!(day_in_words(written, Some(2027)).as_deref(), expected, "{written}");
        }
    }

    #[test]
    fn what_may_have_been_meant_is_an_example() {
        assert_eq!(guess("a date", "1/3/2027").as_deref(), Some("2027-03-01, 2027-01-03"));
        assert_eq!(guess("a date", "1-3-27").as_deref(), Some("2027-03-01"));
        assert_eq!(guess("a percentage", "0.1").as_deref(), Some("10%"));
        assert_eq!(guess("a date", "soon"), None);
    }

    #[test]
    fn words_as_an_id() {
        let cases = [
            ("Service Agent", Some("service-agent")),
            ("één_idee", Some("een-idee")),
            ("team--lead-", Some("team-lead")),
            ("客户", None),
            ("--", None),
        ];
        for (written, expected) in cases {
            assert_eq!(of("an id", Some(ID), "", &json!(written)).as_deref(), expected, "{written}");
        }
    }
}
