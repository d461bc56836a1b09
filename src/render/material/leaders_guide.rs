//! The guide for whoever leads the exercise with leaders: count, hands up, choose (Zanna van der Aa, Marketingfacts 2023).

use super::checklist::{counts, layers, minutes};
use super::paper::{Mark, Page, Step, sheet};
use super::{Desk, Material};
use crate::locale::Arguments;
use crate::model::{Checklist, Phase};
use crate::plan::Occasion;
use crate::render::RenderError;

/// The guide, where the program has a checklist.
pub(super) fn materials(desk: &Desk<'_>) -> Result<Vec<Material>, RenderError> {
    let leadership = desk.input.program.leadership.as_ref();
    let checklist = leadership.and_then(|leadership| leadership.checklist.as_ref()).filter(|list| !list.habits.is_empty());
    let Some(checklist) = checklist else { return Ok(Vec::new()) };
    let session = leadership.and_then(|leadership| leadership.session.as_ref());
    let arguments = Arguments::from([
        ("minutes", u32::from(checklist.minutes).into()),
        ("count", (checklist.habits.len() as u64).into()),
        ("name", desk.read(&checklist.title).into()),
    ]);
    let facts = [
        (desk.word("paper-when")?, desk.moments(|occasion| matches!(occasion, Occasion::Leaders))?),
        (desk.word("paper-who")?, layers(desk, session)?),
        (desk.word("paper-bring")?, desk.say("guide-bring", &arguments)?),
    ];
    let answer = |word: &str| {
        Ok::<_, RenderError>(vec![desk.word(&format!("guide-says-{word}"))?, desk.word(&format!("guide-answer-{word}"))?])
    };
    let page =
        Page::new(desk.word("guide-title")?, desk.word("paper-for-facilitators")?, Some(desk.say("guide-intro", &arguments)?))
            .with(super::paper::Section::default().facts(facts))
            .with(desk.section("guide-steps")?.steps(steps(desk, checklist)?))
            .with(desk.section("checklist-hands")?.hands(counts(desk, checklist)?))
            .with(desk.section("guide-heard")?.table(
                desk.all_words(&["guide-says", "guide-answer"])?,
                vec![answer("case")?, answer("vague")?, answer("never")?],
            ))
            .with(
                desk.section("guide-after")?
                    .in_panel()
                    .list(Mark::Dot, desk.all_words(&["guide-after-1", "guide-after-2", "guide-after-3"])?),
            );
    let source = Some(desk.word("guide-source")?);
    let material = sheet("leaders-guide", desk.word("guide-title")?, Phase::Campaign, vec![page], source);
    let moment = desk.input.plan.moment("leaders").map(|moment| moment.id.clone());
    Ok(vec![Material { audience: Some("cx-team".to_owned()), moment, ..material }])
}

fn steps(desk: &Desk<'_>, checklist: &Checklist) -> Result<Vec<Step>, RenderError> {
    let steps = minutes(checklist).into_iter().filter(|(minutes, _)| *minutes > 0);
    steps
        .map(|(minutes, word)| {
            let name = desk.word(&format!("checklist-{word}"))?;
            Ok(Step::new(minutes.into(), name, desk.word(&format!("guide-{word}"))?))
        })
        .collect()
}
