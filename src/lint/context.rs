//! What a lint gets to see, and what it hands in.

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use serde_json::Value;

use super::phase;
use crate::diagnostic::{Diagnostic, Place, Related, Severity, SourceFile, Words, nearest};
use crate::model::{Channel, Language, People, Phase, Program};
use crate::plan::{PhaseEdge, Plan};
use crate::schema::{self, Leaf, LeafKind};
use crate::sentence::Fault;
use crate::source::Document;

/// How many pairs of a reference and an id of a list are compared to find what may have been meant.
pub(super) const MAX_COMPARED: usize = 1_000_000;

/// A mail as it will be sent.
#[derive(Debug, Clone)]
pub struct RenderedMail {
    /// The id of its moment.
    pub moment: String,
    /// The language it is in.
    pub language: Language,
    /// Where the program says what it is: a JSON Pointer.
    pub pointer: String,
    /// Its HTML.
    pub html: String,
}

/// A short text as it will be sent.
#[derive(Debug, Clone)]
pub struct ShortText {
    /// The id of its moment.
    pub moment: String,
    /// The language it is in.
    pub language: Language,
    /// The channel that it is for.
    pub channel: Channel,
    /// Where the program says its line: a JSON Pointer.
    pub pointer: String,
    /// The text.
    pub text: String,
}

/// What is written in a leaf, in one language.
#[derive(Debug, Clone)]
pub struct Written<'a> {
    /// What the leaf is.
    pub kind: LeafKind,
    /// Where it is written: a JSON Pointer.
    pub pointer: Cow<'a, str>,
    /// What is written.
    pub text: &'a str,
}

impl<'a> Written<'a> {
    /// What is written in these leaves, in each language apart.
    #[must_use]
    pub fn of(leaves: &'a [Leaf<'a>]) -> Vec<Self> {
        let mut written = Vec::with_capacity(leaves.len());
        for Leaf { kind, pointer, value } in leaves {
            let mut add = |pointer, text| written.push(Self { kind: *kind, pointer, text });
            match value {
                Value::String(text) => add(Cow::Borrowed(pointer.as_str()), text.as_str()),
                Value::Object(each) => {
                    let each = each.iter().filter_map(|(language, text)| Some((language, text.as_str()?)));
                    each.for_each(|(language, text)| add(Cow::Owned(format!("{pointer}/{language}")), text));
                }
                _ => {}
            }
        }
        written
    }
}

/// What a lint gets to see of a program.
#[derive(Debug)]
pub struct Context<'a> {
    /// The typed program.
    pub program: &'a Program,
    /// When everything happens.
    pub plan: &'a Plan,
    /// The tree with places, in the shape of the typed program: the pointers of both are the same.
    pub document: &'a Document,
    /// Every text, reference, date and file of the program.
    pub leaves: &'a [Leaf<'a>],
    /// The pointers of what did not fit the schema and was taken out.
    pub taken_out: &'a [String],
    /// The required top-level keys that were missing.
    pub stand_ins: &'a BTreeSet<&'static str>,
    /// The ids of each list as written, also of items that were taken out.
    pub ids: &'a BTreeMap<String, BTreeSet<String>>,
    /// The lists of which not every id can be read.
    pub nameless: &'a BTreeSet<String>,
    /// The files that the program refers to and that are there, inside its folder.
    pub assets: &'a BTreeSet<String>,
    /// The fonts that are not here and in which drawings among them have words, by the path of the drawing.
    pub fonts: &'a BTreeMap<String, BTreeSet<String>>,
    /// The files that the program refers to and that lie outside its folder.
    pub outside: &'a BTreeSet<String>,
    /// Every file in the program's folder, by its path from there.
    pub files: &'a [String],
    /// Those of them that were read as parts of the program.
    pub sources: &'a BTreeSet<String>,
    /// The folders in the program's folder that hold what excx made, by their path from there.
    pub made: &'a BTreeSet<String>,
    /// The program's own templates of e-mails, by their path from its folder.
    pub templates: &'a BTreeMap<String, Arc<SourceFile>>,
    /// The templates with words of their own as MJML and none as text, by name.
    pub half_templates: &'a [String],
    /// The names under which a template in `templates/emails/` does something; nothing where it could be any.
    pub template_names: Option<&'a BTreeSet<String>>,
    /// The mails that the program becomes; none where they were not made.
    pub mails: &'a [RenderedMail],
    /// What is sent by sms; nothing where no role is reached so.
    pub short_texts: &'a [ShortText],
    /// The people of the people file, where the command was given one that is sound.
    pub people: Option<&'a People>,
    /// The languages for which the engine or the program has words.
    pub languages: &'a BTreeSet<String>,
    /// Everything that is written in those of them, in each language apart.
    pub written: &'a [Written<'a>],
    /// What each reference that leads nowhere may mean, by its list, once a lint has asked.
    pub guessed: RefCell<BTreeMap<String, BTreeMap<String, Option<String>>>>,
    /// What is wrong with the sentence of each habit in each language, once a lint has asked.
    pub habit_faults: OnceCell<Vec<Vec<Fault>>>,
}

