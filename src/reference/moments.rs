//! The page of moments: their ids, which stand in file names, calendars, the program's `emails` and commands. A test holds it against the
//! plans of programs.

use super::Page;

/// A kind of moment, by the form of its id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MomentRow {
    /// Its id; a word in capitals stands for what differs.
    pub id: &'static str,
    /// Its kind, as machine formats say it.
    pub kind: &'static str,
    /// What happens.
    pub what: &'static str,
    /// The key of the section it comes from.
    pub section: &'static str,
}

impl MomentRow {
    /// Whether an id has this form.
    #[must_use]
    pub fn matches(&self, id: &str) -> bool {
        match self.id.split_once(|letter: char| letter.is_ascii_uppercase()) {
            Some((start, _)) => id.strip_prefix(start).is_some_and(|rest| !rest.is_empty()),
            None => id == self.id,
        }
    }
}

const fn row(id: &'static str, kind: &'static str, what: &'static str, section: &'static str) -> MomentRow {
    MomentRow { id, kind, what, section }
}

/// All moments, in the order of a program's life.
pub const MOMENTS: &[MomentRow] = &[
    row("approval-APPROVAL", "approval", "by then someone must have agreed", "approvals"),
    row("measure-before", "measurement", "the questions of the first measurement open", "measurement"),
    row("cocreation-ROLE", "cocreation", "the session in which a role writes its menu", "cocreation"),
    row("SESSION", "cocreation", "the same, for a session that the program plans itself: the id of that session", "cocreation"),
    row("review-ROLE", "review", "the representatives of a role read their menu back", "cocreation"),
    row("leaders", "leaders", "the session of the leaders", "leadership"),
    row("video-VIDEO", "video", "everyone gets a video", "campaign"),
    row("signup-confirmation", "signup", "someone signs up: sent at once, so that it has no date", "campaign"),
    row("signup-closes", "signup", "the last hour to sign up", "campaign"),
    row("signup-rescue", "signup", "one more mail, only when too few signed up", "campaign"),
    row("kickoff", "kickoff", "the kick-off", "kickoff"),
    row("kickoff-SESSION", "kickoff", "the same, for one of several kick-offs", "kickoff"),
    row("experiment", "experiment", "the weeks in which participants do their habit", "experiment"),
    row("nudge-NUDGE", "nudge", "participants get a nudge", "nudges"),
    row("listening-SERIES-N", "listening", "a listening session, the first of a series, or the second", "listening"),
    row("feedback-opens", "feedback", "participants are asked how it was", "feedback"),
    row("feedback-reminds", "feedback", "participants are reminded, once", "feedback"),
    row("feedback-closes", "feedback", "the last hour to answer", "feedback"),
    row("thanks", "thanks", "participants get the results, with thanks", "feedback"),
    row("measure-after", "measurement", "the questions of the second measurement open", "measurement"),
    row("follow-up-ITEM", "follow-up", "something that anchors the habits starts", "follow_up"),
];

/// The page of moments.
pub(super) fn page() -> Page {
    let mut text = "# Moments\n\nEverything that happens in a program is a moment with an id of its own. It names the files of its e-mail and its event in calendars, \
        it is what [`emails`](emails.md) gives own words to, and `excx context` takes it. A word in capitals stands for the id of what it is about.\n\n\
        `excx plan` lists the moments of a program with their days.\n\n| id | kind | what happens | section |\n| --- | --- | --- | --- |\n"
        .to_owned();
    for moment in MOMENTS {
        let section = format!("[`{}`]({})", moment.section, super::program::file(moment.section));
        text.push_str(&format!("| `{}` | `{}` | {} | {section} |\n", moment.id, moment.kind, moment.what));
    }
    text.push_str(
        "\nOwn words under `emails` may be given for one moment (`cocreation-service-agent`) or for all of its kind (`cocreation`, `review`). \
        Videos and nudges have their own words where they stand.\n",
    );
    Page::new("reference/moments.md", text)
}
