//! From a tree as it was written to one that fits the types: what does not fit is told once and taken out.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind;
use serde_json::{Map, Value};

use super::ids::{ids_of, lists_of, nameless};
use super::stand_in::{neutral_for, stand_in};
use super::stray::Strays;
use super::{PROGRAM_TREE, schema_at, words, years};
use crate::diagnostic::Diagnostic;
use crate::meant;
use crate::source::{Document, escaped};

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
    fitting.take_out_far_off(&mut document);
    let stand_ins = stand_in(&mut document);
    Fitted { document, diagnostics: fitting.diagnostics, taken_out: fitting.taken_out, stand_ins, ids, nameless }
}

struct Fitting {
    taken_out: Vec<String>,
    diagnostics: Vec<Diagnostic>,
}

impl Fitting {
    /// Tells every violation, and mends it: those of the whole tree, and then those of what was read under another key.
    fn first_pass(&mut self, document: &mut Document) {
        let mut mends = Vec::new();
        let mut within = Vec::new();
        for _ in 0..crate::source::MAX_DEPTH {
            let Some(pass) = Pass::of(document, &within) else {
                self.diagnostics = too_much(document);
                self.give_up(document);
                return;
            };
            self.diagnostics.extend(pass.diagnostics);
            mends.extend(pass.removals);
            for ((parent, from), to) in &pass.renamed {
                rename(document, parent, from, to);
            }
            within = pass.renamed.iter().map(|((parent, _), to)| format!("{parent}/{}", escaped(to))).collect();
            if within.is_empty() {
                break;
            }
        }
        self.take_out(document, &mends);
    }

    /// Tells and takes out dates that lie years away from the others.
    fn take_out_far_off(&mut self, document: &mut Arc<Document>) {
        let (pointers, told): (Vec<String>, Vec<Diagnostic>) = years::far_off(document).into_iter().unzip();
        if pointers.is_empty() {
            return;
        }
        self.diagnostics.extend(told);
        let document = Arc::make_mut(document);
        self.take_out(document, &pointers);
        self.settle(document);
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
            let removals: Vec<String> = {
                let errors = ProgramSchema::iter_errors(&document.value);
                errors
                    .flat_map(|error| removals(&error, error.instance_path().as_str(), &document.value, &self.taken_out))
                    .collect()
            };
            let before = self.taken_out.len();
            self.take_out(document, &removals);
            if self.taken_out.len() == before {
                return;
            }
        }
    }

    /// Takes out from the end, so that the indexes of a list stay right.
    fn take_out(&mut self, document: &mut Document, pointers: &[String]) {
        let removals: BTreeSet<_> = pointers.iter().map(|pointer| pointer.split('/').map(natural).collect::<Vec<_>>()).collect();
        for steps in removals.into_iter().rev() {
            let pointer = steps.into_iter().map(|(_, step)| step).collect::<Vec<_>>().join("/");
            let written = document.place(&pointer).pointer;
            if let Some(neutral) = neutral_for(&pointer, &document.value, &self.taken_out) {
                let (parent, key) = pointer.rsplit_once('/').unwrap_or_default();
                let written = document.place(parent).pointer;
                if document.put_stand_in(parent, key, neutral) {
                    self.taken_out.push(format!("{written}/{key}"));
                    continue;
                }
            }
            if document.remove(&pointer) {
                self.taken_out.push(written);
            }
        }
    }
}

/// What one look at a tree finds.
#[derive(Default)]
struct Pass {
    diagnostics: Vec<Diagnostic>,
    /// The pointers of what does not fit.
    removals: Vec<String>,
    renamed: Renames,
}

