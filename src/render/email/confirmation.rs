//! What the answer to a sign-up tells: what to put in the calendar.

use schemars::JsonSchema;
use serde::Serialize;

use super::content::{count, optional};
use super::writer::Writer;
use crate::merge::Fields;
use crate::plan::{Moment, Occasion};
use crate::render::words::{self, DayForm};
use crate::render::{RenderError, fields};

/// A date for the calendar.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct DateRow {
    /// The day, in a few characters.
    #[schemars(example = &"do 11 mrt")]
    pub(super) day: String,
    /// What happens.
    #[schemars(example = &"Kick-off, 10:00 tot 10:45")]
    pub(super) what: String,
    /// The place, or a note.
    #[schemars(example = &"Noorderzaal in Leeuwarden")]
    pub(super) r#where: Option<String>,
}

impl Writer<'_> {
    /// What someone who signed up puts in the calendar.
    pub(super) fn dates(&self, general: &Fields) -> Result<Vec<DateRow>, RenderError> {
        let mut rows = self.kickoff_dates(general)?;
        let weeks = u32::from(self.program.experiment_weeks());
        for (id, what, place) in [
            ("experiment", self.say("email-date-experiment", [("weeks", weeks.into())])?, self.nudge_note()?),
            ("feedback-opens", self.say("email-date-feedback", [])?, Some(self.feedback_note()?)),
        ] {
            if let Some(moment) = self.input.plan.moment(id) {
                rows.push(self.date(moment, what, place)?);
            }
        }
        Ok(rows)
    }

    /// The kick-off, or each of its sessions that is held in the language of the mail.
    fn kickoff_dates(&self, general: &Fields) -> Result<Vec<DateRow>, RenderError> {
        let is_own = |moment: &&Moment| moment.language.as_ref().is_none_or(|language| *language == self.locale.language);
        let is_kickoff = |moment: &&Moment| matches!(moment.occasion, Occasion::Kickoff { .. });
        let moments = self.input.plan.moments.iter().filter(is_kickoff).filter(is_own);
        let row = |(index, moment): (usize, &Moment)| {
            let own = fields::of_moment(self.input, general, self.locale, moment)?.kickoff;
            let id = if index == 0 { "email-date-kickoff" } else { "email-date-kickoff-or" };
            self.date(
                moment,
                self.say(id, [("time", words::time_range(self.locale, &moment.starts, moment.ends.as_ref())?.into())])?,
                optional(&own.place),
            )
        };
        moments.enumerate().map(row).collect()
    }

    fn date(&self, moment: &Moment, what: String, r#where: Option<String>) -> Result<DateRow, RenderError> {
        Ok(DateRow { day: words::day(self.locale, moment.starts.date(), DayForm::Short)?, what, r#where })
    }

    /// On which days the nudges come, from their own nominal days of the week.
    fn nudge_note(&self) -> Result<Option<String>, RenderError> {
        let Some(nudges) = &self.program.nudges else { return Ok(None) };
        let monday = jiff::civil::date(2027, 3, 1);
        let days = nudges
            .days
            .iter()
            .map(|day| {
                let weekday = jiff::civil::Weekday::from(*day);
                let offset = i64::from(weekday.to_monday_zero_offset());
                words::day(self.locale, monday.saturating_add(jiff::Span::new().days(offset)), DayForm::Weekday)
            })
            .collect::<Result<Vec<_>, _>>()?;
        Ok(Some(self.say("email-date-experiment-note", [("days", words::list(self.locale, &days)?.into())])?))
    }

    fn feedback_note(&self) -> Result<String, RenderError> {
        self.say("email-date-feedback-note", [("questions", count(self.questions())), ("minutes", count(self.answer_minutes()))])
    }
}
