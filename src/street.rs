//! The street, walked as far as the lints: from the folder of a program to its typed program, its plan and everything wrong with it.

#[cfg(not(fuzzing))]
mod brought;
#[cfg(not(fuzzing))]
mod drawings;
#[cfg(not(fuzzing))]
mod guests;
#[cfg(not(fuzzing))]
mod origin;
#[cfg(not(fuzzing))]
mod outbox;
mod own;
#[cfg(not(fuzzing))]
mod personal;
#[cfg(not(fuzzing))]
mod rendered;
#[cfg(not(fuzzing))]
mod sampled;
mod stood_in;

#[cfg(not(fuzzing))]
pub use brought::Brought;
#[cfg(not(fuzzing))]
pub use origin::{origin, program_hash};
#[cfg(not(fuzzing))]
pub use outbox::{OutboxError, Posted, Posting};
#[cfg(not(fuzzing))]
pub use personal::Diaries;
#[cfg(not(fuzzing))]
pub use rendered::{RenderedError, check_rendered, check_with_mails};

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeSet;
use std::convert::Infallible;
use std::sync::Arc;

use serde::Deserialize as _;

use crate::diagnostic::{self, Diagnostic, Severity, Words};
use crate::lint::{self, Context, RenderedMail, ShortText, Written};
use crate::locale;
use crate::model::{People, Program};
use crate::plan::Plan;
use crate::schema::{self, Fitted, Leaf, LeafKind};
use crate::source::{self, Document, Folder};

/// A program that was looked at: what could be read of it, and all that is wrong.
#[derive(Debug)]
pub struct Checked {
    /// What could be read; nothing when YAML itself is broken.
    pub program: Option<Program>,
    /// When everything happens.
    pub plan: Option<Plan>,
    /// The tree that the program was read from, with places: the pointers of both are the same.
    pub document: Option<Arc<Document>>,
    /// Everything that is wrong, in the order of places.
    pub diagnostics: Vec<Diagnostic>,
    /// How many findings the program has silenced.
    pub allowed: usize,
}

impl Checked {
    /// Whether something keeps the program from being rendered.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// What is wrong where no typed program came of it.
    fn untyped(mut diagnostics: Vec<Diagnostic>) -> Self {
        diagnostic::sort(&mut diagnostics);
        Self { program: None, plan: None, document: None, diagnostics, allowed: 0 }
    }
}

/// Looks at the program in a folder: syntax, schema, plan and lints, all in one go.
#[must_use]
pub fn check(folder: &Folder) -> Checked {
    check_beside(folder, None)
}

/// The same with the people that the program may know by an id, so that an id that nobody has is told.
#[must_use]
pub fn check_beside(folder: &Folder, people: Option<&People>) -> Checked {
    check_tree(folder, folder.document.clone(), people)
}

/// The same of a folder whose tree is not needed again: it goes over to what was looked at, and is not copied where it does not fit.
#[must_use]
pub fn check_taking(folder: &mut Folder, people: Option<&People>) -> Checked {
    let document = folder.document.take();
    check_tree(folder, document, people)
}

fn check_tree(folder: &Folder, document: Option<Arc<Document>>, people: Option<&People>) -> Checked {
    let without = |_: &Read<'_>| Ok::<_, Infallible>(Mails::Made(Vec::new()));
    match check_making(folder, document, people, without) {
        Ok(checked) => checked,
        Err(never) => match never {},
    }
}

/// The mails of a program, for what only they show.
enum Mails {
    /// Those that were made.
    Made(Vec<RenderedMail>),
    /// What is wrong with some, so that none can be looked at.
    #[cfg(not(fuzzing))]
    Wrong(Vec<Diagnostic>),
}

