//! What the values of a program are called in each language of the engine.

use serde_json::Value;

use crate::schema::{PROGRAM_TREE, schema_at};

/// What the value at a pointer is called, in English and Dutch.
pub(super) fn name_at(pointer: &str) -> (String, String) {
    let schema = schema_at(pointer, &PROGRAM_TREE);
    if let Some(title) = schema.and_then(|schema| schema.get("title")).and_then(Value::as_str) {
        return (title.to_owned(), dutch(title).unwrap_or(title).to_owned());
    }
    match schema.and_then(|schema| schema.get("type")).and_then(Value::as_str) {
        Some("array") => ("a list".into(), "een lijst".into()),
        Some("integer") => ("a whole number".into(), "een heel getal".into()),
        Some("number") => ("a number".into(), "een getal".into()),
        Some("boolean") => ("true or false".into(), "true of false".into()),
        Some("object") => ("a map of fields".into(), "een groep velden".into()),
        _ => ("a text".into(), "een tekst".into()),
    }
}

/// The Dutch name of what a title of the schema names.
fn dutch(title: &str) -> Option<&'static str> {
    DUTCH.iter().find(|(english, _)| *english == title).map(|(_, dutch)| *dutch)
}

/// The titles of the schema in Dutch.
const DUTCH: &[(&str, &str)] = &[
    ("a base program", "een basisprogramma"),
    ("a baseline", "een beginstand"),
    ("a bound for the rescue", "een grens voor de reddingsmail"),
    ("a campaign", "een campagne"),
    ("a cause", "een oorzaak"),
    ("a channel", "een kanaal"),
    ("a checklist", "een checklist"),
    ("a claim", "een claim"),
    ("a coaching question", "een coachvraag"),
    ("a color", "een kleur"),
    ("a column of the roster", "een kolom van de deelnemerslijst"),
    ("a consent", "een toestemming"),
    ("a country code", "een landcode"),
    ("a date", "een datum"),
    ("a day of the week", "een dag van de week"),
    ("a decision", "een besluit"),
    ("a driver", "een driver"),
    ("a duration", "een duur"),
    ("a file of the program", "een bestand van het programma"),
    ("a follow-up", "een vervolgstap"),
    ("a form of listening", "een vorm van luisteren"),
    ("a gap", "een kloof"),
    ("a goody", "een hebbeding"),
    ("a habit", "een gewoonte"),
    ("a habit from a menu", "een gewoonte uit een menu"),
    ("a habit of leaders", "een gewoonte van leidinggevenden"),
    ("a kind of decision", "een soort besluit"),
    ("a kind of metric", "een soort maat"),
    ("a kind of question", "een soort vraag"),
    ("a language", "een taal"),
    ("a layer", "een laag"),
    ("a material", "een materiaal"),
    ("a method of research", "een onderzoeksmethode"),
    ("a metric", "een maat"),
    ("a mission", "een missie"),
    ("a moment", "een moment"),
    ("a name", "een naam"),
    ("a nudge", "een zetje"),
    ("a number of working days", "een aantal werkdagen"),
    ("a part of the agenda", "een onderdeel van de agenda"),
    ("a percentage", "een percentage"),
    ("a person", "een persoon"),
    ("a person id", "een persoons-id"),
    ("a phase", "een fase"),
    ("a place to anchor", "een plek om te verankeren"),
    ("a presenter", "een presentator"),
    ("a program", "een programma"),
    ("a question", "een vraag"),
    ("a region code", "een regiocode"),
    ("a rhythm", "een ritme"),
    ("a role", "een rol"),
    ("a session", "een sessie"),
    ("a session of leaders", "een sessie van leidinggevenden"),
    ("a session of the co-creation", "een sessie van de co-creatie"),
    ("a session of the kick-off", "een sessie van de kick-off"),
    ("a severity", "een ernst"),
    ("a side", "een kant"),
    ("a site", "een locatie"),
    ("a step of the journey", "een stap van de klantreis"),
    ("a story", "een verhaal"),
    ("a template of the program", "een sjabloon van het programma"),
    ("a text", "een tekst"),
    ("a text in Markdown", "een tekst in Markdown"),
    ("a text in one language", "een tekst in één taal"),
    ("a time of day", "een tijdstip"),
    ("a time to send", "een verzendtijd"),
    ("a time zone", "een tijdzone"),
    ("a topic", "een onderwerp"),
    ("a unit", "een eenheid"),
    ("a unit of effect", "een eenheid van effect"),
    ("a value", "een waarde"),
    ("a value in practice", "een waarde in de praktijk"),
    ("a video", "een video"),
    ("a web address", "een webadres"),
    ("an action", "een actie"),
    ("an approval", "een akkoord"),
    ("an audience", "een publiek"),
    ("an e-mail address", "een e-mailadres"),
    ("an element of engagement", "een element van betrokkenheid"),
    ("an id", "een id"),
    ("an organization", "een organisatie"),
    ("evidence", "onderbouwing"),
    ("leadership", "leiderschap"),
    ("listening", "een luisterreeks"),
    ("privacy", "privacy"),
    ("the campaign", "de campagne"),
    ("the co-creation", "de co-creatie"),
    ("the co-creation of a role", "de co-creatie van een rol"),
    ("the colors of a theme", "de kleuren van een thema"),
    ("the customer's side", "de kant van de klant"),
    ("the employee's side", "de kant van de medewerker"),
    ("the experiment", "het experiment"),
    ("the feedback", "de terugblik"),
    ("the holidays", "de vrije dagen"),
    ("the kick-off", "de kick-off"),
    ("the measurement", "de meting"),
    ("the nudges", "de zetjes"),
    ("the owner", "de eigenaar"),
    ("the questions", "de vragen"),
    ("the rescue", "de reddingsmail"),
    ("the review", "het nalezen"),
    ("the roster", "de deelnemerslijst"),
    ("the sign-up", "de aanmelding"),
    ("the status of a video", "de status van een video"),
    ("the team leads", "de teamleiders"),
    ("the theme", "het thema"),
    ("the timeline", "de tijdlijn"),
    ("the version of the language", "de versie van de taal"),
    ("the words of an e-mail", "de woorden van een e-mail"),
    ("the working days", "de werkdagen"),
    ("the working times", "de werktijden"),
    ("what an action answers", "waar een actie op antwoordt"),
    ("what an approval covers", "waar een akkoord voor nodig is"),
    ("where pictures come from", "de herkomst van de beelden"),
    ("who is asked", "wie er gevraagd wordt"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_title_of_the_schema_has_a_dutch_name() {
        fn titles(value: &Value, found: &mut Vec<String>) {
            if let Some(title) = value.get("title").and_then(Value::as_str) {
                found.push(title.to_owned());
            }
            match value {
                Value::Object(map) => map.values().for_each(|value| titles(value, found)),
                Value::Array(list) => list.iter().for_each(|value| titles(value, found)),
                _ => {}
            }
        }
        let mut found = Vec::new();
        titles(&PROGRAM_TREE, &mut found);
        for title in found {
            assert!(dutch(&title).is_some(), "no Dutch name for `{title}`");
        }
    }
}
