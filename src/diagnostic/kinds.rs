//! What the kinds of diagnostics say that are no lints: they concern YAML and its shape, have no page and cannot be switched off.

use super::Words;

/// The kinds, in the order of their names, in English and in Dutch.
const KINDS: [(&str, &str, &str); 19] = [
    ("circular-base", "programs that wait for each other as their base", "programma’s die op elkaar wachten als basis"),
    ("control-character", "a character that cannot be printed", "een teken dat niet af te drukken is"),
    ("duplicate-key", "a key that stands twice in one map", "een sleutel die twee keer in een groep staat"),
    ("duplicate-program", "two programs with one id", "twee programma’s met één id"),
    ("internal", "a fault of excx itself", "een fout van excx zelf"),
    ("missing-base", "a base that is not there", "een basis die er niet is"),
    ("missing-field", "a field that is required and not there", "een veld dat verplicht is en er niet staat"),
    ("outside-folder", "a file that lies outside the program’s folder", "een bestand dat buiten de map van het programma ligt"),
    ("people-file", "something wrong in a people file", "iets wat niet klopt in een mensenbestand"),
    ("roster", "something wrong in a roster", "iets wat niet klopt in een deelnemerslijst"),
    ("too-few", "a list that holds too little", "een lijst waar te weinig in staat"),
    ("too-long", "a text that is too long", "een tekst die te lang is"),
    ("too-many", "a list that holds too much", "een lijst waar te veel in staat"),
    ("unknown-field", "a field that does not exist", "een veld dat niet bestaat"),
    ("wrong-allow", "a comment for excx that cannot be read", "een opmerking voor excx die niet te lezen is"),
    ("wrong-type", "a value of another type than its field wants", "een waarde van een ander type dan het veld vraagt"),
    ("wrong-value", "a value that its field cannot have", "een waarde die het veld niet kan hebben"),
    (
        "wrong-version",
        "a version of the language that this excx does not read",
        "een versie van de taal die deze excx niet leest",
    ),
    ("yaml-syntax", "YAML that cannot be read", "YAML die niet te lezen is"),
];

/// What a kind says, in a line; its own name where nothing is known of it.
#[must_use]
pub fn summary_of(code: &str) -> Words {
    let known = KINDS.iter().find(|(name, ..)| *name == code);
    known.map_or_else(|| Words::new(code, code), |(_, en, nl)| Words::new(*en, *nl))
}
