//! `excx check`: everything that is wrong with programs, in one go.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use rayon::prelude::*;

use super::people::PeopleFile;
use super::{Edge, Failure, Outcome, Programs, guest};
use crate::diagnostic::{self, Diagnostic, Human, Place, Rule, Severity, Summary, Tongue, Words};
use crate::lint;
use crate::model::People;
use crate::source::{Folder, find_programs};
use crate::street::{self, Checked};

#[derive(Debug, Args)]
pub(super) struct Check {
    #[command(flatten)]
    programs: Programs,
    #[command(flatten)]
    people: PeopleFile,
    /// Make the mails too, and tell what only they show: too large, an image without words, a template that fails
    #[arg(long)]
    rendered: bool,
    /// How to show what is found
    #[arg(long, value_enum, default_value_t = Format::Human, value_name = "FORMAT")]
    format: Format,
    /// From which severity on the exit code is 1
    #[arg(long, value_enum, default_value_t = FailOn::Error, value_name = "SEVERITY")]
    fail_on: FailOn,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// For people
    Human,
    /// For programs
    Json,
    /// For tools that gather what others find (SARIF 2.1.0)
    Sarif,
    /// For a workflow of GitHub, which shows it beside the lines
    Github,
}

impl Format {
    /// Whether what is shown is one document, which whoever reads it waits for also where nothing could be looked at.
    const fn is_document(self) -> bool {
        matches!(self, Self::Json | Self::Sarif)
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum FailOn {
    /// Only errors
    Error,
    /// Warnings too
    Warning,
    /// Advice too
    Advice,
}

impl FailOn {
    const fn severity(self) -> Severity {
        match self {
            Self::Error => Severity::Error,
            Self::Warning => Severity::Warning,
            Self::Advice => Severity::Advice,
        }
    }
}

/// How to look at programs.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Look<'a> {
    /// The people that they may know by an id.
    pub(super) people: Option<&'a People>,
    /// Whether to make the mails too, for what only they show.
    pub(super) rendered: bool,
}

/// A folder that was read and looked at.
pub(super) struct Looked {
    pub(super) folder: Folder,
    pub(super) checked: Checked,
    /// The id of the program, where it or a base of it says one.
    id: Option<Id>,
}

/// The id of a program.
#[derive(Debug, Clone)]
struct Id {
    text: String,
    /// Where it stands, or where the program takes in the base that says it.
    place: Place,
    is_of_base: bool,
}

impl Id {
    fn of(checked: &Checked) -> Option<Self> {
        let is_stand_in = checked.diagnostics.iter().any(|diagnostic| diagnostic.program.is_none());
        let program = checked.program.as_ref().filter(|_| !is_stand_in)?;
        let document = checked.document.as_ref()?;
        let place = document.place("/id");
        let is_of_base = document.is_in_base(&place);
        let place = if is_of_base { document.place("/extends") } else { place };
        Some(Self { text: program.id.to_string(), place, is_of_base })
    }
}

impl Looked {
    /// Reads the program in a folder and looks at it.
    pub(super) fn at(path: &Path, look: Look<'_>) -> Result<Self, Failure> {
        let mut folder = Folder::read(path)?;
        let checked = if look.rendered {
            street::check_rendered(&folder, look.people, guest::ask)?
        } else {
            street::check_taking(&mut folder, look.people)
        };
        let id = Id::of(&checked);
        Ok(Self { folder, checked, id })
    }

    /// Whether the program has templates of its own, in its folder or in that of a base.
    fn has_own_templates(&self) -> bool {
        let listing = self.folder.listing();
        listing.files.iter().chain(&listing.of_bases).any(|file| file.starts_with("templates/emails/"))
    }

