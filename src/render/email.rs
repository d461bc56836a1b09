//! The e-mails of a program: which there are, in the order in which they are sent, each as HTML, as text and as a draft to open.

pub(super) mod content;

mod addressee;
mod approval;
mod campaign;
mod cocreation;
mod confirmation;
mod event;
mod feedback;
mod habit;
mod kickoff;
mod leadership;
mod listening;
mod mail;
mod measurement;
mod message;
mod series;
mod template;
mod wording;
mod writer;

use std::sync::Arc;

use serde_json::Value;

pub(super) use self::addressee::Addressee;
pub use self::mail::CONFIRMATION;
pub(super) use self::mail::{Mail, Sort, all};
pub(super) use self::message::{Parts, begun, notices, owner, wrong};
pub use self::template::OwnTemplates;
pub(super) use self::template::{TEXT_WIDTH, Templates};
use super::calendar::CalendarFile;
use super::picture::Pictures;
use super::{Artifact, ArtifactKind, Input, Job, RenderError, fields};
use crate::locale::Locale;
use crate::merge::Fields;
use crate::model::Images;

/// One job for each e-mail in a language.
pub(super) fn jobs<'a>(
    input: &'a Input<'a>,
    locale: &'a Arc<Locale>,
    pictures: &'a Pictures,
) -> Result<Vec<Job<'a>>, RenderError> {
    let templates = Arc::new(Templates::of(locale, input)?);
    let job = |mail: Mail<'a>| {
        let templates = Arc::clone(&templates);
        Box::new(move || artifacts(input, locale, pictures, &templates, &mail)) as Job<'a>
    };
    Ok(all(input).into_iter().map(job).collect())
}

/// A mail for one person, or with marks where a person's own words go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Letter {
    pub(super) subject: String,
    pub(super) html: String,
    /// The plain text, in lines that are not wrapped yet.
    pub(super) text: String,
    /// The names of the pictures that it shows.
    pub(super) pictures: Vec<String>,
}

/// Writes a mail for someone, with its pictures where a mail that is sent has them.
pub(super) fn letter(
    input: &Input<'_>,
    locale: &Locale,
    pictures: &Pictures,
    templates: &Templates<'_>,
    mail: &Mail<'_>,
    who: &Addressee<'_>,
) -> Result<Letter, RenderError> {
    let content = writer::content(input, locale, pictures, mail, who)?;
    let sent = content.with_pictures(|picture| address(&input.program.images, picture));
    let (html, text) = templates.filled_in(&sent, &mail.id)?;
    let pictures = content.pictures().map(str::to_owned).collect();
    Ok(Letter { subject: content.subject, html, text: text.trim().to_owned(), pictures })
}

/// The calendar that comes along with a mail; nothing where it has none, or where it stands on the web.
pub(super) fn calendar_of(
    input: &Input<'_>,
    locale: &Locale,
    mail: &Mail<'_>,
    fields: &Fields,
) -> Result<Option<CalendarFile>, RenderError> {
    Ok(event::file(input, locale, mail, fields)?.filter(|_| input.program.images == Images::Embed))
}

/// Which of the program's own templates makes a mail, or a part of it, if one does.
pub(super) fn own_template(input: &Input<'_>, mail: &Mail<'_>) -> Option<String> {
    let own = input.own_templates?;
    let names = [mail.id.as_str(), mail.template(), "layout", "parts"];
    let mut files = names.iter().flat_map(|name| ["mjml", "txt"].map(|form| format!("{name}.{form}")));
    files.find(|file| own.sources.contains_key(file))
}

/// Fills in all texts of a mail for someone, and makes nothing of them.
pub(super) fn texts(
    input: &Input<'_>,
    locale: &Locale,
    pictures: &Pictures,
    mail: &Mail<'_>,
    who: &Addressee<'_>,
) -> Result<(), RenderError> {
    writer::content(input, locale, pictures, mail, who).map(drop)
}

/// What people read of an e-mail: its words, without its looks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailWords {
    /// The id of its moment.
    pub id: String,
    /// The subject.
    pub subject: String,
    /// The line that mail programs show after the subject.
    pub preheader: String,
    /// The plain text, in lines that are not wrapped.
    pub text: String,
}

