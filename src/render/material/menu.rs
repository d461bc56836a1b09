//! The menu poster of a role: the habits that people choose from, by the driver that they serve.

use serde::Serialize;

use super::{Desk, Material};
use crate::locale::{Argument, Arguments};
use crate::model::{Driver, Phase, Program, Role, Side};
use crate::render::words::{DayForm, typed};
use crate::render::{RenderError, qr};

const TEMPLATE: &str = include_str!("../../../templates/materials/menu-poster.typ");

/// What the template of the poster gets.
#[derive(Debug, Serialize)]
struct Poster {
    role: String,
    groups: Vec<Group>,
    signup: Option<Signup>,
}

/// The habits that serve one driver.
#[derive(Debug, Serialize)]
struct Group {
    driver: Option<String>,
    voice: Option<String>,
    side: Side,
    mark: usize,
    habits: Vec<Habit>,
}

#[derive(Debug, Serialize)]
struct Habit {
    number: usize,
    routine: String,
    behavior: String,
}

/// Where and until when people sign up, for a band with a code.
#[derive(Debug, Serialize)]
pub(super) struct Signup {
    url: String,
    pub(super) address: String,
    qr: String,
    pub(super) closes: String,
    goal: Option<u32>,
}

/// A poster for each role that has a menu.
pub(super) fn materials(desk: &Desk<'_>) -> Result<Vec<Material>, RenderError> {
    let roles = desk.input.program.roles.iter().filter(|role| !role.menu.is_empty());
    roles.map(|role| poster(desk, role)).collect()
}

fn poster(desk: &Desk<'_>, role: &Role) -> Result<Material, RenderError> {
    let program = desk.input.program;
    let signup = signup(desk)?;
    let goal_percent = program.campaign.as_ref().and_then(|campaign| campaign.goal).map_or(0.0, |goal| goal.0);
    let name = desk.read(&role.name);
    let arguments = Arguments::from([
        ("role", name.as_str().into()),
        ("closes", signup.as_ref().map_or("", |signup| signup.closes.as_str()).into()),
        ("address", signup.as_ref().map_or("", |signup| signup.address.as_str()).into()),
        ("goal", signup.as_ref().and_then(|signup| signup.goal).unwrap_or_default().into()),
        ("goal_percent", percent(goal_percent)),
    ]);
    let theme = desk.read(program.theme_name());
    let title = desk.say("poster-title", &Arguments::from([("theme", theme.into()), ("role", name.as_str().into())]))?;
    let data = Poster { role: name, groups: groups(desk, role), signup };
    Ok(Material {
        audience: Some(role.id.to_string()),
        arguments,
        ..Material::new(format!("menu-{}", role.id), title, Phase::Campaign, TEMPLATE, &["poster-"]).with(&data)
    })
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 100")]
fn percent(percent: f64) -> Argument {
    if percent.fract() == 0.0 { Argument::Count(percent as u64) } else { Argument::Decimal(percent) }
}

/// The habits by driver, in the order of the drivers; those without one come last. Numbers run through.
fn groups(desk: &Desk<'_>, role: &Role) -> Vec<Group> {
    let program = desk.input.program;
    let mut number = 0;
    let mut habits = |serves: &dyn Fn(Option<&str>) -> bool| -> Vec<Habit> {
        let menu = role.menu.iter().filter(|habit| serves(habit.driver.as_ref().map(|driver| driver.as_str())));
        menu.map(|habit| {
            number += 1;
            Habit { number, routine: desk.read(&habit.routine), behavior: desk.read(&habit.behavior) }
        })
        .collect()
    };
    let mut groups: Vec<Group> = program
        .drivers
        .iter()
        .map(|driver| Group {
            driver: Some(desk.read(&driver.name)),
            voice: driver.voice.as_ref().map(|voice| desk.read(voice)),
            side: driver.side,
            mark: rank(program, driver),
            habits: habits(&|id| id == Some(driver.id.as_str())),
        })
        .collect();
    let rest = habits(&|id| id.is_none_or(|id| program.driver(id).is_none()));
    groups.push(Group { driver: None, voice: None, side: Side::Customer, mark: 0, habits: rest });
    groups.retain(|group| !group.habits.is_empty());
    groups
}

/// The place of a driver by its effect among those of its side, from 1; those without an effect follow in their order.
pub(super) fn rank(program: &Program, driver: &Driver) -> usize {
    let effect = |driver: &Driver| driver.evidence.as_ref().and_then(|evidence| evidence.effect).unwrap_or(f64::NEG_INFINITY);
    let mut side: Vec<&Driver> = program.drivers.iter().filter(|other| other.side == driver.side).collect();
    side.sort_by(|a, b| effect(b).total_cmp(&effect(a)));
    side.iter().position(|other| other.id == driver.id).map_or(0, |index| index + 1)
}

pub(super) fn signup(desk: &Desk<'_>) -> Result<Option<Signup>, RenderError> {
    let program = desk.input.program;
    let campaign = program.campaign.as_ref();
    let url = campaign.and_then(|campaign| campaign.signup.as_ref()).and_then(|signup| signup.url.as_ref());
    let (Some(url), Some(closes)) = (url, desk.input.plan.moment("signup-closes")) else { return Ok(None) };
    Ok(Some(Signup {
        url: url.to_string(),
        address: typed(url.as_str()).to_owned(),
        qr: qr::code(url.as_str())?.svg,
        closes: desk.day(closes.starts.date(), DayForm::WithYear)?,
        goal: campaign.and_then(|campaign| campaign.goal).map(|goal| goal.of(program.organization.employees)),
    }))
}
