//! # target-without-gain
//!
//! The target of a metric is no better than its baseline: the same, or on the wrong side of it. More is better for NPS, eNPS, satisfaction and
//! the elements of engagement; for contacts, less is.
//!
//! ## Why it matters
//!
//! The target tells everyone where the program wants to go, and the second measurement tells whether it got there. A target that is met before
//! anyone has tried a habit says that nothing has to change. Mostly two figures changed places, or a minus sign is missing.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! measurement:
//!   metrics:
//!     - {id: nps, kind: nps, audience: customers, baseline: {value: 34, respondents: 1870}, target: 25}
//! ready_until: cocreation
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! measurement:
//!   metrics:
//!     - {id: nps, kind: nps, audience: customers, baseline: {value: 25, respondents: 1870}, target: 34}
//! ready_until: cocreation
//! ```

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::model::{Metric, MetricKind};

pub(super) const LINT: Lint = Lint {
    name: "target-without-gain",
    severity: Severity::Warning,
    says: ("a target that is no better than its baseline", "een doel dat niet beter is dan de nulmeting"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("target_without_gain.rs"),
    dutch: include_str!("../../locales/nl/lints/target-without-gain.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let metrics = context.program.measurement.iter().flat_map(|measurement| &measurement.metrics).enumerate();
    metrics.filter_map(|(index, metric)| finding(index, metric)).collect()
}

fn finding(index: usize, metric: &Metric) -> Option<Finding> {
    let (baseline, target) = (metric.baseline.as_ref()?.value, metric.target?);
    let less_is_better = metric.kind == MetricKind::Contacts;
    let gain = if less_is_better { baseline - target } else { target - baseline };
    if gain > 0.0 {
        return None;
    }
    let message = if gain < 0.0 {
        let (en, nl) = if less_is_better { ("more", "meer") } else { ("lower", "lager") };
        Words::new(
            format!("The target {target} is {en} than the baseline {baseline}"),
            format!("Het doel {target} is {nl} dan de nulmeting {baseline}"),
        )
    } else {
        Words::new(
            format!("The target {target} is what the baseline is already"),
            format!("Het doel {target} is gelijk aan de nulmeting"),
        )
    };
    let (en, nl) = if less_is_better { ("below", "onder") } else { ("above", "boven") };
    let at = |field: &str| format!("/measurement/metrics/{index}/{field}");
    Some(Finding::at(at("target"), message).related(at("baseline/value"), "it starts here", "hier begint het").help(
        format!("set a target {en} {baseline}, or leave `target` out when you only want to follow the figure"),
        format!("kies een doel {nl} {baseline}, of laat `target` weg als je het cijfer alleen wilt volgen"),
    ))
}
