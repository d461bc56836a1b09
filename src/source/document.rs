//! The tree of a program with the place of every key and value.

use std::ops::Range;
use std::sync::Arc;

use serde_json::{Map, Value};

use super::pointer::unescaped;
use crate::diagnostic::{Place, SourceFile};

/// A stretch of a file, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl From<Span> for Range<usize> {
    fn from(span: Span) -> Self {
        span.start as usize..span.end as usize
    }
}

/// Where the reader of YAML stands, in bytes.
pub(super) fn byte_span(span: &granit_parser::Span) -> Span {
    let offset = |marker: &granit_parser::Marker| u32::try_from(marker.byte_offset().unwrap_or_default()).unwrap_or(u32::MAX);
    Span { start: offset(&span.start), end: offset(&span.end) }
}

/// The places of a value, its key, and all that it holds; the same shape as the value, child by child.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Spans {
    /// Where the key stands, for a value in a map.
    pub key: Option<Span>,
    /// Where the value stands.
    pub value: Span,
    /// The value's index in the list as it was written, which stays when others are taken out.
    pub index: u32,
    /// Which of the document's files it stands in.
    pub file: u16,
    /// Whether the value was written by nobody, and stands in for one that is missing or does not fit.
    pub stands_in: bool,
    /// The places of what the value holds, in its order.
    pub children: Vec<Spans>,
}

impl Spans {
    /// Where it begins, with its key.
    pub(super) fn start(&self) -> u32 {
        self.key.unwrap_or(self.value).start
    }

    /// Counts the files from another number.
    fn shift_files(&mut self, by: u16) {
        self.file = self.file.saturating_add(by);
        self.children.iter_mut().for_each(|child| child.shift_files(by));
    }
}

/// A comment that asks for silence about one fault in one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allow {
    /// Which of the document's files it stands in.
    pub file: u16,
    /// The lint that is to be silent, as written; nothing where the comment names none.
    pub lint: String,
    /// Why; nothing where the comment does not say.
    pub reason: String,
    /// Where the comment stands.
    pub span: Span,
    /// What it covers, in bytes.
    pub covers: Range<usize>,
}

impl Allow {
    /// The comment's own place.
    #[must_use]
    pub fn place(&self, files: &[Arc<SourceFile>]) -> Option<Place> {
        let file = Arc::clone(files.get(usize::from(self.file))?);
        Some(Place { file, span: self.span.into(), pointer: String::new() })
    }
}

/// Something of a base that the program takes away, by `null`.
#[derive(Debug, Clone)]
pub(super) struct Removed {
    /// Where it would stand: a JSON Pointer.
    pub(super) pointer: String,
    /// The places of the `null`.
    pub(super) spans: Spans,
}

impl Removed {
    /// Whether it is what stood at a pointer, or held it.
    fn holds(&self, pointer: &str) -> bool {
        let mut asked = pointer.split('/');
        self.pointer.split('/').all(|step| asked.next().is_some_and(|asked| asked == step || asked == "*"))
    }
}

/// A program as a tree, with places.
#[derive(Debug, Clone)]
pub struct Document {
    /// The files it was read from: the program's own, `program.yaml` first, and then those of its bases.
    pub files: Vec<Arc<SourceFile>>,
    /// How many of the files are the program's own.
    pub own_files: usize,
    /// The tree.
    pub value: Value,
    /// The places, in the shape of the tree.
    pub spans: Spans,
    /// Pointers of parts that stand in a file that could not be read, so that nothing can be said of them.
    pub unread: Vec<String>,
    /// The places that ask for silence.
    pub allows: Vec<Allow>,
    /// What the program takes away of what its bases say.
    pub(super) removed: Vec<Removed>,
}

/// What a pointer leads to.
struct Found<'a> {
    spans: &'a Spans,
    pointer: String,
}

impl Document {
    /// The tree of one file.
    #[must_use]
    pub fn of_file(file: Arc<SourceFile>, value: Value, spans: Spans, allows: Vec<Allow>) -> Self {
        Self { files: vec![file], own_files: 1, value, spans, unread: Vec::new(), allows, removed: Vec::new() }
    }

