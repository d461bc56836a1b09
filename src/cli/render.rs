//! `excx render`: makes the e-mails, messages, calendars and print of programs.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::builder::PossibleValue;
use clap::{Args, ValueEnum};
use indicatif::{ProgressBar, ProgressStyle};

use super::check::{Look, Looked, for_people, look, report};
use super::outbox::{self, OutboxFlags, Ready, StagedError};
use super::people::{Known, PeopleFile};
use super::{Edge, Failure, Outcome, Programs, guest, one};
use crate::diagnostic::{Diagnostic, Severity, visible};
use crate::lint;
use crate::model::{Language, Program};
use crate::output::{Entry, Manifest, Streamed, Target};
use crate::render::{self, ArtifactKind, Group, Listed, RenderError};
use crate::source::Folder;
use crate::street::{self, Brought, Checked};

/// After how long a progress bar appears.
const PATIENCE: Duration = Duration::from_secs(1);

#[derive(Debug, Args)]
pub(super) struct Render {
    #[command(flatten)]
    programs: Programs,
    #[command(flatten)]
    people: PeopleFile,
    /// Where to put what is made
    #[arg(long, value_name = "FOLDER", default_value = "dist")]
    out: PathBuf,
    /// Make only these groups; the rest stays as it is
    #[arg(long, value_enum, value_delimiter = ',', value_name = "GROUPS")]
    only: Vec<Group>,
    /// Make only this language of the program
    #[arg(long, value_name = "LANGUAGE")]
    language: Option<String>,
    /// Replace files there that excx did not make
    #[arg(long)]
    force: bool,
    #[command(flatten)]
    outbox: OutboxFlags,
}

impl ValueEnum for Group {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Emails, Self::Messages, Self::Calendars, Self::Materials, Self::Surveys, Self::Outbox]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        let help = match self {
            Self::Emails => "E-mails",
            Self::Messages => "Short texts for sms, chats and boards",
            Self::Calendars => "Calendars",
            Self::Materials => "Posters, slides and cards",
            Self::Surveys => "The question lists, for survey tools and on paper",
            Self::Outbox => "The messages for the people of a roster",
        };
        Some(PossibleValue::new(self.word()).help(help))
    }
}

/// Why a program was not rendered.
pub(super) enum Stopped {
    /// It has errors, which were told.
    LeftOut,
    /// Something in it is wrong that only rendering shows.
    Wrong(Vec<Diagnostic>),
    /// The work could not be done.
    Failed(Failure),
}

impl<Error: Into<Failure>> From<Error> for Stopped {
    fn from(error: Error) -> Self {
        Self::Failed(error.into())
    }
}

impl Render {
    pub(super) fn run(&self, edge: Edge) -> Outcome {
        if !self.outbox.has_form() && self.only.contains(&Group::Outbox) {
            return Err(Failure::new(
                "--only outbox needs a roster: --roster FILE --outbox mbox",
                "bij --only outbox hoort een deelnemerslijst: --roster BESTAND --outbox mbox",
            ));
        }
        let known = self.people.read()?;
        let seen = look(&self.programs.paths, Look { people: known.sound(), rendered: false });
        let (mut diagnostics, summary) = report(&seen.looked);
        let has_people = known.faults.is_empty();
        diagnostics.extend(known.faults.iter().cloned());
        let worth_telling: Vec<_> =
            diagnostics.iter().filter(|diagnostic| diagnostic.severity > Severity::Advice).cloned().collect();
        edge.tell(&for_people(&worth_telling, edge.human_beside()));
        let mut code = if seen.tell_failures(edge) { 2 } else { 0 };
        if !has_people {
            return Ok(ExitCode::from(code.max(1)));
        }
        if self.outbox.is_given() && seen.looked.len() > 1 {
            return Err(one::several(seen.looked.iter().map(|looked| looked.folder.path.as_path())));
        }
        for looked in &seen.looked {
            match self.program(looked, &known, edge) {
                Ok(summary) => edge.print(&summary)?,
                Err(Stopped::LeftOut) => {
                    self.tell_left_out(&looked.folder, edge);
                    code = code.max(1);
                }
                Err(Stopped::Wrong(diagnostics)) => {
                    edge.tell(&for_people(&diagnostics, edge.human_beside()));
                    self.tell_left_out(&looked.folder, edge);
                    code = code.max(1);
                }
                Err(Stopped::Failed(failure)) => {
                    failure.tell(edge);
                    code = 2;
                }
            }
        }
        if code == 0 && !edge.quiet && summary.programs > 1 {
            edge.print(&format!("{}\n", edge.say("All programs are rendered.", "Alle programma’s zijn gemaakt.")))?;
        }
        Ok(ExitCode::from(code))
    }

