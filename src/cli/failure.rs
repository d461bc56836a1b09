//! Why a command could not do its work, in one sentence, with what to do. What is wrong inside a program is no failure but a diagnostic.

use std::io::ErrorKind;
use std::path::Path;

use super::Edge;
use crate::diagnostic::{Words, visible};
use crate::output::OutputError;
use crate::render::RenderError;
use crate::source::ReadError;
use crate::street::RenderedError;

/// Why a command could not do its work.
#[derive(Debug)]
pub(super) struct Failure {
    words: Words,
}

impl Failure {
    /// A failure in these words.
    pub(super) fn new(en: impl Into<String>, nl: impl Into<String>) -> Self {
        Self { words: Words::new(en, nl) }
    }

    /// What it says.
    pub(super) const fn words(&self) -> &Words {
        &self.words
    }

    /// What was to be printed could not be.
    pub(super) fn unprinted(why: &std::io::Error) -> Self {
        let (en, nl) = reason(why);
        Self::new(format!("the result cannot be printed: {en}"), format!("het resultaat is niet te tonen: {nl}"))
    }

    /// What was to be told to a machine could not be written as JSON.
    pub(super) fn unwritten(why: serde_json::Error) -> Self {
        Self::unprinted(&why.into())
    }

    /// Tells it on standard error.
    pub(super) fn tell(&self, edge: Edge) {
        // Names of files come from outside, and may hold what a terminal obeys.
        edge.tell(&format!("excx: {}\n", visible(self.words.say(edge.tongue))));
    }
}

impl From<ReadError> for Failure {
    fn from(error: ReadError) -> Self {
        match &error {
            ReadError::Missing(path) => Self::new(
                format!(
                    "{} is not there; give the folder of a program, or start one with excx new {}",
                    shown(path),
                    path.display()
                ),
                format!(
                    "{} is er niet; geef de map van een programma, of begin er een met excx new {}",
                    shown(path),
                    path.display()
                ),
            ),
            ReadError::MissingFile(path) => Self::new(
                format!("{} is not there; look at how its name is written, and in which folder it is", shown(path)),
                format!("{} is er niet; kijk hoe de naam geschreven is, en in welke map het staat", shown(path)),
            ),
            ReadError::NoPrograms(path) => Self::new(
                format!("{} holds no program.yaml, nor do the folders in it", shown(path)),
                format!("in {} en de mappen daarin staat geen program.yaml", shown(path)),
            ),
            ReadError::Misnamed(path) => Self::new(
                format!("{} is nearly named as a program is; rename it to program.yaml", shown(path)),
                format!("{} heet bijna als een programma; hernoem het naar program.yaml", shown(path)),
            ),
            ReadError::TooLarge { path, limit } => Self::new(
                format!("{} is too large: at most {} MB are read", shown(path), limit / 1024 / 1024),
                format!("{} is te groot: hooguit {} MB wordt gelezen", shown(path), limit / 1024 / 1024),
            ),
            ReadError::TooManyFiles { path, limit } => Self::new(
                format!("{} is spread over too many files: at most {limit} are read", shown(path)),
                format!("{} is over te veel bestanden verdeeld: hooguit {limit} worden gelezen", shown(path)),
            ),
            ReadError::OnlyABase(path) => Self::new(
                format!("{} starts with _ and so is only a base; give a program that extends it", shown(path)),
                format!("{} begint met _ en is dus alleen een basis; geef een programma dat erop bouwt", shown(path)),
            ),
            ReadError::Refused { path, why } => {
                let (en, nl) = reason(why);
                Self::new(format!("{} cannot be read: {en}", shown(path)), format!("{} is niet te lezen: {nl}", shown(path)))
            }
        }
    }
}

impl From<RenderedError> for Failure {
    fn from(error: RenderedError) -> Self {
        match error {
            RenderedError::Read(error) => error.into(),
            RenderedError::Render(error) => error.into(),
        }
    }
}

