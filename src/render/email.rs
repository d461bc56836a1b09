//! The e-mails of a program: which there are, in the order in which they are sent, each as HTML, as text and as a draft to open.

mod addressee;
pub(super) mod content;
mod message;
mod template;
mod wording;
mod writer;

use std::sync::Arc;

use jiff::{ToSpan as _, Zoned};
use serde_json::Value;

pub(super) use self::addressee::Addressee;
pub use self::template::OwnTemplates;
pub(super) use self::template::Templates;
pub(super) use self::template::{TEXT_WIDTH, encoded, environment, to_html};
use super::picture::Pictures;
use super::{Artifact, ArtifactKind, Input, Job, RenderError, fields};
use crate::locale::Locale;
use crate::model::Phase;
use crate::plan::{Audience, Moment, Occasion};

/// The id of the e-mail that answers a sign-up, which has no date.
pub const CONFIRMATION: &str = "signup-confirmation";

/// An e-mail of a program, before it is written in a language.
#[derive(Debug, Clone)]
pub(super) struct Mail<'a> {
    /// The id of its moment, which names its files.
    pub(super) id: String,
    /// What it is.
    pub(super) sort: Sort<'a>,
    /// When it is sent.
    pub(super) sent: Zoned,
    /// For whom it is.
    pub(super) audience: Audience,
    /// The phase that it belongs to.
    phase: Phase,
}

/// What an e-mail is: about a moment, or the answer to a sign-up.
#[derive(Debug, Clone, Copy)]
pub(super) enum Sort<'a> {
    /// About a dated moment.
    Moment(&'a Moment),
    /// Sent at once when someone signs up.
    Confirmation,
}

/// One job for each e-mail in a language.
pub(super) fn jobs<'a>(
    input: &'a Input<'a>,
    locale: &'a Arc<Locale>,
    pictures: &'a Pictures,
) -> Result<Vec<Job<'a>>, RenderError> {
    let templates = Arc::new(Templates::of(locale, input)?);
    let mails = mails(input);
    let width = mails.len().to_string().len().max(2);
    let job = |(index, mail): (usize, Mail<'a>)| {
        let name = format!("{:0width$}-{}", index + 1, mail.id);
        let templates = Arc::clone(&templates);
        Box::new(move || artifacts(input, locale, pictures, &templates, &mail, &name)) as Job<'a>
    };
    Ok(mails.into_iter().enumerate().map(job).collect())
}

/// The e-mails of a program in the order in which they are sent.
pub(super) fn mails<'a>(input: &Input<'a>) -> Vec<Mail<'a>> {
    let plan = input.plan;
    let mut mails: Vec<Mail<'a>> = plan
        .moments
        .iter()
        .filter(|moment| is_mailed(moment))
        .map(|moment| Mail {
            id: moment.id.clone(),
            sort: Sort::Moment(moment),
            sent: moment.sent.clone(),
            audience: moment.audience.clone(),
            phase: moment.phase,
        })
        .collect();
    mails.extend(confirmation(input));
    mails.sort_by(|a, b| a.sent.cmp(&b.sent));
    mails
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

/// Writes a mail for someone, with its pictures under these addresses.
pub(super) fn letter(
    input: &Input<'_>,
    locale: &Locale,
    pictures: &Pictures,
    templates: &Templates<'_>,
    mail: &Mail<'_>,
    who: &Addressee<'_>,
    address: &dyn Fn(&str) -> String,
) -> Result<Letter, RenderError> {
    let content = writer::content(input, locale, pictures, mail, who)?;
    let (html, text) = templates.filled_in(&content.with_pictures(address), &mail.id)?;
    let pictures = content.pictures().map(str::to_owned).collect();
    Ok(Letter { subject: content.subject, html, text: text.trim().to_owned(), pictures })
}

