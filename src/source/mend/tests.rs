use super::super::yaml::parse;
use super::*;

fn read(text: &str) -> (Vec<String>, Option<serde_json::Value>) {
    let parsed = parse(&SourceFile::new("program.yaml", text));
    let said = parsed.diagnostics.iter().map(|told| {
        let start = told.place.start();
        let help = told.help.as_ref().map_or("", |help| help.en.split('\n').next_back().unwrap_or_default()).trim();
        format!("{}:{} {help}", start.line, start.column)
    });
    (said.collect(), parsed.document.map(|document| document.value))
}

#[test]
fn what_is_proposed_is_what_was_read() {
    for (line, proposed) in [
        ("a: Hij zei: \"kom maar\" en ging.", "a: 'Hij zei: \"kom maar\" en ging.'"),
        ("a: \"Thuis\": zo doe je dat", "a: '\"Thuis\": zo doe je dat'"),
        ("a: 't Huis van morgen", "a: \"'t Huis van morgen\""),
        ("a: 's ochtends: \"vroeg\"", "a: \"'s ochtends: “vroeg”\""),
        ("a: - Vertel het je buurvrouw", "a: \"- Vertel het je buurvrouw\""),
        ("a: ? wat nu", "a: \"? wat nu\""),
        ("a: @home: x", "a: \"@home: x\""),
        ("a: \"Zeg \"hoi\" maar\"", "a: 'Zeg \"hoi\" maar'"),
    ] {
        let (said, value) = read(&format!("b: 1\n{line}\nc: 2\n"));
        assert_eq!(said.len(), 1, "{line}: {said:?}");
        assert!(said[0].starts_with("2:") && said[0].ends_with(proposed), "{line}: {said:?}");
        assert_eq!(value.map(|value| value["c"].clone()), Some(serde_json::json!(2)), "{line}");
    }
}

#[test]
fn all_breaks_of_a_file_are_told_at_once_in_their_places() {
    let (said, value) = read("a: een: twee\nb: 'drie\nc: x\n  nog een regel: vier\nd: [1]\n");
    assert_eq!(said.iter().map(|said| &said[..2]).collect::<Vec<_>>(), ["1:", "2:", "4:"], "{said:?}");
    assert_eq!(value.map(|value| value["d"].clone()), Some(serde_json::json!([1])));
}

#[test]
fn a_break_that_no_mend_helps_ends_the_reading() {
    assert!(read("a: {b: [c\nd: 1\n").1.is_none());
}
