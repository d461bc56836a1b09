//! # repeated-video
//!
//! Two videos of the campaign have the same address, so that one recording is sent twice.
//!
//! ## Why it matters
//!
//! Every video is one colleague who says why he or she takes part. Whoever opens the second mail and sees the first face again does not open the
//! third; and the colleague who was announced waits in vain. Mostly the line was copied and the address stayed.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! campaign:
//!   videos:
//!     - {id: mia, presenter: {name: Mia, layer: executive, consent: {given: 2027-01-18}}, url: "https://video.example/mia", subject: Mia, body: Why Mia takes part.}
//!     - {id: tom, presenter: {name: Tom, layer: team-lead, consent: {given: 2027-01-18}}, url: "https://video.example/mia", subject: Tom, body: Why Tom takes part.}
//! ready_until: cocreation
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! campaign:
//!   videos:
//!     - {id: mia, presenter: {name: Mia, layer: executive, consent: {given: 2027-01-18}}, url: "https://video.example/mia", subject: Mia, body: Why Mia takes part.}
//!     - {id: tom, presenter: {name: Tom, layer: team-lead, consent: {given: 2027-01-18}}, url: "https://video.example/tom", subject: Tom, body: Why Tom takes part.}
//! ready_until: cocreation
//! ```

use super::campaign_week::videos;
use super::{Context, Finding, Lint};
use crate::diagnostic::{Severity, Words};
use crate::model::Video;

pub(super) const LINT: Lint = Lint {
    name: "repeated-video",
    severity: Severity::Warning,
    says: ("two videos with the same address", "twee video’s met hetzelfde adres"),
    lack: true,
    since: "0.1.0",
    source: include_str!("repeated_video.rs"),
    dutch: include_str!("../../locales/nl/lints/repeated-video.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let videos = videos(context);
    let first_like = |index: usize, video: &Video| {
        let own = address(video)?;
        videos.iter().take(index).position(|other| address(other) == Some(own)).map(|first| finding(index, video, first))
    };
    videos.iter().enumerate().filter_map(|(index, video)| first_like(index, video)).collect()
}

/// The address of a video; a slash at its end makes no difference.
fn address(video: &Video) -> Option<&str> {
    video.url.as_ref().map(|url| url.as_str().trim_end_matches('/'))
}

fn finding(index: usize, video: &Video, first: usize) -> Finding {
    let id = &video.id;
    let url = |index: usize| format!("/campaign/videos/{index}/url");
    let message = Words::new(
        format!("The video `{id}` has the address of an earlier one"),
        format!("De video `{id}` heeft het adres van een eerdere"),
    );
    Finding::at(url(index), message)
        .related(url(first), "the first stands here", "de eerste staat hier")
        .help("give it the address of its own recording", "geef hem het adres van zijn eigen opname")
}
