//! What the lints say: of the examples in their pages, of the fixtures in `tests/lint/`, and of the programs that ship with excx.
//!
//! `UPDATE_EXPECTED=1 cargo test --release --test lints` writes what is said of each bad fixture beside it; read it before you keep it.

#![allow(clippy::disallowed_methods, reason = "tests read and write files of their own")]
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by a panic")]

mod support;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use excx::diagnostic::{Diagnostic, Severity, Tongue};
use excx::lint::{self, Example, Form, Lint, Needs};

use support::{
    diagnostics, diagnostics_in, diagnostics_of_logo, diagnostics_of_mails, files, line, lines, other_errors, over_minimal,
};

const TONGUES: [Tongue; 2] = [Tongue::English, Tongue::Dutch];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn fixtures(lint: &Lint) -> PathBuf {
    root().join("tests/lint").join(lint.name)
}

/// The text of a fixture as a whole program; its first line says which of the two it is.
fn fixture(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("the fixture can be read");
    match text.lines().next() {
        Some("# over the minimal program") => over_minimal(&text),
        Some("# a whole program") => text,
        other => panic!("{} starts with {other:?}, not with what it is", path.display()),
    }
}

/// Everything that is said of an example of a lint's page.
fn said_of(example: &Example) -> Vec<Diagnostic> {
    match example.form {
        Form::Yaml => diagnostics(&over_minimal(&example.text), None),
        Form::Mjml => diagnostics_of_mails(&example.text),
        Form::Svg => diagnostics_of_logo(&example.text),
    }
}

/// The fixtures of a lint: programs, or templates where it looks at mails.
fn fixtures_of(lint: &Lint) -> Vec<PathBuf> {
    files(&fixtures(lint), if matches!(lint.needs, Needs::Mails | Needs::Templates) { "mjml" } else { "yaml" })
}

fn said(path: &Path) -> Vec<Diagnostic> {
    if path.extension().is_some_and(|extension| extension == "mjml") {
        return diagnostics_of_mails(&fs::read_to_string(path).expect("the fixture can be read"));
    }
    diagnostics(&fixture(path), path.parent().map(|folder| folder.join("assets")).as_deref())
}

fn named(path: &Path, start: &str) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(start))
}

#[test]
fn every_wrong_example_is_found_and_nothing_else_is_wrong_in_it() {
    for lint in lint::ALL {
        for tongue in TONGUES {
            let wrong: Vec<_> = lint.page_in(tongue).examples().into_iter().filter(|example| example.wrong).collect();
            assert!(!wrong.is_empty(), "the page of {} shows nothing wrong, {tongue:?}", lint.name);
            for example in wrong {
                let found = said_of(&example);
                assert!(
                    found.iter().any(|d| d.code == lint.name),
                    "{} {tongue:?} finds nothing in:\n{}",
                    lint.name,
                    example.text
                );
                assert_eq!(other_errors(&found, lint.name), "", "beside {} {tongue:?} in:\n{}", lint.name, example.text);
            }
        }
    }
}

#[test]
fn no_right_example_is_found() {
    for lint in lint::ALL {
        for tongue in TONGUES {
            let right: Vec<_> = lint.page_in(tongue).examples().into_iter().filter(|example| !example.wrong).collect();
            assert!(!right.is_empty(), "the page of {} shows nothing right, {tongue:?}", lint.name);
            for example in right {
                let found = said_of(&example);
                assert!(!found.iter().any(|d| d.code == lint.name), "{} {tongue:?}:\n{}", lint.name, lines(&found));
                assert_eq!(other_errors(&found, lint.name), "", "beside {} {tongue:?} in:\n{}", lint.name, example.text);
            }
        }
    }
}

#[test]
fn every_page_has_its_headings_in_both_languages() {
    for lint in lint::ALL {
        for (tongue, headings) in [
            (Tongue::English, ["## Why it matters", "## Wrong", "## Right"]),
            (Tongue::Dutch, ["## Waarom dit telt", "## Fout", "## Goed"]),
        ] {
            let page = lint.page_in(tongue).markdown;
            assert_eq!(page.lines().next(), Some(format!("# {}", lint.name).as_str()));
            for heading in headings {
                let section = page.split_once(&format!("\n{heading}\n")).map(|(_, after)| after.trim_start());
                assert!(section.is_some_and(|text| !text.is_empty() && !text.starts_with('#')), "{} lacks {heading}", lint.name);
            }
            assert!(!lint.summary().say(tongue).is_empty(), "{} has no summary, {tongue:?}", lint.name);
        }
        let [english, dutch] = TONGUES.map(|tongue| lint.page_in(tongue).markdown.contains(source_heading(tongue)));
        assert_eq!(english, dutch, "{} names its source in one language only", lint.name);
    }
}

