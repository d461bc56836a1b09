//! The calendars of a program (RFC 5545): one for each audience, and one for each event alone, in one language.
//!
//! An event is written once and stands in every calendar that has it, byte for byte, but for the alarm of a deadline and for who is invited by
//! name. Everything follows from the program, its plan and what was sent out before, so the same sources give the same bytes.

mod event;
mod invite;
mod personal;
mod place;
mod text;
mod version;
mod words;
mod zone;

use std::collections::BTreeSet;

use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarMethod, ICalendarProperty, ICalendarValue,
};

use self::event::Event;
pub use self::personal::Personal;
pub use self::words::Words;
use self::zone::Zones;
use crate::locale::LocaleError;
use crate::model::{Language, Layer, Program};
use crate::plan::{Audience, Moment, Plan};
use crate::published::{Issue, Published, Sent, uid};

/// Who made the file; without a version, so that a new release gives the same bytes.
const PRODUCT: &str = "-//excx//EN";

/// A calendar file: its path in the program's output, and its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarFile {
    /// Its path in the program's output, with `/` between folders.
    pub path: String,
    /// For whom it is: `everyone`, `participants`, `cx-team` or the id of a role.
    pub audience: String,
    /// The language of its words.
    pub language: Language,
    /// The moment whose event it holds, where it holds one alone.
    pub moment: Option<String>,
    /// Whether it invites people by their addresses.
    pub invites: bool,
    /// What stands in it: UTF-8, lines of 75 octets at most that end in CRLF.
    pub bytes: Vec<u8>,
}

impl CalendarFile {
    /// The name of the file alone.
    #[must_use]
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }

    /// The file as that of a moment alone.
    fn of_moment(self, moment: &str) -> Self {
        Self { moment: Some(moment.to_owned()), ..self }
    }
}

/// Why calendars cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum CalendarError {
    /// The language lacks a message.
    #[error(transparent)]
    Words(#[from] LocaleError),
    /// A text asks for a field that is not there, or cannot be merged at all.
    #[error("a text of `{of}` cannot be merged: {why}")]
    Merge {
        /// The moment or role that the text is of, or `theme`.
        of: String,
        /// What the template engine says.
        why: minijinja::Error,
    },
    /// A role has the name of another audience, so their calendars would be one file.
    #[error("the role `{0}` cannot have a calendar, since that is the name of another audience")]
    ReservedRole(String),
}

/// The calendars in the language of the words: those of the audiences, then those of the events in the order of time, and of those that are
/// taken back.
///
/// An audience without any event has no calendar. The fields fill the texts that people wrote, such as the subject of a video.
///
/// # Errors
/// When the words lack a message, a text cannot be merged, or a role is called like another audience.
pub fn calendars(words: &Words<'_>) -> Result<Vec<CalendarFile>, CalendarError> {
    let zones = Zones::default();
    let mut events = certain(words.plan).map(|moment| Event::of(moment, words, &zones)).collect::<Result<Vec<_>, _>>()?;
    for (sent, issue) in words.published.dropped(&planned_uids(words.program, words.plan)) {
        events.push(Event::cancelled(sent, issue, words, &zones)?);
    }
    let maker = Maker { words, zones: &zones };
    let mut files = Vec::new();
    for audience in audiences(words.program)? {
        let own: Vec<&Event> = events.iter().filter(|event| belongs(event, &audience, words.program)).collect();
        if !own.is_empty() {
            let path = format!("calendars/{audience}.{}.ics", words.locale.language);
            files.push(maker.collection(path, &audience, &own)?);
        }
    }
    for event in &events {
        files.push(maker.alone(event)?);
    }
    Ok(files)
}

/// Some moments as one calendar, for whoever gets an e-mail about them; `id` names the file.
///
/// # Errors
/// When the words lack a message, or a text cannot be merged.
pub fn of_mail(words: &Words<'_>, id: &str, moments: &[&Moment]) -> Result<CalendarFile, CalendarError> {
    let zones = Zones::default();
    let events = moments.iter().map(|moment| Event::of(moment, words, &zones)).collect::<Result<Vec<_>, _>>()?;
    let audience = events.first().map_or(Audience::Participants, |event| event.audience.clone());
    let path = format!("calendars/events/{id}.{}.ics", words.locale.language);
    let events: Vec<&Event> = events.iter().collect();
    let maker = Maker { words, zones: &zones };
    maker.file(path, &Audience::Everyone, &audience, ICalendarMethod::Publish, &events).map(|file| file.of_moment(id))
}

