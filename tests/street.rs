//! The street from end to end: the real binary over the programs of the repository, and what it leaves on the disk.
//!
//! The tests in `real_clients` have other programs read what is rendered. They need a Python 3 with the packages that
//! `tests/clients/requirements.txt` lists (`EXCX_PYTHON` names it; without it, `python3` is asked), and on the path `qpdf` and the tools
//! of poppler: `pdffonts`, `pdfinfo` and `pdftotext`.
#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::panic,
    reason = "tests look at the disk from outside the street, and say what they expect"
)]

mod workbench;

mod street {
    mod all_or_nothing;
    mod clear_failures;
    mod commands;
    mod earlier_messages;
    mod formats;
    mod half_done;
    mod mail_kinds;
    mod merge_fields;
    mod only_what_it_made;
    mod outbox;
    mod own_templates;
    mod packaging;
    mod plan;
    mod publish;
    mod real_clients;
    mod recipients;
    mod roster;
    mod same_bytes;
    mod schema;
    mod template_data;
    mod thread;
}
