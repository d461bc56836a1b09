//! # missing-translation
//!
//! A text lacks one of the program's languages. A plain string counts as the first language.
//!
//! ## Why it matters
//!
//! The campaign is for everyone in operations, so everyone reads it in a language of their own. A half-translated mail tells some colleagues
//! that the program is not about them, and whoever doubts whether a text was meant does not start a habit.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! languages: [en, nl]
//! title: {en: Remember me, nl: Ken je mij nog}
//! drivers: []
//! journey: []
//! roles:
//!   - id: teacher
//!     name: Teacher
//!     layer: frontline
//!     menu:
//!       - id: name-at-the-door
//!         routine: {en: I open the classroom door, nl: ik de deur van het lokaal open}
//!         behavior: {en: I greet the first student by name}
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! languages: [en, nl]
//! title: {en: Remember me, nl: Ken je mij nog}
//! drivers: []
//! journey: []
//! roles:
//!   - id: teacher
//!     name: {en: Teacher, nl: Docent}
//!     layer: frontline
//!     menu:
//!       - id: name-at-the-door
//!         routine: {en: I open the classroom door, nl: ik de deur van het lokaal open}
//!         behavior: {en: I greet the first student by name, nl: groet ik de eerste cursist bij naam}
//! ```

use super::unknown_language::is_known;
use super::wording::{field, language, listed};
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::model::Language;
use crate::schema::{Leaf, LeafKind};

pub(super) const LINT: Lint = Lint {
    name: "missing-translation",
    severity: Severity::Error,
    says: ("a text that lacks one of the program's languages", "een tekst waarin een taal van het programma ontbreekt"),
    lack: true,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("missing_translation.rs"),
    dutch: include_str!("../../locales/nl/lints/missing-translation.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    if !context.says("languages") || !context.is_whole("/languages") {
        return Vec::new();
    }
    let texts = context.leaves.iter().filter(|leaf| matches!(leaf.kind, LeafKind::Text | LeafKind::Body));
    texts.filter_map(|leaf| finding(leaf, context)).collect()
}

fn finding(leaf: &Leaf<'_>, context: &Context<'_>) -> Option<Finding> {
    let first = context.program.first_language();
    let has = |language: &Language| match leaf.value.as_object() {
        Some(map) => map.contains_key(language.as_str()) || !context.is_whole(&format!("{}/{language}", leaf.pointer)),
        None => language == first,
    };
    let lacking: Vec<&Language> =
        context.program.languages.iter().filter(|language| !has(language) && is_known(language.as_str(), context)).collect();
    if lacking.is_empty() {
        return None;
    }
    let names = listed(&lacking.iter().map(|tag| language(tag.as_str())).collect::<Vec<_>>());
    let field = field(&leaf.pointer);
    if !leaf.value.is_object() {
        return Some(written_once(leaf, field, &names, first, &lacking));
    }
    let message = Words::new(
        format!("`{field}` has no text in {} yet", names.en),
        format!("`{field}` heeft nog geen tekst in {}", names.nl),
    );
    let keys = listed(&lacking.iter().map(|tag| Words::new(format!("`{tag}:`"), format!("`{tag}:`"))).collect::<Vec<_>>());
    let finding = Finding::missing_in(&leaf.pointer, message);
    Some(finding.help(format!("add {} with the translation", keys.en), format!("zet er {} bij, met de vertaling", keys.nl)))
}

/// A text without languages, which is that of the first, whatever it is written in.
fn written_once(leaf: &Leaf<'_>, field: &str, names: &Words, first: &Language, lacking: &[&Language]) -> Finding {
    let counts_as = language(first.as_str());
    let message = Words::new(
        format!("`{field}` is written once, so it counts as {}; it has no text in {} yet", counts_as.en, names.en),
        format!("`{field}` staat er één keer en telt dus als {}; in {} heeft het nog geen tekst", counts_as.nl, names.nl),
    );
    let keys: Vec<String> = std::iter::once(&first).chain(lacking).map(|tag| format!("{tag}: …")).collect();
    let each = format!("{{{}}}", keys.join(", "));
    Finding::at(&leaf.pointer, message).help(
        format!("write the text of each language under its own key: {each}; is it in another language already, change the order of `languages`"),
        format!("schrijf de tekst van elke taal onder een eigen sleutel: {each}; staat hij al in een andere taal, draai dan `languages` om"),
    )
}
