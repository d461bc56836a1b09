//! `excx check`: everything that is wrong with programs, in one go.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use rayon::prelude::*;

use super::{Edge, Outcome, Programs};
use crate::diagnostic::{self, Diagnostic, Human, Place, Severity, Summary, Words};
use crate::lint;
use crate::source::{Folder, ReadError, find_programs};
use crate::street::{self, Checked};

#[derive(Debug, Args)]
pub(super) struct Check {
    #[command(flatten)]
    programs: Programs,
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

/// A folder that was read and looked at.
pub(super) struct Looked {
    pub(super) folder: Folder,
    pub(super) checked: Checked,
    /// The id of the program and where it stands, where the program says it itself.
    id: Option<(String, Place)>,
}

impl Looked {
    fn at(path: &Path) -> Result<Self, ReadError> {
        let folder = Folder::read(path)?;
        let checked = street::check(&folder);
        let says_it = !checked.diagnostics.iter().any(|diagnostic| diagnostic.program.is_none());
        let id = checked.program.as_ref().filter(|_| says_it).map(|program| program.id.to_string());
        let id = id.and_then(|id| Some((id, folder.parsed.document.as_ref()?.place("/id"))));
        Ok(Self { folder, checked, id })
    }

    /// The same without the program itself: of thousands, only what is wrong is kept.
    fn without_program(mut self) -> Self {
        self.folder.parsed.document = None;
        self.checked.program = None;
        self.checked.plan = None;
        self.checked.document = None;
        self
    }
}

/// Finds the programs, reads them all and looks at each.
pub(super) fn look(paths: &[PathBuf]) -> Result<Vec<Looked>, ReadError> {
    look_and(paths, |looked| looked)
}

fn look_and(paths: &[PathBuf], keep: impl Fn(Looked) -> Looked + Sync) -> Result<Vec<Looked>, ReadError> {
    let mut folders = Vec::new();
    for path in paths {
        folders.extend(find_programs(path)?);
    }
    let mut looked = folders.par_iter().map(|path| Looked::at(path).map(&keep)).collect::<Result<Vec<_>, ReadError>>()?;
    let mut seen = BTreeSet::new();
    looked.retain(|looked| seen.insert(looked.folder.root().to_path_buf()));
    tell_same_ids(&mut looked);
    Ok(looked)
}

/// Two programs with one id would render over each other.
fn tell_same_ids(looked: &mut [Looked]) {
    let mut seen = BTreeMap::<String, PathBuf>::new();
    for Looked { folder, checked, id } in looked {
        let Some((id, place)) = id.clone() else { continue };
        let Some(first) = seen.get(&id) else {
            seen.insert(id, folder.path.clone());
            continue;
        };
        let message = Words::new(
            format!("The program in `{}` has the id `{id}` too", first.display()),
            format!("Het programma in `{}` heeft ook de id `{id}`", first.display()),
        );
        let help = Words::new("give each program an id of its own", "geef elk programma een eigen id");
        let mut diagnostic = Diagnostic::error("duplicate-program", place, message).with_help(help);
        diagnostic.program = Some(id);
        checked.diagnostics.push(diagnostic);
    }
}

/// The diagnostics of all programs, and what was looked at.
pub(super) fn report(looked: &[Looked]) -> (Vec<Diagnostic>, Summary) {
    let mut diagnostics: Vec<Diagnostic> = looked.iter().flat_map(|looked| looked.checked.diagnostics.clone()).collect();
    diagnostic::sort(&mut diagnostics);
    let allowed = looked.iter().map(|looked| looked.checked.allowed).sum();
    (diagnostics, Summary { programs: looked.len(), files: looked.len(), allowed })
}

/// The diagnostics for people, each with a blank line after it.
pub(super) fn for_people(diagnostics: &[Diagnostic], edge: Edge) -> String {
    let human = Human { tongue: edge.tongue };
    let mut text = String::new();
    for diagnostic in diagnostics {
        // Writing to a string cannot fail.
        let _ = human.diagnostic(&mut text, diagnostic);
        text.push('\n');
    }
    text
}

impl Check {
    pub(super) fn run(&self, edge: Edge) -> Outcome {
        let looked = look_and(&self.programs.paths, Looked::without_program)?;
        let (diagnostics, summary) = report(&looked);
        match self.format {
            Format::Json => edge.print(&format!("{}\n", diagnostic::to_json(&diagnostics, &summary, edge.machine)))?,
            Format::Human => {
                let mut text = for_people(&diagnostics, edge);
                if !edge.quiet {
                    // Writing to a string cannot fail.
                    let explained =
                        diagnostics.iter().filter(|d| lint::find(d.code).is_some()).max_by_key(|d| d.severity).map(|d| d.code);
                    let _ = Human { tongue: edge.tongue }.summary(&mut text, &diagnostics, &summary, explained);
                }
                edge.print(&text)?;
            }
        }
        let fails = diagnostics.iter().any(|diagnostic| diagnostic.severity >= self.fail_on.severity());
        Ok(ExitCode::from(u8::from(fails)))
    }
}
