//! What the evidence of drivers says in words: why the first one matters, and what is known of each.

use super::RenderError;
use crate::locale::{Argument, Arguments, Locale};
use crate::model::{Driver, EffectUnit, Evidence, EvidenceMethod, MetricKind, MetricRef, Name, Program, Side};

/// A sentence with where it comes from.
#[derive(Debug, Clone)]
pub(super) struct Reason {
    /// Why the driver matters.
    pub(super) sentence: String,
    /// Where that comes from.
    pub(super) source: String,
}

/// Why the first customer driver matters: how many times as much it moves the metric as the one that moves it least. Only effects on the
/// same metric in the same unit are compared, and only where their intervals leave no doubt about the order.
pub(super) fn first_driver(program: &Program, locale: &Locale) -> Result<Option<Reason>, RenderError> {
    let Some(Compared { first, evidence, other, times }) = compared(program) else { return Ok(None) };
    let (Some(unit), Some(source)) = (evidence.unit, &evidence.source) else { return Ok(None) };
    let id = match unit {
        EffectUnit::Share => "evidence-share",
        EffectUnit::Slope => "evidence-slope",
    };
    let name = |driver: &Driver| program.read(&driver.name, &locale.language).to_owned();
    let arguments = Arguments::from([
        ("driver", name(first).into()),
        ("other", within_sentence(&name(other), locale).into()),
        ("metric", metric(program, evidence, locale)?.into()),
        ("times", multiple(times)),
    ]);
    let sentence = locale.say(id, &arguments)?;
    Ok(Some(Reason { sentence, source: sourced(evidence, source, locale)? }))
}

/// The two drivers that the mails compare.
pub(crate) struct Compared<'a> {
    /// The first customer driver.
    pub(crate) first: &'a Driver,
    evidence: &'a Evidence,
    /// The one that moves the metric least.
    pub(crate) other: &'a Driver,
    times: f64,
}

/// The first customer driver and the one it is compared with, where their evidence and its source allow that.
pub(crate) fn compared(program: &Program) -> Option<Compared<'_>> {
    let mut customer = program.drivers.iter().filter(|driver| driver.side == Side::Customer);
    let (first, evidence) = customer.next().and_then(|driver| Some((driver, driver.evidence.as_ref()?)))?;
    let (other, times) = customer
        .filter_map(|driver| Some((driver, times(evidence, driver.evidence.as_ref()?)?)))
        .max_by(|a, b| a.1.total_cmp(&b.1))?;
    evidence.source.is_some().then_some(Compared { first, evidence, other, times })
}

/// What is known of one driver, in parts of a sentence; the last says where it comes from.
pub(crate) fn known_of(program: &Program, driver: &Driver, locale: &Locale) -> Result<Vec<String>, RenderError> {
    let Some(evidence) = &driver.evidence else { return Ok(Vec::new()) };
    let mut known = Vec::new();
    if let (Some(effect), Some(unit)) = (evidence.effect, evidence.unit) {
        known.push(effect_in_words(program, evidence, effect, unit, locale)?);
    }
    if evidence.method == Some(EvidenceMethod::Interviews) {
        known.push(locale.say("evidence-interviews", &Arguments::new())?);
    }
    if let Some(score) = evidence.score {
        known.push(locale.say("evidence-score", &Arguments::from([("score", Argument::Decimal(score))]))?);
    }
    if let Some(source) = &evidence.source {
        known.push(sourced(evidence, source, locale)?);
    }
    Ok(known)
}

fn effect_in_words(
    program: &Program,
    evidence: &Evidence,
    effect: f64,
    unit: EffectUnit,
    locale: &Locale,
) -> Result<String, RenderError> {
    let percent = |share: f64| Argument::Decimal((share * 1000.0).round() / 10.0);
    let metric = metric(program, evidence, locale)?;
    let (id, interval, name, value): (_, _, _, fn(f64) -> Argument) = match unit {
        EffectUnit::Share => ("evidence-one-share", "evidence-interval-share", "percent", percent),
        EffectUnit::Slope => ("evidence-one-slope", "evidence-interval-slope", "effect", Argument::Decimal),
    };
    let sentence = locale.say(id, &Arguments::from([(name, value(effect)), ("metric", metric.into())]))?;
    let Some([low, high]) = evidence.interval else { return Ok(sentence) };
    let arguments = [("sentence", sentence.into()), ("low", value(low)), ("high", value(high))];
    Ok(locale.say(interval, &Arguments::from(arguments))?)
}

/// Where evidence comes from, with how many people answered; nothing where nobody says it.
pub(super) fn source_of(evidence: &Evidence, locale: &Locale) -> Result<Option<String>, RenderError> {
    evidence.source.as_ref().map(|source| sourced(evidence, source, locale)).transpose()
}

/// A source with how many people answered.
fn sourced(evidence: &Evidence, source: &Name, locale: &Locale) -> Result<String, RenderError> {
    let Some(respondents) = evidence.respondents else { return Ok(source.to_string()) };
    let arguments = [("source", source.as_str().into()), ("respondents", respondents.into())];
    Ok(locale.say("evidence-respondents", &Arguments::from(arguments))?)
}

/// How many times as large an effect is as another, where the two can be compared and their order is sure.
fn times(first: &Evidence, other: &Evidence) -> Option<f64> {
    let (effect, least) = (first.effect?, other.effect?);
    let comparable = first.unit.is_some() && first.unit == other.unit && first.metric == other.metric;
    let sure = match (first.interval, other.interval) {
        (Some([low, _]), Some([_, high])) => low > high,
        _ => true,
    };
    let times = effect / least;
    (comparable && sure && least > 0.0 && times >= 1.5).then_some(times)
}

/// A multiple as people say it: whole where it is nearly so or large, else with one decimal.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a ratio of at least 1.5, bounded below")]
fn multiple(times: f64) -> Argument {
    let whole = times.round();
    if (times - whole).abs() < 0.15 || times >= 10.0 {
        Argument::Count(whole.min(1e9) as u64)
    } else {
        Argument::Decimal((times * 10.0).round() / 10.0)
    }
}

fn metric(program: &Program, evidence: &Evidence, locale: &Locale) -> Result<String, RenderError> {
    metric_word(program, evidence.metric.as_ref(), locale)
}

/// What a metric is called in a sentence; a word for any where none is named.
pub(super) fn metric_word(program: &Program, named: Option<&MetricRef>, locale: &Locale) -> Result<String, RenderError> {
    let metrics = program.measurement.iter().flat_map(|measurement| &measurement.metrics);
    let kind = metrics.into_iter().find(|metric| named.is_some_and(|wanted| *wanted == metric.id)).map(|metric| metric.kind);
    let id = match kind {
        None => "metric-unnamed",
        Some(MetricKind::Nps) => "metric-nps",
        Some(MetricKind::Enps) => "metric-enps",
        Some(MetricKind::Csat) => "metric-csat",
        Some(MetricKind::Elements) => "metric-elements",
        Some(MetricKind::Contacts) => "metric-contacts",
    };
    Ok(locale.say(id, &Arguments::new())?)
}

/// A name in the middle of a sentence: without its capital, except where nouns keep it or the word is written in capitals.
pub(super) fn within_sentence(name: &str, locale: &Locale) -> String {
    let german = locale.language.as_str().starts_with("de");
    let mut characters = name.chars();
    let (first, second) = (characters.next(), characters.next());
    match first {
        Some(first) if !german && second.is_none_or(|second| !second.is_uppercase()) => {
            first.to_lowercase().chain(name.chars().skip(1)).collect()
        }
        _ => name.to_owned(),
    }
}