/// Which of the program's own templates makes a mail, or a part of it, if one does.
pub(super) fn own_template(input: &Input<'_>, mail: &Mail<'_>) -> Option<String> {
    let own = input.own_templates?;
    let kind = writer::template_name(mail);
    let names = [mail.id.as_str(), kind, "layout", "parts"];
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

/// The ids of the e-mails of a program, in the order in which they are sent.
pub(super) fn ids(input: &Input<'_>) -> Vec<String> {
    mails(input).into_iter().map(|mail| mail.id).collect()
}

/// What the template of an e-mail gets, by the id of the mail's moment; nothing where no mail has it.
pub(super) fn data(input: &Input<'_>, locale: &Locale, pictures: &Pictures, id: &str) -> Result<Option<Value>, RenderError> {
    let Some(mail) = mails(input).into_iter().find(|mail| mail.id == id) else { return Ok(None) };
    let content = writer::content(input, locale, pictures, &mail, &Addressee::anyone(fields::general(input, locale)?))?;
    let content = content.with_pictures(|picture| format!("../pictures/{picture}"));
    serde_json::to_value(&content).map(Some).map_err(|why| RenderError::Template { name: id.to_owned(), why: why.to_string() })
}

/// Whether a moment comes with an e-mail.
fn is_mailed(moment: &Moment) -> bool {
    match moment.occasion {
        Occasion::MeasureBefore | Occasion::MeasureAfter => moment.audience == Audience::Everyone,
        Occasion::SignupCloses
        | Occasion::SignupRescue
        | Occasion::Experiment
        | Occasion::FeedbackCloses
        | Occasion::FollowUp { .. }
        | Occasion::Approval { .. }
        | Occasion::Leaders
        | Occasion::Listening { .. } => false,
        _ => true,
    }
}

/// The answer to a sign-up has no date; it is listed where signing up begins, after the first mail that asks for it.
fn confirmation<'a>(input: &Input<'a>) -> Option<Mail<'a>> {
    input.program.campaign.as_ref()?.signup.as_ref()?;
    let closes = input.plan.moment("signup-closes")?;
    let first_video = input.plan.moments.iter().find(|moment| matches!(moment.occasion, Occasion::Video { .. }));
    let sent = first_video.map_or_else(|| closes.starts.clone(), |video| video.starts.saturating_add(1.minute()));
    Some(Mail { id: CONFIRMATION.into(), sort: Sort::Confirmation, sent, audience: Audience::Participants, phase: Phase::Signup })
}

fn artifacts(
    input: &Input<'_>,
    locale: &Locale,
    pictures: &Pictures,
    templates: &Templates<'_>,
    mail: &Mail<'_>,
    name: &str,
) -> Result<Vec<Artifact>, RenderError> {
    // A session in one language has no mail in another.
    if matches!(&mail.sort, Sort::Moment(moment) if moment.language.as_ref().is_some_and(|language| *language != locale.language))
    {
        return Ok(Vec::new());
    }
    let content = writer::content(input, locale, pictures, mail, &Addressee::anyone(fields::general(input, locale)?))?;
    let folder = format!("emails/{}", locale.language);
    let linked = templates.render(&content.with_pictures(|picture| format!("../pictures/{picture}")), &mail.id)?;
    let inline = templates.render(&content.with_pictures(|picture| format!("cid:{picture}")), &mail.id)?;
    let message = message::message(input, locale, mail, &content, &inline, pictures)?;
    let artifact = |extension: &str, bytes: Vec<u8>| Artifact {
        path: format!("{folder}/{name}.{extension}"),
        kind: ArtifactKind::Email,
        moment: Some(mail.id.clone()),
        audience: Some(mail.audience.to_string()),
        language: Some(locale.language.clone()),
        at: matches!(mail.sort, Sort::Moment(_)).then(|| mail.sent.clone()),
        title: content.subject.clone(),
        bytes,
    };
    Ok(vec![artifact("html", linked.html.into_bytes()), artifact("txt", linked.text.into_bytes()), artifact("eml", message)])
}
