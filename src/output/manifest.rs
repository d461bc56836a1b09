//! What is in a folder of output: every file with its hash, so that what others put there is known from what we made.

#![expect(clippy::disallowed_methods, reason = "the last room writes files")]

use std::fs;
use std::path::{Component, Path};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::plan::RFC3339;
use crate::render::Artifact;
use crate::sms;

/// What is in the output of a program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The version of the engine that made it.
    pub excx: String,
    /// The id of the program.
    pub program: String,
    /// The files, by path.
    pub files: Vec<Entry>,
}

/// One file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its path in the output of the program.
    pub path: String,
    /// What it is.
    pub kind: String,
    /// The moment that it belongs to.
    pub moment: Option<String>,
    /// For whom it is.
    pub audience: Option<String>,
    /// The language it is in.
    pub language: Option<String>,
    /// When it is meant to be used, in RFC 3339 with offset.
    pub at: Option<String>,
    /// What people would call it.
    #[serde(default)]
    pub title: String,
    /// In how many pieces a text message is sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub segments: Option<usize>,
    /// Its length.
    pub bytes: u64,
    /// Its hash (FIPS 180-4), in hexadecimal.
    pub sha256: String,
}

impl Entry {
    /// The entry of something that was made.
    #[must_use]
    pub fn of(artifact: &Artifact) -> Self {
        Self {
            path: artifact.path.clone(),
            kind: artifact.kind.word().to_owned(),
            moment: artifact.moment.clone(),
            audience: artifact.audience.clone(),
            language: artifact.language.as_ref().map(ToString::to_string),
            at: artifact.at.as_ref().map(|at| at.strftime(RFC3339).to_string()),
            title: artifact.title.clone(),
            segments: segments(artifact),
            bytes: artifact.bytes.len() as u64,
            sha256: sha256(&artifact.bytes),
        }
    }

    /// Whether the file at a path is the one that the entry describes.
    pub(super) fn is_file(&self, path: &Path) -> bool {
        fs::read(path).is_ok_and(|bytes| self.describes(&bytes))
    }

    /// Whether these are the bytes that the entry describes.
    pub(super) fn describes(&self, bytes: &[u8]) -> bool {
        sha256(bytes) == self.sha256
    }
}

impl Manifest {
    /// The manifest of what was made, with what is carried over.
    #[must_use]
    pub fn of(program: &str, artifacts: &[Artifact], carried: &[Entry]) -> Self {
        let mut files: Vec<Entry> = artifacts.iter().map(Entry::of).chain(carried.iter().cloned()).collect();
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Self { excx: env!("CARGO_PKG_VERSION").to_owned(), program: program.to_owned(), files }
    }

    /// Reads a manifest; one that names files outside its folder is none of ours.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let manifest: Self = serde_json::from_slice(bytes).ok()?;
        let stays_inside = |path: &str| Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
        manifest.files.iter().all(|entry| stays_inside(&entry.path)).then_some(manifest)
    }

    /// The manifest as it is written.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut json = serde_json::to_string_pretty(self).unwrap_or_default();
        json.push('\n');
        json
    }
}

/// In how many pieces a text message is sent; nothing for anything else.
fn segments(artifact: &Artifact) -> Option<usize> {
    let text = std::str::from_utf8(&artifact.bytes).ok().filter(|_| artifact.path.ends_with(".sms.txt"))?;
    Some(sms::Length::of(text.trim_end_matches('\n')).segments)
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
