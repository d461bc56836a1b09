//! What is said of keys: those that are unknown, those that are missing, and those that name what is not there.

use serde_json::Value;

use super::advice::{as_written, languages};
use super::example::example_of;
use super::shown::{listed, shortened};
use super::titles::name_at;
use crate::diagnostic::{Diagnostic, Place, Words, capital};
use crate::meant::{self, odd_character};
use crate::schema::check::{MERGE_KEY, Renames, known_keys};
use crate::schema::{PROGRAM_TREE, schema_at};
use crate::source::{self, Document, escaped};

/// What is said of a key that its map cannot have.
pub(super) fn unknown_key(pointer: &str, key: &str, document: &Document, renamed: &Renames) -> Diagnostic {
    let whole = format!("{pointer}/{}", escaped(key));
    let place = document.key_place(&whole);
    if key == MERGE_KEY {
        return merge_key(place);
    }
    if document.value.pointer(&whole).is_none_or(Value::is_null) && follows_comma(&place) {
        return comma(place);
    }
    if let Some(written) = document.value.pointer(pointer).and_then(minutes_as_key) {
        let message = Words::new(
            "A part of the agenda has its minutes and what it is apart",
            "Een onderdeel van de agenda heeft zijn minuten en wat het is apart",
        );
        return Diagnostic::error("unknown-field", place, message).with_help(as_written(written));
    }
    let (en, nl) = name_at(pointer);
    let written = shortened(key);
    let (has, heeft) = if is_plural(&nl) { ("have", "hebben") } else { ("has", "heeft") };
    let message = Words::new(
        format!("{} {has} no field `{written}`", capital(&en)),
        format!("{} {heeft} geen veld `{written}`", capital(&nl)),
    );
    let diagnostic = Diagnostic::error("unknown-field", place, message);
    let keys = known_keys(pointer);
    if keys.contains(&key) {
        return beside_another(diagnostic, pointer, key, document);
    }
    let near = renamed.get(&(pointer.to_owned(), key.to_owned())).map(String::as_str);
    if let Some(near) = near.or_else(|| meant::key(key, &keys.iter().copied())) {
        let diagnostic = diagnostic.with_meant(Some(near));
        let value = document.value.pointer(&whole).and_then(|value| meant_under(&format!("{pointer}/{near}"), value));
        return match (odd_character(key), value) {
            (Some(odd), _) => diagnostic.with_help(retype(odd)),
            (None, Some(value)) => diagnostic.with_help(as_written(format!("{near}: {value}"))),
            (None, None) => diagnostic,
        };
    }
    let listed = listed(keys.iter().map(|key| (*key).to_owned()));
    diagnostic.with_help(Words::new(
        format!("take it out, or use one of {listed}"),
        format!("haal het weg, of gebruik een van {listed}"),
    ))
}

/// The word that was meant under a key, where that key wants one of a list.
pub(super) fn meant_under(pointer: &str, value: &Value) -> Option<&'static str> {
    let options = schema_at(pointer, &PROGRAM_TREE)?.get("enum")?.as_array()?;
    let words: Vec<&'static str> = options.iter().filter_map(Value::as_str).collect();
    meant::word(value.as_str()?, &words)
}

/// A field that the thing may have, but not beside the field by which it is told apart.
fn beside_another(diagnostic: Diagnostic, pointer: &str, key: &str, document: &Document) -> Diagnostic {
    let schema = schema_at(pointer, &PROGRAM_TREE);
    let deciding = schema.and_then(|schema| schema.pointer("/if/required/0")).and_then(Value::as_str).unwrap_or_default();
    let is_there = document.value.pointer(&format!("{pointer}/{deciding}")).is_some();
    if deciding.is_empty() || !is_there {
        return diagnostic;
    }
    let (en, nl) = name_at(pointer);
    let message = Words::new(
        format!("{} with `{deciding}` has no field `{key}`", capital(&en)),
        format!("{} met `{deciding}` heeft geen veld `{key}`", capital(&nl)),
    );
    Diagnostic { message, ..diagnostic }.with_help(Words::new(
        format!("take out `{key}`, or else `{deciding}`"),
        format!("haal `{key}` weg, of anders `{deciding}`"),
    ))
}

/// What to do about a character that is not the letter it looks like, or is not seen at all.
fn retype(odd: char) -> Words {
    let code = u32::from(odd);
    Words::new(
        format!("type the word again: it holds a character that is not what it seems (U+{code:04X})"),
        format!("typ het woord opnieuw: er staat een teken in dat niet is wat het lijkt (U+{code:04X})"),
    )
}

fn merge_key(place: Place) -> Diagnostic {
    let message = Words::new("A program cannot take over fields with `<<`", "Een programma kan met `<<` geen velden overnemen");
    Diagnostic::error("unknown-field", place, message)
        .with_help(Words::new("write the fields out where they belong", "schrijf de velden uit waar ze horen"))
}

/// Whether a key stands behind a comma, so that it may be the rest of a text.
fn follows_comma(key: &Place) -> bool {
    key.file.text.get(..key.span.start).is_some_and(|before| before.trim_end().ends_with(','))
}

fn comma(place: Place) -> Diagnostic {
    let message = Words::new(
        "A comma in a text makes YAML read a new key here",
        "Door een komma in een tekst leest YAML hier een nieuwe sleutel",
    );
    Diagnostic::error("unknown-field", place, message)
        .with_help(Words::new("put the whole text in double quotes", "zet de hele tekst tussen dubbele aanhalingstekens"))
}

