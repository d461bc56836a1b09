//! Which words an e-mail has: a video's or nudge's own, the program's own for a standard mail, or those of the language.

use super::content::count;
use super::mail::Mail;
use super::writer::Writer;
use crate::locale::Arguments;
use crate::model::{Body, EmailWords, Text};
use crate::plan::{Moment, Occasion};
use crate::render::words::{self, DayForm};
use crate::render::{RenderError, Titles};

/// The words of an e-mail before anything is filled in: the program's own, or else the language's.
pub(super) struct Wording {
    pub(super) subject: String,
    pub(super) preheader: String,
    pub(super) heading: String,
    pub(super) body: String,
}

impl Writer<'_> {
    /// The words of a mail: those of a video, a nudge or the rescue, the program's own for a standard mail, or those of the language.
    pub(super) fn wording(&self, mail: &Mail<'_>) -> Result<Wording, RenderError> {
        let Some(moment) = mail.moment() else { return self.standard(mail) };
        if let Some((subject, preheader, Body(body))) = self.own(moment.occasion) {
            let subject = self.written(subject);
            let preheader = preheader.map(|text| self.written(text)).unwrap_or_default();
            return Ok(Wording { heading: subject.clone(), subject, preheader, body: self.written(body) });
        }
        if mail.template() == "letter" { self.added(mail, moment) } else { self.standard(mail) }
    }

    /// Subject, preheader and body of what only a program can write: a video, a nudge, the rescue.
    fn own(&self, occasion: Occasion) -> Option<(&Text, Option<&Text>, &Body)> {
        let campaign = self.program.campaign.as_ref();
        match occasion {
            Occasion::Video { sent, .. } => {
                let video = campaign?.videos.get(sent)?;
                Some((&video.subject, video.preheader.as_ref(), &video.body))
            }
            Occasion::Nudge { message, .. } => {
                let nudge = self.program.nudges.as_ref()?.messages.get(message)?;
                Some((&nudge.subject, nudge.preheader.as_ref(), &nudge.body))
            }
            Occasion::SignupRescue => {
                let rescue = campaign?.rescue.as_ref()?;
                Some((&rescue.subject, rescue.preheader.as_ref(), &rescue.body))
            }
            _ => None,
        }
    }

    /// The words of a mail that the program adds itself; what it does not say is the title of the moment.
    fn added(&self, mail: &Mail<'_>, moment: &Moment) -> Result<Wording, RenderError> {
        let own = self.program.emails.get(&mail.id);
        let words = |pick: fn(&EmailWords) -> Option<&Text>| own.and_then(pick).map(|text| self.written(text));
        let title = Titles::of(self.input, self.locale)?.of_moment(moment)?;
        Ok(Wording {
            subject: words(|words| words.subject.as_ref()).unwrap_or_else(|| title.clone()),
            preheader: words(|words| words.preheader.as_ref()).unwrap_or_default(),
            heading: words(|words| words.heading.as_ref()).unwrap_or(title),
            body: words(|words| words.body.as_ref().map(|Body(text)| text)).unwrap_or_default(),
        })
    }

    /// The words of a standard mail: for its moment, for its kind, or those of the language.
    fn standard(&self, mail: &Mail<'_>) -> Result<Wording, RenderError> {
        let key = mail.key();
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
        let meeting = self.meeting(mail);
        let weekday =
            meeting.map_or(Ok(String::new()), |moment| words::day(self.locale, moment.starts.date(), DayForm::Weekday))?;
        let weeks = match mail.moment().map(|moment| moment.occasion) {
            Some(Occasion::Cocreation { .. }) => program.cocreation.as_ref().map_or(3, |cocreation| cocreation.weeks),
            _ => program.experiment_weeks(),
        };
        let name = mail.moment().and_then(|moment| self.name(moment));
        let day =
            mail.moment().map_or(Ok(String::new()), |moment| words::day(self.locale, moment.starts.date(), DayForm::Day))?;
        Ok(Arguments::from([
            ("theme", self.written(program.theme_name()).into()),
            ("organization", program.organization.name.as_str().into()),
            ("owner", program.owner.name.as_str().into()),
            ("weekday", weekday.into()),
            ("day", day.into()),
            ("start", meeting.map(|moment| words::time(&moment.starts)).unwrap_or_default().into()),
            ("weeks", u32::from(weeks).into()),
            ("minutes", self.minutes(meeting, mail).into()),
            ("questions", count(self.questions())),
            ("habits", count(self.checklist().len())),
            ("name", name.unwrap_or_default().into()),
            ("closes", self.closing_day("feedback-closes")?.into()),
        ]))
    }

    /// What the mail invites to: its own moment where people meet, or else the kick-off.
    fn meeting<'m>(&'m self, mail: &Mail<'m>) -> Option<&'m Moment> {
        let is_kickoff = |moment: &&Moment| matches!(moment.occasion, Occasion::Kickoff { .. });
        let own = mail.moment().filter(|moment| moment.ends.is_some() && !moment.all_day);
        own.or_else(|| self.input.plan.moments.iter().find(is_kickoff))
    }

    /// How long the mail asks for, in minutes: the meeting that it invites to, or the questions.
    fn minutes(&self, meeting: Option<&Moment>, mail: &Mail<'_>) -> u32 {
        let own = meeting.filter(|meeting| mail.moment().is_some_and(|moment| moment.id == meeting.id));
        let ends = own.and_then(|meeting| Some((&meeting.starts, meeting.ends.as_ref()?)));
        let minutes = ends.map(|(starts, ends)| starts.duration_until(ends).as_mins());
        minutes.and_then(|minutes| u32::try_from(minutes).ok()).unwrap_or_else(|| {
            // Questions are counted in dozens.
            u32::try_from(self.answer_minutes()).unwrap_or_default()
        })
    }

    /// What the program calls the moment: a series of listening sessions, or whoever must agree.
    fn name(&self, moment: &Moment) -> Option<String> {
        let listening = self.listening_series(moment).map(|series| &series.name);
        listening.or_else(|| self.approval_of(moment).map(|approval| &approval.by)).map(|name| self.written(name))
    }
}

