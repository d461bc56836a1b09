//! What the mails about the feedback tell.

use schemars::JsonSchema;
use serde::Serialize;

use super::content::optional;
use super::writer::Writer;
use crate::merge::Fields;

/// The feedback.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct Feedback {
    /// Where the questions stand; nothing where they are sent.
    #[schemars(example = &"https://noorderlicht.example/terugblik")]
    pub(super) url: Option<String>,
    /// The last day, in words.
    #[schemars(example = &"maandag 26 april")]
    pub(super) closes: String,
    /// How many questions there are.
    #[schemars(example = 7)]
    pub(super) questions: usize,
    /// How many minutes they take.
    #[schemars(example = 3)]
    pub(super) minutes: usize,
    /// The smallest number of answers for which results are shown.
    #[schemars(example = 5)]
    pub(super) min_group: u16,
}

impl Writer<'_> {
    pub(super) fn feedback(&self, fields: &Fields) -> Option<Feedback> {
        let feedback = self.program.feedback.as_ref()?;
        Some(Feedback {
            url: optional(&fields.feedback.url),
            closes: fields.feedback.closes.clone(),
            questions: self.questions(),
            minutes: self.answer_minutes(),
            min_group: feedback.min_group,
        })
    }

    pub(super) fn questions(&self) -> usize {
        self.program.feedback.as_ref().map_or(0, |feedback| feedback.questions.count())
    }

    pub(super) fn answer_minutes(&self) -> usize {
        self.program.feedback.as_ref().map_or(1, |feedback| feedback.questions.minutes())
    }
}
