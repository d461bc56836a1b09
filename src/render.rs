//! From a program and its plan to named bytes: e-mails, messages, calendars, print. Reads no file and writes none; everything it needs is handed in.

mod brief;
pub mod calendar;
mod card;
mod email;
pub(crate) mod evidence;
pub(crate) mod fields;
pub mod guest;
mod markdown;
mod material;
mod message;
mod mjml;
pub mod outbox;
mod picture;
mod png;
mod qr;
mod site;
mod slide;
mod survey;
mod timeline;
mod titles;
mod typeset;
pub(crate) mod words;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Zoned;
use rayon::prelude::*;
use serde::Serialize;

use crate::color::Rgb;
use crate::lint::ShortText;
use crate::locale::{Locale, LocaleError};
use crate::model::{Called, Color, Language, People, Phase, Program};
use crate::plan::{Audience, Delivery, Occasion, Plan};
use crate::published::{Published, Sent};

/// Something that was made: a file by its path in the program's output.
#[derive(Debug, Clone)]
pub struct Artifact {
    /// Its path, with `/` between folders.
    pub path: String,
    /// What it is.
    pub kind: ArtifactKind,
    /// The moment it belongs to.
    pub moment: Option<String>,
    /// For whom it is.
    pub audience: Option<String>,
    /// The language it is in.
    pub language: Option<Language>,
    /// When it is meant to be used.
    pub at: Option<Zoned>,
    /// When it is sent to whom, where that is not the same for all; `at` is the first of these.
    pub sendings: Vec<Delivery>,
    /// What people would call it: the subject of a mail, the title of a sheet.
    pub title: String,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// The kinds of things that are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ArtifactKind {
    /// An e-mail, as HTML, as text, or as a message to open as a draft.
    Email,
    /// A picture that an e-mail shows.
    Picture,
    /// A calendar, or one event.
    Calendar,
    /// One event with the addresses of those who are invited to it.
    Invitation,
    /// The calendars of some of the people of a roster.
    People,
    /// Something to print.
    Material,
    /// A short text for sms, a chat or a board.
    Message,
    /// A picture for a screen.
    Slide,
    /// A card for the day start of a team, or several on a sheet.
    Card,
    /// A list of questions: for a survey tool, as a table, as text, or to print.
    Survey,
    /// The messages for each person of a roster, for one moment.
    Outbox,
    /// The page with everything at a glance.
    Index,
}

impl ArtifactKind {
    const ALL: [Self; 12] = [
        Self::Email,
        Self::Picture,
        Self::Calendar,
        Self::Invitation,
        Self::People,
        Self::Material,
        Self::Message,
        Self::Slide,
        Self::Card,
        Self::Survey,
        Self::Outbox,
        Self::Index,
    ];

    /// The kind's word in the manifest.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Picture => "picture",
            Self::Calendar => "calendar",
            Self::Invitation => "invitation",
            Self::People => "people",
            Self::Material => "material",
            Self::Message => "message",
            Self::Slide => "slide",
            Self::Card => "card",
            Self::Survey => "survey",
            Self::Outbox => "messages",
            Self::Index => "index",
        }
    }

    /// Whether it holds addresses of people, so that its owner alone may read it.
    #[must_use]
    pub const fn is_personal(self) -> bool {
        matches!(self, Self::Invitation)
    }

    /// The kind with this word.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// Which groups of things are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// E-mails, with the pictures that they show.
    Emails,
    /// Short texts for sms, chats and boards.
    Messages,
    /// Calendars.
    Calendars,
    /// Print, and slides for screens.
    Materials,
    /// The question lists, for survey tools and on paper.
    Surveys,
    /// A message for each person of a roster.
    Outbox,
}

impl Group {
    /// The groups that are made of every program; the outbox comes with a roster.
    pub const ALL: [Self; 5] = [Self::Emails, Self::Messages, Self::Calendars, Self::Materials, Self::Surveys];

    /// The folder in which the group's files stand, which is also its word on the command line.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Emails => "emails",
            Self::Messages => "messages",
            Self::Calendars => "calendars",
            Self::Materials => "materials",
            Self::Surveys => "surveys",
            Self::Outbox => "outbox",
        }
    }
}

