//! `extends`: a program that takes another one as its base. Maps merge key by key, lists whose items have ids merge by id, `null` removes,
//! and everything else replaces what the base says.

#![expect(clippy::disallowed_methods, reason = "the first room reads files")]

use std::collections::{BTreeSet, HashMap, HashSet};
use std::path::{Component, Path, PathBuf};

use serde_json::{Map, Value};

use super::budget::Budget;
use super::disk::{ReadError, folders_with_programs, read_limited};
use super::document::{Document, Spans};
use super::layer::Layer;
use super::{MAX_BASES, MAX_BYTES, PROGRAM_FILE, parse, text_of};
use crate::diagnostic::{Diagnostic, Place, SourceFile, Words, nearest};
use crate::meant;

/// The key by which a program names its base.
const KEY: &str = "extends";

/// Takes in the bases of a layer, the base's bases first. Gives the folders of its bases, in which its files may lie too, each with the
/// files that were read there.
///
/// # Errors
/// When a file of a base cannot be read.
pub(super) fn take_in(path: &Path, layer: &mut Layer, budget: &mut Budget) -> Result<Vec<Base>, ReadError> {
    let limits = layer.root.parent().map(Path::to_path_buf);
    let mut chain = Chain { limits, roots: vec![layer.root.clone()], stated: Vec::new(), bases: Vec::new(), budget };
    chain.extend(path, layer)?;
    Ok(chain.bases)
}

/// The folder of a base.
#[derive(Debug)]
pub(super) struct Base {
    /// Where it is after all symbolic links.
    pub(super) root: PathBuf,
    /// Where it is, as people would write it.
    pub(super) shown: PathBuf,
    /// The files that were read in it.
    pub(super) sources: BTreeSet<String>,
}

struct Chain<'a> {
    /// The folder that holds the program's folder, in which its bases stay.
    limits: Option<PathBuf>,
    /// The folders that were taken in, the program's own first.
    roots: Vec<PathBuf>,
    /// Where each of them but the last states its base.
    stated: Vec<Place>,
    /// What was read of each of them but the first.
    bases: Vec<Base>,
    /// What is left of what the program and its bases may hold.
    budget: &'a mut Budget,
}

impl Chain<'_> {
    /// Takes the base of a layer in, and its bases.
    fn extend(&mut self, path: &Path, layer: &mut Layer) -> Result<(), ReadError> {
        let Some(document) = &layer.parsed.document else { return Ok(()) };
        let Some((key, written)) = stated(document) else { return Ok(()) };
        let place = document.place(&format!("/{key}"));
        let shown = lexically(&path.join(&written));
        let found = layer.root.join(&written).canonicalize().ok().filter(|found| found.join(PROGRAM_FILE).is_file());
        let refusal = match &found {
            None => Some(missing(&written, path, place.clone())),
            Some(root) if !self.limits.as_ref().is_some_and(|limits| root.starts_with(limits)) => {
                Some(outside(&written, place.clone()))
            }
            Some(root) => self.roots.iter().position(|known| known == root).map(|at| self.circle(at, place.clone())),
        };
        let refusal = refusal.or_else(|| (self.roots.len() > MAX_BASES).then(|| too_many(place.clone())));
        let (Some(root), None) = (found, &refusal) else {
            layer.parsed.diagnostics.extend(refusal);
            layer.parsed.document = None;
            return Ok(());
        };
        self.roots.push(root);
        self.stated.push(place.clone());
        let mut base = Layer::read(&shown, self.budget)?;
        let sources = std::mem::take(&mut base.sources);
        self.bases.push(Base { root: base.root.clone(), shown: shown.clone(), sources });
        self.extend(&shown, &mut base)?;
        let of_base = base.parsed.diagnostics.into_iter();
        layer.parsed.diagnostics.extend(of_base.map(|diagnostic| from_base(diagnostic, &place)));
        layer.parsed.document = match (layer.parsed.document.take(), base.parsed.document) {
            (Some(own), Some(base)) => Some(merged(own, base)),
            _ => None,
        };
        Ok(())
    }

    /// A base that is already in the chain: every link of the circle is shown.
    fn circle(&self, at: usize, place: Place) -> Diagnostic {
        if at + 1 == self.roots.len() {
            return itself(place);
        }
        let message =
            Words::new("These programs wait for each other as their base", "Deze programma’s wachten op elkaar als basis");
        let help = Words::new(
            "take `extends` out of the one that is the base of all",
            "haal `extends` weg uit het programma dat de basis van alle is",
        );
        let links = self.stated.iter().skip(at).cloned();
        links.fold(Diagnostic::error("circular-base", place, message).with_help(help), |diagnostic, link| {
            diagnostic.with_related(link, Words::new("it starts here", "het begint hier"))
        })
    }
}

