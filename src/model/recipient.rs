//! Whoever gets a message: one row of a roster, read and found sound. It is no part of the program, and never goes into git.

use std::borrow::Cow;

use super::Layer;

/// One row of a roster.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Recipient {
    /// Which row it is, from 1; the header and empty lines do not count.
    pub row: u64,
    /// The address.
    pub email: String,
    /// The whole name; empty where it is not known.
    pub name: String,
    /// The first name; empty where it is not known.
    pub first_name: String,
    /// The role, by its place in the program's list.
    pub role: Option<usize>,
    /// Where in the organization: what the row says, or else the layer of the role.
    pub layer: Option<Layer>,
    /// The language, by its place in the program's list: that of the row, else that of the site, else the program's first.
    pub language: usize,
    /// The team; empty where it is not known.
    pub team: String,
    /// The habit that was chosen: the place of its role in the program's list, and its place in the menu.
    pub habit: Option<(usize, usize)>,
    /// The site, by its place in the program's list.
    pub site: Option<usize>,
    /// The id of this person in the people file; empty where the row has none.
    pub person: String,
    /// Whether this person speaks for the role in its co-creation.
    pub represents: bool,
    /// The shift, by its name in the working times of roles; empty where there is none.
    pub shift: String,
    /// Whether this person signed up.
    pub signed_up: bool,
    /// Whether this person wants no more messages.
    pub opted_out: bool,
    /// The program's own columns, in the order in which it declares them; empty where the row has nothing.
    pub own: Vec<String>,
}

impl Recipient {
    /// Words as a row has them: on one line, with single spaces and without soft hyphens.
    #[must_use]
    pub fn words(text: &str) -> Cow<'_, str> {
        let is_so = |text: &str| {
            text.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic())
                && !text.contains("  ")
                && text.trim().len() == text.len()
        };
        if is_so(text) {
            return Cow::Borrowed(text);
        }
        Cow::Owned(text.split_whitespace().collect::<Vec<_>>().join(" ").replace('\u{ad}', ""))
    }

    /// Whether this person takes part: by saying so, or by having chosen a habit.
    #[must_use]
    pub const fn takes_part(&self) -> bool {
        self.signed_up || self.habit.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_row_stand_on_one_line_without_what_is_not_seen() {
        for (text, words) in
            [("Anne de Vries", "Anne de Vries"), (" Anne  de\tVries\n", "Anne de Vries"), ("Zo\u{ad}ë\u{a0}B", "Zoë B")]
        {
            assert_eq!(Recipient::words(text), words);
        }
    }
}
