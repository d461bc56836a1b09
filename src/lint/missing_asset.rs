//! # missing-asset
//!
//! A file that the program refers to is not in its folder, or lies outside it.
//!
//! ## Why it matters
//!
//! A video without its still or a mail without the logo looks like spam. And a program is a folder that one can give to a colleague, put in
//! git and render anywhere: what lies outside it is not there on another computer.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! organization: {name: Harbor Language School, employees: 50, logo: assets/logo.svg}
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! organization: {name: Harbor Language School, employees: 50}
//! ```

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words, nearest};
use crate::schema::{Leaf, LeafKind};

pub(super) const LINT: Lint = Lint {
    name: "missing-asset",
    severity: Severity::Error,
    says: ("a file that is not there, or lies outside the program", "een bestand dat er niet is, of buiten het programma ligt"),
    lack: true,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("missing_asset.rs"),
    dutch: include_str!("../../locales/nl/lints/missing-asset.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let named = context.leaves.iter().filter(|leaf| leaf.kind == LeafKind::Asset);
    let lacking = named.filter_map(|leaf| Some((leaf, leaf.value.as_str()?))).filter(|(_, path)| !context.assets.contains(*path));
    lacking.map(|(leaf, path)| finding(leaf, path, context)).collect()
}

fn finding(leaf: &Leaf<'_>, path: &str, context: &Context<'_>) -> Finding {
    if context.outside.contains(path) {
        let message = Words::new(
            format!("`{path}` lies outside the program’s folder"),
            format!("`{path}` ligt buiten de map van het programma"),
        );
        return Finding::at(&leaf.pointer, message).help(
            "copy the file into the program’s folder, and write its path from there",
            "kopieer het bestand naar de map van het programma, en schrijf het pad vanaf daar",
        );
    }
    let message = Words::new(
        format!("There is no file `{path}` in the program’s folder"),
        format!("In de map van het programma staat geen bestand `{path}`"),
    );
    Finding::at(&leaf.pointer, message).did_you_mean(meant(path, context.files)).help(
        "put the file there, or write the path of one that is there",
        "zet het bestand daar neer, of schrijf het pad van een bestand dat er wel is",
    )
}

/// The file that was probably meant: one with the same name in another folder, or with nearly the same path.
pub(super) fn meant<'a>(path: &str, files: &'a [String]) -> Option<&'a str> {
    let name = |path: &str| path.rsplit('/').next().unwrap_or_default().to_lowercase();
    let namesake = files.iter().find(|file| name(file) == name(path));
    let nearly = || {
        let here: Vec<&str> = files.iter().map(String::as_str).filter(|file| *file != crate::source::PROGRAM_FILE).collect();
        let names: Vec<String> = here.iter().map(|file| name(file)).collect();
        let near = nearest(&name(path), names.iter().map(String::as_str))?;
        here.into_iter().find(|file| name(file) == near)
    };
    namesake.map(String::as_str).or_else(nearly)
}
