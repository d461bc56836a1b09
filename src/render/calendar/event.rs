//! A moment as an event. Meetings take people's time; messages, deadlines and whole phases stand in the calendar without blocking it.

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendar, ICalendarAction, ICalendarComponent, ICalendarComponentType, ICalendarDuration, ICalendarEntry,
    ICalendarParameter, ICalendarProperty, ICalendarStatus, ICalendarTransparency, ICalendarValue, ICalendarValueType,
};
use jiff::{Timestamp, ToSpan, Zoned};

use super::words::Words;
use super::zone::{Zone, Zones, partial, partial_date};
use super::{CalendarError, invite, open, text, version};
use crate::model::Program;
use crate::plan::{Audience, Moment, Occasion, WorkingDays};
use crate::published::{At, Issue, Sent};

/// How long a message stands in the calendar, in minutes.
const MESSAGE: i64 = 15;

/// A moment as the text of an event, or one that was sent out and is taken back.
pub(super) struct Event {
    /// The moment's id.
    pub(super) moment: String,
    /// For whom it is.
    pub(super) audience: Audience,
    /// The zone in which its hours are told; nothing for whole days and for hours in UTC.
    pub(super) zone: Option<Zone>,
    /// Whether it is taken back.
    pub(super) is_cancelled: bool,
    /// Who is invited by name, one a line.
    pub(super) attendees: String,
    /// What it is, in plain text.
    pub(super) description: String,
    /// The component without its description and its last line.
    pub(super) text: String,
    /// The alarm of a deadline.
    alarm: Option<String>,
}

impl Event {
    /// A moment in words.
    pub(super) fn of(moment: &Moment, words: &Words<'_>, zones: &Zones) -> Result<Self, CalendarError> {
        Self::told(moment, &version::planned(moment, words.program), words, zones)
    }

    /// A moment in words, told at other hours than those of the plan.
    pub(super) fn told(moment: &Moment, sent: &Sent, words: &Words<'_>, zones: &Zones) -> Result<Self, CalendarError> {
        let issue = words.published.issue(&version::planned(moment, words.program));
        let summary = words.summary(moment)?;
        let zone = zone(sent, zones);
        let mut event = head(sent, issue, zone.as_ref());
        event.add_property(ICalendarProperty::Summary, summary.as_str());
        if let Some(place) = words.place(moment)? {
            event.add_property(ICalendarProperty::Location, place);
        }
        event.add_property(ICalendarProperty::Categories, words.category(moment)?);
        event.add_property(ICalendarProperty::Status, ICalendarValue::Status(status(moment, words.program)));
        event.add_property(ICalendarProperty::Transp, ICalendarValue::Transparency(transparency(moment)));
        let mut text = open(event);
        text.push_str(&invite::organizer(words));
        if let Some(url) = words.url(moment) {
            text.push_str(&text::address_line("URL", url));
        }
        Ok(Self {
            moment: moment.id.clone(),
            audience: moment.audience.clone(),
            zone,
            is_cancelled: false,
            attendees: invite::attendees(moment, words),
            description: words.description(moment)?,
            text,
            alarm: is_deadline(moment).then(|| alarm(moment, &summary, &words.plan.working_days)),
        })
    }

    /// An event that was sent out, and that this version takes back.
    pub(super) fn cancelled(sent: &Sent, issue: Issue, words: &Words<'_>, zones: &Zones) -> Result<Self, CalendarError> {
        let zone = zone(sent, zones);
        let mut event = head(sent, issue, zone.as_ref());
        event.add_property(ICalendarProperty::Summary, words.cancelled_summary(sent)?);
        event.add_property(ICalendarProperty::Status, ICalendarValue::Status(ICalendarStatus::Cancelled));
        event.add_property(ICalendarProperty::Transp, ICalendarValue::Transparency(ICalendarTransparency::Transparent));
        let mut text = open(event);
        text.push_str(&invite::organizer(words));
        Ok(Self {
            moment: sent.moment().to_owned(),
            audience: Audience::of(&sent.audience),
            zone,
            is_cancelled: true,
            attendees: String::new(),
            description: words.cancelled_description()?,
            text,
            alarm: None,
        })
    }

    /// Writes the event into the calendar of an audience; who is invited by name stands in an invitation alone.
    pub(super) fn write(&self, audience: &Audience, invites: bool, calendar: &mut String) {
        calendar.push_str(&self.text);
        if invites {
            calendar.push_str(&self.attendees);
        }
        calendar.push_str(&text::text_line("DESCRIPTION", &self.description));
        self.close(audience, calendar);
    }

    /// Writes what comes after its description.
    pub(super) fn close(&self, audience: &Audience, calendar: &mut String) {
        if let Some(alarm) = self.alarm.as_deref().filter(|_| self.rings_for(audience)) {
            calendar.push_str(alarm);
        }
        calendar.push_str("END:VEVENT\r\n");
    }