impl Pass {
    /// Looks at what stands at or below these pointers; at all where there are none. Nothing where there is too much to tell.
    fn of(document: &Document, within: &[String]) -> Option<Self> {
        let errors: Vec<ValidationError<'_>> = ProgramSchema::iter_errors(&document.value).take(MAX_TOLD + 1).collect();
        if errors.iter().map(weight).sum::<usize>() > MAX_TOLD {
            return None;
        }
        let mut pass = Self { renamed: renames(&errors, &document.value), ..Self::default() };
        pass.renamed.retain(|(parent, _), _| is_looked_at(parent, within));
        let named = told_by_their_names(&errors);
        let (mut told, mut strays) = (BTreeSet::new(), Strays::of(document));
        for error in &errors {
            let pointer = error.instance_path().as_str().to_owned();
            if !is_looked_at(&pointer, within)
                || is_excused(error, &pointer, &pass.renamed, &document.value)
                || is_unread(error, &pointer, &document.unread)
                || named.contains(&pointer)
                || !told.insert((pointer.clone(), subject(error)))
            {
                continue;
            }
            if is_missing(error) && strays.is_one(&pointer) {
                pass.removals.push(pointer.clone());
                pass.diagnostics.extend(strays.told(&pointer).filter(|_| told.insert((pointer.clone(), "stray".to_owned()))));
            } else if is_missing(error) && words::misses_for_its_key(&pointer, document) {
                pass.removals.push(pointer.clone());
            } else if !words::is_told_with_its_key(error, &pointer, within) {
                pass.diagnostics.extend(words::diagnostics(error, document, &pass.renamed));
            }
            pass.removals.extend(removals(error, &pointer, &document.value, &[]));
        }
        Some(pass)
    }
}

/// Whether a pointer is one of these, or leads to something within.
fn is_looked_at(pointer: &str, within: &[String]) -> bool {
    let holds =
        |outer: &String| pointer.strip_prefix(outer.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    within.is_empty() || within.iter().any(holds)
}

fn is_missing(error: &ValidationError<'_>) -> bool {
    matches!(error.kind(), ValidationErrorKind::Required { .. })
}

/// How many things a violation tells.
fn weight(error: &ValidationError<'_>) -> usize {
    match error.kind() {
        ValidationErrorKind::AdditionalProperties { unexpected } => unexpected.len(),
        _ => 1,
    }
}

/// As much as is told of a file in which hardly anything fits.
fn too_much(document: &Document) -> Vec<Diagnostic> {
    let mut diagnostics = vec![words::too_much(document)];
    for error in &ProgramSchema::iter_errors(&document.value).take(MAX_TOLD).collect::<Vec<_>>() {
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
            let near = meant::key(key, &keys.iter().copied().filter(is_free));
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

/// The pointers of what has to go so that a violation is gone, beside what was taken out.
fn removals(error: &ValidationError<'_>, pointer: &str, value: &Value, taken_out: &[String]) -> Vec<String> {
    match error.kind() {
        ValidationErrorKind::AdditionalProperties { unexpected } => {
            unexpected.iter().map(|key| format!("{pointer}/{}", escaped(key))).collect()
        }
        ValidationErrorKind::MaxItems { limit } => {
            let length = value.pointer(pointer).and_then(Value::as_array).map_or(0, Vec::len);
            let limit = usize::try_from(*limit).unwrap_or(usize::MAX);
            (limit..length).map(|index| format!("{pointer}/{index}")).collect()
        }
        ValidationErrorKind::Required { property } => {
            let missing = format!("{pointer}/{}", property.as_str().unwrap_or_default());
            let can_stand_in = neutral_for(&missing, value, taken_out).is_some();
            vec![if can_stand_in { missing } else { pointer.to_owned() }]
        }
        _ => vec![wrong_name(error).map_or_else(|| pointer.to_owned(), |name| format!("{pointer}/{}", escaped(name)))],
    }
}

fn rename(document: &mut Document, parent: &str, from: &str, to: &str) {
    let Some(Value::Object(map)) = document.value.pointer_mut(parent) else { return };
    let renamed: Map<String, Value> =
        std::mem::take(map).into_iter().map(|(key, value)| (if key == from { to.to_owned() } else { key }, value)).collect();
    *map = renamed;
}
