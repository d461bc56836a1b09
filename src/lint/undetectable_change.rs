//! # undetectable-change
//!
//! The target of NPS or eNPS lies so near its baseline that a sample of that size cannot tell the difference from chance.
//!
//! The baseline does not say how many people were passive (a 7 or an 8), and the margin depends on it. This lint takes the share that gives the
//! smallest margin: everyone passive whom the score does not need otherwise. So what it reports cannot be shown with any share, and what it lets
//! pass may still be hard to show: with few passives, a change of some nine points takes about a thousand answers before and after.
//!
//! ## Why it matters
//!
//! A program that measures before and after does so to show what changed. When the target is a change of two points and chance alone
//! gives three, the second measurement can only disappoint, whatever happened in the conversations. Ask more people, or aim for more.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! measurement:
//!   before: campaign - 8w
//!   after: feedback.end + 2w
//!   metrics:
//!     - {id: nps, kind: nps, audience: customers, baseline: {value: 12, respondents: 250}, target: 15}
//! ready_until: cocreation
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! measurement:
//!   before: campaign - 8w
//!   after: feedback.end + 2w
//!   metrics:
//!     - {id: nps, kind: nps, audience: customers, baseline: {value: 12, respondents: 1870}, target: 20}
//! ready_until: cocreation
//! ```
//!
//! ## Source
//!
//! Adjusted Wald interval for small samples, 95 %: three quarters added to promoters and to detractors, and three to all who answered (Jeff Sauro
//! and James Lewis). A change is the difference of two samples of the baseline's size.

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::model::{Metric, MetricKind};

pub(super) const LINT: Lint = Lint {
    name: "undetectable-change",
    severity: Severity::Warning,
    says: (
        "a target too near to show a change with so few answers",
        "een doel dat te dichtbij ligt om met zo weinig antwoorden verandering te tonen",
    ),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("undetectable_change.rs"),
    dutch: include_str!("../../locales/nl/lints/undetectable-change.md"),
    check,
};

/// How many standard errors 95 % of chance stays within.
const NORMAL: f64 = 1.96;

/// What is added to the promoters, and to the detractors.
const ADDED: f64 = 0.75;

/// What is added to all who answered.
const ADDED_IN_ALL: f64 = 3.0;

/// The most people that it makes sense to advise.
const MOST: u32 = 100_000_000;

fn check(context: &Context<'_>) -> Vec<Finding> {
    let metrics = context.program.measurement.iter().flat_map(|measurement| &measurement.metrics).enumerate();
    metrics.filter_map(|(index, metric)| finding(index, metric)).collect()
}

fn finding(index: usize, metric: &Metric) -> Option<Finding> {
    let baseline = metric.baseline.as_ref().filter(|_| matches!(metric.kind, MetricKind::Nps | MetricKind::Enps))?;
    let (value, target, respondents) = (baseline.value, metric.target?, baseline.respondents?);
    let change = (target - value).abs();
    let is_score = |score: f64| (-100.0..=100.0).contains(&score);
    // A target that equals the baseline asks for no change, and a score beyond the scale means nothing.
    if change == 0.0 || !is_score(value) || !is_score(target) || change >= margin(value, target, respondents) {
        return None;
    }
    let message = Words::new(
        format!("With {respondents} answers, a change of {} cannot be told from chance", points(change, "point", "points")),
        format!(
            "Met {respondents} antwoorden is een verandering van {} niet van toeval te onderscheiden",
            points(change, "punt", "punten")
        ),
    );
    let baseline = format!("/measurement/metrics/{index}/baseline");
    let finding = Finding::at(format!("/measurement/metrics/{index}/target"), message).related(
        baseline,
        "the change counts from here",
        "de verandering telt vanaf hier",
    );
    let people = enough(value, target).map(|people| {
        Words::new(
            format!("have at least {people} people answer before and after"),
            format!("laat vooraf en achteraf minstens {people} mensen antwoorden"),
        )
    });
    let aim = least(value, target, respondents).map(|least| {
        Words::new(
            format!("aim for a change of {least} points or more"),
            format!("mik op een verandering van {least} punten of meer"),
        )
    });
    let ways: Vec<Words> = aim.into_iter().chain(people).collect();
    let join = |or: &str, say: fn(&Words) -> &String| ways.iter().map(say).cloned().collect::<Vec<_>>().join(or);
    Some(finding.help(join(", or ", |way| &way.en), join(", of ", |way| &way.nl)))
}

/// The smallest change, in whole points towards the target, that so many answers can show.
fn least(value: f64, target: f64, respondents: u32) -> Option<f64> {
    let towards = (target - value).signum();
    let can_show = |change: &f64| {
        let end = value + towards * change;
        end.abs() <= 100.0 && margin(value, end, respondents) <= *change
    };
    (1..=200).map(f64::from).find(can_show)
}

/// A number of points, with its word.
fn points(count: f64, one: &str, many: &str) -> String {
    let rounded = (count * 10.0).round() / 10.0;
    format!("{rounded} {}", if (rounded - 1.0).abs() < 1e-9 { one } else { many })
}

/// How many points two scores must differ, at the least, before two samples of this size show it.
fn margin(value: f64, target: f64, respondents: u32) -> f64 {
    NORMAL * (variance(value, respondents) + variance(target, respondents)).sqrt() * 100.0
}

/// The smallest variance of a score, as a share, that this many answers can give.
fn variance(score: f64, respondents: u32) -> f64 {
    let answers = f64::from(respondents);
    let all = answers + ADDED_IN_ALL;
    let share = |of_answers: f64| (of_answers * answers + ADDED) / all;
    let (promoters, detractors) = (share((score / 100.0).max(0.0)), share((-score / 100.0).max(0.0)));
    (promoters + detractors - (promoters - detractors).powi(2)) / all
}

/// How many answers the change takes.
fn enough(value: f64, target: f64) -> Option<u32> {
    let change = (target - value).abs();
    let (mut few, mut many) = (0, MOST);
    if margin(value, target, many) > change {
        return None;
    }
    while many - few > 1 {
        let middle = few + (many - few) / 2;
        if margin(value, target, middle) > change {
            few = middle;
        } else {
            many = middle;
        }
    }
    Some(many)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_margin_is_that_of_the_adjusted_wald_interval() {
        // 250 answers, a score of 12: 30.75 promoters and 0.75 detractors of 253, and the same for 15.
        let by_hand = |promoters: f64| {
            let (promoters, detractors) = (promoters / 253.0, 0.75 / 253.0);
            (promoters + detractors - (promoters - detractors).powi(2)) / 253.0
        };
        let expected = 1.96 * (by_hand(30.75) + by_hand(38.25)).sqrt() * 100.0;
        assert!((margin(12.0, 15.0, 250) - expected).abs() < 1e-9);
    }

    #[test]
    fn the_change_that_is_advised_can_be_shown() {
        let change = least(12.0, 15.0, 250).expect("there is one");
        assert!(margin(12.0, 12.0 + change, 250) <= change && margin(12.0, 11.0 + change, 250) > change - 1.0);
        assert_eq!(least(99.0, 100.0, 3), None);
    }

    #[test]
    fn as_many_answers_as_are_advised_are_enough() {
        let people = enough(12.0, 15.0).expect("there are enough people");
        assert!(margin(12.0, 15.0, people) <= 3.0 && margin(12.0, 15.0, people - 1) > 3.0);
    }
}
