//! Lengths of time as they were meant.

use super::is_number;
use crate::model::Duration;

/// A length of time; a bare number is only known to be seconds for a video.
pub(super) fn duration(text: &str, is_video: bool) -> Option<String> {
    let lower = text.to_lowercase().replace(',', ".");
    if let Some(known) = in_words(&lower) {
        return Some(known.to_owned());
    }
    if !is_video && is_number(&lower) {
        // A meeting takes minutes.
        return lower.parse::<u32>().ok().filter(|minutes| (5..=480).contains(minutes)).and_then(|minutes| clock(minutes * 60));
    }
    if let Some((hours, minutes)) = lower.split_once(':').filter(|_| !is_video) {
        let minutes: u32 = minutes.parse().ok().filter(|minutes| *minutes < 60)?;
        return clock(hours.parse::<u32>().ok().filter(|hours| *hours < 24)? * 3_600 + minutes * 60);
    }
    let lower = lower.strip_prefix("pt").unwrap_or(&lower);
    if let Some(several) = in_parts(lower) {
        return clock(several);
    }
    if let Some((minutes, seconds)) = lower.split_once(':').filter(|_| is_video) {
        return clock(minutes.parse::<u32>().ok()?.checked_mul(60)?.checked_add(seconds.parse().ok().filter(|s| *s < 60)?)?);
    }
    let end = lower.find(|character: char| !character.is_ascii_digit() && character != '.').unwrap_or(lower.len());
    let (count, unit) = lower.split_at(end);
    let seconds_in_one = match unit.trim() {
        "" if is_video => 1,
        "d" | "day" | "days" | "dag" | "dagen" => return whole(count, "d"),
        "w" | "wk" | "week" | "weeks" | "weken" => return whole(count, "w"),
        "mo" | "mnd" | "month" | "months" | "maand" | "maanden" => return whole(count, "mo"),
        unit => seconds_in(unit)?,
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

/// How many seconds a unit has.
fn seconds_in(unit: &str) -> Option<u32> {
    Some(match unit.trim_end_matches('.') {
        "s" | "sec" | "secs" | "second" | "seconds" | "seconde" | "seconden" | "\"" | "″" => 1,
        "m" | "min" | "mins" | "minute" | "minutes" | "minuut" | "minuten" | "'" | "′" | "’" => 60,
        "h" | "hr" | "hrs" | "hour" | "hours" | "u" | "uur" | "uren" => 3_600,
        _ => return None,
    })
}

/// The seconds of a length in two parts: `2 min 30`, `1 uur 30 minuten`, `2m 30s`; the last may leave its unit to the one before.
fn in_parts(text: &str) -> Option<u32> {
    let mut rest = text.replace(" and ", " ").replace(" en ", " ");
    rest.retain(|character| character != ' ' && character != '\u{a0}');
    let mut parts = Vec::new();
    let mut rest = rest.as_str();
    while !rest.is_empty() {
        let digits = rest.len() - rest.trim_start_matches(|character: char| character.is_ascii_digit()).len();
        let (count, after) = rest.split_at(digits);
        let end = after.find(|character: char| character.is_ascii_digit()).unwrap_or(after.len());
        let (unit, after) = after.split_at(end);
        parts.push((count.parse::<u32>().ok()?, unit));
        rest = after;
    }
    let [(first, unit), (second, smaller)] = parts.as_slice() else { return None };
    let large = seconds_in(unit)?;
    let small = if smaller.is_empty() { large / 60 } else { seconds_in(smaller)? };
    (small > 0 && small < large && *second < large / small).then(|| first.checked_mul(large)?.checked_add(second * small))?
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

/// Lengths that people say in words.
fn in_words(text: &str) -> Option<&'static str> {
    Some(match text {
        "een kwartier" | "kwartier" | "a quarter" => "15m",
        "een half uur" | "half uur" | "halfuur" | "een halfuur" | "half an hour" => "30m",
        "drie kwartier" => "45m",
        "een uur" | "één uur" | "an hour" | "one hour" => "1h",
        "anderhalf uur" | "an hour and a half" => "1h30m",
        "twee uur" | "two hours" => "2h",
        _ => return None,
    })
}

/// How often something comes back, as it is said: `elke week`, `every two weeks`.
pub(super) fn rhythm(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    match lower.as_str() {
        "wekelijks" | "weekly" => return Some("1w".to_owned()),
        "tweewekelijks" | "om de week" | "every other week" | "biweekly" => return Some("2w".to_owned()),
        "dagelijks" | "daily" => return Some("1d".to_owned()),
        _ => {}
    }
    let each = ["elke ", "iedere ", "every ", "each ", "per ", "om de "].into_iter().find_map(|word| lower.strip_prefix(word));
    let words: Vec<&str> = each.unwrap_or(&lower).split_whitespace().collect();
    let (count, unit) = match words.as_slice() {
        [unit] => ("1", *unit),
        [count, unit] => (*count, *unit),
        _ => return None,
    };
    let count = match count {
        "twee" | "two" => "2",
        "drie" | "three" => "3",
        "vier" | "four" => "4",
        count if is_number(count) && !count.starts_with('0') && count.len() < 3 => count,
        _ => return None,
    };
    match unit {
        "week" | "weken" | "weeks" => Some(format!("{count}w")),
        "dag" | "dagen" | "day" | "days" => Some(format!("{count}d")),
        _ => None,
    }
}
