//! The integrated journey map (Denise Lee Yohn): the customer's and the employee's side of each step beside each other, with how both feel, what
//! stands in the way, and the habits that act there. Its title says where it hurts.

use serde::Serialize;

use super::menu::rank;
use super::{Desk, Material};
use crate::locale::{Argument, Arguments};
use crate::model::{Cause, CustomerLane, DriverRef, EmployeeLane, JourneyStep, Phase, Side};
use crate::render::words::list;
use crate::render::{RenderError, evidence};

const TEMPLATE: &str = include_str!("../../../templates/materials/journey-map.typ");

/// The words of the sheet.
const WORDS: &[&str] = &[
    "map-label",
    "map-customers",
    "map-employees",
    "map-step",
    "map-does",
    "map-needs",
    "map-feels",
    "map-good",
    "map-neutral",
    "map-bad",
    "map-adds",
    "map-frustration",
    "map-habits-here",
    "map-both",
    "map-alone",
    "map-scale",
    "map-causes",
    "cause-",
    "poster-after",
    "poster-after-vowel",
];

/// The most steps that the title names.
const NAMED: usize = 3;

/// What the template gets.
#[derive(Debug, Serialize)]
struct Map {
    finding: String,
    steps: Vec<Step>,
}

#[derive(Debug, Serialize)]
struct Step {
    name: String,
    customer: Option<Customer>,
    employee: Option<Employee>,
    /// How the two feel, in words.
    says: Vec<String>,
    hurts: bool,
    habits: Vec<Habit>,
    /// How many habits act here; nothing where all are shown.
    count: Option<String>,
}

#[derive(Debug, Serialize)]
struct Customer {
    does: String,
    needs: Vec<Need>,
    feels: Option<i8>,
}

/// A driver that counts in a step.
#[derive(Debug, Serialize)]
struct Need {
    name: String,
    mark: usize,
    side: Side,
}

#[derive(Debug, Serialize)]
struct Employee {
    roles: Vec<String>,
    does: String,
    adds: Option<String>,
    feels: Option<i8>,
    frustration: Option<String>,
    cause: Option<Cause>,
}

#[derive(Debug, Serialize)]
struct Habit {
    routine: String,
    behavior: String,
}

/// The map, where the program has a journey.
pub(super) fn materials(desk: &Desk<'_>) -> Result<Vec<Material>, RenderError> {
    let journey = &desk.input.program.journey;
    if journey.is_empty() {
        return Ok(Vec::new());
    }
    let finding = finding(desk, journey)?;
    let title = desk.say("map-title", &Arguments::from([("finding", finding.as_str().into())]))?;
    let steps = journey.iter().map(|step| self::step(desk, step)).collect::<Result<_, _>>()?;
    let map = Map { finding, steps };
    Ok(vec![Material::new("journey-map", title, Phase::Cocreation, TEMPLATE, WORDS).with(&map)])
}

/// How a step feels for the customer and for the employee.
fn feelings(step: &JourneyStep) -> [Option<i8>; 2] {
    [step.customer.as_ref().and_then(|lane| lane.feels), step.employee.as_ref().and_then(|lane| lane.feels)]
}

fn hurts(step: &JourneyStep) -> bool {
    feelings(step).iter().all(|feels| feels.is_some_and(|feels| feels < 0))
}

/// Where it hurts for both; else where it is worst for customers, or for employees.
fn finding(desk: &Desk<'_>, journey: &[JourneyStep]) -> Result<String, RenderError> {
    let both: Vec<&JourneyStep> = journey.iter().filter(|step| hurts(step)).collect();
    let lowest = |side: usize| {
        let felt = journey.iter().filter_map(|step| Some((feelings(step)[side]?, step))).filter(|(feels, _)| *feels < 0);
        let least = felt.clone().map(|(feels, _)| feels).min();
        felt.filter(|(feels, _)| Some(*feels) == least).map(|(_, step)| step).collect::<Vec<_>>()
    };
    let (customers, employees) = (lowest(0), lowest(1));
    let is_felt = journey.iter().any(|step| feelings(step).iter().any(Option::is_some));
    let (id, steps) = match () {
        () if !both.is_empty() => ("map-finding-both", both),
        () if !customers.is_empty() => ("map-finding-customers", customers),
        () if !employees.is_empty() => ("map-finding-employees", employees),
        () if is_felt => ("map-finding-good", Vec::new()),
        () => ("map-finding-none", Vec::new()),
    };
    let id = if steps.len() > NAMED { format!("{id}-many") } else { id.to_owned() };
    let names: Vec<String> = steps.iter().map(|step| evidence::within_sentence(&desk.read(&step.name), desk.locale)).collect();
    desk.say(&id, &Arguments::from([("steps", list(desk.locale, &names)?.into()), ("count", (steps.len() as u64).into())]))
}

fn step(desk: &Desk<'_>, step: &JourneyStep) -> Result<Step, RenderError> {
    let menus = desk.input.program.roles.iter().flat_map(|role| &role.menu);
    let acting: Vec<_> = menus.filter(|habit| habit.touches(&step.id)).collect();
    let count = acting.len();
    let shown = if count > 2 { 1 } else { count };
    let habits = acting.into_iter().take(shown);
    Ok(Step {
        name: desk.read(&step.name),
        customer: step.customer.as_ref().map(|lane| customer(desk, lane)),
        employee: step.employee.as_ref().map(|lane| employee(desk, lane)),
        says: says(desk, step)?,
        hurts: hurts(step),
        habits: habits.map(|habit| Habit { routine: desk.read(&habit.routine), behavior: desk.read(&habit.behavior) }).collect(),
        count: (count > shown)
            .then(|| desk.say("map-habits", &Arguments::from([("count", (count as u64).into())])))
            .transpose()?,
    })
}

/// The feelings in words, for those who do not see the curve.
fn says(desk: &Desk<'_>, step: &JourneyStep) -> Result<Vec<String>, RenderError> {
    let said = ["map-feels-customers", "map-feels-employees"].into_iter().zip(feelings(step));
    let said = said.filter_map(|(id, feels)| Some((id, feels?)));
    said.map(|(id, feels)| desk.say(id, &Arguments::from([("feels", Argument::Decimal(f64::from(feels)))]))).collect()
}

fn customer(desk: &Desk<'_>, lane: &CustomerLane) -> Customer {
    let need = |driver: &DriverRef| {
        let driver = desk.input.program.driver(driver.as_str())?;
        Some(Need { name: desk.read(&driver.name), mark: rank(desk.input.program, driver), side: driver.side })
    };
    Customer { does: desk.read(&lane.does), needs: lane.needs.iter().filter_map(need).collect(), feels: lane.feels }
}

fn employee(desk: &Desk<'_>, lane: &EmployeeLane) -> Employee {
    let roles = lane.roles.iter().filter_map(|role| desk.input.program.role(role.as_str()));
    Employee {
        roles: roles.map(|role| desk.read(&role.name)).collect(),
        does: desk.read(&lane.does),
        adds: lane.adds.as_ref().map(|text| desk.read(text)),
        feels: lane.feels,
        frustration: lane.frustration.as_ref().map(|text| desk.read(text)),
        cause: lane.cause,
    }
}
