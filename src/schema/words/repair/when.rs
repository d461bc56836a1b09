//! Days, moments and times of day as they were meant.

use super::is_number;
use crate::diagnostic::nearest;
use crate::meant::dutch_words;
use crate::model::{Date, Phase, TimeOfDay, When};

/// A day that was written in another order; with slashes, day and month may stand either way around.
pub(super) fn date(text: &str) -> Option<String> {
    let text = without_time(text);
    let parts: Vec<&str> = text.split(['-', '/', '.', ' ', ',', '–', '\u{2011}']).filter(|part| !part.is_empty()).collect();
    if parts.iter().any(|part| !is_number(part)) {
        return date_in_words(&parts);
    }
    let [first, second, third] = parts.as_slice() else { return None };
    let (a, b, c) = (first.parse().ok()?, second.parse().ok()?, third.parse().ok()?);
    let (year, month, day) = match (first.len(), third.len()) {
        (4, 1..=2) => (a, b, c),
        (1..=2, 4) if !text.contains('/') || a > 12 || a == b => (c, b, a),
        (1..=2, 4) if b > 12 => (c, a, b),
        _ => return None,
    };
    day_of(year, month, day)
}

fn day_of(year: u16, month: u16, day: u16) -> Option<String> {
    let date = format!("{year:04}-{month:02}-{day:02}");
    date.parse::<Date>().is_ok().then_some(date)
}

/// A date without the time of day behind it.
fn without_time(text: &str) -> &str {
    let (date, time) = text.split_once('T').or_else(|| text.split_once(' ')).unwrap_or((text, ""));
    let is_time = time.starts_with(|first: char| first.is_ascii_digit()) && time.contains(':');
    if is_time { date } else { text }
}

/// A date with its month in words: `1 maart 2027`, `March 1, 2027`, `ma 1 mrt 2027`.
fn date_in_words(parts: &[&str]) -> Option<String> {
    let month = parts.iter().find_map(|part| month(part))?;
    let without_ending = |part: &&str| part.trim_end_matches(|letter| "stndrhe".contains(letter)).to_owned();
    let numbers: Vec<String> = parts.iter().map(without_ending).filter(|part| is_number(part)).collect();
    let [first, second] = numbers.as_slice() else { return None };
    let (day, year) = if second.len() == 4 { (first, second) } else { (second, first) };
    (year.len() == 4).then(|| day_of(year.parse().ok()?, month, day.parse().ok()?)).flatten()
}

/// A day in words without its year, or a month: the day itself, in the year in which its weekday is right; or the first of the month.
pub(super) fn day_in_words(text: &str, year: Option<i16>) -> Option<String> {
    let words: Vec<&str> = text.split([' ', ',', '.']).filter(|word| !word.is_empty()).collect();
    let month = words.iter().filter(|word| weekday(word).is_none()).find_map(|word| month(word))?;
    let numbers: Vec<i16> = words.iter().filter_map(|word| word.trim_end_matches(char::is_alphabetic).parse().ok()).collect();
    let is_known =
        |word: &&str| weekday(word).is_some() || self::month(word).is_some() || word.starts_with(|c: char| c.is_ascii_digit());
    if words.len() > 4
        || words
            .iter()
            .filter(|word| !is_known(word))
            .any(|word| !matches!(word.to_lowercase().as_str(), "in" | "op" | "on" | "of" | "begin" | "de" | "the"))
    {
        return None;
    }
    let written = numbers.iter().copied().find(|number| *number > 1_000);
    let day = numbers.iter().copied().find(|number| (1..=31).contains(number)).unwrap_or(1);
    let wanted = words.iter().find_map(|word| weekday(word));
    let date = |year: i16| jiff::civil::Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok();
    let fits = |year: &i16| wanted.is_none_or(|wanted| date(*year).is_some_and(|date| date.weekday() == wanted));
    let usual = || year.map(|year| [year, year + 1, year - 1].into_iter().find(fits).unwrap_or(year));
    let year = written.or_else(usual)?;
    date(year).map(|date| date.to_string())
}

/// A day of the week, by the start of its name in Dutch or English.
fn weekday(word: &str) -> Option<jiff::civil::Weekday> {
    use jiff::civil::Weekday;
    let named = [
        (["maandag", "monday"], Weekday::Monday),
        (["dinsdag", "tuesday"], Weekday::Tuesday),
        (["woensdag", "wednesday"], Weekday::Wednesday),
        (["donderdag", "thursday"], Weekday::Thursday),
        (["vrijdag", "friday"], Weekday::Friday),
        (["zaterdag", "saturday"], Weekday::Saturday),
        (["zondag", "sunday"], Weekday::Sunday),
    ];
    let word = word.to_lowercase();
    let short = |name: &str| word.len() == 2 && name.starts_with(&word);
    named.into_iter().find(|(names, _)| names.contains(&word.as_str()) || short(names[0])).map(|(_, day)| day)
}

