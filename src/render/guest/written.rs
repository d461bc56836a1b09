//! What is wrong with the program's own templates as they are written: found without running any, and so in every check. What only shows
//! once they are filled in, the child tells.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

use minijinja::Environment;
use serde_json::Value;

use super::{Fault, FaultKind, fault};
use crate::render::email::content;
use crate::render::mjml::{self, TAGS};

/// What every template may name beside its data: functions, and what the template language brings.
const GIVEN: [&str; 10] = ["t", "range", "dict", "namespace", "debug", "loop", "self", "super", "caller", "varargs"];

/// Everything that is wrong with templates as they are written, by name.
#[must_use]
pub fn faults(templates: &BTreeMap<String, String>) -> Vec<Fault> {
    if templates.is_empty() {
        // Nearly every program: the engine's own templates need not be read then.
        return Vec::new();
    }
    let own = templates.values().flat_map(|source| assigned(source));
    let assigned: BTreeSet<&str> = mjml::sources().flat_map(|source| assigned(source)).chain(own).collect();
    let of = |(name, source): (&String, &String)| {
        let mut faults = unread(name, source).map_or_else(|| unknown_fields(name, source, &assigned), |fault| vec![fault]);
        faults.extend(absent(name, source, templates));
        faults.extend(unknown_tags(name, source));
        faults
    };
    templates.iter().flat_map(of).collect()
}

/// The templates that others take in by name; nothing where one is named by an expression, so that it could be any.
#[must_use]
pub fn taken_in(templates: &BTreeMap<String, String>) -> Option<BTreeSet<String>> {
    let named = templates.values().flat_map(|source| takes(source));
    named.map(|taken| taken.name.map(|range| taken.source[range].to_owned())).collect()
}

/// The words of the language that templates ask for by name; nothing where one asks by an expression.
#[must_use]
pub fn asked_words(templates: &BTreeMap<String, String>) -> Option<BTreeSet<String>> {
    let calls = templates.values().flat_map(|source| {
        let code = code(source, false);
        let starts: Vec<usize> =
            code.match_indices("t(").map(|(at, _)| at).filter(|at| !code[..*at].ends_with(is_word)).collect();
        starts.into_iter().map(|at| literal(&source[at + 2..]).map(str::to_owned)).collect::<Vec<_>>()
    });
    calls.collect()
}

/// Why a template cannot be read, where it cannot.
fn unread(name: &str, source: &str) -> Option<Fault> {
    Environment::new().add_template(name, source).err().map(|error| fault(name, &error))
}

/// What a template asks for that no mail has and no template sets.
fn unknown_fields(name: &str, source: &str, assigned: &BTreeSet<&str>) -> Vec<Fault> {
    let mut environment = Environment::new();
    if environment.add_template(name, source).is_err() {
        return Vec::new();
    }
    let Ok(template) = environment.get_template(name) else { return Vec::new() };
    let code = code(source, false);
    let mut unknown: Vec<String> = template.undeclared_variables(true).into_iter().collect();
    unknown.retain(|field| {
        let first = field.split('.').next().unwrap_or_default();
        !GIVEN.contains(&first) && !assigned.contains(first) && !is_field(field) && !is_asked_after(field, &code)
    });
    unknown.sort();
    let told = |field: String| {
        let range = occurrences(&field, &code).next();
        Fault { template: name.to_owned(), line: None, range, kind: FaultKind::UnknownField(field) }
    };
    unknown.into_iter().map(told).collect()
}

/// Whether a mail has a field, as far as its data has names.
fn is_field(path: &str) -> bool {
    let mut here = &*SCHEMA;
    for step in path.split('.') {
        here = named(here);
        match here.get("properties").and_then(Value::as_object) {
            Some(fields) => match fields.get(step) {
                Some(field) => here = field,
                None => return false,
            },
            // A list, or words.
            None => return true,
        }
    }
    true
}

/// The schema of the data of a mail.
static SCHEMA: LazyLock<Value> = LazyLock::new(content::schema);

/// The names of the fields of a mail.
pub(super) fn fields() -> impl Iterator<Item = &'static str> {
    SCHEMA.get("properties").and_then(Value::as_object).into_iter().flatten().map(|(name, _)| name.as_str())
}

