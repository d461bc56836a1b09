//! excx turns a customer-experience program written in YAML into everything that its campaign needs.
//!
//! A program's way through the code is one street, walked once, in one direction; what is handed on is a plain value:
//!
//! ```text
//!  folder of YAML
//!       │  source   reads the files, keeps every byte's place        → Document
//!       │  schema   holds the tree against the JSON Schema           → diagnostics, and a tree that fits
//!       │  model    the types: the language's one definition         → Program
//!       │  plan     every dated moment, worked out once              → Plan
//!       │  lint     what a schema cannot say                         → diagnostics
//!       │  render   program, plan and templates                      → Artifact…
//!       ▼  output   one atomic swap, with a manifest                 → a folder
//! ```
//!
//! Beside the program lie [`people`] (who those are whom it knows by an id), [`roster`] (who gets its messages, read against the program) and
//! [`published`] (what was sent out of its calendars): they stand after the model, and `source` opens their files.
//!
//! [`street`] walks it as far as the lints. [`diagnostic`], [`merge`], [`sentence`], [`color`], [`sms`] (what a text message takes), [`locale`],
//! [`meant`], [`holidays`] (of countries, and the closed days of an organization), [`thread`] (the golden thread from drivers to habits), [`trace`]
//! (what one follows along it), [`diff`] (what people would notice between two versions) and [`reference`] (the pages of
//! `docs/`) stand beside it, and [`cli`] is the edge. Only the first and the last room touch the disk; between them there is no clock, no
//! environment and no network, which is what makes the output the same everywhere.

#[cfg(not(fuzzing))] // fuzzing looks at what reads, and need not build what renders
pub mod cli;
pub mod color;
pub mod diagnostic;
#[cfg(not(fuzzing))]
pub mod diff;
pub mod holidays;
pub mod lint;
pub mod locale;
pub mod meant;
pub mod merge;
pub mod model;
#[cfg(not(fuzzing))]
pub mod output;
pub mod people;
pub mod plan;
pub mod published;
#[cfg(not(fuzzing))]
pub mod reference;
#[cfg(not(fuzzing))]
pub mod render;
pub mod roster;
pub mod schema;
pub mod sentence;
pub mod sms;
pub mod source;
pub mod street;
pub mod thread;
#[cfg(not(fuzzing))]
pub mod trace;
