//! Days, times and lists in words, as each language writes them.

use icu_datetime::input::Date as IcuDate;
use icu_datetime::{DateTimeFormatter, fieldsets};
use jiff::Zoned;
use jiff::civil::Date;

use super::RenderError;
use crate::locale::{Arguments, Locale, LocaleError};
use crate::model::Duration;

/// Formats a date with one set of fields; each set is a type of its own, so this is no function.
macro_rules! formatter {
    ($tag:expr, $fields:expr, $date:expr) => {
        DateTimeFormatter::try_new($tag.into(), $fields).ok().map(|formatter| formatter.format(&$date).to_string())
    };
}

/// How a day is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DayForm {
    /// `Thursday, March 11`.
    Day,
    /// `Thursday, March 11, 2027`.
    WithYear,
    /// `Thu, Mar 11`.
    Short,
    /// `11 March`.
    WithoutWeekday,
    /// `11 March 2027`.
    WithoutWeekdayWithYear,
    /// `Thursday`.
    Weekday,
    /// `March`.
    Month,
}

/// A day in words.
///
/// # Errors
/// When the language is not a language, or the date is outside the calendar.
pub(crate) fn day(locale: &Locale, date: Date, form: DayForm) -> Result<String, RenderError> {
    let failed = || LocaleError::Tag(locale.language.to_string());
    let tag: icu_locale_core::Locale = locale.tag().to_string().parse().map_err(|_| failed())?;
    let month = u8::try_from(date.month()).map_err(|_| failed())?;
    let number = u8::try_from(date.day()).map_err(|_| failed())?;
    let date = IcuDate::try_new_gregorian(i32::from(date.year()), month, number).map_err(|_| failed())?;
    let formatted = match form {
        DayForm::Day => formatter!(tag, fieldsets::MDE::long(), date),
        DayForm::WithYear => formatter!(tag, fieldsets::YMDE::long(), date),
        DayForm::Short => formatter!(tag, fieldsets::MDE::medium(), date),
        DayForm::WithoutWeekday => formatter!(tag, fieldsets::MD::long(), date),
        DayForm::WithoutWeekdayWithYear => formatter!(tag, fieldsets::YMD::long(), date),
        DayForm::Weekday => formatter!(tag, fieldsets::E::long(), date),
        DayForm::Month => formatter!(tag, fieldsets::M::long(), date),
    };
    formatted.ok_or_else(|| failed().into())
}

/// A text on one line.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How long something lasts, in minutes and seconds: `2:30`. Nothing where that is not known.
pub(crate) fn length(duration: Option<Duration>) -> Option<String> {
    duration.and_then(Duration::seconds).map(|seconds| format!("{}:{:02}", seconds / 60, seconds % 60))
}

/// An address as people type it.
pub(crate) fn typed(url: &str) -> &str {
    url.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/')
}

/// The time of day, `09:15`.
pub(crate) fn time(moment: &Zoned) -> String {
    format!("{:02}:{:02}", moment.hour(), moment.minute())
}

/// From one time to another, `10:00 to 10:45`; the start alone where there is no end.
pub(crate) fn time_range(locale: &Locale, start: &Zoned, end: Option<&Zoned>) -> Result<String, RenderError> {
    match end {
        Some(end) => {
            Ok(locale.say("email-time-range", &Arguments::from([("start", time(start).into()), ("end", time(end).into())]))?)
        }
        None => Ok(time(start)),
    }
}

/// Words as a list: `a, b and c`.
pub(crate) fn list(locale: &Locale, words: &[String]) -> Result<String, RenderError> {
    let [before @ .., last] = words else { return Ok(String::new()) };
    let [first, between @ ..] = before else { return Ok(last.clone()) };
    let join = |id, first: &str, last: &str| locale.say(id, &Arguments::from([("first", first.into()), ("last", last.into())]));
    let all_but_last = between.iter().try_fold(first.clone(), |joined, word| join("list-more", &joined, word))?;
    Ok(join("list-two", &all_but_last, last)?)
}

/// Plain text with its lines no wider than mail programs show; words are never cut.
pub(crate) fn wrapped(text: &str, width: usize) -> String {
    let mut wrapped = String::with_capacity(text.len());
    wrap(text, width, &mut wrapped);
    wrapped
}

/// The same, after what was written already.
pub(crate) fn wrap(text: &str, width: usize, out: &mut String) {
    for (index, line) in text.lines().enumerate() {
        if index > 0 {
            out.push('\n');
        }
        let line = line.trim_end_matches(|character: char| character.is_whitespace() && !line.starts_with("-- "));
        wrap_line(line, width, out);
    }
}

fn wrap_line(line: &str, width: usize, out: &mut String) {
    if shown_width(line) <= width {
        out.push_str(line);
        return;
    }
    let indent = if line.starts_with("- ") { "  " } else { "" };
    let mut used = 0;
    for word in line.split(' ') {
        let wide = shown_width(word);
        if used > 0 && used + 1 + wide > width {
            out.push('\n');
            out.push_str(indent);
            used = indent.len();
        } else if used > 0 {
            out.push(' ');
            used += 1;
        }
        out.push_str(word);
        used += wide;
    }
}

/// How wide a line is shown, in letters of one width.
fn shown_width(line: &str) -> usize {
    use unicode_width::UnicodeWidthStr as _;
    if line.is_ascii() { line.len() } else { line.width() }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::model::Language;

    fn locale(tag: &str) -> Locale {
        Locale::of(&Language::new(tag), None).expect("the language comes with the engine")
    }

    #[test]
    fn a_day_is_written_as_the_language_does() {
        let thursday = date(2027, 3, 11);
        assert_eq!(day(&locale("nl"), thursday, DayForm::Day).expect("a day"), "donderdag 11 maart");
        assert_eq!(day(&locale("nl"), thursday, DayForm::WithYear).expect("a day"), "donderdag 11 maart 2027");
        assert_eq!(day(&locale("en"), thursday, DayForm::Day).expect("a day"), "Thursday, March 11");
        assert_eq!(day(&locale("fr"), thursday, DayForm::Day).expect("a day"), "jeudi 11 mars");
        assert_eq!(day(&locale("de"), thursday, DayForm::Weekday).expect("a day"), "Donnerstag");
    }

    #[test]
    fn a_list_reads_as_people_say_it() {
        let words =
            |count: usize| ["maandag", "dinsdag", "vrijdag"][..count].iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        assert_eq!(list(&locale("nl"), &words(1)).expect("a list"), "maandag");
        assert_eq!(list(&locale("nl"), &words(2)).expect("a list"), "maandag en dinsdag");
        assert_eq!(list(&locale("nl"), &words(3)).expect("a list"), "maandag, dinsdag en vrijdag");
    }
}
