//! In which e-mails a thread appears, and why: a mail counts where it shows the habit or its menu, has a colleague of the role, gives the
//! evidence of the driver, or names one of them in its words. Which mails there are, rendering says.

use super::{Knot, Trace};
use crate::diagnostic::Words;
use crate::merge;
use crate::model::{EmailWords, Program, Text};
use crate::plan::{Moment, Occasion, Plan};
use crate::render;

/// An e-mail in which a thread appears.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appearance {
    /// The id of its moment.
    pub moment: String,
    /// Why it counts, the strongest reason first.
    pub because: Vec<Because>,
}

/// Why an e-mail belongs to a thread.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Because {
    /// The menu of this role is written in the session that it invites to.
    Writes(usize),
    /// It lists the menu of this role.
    Lists(usize),
    /// It shows each participant the sentence of the chosen habit.
    Shows,
    /// A colleague of this role is in its video.
    Presents(usize),
    /// It gives the evidence of this driver.
    Proves(usize),
    /// Its words name this driver or habit.
    Names(Knot),
}

impl Because {
    /// The word for it in machine formats.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Writes(_) => "writes-menu",
            Self::Lists(_) => "lists-menu",
            Self::Shows => "shows-habit",
            Self::Presents(_) => "presenter",
            Self::Proves(_) => "evidence",
            Self::Names(_) => "names",
        }
    }

    /// Why, in a few words; `name` says what the role, driver or habit is called.
    #[must_use]
    pub fn words(self, name: impl Fn(Knot) -> String) -> Words {
        match self {
            Self::Writes(_) => Words::new("this menu is written here", "hier ontstaat dit menu"),
            Self::Lists(_) => Words::new("lists this menu", "toont dit menu"),
            Self::Shows => Words::new("shows everyone their own habit", "toont ieder de eigen gewoonte"),
            Self::Presents(role) => {
                let role = name(Knot::Role(role));
                Words::new(format!("shows a colleague: {role}"), format!("toont een collega: {role}"))
            }
            Self::Proves(driver) => {
                let driver = name(Knot::Driver(driver));
                Words::new(format!("gives the evidence for “{driver}”"), format!("geeft het bewijs voor “{driver}”"))
            }
            Self::Names(knot) => {
                let named = name(knot);
                Words::new(format!("names “{named}”"), format!("noemt “{named}”"))
            }
        }
    }
}

/// The mails of a thread, in the order in which they are sent.
pub(super) fn of(program: &Program, plan: &Plan, trace: &Trace) -> Vec<Appearance> {
    let appearance = |id: String, moment: Option<&Moment>| {
        let mut because = facts(program, trace, moment, &id);
        because.extend(named(program, trace, moment, &id));
        because.sort();
        because.dedup();
        Appearance { moment: id, because }
    };
    let mut mails: Vec<Appearance> = render::mailed(program, plan)
        .into_iter()
        .map(|id| {
            let moment = plan.moment(&id);
            appearance(id, moment)
        })
        .collect();
    mails.retain(|mail| !mail.because.is_empty());
    mails
}

/// What a mail shows by itself.
fn facts(program: &Program, trace: &Trace, moment: Option<&Moment>, id: &str) -> Vec<Because> {
    // Whom a thread without habits concerns is not known, so that no personal mail is about it.
    let is_done = trace.habits().next().is_some();
    let has = |role: usize| trace.knots.contains(&Knot::Role(role));
    let shows = || if is_done { vec![Because::Shows] } else { Vec::new() };
    let Some(moment) = moment else {
        return if id == render::CONFIRMATION { shows() } else { Vec::new() };
    };
    match moment.occasion {
        Occasion::Cocreation { role, .. } if has(role) => vec![Because::Writes(role)],
        Occasion::Review { role, .. } if has(role) && program.roles.get(role).is_some_and(|role| !role.menu.is_empty()) => {
            vec![Because::Lists(role)]
        }
        Occasion::Kickoff { .. }
        | Occasion::Nudge { .. }
        | Occasion::FeedbackOpens
        | Occasion::FeedbackReminds
        | Occasion::Thanks => shows(),
        Occasion::Video { sent, .. } => video(program, trace, sent),
        _ => Vec::new(),
    }
}

