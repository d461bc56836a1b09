//! The sessions in which menus are written, and their reviews.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;

use super::{Scheduler, Slot, USUAL};
use crate::model::{Cocreation, CocreationSession, Phase, Role};
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
}
