//! The words for what is wrong with YAML, in terms of what stands in the file.

use super::super::MAX_DEPTH;
use crate::diagnostic::Words;

pub(in crate::source) fn said_tab() -> Words {
    Words::new("A tab stands where YAML wants spaces", "Hier staat een tab waar YAML spaties wil")
}

pub(in crate::source) fn help_tab() -> Words {
    Words::new(
        "replace the tab by spaces; editors can do so by themselves when you press Tab",
        "vervang de tab door spaties; editors kunnen dat zelf doen als je op Tab drukt",
    )
}

pub(in crate::source) fn said_quote() -> Words {
    Words::new("This quotation mark is never closed", "Dit aanhalingsteken gaat nergens dicht")
}

pub(in crate::source) fn help_quote() -> Words {
    Words::new("close the text with the same mark at its end", "sluit de tekst aan het eind met hetzelfde teken")
}

pub(in crate::source) fn said_after_quote() -> Words {
    Words::new("Something follows the closing quotation mark", "Na het sluitende aanhalingsteken staat nog iets")
}

pub(in crate::source) fn help_after_quote() -> Words {
    Words::new(
        "put the whole text inside the quotes; inside '…' write an apostrophe twice, or use ’",
        "zet de hele tekst tussen de aanhalingstekens; schrijf binnen '…' een apostrof dubbel, of gebruik ’",
    )
}

pub(in crate::source) fn said_colon() -> Words {
    Words::new(
        "A colon with a space in a text makes YAML read a new key",
        "Door een dubbele punt met spatie in een tekst leest YAML een nieuwe sleutel",
    )
}

pub(in crate::source) fn help_colon() -> Words {
    Words::new("put the text in double quotes", "zet de tekst tussen dubbele aanhalingstekens")
}

pub(in crate::source) fn help_straight_quotes() -> Words {
    Words::new(
        "put the whole text in straight double quotes (\"): “ and ” are signs like any other to YAML",
        "zet de hele tekst tussen rechte dubbele aanhalingstekens (\"): “ en ” zijn voor YAML gewone tekens",
    )
}

pub(in crate::source) fn said_field() -> Words {
    Words::new("A second field starts on this line", "Op deze regel begint een tweede veld")
}

pub(in crate::source) fn help_field() -> Words {
    Words::new(
        "give each field a line of its own, or put them between { and }; a text with a colon goes in double quotes",
        "geef elk veld een eigen regel, of zet ze tussen { en }; een tekst met een dubbele punt hoort tussen dubbele aanhalingstekens",
    )
}

pub(in crate::source) fn said_tight_colon() -> Words {
    Words::new("A space is missing after this colon", "Na deze dubbele punt ontbreekt een spatie")
}

pub(in crate::source) fn help_tight_colon() -> Words {
    Words::new("put a space between the key and its value", "zet een spatie tussen de sleutel en de waarde")
}

pub(in crate::source) fn said_indent() -> Words {
    Words::new("This line does not stand where YAML expects it", "Deze regel staat niet waar YAML hem verwacht")
}

pub(in crate::source) fn help_indent() -> Words {
    Words::new(
        "give it as many spaces at the start as the lines it belongs with",
        "geef hem vooraan evenveel spaties als de regels waar hij bij hoort",
    )
}

pub(in crate::source) fn said_bracket(open: char) -> Words {
    Words::new(format!("This `{open}` is not closed"), format!("Deze `{open}` gaat nergens dicht"))
}

pub(in crate::source) fn help_bracket() -> Words {
    Words::new(
        "close every { with } and every [ with ]; a text that holds one of them needs quotes",
        "sluit elke { met } en elke [ met ]; een tekst met zo’n haakje erin moet tussen aanhalingstekens",
    )
}

pub(in crate::source) fn said_other_bracket(open: char, close: char) -> Words {
    Words::new(format!("This `{close}` closes a `{open}`"), format!("Deze `{close}` sluit een `{open}`"))
}

pub(in crate::source) fn said_no_bracket(close: char) -> Words {
    Words::new(format!("This `{close}` closes nothing"), format!("Deze `{close}` sluit niets"))
}

pub(in crate::source) fn help_no_bracket() -> Words {
    Words::new("take it out, or open it where it belongs", "haal het weg, of zet het openende haakje waar het hoort")
}

pub(in crate::source) fn said_comment() -> Words {
    Words::new(
        "What follows # is a comment, so the bracket before it is never closed",
        "Wat na # staat, is commentaar, dus het haakje ervoor gaat nergens dicht",
    )
}

pub(in crate::source) fn help_comment(value: &str) -> Words {
    Words::new(format!("put it in quotes: \"{value}\""), format!("zet het tussen aanhalingstekens: \"{value}\""))
}

pub(in crate::source) fn said_comma() -> Words {
    Words::new("A comma too many stands here", "Hier staat een komma te veel")
}

pub(in crate::source) fn help_comma() -> Words {
    Words::new("take one of the two out", "haal een van de twee weg")
}

