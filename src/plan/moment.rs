//! A moment: something that happens at a time, for an audience.

use std::fmt;
use std::sync::Arc;

use jiff::Zoned;
use jiff::civil::Date;
use serde::Serialize;

use super::clock::ClockChange;
use crate::holidays::Holiday;
use crate::model::{Language, Phase};

/// How machine formats write a time: RFC 3339, with the offset.
pub const RFC3339: &str = "%Y-%m-%dT%H:%M:%S%:z";

/// Something that happens at a time, for an audience.
#[derive(Debug, Clone)]
pub struct Moment {
    /// Its id, used in file names, calendars and commands.
    pub id: String,
    /// What happens.
    pub occasion: Occasion,
    /// When it starts, on the clock of its site or of its role's, and else in the program's time zone.
    pub starts: Zoned,
    /// When it ends, for what lasts; the midnight after the last day for whole days.
    pub ends: Option<Zoned>,
    /// When the mail about it goes out: an invitation some working days ahead, anything else at the moment itself.
    pub sent: Zoned,
    /// Whether it takes whole days.
    pub all_day: bool,
    /// For whom it is.
    pub audience: Audience,
    /// On which site it is, by its id, where it is on one.
    pub site: Option<String>,
    /// The one language that it is in, where it is not for all of the program's.
    pub language: Option<Language>,
    /// Whether it happens only when something else turns out so, such as too few people who signed up.
    pub conditional: bool,
    /// The phase it belongs to.
    pub phase: Phase,
    /// From where it moved, and why.
    pub moved: Option<Moved>,
    /// What daylight saving makes of its hour.
    pub clock: Option<ClockChange>,
    /// Whether those that it is for work every day, so that no day is off for them.
    pub daily: bool,
    /// Where its time is said in the program: a JSON Pointer.
    pub pointer: String,
}

impl Moment {
    /// What kind of moment it is.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.occasion.kind()
    }

    /// The day that it was meant for, before it moved.
    #[must_use]
    pub fn nominal(&self) -> Date {
        self.moved.as_ref().map_or_else(|| self.starts.date(), |moved| moved.from)
    }

    /// The same moment at the times of another one.
    pub(super) fn timed_as(&self, other: &Self) -> Self {
        let occasion = match (self.occasion, other.occasion) {
            (Occasion::Review { role, .. }, Occasion::Review { closes, .. }) => Occasion::Review { role, closes },
            (Occasion::Video { video, sent, .. }, Occasion::Video { day, .. }) => Occasion::Video { video, sent, day },
            (Occasion::Nudge { message, .. }, Occasion::Nudge { week, .. }) => Occasion::Nudge { message, week },
            (own, _) => own,
        };
        let (starts, ends, sent) = (other.starts.clone(), other.ends.clone(), other.sent.clone());
        Self { occasion, starts, ends, sent, moved: other.moved.clone(), clock: other.clock, ..self.clone() }
    }
}

/// What happens at a moment; indexes count in the program's lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occasion {
    /// The first measurement opens.
    MeasureBefore,
    /// The co-creation session of a role.
    Cocreation {
        /// The role.
        role: usize,
        /// Which of the program's own sessions it is, where it is one.
        session: Option<usize>,
    },
    /// The representatives of a role review their menu.
    Review {
        /// The role.
        role: usize,
        /// The last day to answer.
        closes: Date,
    },
    /// Everyone gets a video.
    Video {
        /// The video whose day it is.
        video: usize,
        /// The video that is sent: the same, or the reserve that steps in.
        sent: usize,
        /// Which day of the campaign it is, from 1.
        day: usize,
    },
    /// The last hour to sign up.
    SignupCloses,
    /// One more mail, when too few signed up.
    SignupRescue,
    /// The kick-off.
    Kickoff {
        /// Which session it is, where there are several.
        session: Option<usize>,
    },
    /// The weeks of the experiment.
    Experiment,
    /// A nudge.
    Nudge {
        /// The message.
        message: usize,
        /// Which week of the experiment it is, from 1.
        week: usize,
    },
    /// By then someone must have agreed.
    Approval {
        /// Which approval.
        item: usize,
    },
    /// The session of the leaders.
    Leaders,
    /// A listening session.
    Listening {
        /// The series.
        item: usize,
        /// Which session of the series it is, from 1.
        number: usize,
    },
    /// Participants are asked how it was.
    FeedbackOpens,
    /// Participants are reminded.
    FeedbackReminds,
    /// The last hour to answer.
    FeedbackCloses,
    /// Participants get the results, with thanks.
    Thanks,
    /// The second measurement opens.
    MeasureAfter,
    /// Something that anchors the habits starts.
    FollowUp {
        /// Which.
        item: usize,
    },
}

