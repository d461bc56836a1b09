//! Which words an e-mail has: a video's or nudge's own, the program's own for a standard mail, or those of the language.

use super::writer::Writer;
use super::{Mail, Sort};
use crate::locale::Arguments;
use crate::model::{Body, EmailWords, Text};
use crate::plan::{Moment, Occasion};
use crate::render::RenderError;
use crate::render::words::{self, DayForm};

/// The words of an e-mail before anything is filled in: the program's own, or else the language's.
pub(super) struct Wording {
    pub(super) subject: String,
    pub(super) preheader: String,
    pub(super) heading: String,
    pub(super) body: String,
}

impl Writer<'_> {
    /// The words of a mail: a video's or nudge's own, the program's own for a standard mail, or those of the language.
    pub(super) fn wording(&self, mail: &Mail<'_>) -> Result<Wording, RenderError> {
        let optional = |text: Option<&Text>| text.map(|text| self.written(text)).unwrap_or_default();
        match mail.sort {
            Sort::Moment(Moment { occasion: Occasion::Video { sent, .. }, .. }) => {
                let Some(video) = self.program.campaign.as_ref().and_then(|campaign| campaign.videos.get(*sent)) else {
                    return self.standard(mail);
                };
                let subject = self.written(&video.subject);
                Ok(Wording {
                    heading: subject.clone(),
                    subject,
                    preheader: optional(video.preheader.as_ref()),
                    body: self.written(&video.body.0),
                })
            }
            Sort::Moment(Moment { occasion: Occasion::Nudge { message, .. }, .. }) => {
                let Some(nudge) = self.program.nudges.as_ref().and_then(|nudges| nudges.messages.get(*message)) else {
                    return self.standard(mail);
                };
                let subject = self.written(&nudge.subject);
                Ok(Wording {
                    heading: subject.clone(),
                    subject,
                    preheader: optional(nudge.preheader.as_ref()),
                    body: self.written(&nudge.body.0),
                })
            }
            _ => self.standard(mail),
        }
    }

    /// The words of a standard mail: for its moment, for its kind, or those of the language.
    fn standard(&self, mail: &Mail<'_>) -> Result<Wording, RenderError> {
        let key = standard_key(mail);
        let own = [mail.id.as_str(), key].map(|key| self.program.emails.get(key));
        let arguments = self.arguments(mail)?;
        let words = |pick: fn(&EmailWords) -> Option<&Text>, part: &str| match own.iter().flatten().find_map(|words| pick(words))
        {
            Some(text) => Ok(self.written(text)),
            None => Ok::<_, RenderError>(self.locale.say(&format!("email-{key}-{part}"), &arguments)?),
        };
        Ok(Wording {
            subject: words(|words| words.subject.as_ref(), "subject")?,
            preheader: words(|words| words.preheader.as_ref(), "preheader")?,
            heading: words(|words| words.heading.as_ref(), "heading")?,
            body: words(|words| words.body.as_ref().map(|Body(text)| text), "body")?,
        })
    }

    /// The facts that the language's words may name.
    fn arguments(&self, mail: &Mail<'_>) -> Result<Arguments<'static>, RenderError> {
        let program = self.program;
        let is_kickoff = |moment: &&Moment| matches!(moment.occasion, Occasion::Kickoff { .. });
        let kickoff = match mail.sort {
            Sort::Moment(moment) if is_kickoff(&moment) => Some(moment),
            _ => self.input.plan.moments.iter().find(is_kickoff),
        };
        let weekday =
            kickoff.map_or(Ok(String::new()), |moment| words::day(self.locale, moment.starts.date(), DayForm::Weekday))?;
        let weeks = match mail.sort {
            Sort::Moment(Moment { occasion: Occasion::Cocreation { .. }, .. }) => {
                program.cocreation.as_ref().map_or(3, |cocreation| cocreation.weeks)
            }
            _ => program.experiment_weeks(),
        };
        let minutes = match mail.sort {
            Sort::Moment(Moment { occasion: Occasion::Cocreation { .. }, .. }) => {
                program.cocreation.as_ref().and_then(|c| c.session.duration.minutes())
            }
            Sort::Moment(Moment { occasion: Occasion::Kickoff { .. }, .. }) => {
                program.kickoff.as_ref().and_then(|kickoff| kickoff.duration.minutes())
            }
            _ => u32::try_from(self.answer_minutes()).ok(),
        };
        Ok(Arguments::from([
            ("theme", self.written(program.theme_name()).into()),
            ("organization", program.organization.name.as_str().into()),
            ("owner", program.owner.name.as_str().into()),
            ("weekday", weekday.into()),
            ("start", kickoff.map(|moment| words::time(&moment.starts)).unwrap_or_default().into()),
            ("weeks", u32::from(weeks).into()),
            ("minutes", minutes.unwrap_or_default().into()),
            ("questions", u32::try_from(self.questions()).unwrap_or_default().into()),
            ("closes", self.closing_day("feedback-closes")?.into()),
        ]))
    }
}

/// The key of a standard mail, in the program's `emails` and in the messages of a language.
fn standard_key(mail: &Mail<'_>) -> &'static str {
    let Sort::Moment(moment) = mail.sort else { return "signup-confirmation" };
    match moment.occasion {
        Occasion::MeasureBefore => "measure-before",
        Occasion::MeasureAfter => "measure-after",
        Occasion::Cocreation { .. } => "cocreation",
        Occasion::Review { .. } => "review",
        Occasion::Kickoff { .. } => "kickoff",
        Occasion::FeedbackReminds => "feedback-reminds",
        Occasion::Thanks => "thanks",
        _ => "feedback-opens",
    }
}
