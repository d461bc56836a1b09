//! The typed program: the one definition of the language. Schemas, reference and template data follow from these types.
//!
//! Types hold meaning and form; they know no file, no template and no message.

mod calendar;
mod campaign;
mod change;
mod cocreation;
mod driver;
mod duration;
mod email;
mod experiment;
mod form;
mod journey;
mod kickoff;
mod leadership;
mod measurement;
mod people;
mod phase;
mod program;
mod recipient;
mod reference;
mod rescue;
mod role;
mod scalar;
mod site;
mod text;
mod theme;
mod value;
mod video;
mod when;

pub use calendar::{Date, TimeOfDay, Weekday};
pub use campaign::{Campaign, Signup};
pub use change::{Action, Approval, Covered, Gap, Listening, ListeningForm, Rhythm};
pub use cocreation::{Cocreation, CocreationSession, Review, Session};
pub use driver::{Claim, Driver, EffectUnit, Evidence, EvidenceMethod, Side};
pub use duration::Duration;
pub use email::{EmailWords, LintLevel};
pub use experiment::{
    Experiment, Feedback, FollowUp, FollowUpPlace, Nudge, Nudges, Question, QuestionItem, QuestionKind, QuestionSet,
    QuestionTopic, Questions,
};
pub use form::FormError;
pub use journey::{Cause, CustomerLane, EmployeeLane, JourneyStep};
pub use kickoff::{AgendaItem, Kickoff, KickoffSession};
pub use leadership::{
    Checklist, Coaching, Decision, DecisionKind, LeaderHabit, LeaderSession, Leadership, Mission, Story, TeamLeads,
};
pub use measurement::{Baseline, BaselineUnit, EngagementElement, Measurement, Metric, MetricAudience, MetricKind};
pub use people::{KnownPerson, People};
pub use phase::Phase;
pub use program::{Holidays, LanguageVersion, Material, Organization, Owner, Privacy, Program, Timeline};
pub use recipient::Recipient;
pub use reference::{
    AudienceRef, ClaimRef, DriverRef, HabitRef, Id, MetricRef, ProblemRef, REFERS_TO, RoleRef, SiteRef, StepRef, ValueRef,
    VideoRef,
};
pub use rescue::{Extension, Rescue, RescueBound};
pub use role::{Habit, Layer, Role, RoleCocreation};
pub use scalar::{AssetPath, BasePath, Color, CountryCode, Email, Name, Percent, RegionCode, TemplatePath, TimeZoneName, Url};
pub use site::{Called, Channel, Images, Person, PersonId, Roster, RosterField, SendAt, Site, WorkDays, Works};
pub use text::{Body, Language, Text};
pub use theme::{Goody, Theme, ThemeColors};
pub use value::{Practice, Value};
pub use video::{Consent, Presenter, Video, VideoStatus};
pub use when::{Edge, OffsetUnit, When};
