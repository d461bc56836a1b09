//! Who of a roster gets a mail, and when.

use jiff::Zoned;
use jiff::tz::TimeZone;

use crate::model::{Language, Program, Recipient, SendAt, TimeOfDay};
use crate::plan::Audience;
use crate::render::email::{Mail, Sort};

/// Whether someone gets a mail.
pub(super) fn gets(program: &Program, mail: &Mail<'_>, recipient: &Recipient) -> bool {
    let (site, language) = match mail.sort {
        Sort::Moment(moment) => (moment.site.as_deref(), moment.language.as_ref().map(Language::as_str)),
        Sort::Confirmation => (None, None),
    };
    !recipient.opted_out && Reach { audience: &mail.audience, site, language }.holds(program, recipient)
}

/// For whom something is: an audience, or of it the people of one site, or those who speak one language.
pub(in crate::render) struct Reach<'a> {
    pub(in crate::render) audience: &'a Audience,
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
        let site = recipient.site.and_then(|site| program.sites.get(site)).map(|site| site.id.as_str());
        let language = program.languages.get(recipient.language).map(Language::as_str);
        invited && (self.site.is_none() || self.site == site) && (self.language.is_none() || self.language == language)
    }
}

/// Whether someone is of a layer that the session of the leaders invites.
pub(in crate::render) fn leads(program: &Program, recipient: &Recipient) -> bool {
    let session = program.leadership.as_ref().and_then(|leadership| leadership.session.as_ref());
    recipient.layer.is_some_and(|layer| session.is_some_and(|session| session.audience.contains(&layer)))
}

/// An hour of a role or shift, on the clock of a site, at which messages reach people well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::render) struct Hour {
    time: TimeOfDay,
    site: Option<usize>,
}

/// The hour at which messages reach someone well; nothing where the hour of the moment will do.
pub(in crate::render) fn hour(program: &Program, recipient: &Recipient) -> Option<Hour> {
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
    hour.map_or_else(|| mail.sent.clone(), |hour| hour.of_day(program, &mail.sent))
}

impl Hour {
    /// This hour of the day of something.
    pub(in crate::render) fn of_day(self, program: &Program, at: &Zoned) -> Zoned {
        let own = self.site.and_then(|site| program.sites.get(site)?.timezone.as_ref());
        let zone = own.and_then(|zone| TimeZone::get(zone.as_str()).ok()).unwrap_or_else(|| at.time_zone().clone());
        at.date().to_datetime(self.time.0).to_zoned(zone).unwrap_or_else(|_| at.clone())
    }
}
