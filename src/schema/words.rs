//! What is said when something does not fit the schema: in the terms of the program, never of JSON Schema.

mod advice;
mod example;
mod key;
mod repair;
mod shown;
mod titles;
mod value;

use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind;

use super::check::{MAX_TOLD, Renames, wrong_name};
use crate::diagnostic::{Diagnostic, Words};
use crate::source::Document;

/// The diagnostics of one violation: one, or one for each unknown key.
pub(super) fn diagnostics<'a>(
    error: &'a ValidationError<'_>,
    document: &'a Document,
    renamed: &'a Renames,
) -> Box<dyn Iterator<Item = Diagnostic> + 'a> {
    let pointer = error.instance_path().as_str();
    match error.kind() {
        ValidationErrorKind::AdditionalProperties { unexpected } => {
            Box::new(unexpected.iter().map(move |name| key::unknown_key(pointer, name, document, renamed)))
        }
        ValidationErrorKind::Required { property } => {
            Box::new(std::iter::once(key::missing_key(pointer, property.as_str().unwrap_or_default(), document)))
        }
        _ => Box::new(std::iter::once(match wrong_name(error) {
            Some(name) => key::unknown_name(pointer, name, document),
            None => value::value(error, pointer, document),
        })),
    }
}

/// Whether a value was told with its key: the key was misspelled, and what to write instead of both was said there.
pub(super) fn is_told_with_its_key(error: &ValidationError<'_>, pointer: &str, renamed: &[String]) -> bool {
    renamed.iter().any(|known| known == pointer) && key::meant_under(pointer, error.instance()).is_some()
}

/// Whether what misses in a map is told with its only key.
pub(super) fn misses_for_its_key(pointer: &str, document: &Document) -> bool {
    let in_agenda = pointer.rsplit('/').nth(1) == Some("agenda");
    in_agenda && document.value.pointer(pointer).is_some_and(|part| key::minutes_as_key(part).is_some())
}

/// That hardly anything of a file fits.
pub(super) fn too_much(document: &Document) -> Diagnostic {
    let message = Words::new(
        format!("More than {MAX_TOLD} things do not fit; only the first of them are told"),
        format!("Meer dan {MAX_TOLD} dingen passen niet; alleen de eerste worden genoemd"),
    );
    Diagnostic::error("too-many", document.head_place(""), message).with_help(Words::new(
        "look whether this is the right file, and start from an example: excx new FOLDER",
        "kijk of dit het goede bestand is, en begin met een voorbeeld: excx new MAP",
    ))
}
