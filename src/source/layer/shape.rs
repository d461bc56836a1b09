//! What the file of a section, or of one item, holds besides: its own name again, or a dash where there is one item a file.

use serde_json::Value;

use super::super::document::{Document, Spans};
use super::super::sections::Section;
use super::super::yaml::Parsed;
use crate::diagnostic::{Diagnostic, Words};

/// The code of what is said here: a map where a list should be, or the other way around.
const CODE: &str = "wrong-type";

/// Takes what stands under the name of the section where the file starts with that name again, and tells so.
pub(super) fn without_its_name(section: Section, parsed: &mut Parsed) {
    let Some(document) = &mut parsed.document else { return };
    let name = section.name;
    let Value::Object(map) = &mut document.value else { return };
    let is_wrapped = map.len() == 1 && map.values().all(|value| value.is_array() == section.is_list && !value.is_null());
    let (true, Some(value)) = (is_wrapped, map.get_mut(name).map(Value::take)) else { return };
    let message = Words::new(
        format!("This file is the section `{name}` itself, and starts with that name again"),
        format!("Dit bestand is zelf het onderdeel `{name}`, en begint nog eens met die naam"),
    );
    let help = Words::new(
        format!("take out `{name}:`, and let what is below it start at the left"),
        format!("haal `{name}:` weg, en laat wat eronder staat links beginnen"),
    );
    let place = document.key_place(&format!("/{name}"));
    parsed.diagnostics.push(Diagnostic::error(CODE, place, message).with_help(help));
    document.value = value;
    if let Some(spans) = document.spans.children.pop() {
        document.spans = spans;
    }
}

/// The item of a file as a list of one; of a file that is a list itself all its items, with what is wrong with that.
pub(super) fn items(section: Section, parsed: &mut Parsed) -> Option<Document> {
    let mut document = parsed.document.take()?;
    if document.value.is_array() {
        // Under the name of the section, a list is what one would write.
        let is_told = parsed.diagnostics.iter().any(|told| told.code == CODE);
        parsed.diagnostics.extend((!is_told).then(|| is_a_list(section, &document)));
        return Some(document);
    }
    document.value = Value::Array(vec![document.value]);
    document.spans =
        Spans { value: document.spans.value, file: document.spans.file, children: vec![document.spans], ..Spans::default() };
    Some(document)
}

fn is_a_list(section: Section, document: &Document) -> Diagnostic {
    let count = document.value.as_array().map_or(0, Vec::len);
    let first = document.file_start();
    let name = section.name;
    if count <= 1 {
        let message = Words::new(
            "This file holds one item, and starts with a dash as a list does",
            "In dit bestand staat één onderdeel, en het begint met een streepje zoals een lijst",
        );
        return Diagnostic::error(CODE, first, message).with_help(Words::new(
            "take out the dash, and move the lines below it as far to the left",
            "haal het streepje weg, en schuif de regels eronder even ver naar links",
        ));
    }
    let message = Words::new(
        format!("This file holds {count} items, and should hold one"),
        format!("In dit bestand staan {count} onderdelen, en het zou er één moeten zijn"),
    );
    Diagnostic::error(CODE, first, message).with_help(Words::new(
        format!("give each a file of its own without a dash, or put them all in `{name}.yaml`"),
        format!("geef elk een eigen bestand zonder streepje, of zet ze allemaal in `{name}.yaml`"),
    ))
}
