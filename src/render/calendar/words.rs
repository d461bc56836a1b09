//! What stands in an event for people: its title, what it is, where, and where to click. The engine's words come from Fluent, the others from
//! the program, merged and in plain text.

use super::place::Place;
use super::{CalendarError, text};
use crate::locale::{Argument, Arguments, Locale};
use crate::merge::{self, Fields, Landing};
use crate::model::{AgendaItem, FollowUp, FollowUpPlace, Nudge, People, Program, Role, Text, Url, Video};
use crate::plan::{Audience, Kind, Moment, Occasion, Plan};
use crate::published::{Published, Sent};
use crate::render::Input;

/// What calendars and the words in them are made from, in one language.
#[derive(Debug, Clone, Copy)]
pub struct Words<'a> {
    /// The program.
    pub program: &'a Program,
    /// When everything happens.
    pub plan: &'a Plan,
    /// The names of those whom the program knows by an id alone.
    pub people: &'a People,
    /// What was sent out before.
    pub published: &'a Published,
    /// The engine's words, in the language of the calendar.
    pub locale: &'a Locale,
    /// What the merge fields in texts stand for.
    pub fields: &'a Fields,
}

impl<'a> Words<'a> {
    /// The words of what is rendered, in a language.
    #[must_use]
    pub const fn of(input: &'a Input<'a>, locale: &'a Locale, fields: &'a Fields) -> Self {
        let Input { program, plan, people, published, .. } = *input;
        Self { program, plan, people, published, locale, fields }
    }

    /// The name of the calendar of an audience.
    pub(super) fn calendar_name(&self, audience: &Audience) -> Result<String, CalendarError> {
        let mut arguments = Arguments::from([("theme", self.theme()?)]);
        let id = match audience {
            Audience::Everyone => "calendar-name",
            Audience::Participants => "calendar-name-participants",
            Audience::Leaders => "calendar-name-leaders",
            Audience::CxTeam => "calendar-name-team",
            Audience::Role(id) => {
                let name = self.program.role(id).map(|role| self.merged(&role.name, id)).transpose()?;
                arguments.insert("role", name.unwrap_or_else(|| id.clone()).into());
                "calendar-name-role"
            }
        };
        Ok(text::one_line(&self.locale.say(id, &arguments)?))
    }

    /// What a moment is called, whether it is finished or not.
    ///
    /// # Errors
    /// When the words lack a message, or a text cannot be merged.
    pub fn title(&self, moment: &Moment) -> Result<String, CalendarError> {
        let title = self.locale.say(&format!("calendar-{}", key(moment.occasion)), &self.arguments(moment)?)?;
        Ok(text::one_line(&title))
    }

    /// The title of the event; what is not finished says so first.
    pub(super) fn summary(&self, moment: &Moment) -> Result<String, CalendarError> {
        let title = self.title(moment)?;
        if self.program.is_ready(moment.phase) {
            return Ok(title);
        }
        Ok(text::one_line(&self.fact("calendar-draft", "summary", title)?))
    }

    /// What the event is, in blocks with an empty line between them: in a sentence or two, the facts, whom to ask.
    pub(super) fn description(&self, moment: &Moment) -> Result<String, CalendarError> {
        let about = self.locale.say(&format!("calendar-about-{}", key(moment.occasion)), &self.arguments(moment)?)?;
        let mut blocks = vec![about, self.facts(moment)?.join("\n")];
        if !self.program.is_ready(moment.phase) {
            blocks.push(self.locale.say("calendar-draft-note", &Arguments::new())?);
        }
        blocks.push(self.questions()?);
        blocks.retain(|block| !block.is_empty());
        Ok(text::lines(&blocks.join("\n\n")))
    }

    /// The title of an event that is taken back, by what it was called.
    pub(super) fn cancelled_summary(&self, sent: &Sent) -> Result<String, CalendarError> {
        let title = sent.title.get(self.locale.language.as_str()).or_else(|| sent.title.values().next());
        let summary = self.fact("calendar-cancelled", "summary", title.map_or_else(|| sent.moment(), String::as_str))?;
        Ok(text::one_line(&summary))
    }

    /// What is said of an event that is taken back.
    pub(super) fn cancelled_description(&self) -> Result<String, CalendarError> {
        let note = self.locale.say("calendar-cancelled-note", &Arguments::new())?;
        Ok(text::lines(&format!("{note}\n\n{}", self.questions()?)))
    }

