//! The driver chart, "the fastest route": how much each driver of customers moves the metric, with its interval and its source. Only effects on
//! one metric in one unit stand beside each other; what is known otherwise, from interviews for one, stands aside.

use serde::Serialize;

use super::menu::rank;
use super::{Desk, Material};
use crate::locale::{Argument, Arguments};
use crate::model::{Driver, EffectUnit, Evidence, MetricRef, Phase, Side};
use crate::render::words::list;
use crate::render::{RenderError, evidence};

const TEMPLATE: &str = include_str!("../../../templates/materials/driver-chart.typ");

/// The most ticks that an axis has.
const TICKS: f64 = 8.0;

/// What the template gets.
#[derive(Debug, Serialize)]
struct Chart {
    name: String,
    subtitle: Option<String>,
    drivers: Vec<Row>,
    axis: Axis,
    overlaps: Vec<Overlap>,
    asides: Vec<Aside>,
    why: Option<String>,
    evidence: Vec<String>,
    alt: String,
}

/// A driver with its bar.
#[derive(Debug, Serialize)]
struct Row {
    name: String,
    mark: usize,
    effect: f64,
    low: Option<f64>,
    high: Option<f64>,
    value: String,
    interval: Option<String>,
    first: bool,
}

#[derive(Debug, Serialize)]
struct Axis {
    end: f64,
    ticks: Vec<Tick>,
    says: String,
}

#[derive(Debug, Serialize)]
struct Tick {
    at: f64,
    says: String,
}

/// Drivers whose order cannot be told, by index.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct Overlap {
    from: usize,
    to: usize,
    says: String,
}

/// A driver that is known by other evidence.
#[derive(Debug, Serialize)]
struct Aside {
    name: String,
    mark: usize,
    side: Side,
    says: String,
}

/// A driver with the effect that its bar shows.
#[derive(Clone, Copy)]
struct Measured<'a> {
    driver: &'a Driver,
    evidence: &'a Evidence,
    effect: f64,
}

/// The effects that stand beside each other.
struct Compared<'a> {
    metric: Option<&'a MetricRef>,
    unit: EffectUnit,
    /// The largest first.
    drivers: Vec<Measured<'a>>,
}

/// The chart, where a driver of customers has a measured effect.
pub(super) fn materials(desk: &Desk<'_>) -> Result<Vec<Material>, RenderError> {
    compared(desk).map(|compared| chart(desk, &compared)).into_iter().collect()
}

/// The drivers of customers with an effect on the same metric and in the same unit as the first one that has any.
fn compared<'a>(desk: &Desk<'a>) -> Option<Compared<'a>> {
    let measured = |driver: &'a Driver| {
        let evidence = driver.evidence.as_ref().filter(|_| driver.side == Side::Customer)?;
        let effect = evidence.effect.filter(|effect| effect.is_finite() && *effect > 0.0)?;
        Some((Measured { driver, evidence, effect }, evidence.unit?))
    };
    let all: Vec<_> = desk.input.program.drivers.iter().filter_map(measured).collect();
    let (first, unit) = all.first().copied()?;
    let metric = first.evidence.metric.as_ref();
    let alike = all.into_iter().filter(|(driver, other)| *other == unit && driver.evidence.metric.as_ref() == metric);
    let mut drivers: Vec<Measured<'_>> = alike.map(|(driver, _)| driver).collect();
    drivers.sort_by(|a, b| b.effect.total_cmp(&a.effect));
    Some(Compared { metric, unit, drivers })
}

