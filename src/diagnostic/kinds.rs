//! The kinds of errors that are no lints: they concern YAML, its shape and the files, and cannot be switched off. Each has a page in English and
//! Dutch, in `locales/`.

use super::{Page, Tongue, Words};

/// A kind of error: its code, what it says, and its page.
#[derive(Debug, Clone, Copy)]
pub struct Kind {
    /// The code of its diagnostics.
    pub name: &'static str,
    /// What it says in a line, in English and in Dutch.
    says: (&'static str, &'static str),
    /// Its page, in English and in Dutch.
    page: (&'static str, &'static str),
}

impl Kind {
    /// What it says, in a line.
    #[must_use]
    pub fn summary(&self) -> Words {
        Words::new(self.says.0, self.says.1)
    }

    /// The page in one of the languages in which the engine speaks.
    #[must_use]
    pub fn page_in(&self, tongue: Tongue) -> Page {
        let page = match tongue {
            Tongue::English => self.page.0,
            Tongue::Dutch => self.page.1,
        };
        Page { markdown: page.trim_end().to_owned() }
    }
}

macro_rules! kind {
    ($name:literal, $en:literal, $nl:literal) => {
        Kind {
            name: $name,
            says: ($en, $nl),
            page: (
                include_str!(concat!("../../locales/en/errors/", $name, ".md")),
                include_str!(concat!("../../locales/nl/errors/", $name, ".md")),
            ),
        }
    };
}

/// The kinds, in the order of their names.
pub const KINDS: &[Kind] = &[
    kind!(
        "calendar-file",
        "something wrong in a calendar of closed days",
        "iets wat niet klopt in een agenda met dagen waarop de organisatie gesloten is"
    ),
    kind!("circular-base", "programs that wait for each other as their base", "programma’s die op elkaar wachten als basis"),
    kind!("control-character", "a character that cannot be printed", "een teken dat niet af te drukken is"),
    kind!("duplicate-key", "a key that stands twice in one map", "een sleutel die twee keer in een groep staat"),
    kind!("duplicate-program", "two programs with one id", "twee programma’s met één id"),
    kind!("internal", "a fault of excx itself", "een fout van excx zelf"),
    kind!(
        "misnamed-file",
        "a file that is nearly named as a part of the program",
        "een bestand dat bijna heet als een deel van het programma"
    ),
    kind!("missing-base", "a base that is not there", "een basis die er niet is"),
    kind!("missing-field", "a field that is required and not there", "een veld dat verplicht is en er niet staat"),
    kind!(
        "outside-folder",
        "a file that lies outside the program’s folder",
        "een bestand dat buiten de map van het programma ligt"
    ),
    kind!("people-file", "something wrong in a people file", "iets wat niet klopt in een mensenbestand"),
    kind!("published-file", "something wrong in published.json", "iets wat niet klopt in published.json"),
    kind!("roster", "something wrong in a roster", "iets wat niet klopt in een deelnemerslijst"),
    kind!("too-few", "a list that holds too little", "een lijst waar te weinig in staat"),
    kind!("too-long", "a text that is too long", "een tekst die te lang is"),
    kind!("too-many", "a list that holds too much", "een lijst waar te veel in staat"),
    kind!("unknown-field", "a field that does not exist", "een veld dat niet bestaat"),
    kind!("unknown-item", "an item that its base does not have", "een onderdeel dat de basis niet heeft"),
    kind!("unknown-message", "words for something that excx does not say", "woorden voor iets wat excx niet zegt"),
    kind!("wrong-allow", "a comment for excx that cannot be read", "een opmerking voor excx die niet te lezen is"),
    kind!("wrong-encoding", "a file that is not saved as UTF-8 text", "een bestand dat niet als UTF-8-tekst bewaard is"),
    kind!("wrong-type", "a value of another type than its field wants", "een waarde van een ander type dan het veld vraagt"),
    kind!("wrong-value", "a value that its field cannot have", "een waarde die het veld niet kan hebben"),
    kind!(
        "wrong-version",
        "a version of the language that this excx does not read",
        "een versie van de taal die deze excx niet leest"
    ),
    kind!("yaml-syntax", "YAML that cannot be read", "YAML die niet te lezen is"),
];

/// The kind with this code.
#[must_use]
pub fn kind(code: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.name == code)
}
