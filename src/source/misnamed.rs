//! Files that are named nearly as a part of a program is: `nudges.yml`, `roles.yaml.txt`, `Theme.yaml`.

use std::path::Path;

use crate::diagnostic::{Diagnostic, Place, SourceFile, Words};

/// What editors and systems make of the ending of a file of YAML, the longest first. One that hides endings adds `.txt` unseen.
const ENDINGS: [&str; 4] = [".yaml.txt", ".yml.txt", ".yaml", ".yml"];

/// The name under which a file would be read, where only its ending or its capitals are in the way.
pub(super) fn rightly(name: &str) -> Option<String> {
    let lower = name.to_lowercase();
    let stem = ENDINGS.iter().find_map(|ending| lower.strip_suffix(ending))?.trim();
    let meant = format!("{stem}.yaml");
    (meant != name && !stem.is_empty() && !stem.starts_with('.')).then_some(meant)
}

/// What is said of such a file, which is read all the same.
pub(super) fn told(shown: &Path, meant: &Path) -> Diagnostic {
    let name = meant.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let place = Place { file: SourceFile::new(shown.to_string_lossy(), ""), span: 0..0, pointer: String::new() };
    let message = Words::new(
        format!("This file is nearly named as a part of the program is, `{}`", meant.display()),
        format!("Dit bestand heet bijna als een deel van het programma, `{}`", meant.display()),
    );
    Diagnostic::error("misnamed-file", place, message).with_help(Words::new(
        format!("rename it to `{name}`; until then it is read only to check it"),
        format!("hernoem het naar `{name}`; tot die tijd wordt het alleen gelezen om het na te kijken"),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_set_right_where_only_its_ending_or_its_capitals_are_wrong() {
        for name in ["nudges.yml", "nudges.yaml.txt", "nudges.yml.txt", "Nudges.yaml", "NUDGES.YAML", "nudges .yaml"] {
            assert_eq!(rightly(name).as_deref(), Some("nudges.yaml"), "{name}");
        }
        for name in ["nudges.yaml", "nudges.txt", "nudges.yaml.bak", "nudges.yaml~", ".yml", ".nudges.yml", "nudges"] {
            assert_eq!(rightly(name), None, "{name}");
        }
    }
}
