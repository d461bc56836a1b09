//! From the bytes of one YAML file to its tree with places.
//!
//! YAML 1.2 with the core schema, and less: plain numbers are decimal without leading zeros, `true` and `false` are the only booleans,
//! so that `nl`, `no`, `on` and `010` stay strings. What a second document, a tag or a complex key would mean is not guessed.

mod events;
mod quick;
mod refused;
mod scalar;

use std::collections::HashMap;
use std::sync::Arc;

use granit_parser::{Event, ScalarStyle, ScanError};
use serde_json::map::Entry;
use serde_json::{Map, Value};

use self::events::{Events, Read};
use self::refused::{alias_in_itself, bare_field, complex_key, deep_alias, second_document, too_deep, too_many, too_much_text};
use self::scalar::plain;
use super::allow;
use super::budget::Amount;
use super::document::{Document, Span, Spans};
use super::mend::{self, Mend, Mended};
use super::syntax::{self, Reached, words};
use super::{MAX_DEPTH, MAX_TEXT, MAX_TOLD_OF_FILE, MAX_VALUES};
use crate::diagnostic::{Diagnostic, Place, SourceFile, Words};

/// What came of a file: its tree unless the syntax is broken, and what is wrong with the YAML.
#[derive(Debug)]
pub struct Parsed {
    /// The tree.
    pub document: Option<Document>,
    /// What YAML itself says is wrong.
    pub diagnostics: Vec<Diagnostic>,
    /// How much was read, of this file and of those before it.
    pub(super) amount: Amount,
}

impl Parsed {
    /// What came of a file that could not be read.
    pub(super) const fn broken(diagnostics: Vec<Diagnostic>, amount: Amount) -> Self {
        Self { document: None, diagnostics, amount }
    }
}

/// Reads the text of a file.
#[must_use]
pub fn parse(file: &Arc<SourceFile>) -> Parsed {
    parse_after(file, Amount::default())
}

/// Reads the text of a file of a program of which so much was read already.
pub(super) fn parse_after(file: &Arc<SourceFile>, amount: Amount) -> Parsed {
    let (mut mended, mut told) = (Mended::of(file), Vec::new());
    loop {
        let mut reading = Reading::of(&mended.read, amount);
        let Some(broken) = reading.broken.take() else {
            told.extend(reading.diagnostics.into_iter().map(|diagnostic| mended.told(diagnostic)));
            let document = reading.root.map(|(value, spans)| {
                let spans = mended.spans(spans);
                let allows = allow::in_file(file, &spans);
                Document::of_file(Arc::clone(file), value, spans, allows)
            });
            if document.is_none() {
                told.push(syntax::empty(file));
            }
            return Parsed { document, diagnostics: told, amount: reading.amount };
        };
        let next = if told.len() < mend::MOST { mend(&mended, &broken, amount) } else { None };
        let Some((mend, with)) = next else {
            told.extend(reading.diagnostics.into_iter().chain([broken]).map(|diagnostic| mended.told(diagnostic)));
            return Parsed::broken(told, reading.amount);
        };
        told.push(mended.told(mend.told(broken)));
        mended = with;
    }
}

/// The first mend of a break behind which reading goes on, and the text with it.
fn mend(mended: &Mended, broken: &Diagnostic, amount: Amount) -> Option<(Mend, Mended)> {
    if mended.read.text.len() > mend::MOST_BYTES {
        return None;
    }
    mend::mends(broken).into_iter().find_map(|mend| {
        let with = mended.with(&mend);
        let goes_on =
            Reading::of(&with.read, amount).broken.is_none_or(|next| mend.reaches(&with.read.text, next.place.span.start));
        goes_on.then_some((mend, with))
    })
}

/// What came of reading a text once.
struct Reading {
    root: Option<Node>,
    broken: Option<Diagnostic>,
    diagnostics: Vec<Diagnostic>,
    amount: Amount,
}

impl Reading {
    fn of(file: &Arc<SourceFile>, amount: Amount) -> Self {
        Self::from(Events::of(&file.text), file, amount)
    }

    fn from(events: Events<'_>, file: &Arc<SourceFile>, amount: Amount) -> Self {
        let mut builder = Builder::new(file, events);
        builder.amount = amount;
        let (root, broken) = match builder.read() {
            Ok(root) => (root, None),
            Err(broken) => (None, Some(broken.diagnostic(file))),
        };
        Self { root, broken, diagnostics: builder.diagnostics, amount: builder.amount }
    }
}

