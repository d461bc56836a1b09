//! What the reader of YAML makes of texts.

use super::*;

fn read(text: &str) -> Value {
    let parsed = parse(&SourceFile::new("test.yaml", text));
    assert!(parsed.diagnostics.is_empty(), "{:?}", parsed.diagnostics);
    parsed.document.map(|document| document.value).unwrap_or_default()
}

#[test]
fn words_that_other_readers_turn_into_something_else_stay_strings() {
    let expected =
        serde_json::json!(["nl", "no", "on", "yes", "010", "0x1f", "1_000", "08:30", "2027-03-01", "10%", "True", ".5"]);
    assert_eq!(read("[nl, no, on, yes, 010, 0x1f, 1_000, 08:30, 2027-03-01, 10%, True, .5]"), expected);
}

#[test]
fn numbers_booleans_and_nothing_are_what_they_are() {
    assert_eq!(
        read("[1, -1, 0, 0.45, 1e3, true, false, null, ~]"),
        serde_json::json!([1, -1, 0, 0.45, 1000, true, false, null, null])
    );
}

#[test]
fn a_question_mark_in_a_text_is_part_of_it() {
    assert_eq!(
        read("a: {fr: Ça va ?, nl: Hoe gaat het?, en: How?}\nb: {nl: Wat nu ?}\n"),
        serde_json::json!({"a": {"fr": "Ça va ?", "nl": "Hoe gaat het?", "en": "How?"}, "b": {"nl": "Wat nu ?"}})
    );
}

#[test]
fn every_value_knows_its_place() {
    let file = SourceFile::new("test.yaml", "roles:\n  - id: agent\n    menu: [{id: é, step: call}]\n");
    let document = parse(&file).document.expect("this is YAML");
    let start = |pointer: &str| (document.place(pointer).start().line, document.place(pointer).start().column);
    assert_eq!(start("/roles/0/id"), (2, 9));
    assert_eq!(start("/roles/0/menu/0/step"), (3, 26));
    assert_eq!(document.key_place("/roles/0/menu/0/step").start().column, 20);
    assert_eq!(start("/roles/0"), (2, 5));
}

#[test]
fn what_is_taken_out_keeps_the_places_of_the_rest() {
    let file = SourceFile::new("test.yaml", "list:\n  - a\n  - b\n  - c\n");
    let mut document = parse(&file).document.expect("this is YAML");
    assert!(document.remove("/list/1"));
    assert_eq!(document.value, serde_json::json!({"list": ["a", "c"]}));
    assert_eq!(document.place("/list/1").start().line, 4);
    assert_eq!(document.place("/list/1").pointer, "/list/2");
}

#[test]
fn a_bomb_of_aliases_ends_in_one_diagnostic() {
    let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..12 {
        let before = format!("*a{}, ", level - 1).repeat(10);
        text.push_str(&format!("a{level}: &a{level} [{before}]\n"));
    }
    let parsed = parse(&SourceFile::new("bomb.yaml", text));
    assert!(parsed.document.is_none());
    assert_eq!(parsed.diagnostics.len(), 1);
}

#[test]
fn aliases_of_one_long_text_end_in_one_diagnostic() {
    let text = format!("a: &a {}\nb: [{}]\n", "x".repeat(400_000), "*a, ".repeat(20_000));
    let parsed = parse(&SourceFile::new("bomb.yaml", text));
    assert!(parsed.document.is_none());
    assert_eq!(parsed.diagnostics.len(), 1);
}

#[test]
fn depth_has_an_end() {
    let parsed = parse(&SourceFile::new("deep.yaml", "[".repeat(100_000)));
    assert_eq!(parsed.diagnostics.len(), 1);
}