/// What a schema refers to, also where it may be nothing.
fn named(schema: &'static Value) -> &'static Value {
    let either = schema.get("anyOf").and_then(Value::as_array);
    let schema = either.and_then(|forms| forms.iter().find(|form| form.get("$ref").is_some())).unwrap_or(schema);
    let target = schema.get("$ref").and_then(Value::as_str).and_then(|target| SCHEMA.pointer(target.trim_start_matches('#')));
    target.unwrap_or(schema)
}

/// Whether a template asks after a field before it takes it, so that it may be missing.
fn is_asked_after(field: &str, code: &str) -> bool {
    occurrences(field, code).any(|range| {
        let rest = code[range.end..].trim_start();
        let test = rest.strip_prefix("is ").map(str::trim_start).map(|test| test.trim_start_matches("not ").trim_start());
        let filter = rest.strip_prefix('|').map(str::trim_start);
        test.is_some_and(|test| test.starts_with("defined") || test.starts_with("undefined"))
            || filter.is_some_and(|filter| filter.starts_with("default"))
    })
}

/// Where a name stands in code.
fn occurrences<'a>(name: &'a str, code: &'a str) -> impl Iterator<Item = Range<usize>> + 'a {
    let alone = move |at: &usize| {
        !code[..*at].ends_with(|before| is_word(before) || before == '.') && !code[at + name.len()..].starts_with(is_word)
    };
    code.match_indices(name).map(|(at, _)| at).filter(alone).map(|at| at..at + name.len())
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

/// The names that a template gives to something, in whatever way.
fn assigned(source: &str) -> Vec<&str> {
    let mut names = Vec::new();
    for statement in statements(source) {
        let inside = &source[statement];
        let words: Vec<&str> = inside.split(|c: char| !is_word(c)).filter(|word| !word.is_empty()).collect();
        match words.first() {
            Some(&"for") => names.extend(words.iter().skip(1).take_while(|word| **word != "in")),
            Some(&("set" | "with" | "macro" | "import" | "from")) => names.extend(words.iter().skip(1)),
            _ => {}
        }
    }
    names
}

/// What a template takes in: where its name stands, unless that is an expression.
struct Taken<'a> {
    source: &'a str,
    name: Option<Range<usize>>,
}

fn takes(source: &str) -> Vec<Taken<'_>> {
    let taken = |statement: Range<usize>| {
        let inside = &source[statement.clone()];
        let words = inside.trim_start_matches(['-', '+']).trim_start();
        let rest = ["include", "extends", "import", "from"].iter().find_map(|word| words.strip_prefix(word))?;
        let rest = rest.strip_prefix(char::is_whitespace)?.trim_start();
        let start = statement.end - rest.len();
        let name = literal(rest).map(|name| start + 1..start + 1 + name.len());
        // What may be missing is asked for with care.
        (!inside.contains("ignore missing")).then_some(Taken { source, name })
    };
    statements(source).into_iter().filter_map(taken).collect()
}

/// What stands between quotation marks at the start of code.
fn literal(code: &str) -> Option<&str> {
    let mark = code.chars().next().filter(|mark| matches!(mark, '"' | '\''))?;
    code[1..].split(mark).next()
}

/// What is taken in and is not there.
fn absent(name: &str, source: &str, templates: &BTreeMap<String, String>) -> Vec<Fault> {
    let is_there = |taken: &str| templates.contains_key(taken) || mjml::names().any(|known| known == taken);
    let ranges = takes(source).into_iter().filter_map(|taken| taken.name);
    let absent = ranges.filter(|range| !is_there(&source[range.clone()]));
    absent
        .map(|range| Fault {
            template: name.to_owned(),
            line: None,
            kind: FaultKind::NoTemplate(source[range.clone()].to_owned()),
            range: Some(range),
        })
        .collect()
}

/// The tags of a template that MJML does not know.
fn unknown_tags(name: &str, source: &str) -> Vec<Fault> {
    if !name.ends_with(".mjml") {
        return Vec::new();
    }
    let marked = code(source, true);
    let tag = |(at, _): (usize, &str)| {
        let tag: &str = marked[at + 1..].split(|c: char| !(is_word(c) || c == '-')).next()?;
        (!TAGS.contains(&tag)).then(|| Fault {
            template: name.to_owned(),
            line: None,
            range: Some(at + 1..at + 1 + tag.len()),
            kind: FaultKind::Mjml(tag.to_owned()),
        })
    };
    marked.match_indices("<mj-").filter_map(tag).collect()
}

/// The stretches between `{%` and `%}`.
fn statements(source: &str) -> Vec<Range<usize>> {
    tags(source)
        .into_iter()
        .filter(|tag| source[tag.clone()].starts_with("{%"))
        .map(|tag| tag.start + 2..tag.end.saturating_sub(2).max(tag.start + 2))
        .collect()
}

/// Expressions, statements and comments, with their braces; what is never closed runs to the end.
fn tags(source: &str) -> Vec<Range<usize>> {
    let mut tags = Vec::new();
    let mut from = 0;
    while let Some(at) = source[from..].find('{').map(|at| from + at) {
        let closing = match source.as_bytes().get(at + 1) {
            Some(b'{') => "}}",
            Some(b'%') => "%}",
            Some(b'#') => "#}",
            _ => {
                from = at + 1;
                continue;
            }
        };
        let end = source[at + 2..].find(closing).map_or(source.len(), |end| at + 2 + end + 2);
        tags.push(at..end);
        from = end;
    }
    tags
}

