//! The messages for each person of a roster: for which moments there are some, how many, and in which form. Nothing on the page is of any
//! person.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Listed, Writer};
use crate::locale::Argument;
use crate::render::{ArtifactKind, RenderError};

/// The messages of one moment in one form.
#[derive(Debug, Serialize)]
pub(super) struct Posted {
    title: String,
    count: String,
    form: String,
    href: String,
}

impl Writer<'_> {
    /// The messages, in the order of the moments.
    pub(super) fn outbox(&self) -> Result<Vec<Posted>, RenderError> {
        let mut found: BTreeMap<(usize, &str, &str), u64> = BTreeMap::new();
        for file in self.listed.iter().filter(|file| file.kind == ArtifactKind::Outbox) {
            let moment = file.moment.as_deref().unwrap_or_default();
            let (href, _) = place_and_form(&file.path);
            *found.entry((self.turn_of(moment), moment, href)).or_default() += file.messages.unwrap_or_default();
        }
        let posted = |((_, moment, href), count): ((usize, &str, &str), u64)| {
            Ok(Posted {
                title: self.title_of(moment)?,
                count: self.say("outbox-messages", [("count", Argument::Count(count))])?,
                form: place_and_form(href).1.to_uppercase(),
                href: href.to_owned(),
            })
        };
        found.into_iter().map(posted).collect()
    }

    /// Where a moment stands in the plan; what answers a sign-up stands nowhere, and comes last.
    fn turn_of(&self, moment: &str) -> usize {
        let moments = &self.input.plan.moments;
        moments.iter().position(|other| other.id == moment).unwrap_or(moments.len())
    }

    fn title_of(&self, moment: &str) -> Result<String, RenderError> {
        if let Some(moment) = self.input.plan.moment(moment) {
            return self.titles.of_moment(moment);
        }
        let is_its_mail = |file: &&Listed| file.kind == ArtifactKind::Email && file.moment.as_deref() == Some(moment);
        let in_language = |file: &&Listed| file.language.as_ref() == Some(&self.locale.language);
        let mail = self.listed.iter().filter(is_its_mail).find(in_language);
        mail.map_or_else(|| self.say("outbox-answer", []), |mail| Ok(mail.title.clone()))
    }
}

/// Where the messages of a moment stand, and in which form: single files stand in folders of a thousand, in one for the moment.
fn place_and_form(path: &str) -> (&str, &str) {
    let folder = path.trim_end_matches('/').rsplit_once('/').map_or("", |(folder, _)| folder);
    match path.rsplit_once('.').filter(|_| !path.ends_with('/')) {
        Some((_, ending)) => (path, ending),
        None if folder.contains('/') => (&path[..=folder.len()], "eml"),
        None => (path, "eml"),
    }
}

#[cfg(test)]
mod tests {
    use super::place_and_form;

    #[test]
    fn single_files_are_one_outbox() {
        assert_eq!(place_and_form("outbox/kickoff/000/"), ("outbox/kickoff/", "eml"));
        assert_eq!(place_and_form("outbox/kickoff/"), ("outbox/kickoff/", "eml"));
        assert_eq!(place_and_form("outbox/kickoff.mbox"), ("outbox/kickoff.mbox", "mbox"));
    }
}
