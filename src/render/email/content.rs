//! What the template of an e-mail gets: facts and the program's own words, filled in and safe for where they land.
//!
//! This is the interface that templates are written against: a field that is here is one that a template may use.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde::Serialize;
use serde_json::Value;

use super::approval::Approval;
use super::campaign::{Evidence, Goody, Signup, Video};
use super::cocreation::{Review, Session};
use super::confirmation::DateRow;
use super::feedback::Feedback;
use super::habit::{Example, Habit};
use super::kickoff::Kickoff;
use super::leadership::Leaders;
use super::listening::Listening;
use super::measurement::Measurement;
use super::series::Series;
use crate::color::ScreenColors;
use crate::locale::Argument;
use crate::render::picture::Picture;

/// The version of the interface that templates are written against. It rises when a field goes away or changes its meaning; a new field
/// does not change it.
pub const INTERFACE: u32 = 1;

/// The JSON Schema of what the template of an e-mail gets.
#[must_use]
pub fn schema() -> Value {
    SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<Content>().to_value()
}

/// Everything that the template of an e-mail gets.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct Content {
    /// The version of this interface; it rises when a field goes away or changes its meaning.
    #[schemars(example = 1)]
    pub(super) interface: u32,
    /// The name of the template, without its ending.
    #[schemars(example = &"kickoff")]
    pub(super) template: &'static str,
    /// The language, by its tag.
    #[schemars(example = &"nl")]
    pub(super) lang: String,
    /// Which way the language is written: `ltr` or `rtl`.
    #[schemars(example = &"ltr")]
    pub(super) dir: &'static str,
    /// The subject, with its fields filled in.
    #[schemars(example = &"Donderdag 10:00: we beginnen")]
    pub(super) subject: String,
    /// The line that mail programs show after the subject; empty where there is none.
    #[schemars(example = &"Drie kwartier. Neem je gewoonte mee")]
    pub(super) preheader: String,
    /// Whether the mail belongs to a phase that is not meant to be finished.
    #[schemars(example = false)]
    pub(super) draft: bool,
    /// The program.
    pub(super) program: ProgramFacts,
    /// The colors of the theme, each with enough contrast for what stands on it.
    pub(super) colors: ScreenColors,
    /// The fonts to try, in the syntax of CSS.
    #[schemars(example = &"Inter, -apple-system, Arial, sans-serif")]
    pub(super) font: String,
    /// The logo of the organization.
    pub(super) logo: Option<PictureFacts>,
    /// Where the mail stands in its series.
    pub(super) series: Option<Series>,
    /// Whoever gets the mail.
    pub(super) recipient: Recipient,
    /// The line above the text.
    #[schemars(example = &"We beginnen")]
    pub(super) heading: String,
    /// The text, as HTML that is safe to show.
    #[schemars(example = &"<p>Neem je gewoonte mee.</p>")]
    pub(super) body: String,
    /// The text, as plain text.
    #[schemars(example = &"Neem je gewoonte mee.")]
    pub(super) body_text: String,
    /// Where and until when people sign up, for a program with a page for it.
    pub(super) signup: Option<Signup>,
    /// The habit of whoever gets the mail.
    pub(super) habit: Habit,
    /// A habit from a menu of the program, for mails in which nobody's own habit is known.
    pub(super) example: Option<Example>,
    /// What the theme stands for, as HTML that is safe to show: in the mail of the first video.
    #[schemars(example = &"<p>Twee seconden is de tijd om te zien wie er belt.</p>")]
    pub(super) intro: Option<String>,
    /// The same as plain text.
    #[schemars(example = &"Twee seconden is de tijd om te zien wie er belt.")]
    pub(super) intro_text: Option<String>,
    /// The video that the mail brings.
    pub(super) video: Option<Video>,
    /// Small gifts for those who take part.
    pub(super) goodies: Vec<Goody>,
    /// Why the first driver of customers matters, where its evidence allows a comparison.
    pub(super) evidence: Option<Evidence>,
    /// What someone who signed up puts in the calendar; empty in all mails but the confirmation.
    pub(super) dates: Vec<DateRow>,
    /// The kick-off.
    pub(super) kickoff: Option<Kickoff>,
    /// The feedback.
    pub(super) feedback: Option<Feedback>,
    /// The session that a co-creation mail invites to.
    pub(super) session: Option<Session>,
    /// The menu that a review mail asks about.
    pub(super) review: Option<Review>,
    /// The measurement that the mail asks for.
    pub(super) measurement: Option<Measurement>,
    /// The session that the leaders are invited to.
    pub(super) leaders: Option<Leaders>,
    /// The listening session that the mail invites to.
    pub(super) listening: Option<Listening>,
    /// The approval that the mail asks for.
    pub(super) approval: Option<Approval>,
    /// The moment that the mail is about.
    pub(super) moment: MomentFacts,
    /// For mails that invite to a meeting or tell dates: how to put them in a calendar.
    pub(super) calendar: Option<CalendarFacts>,
}