    /// Whether a deadline rings: only for those who have something to do by then. Participants have signed up already, and the team looks on.
    fn rings_for(&self, audience: &Audience) -> bool {
        *audience == self.audience || (self.audience == Audience::Participants && matches!(audience, Audience::Role(_)))
    }
}

/// What tells an event and its version, and when it is.
fn head(sent: &Sent, issue: Issue, zone: Option<&Zone>) -> ICalendarComponent {
    let mut event = ICalendarComponent::new(ICalendarComponentType::VEvent);
    event.add_uid(&sent.uid);
    event.add_dtstamp(stamp(issue.stamp));
    event.add_sequence(issue.sequence.into());
    event.entries.push(time(ICalendarProperty::Dtstart, &sent.starts, zone));
    event.entries.extend(sent.ends.as_ref().map(|ends| time(ICalendarProperty::Dtend, ends, zone)));
    event
}

/// An instant as a stamp has it. Of midnight the library would write the date alone, so its hour is always said.
fn stamp(at: Timestamp) -> PartialDateTime {
    PartialDateTime { tz_hour: Some(0), tz_minute: Some(0), ..partial(at.to_zoned(jiff::tz::TimeZone::UTC).datetime()) }
}

/// The zone in which the hours of an event are told.
fn zone(sent: &Sent, zones: &Zones) -> Option<Zone> {
    let hour = |at: &'_ At| if let At::Hour(hour) = at { Some(hour.clone()) } else { None };
    let hours: Vec<Zoned> = std::iter::once(&sent.starts).chain(&sent.ends).filter_map(hour).collect();
    zones.of(&hours.iter().collect::<Vec<_>>())
}

/// Whether people must have done something by then.
pub(super) const fn is_deadline(moment: &Moment) -> bool {
    matches!(moment.occasion, Occasion::SignupCloses | Occasion::FeedbackCloses | Occasion::Approval { .. })
}

/// When an event ends: a meeting or a phase when the plan says so, a message after a quarter of an hour, a day on the day after (RFC 5545,
/// 3.6.1), a deadline at once.
pub(super) fn ends(moment: &Moment) -> Option<Zoned> {
    match &moment.ends {
        Some(ends) => Some(ends.clone()),
        None if moment.all_day => Some(moment.starts.saturating_add(1.day())),
        None if is_deadline(moment) => None,
        None => Some(message_ends(&moment.starts)),
    }
}

/// When a message that comes at an hour is over.
pub(super) fn message_ends(starts: &Zoned) -> Zoned {
    starts.saturating_add(MESSAGE.minutes())
}

fn time(name: ICalendarProperty, at: &At, zone: Option<&Zone>) -> ICalendarEntry {
    let entry = ICalendarEntry::new(name);
    match (at, zone) {
        (At::Day(day), _) => entry.with_param(ICalendarParameter::value(ICalendarValueType::Date)).with_value(partial_date(*day)),
        (At::Hour(hour), Some(zone)) => {
            entry.with_param(ICalendarParameter::tzid(zone.name.clone())).with_value(partial(hour.datetime()))
        }
        (At::Hour(hour), None) => entry.with_value(PartialDateTime::from_utc_timestamp(hour.timestamp().as_second())),
    }
}

/// What belongs to a phase that is not finished may still change.
fn status(moment: &Moment, program: &Program) -> ICalendarStatus {
    if program.is_ready(moment.phase) { ICalendarStatus::Confirmed } else { ICalendarStatus::Tentative }
}

/// Only meetings take people's time.
const fn transparency(moment: &Moment) -> ICalendarTransparency {
    match moment.occasion {
        Occasion::Kickoff { .. } | Occasion::Cocreation { .. } | Occasion::Leaders | Occasion::Listening { .. } => {
            ICalendarTransparency::Opaque
        }
        _ => ICalendarTransparency::Transparent,
    }
}

/// An alarm at the hour of the deadline, on the working day before it.
fn alarm(moment: &Moment, summary: &str, working_days: &WorkingDays) -> String {
    let date = moment.starts.date();
    let days = (date - working_days.plus(date, -1)).get_days().unsigned_abs();
    let mut alarm = ICalendarComponent::new(ICalendarComponentType::VAlarm);
    alarm.add_property(ICalendarProperty::Action, ICalendarValue::Action(ICalendarAction::Display));
    alarm.add_property(ICalendarProperty::Description, summary);
    alarm.add_property(ICalendarProperty::Trigger, ICalendarDuration { neg: true, days, ..ICalendarDuration::default() });
    ICalendar { components: vec![alarm] }.to_string()
}
