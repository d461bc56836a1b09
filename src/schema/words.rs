//! What is said when something does not fit the schema: in the terms of the program, never of JSON Schema.

use jiff::civil::Date;
use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind;
use serde_json::Value;

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
    let with_example = |diagnostic: Diagnostic| match &example {
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
        .with_help(date_help(error.instance())),
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
    match written.as_str().and_then(|written| nearest(written, words)) {
        Some(meant) => diagnostic
            .with_label(Words::new(format!("did you mean `{meant}`?"), format!("bedoelde je `{meant}`?")))
            .with_help(help),
        None => diagnostic.with_help(help),
    }
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

/// What the value at a pointer is called, in English and Dutch.
fn name_at(pointer: &str) -> (String, String) {
    let schema = schema_at(pointer, &PROGRAM_TREE);
    if let Some(title) = schema.and_then(|schema| schema.get("title")).and_then(Value::as_str) {
        return (title.to_owned(), dutch(title).unwrap_or(title).to_owned());
    }
    match schema.and_then(|schema| schema.get("type")).and_then(Value::as_str) {
        Some("array") => ("a list".into(), "een lijst".into()),
        Some("integer") => ("a whole number".into(), "een heel getal".into()),
        Some("number") => ("a number".into(), "een getal".into()),
        Some("boolean") => ("true or false".into(), "true of false".into()),
        Some("object") => ("a map of fields".into(), "een groep velden".into()),
        _ => ("a text".into(), "een tekst".into()),
    }
}

/// The Dutch name of what a title of the schema names.
fn dutch(title: &str) -> Option<&'static str> {
    DUTCH.iter().find(|(english, _)| *english == title).map(|(_, dutch)| *dutch)
}

/// The titles of the schema in Dutch.
const DUTCH: &[(&str, &str)] = &[
    ("a base program", "een basisprogramma"),
    ("a baseline", "een beginstand"),
    ("a bound for the rescue", "een grens voor de reddingsmail"),
    ("a campaign", "een campagne"),
    ("a cause", "een oorzaak"),
    ("a channel", "een kanaal"),
    ("a checklist", "een checklist"),
    ("a claim", "een claim"),
    ("a coaching question", "een coachvraag"),
    ("a color", "een kleur"),
    ("a column of the roster", "een kolom van de deelnemerslijst"),
    ("a consent", "een toestemming"),
    ("a country code", "een landcode"),
    ("a date", "een datum"),
    ("a day of the week", "een dag van de week"),
    ("a decision", "een besluit"),
    ("a driver", "een driver"),
    ("a duration", "een duur"),
    ("a file of the program", "een bestand van het programma"),
    ("a follow-up", "een vervolgstap"),
    ("a form of listening", "een vorm van luisteren"),
    ("a gap", "een kloof"),
    ("a goody", "een hebbeding"),
    ("a habit", "een gewoonte"),
    ("a habit from a menu", "een gewoonte uit een menu"),
    ("a habit of leaders", "een gewoonte van leidinggevenden"),
    ("a kind of decision", "een soort besluit"),
    ("a kind of metric", "een soort maat"),
    ("a kind of question", "een soort vraag"),
    ("a language", "een taal"),
    ("a layer", "een laag"),
    ("a material", "een materiaal"),
    ("a method of research", "een onderzoeksmethode"),
    ("a metric", "een maat"),
    ("a mission", "een missie"),
    ("a moment", "een moment"),
    ("a name", "een naam"),
    ("a nudge", "een zetje"),
    ("a number of working days", "een aantal werkdagen"),
    ("a part of the agenda", "een onderdeel van de agenda"),
    ("a percentage", "een percentage"),
    ("a person", "een persoon"),
    ("a person id", "een persoons-id"),
    ("a phase", "een fase"),
    ("a place to anchor", "een plek om te verankeren"),
    ("a presenter", "een presentator"),
    ("a program", "een programma"),
    ("a question", "een vraag"),
    ("a region code", "een regiocode"),
    ("a rhythm", "een ritme"),
    ("a role", "een rol"),
    ("a session", "een sessie"),
    ("a session of leaders", "een sessie van leidinggevenden"),
    ("a session of the co-creation", "een sessie van de co-creatie"),
    ("a session of the kick-off", "een sessie van de kick-off"),
    ("a severity", "een ernst"),
    ("a side", "een kant"),
    ("a site", "een locatie"),
    ("a step of the journey", "een stap van de klantreis"),
    ("a story", "een verhaal"),
    ("a template of the program", "een sjabloon van het programma"),
    ("a text", "een tekst"),
    ("a text in Markdown", "een tekst in Markdown"),
    ("a text in one language", "een tekst in één taal"),
    ("a time of day", "een tijdstip"),
    ("a time to send", "een verzendtijd"),
    ("a time zone", "een tijdzone"),
    ("a topic", "een onderwerp"),
    ("a unit", "een eenheid"),
    ("a unit of effect", "een eenheid van effect"),
    ("a value", "een waarde"),
    ("a value in practice", "een waarde in de praktijk"),
    ("a video", "een video"),
    ("a web address", "een webadres"),
    ("an action", "een actie"),
    ("an approval", "een akkoord"),
    ("an audience", "een publiek"),
    ("an e-mail address", "een e-mailadres"),
    ("an element of engagement", "een element van betrokkenheid"),
    ("an id", "een id"),
    ("an organization", "een organisatie"),
    ("evidence", "onderbouwing"),
    ("leadership", "leiderschap"),
    ("listening", "een luisterreeks"),
    ("privacy", "privacy"),
    ("the campaign", "de campagne"),
    ("the co-creation", "de co-creatie"),
    ("the co-creation of a role", "de co-creatie van een rol"),
    ("the colors of a theme", "de kleuren van een thema"),
    ("the customer's side", "de kant van de klant"),
    ("the employee's side", "de kant van de medewerker"),
    ("the experiment", "het experiment"),
    ("the feedback", "de terugblik"),
    ("the holidays", "de vrije dagen"),
    ("the kick-off", "de kick-off"),
    ("the measurement", "de meting"),
    ("the nudges", "de zetjes"),
    ("the owner", "de eigenaar"),
    ("the questions", "de vragen"),
    ("the rescue", "de reddingsmail"),
    ("the review", "het nalezen"),
    ("the roster", "de deelnemerslijst"),
    ("the sign-up", "de aanmelding"),
    ("the status of a video", "de status van een video"),
    ("the team leads", "de teamleiders"),
    ("the theme", "het thema"),
    ("the timeline", "de tijdlijn"),
    ("the version of the language", "de versie van de taal"),
    ("the words of an e-mail", "de woorden van een e-mail"),
    ("the working days", "de werkdagen"),
    ("the working times", "de werktijden"),
    ("what an action answers", "waar een actie op antwoordt"),
    ("what an approval covers", "waar een akkoord voor nodig is"),
    ("where pictures come from", "de herkomst van de beelden"),
    ("who is asked", "wie er gevraagd wordt"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_title_of_the_schema_has_a_dutch_name() {
        fn titles(value: &Value, found: &mut Vec<String>) {
            if let Some(title) = value.get("title").and_then(Value::as_str) {
                found.push(title.to_owned());
            }
            match value {
                Value::Object(map) => map.values().for_each(|value| titles(value, found)),
                Value::Array(list) => list.iter().for_each(|value| titles(value, found)),
                _ => {}
            }
        }
        let mut found = Vec::new();
        titles(&PROGRAM_TREE, &mut found);
        for title in found {
            assert!(dutch(&title).is_some(), "no Dutch name for `{title}`");
        }
    }
}