fn chart(desk: &Desk<'_>, compared: &Compared<'_>) -> Result<Material, RenderError> {
    let name_of = |measured: &Measured<'_>| desk.read(&measured.driver.name);
    let overlaps = overlaps(desk, &compared.drivers)?;
    let leads = overlaps.first().filter(|overlap| overlap.from == 0).map_or(1, |overlap| overlap.to + 1);
    let leading: Vec<String> =
        compared.drivers.iter().take(leads).map(|driver| evidence::within_sentence(&name_of(driver), desk.locale)).collect();
    let name = desk.say("chart-advice", &Arguments::from([("drivers", list(desk.locale, &leading)?.into())]))?;
    let reason = evidence::first_driver(desk.input.program, desk.locale)?;
    let drivers = compared
        .drivers
        .iter()
        .enumerate()
        .map(|(index, driver)| row(desk, compared.unit, driver, index < leads))
        .collect::<Result<Vec<_>, _>>()?;
    let axis = axis(desk, compared)?;
    let values: Vec<String> = drivers
        .iter()
        .map(|row| {
            [Some(row.name.as_str()), Some(row.value.as_str()), row.interval.as_deref()]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" ")
        })
        .collect();
    let (asides, why) = asides(desk, compared)?;
    let title = desk.say("chart-title", &Arguments::from([("advice", name.as_str().into())]))?;
    let data = Chart {
        subtitle: reason.filter(|_| leads == 1).map(|reason| reason.sentence),
        alt: format!("{name} {}: {}.", axis.says, values.join("; ")),
        evidence: sources(desk, compared)?,
        name,
        drivers,
        axis,
        overlaps,
        asides,
        why,
    };
    let words = &["chart-label", "chart-aside", "chart-evidence"];
    Ok(Material::new("driver-chart", title, Phase::Cocreation, TEMPLATE, words).with(&data))
}

fn row(desk: &Desk<'_>, unit: EffectUnit, measured: &Measured<'_>, first: bool) -> Result<Row, RenderError> {
    let [low, high] = measured.evidence.interval.map_or([None, None], |[low, high]| [Some(low), Some(high)]);
    let interval = match (low, high) {
        (Some(low), Some(high)) => {
            let arguments = Arguments::from([("low", number(unit, low)), ("high", number(unit, high))]);
            Some(desk.say(if unit == EffectUnit::Share { "chart-interval-share" } else { "chart-interval-slope" }, &arguments)?)
        }
        _ => None,
    };
    Ok(Row {
        name: desk.read(&measured.driver.name),
        mark: rank(desk.input.program, measured.driver),
        effect: measured.effect,
        low: low.map(|low| low.max(0.0)),
        high,
        value: value(desk, unit, measured.effect)?,
        interval,
        first,
    })
}

/// An effect as it is written: a share in percent, a slope as it is.
fn value(desk: &Desk<'_>, unit: EffectUnit, effect: f64) -> Result<String, RenderError> {
    let id = if unit == EffectUnit::Share { "chart-share" } else { "chart-slope" };
    desk.say(id, &Arguments::from([("value", number(unit, effect))]))
}

fn number(unit: EffectUnit, effect: f64) -> Argument {
    let shown = if unit == EffectUnit::Share { effect * 100.0 } else { effect };
    let rounded = if unit == EffectUnit::Share { shown.round() } else { (shown * 100.0).round() / 100.0 };
    Argument::Decimal(rounded)
}

/// From zero to beyond the largest effect, in round steps.
fn axis(desk: &Desk<'_>, compared: &Compared<'_>) -> Result<Axis, RenderError> {
    let high = |driver: &Measured<'_>| driver.evidence.interval.map_or(driver.effect, |[_, high]| high.max(driver.effect));
    let largest = compared.drivers.iter().map(high).fold(0.0, f64::max);
    let step = step(largest);
    let end = (largest / step).ceil() * step;
    let mut ticks = Vec::new();
    let mut at = 0.0;
    while at <= end + step / 2.0 {
        ticks.push(Tick { at, says: value(desk, compared.unit, at)? });
        at += step;
    }
    let metric = evidence::metric_word(desk.input.program, compared.metric, desk.locale)?;
    let id = if compared.unit == EffectUnit::Share { "chart-axis-share" } else { "chart-axis-slope" };
    let says = desk.say(id, &Arguments::from([("metric", metric.into())]))?;
    let has_intervals = compared.drivers.iter().any(|driver| driver.evidence.interval.is_some());
    let says = if has_intervals { desk.say("chart-axis-interval", &Arguments::from([("axis", says.into())]))? } else { says };
    Ok(Axis { end, ticks, says })
}

/// The smallest of 1, 2 and 5 times a power of ten that leaves few ticks.
fn step(largest: f64) -> f64 {
    let least = (largest / TICKS).max(0.01);
    let power = 10_f64.powf(least.log10().floor());
    [1.0, 2.0, 5.0].into_iter().map(|times| times * power).find(|step| *step >= least).unwrap_or(10.0 * power)
}

