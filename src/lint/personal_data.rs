//! # personal-data
//!
//! The program holds the e-mail address or the phone number of a person.
//!
//! An address is that of a person when its first part is a name (`jan.jansen@`, `j.jansen@`), or the name of someone whom the program names, or when
//! it stands where a person is named. The addresses of teams (`customer.team@`, `help@`) may stay, and the owner's is held against its form
//! alone. A phone number counts when it is mobile (`06-…`, `+32 475 …`), which is known for nearly all countries of Europe and some others; of the rest, every
//! number in its international form counts. A landline (`+31 20 …`) is that of a desk and may stay, as free numbers may. Without the code of
//! its country, a number counts in a program of that country, or of a neighbor where it cannot be that of a desk.
//!
//! ## Why it matters
//!
//! A program lies in git, is read by everyone who works on it, and what is in git stays there. Addresses and numbers belong with
//! those who keep them: in a roster or a people file, outside git. In texts, a shared address still works when someone changes jobs.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! theme:
//!   name: Remember me
//!   intro: Questions? Mail mia.visser@harborschool.example or call 06-12345678.
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! theme:
//!   name: Remember me
//!   intro: Questions? Mail hello@harborschool.example.
//! ```
//!
//! ## Source
//!
//! General Data Protection Regulation, article 5 (1) (c): no more personal data than is needed.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use serde_json::Value;

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::source::Pointer;

