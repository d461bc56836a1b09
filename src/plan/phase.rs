//! From when to when each phase lasts: every edge follows from the campaign's start through the `when` of the program.

use std::collections::BTreeMap;
use std::fmt;

use jiff::ToSpan;
use jiff::civil::Date;

use super::moment::Audience;
use super::working_days::WorkingDays;
use crate::model::{
    Cocreation, Edge, Experiment, Feedback, Kickoff, KickoffSession, OffsetUnit, Phase, Program, Signup, SiteRef, When,
};

/// From when to when a phase lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The day its weeks count from, also when nobody works on it.
    pub nominal: Date,
    /// Its first day.
    pub start: Date,
    /// Its last working day.
    pub end: Date,
    /// The day that weeks after its end count from, also when nobody works on it.
    pub nominal_end: Date,
}

/// An edge of a phase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PhaseEdge {
    /// The phase.
    pub phase: Phase,
    /// Which edge.
    pub edge: Edge,
}

impl PhaseEdge {
    /// Where the program says when this is: a JSON Pointer.
    #[must_use]
    pub const fn pointer(self) -> &'static str {
        match (self.phase, self.edge) {
            (Phase::MeasurementBefore, _) => "/measurement/before",
            (Phase::MeasurementAfter, _) => "/measurement/after",
            (Phase::Cocreation, _) => "/cocreation/when",
            (Phase::Campaign | Phase::FollowUp, _) => "/timeline/campaign_starts",
            (Phase::Signup, Edge::Start) => "/campaign/signup/when",
            (Phase::Signup, Edge::End) => "/campaign/signup/closes",
            (Phase::Kickoff, _) => "/kickoff/when",
            (Phase::Experiment, _) => "/experiment/starts",
            (Phase::Feedback, Edge::Start) => "/feedback/opens",
            (Phase::Feedback, Edge::End) => "/feedback/closes",
        }
    }
}

impl PhaseEdge {
    /// Every edge of every phase.
    pub fn all() -> impl Iterator<Item = Self> {
        Phase::ALL.into_iter().flat_map(|phase| [Edge::Start, Edge::End].map(|edge| Self { phase, edge }))
    }

    /// Everything in the program from which the day of this edge is worked out: JSON Pointers.
    pub fn pointers(self) -> impl Iterator<Item = &'static str> {
        let also = match self.phase {
            Phase::Cocreation => Some("/cocreation/weeks"),
            Phase::Kickoff => Some("/kickoff/sessions"),
            Phase::Experiment => Some("/experiment/weeks"),
            _ => None,
        };
        also.into_iter().chain([self.pointer()])
    }
}

impl fmt::Display for PhaseEdge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.edge {
            Edge::Start => self.phase.fmt(f),
            Edge::End => write!(f, "{}.end", self.phase),
        }
    }
}

/// A day as it counts and the day it falls on.
#[derive(Debug, Clone, Copy)]
struct Day {
    nominal: Date,
    actual: Date,
}

/// The periods of all phases, and the circles that keep some from being known.
pub(super) fn resolve(program: &Program, working_days: &WorkingDays) -> (BTreeMap<Phase, Period>, Vec<Vec<PhaseEdge>>) {
    let mut resolver = Resolver { program, working_days, known: BTreeMap::new(), waiting: Vec::new(), circles: Vec::new() };
    let mut periods = BTreeMap::new();
    for phase in Phase::ALL.into_iter().filter(|phase| phase.has_edges()) {
        let start = resolver.edge(PhaseEdge { phase, edge: Edge::Start });
        let end = resolver.edge(PhaseEdge { phase, edge: Edge::End });
        if let (Some(start), Some(end)) = (start, end) {
            periods
                .insert(phase, Period { nominal: start.nominal, start: start.actual, end: end.actual, nominal_end: end.nominal });
        }
    }
    (periods, resolver.circles)
}

/// The day that a `when` means, given the phases that are known; the day it counts as, and the day it falls on: for those who work every
/// day the same, and else a working day.
pub(super) fn day(
    when: When,
    phases: &BTreeMap<Phase, Period>,
    working_days: &WorkingDays,
    is_daily: bool,
) -> Option<(Date, Date)> {
    let day = match when {
        When::On(date) => Day { nominal: date.0, actual: date.0 },
        When::From { phase, edge, offset, unit } => {
            let period = phases.get(&phase)?;
            let from = match edge {
                Edge::Start => Day { nominal: period.nominal, actual: period.start },
                Edge::End => Day { nominal: period.nominal_end, actual: period.end },
            };
            shifted(from, offset, unit, working_days)
        }
    };
    Some((day.nominal, if is_daily { day.nominal } else { day.actual }))
}

fn shifted(from: Day, offset: i32, unit: OffsetUnit, working_days: &WorkingDays) -> Day {
    let nominal = match unit {
        _ if offset == 0 => from.nominal,
        OffsetUnit::Weeks => from.nominal.saturating_add(offset.weeks()),
        OffsetUnit::WorkingDays => working_days.plus(from.actual, offset),
    };
    Day { nominal, actual: working_days.on_or_after(nominal) }
}

