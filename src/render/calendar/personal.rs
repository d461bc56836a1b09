//! A calendar for each person of a roster who takes part: in their language, on the clock of their site, with what is for their role and the
//! habit that they chose.
//!
//! People share everything but the habit, so a calendar is written once for all who share it, with room where the habit goes.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use calcard::icalendar::ICalendarMethod;
use jiff::Zoned;
use jiff::tz::TimeZone;

use super::event::{self, Event};
use super::text::{self, FOLD};
use super::words::Words;
use super::zone::Zones;
use super::{certain, head, planned_uids, version};
use crate::locale::{Arguments, Locale};
use crate::merge::Fields;
use crate::model::{Program, Recipient};
use crate::plan::{Audience, Hours, Moment, Occasion};
use crate::published::{At, Sent};
use crate::render::outbox::audience::{self, Reach};
use crate::render::{Input, RenderError, fields};

/// How many bytes of calendars are kept at once.
const MOST_BYTES: usize = 16 * 1024 * 1024;
/// What comes before a habit in its line.
const DESCRIPTION: &str = "DESCRIPTION:";

/// The calendars of the people of a roster.
pub struct Personal<'a> {
    input: &'a Input<'a>,
    /// By the places of the program's languages; nothing for one that was not asked for.
    tongues: Vec<Option<Tongue>>,
    zones: Zones,
    layouts: Mutex<HashMap<Kind, Arc<Layout>>>,
}

/// A language of the program.
struct Tongue {
    locale: Locale,
    /// The fields of the program, with words that read well for anyone.
    general: Fields,
    /// Every habit as a description begins with it, by the places of its role and of itself in the menu.
    habits: HashMap<(usize, usize), String>,
}

/// What people share whose calendars differ in nothing but the habit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Kind {
    language: usize,
    role: Option<usize>,
    leads: bool,
    represents: bool,
    site: Option<usize>,
    hours: Option<Hours>,
    has_habit: bool,
}

/// A calendar, cut where a habit goes.
struct Layout(Vec<String>);

impl std::fmt::Debug for Personal<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Personal").finish_non_exhaustive()
    }
}

impl<'a> Personal<'a> {
    /// Prepares the languages that are asked for.
    ///
    /// # Errors
    /// When words are missing.
    pub fn of(input: &'a Input<'a>) -> Result<Self, RenderError> {
        let tongue = |language| input.languages.contains(language).then(|| Tongue::of(input, language)).transpose();
        let tongues = input.program.languages.iter().map(tongue).collect::<Result<_, _>>()?;
        Ok(Self { input, tongues, zones: Zones::default(), layouts: Mutex::default() })
    }

    /// Whether someone gets one: who takes part and wants to hear of it, in a language that was asked for.
    #[must_use]
    pub fn gets(&self, recipient: &Recipient) -> bool {
        let is_asked_for = self.tongues.get(recipient.language).is_some_and(Option::is_some);
        is_asked_for && recipient.takes_part() && !recipient.opted_out
    }

    /// Writes the calendar of someone.
    ///
    /// # Errors
    /// When words are missing, or a text cannot be merged.
    pub fn write(&self, recipient: &Recipient, out: &mut Vec<u8>) -> Result<(), RenderError> {
        let Some(tongue) = self.tongues.get(recipient.language).and_then(Option::as_ref) else { return Ok(()) };
        let habit = recipient.habit.and_then(|habit| tongue.habits.get(&habit));
        let layout = self.layout(tongue, recipient, habit.is_some())?;
        for (index, words) in layout.0.iter().enumerate() {
            if index > 0 {
                out.extend_from_slice(habit.map_or("", String::as_str).as_bytes());
            }
            out.extend_from_slice(words.as_bytes());
        }
        Ok(())
    }

    fn layout(&self, tongue: &Tongue, recipient: &Recipient, has_habit: bool) -> Result<Arc<Layout>, RenderError> {
        let program = self.input.program;
        let kind = Kind {
            language: recipient.language,
            role: recipient.role,
            leads: audience::leads(program, recipient),
            represents: recipient.represents,
            site: recipient.site,
            hours: audience::hours(program, recipient),
            has_habit,
        };
        let known = || self.layouts.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(layout) = known().get(&kind) {
            return Ok(Arc::clone(layout));
        }
        let layout = Arc::new(self.written(tongue, recipient, &kind)?);
        let mut layouts = known();
        // What is thrown away is written again, with the same bytes.
        if layouts.values().map(|layout| layout.bytes()).sum::<usize>() > MOST_BYTES {
            layouts.clear();
        }
        layouts.insert(kind, Arc::clone(&layout));
        Ok(layout)
    }

