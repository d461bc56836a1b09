//! The brief for each colleague in a video, and the form on which he or she agrees to be shown.

use super::paper::{Mark, Page, Section, sheet};
use super::{Desk, Material};
use crate::locale::Arguments;
use crate::model::{Consent, Phase, Video};
use crate::plan::Occasion;
use crate::render::RenderError;
use crate::render::words::{DayForm, length};

/// A brief for each video, also one that may step in for another.
pub(super) fn materials(desk: &Desk<'_>) -> Result<Vec<Material>, RenderError> {
    let videos = desk.input.program.campaign.as_ref().map_or(&[][..], |campaign| &campaign.videos);
    videos.iter().enumerate().map(|(index, video)| brief(desk, index, video)).collect()
}

fn brief(desk: &Desk<'_>, index: usize, video: &Video) -> Result<Material, RenderError> {
    let name = desk.called(&video.presenter)?;
    let title = desk.say("brief-title", &Arguments::from([("name", name.as_str().into())]))?;
    let pages = vec![told(desk, index, video, &name)?, consent(desk, video, &name)?];
    let material = sheet(format!("video-brief-{}", video.id), title, Phase::Campaign, pages, None);
    Ok(Material { audience: Some("cx-team".to_owned()), ..material })
}

/// What the video tells.
fn told(desk: &Desk<'_>, index: usize, video: &Video, name: &str) -> Result<Page, RenderError> {
    let program = desk.input.program;
    let sent = desk.moments(|occasion| matches!(occasion, Occasion::Video { video, .. } if video == index))?;
    let due = video.due.map(|due| desk.day(due.0, DayForm::WithYear)).transpose()?;
    let function = video.presenter.function.as_ref().map(|function| desk.read(function));
    let who = [Some(name.to_owned()), function].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let takes = match length(video.duration) {
        Some(length) => desk.say("brief-length", &Arguments::from([("length", length.into())]))?,
        None => desk.word("brief-length-any")?,
    };
    let facts = [
        (desk.word("paper-who")?, who),
        (desk.word("brief-sent")?, sent),
        (desk.word("brief-due")?, due.unwrap_or_default()),
        (desk.word("brief-takes")?, takes),
    ];
    let driver = program.first_driver();
    let why = driver.map(|driver| desk.say("brief-tell-why", &Arguments::from([("driver", desk.read(&driver.name).into())])));
    let mut tell = vec![desk.word("brief-tell-customer")?];
    tell.extend(why.transpose()?);
    tell.extend(desk.all_words(&["brief-tell-habit", "brief-tell-join"])?);
    let sentence = desk.section("brief-sentence")?;
    let sentence = match &video.quote {
        Some(quote) => sentence.voice(desk.read(quote)),
        None => sentence.write(1),
    };
    let habit = Section::headed(desk.word("brief-habit")?).prompts([desk.word("paper-after")?, desk.word("paper-i")?], 1);
    Ok(Page::new(desk.word("brief-heading")?, desk.word("brief-for")?, Some(desk.word("brief-intro")?))
        .with(Section::default().facts(facts))
        .with(desk.section("brief-tell")?.list(Mark::Number, tell))
        .with(sentence)
        .with(habit)
        .with(
            desk.section("brief-real")?
                .in_panel()
                .list(Mark::Dot, desk.all_words(&["brief-real-1", "brief-real-2", "brief-real-3", "brief-real-4"])?),
        ))
}

/// The form on which someone agrees to be shown.
fn consent(desk: &Desk<'_>, video: &Video, name: &str) -> Result<Page, RenderError> {
    let program = desk.input.program;
    let arguments = Arguments::from([
        ("theme", desk.read(program.theme_name()).into()),
        ("organization", program.organization.name.as_str().into()),
        ("owner", program.owner.name.as_str().into()),
        ("email", program.owner.email.to_string().into()),
        ("name", name.into()),
    ]);
    let kept = program.privacy.as_ref().and_then(|privacy| privacy.retention);
    let facts = [
        (desk.word("consent-what")?, desk.say("consent-what-for", &arguments)?),
        (desk.word("privacy-kept")?, kept.map(|kept| super::privacy::kept(desk, kept)).transpose()?.unwrap_or_default()),
        (desk.word("consent-back")?, desk.say("consent-back-how", &arguments)?),
        (desk.word("privacy-notice")?, program.privacy.as_ref().map(|privacy| privacy.notice.to_string()).unwrap_or_default()),
    ];
    let known = video.presenter.consent.as_ref().map(|consent| given(desk, consent)).transpose()?.unwrap_or_default();
    let agree = desk.all_words(&["consent-agree-shown", "consent-agree-name", "consent-agree-later"])?;
    Ok(Page::new(desk.word("consent-title")?, desk.word("brief-for")?, Some(desk.say("consent-intro", &arguments)?))
        .with(Section::default().facts(facts))
        .with(desk.section("consent-agree")?.list(Mark::Tick, agree))
        .with(Section::default().text(known))
        .with(Section::default().fields(desk.all_words(&["paper-name", "paper-date", "paper-signature"])?)))
}

fn given(desk: &Desk<'_>, consent: &Consent) -> Result<String, RenderError> {
    let (id, day) = consent.withdrawn.map_or(("consent-given", consent.given), |day| ("consent-withdrawn", day));
    desk.say(id, &Arguments::from([("day", desk.day(day.0, DayForm::WithYear)?.into())]))
}
