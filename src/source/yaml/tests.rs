//! What the reader of YAML makes of texts.

#![expect(clippy::disallowed_methods, reason = "tests read the texts of the repository")]

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

/// Whether a text is plain enough for the quick reader. Where it is, both make the same of it.
fn is_quick(text: &str) -> bool {
    assert!(readers_agree(&SourceFile::new("test.yaml", text)), "{text}");
    quick::pieces(text).is_some()
}

/// Every file in a folder and in those below it whose name ends so.
fn texts_below(folder: &str, ending: &str) -> Vec<String> {
    let mut folders = vec![std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    let mut texts = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("the folder is there") {
            let path = entry.expect("it can be listed").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                texts.extend(std::fs::read_to_string(path).ok());
            }
        }
    }
    texts
}

#[test]
fn the_quick_reader_reads_what_programs_hold_and_says_the_same_as_the_other() {
    for (folder, share) in [("programs", 100), ("examples", 90), ("tests", 50)] {
        let texts = texts_below(folder, ".yaml");
        let quick = texts.iter().filter(|text| is_quick(text)).count();
        assert!(quick * 100 >= texts.len() * share, "{quick} of {} in {folder}", texts.len());
    }
    for text in texts_below("fuzz/corpus", "") {
        is_quick(&text);
    }
}

/// One of everything that the quick reader knows.
const PLAIN: &str = "\
id: a-1 # said
list:
- b: 'c d'
  e: {f: g, h: [\"i\", 2.5, {}]}

- x: z:9
  # not said
  text: |
    One

      two – drie
  more: |-
     ü
deeper:
    - 1
    -  [a, c#d]
    - k: l # m
      n:
       o: -1
";

/// What means something to YAML, or is read as nothing.
const SIGNS: [&str; 37] = [
    "", " ", "  ", "\n", "\n\n", "#", " #", ":", ": ", "-", "- ", "'", "\"", "{", "}", "[", "]", ", ", "|", "|+\n", ">", "\\",
    "\t", "\r", "&a ", "*a", "!b ", "? ", "%", "~", "é", "\u{a0}", "\u{85}", "\u{feff}", "\u{2028}", "\n---\n", "\n ",
];

#[test]
fn whatever_is_put_in_a_text_both_readers_make_the_same_of_it() {
    assert!(is_quick(PLAIN));
    let mut quick = 0;
    for (at, replaced) in PLAIN.char_indices() {
        let (before, after) = (&PLAIN[..at], &PLAIN[at + replaced.len_utf8()..]);
        for sign in SIGNS {
            quick += usize::from(is_quick(&format!("{before}{sign}{replaced}{after}")));
            quick += usize::from(is_quick(&format!("{before}{sign}{after}")));
        }
    }
    assert!(quick > 2_000, "{quick}");
}
