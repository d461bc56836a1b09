//! The campaign week and its sign-up.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{AudienceRef, Edge, Percent, Phase, Rescue, TimeOfDay, Url, Video, When};

/// The week in which everyone gets a video each working day, and can sign up.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "the campaign")]
pub struct Campaign {
    /// Who gets the videos.
    #[serde(default)]
    #[schemars(example = &"everyone")]
    pub audience: AudienceRef,
    /// At what time the mail with the video is sent.
    #[serde(default = "TimeOfDay::nine")]
    #[schemars(example = &"08:30")]
    pub send_at: TimeOfDay,
    /// The share of all employees that should sign up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"10%")]
    pub goal: Option<Percent>,
    /// The videos, one for each working day of the week, in the order in which they are sent.
    #[serde(default)]
    pub videos: Vec<Video>,
    /// Where and until when people sign up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signup: Option<Signup>,
    /// One more mail, when too few signed up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rescue: Option<Rescue>,
}

/// Where and until when people sign up.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "the sign-up")]
pub struct Signup {
    /// The page on which people choose their habit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<Url>,
    /// From when.
    #[serde(default = "Signup::default_when")]
    #[schemars(example = &"campaign")]
    pub when: When,
    /// The last day, until 17:00.
    #[serde(default = "Signup::default_closes")]
    #[schemars(example = &"campaign.end + 2d")]
    pub closes: When,
}

impl Signup {
    pub(crate) const fn default_when() -> When {
        When::days_after(Phase::Campaign, Edge::Start, 0)
    }

    pub(crate) const fn default_closes() -> When {
        When::days_after(Phase::Campaign, Edge::End, 2)
    }
}
