//! Which words a moment has in short: its own line, the subject that the program gives it, or those of the language; and when and where it is.

use super::door::{door, is_signup_open};
use super::{Brief, Link, Quote};
use crate::locale::{Argument, Arguments, Locale};
use crate::merge::{self, Fields, Landing};
use crate::model::{Program, Role, Text, Video};
use crate::plan::{Moment, Occasion};
use crate::render::email::Mail;
use crate::render::words::{self, DayForm, one_line};
use crate::render::{Input, RenderError, calendar, markdown, name_of};

/// Everything that the words of a moment are made from.
pub(super) struct Writer<'a> {
    pub(super) input: &'a Input<'a>,
    pub(super) program: &'a Program,
    pub(super) locale: &'a Locale,
    pub(super) fields: &'a Fields,
    pub(super) mail: &'a Mail<'a>,
}

/// A text of the program, and where it stands.
type Own<'a> = (&'a Text, String);

impl Writer<'_> {
    pub(super) fn brief(&self, draft: bool) -> Result<Brief, RenderError> {
        let (line, pointer) = self.line()?;
        Ok(Brief {
            line: closed(&line),
            note: self.note()?,
            until: self.until()?,
            more: self.more()?,
            quote: self.video().map(|video| self.quote(video)).transpose()?,
            link: self.link()?,
            also: self.also()?,
            door: door(self.input, self.locale, self.fields, self.mail)?,
            pointer,
            draft,
        })
    }

    /// The line, and where the program says it; what the engine says comes from where the moment is.
    fn line(&self) -> Result<(String, String), RenderError> {
        if let Some((text, at)) = self.own_line() {
            let pointer = match text {
                Text::Plain(_) => at,
                Text::Each(_) => format!("{at}/{}", self.locale.language),
            };
            return Ok((one_line(&self.merged(text)?), pointer));
        }
        let Some(moment) = self.mail.moment() else {
            return Ok((self.say("message-signup-confirmation")?, "/campaign/signup".to_owned()));
        };
        let id = format!("message-{}", self.mail.key());
        // What a program adds a mail for, the engine has no line for; it is called as in a calendar.
        let line = if self.locale.has(&id) { self.say(&id)? } else { self.title(moment)? };
        Ok((line, moment.pointer.clone()))
    }

    /// The program's own line: `short`, or else the subject.
    fn own_line(&self) -> Option<Own<'_>> {
        let program = self.program;
        match self.occasion() {
            Some(Occasion::Video { sent, .. }) => {
                let video = self.video()?;
                own(video.short.as_ref(), Some(&video.subject), &format!("/campaign/videos/{sent}"))
            }
            Some(Occasion::SignupRescue) => {
                let rescue = program.campaign.as_ref()?.rescue.as_ref()?;
                own(rescue.short.as_ref(), Some(&rescue.subject), "/campaign/rescue")
            }
            Some(Occasion::Nudge { message, .. }) => {
                let nudge = program.nudges.as_ref()?.messages.get(message)?;
                own(nudge.short.as_ref(), None, &format!("/nudges/messages/{message}"))
            }
            _ => [self.mail.id.as_str(), self.mail.key()].into_iter().find_map(|key| {
                let words = program.emails.get(key)?;
                own(words.short.as_ref(), words.subject.as_ref(), &format!("/emails/{key}"))
            }),
        }
    }

    /// When and where, or how much is asked.
    fn note(&self) -> Result<String, RenderError> {
        let id = match self.occasion() {
            None if self.fields.kickoff.date.is_empty() => return Ok(String::new()),
            None | Some(Occasion::Kickoff { .. }) => "message-kickoff-note",
            Some(Occasion::FeedbackOpens) => "message-feedback-opens-note",
            Some(Occasion::MeasureBefore | Occasion::MeasureAfter) => "message-measure-note",
            Some(Occasion::Review { .. }) => "message-review-note",
            Some(Occasion::Listening { .. }) => "message-listening-note",
            Some(Occasion::Cocreation { .. }) => "message-cocreation-note",
            Some(Occasion::Leaders) => "message-when-note",
            Some(_) => return Ok(String::new()),
        };
        self.say(id)
    }

    /// Until when one can answer or sign up.
    fn until(&self) -> Result<String, RenderError> {
        match self.occasion() {
            Some(Occasion::Video { .. } | Occasion::SignupRescue)
                if self.signup().is_some() && !self.fields.signup.closes.is_empty() =>
            {
                self.say("message-until-signup")
            }
            Some(Occasion::FeedbackOpens | Occasion::FeedbackReminds | Occasion::MeasureBefore | Occasion::MeasureAfter) => {
                self.say("message-until-answer")
            }
            _ => Ok(String::new()),
        }
    }

    /// What the program says in a mail with words of its own, where a chat has room for it.
    fn more(&self) -> Result<String, RenderError> {
        let rescue = || self.program.campaign.as_ref().and_then(|campaign| campaign.rescue.as_ref()).map(|rescue| &rescue.body);
        let body = match self.occasion() {
            Some(Occasion::SignupRescue) => rescue(),
            _ => self.video().map(|video| &video.body),
        };
        let Some(body) = body else { return Ok(String::new()) };
        self.filled(&markdown::to_chat(self.program.read(&body.0, &self.locale.language)))
    }

    fn quote(&self, video: &Video) -> Result<Quote, RenderError> {
        let read = |text: &Text| self.merged(text).map(|text| one_line(&text));
        Ok(Quote {
            sentence: video.quote.as_ref().map(read).transpose()?.filter(|sentence| !sentence.is_empty()),
            presenter: name_of(self.input.people, &video.presenter, self.locale)?,
            function: video.presenter.function.as_ref().map(read).transpose()?,
        })
    }

    /// The one thing to do: watch, sign up or answer.
    fn link(&self) -> Result<Option<Link>, RenderError> {
        let (signup, feedback) = (self.signup().unwrap_or_default(), self.fields.feedback.url.as_str());
        let (id, url) = match self.occasion() {
            Some(Occasion::Video { .. }) => match self.video().and_then(|video| video.url.as_ref()) {
                Some(url) if self.length().is_some() => ("message-do-watch-length", url.as_str()),
                Some(url) => ("message-do-watch", url.as_str()),
                None => ("message-do-signup", signup),
            },
            Some(Occasion::SignupRescue) => ("message-do-signup", signup),
            Some(Occasion::FeedbackOpens | Occasion::FeedbackReminds) => ("message-do-answer", feedback),
            _ => return Ok(None),
        };
        Ok(if url.is_empty() { None } else { Some(Link { label: self.say(id)?, url: url.to_owned() }) })
    }

    /// To sign up, beside a video to watch.
    fn also(&self) -> Result<Option<Link>, RenderError> {
        let watched = self.video().is_some_and(|video| video.url.is_some());
        let url = self.signup().filter(|_| watched);
        url.map(|url| Ok(Link { label: self.say("message-do-signup")?, url: url.to_owned() })).transpose()
    }

    /// The page to sign up, where the moment asks for it while it is open.
    fn signup(&self) -> Option<&str> {
        let url = self.fields.signup.url.as_str();
        (!url.is_empty() && is_signup_open(self.input, self.mail)).then_some(url)
    }

    fn occasion(&self) -> Option<Occasion> {
        self.mail.moment().map(|moment| moment.occasion)
    }

    fn video(&self) -> Option<&Video> {
        let Some(Occasion::Video { sent, .. }) = self.occasion() else { return None };
        self.program.campaign.as_ref()?.videos.get(sent)
    }

    /// How long the video is, in minutes and seconds.
    fn length(&self) -> Option<String> {
        words::length(self.video().and_then(|video| video.duration))
    }

    fn say(&self, id: &str) -> Result<String, RenderError> {
        Ok(one_line(&self.locale.say(id, &self.arguments()?)?))
    }

    /// The facts that the language's words may name.
    fn arguments(&self) -> Result<Arguments<'static>, RenderError> {
        let program = self.program;
        let questions = program.feedback.as_ref().map_or(0, |feedback| feedback.questions.count());
        let minutes = match self.occasion() {
            Some(Occasion::Cocreation { .. }) => {
                let cocreation = program.cocreation.as_ref();
                cocreation.and_then(|cocreation| cocreation.session.duration.minutes()).unwrap_or_default() as usize
            }
            _ => program.feedback.as_ref().map_or(1, |feedback| feedback.questions.minutes()),
        };
        Ok(Arguments::from([
            ("theme", self.merged(program.theme_name())?.into()),
            ("owner", program.owner.name.as_str().into()),
            ("email", program.owner.email.as_str().into()),
            ("name", self.series()?.into()),
            ("role", self.role().map_or(Ok(String::new()), |role| self.merged(&role.name))?.into()),
            ("length", self.length().unwrap_or_default().into()),
            ("weeks", u32::from(program.experiment_weeks()).into()),
            ("questions", count(questions)),
            ("minutes", count(minutes)),
            ("closes", self.closes()?.into()),
            ("when", self.when()?.into()),
        ]))
    }

    /// What a moment is called in a calendar.
    fn title(&self, moment: &Moment) -> Result<String, RenderError> {
        Ok(one_line(&calendar::Words::of(self.input, self.locale, self.fields).title(moment)?))
    }

    /// What a series of listening sessions is called.
    fn series(&self) -> Result<String, RenderError> {
        let Some(Occasion::Listening { item, .. }) = self.occasion() else { return Ok(String::new()) };
        self.program.listening.get(item).map_or(Ok(String::new()), |series| self.merged(&series.name))
    }

    /// The role whose menu is made.
    fn role(&self) -> Option<&Role> {
        let (Occasion::Cocreation { role, .. } | Occasion::Review { role, .. }) = self.occasion()? else { return None };
        self.program.roles.get(role)
    }

    /// The last day to answer or to sign up.
    fn closes(&self) -> Result<String, RenderError> {
        let Some(moment) = self.mail.moment() else { return Ok(String::new()) };
        let plan = self.input.plan;
        let date = match moment.occasion {
            Occasion::Video { .. } | Occasion::SignupRescue => return Ok(self.fields.signup.closes.clone()),
            Occasion::Review { closes, .. } => Some(closes),
            Occasion::MeasureBefore | Occasion::MeasureAfter => plan.phase(moment.phase).map(|period| period.end),
            _ => plan.moment("feedback-closes").map(|closes| closes.starts.date()),
        };
        date.map_or(Ok(String::new()), |date| words::day(self.locale, date, DayForm::Day))
    }

    /// The day, the time and the place: of the moment, or of the kick-off for who just signed up.
    fn when(&self) -> Result<String, RenderError> {
        let is_kickoff = |moment: &&Moment| matches!(moment.occasion, Occasion::Kickoff { .. });
        let moment = self.mail.moment().or_else(|| self.input.plan.moments.iter().find(is_kickoff));
        let Some(moment) = moment else { return Ok(String::new()) };
        let day = words::day(self.locale, moment.starts.date(), DayForm::Day)?;
        let time = words::time_range(self.locale, &moment.starts, moment.ends.as_ref())?;
        let place = calendar::Words::of(self.input, self.locale, self.fields).place(moment)?;
        Ok([Some(day), Some(time), place].into_iter().flatten().collect::<Vec<_>>().join(", "))
    }

    fn merged(&self, text: &Text) -> Result<String, RenderError> {
        self.filled(self.program.read(text, &self.locale.language))
    }

    fn filled(&self, text: &str) -> Result<String, RenderError> {
        merge::fill(text, self.fields, Landing::Plain)
            .map_err(|why| RenderError::Template { name: self.mail.id.clone(), why: why.to_string() })
    }
}

/// A moment's own line, or else its subject, and where that stands.
fn own<'a>(short: Option<&'a Text>, subject: Option<&'a Text>, at: &str) -> Option<Own<'a>> {
    let short = short.map(|text| (text, format!("{at}/short")));
    short.or_else(|| subject.map(|text| (text, format!("{at}/subject"))))
}

/// With its closing mark, unless the author wrote one.
fn closed(line: &str) -> String {
    let bare = line.trim_end_matches(['’', '”', '"', '\'', '»', ')', '\u{a0}', '\u{202f}']);
    if line.is_empty() || bare.ends_with(['.', '?', '!', '…', ':']) { line.to_owned() } else { format!("{line}.") }
}

fn count(number: usize) -> Argument {
    Argument::Count(number as u64)
}
