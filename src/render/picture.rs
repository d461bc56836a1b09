//! The pictures that e-mails show: the logo, and the stills of the videos with a play mark and their length painted on.
//!
//! Mail programs show no SVG, so everything becomes PNG or JPEG here.

use std::collections::BTreeMap;
use std::sync::Arc;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{ExtendedColorType, ImageEncoder as _};
use rayon::prelude::*;
use serde::Serialize;

use super::typeset::{Pixels, Sheet, file_name};
use super::words;
use super::{Artifact, ArtifactKind, Input, RenderError, theme_colors};
use crate::color::PrintColors;
use crate::locale::{Arguments, Locale};
use crate::model::{Language, Video};

/// How sharp a still is kept: high enough for faces, low enough for a mail.
const JPEG_QUALITY: u8 = 82;
/// The height of a logo, in pixels: three times the size at which mails show it.
const LOGO_HEIGHT: f64 = 84.0;

const STILL: &str = include_str!("../../templates/materials/video-still.typ");
const LOGO: &str = include_str!("../../templates/materials/logo.typ");

/// A picture to show in a mail.
#[derive(Debug, Clone)]
pub(super) struct Picture {
    /// The name of its file.
    pub(super) name: String,
    /// Its width, in pixels.
    pub(super) width: u32,
    /// Its height, in pixels.
    pub(super) height: u32,
    /// Its bytes.
    pub(super) bytes: Vec<u8>,
}

impl Picture {
    /// Its media type (RFC 2046).
    pub(super) fn media_type(&self) -> &'static str {
        if self.name.ends_with(".png") { "image/png" } else { "image/jpeg" }
    }
}

/// The pictures of a program.
#[derive(Debug)]
pub(super) struct Pictures {
    logo: Option<Picture>,
    posters: BTreeMap<(usize, Language), Picture>,
}

impl Pictures {
    /// Draws the pictures of a program, the stills with the words of each language.
    pub(super) fn of(input: &Input<'_>, locales: &[Arc<Locale>]) -> Result<Self, RenderError> {
        let mut pictures = Self { logo: None, posters: BTreeMap::new() };
        if !input.groups.iter().any(|group| matches!(group, super::Group::Emails | super::Group::Outbox)) {
            return Ok(pictures);
        }
        let logo = input.program.organization.logo.as_ref().map(|path| path.as_str());
        pictures.logo = logo
            .and_then(|path| Some((path, input.assets.get(path)?)))
            .map(|(path, bytes)| draw_logo(path, bytes))
            .transpose()?;
        pictures.posters = posters(input, locales)?;
        Ok(pictures)
    }

    /// The logo.
    pub(super) fn logo(&self) -> Option<&Picture> {
        self.logo.as_ref()
    }

    /// The still of a video, with the words of a language.
    pub(super) fn poster(&self, video: usize, language: &Language) -> Option<&Picture> {
        self.posters.get(&(video, language.clone()))
    }

    /// The picture with this name.
    pub(super) fn named(&self, name: &str) -> Option<&Picture> {
        self.logo.iter().chain(self.posters.values()).find(|picture| picture.name == name)
    }

    /// The pictures as files, beside the mails that show them.
    pub(super) fn artifacts(&self) -> Vec<Artifact> {
        let artifact = |picture: &Picture| Artifact {
            path: format!("emails/pictures/{}", picture.name),
            kind: ArtifactKind::Picture,
            moment: None,
            audience: None,
            language: None,
            at: None,
            sendings: Vec::new(),
            title: picture.name.clone(),
            bytes: picture.bytes.clone(),
        };
        self.logo.iter().chain(self.posters.values()).map(artifact).collect()
    }
}

/// A video whose still is shown, by its place in the campaign, and the language of the words on it.
type Shown<'a> = (usize, &'a Video, &'a Language);