#[cfg(test)]
mod tests {
    use crate::locale::{Arguments, Locale};
    use crate::model::Language;

    const STANDARD: [&str; 12] = [
        "signup-confirmation",
        "kickoff",
        "feedback-opens",
        "feedback-reminds",
        "thanks",
        "cocreation",
        "review",
        "measure-before",
        "measure-after",
        "leaders",
        "listening",
        "approval",
    ];
    /// The most of a subject that a phone shows.
    const SHOWN: usize = 33;

    #[test]
    fn every_standard_subject_fits_on_a_phone_and_no_mail_raises_its_voice() {
        for (language, weekday) in [("nl", "donderdag"), ("en", "Wednesday"), ("fr", "mercredi"), ("de", "Donnerstag")] {
            let locale = Locale::of(&Language::new(language), None).expect("the language comes with the engine");
            let arguments = |minutes: u32| {
                Arguments::from([
                    ("theme", "Twee seconden".into()),
                    ("organization", "Noorderlicht".into()),
                    ("owner", "Team Klant".into()),
                    ("weekday", weekday.into()),
                    ("day", "donderdag 11 maart".into()),
                    ("start", "10:00".into()),
                    ("name", "Een klant aan tafel".into()),
                    ("closes", "maandag 26 april".into()),
                    ("weeks", 4_u32.into()),
                    ("minutes", minutes.into()),
                    ("questions", 7_u32.into()),
                    ("habits", 13_u32.into()),
                ])
            };
            for (key, minutes) in STANDARD.iter().flat_map(|key| [30, 45, 60].map(|minutes| (key, minutes))) {
                let say = |part: &str| locale.say(&format!("email-{key}-{part}"), &arguments(minutes)).expect("it is said");
                let subject = say("subject");
                assert!(subject.chars().count() <= SHOWN, "{language}: {subject}");
                for part in ["subject", "preheader", "heading", "body"] {
                    let said = say(part);
                    assert!(!said.contains('!') && !said.is_empty(), "{language}, {key}: {said}");
                }
                assert_ne!(subject, say("preheader"), "{language}, {key}: the preheader adds something");
            }
        }
    }
}