    fn program(&self, looked: &Looked, known: &Known, edge: Edge) -> Result<String, Stopped> {
        let Looked {
            folder, checked: Checked { program: Some(program), plan: Some(plan), document: Some(document), .. }, ..
        } = looked
        else {
            return Err(Stopped::LeftOut);
        };
        if looked.checked.has_errors() {
            return Err(Stopped::LeftOut);
        }
        let languages = self.languages(program)?;
        let groups = self.groups();
        let target = Target::open(&self.out, program.id.as_str(), self.force)?;
        tell_replaced(&target, edge);
        let brought = Brought::by(folder, document, program, guest::ask)?;
        let input = brought.input(program, plan, &known.people, &languages, &groups);
        let wrong = |error| match error {
            RenderError::OwnTemplate(faults) => {
                Stopped::Wrong(faults.iter().map(|fault| brought.told(fault, folder, program)).collect())
            }
            other => Stopped::Failed(other.into()),
        };
        if self.outbox.has_form() {
            render::outbox::allow(&input).map_err(wrong)?;
        }
        let program_hash = street::program_hash(document, &brought, program, plan);
        let ready = self.outbox.ready(&input, (folder, document), known.sound(), &program_hash, edge)?;
        let mut carried = self.carried(&target, &groups, &languages);
        let stale = self.without_stale(&mut carried, ready.as_ref(), &program_hash);
        outbox::tell_stale(&stale, edge);
        let bar = Bar::new(edge);
        let artifacts = render::render(&input, &|done, of| bar.show(done, of)).map_err(wrong)?;
        carried.retain(|entry| !artifacts.iter().any(|artifact| artifact.path == entry.path));
        let mut summary = String::new();
        bar.begin();
        let manifest = target.replace_with(
            &artifacts,
            &carried,
            |staged| {
                let mut entries = Vec::new();
                if let Some(ready) = &ready {
                    let made = ready.write(&input, known.sound(), staged, &bar).map_err(StagedError)?;
                    summary = ready.summary(&made, &target.folder(), edge);
                    entries = made.entries;
                }
                let listed = listed(&artifacts, carried.iter().chain(&entries));
                let index = render::index(&input, &listed).map_err(|error| StagedError(error.into()))?;
                Ok(Streamed { entries, artifacts: vec![index] })
            },
            &mut |_| true,
        );
        let manifest =
            manifest.map_err(|StagedError(error)| outbox::stopped(error, |fault| brought.told(fault, folder, program)))?;
        bar.clear();
        if groups.contains(&Group::Emails) {
            tell_of_mails(&street::check_with_mails(folder, document, None, &artifacts, program, plan), edge);
        }
        if edge.quiet {
            return Ok(String::new());
        }
        let is_outbox_alone = groups == [Group::Outbox];
        Ok(if is_outbox_alone { summary } else { self.summary(program, &manifest, edge) + &summary })
    }

    /// The groups to make: those that were asked for, or all; with a roster also the outbox.
    fn groups(&self) -> Vec<Group> {
        let mut groups: Vec<Group> = if self.only.is_empty() { Group::ALL.to_vec() } else { self.only.clone() };
        if self.outbox.has_form() && !groups.contains(&Group::Outbox) {
            groups.push(Group::Outbox);
        }
        groups
    }

    /// What stays of an earlier run: all that is not made now, and all that is for people.
    fn carried(&self, target: &Target, groups: &[Group], languages: &[Language]) -> Vec<Entry> {
        let remade: Vec<Group> = groups.iter().copied().filter(|group| *group != Group::Outbox).collect();
        let mut carried = target.carried_over(&remade);
        // Other languages of the groups that were asked for stay too, and the calendars of people among those of all.
        let is_other = |entry: &Entry| self.language.is_some() && stays(entry, languages, &remade);
        let is_among = |entry: &Entry| remade.contains(&Group::Calendars) && entry.is_diary();
        carried.extend(target.carried_over(&[]).into_iter().filter(|entry| is_other(entry) || is_among(entry)));
        carried
    }

