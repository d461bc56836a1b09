//! The values of the merge fields where nobody in particular is addressed: the program's own, and words that read well for anyone.

use jiff::Zoned;

use super::words::{DayForm, day, time, time_range};
use super::{Input, RenderError};
use crate::locale::{Arguments, Locale};
use crate::merge::{self, Fields, HabitFields, Landing, MomentFields, ProgramFields, RecipientFields, SignupFields};
use crate::model::{Duration, Text};
use crate::plan::{Moment, Occasion};

/// The fields of the program, without a moment.
pub(super) fn general(input: &Input<'_>, locale: &Locale) -> Result<Fields, RenderError> {
    let say = |id: &str| locale.say(id, &Arguments::new());
    let program = input.program;
    let read = |text| program.read(text, &locale.language).to_owned();
    let campaign = program.campaign.as_ref();
    let signup = campaign.and_then(|campaign| campaign.signup.as_ref());
    let url = |url: Option<&crate::model::Url>| url.map(ToString::to_string).unwrap_or_default();
    Ok(Fields {
        recipient: RecipientFields {
            first_name: say("recipient-fallback")?,
            name: say("recipient-fallback")?,
            role: say("role-fallback")?,
            team: say("team-fallback")?,
            site: say("site-fallback")?,
            own: merge::own_columns(program).map(|column| (column.to_owned(), String::new())).collect(),
        },
        habit: HabitFields {
            sentence: say("habit-fallback")?,
            routine: say("routine-fallback")?,
            behavior: say("behavior-fallback")?,
            celebration: String::new(),
        },
        program: ProgramFields {
            title: read(&program.title),
            theme: read(program.theme_name()),
            organization: program.organization.name.to_string(),
            owner: program.owner.name.to_string(),
            email: program.owner.email.to_string(),
        },
        moment: MomentFields::default(),
        signup: SignupFields {
            url: url(signup.and_then(|signup| signup.url.as_ref())),
            closes: closes(input, locale, "signup-closes")?,
        },
        kickoff: kickoff(input, locale)?,
        feedback: SignupFields {
            url: url(program.feedback.as_ref().and_then(|feedback| feedback.url.as_ref())),
            closes: closes(input, locale, "feedback-closes")?,
        },
    })
}

/// A text of the program in a language, with its merge fields filled in as for anyone. What cannot be filled in stays as it is written;
/// the check has told it.
pub(crate) fn read(input: &Input<'_>, locale: &Locale, text: &Text) -> String {
    let written = input.program.read(text, &locale.language);
    if !written.contains('{') {
        return written.to_owned();
    }
    let filled = general(input, locale).ok().and_then(|fields| merge::fill(written, &fields, Landing::Plain).ok());
    filled.unwrap_or_else(|| written.to_owned())
}

/// The fields of a moment: the general ones, with its own day and time; a session of the kick-off is also the kick-off.
pub(super) fn of_moment(input: &Input<'_>, general: &Fields, locale: &Locale, moment: &Moment) -> Result<Fields, RenderError> {
    let own = moment_fields(locale, &moment.starts, moment.ends.as_ref(), String::new())?;
    let kickoff = match moment.occasion {
        Occasion::Kickoff { session: Some(_) } => kickoff_fields(input, locale, moment)?,
        _ => general.kickoff.clone(),
    };
    let signup = match moment.occasion {
        Occasion::SignupRescue => SignupFields { closes: extended(input, locale)?, ..general.signup.clone() },
        _ => general.signup.clone(),
    };
    Ok(Fields { moment: own, kickoff, signup, ..general.clone() })
}

/// The last day to sign up once it was put off, in words.
fn extended(input: &Input<'_>, locale: &Locale) -> Result<String, RenderError> {
    let rescue = input.program.campaign.as_ref().and_then(|campaign| campaign.rescue.as_ref());
    let Some((closes, rescue)) = input.plan.moment("signup-closes").zip(rescue) else { return Ok(String::new()) };
    let Duration::WorkingDays(days) = rescue.extend.0 else { return Ok(String::new()) };
    let last = input.plan.working_days.plus(closes.starts.date(), i32::try_from(days).unwrap_or_default());
    day(locale, last, DayForm::Day)
}

/// The kick-off, or the first of its sessions.
fn kickoff(input: &Input<'_>, locale: &Locale) -> Result<MomentFields, RenderError> {
    let first = input.plan.moments.iter().find(|moment| matches!(moment.occasion, Occasion::Kickoff { .. }));
    first.map_or_else(|| Ok(MomentFields::default()), |moment| kickoff_fields(input, locale, moment))
}

fn kickoff_fields(input: &Input<'_>, locale: &Locale, moment: &Moment) -> Result<MomentFields, RenderError> {
    let place = input.program.place_of_kickoff(moment.occasion.session());
    let place = place.map(|place| input.program.read(place, &locale.language).to_owned()).unwrap_or_default();
    moment_fields(locale, &moment.starts, moment.ends.as_ref(), place)
}

fn moment_fields(locale: &Locale, starts: &Zoned, ends: Option<&Zoned>, place: String) -> Result<MomentFields, RenderError> {
    let time = if ends.is_some() { time_range(locale, starts, ends)? } else { time(starts) };
    Ok(MomentFields { date: day(locale, starts.date(), DayForm::Day)?, time, place })
}

/// The last day to sign up or answer, in words; empty where there is none.
fn closes(input: &Input<'_>, locale: &Locale, moment: &str) -> Result<String, RenderError> {
    input.plan.moment(moment).map_or(Ok(String::new()), |moment| day(locale, moment.starts.date(), DayForm::Day))
}
