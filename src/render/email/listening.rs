//! What the invitation to a listening session tells.

use schemars::JsonSchema;
use serde::Serialize;

use super::writer::Writer;
use crate::model::{self, ListeningForm};
use crate::plan::{Moment, Occasion};
use crate::render::RenderError;
use crate::render::words::{self, DayForm};

/// A listening session: colleagues hear customers at first hand.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct Listening {
    /// What the series is called.
    #[schemars(example = &"Een klant aan tafel")]
    pub(super) name: String,
    /// How people meet: `online` or `site`.
    #[schemars(example = &"site")]
    pub(super) form: &'static str,
    /// The day, in words.
    #[schemars(example = &"donderdag 18 maart")]
    pub(super) day: String,
    /// From when to when.
    #[schemars(example = &"12:15 tot 13:00")]
    pub(super) time: String,
    /// Where it is.
    #[schemars(example = &"Lange tafel in het restaurant")]
    pub(super) place: Option<String>,
    /// For how many there is a seat.
    #[schemars(example = 12)]
    pub(super) seats: Option<u16>,
    /// What customers are asked.
    #[schemars(example = ["Wanneer voelde u zich door ons geholpen?"])]
    pub(super) questions: Vec<String>,
}

impl Writer<'_> {
    pub(super) fn listening(&self, moment: &Moment) -> Result<Option<Listening>, RenderError> {
        let Some(series) = self.listening_series(moment) else { return Ok(None) };
        Ok(Some(Listening {
            name: self.read(&series.name),
            form: match series.form {
                ListeningForm::Online => "online",
                ListeningForm::Site => "site",
            },
            day: words::day(self.locale, moment.starts.date(), DayForm::Day)?,
            time: words::time_range(self.locale, &moment.starts, moment.ends.as_ref())?,
            place: self.listening_place(series, moment)?,
            seats: series.seats,
            questions: series.questions.iter().map(|question| self.read(question)).collect(),
        }))
    }

    /// The series that a moment is of.
    pub(super) fn listening_series(&self, moment: &Moment) -> Option<&model::Listening> {
        let Occasion::Listening { item, .. } = moment.occasion else { return None };
        self.program.listening.get(item)
    }

    /// The place, then the site; the word for a meeting on a screen where there is neither.
    fn listening_place(&self, series: &model::Listening, moment: &Moment) -> Result<Option<String>, RenderError> {
        let place = series.place.as_ref().map(|place| self.read(place));
        let parts: Vec<String> = place.into_iter().chain(self.site_of(moment)).collect();
        match (parts.is_empty(), series.form) {
            (true, ListeningForm::Online) => Ok(Some(self.say("email-listening-online", [])?)),
            (true, ListeningForm::Site) => Ok(None),
            (false, _) => Ok(Some(parts.join(", "))),
        }
    }
}
