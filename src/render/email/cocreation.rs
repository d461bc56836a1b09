//! What the mails about the co-creation tell: the session, and the menu to review.

use schemars::JsonSchema;
use serde::Serialize;

use super::habit::Habit;
use super::writer::Writer;
use crate::plan::{Moment, Occasion};
use crate::render::words::{self, DayForm};
use crate::render::{RenderError, name_of};

/// A co-creation session.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct Session {
    /// The day, in words.
    #[schemars(example = &"maandag 25 januari")]
    pub(super) day: String,
    /// From when to when.
    #[schemars(example = &"09:00 tot 10:00")]
    pub(super) time: String,
    /// Where it is.
    #[schemars(example = &"Leeuwarden")]
    pub(super) place: Option<String>,
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

impl Writer<'_> {
    pub(super) fn session(&self, moment: &Moment) -> Result<Option<Session>, RenderError> {
        let (Occasion::Cocreation { role, session }, Some(cocreation)) = (moment.occasion, &self.program.cocreation) else {
            return Ok(None);
        };
        let Some(role) = self.program.roles.get(role) else { return Ok(None) };
        let own = session.and_then(|session| cocreation.sessions.get(session));
        let facilitator = role.cocreation.as_ref().and_then(|cocreation| cocreation.facilitator.as_ref());
        let duration = own.and_then(|own| own.duration).unwrap_or(cocreation.session.duration);
        Ok(Some(Session {
            day: words::day(self.locale, moment.starts.date(), DayForm::Day)?,
            time: words::time_range(self.locale, &moment.starts, moment.ends.as_ref())?,
            place: own.and_then(|own| own.place.as_ref()).map(|place| self.read(place)).or_else(|| self.site_of(moment)),
            minutes: duration.minutes().unwrap_or_default(),
            weeks: cocreation.weeks,
            facilitator: facilitator.map(|who| name_of(self.input.people, who, self.locale)).transpose()?,
            role: self.read(&role.name),
        }))
    }

    /// The name of the site of a moment, where it is on one.
    pub(super) fn site_of(&self, moment: &Moment) -> Option<String> {
        let site = moment.site.as_ref()?;
        self.program.sites.iter().find(|known| known.id.as_str() == site).map(|site| site.name.to_string())
    }

    pub(super) fn review(&self, moment: &Moment) -> Result<Option<Review>, RenderError> {
        let (Occasion::Review { role, closes }, Some(cocreation)) = (moment.occasion, &self.program.cocreation) else {
            return Ok(None);
        };
        let Some(role) = self.program.roles.get(role) else { return Ok(None) };
        let habits = role.menu.iter().map(|habit| Ok(Habit { celebration: None, ..self.on_menu(habit)? }));
        Ok(Some(Review {
            days: cocreation.review.days,
            closes: words::day(self.locale, closes, DayForm::Day)?,
            role: self.read(&role.name),
            habits: habits.collect::<Result<_, RenderError>>()?,
        }))
    }
}