impl From<OutputError> for Failure {
    fn from(error: OutputError) -> Self {
        match &error {
            OutputError::NotOurs(path) => Self::new(
                format!(
                    "{} was not made by excx, so it was left alone; choose another folder with --out, or replace it with --force",
                    shown(path)
                ),
                format!(
                    "{} is niet door excx gemaakt en bleef dus zoals het was; kies een andere map met --out, of vervang het met --force",
                    shown(path)
                ),
            ),
            OutputError::Touched { folder, files } => {
                let files = files.iter().map(|file| format!("`{file}`")).collect::<Vec<_>>().join(", ");
                Self::new(
                    format!(
                        "{} holds files that excx did not make, or that were changed since, so nothing was touched: {files}; move them away, or replace them with --force",
                        shown(folder)
                    ),
                    format!(
                        "in {} staan bestanden die niet van excx zijn, of die sindsdien zijn veranderd, dus er is niets aangeraakt: {files}; zet ze ergens anders neer, of vervang ze met --force",
                        shown(folder)
                    ),
                )
            }
            OutputError::Taken(path) => Self::new(
                format!("{} is there already, with something in it; choose a new folder", shown(path)),
                format!("{} is er al, en er staat iets in; kies een nieuwe map", shown(path)),
            ),
            OutputError::Busy(path) => Self::new(
                format!("another excx is writing to {}; wait until it is done", shown(path)),
                format!("een andere excx schrijft in {}; wacht tot die klaar is", shown(path)),
            ),
            OutputError::Refused { path, why } => {
                let (en, nl) = reason(why);
                Self::new(
                    format!("{} cannot be written: {en}; what stood there is as it was", shown(path)),
                    format!("{} is niet te schrijven: {nl}; wat er stond, is zoals het was", shown(path)),
                )
            }
            OutputError::Stopped => Self::new("the writing was stopped", "het schrijven is gestopt"),
        }
    }
}

impl From<RenderError> for Failure {
    fn from(error: RenderError) -> Self {
        let dutch = match &error {
            RenderError::Locale(why) => format!("er ontbreken woorden ({why})"),
            RenderError::Template { name, why } => format!("`{name}` is niet in te vullen ({why})"),
            RenderError::OwnTemplate(faults) => {
                let names: Vec<String> = faults.iter().map(|fault| format!("`{}`", fault.template)).collect();
                format!("de eigen sjablonen gaan mis: {}", names.join(", "))
            }
            RenderError::Calendar(why) => format!("de agenda’s zijn niet te maken ({why})"),
            RenderError::Message { moment, why } => format!("de mail `{moment}` is niet samen te stellen ({why})"),
            RenderError::Sheet { name, why } => format!("het blad `{name}` is niet op te maken ({why})"),
            RenderError::Picture { path, why } => format!("de afbeelding `{path}` is niet te tekenen ({why})"),
        };
        Self::new(format!("{error}; nothing was made of this program"), format!("{dutch}; van dit programma is niets gemaakt"))
    }
}

/// A path as it is shown.
fn shown(path: &Path) -> String {
    format!("`{}`", path.display())
}

/// What the system says, in plain words.
fn reason(why: &std::io::Error) -> (String, String) {
    let (en, nl) = match why.kind() {
        ErrorKind::NotFound => ("it is not there", "het is er niet"),
        ErrorKind::PermissionDenied => ("you have no permission", "je hebt er geen rechten voor"),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => ("the disk is full", "de schijf is vol"),
        ErrorKind::ReadOnlyFilesystem => ("the disk is read-only", "de schijf is alleen-lezen"),
        ErrorKind::FileTooLarge => ("the file is larger than is allowed there", "het bestand is groter dan daar mag"),
        ErrorKind::IsADirectory => ("it is a folder", "het is een map"),
        ErrorKind::NotADirectory | ErrorKind::AlreadyExists => {
            ("a file stands where a folder should be", "er staat een bestand waar een map moet staan")
        }
        _ => return (why.to_string(), why.to_string()),
    };
    (en.to_owned(), nl.to_owned())
}
