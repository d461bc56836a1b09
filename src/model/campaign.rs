//! The way to the experiment: co-creation, theme, campaign week, sign-up, kick-off.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    AssetPath, AudienceRef, ClaimRef, Color, Date, Duration, Edge, Id, Layer, Name, Percent, Phase, RoleRef, Text, TimeOfDay,
    Url, VideoRef, When,
};
use crate::model::Body;

/// How the menus are written together with each role.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "the co-creation")]
pub struct Cocreation {
    /// When it starts.
    #[serde(default = "Cocreation::default_when")]
    #[schemars(example = &"campaign - 5w")]
    pub when: When,
    /// How many weeks it takes, sessions and review together.
    #[serde(default = "Cocreation::default_weeks")]
    #[schemars(range(min = 1, max = 26), example = 3)]
    pub weeks: u8,
    /// The session with the representatives of one role.
    #[serde(default)]
    pub session: Session,
    /// The one review of the menu by those who wrote it.
    #[serde(default)]
    pub review: Review,
}

impl Cocreation {
    /// Five weeks before the campaign.
    pub(crate) const fn default_when() -> When {
        When::weeks_after(Phase::Campaign, Edge::Start, -5)
    }

    pub(crate) const fn default_weeks() -> u8 {
        3
    }
}

/// A session of an hour or so.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(title = "a session")]
pub struct Session {
    /// How long it takes.
    #[schemars(example = &"60m")]
    pub duration: Duration,
    /// At what time it starts.
    #[schemars(example = &"09:00")]
    pub at: TimeOfDay,
}

impl Default for Session {
    fn default() -> Self {
        Self { duration: Duration::Clock(3600), at: TimeOfDay::at(9, 0) }
    }
}

/// The time to review a menu.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(title = "the review")]
pub struct Review {
    /// How many working days people have.
    #[schemars(range(min = 1, max = 60), example = 3)]
    pub days: u8,
}

impl Default for Review {
    fn default() -> Self {
        Self { days: 3 }
    }
}

/// The theme that carries the campaign.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "the theme")]
pub struct Theme {
    /// What it is called; the name that everyone gets to know.
    #[schemars(example = serde_json::json!({"nl": "Twee seconden", "en": "Two seconds"}))]
    pub name: Text,
    /// What it stands for, in a few sentences.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub intro: Option<Body>,
    /// Its two colors; all others are mixed from them.
    #[serde(default)]
    pub colors: ThemeColors,
    /// The font of the e-mails, for those who have it; the system's own otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = r"^[A-Za-z0-9 -]+$"), example = &"Inter")]
    pub font: Option<Name>,
    /// Small gifts for those who take part.
    #[serde(default)]
    pub goodies: Vec<Goody>,
}

/// The two colors of a theme.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(title = "the colors of a theme")]
pub struct ThemeColors {
    /// The color of titles, buttons and panels.
    #[schemars(example = &"#0b5d4e")]
    pub primary: Color,
    /// The color of "here, now": sign-up, the behavior, a moved day.
    #[schemars(example = &"#ffb000")]
    pub accent: Color,
}

impl Default for ThemeColors {
    fn default() -> Self {
        Self { primary: "#0b5d4e".into(), accent: "#ffb000".into() }
    }
}

/// A small gift in the theme.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "a goody")]
pub struct Goody {
    /// What it is.
    #[schemars(example = serde_json::json!({"nl": "Een zandloper van precies twee seconden", "en": "An hourglass of exactly two seconds"}))]
    pub name: Text,
    /// Where to get it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = serde_json::json!({"nl": "Bij de receptie", "en": "At the reception desk"}))]
    pub r#where: Option<Text>,
}

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
    #[serde(default = "nine")]
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
}

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
    #[schemars(example = serde_json::json!({"nl": "Ik hoorde een schadenummer. Zij vertelde over haar kelder."}))]
    pub quote: Option<Text>,
    /// The subject of the mail.
    #[schemars(example = serde_json::json!({"nl": "Wat Marjan niet hoorde", "en": "What Marjan didn't hear"}))]
    pub subject: Text,
    /// The line that mail programs show after the subject.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preheader: Option<Text>,
    /// What the mail says.
    pub body: Body,
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
#[schemars(title = "a presenter")]
pub struct Presenter {
    /// The colleague's name.
    #[schemars(example = &"Marjan van der Veen")]
    pub name: Name,
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

/// The short meeting of those who signed up.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "the kick-off")]
pub struct Kickoff {
    /// The day.
    #[serde(default = "Kickoff::default_when")]
    #[schemars(example = &"signup.end + 2d")]
    pub when: When,
    /// The time at which it starts.
    #[serde(default = "nine")]
    #[schemars(example = &"10:00")]
    pub at: TimeOfDay,
    /// How long it takes.
    #[serde(default = "Kickoff::default_duration")]
    #[schemars(example = &"45m")]
    pub duration: Duration,
    /// Where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = serde_json::json!({"nl": "Noorderzaal in Leeuwarden, of online", "en": "Noorderzaal in Leeuwarden, or online"}))]
    pub place: Option<Text>,
    /// What happens in it.
    #[serde(default)]
    pub agenda: Vec<AgendaItem>,
}

impl Kickoff {
    pub(crate) const fn default_when() -> When {
        When::days_after(Phase::Signup, Edge::End, 2)
    }

    const fn default_duration() -> Duration {
        Duration::Clock(45 * 60)
    }
}

/// A part of a meeting.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "a part of the agenda")]
pub struct AgendaItem {
    /// How many minutes it takes.
    #[schemars(range(min = 1, max = 480), example = 10)]
    pub minutes: u16,
    /// What it is.
    #[schemars(example = serde_json::json!({"nl": "Waarom klein werkt", "en": "Why small works"}))]
    pub what: Text,
}

/// The hour at which things happen when nothing else is said.
pub(crate) const fn nine() -> TimeOfDay {
    TimeOfDay::at(9, 0)
}
