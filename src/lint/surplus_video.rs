//! # surplus-video
//!
//! The campaign has a video for which no working day is left in its week. It would never be sent.
//!
//! ## Why it matters
//!
//! A colleague stood before a camera to say why he or she takes part. Whoever did that and is not sent will not do it again, and tells the
//! others. Better to know before the recording, or to make it a reserve that can step in.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! campaign:
//!   videos:
//!     - {id: mia, presenter: {name: Mia, layer: executive, consent: {given: 2027-01-18}}, url: "https://video.example/mia", subject: Mia, body: Why Mia takes part.}
//!     - {id: tom, presenter: {name: Tom, layer: team-lead, consent: {given: 2027-01-18}}, url: "https://video.example/tom", subject: Tom, body: Why Tom takes part.}
//!     - {id: ana, presenter: {name: Ana, layer: frontline, consent: {given: 2027-01-18}}, url: "https://video.example/ana", subject: Ana, body: Why Ana takes part.}
//!     - {id: lev, presenter: {name: Lev, layer: frontline, consent: {given: 2027-01-18}}, url: "https://video.example/lev", subject: Lev, body: Why Lev takes part.}
//!     - {id: joy, presenter: {name: Joy, layer: frontline, consent: {given: 2027-01-18}}, url: "https://video.example/joy", subject: Joy, body: Why Joy takes part.}
//!     - {id: kim, presenter: {name: Kim, layer: staff, consent: {given: 2027-01-18}}, url: "https://video.example/kim", subject: Kim, body: Why Kim takes part.}
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! campaign:
//!   videos:
//!     - {id: mia, presenter: {name: Mia, layer: executive, consent: {given: 2027-01-18}}, url: "https://video.example/mia", reserve: kim, subject: Mia, body: Why Mia takes part.}
//!     - {id: tom, presenter: {name: Tom, layer: team-lead, consent: {given: 2027-01-18}}, url: "https://video.example/tom", subject: Tom, body: Why Tom takes part.}
//!     - {id: ana, presenter: {name: Ana, layer: frontline, consent: {given: 2027-01-18}}, url: "https://video.example/ana", subject: Ana, body: Why Ana takes part.}
//!     - {id: lev, presenter: {name: Lev, layer: frontline, consent: {given: 2027-01-18}}, url: "https://video.example/lev", subject: Lev, body: Why Lev takes part.}
//!     - {id: joy, presenter: {name: Joy, layer: frontline, consent: {given: 2027-01-18}}, url: "https://video.example/joy", subject: Joy, body: Why Joy takes part.}
//!     - {id: kim, presenter: {name: Kim, layer: staff, consent: {given: 2027-01-18}}, url: "https://video.example/kim", subject: Kim, body: Why Kim takes part.}
//! ```

use super::campaign_week::{starts_on_working_day, turns, videos};
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::model::{Video, VideoRef};

pub(super) const LINT: Lint = Lint {
    name: "surplus-video",
    severity: Severity::Warning,
    says: ("a video for which no working day is left", "een video waarvoor geen werkdag over is"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("surplus_video.rs"),
    dutch: include_str!("../../locales/nl/lints/surplus-video.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    if !starts_on_working_day(context) || !context.is_whole("/campaign/videos") {
        return Vec::new();
    }
    let videos = videos(context);
    let has_turn = |index: usize| turns(context).any(|turn| turn.video == index);
    let without = videos.iter().enumerate().filter(|(index, video)| !video.is_reserve(videos) && !has_turn(*index));
    without.filter(|(_, video)| !may_be_reserve(video, context)).map(|(index, video)| finding(index, video, context)).collect()
}

/// Whether another video names a reserve that does not exist and may mean this one.
fn may_be_reserve(video: &Video, context: &Context<'_>) -> bool {
    let reserves = videos(context).iter().filter_map(|video| video.reserve.as_ref());
    context.may_be_meant(video.id.as_str(), "/campaign/videos", reserves.map(VideoRef::as_str))
}

fn finding(index: usize, video: &Video, context: &Context<'_>) -> Finding {
    let days = context.plan.campaign_days.len();
    let id = &video.id;
    let message = Words::new(
        format!("No day is left for the video `{id}`: the campaign week has {}", working_days(days).0),
        format!("Voor de video `{id}` is geen dag over: de campagneweek heeft {}", working_days(days).1),
    );
    let finding = Finding::at(format!("/campaign/videos/{index}/id"), message).related(
        "/timeline/campaign_starts",
        format!("from here there are {}", working_days(days).0),
        format!("vanaf hier zijn er {}", working_days(days).1),
    );
    finding.help(
        format!("make it the reserve of another video (reserve: {id}), or take it out"),
        format!("maak het de reserve van een andere video (reserve: {id}), of haal hem weg"),
    )
}

fn working_days(days: usize) -> (String, String) {
    match days {
        0 => ("no working day".into(), "geen werkdag".into()),
        1 => ("1 working day".into(), "1 werkdag".into()),
        days => (format!("{days} working days"), format!("{days} werkdagen")),
    }
}