const fn source_heading(tongue: Tongue) -> &'static str {
    match tongue {
        Tongue::English => "\n## Source\n",
        Tongue::Dutch => "\n## Bron\n",
    }
}

#[test]
fn every_lint_is_listed_and_has_fixtures_and_a_dutch_page() {
    let listed: BTreeSet<String> = lint::ALL.iter().map(|lint| lint.name.to_owned()).collect();
    assert_eq!(lint::ALL.len(), listed.len(), "a lint is listed twice");
    let is_lint = |path: &PathBuf| fs::read_to_string(path).is_ok_and(|text| text.contains("const LINT: Lint"));
    let stem = |path: &PathBuf| path.file_stem().map(|stem| stem.to_string_lossy().replace('_', "-"));
    let in_source: BTreeSet<String> =
        files(&root().join("src/lint"), "rs").iter().filter(|path| is_lint(path)).filter_map(stem).collect();
    assert_eq!(in_source, listed);
    let in_dutch: BTreeSet<String> = files(&root().join("locales/nl/lints"), "md").iter().filter_map(stem).collect();
    assert_eq!(in_dutch, listed);
    let folders = fs::read_dir(root().join("tests/lint")).expect("the fixtures are there").flatten();
    let with_fixtures: BTreeSet<String> = folders.map(|folder| folder.file_name().to_string_lossy().into_owned()).collect();
    assert_eq!(with_fixtures, listed);
    for lint in lint::ALL {
        let fixtures = fixtures_of(lint);
        for start in ["bad", "good"] {
            assert!(fixtures.iter().any(|path| named(path, start)), "{} has no {start} fixture", lint.name);
        }
    }
}

#[test]
fn every_bad_fixture_is_told_as_expected() {
    let update = env::var_os("UPDATE_EXPECTED").is_some();
    let mut wrong = String::new();
    for lint in lint::ALL {
        for path in fixtures_of(lint).iter().filter(|path| named(path, "bad")) {
            let found = said(path);
            let expected = path.with_extension("expected");
            if update {
                fs::write(&expected, lines(&found)).expect("the expected diagnostics can be written");
            }
            assert!(found.iter().any(|d| d.code == lint.name), "{} finds nothing in {}", lint.name, path.display());
            let expected = fs::read_to_string(&expected).unwrap_or_default();
            if lines(&found) != expected {
                wrong.push_str(&format!("{}:\n{}expected:\n{expected}\n", path.display(), lines(&found)));
            }
        }
    }
    assert_eq!(wrong, "");
}

#[test]
fn no_good_fixture_is_found() {
    for lint in lint::ALL {
        for path in fixtures_of(lint).iter().filter(|path| named(path, "good")) {
            let found = said(path);
            assert!(!found.iter().any(|d| d.code == lint.name), "{}:\n{}", path.display(), lines(&found));
        }
    }
}

#[test]
fn every_finding_says_what_to_do_in_both_languages() {
    for lint in lint::ALL {
        for path in fixtures_of(lint) {
            for found in said(&path).iter().filter(|d| d.code == lint.name) {
                for tongue in TONGUES {
                    let message = found.message.say(tongue);
                    assert!(!message.is_empty() && !message.ends_with('.'), "{}", line(found));
                    assert!(found.help.as_ref().is_some_and(|help| !help.say(tongue).is_empty()), "no help: {}", line(found));
                }
                assert_ne!(found.message.en, found.message.nl, "{}", line(found));
            }
        }
    }
}

