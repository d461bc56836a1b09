//! What is said of a value that is of another type, form or size than its field wants.

use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind;
use serde_json::Value;

use super::advice::{self, Wanted};
use super::shown::{denied, field_name, is_item, kind_of, listed, said_field, shown};
use super::titles::name_at;
use crate::diagnostic::{Diagnostic, Place, Words};
use crate::meant;
use crate::schema::{PROGRAM_TREE, schema_at};
use crate::source::Document;

/// A value that does not fit, and what its field wants.
struct Misfit<'a> {
    written: &'a Value,
    pointer: &'a str,
    place: Place,
    /// What the field wants, in English and Dutch: `a date`.
    title: Words,
    /// What the value is called at the start of a message: its field.
    field: Words,
    schema: Option<&'static Value>,
    program: &'a Value,
}

/// What is said of a value that does not fit.
pub(super) fn value(error: &ValidationError<'_>, pointer: &str, document: &Document) -> Diagnostic {
    let (kind, written) = (error.kind(), error.instance().as_ref());
    let counts = matches!(kind, ValidationErrorKind::MaxItems { .. } | ValidationErrorKind::MinItems { .. });
    let place = if written.is_null() || counts { document.head_place(pointer) } else { document.place(pointer) };
    let ((en, nl), (field, veld)) = (name_at(pointer), said_field(pointer));
    let (title, field) = (Words::new(en, nl), Words::new(field, veld));
    Misfit { written, pointer, place, title, field, schema: schema_at(pointer, &PROGRAM_TREE), program: &document.value }
        .told(kind)
}