pub(in crate::source) fn said_flow() -> Words {
    Words::new(
        "A comma is missing before this place, or a text before it needs quotes",
        "Voor deze plek ontbreekt een komma, of moet een tekst tussen aanhalingstekens",
    )
}

pub(in crate::source) fn help_flow() -> Words {
    Words::new(
        "put a comma between two fields; put a text with a comma or a colon in double quotes",
        "zet een komma tussen twee velden; zet een tekst met een komma of dubbele punt tussen dubbele aanhalingstekens",
    )
}

pub(in crate::source) fn said_after_bracket() -> Words {
    Words::new("Something follows the closing bracket", "Na het sluitende haakje staat nog iets")
}

pub(in crate::source) fn help_after_bracket() -> Words {
    Words::new(
        "put a text that holds brackets in double quotes, the whole of it",
        "zet een tekst met haakjes erin in zijn geheel tussen dubbele aanhalingstekens",
    )
}

pub(in crate::source) fn said_no_colon() -> Words {
    Words::new("A colon is missing in this line", "In deze regel ontbreekt een dubbele punt")
}

pub(in crate::source) fn help_no_colon() -> Words {
    Words::new(
        "write `key: value`; a text that goes on from the line above it stands deeper than its key",
        "schrijf `sleutel: waarde`; een tekst die doorloopt van de regel erboven staat dieper dan zijn sleutel",
    )
}

pub(in crate::source) fn said_no_dash() -> Words {
    Words::new("A dash is missing before this item", "Voor dit onderdeel ontbreekt een streepje")
}

pub(in crate::source) fn help_no_dash() -> Words {
    Words::new(
        "start each item of a list with a dash and a space",
        "begin elk onderdeel van een lijst met een streepje en een spatie",
    )
}

pub(in crate::source) fn said_tight_dash() -> Words {
    Words::new("A space is missing after this dash", "Na dit streepje ontbreekt een spatie")
}

pub(in crate::source) fn said_directive() -> Words {
    Words::new("A line that starts with % speaks to YAML itself", "Een regel die met % begint, spreekt YAML zelf aan")
}

pub(in crate::source) fn help_directive() -> Words {
    Words::new("take the line out: a program needs none", "haal de regel weg: een programma heeft er geen nodig")
}

pub(in crate::source) fn said_block(sign: char) -> Words {
    Words::new(
        format!("A text after `{sign}` starts on the next line"),
        format!("Een tekst na `{sign}` begint op de volgende regel"),
    )
}

pub(in crate::source) fn help_block(sign: char) -> Words {
    Words::new(
        format!("put the text on the lines below, deeper than its key; or in double quotes without `{sign}`"),
        format!("zet de tekst op de regels eronder, dieper dan zijn sleutel; of tussen dubbele aanhalingstekens zonder `{sign}`"),
    )
}

pub(in crate::source) fn said_conflict() -> Words {
    Words::new(
        "Two versions of this file stand here, one after the other",
        "Hier staan twee versies van dit bestand achter elkaar",
    )
}

pub(in crate::source) fn help_conflict() -> Words {
    Words::new(
        "git could not choose: keep the lines that are right, and take out those that start with <<<<<<<, ======= and >>>>>>>",
        "git kon niet kiezen: houd de regels die kloppen, en haal die weg die beginnen met <<<<<<<, ======= en >>>>>>>",
    )
}

pub(in crate::source) fn said_fence() -> Words {
    Words::new("Backticks are no part of a program", "Backticks horen niet in een programma")
}

pub(in crate::source) fn help_line() -> Words {
    Words::new("take the line out", "haal de regel weg")
}

pub(in crate::source) fn said_odd_space(character: char) -> Words {
    let code = u32::from(character);
    Words::new(
        format!("This line starts with a space that YAML does not count (U+{code:04X})"),
        format!("Deze regel begint met een spatie die voor YAML niet telt (U+{code:04X})"),
    )
}

pub(in crate::source) fn help_odd_space() -> Words {
    Words::new("replace it by ordinary spaces", "vervang die door gewone spaties")
}

pub(in crate::source) fn said_no_key() -> Words {
    Words::new("Nothing stands before this colon", "Voor deze dubbele punt staat niets")
}

pub(in crate::source) fn help_no_key() -> Words {
    Words::new("write the name of the field before it", "zet er de naam van het veld voor")
}

pub(in crate::source) fn said_start(character: char) -> Words {
    Words::new(
        format!("A text cannot start with `{character}` as it is"),
        format!("Een tekst kan niet zomaar met `{character}` beginnen"),
    )
}

pub(in crate::source) fn said_start_backtick() -> Words {
    Words::new("A text cannot start with a backtick as it is", "Een tekst kan niet zomaar met een backtick beginnen")
}

pub(in crate::source) fn said_anchor() -> Words {
    Words::new("This alias (`*name`) refers to nothing above it", "Deze alias (`*naam`) wijst naar niets erboven")
}

