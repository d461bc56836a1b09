//! One row of a roster: its cells held against the program, and made into a recipient.

use std::ops::Range;

use super::cells::{Cell, cells};
use super::columns::{Column, Columns, shown};
use super::fault::Fault;
use super::lines::Unread;
use super::references::References;
use crate::model::{Layer, Recipient};

/// The longest cell, in characters.
pub const MAX_CELL: usize = 1_000;

/// What is wrong with a row whose cells cannot be told apart.
pub(super) fn unread(unread: Unread, text: &str) -> Fault {
    let whole = 0..text.lines().next().unwrap_or_default().len();
    match unread {
        Unread::TooLong => Fault::error(
            whole,
            format!("This line is longer than {} KB", super::lines::MAX_LINE / 1024),
            format!("Deze regel is langer dan {} KB", super::lines::MAX_LINE / 1024),
        )
        .help(
            "look for a quote that is not closed, or for a file that is no roster",
            "zoek een aanhalingsteken dat niet sluit, of een bestand dat geen deelnemerslijst is",
        ),
        Unread::LineBreak => {
            let first = whole.end;
            let start = text.get(..first).and_then(|line| line.rfind('"')).unwrap_or_default();
            Fault::error(
                start..first,
                "A cell of this row goes on over several lines",
                "Een cel van deze rij loopt door over meer regels",
            )
            .help("write it on one line", "zet hem op één regel")
        }
        Unread::OpenQuote => open_quote(text.get(whole.clone()).and_then(|line| line.find('"')).unwrap_or_default()..whole.end),
    }
}

pub(super) fn open_quote(span: Range<usize>) -> Fault {
    Fault::error(
        span,
        "A quote of this row is not closed, or something follows it",
        "Een aanhalingsteken van deze rij sluit niet, of er staat nog iets achter",
    )
    .help(
        "write a quote that belongs to the text twice: \"\"",
        "schrijf een aanhalingsteken dat bij de tekst hoort twee keer: \"\"",
    )
}

/// Reads a row into the memory of a recipient, or tells all that is wrong with it.
pub(super) fn read(
    text: &str,
    delimiter: u8,
    row: u64,
    columns: &Columns,
    references: &References<'_>,
    recipient: &mut Recipient,
) -> Result<(), Vec<Fault>> {
    let cells = cells(text, delimiter).map_err(|span| vec![open_quote(span)])?;
    let mut reading = Reading { columns, references, faults: Vec::new() };
    forget(recipient, columns);
    recipient.row = row;
    reading.recipient(text, &cells, recipient);
    if reading.faults.is_empty() { Ok(()) } else { Err(reading.faults) }
}

/// Empties a recipient, and keeps the memory of its words.
fn forget(recipient: &mut Recipient, columns: &Columns) {
    let kept = |word: &mut String| {
        word.clear();
        std::mem::take(word)
    };
    recipient.own.resize_with(columns.own, String::new);
    recipient.own.iter_mut().for_each(String::clear);
    *recipient = Recipient {
        email: kept(&mut recipient.email),
        name: kept(&mut recipient.name),
        first_name: kept(&mut recipient.first_name),
        team: kept(&mut recipient.team),
        person: kept(&mut recipient.person),
        own: std::mem::take(&mut recipient.own),
        ..Recipient::default()
    };
}

struct Reading<'a> {
    columns: &'a Columns,
    references: &'a References<'a>,
    faults: Vec<Fault>,
}

/// A row whose references are still words.
#[derive(Default)]
struct Words<'a> {
    role: Option<&'a Cell<'a>>,
    layer: Option<&'a Cell<'a>>,
    email: Option<&'a Cell<'a>>,
    language: Option<&'a Cell<'a>>,
    habit: Option<&'a Cell<'a>>,
    site: Option<&'a Cell<'a>>,
    person: Option<&'a Cell<'a>>,
    shift: Option<&'a Cell<'a>>,
}

