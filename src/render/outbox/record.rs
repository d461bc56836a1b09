//! A message as a line of JSON, for those who send through an interface of their own.

use serde::Serialize;
use serde_json::ser::{CompactFormatter, Formatter as _};
use serde_json::{Map, Value};

use super::cut::{Cut, Piece, mark};
use super::message::Edition;
use super::splice::{Op, Pieces};
use super::{header, person};
use crate::plan::RFC3339;
use crate::render::email::{self, Letter, Sort, TEXT_WIDTH};
use crate::render::{RenderError, words};

/// The mark of the message's id, and of the first line of the text that is a person's own.
const ID: usize = 4_000;
const FIRST_LINE: usize = 1_000;

#[derive(Serialize)]
struct Record<'a> {
    to: To<'a>,
    subject: &'a str,
    html: &'a str,
    text: &'a str,
    headers: Map<String, Value>,
    moment: &'a str,
    /// When it is meant to be sent; nothing for what is sent when something happens.
    at: Option<String>,
    language: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pictures: Vec<Shown<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    calendar: Option<Attached<'a>>,
}

/// A calendar that comes along as a file.
#[derive(Serialize)]
struct Attached<'a> {
    name: &'a str,
    text: std::borrow::Cow<'a, str>,
}

#[derive(Serialize)]
struct To<'a> {
    email: &'a str,
    name: &'a str,
}

/// A picture that the HTML shows by its content id.
#[derive(Serialize)]
struct Shown<'a> {
    cid: &'a str,
    path: String,
}

impl Edition<'_> {
    /// The line for one person.
    pub(super) fn record(&self, letter: &Letter, name: &str, address: &str) -> Result<Vec<u8>, RenderError> {
        let text = words::wrapped(&letter.text, TEXT_WIDTH);
        let id = header::id(&self.mail.id, address);
        self.line(letter, &text, name, address, &String::from_utf8_lossy(&id)).map(String::into_bytes)
    }

    /// The line in pieces.
    pub(super) fn record_pieces(&self, letter: &Letter) -> Result<Pieces, RenderError> {
        let mut own = Vec::new();
        let mut text = String::new();
        for line in letter.text.lines() {
            let cut = Cut::of(line);
            if cut.constant().is_some() {
                text.push_str(&words::wrapped(line, TEXT_WIDTH));
            } else {
                text.push(mark(FIRST_LINE + own.len()));
                own.push(cut);
            }
            text.push('\n');
        }
        text.truncate(text.trim_end_matches('\n').len());
        let marked = |slot: usize| mark(slot).to_string();
        let (name, address) = (marked(person::ADDRESSED), marked(person::EMAIL));
        let line = self.line(letter, &text, &name, &address, &marked(ID))?;
        let mut pieces = Pieces::new("\n", &self.mail.id);
        for piece in Cut::of(&line).0 {
            match piece {
                Piece::Words(words) => pieces.constant(words.as_bytes()),
                Piece::Slot(ID, _) => pieces.push(Op::Id),
                Piece::Slot(slot, _) if slot >= FIRST_LINE => {
                    pieces.push(Op::JsonWrapped(own.get(slot - FIRST_LINE).cloned().unwrap_or_default()));
                }
                slot @ Piece::Slot(..) => pieces.push(Op::Json(Cut(vec![slot]))),
            }
        }
        Ok(pieces)
    }

    /// The headers beside the recipient and the subject, by their names.
    fn headers(&self, id: &str) -> Result<Map<String, Value>, RenderError> {
        let owner = email::owner(self.outbox.input, self.mail)?;
        let notices = email::notices(self.outbox.input, self.mail, owner.email.domain());
        let of_sender = [("Message-ID", format!("<{id}>")), ("From", owner.to_string()), ("Reply-To", owner.to_string())];
        Ok(of_sender.into_iter().chain(notices).map(|(name, value)| (name.to_owned(), Value::String(value))).collect())
    }

    fn line(&self, letter: &Letter, text: &str, name: &str, address: &str, id: &str) -> Result<String, RenderError> {
        let inside = self.outbox.link().is_none();
        let record = Record {
            to: To { email: address, name },
            subject: &letter.subject,
            html: &letter.html,
            text,
            headers: self.headers(&self.id(id)?)?,
            moment: &self.mail.id,
            at: matches!(self.mail.sort, Sort::Moment(_)).then(|| self.at.strftime(RFC3339).to_string()),
            language: self.tongue.locale.language.as_str(),
            pictures: letter
                .pictures
                .iter()
                .filter(|_| inside)
                .map(|name| Shown { cid: name, path: format!("pictures/{name}") })
                .collect(),
            calendar: self.calendar.map(|file| Attached { name: file.name(), text: String::from_utf8_lossy(&file.bytes) }),
        };
        let mut line = serde_json::to_string(&record).map_err(|why| email::wrong(&self.mail.id, &why))?;
        line.push('\n');
        Ok(line)
    }
}

/// Writes text as it stands inside a JSON string.
pub(super) fn escape(text: &str, out: &mut Vec<u8>) {
    let is_plain = |byte: u8| byte >= b' ' && byte != b'"' && byte != b'\\';
    if text.bytes().all(is_plain) {
        out.extend_from_slice(text.as_bytes());
        return;
    }
    let mut formatter = CompactFormatter;
    for character in text.chars() {
        let escaped = match character {
            '"' => Some(serde_json::ser::CharEscape::Quote),
            '\\' => Some(serde_json::ser::CharEscape::ReverseSolidus),
            '\n' => Some(serde_json::ser::CharEscape::LineFeed),
            '\r' => Some(serde_json::ser::CharEscape::CarriageReturn),
            '\t' => Some(serde_json::ser::CharEscape::Tab),
            _ => None,
        };
        // Writing to memory cannot fail.
        match escaped {
            Some(escape) => drop(formatter.write_char_escape(out, escape)),
            None => out.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes()),
        }
    }
}
