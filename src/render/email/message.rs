//! An e-mail as one file that a mail program opens as a draft (RFC 5322, RFC 2045 to 2049).

use std::time::SystemTime;

use lettre::address::Envelope;
use lettre::message::header::{ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Attachment, Body, Mailbox, Message, MultiPart, SinglePart};
use sha2::{Digest, Sha256};

use super::content::{Content, one_line};
use super::mail::Mail;
use super::template::Rendered;
use crate::locale::Locale;
use crate::model::Images;
use crate::render::calendar::CalendarFile;
use crate::render::picture::Pictures;
use crate::render::{Input, RenderError};

/// Defines a header that the builder does not know, by its name; its value is ASCII.
macro_rules! header {
    ($(#[$doc:meta])* $name:ident, $field:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone)]
        struct $name(String);

        impl Header for $name {
            fn name() -> HeaderName {
                HeaderName::new_from_ascii_str($field)
            }

            fn parse(value: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
                Ok(Self(value.to_owned()))
            }

            fn display(&self) -> HeaderValue {
                HeaderValue::new(Self::name(), self.0.clone())
            }
        }
    };
}

header!(
    /// Makes a mail program that knows it open the file as a draft to send, rather than as a message that came in.
    Unsent,
    "X-Unsent"
);
header!(
    /// Tells other machines not to answer a reminder (RFC 3834).
    AutoSubmitted,
    "Auto-Submitted"
);
header!(
    /// Where people say that they want no more of these mails (RFC 2369); mail programs show it beside the sender.
    ListUnsubscribe,
    "List-Unsubscribe"
);
header!(
    /// What these mails belong together as (RFC 2919); without it the header above counts for little.
    ListId,
    "List-Id"
);

/// The message from the program's owner, dated when it is meant to be sent. It is addressed to the owner as well, so that it can be tried
/// out as it is, and so that whoever sends it to many puts them where they do not see each other.
pub(super) fn message(
    input: &Input<'_>,
    locale: &Locale,
    mail: &Mail<'_>,
    content: &Content,
    rendered: &Rendered,
    pictures: &Pictures,
    calendar: Option<&CalendarFile>,
) -> Result<Vec<u8>, RenderError> {
    let wrong = |why: String| RenderError::Message { moment: mail.id.clone(), why };
    let owner = &input.program.owner;
    let address: lettre::Address =
        owner.email.as_str().parse().map_err(|error: lettre::address::AddressError| wrong(error.to_string()))?;
    let from = Mailbox::new(Some(one_line(owner.name.as_str())), address.clone());
    let id = format!("{}.{}.{}", mail.id, locale.language, input.program.id);
    let envelope = Envelope::new(Some(address.clone()), vec![address.clone()]).map_err(|error| wrong(error.to_string()))?;
    let mut builder = Message::builder()
        .envelope(envelope)
        .message_id(Some(format!("<{id}@{}>", address.domain())))
        .date(SystemTime::from(mail.sent.timestamp()))
        .from(from.clone())
        .reply_to(from.clone())
        .to(from)
        .subject(content.subject.clone())
        .header(Unsent("1".to_owned()));
    if mail.is_reminder() {
        builder = builder.header(AutoSubmitted("auto-generated".to_owned()));
    }
    if let Some(url) = &input.program.unsubscribe {
        builder = builder.header(ListUnsubscribe(format!("<{url}>"))).header(ListId(format!(
            "<{}.{}>",
            input.program.id,
            address.domain()
        )));
    }
    let along = input.program.images == Images::Embed;
    let read = alternatives(&id, content, rendered, along.then_some(pictures));
    let body = match calendar.filter(|_| along) {
        Some(calendar) => MultiPart::mixed().boundary(boundary(&id, "mixed")).multipart(read).singlepart(attached(calendar)),
        None => read,
    };
    let message = builder.multipart(body).map_err(|error| wrong(error.to_string()))?;
    Ok(message.formatted())
}

/// Text and HTML as alternatives; the pictures that the HTML shows come along with it, unless they stand elsewhere.
fn alternatives(id: &str, content: &Content, rendered: &Rendered, pictures: Option<&Pictures>) -> MultiPart {
    let mut shown = MultiPart::related().boundary(boundary(id, "related")).singlepart(SinglePart::html(rendered.html.clone()));
    let mut any = false;
    for name in content.pictures() {
        if let Some(picture) = pictures.and_then(|pictures| pictures.named(name)) {
            let kind = ContentType::parse(picture.media_type()).unwrap_or(ContentType::TEXT_PLAIN);
            let attachment = Attachment::new_inline_with_name(name.to_owned(), name.to_owned());
            shown = shown.singlepart(attachment.body(Body::new(picture.bytes.clone()), kind));
            any = true;
        }
    }
    let alternatives =
        MultiPart::alternative().boundary(boundary(id, "alternative")).singlepart(SinglePart::plain(rendered.text.clone()));
    if any { alternatives.multipart(shown) } else { alternatives.singlepart(SinglePart::html(rendered.html.clone())) }
}

/// A calendar as a file beside the words, which mail programs offer to open.
fn attached(calendar: &CalendarFile) -> SinglePart {
    let kind = ContentType::parse("text/calendar; charset=utf-8; method=PUBLISH").unwrap_or(ContentType::TEXT_PLAIN);
    let name = calendar.path.rsplit('/').next().unwrap_or_default().to_owned();
    Attachment::new(name).body(Body::new(calendar.bytes.clone()), kind)
}

/// A line that no text holds, the same each time.
fn boundary(id: &str, level: &str) -> String {
    let digest = Sha256::digest(format!("{level}:{id}"));
    let hex: String = digest.iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    format!("=_{level}_{hex}")
}