pub(super) const LINT: Lint = Lint {
    name: "personal-data",
    severity: Severity::Warning,
    says: ("an address or phone number of a person", "een adres of telefoonnummer van een persoon"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("personal_data.rs"),
    dutch: include_str!("../../locales/nl/lints/personal-data.md"),
    check,
};

/// Words in the first part of an address by which it is that of a team, or of nobody.
const TEAM_WORDS: &str = include_str!("../../data/words/teams.txt");

/// The fields in which a person is named.
const OF_PEOPLE: [&str; 4] = ["presenter", "representatives", "facilitator", "person"];

fn check(context: &Context<'_>) -> Vec<Finding> {
    let owner = context.program.owner.email.as_str();
    let mut findings: Vec<Finding> = owner_of_person(owner, context).into_iter().collect();
    if !may_hold(&context.document.value, owner) {
        return findings;
    }
    let mut texts = Vec::new();
    collect(&context.document.value, &mut Pointer::default(), &mut |pointer, text| {
        if may_be_personal(text) && is_judged(pointer, context) {
            texts.push((pointer.to_owned(), text));
        }
    });
    let has_address = texts.iter().any(|(_, text)| text.contains('@'));
    let names = if has_address { names(&context.document.value) } else { BTreeSet::new() };
    let owner = owner.to_lowercase();
    let home = at_home(context.program.holidays.country.as_str());
    for (pointer, text) in &texts {
        let of_person = |address: &str| is_of_person(address, is_of_people(pointer), &names);
        let addresses = addresses(text).into_iter().filter(|range| text[range.clone()].to_lowercase() != owner);
        findings.extend(addresses.filter(|range| of_person(&text[range.clone()])).map(|range| address(pointer, text, range)));
        findings.extend(phone_numbers(text, &home).into_iter().map(|range| phone_number(pointer, text, range)));
    }
    findings
}

/// The owner's address, where it has the form of a person's: two names, or an initial and a name, that are no words of the program.
fn owner_of_person(email: &str, context: &Context<'_>) -> Option<Finding> {
    let program = context.program;
    let local = email.split('@').next().unwrap_or_default().to_lowercase();
    let is_own = |part: &str| {
        let texts =
            [program.id.as_str(), program.read(&program.title, program.first_language()), program.organization.name.as_str()];
        texts.iter().any(|text| text.to_lowercase().split(|c: char| !c.is_alphanumeric()).any(|word| word == part))
    };
    let parts = || local.split(['.', '_', '-']);
    if !is_of_person(email, false, &BTreeSet::new()) || parts().any(|part| is_own(part) || holds_team_word(part)) {
        return None;
    }
    let message =
        Words::new(format!("{email} looks like one person’s address"), format!("{email} lijkt het adres van één persoon"));
    let help = (
        "take an address that the team shares: colleagues answer these mails, and it outlives a change of jobs",
        "neem een adres van het team: op deze mails komt antwoord, ook als iemand vrij is of van baan wisselt",
    );
    context.says("owner").then(|| Finding::at("/owner/email", message).help(help.0, help.1))
}

/// Whether a part of an address is made of a word for a team: klantbeleving, zorgteam.
fn holds_team_word(part: &str) -> bool {
    let long = TEAM_WORDS.lines().filter(|word| word.len() >= 4);
    long.into_iter().any(|word| part.len() > word.len() && (part.starts_with(word) || part.ends_with(word)))
}

/// Whether any text but the owner's own address may hold an address or number: most programs have none, and are not walked any further.
fn may_hold(value: &Value, owner: &str) -> bool {
    match value {
        Value::String(text) => may_be_personal(text) && text != owner,
        Value::Array(list) => list.iter().any(|item| may_hold(item, owner)),
        Value::Object(map) => map.values().any(|value| may_hold(value, owner)),
        _ => false,
    }
}

/// Whether a text has the sign of an address, or as many digits as the shortest phone number.
fn may_be_personal(text: &str) -> bool {
    let mut digits = 0;
    text.bytes().any(|byte| {
        digits += usize::from(byte.is_ascii_digit());
        byte == b'@' || digits > 8
    })
}

/// Hands on every string of the program with its pointer.
fn collect<'a>(value: &'a Value, pointer: &mut Pointer, take: &mut impl FnMut(&str, &'a str)) {
    match value {
        Value::String(text) => take(pointer.as_str(), text),
        Value::Array(list) => {
            for (index, item) in list.iter().enumerate() {
                pointer.at_index(index, |pointer| collect(item, pointer, take));
            }
        }
        Value::Object(map) => {
            for (key, value) in map {
                pointer.at_key(key, |pointer| collect(value, pointer, take));
            }
        }
        _ => {}
    }
}

/// Whether what stands here may hold no personal data: all but the owner's address, and what nobody wrote.
fn is_judged(pointer: &str, context: &Context<'_>) -> bool {
    pointer != "/owner/email" && pointer.split('/').nth(1).is_some_and(|key| context.says(key))
}

/// Whether a person is named here.
fn is_of_people(pointer: &str) -> bool {
    pointer.split('/').any(|step| OF_PEOPLE.contains(&step))
}

/// The parts of the names of the people whom the program names, in lower case.
fn names(program: &Value) -> BTreeSet<String> {
    let is_name = |pointer: &str| {
        pointer.ends_with("/presenter/name") || pointer.ends_with("/facilitator") || pointer.contains("/representatives/")
    };
    let mut names = BTreeSet::new();
    collect(program, &mut Pointer::default(), &mut |pointer, name| {
        if is_name(pointer) {
            let parts = name.split(|c: char| !c.is_alphabetic()).filter(|part| part.chars().count() > 2);
            names.extend(parts.map(str::to_lowercase));
        }
    });
    names
}

/// Where addresses stand in a text.
fn addresses(text: &str) -> Vec<Range<usize>> {
    let in_local = |c: char| c.is_alphanumeric() || "._%+-'’".contains(c);
    let in_domain = |c: char| c.is_alphanumeric() || ".-".contains(c);
    let around = |at: usize| {
        let before = &text[..at];
        let after = &text[at + 1..];
        let start =
            before.rfind(|c| !in_local(c)).map_or(0, |last| last + before[last..].chars().next().map_or(1, char::len_utf8));
        let end = after.find(|c| !in_domain(c)).unwrap_or(after.len());
        let domain = after[..end].trim_end_matches(['.', '-']);
        let start = start + (before[start..].len() - before[start..].trim_start_matches(['.', '\'', '’', '-']).len());
        (start < at && domain.contains('.')).then(|| start..at + 1 + domain.len())
    };
    text.match_indices('@').filter_map(|(at, _)| around(at)).collect()
}

/// Whether an address is that of a person: by its place, by a name in the program, or by its form.
fn is_of_person(address: &str, stands_with_people: bool, names: &BTreeSet<String>) -> bool {
    let local = address.split('@').next().unwrap_or_default().to_lowercase();
    let local = local.split('+').next().unwrap_or_default();
    let parts: Vec<&str> = local.split(['.', '_', '-']).filter(|part| !part.is_empty()).collect();
    let is_team = parts.iter().any(|part| TEAM_WORDS.lines().any(|word| word == *part));
    if is_team {
        return false;
    }
    let is_word = |part: &&str| part.chars().all(|c| c.is_alphabetic() || c == '\'' || c == '’');
    let looks_like_name = local.contains(['.', '_']) && parts.len() > 1 && parts.iter().all(is_word);
    stands_with_people || looks_like_name || parts.iter().any(|part| names.contains(*part))
}

fn address(pointer: &str, text: &str, range: Range<usize>) -> Finding {
    let found = text[range.clone()].to_owned();
    let message = Words::new(
        format!("{found} looks like a person’s e-mail address"),
        format!("{found} lijkt het e-mailadres van een persoon"),
    );
    Finding::within(pointer, text, range, message).help(
        "write the address of a team, or keep it in the roster or people file outside git",
        "schrijf het adres van een team, of bewaar het in het deelnemers- of personenbestand buiten git",
    )
}

fn phone_number(pointer: &str, text: &str, range: Range<usize>) -> Finding {
    let found = text[range.clone()].to_owned();
    let message = Words::new(
        format!("{found} looks like a person’s phone number"),
        format!("{found} lijkt het telefoonnummer van een persoon"),
    );
    Finding::within(pointer, text, range, message).help(
        "write the general number or a shared address, and keep this one outside git",
        "schrijf het algemene nummer of een gedeeld adres, en bewaar dit buiten git",
    )
}

/// The mobile numbers of a country.
struct Mobile {
    /// The country, in two letters.
    country: &'static str,
    /// Its code for calls from abroad.
    code: &'static str,
    /// What stands before a number within the country, where something does.
    trunk: Option<&'static str>,
    /// How many digits a number has at the fewest and at the most, without the code and the zero before it.
    digits: [usize; 2],
    /// How a mobile number begins.
    begins: Vec<&'static str>,
}

impl Mobile {
    fn of(line: &'static str) -> Option<Self> {
        let mut words = line.split(' ');
        let (country, code, trunk) = (words.next()?, words.next()?, words.next()?);
        let trunk = Some(trunk).filter(|trunk| *trunk != "-");
        let digits = [words.next()?.parse().ok()?, words.next()?.parse().ok()?];
        Some(Self { country, code, trunk, digits, begins: words.collect() })
    }

    /// Whether these are the digits of such a number as it is written within the country.
    fn has_at_home(&self, digits: &str) -> bool {
        self.trunk.and_then(|trunk| digits.strip_prefix(trunk)).is_some_and(|digits| self.has(digits))
    }

    /// Whether these are the digits of such a number, without the code and what stands before it.
    fn has(&self, digits: &str) -> bool {
        let [fewest, most] = self.digits;
        (fewest..=most).contains(&digits.len()) && self.begins.iter().any(|begin| digits.starts_with(begin))
    }
}

/// The countries of which is known which numbers are mobile.
static MOBILE: LazyLock<Vec<Mobile>> = LazyLock::new(|| {
    let lines = include_str!("../../data/mobile-numbers.txt").lines();
    lines.filter(|line| !line.starts_with('#')).filter_map(Mobile::of).collect()
});

/// Countries with the neighbors whose mobile numbers are written there without the code of the country, and can be no other's: where the
/// neighbor's begin as those of desks do at home, they are left alone.
const NEIGHBORS: [(&str, &[&str]); 4] =
    [("NL", &["DE", "GB"]), ("BE", &["NL", "FR", "DE", "GB"]), ("FR", &["NL", "DE", "GB"]), ("GB", &["NL", "BE", "FR"])];

/// The countries whose mobile numbers are known without the code of the country in a program of this one.
fn at_home(country: &str) -> Vec<&'static Mobile> {
    let neighbors = NEIGHBORS.iter().find(|(home, _)| *home == country).map_or(&[][..], |(_, neighbors)| neighbors);
    MOBILE.iter().filter(|mobile| mobile.country == country || neighbors.contains(&mobile.country)).collect()
}

