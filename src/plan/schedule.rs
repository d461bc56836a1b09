//! The moments of each section, put on their days.

mod campaign;
mod cocreation;
mod listening;

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{ToSpan, Zoned};

use super::moment::{Audience, Moment, Moved, Occasion};
use super::working_days::WorkingDays;
use super::{Plan, nudge, phase};
use crate::model::{Approval, AudienceRef, Duration, MetricAudience, Phase, Program, SiteRef, TimeOfDay, When};

/// The hour at which a day to answer or sign up ends.
const CLOSING: TimeOfDay = TimeOfDay::at(17, 0);
/// The hour at which things happen when nothing else is said.
const USUAL: TimeOfDay = TimeOfDay::at(9, 0);

/// All dated moments, in the order of time.
pub(super) fn moments(program: &Program, plan: &Plan, zone: &TimeZone) -> Vec<Moment> {
    let scheduler = Scheduler { program, plan, zone };
    let mut moments = Vec::new();
    moments.extend(scheduler.approvals());
    moments.extend(scheduler.measurement());
    moments.extend(scheduler.cocreation());
    moments.extend(scheduler.leaders());
    moments.extend(scheduler.videos());
    moments.extend(scheduler.signup());
    moments.extend(scheduler.rescue());
    moments.extend(scheduler.kickoff());
    moments.extend(scheduler.experiment());
    moments.extend(scheduler.nudges());
    moments.extend(scheduler.listening());
    moments.extend(scheduler.feedback());
    moments.extend(scheduler.follow_up());
    for moment in &mut moments {
        moment.sent = mailed(moment, &plan.working_days);
    }
    moments.sort_by(|a, b| a.starts.cmp(&b.starts).then(a.kind().cmp(&b.kind())));
    moments
}

/// When the mail about a moment goes out: an invitation or a request some working days ahead, what takes whole days in the morning, anything
/// else at the moment itself.
fn mailed(moment: &Moment, working_days: &WorkingDays) -> Zoned {
    let ahead = match moment.occasion {
        Occasion::Approval { .. } => 15,
        Occasion::Cocreation { .. } | Occasion::Leaders | Occasion::Listening { .. } => 5,
        Occasion::Kickoff { .. } => 1,
        _ if moment.all_day => 0,
        _ => return moment.starts.clone(),
    };
    let day = working_days.plus(moment.starts.date(), -ahead);
    day.to_datetime(USUAL.0).to_zoned(moment.starts.time_zone().clone()).unwrap_or_else(|_| moment.starts.clone())
}

struct Scheduler<'a> {
    program: &'a Program,
    plan: &'a Plan,
    zone: &'a TimeZone,
}

/// A day for a moment, and where it moved from.
struct Slot {
    date: Date,
    moved: Option<Moved>,
}

