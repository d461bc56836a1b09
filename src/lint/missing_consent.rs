//! # missing-consent
//!
//! A presenter has not agreed to be shown, agreed only after the day on which the video is sent, or took the consent back while no reserve steps
//! in.
//!
//! ## Why it matters
//!
//! A video shows a colleague's face and words to everyone in the organization. That person decides, beforehand and in writing, and may change
//! their mind until the last day. Authentic is also: of one's own free will.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! campaign:
//!   videos:
//!     - {id: mia, presenter: {name: Mia, layer: executive, consent: {given: 2027-01-18}}, url: "https://video.example/mia", subject: Mia, body: Why Mia takes part.}
//!     - {id: tom, presenter: {name: Tom, layer: team-lead, consent: {given: 2027-01-18}}, url: "https://video.example/tom", subject: Tom, body: Why Tom takes part.}
//!     - {id: ana, presenter: {name: Ana, layer: frontline}, url: "https://video.example/ana", subject: Ana, body: Why Ana takes part.}
//!     - {id: lev, presenter: {name: Lev, layer: frontline, consent: {given: 2027-01-18}}, url: "https://video.example/lev", subject: Lev, body: Why Lev takes part.}
//!     - {id: joy, presenter: {name: Joy, layer: frontline, consent: {given: 2027-01-18}}, url: "https://video.example/joy", subject: Joy, body: Why Joy takes part.}
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! campaign:
//!   videos:
//!     - {id: mia, presenter: {name: Mia, layer: executive, consent: {given: 2027-01-18}}, url: "https://video.example/mia", subject: Mia, body: Why Mia takes part.}
//!     - {id: tom, presenter: {name: Tom, layer: team-lead, consent: {given: 2027-01-18}}, url: "https://video.example/tom", subject: Tom, body: Why Tom takes part.}
//!     - {id: ana, presenter: {name: Ana, layer: frontline, consent: {given: 2027-01-18}}, url: "https://video.example/ana", subject: Ana, body: Why Ana takes part.}
//!     - {id: lev, presenter: {name: Lev, layer: frontline, consent: {given: 2027-01-18}}, url: "https://video.example/lev", subject: Lev, body: Why Lev takes part.}
//!     - {id: joy, presenter: {name: Joy, layer: frontline, consent: {given: 2027-01-18}}, url: "https://video.example/joy", subject: Joy, body: Why Joy takes part.}
//! ```
//!
//! ## Source
//!
//! The General Data Protection Regulation (EU) 2016/679, articles 6 and 7.

use super::campaign_week::{is_replaced, knows_working_days, sent_on, too_late, videos};
use super::wording::date;
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words, capital};
use crate::model::{Called as _, Consent, Video};

pub(super) const LINT: Lint = Lint {
    name: "missing-consent",
    severity: Severity::Error,
    says: ("a presenter who has not agreed to be shown in time", "een presentator die niet op tijd toestemming gaf"),
    lack: true,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("missing_consent.rs"),
    dutch: include_str!("../../locales/nl/lints/missing-consent.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    videos(context).iter().enumerate().filter_map(|(index, video)| finding(index, video, context)).collect()
}

fn finding(index: usize, video: &Video, context: &Context<'_>) -> Option<Finding> {
    let presenter = format!("/campaign/videos/{index}/presenter");
    if !context.is_whole(&format!("{presenter}/consent")) {
        return None;
    }
    let name = video.presenter.written();
    let Some(consent) = &video.presenter.consent else {
        let message =
            Words::new(format!("{name} has not agreed to be shown yet"), format!("{name} heeft nog geen toestemming gegeven"));
        return Some(Finding::missing_in(presenter, message).help(
            "ask for it, and write the day on which it was given:\n  consent: {given: YYYY-MM-DD}",
            "vraag erom, en schrijf op welke dag die is gegeven:\n  consent: {given: JJJJ-MM-DD}",
        ));
    };
    if consent.withdrawn.is_some() {
        return withdrawn(index, video, consent, context);
    }
    late(index, name, consent, context)
}

/// A consent that was taken back, while nothing else can be sent that day. A reserve that does not exist is told where it is named.
fn withdrawn(index: usize, video: &Video, consent: &Consent, context: &Context<'_>) -> Option<Finding> {
    let is_covered = video.reserve.is_some() || !context.is_whole(&format!("/campaign/videos/{index}/reserve"));
    let day = consent.withdrawn.filter(|_| !is_covered)?;
    let (name, day) = (video.presenter.written(), date(day.0));
    let message =
        Words::new(format!("{name} withdrew the consent on {}", day.en), format!("{name} trok de toestemming op {} in", day.nl));
    Some(Finding::at(format!("/campaign/videos/{index}/presenter/consent/withdrawn"), message).help(
        "name a video that steps in: reserve: ID; or take this one out",
        "noem een video die invalt: reserve: ID; of haal deze weg",
    ))
}

/// A consent that came after the day on which the video is sent, on its own day or as the reserve of another.
fn late(index: usize, name: &str, consent: &Consent, context: &Context<'_>) -> Option<Finding> {
    if !knows_working_days(context) || is_replaced(index, context) {
        return None;
    }
    let sent = sent_on(index, context)?;
    if consent.given.0 <= sent {
        return None;
    }
    let given = date(consent.given.0);
    let message = |sent: &Words| {
        Words::new(
            format!("The video is sent on {}, and {name} agrees only on {}", sent.en, given.en),
            format!("{} gaat de video uit, en {name} geeft pas {} toestemming", capital(&sent.nl), given.nl),
        )
    };
    let at = format!("/campaign/videos/{index}/presenter/consent/given");
    Some(too_late(at, index, sent, message, context).help(
        "agree before that day, or move the video to a later one with `when`",
        "regel het vóór die dag, of zet de video met `when` op een latere dag",
    ))
}
