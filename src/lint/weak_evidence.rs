//! # weak-evidence
//!
//! The evidence of a driver cannot carry what is said with it:
//!
//! - an effect without its unit, source, method or number of respondents;
//! - a model (regression, correlation, relative weights, Shapley) on fewer than 200 respondents;
//! - an interval that does not hold its own effect;
//! - two drivers of one metric whose intervals overlap, so that nobody can tell which counts more; this is told at the lower one;
//! - effects on one metric in different units, which cannot be compared;
//! - interviews with an effect, or without a quote.
//!
//! ## Why it matters
//!
//! The drivers say where to begin, and their numbers are what leaders believe: improving the first moves the metric so many times as fast as
//! improving the last. One figure that nobody can trace, and the whole list is doubted. Interviews are evidence too, of another kind:
//! they tell in people's own words what matters, and not how much.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! drivers:
//!   - id: personal-attention
//!     side: customer
//!     name: Personal attention
//!     evidence: {effect: 0.45, source: Student survey 2026}
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! drivers:
//!   - id: personal-attention
//!     side: customer
//!     name: Personal attention
//!     evidence: {effect: 0.45, unit: share, interval: [0.38, 0.52], respondents: 412, method: relative-weights, source: Student survey 2026}
//! ```
//!
//! ## Source
//!
//! Zanna van der Aa, Marketingfacts, October 2023, on hard evidence; the 200 respondents are a common lower bound for models with a handful of drivers.

use std::cmp::Ordering;

use super::wording::listed;
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::model::{Driver, EffectUnit, Evidence, EvidenceMethod};

pub(super) const LINT: Lint = Lint {
    name: "weak-evidence",
    severity: Severity::Warning,
    says: ("evidence that cannot carry what is said with it", "onderbouwing die niet kan dragen wat ermee gezegd wordt"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("weak_evidence.rs"),
    dutch: include_str!("../../locales/nl/lints/weak-evidence.md"),
    check,
};

/// How many respondents a model takes at the least.
const FEWEST: u32 = 200;

/// More drivers than any research tells apart; each is laid beside the first so many only.
const MOST: usize = 500;

/// A driver with its evidence, and where that stands.
#[derive(Clone, Copy)]
struct Measured<'a> {
    index: usize,
    driver: &'a Driver,
    evidence: &'a Evidence,
}

impl Measured<'_> {
    fn at(&self, field: &str) -> String {
        format!("/drivers/{}/evidence/{field}", self.index)
    }

    fn is_from_interviews(&self) -> bool {
        self.evidence.method == Some(EvidenceMethod::Interviews)
    }

    /// The effect, where it comes from figures and is not judged for being there at all.
    fn effect(&self) -> Option<f64> {
        self.evidence.effect.filter(|_| !self.is_from_interviews())
    }

    /// Between which two figures the effect lies, where that can be so.
    fn interval(&self) -> Option<(f64, [f64; 2])> {
        self.effect().zip(self.evidence.interval).filter(|(effect, [low, high])| low <= effect && effect <= high)
    }

    /// Whether both effects are on the same metric.
    fn is_beside(&self, other: &Self) -> bool {
        self.driver.side == other.driver.side && self.evidence.metric == other.evidence.metric
    }
}

fn check(context: &Context<'_>) -> Vec<Finding> {
    let drivers = context.program.drivers.iter().enumerate();
    let all: Vec<Measured<'_>> =
        drivers.filter_map(|(index, driver)| Some(Measured { index, driver, evidence: driver.evidence.as_ref()? })).collect();
    let compared = &all[..all.len().min(MOST)];
    let mut findings = Vec::new();
    for (place, measured) in all.iter().enumerate() {
        findings.extend(interviews(measured, context));
        findings.extend(incomplete(measured, context));
        let earlier = &all[..place.min(MOST)];
        findings.extend(small_sample(measured, earlier));
        findings.extend(beside_its_interval(measured));
        findings.extend(other_unit(measured, earlier));
        findings.extend(unsure_order(measured, compared));
    }
    findings
}

/// Interviews tell what matters and not how much.
fn interviews(measured: &Measured<'_>, context: &Context<'_>) -> Option<Finding> {
    if !measured.is_from_interviews() {
        return None;
    }
    if measured.evidence.effect.is_some() {
        let message = Words::new("Interviews give quotes and no effect", "Interviews geven citaten en geen effect");
        return Some(Finding::at(measured.at("effect"), message).help(
            "take the effect out, or name the method that it was measured with",
            "haal het effect weg, of noem de methode waarmee het gemeten is",
        ));
    }
    let lacks = measured.evidence.quotes.is_empty() && context.is_whole(&measured.at("quotes"));
    lacks.then(|| {
        let message = Words::new("These interviews have no quote yet", "Bij deze interviews staat nog geen citaat");
        Finding::missing_in(format!("/drivers/{}/evidence", measured.index), message).help(
            "write down what people said, in their own words:\n  quotes: [I had to tell it three times.]",
            "schrijf op wat mensen zeiden, in hun eigen woorden:\n  quotes: [Ik moest het drie keer vertellen.]",
        )
    })
}