impl Context<'_> {
    /// Whether nothing was taken out at or below this pointer, so that what seems missing there is.
    #[must_use]
    pub fn is_whole(&self, pointer: &str) -> bool {
        if self.taken_out.is_empty() {
            return true;
        }
        let pointer = self.as_written(pointer);
        !self.taken_out.iter().any(|taken| is_within(taken, &pointer) || is_within(&pointer, taken))
    }

    /// Whether no item of the list at this pointer was taken out, so that they can be counted; a part of one may have been.
    #[must_use]
    pub fn has_all_items(&self, list: &str) -> bool {
        if self.taken_out.is_empty() {
            return true;
        }
        let list = self.as_written(list);
        let is_item = |taken: &str| taken.strip_prefix(list.as_str()).is_some_and(|rest| rest.matches('/').count() <= 1);
        !self.taken_out.iter().any(|taken| is_within(&list, taken) || is_within(taken, &list) && is_item(taken))
    }

    /// Whether no date and no `when` was taken out, so that the days of phases are what the program says.
    #[must_use]
    pub fn has_all_dates(&self) -> bool {
        let bears_on = |taken: &str, pointer: &str| is_within(taken, pointer) || is_within(pointer, taken);
        let moves_phase = |taken: &str| PhaseEdge::all().flat_map(PhaseEdge::pointers).any(|pointer| bears_on(taken, pointer));
        let is_date = |taken: &str| matches!(schema::kind_at(taken), Some(LeafKind::When | LeafKind::Date));
        self.has_days() && !self.taken_out.iter().any(|taken| is_date(taken) || moves_phase(taken))
    }

    /// Whether the ids of a list are all known, so that a reference that leads to none of them leads nowhere.
    #[must_use]
    pub fn knows_ids(&self, list: &str) -> bool {
        let section = list.split('/').nth(1).unwrap_or_default();
        let is_there = self.says(section) && !self.taken_out.iter().any(|taken| is_within(list, taken));
        is_there && !self.nameless.contains(list)
    }

    /// Whether the program itself says something at this pointer.
    #[must_use]
    pub fn writes(&self, pointer: &str) -> bool {
        self.document.value.pointer(pointer).is_some()
    }

    /// Those of these references that lead nowhere in a list.
    pub fn lost<'b>(&self, list: &str, written: impl Iterator<Item = &'b str>) -> Vec<&'b str> {
        let ids = self.ids.get(list);
        written.filter(|written| !ids.is_some_and(|ids| ids.contains(*written))).collect()
    }

    /// Whether one of these references leads nowhere and may mean this id, so that what depends on it cannot be told.
    #[must_use]
    pub fn may_be_meant<'b>(&self, id: &str, list: &str, mut written: impl Iterator<Item = &'b str>) -> bool {
        let Some(ids) = self.ids.get(list) else { return true };
        let mut guessed = self.guessed.borrow_mut();
        let guessed = guessed.entry(list.to_owned()).or_default();
        written.any(|written| {
            if ids.contains(written) {
                return false;
            }
            if !guessed.contains_key(written) && (guessed.len() + 1).saturating_mul(ids.len()) > MAX_COMPARED {
                return true;
            }
            let guess = guessed.entry(written.to_owned());
            guess
                .or_insert_with(|| nearest(written, ids.iter().map(String::as_str)).map(str::to_owned))
                .as_deref()
                .is_none_or(|near| near == id)
        })
    }

    /// Every text for people, in each language apart, with its pointer.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts_of(|kind| matches!(kind, LeafKind::Text | LeafKind::Body))
    }

    /// Every text of these kinds, in each language apart, with its pointer.
    pub fn texts_of(&self, is_wanted: impl Fn(LeafKind) -> bool) -> impl Iterator<Item = (&str, &str)> {
        self.written.iter().filter(move |written| is_wanted(written.kind)).map(|written| (&*written.pointer, written.text))
    }

    /// A pointer of the typed program as it was before items were taken out of lists.
    fn as_written(&self, pointer: &str) -> String {
        let found = self.document.place(pointer).pointer;
        let known = found.matches('/').count();
        pointer.split('/').skip(known + 1).fold(found, |written, step| written + "/" + step)
    }

    /// Whether the program says this top-level key itself.
    #[must_use]
    pub fn says(&self, key: &str) -> bool {
        !self.stand_ins.contains(key)
    }

    /// Whether the days of the plan can be trusted: start, holidays and time zone are the program's own and known.
    #[must_use]
    pub fn has_days(&self) -> bool {
        ["timeline", "holidays"].iter().all(|key| self.says(key))
    }

    /// The phase for which the thing at a pointer is needed first.
    #[must_use]
    pub fn phase_of(&self, pointer: &str) -> Phase {
        phase::needing(pointer, self.plan)
    }
}

