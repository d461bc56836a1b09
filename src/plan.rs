//! Every dated moment of a program, worked out once from its one date. Knows no e-mail and no file.

mod holidays;
mod moment;
mod nudge;
mod phase;
mod reach;
mod schedule;
#[cfg(test)]
mod tests;
mod working_days;

pub use holidays::{HolidayError, covered_countries};
pub use moment::{Audience, Kind, Moment, Moved, Occasion, RFC3339, Reason};
pub use phase::{Period, PhaseEdge};
pub use working_days::WorkingDays;

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::model::{Phase, Program};

/// When everything of a program happens.
#[derive(Debug, Clone)]
pub struct Plan {
    /// The dated moments, in the order of time.
    pub moments: Vec<Moment>,
    /// From when to when each phase lasts, as far as it can be known.
    pub phases: BTreeMap<Phase, Period>,
    /// The working days of the campaign week.
    pub campaign_days: Vec<Date>,
    /// On which days people work.
    pub working_days: WorkingDays,
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
    /// Works out when everything happens.
    #[must_use]
    pub fn of(program: &Program) -> Self {
        let mut problems = Vec::new();
        let working_days = WorkingDays::of(&program.holidays).unwrap_or_else(|error| {
            problems.push(Problem::Holidays(error));
            WorkingDays::weekdays()
        });
        let zone = TimeZone::get(program.timezone.as_str()).unwrap_or_else(|_| {
            problems.push(Problem::UnknownTimeZone);
            TimeZone::UTC
        });
        let (phases, circles) = phase::resolve(program, &working_days);
        problems.extend(circles.into_iter().map(Problem::Circle));
        let campaign_days = working_days.within(program.timeline.campaign_starts.0, 7);
        let mut plan = Self { moments: Vec::new(), phases, campaign_days, working_days, problems };
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
        if let Some(year) = years.into_iter().find(|year| !self.working_days.covers(*year)) {
            self.problems.push(Problem::Holidays(HolidayError::Year(year)));
        }
    }
}
