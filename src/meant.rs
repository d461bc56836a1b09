//! Which name was meant by one that does not exist: a key, a section or a word of a list that is written otherwise, with letters from elsewhere,
//! in Dutch, or with a slip. Knows no program; the candidates are the caller's.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::diagnostic::nearest;

/// The key that was probably meant, if one of the candidates is near enough.
pub fn key<'a>(written: &str, candidates: &(impl Iterator<Item = &'a str> + Clone)) -> Option<&'a str> {
    let plain = folded(written);
    let same = || candidates.clone().find(|candidate| folded(candidate) == plain);
    let dutch = || {
        let named = KEYS.get(&plain)?;
        named.iter().find_map(|named| candidates.clone().find(|candidate| candidate == named))
    };
    same().or_else(dutch).or_else(|| nearest(written, candidates.clone()))
}

/// The word of a list that was probably meant.
#[must_use]
pub fn word<'a>(written: &str, words: &[&'a str]) -> Option<&'a str> {
    let plain = as_word(written);
    let known = |word: &str| words.iter().copied().find(|known| *known == word);
    known(&plain).or_else(|| dutch_words(&plain).find_map(known)).or_else(|| nearest(written, words.iter().copied()))
}

/// The words of lists that a Dutch word means.
pub fn dutch_words(word: &str) -> impl Iterator<Item = &'static str> {
    VALUES.get(word).into_iter().flatten().copied()
}

/// The first character of a key that no key has: an invisible one, or a letter that only looks right.
#[must_use]
pub fn odd_character(written: &str) -> Option<char> {
    // A letter with an accent is what it looks like.
    written.chars().find(|character| !character.is_ascii() && !matches!(character, 'à'..='ÿ' | 'À'..='Ý'))
}

/// What Dutch writers may call a field, as `data/dutch/keys.tsv` has it, folded; the fields themselves are English.
static KEYS: LazyLock<HashMap<String, Vec<&'static str>>> =
    LazyLock::new(|| by_dutch(include_str!("../data/dutch/keys.tsv"), folded));

/// What Dutch writers may call a word of a list.
static VALUES: LazyLock<HashMap<String, Vec<&'static str>>> =
    LazyLock::new(|| by_dutch(include_str!("../data/dutch/values.tsv"), str::to_owned));

fn by_dutch(table: &'static str, plain: fn(&str) -> String) -> HashMap<String, Vec<&'static str>> {
    let mut known = HashMap::<String, Vec<&'static str>>::new();
    for (name, dutch) in table.lines().filter_map(|line| line.split_once('\t')) {
        for word in dutch.split(' ') {
            known.entry(plain(word)).or_default().push(name);
        }
    }
    known
}

/// A word as those of lists are written: in small letters, with hyphens.
fn as_word(written: &str) -> String {
    written.trim().to_lowercase().replace([' ', '_'], "-")
}

/// A key without what people write differently: capitals, hyphens and spaces, and letters of other alphabets that look the same.
fn folded(key: &str) -> String {
    key.chars().filter(|character| !matches!(character, '-' | '_' | ' ')).filter_map(plain).collect()
}

/// The Latin letter that a character is or looks like; nothing for what is not seen.
fn plain(character: char) -> Option<char> {
    Some(match character {
        'а' | 'Α' | 'А' => 'a',
        'с' | 'С' => 'c',
        'е' | 'Е' | 'Ε' => 'e',
        'һ' | 'Н' | 'Η' => 'h',
        'і' | 'І' | 'Ι' => 'i',
        'ј' | 'Ј' => 'j',
        'К' | 'Κ' => 'k',
        'М' | 'Μ' => 'm',
        'Ν' => 'n',
        'о' | 'О' | 'ο' | 'Ο' => 'o',
        'р' | 'Р' | 'Ρ' => 'p',
        'ѕ' | 'Ѕ' => 's',
        'Т' | 'Τ' => 't',
        'ѵ' | 'ν' => 'v',
        'х' | 'Х' | 'Χ' => 'x',
        'у' | 'У' | 'Υ' => 'y',
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => return None,
        // Full-width letters stand in the order of ASCII.
        '\u{ff21}'..='\u{ff5a}' => char::from_u32(u32::from(character) - 0xfee0)?.to_ascii_lowercase(),
        other => other.to_lowercase().next().unwrap_or(other),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIELDS: [&str; 5] = ["theme", "follow_up", "journey", "timeline", "side"];

    #[test]
    fn a_key_is_known_however_it_is_written() {
        for (written, expected) in [
            ("Theme", "theme"),
            ("th\u{435}me", "theme"),
            ("the\u{200b}me", "theme"),
            ("theem", "theme"),
            ("thema", "theme"),
            ("followUp", "follow_up"),
            ("follow-up", "follow_up"),
            ("Klantreis", "journey"),
            ("kant", "side"),
        ] {
            assert_eq!(key(written, &FIELDS.into_iter()), Some(expected), "{written}");
        }
        assert_eq!(key("menu", &FIELDS.into_iter()), None);
    }

    #[test]
    fn a_dutch_word_means_what_the_place_can_have() {
        assert_eq!(key("doel", &["goal", "weeks"].into_iter()), Some("goal"));
        assert_eq!(key("doel", &["target", "kind"].into_iter()), Some("target"));
        assert_eq!(word("Team leiders", &["staff", "management"]), None);
        assert_eq!(word("directie", &["executive", "staff"]), Some("executive"));
        assert_eq!(word("Dinsdag", &["monday", "tuesday"]), Some("tuesday"));
    }
}
