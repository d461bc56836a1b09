//! What is rendered, as other programs read it: mail clients, browsers, PDF readers, and editors that know JSON Schema.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use excx::source::Folder;
use excx::{schema, street};
use serde_json::json;

use crate::workbench::{Tree, client, copy, example, excx, folder, ran, render, rendered_of, repository, shipped, twee_seconden};

/// Has a script look at what each program of the repository renders to; it gets the sources, the plan and the tree.
#[track_caller]
fn over_all_programs(script: &str) {
    for program in shipped() {
        let read = Folder::read(&program).expect("it can be read");
        let id = street::check(&read).program.expect("it is a program").id.to_string();
        looked_at(script, &program, &rendered_of(&id));
    }
}

#[track_caller]
fn looked_at(script: &str, program: &Path, rendered: &Tree) {
    let place = folder();
    let (tree, plan) = (place.path().join("tree"), place.path().join("plan.json"));
    rendered.write(&tree);
    let planned = ran(excx().arg("plan").arg(program).args(["--format", "json"])).expect_code(0);
    fs::write(&plan, planned.stdout).expect("it can be written");
    client(script, &[program.join("program.yaml").as_os_str(), plan.as_os_str(), tree.as_os_str()]);
}

#[test]
fn mails_are_read_by_two_parsers() {
    over_all_programs("mails.py");
}

#[test]
fn pages_stand_on_their_own() {
    over_all_programs("pages.py");
}

#[test]
fn sheets_print_and_read_aloud() {
    over_all_programs("sheets.py");
}

/// What a program says comes out as text, wherever it lands: in a header, in HTML, in an address.
#[test]
fn what_a_program_says_adds_no_header_and_no_markup() {
    let sources = folder();
    let hard = r#"Once & "twice" <b>today</b>, {1}: é; 客户体验 📅 \r\nBcc: x"#;
    let yaml = format!("'{hard}'");
    copy(
        &twee_seconden(),
        sources.path(),
        &[("Once today is enough", &yaml), ("name: Team Klant", r#"name: 'Team "Klant", <b>CX</b>; é'"#)],
    );
    let out = folder();
    render(sources.path(), out.path(), &["--only", "emails"]).expect_code(0);
    let tree = Tree::read(&out.path().join("two-seconds"));
    let manifest = tree.whole();
    let entry = manifest
        .files
        .iter()
        .find(|entry| entry.path.starts_with("emails/en/") && entry.path.ends_with("-nudge-start-small.eml"))
        .expect("it is listed");
    assert_eq!(entry.title, hard);
    looked_at("mails.py", sources.path(), &tree);
    looked_at("pages.py", sources.path(), &tree);
}

/// A line break in a subject or a name would start a header of its own. Refusing it is fine, and so is making it a space.
#[test]
fn a_line_break_in_a_subject_adds_no_header() {
    for (from, into) in [
        ("Once today is enough", r#""Once today\r\nBcc: everyone@elsewhere.example""#),
        ("Once today is enough", r#""Once today\nBcc: everyone@elsewhere.example""#),
        ("name: Team Klant", r#"name: "Team Klant\nBcc: everyone@elsewhere.example""#),
        ("name: Team Klant", r#"name: "Team\tKlant\u0085\u2028\u2029Bcc: everyone@elsewhere.example""#),
    ] {
        let (sources, out) = (folder(), folder());
        copy(&twee_seconden(), sources.path(), &[(from, into)]);
        let rendering = render(sources.path(), out.path(), &["--only", "emails"]);
        assert!(!rendering.stderr.contains("panicked"), "{rendering:?}");
        match rendering.code {
            0 => looked_at("mails.py", sources.path(), &Tree::read(&out.path().join("two-seconds"))),
            code => assert!(code == 1 && !out.path().join("two-seconds").exists(), "{rendering:?}"),
        }
    }
}

/// What no program may be, each as a change to the smallest one.
const BROKEN: [(&str, &str, &str); 12] = [
    ("an unknown key", "headcount: 47", "headcont: 47"),
    ("a missing title", "title: Remember me", "# title: Remember me"),
    ("a number for a text", "title: Remember me", "title: 7"),
    ("a text for a number", "employees: 50", "employees: fifty"),
    ("too large a number", "feels: 0 ", "feels: 9 "),
    ("a fraction", "headcount: 47", "headcount: 4.5"),
    ("an id with a space", "id: remember-me", "id: remember me"),
    ("an id in capitals", "id: remember-me", "id: Remember"),
    ("a word that is none of these", "layer: frontline", "layer: back-office"),
    ("no languages", "languages: [en]", "languages: []"),
    ("a language twice", "languages: [en]", "languages: [en, en]"),
    ("an unknown version", "excx: 1", "excx: 99"),
];

/// Our validator and another one agree on which programs fit the schema.
#[test]
fn another_validator_agrees_on_what_fits_the_schema() {
    let place = folder();
    let mut files = Vec::new();
    let mut add = |name: &str, folder: &Path| {
        let document = Folder::read(folder).expect("it can be read").document.expect("it is YAML");
        let fits = schema::fit(document).diagnostics.is_empty();
        files.push(json!({"name": name, "file": folder.join("program.yaml"), "fits": fits}));
        fits
    };
    for program in shipped() {
        assert!(add(&program.display().to_string(), &program), "{}", program.display());
    }
    for (number, (name, from, into)) in BROKEN.into_iter().enumerate() {
        let folder = place.path().join(number.to_string());
        copy(&example("minimal"), &folder, &[(from, into)]);
        assert!(!add(name, &folder), "{name} should not fit");
        ran(excx().arg("check").arg(&folder)).expect_code(1);
    }
    let expected = place.path().join("expected.json");
    fs::write(&expected, json!(files).to_string()).expect("it can be written");
    let schema = repository().join("schemas/program.schema.json");
    client("schema.py", &[schema.as_os_str(), OsStr::new(&expected)]);
}
