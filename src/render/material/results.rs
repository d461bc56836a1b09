//! The page on which the results are filled in: what was measured before and after, what participants said, and what stays.

use super::paper::{Mark, Page, Section};
use super::{Desk, Material};
use crate::locale::{Argument, Arguments};
use crate::model::{Metric, MetricKind, Phase, QuestionTopic};
use crate::render::RenderError;

/// The page, where the program asks for feedback.
pub(super) fn materials(desk: &Desk<'_>) -> Result<Vec<Material>, RenderError> {
    let program = desk.input.program;
    let Some(feedback) = &program.feedback else { return Ok(Vec::new()) };
    let note = desk.say("results-min-group", &Arguments::from([("min_group", u32::from(feedback.min_group).into())]))?;
    let stays = program.follow_up.iter().map(|item| desk.read(&item.what)).collect();
    let asked = QuestionTopic::STANDARD.iter().filter(|topic| !matches!(topic, QuestionTopic::CustomerFeedback));
    let asked = asked.map(|topic| Ok(vec![desk.word(&format!("survey-{}", topic.word()))?, String::new()]));
    let asked = asked.collect::<Result<Vec<_>, RenderError>>()?;
    let material = Page::new(desk.word("results-title")?, desk.word("results-for")?, Some(desk.word("results-intro")?))
        .with(Section::default().hands(counts(desk)?))
        .with(
            desk.section("results-measured")?
                .table(desk.all_words(&["results-metric", "results-before", "results-after", "results-target"])?, metrics(desk)?),
        )
        .with(desk.section("results-said")?.table(desk.all_words(&["results-question", "results-answer"])?, asked))
        .with(desk.section("results-words")?.write(2))
        .with(desk.section("results-stays")?.list(Mark::Dot, stays))
        .with(Section::default().in_panel().text(note))
        .alone("results", Phase::Feedback);
    Ok(vec![Material { audience: Some("everyone".to_owned()), ..material }])
}

/// What is counted: who signed up, held against the goal, and who answered.
fn counts(desk: &Desk<'_>) -> Result<Vec<String>, RenderError> {
    let program = desk.input.program;
    let goal = program.campaign.as_ref().and_then(|campaign| campaign.goal).map(|goal| goal.of(program.organization.employees));
    let signed = match goal {
        Some(goal) => desk.say("results-signed-goal", &Arguments::from([("goal", goal.into())]))?,
        None => desk.word("results-signed")?,
    };
    Ok(vec![signed, desk.word("results-answered")?])
}

/// Each metric with where it stood and where it should stand.
fn metrics(desk: &Desk<'_>) -> Result<Vec<Vec<String>>, RenderError> {
    let number = |number: f64| desk.say("results-number", &Arguments::from([("number", Argument::Decimal(number))]));
    let row = |metric: &Metric| {
        let name = desk.word(match metric.kind {
            MetricKind::Nps => "results-metric-nps",
            MetricKind::Enps => "results-metric-enps",
            MetricKind::Csat => "results-metric-csat",
            MetricKind::Elements => "results-metric-elements",
            MetricKind::Contacts => "results-metric-contacts",
        })?;
        let before = metric.baseline.as_ref().map(|baseline| number(baseline.value)).transpose()?.unwrap_or_default();
        let target = metric.target.map(number).transpose()?.unwrap_or_default();
        Ok(vec![name, before, String::new(), target])
    };
    desk.input.program.measurement.iter().flat_map(|measurement| &measurement.metrics).map(row).collect()
}
