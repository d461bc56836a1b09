//! The street as far as the lints, built from its own files without the renderers: their typesetting takes long to build, and longer to feed.

#![allow(dead_code, missing_docs, unused_imports, reason = "the rooms are whole, and a target enters one door")]

#[path = "../../src/diagnostic.rs"]
pub mod diagnostic;
#[path = "../../src/lint.rs"]
pub mod lint;
#[path = "../../src/locale.rs"]
pub mod locale;
#[path = "../../src/render/markdown.rs"]
mod markdown;
#[path = "../../src/merge.rs"]
pub mod merge;
#[path = "../../src/model.rs"]
pub mod model;
#[path = "../../src/plan.rs"]
pub mod plan;
#[path = "../../src/schema.rs"]
pub mod schema;
#[path = "../../src/source.rs"]
pub mod source;
#[path = "../../src/street.rs"]
pub mod street;

/// A body in Markdown as HTML and as plain text.
#[must_use]
pub fn markdown(body: &str) -> (String, String) {
    (markdown::to_html(body), markdown::to_text(body))
}