/// Why the reading of a file stopped.
pub(super) enum Broken {
    /// The syntax is broken.
    Syntax(Box<ScanError>, Reached),
    /// Something that YAML allows and programs do not.
    Refused(Span, Words, Words),
}

impl Broken {
    fn diagnostic(self, file: &Arc<SourceFile>) -> Diagnostic {
        match self {
            Self::Syntax(error, reached) => syntax::diagnostic(file, &error, reached),
            Self::Refused(span, message, help) => {
                let place = Place { file: Arc::clone(file), span: span.into(), pointer: String::new() };
                Diagnostic::error("yaml-syntax", place, message).with_help(help)
            }
        }
    }
}

type Node = (Value, Spans);

/// What an alias stands for.
struct Anchored {
    node: Node,
    /// What it holds.
    amount: Amount,
    /// How deep lists and maps stand in each other in it.
    height: usize,
}

struct Builder<'a> {
    file: &'a Arc<SourceFile>,
    events: Events<'a>,
    anchors: HashMap<usize, Anchored>,
    /// What was read, with every anchor and alias written out.
    amount: Amount,
    /// How deep the deepest value stands of those that were read since an anchor.
    deepest: usize,
    last_end: usize,
    open: Vec<usize>,
    document: Span,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Builder<'a> {
    fn new(file: &'a Arc<SourceFile>, events: Events<'a>) -> Self {
        Self {
            file,
            events,
            anchors: HashMap::new(),
            amount: Amount::default(),
            deepest: 0,
            last_end: 0,
            open: Vec::new(),
            document: Span::default(),
            diagnostics: Vec::new(),
        }
    }

    fn read(&mut self) -> Result<Option<Node>, Broken> {
        let mut root = None;
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::StreamEnd => return Ok(root.filter(|(value, _): &Node| !value.is_null())),
                Event::DocumentStart(..) => self.document = span,
                Event::StreamStart | Event::DocumentEnd => {}
                _ if root.is_some() => return Err(second_document(self.document)),
                event => root = Some(self.node(event, span, 0)?),
            }
        }
    }

    fn next(&mut self) -> Result<Read<'a>, Broken> {
        match self.events.next() {
            Some(Ok((event, span))) => {
                self.last_end = self.last_end.max(span.end as usize);
                Ok((event, span))
            }
            Some(Err(error)) => {
                let reached = Reached { last_end: self.last_end, open: self.open.last().copied() };
                Err(Broken::Syntax(Box::new(error), reached))
            }
            None => Ok((Event::StreamEnd, Span::default())),
        }
    }

    fn node(&mut self, event: Event<'a>, span: Span, depth: usize) -> Result<Node, Broken> {
        self.count(Amount { values: 1, text: 0 }, span)?;
        if depth > MAX_DEPTH {
            return Err(too_deep(span));
        }
        let before = self.amount;
        let deepest = std::mem::replace(&mut self.deepest, depth);
        let (anchor, node) = match event {
            Event::Scalar(text, style, anchor, tag) => {
                self.count(Amount { values: 0, text: text.len() }, span)?;
                let as_string = tag.as_ref().is_some_and(|tag| tag.is_yaml_core_schema_tag("str"));
                if let (Some(tag), false) = (&tag, as_string) {
                    return Err(self.refused_tag(span, tag));
                }
                self.refuse_control_characters(&text, span);
                let value =
                    if style == ScalarStyle::Plain && !as_string { plain(text) } else { Value::String(text.into_owned()) };
                (anchor, (value, Spans { value: span, ..Spans::default() }))
            }
            Event::SequenceStart(_, anchor, tag) => {
                self.refuse_tag(tag.as_deref(), span)?;
                (anchor, self.sequence(span, depth)?)
            }
            Event::MappingStart(_, anchor, tag) => {
                self.refuse_tag(tag.as_deref(), span)?;
                (anchor, self.mapping(span, depth)?)
            }
            Event::Alias(id) => (0, self.alias(id, span, depth)?),
            _ => return Err(second_document(span)),
        };
        if anchor > 0 {
            let amount = Amount { values: self.amount.values - before.values + 1, text: self.amount.text - before.text };
            // What aliases copy is a copy itself, and anchors may stand in each other.
            self.count(amount, span)?;
            self.anchors.insert(anchor, Anchored { node: node.clone(), amount, height: self.deepest - depth });
        }
        self.deepest = self.deepest.max(deepest);
        Ok(node)
    }

    fn sequence(&mut self, start: Span, depth: usize) -> Result<Node, Broken> {
        let (mut list, mut children) = (Vec::new(), Vec::new());
        let flow = self.is_bracket(start);
        self.open.extend(flow.then_some(start.start as usize));
        loop {
            let (event, span) = self.next()?;
            if matches!(event, Event::SequenceEnd) {
                self.open.truncate(self.open.len() - usize::from(flow));
                let value = self.covering(start, span, &children);
                return Ok((Value::Array(list), Spans { value, children, ..Spans::default() }));
            }
            let (value, mut spans) = self.node(event, span, depth + 1)?;
            spans.index = u32::try_from(list.len()).unwrap_or(u32::MAX);
            list.push(value);
            children.push(spans);
        }
    }

    fn mapping(&mut self, start: Span, depth: usize) -> Result<Node, Broken> {
        let (mut map, mut children) = (Map::new(), Vec::<Spans>::new());
        let flow = self.is_bracket(start);
        self.open.extend(flow.then_some(start.start as usize));
        let mut is_next_item = false;
        loop {
            let (event, key_span) = self.next()?;
            let key = match event {
                Event::MappingEnd => {
                    self.open.truncate(self.open.len() - usize::from(flow));
                    let value = self.covering(start, key_span, &children);
                    return Ok((Value::Object(map), Spans { value, children, ..Spans::default() }));
                }
                Event::Scalar(text, _, anchor, tag) => {
                    self.refuse_tag(tag.as_deref().filter(|tag| !tag.is_yaml_core_schema_tag("str")), key_span)?;
                    self.anchor_key(anchor, &text, key_span)?;
                    text
                }
                Event::Alias(id) => self.key_meant(id, key_span)?.into(),
                _ if self.opens_with_braces(key_span) => return Err(bare_field(key_span)),
                _ => return Err(complex_key(key_span)),
            };
            let (event, span) = self.next()?;
            let (value, mut spans) = self.node(event, span, depth + 1)?;
            Self::refuse_key(&key, key_span)?;
            let Entry::Vacant(free) = map.entry(key.as_ref()) else {
                // An item whose first key stands in it again is two items; what follows belongs to the second.
                let is_first = map.keys().next().is_some_and(|first| *first == *key);
                let starts_item = is_first && children.len() > 1 && !flow && self.follows_dash(&children);
                if starts_item && !is_next_item {
                    self.tell(key_span, |file| syntax::missing_dash(file, key_span));
                }
                is_next_item |= starts_item;
                if !is_next_item {
                    self.tell(key_span, |file| {
                        let first = map.keys().position(|known| *known == *key);
                        let first = first.and_then(|at| children.get(at)?.key);
                        syntax::duplicate_key(file, key_span, first, &key)
                    });
                }
                continue;
            };
            spans.key = Some(key_span);
            free.insert(value);
            children.push(spans);
        }
    }

    /// Keeps a key for the aliases that stand for it.
    fn anchor_key(&mut self, anchor: usize, key: &str, span: Span) -> Result<(), Broken> {
        if anchor == 0 {
            return Ok(());
        }
        let amount = Amount { values: 1, text: key.len() };
        self.count(amount, span)?;
        let node = (Value::String(key.to_owned()), Spans { value: span, ..Spans::default() });
        self.anchors.insert(anchor, Anchored { node, amount, height: 0 });
        Ok(())
    }

    /// The key that an alias stands for.
    fn key_meant(&mut self, id: usize, span: Span) -> Result<String, Broken> {
        match self.alias(id, span, 0)? {
            (Value::String(key), _) => Ok(key),
            (Value::Array(_) | Value::Object(_), _) => Err(complex_key(span)),
            (other, _) => Ok(other.to_string()),
        }
    }

    /// A collection's span runs from its first sign to the end of its last child, since block collections end late in the events.
    fn covering(&self, start: Span, end: Span, children: &[Spans]) -> Span {
        let flow = self.is_bracket(start);
        match children.last() {
            Some(last) if !flow => Span { start: start.start, end: last.value.end.max(start.start) },
            _ => Span { start: start.start, end: end.end.max(start.end) },
        }
    }

    fn alias(&mut self, id: usize, span: Span, depth: usize) -> Result<Node, Broken> {
        let Some(Anchored { amount, height, .. }) = self.anchors.get(&id) else { return Err(alias_in_itself(span)) };
        let (amount, bottom) = (*amount, depth + height);
        // What would be too much is not copied first.
        self.count(amount, span)?;
        if bottom > MAX_DEPTH {
            return Err(deep_alias(span));
        }
        self.deepest = self.deepest.max(bottom);
        let Some(Anchored { node: (value, spans), .. }) = self.anchors.get(&id) else { return Err(alias_in_itself(span)) };
        Ok((value.clone(), Spans { value: span, children: spans.children.clone(), ..Spans::default() }))
    }

    fn refuse_tag(&self, tag: Option<&granit_parser::Tag>, span: Span) -> Result<(), Broken> {
        tag.map_or(Ok(()), |tag| Err(self.refused_tag(span, tag)))
    }

    /// A tag stands before what the event tells of.
    fn refused_tag(&self, span: Span, tag: &granit_parser::Tag) -> Broken {
        let before = self.file.text.get(..span.start as usize).unwrap_or_default().trim_end();
        let word = before.rsplit(|character: char| character.is_whitespace() || matches!(character, ',' | '{' | '[')).next();
        let word = word.filter(|word| word.starts_with('!')).unwrap_or_default();
        let end = u32::try_from(before.len()).unwrap_or(span.start);
        let start = end.saturating_sub(u32::try_from(word.len()).unwrap_or_default());
        let span = if word.is_empty() { span } else { Span { start, end } };
        let shown = if word.is_empty() { format!("!{}", tag.suffix()) } else { word.to_owned() };
        Broken::Refused(
            span,
            Words::new(
                format!("A program has no tags such as `{shown}`"),
                format!("Een programma kent geen tags zoals `{shown}`"),
            ),
            Words::new(
                "put the text in quotes if it starts with an exclamation mark",
                "zet de tekst tussen aanhalingstekens als hij met een uitroepteken begint",
            ),
        )
    }

    /// Whether these are the fields of an item in a list of lines.
    fn follows_dash(&self, fields: &[Spans]) -> bool {
        let first = fields.first().and_then(|field| field.key).map_or(0, |key| key.start as usize);
        self.file.text.get(..first).is_some_and(|before| before.trim_end_matches(' ').ends_with('-'))
    }

    /// Whether a bracket opens a collection here.
    fn is_bracket(&self, start: Span) -> bool {
        self.file.text.as_bytes().get(start.start as usize).is_some_and(|byte| matches!(byte, b'{' | b'['))
    }

    /// A key that is no word: nothing before the colon, or a space that only looks like one.
    fn refuse_key(key: &str, span: Span) -> Result<(), Broken> {
        if span.start == span.end {
            return Err(Broken::Refused(span, words::said_no_key(), words::help_no_key()));
        }
        match key.chars().next().filter(|first| first.is_whitespace() && !first.is_ascii()) {
            Some(space) => Err(Broken::Refused(span, words::said_odd_space(space), words::help_odd_space())),
            None => Ok(()),
        }
    }

    /// Whether a key that is a map is really the inner brace of a merge field: `{{ recipient.first_name }}`.
    fn opens_with_braces(&self, key: Span) -> bool {
        self.file.text.get(..=key.start as usize).is_some_and(|before| before.ends_with("{{"))
    }

    fn count(&mut self, more: Amount, span: Span) -> Result<(), Broken> {
        self.amount.values += more.values;
        self.amount.text += more.text;
        if self.amount.values > MAX_VALUES {
            return Err(too_many(span));
        }
        if self.amount.text > MAX_TEXT { Err(too_much_text(span)) } else { Ok(()) }
    }

    /// Tells something of the file; where too much is wrong with it, once that there is more.
    fn tell(&mut self, span: Span, told: impl FnOnce(&Arc<SourceFile>) -> Diagnostic) {
        match self.diagnostics.len() {
            count if count < MAX_TOLD_OF_FILE => self.diagnostics.push(told(self.file)),
            MAX_TOLD_OF_FILE => self.diagnostics.push(syntax::and_more(self.file, span)),
            _ => {}
        }
    }

    fn refuse_control_characters(&mut self, text: &str, span: Span) {
        let odd = |character: char| character.is_control() && !matches!(character, '\n' | '\t');
        if let Some(character) = text.chars().find(|character| odd(*character)) {
            self.tell(span, |file| syntax::control_character(file, span, character));
        }
    }
}

/// Whether the quick reader, where it reads a text at all, makes of it what the reader of the whole language makes.
#[cfg(any(test, fuzzing))]
#[must_use]
pub fn readers_agree(file: &Arc<SourceFile>) -> bool {
    let Some(pieces) = quick::pieces(&file.text) else { return true };
    let events = [Events::Quick(pieces.into_iter()), Events::whole(&file.text)];
    let [quick, whole] = events.map(|events| Reading::from(events, file, Amount::default()));
    let told = |reading: &Reading| format!("{:?} {:?}", reading.diagnostics, reading.broken);
    quick.root == whole.root && quick.amount == whole.amount && told(&quick) == told(&whole)
}

#[cfg(test)]
mod tests;