/// With what numbers begin that cost nothing to call, of no country and of North America: they lead to a company.
const FREE: [&str; 8] = ["800", "1800", "1833", "1844", "1855", "1866", "1877", "1888"];

/// Where phone numbers stand in a text: mobile ones, and those of countries of which nothing is known.
fn phone_numbers(text: &str, home: &[&Mobile]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut rest = 0;
    while let Some(at) = text[rest..].find(['+', '0']).map(|at| rest + at) {
        match begins(text, at).then(|| number(&text[at..], home)).flatten() {
            Some(number) => {
                found.push(at..at + number.len());
                rest = at + number.len();
            }
            None => rest = at + text[at + 1..].find(|c: char| !c.is_ascii_digit()).map_or(text.len() - at, |skipped| skipped + 1),
        }
    }
    found
}

/// Whether a number may begin here: not within a word, a longer number, a path or an amount, and not as that of a Belgian company (BE 0475 …).
fn begins(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back();
    !text[..at].ends_with("BE ") && !before.is_some_and(|c| c.is_alphanumeric() || "/=_-.,#&?%+@".contains(c))
}

/// How many characters a phone number takes at the most: fifteen digits, with what parts them.
const LONGEST: usize = 30;

/// The longest phone number that a text begins with, by whole groups of digits.
fn number<'a>(text: &'a str, home: &[&Mobile]) -> Option<&'a str> {
    let mut found = None;
    let mut parted = 0;
    for (at, c) in text.char_indices().take(LONGEST) {
        match c {
            '+' if at == 0 => {}
            '0'..='9' => {
                parted = 0;
                let candidate = &text[..=at];
                if ends(&text[at + 1..]) && is_phone_number(candidate, home) {
                    found = Some(candidate);
                }
            }
            // A country code may be followed by a trunk zero in brackets: +31 (0)6.
            ' ' | '\u{a0}' | '-' | '(' | ')' if parted < 2 => parted += 1,
            _ => break,
        }
    }
    found
}