/// Walks the street as far as the lints. Where nothing is wrong so far, the mails are made; the lints that look at them come last.
///
/// # Errors
/// When the mails cannot be made.
fn check_making<E>(
    folder: &Folder,
    document: Option<Arc<Document>>,
    people: Option<&People>,
    make: impl FnOnce(&Read<'_>) -> Result<Mails, E>,
) -> Result<Checked, E> {
    let mut diagnostics = folder.diagnostics.clone();
    let Some(document) = document else { return Ok(Checked::untyped(diagnostics)) };
    let mut fitted = schema::fit(document);
    diagnostics.append(&mut fitted.diagnostics);
    let program = match Program::deserialize(&fitted.document.value) {
        Ok(program) => program,
        Err(error) => {
            diagnostics.push(untyped(&fitted.document, &error));
            return Ok(Checked::untyped(diagnostics));
        }
    };
    let plan = Plan::around(&program, &own::closed_days(folder, &program, &mut diagnostics));
    let read = Read { program: &program, plan: &plan, document: &fitted.document, people };
    let allowed = lints(folder, &fitted, &read, &mut diagnostics, make)?;
    let mut diagnostics = with_bases(diagnostics, &fitted.document);
    let id = (!fitted.stand_ins.contains("id")).then(|| program.id.to_string());
    for diagnostic in &mut diagnostics {
        diagnostic.program.clone_from(&id);
    }
    diagnostic::sort(&mut diagnostics);
    Ok(Checked { program: Some(program), plan: Some(plan), document: Some(fitted.document), diagnostics, allowed })
}

/// What was made of a tree that fits, and what is known beside it.
#[derive(Clone, Copy)]
struct Read<'a> {
    program: &'a Program,
    plan: &'a Plan,
    document: &'a Document,
    /// The people that the program may know by an id.
    people: Option<&'a People>,
}

