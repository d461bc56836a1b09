//! The reader of YAML: any text gives a tree or a diagnostic, and every place lies inside the file. Of the plainest texts the quick reader makes
//! what the reader of the whole language makes.

#![no_main]

use excx::diagnostic::SourceFile;
use excx::source::{Document, Spans, parse, readers_agree};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|text: &str| {
    let file = SourceFile::new("program.yaml", text);
    assert!(readers_agree(&file), "{text:?}");
    let parsed = parse(&file);
    assert!(parsed.document.is_some() || !parsed.diagnostics.is_empty(), "silence");
    for diagnostic in &parsed.diagnostics {
        assert!(text.get(diagnostic.place.span.clone()).is_some(), "{diagnostic:?}");
    }
    if let Some(Document { value, spans, .. }) = &parsed.document {
        lies_inside(value, spans, text);
    }
});

fn lies_inside(value: &Value, spans: &Spans, text: &str) {
    for span in [Some(spans.value), spans.key].into_iter().flatten() {
        assert!(text.get(span.start as usize..span.end as usize).is_some(), "{span:?} of {value}");
    }
    let children: Vec<&Value> = match value {
        Value::Object(map) => map.values().collect(),
        Value::Array(list) => list.iter().collect(),
        _ => Vec::new(),
    };
    assert_eq!(children.len(), spans.children.len(), "{value}");
    for (value, spans) in children.into_iter().zip(&spans.children) {
        lies_inside(value, spans, text);
    }
}
