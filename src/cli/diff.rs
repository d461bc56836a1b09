//! `excx diff`: what people would notice between two versions of programs.

mod markdown;
mod shown;
mod text;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::check::{Look, Looked, for_people};
use super::one;
use super::{Edge, Failure, Outcome, guest};
use crate::diff::{Diff as Differences, Version};
use crate::locale::Locale;
use crate::model::{Language, People, Program};
use crate::plan::Plan;
use crate::render::{RenderError, Titles};
use crate::source::{Document, PROGRAM_FILE, PROGRAMS_FOLDER, ReadError, Revision, RevisionError, find_programs, is_within};
use crate::street::Brought;

#[derive(Debug, Args)]
pub(super) struct Diff {
    /// What to compare with: a version in git, such as `main` or `HEAD~3`, or the folder of another version
    #[arg(value_name = "REV|FOLDER", default_value = "HEAD", hide_default_value = false)]
    against: String,
    /// The folder of one program, or one that holds several
    #[arg(value_name = "PATH", default_value = PROGRAMS_FOLDER)]
    path: PathBuf,
    /// How to show it
    #[arg(long, value_enum, default_value_t = Format::Text, value_name = "FORMAT")]
    format: Format,
    /// The language of titles; the one you speak with excx, or else the program's first
    #[arg(long, value_name = "LANGUAGE")]
    language: Option<String>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// For programs
    Json,
    /// For the description of a pull request
    Markdown,
}

/// What a program became, or that it is new or gone.
enum Compared {
    Both { differences: Differences, heading: Heading },
    New(Heading),
    Gone(Heading),
}

/// What a program is called, and the language in which it is told.
struct Heading {
    id: String,
    title: String,
    language: Language,
}

impl Diff {
    pub(super) fn run(&self, edge: Edge) -> Outcome {
        let (against, path) = self.sides();
        let before = Before::of(&against, &path)?;
        let now = looked(&path)?;
        let then = before.looked()?;
        let mut compared = Vec::new();
        let mut has_errors = false;
        for looked in &now {
            has_errors |= looked.checked.has_errors();
            let Some(side) = Side::of(looked)? else {
                edge.tell(&for_people(&looked.checked.diagnostics, edge.human_beside()));
                continue;
            };
            if looked.checked.has_errors() {
                one::tell_errors(&looked.folder.path, &looked.checked, edge);
            }
            let known = counterpart(&side, &then, now.len());
            compared.push(self.compare(&side, known, edge)?);
        }
        compared.extend(gone(&then, &now, &compared, edge));
        match self.format {
            Format::Text => edge.print(&text::text(&compared, &against.shown(), edge)?)?,
            Format::Markdown => edge.print(&markdown::markdown(&compared, &against.shown(), edge)?)?,
            Format::Json => edge.print(&json(&compared, &against.shown())?)?,
        }
        Ok(ExitCode::from(u8::from(has_errors)))
    }

    /// What to compare with what. A folder of the very programs that are looked at is the path, and what it is compared with the last commit.
    fn sides(&self) -> (Against, PathBuf) {
        let named = Path::new(&self.against);
        let has_none = self.path == Path::new(PROGRAMS_FOLDER) && !self.path.is_dir();
        // Who works inside a program's own folder means that program.
        let path = if has_none { PathBuf::from(".") } else { self.path.clone() };
        if !named.is_dir() {
            (Against::Revision(self.against.clone()), path)
        } else if has_none && !path.join(PROGRAM_FILE).is_file() || is_within(named, &path) {
            (Against::Revision("HEAD".to_owned()), named.to_path_buf())
        } else {
            (Against::Folder(named.to_path_buf()), path)
        }
    }

    fn compare(&self, side: &Side<'_>, known: Option<&Looked>, edge: Edge) -> Result<Compared, Failure> {
        let language = match &self.language {
            Some(asked) => one::language(side.program, Some(asked), edge)?,
            None => match self.format {
                Format::Json => side.program.first_language().clone(),
                Format::Text | Format::Markdown => one::language(side.program, None, edge)?,
            },
        };
        let heading = Heading::of(side.program, &language);
        let Some(before) = known.map(Side::of).transpose()?.flatten() else { return Ok(Compared::New(heading)) };
        let differences =
            before.with_version(&language, |before| side.with_version(&language, |after| Differences::between(before, after)))?;
        Ok(Compared::Both { differences, heading })
    }
}

/// What programs are compared with.
enum Against {
    Revision(String),
    Folder(PathBuf),
}

impl Against {
    fn shown(&self) -> String {
        match self {
            Self::Revision(version) => version.clone(),
            Self::Folder(folder) => folder.display().to_string(),
        }
    }
}

/// The programs of the other version, in a folder.
enum Before {
    Revision(Revision),
    Folder(PathBuf),
}

impl Before {
    fn of(against: &Against, path: &Path) -> Result<Self, Failure> {
        match against {
            Against::Revision(version) => Ok(Self::Revision(Revision::of(path, version)?)),
            Against::Folder(folder) => Ok(Self::Folder(folder.clone())),
        }
    }

    /// The programs there. In git there may have been none yet.
    fn looked(&self) -> Result<Vec<Looked>, Failure> {
        match self {
            Self::Folder(folder) => looked(folder),
            Self::Revision(revision) => match find_programs(&revision.path) {
                Err(ReadError::Missing(_) | ReadError::NoPrograms(_)) => Ok(Vec::new()),
                _ => looked(&revision.path),
            },
        }
    }
}