/// The key by which a program names its base, also where it is misspelled, and what it names: otherwise nearly all would be missing.
fn stated(document: &Document) -> Option<(String, String)> {
    let map = document.value.as_object()?;
    let misspelled = || map.keys().find(|key| meant::key(key, &std::iter::once(KEY)).is_some());
    let key = map.keys().find(|key| *key == KEY).or_else(misspelled)?;
    Some((key.clone(), map.get(key)?.as_str()?.to_owned()))
}

/// What the program in a folder names as its base, read for that alone.
pub(super) fn base_named_in(folder: &Path) -> Option<String> {
    let bytes = read_limited(&folder.join(PROGRAM_FILE), MAX_BYTES).ok()?;
    let text = text_of("", &bytes).ok()?;
    stated(&parse(&SourceFile::new("", text)).document?).map(|(_, written)| written)
}

/// What is wrong in a base, with the place that takes it in.
#[must_use]
pub fn from_base(diagnostic: Diagnostic, stated: &Place) -> Diagnostic {
    if diagnostic.related.iter().any(|related| related.place.file == stated.file && related.place.span == stated.span) {
        return diagnostic;
    }
    diagnostic.with_related(stated.clone(), Words::new("this program takes it as its base", "dit programma neemt het als basis"))
}

fn itself(place: Place) -> Diagnostic {
    let message = Words::new("This program names itself as its base", "Dit programma noemt zichzelf als basis");
    Diagnostic::error("circular-base", place, message).with_help(Words::new(
        "name the folder of another program, such as ../_base, or take `extends` out",
        "noem de map van een ander programma, zoals ../_basis, of haal `extends` weg",
    ))
}

fn missing(written: &str, path: &Path, place: Place) -> Diagnostic {
    let message = Words::new(format!("There is no program in `{written}`"), format!("In `{written}` staat geen programma"));
    let beside = folders_with_programs(&path.join(".."));
    Diagnostic::error("missing-base", place, message).with_meant(nearest(written, beside.iter().map(String::as_str))).with_help(
        Words::new(
            "name the folder of the base from here, such as ../_base",
            "noem de map van de basis vanaf hier, zoals ../_basis",
        ),
    )
}

fn outside(written: &str, place: Place) -> Diagnostic {
    let message = Words::new(
        format!("`{written}` lies outside the folder that holds this program’s folder"),
        format!("`{written}` ligt buiten de map waarin de map van dit programma staat"),
    );
    Diagnostic::error("missing-base", place, message).with_help(Words::new(
        "put the base beside this program, in a folder such as _base",
        "zet de basis naast dit programma, in een map zoals _basis",
    ))
}

fn too_many(place: Place) -> Diagnostic {
    let message = Words::new(
        format!("This is a base of a base, more than {MAX_BASES} deep"),
        format!("Dit is een basis van een basis, meer dan {MAX_BASES} diep"),
    );
    Diagnostic::error("circular-base", place, message)
        .with_help(Words::new("let fewer programs build on each other", "laat minder programma’s op elkaar bouwen"))
}

