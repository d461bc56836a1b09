//! From what someone types to the one driver, step, role or habit that it means.

use super::{Knot, knots};
use crate::diagnostic::nearest;
use crate::model::Program;

/// Why an id leads to no one knot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotFound {
    /// Nothing has it; perhaps this was meant.
    Unknown(Option<String>),
    /// Several have it, by the names that tell them apart.
    Several(Vec<String>),
}

/// The knot with this id: alone (`call`), with its kind (`step:call`), or for a habit with its role (`service-agent/two-seconds`).
///
/// # Errors
/// When nothing has this id, or several things do.
pub fn find(program: &Program, asked: &str) -> Result<Knot, NotFound> {
    let (kind, id) = match asked.split_once(':') {
        Some((kind, id)) => (Some(kind), id),
        None => (None, asked),
    };
    let of_kind = |knot: &Knot| kind.is_none_or(|kind| knot.kind() == kind);
    let has_id = |knot: &Knot| knot.id(program) == id || knot.habit(program).is_some_and(|habit| habit.id == *id);
    let found: Vec<Knot> = knots(program).filter(of_kind).filter(has_id).collect();
    match found.as_slice() {
        [only] => Ok(*only),
        [] => Err(NotFound::Unknown(meant(program, asked, id))),
        several => Err(NotFound::Several(several.iter().map(|knot| named(*knot, program)).collect())),
    }
}

/// The name by which a knot is asked for where its id alone is not enough.
fn named(knot: Knot, program: &Program) -> String {
    if matches!(knot, Knot::Habit { .. }) { knot.id(program) } else { knot.name(program) }
}

/// The nearest that there is: by the whole of what was typed, or else by its id alone.
fn meant(program: &Program, asked: &str, id: &str) -> Option<String> {
    let ids: Vec<String> = knots(program).map(|knot| knot.id(program)).collect();
    let names: Vec<String> = knots(program).map(|knot| knot.name(program)).collect();
    let own: Vec<String> = knots(program).filter_map(|knot| Some(knot.habit(program)?.id.to_string())).collect();
    let among = |written: &str, names: &[String]| nearest(written, names.iter().map(String::as_str)).map(str::to_owned);
    if asked.contains(':') {
        return among(asked, &names).or_else(|| among(id, &ids));
    }
    // A habit is only guessed by its own id where nothing else is near.
    among(id, &ids)
        .filter(|meant| meant.contains('/') == id.contains('/'))
        .or_else(|| among(id, &own))
        .or_else(|| among(id, &ids))
}
