//! The short texts of a program: what is said of a moment by sms, in a chat and on a board, each as its channel takes it.

use std::collections::BTreeSet;

use super::brief::{self, Brief, Link};
use super::email::Mail;
use super::{Artifact, ArtifactKind, Input, Job, RenderError};
use crate::lint::ShortText;
use crate::locale::{Arguments, Locale};
use crate::model::Channel;
use crate::plan::{self, Delivery};
use crate::sms;

/// One job for each moment of which something else than a mail tells, in a language.
pub(super) fn jobs<'a>(input: &'a Input<'a>, locale: &'a Locale) -> Vec<Job<'a>> {
    let job =
        |(mail, channels): (Mail<'a>, BTreeSet<Channel>)| Box::new(move || artifacts(input, locale, &mail, &channels)) as Job<'a>;
    brief::told(input, locale).into_iter().map(job).collect()
}

/// What is sent by sms in a language, in the order in which it is sent; what cannot be written is left out.
pub(super) fn text_messages(input: &Input<'_>, locale: &Locale) -> Vec<ShortText> {
    let mails = brief::told(input, locale).into_iter().filter(|(_, channels)| channels.contains(&Channel::Sms));
    let short_text = |(mail, _): (Mail<'_>, BTreeSet<Channel>)| {
        let brief = Brief::of(input, locale, &mail).ok()?;
        let text = text(input, locale, &brief, Channel::Sms).ok()?;
        Some(ShortText {
            moment: mail.id,
            language: locale.language.clone(),
            channel: Channel::Sms,
            pointer: brief.pointer,
            text,
        })
    };
    mails.filter_map(short_text).collect()
}

fn artifacts(
    input: &Input<'_>,
    locale: &Locale,
    mail: &Mail<'_>,
    channels: &BTreeSet<Channel>,
) -> Result<Vec<Artifact>, RenderError> {
    let brief = Brief::of(input, locale, mail)?;
    // What answers a sign-up has no hour.
    let dated = mail.moment().map(|_| &mail.sent);
    let sendings = |channel: Channel| {
        let mut own = mail.moment().map_or_else(Vec::new, |moment| plan::deliveries(input.program, moment));
        own.retain(|delivery| input.program.role(&delivery.role).is_some_and(|role| role.channels.contains(&channel)));
        own
    };
    // The first hour at which it reaches anyone: that of the moment only where a role has no hours of its own.
    let at = |channel: Channel, own: &[Delivery]| {
        let mut roles = mail.audience.roles(&locale.language, input.program).filter(|role| role.channels.contains(&channel));
        let usual = roles.any(|role| !own.iter().any(|delivery| role.id == *delivery.role));
        own.iter().map(|delivery| &delivery.sent).chain(dated.filter(|_| usual)).min().or(dated).cloned()
    };
    let artifact = |channel: &Channel| {
        Ok(Artifact {
            path: format!("messages/{}/{}.{}.txt", locale.language, mail.name, channel.word()),
            kind: ArtifactKind::Message,
            moment: Some(mail.id.clone()),
            audience: Some(mail.audience.to_string()),
            language: Some(locale.language.clone()),
            at: at(*channel, &sendings(*channel)),
            sendings: sendings(*channel),
            title: brief.line.clone(),
            bytes: (text(input, locale, &brief, *channel)? + "\n").into_bytes(),
        })
    };
    channels.iter().map(artifact).collect()
}

/// What a channel says.
fn text(input: &Input<'_>, locale: &Locale, brief: &Brief, channel: Channel) -> Result<String, RenderError> {
    let said = match channel {
        Channel::Sms => sms(input, brief),
        Channel::Board => board(locale, brief)?,
        Channel::Chat | Channel::Email => chat(locale, brief)?,
    };
    let said = if brief.draft { locale.say("draft-subject", &Arguments::from([("subject", said.into())]))? } else { said };
    Ok(if channel == Channel::Sms { sms::written(&said) } else { said })
}

/// A text message: who sends it, the line, when and where, and last the address, whole.
fn sms(input: &Input<'_>, brief: &Brief) -> String {
    let owner = input.program.owner.name.as_str().split_whitespace().collect::<Vec<_>>().join(" ");
    // A video is watched; until when one can sign up would cost more than it brings.
    let until = if brief.quote.is_some() { None } else { filled(&brief.until) };
    let link = brief.link.as_ref().map(Link::labelled);
    let parts = [Some(format!("{owner}: {}", brief.line)), filled(&brief.note), until, link];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// A chat message: a line that stands by itself in a notification, then what more there is, each in a paragraph of its own.
fn chat(locale: &Locale, brief: &Brief) -> Result<String, RenderError> {
    let quote = match brief.quote.as_ref().filter(|quote| !quote.sentence.is_empty()) {
        Some(quote) => Some(format!("> {}", said(locale, quote)?)),
        None => None,
    };
    let also = brief.also.as_ref().map(Link::labelled);
    let link = brief.link.as_ref().map(Link::labelled);
    let note = [brief.note.as_str(), brief.until.as_str()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
    let note = note.join(" ");
    let parts = match also {
        Some(also) => [Some(brief.line.clone()), quote, filled(&brief.more), link, filled(&note), Some(also)],
        None => [Some(brief.line.clone()), quote, filled(&brief.more), filled(&note), link, None],
    };
    Ok(parts.into_iter().flatten().collect::<Vec<_>>().join("\n\n"))
}

/// What someone writes on the board of a team: a line for each thing, and only the address at which people sign up or answer.
fn board(locale: &Locale, brief: &Brief) -> Result<String, RenderError> {
    let quote = match brief.quote.as_ref().filter(|quote| !quote.sentence.is_empty()) {
        Some(quote) => Some(said(locale, quote)?),
        None => None,
    };
    let door = brief.door.as_ref().map(|door| door.sentence.clone());
    let parts = [Some(brief.line.clone()), quote, filled(&brief.note_beside_door()), door];
    Ok(parts.into_iter().flatten().collect::<Vec<_>>().join("\n"))
}

/// A sentence between quotation marks, and who says it.
fn said(locale: &Locale, quote: &brief::Quote) -> Result<String, RenderError> {
    let who = [Some(quote.presenter.clone()), quote.function.clone()].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let arguments = Arguments::from([("quote", quote.sentence.as_str().into()), ("who", who.into())]);
    Ok(locale.say("message-quote", &arguments)?)
}

fn filled(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}
