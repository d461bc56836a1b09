//! What a program does in which order: each phase with the one that it builds on, and their days.

use jiff::civil::Date;

use super::Context;
use crate::model::{Duration, Phase};
use crate::plan::Period;

/// Something that has its day in a program, as it is said and as it is placed.
pub(super) struct Event {
    /// In English.
    pub(super) en: &'static str,
    /// In Dutch.
    pub(super) nl: &'static str,
    /// The phase it belongs to.
    pub(super) phase: Phase,
    /// Its day.
    pub(super) date: Date,
}

/// Two events, the place where the later one is said, and whether both may fall on one day.
pub(super) struct Rule {
    /// Where the program says the day that may be wrong.
    pub(super) pointer: &'static str,
    /// What must come first.
    pub(super) first: Option<Event>,
    /// What comes then.
    pub(super) then: Option<Event>,
    /// Whether both may fall on one day.
    pub(super) may_share: bool,
}

/// The days of a program, as far as its sections are there and their days are known.
pub(super) struct Days<'a> {
    /// The program.
    pub(super) context: &'a Context<'a>,
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

    /// The last day to sign up where too few did before; a kick-off that is before the usual last day is told as such.
    fn rescue_closes(&self) -> Option<Event> {
        let rescue = self.context.program.campaign.as_ref()?.rescue.as_ref()?;
        let Duration::WorkingDays(days) = rescue.extend.0 else { return None };
        let usual = self.signup_closes()?.date;
        let is_told = self.phase("/kickoff", Phase::Kickoff).is_none_or(|kickoff| kickoff.start <= usual);
        let date = self.context.plan.working_days.plus(usual, i32::try_from(days).ok()?);
        let (en, nl) = ("the extended sign-up closes", "de verlengde aanmelding sluit");
        (!is_told && self.context.is_whole("/campaign/rescue")).then_some(Event { en, nl, phase: Phase::Signup, date })
    }

    fn feedback_opens(&self) -> Option<Event> {
        self.start("/feedback", Phase::Feedback, "the feedback opens", "de terugblik opent")
    }

    fn feedback_closes(&self) -> Option<Event> {
        self.end("/feedback", Phase::Feedback, "the feedback closes", "de terugblik sluit")
    }

    pub(super) fn experiment_ends(&self) -> Option<Event> {
        self.end("/experiment", Phase::Experiment, "the experiment ends", "het experiment eindigt")
    }

    /// Each phase with the one that it builds on, in the order of a program's life.
    pub(super) fn rules(&self) -> Vec<Rule> {
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
            rule("/campaign/rescue/extend", self.rescue_closes(), kickoff(), false),
        ]
    }
}
