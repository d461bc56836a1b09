//! Who of a roster gets a mail, and when.

use jiff::Zoned;
use jiff::tz::TimeZone;

use crate::model::{Program, Recipient, SendAt, TimeOfDay};
use crate::plan::Audience;
use crate::render::email::{Mail, Sort};

/// Whether someone gets a mail.
pub(super) fn gets(program: &Program, mail: &Mail<'_>, recipient: &Recipient) -> bool {
    if recipient.opted_out {
        return false;
    }
    let invited = match &mail.audience {
        Audience::Everyone => true,
        Audience::Participants => recipient.takes_part(),
        Audience::Leaders => leads(program, recipient),
        Audience::Role(id) => recipient.role.and_then(|role| program.roles.get(role)).is_some_and(|role| role.id == **id),
        Audience::CxTeam => false,
    };
    let Sort::Moment(moment) = mail.sort else { return invited };
    let site = recipient.site.and_then(|site| program.sites.get(site)).map(|site| site.id.as_str());
    let is_there = moment.site.is_none() || moment.site.as_deref() == site;
    let language = program.languages.get(recipient.language);
    let is_spoken = moment.language.is_none() || moment.language.as_ref() == language;
    invited && is_there && is_spoken
}

/// Whether someone is of a layer that the session of the leaders invites.
fn leads(program: &Program, recipient: &Recipient) -> bool {
    let session = program.leadership.as_ref().and_then(|leadership| leadership.session.as_ref());
    recipient.layer.is_some_and(|layer| session.is_some_and(|session| session.audience.contains(&layer)))
}

/// An hour of a role or shift, on the clock of a site, at which messages reach people well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Hour {
    time: TimeOfDay,
    site: Option<usize>,
}

/// The hour at which messages reach someone well; nothing where the hour of the moment will do.
pub(super) fn hour(program: &Program, recipient: &Recipient) -> Option<Hour> {
    let role = program.roles.get(recipient.role?)?;
    let time = match role.works.as_ref()?.send_at.as_ref()? {
        SendAt::Once(time) => *time,
        SendAt::Shifts(shifts) => *shifts.get(&recipient.shift)?,
    };
    let has_clock = |site: &usize| program.sites.get(*site).is_some_and(|site| site.timezone.is_some());
    Some(Hour { time, site: recipient.site.filter(has_clock) })
}

/// When a mail is sent, at this hour of its day where there is one.
pub(super) fn sent(program: &Program, mail: &Mail<'_>, hour: Option<Hour>) -> Zoned {
    let Some(hour) = hour else { return mail.sent.clone() };
    let own = hour.site.and_then(|site| program.sites.get(site)?.timezone.as_ref());
    let zone = own.and_then(|zone| TimeZone::get(zone.as_str()).ok()).unwrap_or_else(|| mail.sent.time_zone().clone());
    mail.sent.date().to_datetime(hour.time.0).to_zoned(zone).unwrap_or_else(|_| mail.sent.clone())
}
