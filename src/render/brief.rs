//! What is said of a moment where a mail would be too long: one line that stands by itself, when and where, and one address. Messages, slides
//! and cards are all made from it. It does not know how they look.

pub(super) mod words;

use std::collections::BTreeSet;

use serde::Serialize;

use super::email::{self, Mail};
use super::words::{DayForm, day};
use super::{Input, RenderError, fields};
use crate::locale::{Arguments, Locale};
use crate::merge::Fields;
use crate::model::{Channel, Phase};
use crate::plan::Occasion;

/// What is said of a moment in short, in one language.
#[derive(Debug, Clone)]
pub(super) struct Brief {
    /// The line that stands by itself, with its closing mark.
    pub(super) line: String,
    /// When and where, or how much is asked, in a sentence; empty where there is nothing to say.
    pub(super) note: String,
    /// Until when, in a sentence; empty where that does not matter.
    pub(super) until: String,
    /// What more a chat has room for, in plain Markdown; empty where that is all.
    pub(super) more: String,
    /// The sentence of a video that people remember, with who says it.
    pub(super) quote: Option<Quote>,
    /// The one thing to do, and the full address for it.
    pub(super) link: Option<Link>,
    /// What else to do, where there is room: to sign up after a video.
    pub(super) also: Option<Link>,
    /// The page to sign up or to answer, as long as it is open.
    pub(super) door: Option<Door>,
    /// Where the program says the line: a JSON Pointer.
    pub(super) pointer: String,
    /// Whether it belongs to a phase that is not meant to be finished.
    pub(super) draft: bool,
}

/// A sentence of someone.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Quote {
    /// The sentence, without quotation marks; empty where nothing is quoted.
    pub(super) sentence: String,
    /// Who says it.
    pub(super) presenter: String,
    /// What that colleague does.
    pub(super) function: Option<String>,
}

/// Something to do, and where.
#[derive(Debug, Clone)]
pub(super) struct Link {
    /// What to do.
    pub(super) label: String,
    /// The full address.
    pub(super) url: String,
}

impl Link {
    /// What to do, and the address last, where chats and phones make a link of it.
    pub(super) fn labelled(&self) -> String {
        format!("{}: {}", self.label, self.url)
    }
}

/// A page that people enter from paper or a screen.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Door {
    /// What to do there.
    pub(super) title: String,
    /// Until when.
    pub(super) until: String,
    /// The full address.
    pub(super) url: String,
    /// The address as people type it.
    pub(super) address: String,
    /// The same as one sentence, for a board.
    pub(super) sentence: String,
    /// What its code is, for who cannot see it.
    pub(super) alt: String,
}

/// The moments of which something else than a mail tells, in the order of the mails: those that reach a role with such a channel, in a
/// language that people of it speak.
pub(super) fn told<'a>(input: &Input<'a>, locale: &Locale) -> Vec<(Mail<'a>, BTreeSet<Channel>)> {
    let channels = |mail: Mail<'a>| {
        let mut channels = mail.audience.channels(&locale.language, input.program);
        channels.remove(&Channel::Email);
        // What answers one person is nothing for a wall.
        if mail.moment().is_none() {
            channels.remove(&Channel::Board);
        }
        let spoken = mail.moment().and_then(|moment| moment.language.as_ref()).is_none_or(|only| *only == locale.language);
        (spoken && !channels.is_empty() && !is_wordless(&mail, input)).then_some((mail, channels))
    };
    email::all(input).into_iter().filter_map(channels).collect()
}

/// Whether the program has no line for a moment that only it can write: a nudge without `short`.
fn is_wordless(mail: &Mail<'_>, input: &Input<'_>) -> bool {
    let Some(Occasion::Nudge { message, .. }) = mail.moment().map(|moment| moment.occasion) else { return false };
    let nudge = input.program.nudges.as_ref().and_then(|nudges| nudges.messages.get(message));
    nudge.is_none_or(|nudge| nudge.short.is_none())
}

impl Brief {
    /// When, where and until when, beside a door that says its own last day.
    pub(super) fn note_beside_door(&self) -> String {
        let until = if self.door.is_some() { "" } else { self.until.as_str() };
        [self.note.as_str(), until].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// What is said of a moment in a language, with words that read well for anyone where a personal field stands.
    pub(super) fn of(input: &Input<'_>, locale: &Locale, mail: &Mail<'_>) -> Result<Self, RenderError> {
        let general = fields::general(input, locale)?;
        let fields = match mail.moment() {
            Some(moment) => fields::of_moment(input, &general, locale, moment)?,
            None => general,
        };
        let draft = !input.program.is_ready(mail.phase);
        words::Writer { input, program: input.program, locale, fields: &fields, mail }.brief(draft)
    }
}

/// The page that is open at a moment: to answer for the feedback, to sign up for anything else.
fn door(input: &Input<'_>, locale: &Locale, fields: &Fields, mail: &Mail<'_>) -> Result<Option<Door>, RenderError> {
    let feedback = matches!(mail.moment().map(|m| m.occasion), Some(Occasion::FeedbackOpens | Occasion::FeedbackReminds));
    let (key, page, closing) =
        if feedback { ("feedback", &fields.feedback, "feedback-closes") } else { ("signup", &fields.signup, "signup-closes") };
    if page.url.is_empty() || mail.moment().is_none() || !feedback && !is_signup_open(input, mail) {
        return Ok(None);
    }
    let address = page.url.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/').to_owned();
    let closes = input.plan.moment(closing).map(|closes| day(locale, closes.starts.date(), DayForm::Day)).transpose()?;
    // A rescue keeps the page open for longer than the plan says.
    let closes = closes.filter(|_| !matches!(mail.moment().map(|m| m.occasion), Some(Occasion::SignupRescue)));
    let arguments =
        Arguments::from([("address", address.as_str().into()), ("closes", closes.clone().unwrap_or_default().into())]);
    let say = |part: &str| locale.say(&format!("door-{key}{part}"), &arguments);
    let dated = if closes.is_some() { "" } else { "-undated" };
    Ok(Some(Door {
        title: say("")?,
        until: if closes.is_some() { locale.say("door-until", &arguments)? } else { String::new() },
        sentence: say(&format!("-board{dated}"))?,
        alt: say(&format!("-qr{dated}"))?,
        url: page.url.clone(),
        address,
    }))
}

/// Whether people can sign up when something is said.
fn is_signup_open(input: &Input<'_>, mail: &Mail<'_>) -> bool {
    let day = mail.sent.date();
    let opens = input.plan.phase(Phase::Signup).map(|period| period.start);
    let closes = input.plan.moment("signup-closes").map(|closes| closes.starts.date());
    opens.zip(closes).is_some_and(|(opens, closes)| opens <= day && day <= closes)
}
