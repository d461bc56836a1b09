//! The moments of each section, put on their days.

use std::collections::BTreeMap;

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{ToSpan, Zoned};

use super::moment::{Audience, Moment, Moved, Occasion, Reason};
use super::working_days::WorkingDays;
use super::{Plan, nudge, phase};
use crate::model::{
    Approval, AudienceRef, Cocreation, CocreationSession, Duration, Listening, MetricAudience, Phase, Program, Role, SiteRef,
    TimeOfDay, Video, VideoStatus, When,
};

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

    fn listening(&self) -> Vec<Moment> {
        self.program.listening.iter().enumerate().flat_map(|(item, series)| self.listening_series(item, series)).collect()
    }

    fn listening_series(&self, item: usize, series: &Listening) -> Vec<Moment> {
        let (phase, pointer) = (self.phase_of(series.when), format!("/listening/{item}/when"));
        let moment = |(index, slot): (usize, Slot)| {
            let number = index + 1;
            let id = format!("listening-{}-{number}", series.id);
            let occasion = Occasion::Listening { item, number };
            let moment = self.moment(id, occasion, slot, series.at, phase, Audience::Everyone, &pointer);
            self.meeting(moment, series.site.as_ref(), series.duration)
        };
        self.listening_days(series).into_iter().enumerate().map(moment).collect()
    }

    /// The days of a series: the first, and from there in its rhythm up to its last day. None moves onto the one before it.
    fn listening_days(&self, series: &Listening) -> Vec<Slot> {
        let days = &self.plan.working_days;
        let Some((first, actual)) = phase::day(series.when, &self.plan.phases, days) else { return Vec::new() };
        let mut slots = vec![self.moved_slot(first, actual)];
        let until = match (series.until, series.when) {
            (Some(until), _) => phase::day(until, &self.plan.phases, days).map(|(_, until)| until),
            (None, When::From { phase, .. }) => self.plan.phase(phase).map(|period| period.end),
            (None, When::On(_)) => None,
        };
        let (Some(every), Some(until)) = (series.every, until) else { return slots };
        let (mut nominal, mut previous) = (first, actual);
        while slots.len() < Listening::MOST {
            nominal = match every.0 {
                Duration::WorkingDays(count) => days.plus(previous, i32::try_from(count).unwrap_or(i32::MAX)),
                Duration::Weeks(count) => nominal.saturating_add(i64::from(count).weeks()),
                Duration::Clock(_) | Duration::Months(_) => return slots,
            };
            let mut slot = self.moved_slot(nominal, days.on_or_after(nominal));
            if slot.date <= previous {
                let date = days.plus(previous, 1);
                slot = Slot { date, moved: Some(Moved { from: nominal, because: Reason::Taken }) };
            }
            if slot.date > until {
                break;
            }
            previous = slot.date;
            slots.push(slot);
        }
        slots
    }

    /// The phase that a `when` leans on, or the last that has started on its date.
    fn phase_of(&self, when: When) -> Phase {
        match when {
            When::From { phase, .. } => phase,
            When::On(date) => {
                let started = self.plan.phases.iter().filter(|(_, period)| period.start <= date.0);
                started.map(|(phase, _)| *phase).next_back().unwrap_or(Phase::MeasurementBefore)
            }
        }
    }

    /// One more mail on the day on which signing up closes, if too few signed up by then.
    fn rescue(&self) -> Option<Moment> {
        let campaign = self.program.campaign.as_ref()?;
        campaign.rescue.as_ref()?;
        let slot = self.slot(campaign.signup.as_ref()?.closes)?;
        let (audience, pointer) = (audience(&campaign.audience), "/campaign/rescue");
        let moment =
            self.moment("signup-rescue", Occasion::SignupRescue, slot, campaign.send_at, Phase::Signup, audience, pointer);
        Some(Moment { conditional: true, ..moment })
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

    /// The sessions of each role, and one review a week after the last of them.
    fn cocreation(&self) -> Vec<Moment> {
        let (Some(cocreation), Some(period)) = (&self.program.cocreation, self.plan.phase(Phase::Cocreation)) else {
            return Vec::new();
        };
        let mut usual = self.usual_sessions(cocreation, period);
        let mut moments = Vec::new();
        for (index, role) in self.program.roles.iter().enumerate() {
            let mut sessions = self.own_sessions(cocreation, index, role);
            if sessions.is_empty() {
                sessions.extend(usual.remove(&index));
            }
            let Some(last) = sessions.iter().map(|session| session.starts.date()).max() else { continue };
            moments.extend(sessions);
            moments.push(self.review(cocreation, period, index, role, last));
        }
        moments
    }

    /// The sessions that the program plans for a role itself.
    fn own_sessions(&self, cocreation: &Cocreation, index: usize, role: &Role) -> Vec<Moment> {
        let own = cocreation.sessions.iter().enumerate().filter(|(_, session)| session.role == role.id);
        let moment = |(number, session): (usize, &CocreationSession)| {
            let moment = self.moment(
                session.id.as_str(),
                Occasion::Cocreation { role: index, session: Some(number) },
                self.slot(session.when)?,
                session.at.unwrap_or(cocreation.session.at),
                Phase::Cocreation,
                Audience::Role(role.id.to_string()),
                &format!("/cocreation/sessions/{number}/when"),
            );
            Some(self.meeting(moment, session.site.as_ref(), session.duration.unwrap_or(cocreation.session.duration)))
        };
        own.filter_map(moment).collect()
    }

    /// A session for each role apart that has none of its own, one a day as far as the days before the last week reach.
    fn usual_sessions(&self, cocreation: &Cocreation, period: phase::Period) -> BTreeMap<usize, Moment> {
        let room = (i32::from(cocreation.weeks) * 7 - 7).max(7);
        let days = self.plan.working_days.within(period.nominal, room);
        let days = if days.is_empty() { vec![period.start] } else { days };
        let has_own = |role: &Role| cocreation.sessions.iter().any(|session| session.role == role.id);
        let roles: Vec<_> = self.program.roles.iter().enumerate().filter(|(_, role)| !has_own(role)).collect();
        let minutes = i64::from(cocreation.session.duration.minutes().unwrap_or(60));
        let mut hours = BTreeMap::<Date, i64>::new();
        let mut sessions = BTreeMap::new();
        for (place, (index, role)) in roles.iter().copied().enumerate() {
            let place = if roles.len() <= days.len() { place } else { place * days.len() / roles.len() };
            let Some(date) = days.get(place).copied() else { continue };
            let mut session = self.moment(
                format!("cocreation-{}", role.id),
                Occasion::Cocreation { role: index, session: None },
                Slot { date, moved: None },
                cocreation.session.at,
                Phase::Cocreation,
                Audience::Role(role.id.to_string()),
                "/cocreation/when",
            );
            let waiting = hours.entry(date).or_default();
            session.starts = session.starts.saturating_add(waiting.minutes());
            session.ends = Some(session.starts.saturating_add(minutes.minutes()));
            *waiting += minutes;
            sessions.insert(index, session);
        }
        sessions
    }

    /// The review of a role's menu by those who wrote it, a week after their last session, with days to answer before the phase ends.
    fn review(&self, cocreation: &Cocreation, period: phase::Period, index: usize, role: &Role, last: Date) -> Moment {
        let working_days = &self.plan.working_days;
        let days_to_answer = i32::from(cocreation.review.days);
        let latest = working_days.plus(period.end, -days_to_answer);
        let nominal = last.saturating_add(1.week()).min(latest).max(working_days.plus(last, 1));
        let slot = self.moved_slot(nominal, working_days.on_or_after(nominal));
        let closes = working_days.plus(slot.date, days_to_answer);
        self.moment(
            format!("review-{}", role.id),
            Occasion::Review { role: index, closes },
            slot,
            USUAL,
            Phase::Cocreation,
            Audience::Role(role.id.to_string()),
            "/cocreation/review",
        )
    }

    /// A video for each working day of the campaign week; pinned ones first, the others in their order on the days that are left.
    fn videos(&self) -> Vec<Moment> {
        let Some(campaign) = &self.program.campaign else { return Vec::new() };
        let audience = audience(&campaign.audience);
        let pinned: Vec<Date> = campaign.videos.iter().filter_map(|video| Some(video.when?.0)).collect();
        let mut free = self.plan.campaign_days.iter().copied().filter(|day| !pinned.contains(day));
        let mut moments = Vec::new();
        for (index, video) in campaign.videos.iter().enumerate().filter(|(_, video)| !is_reserve(video, &campaign.videos)) {
            let Some(date) = video.when.map(|date| date.0).or_else(|| free.next()) else { continue };
            let occasion = Occasion::Video { video: index, sent: sent(index, &campaign.videos), day: 0 };
            let slot = Slot { date, moved: None };
            moments.push(self.moment(
                format!("video-{}", video.id),
                occasion,
                slot,
                campaign.send_at,
                Phase::Campaign,
                audience.clone(),
                &format!("/campaign/videos/{index}"),
            ));
        }
        moments.sort_by(|a, b| a.starts.cmp(&b.starts));
        for (number, moment) in moments.iter_mut().enumerate() {
            if let Occasion::Video { day, .. } = &mut moment.occasion {
                *day = number + 1;
            }
        }
        moments
    }

    fn signup(&self) -> Option<Moment> {
        let signup = self.program.campaign.as_ref()?.signup.as_ref()?;
        Some(self.moment(
            "signup-closes",
            Occasion::SignupCloses,
            self.slot(signup.closes)?,
            CLOSING,
            Phase::Signup,
            Audience::Everyone,
            "/campaign/signup/closes",
        ))
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

/// Whether a video waits to step in for another, and so takes no day of its own.
pub(super) fn is_reserve(video: &Video, videos: &[Video]) -> bool {
    videos.iter().any(|other| other.reserve.as_ref().is_some_and(|reserve| *reserve == video.id))
}

/// The video that is sent on the day of a video: its reserve while it is awaited or its consent is withdrawn.
fn sent(index: usize, videos: &[Video]) -> usize {
    let Some(video) = videos.get(index) else { return index };
    let withdrawn = video.presenter.consent.as_ref().is_some_and(|consent| consent.withdrawn.is_some());
    let reserve = video.reserve.as_ref().and_then(|reserve| videos.iter().position(|other| *reserve == other.id));
    match reserve {
        Some(reserve) if withdrawn || video.status == VideoStatus::Awaited => reserve,
        _ => index,
    }
}
