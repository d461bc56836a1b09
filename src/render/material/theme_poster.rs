//! The poster of the theme: its name, what it stands for, and whom one sees in the videos of the week.

use serde::Serialize;

use super::menu::{Signup, signup};
use super::{Desk, Material};
use crate::locale::Arguments;
use crate::model::{Body, Phase, Theme};
use crate::plan::{Moment, Occasion};
use crate::render::words::{DayForm, one_line};
use crate::render::{RenderError, markdown, name_of};

const TEMPLATE: &str = include_str!("../../../templates/materials/theme-poster.typ");

/// What the template gets.
#[derive(Debug, Serialize)]
struct Poster {
    intro: Option<String>,
    videos: Vec<Video>,
    goodies: Vec<String>,
    signup: Option<Signup>,
}

/// A day of the week, and whom one sees.
#[derive(Debug, Serialize)]
struct Video {
    weekday: String,
    day: String,
    presenter: String,
    function: Option<String>,
    line: String,
    /// Whether the line is what the presenter says.
    is_quote: bool,
}

/// The poster, where the program has a theme.
pub(super) fn materials(desk: &Desk<'_>) -> Result<Vec<Material>, RenderError> {
    desk.input.program.theme.as_ref().map(|theme| poster(desk, theme)).into_iter().collect()
}

fn poster(desk: &Desk<'_>, theme: &Theme) -> Result<Material, RenderError> {
    let signup = signup(desk)?;
    let name = desk.read(&theme.name);
    let arguments = Arguments::from([
        ("closes", signup.as_ref().map_or("", |signup| signup.closes.as_str()).into()),
        ("address", signup.as_ref().map_or("", |signup| signup.address.as_str()).into()),
    ]);
    let title = desk.say("theme-poster-title", &Arguments::from([("theme", name.into())]))?;
    let videos = desk.input.plan.moments.iter().map(|moment| video(desk, moment)).filter_map(Result::transpose);
    let data = Poster {
        intro: intro(desk),
        videos: videos.collect::<Result<_, _>>()?,
        goodies: theme.goodies.iter().map(|goody| self::goody(desk, goody)).collect::<Result<_, _>>()?,
        signup,
    };
    let words = &["theme-poster-week", "theme-poster-goodies", "poster-join", "poster-sign-up", "poster-qr"];
    Ok(Material {
        audience: Some("everyone".to_owned()),
        arguments,
        ..Material::new("theme-poster", title, Phase::Campaign, TEMPLATE, words).with(&data)
    })
}

/// What the theme stands for, in plain words.
pub(super) fn intro(desk: &Desk<'_>) -> Option<String> {
    let Body(intro) = desk.input.program.theme.as_ref()?.intro.as_ref()?;
    Some(one_line(&markdown::to_text(&desk.read(intro))))
}

fn video(desk: &Desk<'_>, moment: &Moment) -> Result<Option<Video>, RenderError> {
    let Occasion::Video { sent, .. } = moment.occasion else { return Ok(None) };
    let Some(video) = desk.input.program.campaign.as_ref().and_then(|campaign| campaign.videos.get(sent)) else {
        return Ok(None);
    };
    let day = moment.starts.date();
    Ok(Some(Video {
        weekday: desk.day(day, DayForm::Weekday)?,
        day: desk.day(day, DayForm::WithoutWeekday)?,
        presenter: name_of(desk.input.people, &video.presenter, desk.locale)?,
        function: video.presenter.function.as_ref().map(|function| desk.read(function)),
        line: desk.read(video.quote.as_ref().or(video.short.as_ref()).unwrap_or(&video.subject)),
        is_quote: video.quote.is_some(),
    }))
}

fn goody(desk: &Desk<'_>, goody: &crate::model::Goody) -> Result<String, RenderError> {
    let name = desk.read(&goody.name);
    let Some(place) = &goody.r#where else { return Ok(name) };
    desk.say("theme-poster-goody", &Arguments::from([("name", name.into()), ("where", desk.read(place).into())]))
}
