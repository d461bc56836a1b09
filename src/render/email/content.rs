//! What the template of an e-mail gets: facts and the program's own words, filled in and safe for where they land.
//!
//! This is the interface that templates are written against: a field that is here is one that a template may use.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde::Serialize;
use serde_json::Value;

use crate::color::ScreenColors;

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
    /// The moment that the mail is about.
    pub(super) moment: MomentFacts,
    /// What to put in a calendar with one click; nothing as yet.
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

/// Where a mail stands in its series: the day of the campaign, the week of the experiment, or a word.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct Series {
    /// The place in words.
    #[schemars(example = &"Dag 1 van 5")]
    pub(super) label: String,
    /// The place as a number, from 1, where the series counts.
    #[schemars(example = 1)]
    pub(super) step: Option<usize>,
    /// How many there are in all.
    #[schemars(example = 5)]
    pub(super) steps: Option<usize>,
}

/// Whoever gets a mail.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub(super) struct Recipient {
    /// The first name; nothing without a roster.
    #[schemars(example = &"Sanne")]
    pub(super) first_name: Option<String>,
}

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

/// A habit, as the parts of its sentence.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct Habit {
    /// The word before the routine.
    #[schemars(example = &"Nadat")]
    pub(super) opening: String,
    /// The routine that comes first; nothing where no habit is known.
    #[schemars(example = &"ik de telefoon heb gepakt")]
    pub(super) routine: Option<String>,
    /// What one then does.
    #[schemars(example = &"vraag ik me twee seconden af wat deze klant nodig heeft")]
    pub(super) behavior: Option<String>,
    /// The small cheer.
    #[schemars(example = &"Tikje tegen mijn headset: gelukt.")]
    pub(super) celebration: Option<String>,
}

/// A video with the colleague in it.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct Video {
    /// The still, with a play mark and the length painted on.
    pub(super) poster: Option<PictureFacts>,
    /// Where it can be watched; `#` where that is not known yet.
    #[schemars(example = &"https://video.noorderlicht.example/marjan")]
    pub(super) url: String,
    /// How long it is, in minutes and seconds.
    #[schemars(example = &"2:30")]
    pub(super) length: String,
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

/// A date for the calendar.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct DateRow {
    /// The day, in a few characters.
    #[schemars(example = &"do 11 mrt")]
    pub(super) day: String,
    /// What happens.
    #[schemars(example = &"Kick-off, 10:00 tot 10:45")]
    pub(super) what: String,
    /// The place, or a note.
    #[schemars(example = &"Noorderzaal in Leeuwarden")]
    pub(super) r#where: Option<String>,
}

/// The kick-off.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct Kickoff {
    /// The day, in words.
    #[schemars(example = &"donderdag 11 maart")]
    pub(super) day: String,
    /// From when to when.
    #[schemars(example = &"10:00 tot 10:45")]
    pub(super) time: String,
    /// Where it is.
    #[schemars(example = &"Noorderzaal in Leeuwarden")]
    pub(super) place: Option<String>,
    /// What happens in it, in order.
    pub(super) agenda: Vec<AgendaRow>,
}

/// A part of the kick-off.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct AgendaRow {
    /// How many minutes it takes.
    #[schemars(example = 10)]
    pub(super) minutes: u16,
    /// What it is.
    #[schemars(example = &"Waarom klein werkt")]
    pub(super) what: String,
}

/// The feedback.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct Feedback {
    /// Where the questions stand; nothing where they are sent.
    #[schemars(example = &"https://noorderlicht.example/terugblik")]
    pub(super) url: Option<String>,
    /// The last day, in words.
    #[schemars(example = &"maandag 26 april")]
    pub(super) closes: String,
    /// How many questions there are.
    #[schemars(example = 7)]
    pub(super) questions: usize,
    /// How many minutes they take.
    #[schemars(example = 3)]
    pub(super) minutes: usize,
    /// The smallest number of answers for which results are shown.
    #[schemars(example = 5)]
    pub(super) min_group: u16,
}

/// A co-creation session.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct Session {
    /// The day, in words.
    #[schemars(example = &"maandag 25 januari")]
    pub(super) day: String,
    /// From when to when.
    #[schemars(example = &"09:00 tot 10:00")]
    pub(super) time: String,
    /// How many minutes it takes.
    #[schemars(example = 60)]
    pub(super) minutes: u32,
    /// How many weeks the writing of the menus takes.
    #[schemars(example = 3)]
    pub(super) weeks: u8,
    /// Who leads it.
    #[schemars(example = &"Iris")]
    pub(super) facilitator: Option<String>,
    /// What the role is called.
    #[schemars(example = &"Medewerker klantenservice")]
    pub(super) role: String,
}

/// A menu to review.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct Review {
    /// How many working days people have.
    #[schemars(example = 3)]
    pub(super) days: u8,
    /// The last day, in words.
    #[schemars(example = &"donderdag 4 februari")]
    pub(super) closes: String,
    /// What the role is called.
    #[schemars(example = &"Medewerker klantenservice")]
    pub(super) role: String,
    /// The menu, habit by habit.
    pub(super) habits: Vec<Habit>,
}

/// A measurement.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct Measurement {
    /// Which one: `before` or `after`.
    #[schemars(example = &"before")]
    pub(super) edge: &'static str,
    /// The last day, in words.
    #[schemars(example = &"vrijdag 8 januari")]
    pub(super) closes: String,
    /// Where the questions stand; nothing as yet.
    #[schemars(example = &"https://noorderlicht.example/meting")]
    pub(super) url: Option<String>,
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

/// An event.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct CalendarFacts {
    /// The address of the event.
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