impl Scheduler<'_> {
    /// The day of a `when`: a computed one that nobody works on goes to the next working day.
    fn slot(&self, when: When) -> Option<Slot> {
        let (nominal, actual) = phase::day(when, &self.plan.phases, &self.plan.working_days)?;
        Some(self.moved_slot(nominal, actual))
    }

    fn moved_slot(&self, nominal: Date, actual: Date) -> Slot {
        let because = (nominal != actual).then(|| self.plan.working_days.day_off(nominal)).flatten();
        Slot { date: actual, moved: because.map(|because| Moved { from: nominal, because }) }
    }

    fn moment(
        &self,
        id: impl Into<String>,
        occasion: Occasion,
        slot: Slot,
        at: TimeOfDay,
        phase: Phase,
        audience: Audience,
        pointer: &str,
    ) -> Moment {
        let starts = self.zoned(slot.date, at.0);
        Moment {
            id: id.into(),
            occasion,
            sent: starts.clone(),
            starts,
            ends: None,
            all_day: false,
            audience,
            site: None,
            language: None,
            conditional: false,
            phase,
            moved: slot.moved,
            pointer: pointer.to_owned(),
        }
    }

    /// The moment on the local clock; in the hour that daylight saving skips or repeats, the earlier offset counts.
    fn zoned(&self, date: Date, time: Time) -> Zoned {
        in_zone(date, time, self.zone.clone())
    }

    /// A meeting: on a site, where its hours are those of the site, and with an end.
    fn meeting(&self, moment: Moment, site: Option<&SiteRef>, duration: Duration) -> Moment {
        let found = site.and_then(|site| self.program.sites.iter().find(|known| *site == known.id));
        let zone = found.and_then(|site| TimeZone::get(site.timezone.as_ref()?.as_str()).ok());
        let starts = zone.map_or_else(|| moment.starts.clone(), |zone| in_zone(moment.starts.date(), moment.starts.time(), zone));
        let ends = starts.saturating_add(i64::from(duration.minutes().unwrap_or(60)).minutes());
        Moment { starts, ends: Some(ends), site: site.map(|site| site.as_str().to_owned()), ..moment }
    }

    /// By when someone must have agreed.
    fn approvals(&self) -> Vec<Moment> {
        let moment = |(item, approval): (usize, &Approval)| {
            let phase = approval.covers.iter().map(|covered| covered.phase()).min()?;
            let occasion = Occasion::Approval { item };
            let (id, pointer) = (format!("approval-{}", approval.id), format!("/approvals/{item}/before"));
            Some(self.moment(id, occasion, self.slot(approval.before)?, USUAL, phase, Audience::CxTeam, &pointer))
        };
        self.program.approvals.iter().enumerate().filter_map(moment).collect()
    }

    fn leaders(&self) -> Option<Moment> {
        let session = self.program.leadership.as_ref()?.session.as_ref()?;
        let slot = self.slot(session.when)?;
        let pointer = "/leadership/session/when";
        let moment = self.moment("leaders", Occasion::Leaders, slot, session.at, Phase::Campaign, Audience::Leaders, pointer);
        Some(self.meeting(moment, None, session.duration))
    }

    fn measurement(&self) -> Vec<Moment> {
        let Some(measurement) = &self.program.measurement else { return Vec::new() };
        let asks_employees = measurement.metrics.iter().any(|metric| metric.audience == Some(MetricAudience::Everyone));
        let audience = if asks_employees { Audience::Everyone } else { Audience::CxTeam };
        [
            ("measure-before", measurement.before, Occasion::MeasureBefore, Phase::MeasurementBefore, "/measurement/before"),
            ("measure-after", measurement.after, Occasion::MeasureAfter, Phase::MeasurementAfter, "/measurement/after"),
        ]
        .into_iter()
        .filter_map(|(id, when, occasion, phase, pointer)| {
            Some(self.moment(id, occasion, self.slot(when?)?, USUAL, phase, audience.clone(), pointer))
        })
        .collect()
    }

    /// The kick-off, or each of its sessions.
    fn kickoff(&self) -> Vec<Moment> {
        let Some(kickoff) = self.program.kickoff.as_ref() else { return Vec::new() };
        let moment = |id, session, when, at, pointer: &str| {
            let occasion = Occasion::Kickoff { session };
            Some(self.moment(id, occasion, self.slot(when)?, at, Phase::Kickoff, Audience::Participants, pointer))
        };
        if kickoff.sessions.is_empty() {
            let only = moment("kickoff".to_owned(), None, kickoff.when, kickoff.at, "/kickoff/when");
            return only.map(|moment| self.meeting(moment, None, kickoff.duration)).into_iter().collect();
        }
        let sessions = kickoff.sessions.iter().enumerate().filter_map(|(index, session)| {
            let (id, pointer) = (format!("kickoff-{}", session.id), format!("/kickoff/sessions/{index}/when"));
            let moment = moment(id, Some(index), session.when, session.at.unwrap_or(kickoff.at), &pointer)?;
            let moment = self.meeting(moment, session.site.as_ref(), session.duration.unwrap_or(kickoff.duration));
            Some(Moment { language: session.language.clone(), ..moment })
        });
        sessions.collect()
    }

    fn experiment(&self) -> Option<Moment> {
        self.program.experiment.as_ref()?;
        let period = self.plan.phase(Phase::Experiment)?;
        let slot = self.moved_slot(period.nominal, period.start);
        let mut moment = self.moment(
            "experiment",
            Occasion::Experiment,
            slot,
            TimeOfDay::at(0, 0),
            Phase::Experiment,
            Audience::Participants,
            "/experiment",
        );
        moment.ends = Some(self.zoned(period.end.saturating_add(1.day()), Time::midnight()));
        moment.all_day = true;
        Some(moment)
    }

    fn nudges(&self) -> Vec<Moment> {
        let (Some(nudges), Some(period)) = (&self.program.nudges, self.plan.phase(Phase::Experiment)) else { return Vec::new() };
        let weeks = self.program.experiment_weeks();
        let weekdays: Vec<_> = nudges.days.iter().copied().map(Into::into).collect();
        let days = nudge::days(period.nominal, weeks, &weekdays, &self.plan.working_days);
        days.into_iter()
            .zip(&nudges.messages)
            .enumerate()
            .map(|(index, (day, message))| {
                let occasion = Occasion::Nudge { message: index, week: day.week };
                let slot = Slot { date: day.date, moved: day.moved };
                self.moment(
                    format!("nudge-{}", message.id),
                    occasion,
                    slot,
                    nudges.at,
                    Phase::Experiment,
                    Audience::Participants,
                    &format!("/nudges/messages/{index}"),
                )
            })
            .collect()
    }

    fn feedback(&self) -> Vec<Moment> {
        let Some(feedback) = &self.program.feedback else { return Vec::new() };
        [
            ("feedback-opens", feedback.opens, USUAL, Occasion::FeedbackOpens, "/feedback/opens"),
            ("feedback-reminds", feedback.reminds, USUAL, Occasion::FeedbackReminds, "/feedback/reminds"),
            ("feedback-closes", feedback.closes, CLOSING, Occasion::FeedbackCloses, "/feedback/closes"),
            ("thanks", feedback.thanks, USUAL, Occasion::Thanks, "/feedback/thanks"),
        ]
        .into_iter()
        .filter_map(|(id, when, at, occasion, pointer)| {
            Some(self.moment(id, occasion, self.slot(when)?, at, Phase::Feedback, Audience::Participants, pointer))
        })
        .collect()
    }

    fn follow_up(&self) -> Vec<Moment> {
        self.program
            .follow_up
            .iter()
            .enumerate()
            .filter_map(|(item, follow_up)| {
                let slot = self.slot(follow_up.when)?;
                let pointer = format!("/follow_up/{item}/when");
                Some(self.moment(
                    format!("follow-up-{}", follow_up.id),
                    Occasion::FollowUp { item },
                    slot,
                    USUAL,
                    Phase::FollowUp,
                    Audience::CxTeam,
                    &pointer,
                ))
            })
            .collect()
    }
}

/// A day and an hour on the clock of a zone; in the hour that daylight saving skips or repeats, the earlier offset counts.
fn in_zone(date: Date, time: Time, zone: TimeZone) -> Zoned {
    let at = date.to_datetime(time).to_zoned(zone.clone());
    at.unwrap_or_else(|_| Zoned::new(jiff::Timestamp::UNIX_EPOCH, zone))
}

/// Everyone, or the people of the role that is named.
fn audience(written: &AudienceRef) -> Audience {
    match written.as_str() {
        AudienceRef::EVERYONE => Audience::Everyone,
        role => Audience::Role(role.to_owned()),
    }
}
