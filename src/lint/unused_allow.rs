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

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Diagnostic, Severity, Words, nearest};
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
}

impl<'a> Allows<'a> {
    pub(super) fn of(document: &'a Document) -> Self {
        Self { document, used: vec![false; document.allows.len()] }
    }

    /// Whether a comment silences this diagnostic.
    pub(super) fn silence(&mut self, diagnostic: &Diagnostic) -> bool {
        let mut silenced = false;
        for (allow, used) in self.document.allows.iter().zip(&mut self.used) {
            let meant = allow.lint == diagnostic.code && !allow.reason.is_empty();
            if meant && allow.covers(&diagnostic.place, &self.document.files) {
                *used = true;
                silenced = true;
            }
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

fn no_lint(written: &str) -> Words {
    if written.is_empty() {
        return Words::new("This comment does not say what to allow", "Deze opmerking zegt niet wat er mag");
    }
    Words::new(format!("There is no lint `{written}` to allow"), format!("Er is geen lint `{written}` om toe te staan"))
}
