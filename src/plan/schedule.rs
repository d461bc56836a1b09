//! The moments of each section, put on their days.

mod campaign;
mod cocreation;
mod listening;

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{ToSpan, Zoned};

use super::clock::on_clock;
use super::moment::{Audience, Moment, Moved, Occasion, Reason};
use super::working_days::WorkingDays;
use super::{Plan, nudge, phase};
use crate::model::{Approval, AudienceRef, Duration, MetricAudience, Phase, Program, SiteRef, TimeOfDay, When};

/// The hour at which a day to answer or sign up ends.
pub(super) const CLOSING: TimeOfDay = TimeOfDay::at(17, 0);
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
        moment.sent = mailed(moment, scheduler.days(&moment.audience));
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
    on_clock(day, USUAL.0, moment.starts.time_zone()).0
}

struct Scheduler<'a> {
    program: &'a Program,
    plan: &'a Plan,
    zone: &'a TimeZone,
}

/// For whom a moment is: an audience, and the site that it is on where it is on one.
struct Whom<'a> {
    audience: Audience,
    site: Option<&'a SiteRef>,
}

impl<'a> Whom<'a> {
    const fn at(audience: Audience, site: Option<&'a SiteRef>) -> Self {
        Self { audience, site }
    }
}

impl From<Audience> for Whom<'_> {
    fn from(audience: Audience) -> Self {
        Self::at(audience, None)
    }
}

/// A day for a moment, and where it moved from.
struct Slot {
    date: Date,
    moved: Option<Moved>,
}

