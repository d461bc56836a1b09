//! The page with everything at a glance: what was made, by date, with links.

use minijinja::value::{Serde, Value};
use minijinja::{AutoEscape, Environment, UndefinedBehavior};
use serde::Serialize;

use super::color::{Rgb, ScreenColors};
use super::titles::Titles;
use super::words::{DayForm, day, time};
use super::{Artifact, ArtifactKind, Input, RenderError};
use crate::locale::{Arguments, Locale};
use crate::model::{Language, Phase};

const TEMPLATE: &str = include_str!("../../templates/site/index.html");

/// A file of the output, as the page lists it.
#[derive(Debug, Clone)]
pub struct Listed {
    /// Its path in the program's output.
    pub path: String,
    /// What it is.
    pub kind: ArtifactKind,
    /// The moment that it belongs to.
    pub moment: Option<String>,
    /// For whom it is.
    pub audience: Option<String>,
    /// The language it is in.
    pub language: Option<Language>,
    /// What people would call it.
    pub title: String,
}

/// What the template of the page gets.
#[derive(Debug, Serialize)]
struct Page {
    lang: String,
    dir: &'static str,
    title: String,
    theme: String,
    organization: String,
    owner: String,
    email: String,
    draft: bool,
    several_languages: bool,
    colors: ScreenColors,
    moments: Vec<Row>,
    sheets: Vec<Link>,
    calendars: Vec<Link>,
    words: std::collections::BTreeMap<String, String>,
}

/// A moment with what was made for it.
#[derive(Debug, Serialize)]
struct Row {
    day: String,
    time: Option<String>,
    title: String,
    kind: &'static str,
    audience: String,
    phase: &'static str,
    draft: bool,
    moved_from: Option<String>,
    because: Option<String>,
    mails: Vec<Mail>,
    events: Vec<Link>,
}

/// A mail in one language.
#[derive(Debug, Serialize)]
struct Mail {
    language: String,
    subject: String,
    html: String,
    txt: String,
    eml: String,
}

/// A link to a file.
#[derive(Debug, Serialize)]
struct Link {
    href: String,
    title: String,
    language: String,
    audience: String,
}

pub(super) fn index(input: &Input<'_>, locale: &Locale, listed: &[Listed]) -> Result<Artifact, RenderError> {
    let failed = |error: &minijinja::Error| RenderError::Template { name: "index.html".to_owned(), why: format!("{error:#}") };
    let page = page(input, locale, listed)?;
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    let html = environment.render_named_str("index.html", TEMPLATE, Value::from(Serde(&page))).map_err(|error| failed(&error))?;
    Ok(Artifact {
        path: "index.html".to_owned(),
        kind: ArtifactKind::Index,
        moment: None,
        audience: None,
        language: Some(locale.language.clone()),
        at: None,
        title: page.title,
        bytes: html.into_bytes(),
    })
}

fn page(input: &Input<'_>, locale: &Locale, listed: &[Listed]) -> Result<Page, RenderError> {
    let program = input.program;
    let theme = program.theme.as_ref().map(|theme| theme.colors.clone()).unwrap_or_default();
    let parsed = |color: &crate::model::Color| color.as_str().parse().unwrap_or(Rgb::BLACK);
    let mut words = std::collections::BTreeMap::new();
    for id in Locale::ids().filter(|id| id.starts_with("index-")) {
        words.insert(
            id.replace('-', "_"),
            locale.say(id, &Arguments::from([("theme", program.read(program.theme_name(), &locale.language).into())]))?,
        );
    }
    let titles = Titles::of(input, locale)?;
    let links = |kind: ArtifactKind| -> Vec<Link> {
        listed.iter().filter(|file| file.kind == kind && file.moment.is_none()).map(|file| link(&titles, file)).collect()
    };
    Ok(Page {
        lang: locale.language.to_string(),
        dir: locale.direction(),
        title: program.read(&program.title, &locale.language).to_owned(),
        theme: program.read(program.theme_name(), &locale.language).to_owned(),
        organization: program.organization.name.to_string(),
        owner: program.owner.name.to_string(),
        email: program.owner.email.to_string(),
        draft: !program.is_ready(Phase::FollowUp),
        several_languages: program.languages.len() > 1,
        colors: ScreenColors::from_theme(parsed(&theme.primary), parsed(&theme.accent)),
        moments: rows(input, locale, &titles, listed)?,
        sheets: links(ArtifactKind::Material),
        calendars: links(ArtifactKind::Calendar),
        words,
    })
}

