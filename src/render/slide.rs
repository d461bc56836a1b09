//! The slide of a moment: one message for a screen in a canteen, read from five metres away.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use super::brief::{Door, Quote, Told};
use super::email::Mail;
use super::typeset::{Sheet, file_name};
use super::words::{DayForm, day};
use super::{Artifact, ArtifactKind, Input, Job, RenderError, fields, png, qr, theme_colors};
use crate::color::PrintColors;
use crate::locale::{Arguments, Locale};
use crate::plan::Occasion;

const TEMPLATE: &str = include_str!("../../templates/materials/slide.typ");

/// How wide a slide is, in pixels; it is nine sixteenths as high.
const WIDTH: f64 = 1920.0;
/// How wide its page is, in points: 320 mm.
const PAGE: f64 = 320.0 * 72.0 / 25.4;

/// What the template of a slide gets.
#[derive(Debug, Serialize)]
struct Slide<'a> {
    lang: String,
    draft: bool,
    organization: String,
    theme: String,
    /// The day on which it is shown.
    day: String,
    line: &'a str,
    note: String,
    quote: Option<&'a Quote>,
    /// The file of the still of a video.
    still: Option<String>,
    /// The file of the logo.
    logo: Option<String>,
    door: Option<&'a Door>,
    /// The code of the door.
    qr: Option<qr::Code>,
    colors: PrintColors,
    words: BTreeMap<String, String>,
}

/// One job for each moment of which something else than a mail tells, but for what answers one person.
pub(super) fn jobs<'a>(input: &'a Input<'a>, locale: &'a Locale, told: &[Arc<Told<'a>>]) -> Vec<Job<'a>> {
    let dated = told.iter().filter(|told| told.mail.moment().is_some()).map(Arc::clone);
    dated.map(|told| Box::new(move || Ok(vec![slide(input, locale, &told)?])) as Job<'a>).collect()
}

fn slide(input: &Input<'_>, locale: &Locale, told: &Told<'_>) -> Result<Artifact, RenderError> {
    let program = input.program;
    let Told { mail, brief, .. } = told;
    let (primary, accent) = theme_colors(program);
    let still = still(input, mail);
    let logo = program.organization.logo.as_ref().map(|path| path.as_str());
    let files: Vec<(String, &Vec<u8>)> = [("still", still), ("logo", logo)]
        .into_iter()
        .filter_map(|(name, path)| Some((file_name(name, path?), input.assets.get(path?)?)))
        .collect();
    let file = |name: &str| files.iter().map(|(file, _)| file).find(|file| file.starts_with(name)).cloned();
    let name = format!("slide-{}", mail.id);
    let data = Slide {
        lang: locale.language.to_string(),
        draft: brief.draft,
        organization: program.organization.name.to_string(),
        theme: fields::read(input, locale, program.theme_name()),
        day: day(locale, mail.sent.date(), DayForm::Day)?,
        line: &brief.line,
        note: brief.note_beside_door(),
        quote: brief.quote.as_ref(),
        still: file("/still"),
        logo: file("/logo"),
        door: brief.door.as_ref(),
        qr: brief.door.as_ref().map(|door| qr::code(&door.url)).transpose()?,
        colors: PrintColors::from_theme(primary, accent),
        words: words(locale)?,
    };
    let failed = |why: String| RenderError::Sheet { name: name.clone(), why };
    let data = serde_json::to_string(&data).map_err(|error| failed(error.to_string()))?;
    let files = files.iter().map(|(file, bytes)| (file.as_str(), (*bytes).clone())).collect();
    let pixels = Sheet { name: &name, template: TEMPLATE, data, files }.to_pixels(WIDTH / PAGE)?;
    Ok(Artifact {
        path: format!("materials/{}/{name}.png", locale.language),
        kind: ArtifactKind::Slide,
        moment: Some(mail.id.clone()),
        audience: Some(mail.audience.to_string()),
        language: Some(locale.language.clone()),
        at: Some(mail.sent.clone()),
        sendings: Vec::new(),
        title: brief.line.clone(),
        bytes: png::encoded(&pixels).map_err(|error| failed(error.to_string()))?,
    })
}

/// The still of the video of a moment: a file of the program.
fn still<'a>(input: &Input<'a>, mail: &Mail<'_>) -> Option<&'a str> {
    let Occasion::Video { sent, .. } = mail.moment()?.occasion else { return None };
    let video = input.program.campaign.as_ref()?.videos.get(sent)?;
    video.poster.as_ref().map(|path| path.as_str())
}

fn words(locale: &Locale) -> Result<BTreeMap<String, String>, RenderError> {
    let ids = ["sheet-draft", "sheet-draft-note", "sheet-quote-open", "sheet-quote-close"];
    ids.into_iter().map(|id| Ok((id.to_owned(), locale.say(id, &Arguments::new())?))).collect()
}
