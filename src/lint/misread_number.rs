//! # misread-number
//!
//! A number is written with a dot for the thousands. A computer takes that dot for a decimal point: `6.000` is six, not six thousand.
//!
//! ## Why it matters
//!
//! Nothing else goes wrong, so nobody notices. The sign-up goal becomes ten percent of six people, the small groups are counted wrongly, and the poster says
//! it to everyone. Numbers stand in a program without dots, commas and spaces.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! measurement:
//!   metrics:
//!     - {id: contacts, kind: contacts, baseline: {value: 410.000, unit: per-year}}
//! ready_until: cocreation
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! measurement:
//!   metrics:
//!     - {id: contacts, kind: contacts, baseline: {value: 410000, unit: per-year}}
//! ready_until: cocreation
//! ```
//!
//! ## Source
//!
//! YAML 1.2.2, chapter 10.2, the core schema: a dot in a number is a decimal point.

use serde_json::Value;

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::model::MetricKind;
use crate::source::{Document, Pointer, Spans};

pub(super) const LINT: Lint = Lint {
    name: "misread-number",
    severity: Severity::Error,
    says: ("a number with a dot for its thousands", "een getal met een punt voor de duizendtallen"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("misread_number.rs"),
    dutch: include_str!("../../locales/nl/lints/misread-number.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    if !may_hold(&context.document.value, &context.document.spans, context.document) {
        return Vec::new();
    }
    let mut numbers = Vec::new();
    collect(&context.document.value, &mut Pointer::default(), &mut numbers);
    numbers.iter().filter_map(|pointer| finding(pointer, context)).collect()
}

/// Whether any number is written with a dot: most programs have none, and where numbers stand is not worked out before it is asked.
fn may_hold(value: &Value, spans: &Spans, document: &Document) -> bool {
    match value {
        Value::Number(_) => document.written(spans).contains('.'),
        Value::Object(map) => map.values().zip(&spans.children).any(|(value, spans)| may_hold(value, spans, document)),
        Value::Array(list) => list.iter().zip(&spans.children).any(|(item, spans)| may_hold(item, spans, document)),
        _ => false,
    }
}

/// The pointers of all numbers.
fn collect(value: &Value, pointer: &mut Pointer, numbers: &mut Vec<String>) {
    match value {
        Value::Number(_) => numbers.push(pointer.as_str().to_owned()),
        Value::Object(map) => map.iter().for_each(|(key, value)| pointer.at_key(key, |at| collect(value, at, numbers))),
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(index, value)| pointer.at_index(index, |at| collect(value, at, numbers)));
        }
        _ => {}
    }
}

fn finding(pointer: &str, context: &Context<'_>) -> Option<Finding> {
    let place = context.document.place(pointer);
    let written = place.file.text.get(place.span)?;
    let (whole, thousands) = grouped(written)?;
    // A decimal that ends in three zeros is written by nobody; one that does not is a count only where counts stand.
    if thousands != "000" && !counts_contacts(pointer, context) {
        return None;
    }
    let (meant, read) = (format!("{whole}{thousands}"), read(written));
    let message = Words::new(
        format!("`{written}` is read as {read}: a dot is a decimal point here"),
        format!("`{written}` wordt gelezen als {}: een punt telt hier als komma", read.replace('.', ",")),
    );
    Some(Finding::at(pointer, message).help(
        format!("write {meant}, without a dot; or {read}, if you mean that"),
        format!("schrijf {meant}, zonder punt; of {read}, als je dat bedoelt"),
    ))
}

/// The two parts of a number that is written as thousands: one to three digits, a dot, and three digits.
fn grouped(written: &str) -> Option<(&str, &str)> {
    let (whole, thousands) = written.split_once('.')?;
    let digits = whole.strip_prefix('-').unwrap_or(whole);
    let are_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let fits = (1..=3).contains(&digits.len()) && thousands.len() == 3 && are_digits(digits) && are_digits(thousands);
    (fits && !digits.starts_with('0')).then_some((whole, thousands))
}

/// The number as the computer reads it.
fn read(written: &str) -> String {
    written.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Whether a number belongs to a metric that counts contacts, of which there are no thousandths.
fn counts_contacts(pointer: &str, context: &Context<'_>) -> bool {
    let index = pointer.strip_prefix("/measurement/metrics/").and_then(|rest| rest.split('/').next()?.parse::<usize>().ok());
    let metrics = context.program.measurement.iter().flat_map(|measurement| &measurement.metrics);
    index.and_then(|index| metrics.into_iter().nth(index)).is_some_and(|metric| metric.kind == MetricKind::Contacts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_groups_of_three_digits_are_thousands() {
        assert_eq!(grouped("6.000"), Some(("6", "000")));
        assert_eq!(grouped("-410.500"), Some(("-410", "500")));
        for other in ["6000", "6.0", "6.00", "6.0000", "0.450", "1234.000", "6e3", "6.000.000", "*anchor", ""] {
            assert_eq!(grouped(other), None, "{other}");
        }
    }

    #[test]
    fn a_number_is_shown_as_it_is_read() {
        assert_eq!(["6.000", "410.500", "20.000", "1.050"].map(read), ["6", "410.5", "20", "1.05"]);
    }
}