/// Whose colleague is in a video, and which drivers the mail compares.
fn video(program: &Program, trace: &Trace, sent: usize) -> Vec<Because> {
    let video = program.campaign.as_ref().and_then(|campaign| campaign.videos.get(sent));
    let role = video.and_then(|video| video.presenter.role.as_ref());
    let role = role.and_then(|id| program.roles.iter().position(|role| *id == role.id));
    let role = role.filter(|role| trace.knots.contains(&Knot::Role(*role)));
    let compared = render::evidence::compared(program);
    let proven = compared.iter().flat_map(|compared| [compared.first, compared.other]).filter_map(|driver| {
        let index = program.drivers.iter().position(|other| other.id == driver.id)?;
        (trace.of == Knot::Driver(index) || is_of_habit(trace, index)).then_some(Because::Proves(index))
    });
    proven.chain(role.map(Because::Presents)).collect()
}

/// Whether the thread is that of a habit which serves this driver.
fn is_of_habit(trace: &Trace, driver: usize) -> bool {
    matches!(trace.of, Knot::Habit { .. }) && trace.ties(Knot::Driver(driver), trace.of)
}

/// What the program's own words of a mail name: the knot that was asked for, the driver of its habit, or whatever habit was chosen.
fn named(program: &Program, trace: &Trace, moment: Option<&Moment>, id: &str) -> Vec<Because> {
    let texts = texts(program, moment, id);
    let mut because = Vec::new();
    for knot in &trace.knots {
        let wanted = *knot == trace.of || matches!(knot, Knot::Driver(driver) if is_of_habit(trace, *driver));
        let words = match knot {
            Knot::Driver(_) => knot.driver(program).map(|driver| &driver.name),
            Knot::Habit { .. } => knot.habit(program).map(|habit| &habit.behavior),
            _ => None,
        };
        if wanted && words.is_some_and(|words| texts.iter().any(|text| holds(program, text, words))) {
            because.push(Because::Names(*knot));
        }
    }
    if trace.habits().next().is_some() && texts.iter().any(|text| asks_for_habit(program, text)) {
        because.push(Because::Shows);
    }
    because
}

/// The texts of the program that a mail is written with.
fn texts<'a>(program: &'a Program, moment: Option<&Moment>, id: &str) -> Vec<&'a Text> {
    let of_words = |words: &'a EmailWords| {
        [words.subject.as_ref(), words.preheader.as_ref(), words.heading.as_ref(), words.body.as_ref().map(|body| &body.0)]
    };
    match moment.map(|moment| moment.occasion) {
        Some(Occasion::Video { sent, .. }) => {
            let video = program.campaign.as_ref().and_then(|campaign| campaign.videos.get(sent));
            let texts =
                video.map(|video| [Some(&video.subject), video.preheader.as_ref(), video.quote.as_ref(), Some(&video.body.0)]);
            texts.into_iter().flatten().flatten().collect()
        }
        Some(Occasion::Nudge { message, .. }) => {
            let nudge = program.nudges.as_ref().and_then(|nudges| nudges.messages.get(message));
            let texts =
                nudge.map(|nudge| [Some(&nudge.subject), nudge.preheader.as_ref(), Some(&nudge.body.0), nudge.short.as_ref()]);
            texts.into_iter().flatten().flatten().collect()
        }
        Some(occasion) => {
            let keys = [id, occasion.kind().word()];
            let own = keys.into_iter().filter_map(|key| program.emails.get(key));
            own.flat_map(of_words).flatten().collect()
        }
        None => program.emails.get(id).into_iter().flat_map(of_words).flatten().collect(),
    }
}

/// Whether a text has these words in one of the program's languages, whatever their case.
fn holds(program: &Program, text: &Text, words: &Text) -> bool {
    let first = program.first_language();
    program.languages.iter().any(|language| match (text.get(language, first), words.get(language, first)) {
        (Some(text), Some(words)) => !words.is_empty() && has_words(&text.to_lowercase(), &words.to_lowercase()),
        _ => false,
    })
}

/// Whether words stand in a text on their own, not as a part of longer ones.
fn has_words(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + words.len()..].chars().next();
        ![before, after].into_iter().flatten().any(char::is_alphanumeric)
    })
}

/// Whether a text asks for the habit of whoever reads it.
fn asks_for_habit(program: &Program, text: &Text) -> bool {
    let first = program.first_language();
    let written = program.languages.iter().filter_map(|language| text.get(language, first));
    written
        .into_iter()
        .any(|text| merge::asked(text).is_ok_and(|asked| asked.iter().any(|asked| asked.field.starts_with("habit."))))
}
