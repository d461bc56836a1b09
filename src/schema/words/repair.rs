//! What a writer meant by a value that does not fit, where only one thing can be meant.

use serde_json::Value;

use crate::diagnostic::nearest;
use crate::model::{Date, Duration, Phase, TimeOfDay, When};

/// The value as it was meant, by the title of what its field wants; nothing where that is a guess.
pub(super) fn meant(title: &str, pattern: Option<&str>, pointer: &str, written: &Value) -> Option<String> {
    let text = match written {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    match title {
        "a date" => date(&text),
        "a moment" => moment(&text),
        "a time of day" => time(&text).map(|time| format!("\"{time}\"")),
        "a duration" => duration(&text, pointer.contains("/videos/")),
        "a percentage" => percentage(&text),
        "a color" => color(&text).map(|color| format!("\"{color}\"")),
        "true or false" => boolean(&text).map(str::to_owned),
        "a whole number" => (written.is_string() && is_number(&text)).then_some(text),
        _ if pattern == Some(ID) => id(&text),
        _ => None,
    }
}

/// The pattern of ids and of what refers to them.
const ID: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A day that was written in another order; with slashes, day and month may stand either way around.
fn date(text: &str) -> Option<String> {
    let parts: Vec<&str> = text.split(['-', '/', '.', ' ']).collect();
    let [first, second, third] = parts.as_slice() else { return None };
    let number = |text: &&str| if is_number(text) { text.parse::<u16>().ok() } else { None };
    let (a, b, c) = (number(first)?, number(second)?, number(third)?);
    let (year, month, day) = match (first.len(), third.len()) {
        (4, 1..=2) => (a, b, c),
        (1..=2, 4) if !text.contains('/') || a > 12 || a == b => (c, b, a),
        (1..=2, 4) if b > 12 => (c, a, b),
        _ => return None,
    };
    let date = format!("{year:04}-{month:02}-{day:02}");
    date.parse::<Date>().is_ok().then_some(date)
}

/// The edge of a phase with an offset, with the phase or the unit that was meant.
fn moment(text: &str) -> Option<String> {
    if text.starts_with(|first: char| first.is_ascii_digit()) {
        return date(text);
    }
    let lower = text.to_lowercase();
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
        let dutch = super::titles::dutch_value(phase).filter(|word| phases.iter().any(|known| known == word));
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

fn time(text: &str) -> Option<String> {
    let (hour, minute) = text.split_once([':', '.', 'h', 'u'])?;
    if !is_number(hour) || !is_number(minute) || minute.len() != 2 || hour.len() > 2 {
        return None;
    }
    let time = format!("{hour:0>2}:{minute}");
    time.parse::<TimeOfDay>().is_ok().then_some(time)
}

/// A length of time; a bare number is only known to be seconds for a video.
fn duration(text: &str, is_video: bool) -> Option<String> {
    let lower = text.to_lowercase().replace(',', ".");
    if let Some((minutes, seconds)) = lower.split_once(':').filter(|_| is_video) {
        return clock(minutes.parse::<u32>().ok()?.checked_mul(60)?.checked_add(seconds.parse().ok().filter(|s| *s < 60)?)?);
    }
    let end = lower.find(|character: char| !character.is_ascii_digit() && character != '.').unwrap_or(lower.len());
    let (count, unit) = lower.split_at(end);
    let seconds_in_one = match unit.trim() {
        "" if is_video => 1,
        "s" | "sec" | "secs" | "second" | "seconds" | "seconde" | "seconden" => 1,
        "m" | "min" | "mins" | "minute" | "minutes" | "minuut" | "minuten" => 60,
        "h" | "hr" | "hrs" | "hour" | "hours" | "u" | "uur" | "uren" => 3_600,
        "d" | "day" | "days" | "dag" | "dagen" => return whole(count, "d"),
        "w" | "week" | "weeks" | "weken" => return whole(count, "w"),
        "mo" | "month" | "months" | "maand" | "maanden" => return whole(count, "mo"),
        _ => return None,
    };
    let (whole, fraction) = count.split_once('.').unwrap_or((count, "0"));
    if !is_number(whole) || !is_number(fraction) || fraction.len() > 3 {
        return None;
    }
    let of = 10_u32.pow(u32::try_from(fraction.len()).ok()?);
    let part = fraction.parse::<u32>().ok()? * seconds_in_one;
    let seconds = whole.parse::<u32>().ok()?.checked_mul(seconds_in_one)?.checked_add(part / of)?;
    (part % of == 0).then(|| clock(seconds)).flatten()
}

fn whole(count: &str, unit: &str) -> Option<String> {
    let duration = format!("{count}{unit}");
    (is_number(count) && duration.parse::<Duration>().is_ok()).then_some(duration)
}

/// Seconds as a duration of at most two units.
fn clock(seconds: u32) -> Option<String> {
    let (hours, minutes, rest) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    let duration = match (hours, minutes, rest) {
        (0, 0, 0) => return None,
        (0, 0, rest) => format!("{rest}s"),
        (0, minutes, 0) => format!("{minutes}m"),
        (0, minutes, rest) => format!("{minutes}m{rest}s"),
        (hours, 0, 0) => format!("{hours}h"),
        (hours, minutes, 0) => format!("{hours}h{minutes}m"),
        _ => return None,
    };
    duration.parse::<Duration>().is_ok().then_some(duration)
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
    use serde_json::json;

    use super::*;

    fn all(title: &str, pointer: &str, cases: &[(Value, Option<&str>)]) {
        for (written, expected) in cases {
            assert_eq!(meant(title, None, pointer, written).as_deref(), *expected, "{title}: {written}");
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
            (json!("0"), None),
            (json!("99999999999999999999s"), None),
        ];
        all("a duration", "/campaign/videos/0/duration", &cases);
        all("a duration", "/kickoff/duration", &[(json!(45), None), (json!("45 min"), Some("45m"))]);
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
    fn words_as_an_id() {
        let cases = [
            ("Service Agent", Some("service-agent")),
            ("één_idee", Some("een-idee")),
            ("team--lead-", Some("team-lead")),
            ("客户", None),
            ("--", None),
        ];
        for (written, expected) in cases {
            assert_eq!(meant("an id", Some(ID), "", &json!(written)).as_deref(), expected, "{written}");
        }
    }
}