/// Every event as it would be sent out now; the words are those of all languages, the program's first before the others.
///
/// # Errors
/// When the words lack a message, or a text cannot be merged.
pub fn sent(all: &[Words<'_>]) -> Result<Vec<Sent>, CalendarError> {
    let Some(first) = all.first() else { return Ok(Vec::new()) };
    certain(first.plan)
        .map(|moment| {
            let title = |words: &Words<'_>| Ok((words.locale.language.to_string(), words.title(moment)?));
            let title = all.iter().map(title).collect::<Result<_, CalendarError>>()?;
            Ok(Sent { title, ..version::planned(moment, first.program) })
        })
        .collect()
}

/// The version in which every event stands in the calendars now, with those that are taken back; without what they are called.
#[must_use]
pub fn versions(program: &Program, plan: &Plan, published: &Published) -> Vec<Sent> {
    let issued = |sent: Sent, issue: Issue| Sent { sequence: issue.sequence, stamp: issue.stamp, ..sent };
    let planned = certain(plan).map(|moment| version::planned(moment, program));
    let planned = planned.map(|sent| (published.issue(&sent), sent)).map(|(issue, sent)| issued(sent, issue));
    let uids = planned_uids(program, plan);
    let dropped = published.dropped(&uids).map(|(sent, issue)| issued(Sent { cancelled: true, ..sent.clone() }, issue));
    planned.chain(dropped).collect()
}

/// The moments that people put in their calendars; what happens only if it must is none of them.
fn certain(plan: &Plan) -> impl Iterator<Item = &Moment> {
    plan.moments.iter().filter(|moment| !moment.conditional)
}

/// By what calendar programs know the events of the plan.
fn planned_uids(program: &Program, plan: &Plan) -> BTreeSet<String> {
    certain(plan).map(|moment| uid(&moment.id, program.id.as_str())).collect()
}

/// All audiences that can have a calendar.
fn audiences(program: &Program) -> Result<Vec<Audience>, CalendarError> {
    let mut audiences = vec![Audience::Everyone, Audience::Participants];
    for role in &program.roles {
        let id = role.id.to_string();
        if Audience::GENERAL.iter().any(|audience| audience.word() == id) {
            return Err(CalendarError::ReservedRole(id));
        }
        audiences.push(Audience::Role(id));
    }
    audiences.extend(leaders(program).is_some().then_some(Audience::Leaders));
    audiences.push(Audience::CxTeam);
    Ok(audiences)
}

/// The layers that the session of the leaders invites, where there is one.
fn leaders(program: &Program) -> Option<&[Layer]> {
    Some(&program.leadership.as_ref()?.session.as_ref()?.audience)
}

/// Whether the calendar of an audience has the event: people of a role and those who lead can take part, who leads is invited as such too,
/// and the team sees everything.
fn belongs(event: &Event, audience: &Audience, program: &Program) -> bool {
    match audience {
        Audience::Everyone => event.audience == Audience::Everyone,
        Audience::Participants => matches!(event.audience, Audience::Everyone | Audience::Participants),
        Audience::Leaders => matches!(event.audience, Audience::Everyone | Audience::Participants | Audience::Leaders),
        Audience::Role(id) => match &event.audience {
            Audience::Everyone | Audience::Participants => true,
            Audience::Leaders => leads(id, program),
            other => other == audience,
        },
        Audience::CxTeam => true,
    }
}

/// Whether a role is in one of the layers that the session of the leaders invites.
fn leads(role: &str, program: &Program) -> bool {
    program.role(role).is_some_and(|role| leaders(program).is_some_and(|layers| layers.contains(&role.layer)))
}

/// Puts events together into files.
struct Maker<'a> {
    words: &'a Words<'a>,
    zones: &'a Zones,
}

