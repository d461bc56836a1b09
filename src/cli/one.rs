//! What the commands that look at one program share: which it is, in which language its texts are read, and what is told of one with errors.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::check::{Look, Looked, for_people};
use super::{Edge, Failure};
use crate::diagnostic::Severity;
use crate::model::{Language, Program};
use crate::source::find_programs;
use crate::street::Checked;

/// Finds the one program at a path, reads it and looks at it. Of several none is looked at.
pub(super) fn look(path: &Path) -> Result<Looked, Failure> {
    match find_programs(path)?.as_slice() {
        [folder] => Looked::at(folder, Look::default()),
        folders => Err(several(folders.iter().map(PathBuf::as_path))),
    }
}

pub(super) fn several<'a>(folders: impl Iterator<Item = &'a Path>) -> Failure {
    let names = folders.map(|folder| format!("`{}`", folder.display())).collect::<Vec<_>>().join(", ");
    Failure::new(
        format!("there are several programs; name one of {names}"),
        format!("er zijn meer programma’s; noem er een: {names}"),
    )
}

/// The language in which to read texts: the one that is asked for, the one spoken for people where the program has it, or its first.
pub(super) fn language(program: &Program, asked: Option<&str>, edge: Edge) -> Result<Language, Failure> {
    let Some(asked) = asked else {
        let spoken = Language::new(edge.say("en", "nl"));
        return Ok(if program.languages.contains(&spoken) { spoken } else { program.first_language().clone() });
    };
    let wanted = Language::new(asked);
    if program.languages.contains(&wanted) {
        return Ok(wanted);
    }
    let known = program.languages.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    Err(Failure::new(
        format!("the program `{}` is not in `{wanted}`; it is in {known}", program.id),
        format!("het programma `{}` is er niet in `{wanted}`; het is er in {known}", program.id),
    ))
}

/// Tells why nothing of a program can be read.
pub(super) fn unreadable(checked: &Checked, edge: Edge) -> ExitCode {
    edge.tell(&for_people(&checked.diagnostics, edge.human_beside()));
    ExitCode::from(1)
}

/// Tells that what is shown may lack something, since the program has errors.
pub(super) fn tell_errors(path: &Path, checked: &Checked, edge: Edge) {
    let count = checked.diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count();
    let path = path.display();
    let (en, nl) = match count {
        1 => ("an error".to_owned(), "een fout".to_owned()),
        _ => (format!("{count} errors"), format!("{count} fouten")),
    };
    let (en, nl) = (
        format!("excx: this program has {en}, so what seems missing may only be unreadable; see excx check {path}\n"),
        format!(
            "excx: dit programma bevat {nl}, dus wat lijkt te ontbreken is misschien alleen onleesbaar; zie excx check {path}\n"
        ),
    );
    edge.tell(edge.say(&en, &nl));
}
