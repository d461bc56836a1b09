//! Whatever a text asks for is filled in wherever the text is shown.

use crate::workbench::{Tree, copy, folder, render, twee_seconden};

#[test]
fn a_field_in_a_title_a_role_or_a_place_reaches_nobody_unfilled() {
    let place = folder();
    let program = place.path().join("program");
    let changes = [
        ("Twee seconden aandacht", "Aandacht bij {{ program.organization }}"),
        ("nl: Medewerker klantenservice", "nl: \"Medewerker van {{ program.owner }}\""),
    ];
    copy(&twee_seconden(), &program, &changes);
    let out = place.path().join("dist");
    render(&program, &out, &["--language", "nl"]).expect_code(0);
    let tree = Tree::read(&out.join("two-seconds"));
    let read = tree.only(|path| [".html", ".txt", ".ics", ".json"].iter().any(|ending| path.ends_with(ending)));
    for path in read.0.keys() {
        assert!(!read.text(path).contains("{{"), "{path} shows a field that is not filled in");
    }
    assert!(read.text("manifest.json").contains("Medewerker van Team Klant"), "the role is named with the field filled in");
}
