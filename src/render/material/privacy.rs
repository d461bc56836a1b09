//! The privacy pack: from the program alone, what happens with data. For whoever must agree, and for whoever asks.

use super::paper::{Mark, Page, Section, sheet};
use super::{Desk, Material};
use crate::locale::Arguments;
use crate::model::{Approval, Duration, Images, Phase, Program};
use crate::render::RenderError;
use crate::render::words::{DayForm, list, typed};

/// The pack, where the program says something of privacy or has approvals.
pub(super) fn materials(desk: &Desk<'_>) -> Result<Vec<Material>, RenderError> {
    let program = desk.input.program;
    if program.privacy.is_none() && program.approvals.is_empty() {
        return Ok(Vec::new());
    }
    let title = desk.word("privacy-title")?;
    let whom = desk.word("privacy-for")?;
    let data = Page::new(title.clone(), whom.clone(), Some(desk.word("privacy-intro")?))
        .with(
            desk.section("privacy-data")?
                .table(desk.all_words(&["privacy-what", "privacy-purpose", "privacy-seen"])?, rows(desk)?),
        )
        .with(desk.section("privacy-not")?.in_panel().list(Mark::Dot, not(desk)?));
    let agreed = Page::new(desk.word("privacy-agreed-title")?, whom, None)
        .with(desk.section("privacy-rules")?.facts(rules(desk)?))
        .with(desk.section("privacy-approvals")?.table(
            desk.all_words(&["privacy-approval-by", "privacy-approval-covers", "privacy-approval-status"])?,
            program.approvals.iter().map(|approval| approved(desk, approval)).collect::<Result<_, _>>()?,
        ))
        .with(Section::default().fields(desk.all_words(&["paper-name", "paper-date", "paper-signature"])?));
    let material = sheet("privacy", title, Phase::MeasurementBefore, vec![data, agreed], None);
    Ok(vec![Material { audience: Some("cx-team".to_owned()), ..material }])
}

/// Which data is used for what, and who sees it; only what the program has a part for.
fn rows(desk: &Desk<'_>) -> Result<Vec<Vec<String>>, RenderError> {
    let program = desk.input.program;
    let kinds = [
        ("roster", sends_mail(program)),
        ("signup", program.campaign.is_some()),
        ("measurement", program.measurement.is_some()),
        ("feedback", program.feedback.is_some()),
        ("cocreation", program.cocreation.is_some()),
        ("video", program.campaign.as_ref().is_some_and(|campaign| !campaign.videos.is_empty())),
        ("listening", !program.listening.is_empty()),
    ];
    let owner = Arguments::from([("owner", program.owner.name.as_str().into())]);
    let row = |kind: &str| {
        let said = ["what", "purpose", "seen"].map(|part| desk.say(&format!("privacy-{kind}-{part}"), &owner));
        said.into_iter().collect::<Result<Vec<_>, _>>()
    };
    let mut rows =
        kinds.iter().filter(|(_, is_there)| *is_there).map(|(kind, _)| row(kind)).collect::<Result<Vec<_>, RenderError>>()?;
    let own: Vec<String> =
        program.roster.iter().flat_map(|roster| &roster.fields).map(|field| field.as_str().to_owned()).collect();
    if let (false, Some(roster)) = (own.is_empty(), rows.first_mut().and_then(|row| row.first_mut())) {
        let columns = Arguments::from([("columns", list(desk.locale, &own)?.into())]);
        *roster = format!("{roster} {}", desk.say("privacy-own-columns", &columns)?);
    }
    Ok(rows)
}

/// Whether people get messages by name.
const fn sends_mail(program: &Program) -> bool {
    program.campaign.is_some() || program.nudges.is_some() || program.feedback.is_some()
}

/// What is not done with data.
fn not(desk: &Desk<'_>) -> Result<Vec<String>, RenderError> {
    let program = desk.input.program;
    let pictures = match &program.images {
        Images::Embed => desk.word("privacy-not-pictures")?,
        Images::Linked { link } => {
            let host = typed(link.as_str()).split('/').next().unwrap_or_default();
            desk.say("privacy-linked-pictures", &Arguments::from([("host", host.into())]))?
        }
    };
    Ok(vec![desk.word("privacy-not-tracked")?, pictures, desk.word("privacy-not-judged")?, desk.word("privacy-not-forced")?])
}

/// How long, how few, how to stop, where to read and ask.
fn rules(desk: &Desk<'_>) -> Result<Vec<(String, String)>, RenderError> {
    let program = desk.input.program;
    let privacy = program.privacy.as_ref();
    let retention = match privacy.and_then(|privacy| privacy.retention) {
        Some(retention) => kept(desk, retention)?,
        None => desk.word("privacy-undecided")?,
    };
    let group = program.feedback.as_ref().map(|feedback| Arguments::from([("min_group", u32::from(feedback.min_group).into())]));
    let stop = privacy.and_then(|privacy| privacy.opt_out.as_ref()).or(program.unsubscribe.as_ref());
    let owner =
        Arguments::from([("owner", program.owner.name.as_str().into()), ("email", program.owner.email.to_string().into())]);
    Ok(vec![
        (desk.word("privacy-kept")?, retention),
        (desk.word("privacy-group")?, group.map(|group| desk.say("privacy-group-how", &group)).transpose()?.unwrap_or_default()),
        (desk.word("privacy-stop")?, stop.map_or_else(|| desk.word("privacy-undecided"), |url| Ok(url.to_string()))?),
        (
            desk.word("privacy-notice")?,
            privacy.map_or_else(|| desk.word("privacy-undecided"), |privacy| Ok(privacy.notice.to_string()))?,
        ),
        (desk.word("privacy-contact")?, desk.say("privacy-contact-who", &owner)?),
    ])
}

/// How long data is kept, in words.
pub(super) fn kept(desk: &Desk<'_>, retention: Duration) -> Result<String, RenderError> {
    let (id, count) = match retention {
        Duration::Months(count) => ("privacy-kept-months", count),
        Duration::Weeks(count) => ("privacy-kept-weeks", count),
        Duration::WorkingDays(count) => ("privacy-kept-days", count),
        Duration::Clock(seconds) => ("privacy-kept-hours", seconds.div_ceil(3600)),
    };
    desk.say(id, &Arguments::from([("count", count.into())]))
}

/// An approval: who gives it, on what, and how it stands.
fn approved(desk: &Desk<'_>, approval: &Approval) -> Result<Vec<String>, RenderError> {
    let covers = approval.covers.iter().map(|covered| desk.word(&format!("email-covers-{}", covered.word())));
    let status = match approval.granted {
        Some(day) => {
            desk.say("privacy-granted", &Arguments::from([("day", desk.day(day.0, DayForm::WithoutWeekdayWithYear)?.into())]))?
        }
        None => desk.word("privacy-awaited")?,
    };
    let reference = approval.reference.as_ref().map(|reference| format!(" ({reference})")).unwrap_or_default();
    Ok(vec![desk.read(&approval.by), covers.collect::<Result<Vec<_>, _>>()?.join("; "), status + &reference])
}