    /// The calendar of those who share everything with someone but the habit.
    fn written(&self, tongue: &Tongue, recipient: &Recipient, kind: &Kind) -> Result<Layout, RenderError> {
        let program = self.input.program;
        let fields = tongue.fields(program, recipient);
        let words = Words::of(self.input, &tongue.locale, &fields);
        let mut events = Vec::new();
        for moment in certain(self.input.plan) {
            let sent = version::planned(moment, program);
            if is_for(program, &moment.audience, &sent, recipient) {
                let told = on_own_clock(program, moment, sent, recipient, kind.hours);
                events.push((Event::told(moment, &told, &words, &self.zones)?, kind.has_habit && is_about_habits(moment)));
            }
        }
        for (sent, issue) in self.input.published.dropped(&planned_uids(program, self.input.plan)) {
            if is_for(program, &Audience::of(&sent.audience), sent, recipient) {
                events.push((Event::cancelled(sent, issue, &words, &self.zones)?, false));
            }
        }
        let role = recipient.role.and_then(|role| program.roles.get(role));
        let audience = role.map_or(Audience::Participants, |role| Audience::Role(role.id.to_string()));
        let mut text = head(&words.calendar_name(&Audience::Everyone)?, ICalendarMethod::Publish);
        let all: Vec<&Event> = events.iter().map(|(event, _)| event).collect();
        self.zones.used_by(&all).iter().for_each(|zone| text.push_str(zone));
        let mut pieces = Vec::new();
        for (event, names_habit) in &events {
            if *names_habit {
                text.push_str(&event.text);
                text.push_str(DESCRIPTION);
                pieces.push(std::mem::take(&mut text));
                text.push_str(&text::folded_after(&text::escaped(&event.description), 1));
                text.push_str("\r\n");
                event.close(&audience, &mut text);
            } else {
                event.write(&audience, false, &mut text);
            }
        }
        text.push_str("END:VCALENDAR\r\n");
        pieces.push(text);
        Ok(Layout(pieces))
    }
}

impl Layout {
    fn bytes(&self) -> usize {
        self.0.iter().map(String::len).sum()
    }
}

impl Tongue {
    fn of(input: &Input<'_>, language: &crate::model::Language) -> Result<Self, RenderError> {
        let locale = Locale::of(language, input.own_words.get(language).map(String::as_str))?;
        let general = fields::general(input, &locale)?;
        let after = locale.say("poster-after", &Arguments::new())?;
        let mut habits = HashMap::new();
        for (place, role) in input.program.roles.iter().enumerate() {
            for (index, habit) in role.menu.iter().enumerate() {
                let read = |text| input.program.read(text, language);
                let sentence = format!("{after} {}, {}", read(&habit.routine), read(&habit.behavior));
                let said = locale.say("calendar-habit", &Arguments::from([("sentence", text::one_line(&sentence).into())]))?;
                let escaped = text::escaped(&format!("{}\n\n", text::lines(&said)));
                let chunk = text::folded_after(&escaped, DESCRIPTION.len()) + FOLD;
                habits.insert((place, index), chunk);
            }
        }
        Ok(Self { locale, general, habits })
    }

    /// The fields for those of a role and a site.
    fn fields(&self, program: &Program, recipient: &Recipient) -> Fields {
        let mut fields = self.general.clone();
        if let Some(role) = recipient.role.and_then(|role| program.roles.get(role)) {
            fields.recipient.role = text::one_line(program.read(&role.name, &self.locale.language));
        }
        if let Some(site) = recipient.site.and_then(|site| program.sites.get(site)) {
            fields.recipient.site = text::one_line(site.name.as_str());
        }
        fields
    }
}

fn is_for(program: &Program, audience: &Audience, sent: &Sent, recipient: &Recipient) -> bool {
    let Sent { representatives, site, language, .. } = sent;
    let (site, language) = (site.as_deref(), language.as_deref());
    Reach { audience, representatives: *representatives, site, language }.holds(program, recipient)
}

/// Whether people look at their habit then.
const fn is_about_habits(moment: &Moment) -> bool {
    matches!(moment.occasion, Occasion::Kickoff { .. } | Occasion::Experiment | Occasion::Nudge { .. })
}

/// An event on the clock of someone's site: a message at the hour at which it reaches this person, anything else when it is.
fn on_own_clock(program: &Program, moment: &Moment, sent: Sent, recipient: &Recipient, hours: Option<Hours>) -> Sent {
    if moment.all_day {
        return sent;
    }
    let site = recipient.site.and_then(|site| program.sites.get(site)?.timezone.as_ref());
    let zone = site.and_then(|zone| TimeZone::get(zone.as_str()).ok());
    let local = |at: Zoned| zone.as_ref().map_or_else(|| at.clone(), |zone| at.with_time_zone(zone.clone()));
    let is_message = moment.ends.is_none() && !event::is_deadline(moment);
    let starts = match hours.filter(|_| is_message) {
        Some(hours) => hours.sent(program, Some(moment), &moment.starts),
        None => local(moment.starts.clone()),
    };
    let ends = if is_message { Some(event::message_ends(&starts)) } else { event::ends(moment).map(local) };
    Sent { starts: At::Hour(starts), ends: ends.map(At::Hour), ..sent }
}
