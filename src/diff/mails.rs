//! The e-mails of two versions as people read them, line by line. A moment that moves changes its mails only in days and times, which is
//! told of the moment; so the new words are set at the old times before they are compared.

use std::collections::BTreeMap;

use serde::Serialize;
use similar::{ChangeTag, TextDiff};

use super::{Change, Version};
use crate::model::Language;
use crate::render::{self, Input, MailWords, RenderError};

/// What differs in the e-mails.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Mails {
    /// The e-mails that are new, gone, or have other words, in the order in which they are sent; what has no date comes first.
    pub changed: Vec<MailChange>,
    /// How many others tell other days and times, and nothing else that is new.
    pub only_times: usize,
    /// Why they could not be compared, if so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unread: Option<String>,
}

impl Mails {
    /// Whether nothing differs.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.changed.is_empty() && self.only_times == 0 && self.unread.is_none()
    }
}

/// An e-mail in a language that is new, gone, or has other words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MailChange {
    /// The id of its moment.
    pub mail: String,
    /// Its language.
    pub language: Language,
    /// What happened to it.
    pub change: Change,
    /// The subject, the newest that there is.
    pub subject: String,
    /// The lines that are gone and that are new, in their order; the subject and the line after it first.
    pub lines: Vec<Line>,
}

/// A line that is gone or new.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Whether it is gone or new.
    pub change: Change,
    /// What it says.
    pub text: String,
}

pub(super) fn between(before: &Version<'_>, after: &Version<'_>) -> Mails {
    let mut mails = Mails::default();
    let languages = &after.input.program.languages;
    for language in languages.iter().filter(|language| before.input.program.languages.contains(language)) {
        if let Err(why) = in_language(before.input, after.input, language, &mut mails) {
            mails.unread.get_or_insert(why.to_string());
        }
    }
    let sent = |mail: &MailChange| {
        [after, before].into_iter().find_map(|version| version.input.plan.moment(&mail.mail)).map(|moment| &moment.sent)
    };
    mails.changed.sort_by(|a, b| sent(a).cmp(&sent(b)));
    mails
}

/// The mails of a version, by id.
type Read = BTreeMap<String, MailWords>;

fn read(input: &Input<'_>, language: &Language) -> Result<Read, RenderError> {
    let mails = render::mail_words(input, language)?;
    Ok(mails.into_iter().map(|mail| (mail.id.clone(), mail)).collect())
}

fn in_language(before: &Input<'_>, after: &Input<'_>, language: &Language, mails: &mut Mails) -> Result<(), RenderError> {
    let (was, is) = (read(before, language)?, render::mail_words(after, language)?);
    let at_old_times = after.plan.timed_as(before.plan);
    let worded = read(&Input { plan: &at_old_times, ..*after }, language)?;
    let told = |mail: &MailWords, change, lines| MailChange {
        mail: mail.id.clone(),
        language: language.clone(),
        change,
        subject: mail.subject.clone(),
        lines,
    };
    for mail in &is {
        match (was.get(&mail.id), worded.get(&mail.id)) {
            (Some(known), Some(worded)) if known != worded => {
                mails.changed.push(told(mail, Change::Changed, lines(known, worded)));
            }
            (Some(known), _) => mails.only_times += usize::from(known != mail),
            (None, _) => mails.changed.push(told(mail, Change::Added, Vec::new())),
        }
    }
    let gone = was.values().filter(|known| !is.iter().any(|mail| mail.id == known.id));
    mails.changed.extend(gone.map(|known| told(known, Change::Removed, Vec::new())));
    Ok(())
}

/// The lines that differ between two mails.
fn lines(was: &MailWords, is: &MailWords) -> Vec<Line> {
    let whole = |mail: &MailWords| format!("{}\n{}\n{}\n", mail.subject, mail.preheader, mail.text);
    let (was, is) = (whole(was), whole(is));
    let diff = TextDiff::from_lines(&was, &is);
    let line = |change: similar::Change<&str>| {
        let what = match change.tag() {
            ChangeTag::Delete => Change::Removed,
            ChangeTag::Insert => Change::Added,
            ChangeTag::Equal => return None,
        };
        let text = change.value().trim_end();
        (!text.is_empty()).then(|| Line { change: what, text: text.to_owned() })
    };
    diff.iter_all_changes().filter_map(line).collect()
}
