//! What is said when something does not fit the schema: in the terms of the program, never of JSON Schema.

mod repair;
mod titles;

use jiff::civil::Date;
use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind;
use serde_json::Value;

use self::titles::{dutch_value, name_at};
use super::check::{MAX_TOLD, MERGE_KEY, Renames, escaped, known_keys, wrong_name};
use super::meant::{meant, odd_character};
use super::{PROGRAM_TREE, schema_at};
use crate::diagnostic::{Diagnostic, Place, Words, nearest};
use crate::source::Document;

/// The diagnostics of one violation: one, or one for each unknown key.
pub(super) fn diagnostics<'a>(
    error: &'a ValidationError<'_>,
    document: &'a Document,
    renamed: &'a Renames,
) -> Box<dyn Iterator<Item = Diagnostic> + 'a> {
    let pointer = error.instance_path().as_str();
    match error.kind() {
        ValidationErrorKind::AdditionalProperties { unexpected } => {
            Box::new(unexpected.iter().map(move |key| unknown_key(pointer, key, document, renamed)))
        }
        ValidationErrorKind::Required { property } => {
            Box::new(std::iter::once(missing_key(pointer, property.as_str().unwrap_or_default(), document)))
        }
        _ => Box::new(std::iter::once(match wrong_name(error) {
            Some(name) => unknown_name(pointer, name, document),
            None => value(error, pointer, document),
        })),
    }
}

/// That hardly anything of a file fits.
pub(super) fn too_much(document: &Document) -> Diagnostic {
    let message = Words::new(
        format!("More than {MAX_TOLD} things do not fit; only the first of them are told"),
        format!("Meer dan {MAX_TOLD} dingen passen niet; alleen de eerste worden genoemd"),
    );
    Diagnostic::error("too-many", document.head_place(""), message).with_help(Words::new(
        "look whether this is the right file, and start from an example: excx new FOLDER",
        "kijk of dit het goede bestand is, en begin met een voorbeeld: excx new MAP",
    ))
}