    /// The same without the program itself: of thousands, only what is wrong is kept.
    fn without_program(mut self) -> Self {
        self.folder.document = None;
        self.checked.program = None;
        self.checked.plan = None;
        self.checked.document = None;
        self
    }
}

/// What was looked at, and what could not be.
pub(super) struct Seen {
    pub(super) looked: Vec<Looked>,
    pub(super) failures: Vec<Failure>,
}

impl Seen {
    /// Tells what could not be looked at. Whether there was any of it.
    pub(super) fn tell_failures(&self, edge: Edge) -> bool {
        self.failures.iter().for_each(|failure| failure.tell(edge));
        !self.failures.is_empty()
    }
}

/// Finds the programs, reads them all and looks at each.
pub(super) fn look(paths: &[PathBuf], how: Look<'_>) -> Seen {
    look_and(paths, how, |looked| looked)
}

fn look_and(paths: &[PathBuf], how: Look<'_>, keep: impl Fn(Looked) -> Looked + Sync) -> Seen {
    let (mut folders, mut failures) = (Vec::new(), Vec::new());
    for path in paths {
        match find_programs(path) {
            Ok(found) => folders.extend(found),
            Err(error) => failures.push(Failure::from(error)),
        }
    }
    let read: Vec<_> = folders.par_iter().map(|path| Looked::at(path, how).map(&keep)).collect();
    let mut looked = Vec::with_capacity(read.len());
    for read in read {
        match read {
            Ok(program) => looked.push(program),
            Err(failure) => failures.push(failure),
        }
    }
    let mut seen = BTreeSet::new();
    looked.retain(|looked| seen.insert(looked.folder.root().to_path_buf()));
    tell_same_ids(&mut looked);
    Seen { looked, failures }
}

/// Two programs with one id would render over each other.
fn tell_same_ids(looked: &mut [Looked]) {
    let mut seen = BTreeMap::<String, (PathBuf, Id)>::new();
    for Looked { folder, checked, id } in looked {
        let Some(Id { text: id, place, is_of_base }) = id.clone() else { continue };
        let Some((first, first_id)) = seen.get(&id) else {
            seen.insert(id.clone(), (folder.path.clone(), Id { text: id, place, is_of_base }));
            continue;
        };
        let message = Words::new(
            format!("The program in `{}` has the id `{id}` too", first.display()),
            format!("Het programma in `{}` heeft ook de id `{id}`", first.display()),
        );
        let help = if is_of_base {
            Words::new(
                "this one comes from the base; write `id:` here, with an id of its own",
                "deze komt uit de basis; schrijf hier `id:`, met een eigen id",
            )
        } else {
            Words::new("give each program an id of its own", "geef elk programma een eigen id")
        };
        let related = if first_id.is_of_base {
            Words::new("the first takes it from its base here", "de eerste neemt die hier over van zijn basis")
        } else {
            Words::new("the first stands here", "de eerste staat hier")
        };
        let mut diagnostic =
            Diagnostic::error("duplicate-program", place, message).with_related(first_id.place.clone(), related).with_help(help);
        diagnostic.program = Some(id);
        checked.diagnostics.push(diagnostic);
    }
}

/// The diagnostics of all programs in their order, each once, and what was looked at.
pub(super) fn report(looked: &[Looked]) -> (Vec<Diagnostic>, Summary) {
    (in_order(looked.iter().flat_map(|looked| looked.checked.diagnostics.clone()).collect()), summary(looked))
}

fn in_order(mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    diagnostic::sort(&mut diagnostics);
    diagnostic::told_once(diagnostics)
}

fn summary(looked: &[Looked]) -> Summary {
    // A base that several programs stand on was read for each of them, and is one file.
    let files = looked.iter().flat_map(|looked| looked.folder.files_read()).collect::<BTreeSet<PathBuf>>().len();
    let allowed = looked.iter().map(|looked| looked.checked.allowed).sum();
    Summary { programs: looked.len(), files, allowed }
}

/// The diagnostics for people, each with a blank line after it.
pub(super) fn for_people(diagnostics: &[Diagnostic], human: Human) -> String {
    let shown = diagnostics.par_iter().map(|diagnostic| {
        let mut text = String::new();
        // Writing to a string cannot fail.
        let _ = human.diagnostic(&mut text, diagnostic);
        text.push('\n');
        text
    });
    shown.collect::<Vec<String>>().concat()
}

/// Where the page of a lint or of a kind of error stands, where the project has a place on the web.
pub(super) fn page(code: &str) -> Option<String> {
    let repository = env!("CARGO_PKG_REPOSITORY");
    let folder = if lint::find(code).is_some() { "lints" } else { "errors" };
    let is_known = lint::find(code).is_some() || diagnostic::kind(code).is_some();
    (is_known && !repository.is_empty()).then(|| format!("{repository}/blob/main/docs/{folder}/{code}.md"))
}

fn rule(code: &str, tongue: Tongue) -> Rule {
    let lint = lint::find(code);
    let kind = diagnostic::kind(code);
    let summary = lint.map(lint::Lint::summary).or_else(|| kind.map(diagnostic::Kind::summary));
    let page = lint.map(|lint| lint.page_in(tongue)).or_else(|| kind.map(|kind| kind.page_in(tongue)));
    Rule {
        summary: summary.map_or_else(|| code.to_owned(), |words| words.say(tongue).to_owned()),
        page: page.map(|page| page.markdown),
        address: self::page(code),
        severity: lint.map_or(Severity::Error, |lint| lint.severity),
    }
}

impl Check {
    pub(super) fn run(&self, edge: Edge) -> Outcome {
        let (mut seen, faults) = self.seen();
        if seen.looked.is_empty() && !self.format.is_document() && seen.tell_failures(edge) {
            return Ok(ExitCode::from(2));
        }
        let summary = summary(&seen.looked);
        let looks_further = !self.rendered && seen.looked.iter().any(|looked| looked.has_own_templates());
        let looked = std::mem::take(&mut seen.looked);
        let told = looked.into_iter().flat_map(|looked| looked.checked.diagnostics);
        let diagnostics = in_order(told.chain(faults).collect());
        self.print(&diagnostics, &summary, &seen.failures, edge)?;
        if looks_further && matches!(self.format, Format::Human) && !edge.quiet {
            edge.tell(edge.say(
                "The program’s own templates were read, not run: excx check --rendered looks further.\n",
                "De eigen sjablonen zijn gelezen, niet uitgevoerd: excx check --rendered kijkt verder.\n",
            ));
        }
        if seen.tell_failures(edge) {
            return Ok(ExitCode::from(2));
        }
        let fails = diagnostics.iter().any(|diagnostic| diagnostic.severity >= self.fail_on.severity());
        Ok(ExitCode::from(u8::from(fails)))
    }

