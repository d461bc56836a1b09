//! When a message reaches people at hours of their own: of their role or shift, on the clock of their site, on days on which others are off.

use jiff::Zoned;
use jiff::civil::Time;
use jiff::tz::TimeZone;

use super::clock::on_clock;
use super::moment::{Moment, Occasion};
use super::schedule::CLOSING;
use crate::model::{Program, Role, SendAt, Site};

/// How the hours of people differ from those of a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Hours {
    /// When messages reach them well, where the program says so.
    at: Option<Time>,
    /// The site whose clock they have, by its place in the program, where that is not the clock of the program.
    site: Option<usize>,
    /// Whether they work every day.
    daily: bool,
}

impl Hours {
    /// The hours of people of a role in a shift on a site, by its place in the program; nothing where those of the moment will do.
    #[must_use]
    pub fn of(program: &Program, role: Option<&Role>, shift: &str, site: Option<usize>) -> Option<Self> {
        let send_at = role.and_then(|role| role.works.as_ref()?.send_at.as_ref());
        let at = match send_at {
            Some(SendAt::Once(time)) => Some(time.0),
            Some(SendAt::Shifts(shifts)) => shifts.get(shift).map(|time| time.0),
            None => None,
        };
        let site = site.filter(|site| program.sites.get(*site).is_some_and(|site| site.timezone.is_some()));
        let daily = role.is_some_and(Role::works_daily);
        (at.is_some() || site.is_some() || daily).then_some(Self { at, site, daily })
    }

    /// When the message of a moment that others get at `sent` goes out to people with these hours. A nudge comes on the day that it was meant
    /// for where they work every day, and a call to sign up never after the last hour to do so.
    #[must_use]
    pub fn sent(self, program: &Program, moment: Option<&Moment>, sent: &Zoned) -> Zoned {
        let own = self.site.and_then(|site| program.sites.get(site)?.timezone.as_ref());
        let zone = own.and_then(|zone| TimeZone::get(zone.as_str()).ok()).unwrap_or_else(|| sent.time_zone().clone());
        let occasion = moment.map(|moment| moment.occasion);
        let in_time = |time: &Time| occasion != Some(Occasion::SignupRescue) || *time < CLOSING.0;
        let time = self.at.filter(in_time).unwrap_or_else(|| sent.time());
        let meant = moment.filter(|_| self.daily && matches!(occasion, Some(Occasion::Nudge { .. })));
        let date = meant.and_then(|moment| moment.moved.as_ref()).map_or_else(|| sent.date(), |moved| moved.from);
        on_clock(date, time, &zone).0
    }
}

/// When people of one role, shift and site get the message of a moment, where that is not when others do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// The role, by its id.
    pub role: String,
    /// The shift, where the role has several.
    pub shift: Option<String>,
    /// The site, by its id, where its clock is another.
    pub site: Option<String>,
    /// When it goes out.
    pub sent: Zoned,
}

/// To whom the message of a moment goes out at hours of their own, by role, shift and site in the order of the program.
#[must_use]
pub fn deliveries(program: &Program, moment: &Moment) -> Vec<Delivery> {
    let roles = program.roles.iter().filter(|role| moment.audience.has(role, moment.site.as_deref(), program));
    roles.flat_map(|role| of_role(program, moment, role)).collect()
}

fn of_role(program: &Program, moment: &Moment, role: &Role) -> Vec<Delivery> {
    let is_there = |site: &Site| moment.site.as_deref().is_none_or(|id| id == site.id.as_str());
    let all = program.sites.iter().enumerate().filter(|(_, site)| role.sites.iter().any(|id| *id == site.id) && is_there(site));
    let abroad = all.clone().filter(|(_, site)| site.timezone.is_some()).map(|(place, _)| Some(place));
    let home = (all.clone().count() == 0 || all.clone().any(|(_, site)| site.timezone.is_none())).then_some(None);
    let sites: Vec<Option<usize>> = home.into_iter().chain(abroad).collect();
    let delivery = |shift: Option<&str>, site: Option<usize>| {
        let sent = Hours::of(program, Some(role), shift.unwrap_or_default(), site)?.sent(program, Some(moment), &moment.sent);
        let named = site.and_then(|site| program.sites.get(site)).map(|site| site.id.to_string());
        (sent != moment.sent).then(|| Delivery { role: role.id.to_string(), shift: shift.map(str::to_owned), site: named, sent })
    };
    let shifts: Vec<Option<&str>> = match role.works.as_ref().and_then(|works| works.send_at.as_ref()) {
        Some(SendAt::Shifts(shifts)) => shifts.keys().map(|shift| Some(shift.as_str())).collect(),
        _ => vec![None],
    };
    shifts.iter().flat_map(|shift| sites.iter().filter_map(|site| delivery(*shift, *site))).collect()
}
