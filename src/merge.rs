//! Merge fields in texts: reading them, checking them, and filling them in. Stands beside the street, since lints and renderers use it.
//!
//! A text may hold `{{ field }}` and `{% if field %} … {% else %} … {% endif %}` in the syntax of minijinja, and no loops. Values enter
//! last and are escaped for the place where they land.

mod fields;
mod named;
mod personal;

pub use personal::{Answering, Asked as PersonalQuestion, Question, rewritten, values};

pub use named::field_named;

pub use fields::{
    Fields, HabitFields, MomentFields, ProgramFields, RecipientFields, SignupFields, is_known_field, known_fields, own_columns,
};

use std::ops::Range;
use std::sync::LazyLock;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, UndefinedBehavior, filters};
use serde::Serialize;

/// How many steps one text may take to merge; an honest one takes dozens.
const FUEL: u64 = 20_000;

/// The words that may stand in a statement.
const STATEMENTS: [&str; 4] = ["if", "elif", "else", "endif"];

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part<'a> {
    /// Words as they are.
    Words(&'a str),
    /// An expression or statement, with its braces.
    Merge(&'a str),
}

/// Why a text cannot be merged, and where in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// The stretch of the text, in bytes.
    pub range: Range<usize>,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong with a text that cannot be merged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// `{{` or `{%` without its end.
    Unclosed,
    /// A statement other than `if`, by its first word.
    Statement(String),
    /// Something that is no expression.
    Expression,
    /// `if` and `endif` do not pair.
    Unpaired,
}

/// The parts of a text, in order.
///
/// # Errors
/// When braces are not closed.
pub fn parts(text: &str) -> Result<Vec<Part<'_>>, Broken> {
    let mut parts = Vec::new();
    let mut rest = 0;
    while let Some(at) = next_opening(&text[rest..]).map(|at| rest + at) {
        let closing = if text[at..].starts_with("{{") {
            "}}"
        } else if text[at..].starts_with("{%") {
            "%}"
        } else {
            "#}"
        };
        let Some(length) = text[at + 2..].find(closing) else {
            return Err(Broken { range: at..text.len().min(at + 2), fault: Fault::Unclosed });
        };
        if at > rest {
            parts.push(Part::Words(&text[rest..at]));
        }
        rest = at + 2 + length + 2;
        parts.push(Part::Merge(&text[at..rest]));
    }
    if rest < text.len() {
        parts.push(Part::Words(&text[rest..]));
    }
    Ok(parts)
}

fn next_opening(text: &str) -> Option<usize> {
    text.match_indices('{').map(|(at, _)| at).find(|at| matches!(text.as_bytes().get(at + 1), Some(b'{' | b'%' | b'#')))
}

/// A field that a text asks for, and the expression that asks for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The field, such as `recipient.first_name`.
    pub field: String,
    /// Where its expression stands in the text, in bytes.
    pub range: Range<usize>,
}

/// The fields that a text asks for, in order.
///
/// # Errors
/// When the text cannot be merged at all.
pub fn asked(text: &str) -> Result<Vec<Asked>, Broken> {
    let mut found = Vec::new();
    let mut depth = 0_i32;
    let mut start = 0;
    for part in parts(text)? {
        let (Part::Words(source) | Part::Merge(source)) = part;
        let range = start..start + source.len();
        start = range.end;
        if part == Part::Merge(source) {
            found.extend(
                fields_of(source, &range, &mut depth)?
                    .into_iter()
                    .map(|field| Asked { range: place_of(source, &field, &range), field }),
            );
        }
    }
    if depth == 0 { Ok(found) } else { Err(Broken { range: 0..text.len(), fault: Fault::Unpaired }) }
}

fn place_of(source: &str, field: &str, range: &Range<usize>) -> Range<usize> {
    source.find(field).map_or_else(|| range.clone(), |at| range.start + at..range.start + at + field.len())
}

