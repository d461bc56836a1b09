//! Every dated moment of a program, worked out once from its one date. Knows no e-mail and no file.

mod clock;
mod delivery;
mod moment;
mod nudge;
mod phase;
mod pinned;
mod reach;
mod schedule;
mod suggest;
#[cfg(test)]
mod tests;
mod working_days;

pub use clock::ClockChange;
pub use delivery::{Delivery, Hours, deliveries};
pub use moment::{Audience, Kind, Moment, Moved, Occasion, RFC3339, Reason};
pub use phase::{Period, PhaseEdge};
pub use pinned::{Pinned, pinned};
pub use suggest::{Collision, Start, starts};
pub use working_days::WorkingDays;

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::holidays::{ClosedDays, HolidayError};
use crate::model::{Phase, Program, When};

/// When everything of a program happens.
#[derive(Debug, Clone)]
pub struct Plan {
    /// The dated moments, in the order of time.
    pub moments: Vec<Moment>,
    /// From when to when each phase lasts, as far as it can be known.
    pub phases: BTreeMap<Phase, Period>,
    /// The working days of the campaign week.
    pub campaign_days: Vec<Date>,
    /// On which days people work: every day where everyone does.
    pub working_days: WorkingDays,
    /// On which days the team works that runs the program.
    pub office_days: WorkingDays,
    /// What kept a part from being planned.
    pub problems: Vec<Problem>,
}

/// What keeps a part of a program from being planned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The country, region or year has no holidays in the engine's data.
    Holidays(HolidayError),
    /// The time zone is not in the IANA database.
    UnknownTimeZone,
    /// Edges of phases that wait for each other; the first is the one where the circle was found.
    Circle(Vec<PhaseEdge>),
}

impl Plan {
    /// Works out when everything happens, for an organization without a calendar of closed days.
    #[must_use]
    pub fn of(program: &Program) -> Self {
        Self::around(program, &ClosedDays::default())
    }

    /// Works out when everything happens, around the days on which the organization's own calendar says that it is closed.
    #[must_use]
    pub fn around(program: &Program, closed: &ClosedDays) -> Self {
        match WorkingDays::of(&program.holidays, closed) {
            Ok(days) => Self::on(program, days, None),
            Err(error) => Self::on(program, WorkingDays::weekdays(), Some(error)),
        }
    }

    /// The plan of the program with another start: on which days people work stays as it is.
    #[must_use]
    pub fn again(&self, program: &Program) -> Self {
        let unknown = self.problems.iter().find_map(|problem| match problem {
            Problem::Holidays(error) if !matches!(error, HolidayError::Year(_)) => Some(error.clone()),
            _ => None,
        });
        Self::on(program, self.office_days.clone(), unknown)
    }

    /// Works out when everything happens, on these days; what keeps holidays from being known is told.
    fn on(program: &Program, office_days: WorkingDays, unknown: Option<HolidayError>) -> Self {
        let mut problems: Vec<Problem> = unknown.map(Problem::Holidays).into_iter().collect();
        let is_daily = Audience::Everyone.works_daily(None, program);
        let working_days = if is_daily { WorkingDays::every_day() } else { office_days.clone() };
        let zone = TimeZone::get(program.timezone.as_str()).unwrap_or_else(|_| {
            problems.push(Problem::UnknownTimeZone);
            TimeZone::UTC
        });
        let (phases, circles) = phase::resolve(program, &working_days);
        problems.extend(circles.into_iter().map(Problem::Circle));
        let campaign_days = working_days.within(program.timeline.campaign_starts.0, 7);
        let mut plan = Self { moments: Vec::new(), phases, campaign_days, working_days, office_days, problems };
        plan.moments = schedule::moments(program, &plan, &zone);
        plan.report_years();
        plan
    }

    /// The period of a phase.
    #[must_use]
    pub fn phase(&self, phase: Phase) -> Option<Period> {
        self.phases.get(&phase).copied()
    }

    /// The moment with this id.
    #[must_use]
    pub fn moment(&self, id: &str) -> Option<&Moment> {
        self.moments.iter().find(|moment| moment.id == id)
    }

    /// The day that a `when` falls on, a working day unless it is a date; nothing where the phase that it leans on has no days.
    #[must_use]
    pub fn day_of(&self, when: When) -> Option<Date> {
        phase::day(when, &self.phases, &self.office_days, false).map(|(_, actual)| actual)
    }

    /// The same plan at the times of another one, as far as that has the moment: what differs between two programs but for their times.
    #[must_use]
    pub fn timed_as(&self, other: &Self) -> Self {
        let timed = |moment: &Moment| match other.moment(&moment.id) {
            Some(known) => moment.timed_as(known),
            None => moment.clone(),
        };
        Self {
            moments: self.moments.iter().map(timed).collect(),
            phases: other.phases.clone(),
            campaign_days: other.campaign_days.clone(),
            ..self.clone()
        }
    }

    /// A day of a year without data counts as a working day unless it is a weekend, so it must be told.
    fn report_years(&mut self) {
        let years = self.moments.iter().map(|moment| moment.starts.date().year());
        if let Some(year) = years.into_iter().find(|year| !self.office_days.covers(*year)) {
            self.problems.push(Problem::Holidays(HolidayError::Year(year)));
        }
    }
}
