//! The short texts of a program: what is said of a moment by sms, in a chat and on a board, each as its channel takes it.

use std::sync::Arc;

use super::brief::{self, Brief, Link, Quote, Told};
use super::words::one_line;
use super::{Artifact, ArtifactKind, Input, Job, RenderError, fields};
use crate::lint::ShortText;
use crate::locale::{Arguments, Locale};
use crate::model::Channel;
use crate::plan::{self, Delivery};
use crate::sms::{self, Length, PIECES};

/// One job for each moment of which something else than a mail tells, in a language.
pub(super) fn jobs<'a>(input: &'a Input<'a>, locale: &'a Locale, told: &[Arc<Told<'a>>]) -> Vec<Job<'a>> {
    let job = |told: &Arc<Told<'a>>| {
        let told = Arc::clone(told);
        Box::new(move || artifacts(input, locale, &told)) as Job<'a>
    };
    told.iter().map(job).collect()
}

/// What is sent by sms in a language, in the order in which it is sent; what cannot be written is left out.
pub(super) fn text_messages(input: &Input<'_>, locale: &Locale) -> Vec<ShortText> {
    let Ok(general) = fields::general(input, locale) else { return Vec::new() };
    let mails = brief::reaching(input, locale).into_iter().filter(|(_, channels)| channels.contains(&Channel::Sms));
    let short_text = |mail| {
        let brief = Brief::of(input, locale, &general, &mail).ok()?;
        let text = text(input, locale, &brief, Channel::Sms).ok()?;
        Some(ShortText {
            moment: mail.id,
            language: locale.language.clone(),
            channel: Channel::Sms,
            pointer: brief.pointer,
            text,
        })
    };
    mails.map(|(mail, _)| mail).filter_map(short_text).collect()
}

fn artifacts(input: &Input<'_>, locale: &Locale, told: &Told<'_>) -> Result<Vec<Artifact>, RenderError> {
    let Told { mail, channels, brief } = told;
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
            bytes: (text(input, locale, brief, *channel)? + "\n").into_bytes(),
        })
    };
    channels.iter().map(artifact).collect()
}

/// What a channel says.
fn text(input: &Input<'_>, locale: &Locale, brief: &Brief, channel: Channel) -> Result<String, RenderError> {
    match channel {
        Channel::Sms => text_message(input, locale, brief),
        Channel::Board => marked(locale, brief, board(locale, brief)?),
        Channel::Chat | Channel::Email => marked(locale, brief, chat(locale, brief)?),
    }
}

/// What is said, with a mark where it is not final.
fn marked(locale: &Locale, brief: &Brief, said: String) -> Result<String, RenderError> {
    Ok(if brief.draft { locale.say("draft-subject", &Arguments::from([("subject", said.into())]))? } else { said })
}

/// A text message with all its addresses. Where these take too many pieces, only the one to sign up stays: who watches no video can still join.
fn text_message(input: &Input<'_>, locale: &Locale, brief: &Brief) -> Result<String, RenderError> {
    let with = |links: &[&Link]| marked(locale, brief, sms(input, brief, links)).map(|said| sms::written(&said));
    let all: Vec<&Link> = brief.link.iter().chain(&brief.also).collect();
    let whole = with(&all)?;
    match &brief.also {
        Some(signup) if Length::of(&whole).segments > PIECES => with(&[signup]),
        _ => Ok(whole),
    }
}

/// A text message: who sends it, unless it says so itself, the line, when and where, and last the addresses, whole.
fn sms(input: &Input<'_>, brief: &Brief, links: &[&Link]) -> String {
    let owner = one_line(input.program.owner.name.as_str());
    // Beside a video, until when one can sign up would cost more than it brings.
    let until = if brief.quote.is_some() { None } else { filled(&brief.until) };
    let said = [Some(brief.line.clone()), filled(&brief.note), until].into_iter().flatten();
    let said = said.chain(links.iter().map(|link| link.labelled())).collect::<Vec<_>>().join(" ");
    if said.contains(&owner) { said } else { format!("{owner}: {said}") }
}

/// A chat message: a line that stands by itself in a notification, then what more there is, each in a paragraph of its own.
fn chat(locale: &Locale, brief: &Brief) -> Result<String, RenderError> {
    let quote = quoted(locale, brief)?.map(|quote| format!("> {quote}"));
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
    let quote = quoted(locale, brief)?;
    let door = brief.door.as_ref().map(|door| door.sentence.clone());
    let parts = [Some(brief.line.clone()), quote, filled(&brief.note_beside_door()), door];
    Ok(parts.into_iter().flatten().collect::<Vec<_>>().join("\n"))
}

/// The sentence of a video between quotation marks, and who says it.
fn quoted(locale: &Locale, brief: &Brief) -> Result<Option<String>, RenderError> {
    let Some(Quote { sentence: Some(sentence), presenter, function }) = &brief.quote else { return Ok(None) };
    let who = [Some(presenter), function.as_ref()].into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(", ");
    let arguments = Arguments::from([("quote", sentence.as_str().into()), ("who", who.into())]);
    Ok(Some(locale.say("message-quote", &arguments)?))
}

fn filled(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}
