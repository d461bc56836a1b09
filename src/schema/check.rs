//! From a tree as it was written to one that fits the types: what does not fit is told once and taken out.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind;
use serde_json::{Map, Value, json};

use super::leaves::LISTS;
use super::meant::meant;
use super::{PROGRAM_TREE, schema_at, words};
use crate::diagnostic::Diagnostic;
use crate::source::Document;

/// The schema, compiled with the engine itself. Of its patterns no whole automaton is built ahead: that costs a short run more than it saves
/// a long one.
#[jsonschema::validator(
    path = "schemas/program.schema.json",
    draft = Draft202012,
    validate_formats = true,
    pattern_options = { engine = fancy_regex, dfa_size_limit = 0 }
)]
struct ProgramSchema;

/// A tree that fits the types, and what had to be done for that.
#[derive(Debug)]
pub struct Fitted {
    /// The tree with what fits; the one that was read where all does.
    pub document: Arc<Document>,
    /// What did not fit.
    pub diagnostics: Vec<Diagnostic>,
    /// The pointers of what was taken out, as written; what depends on it says nothing.
    pub taken_out: Vec<String>,
    /// The top-level keys that stand in for missing ones.
    pub stand_ins: BTreeSet<&'static str>,
    /// The ids of every list as written, also of items that were taken out.
    pub ids: BTreeMap<String, BTreeSet<String>>,
    /// The lists of which not every id can be read, so that a reference into them cannot be judged.
    pub nameless: BTreeSet<String>,
}

/// How many misfits of one program are told. Where there are more, something is wrong with the file as a whole, and nothing else is said.
pub const MAX_TOLD: usize = 1_000;

/// Holds a tree against the schema and makes it fit.
#[must_use]
pub fn fit(mut document: Arc<Document>) -> Fitted {
    let mut ids = ids_of(&document.value);
    let mut nameless = nameless(&document.value);
    nameless.extend(document.unread.iter().flat_map(|part| lists_of(part)).map(str::to_owned));
    let mut fitting = Fitting { taken_out: document.unread.clone(), diagnostics: Vec::new() };
    // Nearly every program fits; asking only whether it does costs a fraction of asking why not.
    if !ProgramSchema::is_valid(&document.value) {
        let document = Arc::make_mut(&mut document);
        fitting.first_pass(document);
        fitting.settle(document);
        // A list whose own key was misspelled is known only now.
        for (list, known) in ids_of(&document.value) {
            ids.entry(list).or_default().extend(known);
        }
    }
    let stand_ins = stand_in(&mut document);
    Fitted { document, diagnostics: fitting.diagnostics, taken_out: fitting.taken_out, stand_ins, ids, nameless }
}

/// The lists with ids of which a part could not be read.
fn lists_of(part: &str) -> impl Iterator<Item = &'static str> {
    let whole = part.strip_suffix("/-").unwrap_or(part).to_owned();
    LISTS
        .iter()
        .copied()
        .filter(move |list| list.strip_prefix(&whole).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
}

struct Fitting {
    taken_out: Vec<String>,
    diagnostics: Vec<Diagnostic>,
}

/// What is done to make a tree fit after a violation.
enum Mend {
    /// Take the value out.
    Remove(String),
    /// Read a misspelled key as the key that was meant.
    Rename { parent: String, from: String, to: String },
}

impl Fitting {
    /// Tells every violation, and mends it.
    fn first_pass(&mut self, document: &mut Document) {
        let mut mends = Vec::new();
        let mut diagnostics = Vec::new();
        {
            let errors: Vec<ValidationError<'_>> = ProgramSchema::iter_errors(&document.value).take(MAX_TOLD + 1).collect();
            if errors.iter().map(weight).sum::<usize>() > MAX_TOLD {
                self.diagnostics = too_much(&errors, document);
                self.give_up(document);
                return;
            }
            let renamed = renames(&errors, &document.value);
            let named = told_by_their_names(&errors);
            let mut told = BTreeSet::new();
            for error in &errors {
                let pointer = error.instance_path().as_str().to_owned();
                if is_excused(error, &pointer, &renamed, &document.value)
                    || is_unread(error, &pointer, &document.unread)
                    || named.contains(&pointer)
                    || !told.insert((pointer.clone(), subject(error)))
                {
                    continue;
                }
                diagnostics.extend(words::diagnostics(error, document, &renamed));
                mends.extend(mend(error, &pointer, &document.value));
            }
            for ((parent, from), to) in renamed {
                mends.push(Mend::Rename { parent, from, to });
            }
        }
        self.diagnostics = diagnostics;
        self.apply(document, mends);
    }