    /// Takes out the messages and calendars for people that are made now, and those that would not come out the same any more; the latter, to
    /// be told. With `--only`, what was not asked for stays as it is.
    fn without_stale(&self, carried: &mut Vec<Entry>, ready: Option<&Ready<'_>>, program_hash: &str) -> Vec<Entry> {
        let is_outbox = |entry: &Entry| entry.path.starts_with(&format!("{}/", Group::Outbox.word()));
        let is_personal = |entry: &Entry| is_outbox(entry) || entry.is_diary();
        let is_asked_for = |entry: &Entry| self.only.is_empty() || (entry.is_diary() && self.only.contains(&Group::Calendars));
        let is_same = |entry: &Entry| match ready {
            Some(ready) => ready.would_be(entry),
            None => !is_asked_for(entry) || entry.origin.as_ref().is_some_and(|origin| origin.program == program_hash),
        };
        carried.retain(|entry| !(is_personal(entry) && ready.is_some_and(|ready| ready.makes(entry))));
        carried.extract_if(.., |entry| is_personal(entry) && !is_same(entry)).collect()
    }

    fn languages(&self, program: &Program) -> Result<Vec<Language>, Failure> {
        let Some(wanted) = &self.language else { return Ok(program.languages.clone()) };
        let wanted = Language::new(wanted.as_str());
        if program.languages.contains(&wanted) {
            return Ok(vec![wanted]);
        }
        let known = program.languages.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        Err(Failure::new(
            format!("the program `{}` is not in `{wanted}`; it is in {known}", program.id),
            format!("het programma `{}` is er niet in `{wanted}`; het is er in {known}", program.id),
        ))
    }

    fn tell_left_out(&self, folder: &Folder, edge: Edge) {
        let path = visible(&folder.path.to_string_lossy());
        let place = visible(&self.out.to_string_lossy());
        let (en, nl) = (
            format!("excx: `{path}` was left out because of the errors above; nothing in `{place}` was touched\n"),
            format!("excx: `{path}` is overgeslagen om de fouten hierboven; in `{place}` is niets aangeraakt\n"),
        );
        edge.tell(edge.say(&en, &nl));
    }

    /// What was made, and where to look.
    fn summary(&self, program: &Program, manifest: &Manifest, edge: Edge) -> String {
        if edge.quiet {
            return String::new();
        }
        let count = |kind: &str, ending: &str| {
            manifest.files.iter().filter(|file| file.kind == kind && file.path.ends_with(ending)).count()
        };
        let counted = [
            (count("email", ".eml"), ["e-mail", "e-mails"], ["mail", "mails"]),
            (
                count("calendar", ".ics") + count("invitation", ".ics"),
                ["calendar or event", "calendars and events"],
                ["agenda of afspraak", "agenda’s en afspraken"],
            ),
            (count("material", ".pdf"), ["poster", "posters"], ["poster", "posters"]),
            (count("survey", ".json"), ["question list", "question lists"], ["vragenlijst", "vragenlijsten"]),
            (count("message", ".txt"), ["short text", "short texts"], ["korte tekst", "korte teksten"]),
            (count("slide", ".png"), ["slide", "slides"], ["scherm", "schermen"]),
            (
                count("card", ".pdf"),
                ["card for the day start", "cards for the day start"],
                ["kaart voor de dagstart", "kaarten voor de dagstart"],
            ),
        ];
        // What was not asked for and is not there is no loss, and not told as one.
        let made = counted.iter().filter(|(count, ..)| *count > 0);
        let worded = |count: usize, [one, more]: [&str; 2]| format!("{count} {}", if count == 1 { one } else { more });
        let (made_en, made_nl): (Vec<String>, Vec<String>) =
            made.map(|(count, en, nl)| (worded(*count, *en), worded(*count, *nl))).unzip();
        let index = self.out.join(program.id.as_str()).join("index.html");
        let (en, nl) = (
            format!("{}: {}. Look at {}\n", program.id, made_en.join(", "), index.display()),
            format!("{}: {}. Kijk in {}\n", program.id, made_nl.join(", "), index.display()),
        );
        edge.say(&en, &nl).to_owned()
    }
}

