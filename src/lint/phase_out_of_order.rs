//! # phase-out-of-order
//!
//! A phase stands before the one that it builds on: a campaign during the co-creation, a kick-off while people can still sign up, feedback
//! while the experiment runs, a video outside the campaign week.
//!
//! ## Why it matters
//!
//! Each step of the method prepares the next: the menus are written before anyone is asked to choose from them, people sign up before they are
//! kicked off, and they try for weeks before they say how it was. Turned around, a mail asks for something that is not there yet.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! cocreation: {when: campaign - 2w, weeks: 3}
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! cocreation: {when: campaign - 5w, weeks: 3}
//! ```
//!
//! ## Source
//!
//! Zanna van der Aa, CustomerFirst, March 2023.

use super::campaign_week::{is_in_week, videos};
use super::order::{Days, Event};
use super::wording::{date, sentence};
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::model::{Edge, Phase, When};
use crate::plan::{Occasion, PhaseEdge};

pub(super) const LINT: Lint = Lint {
    name: "phase-out-of-order",
    severity: Severity::Error,
    says: ("a phase before the one that it builds on", "een fase vóór de fase waarop hij voortbouwt"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("phase_out_of_order.rs"),
    dutch: include_str!("../../locales/nl/lints/phase-out-of-order.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    if !context.has_all_dates() {
        return Vec::new();
    }
    let mut findings: Vec<Finding> = Vec::new();
    let mut amiss = Vec::new();
    let mut told = Vec::new();
    for rule in (Days { context }).rules() {
        let (Some(first), Some(then)) = (&rule.first, &rule.then) else { continue };
        let in_order = first.date < then.date || rule.may_share && first.date == then.date;
        if in_order || told.contains(&rule.pointer) {
            continue;
        }
        if !follows_from(rule.pointer, first.phase, &amiss, context) {
            let session = session_on(rule.pointer, then, context);
            findings.push(finding(session.as_deref().unwrap_or(rule.pointer), first, then, context));
            told.push(rule.pointer);
        }
        amiss.push(phase_at(rule.pointer, first, then));
    }
    findings.extend(follow_ups(&amiss, context));
    findings.extend(stray_videos(context));
    findings
}

/// Where a session of the kick-off says the day that is wrong.
fn session_on(pointer: &str, then: &Event, context: &Context<'_>) -> Option<String> {
    let kickoffs = context.plan.moments.iter().filter(|_| pointer == "/kickoff/when");
    let mut sessions = kickoffs.filter_map(|moment| match moment.occasion {
        Occasion::Kickoff { session: Some(session) } if moment.starts.date() == then.date => Some(session),
        _ => None,
    });
    sessions.next().map(|session| format!("/kickoff/sessions/{session}/when"))
}

/// The phase whose day is said at the pointer of a rule: that of the later event, unless it is the campaign, which does not move.
fn phase_at(pointer: &str, first: &Event, then: &Event) -> Phase {
    if matches!(pointer, "/cocreation/when" | "/measurement/before") { first.phase } else { then.phase }
}

/// Whether a moment is out of order only because it leans on a phase that is; not when it leans on the very one it is held against.
fn follows_from(pointer: &str, against: Phase, amiss: &[Phase], context: &Context<'_>) -> bool {
    let written = context.document.value.pointer(pointer).and_then(|when| when.as_str()?.parse().ok());
    let leans_on = match (written, pointer) {
        (Some(When::From { phase, .. }), _) => phase,
        (None, "/kickoff/when") => Phase::Signup,
        (None, "/feedback/opens") => Phase::Experiment,
        (None, "/feedback/closes" | "/feedback/reminds" | "/feedback/thanks") => Phase::Feedback,
        (Some(When::On(_)) | None, _) => return false,
    };
    let is_amiss = amiss.contains(&leans_on) || leans_on == Phase::Experiment && amiss.contains(&Phase::Kickoff);
    leans_on != against && is_amiss
}

fn finding(pointer: &str, first: &Event, then: &Event, context: &Context<'_>) -> Finding {
    let (before, after) = (date(first.date), date(then.date));
    let (en, nl) = if first.date == then.date {
        (format!("the day on which {}", first.en), format!("de dag waarop {}", first.nl))
    } else {
        (format!("before {} on {}", first.en, before.en), format!("en {} pas op {}", first.nl, before.nl))
    };
    let message = Words::new(
        format!("{} on {}, {en}", sentence(then.en), after.en),
        format!("{} op {}, {nl}", sentence(then.nl), after.nl),
    );
    let finding = if context.writes(pointer) { Finding::at(pointer, message) } else { Finding::missing_in(pointer, message) };
    let finding = finding.help(ORDER.0, ORDER.1);
    match said_at(first, context).filter(|said| *said != pointer) {
        Some(said) => finding.related(said, format!("{} on {}", first.en, before.en), format!("{} op {}", first.nl, before.nl)),
        None => finding,
    }
}

/// Where the program says the day of what must come first.
fn said_at(event: &Event, context: &Context<'_>) -> Option<&'static str> {
    let edges = [Edge::Start, Edge::End].map(|edge| PhaseEdge { phase: event.phase, edge });
    let on_that_day = |edge: &PhaseEdge| {
        let period = context.plan.phase(edge.phase);
        period.is_some_and(|period| event.date == if edge.edge == Edge::Start { period.start } else { period.end })
    };
    edges.into_iter().filter(on_that_day).map(PhaseEdge::pointer).find(|pointer| context.writes(pointer))
}

const ORDER: (&str, &str) = (
    "turn the two around: change this moment, or the one that it builds on",
    "draai die twee om: verzet dit moment, of dat waarop het voortbouwt",
);

/// What is anchored before the experiment that shows what is worth it.
fn follow_ups(amiss: &[Phase], context: &Context<'_>) -> Vec<Finding> {
    let Some(ends) = (Days { context }).experiment_ends() else { return Vec::new() };
    let items = context.program.follow_up.iter().enumerate();
    let dated = items.filter_map(|(index, item)| Some((index, context.plan.moment(&format!("follow-up-{}", item.id))?)));
    dated
        .filter(|(_, moment)| moment.starts.date() < ends.date)
        .filter(|(_, moment)| !follows_from(&moment.pointer, ends.phase, amiss, context))
        .map(|(index, moment)| {
            let then = Event {
                en: "this follow-up starts",
                nl: "deze vervolgstap begint",
                phase: Phase::FollowUp,
                date: moment.starts.date(),
            };
            finding(&format!("/follow_up/{index}/when"), &ends, &then, context)
        })
        .collect()
}

/// Videos that are pinned to a day outside the week in which everyone gets one.
fn stray_videos(context: &Context<'_>) -> Vec<Finding> {
    let pinned = videos(context).iter().enumerate().filter_map(|(index, video)| Some((index, video.when?.0)));
    let start = context.program.timeline.campaign_starts.0;
    pinned
        .filter(|(_, day)| !is_in_week(*day, context))
        .map(|(index, day)| {
            let (day, start) = (date(day), date(start));
            let message = Words::new(
                format!("{} is not in the campaign week, which starts on {}", day.en, start.en),
                format!("{} valt niet in de campagneweek, die begint op {}", sentence(&day.nl), start.nl),
            );
            Finding::at(format!("/campaign/videos/{index}/when"), message).help(
                "pin it to a working day of that week, or take `when` out",
                "zet hem vast op een werkdag van die week, of haal `when` weg",
            )
        })
        .collect()
}