fn lints<E>(
    folder: &Folder,
    fitted: &Fitted,
    read: &Read<'_>,
    diagnostics: &mut Vec<Diagnostic>,
    make: impl FnOnce(&Read<'_>) -> Result<Mails, E>,
) -> Result<usize, E> {
    let Read { program, plan, people, .. } = *read;
    // What stands in for a missing key was written by nobody, so nothing in it can be wrong.
    let stands_in = |leaf: &Leaf<'_>| leaf.pointer.split('/').nth(1).is_some_and(|key| fitted.stand_ins.contains(key));
    let mut leaves = schema::leaves(&fitted.document.value);
    if !fitted.stand_ins.is_empty() {
        leaves.retain(|leaf| !stands_in(leaf));
    }
    let within = if fitted.taken_out.is_empty() { Vec::new() } else { fitted.document.stand_ins() };
    leaves.retain(|leaf| !within.contains(&leaf.pointer));
    let (mut templates, unreadable) = own::texts(folder, program);
    let listing = folder.listing();
    #[cfg(not(fuzzing))]
    let guests = guests::Guests::of(&templates);
    #[cfg(not(fuzzing))]
    let (template_names, half_templates) = (guests.template_names(plan), guests.half_templates(plan));
    #[cfg(fuzzing)]
    let (template_names, half_templates) = (None, Vec::new());
    diagnostics.extend(listing.diagnostics.iter().cloned());
    templates.retain(|path, _| path.starts_with(own::TEMPLATES));
    let mails = OnceCell::new();
    let shown = assets(&leaves, |path| folder.resolve(path).is_some());
    #[cfg(not(fuzzing))]
    let fonts = drawings::fonts(folder, &shown);
    #[cfg(fuzzing)]
    let fonts = BTreeMap::new();
    let context = Context {
        program,
        plan,
        document: &fitted.document,
        leaves: &leaves,
        written: &Written::of(&leaves),
        taken_out: &fitted.taken_out,
        stand_ins: &fitted.stand_ins,
        ids: &fitted.ids,
        nameless: &fitted.nameless,
        assets: &shown,
        fonts: &fonts,
        outside: &assets(&leaves, |path| folder.leads_outside(path)),
        files: &listing.files,
        sources: &folder.sources,
        made: &own::made(folder, &listing.files),
        half_templates: &half_templates,
        template_names: template_names.as_ref(),
        templates: &templates,
        mails: &[],
        short_texts: &short_texts(folder, read),
        people,
        languages: &languages(folder, program),
        guessed: RefCell::default(),
        habit_faults: OnceCell::new(),
    };
    #[cfg(not(fuzzing))]
    let faults = guests.faults();
    let mut run = lint::Run::of(&fitted.document);
    run.look(&context, |lint| !lint.needs.are_mails());
    let is_sound = !run.has_errors() && diagnostics.iter().all(|diagnostic| diagnostic.severity < Severity::Error);
    let made = if is_sound { make(read)? } else { Mails::Made(Vec::new()) };
    let made = match made {
        Mails::Made(made) => made,
        #[cfg(not(fuzzing))]
        Mails::Wrong(told) => {
            // What can be read off a template is told by that; what only running it shows comes beside it.
            let is_new = |told: &Diagnostic| !faults.iter().any(|fault| fault.place.file.path == told.place.file.path);
            diagnostics.extend(told.into_iter().filter(is_new));
            Vec::new()
        }
    };
    let context = Context { mails: mails.get_or_init(|| made), ..context };
    run.look(&context, |lint| lint.needs.are_mails());
    let (mut found, allowed) = run.told(&context);
    let within: Vec<String> = within.iter().map(|pointer| fitted.document.place(pointer).pointer).collect();
    found.retain(|diagnostic| !stood_in::leans_on(&within, diagnostic));
    diagnostics.extend(found);
    diagnostics.extend(unreadable);
    #[cfg(not(fuzzing))]
    diagnostics.extend(faults);
    // Of a program without an id nobody can say whose the file is.
    if !fitted.stand_ins.contains("id") {
        diagnostics.extend(own::published(folder, program).err().map(|told| *told));
    }
    Ok(allowed)
}

/// What the program sends by sms, where a role is reached so.
#[cfg(not(fuzzing))]
fn short_texts(folder: &Folder, read: &Read<'_>) -> Vec<ShortText> {
    let Read { program, plan, people, .. } = *read;
    if !program.roles.iter().any(|role| role.channels.contains(&crate::model::Channel::Sms)) {
        return Vec::new();
    }
    let nobody = People::default();
    let people = people.unwrap_or(&nobody);
    let Ok(brought) = Brought::words(folder, program) else { return Vec::new() };
    crate::render::text_messages(&brought.input(program, plan, people, &program.languages, &[]))
}

/// Fuzzing does not build what writes them.
#[cfg(fuzzing)]
const fn short_texts(_: &Folder, _: &Read<'_>) -> Vec<ShortText> {
    Vec::new()
}

/// What stands in a base is shown with the place in the program that takes it in.
fn with_bases(diagnostics: Vec<Diagnostic>, document: &Document) -> Vec<Diagnostic> {
    let stated = document.place("/extends");
    let shown = diagnostics.into_iter().map(|diagnostic| {
        if document.is_in_base(&diagnostic.place) { source::from_base(diagnostic, &stated) } else { diagnostic }
    });
    shown.collect()
}

/// The files that the program refers to and of which this holds.
fn assets(leaves: &[Leaf<'_>], holds: impl Fn(&str) -> bool) -> BTreeSet<String> {
    let named = leaves.iter().filter(|leaf| leaf.kind == LeafKind::Asset).filter_map(|leaf| leaf.value.as_str());
    named.filter(|path| holds(path)).map(str::to_owned).collect()
}

/// The languages of the program for which there are words: those of the engine, and those for which the program brings a file.
fn languages(folder: &Folder, program: &Program) -> BTreeSet<String> {
    let own = program.languages.iter().map(ToString::to_string).filter(|tag| folder.resolve(&locale::own_file(tag)).is_some());
    locale::BUILT_IN.iter().map(|(tag, _)| (*tag).to_owned()).chain(own).collect()
}

/// A tree that the schema accepts and the types refuse is the engine's own fault, and is told as such.
fn untyped(document: &Document, error: &serde_json::Error) -> Diagnostic {
    let message = Words::new(
        "This program fits the schema and still cannot be read; that is a fault of excx itself",
        "Dit programma past in het schema en is toch niet te lezen; dat is een fout van excx zelf",
    );
    Diagnostic::error("internal", document.head_place(""), message).with_help(Words::new(
        format!("please report it with this line: {error}"),
        format!("meld het alsjeblieft met deze regel: {error}"),
    ))
}
