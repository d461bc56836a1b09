//! The e-mails as people get them: in a browser at every width, in the light and in the dark, with and without pictures; held against what
//! mail programs support; and scored by a filter of spam.
//!
//! The scripts in `tests/mails` look at them. They need Node with the packages of `tests/mails/package.json` (`EXCX_NODE_MODULES` says
//! where), and on the path Chromium and `spamassassin`; `./test` installs what is missing.
#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::panic,
    reason = "tests look at the disk from outside the street, and say what they expect"
)]

#[allow(dead_code, reason = "what the end-to-end tests share; this one needs a part of it")]
mod workbench;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use tempfile::TempDir;

use crate::workbench::{copy, example, folder, ran, render, rendered, repository, twee_seconden};

/// All mails of the programs of the repository, and some that none of these has.
fn mails() -> &'static Path {
    static MAILS: OnceLock<TempDir> = OnceLock::new();
    let place = MAILS.get_or_init(|| {
        let place = folder();
        rendered().only(|path| path.contains("/emails/")).write(place.path());
        for (name, program, changes) in variations() {
            let (sources, out) = (folder(), place.path().join(name));
            copy(&program, sources.path(), changes);
            render(sources.path(), &out, &["--only", "emails", "--language", "nl"]).expect_code(0);
        }
        place
    });
    place.path()
}

/// What stands in a program, and what comes in its place.
type Changes = &'static [(&'static str, &'static str)];

/// What no program of the repository has: approvals that are not there yet, mails that are drafts, and names too long for their lines.
fn variations() -> [(&'static str, PathBuf, Changes); 2] {
    let awaited: Changes = &[
        ("    before: measurement.before\n    granted: 2026-12-10\n", "    before: measurement.before\n"),
        ("ready_until: follow-up", "ready_until: measurement.before"),
        ("covers: [measurement, roster, feedback]", "covers: [roster, feedback]"),
        (
            "    covers: [roster, signup]\n    before: campaign - 2w\n    granted: 2026-12-17\n",
            "    covers: [signup]\n    before: campaign - 2w\n",
        ),
    ];
    let long: Changes = &[
        ("name: Gemeente Elzenrade", "name: Samenwerkingsverband Hulpverleningsdienstencoördinatie Elzenrade-Buitengebied"),
        ("title: Eerst even kijken", "title: Aansprakelijkheidswaardevaststellingsveranderingen"),
    ];
    [("awaited", twee_seconden(), awaited), ("long-words", example("cocreation-first"), long)]
}

#[track_caller]
fn looked_at(program: &str, script: &str, arguments: &[&OsStr]) {
    let looked = ran(Command::new(program).arg(repository().join("tests/mails").join(script)).args(arguments));
    assert_eq!(looked.code, 0, "{script}: {}{}", looked.stdout, looked.stderr);
}

#[test]
fn every_mail_can_be_read_at_every_width_light_and_dark_with_and_without_pictures() {
    looked_at("node", "browser.mjs", &[mails().as_os_str()]);
}

#[test]
fn what_a_mail_program_does_not_know_has_something_else_in_its_place() {
    looked_at("node", "support.mjs", &[mails().as_os_str(), repository().join("docs/emails.md").as_os_str()]);
}

#[test]
fn no_mail_looks_like_spam() {
    looked_at("python3", "spam.py", &[mails().as_os_str()]);
}
