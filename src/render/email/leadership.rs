//! What the invitation to the session of the leaders tells.

use schemars::JsonSchema;
use serde::Serialize;

use super::writer::Writer;
use crate::model::LeaderHabit;
use crate::plan::{Moment, Occasion};
use crate::render::RenderError;
use crate::render::words::{self, DayForm};

/// The session of the leaders.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct Leaders {
    /// The day, in words.
    #[schemars(example = &"maandag 15 februari")]
    pub(super) day: String,
    /// From when to when.
    #[schemars(example = &"09:00 tot 10:00")]
    pub(super) time: String,
    /// How many minutes it takes.
    #[schemars(example = 60)]
    pub(super) minutes: u32,
    /// How many habits the checklist holds; 0 without one.
    #[schemars(example = 13)]
    pub(super) habits: usize,
    /// Some of them, in words of their own.
    #[schemars(example = ["Ik begin een overleg met wat een klant deze week zei."])]
    pub(super) examples: Vec<String>,
}

/// How many habits of the checklist the mail shows.
const SHOWN: usize = 3;

impl Writer<'_> {
    pub(super) fn leaders(&self, moment: &Moment) -> Result<Option<Leaders>, RenderError> {
        let session = self.program.leadership.as_ref().and_then(|leadership| leadership.session.as_ref());
        let (Occasion::Leaders, Some(session)) = (moment.occasion, session) else { return Ok(None) };
        Ok(Some(Leaders {
            day: words::day(self.locale, moment.starts.date(), DayForm::Day)?,
            time: words::time_range(self.locale, &moment.starts, moment.ends.as_ref())?,
            minutes: session.duration.minutes().unwrap_or_default(),
            habits: self.checklist().len(),
            examples: self.checklist().iter().filter_map(|habit| self.own_words(habit)).take(SHOWN).collect(),
        }))
    }

    /// The habits of the checklist; none where there is no checklist.
    pub(super) fn checklist(&self) -> &[LeaderHabit] {
        let checklist = self.program.leadership.as_ref().and_then(|leadership| leadership.checklist.as_ref());
        checklist.map_or(&[], |checklist| &checklist.habits)
    }

    fn own_words(&self, habit: &LeaderHabit) -> Option<String> {
        match habit {
            LeaderHabit::Own { text, .. } => Some(self.read(text)),
            LeaderHabit::FromMenu { .. } => None,
        }
    }
}