/// The dated moments in order, and the mails without a date at the place where they are sent.
fn rows(input: &Input<'_>, locale: &Locale, titles: &Titles<'_>, listed: &[Listed]) -> Result<Vec<Row>, RenderError> {
    let mut rows = Vec::new();
    for moment in &input.plan.moments {
        let files = files_of(listed, &moment.id);
        let mails = mails(&files);
        let title = mails.first().map_or_else(|| titles.of_moment(moment), |mail| Ok(mail.subject.clone()))?;
        let moved = moment.moved.as_ref();
        rows.push(Row {
            day: day(locale, moment.starts.date(), DayForm::Day)?,
            time: (!moment.all_day).then(|| time(&moment.starts)),
            title,
            kind: moment.kind().word(),
            audience: titles.audience(&moment.audience)?,
            phase: moment.phase.word(),
            draft: !input.program.is_ready(moment.phase),
            moved_from: moved.map(|moved| day(locale, moved.from, DayForm::Day)).transpose()?,
            because: moved.and_then(|moved| moved.because.holiday(&locale.language)).map(str::to_owned),
            mails,
            events: files.iter().filter(|file| file.kind == ArtifactKind::Calendar).map(|file| link(titles, file)).collect(),
        });
        if moment.id == "signup-closes" {
            rows.extend(confirmation(input, locale, titles, listed)?);
        }
    }
    Ok(rows)
}

/// The answer to a sign-up, which has no date.
fn confirmation(input: &Input<'_>, locale: &Locale, titles: &Titles<'_>, listed: &[Listed]) -> Result<Option<Row>, RenderError> {
    let mails = mails(&files_of(listed, "signup-confirmation"));
    let Some(first) = mails.first() else { return Ok(None) };
    Ok(Some(Row {
        day: locale.say("index-at-once", &Arguments::new())?,
        time: None,
        title: first.subject.clone(),
        kind: "signup",
        audience: titles.audience_word("participants")?,
        phase: Phase::Signup.word(),
        draft: !input.program.is_ready(Phase::Signup),
        moved_from: None,
        because: None,
        mails,
        events: Vec::new(),
    }))
}

fn files_of<'a>(listed: &'a [Listed], moment: &str) -> Vec<&'a Listed> {
    listed.iter().filter(|file| file.moment.as_deref() == Some(moment)).collect()
}

fn mails(files: &[&Listed]) -> Vec<Mail> {
    let html = files.iter().filter(|file| file.kind == ArtifactKind::Email && file.path.ends_with(".html"));
    html.map(|file| {
        let stem = file.path.trim_end_matches(".html");
        Mail {
            language: file.language.as_ref().map(ToString::to_string).unwrap_or_default(),
            subject: file.title.clone(),
            html: file.path.clone(),
            txt: format!("{stem}.txt"),
            eml: format!("{stem}.eml"),
        }
    })
    .collect()
}

fn link(titles: &Titles<'_>, file: &Listed) -> Link {
    let audience = file.audience.as_deref().and_then(|word| titles.audience_word(word).ok()).unwrap_or_default();
    let title = if file.kind == ArtifactKind::Calendar { audience.clone() } else { file.title.clone() };
    Link {
        href: file.path.clone(),
        title,
        language: file.language.as_ref().map(ToString::to_string).unwrap_or_default(),
        audience,
    }
}
