//! `excx explain`: the page of a lint or of a kind of error, or all of them in a line each.

use std::fmt::Write as _;
use std::process::ExitCode;

use clap::Args;

use super::{Edge, Failure, Outcome};
use crate::diagnostic::{self, KINDS, Page, Severity, nearest};
use crate::lint;

#[derive(Debug, Args)]
pub(super) struct Explain {
    /// The name of a lint or an error, as `excx check` shows it
    #[arg(value_name = "NAME")]
    lint: Option<String>,
}

impl Explain {
    pub(super) fn run(&self, edge: Edge) -> Outcome {
        let Some(name) = &self.lint else {
            edge.print(&list(edge))?;
            return Ok(ExitCode::SUCCESS);
        };
        let Some(page) = page(name, edge) else { return Err(unknown(name)) };
        edge.print(&format!("{}\n", page.markdown.trim()))?;
        Ok(ExitCode::SUCCESS)
    }
}

fn page(name: &str, edge: Edge) -> Option<Page> {
    let of_lint = lint::find(name).map(|lint| lint.page_in(edge.tongue));
    of_lint.or_else(|| Some(diagnostic::kind(name)?.page_in(edge.tongue)))
}

/// The names of all lints, and then of the kinds of errors that cannot be switched off.
fn names() -> impl Iterator<Item = &'static str> {
    lint::ALL.iter().map(|lint| lint.name).chain(KINDS.iter().map(|kind| kind.name))
}

fn list(edge: Edge) -> String {
    let width = names().map(str::len).max().unwrap_or_default();
    let mut text = String::new();
    for lint in lint::ALL {
        // Writing to a string cannot fail.
        let _ =
            writeln!(text, "{:<width$}  {:<8} {}", lint.name, lint.severity.say(edge.tongue), lint.summary().say(edge.tongue));
    }
    let title = edge.say("What cannot be switched off:", "Wat niet uit te zetten is:");
    let _ = writeln!(text, "\n{title}");
    for kind in KINDS {
        let _ =
            writeln!(text, "{:<width$}  {:<8} {}", kind.name, Severity::Error.say(edge.tongue), kind.summary().say(edge.tongue));
    }
    text
}

fn unknown(name: &str) -> Failure {
    match nearest(name, names()) {
        Some(meant) => Failure::new(
            format!("there is no lint or error `{name}`; did you mean `{meant}`?"),
            format!("er is geen lint of fout `{name}`; bedoelde je `{meant}`?"),
        ),
        None => Failure::new(
            format!("there is no lint or error `{name}`; see them all with excx explain"),
            format!("er is geen lint of fout `{name}`; bekijk ze allemaal met excx explain"),
        ),
    }
}
