//! The moments at which someone listens: a series in its own rhythm.

use jiff::ToSpan;

use super::{Scheduler, Slot, Whom, lasting, moved_slot};
use crate::model::{Duration, Listening, Phase, When};
use crate::plan::moment::{Audience, Moment, Moved, Occasion, Reason};
use crate::plan::phase;

impl Scheduler<'_> {
    pub(super) fn listening(&self) -> Vec<Moment> {
        self.program.listening.iter().enumerate().flat_map(|(item, series)| self.listening_series(item, series)).collect()
    }

    fn listening_series(&self, item: usize, series: &Listening) -> Vec<Moment> {
        let (phase, pointer) = (self.phase_of(series.when), format!("/listening/{item}/when"));
        let moment = |(index, slot): (usize, Slot)| {
            let number = index + 1;
            let id = format!("listening-{}-{number}", series.id);
            let occasion = Occasion::Listening { item, number };
            let whom = Whom::at(Audience::Everyone, series.site.as_ref());
            lasting(self.moment(id, occasion, slot, series.at, phase, whom, &pointer), series.duration)
        };
        self.listening_days(series).into_iter().enumerate().map(moment).collect()
    }

    /// The days of a series: the first, and from there in its rhythm up to its last day. None moves onto the one before it.
    fn listening_days(&self, series: &Listening) -> Vec<Slot> {
        let days = &self.plan.working_days;
        let is_daily = self.is_daily(&Whom::at(Audience::Everyone, series.site.as_ref()));
        let day = |when| phase::day(when, &self.plan.phases, days, is_daily);
        let Some((first, actual)) = day(series.when) else { return Vec::new() };
        let mut slots = vec![moved_slot(first, actual, days)];
        let until = match (series.until, series.when) {
            (Some(until), _) => day(until).map(|(_, until)| until),
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
            let date = if is_daily { nominal } else { days.on_or_after(nominal) };
            let mut slot = moved_slot(nominal, date, days);
            if slot.date <= previous {
                let taken = Moved { from: nominal, because: Reason::Taken };
                slot = Slot { date: days.plus(previous, 1), moved: slot.moved.or(Some(taken)) };
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
}
