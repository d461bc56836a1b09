//! What YAML allows and programs do not, in words.

use super::super::document::Span;
use super::super::syntax::words;
use super::super::{MAX_DEPTH, MAX_TEXT, MAX_VALUES};
use super::Broken;
use crate::diagnostic::Words;

pub(super) fn second_document(span: Span) -> Broken {
    Broken::Refused(
        span,
        Words::new("A second document starts here", "Hier begint een tweede document"),
        Words::new(
            "keep one program in a file, and take out the line with `---` or `...`",
            "houd één programma per bestand, en haal de regel met `---` of `...` weg",
        ),
    )
}

pub(super) fn complex_key(span: Span) -> Broken {
    Broken::Refused(
        span,
        Words::new("A key is a list or a map here", "Hier is een sleutel een lijst of een groep"),
        Words::new(
            "write a word before the colon; put a text that starts with `{` or `[` in quotes",
            "schrijf een woord voor de dubbele punt; zet een tekst die met `{` of `[` begint tussen aanhalingstekens",
        ),
    )
}

pub(super) fn bare_field(span: Span) -> Broken {
    let (message, help) = words::bare_field();
    Broken::Refused(span, message, help)
}

pub(super) fn too_deep(span: Span) -> Broken {
    Broken::Refused(
        span,
        Words::new(
            format!("Lists and maps stand more than {MAX_DEPTH} deep in each other"),
            format!("Lijsten en groepen staan meer dan {MAX_DEPTH} diep in elkaar"),
        ),
        Words::new("look for a bracket that never closes", "zoek een haakje dat nergens sluit"),
    )
}

pub(super) fn deep_alias(span: Span) -> Broken {
    Broken::Refused(
        span,
        Words::new(
            format!("With this alias, lists and maps stand more than {MAX_DEPTH} deep in each other"),
            format!("Met deze alias staan lijsten en groepen meer dan {MAX_DEPTH} diep in elkaar"),
        ),
        Words::new("write out what is meant", "schrijf uit wat er bedoeld is"),
    )
}

pub(super) fn too_much_text(span: Span) -> Broken {
    Broken::Refused(
        span,
        Words::new(
            format!("The program holds more than {MAX_TEXT} bytes of text"),
            format!("Het programma bevat meer dan {MAX_TEXT} bytes tekst"),
        ),
        fewer_aliases(),
    )
}

fn fewer_aliases() -> Words {
    Words::new(
        "use fewer aliases (`*name`): each one is a whole copy",
        "gebruik minder aliassen (`*naam`): elk ervan is een hele kopie",
    )
}

pub(super) fn too_many(span: Span) -> Broken {
    Broken::Refused(
        span,
        Words::new(
            format!("The program holds more than {MAX_VALUES} values"),
            format!("Het programma bevat meer dan {MAX_VALUES} waarden"),
        ),
        fewer_aliases(),
    )
}

pub(super) fn alias_in_itself(span: Span) -> Broken {
    Broken::Refused(
        span,
        Words::new("This alias stands inside what it refers to", "Deze alias staat in wat hij aanwijst"),
        Words::new("write out what is meant", "schrijf uit wat er bedoeld is"),
    )
}
