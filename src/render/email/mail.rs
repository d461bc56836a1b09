//! Which e-mails a program has: those that come with its moments, the answer to a sign-up, and those that it adds itself.

use jiff::{ToSpan as _, Zoned};

use crate::locale::Locale;
use crate::model::Phase;
use crate::plan::{Audience, Moment, Occasion};
use crate::render::Input;

/// The id of the e-mail that answers a sign-up, which has no date.
pub const CONFIRMATION: &str = "signup-confirmation";

/// An e-mail of a program, before it is written in a language.
#[derive(Debug, Clone)]
pub(in crate::render) struct Mail<'a> {
    /// The id of its moment.
    pub(in crate::render) id: String,
    /// The name that its files share: its place in the order in which mails are sent, and the id.
    pub(in crate::render) name: String,
    /// What it is.
    pub(in crate::render) sort: Sort<'a>,
    /// When it is sent.
    pub(in crate::render) sent: Zoned,
    /// For whom it is.
    pub(in crate::render) audience: Audience,
    /// The phase that it belongs to.
    pub(in crate::render) phase: Phase,
}

/// What an e-mail is: about a moment, or the answer to a sign-up.
#[derive(Debug, Clone, Copy)]
pub(in crate::render) enum Sort<'a> {
    /// About a dated moment.
    Moment(&'a Moment),
    /// Sent at once when someone signs up.
    Confirmation,
}

impl<'a> Mail<'a> {
    /// The moment that it is about.
    pub(in crate::render) const fn moment(&self) -> Option<&'a Moment> {
        match self.sort {
            Sort::Moment(moment) => Some(moment),
            Sort::Confirmation => None,
        }
    }

    /// Whether there is one in this language: a session in one language has no mail in another.
    pub(super) fn is_in(&self, locale: &Locale) -> bool {
        let only = self.moment().and_then(|moment| moment.language.as_ref());
        only.is_none_or(|language| *language == locale.language)
    }

    /// The name of its template, without its ending.
    pub(in crate::render) const fn template(&self) -> &'static str {
        let Sort::Moment(moment) = self.sort else { return CONFIRMATION };
        match moment.occasion {
            Occasion::MeasureBefore | Occasion::MeasureAfter => "measurement",
            Occasion::Cocreation { .. } => "cocreation",
            Occasion::Review { .. } => "review",
            Occasion::Video { .. } => "video",
            Occasion::SignupRescue => "signup-rescue",
            Occasion::Kickoff { .. } => "kickoff",
            Occasion::Nudge { .. } => "nudge",
            Occasion::Approval { .. } => "approval",
            Occasion::Leaders => "leaders",
            Occasion::Listening { .. } => "listening",
            Occasion::FeedbackOpens | Occasion::FeedbackReminds => "feedback",
            Occasion::Thanks => "thanks",
            Occasion::SignupCloses | Occasion::Experiment | Occasion::FeedbackCloses | Occasion::FollowUp { .. } => "letter",
        }
    }

    /// The key of its words, in the program's `emails` and in the messages of a language; for what the program adds itself, that of its kind.
    pub(in crate::render) const fn key(&self) -> &'static str {
        let Sort::Moment(moment) = self.sort else { return CONFIRMATION };
        match moment.occasion {
            Occasion::MeasureBefore => "measure-before",
            Occasion::MeasureAfter => "measure-after",
            Occasion::FeedbackOpens => "feedback-opens",
            Occasion::FeedbackReminds => "feedback-reminds",
            Occasion::FeedbackCloses => "feedback-closes",
            Occasion::SignupCloses => "signup-closes",
            Occasion::SignupRescue => "signup-rescue",
            _ => moment.kind().word(),
        }
    }

    /// Whether it goes out by itself, without a person who decides on it that day (RFC 3834).
    pub(in crate::render) const fn is_reminder(&self) -> bool {
        let Sort::Moment(moment) = self.sort else { return false };
        matches!(moment.occasion, Occasion::Nudge { .. } | Occasion::FeedbackReminds | Occasion::SignupRescue)
    }
}

/// The e-mails of a program in the order in which they are sent.
pub(in crate::render) fn all<'a>(input: &Input<'a>) -> Vec<Mail<'a>> {
    let moments = input.plan.moments.iter().filter(|moment| comes_with_mail(moment, input) || is_added(moment, input));
    let mut mails: Vec<Mail<'a>> = moments
        .map(|moment| Mail {
            id: moment.id.clone(),
            name: String::new(),
            sort: Sort::Moment(moment),
            sent: moment.sent.clone(),
            audience: moment.audience.clone(),
            phase: moment.phase,
        })
        .collect();
    mails.extend(confirmation(input));
    mails.sort_by(|a, b| a.sent.cmp(&b.sent));
    let width = mails.len().to_string().len().max(2);
    for (index, mail) in mails.iter_mut().enumerate() {
        mail.name = format!("{:0width$}-{}", index + 1, mail.id);
    }
    mails
}

/// Whether a moment comes with an e-mail in every program.
fn comes_with_mail(moment: &Moment, input: &Input<'_>) -> bool {
    match moment.occasion {
        Occasion::MeasureBefore | Occasion::MeasureAfter => moment.audience == Audience::Everyone,
        // What was agreed to is not asked for again.
        Occasion::Approval { item } => input.program.approvals.get(item).is_some_and(|approval| approval.granted.is_none()),
        Occasion::SignupCloses | Occasion::Experiment | Occasion::FeedbackCloses | Occasion::FollowUp { .. } => false,
        _ => true,
    }
}

/// Whether the program gives a moment an e-mail that others do not have: by words for it, or by a template that is named after it.
fn is_added(moment: &Moment, input: &Input<'_>) -> bool {
    let is_letter = matches!(
        moment.occasion,
        Occasion::SignupCloses | Occasion::Experiment | Occasion::FeedbackCloses | Occasion::FollowUp { .. }
    );
    let id = moment.id.as_str();
    is_letter
        && (input.program.emails.get(id).is_some_and(|words| words.body.is_some())
            || input.own_templates.is_some_and(|own| own.sources.contains_key(&format!("{id}.mjml"))))
}

/// The answer to a sign-up has no date; it is listed where signing up begins, after the first mail that asks for it.
fn confirmation<'a>(input: &Input<'a>) -> Option<Mail<'a>> {
    input.program.campaign.as_ref()?.signup.as_ref()?;
    let closes = input.plan.moment("signup-closes")?;
    let first_video = input.plan.moments.iter().find(|moment| matches!(moment.occasion, Occasion::Video { .. }));
    let sent = first_video.map_or_else(|| closes.starts.clone(), |video| video.starts.saturating_add(1.minute()));
    Some(Mail {
        id: CONFIRMATION.into(),
        name: String::new(),
        sort: Sort::Confirmation,
        sent,
        audience: Audience::Participants,
        phase: Phase::Signup,
    })
}
