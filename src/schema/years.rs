//! A date that lies years away from all others of its program is a slip of the fingers. Told here, once: else every moment that hangs on it
//! would be told as well.

use serde_json::Value;

use super::leaves::{LeafKind, leaves};
use crate::diagnostic::{Diagnostic, Words};
use crate::model::Date;
use crate::source::Document;

/// By how many years a date is later than any plan looks ahead.
const FAR: i16 = 10;

/// The pointers of the dates that lie far from the others, and what is said of each.
pub(super) fn far_off(document: &Document) -> Vec<(String, Diagnostic)> {
    let mut years = Vec::new();
    collect(&document.value, &mut years);
    let apart = years.iter().max().zip(years.iter().min()).map_or(0, |(last, first)| last - first);
    if apart < FAR {
        return Vec::new();
    }
    let found = leaves(&document.value).into_iter().filter(|leaf| matches!(leaf.kind, LeafKind::Date | LeafKind::When));
    let dated: Vec<(String, Dated)> = found.filter_map(|leaf| Some((leaf.pointer, Dated::of(leaf.value)?))).collect();
    let Some(usual) = usual(&dated) else { return Vec::new() };
    let far = dated.into_iter().filter(|(_, dated)| dated.is_far_from(usual));
    far.map(|(pointer, dated)| (pointer.clone(), told(&pointer, &dated, usual, document))).collect()
}

/// The years with which texts begin as dates do: in most programs they lie near each other, and where dates stand is not worked out before it
/// is asked.
fn collect(value: &Value, years: &mut Vec<i16>) {
    match value {
        Value::String(text) if text.as_bytes().get(4) == Some(&b'-') => {
            years.extend(text.get(..4).and_then(|year| year.parse::<i16>().ok()));
        }
        Value::Array(list) => list.iter().for_each(|item| collect(item, years)),
        Value::Object(map) => map.values().for_each(|value| collect(value, years)),
        _ => {}
    }
}

/// A date in two parts: its year, and the rest as written.
struct Dated {
    year: i16,
    rest: String,
}

impl Dated {
    fn of(value: &Value) -> Option<Self> {
        let text = value.as_str()?;
        let rest = text.get(4..)?.to_owned();
        text.parse::<Date>().ok()?;
        Some(Self { year: text.get(..4)?.parse().ok()?, rest })
    }

    fn is_far_from(&self, usual: i16) -> bool {
        self.year - usual >= FAR || usual - self.year >= FAR && digits(self.year) == digits(usual)
    }
}

/// The digits of a year, in the order of their size: two that share them are easily typed for each other.
fn digits(year: i16) -> Vec<char> {
    let mut digits: Vec<char> = format!("{year:04}").chars().collect();
    digits.sort_unstable();
    digits
}

/// The year in the middle of all, the earlier where there are two.
fn usual(dated: &[(String, Dated)]) -> Option<i16> {
    let mut years: Vec<i16> = dated.iter().map(|(_, dated)| dated.year).collect();
    years.sort_unstable();
    years.get(years.len().checked_sub(1)? / 2).copied()
}

fn told(pointer: &str, dated: &Dated, usual: i16, document: &Document) -> Diagnostic {
    let apart = (dated.year - usual).abs();
    let (en, nl) = if dated.year > usual { ("after", "na") } else { ("before", "vóór") };
    let message = Words::new(
        format!("This is {apart} years {en} the other dates of the program"),
        format!("Dit is {apart} jaar {nl} de andere datums van het programma"),
    );
    let meant = format!("{usual}{}", dated.rest);
    let meant = if meant.parse::<Date>().is_ok() { meant } else { format!("{usual}-…") };
    Diagnostic::error("wrong-value", document.place(pointer), message)
        .with_meant(Some(&meant))
        .with_help(Words::new("look at the year", "kijk naar het jaar"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::SourceFile;
    use crate::source::parse;

    fn far(dates: &[&str]) -> Vec<String> {
        let closed = dates.join(", ");
        let text = format!("holidays: {{country: NL, closed: [{closed}]}}\n");
        let document = parse(&SourceFile::new("test.yaml", text)).document.expect("this is YAML");
        far_off(&document).into_iter().map(|(pointer, _)| pointer.trim_start_matches("/holidays/closed/").to_owned()).collect()
    }

    #[test]
    fn a_year_with_its_digits_swapped_is_found() {
        assert_eq!(far(&["2027-03-01", "2072-03-02", "2027-04-01"]), ["1"]);
        assert_eq!(far(&["2027-03-01", "2207-03-02"]), ["1"]);
        assert_eq!(far(&["2072-03-01", "2027-03-02", "2028-03-02"]), ["0"]);
    }

    #[test]
    fn years_that_a_program_may_have_are_no_slip() {
        assert!(far(&["2027-03-01"]).is_empty());
        assert!(far(&["2027-03-01", "2026-12-01", "2029-01-01"]).is_empty());
        assert!(far(&["2016-05-01", "2027-03-01", "2027-04-01"]).is_empty(), "what was agreed long ago");
    }
}
