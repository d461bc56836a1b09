//! What to write instead of a value that does not fit.

use jiff::civil::Date;
use serde_json::Value;

use super::example::{example, example_of, example_of_required, example_with};
use super::repair;
use super::shown::listed;
use crate::diagnostic::Words;
use crate::meant;
use crate::schema::check::known_keys;
use crate::schema::{LeafKind, by_name, kind_at, schema_at};

/// What a field wants, and what is written there.
#[derive(Clone, Copy)]
pub(super) struct Wanted<'a> {
    /// What the field wants: `a date`.
    pub(super) title: &'a str,
    pub(super) pointer: &'a str,
    pub(super) schema: Option<&'static Value>,
    pub(super) written: &'a Value,
    /// The value as it stands in the file: of `8.30`, YAML keeps no more than 8.3.
    pub(super) text: &'a str,
    /// What the program says beside it.
    pub(super) program: &'a Value,
}

impl Wanted<'_> {
    /// What was meant, where only one thing can be.
    pub(super) fn repaired(&self) -> Option<String> {
        let pattern = self.schema.and_then(|schema| schema.get("pattern")).and_then(Value::as_str);
        let text = match self.written {
            Value::String(text) => text.trim(),
            Value::Number(_) => self.text,
            _ => return None,
        };
        let meant = repair::meant(self.title, pattern, self.pointer, text, self.written.is_string());
        let in_words = || matches!(self.title, "a date" | "a moment").then(|| repair::day_in_words(text, self.year()))?;
        meant.or_else(in_words).or_else(|| in_quotes(self.schema?, self.written))
    }

    /// The item that is referred to by its name.
    fn named(&self) -> Option<(&str, &str)> {
        let Some(LeafKind::Reference { lists, .. }) = kind_at(self.pointer) else { return None };
        by_name(self.written.as_str()?, lists, self.program)
    }

    /// The year in which the campaign starts.
    fn year(&self) -> Option<i16> {
        self.program.pointer("/timeline/campaign_starts")?.as_str()?.get(..4)?.parse().ok()
    }

    /// The languages of the program.
    fn languages(&self) -> Vec<&str> {
        languages(self.program)
    }

    /// What to write instead: what was meant, an example, the fields that a map has, or how a list is written.
    pub(super) fn advice(&self) -> Words {
        if let Some((id, name)) = self.named() {
            return Words::new(format!("did you mean `{id}` ({name})?"), format!("bedoelde je `{id}` ({name})?"));
        }
        if let Some(meant) = self.repaired() {
            return as_written(meant);
        }
        if self.wants("integer")
            && self.pointer != "/excx"
            && let Some(choice) = repair::whole(self.text.trim_matches(['"', '\'']))
        {
            return choice;
        }
        if self.wants("integer") && self.text.bytes().any(|byte| byte.is_ascii_digit()) {
            return Words::new(
                "write it without dots and commas, such as 1800",
                "schrijf het zonder punten en komma’s, zoals 1800",
            );
        }
        if let Some(guess) = self.written.as_str().and_then(|text| repair::guess(self.title, text)) {
            return for_example(guess);
        }
        if self.wants("array") && !self.written.is_null() {
            return self.as_list();
        }
        let languages = self.languages();
        if let Some(example) = self.written.as_str().and_then(|text| example_with(self.schema?, text, &languages)) {
            return for_example(example);
        }
        if let Some(example) = self.example() {
            return for_example(example);
        }
        if let Some(example) = self.schema.and_then(|schema| example_of_required(schema, &languages)) {
            return for_example(example);
        }
        if !known_keys(self.pointer).is_empty() {
            let fields = listed(known_keys(self.pointer).into_iter().map(str::to_owned));
            return Words::new(
                format!("it is a map with the fields {fields}"),
                format!("het is een groep met de velden {fields}"),
            );
        }
        fill_in(None)
    }

    /// An example for this very field, or else one of what it wants.
    pub(super) fn example(&self) -> Option<String> {
        let languages = self.languages();
        let of_field = self.pointer.rsplit_once('/').and_then(|(parent, key)| {
            let schema = schema_at(parent, &crate::schema::PROGRAM_TREE)?;
            example_of(schema, key, &languages)
        });
        of_field.or_else(|| example(self.schema?, &languages))
    }

    fn wants(&self, kind: &str) -> bool {
        self.schema.and_then(|schema| schema.get("type")).is_some_and(|wanted| wanted == kind)
    }

    /// How what is written would be a list.
    fn as_list(&self) -> Words {
        let text = self.written.as_str().unwrap_or_default();
        if text.starts_with(is_dash) {
            return Words::new(
                "start each item with an ordinary dash and an ordinary space: `- `",
                "begin elk onderdeel met een gewoon streepje en een gewone spatie: `- `",
            );
        }
        let is_words = self.schema.and_then(|schema| schema.get("items")).is_some_and(wants_words);
        let text = text.replace(" en ", ",").replace(" and ", ",").replace(" & ", ",");
        let items: Vec<&str> = text.split([',', ';']).map(str::trim).filter(|word| !word.is_empty()).collect();
        if let Some(words) = self.words_of_items(&items) {
            return as_written(format!("[{}]", words.join(", ")));
        }
        let is_word = |item: &&str| item.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if is_words && !items.is_empty() && items.iter().all(is_word) {
            return as_written(format!("[{}]", items.join(", ")));
        }
        Words::new(
            "put each item on a line of its own, after a dash and a space",
            "zet elk onderdeel op een eigen regel, na een streepje en een spatie",
        )
    }
}

impl Wanted<'_> {
    /// The words of a list that were meant by these, where all of them are known.
    fn words_of_items(&self, items: &[&str]) -> Option<Vec<&'static str>> {
        let wanted = crate::schema::resolved(self.schema?.get("items")?, &crate::schema::PROGRAM_TREE);
        let words: Vec<&'static str> = wanted.get("enum")?.as_array()?.iter().filter_map(Value::as_str).collect();
        let meant: Option<Vec<&str>> = items.iter().map(|item| meant::word(item, &words)).collect();
        meant.filter(|words| !words.is_empty())
    }
}

/// The languages of a program, as they are written.
pub(super) fn languages(program: &Value) -> Vec<&str> {
    program.get("languages").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
}

/// What other programs make of the dash of an item.
const fn is_dash(first: char) -> bool {
    matches!(first, '-' | '–' | '—' | '‐' | '\u{2011}' | '−' | '•' | '·' | '●' | '*')
}

/// Whether the items of a list are words and no maps.
fn wants_words(items: &'static Value) -> bool {
    crate::schema::resolved(items, &crate::schema::PROGRAM_TREE).get("type").is_some_and(|kind| kind == "string")
}

fn for_example(example: impl std::fmt::Display) -> Words {
    Words::new(format!("write it like this, for example: {example}"), format!("schrijf het bijvoorbeeld zo: {example}"))
}

/// Within which bounds a number must stay.
pub(super) fn range(schema: Option<&Value>) -> Option<Words> {
    let bound = |name: &str| schema.and_then(|schema| schema.get(name)).map(ToString::to_string);
    let (low, high) = (bound("minimum")?, bound("maximum")?);
    Some(Words::new(format!("give a number from {low} to {high}"), format!("geef een getal van {low} tot en met {high}")))
}

pub(super) fn as_written(value: impl std::fmt::Display) -> Words {
    Words::new(format!("write it as: {value}"), format!("schrijf het als: {value}"))
}

pub(super) fn fill_in(example: Option<String>) -> Words {
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

/// What to write for a date that is none: how long its month is, where it names one.
pub(super) fn date_help(written: &Value) -> Words {
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
