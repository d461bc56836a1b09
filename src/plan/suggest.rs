//! Other days on which the campaign could start, with what would collide with a holiday then.

use jiff::ToSpan;
use jiff::civil::Date;

use super::{Moved, Plan, Problem, Reason};
use crate::model::{Date as Day, Phase, Program};

/// How far ahead starts are looked for, in days: half a year.
const AHEAD: i32 = 183;

/// A day on which the campaign could start.
#[derive(Debug, Clone)]
pub struct Start {
    /// The day.
    pub date: Date,
    /// The moments that would move, in order.
    pub moves: Vec<Collision>,
    /// The days of the campaign week on which nobody works, outside weekends, so that there is no video.
    pub lost: Vec<(Date, Reason)>,
    /// How many phases would not come after the one that they build on, since they have dates that are written out.
    pub out_of_order: usize,
}

/// A moment that would move.
#[derive(Debug, Clone)]
pub struct Collision {
    /// The moment, by its id.
    pub id: String,
    /// The day to which it would move.
    pub to: Date,
    /// From where, and why.
    pub moved: Moved,
}

impl Start {
    /// What the start that the program has comes to.
    #[must_use]
    pub fn of(program: &Program, plan: &Plan) -> Self {
        let collision = |moment: &super::Moment| {
            let moved = moment.moved.clone()?;
            Some(Collision { id: moment.id.clone(), to: moment.starts.date(), moved })
        };
        let date = program.timeline.campaign_starts.0;
        let week = (0..7).map(|offset| date.saturating_add(offset.days()));
        let lost = week.filter_map(|day| plan.working_days.day_off(day).map(|reason| (day, reason)));
        Self {
            date,
            moves: plan.moments.iter().filter_map(collision).collect(),
            lost: lost.filter(|(_, reason)| *reason != Reason::Weekend).collect(),
            out_of_order: out_of_order(program, plan),
        }
    }

    /// How much collides: what moves, and the days without a video.
    #[must_use]
    pub const fn collisions(&self) -> usize {
        self.moves.len() + self.lost.len()
    }
}

/// The working days in the half year from the start of the program and its plan on, the best first: those that keep the phases in order, then those with
/// the fewest collisions, on the weekday of the program's own start before others, then the nearest. Days from which the plan would run into
/// a year whose holidays are not known are left out.
#[must_use]
pub fn starts(program: &Program, plan: &Plan) -> Vec<Start> {
    let first = program.timeline.campaign_starts.0;
    let days = (0..=AHEAD).map(|offset| first.saturating_add(offset.days()));
    let mut other = program.clone();
    let mut starts = Vec::new();
    for date in days.filter(|day| plan.office_days.is_working(*day)) {
        other.timeline.campaign_starts = Day(date);
        let plan = plan.again(&other);
        if !plan.problems.iter().any(|problem| matches!(problem, Problem::Holidays(_))) {
            starts.push(Start::of(&other, &plan));
        }
    }
    starts.sort_by_key(|start| (start.out_of_order, start.collisions(), start.date.weekday() != first.weekday(), start.date));
    starts
}

/// How many phases do not come after the one that they build on.
fn out_of_order(program: &Program, plan: &Plan) -> usize {
    let measures = program.measurement.as_ref();
    let has = |phase: Phase| match phase {
        Phase::MeasurementBefore => measures.is_some_and(|measurement| measurement.before.is_some()),
        Phase::Cocreation => program.cocreation.is_some(),
        Phase::Campaign => true,
        Phase::Signup => program.campaign.as_ref().is_some_and(|campaign| campaign.signup.is_some()),
        Phase::Kickoff => program.kickoff.is_some(),
        Phase::Experiment => program.experiment.is_some(),
        Phase::Feedback => program.feedback.is_some(),
        Phase::MeasurementAfter => measures.is_some_and(|measurement| measurement.after.is_some()),
        Phase::FollowUp => false,
    };
    let period = |phase: Phase| plan.phase(phase).filter(|_| has(phase));
    let follows = [
        (Phase::MeasurementBefore, Phase::Campaign),
        (Phase::Cocreation, Phase::Campaign),
        (Phase::Signup, Phase::Kickoff),
        (Phase::Campaign, Phase::Kickoff),
        (Phase::Kickoff, Phase::Experiment),
        (Phase::Experiment, Phase::Feedback),
        (Phase::Experiment, Phase::MeasurementAfter),
    ];
    let is_wrong = |(first, then): &(Phase, Phase)| {
        let (Some(before), Some(after)) = (period(*first), period(*then)) else { return false };
        let ends = if *first == Phase::MeasurementBefore { before.start } else { before.end };
        ends >= after.start
    };
    let late_signup =
        period(Phase::Signup).is_some_and(|signup| signup.end < plan.campaign_days.first().copied().unwrap_or(signup.end));
    follows.iter().filter(|pair| is_wrong(pair)).count() + usize::from(late_signup)
}
