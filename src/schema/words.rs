//! What is said when something does not fit the schema: in the terms of the program, never of JSON Schema.

mod repair;
mod titles;

use jiff::civil::Date;
use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind;
use serde_json::Value;

use self::titles::{dutch_value, name_at};
use super::check::{Renames, escaped, known_keys};
use super::{PROGRAM_TREE, schema_at};
use crate::diagnostic::{Diagnostic, Place, Words, nearest};
use crate::source::Document;

/// The diagnostics of one violation: one, or one for each unknown key.
pub(super) fn diagnostics(error: &ValidationError<'_>, document: &Document, renamed: &Renames) -> Vec<Diagnostic> {
    let pointer = error.instance_path().as_str();
    match error.kind() {
        ValidationErrorKind::AdditionalProperties { unexpected } => {
            unexpected.iter().map(|key| unknown_key(pointer, key, document, renamed)).collect()
        }
        ValidationErrorKind::Required { property } => vec![missing_key(pointer, property.as_str().unwrap_or_default(), document)],
        ValidationErrorKind::PropertyNames { error } => vec![unknown_name(pointer, error.instance(), document)],
        _ => vec![value(error, pointer, document)],
    }
}

fn unknown_key(pointer: &str, key: &str, document: &Document, renamed: &Renames) -> Diagnostic {
    let place = document.key_place(&format!("{pointer}/{}", escaped(key)));
    let (en, nl) = name_at(pointer);
    let message =
        Words::new(format!("{} has no field `{key}`", capital(en)), format!("{} heeft geen veld `{key}`", capital(&nl)));
    let diagnostic = Diagnostic::error("unknown-field", place, message);
    let keys = known_keys(pointer);
    if keys.contains(&key) {
        return beside_another(diagnostic, pointer, key, document);
    }
    let meant =
        renamed.get(&(pointer.to_owned(), key.to_owned())).map(String::as_str).or_else(|| nearest(key, keys.iter().copied()));
    if let Some(meant) = meant {
        return diagnostic.with_label(Words::new(format!("did you mean `{meant}`?"), format!("bedoelde je `{meant}`?")));
    }
    let listed = listed(keys.iter().map(|key| (*key).to_owned()));
    diagnostic.with_help(Words::new(
        format!("take it out, or use one of {listed}"),
        format!("haal het weg, of gebruik een van {listed}"),
    ))
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
        format!("{} with `{deciding}` has no field `{key}`", capital(en)),
        format!("{} met `{deciding}` heeft geen veld `{key}`", capital(&nl)),
    );
    Diagnostic { message, ..diagnostic }.with_help(Words::new(
        format!("take out `{key}`, or else `{deciding}`"),
        format!("haal `{key}` weg, of anders `{deciding}`"),
    ))
}