/// Whether a number may end before this: what goes on in digits, letters, a clock time or a decimal is something else.
fn ends(rest: &str) -> bool {
    let mut after = rest.chars();
    match after.next() {
        Some(':') => !after.next().is_some_and(|c| c.is_ascii_digit()),
        next => !next.is_some_and(|c| c.is_alphanumeric() || "/_@%€".contains(c)),
    }
}

fn is_phone_number(number: &str, home: &[&Mobile]) -> bool {
    let digits: String = number.replace("(0)", "").chars().filter(char::is_ascii_digit).collect();
    if let Some(international) = number.strip_prefix('+').map(|_| digits.as_str()).or_else(|| digits.strip_prefix("00")) {
        return is_international(international);
    }
    home.iter().any(|mobile| mobile.has_at_home(&digits)) && is_grouped_as_one(number)
}

/// Whether a number with the code of its country may be that of a person.
fn is_international(digits: &str) -> bool {
    // The zero of a number in its own country is often left in.
    let known = MOBILE.iter().find_map(|mobile| Some((mobile, digits.strip_prefix(mobile.code)?)));
    if let Some((mobile, rest)) = known {
        return mobile.has(rest.strip_prefix('0').unwrap_or(rest));
    }
    let is_free = FREE.iter().any(|free| digits.starts_with(free));
    (9..=15).contains(&digits.len()) && !digits.starts_with('0') && !is_free
}