impl Maker<'_> {
    /// The calendar of an audience.
    fn collection(&self, path: String, audience: &Audience, events: &[&Event]) -> Result<CalendarFile, CalendarError> {
        self.file(path, audience, audience, ICalendarMethod::Publish, events)
    }

    /// The file of one event: an invitation where someone is invited by name, and what takes the event back where it is taken back (RFC 5546,
    /// 3.2).
    fn alone(&self, event: &Event) -> Result<CalendarFile, CalendarError> {
        let method = match event {
            Event { is_cancelled: true, .. } => ICalendarMethod::Cancel,
            Event { attendees, .. } if !attendees.is_empty() => ICalendarMethod::Request,
            _ => ICalendarMethod::Publish,
        };
        let path = format!("calendars/events/{}.{}.ics", event.moment, self.words.locale.language);
        self.file(path, &Audience::Everyone, &event.audience, method, &[event]).map(|file| file.of_moment(&event.moment))
    }

    /// A file with the name of the calendar of one audience, for another.
    fn file(
        &self,
        path: String,
        named: &Audience,
        audience: &Audience,
        method: ICalendarMethod,
        events: &[&Event],
    ) -> Result<CalendarFile, CalendarError> {
        let invites = method == ICalendarMethod::Request;
        let mut calendar = head(&self.words.calendar_name(named)?, method);
        for zone in self.zones.used_by(events) {
            calendar.push_str(&zone);
        }
        for event in events {
            event.write(audience, invites, &mut calendar);
        }
        calendar.push_str("END:VCALENDAR\r\n");
        let (audience, language) = (audience.to_string(), self.words.locale.language.clone());
        Ok(CalendarFile { path, audience, language, moment: None, invites, bytes: calendar.into_bytes() })
    }
}

/// The head of a calendar by its name, which Apple and Google read as `X-WR-CALNAME` and the standard calls `NAME` (RFC 7986).
fn head(name: &str, method: ICalendarMethod) -> String {
    let mut calendar = ICalendarComponent::new(ICalendarComponentType::VCalendar);
    calendar.add_property(ICalendarProperty::Version, "2.0");
    calendar.add_property(ICalendarProperty::Prodid, PRODUCT);
    calendar.add_property(ICalendarProperty::Method, ICalendarValue::Method(method));
    calendar.add_property(ICalendarProperty::Name, name);
    calendar.add_property(ICalendarProperty::Other("X-WR-CALNAME".into()), name);
    open(calendar)
}

/// A component as text, without its last line, so that more can stand in it.
fn open(component: ICalendarComponent) -> String {
    let end = format!("END:{}\r\n", component.component_type.as_str());
    let mut text = ICalendar { components: vec![component] }.to_string();
    text.truncate(text.strip_suffix(&end).map_or(text.len(), str::len));
    text
}

#[cfg(test)]
mod tests {
    use serde::Deserialize as _;
    use serde_json::{Value, json};

    use super::*;
    use crate::locale::Locale;
    use crate::merge::Fields;
    use crate::model::People;

    fn program(changes: &[(&str, Value)]) -> Program {
        let mut tree = json!({
            "excx": 1, "id": "small", "title": "Klein", "languages": ["nl", "en"], "timezone": "Europe/Amsterdam",
            "organization": {"name": "Noorderlicht", "employees": 100}, "holidays": {"country": "NL"},
            "owner": {"name": "Team Klant", "email": "klant@noorderlicht.example"}, "timeline": {"campaign_starts": "2027-03-01"},
            "roles": [{"id": "agent", "name": {"nl": "Agent", "en": "Agent"}, "layer": "frontline"},
                      {"id": "manager", "name": {"nl": "Manager", "en": "Manager"}, "layer": "management"}],
            "cocreation": {}, "kickoff": {"place": "Noorderzaal; of online"}, "experiment": {}, "feedback": {},
            "campaign": {"signup": {"url": "https://noorderlicht.example/mee"}}
        });
        for (key, value) in changes {
            tree[*key] = value.clone();
        }
        Program::deserialize(tree).expect("it is a program")
    }

    fn made(program: &Program, locale: &Locale, fields: &Fields) -> Result<Vec<CalendarFile>, CalendarError> {
        let (plan, people, published) = (Plan::of(program), People::default(), Published::default());
        calendars(&Words { program, plan: &plan, people: &people, published: &published, locale, fields })
    }

    fn files_in(program: &Program, language: &str) -> Vec<CalendarFile> {
        let locale = Locale::of(&Language::new(language), None).expect("the language comes with the engine");
        made(program, &locale, &Fields::default()).expect("they render")
    }

