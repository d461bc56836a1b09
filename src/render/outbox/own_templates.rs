//! The program's own templates in an outbox. They are run once for many people, so that a template may show a person's name, and ask whether
//! it is there, but not look into it; one that does is refused, with its place, rather than made wrong for someone.

use std::ops::Range;

use crate::merge::{self, Part};
use crate::render::RenderError;
use crate::render::email::OwnTemplates;
use crate::render::guest::{Fault, FaultKind};

/// What a template gets of a person.
const FIELD: &str = "recipient.first_name";

/// Looks for a template that decides by who gets the mail.
pub(super) fn look(templates: &OwnTemplates) -> Result<(), RenderError> {
    for (template, source) in &templates.sources {
        if let Some(range) = looks_into(source) {
            let line = source.get(..range.start).unwrap_or_default().matches('\n').count() + 1;
            let fault = Fault { template: template.clone(), line: Some(line), range: Some(range), kind: FaultKind::Personal };
            return Err(RenderError::OwnTemplate(vec![fault]));
        }
    }
    Ok(())
}

/// Where a template looks into a person's words.
fn looks_into(source: &str) -> Option<Range<usize>> {
    let mut start = 0;
    for part in merge::parts(source).ok()? {
        let (Part::Words(text) | Part::Merge(text)) = part;
        if part == Part::Merge(text) && !text.starts_with("{#") {
            for (at, _) in text.match_indices("recipient") {
                if !is_shown(text, at) {
                    return Some(start + at..start + at + "recipient".len());
                }
            }
        }
        start += text.len();
    }
    None
}

/// Whether the field that stands there is only shown, or asked whether it is there.
fn is_shown(expression: &str, at: usize) -> bool {
    let Some(after) = expression[at..].strip_prefix(FIELD) else { return false };
    let (before, after) = (expression[..at].trim_end(), after.trim_start());
    let ends = |words: &[&str]| words.iter().any(|word| before.ends_with(word));
    let starts = |words: &[&str]| words.iter().any(|word| after.starts_with(word));
    let is_argument = before.ends_with("name=") && expression.contains("t(\"email-") && starts(&[")", ","]);
    let is_whole = ends(&["{{", "{{-", "~"]) && starts(&["}}", "-}}", "~", "if ", "or "]);
    let is_asked = ends(&[" if", " elif", " and", " or", " not", "%if", "-if"])
        && starts(&["%}", "-%}", "and ", "or ", "else", "}}", "-}}", ")"]);
    is_argument || is_whole || is_asked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_may_show_a_name_and_ask_whether_it_is_there() {
        for source in [
            "{{ recipient.first_name }} {%- if recipient.first_name -%} x {% endif %}",
            "{% if recipient.first_name and habit.routine %}{{ t(\"email-hello\", name=recipient.first_name) }}{% endif %}",
            "{{ t(\"email-hello\", name=recipient.first_name) if recipient.first_name else t(\"email-hello-plain\") }}",
            "{# recipient.first_name == 'x' #} recipient.first_name == 'x'",
        ] {
            assert_eq!(looks_into(source), None, "{source}");
        }
    }

    #[test]
    fn a_template_that_looks_into_a_name_is_found_in_its_place() {
        for source in [
            "{% if recipient.first_name == 'Jan' %}",
            "{% if 'Jan' in recipient.first_name %}",
            "{{ recipient.first_name | length }}",
            "{% set name = recipient.first_name %}",
            "{{ recipient.first_name[0] }}",
            "{{ greet(recipient.first_name) }}",
            "{% if recipient.team %}",
            "{{ recipient }}",
        ] {
            assert!(looks_into(source).is_some(), "{source}");
        }
    }
}
