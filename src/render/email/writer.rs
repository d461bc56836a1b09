//! Writes what the template of an e-mail gets: the facts of the program and its plan, in the words of a language.

use super::content::{
    AgendaRow, Content, DateRow, Evidence, Feedback, Goody, Habit, INTERFACE, Kickoff, Measurement, MomentFacts, OwnerFacts,
    PictureFacts, ProgramFacts, Recipient, Review, Series, Session, Signup, Video,
};
use super::{Addressee, Mail, Sort};
use crate::color::ScreenColors;
use crate::locale::{Argument, Arguments, Locale};
use crate::merge::{Fields, Landing};
use crate::model::{Program, Text};
use crate::plan::{Moment, Occasion};
use crate::render::picture::{Picture, Pictures};
use crate::render::words::{self, DayForm};
use crate::render::{Input, RenderError, evidence, fields, markdown, name_of, theme_colors};

/// How long answering one question takes, in seconds: three minutes for the method's seven.
const SECONDS_A_QUESTION: usize = 25;

/// What the template of an e-mail gets in a language.
pub(super) fn content(
    input: &Input<'_>,
    locale: &Locale,
    pictures: &Pictures,
    mail: &Mail<'_>,
    who: &Addressee<'_>,
) -> Result<Content, RenderError> {
    Writer { input, program: input.program, locale, pictures, who }.content(mail)
}

pub(super) struct Writer<'a> {
    pub(super) input: &'a Input<'a>,
    pub(super) program: &'a Program,
    pub(super) locale: &'a Locale,
    pictures: &'a Pictures,
    who: &'a Addressee<'a>,
}