fn unknown_key(pointer: &str, key: &str, document: &Document, renamed: &Renames) -> Diagnostic {
    let whole = format!("{pointer}/{}", escaped(key));
    let place = document.key_place(&whole);
    if key == MERGE_KEY {
        return merge_key(place);
    }
    if document.value.pointer(&whole).is_none_or(Value::is_null) && follows_comma(&place) {
        return comma(place);
    }
    let (en, nl) = name_at(pointer);
    let written = shortened(key);
    let message =
        Words::new(format!("{} has no field `{written}`", capital(en)), format!("{} heeft geen veld `{written}`", capital(&nl)));
    let diagnostic = Diagnostic::error("unknown-field", place, message);
    let keys = known_keys(pointer);
    if keys.contains(&key) {
        return beside_another(diagnostic, pointer, key, document);
    }
    let near = renamed.get(&(pointer.to_owned(), key.to_owned())).map(String::as_str);
    if let Some(near) = near.or_else(|| meant(key, &keys.iter().copied())) {
        let diagnostic = diagnostic.with_meant(Some(near));
        return match odd_character(key) {
            Some(odd) => diagnostic.with_help(retype(odd)),
            None => diagnostic,
        };
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

fn unknown_name(pointer: &str, name: &str, document: &Document) -> Diagnostic {
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
    let (field, veld) = said_field(pointer);
    let schema = schema_at(pointer, &PROGRAM_TREE);
    let written = shown(error.instance());
    let diagnostic = |code, en: String, nl: String| Diagnostic::error(code, place.clone(), Words::new(en, nl));
    let advised = |diagnostic: Diagnostic| diagnostic.with_help(advice(&en, pointer, schema, error.instance()));
    match error.kind() {
        _ if error.instance().is_null() => {
            let empty = diagnostic("wrong-type", format!("{field} is empty"), format!("{veld} is leeg"));
            if starts_a_comment(&place) { behind_a_comment(empty, &field, &veld) } else { advised(empty) }
        }
        ValidationErrorKind::MaxItems { limit } => {
            too_many(diagnostic("too-many", String::new(), String::new()), pointer, *limit, error.instance())
        }
        ValidationErrorKind::MinItems { .. } | ValidationErrorKind::MinProperties { .. } => {
            diagnostic("too-few", format!("{field} holds nothing yet"), format!("{veld} bevat nog niets"))
                .with_help(fill_in(schema.and_then(example)))
        }
        ValidationErrorKind::Enum { options } => {
            let (cannot, kan_niet) = if is_item(pointer) { ("hold", "bevatten") } else { ("be", "zijn") };
            let field = field_name(pointer);
            let message = (format!("{field} cannot {cannot} `{written}`"), format!("{field} kan niet `{written}` {kan_niet}"));
            one_of(diagnostic("wrong-value", message.0, message.1), error.instance(), options)
        }
        ValidationErrorKind::Constant { expected_value } if pointer == "/excx" => {
            version(diagnostic("wrong-version", String::new(), String::new()), error.instance(), expected_value)
        }
        ValidationErrorKind::Minimum { limit } => {
            let low = diagnostic("wrong-value", format!("{field} is below {limit}"), format!("{veld} is lager dan {limit}"));
            with_range(low, schema)
        }
        ValidationErrorKind::Maximum { limit } => {
            let high = diagnostic("wrong-value", format!("{field} is above {limit}"), format!("{veld} is hoger dan {limit}"));
            with_range(high, schema)
        }
        ValidationErrorKind::MaxLength { limit } => diagnostic(
            "too-long",
            format!("{field} is longer than {limit} characters"),
            format!("{veld} is langer dan {limit} tekens"),
        )
        .with_help(Words::new("make it shorter", "maak het korter")),
        ValidationErrorKind::UniqueItems => {
            diagnostic("wrong-value", format!("{field} holds something twice"), format!("{veld} bevat iets dubbel"))
                .with_help(Words::new("take one of the two out", "haal een van de twee weg"))
        }
        ValidationErrorKind::Format { format } if format == "date" => diagnostic(
            "wrong-value",
            format!("{written} is not a day of the calendar"),
            format!("{written} is geen dag van de kalender"),
        )
        .with_help(repaired(&en, schema, pointer, error.instance()).map_or_else(|| date_help(error.instance()), as_written)),
        ValidationErrorKind::Type { .. } => match slip_for_fields(error.instance(), schema, &place) {
            Some(slip) => slip,
            None if error.instance().is_f64() && en == "a whole number" => {
                not_whole(diagnostic("wrong-type", format!("{field} must be {en}"), format!("{veld} moet {nl} zijn")))
            }
            None => {
                let (is, isnt) = kind_of(error.instance());
                let (en, nl) = if wants_fields(schema) { fields_words() } else { (en.clone(), nl) };
                advised(diagnostic(
                    "wrong-type",
                    format!("{field} must be {en}, not {is}"),
                    format!("{veld} moet {nl} zijn, geen {isnt}"),
                ))
            }
        },
        _ if error.instance().as_str().is_some_and(|text| text.trim().is_empty()) => {
            advised(diagnostic("wrong-value", format!("{field} is empty"), format!("{veld} is leeg")))
        }
        // What there is only one of is told by its field.
        _ if en.starts_with("the ") => advised(diagnostic(
            "wrong-value",
            format!("{field} cannot be `{written}`"),
            format!("{veld} kan niet `{written}` zijn"),
        )),
        _ => advised(diagnostic("wrong-value", format!("`{written}` is not {en}"), format!("`{written}` is {}", denied(&nl)))),
    }
}

fn example(schema: &Value) -> Option<String> {
    schema.get("examples").and_then(|examples| examples.get(0)).map(flow)
}

/// What was meant, where only one thing can be.
fn repaired(title: &str, schema: Option<&Value>, pointer: &str, written: &Value) -> Option<String> {
    let pattern = schema.and_then(|schema| schema.get("pattern")).and_then(Value::as_str);
    repair::meant(title, pattern, pointer, written).or_else(|| in_quotes(schema?, written))
}

fn as_written(value: impl std::fmt::Display) -> Words {
    Words::new(format!("write it as: {value}"), format!("schrijf het als: {value}"))
}

/// What to write instead: what was meant, an example, the fields that a map has, or how a list is written.
fn advice(title: &str, pointer: &str, schema: Option<&Value>, written: &Value) -> Words {
    if let Some(meant) = repaired(title, schema, pointer, written) {
        return as_written(meant);
    }
    let wants = |name: &str| schema.and_then(|schema| schema.get("type")).is_some_and(|kind| kind == name);
    if wants("integer") && written.as_str().is_some_and(|text| text.bytes().any(|byte| byte.is_ascii_digit())) {
        return whole_help();
    }
    if let Some(example) = schema.and_then(example) {
        return Words::new(
            format!("write it like this, for example: {example}"),
            format!("schrijf het bijvoorbeeld zo: {example}"),
        );
    }
    if !known_keys(pointer).is_empty() {
        let fields = listed(known_keys(pointer).into_iter().map(str::to_owned));
        return Words::new(format!("it is a map with the fields {fields}"), format!("het is een groep met de velden {fields}"));
    }
    if wants("array") && !written.is_null() {
        return Words::new(
            "put each item on a line of its own, after a dash and a space",
            "zet elk onderdeel op een eigen regel, na een streepje en een spatie",
        );
    }
    fill_in(None)
}

fn fill_in(example: Option<String>) -> Words {
    match example {
        Some(example) => {
            Words::new(format!("fill it in, for example: {example}"), format!("vul het in, bijvoorbeeld: {example}"))
        }
        None => Words::new("fill it in, or take it out", "vul het in, of haal het weg"),
    }
}

/// A number, or true or false, in quotes where any text will do.
fn in_quotes(schema: &Value, written: &Value) -> Option<String> {
    let is_text = match schema.get("type") {
        Some(Value::Array(kinds)) => kinds.iter().any(|kind| kind == "string"),
        Some(kind) => kind == "string",
        None => false,
    };
    let is_free = is_text && schema.get("pattern").is_some_and(|pattern| pattern == "\\S");
    (is_free && (written.is_number() || written.is_boolean())).then(|| format!("\"{written}\""))
}

/// Whether a map of fields is the only thing that will do.
fn wants_fields(schema: Option<&Value>) -> bool {
    schema.is_some_and(|schema| schema.get("type").is_some_and(|kind| kind == "object"))
}

fn fields_words() -> (String, String) {
    ("a map of fields".to_owned(), "een groep velden".to_owned())
}

/// A text where fields should stand, because the colon behind the first is not one, or nothing follows it: `name:Remember me`.
fn slip_for_fields(written: &Value, schema: Option<&Value>, place: &Place) -> Option<Diagnostic> {
    let text = written.as_str().filter(|_| wants_fields(schema))?;
    let key = text.len() - text.trim_start_matches(|letter: char| letter.is_ascii_lowercase() || letter == '_').len();
    let after = text.get(key..)?.trim_start_matches(' ');
    let sign = after.chars().next().filter(|sign| key > 0 && matches!(sign, ':' | '：' | '='))?;
    let start = place.span.start + key + (text.len() - key - after.len());
    let place = Place { span: start..start + sign.len_utf8(), ..place.clone() };
    let message = match sign {
        ':' => Words::new("A space is missing after this colon", "Na deze dubbele punt ontbreekt een spatie"),
        _ => Words::new(
            format!("`{sign}` is not the colon that follows a key"),
            format!("`{sign}` is niet de dubbele punt na een sleutel"),
        ),
    };
    let help = Words::new(
        "write `key: value`, with a space after the colon",
        "schrijf `sleutel: waarde`, met een spatie na de dubbele punt",
    );
    Some(Diagnostic::error("wrong-type", place, message).with_help(help))
}

fn behind_a_comment(diagnostic: Diagnostic, field: &str, veld: &str) -> Diagnostic {
    let message = Words::new(
        format!("{field} is empty: what follows # is a comment"),
        format!("{veld} is leeg: wat na # staat, is commentaar"),
    );
    let help = Words::new("put the value in quotes", "zet de waarde tussen aanhalingstekens");
    Diagnostic { message, ..diagnostic }.with_help(help)
}

/// Whether the rest of the line after a key is a comment that looks like a value, such as a color without quotes.
fn starts_a_comment(key: &Place) -> bool {
    let rest = key.file.text.get(key.span.end..).unwrap_or_default();
    let line = rest.lines().next().unwrap_or_default();
    line.trim_start_matches(':').trim_start().strip_prefix('#').is_some_and(|after| after.starts_with(char::is_alphanumeric))
}

fn not_whole(diagnostic: Diagnostic) -> Diagnostic {
    diagnostic.with_help(whole_help())
}

fn whole_help() -> Words {
    Words::new("write it without dots and commas, such as 1800", "schrijf het zonder punten en komma’s, zoals 1800")
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
    Diagnostic { message, ..diagnostic }.with_help(Words::new("take some of them out", "haal er een paar weg"))
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
    diagnostic.with_meant(written.as_str().and_then(|written| word_meant(written, &words))).with_help(help)
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
    match value {
        Value::String(text) => shortened(text),
        other => shortened(&other.to_string()),
    }
}

/// A text as it can be shown in a message: on one line, not too long, and with what one cannot see.
fn shortened(text: &str) -> String {
    let seen: String = text.chars().take(60).map(seen).collect();
    if text.chars().nth(60).is_some() { format!("{seen}…") } else { seen }
}

/// Whether a character is not seen, or turns the direction of what follows it; the joiner of emoji aside.
const fn is_hidden(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
    )
}

/// A character as one can see it: a code for what is invisible, breaks the line or turns its direction.
fn seen(character: char) -> String {
    if character.is_control() || is_hidden(character) { format!("\\u{:04X}", u32::from(character)) } else { character.into() }
}

/// The field at the end of a pointer, as the writer knows it.
fn field_name(pointer: &str) -> String {
    let named = pointer.rsplit('/').find(|step| !step.is_empty() && !step.bytes().all(|byte| byte.is_ascii_digit()));
    named.map_or_else(
        || "`program.yaml`".to_owned(),
        |step| format!("`{}`", shortened(&step.replace("~1", "/").replace("~0", "~"))),
    )
}

/// Whether a pointer leads to an item of a list.
fn is_item(pointer: &str) -> bool {
    pointer.rsplit('/').next().is_some_and(|step| !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit()))
}

/// What a value is called at the start of a message, in English and Dutch: its field, or an item of the list that has that name.
fn said_field(pointer: &str) -> (String, String) {
    let field = field_name(pointer);
    if is_item(pointer) { (format!("An item of {field}"), format!("Een onderdeel van {field}")) } else { (field.clone(), field) }
}

fn kind_of(value: &Value) -> (&'static str, &'static str) {
    match value {
        Value::Null => ("nothing", "niets"),
        Value::Bool(_) => ("true or false", "true of false"),
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