/// Why something could not be rendered. The check keeps most of it from happening.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// Words are missing.
    #[error(transparent)]
    Locale(#[from] LocaleError),
    /// A text or template cannot be merged.
    #[error("`{name}` cannot be merged: {why}")]
    Template {
        /// The template or text.
        name: String,
        /// What is wrong.
        why: String,
    },
    /// Some of the program's own templates are wrong.
    #[error("the program’s own templates fail: {0:?}")]
    OwnTemplate(Vec<guest::Fault>),
    /// A calendar cannot be made.
    #[error(transparent)]
    Calendar(#[from] calendar::CalendarError),
    /// A message cannot be put together.
    #[error("the message `{moment}` cannot be put together: {why}")]
    Message {
        /// The moment.
        moment: String,
        /// What is wrong.
        why: String,
    },
    /// A sheet cannot be set.
    #[error("the sheet `{name}` cannot be set: {why}")]
    Sheet {
        /// The sheet.
        name: String,
        /// What is wrong.
        why: String,
    },
    /// A picture cannot be drawn.
    #[error("the picture `{path}` cannot be drawn: {why}")]
    Picture {
        /// The file of the program.
        path: String,
        /// What is wrong.
        why: String,
    },
}

/// What rendering needs besides the program: what was read from its folder, and what was asked for.
#[derive(Debug)]
pub struct Input<'a> {
    /// The program.
    pub program: &'a Program,
    /// When everything happens.
    pub plan: &'a Plan,
    /// The program's files, by path.
    pub assets: &'a BTreeMap<String, Vec<u8>>,
    /// The program's own words, by language.
    pub own_words: &'a BTreeMap<Language, String>,
    /// The program's own templates of e-mails, where it has some.
    pub own_templates: Option<&'a OwnTemplates>,
    /// The names of those whom the program knows by an id alone.
    pub people: &'a People,
    /// What was sent out of its calendars before.
    pub published: &'a Published,
    /// The languages to render: those of the program, or one of them.
    pub languages: &'a [Language],
    /// Which groups to render.
    pub groups: &'a [Group],
}

/// What to call someone: by name where that is known, by a word for any colleague otherwise.
fn name_of(people: &People, who: &impl Called, locale: &Locale) -> Result<String, LocaleError> {
    let fallback = locale.say("person-fallback", &crate::locale::Arguments::new())?;
    Ok(people.name_of(who, &fallback).to_owned())
}

/// Told as work proceeds, from any thread: how many pieces of work are done, of how many.
pub type Progress<'a> = dyn Fn(usize, usize) + Sync + 'a;

/// A piece of work: makes some of the artifacts.
type Job<'a> = Box<dyn Fn() -> Result<Vec<Artifact>, RenderError> + Send + Sync + 'a>;

/// Makes everything that is asked for; the same input gives the same bytes, whatever the number of threads.
///
/// # Errors
/// When a text, template or picture cannot be rendered; nothing is made then.
pub fn render(input: &Input<'_>, progress: &Progress<'_>) -> Result<Vec<Artifact>, RenderError> {
    let locales = input
        .languages
        .iter()
        .map(|language| Locale::of(language, input.own_words.get(language).map(String::as_str)).map(Arc::new))
        .collect::<Result<Vec<_>, _>>()?;
    let pictures = picture::Pictures::of(input, &locales)?;
    let mut jobs = Vec::new();
    for locale in &locales {
        jobs.extend(work(input, locale, &pictures)?);
    }
    if input.groups.contains(&Group::Surveys) {
        jobs.push(Box::new(|| survey::in_all_languages(input)));
    }
    let done = std::sync::atomic::AtomicUsize::new(0);
    let made: Vec<Result<Vec<Artifact>, RenderError>> = jobs
        .par_iter()
        .map(|job| {
            let made = job();
            progress(done.fetch_add(1, std::sync::atomic::Ordering::Relaxed) + 1, jobs.len());
            made
        })
        .collect();
    if let Some(faults) = template_faults(&made) {
        return Err(RenderError::OwnTemplate(faults));
    }
    // Of several failures the first is told, whichever thread met its own first.
    let mut artifacts: Vec<Artifact> = made.into_iter().collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect();
    if input.groups.contains(&Group::Emails) {
        artifacts.extend(pictures.artifacts());
    }
    artifacts.sort_by(|a, b| a.path.cmp(&b.path));
    artifacts.dedup_by(|a, b| a.path == b.path);
    Ok(artifacts)
}

