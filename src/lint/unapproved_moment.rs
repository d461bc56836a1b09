//! # unapproved-moment
//!
//! Something happens before those who must agree to it have agreed, or people are asked for their data without a privacy notice.
//!
//! An approval says by whom, to what and by when. It is told where it bites: at the first moment that it covers. A roster, a feedback and a
//! measurement of employees need `privacy.notice`, where people read what is done with their names and answers.
//!
//! The e-mail that asks for an approval is made with the rest of the program. As long as the answer is not there, `ready_until` names the phase
//! before the one that waits for it: what waits is a draft then, and the letter is not.
//!
//! ## Why it matters
//!
//! A works council that hears of a survey after it went out says no to the next one, and data that was collected without agreement may have to be
//! thrown away. Asking early costs one letter. People also answer more honestly when they can read who sees their answers, and for how long.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! approvals:
//!   - {id: works-council, by: Works council, covers: [cocreation], before: cocreation, granted: 2027-02-15}
//! cocreation: {when: campaign - 5w}
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! approvals:
//!   - {id: works-council, by: Works council, covers: [cocreation], before: cocreation, granted: 2027-01-15}
//! cocreation: {when: campaign - 5w}
//! ```
//!
//! ## Source
//!
//! General Data Protection Regulation, article 13. For the Netherlands, the Works Councils Act, article 27 (1) (k) and (l).

use jiff::civil::Date;

use super::wording::date;
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words, capital};
use crate::model::{Approval, Covered, MetricAudience, Phase};
use crate::plan::{Kind, Moment};

