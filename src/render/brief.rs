//! What is said of a moment where a mail would be too long: one line that stands by itself, when and where, and one address. Messages, slides
//! and cards are all made from it. It does not know how they look.

mod door;
pub(super) mod words;

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::Serialize;

pub(super) use self::door::Door;
use super::email::{self, Mail};
use super::{Input, RenderError, fields};
use crate::locale::Locale;
use crate::merge::Fields;
use crate::model::Channel;
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
    /// The colleague in a video, with the sentence that people remember; nothing where there is no video.
    pub(super) quote: Option<Quote>,
    /// The one thing to do, and the full address for it.
    pub(super) link: Option<Link>,
    /// What else to do: to sign up after a video, while one can.
    pub(super) also: Option<Link>,
    /// The page to sign up or to answer, as long as it is open.
    pub(super) door: Option<Door>,
    /// Where the program says the line: a JSON Pointer.
    pub(super) pointer: String,
    /// Whether it belongs to a phase that is not meant to be finished.
    pub(super) draft: bool,
}

/// A colleague in a video, and what is quoted of it.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Quote {
    /// The sentence, without quotation marks; nothing where the program has none.
    pub(super) sentence: Option<String>,
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

/// A moment of which something else than a mail tells, and what is said of it.
#[derive(Debug)]
pub(super) struct Told<'a> {
    /// The mail that tells of it.
    pub(super) mail: Mail<'a>,
    /// What else tells of it.
    pub(super) channels: BTreeSet<Channel>,
    /// What is said in short.
    pub(super) brief: Brief,
}

/// What is said in a language of each moment of which something else than a mail tells, in the order of the mails.
pub(super) fn told<'a>(input: &Input<'a>, locale: &Locale) -> Result<Vec<Arc<Told<'a>>>, RenderError> {
    let general = fields::general(input, locale)?;
    let told = |(mail, channels)| {
        let brief = Brief::of(input, locale, &general, &mail)?;
        Ok(Arc::new(Told { mail, channels, brief }))
    };
    reaching(input, locale).into_iter().map(told).collect()
}

/// The moments of which something else than a mail tells, in the order of the mails: those that reach a role with such a channel, in a
/// language that people of it speak.
pub(super) fn reaching<'a>(input: &Input<'a>, locale: &Locale) -> Vec<(Mail<'a>, BTreeSet<Channel>)> {
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
    pub(super) fn of(input: &Input<'_>, locale: &Locale, general: &Fields, mail: &Mail<'_>) -> Result<Self, RenderError> {
        let fields = match mail.moment() {
            Some(moment) => fields::of_moment(input, general, locale, moment)?,
            None => general.clone(),
        };
        let draft = !input.program.is_ready(mail.phase);
        words::Writer { input, program: input.program, locale, fields: &fields, mail }.brief(draft)
    }
}
