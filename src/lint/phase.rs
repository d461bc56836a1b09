//! For which phase a part of the program is needed first: what only a later one lacks is advice in a program that is ready until an earlier.

use crate::model::Phase;
use crate::plan::Plan;

/// The top-level keys, each with the phase for which what stands there is needed first. A test holds them against the language.
const KEYS: [(&str, Phase); 39] = [
    ("excx", Phase::MeasurementBefore),
    ("extends", Phase::MeasurementBefore),
    ("id", Phase::MeasurementBefore),
    ("title", Phase::MeasurementBefore),
    ("organization", Phase::MeasurementBefore),
    ("languages", Phase::MeasurementBefore),
    ("timezone", Phase::MeasurementBefore),
    ("holidays", Phase::MeasurementBefore),
    ("owner", Phase::MeasurementBefore),
    ("unsubscribe", Phase::MeasurementBefore),
    ("roster", Phase::MeasurementBefore),
    ("images", Phase::MeasurementBefore),
    ("sites", Phase::MeasurementBefore),
    ("ready_until", Phase::MeasurementBefore),
    ("approvals", Phase::MeasurementBefore),
    ("privacy", Phase::MeasurementBefore),
    ("measurement", Phase::MeasurementBefore),
    ("drivers", Phase::MeasurementBefore),
    ("claims", Phase::Campaign),
    ("values", Phase::Campaign),
    ("gaps", Phase::Campaign),
    ("journey", Phase::MeasurementBefore),
    ("actions", Phase::Experiment),
    ("roles", Phase::MeasurementBefore),
    ("timeline", Phase::MeasurementBefore),
    ("cocreation", Phase::Cocreation),
    ("theme", Phase::Campaign),
    ("campaign", Phase::Campaign),
    ("kickoff", Phase::Kickoff),
    ("experiment", Phase::Experiment),
    ("nudges", Phase::Experiment),
    ("feedback", Phase::Feedback),
    ("leadership", Phase::Campaign),
    ("team_leads", Phase::Campaign),
    ("listening", Phase::Experiment),
    ("follow_up", Phase::FollowUp),
    ("emails", Phase::MeasurementBefore),
    ("materials", Phase::Campaign),
    ("lint", Phase::MeasurementBefore),
];

/// The phase for which the thing at a pointer is needed first.
pub(super) fn needing(pointer: &str, plan: &Plan) -> Phase {
    let mut steps = pointer.split('/').skip(1);
    match (steps.next().unwrap_or_default(), steps.next(), steps.next()) {
        ("measurement", Some("after"), _) => Phase::MeasurementAfter,
        // A role is there from the start; its menu is written in the co-creation.
        ("roles", Some(_), Some("menu")) => Phase::Campaign,
        ("emails", Some(email), _) => of_email(email, plan),
        (key, ..) => KEYS.iter().find(|(known, _)| *known == key).map_or(Phase::MeasurementBefore, |(_, phase)| *phase),
    }
}

/// The phase of the moment that a standard e-mail is about; of one that is not planned, that of its kind.
fn of_email(email: &str, plan: &Plan) -> Phase {
    plan.moment(email).map_or_else(|| of_kind(email), |moment| moment.phase)
}

fn of_kind(email: &str) -> Phase {
    match email {
        "signup-confirmation" | "signup-closes" => Phase::Signup,
        "leaders" => Phase::Campaign,
        "experiment" => Phase::Experiment,
        "feedback-opens" | "feedback-reminds" | "feedback-closes" | "thanks" => Phase::Feedback,
        "measure-after" => Phase::MeasurementAfter,
        _ => match email.split('-').next().unwrap_or_default() {
            "cocreation" | "review" => Phase::Cocreation,
            "kickoff" => Phase::Kickoff,
            "listening" => Phase::Experiment,
            "follow" => Phase::FollowUp,
            _ => Phase::MeasurementBefore,
        },
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::plan::Kind;
    use crate::source::Folder;
    use crate::street;

    #[test]
    fn every_key_of_the_language_has_its_phase() {
        let schema: serde_json::Value = serde_json::from_str(crate::schema::PROGRAM).expect("it is JSON");
        let fields = schema["properties"].as_object().expect("a program is a map");
        assert!(KEYS.iter().map(|(key, _)| *key).eq(fields.keys().map(String::as_str)), "{:?}", fields.keys());
    }

    #[test]
    fn the_words_of_an_email_belong_to_the_phase_of_its_moment_also_before_it_is_planned() {
        for program in ["programs/twee-seconden", "programs/warme-overdracht"] {
            let folder = Folder::read(Path::new(program)).expect("it can be read");
            let plan = street::check(&folder).plan.expect("it is sound");
            // The others have no words under `emails`, or lie in whatever phase their day falls.
            let is_named = |kind| !matches!(kind, Kind::Video | Kind::Nudge | Kind::Approval | Kind::Listening | Kind::Signup);
            let named = plan.moments.iter().filter(|moment| is_named(moment.kind()) && moment.occasion.session().is_none());
            for moment in named {
                assert_eq!(of_kind(&moment.id), moment.phase, "{}", moment.id);
            }
        }
    }
}
