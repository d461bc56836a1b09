//! An e-mail as one file that a mail program opens as a draft (RFC 5322, RFC 2045 to 2049).

use std::fmt::Display;
use std::time::SystemTime;

use jiff::Zoned;
use lettre::Address;
use lettre::address::{AddressError, Envelope};
use lettre::message::header::{ContentTransferEncoding, ContentType, Header as _, HeaderName, HeaderValue, Subject};
use lettre::message::{Attachment, Body, Mailbox, Message, MessageBuilder, MultiPart, SinglePart};
use sha2::{Digest, Sha256};

use super::content::Content;
use super::mail::Mail;
use super::template::Rendered;
use crate::locale::Locale;
use crate::model::Images;
use crate::render::calendar::CalendarFile;
use crate::render::picture::{Picture, Pictures};
use crate::render::{Input, RenderError, words};

/// From whom the mails of a program are.
///
/// # Errors
/// When the address of the program's owner is none that mail can be sent from.
pub(in crate::render) fn owner(input: &Input<'_>, mail: &Mail<'_>) -> Result<Mailbox, RenderError> {
    let owner = &input.program.owner;
    let address: Address = owner.email.as_str().parse().map_err(|why: AddressError| wrong(&mail.id, &why))?;
    Ok(Mailbox::new(Some(words::one_line(owner.name.as_str())), address))
}

/// A message that cannot be put together.
pub(in crate::render) fn wrong(moment: &str, why: &dyn Display) -> RenderError {
    RenderError::Message { moment: moment.to_owned(), why: why.to_string() }
}

/// What tells other machines about a mail: not to answer a reminder (RFC 3834); where people say that they want no more of these mails
/// (RFC 2369), which mail programs show beside the sender; and as what they belong together (RFC 2919), without which that counts for little.
pub(in crate::render) fn notices(input: &Input<'_>, mail: &Mail<'_>, domain: &str) -> Vec<(&'static str, String)> {
    let mut notices = Vec::new();
    if mail.is_reminder() {
        notices.push(("Auto-Submitted", "auto-generated".to_owned()));
    }
    if let Some(url) = &input.program.unsubscribe {
        notices.push(("List-Unsubscribe", format!("<{url}>")));
        notices.push(("List-Id", format!("<{}.{domain}>", input.program.id)));
    }
    notices
}

/// The beginning of a message with this id, from the program's owner: all headers but the recipient and the subject.
pub(in crate::render) fn begun(input: &Input<'_>, mail: &Mail<'_>, id: &str, at: &Zoned) -> Result<MessageBuilder, RenderError> {
    let from = owner(input, mail)?;
    let envelope = Envelope::new(Some(from.email.clone()), vec![from.email.clone()]).map_err(|why| wrong(&mail.id, &why))?;
    let builder = Message::builder()
        .envelope(envelope)
        .message_id(Some(format!("<{id}>")))
        .date(SystemTime::from(at.timestamp()))
        .from(from.clone())
        .reply_to(from.clone());
    let notices = notices(input, mail, from.email.domain()).into_iter();
    Ok(notices.fold(builder, |builder, (name, value)| builder.raw_header(plain(name, value))))
}

/// A header in ASCII that is written as it is.
fn plain(name: &'static str, value: String) -> HeaderValue {
    HeaderValue::dangerous_new_pre_encoded(HeaderName::new_from_ascii_str(name), value.clone(), value)
}

/// The subject. Words that would be read as encoded ones are encoded themselves.
pub(in crate::render) fn subject(text: &str) -> HeaderValue {
    if !text.contains("=?") {
        return Subject::from(text.to_owned()).display();
    }
    let mut encoded = String::new();
    {
        let mut writer = email_encoding::headers::writer::EmailWriter::new(&mut encoded, "Subject: ".len(), 0, false);
        // Writing to a string cannot fail.
        let _ = email_encoding::headers::rfc2047::encode(text, &mut writer);
    }
    HeaderValue::dangerous_new_pre_encoded(HeaderName::new_from_ascii_str("Subject"), text.to_owned(), encoded)
}