    /// Leaves nothing of the tree to look at.
    fn give_up(&mut self, document: &mut Document) {
        document.value = Value::Object(Map::new());
        document.spans.children.clear();
        self.taken_out = vec![String::new()];
    }

    /// Takes out what no longer fits because of what was taken out, without a word: it has one cause.
    fn settle(&mut self, document: &mut Document) {
        for _ in 0..crate::source::MAX_DEPTH {
            let mends: Vec<Mend> = {
                let errors: Vec<ValidationError<'_>> = ProgramSchema::iter_errors(&document.value).collect();
                errors.iter().flat_map(|error| mend(error, error.instance_path().as_str(), &document.value)).collect()
            };
            let before = self.taken_out.len();
            self.apply(document, mends);
            if self.taken_out.len() == before {
                return;
            }
        }
    }

    /// Renames first, then takes out from the end, so that the indexes of a list stay right.
    fn apply(&mut self, document: &mut Document, mends: Vec<Mend>) {
        let mut removals = BTreeSet::new();
        for mend in mends {
            match mend {
                Mend::Rename { parent, from, to } => rename(document, &parent, &from, &to),
                Mend::Remove(pointer) => {
                    removals.insert(pointer.split('/').map(natural).collect::<Vec<_>>());
                }
            }
        }
        for steps in removals.into_iter().rev() {
            let pointer = steps.into_iter().map(|(_, step)| step).collect::<Vec<_>>().join("/");
            let written = document.place(&pointer).pointer;
            if document.remove(&pointer) {
                self.taken_out.push(written);
            }
        }
    }
}

/// How many things a violation tells.
fn weight(error: &ValidationError<'_>) -> usize {
    match error.kind() {
        ValidationErrorKind::AdditionalProperties { unexpected } => unexpected.len(),
        _ => 1,
    }
}

