//! `excx explain`: the page of a lint, or all lints in a line each.

use std::fmt::Write as _;
use std::process::ExitCode;

use clap::Args;

use super::{Edge, Failure, Outcome};
use crate::diagnostic::nearest;
use crate::lint;

#[derive(Debug, Args)]
pub(super) struct Explain {
    /// The name of a lint, as `excx check` shows it
    #[arg(value_name = "LINT")]
    lint: Option<String>,
}

impl Explain {
    pub(super) fn run(&self, edge: Edge) -> Outcome {
        let Some(name) = &self.lint else {
            edge.print(&list(edge))?;
            return Ok(ExitCode::SUCCESS);
        };
        let Some(lint) = lint::find(name) else { return Err(unknown(name)) };
        edge.print(&format!("{}\n", lint.page_in(edge.tongue).markdown.trim()))?;
        Ok(ExitCode::SUCCESS)
    }
}

fn list(edge: Edge) -> String {
    let width = lint::ALL.iter().map(|lint| lint.name.len()).max().unwrap_or_default();
    let mut text = String::new();
    for lint in lint::ALL {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{:<width$}  {:<8} {}", lint.name, lint.severity.to_string(), lint.summary().say(edge.tongue));
    }
    text
}

fn unknown(name: &str) -> Failure {
    match nearest(name, lint::ALL.iter().map(|lint| lint.name)) {
        Some(meant) => Failure::new(
            format!("there is no lint `{name}`; did you mean `{meant}`?"),
            format!("er is geen lint `{name}`; bedoelde je `{meant}`?"),
        ),
        None => Failure::new(
            format!("there is no lint `{name}`; see them all with excx explain"),
            format!("er is geen lint `{name}`; bekijk ze allemaal met excx explain"),
        ),
    }
}
