//! # unknown-merge-field
//!
//! A text asks for a field between `{{` and `}}` that does not exist. These are the fields that a text may ask for:
//!
//! - `recipient.first_name`, `recipient.name`, `recipient.role`, `recipient.team`, `recipient.site`
//! - `habit.sentence`, `habit.routine`, `habit.behavior`, `habit.celebration`
//! - `program.title`, `program.theme`, `program.organization`, `program.owner`, `program.email`
//! - `moment.date`, `moment.time`, `moment.place`: of the moment that the mail is about
//! - `signup.url`, `signup.closes`
//! - `kickoff.date`, `kickoff.time`, `kickoff.place`
//! - `feedback.url`, `feedback.closes`
//!
//! ## Why it matters
//!
//! Merge fields make a mail personal: the colleague's own name, the colleague's own habit. A field that does not exist would leave a hole
//! in the sentence of everyone at once, on the morning that the campaign begins.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! theme: {name: Remember me, intro: "Good to see you, {{ recipient.firstname }}."}
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! theme: {name: Remember me, intro: "Good to see you, {{ recipient.first_name }}."}
//! ```

use std::collections::BTreeSet;

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words, nearest};
use crate::merge::{self, known_fields};

pub(super) const LINT: Lint = Lint {
    name: "unknown-merge-field",
    severity: Severity::Error,
    says: ("a merge field that does not exist", "een invulveld dat niet bestaat"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("unknown_merge_field.rs"),
    dutch: include_str!("../../locales/nl/lints/unknown-merge-field.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (pointer, text) in context.texts().filter(|(_, text)| text.contains('{')) {
        for asked in merge::asked(text).unwrap_or_default() {
            if !merge::is_known_field(&asked.field, context.program) {
                findings.push(finding(pointer, text, &asked));
            }
        }
    }
    findings
}

fn finding(pointer: &str, text: &str, asked: &merge::Asked) -> Finding {
    let field = asked.field.as_str();
    let message = Words::new(format!("There is no merge field `{field}`"), format!("Er is geen invulveld `{field}`"));
    let finding = Finding::within(pointer, text, asked.range.clone(), message);
    if let Some(named) = merge::field_named(field) {
        return finding.did_you_mean(Some(named)).help(format!("write {{{{ {named} }}}}"), format!("schrijf {{{{ {named} }}}}"));
    }
    let finding = finding.did_you_mean(meant(field));
    let group = field.split('.').next().unwrap_or_default();
    let own: Vec<&str> = fields_of(group).collect();
    if own.is_empty() {
        let groups = groups().into_iter().collect::<Vec<_>>().join(", ");
        return finding.help(
            format!("a field starts with its group: {groups}; all fields: excx explain unknown-merge-field"),
            format!("een veld begint met zijn groep: {groups}; alle velden: excx explain unknown-merge-field"),
        );
    }
    let own = own.join(", ");
    finding.help(format!("use one of {own}"), format!("gebruik een van {own}"))
}

/// The fields of a group, with the group before them.
fn fields_of(group: &str) -> impl Iterator<Item = &'static str> {
    known_fields().iter().map(String::as_str).filter(move |field| field.split('.').next() == Some(group))
}

fn groups() -> BTreeSet<&'static str> {
    known_fields().iter().filter_map(|field| field.split('.').next()).collect()
}

/// The field that was probably meant: its group and its own name are compared apart, since a shared group makes all its fields alike.
fn meant(field: &str) -> Option<&'static str> {
    let (group, name) = field.split_once('.').unwrap_or(("", field));
    let group = nearest(group, groups());
    let candidates = || known_fields().iter().filter_map(|known| Some((known.as_str(), known.split_once('.')?)));
    let mut named = candidates().filter(|(_, (_, own))| *own == name).map(|(known, _)| known);
    match group {
        Some(group) => {
            let own = candidates().filter(|(_, (of, _))| *of == group);
            let near = nearest(name, own.clone().map(|(_, (_, own))| own))?;
            own.clone().find(|(_, (_, own))| *own == near).map(|(known, _)| known)
        }
        None => named.next().filter(|_| named.next().is_none()),
    }
}