/// The number of a month, by the start of its name in Dutch or English.
fn month(word: &str) -> Option<u16> {
    const MONTHS: [&[&str]; 12] = [
        &["jan"],
        &["feb"],
        &["mar", "maa", "mrt"],
        &["apr"],
        &["may", "mei"],
        &["jun"],
        &["jul"],
        &["aug"],
        &["sep"],
        &["oct", "okt"],
        &["nov"],
        &["dec"],
    ];
    let word = word.to_lowercase();
    let at = MONTHS.iter().position(|starts| starts.iter().any(|start| word.starts_with(start)))?;
    u16::try_from(at + 1).ok()
}

/// What a date may have been that can be read in more than one way: both, or one in this century.
pub(super) fn dates(text: &str) -> Option<String> {
    let parts: Vec<&str> = text.split(['-', '/', '.']).collect();
    let [first, second, third] = parts.as_slice() else { return None };
    if !parts.iter().all(|part| is_number(part)) || first.len() > 2 || second.len() > 2 {
        return None;
    }
    let year: u16 = third.parse().ok()?;
    let year = match third.len() {
        2 => 2000 + year,
        4 => year,
        _ => return None,
    };
    let (a, b) = (first.parse().ok()?, second.parse().ok()?);
    let found: Vec<String> =
        [day_of(year, b, a), day_of(year, a, b).filter(|_| a != b && text.contains('/'))].into_iter().flatten().collect();
    (!found.is_empty()).then(|| found.join(", "))
}

/// The edge of a phase with an offset, with the phase or the unit that was meant.
pub(super) fn moment(text: &str) -> Option<String> {
    if let Some(date) = date(text) {
        return Some(date);
    }
    let lower = text.to_lowercase().replace(['−', '–', '\u{2011}'], "-");
    let (from, offset) =
        match lower.find(['+', '-']).filter(|at| lower[at + 1..].trim_start().starts_with(|c: char| c.is_ascii_digit())) {
            Some(at) => (lower[..at].trim(), Some((&lower[at..=at], lower[at + 1..].trim()))),
            None => (lower.trim(), None),
        };
    let (phase, edge) = match from.rsplit_once('.') {
        Some((phase, "start" | "begin")) => (phase, ".start"),
        Some((phase, "end" | "eind" | "einde")) => (phase, ".end"),
        _ => (from, ""),
    };
    let phases = Phase::ALL.map(|phase| phase.to_string());
    let phase = phases.iter().find(|known| *known == phase).cloned().or_else(|| {
        let dutch = dutch_words(phase).find(|word| phases.iter().any(|known| known == word));
        dutch.or_else(|| nearest(phase, phases.iter().map(String::as_str))).map(str::to_owned)
    })?;
    let offset = match offset {
        Some((sign, amount)) => {
            let (count, unit) = amount_and_unit(amount)?;
            format!(" {sign} {count}{}", offset_unit(unit)?)
        }
        None => String::new(),
    };
    let repaired = format!("{phase}{edge}{offset}");
    repaired.parse::<When>().is_ok().then_some(repaired)
}

/// Days or weeks; a letter that is no unit at all was meant as days, which nearly all offsets are.
fn offset_unit(written: &str) -> Option<&'static str> {
    match written {
        "w" | "wk" | "week" | "weeks" | "weken" => Some("w"),
        "" | "wd" | "day" | "days" | "dag" | "dagen" | "workday" | "workdays" | "working days" | "werkdag" | "werkdagen" => {
            Some("d")
        }
        "m" | "y" | "j" | "h" | "u" | "s" => None,
        letter => (letter.len() == 1).then_some("d"),
    }
}

/// `2 weeks` as 2 and `weeks`.
fn amount_and_unit(text: &str) -> Option<(&str, &str)> {
    let end = text.find(|character: char| !character.is_ascii_digit()).unwrap_or(text.len());
    let (count, unit) = text.split_at(end);
    is_number(count).then(|| (count, unit.trim()))
}

/// A time of day: `9.15`, `9u15`, `9 uur`, `2 pm`.
pub(super) fn time(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let digits = lower.trim_end_matches(|letter: char| letter.is_alphabetic() || matches!(letter, ' ' | '.'));
    let later = match lower[digits.len()..].replace(['.', ' '], "").as_str() {
        "" | "u" | "uur" | "h" | "hr" | "am" => 0,
        "pm" => 12,
        _ => return None,
    };
    let (hour, minute) = digits.split_once([':', '.', 'h', 'u', ',']).unwrap_or((digits, "00"));
    let (hour, minute) = (hour.trim(), minute.trim().trim_end_matches(":00"));
    if !is_number(hour) || !is_number(minute) || minute.len() != 2 || hour.len() > 2 {
        return None;
    }
    let hour = hour.parse::<u8>().ok()?;
    let hour = if later > 0 && hour < 12 { hour + later } else { hour };
    let time = format!("{hour:02}:{minute}");
    time.parse::<TimeOfDay>().is_ok().then_some(time)
}
