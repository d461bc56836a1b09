//! Writes what the template of an e-mail gets: the facts of the program and its plan, in the words of a language.
//! What belongs to one kind of mail is written in the file of that kind.

use super::addressee::Addressee;
use super::content::{Content, INTERFACE, MomentFacts, OwnerFacts, ProgramFacts, Recipient, shown};
use super::mail::Mail;
use crate::color::ScreenColors;
use crate::locale::{Argument, Arguments, Locale};
use crate::merge::{Fields, Landing};
use crate::model::{Program, Text};
use crate::plan::{Moment, Occasion};
use crate::render::picture::Pictures;
use crate::render::words::{self, DayForm, one_line};
use crate::render::{Input, RenderError, fields, markdown, theme_colors};

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
    pub(super) pictures: &'a Pictures,
    pub(super) who: &'a Addressee<'a>,
}

impl Writer<'_> {
    fn content(&self, mail: &Mail<'_>) -> Result<Content, RenderError> {
        let general = &self.who.fields;
        let moment = mail.moment();
        let fields =
            moment.map_or_else(|| Ok(general.clone()), |moment| fields::of_moment(self.input, general, self.locale, moment))?;
        let wording = self.wording(mail)?;
        let plain = |text: &str| self.filled(mail, text, &fields, Landing::Plain);
        let draft = self.is_draft(mail);
        let intro = moment.and_then(|moment| self.intro(moment));
        let subject = one_line(&plain(&wording.subject)?);
        Ok(Content {
            interface: INTERFACE,
            template: mail.template(),
            lang: self.locale.language.to_string(),
            dir: self.locale.direction(),
            subject: if draft { self.say("draft-subject", [("subject", subject.into())])? } else { subject },
            preheader: one_line(&plain(&wording.preheader)?),
            draft,
            program: self.program_facts(),
            colors: self.colors(),
            font: self.font(),
            logo: self.pictures.logo().map(|picture| shown(picture, String::new())),
            series: self.series(mail)?,
            recipient: Recipient { first_name: self.who.first_name.clone() },
            heading: one_line(&plain(&wording.heading)?),
            body: self.filled(mail, &markdown::to_html(&wording.body), &fields, Landing::Html)?,
            body_text: plain(&markdown::to_text(&wording.body))?,
            signup: self.signup(&fields),
            habit: self.habit()?,
            example: self.example()?,
            intro: intro.map(|intro| self.filled(mail, &markdown::to_html(intro), &fields, Landing::Html)).transpose()?,
            intro_text: intro.map(|intro| plain(&markdown::to_text(intro))).transpose()?,
            video: moment.map_or(Ok(None), |moment| self.video(moment))?,
            goodies: self.goodies(),
            evidence: self.evidence()?,
            dates: if moment.is_none() { self.dates(&fields)? } else { Vec::new() },
            kickoff: self.kickoff(&fields),
            feedback: self.feedback(&fields),
            session: moment.map_or(Ok(None), |moment| self.session(moment))?,
            review: moment.map_or(Ok(None), |moment| self.review(moment))?,
            measurement: moment.map_or(Ok(None), |moment| self.measurement(moment))?,
            leaders: moment.map_or(Ok(None), |moment| self.leaders(moment))?,
            listening: moment.map_or(Ok(None), |moment| self.listening(moment))?,
            approval: moment.map_or(Ok(None), |moment| self.approval(moment))?,
            moment: MomentFacts { id: mail.id.clone(), kind_detail: kind_detail(moment) },
            calendar: self.calendar(mail),
        })
    }

    /// Whether the mail belongs to a phase that is not meant to be finished. One asks for an approval before all else, so that is no draft.
    fn is_draft(&self, mail: &Mail<'_>) -> bool {
        let is_approval = mail.moment().is_some_and(|moment| matches!(moment.occasion, Occasion::Approval { .. }));
        !is_approval && !self.program.is_ready(mail.phase)
    }

    pub(super) fn say<const N: usize>(&self, id: &str, arguments: [(&str, Argument); N]) -> Result<String, RenderError> {
        Ok(self.locale.say(id, &Arguments::from(arguments))?)
    }

    /// A text as it is written, for one whose fields are filled in later.
    pub(super) fn written(&self, text: &Text) -> String {
        self.program.read(text, &self.locale.language).to_owned()
    }

    /// A text with its fields filled in.
    pub(super) fn read(&self, text: &Text) -> String {
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
}

fn kind_detail(moment: Option<&Moment>) -> Option<&'static str> {
    match moment?.occasion {
        Occasion::FeedbackOpens => Some("opens"),
        Occasion::FeedbackReminds => Some("reminds"),
        _ => None,
    }
}