    /// Takes over the files of another document, its places and all that is said about them; what is left of it is its tree.
    pub(super) fn adopt(&mut self, mut other: Self) -> (Value, Spans) {
        let by = u16::try_from(self.files.len()).unwrap_or(u16::MAX);
        other.spans.shift_files(by);
        self.files.append(&mut other.files);
        self.unread.append(&mut other.unread);
        other.removed.iter_mut().for_each(|removed| removed.spans.shift_files(by));
        self.removed.append(&mut other.removed);
        self.allows.extend(other.allows.into_iter().map(|allow| Allow { file: allow.file.saturating_add(by), ..allow }));
        (other.value, other.spans)
    }

    /// The ids of the items of a list that a base brings and the program says nothing over; nothing where there is no base.
    pub(crate) fn ids_of_base(&self, list: &str) -> Vec<&str> {
        if self.files.len() == self.own_files {
            return Vec::new();
        }
        let (Some(Value::Array(items)), spans) = (self.value.pointer(list), self.walk(list).spans) else { return Vec::new() };
        let in_base = items.iter().zip(&spans.children).filter(|(_, spans)| usize::from(spans.file) >= self.own_files);
        in_base.filter_map(|(item, _)| item.get("id")?.as_str()).collect()
    }

    /// Whether a place stands in a base and not in the program itself.
    pub(crate) fn is_in_base(&self, place: &Place) -> bool {
        self.files.iter().skip(self.own_files).any(|file| Arc::ptr_eq(file, &place.file))
    }

    /// The place of the value at a JSON Pointer, or of the nearest thing around it that exists.
    #[must_use]
    pub fn place(&self, pointer: &str) -> Place {
        let found = self.walk(pointer);
        self.at(found.spans.value, found.spans, found.pointer)
    }

    /// The place of the key of the value at a JSON Pointer; of the value itself where it has none.
    #[must_use]
    pub fn key_place(&self, pointer: &str) -> Place {
        let found = self.walk(pointer);
        self.at(found.spans.key.unwrap_or(found.spans.value), found.spans, found.pointer)
    }

    /// The place of the `null` by which the program takes away what its base says at a JSON Pointer, or around it, where nothing stands there
    /// now; `*` is any item of a list.
    #[must_use]
    pub fn removal(&self, pointer: &str) -> Option<Place> {
        let is_gone = |removed: &&Removed| removed.holds(pointer) && self.value.pointer(&removed.pointer).is_none();
        let Removed { pointer, spans } = self.removed.iter().rev().find(is_gone)?;
        let whole = Span { start: spans.start(), end: spans.value.end };
        Some(self.at(whole, spans, pointer.clone()))
    }

    /// The place where one would look for something missing in the value at a pointer: its key, or the start of a list's item.
    #[must_use]
    pub fn head_place(&self, pointer: &str) -> Place {
        let found = self.walk(pointer);
        let first = found.spans.children.first().filter(|child| child.key.is_some());
        match (found.spans.key, first) {
            (Some(key), _) => self.at(key, found.spans, found.pointer),
            (None, Some(first)) => self.at(first.key.unwrap_or(first.value), first, found.pointer),
            (None, None) => self.at(found.spans.value, found.spans, found.pointer),
        }
    }

    /// The place of the first sign of what the document holds.
    pub(super) fn file_start(&self) -> Place {
        let place = self.at(self.spans.value, &self.spans, String::new());
        let start = place.span.start;
        let length = place.file.text.get(start..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        Place { span: start..start + length, ..place }
    }

    /// The place of a stretch within the text at a pointer, where the text is written as it is meant (plain or quoted, without escapes).
    /// Falls back to the place of the whole text.
    pub(crate) fn place_within(&self, pointer: &str, needle: &str, nth: usize) -> Place {
        let mut place = self.place(pointer);
        let written = place.file.text.get(place.span.clone()).unwrap_or_default();
        if let Some((at, _)) = written.match_indices(needle).nth(nth) {
            let start = place.span.start + at;
            place.span = start..start + needle.len();
        }
        place
    }

    /// A value as it is written in its file.
    pub(crate) fn written(&self, spans: &Spans) -> &str {
        let file = self.files.get(usize::from(spans.file));
        file.and_then(|file| file.text.get(Range::from(spans.value))).unwrap_or_default()
    }

    /// A stretch of the file in which something stands.
    fn at(&self, span: Span, within: &Spans, pointer: String) -> Place {
        let file = self.files.get(usize::from(within.file)).or_else(|| self.files.first());
        let file = file.map_or_else(|| SourceFile::new("", ""), Arc::clone);
        Place { file, span: span.into(), pointer }
    }

    fn walk(&self, pointer: &str) -> Found<'_> {
        let mut value = &self.value;
        let mut found = Found { spans: &self.spans, pointer: String::with_capacity(pointer.len()) };
        for step in pointer.split('/').skip(1) {
            let child = match value {
                Value::Object(map) => index_of(map, step).and_then(|index| Some((index, map.values().nth(index)?))),
                Value::Array(list) => step.parse::<usize>().ok().and_then(|index| Some((index, list.get(index)?))),
                _ => None,
            };
            let Some((index, child)) = child else { break };
            let Some(spans) = found.spans.children.get(index) else { break };
            found.spans = spans;
            found.pointer.push('/');
            if value.is_array() {
                found.pointer.push_str(&spans.index.to_string());
            } else {
                found.pointer.push_str(step);
            }
            value = child;
        }
        found
    }