/// A path without the steps that lead back, as people would write it.
pub(super) fn lexically(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for step in path.components() {
        match step {
            Component::CurDir => {}
            Component::ParentDir if plain.file_name().is_some() => {
                plain.pop();
            }
            other => plain.push(other),
        }
    }
    plain
}

/// The program with what its base says where it says nothing itself.
fn merged(mut own: Document, base: Document) -> Document {
    let (mut value, mut spans) = own.adopt(base);
    without_base(&mut value, &mut spans);
    let over = (std::mem::take(&mut own.value), std::mem::take(&mut own.spans));
    (own.value, own.spans) = merge((value, spans), over);
    own
}

/// What a base stands on itself is no part of what it gives.
fn without_base(value: &mut Value, spans: &mut Spans) {
    let Value::Object(map) = value else { return };
    if let Some(at) = map.keys().position(|key| key == KEY) {
        map.shift_remove(KEY);
        spans.children.remove(at);
    }
}

type Node = (Value, Spans);

fn merge(base: Node, over: Node) -> Node {
    match (base, over) {
        ((Value::Object(base), base_spans), (Value::Object(over), over_spans)) => {
            let removes = over.values().any(Value::is_null);
            let head = base_spans.children.first().filter(|_| !removes && is_same_item(&base, &over)).cloned();
            let (map, mut children) = merge_maps(pairs(base, base_spans.children), pairs(over, over_spans.children));
            // Of what both say, the base said it first: what is missing in an item of the base is missing there.
            if let (Some(head), Some(first)) = (head, children.first_mut()) {
                *first = head;
            }
            (Value::Object(map), Spans { children, ..over_spans })
        }
        ((Value::Array(base), base_spans), (Value::Array(over), over_spans)) if all_have_ids(&base) && any_has_id(&over) => {
            let base = base.into_iter().zip(base_spans.children).collect();
            let over = over.into_iter().zip(over_spans.children).collect();
            let (list, children) = merge_lists(base, over);
            (Value::Array(list), Spans { children, ..over_spans })
        }
        (_, over) => over,
    }
}

fn pairs(map: Map<String, Value>, spans: Vec<Spans>) -> Vec<(String, Node)> {
    map.into_iter().zip(spans).map(|((key, value), spans)| (key, (value, spans))).collect()
}

/// The base's keys in their order, and then the new ones; `null` takes a key of the base away.
fn merge_maps(base: Vec<(String, Node)>, over: Vec<(String, Node)>) -> (Map<String, Value>, Vec<Spans>) {
    let places: HashMap<String, usize> = over.iter().enumerate().map(|(at, (key, _))| (key.clone(), at)).collect();
    let mut over: Vec<Option<(String, Node)>> = over.into_iter().map(Some).collect();
    let mut result: Vec<(String, Node)> = Vec::new();
    for (key, below) in base {
        match places.get(&key).and_then(|at| over.get_mut(*at)?.take()) {
            None => result.push((key, below)),
            Some((_, (Value::Null, _))) => {}
            Some((_, above)) => result.push((key, merge(below, above))),
        }
    }
    result.extend(over.into_iter().flatten());
    result.into_iter().map(|(key, (value, spans))| ((key, value), spans)).unzip()
}

/// The base's items in their order, each with what is said over it, and then the new ones.
fn merge_lists(base: Vec<Node>, over: Vec<Node>) -> (Vec<Value>, Vec<Spans>) {
    let places = places(&base);
    let place = |above: &Node| places.get(id(&above.0)?).copied();
    let mut twice = said_twice(&base, over.iter().filter_map(place));
    let mut taken: HashSet<usize> = HashSet::new();
    let mut result: Vec<Node> = base;
    for above in over {
        let Some(at) = place(&above) else {
            result.push(above);
            continue;
        };
        match result.get_mut(at).filter(|_| taken.insert(at)) {
            Some(below) => *below = merge(std::mem::take(below), above),
            None => result.push(match twice.remove(&at) {
                Some(below) => merge(below, above),
                None => above,
            }),
        }
    }
    let numbered = result
        .into_iter()
        .enumerate()
        .map(|(index, (value, spans))| (value, Spans { index: u32::try_from(index).unwrap_or(u32::MAX), ..spans }));
    numbered.unzip()
}

