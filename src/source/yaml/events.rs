//! What stands in a text, from whichever of the two readers fits it.

use granit_parser::{Event, Parser, ScalarStyle, ScanError, StrInput, StructureStyle};

use super::super::MAX_DEPTH;
use super::super::document::{Span, byte_span};
use super::quick::{self, Piece};

/// A thing that stands in a text, and where.
pub(super) type Read<'a> = (Event<'a>, Span);

/// What stands in a text, one thing after the other.
pub(super) enum Events<'a> {
    /// Of a text in the plainest YAML, which was read to its end already.
    Quick(std::vec::IntoIter<Piece<'a>>),
    /// Of any text.
    Whole(Box<Parser<'a, StrInput<'a>>>),
}

impl<'a> Events<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        quick::pieces(text).map_or_else(|| Self::whole(text), |pieces| Self::Quick(pieces.into_iter()))
    }

    /// From the reader of the whole language.
    pub(super) fn whole(text: &'a str) -> Self {
        let options = granit_parser::options! {
            flow_nesting_limit: MAX_DEPTH,
            block_nesting_limit: MAX_DEPTH,
            emit_comments: false,
        };
        Self::Whole(Box::new(Parser::new_from_str_with_options(text, options)))
    }

    pub(super) fn next(&mut self) -> Option<Result<Read<'a>, ScanError>> {
        match self {
            Self::Quick(pieces) => pieces.next().map(|piece| Ok(event(piece))),
            Self::Whole(parser) => parser.next_event().map(|read| read.map(|(event, span)| (event, byte_span(&span)))),
        }
    }
}

fn event(piece: Piece<'_>) -> Read<'_> {
    match piece {
        Piece::Scalar { text, is_plain, span } => {
            let style = if is_plain { ScalarStyle::Plain } else { ScalarStyle::DoubleQuoted };
            (Event::Scalar(text, style, 0, None), span)
        }
        Piece::ListStart(span) => (Event::SequenceStart(StructureStyle::Block, 0, None), span),
        Piece::MapStart(span) => (Event::MappingStart(StructureStyle::Block, 0, None), span),
        Piece::ListEnd(span) => (Event::SequenceEnd, span),
        Piece::MapEnd(span) => (Event::MappingEnd, span),
    }
}