impl Reading<'_> {
    fn recipient(&mut self, text: &str, cells: &[Cell<'_>], recipient: &mut Recipient) {
        self.count(text, cells);
        let mut words = Words::default();
        for (index, cell) in cells.iter().enumerate() {
            let Some(column) = self.columns.all.get(index).copied().filter(|column| *column != Column::Ignored) else { continue };
            if !self.is_clean(cell, index) {
                continue;
            }
            let filled = Some(cell).filter(|cell| !cell.text.is_empty());
            match column {
                Column::Email => {
                    self.address(cell, &mut recipient.email);
                    words.email = Some(cell);
                }
                Column::Name => recipient.name.push_str(&Recipient::words(&cell.text)),
                Column::FirstName => recipient.first_name.push_str(&Recipient::words(&cell.text)),
                Column::Team => recipient.team.push_str(&Recipient::words(&cell.text)),
                Column::Own(own) => recipient.own[own].push_str(&Recipient::words(&cell.text)),
                Column::Representative => recipient.represents = self.yes(cell, index),
                Column::SignedUp => recipient.signed_up = self.yes(cell, index),
                Column::OptedOut => recipient.opted_out = self.yes(cell, index),
                Column::Role => words.role = filled,
                Column::Layer => words.layer = filled,
                Column::Language => words.language = filled,
                Column::Habit => words.habit = filled,
                Column::Site => words.site = filled,
                Column::Person => words.person = filled,
                Column::Shift => words.shift = filled,
                Column::Ignored => {}
            }
        }
        self.refer(recipient, &words);
    }

    /// Whether there are as many cells as columns. Empty cells at the end are what spreadsheets leave there.
    fn count(&mut self, text: &str, cells: &[Cell<'_>]) {
        let (has, wants) = (cells.len(), self.columns.all.len());
        let beyond = cells.iter().skip(wants).find(|cell| !cell.text.is_empty());
        if let Some(first) = beyond {
            self.faults.push(
                Fault::error(
                    first.span.start..text.len(),
                    format!("This row has {has} cells for {wants} columns"),
                    format!("Deze rij heeft {has} cellen voor {wants} kolommen"),
                )
                .help(
                    "put a text that holds the sign between cells in quotes",
                    "zet een tekst waarin het scheidingsteken staat tussen aanhalingstekens",
                ),
            );
        } else if has < wants {
            self.faults.push(
                Fault::error(
                    0..text.len(),
                    format!("This row has {has} cells for {wants} columns"),
                    format!("Deze rij heeft {has} cellen voor {wants} kolommen"),
                )
                .help("keep the place of a cell that is empty", "houd de plaats van een lege cel vrij"),
            );
        }
    }

    /// Whether a cell holds only what can be shown, and not too much of it.
    fn is_clean(&mut self, cell: &Cell<'_>, index: usize) -> bool {
        let name = self.columns.names.get(index).map(String::as_str).unwrap_or_default();
        let is_usual = cell.text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
        let refused = if is_usual { None } else { cell.text.chars().find(|character| is_refused(*character)) };
        if let Some(refused) = refused {
            let code = u32::from(refused);
            self.faults.push(
                Fault::error(
                    cell.span.clone(),
                    format!("`{name}` holds a control character (U+{code:04X})"),
                    format!("In `{name}` staat een stuurteken (U+{code:04X})"),
                )
                .help("type the text again, without copying it", "typ de tekst opnieuw in plaats van hem te kopiëren"),
            );
            return false;
        }
        if cell.text.len() > MAX_CELL && cell.text.chars().count() > MAX_CELL {
            self.faults.push(Fault::error(
                cell.span.clone(),
                format!("`{name}` is longer than {MAX_CELL} characters"),
                format!("`{name}` is langer dan {MAX_CELL} tekens"),
            ));
            return false;
        }
        true
    }

    fn address(&mut self, cell: &Cell<'_>, address: &mut String) {
        if !cell.text.is_empty() && !is_address(&cell.text) {
            let value = shown(&cell.text);
            self.faults.push(
                Fault::error(
                    cell.span.clone(),
                    format!("`{value}` is not an e-mail address"),
                    format!("`{value}` is geen e-mailadres"),
                )
                .help("write one address, such as sanne@company.example", "schrijf één adres, zoals sanne@bedrijf.example"),
            );
        }
        address.push_str(&cell.text);
    }

    /// Whoever is reached by mail has an address.
    fn has_address(&mut self, role: Option<usize>, words: &Words<'_>) {
        let Some(cell) = words.email.filter(|cell| cell.text.is_empty()) else { return };
        let is_unknown = role.is_none() && words.role.is_some();
        if is_unknown || !self.references.is_mailed(role) {
            return;
        }
        self.faults.push(Fault::error(cell.span.clone(), "This row has no address", "Deze rij heeft geen adres").help(
            "fill in `email`, or take the row out; only a role without `email` in its `channels` needs none",
            "vul `email` in, of haal de rij weg; alleen een rol zonder `email` in zijn `channels` heeft er geen nodig",
        ));
    }

    fn yes(&mut self, cell: &Cell<'_>, index: usize) -> bool {
        let name = self.columns.names.get(index).map(String::as_str).unwrap_or_default();
        said_yes(&cell.text).unwrap_or_else(|| {
            let value = shown(&cell.text);
            self.faults.push(
                Fault::error(
                    cell.span.clone(),
                    format!("`{name}` must be yes or no, and `{value}` is neither"),
                    format!("`{name}` moet ja of nee zijn, en `{value}` is geen van beide"),
                )
                .help("write yes or no; empty means no", "schrijf ja of nee; leeg betekent nee"),
            );
            false
        })
    }

    /// Looks up what the row refers to.
    fn refer(&mut self, recipient: &mut Recipient, words: &Words<'_>) {
        let references = self.references;
        recipient.role = self.found(words.role, |id| references.role(id));
        recipient.site = self.found(words.site, |id| references.site(id));
        let layer = self.found(words.layer, |word| references.layer(word));
        recipient.layer = layer.or_else(|| references.layer_of(recipient.role)).or(None::<Layer>);
        let language = self.found(words.language, |tag| references.language(tag));
        recipient.language = language.unwrap_or_else(|| references.language_of(recipient.site));
        recipient.habit = self.found(words.habit, |id| references.habit(id, recipient.role));
        recipient.shift = self.found(words.shift, |name| references.shift(name, recipient.role)).unwrap_or_default();
        self.has_address(recipient.role, words);
        recipient.person.push_str(words.person.map_or("", |cell| &cell.text));
        let known = self.found(words.person, |id| references.person(id)).flatten();
        if let Some(name) = known.filter(|_| recipient.name.is_empty()) {
            recipient.name.push_str(&Recipient::words(&name.replace(is_refused, " ")));
        }
    }

    fn found<T>(&mut self, cell: Option<&Cell<'_>>, look: impl Fn(&str) -> Result<T, super::references::Unknown>) -> Option<T> {
        let cell = cell?;
        match look(&cell.text) {
            Ok(found) => Some(found),
            Err(unknown) => {
                self.faults.push(unknown.fault(cell));
                None
            }
        }
    }
}

/// What a word in a column of yes and no says, in the languages in which spreadsheets write it.
fn said_yes(word: &str) -> Option<bool> {
    match word.to_lowercase().as_str() {
        "yes" | "y" | "ja" | "j" | "true" | "waar" | "1" | "x" | "oui" | "vrai" | "wahr" => Some(true),
        "" | "no" | "n" | "nee" | "false" | "onwaar" | "0" | "non" | "faux" | "nein" | "falsch" => Some(false),
        _ => None,
    }
}

/// Whether a character has no place in a cell: it controls a terminal, a header or the direction of writing, or stands for nothing.
pub(super) fn is_refused(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fffd}')
        || matches!(u32::from(character), 0xE000..=0xF8FF | 0xF_0000..=0x10_FFFF | 0xFFF9..=0xFFFB | 0xE_0000..=0xE_0FFF)
}