/// Whether the groups after the first are parted in one way, as in 06-12 34 56 78 and not in 06-12-2026 14.
fn is_grouped_as_one(number: &str) -> bool {
    let groups: Vec<&str> = number.split([' ', '\u{a0}', '-']).collect();
    let is_date = matches!(groups.as_slice(), [_, month, year, ..] if month.len() == 2 && year.len() == 4);
    let separators: Vec<char> = number.chars().filter(|c| !c.is_ascii_digit()).skip(1).collect();
    !number.contains('(') && !is_date && separators.windows(2).all(|pair| pair[0] == pair[1])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(text: &str) -> Vec<&str> {
        // Belgium knows all numbers of its neighbors.
        numbers_in(text, "BE")
    }

    fn numbers_in<'a>(text: &'a str, country: &str) -> Vec<&'a str> {
        phone_numbers(text, &at_home(country)).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn a_phone_number_is_found_however_it_is_written() {
        for written in [
            "06-12345678",
            "0612345678",
            "06 12 34 56 78",
            "06-12 34 56 78",
            "06 1234 5678",
            "06 123 456 78",
            "+31 6 12345678",
            "+31 (0)6 12 34 56 78",
            "+31612345678",
            "0031 6 12345678",
            "+32 475 12 34 56",
            "+44 7700 900123",
            "+31-6-12345678",
            "0475 12 34 56",
            "0475123456",
            "+32 (0)475 12 34 56",
            "07700 900123",
            "+44 (0)7700 900 123",
            "0044 7700 900123",
            "0151 23456789",
            "0170 1234567",
            "0162-1234567",
            "+49 151 23456789",
            "+49 (0)170 1234567",
            "07 12 34 56 78",
            "+33 6 12 34 56 78",
            "+33 (0)7 12 34 56 78",
            "+34 612 345 678",
        ] {
            let text = format!("Bel {written}, of (liever) mail.");
            assert_eq!(numbers(&text), [written]);
        }
        assert_eq!(numbers("Bel 06-12345678 2 keer, of 06 87654321 06 11223344"), ["06-12345678", "06 87654321", "06 11223344"]);
        assert_eq!(numbers("(06-12345678) tel:+31612345678."), ["06-12345678", "+31612345678"]);
    }

    #[test]
    fn a_mobile_number_is_known_in_its_own_country_and_a_desk_there_is_none() {
        for (country, mobile, desk) in [
            ("CH", "079 123 45 67", "044 123 45 67"),
            ("IT", "+39 347 123 4567", "06 12345678"),
            ("AT", "0664 1234567", "01 5123456"),
            ("HU", "06 20 123 4567", "06 1 123 4567"),
            ("IE", "085 123 4567", "01 234 5678"),
            ("PL", "+48 601 234 567", "+48 12 345 67 89"),
            ("ES", "+34 612 345 678", "+34 912 345 678"),
            ("SE", "070-123 45 67", "08-123 456 78"),
            ("BR", "+55 11 91234 5678", "+55 11 2345 6789"),
            ("AU", "0412 345 678", "02 9374 4000"),
        ] {
            assert_eq!(numbers_in(mobile, country), [mobile], "{country}");
            assert_eq!(numbers_in(desk, country), [""; 0], "{country}");
        }
        for (country, desk_of_home) in [
            ("NL", "079 123 45 67"),
            ("NL", "045 123 45 67"),
            ("NL", "0475 12 34 56"),
            ("FR", "04 72 12 34 56"),
            ("DE", "069 1234567"),
        ] {
            assert_eq!(numbers_in(desk_of_home, country), [""; 0], "{country}");
        }
    }

    #[test]
    fn what_only_looks_like_a_phone_number_is_left_alone() {
        for text in [
            "Op 06-12-2026 om 14:00",
            "06-12-2026 14:00 uur",
            "2026-12-06",
            "Polis 0612345678901",
            "https://a.example/0612345678",
            "€ 06.123.456,78",
            "+10.000.000 euro",
            "+ 2d",
            "campaign + 12345678d",
            "+31 88 123 45 67",
            "0800-1234",
            "06:30 tot 07:30",
            "nummer 20260612345678",
            "id-0612345678",
            "A0612345678",
            "tussen 0 en 10",
            "+15 punten",
            "020 123 45 67",
            "+31 20 123 45 67",
            "+31 (0)20 123 45 67",
            "0031 20 123 45 67",
            "02 123 45 67",
            "+32 2 123 45 67",
            "04 222 33 44",
            "+32 4 222 33 44",
            "BE 0475 123 456",
            "020 7946 0123",
            "+44 20 7946 0123",
            "030 12345678",
            "+49 30 12345678",
            "01 23 45 67 89",
            "+33 1 23 45 67 89",
            "0800 123 4567",
            "+31 800 123 4567",
            "+44 800 123 4567",
            "+800 1234 5678",
            "+1 800 555 0123",
            "07-11-26 14 30",
            "04-05-2026 12 uur",
            "#0b5d4e",
        ] {
            assert_eq!(numbers(text), Vec::<&str>::new(), "{text}");
        }
    }

    fn of_person(text: &str, with_people: bool) -> Vec<&str> {
        let names = BTreeSet::from(["marjan".to_owned(), "veen".to_owned()]);
        let found = addresses(text).into_iter().map(|range| &text[range]);
        found.filter(|address| is_of_person(address, with_people, &names)).collect()
    }

    #[test]
    fn the_address_of_a_person_is_told_from_that_of_a_team() {
        let personal = [
            "jan.jansen@a.example",
            "j.jansen@a.example",
            "Marjan@a.example",
            "m.van.der.veen@a.example",
            "jan_jansen@a.example",
        ];
        for address in personal {
            assert_eq!(of_person(&format!("Mail <{address}>."), false), [address]);
        }
        let shared = [
            "klant@a.example",
            "team.klant@a.example",
            "customer.service@a.example",
            "help@a.example",
            "no-reply@a.example",
            "hr.support@a.example",
            "voornaam.achternaam@a.example",
            "info2027@a.example",
            "front.office@a.example",
        ];
        for address in shared {
            assert_eq!(of_person(&format!("Mail {address}."), false), Vec::<&str>::new());
        }
        assert_eq!(of_person("Marjan (mvdv@a.example)", true), ["mvdv@a.example"]);
        assert_eq!(of_person("@jan.jansen op https://a.example/@jan en a@b", false), Vec::<&str>::new());
    }
}
