//! Another validator of JSON Schema, and our own types, agree with the check: on every wrong program, and on a thousand made ones.
//!
//! Needs a Python 3 with the packages that `tests/clients/requirements.txt` lists (`EXCX_PYTHON` names it; without it, `python3` is asked).

#![allow(clippy::disallowed_methods, reason = "tests read and write files of their own")]
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by a panic")]

mod support;

use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

use excx::diagnostic::{Diagnostic, Severity, SourceFile};
use excx::source::parse;
use serde_json::{Value, json};

use support::generate::{Random, SCHEMA, mutated, random};
use support::written::write;
use support::{Bench, files, lines, wrong_program};

/// The codes of what the schema alone decides.
const OF_THE_SCHEMA: [&str; 8] =
    ["unknown-field", "missing-field", "wrong-type", "wrong-value", "wrong-version", "too-many", "too-few", "too-long"];

/// How many programs are made, of which half have something done to them.
const MADE: usize = 1_000;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A program made from a number: the same number gives the same program.
fn made(number: usize) -> Value {
    let mut chance = Random::from(number);
    let mut program = random(&SCHEMA, &mut chance);
    // A base would have to lie beside it.
    program.as_object_mut().expect("it is a map").shift_remove("extends");
    if number.is_multiple_of(2) { program } else { mutated(program, &mut chance) }
}

/// Every wrong program that is YAML, and all that are made, each with its name and as our reader reads it.
fn programs() -> Vec<(String, String)> {
    let wrong = files(&root().join("tests/wrong"), "yaml").into_iter();
    // Dates of Python start with the year 1.
    let wrong = wrong.filter(|path| !path.ends_with("date-year-zero.yaml"));
    // That a date lies years away from the others, no schema can say.
    let wrong = wrong.filter(|path| !path.display().to_string().contains("year-typo"));
    let wrong = wrong.map(|path| (path.display().to_string(), String::from_utf8_lossy(&wrong_program(&path)).into_owned()));
    wrong.chain((0..MADE).map(|number| (format!("made from {number}"), write(&made(number)).text))).collect()
}

#[test]
fn another_validator_and_the_types_agree_on_what_fits() {
    let (bench, mut looked, mut wrong, mut fitting) = (Bench::new(), Vec::new(), String::new(), 0);
    for (name, text) in programs() {
        let parsed = parse(&SourceFile::new("program.yaml", text.clone()));
        let Some(document) = parsed.document.filter(|_| parsed.diagnostics.is_empty()) else { continue };
        let found = bench.check(&text);
        if found.iter().any(|diagnostic| diagnostic.code == "internal") {
            wrong.push_str(&format!("{name} fits the schema and not the types\n{text}\n"));
        }
        let fits = excx::schema::fit(document.clone().into()).diagnostics.is_empty();
        // What names no lint is known to the engine and not to the schema.
        let misfit = |d: &Diagnostic| OF_THE_SCHEMA.contains(&d.code) && !d.place.pointer.starts_with("/lint/");
        let told = if fits { !found.iter().any(misfit) } else { found.iter().any(|d| d.severity == Severity::Error) };
        if !told {
            wrong.push_str(&format!("{name} fits: {fits}\n{}", lines(&found)));
        }
        fitting += usize::from(fits);
        looked.push(json!({"name": name, "value": document.value, "fits": fits}));
    }
    println!("{} programs, of which {fitting} fit", looked.len());
    assert_eq!(wrong, "");
    assert!(looked.len() > MADE + 200 && fitting > MADE * 2 / 5, "{} {fitting}", looked.len());
    let folder = tempfile::tempdir().expect("a folder can be made");
    let expected = folder.path().join("expected.json");
    fs::write(&expected, json!(looked).to_string()).expect("it can be written");
    let python = env::var("EXCX_PYTHON").unwrap_or_else(|_| "python3".into());
    let client = [root().join("tests/clients/schema.py"), root().join("schemas/program.schema.json"), expected];
    let ran = Command::new(&python).args(client).output();
    let ran = ran.unwrap_or_else(|why| panic!("`{python}` cannot be run ({why}); set EXCX_PYTHON to a Python 3"));
    assert!(ran.status.success(), "{}{}", String::from_utf8_lossy(&ran.stdout), String::from_utf8_lossy(&ran.stderr));
}

#[test]
fn what_is_written_is_what_is_read() {
    for number in 0..MADE / 4 {
        let program = made(number);
        let parsed = parse(&SourceFile::new("program.yaml", write(&program).text));
        assert_eq!(lines(&parsed.diagnostics), "", "{number}");
        assert_eq!(parsed.document.expect("it is YAML").value, program, "{number}");
    }
}
