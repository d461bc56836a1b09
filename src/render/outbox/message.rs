//! A message as mail carries it (RFC 5322, RFC 2045 to 2049), put together by the message builder.

use jiff::Zoned;
use lettre::message::header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue};
use lettre::message::{Body, SinglePart};

use super::cut::Cut;
use super::splice::{Op, Pieces};
use super::{Outbox, Tongue, header, quoted};
use crate::render::calendar::CalendarFile;
use crate::render::email::{self, Letter, Mail, Parts, TEXT_WIDTH};
use crate::render::{RenderError, words};

/// What stands in a message until a person's own is put there; each is unlike everything else in it.
const TO: &str = "zq-the-recipient";
const SUBJECT: &str = "zq-the-subject";
const ID: &str = "zq-the-id";
const TEXT: &str = "zq-the-text";
const HTML: &str = "zq-the-html";

/// What messages of a mail in a language share.
pub(super) struct Edition<'a> {
    pub(super) outbox: &'a Outbox<'a>,
    pub(super) tongue: &'a Tongue<'a>,
    pub(super) mail: &'a Mail<'a>,
    /// When they are sent.
    pub(super) at: Zoned,
    /// What comes along for one's own calendar.
    pub(super) calendar: Option<&'a CalendarFile>,
}

/// The parts of a message that are its recipient's own.
struct Personal {
    id: String,
    to: HeaderValue,
    subject: HeaderValue,
    text: Vec<u8>,
    html: Vec<u8>,
}

impl Edition<'_> {
    /// The id of a message, without the brackets, from what tells it from those to others.
    pub(super) fn id(&self, unique: &str) -> Result<String, RenderError> {
        let (mail, language, program) = (&self.mail.id, &self.tongue.locale.language, &self.outbox.input.program.id);
        Ok(format!("{unique}.{mail}.{language}.{program}@{}", email::owner(self.outbox.input, self.mail)?.email.domain()))
    }

    /// The whole message for one person.
    pub(super) fn whole(&self, letter: &Letter, name: &str, address: &str, ending: &str) -> Result<Vec<u8>, RenderError> {
        let own_id = header::id(&self.mail.id, address);
        let own = Personal {
            id: self.id(&String::from_utf8_lossy(&own_id))?,
            to: header::to(name, address).map_err(|why| email::wrong(&self.mail.id, &why))?,
            subject: email::subject(&letter.subject),
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
        let own = Personal {
            id: self.id(ID)?,
            to: header("To", TO),
            subject: header("Subject", SUBJECT),
            text: TEXT.into(),
            html: HTML.into(),
        };
        let message = self.message(letter, own)?;
        let message = if ending == "\n" { self.in_mbox(&message)? } else { message };
        let message = String::from_utf8(message).map_err(|why| email::wrong(&self.mail.id, &why))?;
        let mut pieces = Pieces::new(ending, &self.mail.id);
        let mut rest = message.as_str();
        let mut until = |pieces: &mut Pieces, place: &str| {
            let (before, after) = rest.split_once(place).ok_or_else(|| email::wrong(&self.mail.id, &place))?;
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

    fn message(&self, letter: &Letter, own: Personal) -> Result<Vec<u8>, RenderError> {
        let Outbox { input, pictures, .. } = self.outbox;
        let builder = email::begun(input, self.mail, &own.id, &self.at)?.raw_header(own.to).raw_header(own.subject);
        let part = |kind: ContentType, bytes: Vec<u8>| {
            SinglePart::builder().header(kind).body(Body::dangerous_pre_encoded(bytes, ContentTransferEncoding::QuotedPrintable))
        };
        let is_along = self.outbox.link().is_none();
        let parts = Parts {
            id: &format!("{}.{}", self.mail.id, self.tongue.locale.language),
            text: part(ContentType::TEXT_PLAIN, own.text),
            html: part(ContentType::TEXT_HTML, own.html),
            pictures: letter.pictures.iter().filter(|_| is_along).filter_map(|name| pictures.named(name)).collect(),
            calendar: self.calendar,
        };
        Ok(builder.multipart(parts.joined()).map_err(|why| email::wrong(&self.mail.id, &why))?.formatted())
    }

    /// The message as it stands in an mbox: after a line that begins with `From `, with an empty line at its end. No line of it begins so
    /// itself, since its bodies are encoded.
    fn in_mbox(&self, message: &[u8]) -> Result<Vec<u8>, RenderError> {
        let from = email::owner(self.outbox.input, self.mail)?.email;
        let sent = self.at.with_time_zone(jiff::tz::TimeZone::UTC).strftime("%a %b %e %H:%M:%S %Y").to_string();
        let mut whole = format!("From {from} {sent}\n").into_bytes();
        whole.extend(message.iter().filter(|byte| **byte != b'\r'));
        whole.push(b'\n');
        Ok(whole)
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