    /// Whom to ask.
    fn questions(&self) -> Result<String, CalendarError> {
        let owner = &self.program.owner;
        let asked = Arguments::from([("owner", owner.name.as_str().into()), ("email", owner.email.as_str().into())]);
        Ok(self.locale.say("calendar-questions", &asked)?)
    }

    /// The variables of the messages for a moment.
    fn arguments(&self, moment: &Moment) -> Result<Arguments<'static>, CalendarError> {
        let mut arguments = Arguments::from([("theme", self.theme()?)]);
        match moment.occasion {
            Occasion::Cocreation { role, .. } | Occasion::Review { role, .. } => {
                let name = self.program.roles.get(role).map(|role| &role.name);
                arguments.insert("role", self.merged_or_empty(name, &moment.id)?);
                let days = self.program.cocreation.as_ref().map_or(0, |cocreation| cocreation.review.days);
                arguments.insert("days", Argument::Count(days.into()));
            }
            Occasion::Video { sent, day, .. } => {
                let videos = self.plan.moments.iter().filter(|moment| moment.kind() == Kind::Video);
                arguments.insert("subject", self.merged_or_empty(self.video(sent).map(|video| &video.subject), &moment.id)?);
                arguments.insert("day", count(day));
                arguments.insert("days", count(videos.count()));
            }
            Occasion::Nudge { message, week } => {
                arguments.insert("subject", self.merged_or_empty(self.nudge(message).map(|nudge| &nudge.subject), &moment.id)?);
                arguments.insert("week", count(week));
                arguments.insert("weeks", self.weeks());
            }
            Occasion::Experiment => {
                arguments.insert("weeks", self.weeks());
            }
            Occasion::FeedbackOpens => {
                let questions = self.program.feedback.as_ref().map_or(0, |feedback| feedback.questions.count());
                arguments.insert("questions", count(questions));
            }
            Occasion::FollowUp { item } => {
                let place = self.program.follow_up.get(item).map_or("", |item| place_word(item.into));
                arguments.insert("place", place.into());
            }
            Occasion::Approval { item } => {
                let by = self.program.approvals.get(item).map(|approval| &approval.by);
                arguments.insert("by", self.merged_or_empty(by, &moment.id)?);
            }
            Occasion::Listening { item, .. } => {
                let name = self.program.listening.get(item).map(|series| &series.name);
                arguments.insert("name", self.merged_or_empty(name, &moment.id)?);
            }
            Occasion::SignupRescue => {
                let rescue = self.program.campaign.as_ref().and_then(|campaign| campaign.rescue.as_ref());
                arguments.insert("subject", self.merged_or_empty(rescue.map(|rescue| &rescue.subject), &moment.id)?);
            }
            Occasion::MeasureBefore
            | Occasion::MeasureAfter
            | Occasion::SignupCloses
            | Occasion::Leaders
            | Occasion::Kickoff { .. }
            | Occasion::FeedbackReminds
            | Occasion::FeedbackCloses
            | Occasion::Thanks => {}
        }
        Ok(arguments)
    }

    /// The facts beside it, each in a line.
    fn facts(&self, moment: &Moment) -> Result<Vec<String>, CalendarError> {
        match moment.occasion {
            Occasion::Cocreation { role, .. } => self.cocreation_facts(role),
            Occasion::Video { sent, .. } => self.video_facts(sent, &moment.id),
            Occasion::SignupCloses | Occasion::SignupRescue => self.link("calendar-link-signup", self.signup_url()),
            Occasion::Kickoff { .. } => self.kickoff_facts(moment),
            Occasion::Approval { item } => self.approval_facts(item),
            Occasion::Listening { item, .. } => self.listening_facts(item, moment),
            Occasion::FeedbackOpens | Occasion::FeedbackReminds | Occasion::FeedbackCloses => self.feedback_facts(),
            Occasion::FollowUp { item } => self.follow_up_facts(item, &moment.id),
            Occasion::MeasureBefore
            | Occasion::MeasureAfter
            | Occasion::Review { .. }
            | Occasion::Leaders
            | Occasion::Experiment
            | Occasion::Nudge { .. }
            | Occasion::Thanks => Ok(Vec::new()),
        }
    }

    fn cocreation_facts(&self, role: usize) -> Result<Vec<String>, CalendarError> {
        let cocreation = self.program.roles.get(role).and_then(|role: &Role| role.cocreation.as_ref());
        let facilitator = cocreation.and_then(|cocreation| cocreation.facilitator.as_ref());
        let name = facilitator.map(|who| crate::render::name_of(self.people, who, self.locale)).transpose()?;
        name.map(|name| self.fact("calendar-facilitator", "name", name)).into_iter().collect()
    }

    fn video_facts(&self, video: usize, moment: &str) -> Result<Vec<String>, CalendarError> {
        let Some(video) = self.video(video) else { return Ok(Vec::new()) };
        let name = crate::render::name_of(self.people, &video.presenter, self.locale)?;
        let mut arguments = Arguments::from([("name", name.into())]);
        let presenter = match &video.presenter.function {
            Some(function) => {
                arguments.insert("function", self.merged(function, moment)?.into());
                "calendar-presenter-function"
            }
            None => "calendar-presenter",
        };
        let mut facts = vec![self.locale.say(presenter, &arguments)?];
        if let Some(quote) = &video.quote {
            facts.push(self.fact("calendar-quote", "quote", self.merged(quote, moment)?)?);
        }
        facts.extend(self.link("calendar-link-video", video.url.as_ref())?);
        facts.extend(self.link("calendar-link-signup", self.signup_url())?);
        Ok(facts)
    }

    fn kickoff_facts(&self, moment: &Moment) -> Result<Vec<String>, CalendarError> {
        let place = self.place(moment)?.map(|place| self.fact("calendar-place", "place", place)).transpose()?;
        let mut facts: Vec<String> = place.into_iter().collect();
        let agenda = self.program.kickoff.as_ref().map_or(&[][..], |kickoff| &kickoff.agenda);
        if !agenda.is_empty() {
            facts.push(self.locale.say("calendar-agenda", &Arguments::new())?);
        }
        for item in agenda {
            facts.push(self.agenda_item(item, &moment.id)?);
        }
        Ok(facts)
    }

    /// Whether it is there already, and where to find it.
    fn approval_facts(&self, item: usize) -> Result<Vec<String>, CalendarError> {
        let Some(approval) = self.program.approvals.get(item) else { return Ok(Vec::new()) };
        let said = if approval.granted.is_some() { "calendar-approval-granted" } else { "calendar-approval-awaited" };
        let mut facts = vec![self.locale.say(said, &Arguments::new())?];
        if let Some(reference) = &approval.reference {
            facts.push(self.fact("calendar-approval-reference", "reference", reference.as_str())?);
        }
        Ok(facts)
    }

    fn listening_facts(&self, item: usize, moment: &Moment) -> Result<Vec<String>, CalendarError> {
        let place = self.place(moment)?.map(|place| self.fact("calendar-place", "place", place)).transpose()?;
        let mut facts: Vec<String> = place.into_iter().collect();
        let questions = self.program.listening.get(item).map_or(&[][..], |series| &series.questions);
        for question in questions {
            facts.push(self.merged(question, &moment.id)?);
        }
        Ok(facts)
    }

    fn agenda_item(&self, item: &AgendaItem, moment: &str) -> Result<String, CalendarError> {
        let minutes = Argument::Count(item.minutes.into());
        let what = self.merged(&item.what, moment)?.into();
        Ok(self.locale.say("calendar-agenda-item", &Arguments::from([("minutes", minutes), ("what", what)]))?)
    }

    fn feedback_facts(&self) -> Result<Vec<String>, CalendarError> {
        match self.feedback_url() {
            Some(url) => self.link("calendar-link-feedback", Some(url)),
            None => Ok(vec![self.fact("calendar-feedback-elsewhere", "owner", self.program.owner.name.as_str())?]),
        }
    }

    fn follow_up_facts(&self, item: usize, moment: &str) -> Result<Vec<String>, CalendarError> {
        let item: Option<&FollowUp> = self.program.follow_up.get(item);
        let Some(item) = item else { return Ok(Vec::new()) };
        let mut facts = vec![self.merged(&item.what, moment)?];
        if let Some(owner) = &item.owner {
            facts.push(self.fact("calendar-owner", "owner", owner.as_str())?);
        }
        Ok(facts)
    }

    /// Where a moment is; nothing where nobody says so.
    ///
    /// # Errors
    /// When a text cannot be merged.
    pub fn place(&self, moment: &Moment) -> Result<Option<String>, CalendarError> {
        let Place { text, site } = Place::of(moment, self.program);
        let place = text.map(|place| self.merged(place, &moment.id)).transpose()?;
        let site = site.map(|site| text::one_line(site.name.as_str()));
        let parts: Vec<String> = place.into_iter().chain(site).collect();
        Ok((!parts.is_empty()).then(|| parts.join(", ")))
    }

    /// The page that the event is about, where there is one.
    pub(super) fn url(&self, moment: &Moment) -> Option<&'a str> {
        let url = match moment.occasion {
            Occasion::Video { sent, .. } => self.video(sent)?.url.as_ref(),
            Occasion::SignupCloses | Occasion::SignupRescue => self.signup_url(),
            Occasion::FeedbackOpens | Occasion::FeedbackReminds | Occasion::FeedbackCloses => self.feedback_url(),
            _ => None,
        };
        url.map(Url::as_str)
    }

    /// What kind of event it is.
    pub(super) fn category(&self, moment: &Moment) -> Result<String, CalendarError> {
        let word = self.locale.say(&format!("calendar-kind-{}", moment.kind().word()), &Arguments::new())?;
        Ok(text::one_line(&word))
    }

    /// A text of the program in one line, with its fields filled in.
    fn merged(&self, text: &Text, of: &str) -> Result<String, CalendarError> {
        let text = self.program.read(text, &self.locale.language);
        let merged = merge::fill(text, self.fields, Landing::Plain);
        let merged = merged.map_err(|why| CalendarError::Merge { of: of.to_owned(), why })?;
        Ok(text::one_line(&merged))
    }

    fn merged_or_empty(&self, text: Option<&Text>, of: &str) -> Result<Argument, CalendarError> {
        Ok(text.map(|text| self.merged(text, of)).transpose()?.unwrap_or_default().into())
    }

    fn theme(&self) -> Result<Argument, CalendarError> {
        Ok(self.merged(self.program.theme_name(), "theme")?.into())
    }

    fn fact(&self, id: &str, name: &str, value: impl Into<Argument>) -> Result<String, CalendarError> {
        Ok(self.locale.say(id, &Arguments::from([(name, value.into())]))?)
    }

    /// The line with an address, if there is one.
    fn link(&self, id: &str, url: Option<&Url>) -> Result<Vec<String>, CalendarError> {
        url.map(|url| self.fact(id, "url", url.as_str())).into_iter().collect()
    }

    fn video(&self, index: usize) -> Option<&'a Video> {
        self.program.campaign.as_ref()?.videos.get(index)
    }

    fn nudge(&self, index: usize) -> Option<&'a Nudge> {
        self.program.nudges.as_ref()?.messages.get(index)
    }

    fn signup_url(&self) -> Option<&'a Url> {
        self.program.campaign.as_ref()?.signup.as_ref()?.url.as_ref()
    }

    fn feedback_url(&self) -> Option<&'a Url> {
        self.program.feedback.as_ref()?.url.as_ref()
    }

    /// How many weeks the experiment takes.
    fn weeks(&self) -> Argument {
        let weeks = self.program.experiment_weeks();
        Argument::Count(weeks.into())
    }
}