/// An effect of which nobody can tell what it means or where it comes from.
fn incomplete(measured: &Measured<'_>, context: &Context<'_>) -> Option<Finding> {
    measured.effect()?;
    let evidence = measured.evidence;
    let parts = [
        ("unit", evidence.unit.is_none()),
        ("source", evidence.source.is_none()),
        ("method", evidence.method.is_none()),
        ("respondents", evidence.respondents.is_none()),
    ];
    let lacking = parts.iter().filter(|(field, lacks)| *lacks && context.is_whole(&measured.at(field)));
    let lacking: Vec<Words> = lacking.map(|(field, _)| Words::new(format!("`{field}`"), format!("`{field}`"))).collect();
    if lacking.is_empty() {
        return None;
    }
    let names = listed(&lacking);
    let message = Words::new(
        format!("This effect cannot be traced: it has no {}", names.en),
        format!("Dit effect is niet na te gaan: {} ontbreekt", names.nl),
    );
    let message = if lacking.len() > 1 { Words { nl: message.nl.replace("ontbreekt", "ontbreken"), ..message } } else { message };
    Some(Finding::at(measured.at("effect"), message).help(
        format!("add {} from the research that it comes from", names.en),
        format!("zet {} erbij, uit het onderzoek waar het vandaan komt", names.nl),
    ))
}

/// A model on too few people; one survey is told once.
fn small_sample(measured: &Measured<'_>, earlier: &[Measured<'_>]) -> Option<Finding> {
    let is_small = |measured: &Measured<'_>| measured.effect().is_some() && is_model(measured.evidence.method);
    let respondents = measured.evidence.respondents.filter(|count| *count < FEWEST && is_small(measured))?;
    let is_same_survey = |other: &Measured<'_>| {
        let (this, other_evidence) = (measured.evidence, other.evidence);
        is_small(other) && other_evidence.respondents == this.respondents && other_evidence.source == this.source
    };
    if earlier.iter().any(is_same_survey) {
        return None;
    }
    let message = Words::new(
        format!("A model on {respondents} respondents says little; it takes at least {FEWEST}"),
        format!("Een model op {respondents} respondenten zegt weinig; er zijn er minstens {FEWEST} nodig"),
    );
    Some(Finding::at(measured.at("respondents"), message).help(
        "ask more people, or lean on interviews: method: interviews, with quotes",
        "vraag meer mensen, of leun op interviews: method: interviews, met citaten",
    ))
}

const fn is_model(method: Option<EvidenceMethod>) -> bool {
    use EvidenceMethod::{Correlation, Regression, RelativeWeights, Shapley};
    matches!(method, Some(Correlation | Regression | RelativeWeights | Shapley))
}

fn beside_its_interval(measured: &Measured<'_>) -> Option<Finding> {
    let (effect, [low, high]) = measured.effect().zip(measured.evidence.interval)?;
    if measured.interval().is_some() {
        return None;
    }
    let message = Words::new(
        format!("The effect {effect} does not lie between {low} and {high}"),
        format!("Het effect {effect} ligt niet tussen {low} en {high}"),
    );
    Some(Finding::at(measured.at("interval"), message).help(
        "write the lower figure first, and look the effect up in the research",
        "schrijf het laagste getal eerst, en zoek het effect op in het onderzoek",
    ))
}

/// An effect in another unit than the first on the same metric.
fn other_unit(measured: &Measured<'_>, earlier: &[Measured<'_>]) -> Option<Finding> {
    measured.effect()?;
    let unit = measured.evidence.unit?;
    let with_unit =
        |other: &&Measured<'_>| other.effect().is_some() && other.evidence.unit.is_some() && other.is_beside(measured);
    let first = earlier.iter().find(with_unit)?;
    let theirs = first.evidence.unit.filter(|theirs| *theirs != unit)?;
    let (this, that) = (unit_name(unit), unit_name(theirs));
    let message = Words::new(
        format!("This effect is a {this} and that of `{}` a {that}; they cannot be compared", first.driver.id),
        format!("Dit effect is een {this} en dat van `{}` een {that}; die zijn niet te vergelijken", first.driver.id),
    );
    Some(
        Finding::at(measured.at("unit"), message)
            .related(first.at("unit"), "the first unit stands here", "de eerste eenheid staat hier")
            .help("take the effects of one metric from one analysis", "neem de effecten op één cijfer uit één analyse"),
    )
}

const fn unit_name(unit: EffectUnit) -> &'static str {
    match unit {
        EffectUnit::Slope => "`slope`",
        EffectUnit::Share => "`share`",
    }
}

/// Another driver with a larger effect whose interval overlaps with this one; of several, the nearest.
fn unsure_order(measured: &Measured<'_>, all: &[Measured<'_>]) -> Option<Finding> {
    let (effect, [_, high]) = measured.interval()?;
    let unit = measured.evidence.unit?;
    let comes_first = |other: &Measured<'_>, theirs: f64| match theirs.total_cmp(&effect) {
        Ordering::Greater => true,
        Ordering::Equal => other.index < measured.index,
        Ordering::Less => false,
    };
    let overlapping = all.iter().filter(|other| other.evidence.unit == Some(unit) && other.is_beside(measured));
    let overlapping = overlapping.filter_map(|other| {
        let (theirs, [low, _]) = other.interval()?;
        (other.index != measured.index && comes_first(other, theirs) && low <= high).then_some((other, theirs, low))
    });
    let (other, theirs, low) = overlapping.min_by(|a, b| a.1.total_cmp(&b.1))?;
    let message = Words::new(
        format!(
            "Whether this driver or `{}` counts more cannot be told: their intervals overlap from {low} to {high}",
            other.driver.id
        ),
        format!(
            "Of deze driver of `{}` zwaarder telt, is niet te zeggen: hun intervallen overlappen van {low} tot {high}",
            other.driver.id
        ),
    );
    Some(
        Finding::at(measured.at("interval"), message)
            .related(
                other.at("interval"),
                format!("and `{}` lies around {theirs}", other.driver.id),
                format!("en `{}` ligt rond {theirs}", other.driver.id),
            )
            .help(
                "call them equally strong, or ask more people so that the intervals part",
                "noem ze even sterk, of vraag meer mensen zodat de intervallen uit elkaar gaan",
            ),
    )
}
