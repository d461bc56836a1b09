//! # unknown-language
//!
//! A language for which there are no words: one of the program that neither the engine nor the program has words for, or one of a site or a kick-off
//! that is not among the languages of the program.
//!
//! ## Why it matters
//!
//! Beside your own texts every mail holds words of the engine: dates, buttons, the line about who gets this mail. Without those, colleagues would
//! get a mail in two languages at once. And people on a site, or in a session, of which the language is not one of the program get nothing in it.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! languages: [en, it]
//! lint: {missing-translation: off}
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! languages: [en, nl]
//! lint: {missing-translation: off}
//! ```

use std::collections::BTreeSet;

use super::wording::listed;
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::locale::{BUILT_IN, own_file};
use crate::model::Language;
use crate::schema::LeafKind;

pub(super) const LINT: Lint = Lint {
    name: "unknown-language",
    severity: Severity::Error,
    says: ("a language for which there are no words", "een taal waarvoor geen woorden zijn"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("unknown_language.rs"),
    dutch: include_str!("../../locales/nl/lints/unknown-language.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    if !context.says("languages") {
        return Vec::new();
    }
    let languages = context.program.languages.iter().enumerate();
    languages
        .filter(|(_, language)| !is_known(language.as_str(), context))
        .map(|(index, language)| finding(index, language.as_str(), context))
        .chain(unspoken(context))
        .collect()
}

/// The languages of sites and of sessions in which the program has nothing; a regional form may be read in the language itself.
fn unspoken<'a>(context: &'a Context<'_>) -> impl Iterator<Item = Finding> + 'a {
    let of_sites = context.program.sites.iter().enumerate().flat_map(|(index, site)| {
        let languages = site.languages.iter().enumerate();
        languages.map(move |(number, language)| (format!("/sites/{index}/languages/{number}"), language))
    });
    let sessions = context.program.kickoff.iter().flat_map(|kickoff| kickoff.sessions.iter().enumerate());
    let of_sessions =
        sessions.filter_map(|(index, session)| Some((format!("/kickoff/sessions/{index}/language"), session.language.as_ref()?)));
    let base = |language: &Language| language.as_str().split('-').next().map(str::to_owned);
    let is_spoken = move |language: &Language| context.program.languages.iter().any(|known| base(known) == base(language));
    let missing = of_sites.chain(of_sessions).filter(move |(_, language)| !is_spoken(language));
    missing.filter(|_| context.is_whole("/languages")).map(|(pointer, language)| {
        let message = Words::new(
            format!("`{language}` is not one of the program’s languages"),
            format!("`{language}` is niet een van de talen van het programma"),
        );
        let known = context.program.languages.iter().map(|language| Words::new(language.as_str(), language.as_str()));
        let known = listed(&known.collect::<Vec<_>>());
        Finding::at(pointer, message).related("/languages", "these are", "dit zijn ze").help(
            format!("add it under `languages`, or use {}", known.en),
            format!("zet hem bij `languages`, of gebruik {}", known.nl),
        )
    })
}

/// Whether there are words for a language, or for the language that a regional one is a form of.
pub(super) fn is_known(tag: &str, context: &Context<'_>) -> bool {
    let base = tag.split('-').next().unwrap_or(tag);
    context.languages.contains(tag) || BUILT_IN.iter().any(|(known, _)| *known == base)
}

fn finding(index: usize, tag: &str, context: &Context<'_>) -> Finding {
    let file = own_file(tag);
    let built_in = listed(&BUILT_IN.iter().map(|(tag, _)| Words::new(*tag, *tag)).collect::<Vec<_>>());
    let message =
        Words::new(format!("excx has no words of its own in `{tag}`"), format!("excx heeft zelf geen woorden in `{tag}`"));
    Finding::at(format!("/languages/{index}"), message).did_you_mean(meant(context)).help(
        format!("put them in a file {file} in the program’s folder; {} come with excx", built_in.en),
        format!("zet ze in een bestand {file} in de map van het programma; {} zitten in excx", built_in.nl),
    )
}

/// The language that was probably meant: the one in which there are texts and that the program does not name.
fn meant<'a>(context: &'a Context<'_>) -> Option<&'a str> {
    let texts = context.leaves.iter().filter(|leaf| matches!(leaf.kind, LeafKind::Text | LeafKind::Body));
    let tags: BTreeSet<&str> =
        texts.filter_map(|leaf| leaf.value.as_object()).flat_map(|map| map.keys()).map(String::as_str).collect();
    let mut unnamed = tags.into_iter().filter(|tag| context.program.languages.iter().all(|language| language.as_str() != *tag));
    unnamed.next().filter(|_| unnamed.next().is_none())
}