fn fields_of(source: &str, range: &Range<usize>, depth: &mut i32) -> Result<Vec<String>, Broken> {
    let broken = |fault| Broken { range: range.clone(), fault };
    let inner = source.get(2..source.len() - 2).unwrap_or_default().trim_matches(['-', '+', ' ', '\n', '\t']);
    let alone = if source.starts_with("{#") {
        return Ok(Vec::new());
    } else if source.starts_with("{%") {
        let word = inner.split_whitespace().next().unwrap_or_default();
        if !STATEMENTS.contains(&word) {
            return Err(broken(Fault::Statement(word.to_owned())));
        }
        *depth += i32::from(word == "if") - i32::from(word == "endif");
        if *depth < 0 || (word != "if" && word != "endif" && *depth == 0) {
            return Err(broken(Fault::Unpaired));
        }
        match word {
            "if" => format!("{{% {inner} %}}{{% endif %}}"),
            "elif" => format!("{{% {} %}}{{% endif %}}", &inner[2..]),
            _ => return Ok(Vec::new()),
        }
    } else {
        source.to_owned()
    };
    if !is_modest(inner) {
        return Err(broken(Fault::Expression));
    }
    let template = ENVIRONMENT.template_from_str(&alone).map_err(|_| broken(Fault::Expression))?;
    let mut fields: Vec<String> = template.undeclared_variables(true).into_iter().collect();
    fields.sort();
    Ok(fields)
}

/// Only what cannot grow or harm: an expression names a field, and may change its case or give words for when it is empty.
static ENVIRONMENT: LazyLock<Environment<'static>> = LazyLock::new(|| {
    let mut environment = Environment::empty();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_fuel(Some(FUEL));
    environment.set_auto_escape_callback(|name| if name.ends_with(".html") { AutoEscape::Html } else { AutoEscape::None });
    environment.add_filter("upper", filters::upper);
    environment.add_filter("lower", filters::lower);
    environment.add_filter("capitalize", filters::capitalize);
    environment.add_filter("trim", filters::trim);
    environment.add_filter("default", filters::default);
    environment.add_filter("urlencode", |text: &str| in_address(text));
    if let Ok(syntax) = SyntaxConfig::builder().keep_trailing_newline(true).build() {
        environment.set_syntax(syntax);
    }
    environment
});

/// Whether an expression only names, compares and chooses; what multiplies, adds or makes lists can grow without end.
fn is_modest(inner: &str) -> bool {
    let mut quote = None;
    inner.chars().all(|character| match (quote, character) {
        (Some(open), character) => {
            if character == open {
                quote = None;
            }
            true
        }
        (None, '"' | '\'') => {
            quote = Some(character);
            true
        }
        (None, character) => !matches!(character, '*' | '/' | '%' | '+' | '~' | '[' | ']' | '{' | '}'),
    })
}
/// Whether a link in a text leads to the web, to a mailbox, or to what the merge field `merged` at its start stands for.
#[must_use]
pub fn is_safe_link(target: &str, merged: &str) -> bool {
    ["https://", "http://", "mailto:", merged].iter().any(|start| target.starts_with(start))
}

/// A value as it stands in a web address: all but letters, digits and `-_.~` written as their bytes (RFC 3986).
#[must_use]
pub fn in_address(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            written.push(char::from(byte));
        } else {
            written.push_str(&format!("%{byte:02X}"));
        }
    }
    written
}

/// Whether a text asks for something of the habit; one that cannot be read may.
#[must_use]
pub fn asks_for_habit(text: &str) -> bool {
    asked(text).map_or(true, |asked| asked.iter().any(|asked| is_of(&asked.field, "habit")))
}

/// Whether a field is of these, such as `habit.sentence` of `habit`; the whole is too.
fn is_of(field: &str, whole: &str) -> bool {
    field.split('.').next() == Some(whole)
}

/// An expression as it stands in a web address: what a person brings must not change where the link leads.
#[must_use]
pub fn addressed(expression: &str) -> String {
    let inner = expression.strip_prefix("{{").and_then(|rest| rest.strip_suffix("}}"));
    let is_personal = |_: &&str| {
        let asked = asked(expression).unwrap_or_default();
        asked.iter().any(|asked| ["recipient", "habit"].iter().any(|whole| is_of(&asked.field, whole)))
    };
    inner.filter(is_personal).map_or_else(
        || expression.to_owned(),
        |inner| format!("{{{{ ({})|urlencode }}}}", inner.trim_matches(['-', '+', ' ', '\n', '\t'])),
    )
}

/// Where a text lands, which decides how values and words are escaped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Landing {
    /// A plain-text part, a header, a calendar or a document that escapes by itself.
    Plain,
    /// HTML, in the text of an element or in a quoted attribute; the words are HTML already.
    Html,
}