/// Runs of drivers of which each interval overlaps with each other one.
fn overlaps(desk: &Desk<'_>, drivers: &[Measured<'_>]) -> Result<Vec<Overlap>, RenderError> {
    let intervals: Vec<Option<[f64; 2]>> = drivers.iter().map(|driver| driver.evidence.interval).collect();
    runs(&intervals)
        .into_iter()
        .map(|(from, to)| {
            let says = desk.say("chart-overlap", &Arguments::from([("count", ((to - from + 1) as u64).into())]))?;
            Ok(Overlap { from, to, says })
        })
        .collect()
}

fn runs(intervals: &[Option<[f64; 2]>]) -> Vec<(usize, usize)> {
    let mut runs = Vec::new();
    let mut from = 0;
    while from < intervals.len() {
        let Some([mut low, mut high]) = intervals[from] else {
            from += 1;
            continue;
        };
        let mut to = from;
        while let Some([next_low, next_high]) = intervals.get(to + 1).copied().flatten() {
            (low, high) = (low.max(next_low), high.min(next_high));
            if low > high {
                break;
            }
            to += 1;
        }
        if to > from {
            runs.push((from, to));
        }
        from = to + 1;
    }
    runs
}

/// What drives people by other evidence, and why the first of it matters: the drivers of employees, and of customers those without such an effect.
fn asides(desk: &Desk<'_>, compared: &Compared<'_>) -> Result<(Vec<Aside>, Option<String>), RenderError> {
    let program = desk.input.program;
    let is_shown = |driver: &&Driver| !compared.drivers.iter().any(|shown| shown.driver.id == driver.id);
    let mut others: Vec<&Driver> = program.drivers.iter().filter(is_shown).collect();
    others.sort_by_key(|driver| driver.side == Side::Customer);
    let aside = |driver: &&Driver| {
        let known = evidence::known_of(program, driver, desk.locale)?;
        Ok(Aside { name: desk.read(&driver.name), mark: rank(program, driver), side: driver.side, says: known.join("; ") })
    };
    let why = others
        .iter()
        .find(|driver| driver.side == Side::Employee)
        .and_then(|driver| driver.why.as_ref())
        .map(|why| desk.read(why));
    // As many as the column holds.
    Ok((others.iter().take(4).map(aside).collect::<Result<_, RenderError>>()?, why))
}

/// Where the figures come from, each source once, and where the metric stands.
fn sources(desk: &Desk<'_>, compared: &Compared<'_>) -> Result<Vec<String>, RenderError> {
    let mut sources: Vec<String> = Vec::new();
    for driver in &compared.drivers {
        if let Some(source) = evidence::source_of(driver.evidence, desk.locale)?.filter(|source| !sources.contains(source)) {
            sources.push(source);
        }
    }
    let mut lines = vec![sources.join(" · ")];
    let metrics = desk.input.program.measurement.iter().flat_map(|measurement| &measurement.metrics);
    let metric = metrics.into_iter().find(|metric| compared.metric.is_some_and(|wanted| *wanted == metric.id));
    if let Some((metric, baseline)) = metric.and_then(|metric| Some((metric, metric.baseline.as_ref()?))) {
        let name = evidence::metric_word(desk.input.program, compared.metric, desk.locale)?;
        let mut arguments = Arguments::from([("metric", name.into()), ("value", Argument::Decimal(baseline.value))]);
        arguments.insert("target", Argument::Decimal(metric.target.unwrap_or_default()));
        lines.push(desk.say(if metric.target.is_some() { "chart-now-and-target" } else { "chart-now" }, &arguments)?);
    }
    lines.retain(|line| !line.is_empty());
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_axis_has_round_steps_and_few_of_them() {
        for (largest, wanted) in [(0.52, 0.1), (0.13, 0.02), (0.9, 0.2), (3.2, 0.5), (42.0, 10.0)] {
            assert!((step(largest) - wanted).abs() < 1e-9, "{largest}: {}", step(largest));
        }
    }

    #[test]
    fn only_drivers_that_all_overlap_are_bracketed() {
        let intervals = [[0.38, 0.52], [0.18, 0.26], [0.09, 0.17], [0.07, 0.15], [0.05, 0.13]].map(Some);
        assert_eq!(runs(&intervals), [(2, 4)]);
        assert_eq!(runs(&[Some([3.0, 5.0]), Some([2.0, 4.0]), Some([1.0, 2.5]), None]), [(0, 1)]);
    }
}
