//! Who of a roster gets a mail.

use jiff::Zoned;

use crate::model::{Channel, Language, Program, Recipient};
use crate::plan::{Audience, Hours, Occasion};
use crate::render::email::Mail;

/// Whether someone gets a mail.
pub(super) fn gets(program: &Program, mail: &Mail<'_>, recipient: &Recipient) -> bool {
    let moment = mail.moment();
    let reach = Reach {
        audience: &mail.audience,
        representatives: moment.is_some_and(|moment| moment.occasion.is_for_representatives()),
        site: moment.and_then(|moment| moment.site.as_deref()),
        language: moment.and_then(|moment| moment.language.as_ref()).map(Language::as_str),
    };
    // Whoever signed up is not asked again.
    let is_asked_again = recipient.takes_part() && moment.is_some_and(|moment| moment.occasion == Occasion::SignupRescue);
    !recipient.opted_out && is_reached(program, recipient) && !is_asked_again && reach.holds(program, recipient)
}

/// Whether someone is reached by mail: a role is, unless its channels leave that out.
fn is_reached(program: &Program, recipient: &Recipient) -> bool {
    let role = recipient.role.and_then(|role| program.roles.get(role));
    !recipient.email.is_empty() && role.is_none_or(|role| role.channels.contains(&Channel::Email))
}

/// For whom something is: an audience, or of it those who speak for it, the people of one site, or those who speak one language.
pub(in crate::render) struct Reach<'a> {
    pub(in crate::render) audience: &'a Audience,
    pub(in crate::render) representatives: bool,
    pub(in crate::render) site: Option<&'a str>,
    pub(in crate::render) language: Option<&'a str>,
}

impl Reach<'_> {
    /// Whether it is for someone.
    pub(in crate::render) fn holds(&self, program: &Program, recipient: &Recipient) -> bool {
        let invited = match self.audience {
            Audience::Everyone => true,
            Audience::Participants => recipient.takes_part(),
            Audience::Leaders => leads(program, recipient),
            Audience::Role(id) => recipient.role.and_then(|role| program.roles.get(role)).is_some_and(|role| role.id == **id),
            Audience::CxTeam => false,
        };
        let is_meant = !self.representatives || recipient.represents;
        let site = recipient.site.and_then(|site| program.sites.get(site)).map(|site| site.id.as_str());
        let language = program.languages.get(recipient.language).map(Language::as_str);
        let is_there = self.site.is_none() || self.site == site;
        invited && is_meant && is_there && (self.language.is_none() || self.language == language)
    }
}

/// Whether someone is of a layer that the session of the leaders invites.
pub(in crate::render) fn leads(program: &Program, recipient: &Recipient) -> bool {
    let session = program.leadership.as_ref().and_then(|leadership| leadership.session.as_ref());
    recipient.layer.is_some_and(|layer| session.is_some_and(|session| session.audience.contains(&layer)))
}

/// The hours of someone, where those of the moment will not do.
pub(in crate::render) fn hours(program: &Program, recipient: &Recipient) -> Option<Hours> {
    let role = recipient.role.and_then(|role| program.roles.get(role));
    Hours::of(program, role, &recipient.shift, recipient.site)
}

/// When a mail is sent to people with these hours.
pub(super) fn sent(program: &Program, mail: &Mail<'_>, hours: Option<Hours>) -> Zoned {
    let Some(hours) = hours else { return mail.sent.clone() };
    hours.sent(program, mail.moment(), &mail.sent)
}