/// Fills in the fields of a text.
///
/// # Errors
/// When the text cannot be merged; the check tells where and why before anything is rendered.
pub fn fill(text: &str, fields: &impl Serialize, landing: Landing) -> Result<String, minijinja::Error> {
    if next_opening(text).is_none() {
        return Ok(text.to_owned());
    }
    let name = match landing {
        Landing::Plain => "text.txt",
        Landing::Html => "text.html",
    };
    ENVIRONMENT.render_named_str(name, text, minijinja::Value::from(Serde(fields)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fields_of_a_text_are_found_in_their_place() {
        let text = "Dag {{ recipient.first_name }}, {% if habit.celebration %}vier het{% endif %}";
        let found = asked(text).expect("it merges");
        assert_eq!(
            found.iter().map(|asked| asked.field.as_str()).collect::<Vec<_>>(),
            ["recipient.first_name", "habit.celebration"]
        );
        assert_eq!(&text[found[0].range.clone()], "recipient.first_name");
    }

    #[test]
    fn a_text_asks_for_the_habit_however_it_is_written_and_wherever_it_stands() {
        for text in [
            "{{ habit.sentence }}",
            "{{ habit .sentence }}",
            "{{ (habit).sentence|upper }}",
            "{{ habit. routine if recipient.team else '' }}",
            "{% if recipient.team == 'x' %}{{ habit .sentence }}{% endif %}",
            "{% if recipient.team == 'x' and habit.celebration %}x{% endif %}",
            "{% if recipient.team %}a{% elif habit %}b{% endif %}",
        ] {
            assert!(asks_for_habit(text), "{text}");
        }
        for text in
            ["Keep the habit. Go on.", "{{ recipient.team|default('habit.') }}", "{# habit.sentence #}", "{{ program.title }}"]
        {
            assert!(!asks_for_habit(text), "{text}");
        }
    }

    #[test]
    fn what_a_person_brings_is_written_as_a_part_of_an_address_however_it_is_asked_for() {
        for (expression, written) in [
            ("{{ recipient .team }}", "{{ (recipient .team)|urlencode }}"),
            ("{{ (habit).routine }}", "{{ ((habit).routine)|urlencode }}"),
            ("{{ signup.url }}", "{{ signup.url }}"),
            ("{{ signup.url|default('recipient.team') }}", "{{ signup.url|default('recipient.team') }}"),
        ] {
            assert_eq!(addressed(expression), written);
        }
    }

    #[test]
    fn what_cannot_be_merged_is_told_apart() {
        assert_eq!(asked("{{ a").map_err(|broken| broken.fault), Err(Fault::Unclosed));
        assert_eq!(asked("{% for a in b %}{% endfor %}").map_err(|broken| broken.fault), Err(Fault::Statement("for".into())));
        assert_eq!(asked("{{ a b }}").map_err(|broken| broken.fault), Err(Fault::Expression));
        assert_eq!(asked("{% if a %}").map_err(|broken| broken.fault), Err(Fault::Unpaired));
        assert_eq!(asked("{% else %}").map_err(|broken| broken.fault), Err(Fault::Unpaired));
    }

    #[test]
    fn values_are_escaped_for_where_they_land() {
        let fields = serde_json::json!({"name": "<b>\"Jan\"</b>"});
        assert_eq!(fill("{{ name }}", &fields, Landing::Plain).expect("it merges"), "<b>\"Jan\"</b>");
        let html = fill("{{ name }}", &fields, Landing::Html).expect("it merges");
        assert!(!html.contains('<') && !html.contains('"'), "{html}");
    }

    #[test]
    fn an_expression_can_neither_grow_nor_let_html_through() {
        let growing = ["{{ 'x' * 99999999999 }}", "{{ [1, 2]|batch(9999999999, 0) }}", "{{ 'a' ~ 'b' }}"];
        for text in growing {
            assert_eq!(asked(text).map_err(|broken| broken.fault), Err(Fault::Expression), "{text}");
        }
        for text in ["{{ 'x'|indent(18446744073709551615) }}", "{{ '%99999999999d'|format(1) }}", "{{ '<b>'|safe }}"] {
            assert!(fill(text, &serde_json::json!({}), Landing::Html).is_err(), "{text}");
        }
        assert_eq!(fill("{{ name|upper }}", &serde_json::json!({"name": "a"}), Landing::Html).expect("it merges"), "A");
    }

    #[test]
    fn a_value_that_looks_like_a_field_stays_text() {
        let fields = serde_json::json!({"name": "{{ secret }}"});
        assert_eq!(fill("{{ name }}", &fields, Landing::Plain).expect("it merges"), "{{ secret }}");
    }
}
