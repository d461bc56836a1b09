//! # odd-video-length
//!
//! A video is shorter than two minutes or longer than three.
//!
//! ## Why it matters
//!
//! Two to three minutes is long enough for one honest story and short enough to watch between two customers. A longer video is put off until
//! later, and later does not come; a shorter one is a slogan.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! campaign:
//!   videos:
//!     - {id: mia, presenter: {name: Mia, layer: executive, consent: {given: 2027-01-18}}, url: "https://video.example/mia", duration: 6m, subject: Mia, body: Why Mia takes part.}
//!     - {id: tom, presenter: {name: Tom, layer: team-lead, consent: {given: 2027-01-18}}, url: "https://video.example/tom", subject: Tom, body: Why Tom takes part.}
//!     - {id: ana, presenter: {name: Ana, layer: frontline, consent: {given: 2027-01-18}}, url: "https://video.example/ana", subject: Ana, body: Why Ana takes part.}
//!     - {id: lev, presenter: {name: Lev, layer: frontline, consent: {given: 2027-01-18}}, url: "https://video.example/lev", subject: Lev, body: Why Lev takes part.}
//!     - {id: joy, presenter: {name: Joy, layer: frontline, consent: {given: 2027-01-18}}, url: "https://video.example/joy", subject: Joy, body: Why Joy takes part.}
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! campaign:
//!   videos:
//!     - {id: mia, presenter: {name: Mia, layer: executive, consent: {given: 2027-01-18}}, url: "https://video.example/mia", duration: 2m30s, subject: Mia, body: Why Mia takes part.}
//!     - {id: tom, presenter: {name: Tom, layer: team-lead, consent: {given: 2027-01-18}}, url: "https://video.example/tom", subject: Tom, body: Why Tom takes part.}
//!     - {id: ana, presenter: {name: Ana, layer: frontline, consent: {given: 2027-01-18}}, url: "https://video.example/ana", subject: Ana, body: Why Ana takes part.}
//!     - {id: lev, presenter: {name: Lev, layer: frontline, consent: {given: 2027-01-18}}, url: "https://video.example/lev", subject: Lev, body: Why Lev takes part.}
//!     - {id: joy, presenter: {name: Joy, layer: frontline, consent: {given: 2027-01-18}}, url: "https://video.example/joy", subject: Joy, body: Why Joy takes part.}
//! ```
//!
//! ## Source
//!
//! Zanna van der Aa, CustomerFirst, March 2023.

use super::campaign_week::videos;
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};

pub(super) const LINT: Lint = Lint {
    name: "odd-video-length",
    severity: Severity::Warning,
    says: ("a video that is not two to three minutes long", "een video die niet twee tot drie minuten duurt"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("odd_video_length.rs"),
    dutch: include_str!("../../locales/nl/lints/odd-video-length.md"),
    check,
};

/// From how many to how many seconds a video takes.
const RIGHT: std::ops::RangeInclusive<u32> = 120..=180;

fn check(context: &Context<'_>) -> Vec<Finding> {
    let timed = videos(context).iter().enumerate().filter_map(|(index, video)| Some((index, video.duration?)));
    timed
        .filter(|(_, duration)| duration.seconds().is_none_or(|seconds| !RIGHT.contains(&seconds)))
        .map(|(index, duration)| {
            let is_short = duration.seconds().is_some_and(|seconds| seconds < *RIGHT.start());
            let help = if is_short {
                (
                    "let the colleague tell one thing that happened, in two minutes",
                    "laat de collega één voorval vertellen, in twee minuten",
                )
            } else {
                ("keep the one story that people remember", "houd het ene verhaal over dat mensen onthouden")
            };
            let message = Words::new(
                format!("This video takes {duration}; 2 to 3 minutes is right"),
                format!("Deze video duurt {duration}; 2 tot 3 minuten is goed"),
            );
            Finding::at(format!("/campaign/videos/{index}/duration"), message).help(help.0, help.1)
        })
        .collect()
}
