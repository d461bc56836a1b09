//! The pages of `docs/` are what the code says, their examples hold, and their links lead somewhere.
//!
//! `UPDATE_EXPECTED=1 cargo test --release --test reference` writes the pages; read what changed before you keep it.

#![allow(clippy::disallowed_methods, reason = "tests read and write files of their own")]
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by a panic")]

mod support;
#[allow(dead_code, reason = "a part of it is used here")]
mod workbench;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::{env, fs};

use excx::diagnostic::{Diagnostic, Severity, Tongue};
use excx::lint::{self, Form, Lint};
use excx::merge::{self, Fields, Landing};
use excx::reference::{self, Looks, MOMENTS, Page};
use excx::schema;
use excx::source::Folder;
use excx::street;
use serde_json::Value;

use support::{MINIMAL, diagnostics, files, lines, over, over_minimal};
use workbench::{repository, run, shipped};

/// The folders of `docs/` whose pages follow from the code.
const GENERATED: [&str; 5] = ["reference", "lints", "nl/lints", "errors", "nl/errors"];
/// The pages among them that people write.
const WRITTEN: [&str; 3] = ["reference/commands.md", "reference/files.md", "reference/silencing.md"];

fn docs() -> PathBuf {
    repository().join("docs")
}

/// What a lint finds in its wrong examples and its fixtures.
fn found(lint: &Lint) -> Vec<Diagnostic> {
    let examples = [Tongue::English, Tongue::Dutch].into_iter().flat_map(|tongue| lint.page_in(tongue).examples());
    let wrong =
        examples.filter(|example| example.wrong && example.form == Form::Yaml).map(|example| (over_minimal(&example.text), None));
    let fixtures = files(&repository().join("tests/lint").join(lint.name), "yaml").into_iter().map(|path| {
        let text = fs::read_to_string(&path).expect("the fixture can be read");
        let text = if text.starts_with("# over the minimal program") { over_minimal(&text) } else { text };
        (text, path.parent().map(|folder| folder.join("assets")))
    });
    let said = wrong.chain(fixtures).flat_map(|(program, assets)| diagnostics(&program, assets.as_deref()));
    said.filter(|diagnostic| diagnostic.code == lint.name).collect()
}

/// Which lints find something in which section.
fn looks() -> &'static Looks {
    static LOOKS: OnceLock<Looks> = OnceLock::new();
    LOOKS.get_or_init(|| {
        let mut looks = Looks::new();
        for lint in lint::ALL {
            for diagnostic in found(lint) {
                if let Some(section) = diagnostic.place.pointer.split('/').nth(1) {
                    looks.entry(section.to_owned()).or_default().insert(lint.name.to_owned());
                }
            }
        }
        looks
    })
}

fn pages() -> Vec<Page> {
    reference::pages(looks())
}

#[test]
fn the_pages_are_what_the_code_says() {
    let update = env::var_os("UPDATE_EXPECTED").is_some();
    let pages = pages();
    let mut differ = Vec::new();
    for page in &pages {
        let path = docs().join(&page.path);
        if update {
            fs::create_dir_all(path.parent().expect("it is in a folder")).expect("the folder can be made");
            fs::write(&path, &page.markdown).expect("the page can be written");
        }
        if fs::read_to_string(&path).unwrap_or_default() != page.markdown {
            differ.push(page.path.as_str());
        }
    }
    assert!(differ.is_empty(), "these pages are not what the code says; write them with UPDATE_EXPECTED=1: {differ:?}");
    let known: BTreeSet<&str> = pages.iter().map(|page| page.path.as_str()).chain(WRITTEN).collect();
    for folder in GENERATED {
        for path in files(&docs().join(folder), "md") {
            let path = path.strip_prefix(docs()).expect("it is in docs").to_string_lossy().into_owned();
            assert!(known.contains(path.as_str()), "nothing makes {path}; take it away");
        }
    }
}

#[test]
fn every_section_field_and_lint_has_its_place() {
    let root: Value = serde_json::from_str(schema::PROGRAM).expect("the schema is JSON");
    let pages = pages();
    let text = |path: &str| pages.iter().find(|page| page.path == path).map(|page| page.markdown.as_str());
    let index = text("reference/index.md").expect("there is a first page");
    let head = text("reference/program.md").expect("there is a page for the head");
    for key in root["properties"].as_object().expect("a program has fields").keys() {
        let own = text(&format!("reference/{}.md", key.replace('_', "-")));
        assert!(own.is_some() && index.contains(&format!("[`{key}`]")) || head.contains(&format!("| `{key}` |")), "{key}");
        let page = own.unwrap_or(head);
        assert!(page.contains("\n## Example\n") && page.contains("```yaml\n"), "{key} has no example");
        assert!(page.contains("\n## Lints that look at it\n"), "{key}");
    }
    let whole: String =
        pages.iter().filter(|page| page.path.starts_with("reference/")).map(|page| page.markdown.as_str()).collect();
    for (name, definition) in root["$defs"].as_object().expect("there are types") {
        for field in definition["properties"].as_object().into_iter().flatten().map(|(field, _)| field) {
            assert!(whole.contains(&format!("| `{field}` |")), "{name}.{field}");
        }
    }
    for lint in lint::ALL {
        for (path, tongue) in
            [(format!("lints/{}.md", lint.name), Tongue::English), (format!("nl/lints/{}.md", lint.name), Tongue::Dutch)]
        {
            assert!(text(&path).is_some_and(|page| page.starts_with(lint.page_in(tongue).markdown.trim_end())), "{path}");
        }
    }
}