/// What a message holds.
pub(in crate::render) struct Parts<'a> {
    /// What tells its boundaries from those of other messages.
    pub(in crate::render) id: &'a str,
    pub(in crate::render) text: SinglePart,
    pub(in crate::render) html: SinglePart,
    /// The pictures that come along because the HTML shows them.
    pub(in crate::render) pictures: Vec<&'a Picture>,
    /// The calendar that comes along.
    pub(in crate::render) calendar: Option<&'a CalendarFile>,
}

impl Parts<'_> {
    /// Text and HTML as alternatives, with what comes along.
    pub(in crate::render) fn joined(self) -> MultiPart {
        let alternatives = MultiPart::alternative().boundary(boundary(self.id, "alternative")).singlepart(self.text);
        let read = if self.pictures.is_empty() {
            alternatives.singlepart(self.html)
        } else {
            let related = MultiPart::related().boundary(boundary(self.id, "related")).singlepart(self.html);
            alternatives.multipart(self.pictures.into_iter().map(shown).fold(related, MultiPart::singlepart))
        };
        match self.calendar {
            Some(calendar) => {
                MultiPart::mixed().boundary(boundary(self.id, "mixed")).multipart(read).singlepart(attached(calendar))
            }
            None => read,
        }
    }
}

/// The message as a draft to send: it makes a mail program that knows `X-Unsent` open the file as one, rather than as a message that came
/// in. It is addressed to the program's owner as well, so that it can be tried out as it is, and so that whoever sends it to many puts them
/// where they do not see each other.
pub(super) fn message(
    input: &Input<'_>,
    locale: &Locale,
    mail: &Mail<'_>,
    content: &Content,
    rendered: &Rendered,
    pictures: &Pictures,
    calendar: Option<&CalendarFile>,
) -> Result<Vec<u8>, RenderError> {
    let id = format!("{}.{}.{}", mail.id, locale.language, input.program.id);
    let to = owner(input, mail)?;
    let builder = begun(input, mail, &format!("{id}@{}", to.email.domain()), &mail.sent)?
        .to(to)
        .raw_header(subject(&content.subject))
        .raw_header(plain("X-Unsent", "1".to_owned()));
    let is_along = input.program.images == Images::Embed;
    let parts = Parts {
        id: &id,
        text: SinglePart::plain(rendered.text.clone()),
        html: SinglePart::html(rendered.html.clone()),
        pictures: content.pictures().filter(|_| is_along).filter_map(|name| pictures.named(name)).collect(),
        calendar: calendar.filter(|_| is_along),
    };
    Ok(builder.multipart(parts.joined()).map_err(|why| wrong(&mail.id, &why))?.formatted())
}

/// A picture in the HTML, under its name as content id.
fn shown(picture: &Picture) -> SinglePart {
    let kind = ContentType::parse(picture.media_type()).unwrap_or(ContentType::TEXT_PLAIN);
    let body = Body::new_with_encoding(picture.bytes.clone(), ContentTransferEncoding::Base64)
        .unwrap_or_else(|bytes| Body::dangerous_pre_encoded(bytes, ContentTransferEncoding::Binary));
    Attachment::new_inline_with_name(picture.name.clone(), picture.name.clone()).body(body, kind)
}

/// A calendar as a file beside the words, which mail programs offer to open.
fn attached(calendar: &CalendarFile) -> SinglePart {
    let kind = ContentType::parse("text/calendar; charset=utf-8; method=PUBLISH").unwrap_or(ContentType::TEXT_PLAIN);
    Attachment::new(calendar.name().to_owned()).body(Body::new(calendar.bytes.clone()), kind)
}

/// A line that no text holds, the same each time.
fn boundary(id: &str, level: &str) -> String {
    let digest = Sha256::digest(format!("{level}:{id}"));
    let hex: String = digest.iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    format!("=_{level}_{hex}")
}

#[cfg(test)]
mod tests {
    use lettre::message::header::Headers;

    use super::*;

    #[test]
    fn what_looks_like_an_encoded_word_stays_what_it_is() {
        let mut headers = Headers::new();
        headers.insert_raw(subject("Hi =?utf-8?q?x?="));
        assert_eq!(headers.to_string(), "Subject: =?utf-8?b?SGkgPT91dGYtOD9xP3g/PQ==?=\r\n");
    }
}
