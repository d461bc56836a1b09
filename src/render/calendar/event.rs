//! A moment as an event. Meetings take people's time; messages, deadlines and whole phases stand in the calendar without blocking it.

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendar, ICalendarAction, ICalendarComponent, ICalendarComponentType, ICalendarDuration, ICalendarEntry,
    ICalendarParameter, ICalendarProperty, ICalendarStatus, ICalendarTransparency, ICalendarValue, ICalendarValueType,
};
use jiff::{ToSpan, Zoned};

use super::words::Words;
use super::zone::{Zones, partial, partial_date};
use super::{CalendarError, open, text};
use crate::model::Program;
use crate::plan::{Audience, Moment, Occasion, WorkingDays};

/// How long a message stands in the calendar, in minutes.
const MESSAGE: i64 = 15;
/// How often the event was changed since it was first sent out.
const SEQUENCE: i64 = 0;

/// A moment as the text of an event.
pub(super) struct Event {
    /// The moment's id.
    pub(super) moment: String,
    /// For whom it is.
    pub(super) audience: Audience,
    /// The zone in which its hours are told; nothing for whole days and for hours in UTC.
    pub(super) zone: Option<String>,
    /// The component without its last line.
    text: String,
    /// The alarm of a deadline.
    alarm: Option<String>,
}

impl Event {
    /// A moment in words.
    pub(super) fn of(moment: &Moment, words: &Words<'_>, zones: &Zones) -> Result<Self, CalendarError> {
        let summary = words.summary(moment)?;
        let mut event = ICalendarComponent::new(ICalendarComponentType::VEvent);
        event.add_uid(&format!("{}@{}.excx", moment.id, words.program.id));
        event.add_dtstamp(stamp(words.program));
        event.add_sequence(SEQUENCE);
        event.entries.extend(times(moment, zones));
        event.add_property(ICalendarProperty::Summary, summary.as_str());
        event.add_property(ICalendarProperty::Description, words.description(moment)?);
        if let Some(place) = words.place(moment)? {
            event.add_property(ICalendarProperty::Location, place);
        }
        event.add_property(ICalendarProperty::Categories, words.category(moment)?);
        event.add_property(ICalendarProperty::Status, ICalendarValue::Status(status(moment, words.program)));
        event.add_property(ICalendarProperty::Transp, ICalendarValue::Transparency(transparency(moment)));
        let mut text = open(event);
        if let Some(url) = words.url(moment) {
            text.push_str(&text::address_line("URL", url));
        }
        Ok(Self {
            moment: moment.id.clone(),
            audience: moment.audience.clone(),
            zone: zones.name(&moment.starts).filter(|_| !moment.all_day).map(str::to_owned),
            text,
            alarm: is_deadline(moment).then(|| alarm(moment, &summary, &words.plan.working_days)),
        })
    }

    /// Writes the event into the calendar of an audience.
    pub(super) fn write(&self, audience: &Audience, calendar: &mut String) {
        calendar.push_str(&self.text);
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

/// When the event was last changed: the campaign's start less a year, at midnight in UTC. It is no real time, but one that every machine and
/// every day agrees on, that lies before all events, and that grows when a campaign is postponed, as a change must.
fn stamp(program: &Program) -> PartialDateTime {
    let date = program.timeline.campaign_starts.0.saturating_sub(1.year());
    PartialDateTime { tz_hour: Some(0), tz_minute: Some(0), ..partial(date.at(0, 0, 0, 0)) }
}

/// Whether people must have done something by then.
const fn is_deadline(moment: &Moment) -> bool {
    matches!(moment.occasion, Occasion::SignupCloses | Occasion::FeedbackCloses | Occasion::Approval { .. })
}

/// When an event with hours ends: a meeting when the plan says so, a message after a quarter of an hour, a deadline at once.
pub(super) fn ends(moment: &Moment) -> Option<Zoned> {
    match &moment.ends {
        Some(ends) => Some(ends.clone()),
        None if is_deadline(moment) => None,
        None => Some(moment.starts.saturating_add(MESSAGE.minutes())),
    }
}

/// Start and end. An instant has no end, and whole days end on the day after (RFC 5545, 3.6.1).
fn times(moment: &Moment, zones: &Zones) -> Vec<ICalendarEntry> {
    if moment.all_day {
        let first = moment.starts.date();
        let after = moment.ends.as_ref().map_or_else(|| first.saturating_add(1.day()), Zoned::date);
        let day = |name, date| {
            ICalendarEntry::new(name)
                .with_param(ICalendarParameter::value(ICalendarValueType::Date))
                .with_value(partial_date(date))
        };
        return vec![day(ICalendarProperty::Dtstart, first), day(ICalendarProperty::Dtend, after)];
    }
    let start = hour(ICalendarProperty::Dtstart, &moment.starts, zones);
    let end = ends(moment).map(|ends| hour(ICalendarProperty::Dtend, &ends, zones));
    std::iter::once(start).chain(end).collect()
}

fn hour(name: ICalendarProperty, at: &Zoned, zones: &Zones) -> ICalendarEntry {
    let entry = ICalendarEntry::new(name);
    match zones.name(at) {
        Some(zone) => entry.with_param(ICalendarParameter::tzid(zone.to_owned())).with_value(partial(at.datetime())),
        None => entry.with_value(PartialDateTime::from_utc_timestamp(at.timestamp().as_second())),
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
