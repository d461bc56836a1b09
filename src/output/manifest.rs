//! What is in a folder of output: every file with its hash, so that what others put there is known from what we made.

#![expect(clippy::disallowed_methods, reason = "the last room writes files")]

use std::fs;
use std::io::{self, Read as _};
use std::path::{Component, Path};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::plan::Delivery;
use crate::plan::RFC3339;
use crate::render::{Artifact, ArtifactKind};
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
    /// When it is sent to whom, where that is not the same for all; `at` is the first of these.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sendings: Vec<SentAt>,
    /// What people would call it.
    #[serde(default)]
    pub title: String,
    /// In how many pieces a text message is sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub segments: Option<usize>,
    /// What messages for people were made of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    /// How many messages it holds, of an outbox.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub messages: Option<u64>,
    /// Its length.
    pub bytes: u64,
    /// Its hash (FIPS 180-4), in hexadecimal; of a file in shards the hash of theirs, of a folder that of its files in the order of their names.
    pub sha256: String,
    /// The stretches of a file of messages, each with a hash of its own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shards: Vec<Shard>,
}

/// When a message is sent to the people of a role, or of a shift or site of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentAt {
    /// The id of the role.
    pub role: String,
    /// The shift, where the role has an hour for each.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shift: Option<String>,
    /// The id of the site, where its clock is its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub site: Option<String>,
    /// When, in RFC 3339 with offset.
    pub at: String,
}

/// What messages for people were made of, so that it is known later whether they would still come out the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// The hash of the program, with its files and the engine.
    pub program: String,
    /// The hash of the roster, with the people file and the flags that decide what is made of it.
    pub roster: String,
}

/// A stretch of a file of messages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shard {
    /// The first row of the roster that it could hold a message for, from 1.
    pub first: u64,
    /// The last one.
    pub last: u64,
    /// How many messages it holds.
    pub messages: u64,
    /// Its length.
    pub bytes: u64,
    /// Its hash (BLAKE3), in hexadecimal.
    pub blake3: String,
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
            sendings: artifact.sendings.iter().map(SentAt::of).collect(),
            title: artifact.title.clone(),
            origin: None,
            segments: segments(artifact),
            messages: None,
            bytes: artifact.bytes.len() as u64,
            sha256: sha256(&artifact.bytes),
            shards: Vec::new(),
        }
    }

    /// The entry of a file of messages in shards.
    #[must_use]
    pub fn of_shards(path: String, shards: Vec<Shard>) -> Self {
        let (bytes, sha256) = (shards.iter().map(|shard| shard.bytes).sum(), hash_of_shards(&shards));
        let messages = shards.iter().map(|shard| shard.messages).sum();
        Self { bytes, shards, messages: Some(messages), ..Self::unmade(path, ArtifactKind::Outbox, sha256) }
    }

    /// The entry of a folder of messages, or of a file beside them, with its hash.
    #[must_use]
    pub fn of_hash(path: String, kind: ArtifactKind, bytes: u64, digest: &[u8]) -> Self {
        Self { bytes, ..Self::unmade(path, kind, hex(digest)) }
    }

    /// The entry of something of which nothing else is known yet.
    fn unmade(path: String, kind: ArtifactKind, sha256: String) -> Self {
        Self {
            path,
            kind: kind.word().to_owned(),
            moment: None,
            audience: None,
            language: None,
            at: None,
            sendings: Vec::new(),
            title: String::new(),
            segments: None,
            origin: None,
            messages: None,
            bytes: 0,
            sha256,
            shards: Vec::new(),
        }
    }

    /// Whether it stands for a folder of messages rather than for a file.
    #[must_use]
    pub fn is_folder(&self) -> bool {
        self.path.ends_with('/')
    }

    /// Whether it is a folder of calendars for people.
    #[must_use]
    pub fn is_diary(&self) -> bool {
        self.kind == ArtifactKind::People.word()
    }

    /// Whether it holds addresses of people.
    pub(super) fn is_personal(&self) -> bool {
        ArtifactKind::of(&self.kind).is_some_and(ArtifactKind::is_personal)
    }

    /// Whether it is kept outside memory: a folder, or a file in shards.
    pub(super) fn is_large(&self) -> bool {
        self.is_folder() || !self.shards.is_empty()
    }

    /// Whether what stands at a path is what the entry describes.
    pub(super) fn is_at(&self, path: &Path) -> bool {
        if self.is_folder() {
            hash_of_folder(path).is_ok_and(|hash| hash == self.sha256)
        } else if self.shards.is_empty() {
            fs::read(path).is_ok_and(|bytes| self.describes(&bytes))
        } else {
            self.has_shards(path).unwrap_or_default()
        }
    }

    /// Whether a file is made of the shards, and of nothing else.
    fn has_shards(&self, path: &Path) -> io::Result<bool> {
        let mut file = fs::File::open(path)?;
        let mut bytes = Vec::new();
        for shard in &self.shards {
            bytes.clear();
            (&mut file).take(shard.bytes).read_to_end(&mut bytes)?;
            if blake3(&bytes) != shard.blake3 {
                return Ok(false);
            }
        }
        Ok(file.read(&mut [0])? == 0 && hash_of_shards(&self.shards) == self.sha256)
    }

    /// Whether these are the bytes that the entry describes.
    pub(super) fn describes(&self, bytes: &[u8]) -> bool {
        sha256(bytes) == self.sha256
    }
}

