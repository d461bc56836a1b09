//! The way to the experiment: co-creation, theme, campaign week, sign-up, kick-off.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::when::{FormError, as_string};
use super::{
    AssetPath, AudienceRef, Body, ClaimRef, Color, Date, Duration, Edge, Id, Language, Layer, Name, Percent, PersonId, Phase,
    RoleRef, SiteRef, Text, TimeOfDay, Url, VideoRef, When,
};

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
    /// The sessions one by one; a role without one here gets a session by itself.
    #[serde(default)]
    #[schemars(length(max = 200))]
    pub sessions: Vec<CocreationSession>,
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

/// One session of the co-creation, for one role.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "a session of the co-creation")]
pub struct CocreationSession {
    /// The session's id, which is also that of its moment.
    #[schemars(example = &"agents-1")]
    pub id: Id,
    /// The role whose menu is written.
    #[schemars(example = &"service-agent")]
    pub role: RoleRef,
    /// The day.
    #[schemars(example = &"2027-02-02")]
    pub when: When,
    /// At what time it starts; as other sessions when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"14:00")]
    pub at: Option<TimeOfDay>,
    /// On which site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"north")]
    pub site: Option<SiteRef>,
    /// Where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = serde_json::json!({"nl": "Zaal 3", "en": "Room 3"}))]
    pub place: Option<Text>,
    /// How long it takes; as long as other sessions when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"60m")]
    pub duration: Option<Duration>,
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
    /// The claims that its texts lean on.
    #[serde(default)]
    #[schemars(example = ["team-lead-decides"])]
    pub claims: Vec<ClaimRef>,
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
    /// One more mail, when too few signed up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rescue: Option<Rescue>,
}

/// One more mail when too few signed up, with a little more time to do so.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "the rescue")]
pub struct Rescue {
    /// Below how many it is sent: the goal of the campaign, or a share of all employees.
    #[serde(default)]
    pub below: RescueBound,
    /// How much longer people can sign up then.
    #[serde(default)]
    pub extend: Extension,
    /// The subject of the mail.
    #[schemars(example = serde_json::json!({"nl": "Nog één dag: kies iets kleins", "en": "One more day: pick something small"}))]
    pub subject: Text,
    /// The line that mail programs show after the subject.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preheader: Option<Text>,
    /// The text of the mail.
    pub body: Body,
    /// The same in one line, for sms, chat and a board; the subject when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = serde_json::json!({"nl": "Aanmelden kan nog één dag.", "en": "You can sign up for one more day."}))]
    pub short: Option<Text>,
    /// The claims that its texts lean on.
    #[serde(default)]
    #[schemars(example = ["team-lead-decides"])]
    pub claims: Vec<ClaimRef>,
}

/// The number of sign-ups below which the rescue is sent: `goal`, or a share of all employees.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum RescueBound {
    /// The goal of the campaign.
    #[default]
    Goal,
    /// A share of all employees.
    Share(Percent),
}

impl fmt::Display for RescueBound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Goal => f.write_str("goal"),
            Self::Share(share) => share.fmt(f),
        }
    }
}

impl FromStr for RescueBound {
    type Err = FormError;

    fn from_str(written: &str) -> Result<Self, FormError> {
        if written == "goal" {
            return Ok(Self::Goal);
        }
        let number = written.strip_suffix('%').and_then(|number| number.parse().ok());
        number.map(|number| Self::Share(Percent(number))).ok_or(FormError)
    }
}

as_string!(RescueBound);

impl JsonSchema for RescueBound {
    fn schema_name() -> Cow<'static, str> {
        "RescueBound".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "title": "a bound for the rescue",
            "description": "`goal`, the goal of the campaign, or a share of all employees.",
            "pattern": "^(goal|(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%)$",
            "examples": ["goal"]
        })
    }
}

/// How much longer something stays open, in working days: `1d`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Extension(pub Duration);

impl Default for Extension {
    fn default() -> Self {
        Self(Duration::WorkingDays(1))
    }
}

impl JsonSchema for Extension {
    fn schema_name() -> Cow<'static, str> {
        "Extension".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "title": "a number of working days",
            "description": "How much longer, in working days: 1d.",
            "pattern": "^[1-9][0-9]?d$",
            "examples": ["1d"]
        })
    }
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
    /// Several sessions instead of one.
    #[serde(default)]
    #[schemars(length(max = 200))]
    pub sessions: Vec<KickoffSession>,
    /// The claims that its texts lean on.
    #[serde(default)]
    #[schemars(example = ["team-lead-decides"])]
    pub claims: Vec<ClaimRef>,
}

/// One of several kick-offs.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "a session of the kick-off")]
pub struct KickoffSession {
    /// The session's id.
    #[schemars(example = &"early")]
    pub id: Id,
    /// The day.
    #[schemars(example = &"2027-03-11")]
    pub when: When,
    /// The time at which it starts; that of the kick-off when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"06:45")]
    pub at: Option<TimeOfDay>,
    /// On which site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"south")]
    pub site: Option<SiteRef>,
    /// In which language, where it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"nl")]
    pub language: Option<Language>,
    /// How many people fit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1, max = 10_000), example = 40)]
    pub seats: Option<u16>,
    /// Where it is; the place of the kick-off when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = serde_json::json!({"nl": "De kantine", "en": "The canteen"}))]
    pub place: Option<Text>,
    /// How long it takes; as long as the kick-off when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"30m")]
    pub duration: Option<Duration>,
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