impl Misfit<'_> {
    fn told(&self, kind: &ValidationErrorKind) -> Diagnostic {
        match kind {
            _ if self.written.is_null() => self.empty(),
            ValidationErrorKind::MaxItems { limit } => self.too_many(*limit),
            ValidationErrorKind::MinItems { .. } | ValidationErrorKind::MinProperties { .. } => self
                .of_field("too-few", "holds nothing yet", "bevat nog niets")
                .with_help(advice::fill_in(self.wanted().example())),
            ValidationErrorKind::Enum { options } => self.one_of(options),
            ValidationErrorKind::Constant { expected_value } if self.pointer == "/excx" => self.version(expected_value),
            ValidationErrorKind::Minimum { limit } => {
                self.out_of_range(&format!("is below {limit}"), &format!("is lager dan {limit}"))
            }
            ValidationErrorKind::Maximum { limit } => {
                self.out_of_range(&format!("is above {limit}"), &format!("is hoger dan {limit}"))
            }
            ValidationErrorKind::MaxLength { limit } => self
                .of_field("too-long", &format!("is longer than {limit} characters"), &format!("is langer dan {limit} tekens"))
                .with_help(Words::new("make it shorter", "maak het korter")),
            ValidationErrorKind::UniqueItems => self.twice(),
            ValidationErrorKind::Format { format } if format == "date" => self.no_day(),
            ValidationErrorKind::Type { .. } => self.of_another_type(),
            _ => self.of_another_form(),
        }
    }

    /// An error about the field.
    fn of_field(&self, code: &'static str, en: &str, nl: &str) -> Diagnostic {
        let Words { en: field, nl: veld } = &self.field;
        self.error(code, format!("{field} {en}"), format!("{veld} {nl}"))
    }

    fn error(&self, code: &'static str, en: impl Into<String>, nl: impl Into<String>) -> Diagnostic {
        Diagnostic::error(code, self.place.clone(), Words::new(en, nl))
    }

    fn wanted(&self) -> Wanted<'_> {
        Wanted {
            title: &self.title.en,
            pointer: self.pointer,
            schema: self.schema,
            written: self.written,
            text: self.place.file.text.get(self.place.span.clone()).unwrap_or_default(),
            program: self.program,
        }
    }

    fn advised(&self, diagnostic: Diagnostic) -> Diagnostic {
        diagnostic.with_help(self.wanted().advice())
    }

    fn empty(&self) -> Diagnostic {
        if !starts_a_comment(&self.place) {
            return self.advised(self.of_field("wrong-type", "is empty", "is leeg"));
        }
        self.of_field("wrong-type", "is empty: what follows # is a comment", "is leeg: wat na # staat, is commentaar")
            .with_help(Words::new("put the value in quotes", "zet de waarde tussen aanhalingstekens"))
    }

    fn too_many(&self, limit: u64) -> Diagnostic {
        let count = self.written.as_array().map_or(0, Vec::len);
        if self.pointer.ends_with("/menu") {
            return self
                .error(
                    "too-many",
                    format!("This menu holds {count} habits; at most {limit} fit"),
                    format!("Dit menu telt {count} gewoonten; er passen er hooguit {limit}"),
                )
                .with_help(Words::new(
                    "let the role choose: people pick one habit, and a short menu helps them to",
                    "laat de rol kiezen: mensen pakken één gewoonte, en een kort menu helpt daarbij",
                ));
        }
        let field = field_name(self.pointer);
        self.error(
            "too-many",
            format!("{field} holds {count}; at most {limit} fit"),
            format!("{field} telt er {count}; hooguit {limit} passen"),
        )
        .with_help(Words::new("take some of them out", "haal er een paar weg"))
    }

    fn one_of(&self, options: &Value) -> Diagnostic {
        let (cannot, kan_niet) = if is_item(self.pointer) { ("hold", "bevatten") } else { ("be", "zijn") };
        let (field, written) = (field_name(self.pointer), shown(self.written));
        let words: Vec<&str> = options.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let listed = listed(words.iter().map(|word| (*word).to_owned()));
        self.error(
            "wrong-value",
            format!("{field} cannot {cannot} `{written}`"),
            format!("{field} kan niet `{written}` {kan_niet}"),
        )
        .with_meant(self.written.as_str().and_then(|written| meant::word(written, &words)))
        .with_help(Words::new(format!("use one of {listed}"), format!("gebruik een van {listed}")))
    }

    fn version(&self, current: &Value) -> Diagnostic {
        let shown = shown(self.written);
        if self.written.as_u64().is_some_and(|version| version > current.as_u64().unwrap_or_default()) {
            let message = Words::new(
                format!("This program is written for version {shown} of the language; this excx reads version {current}"),
                format!("Dit programma is geschreven voor versie {shown} van de taal; deze excx leest versie {current}"),
            );
            return Diagnostic::error("wrong-version", self.place.clone(), message)
                .with_help(Words::new("install a newer excx", "installeer een nieuwere excx"));
        }
        self.error(
            "wrong-version",
            format!("`{shown}` is not a version of the language"),
            format!("`{shown}` is geen versie van de taal"),
        )
        .with_help(Words::new(format!("write excx: {current}"), format!("schrijf excx: {current}")))
    }

    fn out_of_range(&self, en: &str, nl: &str) -> Diagnostic {
        let told = self.of_field("wrong-value", en, nl);
        match advice::range(self.schema) {
            Some(range) => told.with_help(range),
            None => told,
        }
    }

    fn twice(&self) -> Diagnostic {
        self.of_field("wrong-value", "holds something twice", "bevat iets dubbel")
            .with_help(Words::new("take one of the two out", "haal een van de twee weg"))
    }

    fn no_day(&self) -> Diagnostic {
        let written = shown(self.written);
        let help = self.wanted().repaired().map_or_else(|| advice::date_help(self.written), advice::as_written);
        self.error(
            "wrong-value",
            format!("{written} is not a day of the calendar"),
            format!("{written} is geen dag van de kalender"),
        )
        .with_help(help)
    }

    fn of_another_type(&self) -> Diagnostic {
        if let Some(slip) = slip_for_fields(self.written, self.schema, &self.place) {
            return slip;
        }
        let Words { en, nl } = &self.title;
        if self.written.is_f64() && en == "a whole number" {
            return self.advised(self.of_field("wrong-type", &format!("must be {en}"), &format!("moet {nl} zijn")));
        }
        if let Some(told) = self.hidden_space() {
            return told;
        }
        let (is, isnt) = kind_of(self.written);
        let (en, nl) =
            if wants_fields(self.schema) { ("a map of fields", "een groep velden") } else { (en.as_str(), nl.as_str()) };
        self.advised(self.of_field("wrong-type", &format!("must be {en}, not {is}"), &format!("moet {nl} zijn, geen {isnt}")))
    }

    /// A value that would be right without a space that is not seen.
    fn hidden_space(&self) -> Option<Diagnostic> {
        let text = self.written.as_str()?;
        let hidden = text.chars().find(|character| is_hidden_space(*character))?;
        let repaired = self.wanted().repaired()?;
        let (code, plain) = (u32::from(hidden), text.replace(is_hidden_space, " "));
        let plain = plain.trim();
        let message = Words::new(
            format!("A space that is not seen (U+{code:04X}) stands in or beside `{plain}`"),
            format!("In of naast `{plain}` staat een spatie die je niet ziet (U+{code:04X})"),
        );
        let told = Diagnostic::error("wrong-value", self.place.clone(), message);
        Some(
            told.with_help(Words::new(format!("type the value again: {repaired}"), format!("typ de waarde opnieuw: {repaired}"))),
        )
    }

    fn of_another_form(&self) -> Diagnostic {
        if let Some(told) = self.hidden_space() {
            return told;
        }
        let (Words { en, nl }, written) = (&self.title, shown(self.written));
        if self.written.as_str().is_some_and(|text| text.trim().is_empty()) {
            return self.advised(self.of_field("wrong-value", "is empty", "is leeg"));
        }
        // What there is only one of is told by its field.
        if en.starts_with("the ") {
            let (be, zijn) = (format!("cannot be `{written}`"), format!("kan niet `{written}` zijn"));
            return self.advised(self.of_field("wrong-value", &be, &zijn));
        }
        self.advised(self.error("wrong-value", format!("`{written}` is not {en}"), format!("`{written}` is {}", denied(nl))))
    }
}

