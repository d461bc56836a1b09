//! A message as mail carries it (RFC 5322, RFC 2045 to 2049), put together by the message builder.

use std::fmt::Display;
use std::time::SystemTime;

use jiff::Zoned;
use lettre::address::Envelope;
use lettre::message::header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Body, Mailbox, Message, MultiPart, SinglePart};
use sha2::{Digest as _, Sha256};

use super::cut::Cut;
use super::splice::{Op, Pieces};
use super::{Outbox, Tongue, header, quoted};
use crate::render::calendar::CalendarFile;
use crate::render::email::{Letter, Mail, TEXT_WIDTH};
use crate::render::{RenderError, words};

/// What stands in a message until a person's own is put there; each is unlike everything else in it.
const TO: &str = "zq-the-recipient";
const SUBJECT: &str = "zq-the-subject";
const ID: &str = "zq-the-id";
const TEXT: &str = "zq-the-text";
const HTML: &str = "zq-the-html";

/// What messages of a mail in a language share.
pub(super) struct Common<'a> {
    pub(super) outbox: &'a Outbox<'a>,
    pub(super) tongue: &'a Tongue<'a>,
    pub(super) mail: &'a Mail<'a>,
    /// When they are sent.
    pub(super) at: Zoned,
    /// What comes along for one's own calendar.
    pub(super) calendar: Option<&'a CalendarFile>,
}

/// The parts of a message that are its recipient's own.
struct Own {
    id: String,
    to: HeaderValue,
    subject: HeaderValue,
    text: Vec<u8>,
    html: Vec<u8>,
}

/// A message that cannot be put together.
pub(super) fn wrong(moment: &str, why: &impl Display) -> RenderError {
    RenderError::Message { moment: moment.to_owned(), why: why.to_string() }
}

