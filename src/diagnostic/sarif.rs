//! Diagnostics as SARIF 2.1.0, for tools that gather what others find.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

use super::{Diagnostic, Place, Severity, Tongue, Words, github, paths};

/// The schema to which a report keeps.
const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// What is known of a kind of diagnostic.
#[derive(Debug, Clone)]
pub struct Rule {
    /// What it says, in a line.
    pub summary: String,
    /// Its page, in Markdown; nothing where it has none.
    pub page: Option<String>,
    /// Where the page stands.
    pub address: Option<String>,
    /// How bad what it finds is unless a program says otherwise.
    pub severity: Severity,
}

/// A whole report, with paths from a folder; `rule` knows the codes, and `failures` are the programs that could not be read.
#[must_use]
pub fn to_sarif(
    diagnostics: &[Diagnostic],
    failures: &[Words],
    root: &Path,
    tongue: Tongue,
    rule: impl Fn(&str) -> Rule,
) -> String {
    let codes: BTreeSet<&str> = diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
    let rules: Vec<Value> = codes.iter().map(|code| described(code, &rule(code))).collect();
    let mut report = Report { root, tongue, codes: codes.into_iter().collect(), seen: BTreeMap::new() };
    let results: Vec<Value> = diagnostics.iter().map(|diagnostic| report.result(diagnostic)).collect();
    let told: Vec<Value> =
        failures.iter().map(|words| json!({"level": "error", "message": {"text": words.say(tongue)}})).collect();
    let mut invocation = json!({"executionSuccessful": failures.is_empty()});
    set(&mut invocation, "toolExecutionNotifications", (!told.is_empty()).then(|| Value::Array(told)));
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": driver(&rules)},
            "invocations": [invocation],
            "language": if tongue == Tongue::Dutch { "nl-NL" } else { "en-US" },
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": {"SRCROOT": {"description": {"text": root_words().say(tongue)}}},
            "results": results,
        }],
    });
    serde_json::to_string_pretty(&log).unwrap_or_default()
}

fn root_words() -> Words {
    Words::new("The folder in which the programs were checked", "De map waarin de programma’s zijn bekeken")
}

fn driver(rules: &[Value]) -> Value {
    let address = env!("CARGO_PKG_REPOSITORY");
    let version = env!("CARGO_PKG_VERSION");
    let mut driver = json!({"name": "excx", "version": version, "semanticVersion": version, "rules": rules});
    set(&mut driver, "informationUri", (!address.is_empty()).then(|| json!(address)));
    driver
}

fn described(code: &str, rule: &Rule) -> Value {
    let mut described = json!({
        "id": code,
        "shortDescription": {"text": rule.summary},
        "defaultConfiguration": {"level": level(rule.severity)},
    });
    let page = rule.page.as_deref();
    let full = page.and_then(why).unwrap_or_else(|| rule.summary.clone());
    set(&mut described, "fullDescription", Some(json!({"text": full})));
    set(&mut described, "help", page.map(|page| json!({"text": page, "markdown": page})));
    set(&mut described, "helpUri", rule.address.as_ref().map(|address| json!(address)));
    described
}

/// The first paragraph of a page, in one line.
fn why(page: &str) -> Option<String> {
    let first = page.split("\n\n").find(|paragraph| !paragraph.starts_with('#'))?;
    Some(first.lines().map(str::trim).collect::<Vec<_>>().join(" "))
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "note",
    }
}

fn set(value: &mut Value, key: &str, to: Option<Value>) {
    if let (Value::Object(map), Some(to)) = (value, to) {
        map.insert(key.to_owned(), to);
    }
}

struct Report<'a> {
    root: &'a Path,
    tongue: Tongue,
    /// The codes in the order of the rules.
    codes: Vec<&'a str>,
    /// How often each fingerprint was given, so that two that look alike stay two.
    seen: BTreeMap<String, usize>,
}

impl Report<'_> {
    fn result(&mut self, diagnostic: &Diagnostic) -> Value {
        let mut result = json!({
            "ruleId": diagnostic.code,
            "ruleIndex": self.codes.iter().position(|code| *code == diagnostic.code),
            "level": level(diagnostic.severity),
            "message": {"text": github::said(diagnostic, self.tongue)},
            "locations": [self.location(&diagnostic.place)],
            "partialFingerprints": {"excx/v1": self.fingerprint(diagnostic)},
        });
        let related: Vec<Value> = diagnostic
            .related
            .iter()
            .zip(1..)
            .map(|(related, id)| {
                let mut location = self.location(&related.place);
                set(&mut location, "id", Some(json!(id)));
                set(&mut location, "message", Some(json!({"text": related.words.say(self.tongue)})));
                location
            })
            .collect();
        set(&mut result, "relatedLocations", (!related.is_empty()).then(|| Value::Array(related)));
        let program = diagnostic.program.as_ref().map(|program| json!({"program": program}));
        set(&mut result, "properties", program);
        result
    }

    fn location(&self, place: &Place) -> Value {
        let (start, end) = (place.start(), place.end());
        let (uri, is_inside) = paths::uri(&place.file.path, self.root);
        let mut artifact = Map::new();
        artifact.insert("uri".into(), json!(uri));
        if is_inside {
            artifact.insert("uriBaseId".into(), json!("SRCROOT"));
        }
        let region = json!({
            "startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column,
        });
        let mut location = json!({"physicalLocation": {"artifactLocation": artifact, "region": region}});
        let name = Some(&place.pointer).filter(|pointer| !pointer.is_empty());
        set(&mut location, "logicalLocations", name.map(|pointer| json!([{"fullyQualifiedName": pointer}])));
        location
    }

    /// What stays the same when lines are added above: the code, the file, the field without its place in lists, and the line itself.
    fn fingerprint(&mut self, diagnostic: &Diagnostic) -> String {
        let place = &diagnostic.place;
        let (uri, _) = paths::uri(&place.file.path, self.root);
        let is_index = |step: &str| !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit());
        let field = place.pointer.split('/').filter(|step| !is_index(step)).collect::<Vec<_>>().join("/");
        let line = place.file.line(place.start().line).unwrap_or_default().trim();
        let hash = Sha256::digest([diagnostic.code, &uri, &field, line].join("\n"));
        let hash: String = hash.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        let nth = self.seen.entry(hash.clone()).and_modify(|nth| *nth += 1).or_insert(1);
        format!("{hash}:{nth}")
    }
}
