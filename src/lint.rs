//! What a schema cannot say: one lint a file, one list of them all. Lints look at the typed program and its plan, and read no file.

mod context;
mod phase;

mod abstract_behavior;
mod ambiguous_reference;
mod broken_rhythm;
mod broken_sentence;
mod broken_template;
mod broken_thread;
mod broken_week;
mod campaign_week;
mod circular_dates;
mod claims;
mod clipped_email;
mod cut_off_text;
mod doubled_habit;
mod doubled_quotes;
mod duplicate_id;
mod estimated_holiday;
mod foreign_font;
mod foreign_host;
mod habit;
mod half_template;
mod impossible_share;
mod incomplete_feedback;
mod insecure_link;
mod late_leaders;
mod late_video;
mod long_nudge;
mod long_short;
mod long_subject;
mod loose_thread;
mod low_contrast;
mod low_signup_goal;
mod misplaced_session;
mod misread_number;
mod missing_alt_text;
mod missing_asset;
mod missing_campaign_day;
mod missing_captions;
mod missing_cause;
mod missing_consent;
mod missing_link;
mod missing_preheader;
mod missing_translation;
mod narrow_audience;
mod narrow_presenter_mix;
mod no_follow_through;
mod non_working_day;
mod odd_video_length;
mod order;
mod overfull_agenda;
mod overlong_habit;
mod oversized_habit;
mod personal_data;
mod phase_out_of_order;
mod reading;
mod repeated_habit;
mod repeated_item;
mod repeated_nudge;
mod repeated_video;
mod reserved_id;
mod run_on_list;
mod slogan;
mod small_group;
mod surplus_video;
mod target_without_gain;
mod too_few_seats;
mod unapproved_moment;
mod uncovered_employees;
mod uncovered_site;
mod undetectable_change;
mod unfilled_placeholder;
mod unknown_holidays;
mod unknown_language;
mod unknown_merge_field;
mod unknown_person;
mod unknown_time_zone;
mod unordered_thresholds;
mod unreachable_role;
mod unreportable_role;
mod unresolved_reference;
mod unsourced_claim;
mod unused_allow;
mod unused_file;
mod weak_evidence;
mod wording;
mod wrong_nudge_count;

pub use crate::diagnostic::{Example, Form, Page};
pub use context::{Context, Finding, RenderedMail, ShortText, Written};
pub(crate) use foreign_font::FONT;

use crate::diagnostic::{self, Diagnostic, Severity, Tongue, Words};
use crate::model::LintLevel;
use crate::source::Document;

/// How many findings of one lint are told of a program.
pub const MAX_FINDINGS: usize = 1_000;

/// A lint: its name, how bad what it finds is, its page, and the check.
#[derive(Debug, Clone, Copy)]
pub struct Lint {
    /// The name of the fault, which is also the name of its file.
    pub name: &'static str,
    /// How bad it is unless the program says otherwise.
    pub severity: Severity,
    /// What it says, in a line.
    pub says: (&'static str, &'static str),
    /// Whether it finds something that a half-done program may lack: then it is advice for the phases that are not meant to be finished.
    pub lack: bool,
    /// What it looks at beside the program itself, without which it finds nothing.
    pub needs: Needs,
    /// The version that brought it.
    pub since: &'static str,
    /// The source of the lint, whose head is its page.
    source: &'static str,
    /// Its page in Dutch.
    dutch: &'static str,
    /// Finds the fault.
    check: fn(&Context<'_>) -> Vec<Finding>,
}

/// What a lint looks at beside the program itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    /// Nothing.
    Nothing,
    /// The program's own templates of e-mails.
    Templates,
    /// The mails as they will be sent.
    Mails,
    /// The same, after the colors of the theme.
    ThemeAndMails,
    /// The people file.
    People,
}

impl Needs {
    /// Whether it is the mails, also beside something else.
    pub(crate) const fn are_mails(self) -> bool {
        matches!(self, Self::Mails | Self::ThemeAndMails)
    }