/// Whether what stands at a pointer is, or stands in, what stands at another.
fn is_within(pointer: &str, other: &str) -> bool {
    pointer.strip_prefix(other).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Which part of a place a finding points at.
#[derive(Debug, Clone)]
enum At {
    /// The value.
    Value,
    /// The key, or the start of a list's item: for what is missing in it.
    Head,
    /// A stretch of the text with these words, and how many such stretches stand before it.
    Within(String, usize),
    /// The start of a file that is no part of the program.
    Beside(String),
    /// The `null` by which the program takes away what its base says there.
    Removal,
    /// A stretch of one of the program's own templates.
    Template(String, Range<usize>),
}

/// Something that a lint found.
#[derive(Debug, Clone)]
pub struct Finding {
    pub(super) pointer: String,
    phase: Option<Phase>,
    at: At,
    message: Words,
    label: Option<Words>,
    help: Option<Words>,
    related: Vec<(String, At, Words)>,
}

impl Finding {
    /// A fault in the value at a pointer.
    pub fn at(pointer: impl Into<String>, message: Words) -> Self {
        Self { pointer: pointer.into(), phase: None, at: At::Value, message, label: None, help: None, related: Vec::new() }
    }

    /// Something that is missing in what stands at a pointer: shown at its key or first line.
    pub fn missing_in(pointer: impl Into<String>, message: Words) -> Self {
        Self { at: At::Head, ..Self::at(pointer, message) }
    }

    /// Something about a file of the folder that is no part of the program, by its path from there.
    #[must_use]
    pub fn beside(file: &str, message: Words) -> Self {
        Self { at: At::Beside(file.to_owned()), ..Self::at("", message) }
    }

    /// A fault in a stretch, in bytes, of one of the program's own templates, by its path from the folder.
    #[must_use]
    pub fn in_template(path: &str, stretch: Range<usize>, message: Words) -> Self {
        Self { at: At::Template(path.to_owned(), stretch), ..Self::at("", message) }
    }

    /// A fault in a stretch, in bytes, of the text at a pointer.
    pub fn within(pointer: impl Into<String>, text: &str, stretch: Range<usize>, message: Words) -> Self {
        let before = text.get(..stretch.start).unwrap_or_default();
        let words = text.get(stretch).unwrap_or_default();
        let at = if words.is_empty() { At::Value } else { At::Within(words.to_owned(), before.matches(words).count()) };
        Self { at, ..Self::at(pointer, message) }
    }

    /// With a few words beside the caret.
    #[must_use]
    pub fn label(mut self, en: impl Into<String>, nl: impl Into<String>) -> Self {
        self.label = Some(Words::new(en, nl));
        self
    }

    /// For the phase for which this is needed first, where its place does not say that.
    #[must_use]
    pub const fn needed_for(mut self, phase: Phase) -> Self {
        self.phase = Some(phase);
        self
    }

    /// With what to do.
    #[must_use]
    pub fn help(mut self, en: impl Into<String>, nl: impl Into<String>) -> Self {
        self.help = Some(Words::new(en, nl));
        self
    }

    /// With another value that has to do with it, and what.
    #[must_use]
    pub fn related(mut self, pointer: impl Into<String>, en: impl Into<String>, nl: impl Into<String>) -> Self {
        self.related.push((pointer.into(), At::Value, Words::new(en, nl)));
        self
    }

    /// With the key, or the start of the item, of another value that has to do with it: for a long one.
    #[must_use]
    pub fn related_head(mut self, pointer: impl Into<String>, en: impl Into<String>, nl: impl Into<String>) -> Self {
        self.related.push((pointer.into(), At::Head, Words::new(en, nl)));
        self
    }

    /// With the place where the program takes away what its base says at a pointer.
    #[must_use]
    pub fn related_removal(mut self, pointer: impl Into<String>) -> Self {
        let words = Words::new("this takes away what the base says", "hiermee verdwijnt wat de basis zegt");
        self.related.push((pointer.into(), At::Removal, words));
        self
    }

    /// With the candidate that was probably meant, where one is near.
    #[must_use]
    pub fn meant<'a>(self, written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Self {
        self.did_you_mean(nearest(written, candidates))
    }

    /// With the question whether this was meant, where something is near.
    #[must_use]
    pub fn did_you_mean(mut self, near: Option<&str>) -> Self {
        self.label = near.map(Words::did_you_mean).or(self.label);
        self
    }

    /// The phase for which what is lacking is needed first.
    pub(super) fn phase(&self, context: &Context<'_>) -> Phase {
        self.phase.unwrap_or_else(|| context.phase_of(&self.pointer))
    }

    pub(super) fn into_diagnostic(self, code: &'static str, severity: Severity, context: &Context<'_>) -> Diagnostic {
        let place = place(&self.pointer, &self.at, context);
        let related = self.related.into_iter().filter_map(|(pointer, at, words)| {
            // What the program leaves to the engine stands nowhere.
            let place = match at {
                At::Removal => context.document.removal(&pointer)?,
                at => context.writes(&pointer).then(|| self::place(&pointer, &at, context))?,
            };
            Some(Related { place, words })
        });
        let related = related.filter(|related| related.place != place).collect();
        Diagnostic { code, severity, message: self.message, label: self.label, help: self.help, place, related, program: None }
    }
}