/// Everything that is wrong with the program's own templates, each fault once; nothing where there is none.
fn template_faults<T>(made: &[Result<T, RenderError>]) -> Option<Vec<guest::Fault>> {
    let faults = made.iter().filter_map(|made| match made {
        Err(RenderError::OwnTemplate(faults)) => Some(faults),
        _ => None,
    });
    let mut once: Vec<guest::Fault> = Vec::new();
    for fault in faults.flatten() {
        if !once.contains(fault) {
            once.push(fault.clone());
        }
    }
    (!once.is_empty()).then_some(once)
}

/// The page with everything at a glance, over all that a program's output holds.
///
/// # Errors
/// When its template or words cannot be merged.
pub fn index(input: &Input<'_>, listed: &[site::Listed]) -> Result<Artifact, RenderError> {
    let language = input.program.first_language();
    let locale = Locale::of(language, input.own_words.get(language).map(String::as_str))?;
    site::index(input, &locale, listed)
}

/// The ids of the moments that come with an e-mail, in the order in which these are sent.
#[must_use]
pub fn mailed(program: &Program, plan: &Plan) -> Vec<String> {
    let (assets, own_words) = (BTreeMap::new(), BTreeMap::new());
    let input = Input {
        program,
        plan,
        assets: &assets,
        own_words: &own_words,
        own_templates: None,
        people: &People::default(),
        published: &Published::default(),
        languages: &program.languages,
        groups: &[],
    };
    email::ids(&input)
}

/// The same of a program with what it brings: a template of its own can add an e-mail.
#[must_use]
pub fn mail_ids(input: &Input<'_>) -> Vec<String> {
    email::ids(input)
}

/// An e-mail of a program, without its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailHead {
    /// The id of its moment.
    pub id: String,
    /// For whom it is.
    pub audience: Audience,
    /// The phase that it belongs to.
    pub phase: Phase,
    /// The role, by its place in the program's list, whose representatives alone get it.
    pub representatives_of: Option<usize>,
}

/// The e-mails of a program, also those that its own templates add, in the order in which they are sent.
#[must_use]
pub fn mail_heads(input: &Input<'_>) -> Vec<MailHead> {
    let role = |mail: &email::Mail<'_>| match mail.moment()?.occasion {
        Occasion::Cocreation { role, .. } | Occasion::Review { role, .. } => Some(role),
        _ => None,
    };
    let head = |mail: email::Mail<'_>| MailHead {
        representatives_of: role(&mail),
        id: mail.id,
        audience: mail.audience,
        phase: mail.phase,
    };
    email::all(input).into_iter().map(head).collect()
}

/// Every event of the calendars as it would be sent out now, with what it is called in each of the languages that are asked for.
///
/// # Errors
/// When words are missing, or a text cannot be merged.
pub fn sent(input: &Input<'_>) -> Result<Vec<Sent>, RenderError> {
    let locales = input
        .languages
        .iter()
        .map(|language| Ok(Locale::of(language, input.own_words.get(language).map(String::as_str))?))
        .collect::<Result<Vec<_>, RenderError>>()?;
    let fields = locales.iter().map(|locale| fields::general(input, locale)).collect::<Result<Vec<_>, _>>()?;
    let words: Vec<_> = locales.iter().zip(&fields).map(|(locale, fields)| calendar::Words::of(input, locale, fields)).collect();
    Ok(calendar::sent(&words)?)
}

/// What the template of the e-mail of a moment gets in a language, nothing where the moment has no e-mail. Its pictures are drawn where the
/// group of e-mails is asked for.
///
/// # Errors
/// When words are missing, or a text or picture cannot be rendered.
pub fn template_data(input: &Input<'_>, language: &Language, moment: &str) -> Result<Option<serde_json::Value>, RenderError> {
    let locale = Arc::new(Locale::of(language, input.own_words.get(language).map(String::as_str))?);
    let pictures = picture::Pictures::of(input, std::slice::from_ref(&locale))?;
    email::data(input, &locale, &pictures, moment)
}

