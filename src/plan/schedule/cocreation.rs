//! The sessions in which menus are written, and their reviews.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::{ToSpan, Unit};

use super::{CLOSING, Scheduler, Slot, USUAL, Whom, lasting, moved_slot};
use crate::model::{Cocreation, CocreationSession, Phase, Role, TimeOfDay};
use crate::plan::moment::{Audience, Moment, Occasion};
use crate::plan::phase;

impl Scheduler<'_> {
    /// The sessions of each role, and one review a week after the last of them.
    pub(super) fn cocreation(&self) -> Vec<Moment> {
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
            let whom = Whom::at(Audience::Role(role.id.to_string()), session.site.as_ref());
            let moment = self.moment(
                session.id.as_str(),
                Occasion::Cocreation { role: index, session: Some(number) },
                self.slot(session.when, &whom)?,
                session.at.unwrap_or(cocreation.session.at),
                Phase::Cocreation,
                whom,
                &format!("/cocreation/sessions/{number}/when"),
            );
            Some(lasting(moment, session.duration.unwrap_or(cocreation.session.duration)))
        };
        own.filter_map(moment).collect()
    }

    /// A session for each role apart that has none of its own, one a day as far as the days before the last week reach. Several on one day
    /// come one after another; when that day is full, the next ones are at the same hours beside them.
    fn usual_sessions(&self, cocreation: &Cocreation, period: phase::Period) -> BTreeMap<usize, Moment> {
        let room = (i32::from(cocreation.weeks) * 7 - 7).max(7);
        let days = self.plan.working_days.within(period.nominal, room);
        let days = if days.is_empty() { vec![period.start] } else { days };
        let has_own = |role: &Role| cocreation.sessions.iter().any(|session| session.role == role.id);
        let roles: Vec<_> = self.program.roles.iter().enumerate().filter(|(_, role)| !has_own(role)).collect();
        let (first, duration) = (cocreation.session.at, cocreation.session.duration);
        let minutes = duration.minutes().unwrap_or(60).max(1);
        let room = (CLOSING.0 - first.0).total(Unit::Minute).unwrap_or_default() / f64::from(minutes);
        let mut hours = BTreeMap::<Date, u32>::new();
        let mut sessions = BTreeMap::new();
        for (place, (index, role)) in roles.iter().copied().enumerate() {
            let place = if roles.len() <= days.len() { place } else { place * days.len() / roles.len() };
            let Some(date) = days.get(place).copied() else { continue };
            let before = hours.entry(date).or_default();
            let session = self.moment(
                format!("cocreation-{}", role.id),
                Occasion::Cocreation { role: index, session: None },
                Slot { date, moved: None },
                TimeOfDay(first.0.wrapping_add(i64::from(*before * minutes).minutes())),
                Phase::Cocreation,
                Audience::Role(role.id.to_string()).into(),
                "/cocreation/when",
            );
            *before = if f64::from(*before + 2) <= room { *before + 1 } else { 0 };
            sessions.insert(index, lasting(session, duration));
        }
        sessions
    }

    /// The review of a role's menu by those who wrote it, a week after their last session, with days to answer before the phase ends.
    fn review(&self, cocreation: &Cocreation, period: phase::Period, index: usize, role: &Role, last: Date) -> Moment {
        let working_days = &self.plan.working_days;
        let days_to_answer = i32::from(cocreation.review.days);
        let latest = working_days.plus(period.end, -days_to_answer);
        let nominal = last.saturating_add(1.week()).min(latest).max(working_days.plus(last, 1));
        let whom = Whom::from(Audience::Role(role.id.to_string()));
        let date = if self.is_daily(&whom) { nominal } else { working_days.on_or_after(nominal) };
        let slot = moved_slot(nominal, date, working_days);
        let closes = working_days.plus(slot.date, days_to_answer);
        self.moment(
            format!("review-{}", role.id),
            Occasion::Review { role: index, closes },
            slot,
            USUAL,
            Phase::Cocreation,
            whom,
            "/cocreation/review",
        )
    }
}
