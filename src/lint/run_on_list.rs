//! # run-on-list
//!
//! The points of a list in a body begin with `•`, which is no list in Markdown.
//!
//! ## Why it matters
//!
//! On the screen of whoever writes it, each point has its own line. In the mail they run on in one paragraph, with dots in the middle.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! nudges:
//!   messages:
//!     - id: first
//!       subject: Once today
//!       preheader: Day one
//!       body: |
//!         Three things help:
//!
//!         • your own words
//!         • a cheer
//! ready_until: cocreation
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! nudges:
//!   messages:
//!     - id: first
//!       subject: Once today
//!       preheader: Day one
//!       body: |
//!         Three things help:
//!
//!         - your own words
//!         - a cheer
//! ready_until: cocreation
//! ```

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::schema::LeafKind;

pub(super) const LINT: Lint = Lint {
    name: "run-on-list",
    severity: Severity::Warning,
    says: ("a list whose points run together into one line", "een opsomming die tot één regel aaneenloopt"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("run_on_list.rs"),
    dutch: include_str!("../../locales/nl/lints/run-on-list.md"),
    check,
};

/// What word processors set before a point of a list.
const BULLETS: [char; 6] = ['•', '◦', '▪', '●', '‣', '○'];

fn check(context: &Context<'_>) -> Vec<Finding> {
    context.texts_of(|kind| kind == LeafKind::Body).filter_map(|(pointer, text)| finding(pointer, text)).collect()
}

/// The first point that runs on into the next line.
fn finding(pointer: &str, text: &str) -> Option<Finding> {
    let lines: Vec<&str> = text.lines().map(str::trim_start).collect();
    let pairs = lines.iter().zip(lines.iter().skip(1));
    let runs_on = pairs.into_iter().find(|(line, next)| line.starts_with(BULLETS) && next.starts_with(BULLETS))?.0;
    let bullet = runs_on.chars().next()?;
    let start = text.find(runs_on)?;
    let message = Words::new(
        format!("Points with “{bullet}” run together into one line"),
        format!("Punten met “{bullet}” lopen achter elkaar door op één regel"),
    );
    Some(
        Finding::within(pointer, text, start..start + bullet.len_utf8(), message)
            .help("begin each point with a dash and a space: `- `", "begin elk punt met een streepje en een spatie: `- `"),
    )
}