pub(super) fn missing_key(pointer: &str, key: &str, document: &Document) -> Diagnostic {
    let (en, nl) = name_at(pointer);
    let message = Words::new(format!("{} lacks `{key}`", capital(&en)), format!("{} mist `{key}`", capital(&nl)));
    let whole = format!("{pointer}/{}", escaped(key));
    if let Some(removal) = document.removal(&whole) {
        return Diagnostic::error("missing-field", removal, message).with_help(Words::new(
            format!("take out `{key}: null`, since it takes away what the base says, or write it anew"),
            format!("haal `{key}: null` weg, want daarmee verdwijnt wat de basis zegt, of schrijf het opnieuw"),
        ));
    }
    let diagnostic = Diagnostic::error("missing-field", document.head_place(pointer), message);
    let example = schema_at(pointer, &PROGRAM_TREE).and_then(|schema| example_of(schema, key, &languages(&document.value)));
    match example {
        Some(example) => diagnostic.with_help(Words::new(
            format!("add it, for example:\n  {key}: {example}"),
            format!("voeg het toe, bijvoorbeeld:\n  {key}: {example}"),
        )),
        None => diagnostic.with_help(Words::new(
            format!("add `{key}:` with what belongs to it"),
            format!("voeg `{key}:` toe met wat daarbij hoort"),
        )),
    }
}

pub(super) fn unknown_name(pointer: &str, name: &str, document: &Document) -> Diagnostic {
    let place = document.key_place(&format!("{pointer}/{}", escaped(name)));
    let empty = document.value.pointer(&format!("{pointer}/{}", escaped(name))).is_none_or(Value::is_null);
    let name = &shortened(name);
    if pointer == "/emails" {
        return Diagnostic::error("unknown-field", place, Words::new(format!("There is no e-mail `{name}`"), format!("Er is geen mail `{name}`"))).with_help(Words::new(
            "use the id of a moment that `excx plan` lists, or a kind of e-mail: cocreation, review, leaders, listening, kickoff or approval",
            "gebruik de id van een moment dat `excx plan` noemt, of een soort mail: cocreation, review, leaders, listening, kickoff of approval",
        ));
    }
    if pointer == "/lint" {
        return Diagnostic::error(
            "unknown-field",
            place,
            Words::new(format!("There is no lint `{name}`"), format!("Er is geen lint `{name}`")),
        )
        .with_help(Words::new("see all lints: excx explain", "bekijk alle lints: excx explain"));
    }
    if pointer.ends_with("/send_at") {
        let message = Words::new(format!("`{name}` is not the name of a shift"), format!("`{name}` is geen naam van een dienst"));
        return Diagnostic::error("unknown-field", place, message).with_help(Words::new(
            "write it in lower case, with hyphens between words, such as early or late-weekend",
            "schrijf hem in kleine letters, met streepjes tussen woorden, zoals vroeg of laat-weekend",
        ));
    }
    if empty && follows_comma(&place) {
        return comma(place);
    }
    if name.trim().contains(' ') {
        return sentence(place);
    }
    Diagnostic::error("unknown-field", place, Words::new(format!("`{name}` is not a language"), format!("`{name}` is geen taal")))
        .with_help(Words::new(
            "a text stands under its language: nl, en, fr, de",
            "een tekst staat onder zijn taal: nl, en, fr, de",
        ))
}

/// A text with a colon in it, which YAML reads as a key with a value.
fn sentence(key: Place) -> Diagnostic {
    let rest = key.file.text.get(key.span.start..).unwrap_or_default();
    let line = rest.lines().next().unwrap_or_default().split(" #").next().unwrap_or_default().trim_end();
    let (quoted, _) = source::quoted(line);
    let shown = if quoted.chars().count() > 110 { String::new() } else { format!(":\n  {quoted}") };
    Diagnostic::error("unknown-field", key, source::said_colon()).with_help(Words::new(
        format!("put the whole text in quotes{shown}"),
        format!("zet de hele tekst tussen aanhalingstekens{shown}"),
    ))
}

/// A part of an agenda whose minutes are written as its key, as it should be: `10 min: Welcome`.
pub(super) fn minutes_as_key(part: &Value) -> Option<String> {
    let map = part.as_object().filter(|map| map.len() == 1)?;
    let (key, what) = map.iter().next()?;
    let end = key.find(|character: char| !character.is_ascii_digit()).unwrap_or(key.len());
    let (minutes, unit) = key.split_at(end);
    let is_minutes = matches!(unit.trim().trim_end_matches('.'), "" | "m" | "min" | "minuten" | "minutes" | "'" | "’");
    let what = what.as_str().filter(|_| is_minutes && (1..=3).contains(&minutes.len()))?;
    Some(format!("{{minutes: {minutes}, what: {}}}", super::example::quoted_in_flow(&Value::from(what))))
}

/// Whether the Dutch name of a thing is that of several.
fn is_plural(nl: &str) -> bool {
    const SEVERAL: [&str; 8] =
        ["zetjes", "vrije dagen", "werkdagen", "werktijden", "teamleiders", "vragen", "kleuren", "woorden"];
    nl.strip_prefix("de ").is_some_and(|name| SEVERAL.iter().any(|several| name.starts_with(several)))
}