#[test]
fn what_a_writer_calls_a_field_is_told_with_the_field_to_write() {
    let fixture = |path: &str| said(&root().join("tests/lint").join(path));
    let mut found = fixture("unfilled-placeholder/bad-4.yaml");
    found.extend(fixture("broken-template/bad-3.yaml"));
    found.extend(fixture("unknown-merge-field/bad-5.yaml"));
    let written = |diagnostic: &Diagnostic| {
        let place = &diagnostic.place;
        place.file.text[place.span.clone()].trim_matches(['{', '}', '[', ']', '<', '>', '«', '»', ' ']).to_owned()
    };
    for (words, field) in [
        ("first name", "recipient.first_name"),
        ("voornaam", "recipient.first_name"),
        ("votre prénom", "recipient.first_name"),
        ("Vorname", "recipient.first_name"),
        ("jouw naam", "recipient.first_name"),
        ("Ihr Name", "recipient.first_name"),
        ("vestiging", "recipient.site"),
        ("deelnemer.locatie", "recipient.site"),
        ("habit", "habit.sentence"),
        ("lieu", "moment.place"),
        ("aanmelding.adres", "signup.url"),
    ] {
        let of_words: Vec<_> = found.iter().filter(|diagnostic| written(diagnostic) == words).collect();
        assert!(!of_words.is_empty(), "{words} is not found");
        for tongue in TONGUES {
            let helps =
                |d: &&Diagnostic| d.help.as_ref().is_some_and(|help| help.say(tongue).contains(&format!("{{{{ {field} }}}}")));
            assert!(of_words.iter().all(helps), "{words} is not told as {field}: {of_words:?}");
        }
    }
}

#[test]
fn the_programs_that_ship_are_clean() {
    for program in ["programs/twee-seconden", "examples/minimal", "examples/minimaal"] {
        assert_eq!(lines(&diagnostics_in(&root().join(program))), "", "{program}");
    }
    let halfway = diagnostics_in(&root().join("examples/cocreation-first"));
    assert!(halfway.iter().all(|d| d.severity == Severity::Advice), "a half-done program gets advice only:\n{}", lines(&halfway));
}

#[test]
fn the_page_of_merge_fields_lists_them_all() {
    let lint = lint::find("unknown-merge-field").expect("there is such a lint");
    for tongue in TONGUES {
        let page = lint.page_in(tongue).markdown;
        for field in excx::merge::known_fields() {
            assert!(page.contains(&format!("`{field}`")), "{field}, {tongue:?}");
        }
    }
}

#[test]
fn a_lint_can_be_switched_off_and_made_worse() {
    let goal = "campaign: {goal: 5%}\nready_until: cocreation\n";
    let with = |level: &str| diagnostics(&over_minimal(&format!("{goal}lint: {{low-signup-goal: {level}}}\n")), None);
    assert_eq!(lines(&with("off")), "");
    assert_eq!(with("error").first().map(|found| found.severity), Some(Severity::Error));
}

#[test]
fn each_driver_is_judged_however_many_there_are() {
    let driver = |number| format!("  - {{id: d-{number}, side: customer, name: Driver {number}, evidence: {{effect: 0.5}}}}\n");
    let drivers: String = (0..600).map(driver).collect();
    let found = diagnostics(&over_minimal(&format!("drivers:\n{drivers}")), None);
    assert_eq!(found.iter().filter(|found| found.code == "weak-evidence").count(), 600);
}

#[test]
fn what_a_later_phase_lacks_is_advice() {
    let feedback = "feedback: {questions: standard}\n";
    let severity = |until: &str| {
        diagnostics(&over_minimal(&format!("{feedback}ready_until: {until}\n")), None).first().map(|found| found.severity)
    };
    assert_eq!(severity("follow-up"), Some(Severity::Error));
    assert_eq!(severity("feedback"), Some(Severity::Error));
    assert_eq!(severity("experiment"), Some(Severity::Advice));
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_folder_is_not_an_asset_of_the_program() {
    let outside = tempfile::NamedTempFile::new().expect("a file can be made");
    let folder = tempfile::tempdir().expect("a folder can be made");
    let program = over_minimal("organization: {name: Harbor, employees: 50, logo: logo.svg}\n");
    fs::write(folder.path().join("program.yaml"), program).expect("the folder is ours");
    std::os::unix::fs::symlink(outside.path(), folder.path().join("logo.svg")).expect("the folder is ours");
    let found = diagnostics_in(folder.path());
    assert_eq!(lines(&found), "1:51 error missing-asset `logo.svg` lies outside the program’s folder\n");
}
