//! Where a mail stands in its series: the day of the campaign, the week of the experiment, or a word.

use schemars::JsonSchema;
use serde::Serialize;

use super::content::count;
use super::mail::{Mail, Sort};
use super::writer::Writer;
use crate::plan::Occasion;
use crate::render::RenderError;

/// Where a mail stands in its series: the day of the campaign, the week of the experiment, or a word.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct Series {
    /// The place in words.
    #[schemars(example = &"Dag 1 van 5")]
    pub(super) label: String,
    /// The place as a number, from 1, where the series counts.
    #[schemars(example = 1)]
    pub(super) step: Option<usize>,
    /// How many there are in all.
    #[schemars(example = 5)]
    pub(super) steps: Option<usize>,
}

impl Writer<'_> {
    pub(super) fn series(&self, mail: &Mail<'_>) -> Result<Option<Series>, RenderError> {
        let word = |id: &str| Ok(Some(Series { label: self.say(id, [])?, step: None, steps: None }));
        let weeks = u32::from(self.program.experiment_weeks());
        let Sort::Moment(moment) = mail.sort else { return word("email-series-joined") };
        match moment.occasion {
            Occasion::MeasureBefore => word("email-series-before"),
            Occasion::MeasureAfter => word("email-series-measured"),
            Occasion::Cocreation { .. } => word("email-series-cocreation"),
            Occasion::Review { .. } => word("email-series-review"),
            Occasion::SignupRescue => word("email-series-rescue"),
            Occasion::Kickoff { .. } => word("email-series-kickoff"),
            Occasion::Leaders => word("email-series-leaders"),
            Occasion::Listening { .. } => word("email-series-listening"),
            Occasion::Approval { .. } => word("email-series-approval"),
            Occasion::Thanks => word("email-series-thanks"),
            Occasion::FeedbackOpens | Occasion::FeedbackReminds => {
                let label = self.say("email-series-after", [("weeks", weeks.into())])?;
                Ok(Some(Series { label, step: None, steps: None }))
            }
            Occasion::Video { day, .. } => {
                let steps = self.count(|occasion| matches!(occasion, Occasion::Video { .. }));
                let label = self.say("email-series-day", [("step", count(day)), ("steps", count(steps))])?;
                Ok(Some(Series { label, step: Some(day), steps: Some(steps) }))
            }
            Occasion::Nudge { message, week } => {
                let steps = self.count(|occasion| matches!(occasion, Occasion::Nudge { .. }));
                let label = self.say("email-series-week", [("week", count(week)), ("weeks", weeks.into())])?;
                Ok(Some(Series { label, step: Some(message + 1), steps: Some(steps) }))
            }
            Occasion::SignupCloses | Occasion::Experiment | Occasion::FeedbackCloses | Occasion::FollowUp { .. } => Ok(None),
        }
    }

    fn count(&self, is: impl Fn(&Occasion) -> bool) -> usize {
        self.input.plan.moments.iter().filter(|moment| is(&moment.occasion)).count()
    }
}
