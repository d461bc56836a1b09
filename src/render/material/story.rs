//! Story sheets: real cases to tell in a team, and one page for a story of its own.

use super::paper::{Mark, Page, Section, sheet};
use super::{Desk, Material};
use crate::locale::Arguments;
use crate::model::{Phase, Story};
use crate::render::{RenderError, markdown};

/// A page for each story, where the program has some.
pub(super) fn materials(desk: &Desk<'_>) -> Result<Vec<Material>, RenderError> {
    let stories = desk.input.program.team_leads.as_ref().map_or(&[][..], |leads| &leads.stories);
    if stories.is_empty() {
        return Ok(Vec::new());
    }
    let mut pages = stories.iter().map(|story| page(desk, story)).collect::<Result<Vec<_>, _>>()?;
    pages.push(own(desk)?);
    let material = sheet("stories", desk.word("story-title")?, Phase::Campaign, pages, None);
    Ok(vec![Material { audience: Some("leaders".to_owned()), ..material }])
}

fn page(desk: &Desk<'_>, story: &Story) -> Result<Page, RenderError> {
    let program = desk.input.program;
    let value = story.value.as_ref().and_then(|id| program.values.iter().find(|value| *id == value.id));
    let shows = value.map(|value| desk.say("story-shows", &Arguments::from([("value", desk.read(&value.name).into())])));
    let text = markdown::to_text(&desk.read(&story.story.0));
    let told = text.split("\n\n").fold(Section::default(), |section, paragraph| section.text(paragraph.trim().to_owned()));
    let claims = story.claims.iter().filter_map(|id| program.claims.iter().find(|claim| *id == claim.id));
    let claims = claims.map(|claim| format!("{} ({})", desk.read(&claim.text), claim.source)).collect();
    Ok(Page::new(desk.read(&story.title), desk.word("paper-for-team-leads")?, shows.transpose()?)
        .with(told)
        .with(Section::default().list(Mark::Dot, claims))
        .with(
            desk.section("story-tell")?
                .in_panel()
                .list(Mark::Number, desk.all_words(&["story-tell-1", "story-tell-2", "story-tell-3"])?),
        )
        .with(desk.section("story-ask")?.prompts(desk.all_words(&["story-ask-1", "story-ask-2"])?, 4)))
}

fn own(desk: &Desk<'_>) -> Result<Page, RenderError> {
    let prompts = desk.all_words(&["story-own-who", "story-own-hard", "story-own-did", "story-own-customer"])?;
    Ok(Page::new(desk.word("story-own")?, desk.word("paper-for-team-leads")?, Some(desk.word("story-own-intro")?))
        .with(Section::default().prompts(prompts, 3))
        .with(desk.section("story-own-sentence")?.write_on(2)))
}
