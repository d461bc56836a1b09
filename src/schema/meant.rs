//! Which key was meant by one that does not exist: one written otherwise, with letters from elsewhere, in Dutch, or with a slip.

use crate::diagnostic::nearest;

/// The key that was probably meant, if one of the candidates is near enough.
pub(super) fn meant<'a>(written: &str, candidates: &(impl Iterator<Item = &'a str> + Clone)) -> Option<&'a str> {
    let same = |word: &str| candidates.clone().find(|candidate| folded(candidate) == folded(word));
    let dutch = || DUTCH.iter().filter(|(dutch, _)| folded(dutch) == folded(written)).find_map(|(_, english)| same(english));
    same(written).or_else(dutch).or_else(|| nearest(written, candidates.clone()))
}

/// The first character of a key that no key has: an invisible one, or a letter that only looks right.
pub(super) fn odd_character(written: &str) -> Option<char> {
    written.chars().find(|character| !character.is_ascii())
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

/// What a Dutch writer may call a field; the fields themselves are English.
const DUTCH: &[(&str, &str)] = &[
    ("aanbod", "menu"),
    ("aanmelding", "signup"),
    ("aantal", "headcount"),
    ("aftrap", "kickoff"),
    ("afzender", "owner"),
    ("antwoorden", "choices"),
    ("belofte", "promise"),
    ("bijschrift", "captions"),
    ("bijschriften", "captions"),
    ("bron", "source"),
    ("campagne", "campaign"),
    ("cocreatie", "cocreation"),
    ("dagen", "days"),
    ("doelgroep", "audience"),
    ("doel", "goal"),
    ("duur", "duration"),
    ("eigenaar", "owner"),
    ("feestdagen", "holidays"),
    ("functie", "function"),
    ("gedrag", "behavior"),
    ("gesloten", "closed"),
    ("gewoonten", "menu"),
    ("gewoontes", "menu"),
    ("goedkeuringen", "approvals"),
    ("klant", "customer"),
    ("klantreis", "journey"),
    ("kleuren", "colors"),
    ("laag", "layer"),
    ("land", "country"),
    ("locaties", "sites"),
    ("medewerker", "employee"),
    ("medewerkers", "employees"),
    ("meting", "measurement"),
    ("naam", "name"),
    ("onderwerp", "subject"),
    ("oorzaak", "cause"),
    ("organisatie", "organization"),
    ("plaats", "place"),
    ("plek", "place"),
    ("praktijk", "practice"),
    ("regio", "region"),
    ("reis", "journey"),
    ("rol", "role"),
    ("rollen", "roles"),
    ("stap", "step"),
    ("stellingen", "claims"),
    ("stem", "voice"),
    ("taal", "language"),
    ("talen", "languages"),
    ("tekst", "text"),
    ("terugblik", "feedback"),
    ("terugkoppeling", "feedback"),
    ("thema", "theme"),
    ("tijdlijn", "timeline"),
    ("tijdzone", "timezone"),
    ("titel", "title"),
    ("toestemming", "consent"),
    ("verloop", "agenda"),
    ("vervolg", "follow_up"),
    ("vieren", "celebration"),
    ("vragen", "questions"),
    ("vrijedagen", "holidays"),
    ("waarden", "values"),
    ("waarom", "why"),
    ("weken", "weeks"),
    ("zetjes", "nudges"),
];

#[cfg(test)]
mod tests {
    use super::*;

    const KEYS: [&str; 4] = ["theme", "follow_up", "journey", "timeline"];

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
        ] {
            assert_eq!(meant(written, &KEYS.into_iter()), Some(expected), "{written}");
        }
        assert_eq!(meant("menu", &KEYS.into_iter()), None);
    }
}