/// What only the final mails show; the rest was told before.
fn tell_of_mails(checked: &Checked, edge: Edge) {
    let is_new = |diagnostic: &&Diagnostic| lint::shown_by_mails(diagnostic) && diagnostic.severity > Severity::Advice;
    let found: Vec<_> = checked.diagnostics.iter().filter(is_new).cloned().collect();
    edge.tell(&for_people(&found, edge.human_beside()));
}

/// Names the files that `--force` takes away, since nobody can get them back.
fn tell_replaced(target: &Target, edge: Edge) {
    if target.replaced().is_empty() {
        return;
    }
    let files = target.replaced().iter().map(|file| format!("`{}`", visible(file))).collect::<Vec<_>>().join(", ");
    let folder = target.folder();
    let (en, nl) = (
        format!("excx: replaced in `{}`, by --force: {files}\n", folder.display()),
        format!("excx: vervangen in `{}`, door --force: {files}\n", folder.display()),
    );
    edge.tell(edge.say(&en, &nl));
}

/// Whether a file of an earlier run stays when only some languages are made: it is in another language.
fn stays(entry: &Entry, languages: &[Language], groups: &[Group]) -> bool {
    let remade_group = groups.iter().any(|group| entry.path.starts_with(&format!("{}/", group.word())));
    let other = entry.language.as_ref().is_some_and(|language| !languages.iter().any(|wanted| wanted.as_str() == language));
    remade_group && (other || entry.kind == "picture") && entry.path.contains('/')
}

fn listed<'a>(artifacts: &[render::Artifact], others: impl Iterator<Item = &'a Entry>) -> Vec<Listed> {
    let made = artifacts.iter().map(|artifact| Listed {
        path: artifact.path.clone(),
        kind: artifact.kind,
        moment: artifact.moment.clone(),
        audience: artifact.audience.clone(),
        language: artifact.language.clone(),
        title: artifact.title.clone(),
        messages: None,
    });
    let others = others.filter_map(|entry| {
        Some(Listed {
            path: entry.path.clone(),
            kind: ArtifactKind::of(&entry.kind)?,
            moment: entry.moment.clone(),
            audience: entry.audience.clone(),
            language: entry.language.as_ref().map(|tag| Language::new(tag.as_str())),
            title: entry.title.clone(),
            messages: entry.messages,
        })
    });
    let mut listed: Vec<Listed> = made.chain(others).collect();
    listed.sort_by(|a, b| a.path.cmp(&b.path));
    listed
}

/// A progress bar that appears only when the work takes longer than people wait.
pub(super) struct Bar {
    bar: ProgressBar,
    since: Instant,
    watched: bool,
}

impl Bar {
    #[expect(clippy::disallowed_methods, reason = "the command's edge may look at the clock; progress shows time")]
    fn new(edge: Edge) -> Self {
        let bar = ProgressBar::hidden();
        bar.set_style(style("{bar:32} {pos}/{len}"));
        Self { bar, since: Instant::now(), watched: edge.is_watched() }
    }

    fn show(&self, done: usize, of: usize) {
        if self.appears() {
            self.bar.set_length(of as u64);
            self.bar.set_position(done as u64);
        }
    }

    /// Begins to count the rows of a roster, with how many are done in a second and how long the rest takes.
    fn begin(&self) {
        self.bar.set_style(style("{bar:32} {human_pos}/{human_len}  {per_sec}  {eta}"));
        self.bar.reset();
    }

    /// Some rows more are done, of so many.
    pub(super) fn advance(&self, rows: u64, of: u64) {
        self.bar.inc(rows);
        if self.appears() {
            self.bar.set_length(of);
        }
    }

    fn appears(&self) -> bool {
        let is_due = self.watched && self.since.elapsed() > PATIENCE;
        if is_due && self.bar.is_hidden() {
            self.bar.set_draw_target(indicatif::ProgressDrawTarget::stderr());
        }
        is_due
    }

    fn clear(&self) {
        self.bar.finish_and_clear();
    }
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}