pub(in crate::source) fn help_anchor() -> Words {
    Words::new(
        "put the text in quotes if it starts with a star",
        "zet de tekst tussen aanhalingstekens als hij met een sterretje begint",
    )
}

pub(in crate::source) fn said_escape() -> Words {
    Words::new(
        "A backslash in double quotes starts something that YAML does not know",
        "Een backslash tussen dubbele aanhalingstekens begint iets wat YAML niet kent",
    )
}

pub(in crate::source) fn help_escape() -> Words {
    Words::new(
        "use single quotes, or write the backslash twice",
        "gebruik enkele aanhalingstekens, of schrijf de backslash dubbel",
    )
}

pub(in crate::source) fn said_deep() -> Words {
    Words::new(
        format!("Lists and maps stand more than {MAX_DEPTH} deep in each other"),
        format!("Lijsten en groepen staan meer dan {MAX_DEPTH} diep in elkaar"),
    )
}

pub(in crate::source) fn said_other() -> Words {
    Words::new("YAML cannot be read from here on", "Vanaf hier is de YAML niet te lezen")
}

/// A merge field that starts a text without quotes, and what to do.
pub(in crate::source) fn bare_field() -> (Words, Words) {
    (
        Words::new(
            "A text that starts with a merge field needs quotes",
            "Een tekst die met een invulveld begint moet tussen aanhalingstekens",
        ),
        Words::new(
            "put the whole text in double quotes: \"{{ recipient.first_name }}, …\"",
            "zet de hele tekst tussen dubbele aanhalingstekens: \"{{ recipient.first_name }}, …\"",
        ),
    )
}

/// Whether quotes around the text may help with what was said.
pub(in crate::source) fn may_need_quotes(said: &Words) -> bool {
    let fixed = [said_colon(), said_after_quote(), said_quote(), said_start_backtick(), said_anchor(), bare_field().0];
    fixed.contains(said) || said.en.starts_with("A text cannot start with") || said.en.starts_with("A program has no tags")
}

pub(in crate::source) fn help_double() -> Words {
    Words::new("put the whole text in double quotes", "zet de hele tekst tussen dubbele aanhalingstekens")
}

pub(in crate::source) fn help_single() -> Words {
    Words::new(
        "put the whole text in single quotes ('…'), or write “ and ” for the quotes in it",
        "zet de hele tekst tussen enkele aanhalingstekens ('…'), of schrijf “ en ” voor de aanhalingstekens erin",
    )
}

pub(in crate::source) fn help_curly() -> Words {
    Words::new(
        "write “ and ” for the quotes in the text, and put the whole in double quotes",
        "schrijf “ en ” voor de aanhalingstekens in de tekst, en zet het geheel tussen dubbele aanhalingstekens",
    )
}

pub(in crate::source) fn said_colon_below() -> Words {
    Words::new(
        "A colon in a text over several lines makes YAML read a new key",
        "Door een dubbele punt in een tekst over meer regels leest YAML een nieuwe sleutel",
    )
}

pub(in crate::source) fn help_below(key: &str) -> Words {
    Words::new(
        format!("write `{key}: |`, and put the whole text on the lines below it, deeper than `{key}`"),
        format!("schrijf `{key}: |`, en zet de hele tekst op de regels eronder, dieper dan `{key}`"),
    )
}

pub(in crate::source) fn said_long_dash(dash: char) -> Words {
    let code = u32::from(dash);
    match dash {
        '•' | '●' => Words::new(
            format!("An item starts with a dash, not with `{dash}`"),
            format!("Een onderdeel begint met een streepje, niet met `{dash}`"),
        ),
        _ => Words::new(
            format!("This is a long dash (U+{code:04X}), as Word makes it, and no dash of a list"),
            format!("Dit is een lang streepje (U+{code:04X}), zoals Word het maakt, en geen streepje van een lijst"),
        ),
    }
}

pub(in crate::source) fn help_long_dash() -> Words {
    Words::new(
        "start the item with the ordinary dash of your keyboard and a space: `- `",
        "begin het onderdeel met het gewone streepje van je toetsenbord en een spatie: `- `",
    )
}

pub(in crate::source) fn said_colon_space(space: char) -> Words {
    let code = u32::from(space);
    Words::new(
        format!("The space after this colon is not an ordinary one (U+{code:04X})"),
        format!("De spatie na deze dubbele punt is geen gewone (U+{code:04X})"),
    )
}

pub(in crate::source) fn help_colon_space() -> Words {
    Words::new("type the space again", "typ de spatie opnieuw")
}

pub(in crate::source) fn said_space_too_many() -> Words {
    Words::new("This line starts with one space too many", "Deze regel begint met een spatie te veel")
}

pub(in crate::source) fn help_space_too_many(depth: usize) -> Words {
    Words::new(
        format!("give it {depth} spaces at the start, as many as the field above it"),
        format!("geef hem vooraan {depth} spaties, evenveel als het veld erboven"),
    )
}
