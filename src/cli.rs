//! The command line: one file a command, each a few lines that walk the street. The edge, where terminal, clock and environment are known.

mod check;
mod context;
mod diff;
mod dutch;
mod explain;
mod failure;
mod guest;
mod new;
mod one;
mod outbox;
mod packaging;
mod people;
mod plan;
mod publish;
mod render;
mod schema;
mod trace;
mod usage;

use std::ffi::OsString;
use std::io::{BufWriter, IsTerminal as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{ArgMatches, CommandFactory as _, FromArgMatches as _, Parser, Subcommand, ValueEnum};

use crate::diagnostic::{Human, Tongue};
use crate::source::PROGRAMS_FOLDER;
use failure::Failure;

/// Turn a customer-experience program, written as YAML in git, into everything that its campaign needs: checked against the method, in every language.
#[derive(Debug, Parser)]
#[command(name = "excx", version, propagate_version = true, arg_required_else_help = true, after_help = AFTER)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// The language of messages and help; your terminal's when left out
    #[arg(long, global = true, value_enum, value_name = "LANGUAGE")]
    lang: Option<LangFlag>,
    /// When to use color
    #[arg(long, global = true, value_enum, default_value_t = ColorFlag::Auto, value_name = "WHEN")]
    color: ColorFlag,
    /// Say nothing but what is wrong
    #[arg(short, long, global = true)]
    quiet: bool,
}

/// How much room each thread has for calls within calls, in bytes.
const STACK: usize = 16 * 1024 * 1024;

const AFTER: &str = "Start here:
  excx new programs/my-program    a program to start from
  excx check                      everything that is wrong with it, with what to do
  excx render                     the e-mails, calendars, posters and more, in dist/";

