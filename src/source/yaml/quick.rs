//! The plainest YAML, in which nearly every program is written, read some six times as fast as the whole language: block lists and maps,
//! words as keys, and values on one line or behind a `|`. Anything else makes no guess: nothing comes of the text, and the reader of all
//! of YAML reads it from its start. A test holds the two equal, place by place, on every text that is read here.

use std::borrow::Cow;

use super::super::MAX_DEPTH;
use super::super::document::Span;

/// What stands in a text, in its order; a list or map with its opening and its end around what it holds.
#[derive(Debug)]
pub(super) enum Piece<'a> {
    /// A key, or a value that is no list or map.
    Scalar {
        text: Cow<'a, str>,
        /// Whether it stands there without quotes or a `|`, so that it may be a number.
        is_plain: bool,
        span: Span,
    },
    ListStart(Span),
    MapStart(Span),
    ListEnd(Span),
    MapEnd(Span),
}

/// The pieces of a text in the plainest YAML; nothing where it may be anything else.
pub(super) fn pieces(text: &str) -> Option<Vec<Piece<'_>>> {
    if !text.ends_with('\n') || !is_plain_text(text.as_bytes()) {
        return None;
    }
    let mut reader = Reader { text, bytes: text.as_bytes(), line: None, depth: 0, pieces: Vec::with_capacity(text.len() / 8) };
    reader.line = reader.content_from(0);
    let first = reader.line?;
    reader.block(first.indent)?;
    reader.line.is_none().then_some(reader.pieces)
}

/// Whether there is no tab, no other control character, and nothing that no one can see.
fn is_plain_text(bytes: &[u8]) -> bool {
    let is_control = |byte: u8| byte < b' ' && byte != b'\n' || byte == 0x7f;
    // The first bytes of control characters beyond ASCII, and of a byte order mark and what is no character, with what follows them.
    let is_unseen = |pair: &[u8]| matches!(pair, [0xc2, ..0xa0] | [0xef, 0xbb | 0xbf]);
    // A fold looks at many bytes at once, unlike a search that may stop at each.
    !bytes.iter().fold(false, |found, byte| found | is_control(*byte)) && (bytes.is_ascii() || !bytes.windows(2).any(is_unseen))
}

/// A line that is neither empty nor a comment: where its first sign stands, and how many spaces before it.
#[derive(Debug, Clone, Copy)]
struct Line {
    start: usize,
    indent: usize,
}

struct Reader<'a> {
    text: &'a str,
    bytes: &'a [u8],
    /// The line that is read next; nothing at the end.
    line: Option<Line>,
    /// How many lists and maps are open.
    depth: usize,
    pieces: Vec<Piece<'a>>,
}

