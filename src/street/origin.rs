//! What the messages for people are made of, as hashes: by these it is known later whether they would still come out the same.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use super::Brought;
use crate::model::{People, Program};
use crate::output::Origin;
use crate::plan::Plan;
use crate::render::calendar;
use crate::roster::Roster;
use crate::source::Document;

/// The hash of a program: its tree with those of its bases, the files that it brings, the versions of its events, and the engine.
#[must_use]
pub fn program_hash(document: &Document, brought: &Brought, program: &Program, plan: &Plan) -> String {
    let mut hash = Parts::default();
    hash.add(env!("CARGO_PKG_VERSION").as_bytes());
    hash.add(document.value.to_string().as_bytes());
    for (path, bytes) in brought.files() {
        hash.add(path.as_bytes());
        hash.add(bytes);
    }
    // Publishing itself changes none of them, so what was made before it stays.
    for event in calendar::versions(program, plan, brought.published()) {
        hash.add(&serde_json::to_vec(&event).unwrap_or_default());
    }
    hash.in_hexadecimal()
}

/// What messages are made of: a program by its hash, a roster, the people whom the program knows by an id, and the flags that decide which
/// of all messages are made.
#[must_use]
pub fn origin(program: String, roster: &Roster, people: Option<&People>, flags: &[String]) -> Origin {
    let mut hash = Parts::default();
    hash.add(roster.digest());
    for (id, known) in people.into_iter().flat_map(|people| &people.0) {
        for text in [id, &known.name, &known.email] {
            hash.add(text.as_bytes());
        }
    }
    for flag in flags {
        hash.add(flag.as_bytes());
    }
    Origin { program, roster: hash.in_hexadecimal() }
}

/// Parts that are hashed each with its length, so that none runs on into the next.
#[derive(Default)]
struct Parts(Sha256);

impl Parts {
    fn add(&mut self, part: &[u8]) {
        self.0.update((part.len() as u64).to_le_bytes());
        self.0.update(part);
    }

    fn in_hexadecimal(self) -> String {
        self.0.finalize().iter().fold(String::new(), |mut hex, byte| {
            // Writing to a string cannot fail.
            let _ = write!(hex, "{byte:02x}");
            hex
        })
    }
}