/// Where each id stands first.
fn places(list: &[Node]) -> HashMap<String, usize> {
    let mut places = HashMap::new();
    for (at, (item, _)) in list.iter().enumerate() {
        if let Some(id) = id(item) {
            places.entry(id.to_owned()).or_insert(at);
        }
    }
    places
}

/// A copy of each item that the program says something over twice: its id stays twice, so that it is told as what it is. Once more would
/// tell nothing new, and could be a copy of much each time.
fn said_twice(base: &[Node], over: impl Iterator<Item = usize>) -> HashMap<usize, Node> {
    let (mut once, mut twice) = (HashSet::new(), HashMap::new());
    for at in over {
        if !once.insert(at) && !twice.contains_key(&at) {
            twice.extend(base.get(at).map(|item| (at, item.clone())));
        }
    }
    twice
}

/// Whether an item starts with its id, and is the same in the base.
fn is_same_item(base: &Map<String, Value>, over: &Map<String, Value>) -> bool {
    base.keys().next().is_some_and(|first| first == "id") && base.get("id") == over.get("id")
}

fn id(item: &Value) -> Option<&str> {
    item.get("id")?.as_str()
}

fn all_have_ids(list: &[Value]) -> bool {
    !list.is_empty() && list.iter().all(|item| id(item).is_some())
}

fn any_has_id(list: &[Value]) -> bool {
    list.iter().any(|item| id(item).is_some())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn document(name: &str, text: &str) -> Document {
        parse(&SourceFile::new(name, text)).document.expect("this is YAML")
    }

    fn merged_value(base: &str, over: &str) -> Value {
        merged(document("over.yaml", over), document("base.yaml", base)).value
    }

    #[test]
    fn maps_merge_key_by_key_and_null_removes() {
        let value = merged_value("a: {nl: x, en: y}\nb: 1\nc: 2\n", "a: {nl: z}\nb: null\nd: 3\n");
        assert_eq!(value, json!({"a": {"nl": "z", "en": "y"}, "c": 2, "d": 3}));
    }

    #[test]
    fn lists_with_ids_merge_by_id_and_new_ones_follow() {
        let value = merged_value("l: [{id: a, x: 1}, {id: b, x: 2}]\n", "l: [{id: c}, {id: a, y: 3}]\n");
        assert_eq!(value, json!({"l": [{"id": "a", "x": 1, "y": 3}, {"id": "b", "x": 2}, {"id": "c"}]}));
    }

    #[test]
    fn other_lists_and_values_replace() {
        assert_eq!(
            merged_value("l: [1, 2]\nm: [{id: a}]\nn: 1\n", "l: [3]\nm: []\nn: {x: y}\n"),
            json!({"l": [3], "m": [], "n": {"x": "y"}})
        );
    }

    #[test]
    fn every_place_stays_in_the_file_it_was_written_in() {
        let merged =
            merged(document("over.yaml", "l: [{id: a, y: 3}]\n"), document("base.yaml", "l: [{id: a, x: 1}, {id: b}]\n"));
        let file = |pointer: &str| merged.place(pointer).file.path.clone();
        assert_eq!([file("/l/0/x"), file("/l/0/y"), file("/l/1/id")], ["base.yaml", "over.yaml", "base.yaml"]);
        assert_eq!(merged.place("/l/1").pointer, "/l/1");
        assert!(merged.is_in_base(&merged.place("/l/1")) && !merged.is_in_base(&merged.place("/l/0/y")));
    }
}
