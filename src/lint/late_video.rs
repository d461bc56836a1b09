//! # late-video
//!
//! A video that is still awaited may arrive on the day on which it is sent, or after it, and no reserve steps in.
//!
//! ## Why it matters
//!
//! On the morning of that day everyone in the organization gets the mail. Without the film behind it, the button leads nowhere, and there is no second first day.
//! Someone has to look at the film and caption it as well, so it had better be there some working days before.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! campaign:
//!   videos:
//!     - {id: mia, presenter: {name: Mia, layer: executive, consent: {given: 2027-01-18}}, url: "https://video.example/mia", captions: true, subject: Mia, preheader: One more line, body: Why Mia takes part., status: awaited, due: 2027-03-03}
//!     - {id: tom, presenter: {name: Tom, layer: team-lead, consent: {given: 2027-01-18}}, url: "https://video.example/tom", captions: true, subject: Tom, preheader: One more line, body: Why Tom takes part.}
//!     - {id: ana, presenter: {name: Ana, layer: frontline, consent: {given: 2027-01-18}}, url: "https://video.example/ana", captions: true, subject: Ana, preheader: One more line, body: Why Ana takes part.}
//!     - {id: lev, presenter: {name: Lev, layer: frontline, consent: {given: 2027-01-18}}, url: "https://video.example/lev", captions: true, subject: Lev, preheader: One more line, body: Why Lev takes part.}
//!     - {id: joy, presenter: {name: Joy, layer: frontline, consent: {given: 2027-01-18}}, url: "https://video.example/joy", captions: true, subject: Joy, preheader: One more line, body: Why Joy takes part.}
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! campaign:
//!   videos:
//!     - {id: mia, presenter: {name: Mia, layer: executive, consent: {given: 2027-01-18}}, url: "https://video.example/mia", captions: true, subject: Mia, preheader: One more line, body: Why Mia takes part., status: awaited, due: 2027-02-22}
//!     - {id: tom, presenter: {name: Tom, layer: team-lead, consent: {given: 2027-01-18}}, url: "https://video.example/tom", captions: true, subject: Tom, preheader: One more line, body: Why Tom takes part.}
//!     - {id: ana, presenter: {name: Ana, layer: frontline, consent: {given: 2027-01-18}}, url: "https://video.example/ana", captions: true, subject: Ana, preheader: One more line, body: Why Ana takes part.}
//!     - {id: lev, presenter: {name: Lev, layer: frontline, consent: {given: 2027-01-18}}, url: "https://video.example/lev", captions: true, subject: Lev, preheader: One more line, body: Why Lev takes part.}
//!     - {id: joy, presenter: {name: Joy, layer: frontline, consent: {given: 2027-01-18}}, url: "https://video.example/joy", captions: true, subject: Joy, preheader: One more line, body: Why Joy takes part.}
//! ```

use super::campaign_week::{is_replaced, knows_working_days, sent_on, too_late, videos};
use super::wording::date;
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words, capital};
use crate::model::{Video, VideoStatus};

pub(super) const LINT: Lint = Lint {
    name: "late-video",
    severity: Severity::Error,
    says: ("an awaited video that may come too late to be sent", "een verwachte video die te laat kan komen om uit te gaan"),
    lack: true,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("late_video.rs"),
    dutch: include_str!("../../locales/nl/lints/late-video.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    if !knows_working_days(context) {
        return Vec::new();
    }
    videos(context).iter().enumerate().filter_map(|(index, video)| finding(index, video, context)).collect()
}

/// A video that is awaited until its own day or later. A reserve that does not exist is told where it is named.
fn finding(index: usize, video: &Video, context: &Context<'_>) -> Option<Finding> {
    let at = |field: &str| format!("/campaign/videos/{index}/{field}");
    let due = video.due.filter(|_| video.status == VideoStatus::Awaited && context.is_whole(&at("status")))?.0;
    let is_covered = video.reserve.is_some() || !context.is_whole(&at("reserve")) || is_replaced(index, context);
    let sent = sent_on(index, context)?;
    if is_covered || due < sent {
        return None;
    }
    let due = date(due);
    let message = |sent: &Words| {
        Words::new(
            format!("The video is sent on {}, and may arrive until {}", sent.en, due.en),
            format!("{} gaat de video uit, en hij mag tot en met {} binnenkomen", capital(&sent.nl), due.nl),
        )
    };
    Some(too_late(at("due"), index, sent, message, context).help(
        "choose an earlier day, move the video to a later one with `when`, or name one that steps in: reserve: ID",
        "kies een eerdere dag, zet de video met `when` op een latere dag, of noem er een die invalt: reserve: ID",
    ))
}