/// The stills of the videos, with the words of each language: drawn on all cores, and each but once where languages share these words.
fn posters(input: &Input<'_>, locales: &[Arc<Locale>]) -> Result<BTreeMap<(usize, Language), Picture>, RenderError> {
    let videos = input.program.campaign.iter().flat_map(|campaign| campaign.videos.iter().enumerate());
    let mut drawn: BTreeMap<(&str, String), Vec<Shown<'_>>> = BTreeMap::new();
    for (index, video) in videos {
        let Some(path) = video.poster.as_ref().map(|path| path.as_str()).filter(|path| input.assets.contains_key(*path)) else {
            continue;
        };
        for locale in locales {
            let data = still_data(input, locale, video, path)?;
            drawn.entry((path, data)).or_default().push((index, video, &locale.language));
        }
    }
    let drawn: Vec<_> = drawn.into_iter().collect();
    let draw = |((path, data), shown): &((&str, String), Vec<Shown<'_>>)| {
        let (width, height, bytes) = draw_still(path, data, &input.assets[*path])?;
        let named = |(index, video, language): &Shown<'_>| {
            let name = format!("{}.{language}.jpg", video.id);
            ((*index, (*language).clone()), Picture { name, width, height, bytes: bytes.clone() })
        };
        Ok(shown.iter().map(named).collect::<Vec<_>>())
    };
    // Of several failures the first is told, whichever thread met its own first.
    let made: Vec<Result<_, RenderError>> = drawn.par_iter().map(draw).collect();
    Ok(made.into_iter().collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
}

#[derive(Serialize)]
struct StillData<'a> {
    file: &'a str,
    watch: String,
    length: Option<String>,
    accent: String,
    on_accent: String,
    shade: String,
}

/// What the template of a still gets: all that its picture depends on, beside the file.
fn still_data(input: &Input<'_>, locale: &Locale, video: &Video, path: &str) -> Result<String, RenderError> {
    let (primary, accent) = theme_colors(input.program);
    let colors = PrintColors::from_theme(primary, accent);
    let id = if video.captions.unwrap_or_default() { "email-video-length-captions" } else { "email-video-length" };
    let length = words::length(video.duration).map(|length| locale.say(id, &Arguments::from([("length", length.into())])));
    let file = file_name("picture", path);
    let data = StillData {
        file: &file,
        watch: locale.say("email-video-watch", &Arguments::new())?,
        length: length.transpose()?,
        accent: colors.accent.to_string(),
        on_accent: colors.on_accent.to_string(),
        shade: colors.ink.to_string(),
    };
    json(path, &data)
}

/// The still as it is shown: its width, its height and its bytes.
fn draw_still(path: &str, data: &str, bytes: &[u8]) -> Result<(u32, u32, Vec<u8>), RenderError> {
    let pixels = drawn(path, STILL, data.to_owned(), &file_name("picture", path), bytes, 2.0)?;
    let rgb: Vec<u8> = pixels.rgba.chunks_exact(4).flat_map(|pixel| pixel.iter().take(3).copied()).collect();
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY)
        .write_image(&rgb, pixels.width, pixels.height, ExtendedColorType::Rgb8)
        .map_err(|error| RenderError::Picture { path: path.to_owned(), why: error.to_string() })?;
    Ok((pixels.width, pixels.height, bytes))
}

#[derive(Serialize)]
struct LogoData<'a> {
    file: &'a str,
}

fn draw_logo(path: &str, bytes: &[u8]) -> Result<Picture, RenderError> {
    let file = file_name("picture", path);
    let pixels = drawn(path, LOGO, json(path, &LogoData { file: &file })?, &file, bytes, LOGO_HEIGHT / 28.0)?;
    let mut encoded = Vec::new();
    PngEncoder::new(&mut encoded)
        .write_image(&pixels.rgba, pixels.width, pixels.height, ExtendedColorType::Rgba8)
        .map_err(|error| RenderError::Picture { path: path.to_owned(), why: error.to_string() })?;
    Ok(Picture { name: "logo.png".to_owned(), width: pixels.width, height: pixels.height, bytes: encoded })
}

fn json(path: &str, data: &impl Serialize) -> Result<String, RenderError> {
    serde_json::to_string(data).map_err(|error| RenderError::Picture { path: path.to_owned(), why: error.to_string() })
}

fn drawn(path: &str, template: &str, data: String, file: &str, bytes: &[u8], scale: f64) -> Result<Pixels, RenderError> {
    let failed = |why: String| RenderError::Picture { path: path.to_owned(), why };
    let sheet = Sheet { name: path, template, data, files: BTreeMap::from([(file, bytes.to_vec())]) };
    sheet.to_pixels(scale).map_err(|error| match error {
        RenderError::Sheet { why, .. } => failed(why),
        other => other,
    })
}
