//! What `unsourced-claim` takes for a claim and what it leaves alone, sentence by sentence: `tests/claims/LANGUAGE.tsv`.

#![allow(clippy::disallowed_methods, reason = "tests read and write files of their own")]
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by a panic")]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use support::{diagnostics, over_minimal};

/// A sentence, and whether it claims something.
struct Sentence {
    is_claim: bool,
    text: String,
}

fn sentences(language: &str) -> Vec<Sentence> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/claims").join(language).with_extension("tsv");
    let lines = fs::read_to_string(path).expect("the sentences are there");
    let lines = lines.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| match line.split_once('\t') {
            Some((kind @ ("claim" | "fine"), text)) => Sentence { is_claim: kind == "claim", text: text.to_owned() },
            _ => panic!("neither a claim nor fine: {line}"),
        })
        .collect()
}

/// The sentences that are taken for a claim, by their place. Each stands in a nudge of its own.
fn found(sentences: &[Sentence], language: &str) -> BTreeSet<usize> {
    let mut program =
        format!("languages: [{language}]\ncampaign: {{goal: 10%}}\nready_until: cocreation\nnudges:\n  messages:\n");
    for (index, sentence) in sentences.iter().enumerate() {
        let text = serde_json::to_string(&sentence.text).expect("it is a text");
        program.push_str(&format!("    - {{id: n{index}, subject: One, preheader: Two, body: {text}}}\n"));
    }
    let claims = diagnostics(&over_minimal(&program), None).into_iter().filter(|found| found.code == "unsourced-claim");
    claims
        .map(|found| {
            let index = found.place.pointer.split('/').nth(3).and_then(|index| index.parse().ok());
            index.expect("it is about a nudge")
        })
        .collect()
}

#[test]
fn every_claim_is_found_and_nothing_else() {
    for language in ["nl", "en"] {
        let sentences = sentences(language);
        let found = found(&sentences, language);
        let claims = sentences.iter().filter(|sentence| sentence.is_claim).count();
        assert!(sentences.len() >= 60, "{language} has {} sentences", sentences.len());
        let wrong = |is_claim: bool| -> Vec<&str> {
            let all = sentences.iter().enumerate();
            let judged = all.filter(|(index, sentence)| sentence.is_claim == is_claim && found.contains(index) != is_claim);
            judged.map(|(_, sentence)| sentence.text.as_str()).collect()
        };
        let (missed, mistaken) = (wrong(true), wrong(false));
        let fine = sentences.len() - claims;
        println!("{language}: {} of {claims} claims missed, {} of {fine} others taken for one", missed.len(), mistaken.len());
        assert!(missed.is_empty() && mistaken.is_empty(), "{language}\nmissed: {missed:#?}\nmistaken: {mistaken:#?}");
    }
}
