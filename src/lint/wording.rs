//! How lints say days, lists, counts and fields, in English and Dutch. Says nothing of its own.

use jiff::civil::Date;

use crate::diagnostic::Words;

const WEEKDAYS: [(&str, &str); 7] = [
    ("Monday", "maandag"),
    ("Tuesday", "dinsdag"),
    ("Wednesday", "woensdag"),
    ("Thursday", "donderdag"),
    ("Friday", "vrijdag"),
    ("Saturday", "zaterdag"),
    ("Sunday", "zondag"),
];

const MONTHS: [(&str, &str); 12] = [
    ("January", "januari"),
    ("February", "februari"),
    ("March", "maart"),
    ("April", "april"),
    ("May", "mei"),
    ("June", "juni"),
    ("July", "juli"),
    ("August", "augustus"),
    ("September", "september"),
    ("October", "oktober"),
    ("November", "november"),
    ("December", "december"),
];

/// The words of a table at an index.
fn named(table: &[(&'static str, &'static str)], index: i8) -> (&'static str, &'static str) {
    usize::try_from(index).ok().and_then(|index| table.get(index)).copied().unwrap_or_default()
}

/// A day of the week.
pub(super) fn weekday(date: Date) -> Words {
    let (en, nl) = named(&WEEKDAYS, date.weekday().to_monday_zero_offset());
    Words::new(en, nl)
}

/// A day without its year: Thursday 6 May.
pub(super) fn day(date: Date) -> Words {
    let month = named(&MONTHS, date.month() - 1);
    let weekday = weekday(date);
    Words::new(format!("{} {} {}", weekday.en, date.day(), month.0), format!("{} {} {}", weekday.nl, date.day(), month.1))
}

/// A day with its year: Thursday 6 May 2027.
pub(super) fn date(date: Date) -> Words {
    let day = day(date);
    Words::new(format!("{} {}", day.en, date.year()), format!("{} {}", day.nl, date.year()))
}

/// A day as one writes it in a program, with the day of the week: 2027-05-06 (Thursday).
pub(super) fn written(date: Date) -> Words {
    let weekday = weekday(date);
    Words::new(format!("{date} ({})", weekday.en), format!("{date} ({})", weekday.nl))
}

/// A list in a sentence: a, b and c.
pub(super) fn listed(items: &[Words]) -> Words {
    let join = |words: Vec<&str>, and: &str| match words.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, rest)) => format!("{} {and} {last}", rest.join(", ")),
        None => String::new(),
    };
    Words::new(
        join(items.iter().map(|item| item.en.as_str()).collect(), "and"),
        join(items.iter().map(|item| item.nl.as_str()).collect(), "en"),
    )
}

/// A language by its name, as it follows "in".
pub(super) fn language(tag: &str) -> Words {
    match tag {
        "nl" => Words::new("Dutch", "het Nederlands"),
        "en" => Words::new("English", "het Engels"),
        "fr" => Words::new("French", "het Frans"),
        "de" => Words::new("German", "het Duits"),
        tag => Words::new(format!("`{tag}`"), format!("`{tag}`")),
    }
}

/// The field at the end of a pointer, as its writer knows it; the list where the last step counts its items.
pub(super) fn field(pointer: &str) -> &str {
    let named = |step: &&str| !step.is_empty() && !step.bytes().all(|byte| byte.is_ascii_digit());
    pointer.rsplit('/').find(named).unwrap_or("program.yaml")
}

#[cfg(test)]
mod tests {
    use jiff::civil;

    use super::*;

    #[test]
    fn days_are_said_in_words() {
        let ascension = civil::date(2027, 5, 6);
        assert_eq!(date(ascension), Words::new("Thursday 6 May 2027", "donderdag 6 mei 2027"));
        assert_eq!(written(ascension).nl, "2027-05-06 (donderdag)");
    }

    #[test]
    fn lists_end_with_and() {
        let words = |text: &str| Words::new(text, text);
        assert_eq!(listed(&[]).en, "");
        assert_eq!(listed(&[words("a")]).en, "a");
        assert_eq!(listed(&[words("a"), words("b"), words("c")]).nl, "a, b en c");
    }

    #[test]
    fn a_field_is_named_by_its_last_word() {
        assert_eq!(field("/roles/0/menu/2/routine"), "routine");
        assert_eq!(field("/feedback/questions/1/choices/0"), "choices");
    }
}