    /// Whether it is there.
    fn is_there(self, context: &Context<'_>) -> bool {
        match self {
            Self::Nothing => true,
            Self::Templates => !context.templates.is_empty(),
            Self::Mails | Self::ThemeAndMails => !context.mails.is_empty(),
            Self::People => context.people.is_some(),
        }
    }
}

/// All lints, by name.
pub const ALL: &[Lint] = &[
    abstract_behavior::LINT,
    ambiguous_reference::LINT,
    broken_rhythm::LINT,
    broken_sentence::LINT,
    broken_template::LINT,
    broken_thread::LINT,
    broken_week::LINT,
    circular_dates::LINT,
    clipped_email::LINT,
    cut_off_text::LINT,
    doubled_habit::LINT,
    doubled_quotes::LINT,
    duplicate_id::LINT,
    estimated_holiday::LINT,
    foreign_font::LINT,
    foreign_host::LINT,
    half_template::LINT,
    impossible_share::LINT,
    incomplete_feedback::LINT,
    insecure_link::LINT,
    late_leaders::LINT,
    late_video::LINT,
    long_nudge::LINT,
    long_short::LINT,
    long_subject::LINT,
    loose_thread::LINT,
    low_contrast::LINT,
    low_signup_goal::LINT,
    misplaced_session::LINT,
    misread_number::LINT,
    missing_alt_text::LINT,
    missing_asset::LINT,
    missing_campaign_day::LINT,
    missing_captions::LINT,
    missing_cause::LINT,
    missing_consent::LINT,
    missing_link::LINT,
    missing_preheader::LINT,
    missing_translation::LINT,
    narrow_audience::LINT,
    narrow_presenter_mix::LINT,
    no_follow_through::LINT,
    non_working_day::LINT,
    odd_video_length::LINT,
    overfull_agenda::LINT,
    overlong_habit::LINT,
    oversized_habit::LINT,
    personal_data::LINT,
    phase_out_of_order::LINT,
    repeated_habit::LINT,
    repeated_item::LINT,
    repeated_nudge::LINT,
    repeated_video::LINT,
    reserved_id::LINT,
    run_on_list::LINT,
    slogan::LINT,
    small_group::LINT,
    surplus_video::LINT,
    target_without_gain::LINT,
    too_few_seats::LINT,
    unapproved_moment::LINT,
    uncovered_employees::LINT,
    uncovered_site::LINT,
    undetectable_change::LINT,
    unfilled_placeholder::LINT,
    unknown_holidays::LINT,
    unknown_language::LINT,
    unknown_merge_field::LINT,
    unknown_person::LINT,
    unknown_time_zone::LINT,
    unordered_thresholds::LINT,
    unreachable_role::LINT,
    unreportable_role::LINT,
    unresolved_reference::LINT,
    unsourced_claim::LINT,
    unused_allow::LINT,
    unused_file::LINT,
    weak_evidence::LINT,
    wrong_nudge_count::LINT,
];

/// The lint with this name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Lint> {
    ALL.iter().find(|lint| lint.name == name)
}

/// Whether a diagnostic tells what only the final mails show, so that a check without them did not tell it.
#[must_use]
pub fn shown_by_mails(diagnostic: &Diagnostic) -> bool {
    let of_theme = diagnostic.place.pointer.starts_with("/theme");
    find(diagnostic.code).is_some_and(|lint| match lint.needs {
        Needs::Mails => true,
        Needs::ThemeAndMails => !of_theme,
        Needs::Nothing | Needs::Templates | Needs::People => false,
    })
}

impl Lint {
    /// The page that says why it matters.
    #[must_use]
    pub fn page(&self) -> Page {
        Page::of(self.source)
    }

    /// The page in one of the languages in which the engine speaks.
    #[must_use]
    pub fn page_in(&self, tongue: Tongue) -> Page {
        match tongue {
            Tongue::English => self.page(),
            Tongue::Dutch => Page { markdown: self.dutch.trim_end().to_owned() },
        }
    }