/// Whether this is an address as every mail system takes it (RFC 5321, the everyday part of it).
fn is_address(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let is_dot = |byte: &u8| *byte == b'.';
    let is_atom_sign = |byte: &u8| {
        byte.is_ascii_alphanumeric()
            || matches!(byte, b'!' | b'#'..=b'\'' | b'*' | b'+' | b'-' | b'/' | b'=' | b'?' | b'^'..=b'`' | b'{'..=b'~')
    };
    let is_atom = |atom: &[u8]| !atom.is_empty() && atom.iter().all(is_atom_sign);
    let is_label = |label: &[u8]| {
        let inside = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-';
        (1..=63).contains(&label.len()) && label.iter().all(inside) && !label.starts_with(b"-") && !label.ends_with(b"-")
    };
    let (local, domain) = (local.as_bytes(), domain.as_bytes());
    text.len() <= 254
        && local.len() <= 64
        && local.split(is_dot).all(is_atom)
        && domain.contains(&b'.')
        && domain.split(is_dot).all(is_label)
        && domain.rsplit(is_dot).next().is_some_and(|last| last.iter().any(u8::is_ascii_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_told_from_what_is_none() {
        for right in ["a@b.example", "sanne.de-wit+cx@mail.bedrijf.nl", "o'neil@x.co"] {
            assert!(is_address(right), "{right}");
        }
        let long = format!("{}@b.example", "a".repeat(65));
        for wrong in [
            "",
            "a",
            "a@b",
            "@b.example",
            "a@",
            "a@@b.example",
            "a b@c.example",
            "a@b..c",
            "a@-b.example",
            "a@b.example,c@d.example",
            "<a@b.example>",
            "jörg@b.example",
            "a@127.0.0.1",
            "a.@b.example",
            &long,
        ] {
            assert!(!is_address(wrong), "{wrong}");
        }
    }

    #[test]
    fn yes_and_no_are_read_in_the_words_of_spreadsheets() {
        assert_eq!(["x", "Ja", "TRUE", "WAAR", "1"].map(said_yes), [Some(true); 5]);
        assert_eq!(["", "nee", "False", "0"].map(said_yes), [Some(false); 4]);
        assert_eq!(["maybe", "2", "-"].map(said_yes), [None; 3]);
    }
}
