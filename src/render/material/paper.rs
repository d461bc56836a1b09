//! Papers that are put together from parts: guides for a meeting, worksheets, briefs, pages of facts.

use serde::Serialize;

use super::{Desk, Material};
use crate::model::Phase;
use crate::render::RenderError;

const TEMPLATE: &str = include_str!("../../../templates/materials/guide.typ");

/// What the template gets.
#[derive(Debug, Serialize)]
struct Paper {
    pages: Vec<Page>,
    source: Option<String>,
}

/// A page, or more where it is long.
#[derive(Debug, Serialize)]
pub(super) struct Page {
    title: String,
    whom: String,
    intro: Option<String>,
    sections: Vec<Section>,
}

/// What stands under one heading.
#[derive(Debug, Default, Serialize)]
pub(super) struct Section {
    heading: Option<String>,
    panel: bool,
    parts: Vec<Part>,
}

#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum Part {
    Text { text: String },
    Voice { text: String },
    Steps { steps: Vec<Step> },
    List { mark: Mark, items: Vec<String> },
    Facts { rows: Vec<Fact> },
    Prompts { prompts: Vec<Prompt> },
    Write { lines: u8, more: bool },
    Fields { names: Vec<String> },
    Hands { names: Vec<String> },
    Table { head: Vec<String>, rows: Vec<Vec<String>> },
}

/// A step of a meeting.
#[derive(Debug, Serialize)]
pub(super) struct Step {
    minutes: u32,
    name: String,
    how: String,
}

/// What stands before the items of a list.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Mark {
    /// A box to tick.
    Tick,
    /// A number.
    Number,
    /// A dot.
    Dot,
}

#[derive(Debug, Serialize)]
struct Fact {
    name: String,
    text: String,
}

#[derive(Debug, Serialize)]
struct Prompt {
    text: String,
    lines: u8,
    ticked: bool,
}

impl Step {
    pub(super) const fn new(minutes: u32, name: String, how: String) -> Self {
        Self { minutes, name, how }
    }
}

impl Page {
    pub(super) const fn new(title: String, whom: String, intro: Option<String>) -> Self {
        Self { title, whom, intro, sections: Vec::new() }
    }

    /// The page with another section; one without parts is left out.
    pub(super) fn with(mut self, section: Section) -> Self {
        if !section.parts.is_empty() {
            self.sections.push(section);
        }
        self
    }

    /// As a sheet of its own.
    pub(super) fn alone(self, name: impl Into<String>, phase: Phase) -> Material {
        let title = self.title.clone();
        sheet(name, title, phase, vec![self], None)
    }
}

/// A sheet of these pages, with where it comes from in its foot.
pub(super) fn sheet(name: impl Into<String>, title: String, phase: Phase, pages: Vec<Page>, source: Option<String>) -> Material {
    Material::new(name, title, phase, TEMPLATE, &["paper-minutes"]).with(&Paper { pages, source })
}

impl Section {
    pub(super) fn headed(heading: String) -> Self {
        Self { heading: Some(heading), ..Self::default() }
    }

    /// In a panel: what must not be missed.
    pub(super) const fn in_panel(mut self) -> Self {
        self.panel = true;
        self
    }

    pub(super) fn text(self, text: String) -> Self {
        self.part(!text.is_empty(), Part::Text { text })
    }

    /// What someone says, larger.
    pub(super) fn voice(self, text: String) -> Self {
        self.part(!text.is_empty(), Part::Voice { text })
    }

    pub(super) fn steps(self, steps: Vec<Step>) -> Self {
        self.part(!steps.is_empty(), Part::Steps { steps })
    }

    pub(super) fn list(self, mark: Mark, items: Vec<String>) -> Self {
        self.part(!items.is_empty(), Part::List { mark, items })
    }

    /// What is known, each by its name; what is not known is left out.
    pub(super) fn facts(self, rows: impl IntoIterator<Item = (String, String)>) -> Self {
        let rows: Vec<Fact> =
            rows.into_iter().filter(|(_, text)| !text.is_empty()).map(|(name, text)| Fact { name, text }).collect();
        self.part(!rows.is_empty(), Part::Facts { rows })
    }

    /// Questions, each with so many lines to write on.
    pub(super) fn prompts(self, texts: impl IntoIterator<Item = String>, lines: u8) -> Self {
        self.asked(texts, lines, false)
    }

    /// The same with a box to tick before each.
    pub(super) fn ticked(self, texts: impl IntoIterator<Item = String>, lines: u8) -> Self {
        self.asked(texts, lines, true)
    }

    fn asked(self, texts: impl IntoIterator<Item = String>, lines: u8, ticked: bool) -> Self {
        let prompts: Vec<Prompt> = texts.into_iter().map(|text| Prompt { text, lines, ticked }).collect();
        self.part(!prompts.is_empty(), Part::Prompts { prompts })
    }

    /// So many lines to write on.
    pub(super) fn write(self, lines: u8) -> Self {
        self.part(true, Part::Write { lines, more: false })
    }

    /// As many lines to write on as the page has room for, and no fewer than these.
    pub(super) fn write_on(self, lines: u8) -> Self {
        self.part(true, Part::Write { lines, more: true })
    }

    /// Places to fill in, beside each other.
    pub(super) fn fields(self, names: Vec<String>) -> Self {
        self.part(!names.is_empty(), Part::Fields { names })
    }

    /// Boxes to count hands in.
    pub(super) fn hands(self, names: Vec<String>) -> Self {
        self.part(!names.is_empty(), Part::Hands { names })
    }

    pub(super) fn table(self, head: Vec<String>, rows: Vec<Vec<String>>) -> Self {
        self.part(!rows.is_empty(), Part::Table { head, rows })
    }

    fn part(mut self, is_there: bool, part: Part) -> Self {
        if is_there {
            self.parts.push(part);
        }
        self
    }
}

impl Desk<'_> {
    /// The section under a heading of the engine.
    pub(super) fn section(&self, heading: &str) -> Result<Section, RenderError> {
        Ok(Section::headed(self.word(heading)?))
    }

    /// The steps of a meeting of so many minutes, by the share that each takes; minutes add up. A step's words are its id, and that with `-how`.
    pub(super) fn steps(&self, minutes: u32, shares: &[(&str, u32)]) -> Result<Vec<Step>, RenderError> {
        let whole: u32 = shares.iter().map(|(_, share)| share).sum();
        let mut passed = 0;
        let mut steps = Vec::new();
        for (id, share) in shares {
            let (from, to) = (minutes * passed / whole.max(1), minutes * (passed + share) / whole.max(1));
            passed += share;
            if to > from {
                steps.push(Step { minutes: to - from, name: self.word(id)?, how: self.word(&format!("{id}-how"))? });
            }
        }
        Ok(steps)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_holds_only_what_there_is() {
        let section = Section::headed("Wat".into())
            .text(String::new())
            .list(Mark::Tick, Vec::new())
            .facts([("Wie".to_owned(), String::new())]);
        assert!(section.parts.is_empty());
        let page = Page::new("Titel".into(), "Voor wie".into(), None).with(section).with(Section::default().write(2));
        assert_eq!(page.sections.len(), 1);
    }
}