impl Writer<'_> {
    fn content(&self, mail: &Mail<'_>) -> Result<Content, RenderError> {
        let general = &self.who.fields;
        let fields = match mail.sort {
            Sort::Moment(moment) => fields::of_moment(self.input, general, self.locale, moment)?,
            Sort::Confirmation => general.clone(),
        };
        let wording = self.wording(mail)?;
        let plain = |text: &str| self.filled(mail, text, &fields, Landing::Plain);
        let draft = !self.program.is_ready(mail.phase);
        let subject = one_line(&plain(&wording.subject)?);
        let subject = if draft { self.say("draft-subject", [("subject", subject.into())])? } else { subject };
        let moment = match mail.sort {
            Sort::Moment(moment) => Some(moment),
            Sort::Confirmation => None,
        };
        Ok(Content {
            interface: INTERFACE,
            template: template_name(mail),
            lang: self.locale.language.to_string(),
            dir: self.locale.direction(),
            subject,
            preheader: one_line(&plain(&wording.preheader)?),
            draft,
            program: self.program_facts(),
            colors: self.colors(),
            font: self.font(),
            logo: self.pictures.logo().map(|picture| facts(picture, String::new())),
            series: self.series(mail)?,
            recipient: Recipient { first_name: self.who.first_name.clone() },
            heading: one_line(&plain(&wording.heading)?),
            body: self.filled(mail, &markdown::to_html(&wording.body), &fields, Landing::Html)?,
            body_text: plain(&markdown::to_text(&wording.body))?,
            signup: self.signup(&fields),
            habit: self.own_habit()?,
            video: moment.map_or(Ok(None), |moment| self.video(moment))?,
            goodies: self.goodies(),
            evidence: evidence::first_driver(self.program, self.locale)?
                .map(|reason| Evidence { sentence: reason.sentence, source: reason.source }),
            dates: if moment.is_none() { self.dates(&fields)? } else { Vec::new() },
            kickoff: self.kickoff(&fields),
            feedback: self.feedback(&fields),
            session: moment.map_or(Ok(None), |moment| self.session(moment))?,
            review: moment.map_or(Ok(None), |moment| self.review(moment))?,
            measurement: moment.map_or(Ok(None), |moment| self.measurement(moment))?,
            moment: MomentFacts { id: mail.id.clone(), kind_detail: kind_detail(moment) },
            calendar: None,
        })
    }

    pub(super) fn say<const N: usize>(&self, id: &str, arguments: [(&str, Argument); N]) -> Result<String, RenderError> {
        Ok(self.locale.say(id, &Arguments::from(arguments))?)
    }

    /// A text as it is written, for one whose fields are filled in later.
    pub(super) fn written(&self, text: &Text) -> String {
        self.program.read(text, &self.locale.language).to_owned()
    }

    /// A text with its fields filled in.
    fn read(&self, text: &Text) -> String {
        let written = self.program.read(text, &self.locale.language);
        let filled = || (self.who.merge)(written, &self.who.fields, Landing::Plain).ok();
        Some(written).filter(|written| written.contains('{')).and_then(|_| filled()).unwrap_or_else(|| written.to_owned())
    }

    fn filled(&self, mail: &Mail<'_>, text: &str, fields: &Fields, landing: Landing) -> Result<String, RenderError> {
        let failed = |why: minijinja::Error| RenderError::Template { name: mail.id.clone(), why: why.to_string() };
        (self.who.merge)(text, fields, landing).map_err(failed)
    }

    pub(super) fn closing_day(&self, moment: &str) -> Result<String, RenderError> {
        self.input
            .plan
            .moment(moment)
            .map_or(Ok(String::new()), |moment| words::day(self.locale, moment.starts.date(), DayForm::Day))
    }

    fn program_facts(&self) -> ProgramFacts {
        let program = self.program;
        let privacy = program.privacy.as_ref();
        ProgramFacts {
            title: self.read(&program.title),
            organization: program.organization.name.to_string(),
            theme: self.read(program.theme_name()),
            owner: OwnerFacts { name: program.owner.name.to_string(), email: program.owner.email.to_string() },
            privacy_notice: privacy.map(|privacy| privacy.notice.to_string()),
            opt_out: privacy.and_then(|privacy| privacy.opt_out.as_ref()).map(ToString::to_string),
        }
    }

    fn colors(&self) -> ScreenColors {
        let (primary, accent) = theme_colors(self.program);
        ScreenColors::from_theme(primary, accent)
    }

    fn font(&self) -> String {
        let system = "-apple-system, Segoe UI, Roboto, Helvetica, Arial, sans-serif";
        match self.program.theme.as_ref().and_then(|theme| theme.font.as_ref()) {
            Some(font) => format!("{font}, {system}"),
            None => system.to_owned(),
        }
    }

    /// Where a mail stands in its series: the day of the campaign, the week of the experiment, or a word.
    fn series(&self, mail: &Mail<'_>) -> Result<Option<Series>, RenderError> {
        let label = |label: String| Ok(Some(Series { label, step: None, steps: None }));
        let weeks = u32::from(self.program.experiment_weeks());
        let Sort::Moment(moment) = mail.sort else { return label(self.say("email-series-joined", [])?) };
        match moment.occasion {
            Occasion::MeasureBefore => label(self.say("email-series-before", [])?),
            Occasion::MeasureAfter => label(self.say("email-series-measured", [])?),
            Occasion::Cocreation { .. } => label(self.say("email-series-cocreation", [])?),
            Occasion::Review { .. } => label(self.say("email-series-review", [])?),
            Occasion::Kickoff { .. } => label(self.say("email-series-kickoff", [])?),
            Occasion::Thanks => label(self.say("email-series-thanks", [])?),
            Occasion::FeedbackOpens | Occasion::FeedbackReminds => {
                label(self.say("email-series-after", [("weeks", weeks.into())])?)
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
            _ => Ok(None),
        }
    }

    fn count(&self, is: impl Fn(&Occasion) -> bool) -> usize {
        self.input.plan.moments.iter().filter(|moment| is(&moment.occasion)).count()
    }

    fn signup(&self, fields: &Fields) -> Option<Signup> {
        self.program.campaign.as_ref()?.signup.as_ref()?.url.as_ref()?;
        Some(Signup { url: fields.signup.url.clone(), closes: fields.signup.closes.clone() })
    }

    /// The habit of whoever gets the mail. Without a roster it is not known; the templates have words for that.
    fn own_habit(&self) -> Result<Habit, RenderError> {
        let opening = self.say("poster-after", [])?;
        Ok(self.who.habit.map_or_else(
            || Habit { opening: opening.clone(), routine: None, behavior: None, celebration: None },
            |habit| Habit {
                opening: opening.clone(),
                routine: Some(self.read(&habit.routine)),
                behavior: Some(self.read(&habit.behavior)),
                celebration: habit.celebration.as_ref().map(|celebration| self.read(celebration)),
            },
        ))
    }

    fn video(&self, moment: &Moment) -> Result<Option<Video>, RenderError> {
        let Occasion::Video { sent, .. } = moment.occasion else { return Ok(None) };
        let Some(video) = self.program.campaign.as_ref().and_then(|campaign| campaign.videos.get(sent)) else { return Ok(None) };
        let presenter = name_of(self.input.people, &video.presenter, self.locale)?;
        let seconds = video.duration.and_then(crate::model::Duration::seconds).unwrap_or_default();
        let function = video.presenter.function.as_ref().map(|function| self.read(function));
        let who = [Some(presenter.clone()), function.clone()].into_iter().flatten().collect::<Vec<_>>().join(", ");
        Ok(Some(Video {
            poster: self.pictures.poster(sent, &self.locale.language).map(|picture| facts(picture, who)),
            url: video.url.as_ref().map_or_else(|| "#".to_owned(), ToString::to_string),
            length: format!("{}:{:02}", seconds / 60, seconds % 60),
            captions: video.captions.unwrap_or_default(),
            presenter,
            function,
            quote: video.quote.as_ref().map(|quote| self.read(quote)),
        }))
    }

    fn goodies(&self) -> Vec<Goody> {
        let goodies = self.program.theme.iter().flat_map(|theme| &theme.goodies);
        goodies
            .map(|goody| Goody { name: self.read(&goody.name), r#where: goody.r#where.as_ref().map(|place| self.read(place)) })
            .collect()
    }

    /// What someone who signed up puts in the calendar.
    fn dates(&self, fields: &Fields) -> Result<Vec<DateRow>, RenderError> {
        let mut rows = Vec::new();
        let weeks = u32::from(self.program.experiment_weeks());
        for (id, what, place) in [
            (
                "kickoff",
                self.say("email-date-kickoff", [("time", fields.kickoff.time.as_str().into())])?,
                optional(&fields.kickoff.place),
            ),
            ("experiment", self.say("email-date-experiment", [("weeks", weeks.into())])?, self.nudge_note()?),
            ("feedback-opens", self.say("email-date-feedback", [])?, Some(self.feedback_note()?)),
        ] {
            let is_it = |moment: &&Moment| moment.id == id || moment.kind().word() == id;
            if let Some(moment) = self.input.plan.moments.iter().find(is_it) {
                let day = words::day(self.locale, moment.starts.date(), DayForm::Short)?;
                rows.push(DateRow { day, what, r#where: place });
            }
        }
        Ok(rows)
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

    pub(super) fn questions(&self) -> usize {
        self.program.feedback.as_ref().map_or(0, |feedback| feedback.questions.count())
    }

    pub(super) fn answer_minutes(&self) -> usize {
        (self.questions() * SECONDS_A_QUESTION).div_ceil(60).max(1)
    }

    fn kickoff(&self, fields: &Fields) -> Option<Kickoff> {
        let kickoff = self.program.kickoff.as_ref()?;
        let agenda = kickoff.agenda.iter().map(|item| AgendaRow { minutes: item.minutes, what: self.read(&item.what) }).collect();
        Some(Kickoff {
            day: fields.kickoff.date.clone(),
            time: fields.kickoff.time.clone(),
            place: optional(&fields.kickoff.place),
            agenda,
        })
    }

    fn feedback(&self, fields: &Fields) -> Option<Feedback> {
        let feedback = self.program.feedback.as_ref()?;
        Some(Feedback {
            url: optional(&fields.feedback.url),
            closes: fields.feedback.closes.clone(),
            questions: self.questions(),
            minutes: self.answer_minutes(),
            min_group: feedback.min_group,
        })
    }

    fn session(&self, moment: &Moment) -> Result<Option<Session>, RenderError> {
        let (Occasion::Cocreation { role, .. }, Some(cocreation)) = (moment.occasion, &self.program.cocreation) else {
            return Ok(None);
        };
        let Some(role) = self.program.roles.get(role) else { return Ok(None) };
        let facilitator = role.cocreation.as_ref().and_then(|cocreation| cocreation.facilitator.as_ref());
        Ok(Some(Session {
            day: words::day(self.locale, moment.starts.date(), DayForm::Day)?,
            time: words::time_range(self.locale, &moment.starts, moment.ends.as_ref())?,
            minutes: cocreation.session.duration.minutes().unwrap_or_default(),
            weeks: cocreation.weeks,
            facilitator: facilitator.map(|who| name_of(self.input.people, who, self.locale)).transpose()?,
            role: self.read(&role.name),
        }))
    }

    fn review(&self, moment: &Moment) -> Result<Option<Review>, RenderError> {
        let (Occasion::Review { role, closes }, Some(cocreation)) = (moment.occasion, &self.program.cocreation) else {
            return Ok(None);
        };
        let Some(role) = self.program.roles.get(role) else { return Ok(None) };
        let opening = self.say("poster-after", [])?;
        let habits = role.menu.iter().map(|habit| Habit {
            opening: opening.clone(),
            routine: Some(self.read(&habit.routine)),
            behavior: Some(self.read(&habit.behavior)),
            celebration: None,
        });
        Ok(Some(Review {
            days: cocreation.review.days,
            closes: words::day(self.locale, closes, DayForm::Day)?,
            role: self.read(&role.name),
            habits: habits.collect(),
        }))
    }

    fn measurement(&self, moment: &Moment) -> Result<Option<Measurement>, RenderError> {
        let edge = match moment.occasion {
            Occasion::MeasureBefore => "before",
            Occasion::MeasureAfter => "after",
            _ => return Ok(None),
        };
        let end = self.input.plan.phase(moment.phase).map_or_else(|| moment.starts.date(), |period| period.end);
        Ok(Some(Measurement { edge, closes: words::day(self.locale, end, DayForm::Day)?, url: None }))
    }
}

pub(super) fn template_name(mail: &Mail<'_>) -> &'static str {
    let Sort::Moment(moment) = mail.sort else { return "signup-confirmation" };
    match moment.occasion {
        Occasion::MeasureBefore | Occasion::MeasureAfter => "measurement",
        Occasion::Cocreation { .. } => "cocreation",
        Occasion::Review { .. } => "review",
        Occasion::Kickoff { .. } => "kickoff",
        Occasion::Nudge { .. } => "nudge",
        Occasion::FeedbackOpens | Occasion::FeedbackReminds => "feedback",
        Occasion::Thanks => "thanks",
        _ => "video",
    }
}

fn kind_detail(moment: Option<&Moment>) -> Option<&'static str> {
    match moment?.occasion {
        Occasion::FeedbackOpens => Some("opens"),
        Occasion::FeedbackReminds => Some("reminds"),
        _ => None,
    }
}

fn facts(picture: &Picture, alt: String) -> PictureFacts {
    PictureFacts { src: picture.name.clone(), alt, width: picture.width, height: picture.height }
}

fn count(number: usize) -> Argument {
    Argument::Count(number as u64)
}

fn optional(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

/// A text on one line, for a subject or heading.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
