//! What the template of an e-mail gets: facts and the program's own words, filled in and safe for where they land.
//!
//! This is the interface that templates are written against: a field that is here is one that a template may use.

use serde::Serialize;

use crate::color::ScreenColors;

/// Everything that the template of an e-mail gets.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Content {
    pub(super) template: &'static str,
    pub(super) lang: String,
    pub(super) dir: &'static str,
    pub(super) subject: String,
    pub(super) preheader: String,
    pub(super) draft: bool,
    pub(super) program: ProgramFacts,
    pub(super) colors: ScreenColors,
    pub(super) font: String,
    pub(super) logo: Option<PictureFacts>,
    pub(super) series: Option<Series>,
    pub(super) recipient: Recipient,
    pub(super) heading: String,
    pub(super) body: String,
    pub(super) body_text: String,
    pub(super) signup: Option<Signup>,
    pub(super) habit: Habit,
    pub(super) video: Option<Video>,
    pub(super) goodies: Vec<Goody>,
    pub(super) evidence: Option<Evidence>,
    pub(super) dates: Vec<DateRow>,
    pub(super) kickoff: Option<Kickoff>,
    pub(super) feedback: Option<Feedback>,
    pub(super) session: Option<Session>,
    pub(super) review: Option<Review>,
    pub(super) measurement: Option<Measurement>,
    pub(super) moment: MomentFacts,
    pub(super) calendar: Option<CalendarFacts>,
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct ProgramFacts {
    pub(super) title: String,
    pub(super) organization: String,
    pub(super) theme: String,
    pub(super) owner: OwnerFacts,
    pub(super) privacy_notice: Option<String>,
    pub(super) opt_out: Option<String>,
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct OwnerFacts {
    pub(super) name: String,
    pub(super) email: String,
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct PictureFacts {
    pub(super) src: String,
    pub(super) alt: String,
    pub(super) width: u32,
    pub(super) height: u32,
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct Series {
    pub(super) label: String,
    pub(super) step: Option<usize>,
    pub(super) steps: Option<usize>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub(super) struct Recipient {
    pub(super) first_name: Option<String>,
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct Signup {
    pub(super) url: String,
    pub(super) closes: String,
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct Habit {
    pub(super) opening: String,
    pub(super) routine: Option<String>,
    pub(super) behavior: Option<String>,
    pub(super) celebration: Option<String>,
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct Video {
    pub(super) poster: Option<PictureFacts>,
    pub(super) url: String,
    pub(super) length: String,
    pub(super) captions: bool,
    pub(super) presenter: String,
    pub(super) function: Option<String>,
    pub(super) quote: Option<String>,
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct Goody {
    pub(super) name: String,
    pub(super) r#where: Option<String>,
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct Evidence {
    pub(super) sentence: String,
    pub(super) source: String,
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct DateRow {
    pub(super) day: String,
    pub(super) what: String,
    pub(super) r#where: Option<String>,
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct Kickoff {
    pub(super) day: String,
    pub(super) time: String,
    pub(super) place: Option<String>,
    pub(super) agenda: Vec<AgendaRow>,
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct AgendaRow {
    pub(super) minutes: u16,
    pub(super) what: String,
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct Feedback {
    pub(super) url: Option<String>,
    pub(super) closes: String,
    pub(super) questions: usize,
    pub(super) minutes: usize,
    pub(super) min_group: u16,
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct Session {
    pub(super) day: String,
    pub(super) time: String,
    pub(super) minutes: u32,
    pub(super) weeks: u8,
    pub(super) facilitator: Option<String>,
    pub(super) role: String,
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct Review {
    pub(super) days: u8,
    pub(super) closes: String,
    pub(super) role: String,
    pub(super) habits: Vec<Habit>,
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct Measurement {
    pub(super) edge: &'static str,
    pub(super) closes: String,
    pub(super) url: Option<String>,
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct MomentFacts {
    pub(super) id: String,
    pub(super) kind_detail: Option<&'static str>,
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct CalendarFacts {
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
