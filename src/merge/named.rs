//! Which field is meant by what writers call it: `voornaam`, `first name`, `ontvanger.voornaam`.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::known_fields;

/// The words of writers, folded, each with the names that it may mean: a field, a group, or what stands behind one.
static NAMES: LazyLock<HashMap<String, Vec<&'static str>>> = LazyLock::new(|| {
    let table = include_str!("../../data/words/merge-fields.tsv").lines().filter(|line| !line.starts_with('#'));
    let mut names = HashMap::<String, Vec<&'static str>>::new();
    for (name, words) in table.filter_map(|line| line.split_once('\t')) {
        for word in words.split(", ") {
            names.entry(folded(word)).or_default().push(name);
        }
    }
    names
});

/// The field that these words name, by themselves or behind the name of their group; nothing where that would be a guess.
#[must_use]
pub fn field_named(words: &str) -> Option<&'static str> {
    let whole = names(words).find(|name| name.find('.').is_some_and(|at| at > 0));
    whole.and_then(known).or_else(|| {
        let (group, name) = words.split_once('.')?;
        in_group(names(group).find(|name| !name.contains('.')).unwrap_or_else(|| group.trim()), name)
    })
}

/// The field of a group that these words name.
fn in_group(group: &str, words: &str) -> Option<&'static str> {
    let of_group = |name: &str| known(&format!("{group}.{name}"));
    let behind = names(words).find_map(|name| of_group(name.strip_prefix('.')?));
    behind.or_else(|| names(words).find_map(|name| of_group(name.split_once('.')?.1))).or_else(|| of_group(words.trim()))
}

/// What these words may mean.
fn names(words: &str) -> impl Iterator<Item = &'static str> {
    NAMES.get(&folded(words)).into_iter().flatten().copied()
}

fn known(field: &str) -> Option<&'static str> {
    known_fields().get(field).map(String::as_str)
}

/// Words without what people write differently.
fn folded(words: &str) -> String {
    let lower = words.to_lowercase().replace('\'', "’");
    lower.chars().filter(|character| !matches!(character, ' ' | '_' | '-' | '.' | '\u{a0}')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_known_by_what_writers_call_it() {
        for (words, field) in [
            ("voornaam", "recipient.first_name"),
            ("Voornaam", "recipient.first_name"),
            ("first name", "recipient.first_name"),
            ("FIRST_NAME", "recipient.first_name"),
            ("votre prénom", "recipient.first_name"),
            ("Vorname", "recipient.first_name"),
            ("ontvanger.voornaam", "recipient.first_name"),
            ("recipient.naam", "recipient.name"),
            ("deelnemer.locatie", "recipient.site"),
            ("habit.gedrag", "habit.behavior"),
            ("gewoonte.zin", "habit.sentence"),
            ("aanmelding.adres", "signup.url"),
            ("terugblik.adres", "feedback.url"),
            ("aftrap.datum", "kickoff.date"),
            ("kickoff.locatie", "kickoff.place"),
            ("programma.titel", "program.title"),
        ] {
            assert_eq!(field_named(words), Some(field), "{words}");
        }
        for words in ["", ".", "adres", "link", "ontvanger", "foo.bar", "aanmelding.zin", "naam.van.iets"] {
            assert_eq!(field_named(words), None, "{words}");
        }
    }

    #[test]
    fn every_name_on_the_left_is_there() {
        let fields = known_fields();
        let is_there = |name: &str| {
            fields.contains(name)
                || fields
                    .iter()
                    .any(|field| field.split_once('.').is_some_and(|(group, own)| group == name || name == format!(".{own}")))
        };
        for name in NAMES.values().flatten() {
            assert!(is_there(name), "{name}");
        }
    }
}