impl Scheduler<'_> {
    /// The day of a `when`: a computed one on which its audience is off goes to the next working day.
    fn slot(&self, when: When, whom: &Whom<'_>) -> Option<Slot> {
        let days = self.days(&whom.audience);
        let (nominal, actual) = phase::day(when, &self.plan.phases, days, self.is_daily(whom))?;
        Some(moved_slot(nominal, actual, days))
    }

    /// The days on which an audience works, but for those who work every day.
    fn days(&self, audience: &Audience) -> &WorkingDays {
        if *audience == Audience::CxTeam { &self.plan.office_days } else { &self.plan.working_days }
    }

    /// Whether those that something is for work every day.
    fn is_daily(&self, whom: &Whom<'_>) -> bool {
        whom.audience.works_daily(whom.site.map(SiteRef::as_str), self.program)
    }

    /// A moment on the clock of those that it is for.
    fn moment(
        &self,
        id: impl Into<String>,
        occasion: Occasion,
        slot: Slot,
        at: TimeOfDay,
        phase: Phase,
        whom: Whom<'_>,
        pointer: &str,
    ) -> Moment {
        let site = whom.site.map(SiteRef::as_str);
        let own = whom.audience.zone(site, self.program);
        let (starts, clock) = on_clock(slot.date, at.0, own.as_ref().unwrap_or(self.zone));
        Moment {
            id: id.into(),
            occasion,
            sent: starts.clone(),
            starts,
            ends: None,
            all_day: false,
            daily: self.is_daily(&whom),
            site: site.map(str::to_owned),
            audience: whom.audience,
            language: None,
            conditional: false,
            phase,
            moved: slot.moved,
            clock,
            pointer: pointer.to_owned(),
        }
    }

    /// By when someone must have agreed.
    fn approvals(&self) -> Vec<Moment> {
        let moment = |(item, approval): (usize, &Approval)| {
            let phase = approval.covers.iter().map(|covered| covered.phase()).min()?;
            let occasion = Occasion::Approval { item };
            let (id, pointer) = (format!("approval-{}", approval.id), format!("/approvals/{item}/before"));
            let whom = Whom::from(Audience::CxTeam);
            Some(self.moment(id, occasion, self.slot(approval.before, &whom)?, USUAL, phase, whom, &pointer))
        };
        self.program.approvals.iter().enumerate().filter_map(moment).collect()
    }

    fn leaders(&self) -> Option<Moment> {
        let session = self.program.leadership.as_ref()?.session.as_ref()?;
        let whom = Whom::from(Audience::Leaders);
        let slot = self.slot(session.when, &whom)?;
        let pointer = "/leadership/session/when";
        let moment = self.moment("leaders", Occasion::Leaders, slot, session.at, Phase::Campaign, whom, pointer);
        Some(lasting(moment, session.duration))
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
            let whom = Whom::from(audience.clone());
            Some(self.moment(id, occasion, self.slot(when?, &whom)?, USUAL, phase, whom, pointer))
        })
        .collect()
    }

    /// The kick-off, or each of its sessions.
    fn kickoff(&self) -> Vec<Moment> {
        let Some(kickoff) = self.program.kickoff.as_ref() else { return Vec::new() };
        let moment = |id, session, when, at, site, pointer: &str| {
            let (occasion, whom) = (Occasion::Kickoff { session }, Whom::at(Audience::Participants, site));
            Some(self.moment(id, occasion, self.slot(when, &whom)?, at, Phase::Kickoff, whom, pointer))
        };
        if kickoff.sessions.is_empty() {
            let only = moment("kickoff".to_owned(), None, kickoff.when, kickoff.at, None, "/kickoff/when");
            return only.map(|moment| lasting(moment, kickoff.duration)).into_iter().collect();
        }
        let sessions = kickoff.sessions.iter().enumerate().filter_map(|(index, session)| {
            let (id, pointer) = (format!("kickoff-{}", session.id), format!("/kickoff/sessions/{index}/when"));
            let at = session.at.unwrap_or(kickoff.at);
            let moment = moment(id, Some(index), session.when, at, session.site.as_ref(), &pointer)?;
            let moment = lasting(moment, session.duration.unwrap_or(kickoff.duration));
            Some(Moment { language: session.language.clone(), ..moment })
        });
        sessions.collect()
    }

    fn experiment(&self) -> Option<Moment> {
        self.program.experiment.as_ref()?;
        let period = self.plan.phase(Phase::Experiment)?;
        let slot = moved_slot(period.nominal, period.start, &self.plan.working_days);
        let mut moment = self.moment(
            "experiment",
            Occasion::Experiment,
            slot,
            TimeOfDay::at(0, 0),
            Phase::Experiment,
            Audience::Participants.into(),
            "/experiment",
        );
        moment.ends = Some(on_clock(period.end.saturating_add(1.day()), Time::midnight(), self.zone).0);
        moment.all_day = true;
        // Whole days have no hour that a clock could skip.
        moment.clock = None;
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
                    Audience::Participants.into(),
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
            let whom = Whom::from(Audience::Participants);
            let is_pinned = matches!(when, When::On(_));
            let moment = self.moment(id, occasion, self.slot(when, &whom)?, at, Phase::Feedback, whom, pointer);
            Some((moment, is_pinned))
        })
        .fold(Vec::new(), |mut moments, (moment, is_pinned)| {
            let moment = if is_pinned { moment } else { self.after(moments.last(), moment) };
            moments.push(moment);
            moments
        })
    }

    /// A reminder or thanks on a day after what it follows, where that moved to the same day.
    fn after(&self, before: Option<&Moment>, moment: Moment) -> Moment {
        let follows = matches!(moment.occasion, Occasion::FeedbackReminds | Occasion::Thanks);
        let Some(before) = before
            .filter(|before| follows && before.nominal() < moment.nominal() && before.starts.date() >= moment.starts.date())
        else {
            return moment;
        };
        let date = self.plan.working_days.plus(before.starts.date(), 1);
        let (starts, clock) = on_clock(date, moment.starts.time(), self.zone);
        let taken = Moved { from: moment.nominal(), because: Reason::Taken };
        let moved = moment.moved.clone().or(Some(taken));
        Moment { sent: starts.clone(), starts, clock, moved, ..moment }
    }

    fn follow_up(&self) -> Vec<Moment> {
        self.program
            .follow_up
            .iter()
            .enumerate()
            .filter_map(|(item, follow_up)| {
                let whom = Whom::from(Audience::CxTeam);
                let slot = self.slot(follow_up.when, &whom)?;
                let pointer = format!("/follow_up/{item}/when");
                Some(self.moment(
                    format!("follow-up-{}", follow_up.id),
                    Occasion::FollowUp { item },
                    slot,
                    USUAL,
                    Phase::FollowUp,
                    whom,
                    &pointer,
                ))
            })
            .collect()
    }
}

/// A day, and that it moved there because nobody works on the day that it was meant for.
fn moved_slot(nominal: Date, actual: Date, days: &WorkingDays) -> Slot {
    let because = (nominal != actual).then(|| days.day_off(nominal)).flatten();
    Slot { date: actual, moved: because.map(|because| Moved { from: nominal, because }) }
}

/// A meeting: a moment with an end.
fn lasting(moment: Moment, duration: Duration) -> Moment {
    let ends = moment.starts.saturating_add(i64::from(duration.minutes().unwrap_or(60)).minutes());
    Moment { ends: Some(ends), ..moment }
}

/// Everyone, or the people of the role that is named.
fn audience(written: &AudienceRef) -> Audience {
    match written.as_str() {
        AudienceRef::EVERYONE => Audience::Everyone,
        role => Audience::Role(role.to_owned()),
    }
}