    /// Puts a value that nobody wrote at a key of the map at a pointer. Whether there is such a map.
    pub fn put_stand_in(&mut self, parent: &str, key: &str, neutral: Value) -> bool {
        let Some((Value::Object(map), spans)) = self.get_mut(parent) else { return false };
        let known = map.keys().position(|known| known == key);
        if let Some(spans) = known.and_then(|index| spans.children.get_mut(index)) {
            spans.stands_in = true;
            spans.children.clear();
        } else {
            let (value, file) = (Span { start: spans.value.start, end: spans.value.start }, spans.file);
            spans.children.push(Spans { value, file, stands_in: true, ..Spans::default() });
        }
        map.insert(key.to_owned(), neutral);
        true
    }

    /// The pointers of all values that stand in for others, as the tree has them now.
    #[must_use]
    pub fn stand_ins(&self) -> Vec<String> {
        fn collect(value: &Value, spans: &Spans, pointer: &str, found: &mut Vec<String>) {
            if spans.stands_in {
                found.push(pointer.to_owned());
            }
            let step = |step: String, value: &Value, spans: &Spans, found: &mut Vec<String>| {
                collect(value, spans, &format!("{pointer}/{step}"), found);
            };
            match value {
                Value::Object(map) => {
                    for ((key, value), spans) in map.iter().zip(&spans.children) {
                        step(key.replace('~', "~0").replace('/', "~1"), value, spans, found);
                    }
                }
                Value::Array(list) => {
                    for (index, (value, spans)) in list.iter().zip(&spans.children).enumerate() {
                        step(index.to_string(), value, spans, found);
                    }
                }
                _ => {}
            }
        }
        let mut found = Vec::new();
        collect(&self.value, &self.spans, "", &mut found);
        found
    }

    /// Takes the value at a pointer out of the tree, with its place. Whether there was one.
    pub(crate) fn remove(&mut self, pointer: &str) -> bool {
        let Some((parent, last)) = pointer.rsplit_once('/') else { return false };
        let Some((value, spans)) = self.get_mut(parent) else { return false };
        match value {
            Value::Object(map) => {
                let Some(index) = index_of(map, last) else { return false };
                map.shift_remove(&*unescaped(last));
                spans.children.remove(index);
            }
            Value::Array(list) => {
                let Some(index) = last.parse::<usize>().ok().filter(|index| *index < list.len()) else { return false };
                list.remove(index);
                spans.children.remove(index);
            }
            _ => return false,
        }
        true
    }

    fn get_mut(&mut self, pointer: &str) -> Option<(&mut Value, &mut Spans)> {
        let (mut value, mut spans) = (&mut self.value, &mut self.spans);
        for step in pointer.split('/').skip(1) {
            let index = match &*value {
                Value::Object(map) => index_of(map, step)?,
                Value::Array(_) => step.parse().ok()?,
                _ => return None,
            };
            value = match value {
                Value::Object(map) => map.values_mut().nth(index)?,
                Value::Array(list) => list.get_mut(index)?,
                _ => return None,
            };
            spans = spans.children.get_mut(index)?;
        }
        Some((value, spans))
    }
}

fn index_of(map: &Map<String, Value>, step: &str) -> Option<usize> {
    let key = unescaped(step);
    map.keys().position(|candidate| *candidate == key)
}
