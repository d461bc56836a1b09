//! The page for managers of whom people take part: what it asks, what helps, and what stays between the participant and the habit.

use super::paper::{Mark, Page, Section};
use super::{Desk, Material};
use crate::locale::Arguments;
use crate::model::Phase;
use crate::plan::Occasion;
use crate::render::RenderError;

/// The page, where the program has a campaign and an experiment.
pub(super) fn materials(desk: &Desk<'_>) -> Result<Vec<Material>, RenderError> {
    let program = desk.input.program;
    if program.campaign.is_none() || program.experiment.is_none() {
        return Ok(Vec::new());
    }
    let min_group = program.feedback.as_ref().map(|feedback| feedback.min_group);
    let weeks = Arguments::from([("weeks", u32::from(program.experiment_weeks()).into())]);
    let mut unseen = vec![desk.word("manager-unseen-habit")?];
    if let Some(min_group) = min_group {
        unseen.push(desk.say("manager-unseen-answers", &Arguments::from([("min_group", u32::from(min_group).into())]))?);
    }
    unseen.push(desk.word("manager-unseen-free")?);
    let material = Page::new(desk.word("manager-title")?, desk.word("manager-for")?, Some(desk.say("manager-intro", &weeks)?))
        .with(desk.section("manager-dates")?.facts(dates(desk)?))
        .with(desk.section("manager-asks")?.list(Mark::Dot, asks(desk)?))
        .with(
            desk.section("manager-helps")?
                .list(Mark::Tick, desk.all_words(&["manager-helps-1", "manager-helps-2", "manager-helps-3", "manager-helps-4"])?),
        )
        .with(desk.section("manager-unseen")?.in_panel().list(Mark::Dot, unseen))
        .with(Section::headed(desk.word("manager-self")?).text(desk.word("manager-self-how")?).write(2))
        .alone("manager-page", Phase::Signup);
    Ok(vec![Material { audience: Some("leaders".to_owned()), ..material }])
}

fn dates(desk: &Desk<'_>) -> Result<Vec<(String, String)>, RenderError> {
    Ok(vec![
        (desk.word("phase-campaign")?, desk.period(Phase::Campaign)?),
        (desk.word("manager-closes")?, desk.moments(|occasion| matches!(occasion, Occasion::SignupCloses))?),
        (desk.word("phase-kickoff")?, desk.moments(|occasion| matches!(occasion, Occasion::Kickoff { .. }))?),
        (desk.word("phase-experiment")?, desk.period(Phase::Experiment)?),
        (desk.word("phase-feedback")?, desk.period(Phase::Feedback)?),
    ])
}

/// What taking part asks of someone's time.
fn asks(desk: &Desk<'_>) -> Result<Vec<String>, RenderError> {
    let program = desk.input.program;
    let mut asks = vec![desk.word("manager-asks-habit")?];
    if let Some(minutes) = program.kickoff.as_ref().and_then(|kickoff| kickoff.duration.minutes()) {
        asks.push(desk.say("manager-asks-kickoff", &Arguments::from([("minutes", minutes.into())]))?);
    }
    if let Some(nudges) = &program.nudges {
        asks.push(desk.say("manager-asks-nudges", &Arguments::from([("count", u32::from(nudges.per_week).into())]))?);
    }
    if let Some(feedback) = &program.feedback {
        asks.push(
            desk.say("manager-asks-feedback", &Arguments::from([("minutes", (feedback.questions.minutes() as u64).into())]))?,
        );
    }
    Ok(asks)
}
