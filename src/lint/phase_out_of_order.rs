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

use jiff::civil::Date;

use super::campaign_week::{is_in_week, videos};
use super::wording::{date, sentence};
use super::{Context, Finding, Lint};
use crate::diagnostic::{Severity, Words};
use crate::model::{Phase, When};
use crate::plan::Period;

pub(super) const LINT: Lint = Lint {
    name: "phase-out-of-order",
    severity: Severity::Error,
    says: ("a phase before the one that it builds on", "een fase vóór de fase waarop hij voortbouwt"),
    lack: false,
    since: "0.1.0",
    source: include_str!("phase_out_of_order.rs"),
    dutch: include_str!("../../locales/nl/lints/phase-out-of-order.md"),
    check,
};

/// Something that has its day in a program, as it is said and as it is placed.
struct Event {
    en: &'static str,
    nl: &'static str,
    phase: Phase,
    date: Date,
}

/// Two events, the place where the later one is said, and whether both may fall on one day.
struct Rule {
    pointer: &'static str,
    first: Option<Event>,
    then: Option<Event>,
    may_share: bool,
}

fn check(context: &Context<'_>) -> Vec<Finding> {
    if !context.has_all_dates() {
        return Vec::new();
    }
    let mut findings: Vec<Finding> = Vec::new();
    let mut amiss = Vec::new();
    for rule in (Days { context }).rules() {
        let (Some(first), Some(then)) = (&rule.first, &rule.then) else { continue };
        let in_order = first.date < then.date || rule.may_share && first.date == then.date;
        if in_order || findings.iter().any(|finding| finding.pointer == rule.pointer) {
            continue;
        }
        if !follows_from(rule.pointer, first.phase, &amiss, context) {
            findings.push(finding(rule.pointer, first, then, context));
        }
        amiss.push(phase_at(rule.pointer, first, then));
    }
    findings.extend(follow_ups(&amiss, context));
    findings.extend(stray_videos(context));
    findings
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
        (Some(When::On(_)), _) => return false,
        (None, "/kickoff/when") => Phase::Signup,
        (None, "/feedback/opens") => Phase::Experiment,
        (None, "/feedback/closes" | "/feedback/reminds" | "/feedback/thanks") => Phase::Feedback,
        (None, _) => return false,
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
    finding.help(ORDER.0, ORDER.1)
}

const ORDER: (&str, &str) = (
    "turn the two around: change this moment, or the one that it builds on",
    "draai die twee om: verzet dit moment, of dat waarop het voortbouwt",
);

/// The days of a program, as far as its sections are there and their days are known.
struct Days<'a> {
    context: &'a Context<'a>,
}

impl Days<'_> {
    fn phase(&self, section: &str, phase: Phase) -> Option<Period> {
        self.context.plan.phase(phase).filter(|_| self.context.writes(section))
    }

    fn start(&self, section: &str, phase: Phase, en: &'static str, nl: &'static str) -> Option<Event> {
        self.phase(section, phase).map(|period| Event { en, nl, phase, date: period.start })
    }

    fn end(&self, section: &str, phase: Phase, en: &'static str, nl: &'static str) -> Option<Event> {
        self.phase(section, phase).map(|period| Event { en, nl, phase, date: period.end })
    }

    fn moment(&self, id: &str, en: &'static str, nl: &'static str) -> Option<Event> {
        self.context.plan.moment(id).map(|moment| Event { en, nl, phase: moment.phase, date: moment.starts.date() })
    }

    fn campaign(&self) -> Option<Event> {
        self.start("/timeline", Phase::Campaign, "the campaign starts", "de campagne begint")
    }

    fn signup_opens(&self) -> Option<Event> {
        self.start("/campaign/signup", Phase::Signup, "the sign-up opens", "de aanmelding opent")
    }

    fn signup_closes(&self) -> Option<Event> {
        self.end("/campaign/signup", Phase::Signup, "the sign-up closes", "de aanmelding sluit")
    }

    fn feedback_opens(&self) -> Option<Event> {
        self.start("/feedback", Phase::Feedback, "the feedback opens", "de terugblik opent")
    }

    fn feedback_closes(&self) -> Option<Event> {
        self.end("/feedback", Phase::Feedback, "the feedback closes", "de terugblik sluit")
    }

    fn experiment_ends(&self) -> Option<Event> {
        self.end("/experiment", Phase::Experiment, "the experiment ends", "het experiment eindigt")
    }

    /// Each phase with the one that it builds on, in the order of a program's life.
    fn rules(&self) -> Vec<Rule> {
        let rule = |pointer, first, then, may_share| Rule { pointer, first, then, may_share };
        let cocreation = self.end("/cocreation", Phase::Cocreation, "the co-creation ends", "de co-creatie eindigt");
        let before = self.start(
            "/measurement/before",
            Phase::MeasurementBefore,
            "the first measurement starts",
            "de eerste meting begint",
        );
        let kickoff = || self.start("/kickoff", Phase::Kickoff, "the kick-off is", "de kick-off is");
        let reminds = || self.moment("feedback-reminds", "the reminder goes out", "de herinnering komt");
        let after = || {
            self.start("/measurement/after", Phase::MeasurementAfter, "the second measurement starts", "de tweede meting begint")
        };
        let thanks = self.moment("thanks", "the thanks go out", "het bedankje komt");
        vec![
            rule("/cocreation/when", cocreation, self.campaign(), false),
            rule("/measurement/before", before, self.campaign(), false),
            rule("/campaign/signup/when", self.campaign(), self.signup_opens(), true),
            rule("/campaign/signup/closes", self.signup_opens(), self.signup_closes(), true),
            rule("/kickoff/when", self.signup_closes(), kickoff(), false),
            rule("/kickoff/when", self.campaign(), kickoff(), false),
            rule("/feedback/opens", self.experiment_ends(), self.feedback_opens(), false),
            rule("/feedback/closes", self.feedback_opens(), self.feedback_closes(), false),
            rule("/feedback/reminds", self.feedback_opens(), reminds(), false),
            rule("/feedback/reminds", reminds(), self.feedback_closes(), true),
            rule("/feedback/thanks", self.feedback_closes(), thanks, false),
            rule("/measurement/after", self.feedback_closes(), after(), true),
            rule("/measurement/after", self.experiment_ends(), after(), true),
        ]
    }
}

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
