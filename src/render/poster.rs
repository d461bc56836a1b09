//! The menu poster of a role: the habits that people choose from, by the driver that they serve.

use std::collections::BTreeMap;

use serde::Serialize;

use super::typeset::Sheet;
use super::words::{DayForm, day, typed};
use super::{Artifact, ArtifactKind, Input, Job, RenderError, fields, qr, theme_colors};
use crate::color::PrintColors;
use crate::locale::{Argument, Arguments, Locale};
use crate::model::{Driver, Phase, Program, Role, Side};

const TEMPLATE: &str = include_str!("../../templates/materials/menu-poster.typ");

/// What the template of the poster gets.
#[derive(Debug, Serialize)]
struct Poster {
    lang: String,
    draft: bool,
    organization: String,
    theme: String,
    role: String,
    weeks: u8,
    groups: Vec<Group>,
    signup: Option<Signup>,
    owner: Owner,
    experiment: Option<String>,
    colors: PrintColors,
    words: BTreeMap<String, String>,
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

#[derive(Debug, Serialize)]
struct Signup {
    url: String,
    address: String,
    qr: String,
    closes: String,
    goal: Option<u32>,
    employees: u32,
}

#[derive(Debug, Serialize)]
struct Owner {
    name: String,
    email: String,
}

/// One job for each role that has a menu.
pub(super) fn jobs<'a>(input: &'a Input<'a>, locale: &'a Locale) -> Vec<Job<'a>> {
    let roles = input.program.roles.iter().filter(|role| !role.menu.is_empty());
    roles.map(|role| Box::new(move || poster(input, locale, role)) as Job<'a>).collect()
}

fn poster(input: &Input<'_>, locale: &Locale, role: &Role) -> Result<Vec<Artifact>, RenderError> {
    let data = data(input, locale, role)?;
    let title = data.words.get("poster-title").cloned().unwrap_or_default();
    let name = format!("menu-{}", role.id);
    let json = serde_json::to_string(&data).map_err(|error| RenderError::Sheet { name: name.clone(), why: error.to_string() })?;
    let sheet = Sheet { name: &name, template: TEMPLATE, data: json, files: BTreeMap::new() };
    let bytes =
        sheet.to_pdf(&format!("{}/{}/{name}", input.program.id, locale.language), input.program.timeline.campaign_starts.0)?;
    Ok(vec![Artifact {
        path: format!("materials/{}/{name}.pdf", locale.language),
        kind: ArtifactKind::Material,
        moment: None,
        audience: Some(role.id.to_string()),
        language: Some(locale.language.clone()),
        at: None,
        title,
        bytes,
    }])
}

fn data(input: &Input<'_>, locale: &Locale, role: &Role) -> Result<Poster, RenderError> {
    let program = input.program;
    let read = |text| fields::read(input, locale, text);
    let signup = signup(input, locale)?;
    let experiment = experiment(input, locale)?;
    let weeks = program.experiment_weeks();
    let mut poster = Poster {
        lang: locale.language.to_string(),
        draft: !program.is_ready(Phase::Campaign),
        organization: program.organization.name.to_string(),
        theme: read(program.theme_name()),
        role: read(&role.name),
        weeks,
        groups: groups(input, locale, role),
        signup,
        owner: Owner { name: program.owner.name.to_string(), email: program.owner.email.to_string() },
        experiment,
        colors: colors(program),
        words: BTreeMap::new(),
    };
    poster.words = words(&poster, program, locale)?;
    Ok(poster)
}

