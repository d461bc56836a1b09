//! What the mails of the campaign week tell: the video of the day, where to sign up, the goodies, and why it matters.

use schemars::JsonSchema;
use serde::Serialize;

use super::content::{PictureFacts, shown};
use super::writer::Writer;
use crate::merge::Fields;
use crate::model::Body;
use crate::plan::{Moment, Occasion};
use crate::render::{RenderError, evidence, name_of, words};

/// The sign-up.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct Signup {
    /// The page on which people choose their habit.
    #[schemars(example = &"https://noorderlicht.example/mee")]
    pub(super) url: String,
    /// The last day, in words.
    #[schemars(example = &"dinsdag 9 maart")]
    pub(super) closes: String,
}

/// A video with the colleague in it.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct Video {
    /// The still, with a play mark and the length painted on.
    pub(super) poster: Option<PictureFacts>,
    /// Where it can be watched; nothing where that is not known yet.
    #[schemars(example = &"https://video.noorderlicht.example/marjan")]
    pub(super) url: Option<String>,
    /// How long it is, in minutes and seconds; nothing where that is not known yet.
    #[schemars(example = &"2:30")]
    pub(super) length: Option<String>,
    /// Whether it has captions.
    #[schemars(example = true)]
    pub(super) captions: bool,
    /// The name of the colleague in it.
    #[schemars(example = &"Marjan van der Veen")]
    pub(super) presenter: String,
    /// What that colleague does.
    #[schemars(example = &"directievoorzitter")]
    pub(super) function: Option<String>,
    /// The one sentence that people remember, without quotation marks.
    #[schemars(example = &"Ik hoorde een schadenummer. Zij vertelde over haar kelder.")]
    pub(super) quote: Option<String>,
}

/// A small gift.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct Goody {
    /// What it is.
    #[schemars(example = &"een zandloper van precies twee seconden")]
    pub(super) name: String,
    /// Where to get it.
    #[schemars(example = &"bij de receptie")]
    pub(super) r#where: Option<String>,
}

/// Why a driver matters.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct Evidence {
    /// The comparison, as a sentence without a final stop.
    #[schemars(example = &"Persoonlijke aandacht verklaart vijf keer zoveel van de verschillen in de NPS als Gemak online")]
    pub(super) sentence: String,
    /// Where it comes from, with how many answered.
    #[schemars(example = &"Klantonderzoek 2026, 2.140 antwoorden")]
    pub(super) source: String,
}

impl Writer<'_> {
    pub(super) fn signup(&self, fields: &Fields) -> Option<Signup> {
        self.program.campaign.as_ref()?.signup.as_ref()?.url.as_ref()?;
        Some(Signup { url: fields.signup.url.clone(), closes: fields.signup.closes.clone() })
    }

    pub(super) fn video(&self, moment: &Moment) -> Result<Option<Video>, RenderError> {
        let Occasion::Video { sent, .. } = moment.occasion else { return Ok(None) };
        let Some(video) = self.program.campaign.as_ref().and_then(|campaign| campaign.videos.get(sent)) else { return Ok(None) };
        let presenter = name_of(self.input.people, &video.presenter, self.locale)?;
        let function = video.presenter.function.as_ref().map(|function| self.read(function));
        let who = [Some(presenter.clone()), function.clone()].into_iter().flatten().collect::<Vec<_>>().join(", ");
        Ok(Some(Video {
            poster: self.pictures.poster(sent, &self.locale.language).map(|picture| shown(picture, who)),
            url: video.url.as_ref().map(ToString::to_string),
            length: words::length(video.duration),
            captions: video.captions.unwrap_or_default(),
            presenter,
            function,
            quote: video.quote.as_ref().map(|quote| self.read(quote)),
        }))
    }

    /// What the theme stands for, where people first hear of it: beside the first video.
    pub(super) fn intro(&self, moment: &Moment) -> Option<&str> {
        let Occasion::Video { day: 1, .. } = moment.occasion else { return None };
        let Body(intro) = self.program.theme.as_ref()?.intro.as_ref()?;
        Some(self.program.read(intro, &self.locale.language))
    }

    pub(super) fn goodies(&self) -> Vec<Goody> {
        let goodies = self.program.theme.iter().flat_map(|theme| &theme.goodies);
        goodies
            .map(|goody| Goody { name: self.read(&goody.name), r#where: goody.r#where.as_ref().map(|place| self.read(place)) })
            .collect()
    }

    pub(super) fn evidence(&self) -> Result<Option<Evidence>, RenderError> {
        let reason = evidence::first_driver(self.program, self.locale)?;
        Ok(reason.map(|reason| Evidence { sentence: reason.sentence, source: reason.source }))
    }
}