pub(super) const LINT: Lint = Lint {
    name: "unapproved-moment",
    severity: Severity::Error,
    says: (
        "a moment before the approval that it needs, or a survey without a privacy notice",
        "een moment vóór de goedkeuring die ervoor nodig is, of een onderzoek zonder privacyverklaring",
    ),
    lack: true,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("unapproved_moment.rs"),
    dutch: include_str!("../../locales/nl/lints/unapproved-moment.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let approvals = context.program.approvals.iter().enumerate();
    let mut findings: Vec<Finding> = approvals.filter_map(|(index, approval)| unapproved(index, approval, context)).collect();
    findings.extend(without_notice(context));
    findings
}

/// The first thing that an approval covers: what it is, when, and where that is said.
struct Bite {
    covered: Covered,
    date: Date,
    phase: Phase,
    pointer: String,
}

fn unapproved(index: usize, approval: &Approval, context: &Context<'_>) -> Option<Finding> {
    let here = format!("/approvals/{index}");
    if !context.has_all_dates() || !context.is_whole(&here) {
        return None;
    }
    let first =
        approval.covers.iter().filter_map(|covered| bite(*covered, context)).min_by_key(|bite| (bite.date, bite.phase))?;
    let by = format!("“{}”", context.program.read(&approval.by, context.program.first_language()));
    match approval.granted {
        Some(granted) if granted.0 <= first.date => None,
        Some(granted) => Some(late(&format!("{here}/granted"), &by, granted.0, &first)),
        None => Some(overdue(&here, approval, &by, &first, context).unwrap_or_else(|| awaited(&here, &by, &first))),
    }
}

/// An agreement that came after the fact. The days are what they are, however far the program is.
fn late(pointer: &str, by: &str, granted: Date, first: &Bite) -> Finding {
    let (thing, granted, day) = (first.thing(), date(granted), date(first.date));
    let message = Words::new(
        format!("{by} agrees on {}, after {} on {}", granted.en, thing.en, day.en),
        format!("{by} gaat {} akkoord, na {} op {}", granted.nl, thing.nl, day.nl),
    );
    first.related(Finding::at(pointer, message)).needed_for(Phase::MeasurementBefore).help(
        "move what it covers to a later day, or correct the day on which it was granted",
        "verzet waar het over gaat naar een latere dag, of verbeter de dag waarop het is toegezegd",
    )
}

/// An agreement that need not be there before what it covers.
fn overdue(here: &str, approval: &Approval, by: &str, first: &Bite, context: &Context<'_>) -> Option<Finding> {
    let deadline = context.plan.moment(&format!("approval-{}", approval.id))?.starts.date();
    if deadline <= first.date {
        return None;
    }
    let (thing, deadline, day) = (first.thing(), date(deadline), date(first.date));
    let message = Words::new(
        format!("{by} may agree until {}, and {} comes before that, on {}", deadline.en, thing.en, day.en),
        format!("{by} heeft tot {} om akkoord te gaan, en {} is al eerder, op {}", deadline.nl, thing.nl, day.nl),
    );
    Some(first.related(Finding::at(format!("{here}/before"), message)).needed_for(Phase::MeasurementBefore).help(
        format!("ask for it before that: before: {}", first.covered.phase()),
        format!("vraag het eerder: before: {}", first.covered.phase()),
    ))
}

/// An agreement that is not there yet, told where it is needed first.
fn awaited(here: &str, by: &str, first: &Bite) -> Finding {
    let (thing, day) = (first.thing(), date(first.date));
    let message = Words::new(
        format!("{by} has not agreed yet to {}, on {}", thing.en, day.en),
        format!("{by} is nog niet akkoord met {}, op {}", thing.nl, day.nl),
    );
    Finding::missing_in(first.pointer.clone(), message)
        .needed_for(first.phase)
        .related_head(here, "this approval covers it", "deze goedkeuring gaat erover")
        .help(
            format!(
                "when it is there, write the day on which it was given:\n  granted: YYYY-MM-DD\nuntil then, to make the letter that asks for it:\n  {}",
                until_then(first.phase)
            ),
            format!(
                "is ze er, schrijf dan op welke dag ze is gegeven:\n  granted: JJJJ-MM-DD\ntot dan, om de brief te maken die erom vraagt:\n  {}",
                until_then(first.phase)
            ),
        )
}

/// What a program says as long as nobody has agreed to a phase: that it is finished up to the one before; or, for the first, that it knows.
fn until_then(phase: Phase) -> String {
    let before = Phase::ALL.into_iter().rev().find(|other| *other < phase);
    before.map_or_else(|| "lint: {unapproved-moment: warning}".to_owned(), |before| format!("ready_until: {}", before.word()))
}

impl Bite {
    fn thing(&self) -> Words {
        let (en, nl) = match self.covered {
            Covered::Measurement if self.phase == Phase::MeasurementAfter => ("the second measurement", "de tweede meting"),
            Covered::Measurement => ("the first measurement", "de eerste meting"),
            Covered::Roster => ("the first mail to people on the roster", "de eerste mail aan mensen op de deelnemerslijst"),
            Covered::Cocreation => ("the co-creation", "de co-creatie"),
            Covered::Campaign => ("the campaign", "de campagne"),
            Covered::Signup => ("the sign-up", "de aanmelding"),
            Covered::Experiment => ("the experiment", "het experiment"),
            Covered::Feedback => ("the feedback", "de terugblik"),
            Covered::Listening => ("the first listening session", "de eerste luistersessie"),
            Covered::Leadership => ("the session of the leaders", "de sessie van de leidinggevenden"),
            Covered::Materials => ("the first use of the materials", "het eerste gebruik van het materiaal"),
        };
        Words::new(en, nl)
    }

    fn related(&self, finding: Finding) -> Finding {
        let (thing, day) = (self.thing(), date(self.date));
        finding.related_head(
            self.pointer.clone(),
            format!("{} is on {}", capital(&thing.en), day.en),
            format!("{} is op {}", capital(&thing.nl), day.nl),
        )
    }
}

/// When something that may need an approval happens first in this program, if at all.
fn bite(covered: Covered, context: &Context<'_>) -> Option<Bite> {
    let moments = context.plan.moments.iter().filter(|moment| is_covered(moment, covered));
    let bites =
        moments.map(|moment| Bite { covered, date: moment.starts.date(), phase: moment.phase, pointer: moment.pointer.clone() });
    bites.chain(opening(covered, context)).min_by_key(|bite| bite.date)
}

fn is_covered(moment: &Moment, covered: Covered) -> bool {
    match covered {
        Covered::Measurement => moment.kind() == Kind::Measurement,
        // Names of people are needed from the first mail of the campaign on.
        Covered::Roster => {
            matches!(moment.kind(), Kind::Video | Kind::Signup | Kind::Kickoff | Kind::Nudge | Kind::Feedback | Kind::Thanks)
        }
        Covered::Cocreation => matches!(moment.kind(), Kind::Cocreation | Kind::Review),
        Covered::Campaign => moment.kind() == Kind::Video,
        Covered::Signup => moment.kind() == Kind::Signup,
        Covered::Experiment => matches!(moment.kind(), Kind::Experiment | Kind::Nudge),
        Covered::Feedback => matches!(moment.kind(), Kind::Feedback | Kind::Thanks),
        Covered::Listening => moment.kind() == Kind::Listening,
        Covered::Leadership => moment.kind() == Kind::Leaders,
        Covered::Materials => false,
    }
}

/// What starts without a moment of its own: the sign-up opens, and materials are shown from the campaign on.
fn opening(covered: Covered, context: &Context<'_>) -> Option<Bite> {
    let (phase, pointer) = match covered {
        Covered::Signup => (Phase::Signup, "/campaign/signup"),
        Covered::Materials if context.writes("/materials") => (Phase::Campaign, "/materials"),
        Covered::Materials | Covered::Campaign => (Phase::Campaign, "/campaign"),
        _ => return None,
    };
    let date = context.plan.phase(phase).filter(|_| context.writes(pointer))?.start;
    Some(Bite { covered, date, phase, pointer: pointer.to_owned() })
}

/// A roster or questions for employees, while nothing tells them what is done with their data.
fn without_notice(context: &Context<'_>) -> Option<Finding> {
    if context.program.privacy.is_some() || !context.is_whole("/privacy") {
        return None;
    }
    let asked = asked(context);
    let (first, others) = asked.split_first()?;
    let message = Words::new(
        format!("{} without a privacy notice", capital(first.what.en.as_str())),
        format!("{} zonder privacyverklaring", capital(first.what.nl.as_str())),
    );
    let finding = Finding::missing_in(first.pointer, message).needed_for(first.phase).help(
        "tell people what is done with their names and answers, and say where:\n  privacy: {notice: \"https://…\"}",
        "vertel mensen wat er met hun namen en antwoorden gebeurt, en schrijf waar dat staat:\n  privacy: {notice: \"https://…\"}",
    );
    Some(others.iter().fold(finding, |finding, other| {
        finding.related_head(
            other.pointer,
            format!("{} needs it too", other.what.en),
            format!("die is ook nodig voor {}", other.what.nl),
        )
    }))
}

/// What asks employees for their names or answers.
struct Asked {
    pointer: &'static str,
    phase: Phase,
    what: Words,
}

/// All that asks employees for their names or answers, the first in the life of the program first.
fn asked(context: &Context<'_>) -> Vec<Asked> {
    let asks =
        |audience: Option<MetricAudience>| matches!(audience, Some(MetricAudience::Everyone | MetricAudience::Participants));
    let measurement = context.program.measurement.as_ref();
    let of_employees = measurement.is_some_and(|measurement| measurement.metrics.iter().any(|metric| asks(metric.audience)));
    let ask = |pointer, covered: Covered, en, nl| Asked { pointer, phase: covered.phase(), what: Words::new(en, nl) };
    let mut asked = Vec::new();
    if of_employees {
        asked.push(ask("/measurement", Covered::Measurement, "a measurement among employees", "een meting onder medewerkers"));
    }
    if context.program.roster.is_some() {
        asked.push(ask("/roster", Covered::Roster, "a roster", "een deelnemerslijst"));
    }
    if context.program.feedback.is_some() {
        asked.push(ask("/feedback", Covered::Feedback, "feedback", "een terugblik"));
    }
    asked
}