#[test]
fn a_section_page_names_the_lints_that_find_something_there() {
    let pages = pages();
    let values = pages.iter().find(|page| page.path == "reference/values.md").expect("there is such a page");
    assert!(values.markdown.contains("- [`slogan`](../lints/slogan.md), warning: "), "{}", values.markdown);
    assert!(!values.markdown.contains("lints/low-signup-goal.md"), "{}", values.markdown);
}

/// The diagnostics that the schema gives, or YAML itself: those of no lint.
fn of_the_schema(found: &[Diagnostic]) -> Vec<Diagnostic> {
    found.iter().filter(|diagnostic| lint::find(diagnostic.code).is_none()).cloned().collect()
}

#[test]
fn every_example_fits_the_schema() {
    let examples = reference::examples();
    assert!(examples.len() >= 20, "{examples:?}");
    for example in examples {
        let mut found = of_the_schema(&diagnostics(&over_minimal(&example.yaml), None));
        // The base of the example is not beside it.
        found.retain(|diagnostic| diagnostic.code != "missing-base");
        assert_eq!(lines(&found), "", "in {}:\n{}", example.section, example.yaml);
    }
}

#[test]
fn every_block_of_yaml_that_people_wrote_fits_the_schema() {
    for page in WRITTEN {
        let text = fs::read_to_string(docs().join(page)).expect("the page is there");
        for block in blocks(&text) {
            if block.contains("extends:") {
                continue;
            }
            let found = diagnostics(&over_minimal(block), None);
            assert_eq!(lines(&of_the_schema(&found)), "", "in {page}:\n{block}");
        }
    }
}

#[test]
fn what_the_page_of_merge_fields_shows_can_be_merged() {
    let page = pages().into_iter().find(|page| page.path == "reference/merge-fields.md").expect("there is such a page").markdown;
    let shown: Vec<&str> =
        page.split('`').skip(1).step_by(2).filter(|code| code.contains("}}") && !code.contains("COLUMN")).collect();
    assert!(shown.len() > 20, "{shown:?}");
    let fields = Fields::default();
    for text in shown {
        let merged = merge::fill(text, &fields, Landing::Plain).unwrap_or_else(|why| panic!("{text}: {why}"));
        assert_eq!(merged == "online", text.contains("default"), "{text}: {merged}");
        for asked in merge::asked(text).expect("it can be read") {
            assert!(merge::known_fields().contains(&asked.field), "{text}");
        }
    }
}

/// The examples of YAML on a page.
fn blocks(text: &str) -> Vec<&str> {
    text.split("```yaml\n").skip(1).filter_map(|rest| rest.split_once("```").map(|(block, _)| block)).collect()
}

#[test]
fn who_follows_the_tutorial_has_a_program_without_errors() {
    let text = fs::read_to_string(docs().join("tutorial.md")).expect("the page is there");
    let mut program = MINIMAL.to_owned();
    let blocks = blocks(&text);
    assert!(blocks.len() >= 4);
    for block in blocks {
        // A later step takes the place of an earlier one with the same key.
        program = over(block, &program);
        let found = diagnostics(&program, None);
        let errors: Vec<_> = found.into_iter().filter(|diagnostic| diagnostic.severity == Severity::Error).collect();
        assert_eq!(lines(&errors), "", "after:\n{block}");
    }
}

#[test]
fn the_lints_that_look_everywhere_are_lints() {
    let index = pages().into_iter().find(|page| page.path == "reference/values.md").expect("there is such a page").markdown;
    let everywhere = index.lines().find(|line| line.starts_with("- everywhere: ")).expect("it names them");
    for lint in ["missing-translation", "unresolved-reference", "unknown-merge-field"] {
        assert!(everywhere.contains(&format!("[`{lint}`]")), "{everywhere}");
    }
}