impl Occasion {
    /// Which session of several it is.
    #[must_use]
    pub const fn session(self) -> Option<usize> {
        match self {
            Self::Cocreation { session, .. } | Self::Kickoff { session } => session,
            _ => None,
        }
    }

    /// Whether it is for the representatives of its role alone: a session has seats for those who speak for the role, not for all who have it.
    #[must_use]
    pub const fn is_for_representatives(self) -> bool {
        matches!(self, Self::Cocreation { .. } | Self::Review { .. })
    }

    /// What kind of moment it is.
    #[must_use]
    pub const fn kind(self) -> Kind {
        match self {
            Self::MeasureBefore | Self::MeasureAfter => Kind::Measurement,
            Self::Cocreation { .. } => Kind::Cocreation,
            Self::Review { .. } => Kind::Review,
            Self::Video { .. } => Kind::Video,
            Self::SignupCloses | Self::SignupRescue => Kind::Signup,
            Self::Approval { .. } => Kind::Approval,
            Self::Leaders => Kind::Leaders,
            Self::Listening { .. } => Kind::Listening,
            Self::Kickoff { .. } => Kind::Kickoff,
            Self::Experiment => Kind::Experiment,
            Self::Nudge { .. } => Kind::Nudge,
            Self::FeedbackOpens | Self::FeedbackReminds | Self::FeedbackCloses => Kind::Feedback,
            Self::Thanks => Kind::Thanks,
            Self::FollowUp { .. } => Kind::FollowUp,
        }
    }
}

/// The kinds of moments, in the order in which those at one time are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the words say it")]
pub enum Kind {
    Approval,
    Measurement,
    Cocreation,
    Review,
    Leaders,
    Video,
    Signup,
    Kickoff,
    Experiment,
    Nudge,
    Listening,
    Feedback,
    Thanks,
    FollowUp,
}

impl Kind {
    /// The kind's word in machine formats.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Approval => "approval",
            Self::Leaders => "leaders",
            Self::Listening => "listening",
            Self::Measurement => "measurement",
            Self::Cocreation => "cocreation",
            Self::Review => "review",
            Self::Video => "video",
            Self::Signup => "signup",
            Self::Kickoff => "kickoff",
            Self::Experiment => "experiment",
            Self::Nudge => "nudge",
            Self::Feedback => "feedback",
            Self::Thanks => "thanks",
            Self::FollowUp => "follow-up",
        }
    }
}

/// For whom a moment is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Audience {
    /// All employees.
    Everyone,
    /// Those who signed up.
    Participants,
    /// Those who lead: the layers that the session of the leaders invites.
    Leaders,
    /// The people of one role, by its id.
    Role(String),
    /// The team that runs the program.
    CxTeam,
}

impl Audience {
    /// The audiences that are not a role, so that no role may have the id of one.
    pub const GENERAL: [Self; 4] = [Self::Everyone, Self::Participants, Self::Leaders, Self::CxTeam];

    /// The audience with this word; any other word is the id of a role.
    #[must_use]
    pub fn of(word: &str) -> Self {
        Self::GENERAL.into_iter().find(|audience| audience.word() == word).unwrap_or_else(|| Self::Role(word.to_owned()))
    }

    /// The word for it in file names and machine formats.
    #[must_use]
    pub fn word(&self) -> &str {
        match self {
            Self::Everyone => "everyone",
            Self::Participants => "participants",
            Self::Leaders => "leaders",
            Self::Role(id) => id,
            Self::CxTeam => "cx-team",
        }
    }
}

impl fmt::Display for Audience {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// From where a moment moved, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// The day it would have been.
    pub from: Date,
    /// Why it is not.
    pub because: Reason,
}

/// Why nothing happens on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// It is in a weekend.
    Weekend,
    /// It is a public holiday, or several.
    Holiday(Vec<Holiday>),
    /// The organization is closed, for what its own calendar says where it does.
    Closed(Option<Arc<str>>),
    /// The moment before it in its series moved there.
    Taken,
}

impl Reason {
    /// The word for it in machine formats.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Weekend => "weekend",
            Self::Holiday(_) => "holiday",
            Self::Closed(_) => "closed",
            Self::Taken => "taken",
        }
    }

    /// What the day is called, in a language where its name is known in that: the holidays on it, or for what the organization is closed.
    #[must_use]
    pub fn name(&self, language: &Language) -> Option<String> {
        match self {
            Self::Holiday(holidays) => {
                let mut names: Vec<&str> = holidays.iter().map(|holiday| holiday.name(language)).collect();
                // Two of a country may have one name in a language: that of the feast.
                names.dedup();
                Some(names.join(" / "))
            }
            Self::Closed(name) => name.as_deref().map(str::to_owned),
            Self::Weekend | Self::Taken => None,
        }
    }
}