struct Resolver<'a> {
    program: &'a Program,
    working_days: &'a WorkingDays,
    known: BTreeMap<PhaseEdge, Option<Day>>,
    waiting: Vec<PhaseEdge>,
    circles: Vec<Vec<PhaseEdge>>,
}

impl Resolver<'_> {
    /// The day of an edge, unless it waits for itself or the program does not have it.
    fn edge(&mut self, edge: PhaseEdge) -> Option<Day> {
        if let Some(known) = self.known.get(&edge) {
            return *known;
        }
        if let Some(at) = self.waiting.iter().position(|waiting| *waiting == edge) {
            self.circles.push(self.waiting.iter().skip(at).copied().collect());
            return None;
        }
        self.waiting.push(edge);
        let day = self.work_out(edge);
        self.waiting.pop();
        self.known.insert(edge, day);
        day
    }

    fn work_out(&mut self, PhaseEdge { phase, edge }: PhaseEdge) -> Option<Day> {
        let program = self.program;
        let signup = program.campaign.as_ref().and_then(|campaign| campaign.signup.as_ref());
        let feedback = program.feedback.as_ref();
        match (phase, edge) {
            (Phase::Campaign, Edge::Start) => {
                let date = program.timeline.campaign_starts.0;
                Some(Day { nominal: date, actual: date })
            }
            (Phase::Campaign | Phase::MeasurementBefore | Phase::MeasurementAfter, Edge::End) => self.last_working_day(phase, 1),
            (Phase::Cocreation, Edge::Start) => {
                self.when(program.cocreation.as_ref().map_or_else(Cocreation::default_when, |c| c.when))
            }
            (Phase::Cocreation, Edge::End) => {
                self.last_working_day(phase, program.cocreation.as_ref().map_or_else(Cocreation::default_weeks, |c| c.weeks))
            }
            (Phase::MeasurementBefore, Edge::Start) => self.when(program.measurement.as_ref()?.before?),
            (Phase::MeasurementAfter, Edge::Start) => self.when(program.measurement.as_ref()?.after?),
            (Phase::Signup, Edge::Start) => self.when(signup.map_or_else(Signup::default_when, |signup| signup.when)),
            (Phase::Signup, Edge::End) => self.when(signup.map_or_else(Signup::default_closes, |signup| signup.closes)),
            (Phase::Kickoff, edge) => self.kickoff(edge),
            (Phase::Experiment, Edge::Start) => self.experiment_start(),
            (Phase::Experiment, Edge::End) => self.last_working_day(phase, self.program.experiment_weeks()),
            (Phase::Feedback, Edge::Start) => self.when(feedback.map_or_else(Feedback::default_opens, |feedback| feedback.opens)),
            (Phase::Feedback, Edge::End) => self.when(feedback.map_or_else(Feedback::default_closes, |feedback| feedback.closes)),
            (Phase::FollowUp, _) => None,
        }
    }

    fn when(&mut self, when: When) -> Option<Day> {
        match when {
            When::On(date) => Some(Day { nominal: date.0, actual: date.0 }),
            When::From { phase, edge, offset, unit } => {
                let from = self.edge(PhaseEdge { phase, edge })?;
                Some(shifted(from, offset, unit, self.working_days))
            }
        }
    }

    /// The day of the kick-off, or of the first or the last of its sessions.
    fn kickoff(&mut self, edge: Edge) -> Option<Day> {
        let Some(kickoff) = self.program.kickoff.as_ref() else { return self.when(Kickoff::default_when()) };
        if kickoff.sessions.is_empty() {
            return self.when(kickoff.when);
        }
        let day = |session: &KickoffSession| {
            let day = self.when(session.when)?;
            let site = session.site.as_ref().map(SiteRef::as_str);
            let is_daily = Audience::Participants.works_daily(site, self.program);
            Some(if is_daily { Day { actual: day.nominal, ..day } } else { day })
        };
        let days = kickoff.sessions.iter().filter_map(day).collect::<Vec<_>>().into_iter();
        match edge {
            Edge::Start => days.min_by_key(|day| day.actual),
            Edge::End => days.max_by_key(|day| day.actual),
        }
    }

    /// The first such day of the week after the kick-off.
    fn experiment_start(&mut self) -> Option<Day> {
        // With one kick-off both edges are the same, and a circle is told by the shorter name.
        let several = self.program.kickoff.as_ref().is_some_and(|kickoff| !kickoff.sessions.is_empty());
        let edge = if several { Edge::End } else { Edge::Start };
        let kickoff = self.edge(PhaseEdge { phase: Phase::Kickoff, edge })?;
        let experiment = self.program.experiment.as_ref().map_or_else(Experiment::default, Clone::clone);
        let nominal = kickoff.actual.nth_weekday(1, experiment.starts.into()).ok()?;
        Some(Day { nominal, actual: self.working_days.on_or_after(nominal) })
    }

    /// The last working day of a phase of so many weeks, counted from its nominal first day.
    fn last_working_day(&mut self, phase: Phase, weeks: u8) -> Option<Day> {
        let start = self.edge(PhaseEdge { phase, edge: Edge::Start })?;
        let last = start.nominal.saturating_add((i64::from(weeks) * 7 - 1).days());
        let end = self.working_days.on_or_before(last).max(start.actual);
        Some(Day { nominal: end, actual: end })
    }
}
