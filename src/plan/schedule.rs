//! The moments of each section, put on their days.

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{ToSpan, Zoned};

use super::moment::{Audience, Moment, Moved, Occasion};
use super::{Plan, nudge, phase};
use crate::model::{MetricAudience, Phase, Program, TimeOfDay, Video, VideoStatus, When};

/// The hour at which a day to answer or sign up ends.
const CLOSING: TimeOfDay = TimeOfDay::at(17, 0);
/// The hour at which things happen when nothing else is said.
const USUAL: TimeOfDay = TimeOfDay::at(9, 0);

/// All dated moments, in the order of time.
pub(super) fn moments(program: &Program, plan: &Plan, zone: &TimeZone) -> Vec<Moment> {
    let scheduler = Scheduler { program, plan, zone };
    let mut moments = Vec::new();
    moments.extend(scheduler.measurement());
    moments.extend(scheduler.cocreation());
    moments.extend(scheduler.videos());
    moments.extend(scheduler.signup());
    moments.extend(scheduler.kickoff());
    moments.extend(scheduler.experiment());
    moments.extend(scheduler.nudges());
    moments.extend(scheduler.feedback());
    moments.extend(scheduler.follow_up());
    moments.sort_by(|a, b| a.starts.cmp(&b.starts).then(a.kind().cmp(&b.kind())));
    moments
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
        Moment {
            id: id.into(),
            occasion,
            starts: self.zoned(slot.date, at.0),
            ends: None,
            all_day: false,
            audience,
            phase,
            moved: slot.moved,
            pointer: pointer.to_owned(),
        }
    }

    /// The moment on the local clock; in the hour that daylight saving skips or repeats, the earlier offset counts.
    fn zoned(&self, date: Date, time: Time) -> Zoned {
        date.to_datetime(time)
            .to_zoned(self.zone.clone())
            .unwrap_or_else(|_| Zoned::new(jiff::Timestamp::UNIX_EPOCH, self.zone.clone()))
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

    /// A session for each role apart, one a day as far as the days before the last week reach, and its review a week later.
    fn cocreation(&self) -> Vec<Moment> {
        let (Some(cocreation), Some(period)) = (&self.program.cocreation, self.plan.phase(Phase::Cocreation)) else {
            return Vec::new();
        };
        let working_days = &self.plan.working_days;
        let room = (i32::from(cocreation.weeks) * 7 - 7).max(7);
        let days = working_days.within(period.nominal, room);
        let days = if days.is_empty() { vec![period.start] } else { days };
        let roles = self.program.roles.len();
        let mut moments = Vec::new();
        let mut hours = std::collections::BTreeMap::<Date, i64>::new();
        for (index, role) in self.program.roles.iter().enumerate() {
            let place = if roles <= days.len() { index } else { index * days.len() / roles };
            let Some(date) = days.get(place).copied() else { continue };
            let minutes = i64::from(cocreation.session.duration.minutes().unwrap_or(60));
            let waiting = hours.entry(date).or_default();
            let audience = Audience::Role(role.id.to_string());
            let slot = Slot { date, moved: None };
            let mut session = self.moment(
                format!("cocreation-{}", role.id),
                Occasion::Cocreation { role: index },
                slot,
                cocreation.session.at,
                Phase::Cocreation,
                audience.clone(),
                "/cocreation/when",
            );
            session.starts = session.starts.saturating_add(waiting.minutes());
            session.ends = Some(session.starts.saturating_add(minutes.minutes()));
            *waiting += minutes;
            let days_to_answer = i32::from(cocreation.review.days);
            let latest = working_days.plus(period.end, -days_to_answer);
            let nominal = date.saturating_add(1.week()).min(latest).max(working_days.plus(date, 1));
            let slot = self.moved_slot(nominal, working_days.on_or_after(nominal));
            let closes = working_days.plus(slot.date, days_to_answer);
            let review = self.moment(
                format!("review-{}", role.id),
                Occasion::Review { role: index, closes },
                slot,
                USUAL,
                Phase::Cocreation,
                audience,
                "/cocreation/review",
            );
            moments.extend([session, review]);
        }
        moments
    }

    /// A video for each working day of the campaign week; pinned ones first, the others in their order on the days that are left.
    fn videos(&self) -> Vec<Moment> {
        let Some(campaign) = &self.program.campaign else { return Vec::new() };
        let audience = if campaign.audience.as_str() == "everyone" {
            Audience::Everyone
        } else {
            Audience::Role(campaign.audience.as_str().to_owned())
        };
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

    fn kickoff(&self) -> Option<Moment> {
        let kickoff = self.program.kickoff.as_ref()?;
        let mut moment = self.moment(
            "kickoff",
            Occasion::Kickoff,
            self.slot(kickoff.when)?,
            kickoff.at,
            Phase::Kickoff,
            Audience::Participants,
            "/kickoff/when",
        );
        let minutes = i64::from(kickoff.duration.minutes().unwrap_or(45));
        moment.ends = Some(moment.starts.saturating_add(minutes.minutes()));
        Some(moment)
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