/// A template of the same length with blanks for all but its code, in which words between quotation marks are blanks too; or the other way
/// round, for all but its markup.
fn code(source: &str, of_markup: bool) -> String {
    let mut shown: Vec<bool> = vec![of_markup; source.len()];
    for tag in tags(source) {
        let is_comment = source[tag.clone()].starts_with("{#");
        shown[tag.clone()].fill(!of_markup && !is_comment);
        let mut quoted = None;
        for (at, character) in source[tag.clone()].char_indices().map(|(at, character)| (tag.start + at, character)) {
            let closes = quoted == Some(character);
            if quoted.is_some() && !of_markup {
                shown[at..at + character.len_utf8()].fill(false);
            }
            if closes {
                quoted = None;
            } else if quoted.is_none() && matches!(character, '"' | '\'') {
                quoted = Some(character);
            }
        }
    }
    if of_markup {
        for (at, _) in source.match_indices("<!--") {
            let end = source[at..].find("-->").map_or(source.len(), |end| at + end);
            shown[at..end].fill(false);
        }
    }
    source
        .char_indices()
        .flat_map(|(at, character)| {
            let kept = shown.get(at).copied().unwrap_or_default();
            std::iter::repeat_n(if kept { character } else { ' ' }, if kept { 1 } else { character.len_utf8() })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(templates: &[(&str, &str)]) -> Vec<(String, FaultKind)> {
        let templates = templates.iter().map(|(name, source)| ((*name).to_owned(), (*source).to_owned())).collect();
        let shown = |fault: Fault| {
            let source: &String = BTreeMap::get(&templates, &fault.template).expect("it is one of them");
            (fault.range.map_or_else(String::new, |range| source[range].to_owned()), fault.kind)
        };
        faults(&templates).into_iter().map(shown).collect()
    }

    #[test]
    fn all_that_is_wrong_in_all_templates_is_told_in_its_place() {
        let templates = [
            ("kickoff.mjml", "{% extends 'layot.mjml' %}<mj-txt>{{ 'bodyy' }} é {{ bodyy }} {{ recipient.role }}</mj-txt>"),
            ("nudge.txt", "{% if body %}"),
        ];
        let found = found(&templates);
        let kinds: Vec<(&str, &FaultKind)> = found.iter().map(|(shown, kind)| (shown.as_str(), kind)).collect();
        assert_eq!(kinds[0], ("bodyy", &FaultKind::UnknownField("bodyy".into())));
        assert_eq!(kinds[1], ("recipient.role", &FaultKind::UnknownField("recipient.role".into())));
        assert_eq!(kinds[2], ("layot.mjml", &FaultKind::NoTemplate("layot.mjml".into())));
        assert_eq!(kinds[3], ("mj-txt", &FaultKind::Mjml("mj-txt".into())));
        assert!(matches!(kinds[4].1, FaultKind::Syntax(_)), "{kinds:?}");
        assert_eq!(kinds.len(), 5);
    }

    #[test]
    fn what_a_template_may_name_is_no_fault() {
        let sound = [
            (
                "signature.mjml",
                "{# {{ nothing }} #}<mj-text>{{ greeting }}, {{ program.owner.name }} {{ parts.c.ink }} {{ c.ink }}</mj-text>",
            ),
            (
                "kickoff.mjml",
                "{% set greeting = 'Hi' %}{% include \"signature.mjml\" %}{% include maybe ignore missing %}<!-- <mj-old> -->",
            ),
            (
                "nudge.txt",
                "{% for goody in goodies %}{{ goody.name }}{{ loop.index }}{% endfor %}{% if extra is defined %}{{ extra }}{% endif %}{{ kickoff.place }}{{ maybe | default('') }}{{ t('x', y=1) }}",
            ),
        ];
        assert_eq!(found(&sound), []);
    }

    #[test]
    fn the_templates_of_the_engine_are_sound() {
        let own: BTreeMap<String, String> =
            mjml::names().zip(mjml::sources()).map(|(name, source)| (name.to_owned(), source.to_owned())).collect();
        assert_eq!(faults(&own), []);
    }

    #[test]
    fn what_is_taken_in_and_asked_for_is_known_unless_it_is_an_expression() {
        let own = |source: &str| BTreeMap::from([("a.mjml".to_owned(), source.to_owned())]);
        assert_eq!(taken_in(&own("{% include 'b.mjml' %}")), Some(BTreeSet::from(["b.mjml".to_owned()])));
        assert_eq!(taken_in(&own("{% include name %}")), None);
        assert_eq!(asked_words(&own("{{ t(\"hello\") }}{{ format(x) }}")), Some(BTreeSet::from(["hello".to_owned()])));
        assert_eq!(asked_words(&own("{{ t(name) }}")), None);
    }
}