fn missing_key(pointer: &str, key: &str, document: &Document) -> Diagnostic {
    let (en, nl) = name_at(pointer);
    let message = Words::new(format!("{} lacks `{key}`", capital(en)), format!("{} mist `{key}`", capital(&nl)));
    let diagnostic = Diagnostic::error("missing-field", document.head_place(pointer), message);
    let example = schema_at(pointer, &PROGRAM_TREE).and_then(|schema| example_of(schema, key));
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

fn example_of(schema: &'static Value, key: &str) -> Option<String> {
    let property = super::with_fields(schema).get("properties")?.get(key)?;
    let example = property.get("examples").or_else(|| super::resolved(property, &PROGRAM_TREE).get("examples"))?;
    Some(flow(example.get(0)?))
}

/// A value as one would write it in YAML on one line.
fn flow(value: &Value) -> String {
    match value {
        Value::String(text) if text.starts_with('#') || text.contains(": ") || text.contains(':') && text.len() < 6 => {
            format!("\"{text}\"")
        }
        Value::String(text) => text.clone(),
        Value::Array(list) => format!("[{}]", list.iter().map(flow).collect::<Vec<_>>().join(", ")),
        Value::Object(map) => {
            let pairs = map.iter().map(|(key, value)| format!("{key}: {}", quoted_in_flow(value)));
            format!("{{{}}}", pairs.collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

fn quoted_in_flow(value: &Value) -> String {
    match value {
        Value::String(text) if text.contains([',', ':', '{', '}', '[', ']', '#']) => format!("\"{text}\""),
        other => flow(other),
    }
}

fn unknown_name(pointer: &str, name: &Value, document: &Document) -> Diagnostic {
    let name = name.as_str().unwrap_or_default();
    let place = document.key_place(&format!("{pointer}/{}", escaped(name)));
    if pointer == "/emails" {
        return Diagnostic::error("unknown-field", place, Words::new(format!("There is no standard e-mail `{name}`"), format!("Er is geen standaardmail `{name}`"))).with_help(Words::new(
            "use signup-confirmation, kickoff, feedback-opens, feedback-reminds, thanks, measure-before, measure-after, cocreation or review",
            "gebruik signup-confirmation, kickoff, feedback-opens, feedback-reminds, thanks, measure-before, measure-after, cocreation of review",
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
    let empty = document.value.pointer(&format!("{pointer}/{}", escaped(name))).is_none_or(Value::is_null);
    if empty && name.contains(' ') {
        let message = Words::new(
            "A comma in a text makes YAML read a new key here",
            "Door een komma in een tekst leest YAML hier een nieuwe sleutel",
        );
        return Diagnostic::error("unknown-field", place, message)
            .with_help(Words::new("put the whole text in double quotes", "zet de hele tekst tussen dubbele aanhalingstekens"));
    }
    Diagnostic::error("unknown-field", place, Words::new(format!("`{name}` is not a language"), format!("`{name}` is geen taal")))
        .with_help(Words::new(
            "a text stands under its language: nl, en, fr, de",
            "een tekst staat onder zijn taal: nl, en, fr, de",
        ))
}

/// What is said of a value that is of another type, form or size than its field wants.
fn value(error: &ValidationError<'_>, pointer: &str, document: &Document) -> Diagnostic {
    let place = if error.instance().is_null()
        || matches!(error.kind(), ValidationErrorKind::MaxItems { .. } | ValidationErrorKind::MinItems { .. })
    {
        document.head_place(pointer)
    } else {
        document.place(pointer)
    };
    let (en, nl) = name_at(pointer);
    let field = field_name(pointer);
    let schema = schema_at(pointer, &PROGRAM_TREE);
    let example = schema.and_then(|schema| schema.get("examples")).and_then(|examples| examples.get(0)).map(flow);
    let diagnostic = |code, message| Diagnostic::error(code, place.clone(), message);
    let pattern = schema.and_then(|schema| schema.get("pattern")).and_then(Value::as_str);
    let repaired = repair::meant(&en, pattern, pointer, error.instance());
    let with_example = |diagnostic: Diagnostic| match repaired.as_ref().or(example.as_ref()) {
        Some(example) => {
            diagnostic.with_help(Words::new(format!("write it as: {example}"), format!("schrijf het als: {example}")))
        }
        None if !known_keys(pointer).is_empty() => {
            let fields = listed(known_keys(pointer).into_iter().map(str::to_owned));
            diagnostic.with_help(Words::new(
                format!("it is a map with the fields {fields}"),
                format!("het is een groep met de velden {fields}"),
            ))
        }
        None => diagnostic,
    };
    match error.kind() {
        _ if error.instance().is_null() => {
            let empty = diagnostic("wrong-type", Words::new(format!("{field} is empty"), format!("{field} is leeg")));
            if starts_a_comment(&place) { behind_a_comment(empty, &field) } else { with_example(empty) }
        }
        ValidationErrorKind::MaxItems { limit } => {
            too_many(diagnostic("too-many", Words::new(String::new(), String::new())), pointer, *limit, error.instance())
        }
        ValidationErrorKind::MinItems { .. } => {
            diagnostic("too-few", Words::new(format!("{field} holds nothing yet"), format!("{field} bevat nog niets")))
        }
        ValidationErrorKind::Enum { options } => one_of(
            diagnostic(
                "wrong-value",
                Words::new(
                    format!("{field} cannot be `{}`", shown(error.instance())),
                    format!("{field} kan niet `{}` zijn", shown(error.instance())),
                ),
            ),
            error.instance(),
            options,
        ),
        ValidationErrorKind::Constant { expected_value } if pointer == "/excx" => {
            version(diagnostic("wrong-version", Words::new(String::new(), String::new())), error.instance(), expected_value)
        }
        ValidationErrorKind::Minimum { limit } => {
            let message = Words::new(format!("{field} is below {limit}"), format!("{field} is lager dan {limit}"));
            with_range(diagnostic("wrong-value", message), schema)
        }
        ValidationErrorKind::Maximum { limit } => {
            let message = Words::new(format!("{field} is above {limit}"), format!("{field} is hoger dan {limit}"));
            with_range(diagnostic("wrong-value", message), schema)
        }
        ValidationErrorKind::MaxLength { limit } => diagnostic(
            "too-long",
            Words::new(format!("{field} is longer than {limit} characters"), format!("{field} is langer dan {limit} tekens")),
        ),
        ValidationErrorKind::UniqueItems => {
            diagnostic("wrong-value", Words::new(format!("{field} holds something twice"), format!("{field} bevat iets dubbel")))
                .with_help(Words::new("take one of the two out", "haal een van de twee weg"))
        }
        ValidationErrorKind::Format { format } if format == "date" => diagnostic(
            "wrong-value",
            Words::new(
                format!("{} is not a day of the calendar", shown(error.instance())),
                format!("{} is geen dag van de kalender", shown(error.instance())),
            ),
        )
        .with_help(repaired.as_ref().map_or_else(
            || date_help(error.instance()),
            |date| Words::new(format!("write it as: {date}"), format!("schrijf het als: {date}")),
        )),
        ValidationErrorKind::Type { .. } if error.instance().is_f64() && en == "a whole number" => {
            not_whole(diagnostic("wrong-type", Words::new(format!("{field} must be {en}"), format!("{field} moet {nl} zijn"))))
        }
        ValidationErrorKind::Type { .. } => with_example(diagnostic(
            "wrong-type",
            Words::new(
                format!("{field} must be {en}, not {}", kind_of(error.instance()).0),
                format!("{field} moet {nl} zijn, geen {}", kind_of(error.instance()).1),
            ),
        )),
        _ if error.instance().as_str().is_some_and(|text| text.trim().is_empty()) => {
            with_example(diagnostic("wrong-value", Words::new(format!("{field} is empty"), format!("{field} is leeg"))))
        }
        _ => with_example(diagnostic(
            "wrong-value",
            Words::new(
                format!("`{}` is not {en}", shown(error.instance())),
                format!("`{}` is {}", shown(error.instance()), denied(&nl)),
            ),
        )),
    }
}

fn behind_a_comment(diagnostic: Diagnostic, field: &str) -> Diagnostic {
    let message = Words::new(
        format!("{field} is empty: what follows # is a comment"),
        format!("{field} is leeg: wat na # staat, is commentaar"),
    );
    let help = Words::new("put the value in quotes", "zet de waarde tussen aanhalingstekens");
    Diagnostic { message, ..diagnostic }.with_help(help)
}

/// Whether the rest of the line after a key is a comment that looks like a value, such as a color without quotes.
fn starts_a_comment(key: &Place) -> bool {
    let rest = key.file.text.get(key.span.end..).unwrap_or_default();
    let line = rest.lines().next().unwrap_or_default();
    line.trim_start_matches(':')
        .trim_start()
        .strip_prefix('#')
        .is_some_and(|after| after.starts_with(|c: char| c.is_ascii_hexdigit()))
}

fn not_whole(diagnostic: Diagnostic) -> Diagnostic {
    diagnostic.with_help(Words::new(
        "write it without dots and commas, such as 1800",
        "schrijf het zonder punten en komma’s, zoals 1800",
    ))
}

/// What something is not, in Dutch.
fn denied(nl: &str) -> String {
    nl.strip_prefix("een ").map_or_else(|| format!("niet {nl}"), |rest| format!("geen {rest}"))
}

fn with_range(diagnostic: Diagnostic, schema: Option<&Value>) -> Diagnostic {
    let bound = |name: &str| schema.and_then(|schema| schema.get(name)).map(ToString::to_string);
    match (bound("minimum"), bound("maximum")) {
        (Some(low), Some(high)) => diagnostic.with_help(Words::new(
            format!("give a number from {low} to {high}"),
            format!("geef een getal van {low} tot en met {high}"),
        )),
        _ => diagnostic,
    }
}

/// What to write for a date that is none: how long its month is, where it names one.
fn date_help(written: &Value) -> Words {
    let general = Words::new("write year-month-day, such as 2027-03-01", "schrijf jaar-maand-dag, zoals 2027-03-01");
    let first_of_month =
        written.as_str().and_then(|text| text.get(..7)).and_then(|month| format!("{month}-01").parse::<Date>().ok());
    match first_of_month {
        Some(first) => {
            let (days, month) = (first.days_in_month(), format!("{:04}-{:02}", first.year(), first.month()));
            Words::new(format!("{month} has {days} days"), format!("{month} heeft {days} dagen"))
        }
        None => general,
    }
}

fn too_many(diagnostic: Diagnostic, pointer: &str, limit: u64, list: &Value) -> Diagnostic {
    let count = list.as_array().map_or(0, Vec::len);
    let field = field_name(pointer);
    if pointer.ends_with("/menu") {
        let message = Words::new(
            format!("This menu holds {count} habits; at most {limit} fit"),
            format!("Dit menu telt {count} gewoonten; er passen er hooguit {limit}"),
        );
        return Diagnostic { message, ..diagnostic }.with_help(Words::new(
            "let the role choose: people pick one habit, and a short menu helps them to",
            "laat de rol kiezen: mensen pakken één gewoonte, en een kort menu helpt daarbij",
        ));
    }
    let message = Words::new(
        format!("{field} holds {count}; at most {limit} fit"),
        format!("{field} telt er {count}; hooguit {limit} passen"),
    );
    Diagnostic { message, ..diagnostic }
}

fn version(diagnostic: Diagnostic, written: &Value, current: &Value) -> Diagnostic {
    let later = written.as_u64().is_some_and(|version| version > current.as_u64().unwrap_or_default());
    let shown = shown(written);
    let message = if later {
        Words::new(
            format!("This program is written for version {shown} of the language; this excx reads version {current}"),
            format!("Dit programma is geschreven voor versie {shown} van de taal; deze excx leest versie {current}"),
        )
    } else {
        Words::new(format!("`{shown}` is not a version of the language"), format!("`{shown}` is geen versie van de taal"))
    };
    let help = if later {
        Words::new("install a newer excx", "installeer een nieuwere excx")
    } else {
        Words::new(format!("write excx: {current}"), format!("schrijf excx: {current}"))
    };
    Diagnostic { message, ..diagnostic }.with_help(help)
}

fn one_of(diagnostic: Diagnostic, written: &Value, options: &Value) -> Diagnostic {
    let words: Vec<&str> = options.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let listed = listed(words.iter().map(|word| (*word).to_owned()));
    let help = Words::new(format!("use one of {listed}"), format!("gebruik een van {listed}"));
    match written.as_str().and_then(|written| word_meant(written, &words)) {
        Some(meant) => diagnostic
            .with_label(Words::new(format!("did you mean `{meant}`?"), format!("bedoelde je `{meant}`?")))
            .with_help(help),
        None => diagnostic.with_help(help),
    }
}

/// The word of a list that a writer meant: the same in other letters, in Dutch, or nearly the same.
fn word_meant<'a>(written: &str, words: &[&'a str]) -> Option<&'a str> {
    let plain = written.trim().to_lowercase().replace([' ', '_'], "-");
    let known = |word: &str| words.iter().copied().find(|known| *known == word);
    known(&plain).or_else(|| dutch_value(&plain).and_then(known)).or_else(|| nearest(written, words.iter().copied()))
}

fn listed(words: impl Iterator<Item = String>) -> String {
    words.collect::<Vec<_>>().join(", ")
}

fn shown(value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// The field at the end of a pointer, as the writer knows it.
fn field_name(pointer: &str) -> String {
    let named = pointer.rsplit('/').find(|step| !step.is_empty() && !step.bytes().all(|byte| byte.is_ascii_digit()));
    named.map_or_else(|| "`program.yaml`".to_owned(), |step| format!("`{}`", step.replace("~1", "/").replace("~0", "~")))
}

fn kind_of(value: &Value) -> (&'static str, &'static str) {
    match value {
        Value::Null => ("nothing", "niets"),
        Value::Bool(_) => ("yes or no", "ja of nee"),
        Value::Number(_) => ("a number", "getal"),
        Value::String(_) => ("a text", "tekst"),
        Value::Array(_) => ("a list", "lijst"),
        Value::Object(_) => ("a map of fields", "groep velden"),
    }
}

fn capital(words: impl AsRef<str>) -> String {
    let mut characters = words.as_ref().chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}