/// Whether a map of fields is the only thing that will do.
fn wants_fields(schema: Option<&Value>) -> bool {
    schema.is_some_and(|schema| schema.get("type").is_some_and(|kind| kind == "object"))
}

/// A text where fields should stand, because the colon behind the first is not one, or nothing follows it: `name:Remember me`.
fn slip_for_fields(written: &Value, schema: Option<&Value>, place: &Place) -> Option<Diagnostic> {
    let text = written.as_str().filter(|_| wants_fields(schema))?;
    let key = text.len() - text.trim_start_matches(|letter: char| letter.is_ascii_lowercase() || letter == '_').len();
    let after = text.get(key..)?.trim_start_matches(' ');
    let sign = after.chars().next().filter(|sign| key > 0 && matches!(sign, ':' | '：' | '='))?;
    let start = place.span.start + key + (text.len() - key - after.len());
    let place = Place { span: start..start + sign.len_utf8(), ..place.clone() };
    let odd_space =
        after.strip_prefix(sign).and_then(|rest| rest.chars().next()).filter(|next| next.is_whitespace() && !next.is_ascii());
    let message = match (sign, odd_space) {
        (':', Some(space)) => Words::new(
            format!("The space after this colon is not an ordinary one (U+{:04X})", u32::from(space)),
            format!("De spatie na deze dubbele punt is geen gewone (U+{:04X})", u32::from(space)),
        ),
        (':', None) => Words::new("A space is missing after this colon", "Na deze dubbele punt ontbreekt een spatie"),
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

/// Whether the rest of the line after a key is a comment that looks like a value, such as a color without quotes.
fn starts_a_comment(key: &Place) -> bool {
    let rest = key.file.text.get(key.span.end..).unwrap_or_default();
    let line = rest.lines().next().unwrap_or_default();
    line.trim_start_matches(':').trim_start().strip_prefix('#').is_some_and(|after| after.starts_with(char::is_alphanumeric))
}

/// A space that looks like none or like an ordinary one.
const fn is_hidden_space(character: char) -> bool {
    matches!(character, '\u{a0}' | '\u{2007}' | '\u{202f}' | '\u{200b}' | '\u{2060}' | '\u{feff}')
}