/// As much as is told of a file in which hardly anything fits.
fn too_much(errors: &[ValidationError<'_>], document: &Document) -> Vec<Diagnostic> {
    let mut diagnostics = vec![words::too_much(document)];
    for error in errors {
        let left = MAX_TOLD - diagnostics.len();
        if left == 0 {
            break;
        }
        diagnostics.extend(words::diagnostics(error, document, &Renames::new()).take(left));
    }
    diagnostics
}

/// A step of a pointer that sorts by number where it is one.
fn natural(step: &str) -> (usize, String) {
    (step.parse().unwrap_or(0), step.to_owned())
}

/// The key of a map that cannot be one, where a violation is about that. The compiled schema tells it as a value that does not fit.
pub(super) fn wrong_name<'a>(error: &'a ValidationError<'_>) -> Option<&'a str> {
    match error.kind() {
        ValidationErrorKind::PropertyNames { error } => error.instance().as_str(),
        _ if error.schema_path().as_str().contains("/propertyNames") => error.instance().as_str(),
        _ => None,
    }
}

/// What a violation is about, besides its place: two types that fail at one place are one cause, two missing keys are two.
fn subject(error: &ValidationError<'_>) -> String {
    match error.kind() {
        ValidationErrorKind::Required { property } => format!("required {property}"),
        ValidationErrorKind::AdditionalProperties { .. } => "unknown".to_owned(),
        _ => wrong_name(error).map_or_else(|| "value".to_owned(), |name| format!("name {name}")),
    }
}

/// The keys that are misspelled and the keys that were meant, by the pointer of the map and the key.
pub(super) type Renames = BTreeMap<(String, String), String>;

fn renames(errors: &[ValidationError<'_>], value: &Value) -> Renames {
    let mut renamed = Renames::new();
    // Of two misspellings of one key only the first can be it.
    let mut taken = BTreeSet::new();
    for error in errors {
        let ValidationErrorKind::AdditionalProperties { unexpected } = error.kind() else { continue };
        let pointer = error.instance_path().as_str();
        let present = value.pointer(pointer).and_then(Value::as_object);
        for key in unexpected {
            let keys = known_keys(pointer);
            let is_free = |key: &&str| present.is_none_or(|map| !map.contains_key(*key)) && !taken.contains(&(pointer, *key));
            let near = meant(key, &keys.iter().copied().filter(is_free));
            if let Some(meant) = near {
                taken.insert((pointer, meant));
                renamed.insert((pointer.to_owned(), key.clone()), meant.to_owned());
            }
        }
    }
    renamed
}

/// The keys that the map at a pointer may have.
pub(super) fn known_keys(pointer: &str) -> Vec<&'static str> {
    schema_at(pointer, &PROGRAM_TREE)
        .map(super::with_fields)
        .and_then(|schema| schema.get("properties"))
        .and_then(Value::as_object)
        .map(|properties| properties.keys().map(String::as_str).collect())
        .unwrap_or_default()
}

/// The key with which other programs take over the fields of another map.
pub(super) const MERGE_KEY: &str = "<<";

/// A key that misses because it is misspelled, or was to be taken over, is not also missing.
fn is_excused(error: &ValidationError<'_>, pointer: &str, renamed: &Renames, program: &Value) -> bool {
    let ValidationErrorKind::Required { property } = error.kind() else { return false };
    let takes_over = || program.pointer(pointer).is_some_and(|map| map.get(MERGE_KEY).is_some());
    takes_over() || renamed.iter().any(|((parent, _), meant)| parent == pointer && property == meant)
}

/// A section whose file cannot be read is not also missing, nor is it empty.
fn is_unread(error: &ValidationError<'_>, pointer: &str, unread: &[String]) -> bool {
    let missing = match error.kind() {
        ValidationErrorKind::Required { property } => format!("{pointer}/{}", property.as_str().unwrap_or_default()),
        ValidationErrorKind::MinItems { .. } => format!("{pointer}/-"),
        _ => return false,
    };
    unread.contains(&missing)
}

/// What stands under a name that cannot be is not looked at: the name is the cause.
fn told_by_their_names(errors: &[ValidationError<'_>]) -> BTreeSet<String> {
    let named = |error: &ValidationError<'_>| Some(format!("{}/{}", error.instance_path().as_str(), escaped(wrong_name(error)?)));
    errors.iter().filter_map(named).collect()
}

fn mend(error: &ValidationError<'_>, pointer: &str, value: &Value) -> Vec<Mend> {
    match error.kind() {
        ValidationErrorKind::AdditionalProperties { unexpected } => {
            unexpected.iter().map(|key| Mend::Remove(format!("{pointer}/{}", escaped(key)))).collect()
        }
        _ if wrong_name(error).is_some() => {
            wrong_name(error).map(|name| Mend::Remove(format!("{pointer}/{}", escaped(name)))).into_iter().collect()
        }
        ValidationErrorKind::MaxItems { limit } => {
            let length = value.pointer(pointer).and_then(Value::as_array).map_or(0, Vec::len);
            let limit = usize::try_from(*limit).unwrap_or(usize::MAX);
            (limit..length).map(|index| Mend::Remove(format!("{pointer}/{index}"))).collect()
        }
        _ => vec![Mend::Remove(pointer.to_owned())],
    }
}

pub(super) fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

fn rename(document: &mut Document, parent: &str, from: &str, to: &str) {
    let Some(Value::Object(map)) = document.value.pointer_mut(parent) else { return };
    let renamed: Map<String, Value> =
        std::mem::take(map).into_iter().map(|(key, value)| (if key == from { to.to_owned() } else { key }, value)).collect();
    *map = renamed;
}

/// The ids of every list that something may refer to, so that a reference to an item that was taken out is not also unresolved.
fn ids_of(value: &Value) -> BTreeMap<String, BTreeSet<String>> {
    let ids = |list: &&str| lists_at(value, list).into_iter().flat_map(|(owner, list)| ids_in(owner, list)).collect();
    LISTS.iter().map(|list| ((*list).to_owned(), ids(list))).collect()
}

/// The ids of the items of one list; where a list stands in each item of another, also with the id of that item before them.
fn ids_in(owner: Option<&Value>, list: &Value) -> Vec<String> {
    let ids = list.as_array().into_iter().flatten().filter_map(|item| id_of(item).map(str::to_owned));
    let owner = owner.and_then(id_of);
    ids.flat_map(|id| owner.map(|owner| format!("{owner}/{id}")).into_iter().chain([id])).collect()
}

fn id_of(item: &Value) -> Option<&str> {
    item.get("id")?.as_str()
}

/// The lists at a pattern, each with the item that it stands in where the pattern has a `*`.
fn lists_at<'a>(value: &'a Value, pattern: &str) -> Vec<(Option<&'a Value>, &'a Value)> {
    match pattern.split_once("/*") {
        Some((outer, inner)) => {
            let items = value.pointer(outer).and_then(Value::as_array).into_iter().flatten();
            items.filter_map(|item| Some((Some(item), item.pointer(inner)?))).collect()
        }
        None => value.pointer(pattern).map(|list| (None, list)).into_iter().collect(),
    }
}

/// The lists that have an item without an id that can be read, or that are no lists.
fn nameless(value: &Value) -> BTreeSet<String> {
    let has_names = |list: &Value| list.as_array().is_some_and(|items| items.iter().all(|item| id_of(item).is_some_and(is_id)));
    let is_nameless = |pattern: &str| {
        let outer = pattern.split_once("/*").and_then(|(outer, _)| value.pointer(outer));
        !outer.is_none_or(has_names) || lists_at(value, pattern).into_iter().any(|(_, list)| !has_names(list))
    };
    LISTS.iter().filter(|list| is_nameless(list)).map(|list| (*list).to_owned()).collect()
}

/// Whether a string is an id, as the schema has it.
fn is_id(written: &str) -> bool {
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    written.len() <= 60 && written.split('-').all(is_word)
}

/// What stands in for each required top-level key, as neutral as can be.
static NEUTRAL: LazyLock<[(&str, Value); 10]> = LazyLock::new(|| {
    [
        ("excx", json!(1)),
        ("id", json!("program")),
        ("title", json!("-")),
        ("organization", json!({"name": "-", "employees": 1})),
        ("languages", json!(["en"])),
        ("timezone", json!("Etc/UTC")),
        ("holidays", json!({"country": "NL"})),
        ("owner", json!({"name": "-", "email": "-@example.invalid"})),
        ("timeline", json!({"campaign_starts": "2027-03-01"})),
        ("roles", json!([])),
    ]
});

/// Puts a neutral value where a required top-level key misses, so that the rest of the program can still be looked at.
fn stand_in(document: &mut Arc<Document>) -> BTreeSet<&'static str> {
    let missing = |key: &str| document.value.get(key).is_none();
    let standing: BTreeSet<&'static str> = NEUTRAL.iter().map(|(key, _)| *key).filter(|key| missing(key)).collect();
    if standing.is_empty() {
        return standing;
    }
    let document = Arc::make_mut(document);
    if !document.value.is_object() {
        document.value = Value::Object(Map::new());
        document.spans.children.clear();
    }
    let Value::Object(map) = &mut document.value else { return standing };
    for (key, value) in NEUTRAL.iter().filter(|(key, _)| standing.contains(key)) {
        map.insert((*key).to_owned(), value.clone());
        document.spans.children.push(crate::source::Spans::default());
    }
    standing
}
