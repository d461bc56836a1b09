//! # insecure-link
//!
//! An address starts with `http://`: as a field of the program, or in one of its texts.
//!
//! ## Why it matters
//!
//! What goes over `http://` can be read and changed on the way, also the name that someone fills in on the page for the sign-up. Browsers
//! say "not secure" beside it, and mail filters distrust it. Nearly every page is there with `https://` as well.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! campaign:
//!   signup: {url: "http://harborschool.example/sign-up"}
//! ready_until: cocreation
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! campaign:
//!   signup: {url: "https://harborschool.example/sign-up"}
//! ready_until: cocreation
//! ```

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::schema::LeafKind;

pub(super) const LINT: Lint = Lint {
    name: "insecure-link",
    severity: Severity::Warning,
    says: ("a link that is not https", "een link die geen https is"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("insecure_link.rs"),
    dutch: include_str!("../../locales/nl/lints/insecure-link.md"),
    check,
};

const INSECURE: &str = "http://";

fn check(context: &Context<'_>) -> Vec<Finding> {
    // Mail programs make a link of an address in plain words too, so every text counts and not just Markdown.
    let texts = context.texts_of(|kind| matches!(kind, LeafKind::Url | LeafKind::Text | LeafKind::Body));
    texts.filter(|(_, text)| text.contains("://")).flat_map(|(pointer, text)| findings(pointer, text)).collect()
}

fn findings(pointer: &str, text: &str) -> Vec<Finding> {
    let lower = text.to_ascii_lowercase();
    let starts = lower.match_indices(INSECURE).map(|(start, _)| start);
    starts.filter(|start| leads_somewhere(&lower[start + INSECURE.len()..])).map(|start| finding(pointer, text, start)).collect()
}

/// Whether an address follows: a text may also speak of `http://` itself.
fn leads_somewhere(rest: &str) -> bool {
    rest.starts_with(|first: char| first.is_alphanumeric() || first == '{' || first == '[')
}

fn finding(pointer: &str, text: &str, start: usize) -> Finding {
    let rest = &text[start..];
    let end = rest.find(|character: char| character.is_whitespace() || "()<>\"".contains(character)).unwrap_or(rest.len());
    let address = rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?']);
    let message = Words::new(format!("`{address}` is not secure"), format!("`{address}` is niet beveiligd"));
    Finding::within(pointer, text, start..start + address.len(), message)
        .help("write https:// and see whether the page opens", "schrijf https:// en kijk of de pagina opent")
}
