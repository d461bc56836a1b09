//! At which hour people are reached: that of their role or shift, on the clock of their site, or else the hour of the moment.

use jiff::Zoned;
use jiff::tz::TimeZone;

use crate::model::{Program, Recipient, Role, SendAt, Site, TimeOfDay};

/// An hour of a role or shift, on the clock of a site, at which messages reach people well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Hour {
    time: TimeOfDay,
    /// The site, by its place in the program's list, where it has a clock of its own.
    site: Option<usize>,
}

/// When a message is sent to the people of a role, or of a shift or site of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sending {
    /// The id of the role.
    pub role: String,
    /// The shift, where the role has one time for each.
    pub shift: Option<String>,
    /// The id of the site, where its clock is its own.
    pub site: Option<String>,
    /// When.
    pub at: Zoned,
}

impl Hour {
    /// The hour at which messages reach someone well; nothing where the hour of the moment will do.
    pub(super) fn of(program: &Program, recipient: &Recipient) -> Option<Self> {
        let role = program.roles.get(recipient.role?)?;
        let time = match role.works.as_ref()?.send_at.as_ref()? {
            SendAt::Once(time) => *time,
            SendAt::Shifts(shifts) => *shifts.get(&recipient.shift)?,
        };
        Some(Self { time, site: recipient.site.filter(|site| program.sites.get(*site).is_some_and(has_clock)) })
    }

    /// This hour of the day on which something is sent.
    pub(super) fn on_day_of(self, sent: &Zoned, program: &Program) -> Zoned {
        let own = self.site.and_then(|site| program.sites.get(site)?.timezone.as_ref());
        let zone = own.and_then(|zone| TimeZone::get(zone.as_str()).ok()).unwrap_or_else(|| sent.time_zone().clone());
        sent.date().to_datetime(self.time.0).to_zoned(zone).unwrap_or_else(|_| sent.clone())
    }
}

/// When what is sent at this time reaches the people of these roles, role by role; nothing where that is the same time for all.
pub(super) fn sendings<'a>(program: &Program, sent: &Zoned, roles: impl Iterator<Item = &'a Role>) -> Vec<Sending> {
    let all: Vec<Sending> = roles.flat_map(|role| of_role(program, sent, role)).collect();
    if all.iter().all(|sending| sending.at == *sent) { Vec::new() } else { all }
}

fn of_role(program: &Program, sent: &Zoned, role: &Role) -> Vec<Sending> {
    let sending = |shift: Option<&String>, site: Option<usize>, at: Zoned| Sending {
        role: role.id.to_string(),
        shift: shift.cloned(),
        site: site.and_then(|site| program.sites.get(site)).map(|site| site.id.to_string()),
        at,
    };
    let times: Vec<(Option<&String>, TimeOfDay)> = match role.works.as_ref().and_then(|works| works.send_at.as_ref()) {
        None => return vec![sending(None, None, sent.clone())],
        Some(SendAt::Once(time)) => vec![(None, *time)],
        Some(SendAt::Shifts(shifts)) => shifts.iter().map(|(name, time)| (Some(name), *time)).collect(),
    };
    let clocks = clocks(program, role);
    let at =
        |(shift, time): (Option<&String>, TimeOfDay), site| sending(shift, site, Hour { time, site }.on_day_of(sent, program));
    times.into_iter().flat_map(|time| clocks.iter().map(move |site| (time, *site))).map(|(time, site)| at(time, site)).collect()
}

/// The clocks by which people of a role live: that of the program, and those of their sites.
fn clocks(program: &Program, role: &Role) -> Vec<Option<usize>> {
    let is_theirs = |site: &Site| role.sites.is_empty() || role.sites.iter().any(|id| *id == site.id);
    let theirs = || program.sites.iter().enumerate().filter(|(_, site)| is_theirs(site));
    let own = theirs().filter(|(_, site)| has_clock(site)).map(|(index, _)| Some(index));
    let shares = (role.sites.is_empty() || theirs().any(|(_, site)| !has_clock(site))).then_some(None);
    shares.into_iter().chain(own).collect()
}

fn has_clock(site: &Site) -> bool {
    site.timezone.is_some()
}
