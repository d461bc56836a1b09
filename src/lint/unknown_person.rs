//! # unknown-person
//!
//! A person id of the program is not in the people file that the command was given with `--people`.
//!
//! Without a people file nothing is said: the program is whole without it, and each name then takes its language's word for anyone.
//!
//! ## Why it matters
//!
//! Names stay outside the program, so that they need not go into git. An id that the file does not know puts "a colleague" in the mail
//! where the name of the presenter belongs, and nobody sees it before five hundred people do.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! # --people: p-017, p-018
//! roles:
//!   - id: teacher
//!     name: Teacher
//!     layer: frontline
//!     headcount: 47
//!     cocreation: {representatives: [{person: p-107}]}
//!     menu:
//!       - {id: last-week, driver: personal-attention, step: lesson, routine: I read a name on the list, behavior: I ask about last week}
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! # --people: p-017, p-018
//! roles:
//!   - id: teacher
//!     name: Teacher
//!     layer: frontline
//!     headcount: 47
//!     cocreation: {representatives: [{person: p-017}]}
//!     menu:
//!       - {id: last-week, driver: personal-attention, step: lesson, routine: I read a name on the list, behavior: I ask about last week}
//! ```

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::model::People;
use crate::schema::LeafKind;

pub(super) const LINT: Lint = Lint {
    name: "unknown-person",
    severity: Severity::Error,
    says: ("a person who is not in the people file", "iemand die niet in het personenbestand staat"),
    lack: false,
    needs: Needs::People,
    since: "0.1.0",
    source: include_str!("unknown_person.rs"),
    dutch: include_str!("../../locales/nl/lints/unknown-person.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let Some(people) = context.people else { return Vec::new() };
    let named = context.leaves.iter().filter(|leaf| leaf.kind == LeafKind::Person);
    let unknown = named.filter_map(|leaf| Some((leaf.value.as_str()?, leaf.pointer.as_str())));
    let mut causes: Vec<(&str, Finding)> = Vec::new();
    for (person, pointer) in unknown.filter(|(person, _)| !people.0.contains_key(*person)) {
        // One person who is missing is one cause, wherever the program names him or her.
        match causes.iter_mut().find(|(known, _)| *known == person) {
            Some((_, cause)) => *cause = cause.clone().related(pointer, "here too", "hier ook"),
            None => causes.push((person, finding(person, pointer, people))),
        }
    }
    causes.into_iter().map(|(_, finding)| finding).collect()
}

fn finding(person: &str, pointer: &str, people: &People) -> Finding {
    let message = Words::new(
        format!("There is no person `{person}` in the people file"),
        format!("In het personenbestand staat geen `{person}`"),
    );
    Finding::at(pointer, message)
        .meant(person, people.0.keys().map(String::as_str))
        .help("add a line for this person to the file, or correct the id", "zet deze persoon in het bestand, of verbeter de id")
}