#[derive(Debug, Subcommand)]
enum Command {
    /// Show everything that is wrong with programs, in one go
    ///
    /// Checks the YAML, the shape, and the method. Exits with 1 when there are errors.
    ///
    /// Example: excx check programs/two-seconds
    Check(check::Check),
    /// Show when everything happens, around weekends and public holidays
    ///
    /// As a table, for a spreadsheet, or as a timeline to hang on the wall. What moved says from where, and why.
    ///
    /// Example: excx plan programs/two-seconds
    ///
    /// Example: excx plan programs/two-seconds --out plan.pdf
    ///
    /// Example: excx plan programs/two-seconds --suggest
    Plan(plan::Plan),
    /// Make the e-mails, short texts, calendars and print of programs
    ///
    /// All or nothing: a program with errors is left out and what stands there stays as it is.
    ///
    /// With a roster, a message for each person: --roster people.csv --outbox mbox
    ///
    /// Example: excx render programs/two-seconds --only emails --language nl
    Render(render::Render),
    /// Remember what was sent out of calendars, so that changes reach people
    ///
    /// Writes published.json, for git. What moves or disappears after that changes in people's calendars too.
    ///
    /// Example: excx publish programs/two-seconds --on 2027-01-15
    Publish(publish::Publish),
    /// Show what people would notice between two versions of programs
    ///
    /// Which moments move, which e-mails read differently, and what changed in habits, people and goals. Compares with the last commit, another
    /// version in git, or a folder.
    ///
    /// Example: excx diff main programs/two-seconds --format markdown
    Diff(diff::Diff),
    /// Print the JSON Schema of a program, for editors and validators
    ///
    /// Example: excx schema > program.schema.json
    Schema(schema::Schema),
    /// Explain one lint or error, or list them all
    ///
    /// Example: excx explain slogan
    Explain(explain::Explain),
    /// Follow the golden thread through a driver, step, role or habit
    ///
    /// Shows what it hangs on and what hangs on it, the e-mails and questions about it, and where the thread is cut.
    ///
    /// Example: excx trace personal-attention programs/two-seconds
    Trace(trace::Trace),
    /// Print the data that the template of an e-mail gets, as JSON
    ///
    /// Example: excx context kickoff programs/two-seconds --language nl
    Context(context::Context),
    /// Start a program from an example that checks clean
    ///
    /// Example: excx new programs/my-program
    New(new::New),
    /// Print the script that completes commands in a shell
    ///
    /// Example: excx completions bash > ~/.local/share/bash-completion/completions/excx
    Completions(packaging::Completions),
    /// Print the manual page of excx, or of one command
    ///
    /// Example: excx man check | man -l -
    Man(packaging::Man),
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum LangFlag {
    En,
    Nl,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ColorFlag {
    Auto,
    Always,
    Never,
}

/// What every command knows of where it runs.
#[derive(Debug, Clone, Copy)]
struct Edge {
    /// The language for people.
    tongue: Tongue,
    /// The language of machine formats: English unless `--lang` says otherwise.
    machine: Tongue,
    quiet: bool,
    color: ColorFlag,
}

impl Edge {
    /// Prints to standard output; a reader that has gone away is no failure.
    fn print(self, text: &str) -> Result<(), Failure> {
        self.print_with(|out| out.write_all(text.as_bytes()))
    }

    /// Prints to standard output what is written bit by bit.
    fn print_with(self, write: impl FnOnce(&mut dyn std::io::Write) -> std::io::Result<()>) -> Result<(), Failure> {
        let mut out = BufWriter::new(anstream::AutoStream::new(std::io::stdout(), self.choice()));
        match write(&mut out).and_then(|()| out.flush()) {
            Err(why) if why.kind() != std::io::ErrorKind::BrokenPipe => Err(Failure::unprinted(&why)),
            _ => Ok(()),
        }
    }

    /// Prints bytes that are no text to standard output, as they are.
    fn print_bytes(bytes: &[u8]) -> Result<(), Failure> {
        let mut out = std::io::stdout().lock();
        match out.write_all(bytes).and_then(|()| out.flush()) {
            Err(why) if why.kind() != std::io::ErrorKind::BrokenPipe => Err(Failure::unprinted(&why)),
            _ => Ok(()),
        }
    }

    /// Prints to standard error.
    fn tell(self, text: &str) {
        drop(anstream::AutoStream::new(std::io::stderr(), self.choice()).write_all(text.as_bytes()));
    }

    const fn choice(self) -> anstream::ColorChoice {
        match self.color {
            ColorFlag::Auto => anstream::ColorChoice::Auto,
            ColorFlag::Always => anstream::ColorChoice::Always,
            ColorFlag::Never => anstream::ColorChoice::Never,
        }
    }

    /// How diagnostics are printed for people on standard output.
    fn human(self) -> Human {
        self.human_on(std::io::stdout().is_terminal())
    }

    /// How diagnostics are printed for people on standard error.
    fn human_beside(self) -> Human {
        self.human_on(std::io::stderr().is_terminal())
    }

    /// A link is for a terminal that shows color; what is stripped of color is stripped of links too.
    fn human_on(self, is_terminal: bool) -> Human {
        let page: Option<fn(&str) -> Option<String>> = Some(check::page);
        Human { tongue: self.tongue, page: page.filter(|_| is_terminal) }
    }

    /// Whether someone watches the progress.
    fn is_watched(self) -> bool {
        !self.quiet && std::io::stderr().is_terminal()
    }

    /// One of two words, by language.
    const fn say<'a>(self, en: &'a str, nl: &'a str) -> &'a str {
        match self.tongue {
            Tongue::English => en,
            Tongue::Dutch => nl,
        }
    }
}

/// Programs to look at.
#[derive(Debug, Clone, clap::Args)]
struct Programs {
    /// Folders of programs, or folders that hold them
    #[arg(value_name = "PATH", default_value = PROGRAMS_FOLDER)]
    paths: Vec<PathBuf>,
}

/// Runs the command line, and says how it went: 0 fine, 1 errors in programs, 2 the work could not be done.
pub fn run(arguments: impl Iterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.collect();
    if arguments.get(1).is_some_and(|word| word == guest::COMMAND) {
        return guest::serve();
    }
    let arguments = with_help_flag(arguments);
    // A thread that waits for others takes up their work on top of its own; setting type needs more room for that than threads have by
    // themselves. Where there is a pool already, it stays.
    drop(rayon::ThreadPoolBuilder::new().stack_size(STACK).build_global());
    let tongue = tongue(&arguments);
    let command = if tongue == Tongue::Dutch { dutch::translated(Cli::command()) } else { Cli::command() };
    let cli = match command.try_get_matches_from(arguments).and_then(|matches: ArgMatches| Cli::from_arg_matches(&matches)) {
        Ok(cli) => cli,
        Err(error) => {
            match usage::dutch(&error).filter(|_| tongue == Tongue::Dutch) {
                Some(words) => drop(anstream::stderr().write_all(words.as_bytes())),
                None => drop(error.print()),
            }
            return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
        }
    };
    let machine = if matches!(cli.lang, Some(LangFlag::Nl)) { Tongue::Dutch } else { Tongue::English };
    let edge = Edge { tongue, machine, quiet: cli.quiet, color: cli.color };
    let outcome = match cli.command {
        Command::Check(check) => check.run(edge),
        Command::Plan(plan) => plan.run(edge),
        Command::Render(render) => render.run(edge),
        Command::Publish(publish) => publish.run(edge),
        Command::Diff(diff) => diff.run(edge),
        Command::Schema(schema) => schema.run(edge),
        Command::Explain(explain) => explain.run(edge),
        Command::Trace(trace) => trace.run(edge),
        Command::Context(context) => context.run(edge),
        Command::New(new) => new.run(edge),
        Command::Completions(completions) => completions.run(edge),
        Command::Man(man) => man.run(edge),
    };
    outcome.unwrap_or_else(|failure| {
        failure.tell(edge);
        ExitCode::from(2)
    })
}

type Outcome = Result<ExitCode, Failure>;

/// `excx help check` as `excx check --help`, so that both speak the language that is asked for.
fn with_help_flag(mut arguments: Vec<OsString>) -> Vec<OsString> {
    let takes_value = |flag: &OsString| ["--lang", "--color"].iter().any(|known| flag == known);
    let first_word = |arguments: &[OsString]| {
        let is_word = |at: &usize| {
            let is_flag = arguments[*at].to_string_lossy().starts_with('-');
            !is_flag && !arguments.get(at - 1).is_some_and(takes_value)
        };
        (1..arguments.len()).find(is_word)
    };
    let mut asked = false;
    while let Some(at) = first_word(&arguments).filter(|at| arguments[*at] == "help") {
        arguments.remove(at);
        asked = true;
    }
    arguments.extend(asked.then(|| "--help".into()));
    arguments
}

/// The language to speak: what `--lang` says, or the terminal's.
fn tongue(arguments: &[OsString]) -> Tongue {
    let words: Vec<&str> = arguments.iter().filter_map(|argument| argument.to_str()).collect();
    let flag = words.iter().enumerate().find_map(|(index, word)| match word.strip_prefix("--lang=") {
        Some(value) => Some(value),
        None if *word == "--lang" => words.get(index + 1).copied(),
        None => None,
    });
    match flag {
        Some("nl") => Tongue::Dutch,
        Some(_) => Tongue::English,
        None => terminal_tongue(),
    }
}

/// The language of the terminal (POSIX: the first of these that is set counts).
#[expect(clippy::disallowed_methods, reason = "the command's edge may ask the environment")]
fn terminal_tongue() -> Tongue {
    let set =
        ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    match set {
        Some(locale) if locale.starts_with("nl") => Tongue::Dutch,
        _ => Tongue::English,
    }
}
