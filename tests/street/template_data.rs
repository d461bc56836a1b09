//! `excx context`: what a template gets, as the reference describes it.

use std::path::Path;

use excx::render;
use serde_json::Value;

use crate::workbench::{Ran, copy, example, excx, folder, ran, rendered_of, twee_seconden};

fn context(moment: &str, program: &Path, more: &[&str]) -> Ran {
    ran(excx().args(["context", moment]).arg(program).args(more))
}

/// The moments with an e-mail of a program, which the command lists itself.
fn mailed(program: &Path) -> Vec<String> {
    let told = context("experiment", program, &[]).expect_code(2).stderr;
    let listed = told.trim().rsplit(": ").next().expect("a list");
    listed.split(", ").map(str::to_owned).collect()
}

/// Checks a value against the schema of template data, which knows only what it describes.
#[track_caller]
fn fits(value: &Value, schema: &Value, root: &Value, place: &str) {
    let schema = match schema["$ref"].as_str() {
        Some(reference) => root.pointer(reference.trim_start_matches('#')).expect("it is there"),
        None => schema,
    };
    if let Some(choices) = schema["anyOf"].as_array() {
        let wanted = |choice: &&Value| (choice["type"] == "null") == value.is_null();
        return fits(value, choices.iter().find(wanted).expect("one of them"), root, place);
    }
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                let field = &schema["properties"][key];
                assert!(field.is_object(), "{place}/{key} is not described");
                fits(value, field, root, &format!("{place}/{key}"));
            }
            for required in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                assert!(map.contains_key(required), "{place}/{required} is missing");
            }
        }
        Value::Array(items) => items.iter().for_each(|item| fits(item, &schema["items"], root, place)),
        _ => {
            let kind = match value {
                Value::String(_) => "string",
                Value::Bool(_) => "boolean",
                Value::Null => "null",
                _ => "integer",
            };
            let types = schema["type"].to_string();
            assert!(types.contains(&format!("\"{kind}\"")), "{place} is {kind}, not {types}");
        }
    }
}

#[test]
fn every_mail_gets_what_the_reference_describes() {
    let schema = render::template_schema();
    let moments = mailed(&twee_seconden());
    assert!(moments.len() >= 20, "{moments:?}");
    // One of each kind is enough to see every part.
    for moment in [
        "cocreation-manager",
        "review-manager",
        "leaders",
        "video-ceo",
        "signup-confirmation",
        "signup-rescue",
        "listening-at-the-table-1",
        "kickoff",
        "nudge-halfway",
        "feedback-opens",
        "thanks",
        "measure-before",
    ] {
        assert!(moments.iter().any(|known| known == moment), "{moment}");
        let data = context(moment, &twee_seconden(), &[]).expect_code(0).json();
        assert_eq!(data["interface"], render::INTERFACE);
        assert_eq!(data["lang"], "nl");
        assert_eq!(data["moment"]["id"], moment);
        fits(&data, &schema, &schema, moment);
    }
}

#[test]
fn a_context_is_what_the_mail_was_made_with() {
    let tree = rendered_of("two-seconds");
    let data = context("video-ceo", &twee_seconden(), &["--language", "en"]).expect_code(0).json();
    let mail = tree.0.keys().find(|path| path.starts_with("emails/en/") && path.ends_with("video-ceo.txt")).expect("it is made");
    let text = tree.text(mail).split_whitespace().collect::<Vec<_>>().join(" ");
    let body = data["body_text"].as_str().expect("a text").split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains(&body), "{text}");
    let poster = data["video"]["poster"]["src"].as_str().expect("a picture").trim_start_matches("../");
    assert!(tree.0.contains_key(&format!("emails/{poster}")), "{poster}");
}

#[test]
fn a_moment_without_a_mail_is_told_with_those_that_have_one() {
    for (moment, lang, words) in [
        ("experiment", "en", "no e-mail comes with `experiment`"),
        ("kickof", "en", "did you mean `kickoff`?"),
        ("kickof", "nl", "bedoelde je `kickoff`?"),
    ] {
        let told = context(moment, &twee_seconden(), &["--lang", lang]).expect_code(2).stderr;
        assert!(told.contains(words) && told.contains("nudge-halfway"), "{told}");
    }
    let told = context("kickoff", &example("minimal"), &[]).expect_code(2).stderr;
    assert!(told.contains("plans no e-mails yet"), "{told}");
}

#[test]
fn a_program_with_errors_gives_what_can_be_read() {
    let sources = folder();
    copy(&twee_seconden(), sources.path(), &[("        driver: personal-attention", "        driver: personal-atention")]);
    let ran = context("kickoff", sources.path(), &[]).expect_code(1);
    assert_eq!(ran.json()["template"], "kickoff");
}
