//! The files that a program uses beside its YAML: pictures, own words and own templates.

use serde::Serialize;

use super::{Change, Version};

/// A file that is new, gone, or has other bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FileChange {
    /// Its path in the program's folder.
    pub path: String,
    /// What happened to it.
    pub change: Change,
}

pub(super) fn between(before: &Version<'_>, after: &Version<'_>) -> Vec<FileChange> {
    let mut paths: Vec<&String> = before.files.keys().chain(after.files.keys()).collect();
    paths.sort();
    paths.dedup();
    let change = |path: &String| match (before.files.get(path), after.files.get(path)) {
        (None, Some(_)) => Some(Change::Added),
        (Some(_), None) => Some(Change::Removed),
        (was, is) => (was != is).then_some(Change::Changed),
    };
    paths.into_iter().filter_map(|path| Some(FileChange { path: path.clone(), change: change(path)? })).collect()
}
