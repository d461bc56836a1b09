//! # repeated-name
//!
//! Two roles, two drivers of one side, two values, or two sites have the same name.
//!
//! ## Why it matters
//!
//! Names are what people see: on the form they choose their role by it, on the poster a menu is found by it. With the same name twice, nobody knows
//! which one is meant. Mostly a block was copied and its name stayed.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! sites:
//!   - {id: north, name: Harbor}
//!   - {id: south, name: Harbor}
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! sites:
//!   - {id: north, name: Harbor North}
//!   - {id: south, name: Harbor South}
//! ```

use super::{Context, Finding, Lint};
use crate::diagnostic::{Severity, Words};
use crate::model::{Side, Text};

pub(super) const LINT: Lint = Lint {
    name: "repeated-name",
    severity: Severity::Warning,
    says: (
        "two roles, drivers, values or sites with the same name",
        "twee rollen, drivers, waarden of locaties met dezelfde naam",
    ),
    lack: false,
    since: "0.1.0",
    source: include_str!("repeated_name.rs"),
    dutch: include_str!("../../locales/nl/lints/repeated-name.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let program = context.program;
    let roles: Vec<Named<'_>> = named("/roles", program.roles.iter().map(|role| &role.name));
    let values: Vec<Named<'_>> = named("/values", program.values.iter().map(|value| &value.name));
    let drivers: Vec<Named<'_>> = named("/drivers", program.drivers.iter().map(|driver| &driver.name));
    let of_side = |side: Side| -> Vec<Named<'_>> {
        let pairs = program.drivers.iter().zip(&drivers).filter(|(driver, _)| driver.side == side);
        pairs.map(|(_, named)| named.clone()).collect()
    };
    let texts = [roles, values, of_side(Side::Customer), of_side(Side::Employee)];
    let mut findings: Vec<Finding> = texts.iter().flat_map(|list| repeated(list, context)).collect();
    findings.extend(repeated_sites(context));
    findings
}

/// A name, and the pointer to it.
type Named<'a> = (String, &'a Text);

fn named<'a>(list: &str, names: impl Iterator<Item = &'a Text>) -> Vec<Named<'a>> {
    names.enumerate().map(|(index, name)| (format!("{list}/{index}/name"), name)).collect()
}

/// The names that an earlier one in the list has already, in one of the languages.
fn repeated(list: &[Named<'_>], context: &Context<'_>) -> Vec<Finding> {
    let repeats = |(index, (pointer, name)): (usize, &Named<'_>)| {
        list.iter().take(index).find_map(|(first, other)| Some(finding(pointer, shared(name, other, context)?, first)))
    };
    list.iter().enumerate().filter_map(repeats).collect()
}

/// What two names say in a language in which they say the same.
fn shared<'a>(one: &'a Text, other: &Text, context: &Context<'_>) -> Option<&'a str> {
    let first = context.program.first_language();
    context.program.languages.iter().find_map(|language| {
        let name = one.get(language, first)?;
        (plain(name) == plain(other.get(language, first)?)).then_some(name)
    })
}

fn repeated_sites(context: &Context<'_>) -> Vec<Finding> {
    let names: Vec<&str> = context.program.sites.iter().map(|site| site.name.as_str()).collect();
    let repeats = |(index, name): (usize, &&str)| {
        let first = names.iter().take(index).position(|other| plain(other) == plain(name))?;
        Some(finding(&format!("/sites/{index}/name"), name, &format!("/sites/{first}/name")))
    };
    names.iter().enumerate().filter_map(repeats).collect()
}

/// A name without what nobody hears.
fn plain(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn finding(pointer: &str, name: &str, first: &str) -> Finding {
    let message = Words::new(format!("The name “{name}” is taken already"), format!("De naam “{name}” is al gebruikt"));
    Finding::at(pointer, message)
        .related(first, "the first stands here", "de eerste staat hier")
        .help("give it the name that people know it by", "geef de naam waaronder mensen het kennen")
}