    /// What it says in a line, in each language of the engine.
    #[must_use]
    pub fn summary(&self) -> Words {
        Words::new(self.says.0, self.says.1)
    }
}

/// The lints at work on a program: each looks once, and what they found is told when all have looked.
pub struct Run<'a> {
    found: Vec<Diagnostic>,
    /// How many findings the program has switched off.
    allowed: usize,
    allows: unused_allow::Allows<'a>,
}

impl<'a> Run<'a> {
    /// Before any of them looked at the program of a document.
    #[must_use]
    pub fn of(document: &'a Document) -> Self {
        Self { found: Vec::new(), allowed: 0, allows: unused_allow::Allows::of(document) }
    }

    /// Lets some of them look.
    pub fn look(&mut self, context: &Context<'_>, whether: impl Fn(&Lint) -> bool) {
        for lint in ALL.iter().filter(|lint| whether(lint)) {
            let mut of_lint = Vec::new();
            for finding in (lint.check)(context) {
                match severity(lint, &finding, context).map(|severity| finding.into_diagnostic(lint.name, severity, context)) {
                    Some(diagnostic) if !self.allows.silence(&diagnostic) => of_lint.push(diagnostic),
                    _ => self.allowed += 1,
                }
            }
            if lint.name == unresolved_reference::LINT.name {
                of_lint = unresolved_reference::gathered(of_lint);
            }
            self.found.extend(first_of(of_lint));
        }
    }

    /// Whether something that was found so far keeps the program from being rendered.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.found.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// What all of them found, and how many findings the program has switched off.
    #[must_use]
    pub fn told(self, context: &Context<'_>) -> (Vec<Diagnostic>, usize) {
        let Self { mut found, mut allowed, allows } = self;
        found.extend(first_of(context::unknown_lints(context)));
        found.extend(first_of(allows.wrong()));
        let looked = |name: &str| find(name).is_none_or(|lint| lint.needs.is_there(context) && level(lint, context).is_some());
        match level(&unused_allow::LINT, context) {
            Some(severity) => found.extend(first_of(allows.unused(severity, looked))),
            None => allowed += allows.unused(Severity::Advice, looked).len(),
        }
        (found, allowed)
    }
}

/// As many of what was found of one kind as are told, and at the next one how many more there are.
fn first_of(mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    if found.len() <= MAX_FINDINGS {
        return found;
    }
    diagnostic::sort(&mut found);
    let rest = found.split_off(MAX_FINDINGS);
    let (count, worst) = (rest.len(), rest.iter().map(|diagnostic| diagnostic.severity).max());
    let more = rest.into_iter().next().map(|next| {
        let message = Words::new(
            format!("And {count} more of `{}`; only the first {MAX_FINDINGS} are told", next.code),
            format!("En nog {count} keer `{}`; alleen de eerste {MAX_FINDINGS} worden genoemd", next.code),
        );
        let help = Words::new("mend the first ones, and check again", "herstel de eerste, en controleer opnieuw");
        let severity = worst.unwrap_or(next.severity);
        Diagnostic { severity, ..Diagnostic::error(next.code, next.place, message).with_help(help) }
    });
    found.extend(more);
    found
}

/// How bad a finding is in this program: as the program says, and only advice where it concerns a phase that may still be unfinished.
fn severity(lint: &Lint, finding: &Finding, context: &Context<'_>) -> Option<Severity> {
    let level = level(lint, context)?;
    let unfinished = lint.lack && !context.program.is_ready(finding.phase(context));
    Some(if unfinished { Severity::Advice } else { level })
}

/// How bad what a lint finds is in this program; nothing where the program switches it off.
fn level(lint: &Lint, context: &Context<'_>) -> Option<Severity> {
    match context.program.lint.get(lint.name) {
        Some(LintLevel::Off) => None,
        Some(LintLevel::Advice) => Some(Severity::Advice),
        Some(LintLevel::Warning) => Some(Severity::Warning),
        Some(LintLevel::Error) => Some(Severity::Error),
        None => Some(lint.severity),
    }
}
