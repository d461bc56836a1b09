//! The street walked to its end in memory, for what only the final mails show: that they are too large, or hold an image without words.

use std::convert::Infallible;
use std::sync::Arc;

use super::{Brought, Checked, Mails, Read, RenderedMail, check_making};
use crate::model::{People, Program};
use crate::plan::Plan;
use crate::render::guest::{Reply, Request};
use crate::render::{self, Artifact, ArtifactKind, Group, RenderError};
use crate::source::{Document, Folder, ReadError};

/// Why the mails of a program could not be looked at.
#[derive(Debug, thiserror::Error)]
pub enum RenderedError {
    /// A file of the program cannot be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// Something cannot be rendered.
    #[error(transparent)]
    Render(#[from] RenderError),
}

/// Looks at the program in a folder, and at the mails that it becomes, unless errors keep it from being rendered. `ask` runs the program's
/// own templates.
///
/// # Errors
/// When a file cannot be read, or when something cannot be rendered that the check let through.
pub fn check_rendered(folder: &Folder, people: Option<&People>, ask: fn(&Request) -> Reply) -> Result<Checked, RenderedError> {
    check_making(folder, folder.document.clone(), people, |read| rendered(folder, read, ask))
}

/// The mails that a program becomes.
fn rendered(folder: &Folder, read: &Read<'_>, ask: fn(&Request) -> Reply) -> Result<Mails, RenderedError> {
    let Read { program, plan, document, people } = *read;
    let brought = Brought::by(folder, document, program, ask)?;
    let nobody = People::default();
    let input = brought.input(program, plan, people.unwrap_or(&nobody), &program.languages, &[Group::Emails]);
    match render::render(&input, &|_, _| {}) {
        Ok(artifacts) => Ok(Mails::Made(mails(&artifacts, program, plan))),
        Err(RenderError::OwnTemplate(faults)) => {
            Ok(Mails::Wrong(faults.iter().map(|fault| brought.told(fault, folder, program)).collect()))
        }
        Err(error) => Err(error.into()),
    }
}

/// Looks at the program in a folder again, now that its mails were made. The tree is that of the first look: the folder may have given
/// its own away.
#[must_use]
pub fn check_with_mails(
    folder: &Folder,
    document: &Arc<Document>,
    people: Option<&People>,
    artifacts: &[Artifact],
    program: &Program,
    plan: &Plan,
) -> Checked {
    let made = |_: &Read<'_>| Ok::<_, Infallible>(Mails::Made(mails(artifacts, program, plan)));
    match check_making(folder, Some(Arc::clone(document)), people, made) {
        Ok(checked) => checked,
        Err(never) => match never {},
    }
}

/// The mails among what was made, each with the place in the program that it comes from.
fn mails(artifacts: &[Artifact], program: &Program, plan: &Plan) -> Vec<RenderedMail> {
    let is_mail = |artifact: &&Artifact| artifact.kind == ArtifactKind::Email && artifact.path.ends_with(".html");
    let mail = |artifact: &Artifact| {
        let moment = artifact.moment.clone()?;
        // The answer to a sign-up has no moment of its own.
        let pointer = plan.moment(&moment).map_or_else(|| "/campaign/signup".to_owned(), |moment| moment.pointer.clone());
        Some(RenderedMail {
            moment,
            language: artifact.language.clone().unwrap_or_else(|| program.first_language().clone()),
            pointer,
            html: String::from_utf8_lossy(&artifact.bytes).into_owned(),
        })
    };
    artifacts.iter().filter(is_mail).filter_map(mail).collect()
}