#[test]
fn every_planned_moment_is_on_the_page_of_moments() {
    for folder in shipped() {
        let checked = street::check(&Folder::read(&folder).expect("the program can be read"));
        for moment in checked.plan.expect("it is planned").moments {
            let rows: Vec<_> = MOMENTS.iter().filter(|row| row.matches(&moment.id)).collect();
            assert!(
                rows.iter().any(|row| row.kind == moment.kind().word()),
                "`{}` of {} is in none of {rows:?}",
                moment.id,
                moment.kind().word()
            );
        }
    }
    let root: Value = serde_json::from_str(schema::PROGRAM).expect("the schema is JSON");
    for row in MOMENTS {
        assert!(root["properties"].get(row.section).is_some(), "{row:?}");
    }
}

/// All pages of the documentation and those beside it that people read first.
fn read_pages() -> Vec<(PathBuf, String)> {
    let mut found = vec![repository().join("README.md"), repository().join("CONTRIBUTING.md")];
    let folders = ["", "reference", "lints", "errors", "nl", "nl/lints", "nl/errors"];
    found.extend(folders.iter().flat_map(|folder| files(&docs().join(folder), "md")));
    found.into_iter().map(|path| (path.clone(), fs::read_to_string(path).expect("the page can be read"))).collect()
}

/// The targets of the links in a page, outside its examples.
fn links(text: &str) -> Vec<&str> {
    let prose = text.split("```").step_by(2);
    let targets =
        prose.flat_map(|words| words.split("](").skip(1)).filter_map(|rest| rest.split_once(')').map(|(target, _)| target));
    targets.filter(|target| !target.contains("://") && !target.starts_with("mailto:") && !target.contains(' ')).collect()
}

/// The anchors of a page's headings, as they are made of their words.
fn anchors(text: &str) -> Vec<String> {
    let headings = text.split("```").step_by(2).flat_map(str::lines).filter(|line| line.starts_with('#'));
    let anchor = |heading: &str| {
        let kept = heading.trim_start_matches('#').trim().to_lowercase();
        kept.chars().filter(|letter| letter.is_alphanumeric() || " -_".contains(*letter)).collect::<String>().replace(' ', "-")
    };
    headings.map(anchor).collect()
}

#[test]
fn every_link_leads_somewhere() {
    let mut dead = Vec::new();
    let mut count = 0;
    for (path, text) in read_pages() {
        for target in links(&text) {
            count += 1;
            let (file, wanted) = target.split_once('#').unwrap_or((target, ""));
            let to = if file.is_empty() { path.clone() } else { path.parent().expect("it is in a folder").join(file) };
            let there = to.exists()
                && (wanted.is_empty() || anchors(&fs::read_to_string(&to).unwrap_or_default()).iter().any(|one| one == wanted));
            if !there {
                dead.push(format!("{} → {target}", path.display()));
            }
        }
    }
    assert!(count > 100);
    assert!(dead.is_empty(), "{dead:#?}");
}

#[test]
fn no_page_has_a_heading_twice() {
    for page in pages() {
        let mut headings = anchors(&page.markdown);
        headings.sort();
        let before = headings.len();
        headings.dedup();
        assert_eq!(headings.len(), before, "{}: {headings:?}", page.path);
    }
}

/// The names of the fields of an object, and of those in it.
fn keys(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| {
            found.insert(key.clone());
            keys(value, found);
        }),
        Value::Array(items) => items.iter().for_each(|item| keys(item, found)),
        _ => {}
    }
}

#[test]
fn the_page_of_commands_names_every_field_that_scripts_read() {
    let page = fs::read_to_string(docs().join("reference/commands.md")).expect("the page is there");
    let broken = tempfile::tempdir().expect("a folder can be made");
    fs::write(broken.path().join("program.yaml"), MINIMAL.replace("feels: 0", "feels: 9")).expect("the folder is ours");
    let broken = broken.path().to_str().expect("a plain path");
    let twee = repository().join("programs/twee-seconden");
    let twee = twee.to_str().expect("a plain path");
    for arguments in [
        &["check", broken, "--format", "json"][..],
        &["plan", twee, "--format", "json"],
        &["trace", "service-agent/two-seconds", twee, "--format", "json"],
        &["trace", "personal-attention", broken, "--format", "json"],
    ] {
        let mut names = BTreeSet::new();
        keys(&run(arguments).json(), &mut names);
        for name in names {
            assert!(page.contains(&format!("`{name}`")), "{} has a field `{name}` that the page does not name", arguments[0]);
        }
    }
}

#[test]
fn the_documentation_speaks_of_nothing_on_this_machine() {
    for (path, text) in read_pages() {
        for word in ["/work/", "/tmp/", "/root/"] {
            assert!(!text.contains(word), "{} says {word}", path.display());
        }
        assert!(Path::new(&path).is_file());
    }
}
