//! # unused-allow
//!
//! A comment asks for silence about a fault that is not there.
//!
//! ## Why it matters
//!
//! `# excx: allow LINT, reason` says: we know, and this is why. Once the fault is gone, the comment hides the next one that comes to stand
//! in the same place, and whoever reads it looks for a problem that was solved.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! values:
//!   # excx: allow slogan, the practice follows in spring
//!   - id: customer-focus
//!     name: Customer focus
//!     practice:
//!       - when: a customer is angry about a rejection
//!         then: I first sum up what it means to her
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! values:
//!   # excx: allow slogan, the practice follows in spring
//!   - id: customer-focus
//!     name: Customer focus
//! ```

use std::cmp::Reverse;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Diagnostic, Severity, SourceFile, Words, nearest};
use crate::source::{Allow, Document};

pub(super) const LINT: Lint = Lint {
    name: "unused-allow",
    severity: Severity::Advice,
    says: ("a comment that silences nothing", "een opmerking die niets stilzet"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("unused_allow.rs"),
    dutch: include_str!("../../locales/nl/lints/unused-allow.md"),
    check,
};

/// What is unused is known only when all other lints have looked.
fn check(_: &Context<'_>) -> Vec<Finding> {
    Vec::new()
}

/// The comments that ask for silence, and which of them were of use.
pub(super) struct Allows<'a> {
    document: &'a Document,
    used: Vec<bool>,
    /// What they cover, by file and lint, in the order in which it starts.
    covers: HashMap<(*const SourceFile, &'a str), Vec<Cover>>,
}

/// What comments of one lint cover.
struct Cover {
    range: Range<usize>,
    /// The comments that cover exactly this.
    allows: Vec<usize>,
    /// The nearest one before it that covers its start.
    around: Option<usize>,
}

impl<'a> Allows<'a> {
    pub(super) fn of(document: &'a Document) -> Self {
        let mut order: Vec<usize> = (0..document.allows.len()).collect();
        order.sort_by_key(|at| document.allows.get(*at).map(|allow| (allow.covers.start, Reverse(allow.covers.end))));
        let mut covers: HashMap<_, Vec<Cover>> = HashMap::new();
        for at in order {
            let Some(allow) = document.allows.get(at).filter(|allow| !allow.reason.is_empty()) else { continue };
            let Some(file) = document.files.get(usize::from(allow.file)) else { continue };
            add(covers.entry((Arc::as_ptr(file), allow.lint.as_str())).or_default(), at, &allow.covers);
        }
        Self { document, used: vec![false; document.allows.len()], covers }
    }

    /// Whether a comment silences this diagnostic.
    pub(super) fn silence(&mut self, diagnostic: &Diagnostic) -> bool {
        let place = &diagnostic.place;
        let Some(covers) = self.covers.get(&(Arc::as_ptr(&place.file), diagnostic.code)) else { return false };
        let mut next = covers.partition_point(|cover| cover.range.start <= place.span.start).checked_sub(1);
        let mut silenced = false;
        while let Some(cover) = next.and_then(|at| covers.get(at)) {
            if cover.range.contains(&place.span.start) {
                silenced = true;
                cover.allows.iter().for_each(|at| self.used.get_mut(*at).into_iter().for_each(|used| *used = true));
            }
            next = cover.around;
        }
        silenced
    }

    /// The comments that cannot silence anything: they name no lint, or give no reason.
    pub(super) fn wrong(&self) -> Vec<Diagnostic> {
        self.document.allows.iter().filter_map(|allow| self.wrong_one(allow)).collect()
    }

    fn wrong_one(&self, allow: &Allow) -> Option<Diagnostic> {
        let place = allow.place(&self.document.files)?;
        let example = "# excx: allow long-nudge, the law asks for these words";
        let (message, help) = if super::find(&allow.lint).is_none() {
            (
                no_lint(&allow.lint),
                Words::new(
                    format!("name a lint and the reason: {example}; only what a lint finds can be silenced"),
                    format!("noem een lint en de reden: {example}; alleen wat een lint vindt, is stil te zetten"),
                ),
            )
        } else if allow.reason.is_empty() {
            let lint = &allow.lint;
            (
                Words::new("This comment gives no reason", "Deze opmerking geeft geen reden"),
                Words::new(
                    format!("say why, after a comma: # excx: allow {lint}, because …"),
                    format!("zeg waarom, na een komma: # excx: allow {lint}, omdat …"),
                ),
            )
        } else {
            return None;
        };
        let near = nearest(&allow.lint, super::ALL.iter().map(|lint| lint.name)).filter(|meant| *meant != allow.lint);
        Some(Diagnostic::error("wrong-allow", place, message).with_help(help).with_meant(near))
    }

    /// The comments of the program itself that silenced nothing; those of a base may be of use to another program, and
    /// nothing is known of a lint that has not looked.
    pub(super) fn unused(&self, severity: Severity, looked: impl Fn(&str) -> bool) -> Vec<Diagnostic> {
        let allows = self.document.allows.iter().zip(&self.used);
        let unused = allows.filter(|(allow, used)| {
            let is_own = usize::from(allow.file) < self.document.own_files;
            !**used && is_own && self.wrong_one(allow).is_none() && looked(&allow.lint)
        });
        unused
            .filter_map(|(allow, _)| {
                let lint = &allow.lint;
                let message = Words::new(
                    format!("There is no `{lint}` here to allow"),
                    format!("Er is hier geen `{lint}` om toe te staan"),
                );
                let help = Words::new("take the comment away", "haal de opmerking weg");
                let diagnostic = Diagnostic::error(LINT.name, allow.place(&self.document.files)?, message).with_help(help);
                Some(Diagnostic { severity, ..diagnostic })
            })
            .collect()
    }
}

/// Adds what a comment covers behind all that starts before it.
fn add(covers: &mut Vec<Cover>, allow: usize, range: &Range<usize>) {
    if let Some(same) = covers.last_mut().filter(|last| last.range == *range) {
        same.allows.push(allow);
        return;
    }
    let mut around = covers.len().checked_sub(1);
    while let Some(before) = around.and_then(|at| covers.get(at)).filter(|before| before.range.end <= range.start) {
        around = before.around;
    }
    covers.push(Cover { range: range.clone(), allows: vec![allow], around });
}

fn no_lint(written: &str) -> Words {
    if written.is_empty() {
        return Words::new("This comment does not say what to allow", "Deze opmerking zegt niet wat er mag");
    }
    Words::new(format!("There is no lint `{written}` to allow"), format!("Er is geen lint `{written}` om toe te staan"))
}
