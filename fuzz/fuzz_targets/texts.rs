//! Texts with merge fields: whatever a text asks for is found or refused, and filling in ends, in Markdown as well.

#![no_main]

use excx::merge::{self, Fields, Landing};
use libfuzzer_sys::fuzz_target;

#[path = "../../src/render/markdown.rs"]
mod markdown;

fuzz_target!(|text: &str| {
    let fields = Fields::default();
    let asked = merge::asked(text);
    match &asked {
        Ok(asked) => asked.iter().for_each(|asked| assert!(text.get(asked.range.clone()).is_some(), "{asked:?}")),
        Err(broken) => assert!(text.get(broken.range.clone()).is_some(), "{broken:?}"),
    }
    let (html, plain) = (markdown::to_html(text), markdown::to_text(text));
    for (rendered, landing) in [(text, Landing::Plain), (&html, Landing::Html), (&plain, Landing::Plain)] {
        if let Ok(filled) = merge::fill(rendered, &fields, landing) {
            assert!(filled.len() <= 100 * (rendered.len() + 100), "{} from {}", filled.len(), rendered.len());
        }
    }
});
