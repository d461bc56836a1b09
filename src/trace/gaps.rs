//! The cuts that matter to whoever asks for one thread.

use super::Trace;
use crate::model::{Driver, Program};
use crate::thread::{Cut, Gap, Knot, Ties, goes_on};

/// The cuts in a thread: those at the knot itself, and those at the habits and steps that it runs through.
pub(super) fn of(program: &Program, trace: &Trace) -> Vec<Gap> {
    let (ties, mut gaps) = (Ties::of(program), Vec::new());
    for knot in &trace.knots {
        gaps.extend(ties.gaps_at(*knot).into_iter().filter(|gap| is_told(gap, trace.of, program)));
        let asked = knot.driver(program).filter(|_| *knot == trace.of);
        gaps.extend(asked.into_iter().flat_map(|driver| left_out(driver, program, &ties)));
    }
    // A driver that another one makes concrete is done, mailed and asked about through that one.
    if !trace.of.driver(program).is_some_and(|driver| goes_on(program, driver)) {
        let at_the_end = [(trace.mails.is_empty(), Cut::NoMail), (trace.questions.is_empty(), Cut::NoQuestion)];
        let missing = at_the_end.into_iter().filter(|(is_missing, _)| *is_missing);
        gaps.extend(missing.map(|(_, cut)| Gap { cut, at: trace.of, pointer: format!("{}/id", trace.of.pointer()) }));
    }
    gaps
}

/// Whether a cut has to do with the knot that was asked for, and not only with one that it is tied to.
fn is_told(gap: &Gap, asked: Knot, program: &Program) -> bool {
    match &gap.cut {
        Cut::LeavesOut(_) => gap.at == asked,
        // A role that has nothing to do in a step is told where one asks for the step or for the role.
        Cut::Idle(role) => {
            let is_asked = || matches!(asked, Knot::Role(_)) && asked.role(program).is_some_and(|own| own.id == **role);
            gap.at == asked || is_asked()
        }
        _ => gap.at == asked || gap.at.driver(program).is_none(),
    }
}

/// The menus that leave out a driver, the first of customers.
fn left_out(driver: &Driver, program: &Program, ties: &Ties<'_>) -> Vec<Gap> {
    let menus = (0..program.roles.len()).flat_map(|role| ties.gaps_at(Knot::Role(role)));
    menus.filter(|gap| matches!(&gap.cut, Cut::LeavesOut(id) if driver.id == **id)).collect()
}