    /// A file by its path, with its folded lines joined.
    fn read(files: &[CalendarFile], path: &str) -> String {
        let file = files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("{path} is there"));
        String::from_utf8(file.bytes.clone()).expect("it is UTF-8").replace("\r\n ", "")
    }

    fn uids(calendar: &str) -> Vec<&str> {
        calendar.lines().filter_map(|line| line.strip_prefix("UID:")?.strip_suffix("@small.excx")).collect()
    }

    #[test]
    fn each_audience_has_the_events_that_are_for_it() {
        let files = files_in(&program(&[]), "nl");
        let everyone = read(&files, "calendars/everyone.nl.ics");
        assert_eq!(uids(&everyone), ["signup-closes"]);
        let participants = read(&files, "calendars/participants.nl.ics");
        assert_eq!(uids(&participants)[..3], ["signup-closes", "kickoff", "experiment"]);
        let agent = read(&files, "calendars/agent.nl.ics");
        assert_eq!(uids(&agent)[..3], ["cocreation-agent", "review-agent", "signup-closes"]);
        assert!(uids(&agent).contains(&"thanks") && !agent.contains("cocreation-manager"));
        let team = read(&files, "calendars/cx-team.nl.ics");
        assert_eq!(uids(&team).len(), Plan::of(&program(&[])).moments.len());
    }

    #[test]
    fn each_event_has_a_calendar_of_its_own() {
        let files = files_in(&program(&[]), "nl");
        let file = files.iter().find(|file| file.moment.as_deref() == Some("kickoff")).expect("it is there");
        assert_eq!((file.path.as_str(), file.audience.as_str()), ("calendars/events/kickoff.nl.ics", "participants"));
        assert_eq!(uids(&read(&files, &file.path)), ["kickoff"]);
    }

    #[test]
    fn the_session_of_leaders_stands_in_their_calendar_and_in_those_of_the_roles_that_it_invites() {
        let session = json!({"session": {"when": "campaign - 2w", "audience": ["management"]}});
        let files = files_in(&program(&[("leadership", session)]), "nl");
        let has = |audience: &str| read(&files, &format!("calendars/{audience}.nl.ics")).contains("UID:leaders@");
        assert!(has("leaders") && has("manager") && has("cx-team"));
        assert!(!has("agent") && !has("everyone"));
        let without = files_in(&program(&[]), "nl");
        assert!(!without.iter().any(|file| file.path.starts_with("calendars/leaders")));
    }

    #[test]
    fn what_happens_only_if_it_must_stands_in_no_calendar() {
        let campaign = json!({"signup": {}, "rescue": {"subject": "Nog een dag", "body": "Het kan nog."}});
        let files = files_in(&program(&[("campaign", campaign)]), "nl");
        assert!(!files.iter().any(|file| String::from_utf8_lossy(&file.bytes).contains("signup-rescue")));
    }

    #[test]
    fn an_audience_without_events_has_no_calendar() {
        let mut program = program(&[("cocreation", Value::Null)]);
        program.campaign = None;
        let paths: Vec<String> = files_in(&program, "nl").into_iter().map(|file| file.path).collect();
        assert!(!paths.iter().any(|path| path.starts_with("calendars/everyone")), "{paths:?}");
        assert!(paths.iter().any(|path| path.starts_with("calendars/participants")), "{paths:?}");
    }

    #[test]
    fn languages_share_everything_but_their_words() {
        let program = program(&[]);
        let stable = |language: &str| -> Vec<String> {
            let calendar = read(&files_in(&program, language), &format!("calendars/cx-team.{language}.ics"));
            let words = ["SUMMARY", "DESCRIPTION", "CATEGORIES", "NAME", "X-WR-CALNAME"];
            calendar.lines().filter(|line| !words.iter().any(|word| line.starts_with(word))).map(str::to_owned).collect()
        };
        assert_eq!(stable("nl"), stable("en"));
        assert_ne!(files_in(&program, "nl"), files_in(&program, "en"));
    }

    #[test]
    fn the_stamp_follows_from_the_program_alone() {
        let calendar = read(&files_in(&program(&[]), "nl"), "calendars/everyone.nl.ics");
        assert!(calendar.contains("DTSTAMP:20260301T000000Z\r\nSEQUENCE:0\r\n"), "{calendar}");
    }

    #[test]
    fn only_meetings_take_time() {
        let team = read(&files_in(&program(&[]), "nl"), "calendars/cx-team.nl.ics");
        for event in team.split("BEGIN:VEVENT\r\n").skip(1) {
            let meeting = event.starts_with("UID:kickoff") || event.starts_with("UID:cocreation-");
            assert_eq!(event.contains("TRANSP:OPAQUE"), meeting, "{event}");
        }
    }

    #[test]
    fn whole_days_end_on_the_day_after() {
        let calendar = read(&files_in(&program(&[]), "nl"), "calendars/events/experiment.nl.ics");
        assert!(calendar.contains("DTSTART;VALUE=DATE:20270315\r\nDTEND;VALUE=DATE:20270410\r\n"), "{calendar}");
        assert!(!calendar.contains("VTIMEZONE"), "whole days need no zone");
    }

    #[test]
    fn a_deadline_is_an_instant_that_rings_on_the_working_day_before_for_those_who_must_act() {
        let program = program(&[("feedback", json!({"closes": "2027-04-26"}))]);
        let files = files_in(&program, "nl");
        let closes = read(&files, "calendars/events/feedback-closes.nl.ics");
        assert!(closes.contains("DTSTART;TZID=Europe/Amsterdam:20270426T170000\r\nSUMMARY"), "{closes}");
        assert!(closes.contains("TRIGGER:-P3D\r\n"), "the Friday before that Monday: {closes}");
        let alarms = |path: &str| read(&files, path).matches("BEGIN:VALARM").count();
        assert_eq!(alarms("calendars/everyone.nl.ics"), 1, "the sign-up");
        assert_eq!(alarms("calendars/participants.nl.ics"), 1, "the feedback");
        assert_eq!(alarms("calendars/agent.nl.ics"), 1, "the feedback");
        assert_eq!(alarms("calendars/cx-team.nl.ics"), 0);
    }

    #[test]
    fn what_is_not_finished_is_tentative_and_says_so_first() {
        let files = files_in(&program(&[("ready_until", json!("kickoff"))]), "nl");
        let kickoff = read(&files, "calendars/events/kickoff.nl.ics");
        assert!(kickoff.contains("STATUS:CONFIRMED") && kickoff.contains("SUMMARY:Kick-off: Klein\r\n"), "{kickoff}");
        let thanks = read(&files, "calendars/events/thanks.nl.ics");
        assert!(thanks.contains("STATUS:TENTATIVE") && thanks.contains("SUMMARY:Concept: Klein: dank je wel\r\n"), "{thanks}");
    }

    #[test]
    fn nothing_in_a_name_can_add_a_line() {
        let program = program(&[("title", json!("Klein\r\nATTENDEE:mailto:x@y.example\u{7}"))]);
        let calendar = read(&files_in(&program, "nl"), "calendars/cx-team.nl.ics");
        assert!(!calendar.lines().any(|line| line.starts_with("ATTENDEE")), "{calendar}");
        assert!(calendar.contains("NAME:Klein ATTENDEE:mailto:x@y.example: alle momenten\r\n"), "{calendar}");
    }

    #[test]
    fn fields_in_texts_are_filled_in() {
        let program = program(&[("title", json!("Voor {{ program.organization }}"))]);
        let locale = Locale::of(&Language::new("nl"), None).expect("Dutch comes with the engine");
        let mut fields = Fields::default();
        fields.program.organization = "Noorderlicht".into();
        let files = made(&program, &locale, &fields).expect("they render");
        assert!(read(&files, "calendars/events/kickoff.nl.ics").contains("SUMMARY:Kick-off: Voor Noorderlicht\r\n"));
    }

    #[test]
    fn a_text_that_cannot_be_merged_is_named() {
        let program = program(&[("kickoff", json!({"place": "{{ nowhere.at_all }}"}))]);
        let locale = Locale::of(&Language::new("nl"), None).expect("Dutch comes with the engine");
        let error = made(&program, &locale, &Fields::default()).expect_err("no such field");
        assert!(error.to_string().starts_with("a text of `kickoff` cannot be merged"), "{error}");
    }

    #[test]
    fn a_role_called_like_another_audience_is_refused() {
        let program = program(&[("roles", json!([{"id": "participants", "name": "Deelnemer", "layer": "frontline"}]))]);
        let locale = Locale::of(&Language::new("nl"), None).expect("Dutch comes with the engine");
        let made = made(&program, &locale, &Fields::default());
        assert!(matches!(made, Err(CalendarError::ReservedRole(role)) if role == "participants"));
    }

    #[test]
    fn a_zone_that_the_library_tells_otherwise_is_left_to_utc() {
        let program = program(&[("timezone", json!("UTC"))]);
        let kickoff = read(&files_in(&program, "nl"), "calendars/events/kickoff.nl.ics");
        assert!(kickoff.contains("DTSTART:20270311T090000Z\r\n") && !kickoff.contains("TZID"), "{kickoff}");
    }
}