fn looked(path: &Path) -> Result<Vec<Looked>, Failure> {
    find_programs(path)?.iter().map(|folder| Looked::at(folder, Look::default())).collect()
}

/// The same program in the other version: by its id, or where there is one of each, that one.
fn counterpart<'a>(side: &Side<'_>, then: &'a [Looked], now: usize) -> Option<&'a Looked> {
    let id = |looked: &&Looked| looked.checked.program.as_ref().is_some_and(|program| program.id == side.program.id);
    then.iter().find(id).or_else(|| then.first().filter(|_| then.len() == 1 && now == 1))
}

/// The programs of the other version that are not there any more.
fn gone(then: &[Looked], now: &[Looked], compared: &[Compared], edge: Edge) -> Vec<Compared> {
    if then.len() == 1 && now.len() == 1 && matches!(compared, [Compared::Both { .. }]) {
        return Vec::new();
    }
    let is_there = |program: &&Program| {
        let mut ids = now.iter().filter_map(|looked| looked.checked.program.as_ref()).map(|program| &program.id);
        ids.any(|id| *id == program.id)
    };
    let programs = then.iter().filter_map(|looked| looked.checked.program.as_ref()).filter(|program| !is_there(program));
    let heading = |program: &Program| {
        let spoken = Language::new(edge.say("en", "nl"));
        let language = if program.languages.contains(&spoken) { spoken } else { program.first_language().clone() };
        Compared::Gone(Heading::of(program, &language))
    };
    programs.map(heading).collect()
}

impl Heading {
    fn of(program: &Program, language: &Language) -> Self {
        Self { id: program.id.to_string(), title: program.read(&program.title, language).to_owned(), language: language.clone() }
    }
}

/// One of the two versions, as far as it can be read.
struct Side<'a> {
    program: &'a Program,
    plan: &'a Plan,
    document: &'a Document,
    brought: Brought,
}

impl<'a> Side<'a> {
    /// What can be read of it, if anything can.
    fn of(looked: &'a Looked) -> Result<Option<Self>, Failure> {
        let checked = &looked.checked;
        let (Some(program), Some(plan), Some(document)) = (&checked.program, &checked.plan, &checked.document) else {
            return Ok(None);
        };
        let brought = Brought::by(&looked.folder, document, program, guest::ask)?;
        Ok(Some(Self { program, plan, document, brought }))
    }

    /// Hands the version on, with its titles in a language.
    fn with_version<T>(
        &self,
        language: &Language,
        compare: impl FnOnce(&Version<'_>) -> Result<T, RenderError>,
    ) -> Result<T, RenderError> {
        let people = People::default();
        let input = self.brought.input(self.program, self.plan, &people, &self.program.languages, &[]);
        let locale = Locale::of(language, self.brought.own_words().get(language).map(String::as_str))?;
        let titles = Titles::of(&input, &locale)?;
        let files = self.brought.files().collect();
        compare(&Version { input: &input, titles: &titles, tree: &self.document.value, files })
    }
}

/// What differs, for programs.
#[derive(Serialize)]
struct Told<'a> {
    against: &'a str,
    programs: Vec<&'a Differences>,
    added: Vec<&'a str>,
    removed: Vec<&'a str>,
}

fn json(compared: &[Compared], against: &str) -> Result<String, Failure> {
    let mut told = Told { against, programs: Vec::new(), added: Vec::new(), removed: Vec::new() };
    for program in compared {
        match program {
            Compared::Both { differences, .. } => told.programs.push(differences),
            Compared::New(heading) => told.added.push(&heading.id),
            Compared::Gone(heading) => told.removed.push(&heading.id),
        }
    }
    Ok(format!("{}\n", serde_json::to_string_pretty(&told).map_err(Failure::unwritten)?))
}

impl From<RevisionError> for Failure {
    fn from(error: RevisionError) -> Self {
        match error {
            RevisionError::NoGit => Self::new(
                "git is not installed, so no earlier version can be read; compare with a folder instead",
                "git is niet geïnstalleerd, dus een eerdere versie is niet te lezen; vergelijk met een map",
            ),
            RevisionError::NoRepository(path) => {
                let path = path.display();
                Self::new(
                    format!("`{path}` is in no git repository; give the folder of another version to compare with"),
                    format!("`{path}` staat niet in een git-repository; geef de map van een andere versie om mee te vergelijken"),
                )
            }
            RevisionError::Unknown(version) => Self::new(
                format!(
                    "`{version}` is neither a folder nor a version that git knows; give a branch, a tag or a commit, such as HEAD~1"
                ),
                format!(
                    "`{version}` is geen map en geen versie die git kent; geef een branch, een tag of een commit, zoals HEAD~1"
                ),
            ),
            RevisionError::TooManyFiles(folder) => Self::new(
                format!("`{folder}` held too many files at that version; give the folder of one program"),
                format!("in `{folder}` stonden toen te veel bestanden; geef de map van één programma"),
            ),
            RevisionError::Refused(why) => {
                Self::new(format!("git cannot read that version: {why}"), format!("git kan die versie niet lezen: {why}"))
            }
        }
    }
}