/// The timeline of a program in a language, set for paper as a PDF.
///
/// # Errors
/// When words are missing, or the sheet cannot be set.
pub fn timeline_pdf(input: &Input<'_>, locale: &Locale, paper: Paper) -> Result<Vec<u8>, RenderError> {
    timeline::pdf(input, locale, paper)
}

/// The timeline of a program in a language as an SVG, for a screen.
///
/// # Errors
/// When words are missing, or the sheet cannot be set.
pub fn timeline_svg(input: &Input<'_>, locale: &Locale) -> Result<Vec<u8>, RenderError> {
    timeline::svg(input, locale)
}

/// The words of every e-mail in a language, in the order in which they are sent. No picture is drawn for it where no group is asked for.
///
/// # Errors
/// When words are missing, or a text cannot be rendered.
pub fn mail_words(input: &Input<'_>, language: &Language) -> Result<Vec<MailWords>, RenderError> {
    let locale = Arc::new(Locale::of(language, input.own_words.get(language).map(String::as_str))?);
    let pictures = picture::Pictures::of(input, std::slice::from_ref(&locale))?;
    email::words(input, &locale, &pictures)
}

/// What a program sends by sms, in each of the languages that are asked for; what cannot be written is left out, and told by the check.
#[must_use]
pub fn text_messages(input: &Input<'_>) -> Vec<ShortText> {
    let locale = |language| Locale::of(language, input.own_words.get(language).map(String::as_str)).ok();
    input.languages.iter().filter_map(locale).flat_map(|locale| message::text_messages(input, &locale)).collect()
}

pub use email::content::{INTERFACE, schema as template_schema};
pub use email::{CONFIRMATION, MailWords, OwnTemplates};
pub use site::Listed;
pub use timeline::Paper;
pub use titles::Titles;

fn work<'a>(input: &'a Input<'a>, locale: &'a Arc<Locale>, pictures: &'a picture::Pictures) -> Result<Vec<Job<'a>>, RenderError> {
    let mut jobs: Vec<Job<'a>> = Vec::new();
    if input.groups.contains(&Group::Emails) {
        jobs.extend(email::jobs(input, locale, pictures)?);
    }
    let short = input.groups.iter().any(|group| matches!(group, Group::Messages | Group::Materials));
    let told = if short { brief::told(input, locale)? } else { Vec::new() };
    if input.groups.contains(&Group::Messages) {
        jobs.extend(message::jobs(input, locale, &told));
    }
    if input.groups.contains(&Group::Calendars) {
        jobs.push(Box::new(move || calendar_artifacts(input, locale)));
    }
    if input.groups.contains(&Group::Materials) {
        jobs.extend(material::jobs(input, locale)?);
        jobs.extend(timeline::jobs(input, locale));
        jobs.extend(slide::jobs(input, locale, &told));
        jobs.extend(card::jobs(input, locale, &told)?);
    }
    if input.groups.contains(&Group::Surveys) {
        jobs.extend(survey::jobs(input, locale)?);
    }
    Ok(jobs)
}

/// The primary and the accent color of a program's theme; the schema holds their form.
fn theme_colors(program: &Program) -> (Rgb, Rgb) {
    let colors = program.theme.as_ref().map(|theme| theme.colors.clone()).unwrap_or_default();
    let parsed = |color: &Color| color.as_str().parse().unwrap_or(Rgb::BLACK);
    (parsed(&colors.primary), parsed(&colors.accent))
}

fn calendar_artifacts(input: &Input<'_>, locale: &Locale) -> Result<Vec<Artifact>, RenderError> {
    let fields = fields::general(input, locale)?;
    let mut files = calendar::calendars(&calendar::Words::of(input, locale, &fields))?;
    files.extend(email::confirmation_calendar(input, locale, &fields)?);
    Ok(files
        .into_iter()
        .map(|file| Artifact {
            at: file.moment.as_deref().and_then(|id| input.plan.moment(id)).map(|moment| moment.starts.clone()),
            sendings: Vec::new(),
            path: file.path,
            kind: if file.invites { ArtifactKind::Invitation } else { ArtifactKind::Calendar },
            moment: file.moment,
            title: file.audience.clone(),
            audience: Some(file.audience),
            language: Some(file.language),
            bytes: file.bytes,
        })
        .collect())
}
