//! What the mails about the measurement tell.

use schemars::JsonSchema;
use serde::Serialize;

use super::writer::Writer;
use crate::plan::{Moment, Occasion};
use crate::render::RenderError;
use crate::render::words::{self, DayForm};

/// A measurement.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct Measurement {
    /// Which one: `before` or `after`.
    #[schemars(example = &"before")]
    pub(super) edge: &'static str,
    /// The last day, in words.
    #[schemars(example = &"vrijdag 8 januari")]
    pub(super) closes: String,
    /// Where the questions stand; nothing as yet.
    #[schemars(example = &"https://noorderlicht.example/meting")]
    pub(super) url: Option<String>,
}

impl Writer<'_> {
    pub(super) fn measurement(&self, moment: &Moment) -> Result<Option<Measurement>, RenderError> {
        let edge = match moment.occasion {
            Occasion::MeasureBefore => "before",
            Occasion::MeasureAfter => "after",
            _ => return Ok(None),
        };
        let end = self.input.plan.phase(moment.phase).map_or_else(|| moment.starts.date(), |period| period.end);
        Ok(Some(Measurement { edge, closes: words::day(self.locale, end, DayForm::Day)?, url: None }))
    }
}
