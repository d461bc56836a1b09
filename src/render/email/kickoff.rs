//! What the invitation to the kick-off tells.

use schemars::JsonSchema;
use serde::Serialize;

use super::content::optional;
use super::writer::Writer;
use crate::merge::Fields;

/// The kick-off.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct Kickoff {
    /// The day, in words.
    #[schemars(example = &"donderdag 11 maart")]
    pub(super) day: String,
    /// From when to when.
    #[schemars(example = &"10:00 tot 10:45")]
    pub(super) time: String,
    /// Where it is.
    #[schemars(example = &"Noorderzaal in Leeuwarden")]
    pub(super) place: Option<String>,
    /// What happens in it, in order.
    pub(super) agenda: Vec<AgendaRow>,
}

/// A part of the kick-off.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct AgendaRow {
    /// How many minutes it takes.
    #[schemars(example = 10)]
    pub(super) minutes: u16,
    /// What it is.
    #[schemars(example = &"Waarom klein werkt")]
    pub(super) what: String,
}

impl Writer<'_> {
    pub(super) fn kickoff(&self, fields: &Fields) -> Option<Kickoff> {
        let kickoff = self.program.kickoff.as_ref()?;
        let agenda = kickoff.agenda.iter().map(|item| AgendaRow { minutes: item.minutes, what: self.read(&item.what) }).collect();
        Some(Kickoff {
            day: fields.kickoff.date.clone(),
            time: fields.kickoff.time.clone(),
            place: optional(&fields.kickoff.place),
            agenda,
        })
    }
}
