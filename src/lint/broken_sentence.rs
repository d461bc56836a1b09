//! # broken-sentence
//!
//! The routine and the behavior of a habit do not make one sentence, in one of the languages. They are read as
//! "After [routine], [behavior]." In Dutch that is "Nadat ik …, [werkwoord] ik …", in French "Après que …, je …", in German "Nachdem ich …,
//! [Verb] ich …".
//!
//! What one does by a value is read as "When [when], [then].", so `practice.when` starts without its own "when".
//!
//! ## Why it matters
//!
//! The sentence is what colleagues see on the poster, choose from, and say to themselves at work. When it stumbles, they have to stop and mend it
//! before they can try it. And "I" is the heart of it: a habit is what one does oneself, not what one should see to.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! roles:
//!   - id: teacher
//!     name: Teacher
//!     layer: frontline
//!     menu:
//!       - id: door
//!         driver: personal-attention
//!         step: lesson
//!         routine: after I open the classroom door
//!         behavior: greet the first student by name
//! ```
//!
//! ```yaml wrong
//! values:
//!   - id: calm
//!     name: Calm
//!     practice:
//!       - {when: when a student is late, then: I point at the free chair}
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! roles:
//!   - id: teacher
//!     name: Teacher
//!     layer: frontline
//!     menu:
//!       - id: door
//!         driver: personal-attention
//!         step: lesson
//!         routine: I open the classroom door
//!         behavior: I greet the first student by name
//! ```
//!
//! ```yaml right
//! values:
//!   - id: calm
//!     name: Calm
//!     practice:
//!       - {when: a student is late, then: I point at the free chair}
//! ```
//!
//! ## Source
//!
//! BJ Fogg, Tiny Habits, 2019: "After I …, I will …".

use super::habit::{self, Sentence};
use super::reading::{Spoken, spoken};
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::model::Practice;
use crate::sentence::{Class, Fault, Kind, Part};

pub(super) const LINT: Lint = Lint {
    name: "broken-sentence",
    severity: Severity::Warning,
    says: ("a routine and a behavior that make no sentence", "een routine en een gedrag die samen geen zin vormen"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("broken_sentence.rs"),
    dutch: include_str!("../../locales/nl/lints/broken-sentence.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = habit::findings(context, Class::Broken, finding);
    for (value, index, practice) in practices(context) {
        let pointer = format!("/values/{value}/practice/{index}/when");
        findings.extend(spoken(&practice.when, &pointer, context).iter().filter_map(repeats_when));
    }
    findings
}

/// What one does by each value, with where it stands.
fn practices<'a>(context: &Context<'a>) -> impl Iterator<Item = (usize, usize, &'a Practice)> {
    let values = context.program.values.iter().enumerate();
    values.flat_map(|(value, of)| of.practice.iter().enumerate().map(move |(index, practice)| (value, index, practice)))
}

/// A situation that begins with the word that it follows.
fn repeats_when(said: &Spoken<'_>) -> Option<Finding> {
    let first = said.text.split_whitespace().next()?;
    let words: &[&str] = match said.language.as_str().split('-').next()? {
        "nl" => &["als", "wanneer", "zodra"],
        "en" => &["when", "whenever", "if"],
        "fr" => &["quand", "lorsque", "si"],
        "de" => &["wenn", "falls", "sobald"],
        _ => return None,
    };
    let rest = said.text.trim_start().strip_prefix(first)?.trim();
    if rest.is_empty() || !words.contains(&first.to_lowercase().as_str()) {
        return None;
    }
    let message = Words::new(
        format!("“{first}” is one too many: `when` says it already"),
        format!("“{first}” is er een te veel: `when` zegt het al"),
    );
    let finding = Finding::within(&said.pointer, said.text, 0..first.len(), message);
    Some(finding.help(format!("write “{rest}”"), format!("schrijf “{rest}”")))
}

fn finding(sentence: &Sentence<'_>, fault: &Fault) -> Finding {
    let finding = sentence.finding(fault, message(sentence, fault));
    let half = match fault.part {
        Part::Routine => Words::new("the routine", "de routine"),
        Part::Behavior => Words::new("the behavior", "het gedrag"),
    };
    match (sentence.mended(fault.part), sentence.mended_whole()) {
        (Some(better), Some(whole)) => finding
            .help(format!("write “{better}”, so that it reads: {whole}"), format!("schrijf “{better}”, dan staat er: {whole}")),
        (Some(better), None) => finding.help(format!("write “{better}”"), format!("schrijf “{better}”")),
        (None, _) => {
            let whole = sentence.read();
            finding.help(
                format!("read it out loud and change {}: {whole}", half.en),
                format!("lees de zin hardop en pas {} aan: {whole}", half.nl),
            )
        }
    }
}

/// What is wrong, in the words of the sentence itself.
fn message(sentence: &Sentence<'_>, fault: &Fault) -> Words {
    let (words, after, i) = (sentence.words(fault), sentence.after(), sentence.i());
    match fault.kind {
        Kind::RepeatsAfter => Words::new(
            format!("“{words}” is one too many: the sentence already starts with “{after}”"),
            format!("“{words}” is er een te veel: de zin begint al met “{after}”"),
        ),
        Kind::NoSubject => {
            Words::new(format!("Nobody acts here: “{i}” is missing"), format!("Niemand doet hier iets: “{i}” ontbreekt"))
        }
        Kind::OtherSubject => Words::new(
            format!("“{words}” is somebody else; a habit is what “{i}” does"),
            format!("“{words}” is een ander; een gewoonte is wat “{i}” doet"),
        ),
        Kind::NoClause => Words::new(
            format!("“{words}” does not say what happens, and after “{after}” it should"),
            format!("“{words}” zegt niet wat er gebeurt, en na “{after}” hoort dat wel"),
        ),
        Kind::NoInversion => Words::new(
            format!("The verb comes before “{i}” in this half of the sentence: “{words}” is the wrong way round"),
            format!("In dit deel van de zin komt het werkwoord vóór “{i}”: “{words}” staat verkeerd om"),
        ),
        Kind::MainClauseOrder => Words::new(
            format!("After “{after}” the verb comes last, and “{words}” stands right behind “{i}”"),
            format!("Na “{after}” komt het werkwoord achteraan, en “{words}” staat meteen achter “{i}”"),
        ),
        Kind::WrongForm => Words::new(
            format!("“{words}” is not the form that goes with “{i}”"),
            format!("“{words}” is niet de vorm die bij “{i}” hoort"),
        ),
        Kind::ReflexiveOfAnother => {
            Words::new(format!("“{words}” is about somebody else than “{i}”"), format!("“{words}” slaat op een ander dan “{i}”"))
        }
        Kind::MissingReflexive => {
            Words::new(format!("“me” is missing before “{words}”"), format!("Voor “{words}” ontbreekt “me”"))
        }
        Kind::LeadingWord => Words::new(
            format!("“{words}” is one too many: the comma already joins the two halves"),
            format!("“{words}” is er een te veel: de komma verbindt de twee delen al"),
        ),
        Kind::ClosingMark => Words::new(
            format!("The “{words}” at the end is one too many: the sentence brings its own marks"),
            format!("De “{words}” aan het eind is er een te veel: de zin zet zijn eigen leestekens"),
        ),
        Kind::FullStop => Words::new("A full stop cuts the sentence in two", "Een punt knipt de zin in tweeën"),
        _ => Words::new(
            format!("“{words}” is spelled differently in the middle of a sentence"),
            format!("“{words}” schrijf je midden in een zin anders"),
        ),
    }
}