    /// What was looked at, and what is wrong with the people file; without that file no program is looked at.
    fn seen(&self) -> (Seen, Vec<Diagnostic>) {
        let known = match self.people.read() {
            Ok(known) => known,
            Err(error) => return (Seen { looked: Vec::new(), failures: vec![error.into()] }, Vec::new()),
        };
        let how = Look { people: known.sound(), rendered: self.rendered };
        (look_and(&self.programs.paths, how, Looked::without_program), known.faults)
    }

    fn print(&self, diagnostics: &[Diagnostic], summary: &Summary, failures: &[Failure], edge: Edge) -> Result<(), Failure> {
        let tongue = edge.machine;
        match self.format {
            Format::Human => edge.print(&people(diagnostics, summary, edge.human(), edge.quiet)),
            Format::Json => edge.print_with(|out| diagnostic::write_json(out, diagnostics, summary, tongue)),
            Format::Sarif => {
                let failures: Vec<Words> = failures.iter().map(|failure| failure.words().clone()).collect();
                let rule = |code: &str| rule(code, tongue);
                edge.print(&format!("{}\n", diagnostic::to_sarif(diagnostics, &failures, &working_folder(), tongue, rule)))
            }
            Format::Github => {
                edge.print(&diagnostic::to_github(diagnostics, &working_folder(), tongue))?;
                if !edge.quiet {
                    edge.tell(&summed_up(diagnostics, summary, edge.human()));
                }
                Ok(())
            }
        }
    }
}

/// The diagnostics for people, and what follows from them.
fn people(diagnostics: &[Diagnostic], summary: &Summary, human: Human, quiet: bool) -> String {
    let text = for_people(diagnostics, human);
    if quiet { text } else { text + &summed_up(diagnostics, summary, human) }
}

fn summed_up(diagnostics: &[Diagnostic], summary: &Summary, human: Human) -> String {
    // Only one of the worst is explained: a page about a piece of advice says nothing of an error.
    let worst = diagnostics.iter().map(|diagnostic| diagnostic.severity).max();
    let worst = diagnostics.iter().filter(|diagnostic| Some(diagnostic.severity) == worst);
    // What a lint says needs an explanation sooner than a slip of the pen.
    let explained = worst.map(|diagnostic| diagnostic.code).find(|code| lint::find(code).is_some());
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = human.summary(&mut text, diagnostics, summary, explained);
    text
}

/// The folder from which machines are told where files are.
#[expect(clippy::disallowed_methods, reason = "the command's edge may ask where it is")]
fn working_folder() -> PathBuf {
    std::env::current_dir().unwrap_or_default()
}
