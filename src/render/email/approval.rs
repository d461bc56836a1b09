//! What the request for an approval tells.

use schemars::JsonSchema;
use serde::Serialize;

use super::writer::Writer;
use crate::model;
use crate::plan::{Moment, Occasion};
use crate::render::RenderError;
use crate::render::words::{self, DayForm};

/// An approval that is asked for.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct Approval {
    /// Who must agree.
    #[schemars(example = &"Ondernemingsraad")]
    pub(super) by: String,
    /// What they are asked to agree to, each in a few words.
    #[schemars(example = ["de meting vooraf en achteraf", "de deelnemerslijst"])]
    pub(super) covers: Vec<String>,
    /// By when the answer must be there, in words.
    #[schemars(example = &"maandag 4 januari")]
    pub(super) day: String,
    /// Where it can be found.
    #[schemars(example = &"OR-2026-31")]
    pub(super) reference: Option<String>,
}

impl Writer<'_> {
    pub(super) fn approval(&self, moment: &Moment) -> Result<Option<Approval>, RenderError> {
        let Some(approval) = self.approval_of(moment) else { return Ok(None) };
        Ok(Some(Approval {
            by: self.read(&approval.by),
            covers: approval
                .covers
                .iter()
                .map(|covered| self.say(&format!("email-covers-{}", covered.word()), []))
                .collect::<Result<_, _>>()?,
            day: words::day(self.locale, moment.starts.date(), DayForm::Day)?,
            reference: approval.reference.as_ref().map(ToString::to_string),
        }))
    }

    /// The approval that a moment is about.
    pub(super) fn approval_of(&self, moment: &Moment) -> Option<&model::Approval> {
        let Occasion::Approval { item } = moment.occasion else { return None };
        self.program.approvals.get(item)
    }
}
