//! # repeated-video
//!
//! Two videos of the campaign have the same address, so that one recording is sent twice; or the same subject, so that the second mail looks
//! like the first. Or the sign-up leads to a video.
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
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::model::{Language, Video};

pub(super) const LINT: Lint = Lint {
    name: "repeated-video",
    severity: Severity::Warning,
    says: ("two videos with the same address or subject", "twee video’s met hetzelfde adres of onderwerp"),
    lack: true,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("repeated_video.rs"),
    dutch: include_str!("../../locales/nl/lints/repeated-video.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let videos = videos(context);
    let repeats = |(index, video): (usize, &Video)| {
        let earlier = || videos.iter().take(index);
        let own = address(video);
        let recording = own.and_then(|own| earlier().position(|other| address(other) == Some(own)));
        let subject = || earlier().position(|other| has_subject_of(video, other, context));
        recording.map(|first| finding(index, video, first)).or_else(|| Some(subject_finding(index, video, subject()?)))
    };
    videos.iter().enumerate().filter_map(repeats).chain(signup(context)).collect()
}

/// A sign-up that leads to a video.
fn signup(context: &Context<'_>) -> Option<Finding> {
    let page = context.program.campaign.as_ref()?.signup.as_ref()?.url.as_ref()?.as_str().trim_end_matches('/');
    let (index, video) = videos(context).iter().enumerate().find(|(_, video)| address(video) == Some(page))?;
    let id = &video.id;
    let message =
        Words::new(format!("The sign-up leads to the video `{id}`"), format!("De aanmelding leidt naar de video `{id}`"));
    let finding = Finding::at("/campaign/signup/url", message).related(
        format!("/campaign/videos/{index}/url"),
        "the same address stands here",
        "hetzelfde adres staat hier",
    );
    Some(finding.help("give it the address of the page to sign up on", "geef het adres van de pagina waar je je aanmeldt"))
}

/// Whether two videos have the same subject in a language.
fn has_subject_of(video: &Video, other: &Video, context: &Context<'_>) -> bool {
    let program = context.program;
    let read = |video: &Video, language: &Language| {
        video.subject.get(language, program.first_language()).map(|subject| subject.trim().to_lowercase())
    };
    program.languages.iter().any(|language| read(video, language).is_some_and(|own| Some(own) == read(other, language)))
}

fn subject_finding(index: usize, video: &Video, first: usize) -> Finding {
    let id = &video.id;
    let subject = |index: usize| format!("/campaign/videos/{index}/subject");
    let message = Words::new(
        format!("The mail of `{id}` has the subject of an earlier one"),
        format!("De mail van `{id}` heeft het onderwerp van een eerdere"),
    );
    Finding::at(subject(index), message)
        .related(subject(first), "the first stands here", "de eerste staat hier")
        .help("name who is in this video, or what he or she does", "noem wie er in deze video zit, of wat die doet")
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