impl SentAt {
    fn of(delivery: &Delivery) -> Self {
        let Delivery { role, shift, site, sent: at } = delivery;
        Self { role: role.clone(), shift: shift.clone(), site: site.clone(), at: at.strftime(RFC3339).to_string() }
    }
}

impl Shard {
    /// The shard of these rows that holds these bytes.
    #[must_use]
    pub fn of(rows: (u64, u64), messages: u64, bytes: &[u8]) -> Self {
        Self { first: rows.0, last: rows.1, messages, bytes: bytes.len() as u64, blake3: blake3(bytes) }
    }
}

impl Manifest {
    /// The manifest of what was made, with what is carried over.
    #[must_use]
    pub fn of<'a>(
        program: &str,
        artifacts: impl IntoIterator<Item = &'a Artifact>,
        others: impl IntoIterator<Item = Entry>,
    ) -> Self {
        let mut files: Vec<Entry> = artifacts.into_iter().map(Entry::of).chain(others).collect();
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Self { excx: env!("CARGO_PKG_VERSION").to_owned(), program: program.to_owned(), files }
    }

    /// Reads a manifest; one that names files outside its folder is none of ours.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
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
    hex(&Sha256::digest(bytes))
}

/// The hash of a stretch of a large file. Such a file is as large as memory writes in a second, and SHA-256 would take longer than that.
fn blake3(bytes: &[u8]) -> String {
    hex(blake3::hash(bytes).as_bytes())
}

fn hex(digest: &[u8]) -> String {
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The hash of a file in shards: that of their hashes.
fn hash_of_shards(shards: &[Shard]) -> String {
    sha256(shards.iter().map(|shard| shard.blake3.as_str()).collect::<String>().as_bytes())
}

/// The name of the file that a folder has for a row of a roster, with the ending of its kind.
#[must_use]
pub fn file_of_row(row: u64, ending: &str) -> String {
    format!("{row:06}.{ending}")
}

/// The hash of a folder: that of its files, in the order of their rows.
fn hash_of_folder(folder: &Path) -> io::Result<String> {
    let mut names = fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name())).collect::<io::Result<Vec<_>>>()?;
    // Of the numbers of two rows, the longer is the higher.
    names.sort_by(|a, b| a.len().cmp(&b.len()).then_with(|| a.cmp(b)));
    let mut hash = Sha256::new();
    for name in names {
        hash.update(fs::read(folder.join(name))?);
    }
    Ok(hex(&hash.finalize()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_known_again_whose_rows_go_past_a_million() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut hash = Sha256::new();
        for row in [1, 999_999, 1_000_000, 1_000_001, 10_000_000] {
            let bytes = row.to_string();
            fs::write(folder.path().join(file_of_row(row, "eml")), &bytes).expect("a file");
            hash.update(&bytes);
        }
        let entry = Entry::of_hash("outbox/kickoff/999/".to_owned(), ArtifactKind::Outbox, 0, &hash.finalize());
        assert!(entry.is_at(folder.path()));
    }
}
