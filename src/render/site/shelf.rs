//! What hangs or opens apart from the timeline, by audience: posters and whole calendars.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Listed, Writer};
use crate::render::{ArtifactKind, RenderError};

/// What was made for one audience; the name of the audience is empty where it is for nobody in particular.
#[derive(Debug, Serialize)]
pub(super) struct Shelf {
    audience: String,
    pub(super) items: Vec<Item>,
}

/// One thing, in each language and format that it was made in.
#[derive(Debug, Serialize)]
pub(super) struct Item {
    title: String,
    files: Vec<File>,
}

/// A link to a file.
#[derive(Debug, Serialize)]
struct File {
    href: String,
    language: String,
    name: String,
    format: String,
}

impl Writer<'_> {
    /// The files of a kind that do not stand with their moment, by audience; an audience without files has no shelf.
    pub(super) fn shelves(&self, kind: ArtifactKind) -> Result<Vec<Shelf>, RenderError> {
        let mut shelves: BTreeMap<(usize, &str), BTreeMap<&str, Vec<&Listed>>> = BTreeMap::new();
        for file in self.listed.iter().filter(|file| file.kind == kind && (file.moment.is_none() || !with_moments(kind))) {
            let audience = file.audience.as_deref().unwrap_or_default();
            let items = shelves.entry((self.rank(audience), audience)).or_default();
            items.entry(name_and_format(&file.path).0).or_default().push(file);
        }
        let gathered = |((_, audience), items): ((usize, &str), BTreeMap<&str, Vec<&Listed>>)| {
            let audience = if audience.is_empty() { String::new() } else { self.titles.audience_word(audience)? };
            let items = items.into_values().map(|files| self.item(files)).collect::<Result<_, _>>()?;
            Ok(Shelf { audience, items })
        };
        shelves.into_iter().map(gathered).collect()
    }

    fn item(&self, mut files: Vec<&Listed>) -> Result<Item, RenderError> {
        files.sort_by_key(|file| (file.language.as_ref().map(|language| self.place_of(language)), file.path.as_str()));
        let title = files.first().map(|file| file.title.clone()).unwrap_or_default();
        let link = |file: &Listed| {
            Ok::<_, RenderError>(File {
                href: file.path.clone(),
                language: file.language.as_ref().map(ToString::to_string).unwrap_or_default(),
                name: file.language.as_ref().map_or_else(|| Ok(String::new()), |language| self.language_name(language))?,
                format: name_and_format(&file.path).1.to_uppercase(),
            })
        };
        let files = files.into_iter().map(link).collect::<Result<_, _>>()?;
        Ok(Item { title, files })
    }

    /// Where an audience stands: everyone first, then who takes part, the roles in their order, and the team.
    fn rank(&self, audience: &str) -> usize {
        let roles = &self.input.program.roles;
        match audience {
            "" | "everyone" => 0,
            "participants" => 1,
            "cx-team" => roles.len() + 3,
            role => 2 + roles.iter().position(|other| other.id == *role).unwrap_or(roles.len()),
        }
    }
}

/// Whether files of a kind stand with their moment, where they have one.
const fn with_moments(kind: ArtifactKind) -> bool {
    !matches!(kind, ArtifactKind::Material)
}

/// The name of a file without folder, language or ending, and its ending.
fn name_and_format(path: &str) -> (&str, &str) {
    let file = path.rsplit('/').next().unwrap_or(path);
    (file.split('.').next().unwrap_or(file), file.rsplit('.').next().unwrap_or_default())
}