/// The words of the sheet, with the facts filled in.
fn words(poster: &Poster, program: &Program, locale: &Locale) -> Result<BTreeMap<String, String>, RenderError> {
    let signup = poster.signup.as_ref();
    let goal_percent = program.campaign.as_ref().and_then(|campaign| campaign.goal).map_or(0.0, |goal| goal.0);
    let arguments = Arguments::from([
        ("weeks", u32::from(poster.weeks).into()),
        ("role", poster.role.as_str().into()),
        ("theme", poster.theme.as_str().into()),
        ("organization", poster.organization.as_str().into()),
        ("owner_name", poster.owner.name.as_str().into()),
        ("owner_email", poster.owner.email.as_str().into()),
        ("closes", signup.map_or("", |signup| signup.closes.as_str()).into()),
        ("address", signup.map_or("", |signup| signup.address.as_str()).into()),
        ("goal", signup.and_then(|signup| signup.goal).unwrap_or_default().into()),
        ("goal_percent", percent(goal_percent)),
        ("employees", program.organization.employees.into()),
        ("experiment", poster.experiment.as_deref().unwrap_or_default().into()),
    ]);
    let mut words = BTreeMap::new();
    for id in Locale::ids().filter(|id| id.starts_with("poster-") || id.starts_with("sheet-")) {
        words.insert(id.to_owned(), locale.say(id, &arguments)?);
    }
    Ok(words)
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 100")]
fn percent(percent: f64) -> Argument {
    if percent.fract() == 0.0 { Argument::Count(percent as u64) } else { Argument::Decimal(percent) }
}

fn colors(program: &Program) -> PrintColors {
    let (primary, accent) = theme_colors(program);
    PrintColors::from_theme(primary, accent)
}

/// The habits by driver, in the order of the drivers; those without one come last. Numbers run through.
fn groups(input: &Input<'_>, locale: &Locale, role: &Role) -> Vec<Group> {
    let program = input.program;
    let mut number = 0;
    let mut habits = |serves: &dyn Fn(Option<&str>) -> bool| -> Vec<Habit> {
        let menu = role.menu.iter().filter(|habit| serves(habit.driver.as_ref().map(|driver| driver.as_str())));
        menu.map(|habit| {
            number += 1;
            Habit {
                number,
                routine: fields::read(input, locale, &habit.routine),
                behavior: fields::read(input, locale, &habit.behavior),
            }
        })
        .collect()
    };
    let mut groups: Vec<Group> = program
        .drivers
        .iter()
        .map(|driver| Group {
            driver: Some(fields::read(input, locale, &driver.name)),
            voice: driver.voice.as_ref().map(|voice| fields::read(input, locale, voice)),
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
fn rank(program: &Program, driver: &Driver) -> usize {
    let effect = |driver: &Driver| driver.evidence.as_ref().and_then(|evidence| evidence.effect).unwrap_or(f64::NEG_INFINITY);
    let mut side: Vec<&Driver> = program.drivers.iter().filter(|other| other.side == driver.side).collect();
    side.sort_by(|a, b| effect(b).total_cmp(&effect(a)));
    side.iter().position(|other| other.id == driver.id).map_or(0, |index| index + 1)
}

fn signup(input: &Input<'_>, locale: &Locale) -> Result<Option<Signup>, RenderError> {
    let program = input.program;
    let campaign = program.campaign.as_ref();
    let url = campaign.and_then(|campaign| campaign.signup.as_ref()).and_then(|signup| signup.url.as_ref());
    let (Some(url), Some(closes)) = (url, input.plan.moment("signup-closes")) else { return Ok(None) };
    let employees = program.organization.employees;
    Ok(Some(Signup {
        url: url.to_string(),
        address: typed(url.as_str()).to_owned(),
        qr: qr::code(url.as_str())?.svg,
        closes: day(locale, closes.starts.date(), DayForm::WithYear)?,
        goal: campaign.and_then(|campaign| campaign.goal).map(|goal| goal.of(employees)),
        employees,
    }))
}

/// From when to when the experiment lasts, in words.
fn experiment(input: &Input<'_>, locale: &Locale) -> Result<Option<String>, RenderError> {
    let (Some(_), Some(period)) = (&input.program.experiment, input.plan.phase(Phase::Experiment)) else { return Ok(None) };
    let from = day(locale, period.start, DayForm::WithoutWeekday)?;
    let to = day(locale, period.end, DayForm::WithoutWeekdayWithYear)?;
    Ok(Some(locale.say("period", &Arguments::from([("from", from.into()), ("to", to.into())]))?))
}
