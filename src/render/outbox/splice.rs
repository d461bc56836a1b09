//! A message in pieces: what is the same for all, and what is put in for each person.

use std::borrow::Cow;
use std::sync::Arc;

use super::cut::{Cut, Piece};
use super::{header, quoted};
use crate::render::{RenderError, email, words};

/// A piece of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Op {
    /// Bytes that are the same for all.
    Constant(Vec<u8>),
    /// Bytes that other messages end with as well, such as their pictures; kept once for all.
    Shared(Arc<[u8]>),
    /// What tells the message from all others.
    Id,
    /// The header for whom it is.
    To,
    /// The header with the subject.
    Subject(Cut),
    /// A line of a body.
    Line(Cut),
    /// A line of plain text, which is wrapped where it is too wide.
    Wrapped(Cut),
    /// A part of a JSON string.
    Json(Cut),
    /// A line of plain text in a JSON string, wrapped where it is too wide.
    JsonWrapped(Cut),
    /// A cell of a sheet.
    Cell(Cut),
}

/// A message in pieces.
#[derive(Debug, Clone, Default)]
pub(super) struct Pieces {
    pub(super) ops: Vec<Op>,
    /// How lines end.
    pub(super) ending: &'static str,
    /// The id of the mail, of which each message's own id is made.
    pub(super) mail: String,
}

/// Memory that is kept from one message to the next.
#[derive(Debug, Default)]
pub(super) struct Memory {
    line: String,
    wrapped: String,
}

impl Pieces {
    pub(super) fn new(ending: &'static str, mail: &str) -> Self {
        Self { ops: Vec::new(), ending, mail: mail.to_owned() }
    }

    /// Adds bytes that are the same for all.
    pub(super) fn constant(&mut self, bytes: &[u8]) {
        match self.ops.last_mut() {
            Some(Op::Constant(last)) => last.extend_from_slice(bytes),
            _ if bytes.is_empty() => {}
            _ => self.ops.push(Op::Constant(bytes.to_vec())),
        }
    }

    /// Adds a piece; one that turns out to be the same for all is written now.
    pub(super) fn push(&mut self, op: Op) {
        let (Op::Subject(cut) | Op::Line(cut) | Op::Wrapped(cut) | Op::Json(cut) | Op::JsonWrapped(cut) | Op::Cell(cut)) = &op
        else {
            self.ops.push(op);
            return;
        };
        if cut.constant().is_none() {
            self.ops.push(op);
            return;
        }
        let mut bytes = Vec::new();
        // Only an address can fail to be written.
        let _ = self.write_op(&op, &[], &mut Memory::default(), &mut bytes);
        self.constant(&bytes);
    }

    /// How many bytes it holds.
    pub(super) fn weight(&self) -> usize {
        let words = |piece: &Piece| if let Piece::Words(words) = piece { words.len() + 32 } else { 32 };
        let op = |op: &Op| match op {
            Op::Constant(bytes) => bytes.len(),
            Op::Shared(_) | Op::Id | Op::To => 0,
            Op::Subject(cut) | Op::Line(cut) | Op::Wrapped(cut) | Op::Json(cut) | Op::JsonWrapped(cut) | Op::Cell(cut) => {
                cut.0.iter().map(words).sum()
            }
        };
        self.ops.iter().map(op).sum()
    }

    /// Writes the message for someone.
    pub(super) fn write(&self, values: &[Cow<'_, str>], memory: &mut Memory, out: &mut Vec<u8>) -> Result<(), RenderError> {
        self.ops.iter().try_for_each(|op| self.write_op(op, values, memory, out))
    }

    fn write_op(&self, op: &Op, values: &[Cow<'_, str>], memory: &mut Memory, out: &mut Vec<u8>) -> Result<(), RenderError> {
        let value = |slot: usize| values.get(slot).map_or("", |value| value);
        let Memory { line, wrapped } = memory;
        line.clear();
        wrapped.clear();
        match op {
            Op::Constant(bytes) => out.extend_from_slice(bytes),
            Op::Shared(bytes) => out.extend_from_slice(bytes),
            Op::Id => out.extend_from_slice(&header::id(&self.mail, value(super::person::EMAIL))),
            Op::To => {
                let (name, address) = (value(super::person::ADDRESSED), value(super::person::EMAIL));
                header::write_to(name, address, self.ending, out).map_err(|why| email::wrong(&self.mail, &why))?;
            }
            Op::Subject(cut) => {
                cut.fill(values, line);
                header::write_subject(line, self.ending, out);
            }
            Op::Line(cut) => {
                cut.fill(values, line);
                quoted::line(line, self.ending, out);
            }
            Op::Wrapped(cut) => {
                cut.fill(values, line);
                words::wrap(line, email::TEXT_WIDTH, wrapped);
                wrapped.split('\n').for_each(|line| quoted::line(line, self.ending, out));
            }
            Op::Json(cut) => {
                cut.fill(values, line);
                super::record::escape(line, out);
            }
            Op::JsonWrapped(cut) => {
                cut.fill(values, line);
                words::wrap(line, email::TEXT_WIDTH, wrapped);
                super::record::escape(wrapped, out);
            }
            Op::Cell(cut) => {
                cut.fill(values, line);
                super::sheet::cell(line, out);
            }
        }
        Ok(())
    }
}
