//! `excx completions` and `excx man`: what packagers need, from the command line's own definition.

use std::process::ExitCode;

use clap::{Args, Command, CommandFactory as _};
use clap_complete::Shell;

use super::{Cli, Edge, Failure, Outcome, dutch};
use crate::diagnostic::{Tongue, nearest};

#[derive(Debug, Args)]
pub(super) struct Completions {
    /// The shell to complete commands in
    #[arg(value_name = "SHELL", value_enum)]
    shell: Shell,
}

impl Completions {
    pub(super) fn run(&self, edge: Edge) -> Outcome {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut command(edge), "excx", &mut script);
        edge.print(&String::from_utf8_lossy(&script))?;
        Ok(ExitCode::SUCCESS)
    }
}

#[derive(Debug, Args)]
pub(super) struct Man {
    /// The command to print the page of; the page of excx itself when left out
    #[arg(value_name = "COMMAND")]
    command: Option<String>,
}

impl Man {
    pub(super) fn run(&self, edge: Edge) -> Outcome {
        let mut whole = command(edge);
        whole.build();
        let command = match &self.command {
            Some(name) => page_of(name, &whole)?,
            None => whole,
        };
        let mut page = Vec::new();
        clap_mangen::Man::new(command).render(&mut page).map_err(|why| Failure::unprinted(&why))?;
        edge.print(&String::from_utf8_lossy(&page))?;
        Ok(ExitCode::SUCCESS)
    }
}

/// A command as it has a page of its own, `excx-check`.
fn page_of(name: &str, whole: &Command) -> Result<Command, Failure> {
    if let Some(command) = whole.find_subcommand(name) {
        return Ok(command.clone().version(env!("CARGO_PKG_VERSION")));
    }
    let known: Vec<&str> = whole.get_subcommands().map(Command::get_name).collect();
    Err(match nearest(name, known.iter().copied()) {
        Some(meant) => Failure::new(
            format!("there is no command `{name}`; did you mean `{meant}`?"),
            format!("er is geen opdracht `{name}`; bedoelde je `{meant}`?"),
        ),
        None => Failure::new(
            format!("there is no command `{name}`; these have a page: {}", known.join(", ")),
            format!("er is geen opdracht `{name}`; deze hebben een pagina: {}", known.join(", ")),
        ),
    })
}

fn command(edge: Edge) -> Command {
    if edge.tongue == Tongue::Dutch { dutch::translated(Cli::command()) } else { Cli::command() }
}
