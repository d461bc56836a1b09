//! The gap sheet: where what customers are promised and what employees meet differ, the widest gap first.

use serde::Serialize;

use super::{Desk, Material};
use crate::locale::{Argument, Arguments};
use crate::model::{Cause, Gap, Phase};
use crate::render::RenderError;

const TEMPLATE: &str = include_str!("../../../templates/materials/gaps.typ");

/// The words of the sheet.
const WORDS: &[&str] = &[
    "gaps-label",
    "gaps-promise",
    "gaps-reality",
    "gaps-scores",
    "gaps-cause",
    "gaps-customers",
    "gaps-employees",
    "gaps-unscored",
    "gaps-note",
    "cause-",
];

/// What the template gets.
#[derive(Debug, Serialize)]
struct Sheet {
    name: String,
    subtitle: Option<String>,
    gaps: Vec<Row>,
}

#[derive(Debug, Serialize)]
struct Row {
    promise: String,
    reality: String,
    /// How customers score it, as a number and in words.
    customer: Option<Score>,
    employee: Option<Score>,
    /// How far the two are apart, in words.
    apart: Option<String>,
    cause: Option<Cause>,
}

/// A score from 0 to 10.
#[derive(Debug, Serialize)]
struct Score {
    value: f64,
    says: String,
    /// The same with whose it is.
    alt: String,
}

/// The sheet, where the program has gaps.
pub(super) fn materials(desk: &Desk<'_>) -> Result<Vec<Material>, RenderError> {
    let mut gaps: Vec<&Gap> = desk.input.program.gaps.iter().collect();
    if gaps.is_empty() {
        return Ok(Vec::new());
    }
    gaps.sort_by(|a, b| apart(b).unwrap_or(f64::NEG_INFINITY).total_cmp(&apart(a).unwrap_or(f64::NEG_INFINITY)));
    let widest = gaps.first().and_then(|gap| Some((gap, apart(gap).filter(|apart| *apart > 0.0)?)));
    let subtitle = widest.map(|(gap, apart)| {
        let arguments = [("promise", Argument::from(desk.read(&gap.promise).trim_end_matches('.'))), ("points", number(apart))];
        desk.say("gaps-widest", &Arguments::from(arguments))
    });
    let name = desk.say(if widest.is_some() { "gaps-finding" } else { "gaps-name" }, &Arguments::new())?;
    let rows = gaps.into_iter().map(|gap| row(desk, gap)).collect::<Result<_, _>>()?;
    let sheet = Sheet { name, subtitle: subtitle.transpose()?, gaps: rows };
    let title = desk.say("gaps-title", &Arguments::new())?;
    Ok(vec![Material::new("gaps", title, Phase::Cocreation, TEMPLATE, WORDS).with(&sheet)])
}

/// How much higher customers score it than employees.
fn apart(gap: &Gap) -> Option<f64> {
    Some(gap.customer_score? - gap.employee_score?)
}

fn row(desk: &Desk<'_>, gap: &Gap) -> Result<Row, RenderError> {
    let points = |apart: f64| desk.say("gaps-apart", &Arguments::from([("points", number(apart.abs()))]));
    Ok(Row {
        promise: desk.read(&gap.promise),
        reality: desk.read(&gap.reality),
        customer: gap.customer_score.map(|value| score(desk, value, "gaps-customers-score")).transpose()?,
        employee: gap.employee_score.map(|value| score(desk, value, "gaps-employees-score")).transpose()?,
        apart: apart(gap).map(points).transpose()?,
        cause: gap.cause,
    })
}

fn score(desk: &Desk<'_>, value: f64, id: &str) -> Result<Score, RenderError> {
    let arguments = Arguments::from([("score", number(value))]);
    Ok(Score { value: value.clamp(0.0, 10.0), says: desk.say("gaps-score", &arguments)?, alt: desk.say(id, &arguments)? })
}

/// A figure with one decimal at most.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 10, whole")]
fn number(value: f64) -> Argument {
    let rounded = (value * 10.0).round() / 10.0;
    if rounded.fract() == 0.0 { Argument::Count(rounded.max(0.0) as u64) } else { Argument::Decimal(rounded) }
}
