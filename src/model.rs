//! The typed program: the one definition of the language. Schemas, reference and template data follow from these types.
//!
//! Types hold meaning and form; they know no file, no template and no message.

mod campaign;
mod driver;
mod email;
mod experiment;
mod journey;
mod measurement;
mod program;
mod reference;
mod role;
mod scalar;
mod text;
mod value;
mod when;

pub use campaign::{
    AgendaItem, Campaign, Cocreation, Consent, Goody, Kickoff, Presenter, Review, Session, Signup, Theme, ThemeColors, Video,
    VideoStatus,
};
pub use driver::{Claim, Driver, EffectUnit, Evidence, EvidenceMethod, Side};
pub use email::{EmailWords, LintLevel};
pub use experiment::{
    Experiment, Feedback, FollowUp, FollowUpPlace, Nudge, Nudges, Question, QuestionItem, QuestionKind, QuestionSet,
    QuestionTopic, Questions,
};
pub use journey::{Cause, CustomerLane, EmployeeLane, JourneyStep};
pub use measurement::{Baseline, BaselineUnit, EngagementElement, Measurement, Metric, MetricAudience, MetricKind};
pub use program::{Holidays, LanguageVersion, Organization, Owner, Privacy, Program, Timeline};
pub use reference::{AudienceRef, ClaimRef, DriverRef, Id, MetricRef, REFERS_TO, RoleRef, StepRef, VideoRef};
pub use role::{Habit, Layer, Role, RoleCocreation};
pub use scalar::{AssetPath, Color, CountryCode, Email, Name, Percent, RegionCode, TimeZoneName, Url};
pub use text::{Body, Language, Text};
pub use value::{Practice, Value};
pub use when::{Date, Duration, Edge, FormError, OffsetUnit, Phase, TimeOfDay, Weekday, When};