/// What the messages for an occasion are called, after `calendar-` and `calendar-about-`.
const fn key(occasion: Occasion) -> &'static str {
    match occasion {
        Occasion::MeasureBefore => "measure-before",
        Occasion::Cocreation { .. } => "cocreation",
        Occasion::Review { .. } => "review",
        Occasion::Video { .. } => "video",
        Occasion::SignupCloses => "signup-closes",
        Occasion::SignupRescue => "signup-rescue",
        Occasion::Approval { .. } => "approval",
        Occasion::Leaders => "leaders",
        Occasion::Listening { .. } => "listening",
        Occasion::Kickoff { .. } => "kickoff",
        Occasion::Experiment => "experiment",
        Occasion::Nudge { .. } => "nudge",
        Occasion::FeedbackOpens => "feedback-opens",
        Occasion::FeedbackReminds => "feedback-reminds",
        Occasion::FeedbackCloses => "feedback-closes",
        Occasion::Thanks => "thanks",
        Occasion::MeasureAfter => "measure-after",
        Occasion::FollowUp { .. } => "follow-up",
    }
}

fn count(number: usize) -> Argument {
    Argument::Count(u64::try_from(number).unwrap_or(u64::MAX))
}

/// The word by which the message of a follow-up knows where something is anchored.
const fn place_word(place: FollowUpPlace) -> &'static str {
    match place {
        FollowUpPlace::Onboarding => "onboarding",
        FollowUpPlace::Training => "training",
        FollowUpPlace::Leadership => "leadership",
        FollowUpPlace::Systems => "systems",
    }
}