impl<'a> Reader<'a> {
    fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(b'\n')
    }

    /// Whether a word ends here: before a space, or at the end of its line.
    fn is_blank(&self, at: usize) -> bool {
        matches!(self.byte(at), b' ' | b'\n')
    }

    /// The first place from here on where no space stands.
    fn after_spaces(&self, at: usize) -> usize {
        at + self.bytes.iter().skip(at).take_while(|byte| **byte == b' ').count()
    }

    /// The end of the line in which this stands.
    fn line_end(&self, at: usize) -> usize {
        at + self.bytes.iter().skip(at).take_while(|byte| **byte != b'\n').count()
    }

    /// The first line with content from the start of a line on.
    fn content_from(&self, mut at: usize) -> Option<Line> {
        while at < self.bytes.len() {
            let start = self.after_spaces(at);
            if !matches!(self.byte(start), b'\n' | b'#') {
                return Some(Line { start, indent: start - at });
            }
            at = self.line_end(start) + 1;
        }
        None
    }

    /// Goes on behind a line of which nothing is left but spaces and a comment. Unless what comes next goes on with the value.
    fn end_line(&mut self, at: usize, indent: usize) -> Option<()> {
        let rest = self.after_spaces(at);
        let is_comment = self.byte(rest) == b'#' && rest > at;
        if self.byte(rest) != b'\n' && !is_comment {
            return None;
        }
        self.line = self.content_from(self.line_end(rest) + 1);
        self.line.is_none_or(|line| line.indent <= indent).then_some(())
    }

    fn is_dash(&self, at: usize) -> bool {
        self.byte(at) == b'-' && self.is_blank(at + 1)
    }

    /// The list or map that begins with the next line.
    fn block(&mut self, indent: usize) -> Option<()> {
        let start = self.line?.start;
        if self.is_dash(start) { self.block_list(start, indent) } else { self.block_map(start, indent) }
    }

    fn block_list(&mut self, start: usize, indent: usize) -> Option<()> {
        self.open(Piece::ListStart, start)?;
        while let Some(line) = self.line.filter(|line| line.indent == indent && self.is_dash(line.start)) {
            let item = self.after_spaces(line.start + 1);
            if self.key_end(item).is_some() {
                self.block_map(item, indent + item - line.start)?;
            } else {
                self.value(item, indent)?;
            }
        }
        self.close(Piece::ListEnd, indent)
    }

    fn block_map(&mut self, start: usize, indent: usize) -> Option<()> {
        self.open(Piece::MapStart, start)?;
        let mut key = start;
        loop {
            let end = self.key(key)?;
            let value = self.after_spaces(end);
            let is_comment = self.byte(value) == b'#' && value > end;
            if self.byte(value) == b'\n' || is_comment {
                self.line = self.content_from(self.line_end(value) + 1);
                self.below(indent)?;
            } else {
                self.value(value, indent)?;
            }
            match self.line.filter(|line| line.indent == indent && !self.is_dash(line.start)) {
                Some(line) => key = line.start,
                None => return self.close(Piece::MapEnd, indent),
            }
        }
    }

    /// The value below a key: a deeper list or map, or a list whose dashes stand right under the key.
    fn below(&mut self, indent: usize) -> Option<()> {
        let line = self.line?;
        if line.indent > indent {
            self.block(line.indent)
        } else if line.indent == indent && self.is_dash(line.start) {
            // The other reader tells such a list from its first item on, and one whose item begins with a bracket otherwise.
            let item = self.after_spaces(line.start + 1);
            if matches!(self.byte(item), b'[' | b'{') { None } else { self.block_list(item, indent) }
        } else {
            None
        }
    }

    /// A value that begins on the line of its key or dash.
    fn value(&mut self, at: usize, indent: usize) -> Option<()> {
        if self.byte(at) == b'|' {
            return self.literal(at, indent);
        }
        let end = self.one_line(at, false)?;
        self.end_line(end, indent)
    }

    /// A value on one line. Gives its end.
    fn one_line(&mut self, at: usize, in_flow: bool) -> Option<usize> {
        match self.byte(at) {
            b'[' => self.flow_list(at),
            b'{' => self.flow_map(at),
            quote @ (b'"' | b'\'') => self.quoted(at, quote),
            _ => self.plain(at, in_flow),
        }
    }

    fn flow_list(&mut self, start: usize) -> Option<usize> {
        self.open(Piece::ListStart, start)?;
        let mut at = self.after_spaces(start + 1);
        while self.byte(at) != b']' {
            at = self.one_line(at, true)?;
            at = self.next_item(at, b']')?;
        }
        self.close_flow(Piece::ListEnd, at)
    }

    fn flow_map(&mut self, start: usize) -> Option<usize> {
        self.open(Piece::MapStart, start)?;
        let mut at = self.after_spaces(start + 1);
        while self.byte(at) != b'}' {
            at = self.key(at)?;
            at = self.one_line(self.after_spaces(at), true)?;
            at = self.next_item(at, b'}')?;
        }
        self.close_flow(Piece::MapEnd, at)
    }

    /// Where the next item of a list or map between brackets stands, or its end. A comma before the end is left to the whole language.
    fn next_item(&self, at: usize, closing: u8) -> Option<usize> {
        let at = self.after_spaces(at);
        match self.byte(at) {
            b',' => Some(self.after_spaces(at + 1)).filter(|next| self.byte(*next) != closing),
            sign => (sign == closing).then_some(at),
        }
    }

    /// Where a word that is a key ends, behind its colon.
    fn key_end(&self, start: usize) -> Option<usize> {
        let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
        let length = self.bytes.iter().skip(start).take_while(|byte| is_part(byte)).take(LONGEST_KEY + 1).count();
        let colon = start + length;
        let is_word = (1..=LONGEST_KEY).contains(&length) && !matches!(self.byte(start), b'-' | b'.');
        (is_word && self.byte(colon) == b':' && self.is_blank(colon + 1)).then_some(colon + 1)
    }

    fn key(&mut self, start: usize) -> Option<usize> {
        let end = self.key_end(start)?;
        self.scalar(start..end - 1, true)?;
        Some(end)
    }

    /// A text between quotes on one line, in which nothing is escaped.
    fn quoted(&mut self, start: usize, quote: u8) -> Option<usize> {
        let inner = start + 1;
        let ends = |byte: &u8| *byte == quote || matches!(byte, b'\n' | b'\\');
        let end = inner + self.bytes.iter().skip(inner).take_while(|byte| !ends(byte)).count();
        if self.byte(end) != quote || self.byte(end + 1) == quote {
            return None;
        }
        let text = Cow::Borrowed(self.text.get(inner..end)?);
        self.pieces.push(Piece::Scalar { text, is_plain: false, span: span(start, end + 1)? });
        Some(end + 1)
    }

    /// A text without quotes, up to the end of its line, a comment, or what ends it between brackets.
    fn plain(&mut self, start: usize, in_flow: bool) -> Option<usize> {
        let first = self.byte(start);
        let begins =
            first.is_ascii_alphanumeric() || !first.is_ascii() || matches!(first, b'(' | b'/' | b'.' | b'_' | b'+' | b'$');
        if !begins && (first != b'-' || !self.byte(start + 1).is_ascii_digit()) {
            return None;
        }
        let (mut at, mut end) = (start, start);
        loop {
            match self.byte(at) {
                b'\n' => break,
                b',' | b'[' | b']' | b'{' | b'}' if in_flow => break,
                b'#' if at > end => break,
                b' ' => {}
                // A colon that ends a word makes a key of what stands before it.
                b':' if self.is_blank(at + 1)
                    || in_flow && !self.byte(at + 1).is_ascii_alphanumeric() && self.byte(at + 1) != b'/' =>
                {
                    return None;
                }
                _ => end = at + 1,
            }
            at += 1;
        }
        self.scalar(start..end, true)?;
        Some(end)
    }

    /// The lines behind a `|`, all but their common indent.
    fn literal(&mut self, sign: usize, outer: usize) -> Option<()> {
        let is_stripped = self.byte(sign + 1) == b'-';
        let header_end = sign + 1 + usize::from(is_stripped);
        let first = header_end + 1;
        let start = self.after_spaces(first);
        let indent = start - first;
        if self.byte(header_end) != b'\n' || self.byte(start) == b'\n' || indent <= outer {
            return None;
        }
        let mut text = String::new();
        let (mut at, mut blank_lines) = (first, 0);
        let mut end = self.bytes.len();
        while at < self.bytes.len() {
            let content = self.after_spaces(at);
            if self.byte(content) == b'\n' {
                if content - at > indent {
                    return None;
                }
                blank_lines += 1;
                at = content + 1;
                continue;
            }
            if content - at < indent {
                end = content;
                break;
            }
            let next = self.line_end(content) + 1;
            text.extend(std::iter::repeat_n('\n', blank_lines));
            blank_lines = 0;
            text.push_str(self.text.get(at + indent..next)?);
            at = next;
        }
        if is_stripped {
            text.pop();
        }
        self.pieces.push(Piece::Scalar { text: text.into(), is_plain: false, span: span(start, end)? });
        self.line = self.content_from(at);
        self.line.is_none_or(|line| line.indent <= outer).then_some(())
    }

    fn scalar(&mut self, range: std::ops::Range<usize>, is_plain: bool) -> Option<()> {
        let span = span(range.start, range.end)?;
        let text = Cow::Borrowed(self.text.get(range)?);
        self.pieces.push(Piece::Scalar { text, is_plain, span });
        Some(())
    }

    fn open(&mut self, piece: fn(Span) -> Piece<'a>, start: usize) -> Option<()> {
        self.depth += 1;
        self.pieces.push(piece(span(start, start)?));
        (self.depth < MAX_DEPTH).then_some(())
    }

    /// Ends a list or map of lines, behind which no line may stand deeper.
    fn close(&mut self, piece: fn(Span) -> Piece<'a>, indent: usize) -> Option<()> {
        self.depth -= 1;
        self.pieces.push(piece(Span::default()));
        self.line.is_none_or(|line| line.indent <= indent).then_some(())
    }

    fn close_flow(&mut self, piece: fn(Span) -> Piece<'a>, bracket: usize) -> Option<usize> {
        self.depth -= 1;
        self.pieces.push(piece(span(bracket, bracket + 1)?));
        Some(bracket + 1)
    }
}

/// The longest key that is read here, in bytes.
const LONGEST_KEY: usize = 100;

fn span(start: usize, end: usize) -> Option<Span> {
    Some(Span { start: u32::try_from(start).ok()?, end: u32::try_from(end).ok()? })
}