/// The words of every e-mail in a language, in the order in which they are sent.
pub(super) fn words(input: &Input<'_>, locale: &Arc<Locale>, pictures: &Pictures) -> Result<Vec<MailWords>, RenderError> {
    let templates = Templates::of(locale, input)?;
    let general = fields::general(input, locale)?;
    let of = |mail: Mail<'_>| {
        let content = writer::content(input, locale, pictures, &mail, &Addressee::anyone(general.clone()))?;
        let text = templates.text(&content, &mail.id)?;
        Ok(MailWords { id: mail.id, subject: content.subject, preheader: content.preheader, text: text.trim().to_owned() })
    };
    all(input).into_iter().filter(|mail| mail.is_in(locale)).map(of).collect()
}

/// The ids of the e-mails of a program, in the order in which they are sent.
pub(super) fn ids(input: &Input<'_>) -> Vec<String> {
    all(input).into_iter().map(|mail| mail.id).collect()
}

/// What the template of an e-mail gets, by the id of the mail's moment; nothing where no mail has it.
pub(super) fn data(input: &Input<'_>, locale: &Locale, pictures: &Pictures, id: &str) -> Result<Option<Value>, RenderError> {
    let Some(mail) = all(input).into_iter().find(|mail| mail.id == id) else { return Ok(None) };
    let content = writer::content(input, locale, pictures, &mail, &Addressee::anyone(fields::general(input, locale)?))?;
    let content = content.with_pictures(beside);
    serde_json::to_value(&content).map(Some).map_err(|why| RenderError::Template { name: id.to_owned(), why: why.to_string() })
}

/// The calendar that goes along with the answer to a sign-up, in a language; the other mails bring one event, which has a file already.
pub(super) fn confirmation_calendar(
    input: &Input<'_>,
    locale: &Locale,
    fields: &Fields,
) -> Result<Option<CalendarFile>, RenderError> {
    let confirmation = all(input).into_iter().find(|mail| mail.id == CONFIRMATION);
    confirmation.map_or(Ok(None), |mail| event::file(input, locale, &mail, fields))
}

fn artifacts(
    input: &Input<'_>,
    locale: &Locale,
    pictures: &Pictures,
    templates: &Templates<'_>,
    mail: &Mail<'_>,
) -> Result<Vec<Artifact>, RenderError> {
    // A session in one language has no mail in another.
    if !mail.is_in(locale) {
        return Ok(Vec::new());
    }
    let general = fields::general(input, locale)?;
    let content = writer::content(input, locale, pictures, mail, &Addressee::anyone(general.clone()))?;
    let folder = format!("emails/{}", locale.language);
    let page = templates.render(&content.with_pictures(beside), &mail.id)?;
    let sent = templates.render(&content.with_pictures(|picture| address(&input.program.images, picture)), &mail.id)?;
    let calendar = event::file(input, locale, mail, &general)?;
    let message = message::message(input, locale, mail, &content, &sent, pictures, calendar.as_ref())?;
    let artifact = |extension: &str, bytes: Vec<u8>| Artifact {
        path: format!("{folder}/{}.{extension}", mail.name),
        kind: ArtifactKind::Email,
        moment: Some(mail.id.clone()),
        audience: Some(mail.audience.to_string()),
        language: Some(locale.language.clone()),
        at: matches!(mail.sort, Sort::Moment(_)).then(|| mail.sent.clone()),
        title: content.subject.clone(),
        bytes,
    };
    Ok(vec![artifact("html", page.html.into_bytes()), artifact("txt", page.text.into_bytes()), artifact("eml", message)])
}

/// Where a picture stands for a page in the output.
fn beside(picture: &str) -> String {
    format!("../pictures/{picture}")
}

/// Where a mail that is sent has a picture: along with it, or where the program says that the pictures will stand.
fn address(images: &Images, picture: &str) -> String {
    match images {
        Images::Embed => format!("cid:{picture}"),
        Images::Linked { link } => format!("{}/{picture}", link.as_str().trim_end_matches('/')),
    }
}
