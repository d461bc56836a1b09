//! The typed program: the one definition of the language. Schemas, reference and template data follow from these types.
//!
//! Types hold meaning and form; they know no file, no template and no message.

mod campaign;
mod change;
mod driver;
mod email;
mod experiment;
mod journey;
mod leadership;
mod measurement;
mod program;
mod recipient;
mod reference;
mod role;
mod scalar;
mod site;
mod text;
mod value;
mod when;

pub use campaign::{
    AgendaItem, Campaign, Cocreation, CocreationSession, Consent, Extension, Goody, Kickoff, KickoffSession, Presenter, Rescue,
    RescueBound, Review, Session, Signup, Theme, ThemeColors, Video, VideoStatus,
};
pub use change::{Action, Approval, Covered, Gap, Listening, ListeningForm, Rhythm};
pub use driver::{Claim, Driver, EffectUnit, Evidence, EvidenceMethod, Side};
pub use email::{EmailWords, LintLevel};
pub use experiment::{
    Experiment, Feedback, FollowUp, FollowUpPlace, Nudge, Nudges, Question, QuestionItem, QuestionKind, QuestionSet,
    QuestionTopic, Questions,
};
pub use journey::{Cause, CustomerLane, EmployeeLane, JourneyStep};
pub use leadership::{
    Checklist, Coaching, Decision, DecisionKind, LeaderHabit, LeaderSession, Leadership, Mission, Story, TeamLeads,
};
pub use measurement::{Baseline, BaselineUnit, EngagementElement, Measurement, Metric, MetricAudience, MetricKind};
pub use program::{Holidays, LanguageVersion, Material, Organization, Owner, Privacy, Program, Timeline};
pub use recipient::Recipient;
pub use reference::{
    AudienceRef, ClaimRef, DriverRef, HabitRef, Id, MetricRef, ProblemRef, REFERS_TO, RoleRef, SiteRef, StepRef, ValueRef,
    VideoRef,
};
pub use role::{Habit, Layer, Role, RoleCocreation};
pub use scalar::{AssetPath, BasePath, Color, CountryCode, Email, Name, Percent, RegionCode, TemplatePath, TimeZoneName, Url};
pub use site::{Called, Channel, Images, Person, PersonId, Roster, RosterField, SendAt, Site, WorkDays, Works};
pub use text::{Body, Language, Text};
pub use value::{Practice, Value};
pub use when::{Date, Duration, Edge, FormError, OffsetUnit, Phase, TimeOfDay, Weekday, When};

// Who the people are is no part of a program; what a program says of them is read with it.
pub use crate::source::{KnownPerson, People};