fn place(pointer: &str, at: &At, context: &Context<'_>) -> Place {
    match at {
        At::Value | At::Removal => context.document.place(pointer),
        At::Head => context.document.head_place(pointer),
        At::Within(stretch, nth) => context.document.place_within(pointer, stretch, *nth),
        At::Beside(file) => beside(file, context),
        At::Template(path, span) => match context.templates.get(path) {
            Some(file) => Place { file: Arc::clone(file), span: span.clone(), pointer: String::new() },
            None => beside(path, context),
        },
    }
}

/// The start of a file in the program's folder; no lint reads it, so that nothing of it is shown.
fn beside(file: &str, context: &Context<'_>) -> Place {
    let own = context.document.files.first().map(|file| Path::new(&file.path));
    let path = own.and_then(Path::parent).unwrap_or(Path::new("")).join(file);
    Place { file: SourceFile::new(path.to_string_lossy(), ""), span: 0..0, pointer: String::new() }
}

/// The keys under `lint` that name no lint.
pub(super) fn unknown_lints(context: &Context<'_>) -> Vec<Diagnostic> {
    let unknown = context.program.lint.keys().filter(|name| super::find(name).is_none());
    unknown
        .map(|name| {
            let place = context.document.key_place(&format!("/lint/{name}"));
            let message = Words::new(format!("There is no lint `{name}`"), format!("Er is geen lint `{name}`"));
            Diagnostic::error("unknown-field", place, message)
                .with_help(Words::new("see all lints: excx explain", "bekijk alle lints: excx explain"))
                .with_meant(nearest(name, super::ALL.iter().map(|lint| lint.name)))
        })
        .collect()
}