impl Common<'_> {
    /// From whom the messages are.
    pub(super) fn owner(&self) -> Result<Mailbox, RenderError> {
        let owner = &self.outbox.input.program.owner;
        let address: lettre::Address = owner.email.as_str().parse().map_err(|why| wrong(&self.mail.id, &Shown(why)))?;
        Ok(Mailbox::new(Some(super::on_one_line(owner.name.as_str())), address))
    }

    /// The id of a message, without the brackets.
    pub(super) fn id(&self, own: &str) -> Result<String, RenderError> {
        let (mail, language, program) = (&self.mail.id, &self.tongue.locale.language, &self.outbox.input.program.id);
        Ok(format!("{own}.{mail}.{language}.{program}@{}", self.owner()?.email.domain()))
    }

    /// Whether the messages remind people of something, so that no machine should answer them (RFC 3834).
    pub(super) fn reminds(&self) -> bool {
        self.mail.is_reminder()
    }

    /// Where people say that they want no more of them (RFC 2369).
    pub(super) fn unsubscribe(&self) -> Option<String> {
        self.outbox.input.program.unsubscribe.as_ref().map(|url| format!("<{url}>"))
    }

    /// The whole message for one person.
    pub(super) fn whole(&self, letter: &Letter, name: &str, address: &str, ending: &str) -> Result<Vec<u8>, RenderError> {
        let own_id = header::id(&self.mail.id, address);
        let own = Own {
            id: self.id(&String::from_utf8_lossy(&own_id))?,
            to: header::to(name, address).map_err(|why| wrong(&self.mail.id, &why))?,
            subject: header::subject(&letter.subject),
            text: encoded(&words::wrapped(&letter.text, TEXT_WIDTH)),
            html: encoded(&broken(&letter.html)),
        };
        let message = self.message(letter, own)?;
        Ok(if ending == "\n" { self.in_mbox(&message)? } else { message })
    }

    /// The message in pieces.
    pub(super) fn pieces(&self, letter: &Letter, ending: &'static str) -> Result<Pieces, RenderError> {
        let header = |name, value: &str| {
            HeaderValue::dangerous_new_pre_encoded(HeaderName::new_from_ascii_str(name), value.to_owned(), value.to_owned())
        };
        let own = Own {
            id: self.id(ID)?,
            to: header("To", TO),
            subject: header("Subject", SUBJECT),
            text: TEXT.into(),
            html: HTML.into(),
        };
        let message = self.message(letter, own)?;
        let message = if ending == "\n" { self.in_mbox(&message)? } else { message };
        let message = String::from_utf8(message).map_err(|why| wrong(&self.mail.id, &why))?;
        let mut pieces = Pieces::new(ending, &self.mail.id);
        let mut rest = message.as_str();
        let mut until = |pieces: &mut Pieces, place: &str| {
            let (before, after) = rest.split_once(place).ok_or_else(|| wrong(&self.mail.id, &place))?;
            pieces.constant(before.as_bytes());
            rest = after;
            Ok::<_, RenderError>(())
        };
        until(&mut pieces, ID)?;
        pieces.push(Op::Id);
        until(&mut pieces, &format!("To: {TO}{ending}"))?;
        pieces.push(Op::To);
        until(&mut pieces, &format!("Subject: {SUBJECT}{ending}"))?;
        pieces.push(Op::Subject(Cut::of(&letter.subject)));
        until(&mut pieces, TEXT)?;
        letter.text.lines().for_each(|line| pieces.push(Op::Wrapped(Cut::of(line))));
        until(&mut pieces, HTML)?;
        broken(&letter.html).lines().for_each(|line| pieces.push(Op::Line(Cut::of(line))));
        pieces.push(Op::Shared(rest.as_bytes().into()));
        Ok(pieces)
    }

    fn message(&self, letter: &Letter, own: Own) -> Result<Vec<u8>, RenderError> {
        let from = self.owner()?;
        let address = from.email.clone();
        let envelope = Envelope::new(Some(address.clone()), vec![address]).map_err(|why| wrong(&self.mail.id, &why))?;
        let mut builder = Message::builder()
            .envelope(envelope)
            .message_id(Some(format!("<{}>", own.id)))
            .date(SystemTime::from(self.at.timestamp()))
            .from(from.clone())
            .reply_to(from)
            .raw_header(own.to)
            .raw_header(own.subject);
        if let Some(unsubscribe) = self.unsubscribe() {
            let name = HeaderName::new_from_ascii_str("List-Unsubscribe");
            builder = builder.raw_header(HeaderValue::dangerous_new_pre_encoded(name, unsubscribe.clone(), unsubscribe));
            let list = format!("<{}.{}>", self.outbox.input.program.id, self.owner()?.email.domain());
            builder = builder.raw_header(HeaderValue::new(HeaderName::new_from_ascii_str("List-Id"), list));
        }
        if self.reminds() {
            let name = HeaderName::new_from_ascii_str("Auto-Submitted");
            builder = builder.raw_header(HeaderValue::new(name, "auto-generated".to_owned()));
        }
        let read = self.parts(letter, own.text, own.html);
        let parts = match self.calendar {
            Some(calendar) => {
                let kind = ContentType::parse("text/calendar; charset=utf-8; method=PUBLISH").unwrap_or(ContentType::TEXT_PLAIN);
                let file = Attachment::new(named(calendar).to_owned()).body(Body::new(calendar.bytes.clone()), kind);
                MultiPart::mixed().boundary(self.boundary("mixed")).multipart(read).singlepart(file)
            }
            None => read,
        };
        Ok(builder.multipart(parts).map_err(|why| wrong(&self.mail.id, &why))?.formatted())
    }

    /// Text and HTML as alternatives; the pictures that the HTML shows come along with it, unless they stand on the web.
    fn parts(&self, letter: &Letter, text: Vec<u8>, html: Vec<u8>) -> MultiPart {
        let part = |kind: ContentType, bytes: Vec<u8>| {
            SinglePart::builder().header(kind).body(Body::dangerous_pre_encoded(bytes, ContentTransferEncoding::QuotedPrintable))
        };
        let alternatives = MultiPart::alternative().boundary(self.boundary("alternative"));
        let alternatives = alternatives.singlepart(part(ContentType::TEXT_PLAIN, text));
        let html = part(ContentType::TEXT_HTML, html);
        let inside = self.outbox.link().is_none();
        let shown: Vec<_> =
            letter.pictures.iter().filter(|_| inside).filter_map(|name| self.outbox.pictures.named(name)).collect();
        if shown.is_empty() {
            return alternatives.singlepart(html);
        }
        let with_pictures =
            shown.into_iter().fold(MultiPart::related().boundary(self.boundary("related")).singlepart(html), |parts, picture| {
                let kind = ContentType::parse(picture.media_type()).unwrap_or(ContentType::TEXT_PLAIN);
                let attachment = Attachment::new_inline_with_name(picture.name.clone(), picture.name.clone());
                let body = Body::new_with_encoding(picture.bytes.clone(), ContentTransferEncoding::Base64)
                    .unwrap_or_else(|bytes| Body::dangerous_pre_encoded(bytes, ContentTransferEncoding::Binary));
                parts.singlepart(attachment.body(body, kind))
            });
        alternatives.multipart(with_pictures)
    }

    /// A line that no part holds, since none has an equals sign before an underscore; the same each time.
    fn boundary(&self, level: &str) -> String {
        let digest = Sha256::digest(format!("{level}:{}.{}", self.mail.id, self.tongue.locale.language));
        let hex: String = digest.iter().take(12).map(|byte| format!("{byte:02x}")).collect();
        format!("=_{level}_{hex}")
    }

    /// The message as it stands in an mbox: after a line that begins with `From `, with an empty line at its end. No line of it begins so
    /// itself, since its bodies are encoded.
    fn in_mbox(&self, message: &[u8]) -> Result<Vec<u8>, RenderError> {
        let from = self.owner()?.email;
        let sent = self.at.with_time_zone(jiff::tz::TimeZone::UTC).strftime("%a %b %e %H:%M:%S %Y").to_string();
        let mut whole = format!("From {from} {sent}\n").into_bytes();
        whole.extend(message.iter().filter(|byte| **byte != b'\r'));
        whole.push(b'\n');
        Ok(whole)
    }
}

/// The name of a calendar's file.
pub(super) fn named(calendar: &CalendarFile) -> &str {
    calendar.path.rsplit('/').next().unwrap_or_default()
}

/// An error that only shows itself by its debug form is still told in words.
struct Shown(lettre::address::AddressError);

impl Display for Shown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// A body, encoded line by line.
fn encoded(text: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len() + text.len() / 8);
    text.lines().for_each(|line| quoted::line(line, "\r\n", &mut out));
    out
}

/// HTML in short lines: broken inside tags, before the first attribute, where a line break means nothing.
fn broken(html: &str) -> String {
    let mut broken = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let name = rest[at + 1..].bytes().take_while(u8::is_ascii_alphanumeric).count();
        let end = at + 1 + name;
        broken.push_str(&rest[..end]);
        rest = &rest[end..];
        if let Some(attributes) = rest.strip_prefix(' ').filter(|_| name > 0) {
            broken.push('\n');
            rest = attributes;
        }
    }
    broken.push_str(rest);
    broken
}
