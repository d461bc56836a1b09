//! Who of a roster gets a mail, and when.

use jiff::Zoned;

use crate::model::{Program, Recipient};
use crate::plan::{Audience, Hours};
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

/// The hours of someone, where those of the moment will not do.
pub(super) fn hours(program: &Program, recipient: &Recipient) -> Option<Hours> {
    let role = recipient.role.and_then(|role| program.roles.get(role));
    Hours::of(program, role, &recipient.shift, recipient.site)
}

/// When a mail is sent to people with these hours.
pub(super) fn sent(program: &Program, mail: &Mail<'_>, hours: Option<Hours>) -> Zoned {
    let Some(hours) = hours else { return mail.sent.clone() };
    hours.sent(program, mail.moment(), &mail.sent)
}
