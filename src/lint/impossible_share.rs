//! # impossible-share
//!
//! An effect with the unit `share` lies below 0 or above 1, or its interval does.
//!
//! ## Why it matters
//!
//! A share is a part of the whole: of the differences that are explained, 0.45 comes from this driver. Written as 45, the mails and the driver chart
//! say that it explains 4500 %, to everyone in the organization.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! drivers:
//!   - id: personal-attention
//!     side: customer
//!     name: Personal attention
//!     evidence: {effect: 45, unit: share, respondents: 412, method: relative-weights, source: Student survey 2026}
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! drivers:
//!   - id: personal-attention
//!     side: customer
//!     name: Personal attention
//!     evidence: {effect: 0.45, unit: share, respondents: 412, method: relative-weights, source: Student survey 2026}
//! ```

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::model::{EffectUnit, Evidence};

pub(super) const LINT: Lint = Lint {
    name: "impossible-share",
    severity: Severity::Error,
    says: ("a share below 0 or above 1", "een aandeel onder 0 of boven 1"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("impossible_share.rs"),
    dutch: include_str!("../../locales/nl/lints/impossible-share.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let drivers = context.program.drivers.iter().enumerate();
    let shares = drivers.filter_map(|(index, driver)| {
        let evidence = driver.evidence.as_ref().filter(|evidence| evidence.unit == Some(EffectUnit::Share))?;
        finding(&format!("/drivers/{index}/evidence"), evidence)
    });
    shares.collect()
}

/// The first figure that is no share: one that is wrong is mostly so with its interval.
fn finding(pointer: &str, evidence: &Evidence) -> Option<Finding> {
    let effect = evidence.effect.map(|effect| (effect, format!("{pointer}/effect")));
    let interval = evidence.interval.iter().flatten().enumerate();
    let figures = effect.into_iter().chain(interval.map(|(index, bound)| (*bound, format!("{pointer}/interval/{index}"))));
    let (figure, at) = figures.into_iter().find(|(figure, _)| !(0.0..=1.0).contains(figure))?;
    let message = Words::new(
        format!("A share lies between 0 and 1, not at {figure}"),
        format!("Een aandeel ligt tussen 0 en 1, niet op {figure}"),
    );
    let finding = Finding::at(at, message);
    if (1.0..=100.0).contains(&figure) {
        let share = figure / 100.0;
        return Some(finding.help(
            format!("write {figure} % as {share}; when the metric rises by this for each point, it is `unit: slope`"),
            format!("schrijf {figure} % als {share}; stijgt het cijfer hiermee per punt, dan is het `unit: slope`"),
        ));
    }
    Some(finding.help(
        "look the share up in the research; when the metric rises by this for each point, it is `unit: slope`",
        "zoek het aandeel op in het onderzoek; stijgt het cijfer hiermee per punt, dan is het `unit: slope`",
    ))
}
