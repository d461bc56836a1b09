//! Source and words as a terminal can show them: nothing in them moves the cursor, turns the direction of a line around, or hides.

use unicode_width::UnicodeWidthStr;

/// As many columns of a source line are shown.
pub(super) const WINDOW: usize = 120;
/// As many characters are kept before a mark that lies outside the window.
const BEFORE: usize = 40;

/// Text as it can be shown: a tab as four columns, and what would fool the eye written out.
#[must_use]
pub fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    text.chars().for_each(|character| push_visible(&mut shown, character));
    shown
}

fn push_visible(shown: &mut String, character: char) {
    match character {
        '\t' => shown.push_str("    "),
        // As YAML itself would write it.
        hidden if is_hidden(hidden) => shown.push_str(&format!("\\u{:04X}", u32::from(hidden))),
        control if control.is_control() => shown.push('␣'),
        other => shown.push(other),
    }
}

/// Whether a character cannot be seen, and changes how others are seen (Unicode Annex 9, and the spaces without width).
const fn is_hidden(character: char) -> bool {
    matches!(
        character,
        '\u{061C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}'
    )
}

/// Whether a character belongs to a script that is written from right to left.
const fn is_right_to_left(character: char) -> bool {
    matches!(character, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

/// A source line as far as it is shown: all of it, or the part around what is marked.
#[derive(Debug)]
pub(super) struct Window<'a> {
    line: &'a str,
    /// How many characters are left out before it.
    skipped: usize,
    /// How many characters are shown.
    kept: usize,
    /// Whether characters are left out after it.
    is_cut: bool,
}

impl<'a> Window<'a> {
    /// The part of a line around a column, from 1.
    pub(super) fn around(line: &'a str, column: usize) -> Self {
        let whole = Self::from(line, 0);
        let at = column.saturating_sub(1);
        // What stands close to the end of the window may have no room for its mark.
        if whole.is_cut && at + BEFORE > whole.kept { Self::from(line, at.saturating_sub(BEFORE)) } else { whole }
    }

    fn from(line: &'a str, skipped: usize) -> Self {
        let mut characters = line.chars().skip(skipped);
        let (mut width, mut kept) = (0, 0);
        let mut buffer = String::new();
        for character in characters.by_ref() {
            buffer.clear();
            push_visible(&mut buffer, character);
            width += buffer.width();
            if width > WINDOW {
                return Self { line, skipped, kept, is_cut: true };
            }
            kept += 1;
        }
        Self { line, skipped, kept, is_cut: false }
    }

    /// The line as it is shown.
    pub(super) fn text(&self) -> String {
        let (before, after) = (if self.skipped > 0 { "…" } else { "" }, if self.is_cut { "…" } else { "" });
        let text = format!("{before}{}{after}", self.stretch(0, self.kept));
        // Set apart, it keeps its own direction and leaves the margin before it alone.
        if text.chars().any(is_right_to_left) { format!("\u{2066}{text}\u{2069}") } else { text }
    }

    /// Whether a column, from 1, is in it.
    pub(super) fn shows(&self, column: usize) -> bool {
        (self.skipped + 1..=self.skipped + self.kept + 1).contains(&column)
    }

    /// How many columns stand before a mark, and how many the mark itself takes; at least one.
    pub(super) fn mark(&self, from: usize, to: Option<usize>) -> (usize, usize) {
        let from = from.saturating_sub(self.skipped + 1).min(self.kept);
        let to = to.map_or(self.kept, |to| to.saturating_sub(self.skipped + 1).clamp(from, self.kept));
        let lead = usize::from(self.skipped > 0) + self.stretch(0, from).width();
        (lead, self.stretch(from, to).trim_end().width().max(1))
    }

    fn stretch(&self, from: usize, to: usize) -> String {
        let mut shown = String::new();
        self.line.chars().skip(self.skipped + from).take(to - from).for_each(|character| push_visible(&mut shown, character));
        shown
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_turn_a_line_around_is_written_out() {
        assert_eq!(visible("a\u{202E}b\u{2066}c\u{200B}d\u{1b}[31m"), "a\\u202Eb\\u2066c\\u200Bd␣[31m");
    }

    #[test]
    fn a_line_from_right_to_left_is_set_apart() {
        assert_eq!(Window::around("name: שלום", 7).text(), "\u{2066}name: שלום\u{2069}");
    }

    #[test]
    fn a_long_line_is_shown_around_what_is_marked() {
        let line = format!("{}HERE{}", "a".repeat(5_000), "b".repeat(5_000));
        let window = Window::around(&line, 5_001);
        let text = window.text();
        assert!(text.starts_with("…a") && text.ends_with("b…") && text.width() <= WINDOW + 2, "{text}");
        let (lead, width) = window.mark(5_001, Some(5_005));
        assert_eq!((text.chars().skip(lead).take(width).collect::<String>().as_str(), width), ("HERE", 4));
    }

    #[test]
    fn the_start_of_a_long_line_is_shown_where_the_mark_is_there() {
        let line = "x".repeat(5_000);
        let window = Window::around(&line, 3);
        assert_eq!((window.mark(3, None), window.text().width()), ((2, WINDOW - 2), WINDOW + 1));
    }

    #[test]
    fn wide_characters_and_tabs_take_their_columns() {
        assert_eq!(Window::around("日本: x", 5).mark(5, Some(6)), (6, 1));
        assert_eq!(Window::around("a:\tx", 4).mark(4, Some(5)), (6, 1));
        assert_eq!(Window::around("a: 日本", 4).mark(4, Some(6)), (3, 4));
    }

    #[test]
    fn an_empty_line_has_room_for_a_mark() {
        assert_eq!(Window::around("", 1).mark(1, Some(1)), (0, 1));
        assert_eq!(Window::around("ab", 3).mark(3, Some(3)), (2, 1));
    }
}