/// The program that a mail belongs to.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct ProgramFacts {
    /// Its title.
    #[schemars(example = &"Twee seconden aandacht")]
    pub(super) title: String,
    /// The name of the organization.
    #[schemars(example = &"Noorderlicht Verzekeringen")]
    pub(super) organization: String,
    /// The name of its theme, or else its title.
    #[schemars(example = &"Twee seconden")]
    pub(super) theme: String,
    /// The team that answers for it.
    pub(super) owner: OwnerFacts,
    /// Where people read what happens with their data.
    #[schemars(example = &"https://noorderlicht.example/privacy")]
    pub(super) privacy_notice: Option<String>,
    /// Where people say that they want no more mails.
    #[schemars(example = &"https://noorderlicht.example/geen-mail")]
    pub(super) opt_out: Option<String>,
}

/// The team that answers for a program.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct OwnerFacts {
    /// The name of the team.
    #[schemars(example = &"Team Klant")]
    pub(super) name: String,
    /// The address of the team.
    #[schemars(example = &"klant@noorderlicht.example")]
    pub(super) email: String,
}

/// A picture to show.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct PictureFacts {
    /// The address of the picture.
    #[schemars(example = &"../pictures/logo.png")]
    pub(super) src: String,
    /// What it shows, for who cannot see it; empty for a picture that only decorates.
    #[schemars(example = &"Marjan van der Veen, directievoorzitter")]
    pub(super) alt: String,
    /// Its width in pixels, which is more than it is shown at.
    #[schemars(example = 1120)]
    pub(super) width: u32,
    /// Its height in pixels.
    #[schemars(example = 630)]
    pub(super) height: u32,
}

/// Whoever gets a mail.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub(super) struct Recipient {
    /// The first name; nothing without a roster.
    #[schemars(example = &"Sanne")]
    pub(super) first_name: Option<String>,
}

/// The moment that a mail is about.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct MomentFacts {
    /// Its id.
    #[schemars(example = &"kickoff")]
    pub(super) id: String,
    /// For the feedback: whether the mail `opens` it or `reminds` of it.
    #[schemars(example = &"opens")]
    pub(super) kind_detail: Option<&'static str>,
}

/// A calendar file.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct CalendarFacts {
    /// Where it stands; nothing where it comes along with the mail.
    #[schemars(example = &"https://noorderlicht.example/kickoff.ics")]
    pub(super) url: Option<String>,
}

impl Content {
    /// The same with the addresses of its pictures: beside the page, or inside the message.
    pub(super) fn with_pictures(&self, address: impl Fn(&str) -> String) -> Self {
        let mut content = self.clone();
        for picture in
            [content.logo.as_mut(), content.video.as_mut().and_then(|video| video.poster.as_mut())].into_iter().flatten()
        {
            picture.src = address(&picture.src);
        }
        content
    }

    /// The names of the pictures that it shows.
    pub(super) fn pictures(&self) -> impl Iterator<Item = &str> {
        let poster = self.video.as_ref().and_then(|video| video.poster.as_ref());
        self.logo.iter().chain(poster).map(|picture| picture.src.as_str())
    }
}

/// A picture, with the name of its file for an address.
pub(super) fn shown(picture: &Picture, alt: String) -> PictureFacts {
    PictureFacts { src: picture.name.clone(), alt, width: picture.width, height: picture.height }
}

pub(super) fn count(number: usize) -> Argument {
    Argument::Count(number as u64)
}

/// A text, unless it is empty.
pub(super) fn optional(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}
