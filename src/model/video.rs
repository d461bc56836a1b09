//! The videos of the campaign week, and the colleagues in them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{AssetPath, Body, ClaimRef, Date, Duration, Id, Layer, Name, PersonId, RoleRef, Text, Url, VideoRef};

/// A video in which a colleague says why he or she takes part, and the mail that brings it.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "a video")]
pub struct Video {
    /// The video's id.
    #[schemars(example = &"ceo")]
    pub id: Id,
    /// Who is in it.
    pub presenter: Presenter,
    /// How long it is; 2 to 3 minutes is right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"2m30s")]
    pub duration: Option<Duration>,
    /// Where it can be watched.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"https://video.noorderlicht.example/marjan")]
    pub url: Option<Url>,
    /// Whether it has captions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = true)]
    pub captions: Option<bool>,
    /// A still for the mail: a file of the program.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"assets/ceo.jpg")]
    pub poster: Option<AssetPath>,
    /// The one sentence that people remember, without quotation marks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = serde_json::json!({"nl": "Ik hoorde een schadenummer. Zij vertelde over haar kelder.", "en": "I heard a claim number. She was talking about her basement."}))]
    pub quote: Option<Text>,
    /// The subject of the mail.
    #[schemars(example = serde_json::json!({"nl": "Wat Marjan niet hoorde", "en": "What Marjan didn't hear"}))]
    pub subject: Text,
    /// The line that mail programs show after the subject.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preheader: Option<Text>,
    /// What the mail says.
    pub body: Body,
    /// The same in one line, for sms, chat and a board; the subject when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = serde_json::json!({"nl": "Marjan luisterde een middag mee.", "en": "Marjan listened in for an afternoon."}))]
    pub short: Option<Text>,
    /// Whether the video is there.
    #[serde(default)]
    pub status: VideoStatus,
    /// Until when an awaited video can arrive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"2027-02-22")]
    pub due: Option<Date>,
    /// The video that steps in when this one cannot be used; it takes no day of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"team-lead")]
    pub reserve: Option<VideoRef>,
    /// The day on which it must be sent, when that day matters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"2027-03-03")]
    pub when: Option<Date>,
    /// The claims that its texts lean on.
    #[serde(default)]
    #[schemars(example = ["team-lead-decides"])]
    pub claims: Vec<ClaimRef>,
}

/// The colleague in a video.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "a presenter", extend("if" = {"type": "object", "required": ["person"]}, "else" = {"required": ["name"]}))]
pub struct Presenter {
    /// The colleague's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Marjan van der Veen")]
    pub name: Option<Name>,
    /// The colleague's id in the people file, where the name stays out of the program.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"p-017")]
    pub person: Option<PersonId>,
    /// What the colleague does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = serde_json::json!({"nl": "directievoorzitter", "en": "chief executive"}))]
    pub function: Option<Text>,
    /// Where in the organization the colleague stands; that of the role when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub layer: Option<Layer>,
    /// The colleague's role, where the program has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"service-agent")]
    pub role: Option<RoleRef>,
    /// When the colleague agreed to be shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consent: Option<Consent>,
}

/// Whether a presenter agrees to be shown.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "a consent")]
pub struct Consent {
    /// The day on which it was given.
    #[schemars(example = &"2027-01-18")]
    pub given: Date,
    /// The day on which it was taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"2027-02-20")]
    pub withdrawn: Option<Date>,
}

impl Video {
    /// Whether it waits to step in for another of these, and so takes no day of its own.
    #[must_use]
    pub fn is_reserve(&self, videos: &[Self]) -> bool {
        videos.iter().any(|other| other.reserve.as_ref().is_some_and(|reserve| *reserve == self.id))
    }
}

/// Whether a video is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(title = "the status of a video", example = &"ready")]
pub enum VideoStatus {
    /// Still to be made.
    Awaited,
    /// There.
    #[default]
    Ready,
}
