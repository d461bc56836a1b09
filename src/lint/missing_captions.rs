//! # missing-captions
//!
//! A video is ready, and nothing says that it has captions.
//!
//! ## Why it matters
//!
//! Most people open the mail between other things: in an open office, on a ward, in a train. Without captions they watch a silent mouth.
//! Who hears badly, or speaks another language at home, is left out altogether. Two minutes of video take ten minutes to caption.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! campaign:
//!   videos:
//!     - id: mia
//!       presenter: {name: Mia, layer: executive, consent: {given: 2027-01-18}}
//!       url: "https://video.harborschool.example/mia"
//!       subject: What Mia heard
//!       body: Mia sat in on a lesson.
//! ready_until: cocreation
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! campaign:
//!   videos:
//!     - id: mia
//!       presenter: {name: Mia, layer: executive, consent: {given: 2027-01-18}}
//!       url: "https://video.harborschool.example/mia"
//!       captions: true
//!       subject: What Mia heard
//!       body: Mia sat in on a lesson.
//! ready_until: cocreation
//! ```
//!
//! ## Source
//!
//! WCAG 2.2, success criterion 1.2.2, level A.

use super::campaign_week::{is_replaced, videos};
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::model::{Video, VideoStatus};

pub(super) const LINT: Lint = Lint {
    name: "missing-captions",
    severity: Severity::Warning,
    says: ("a video without captions", "een video zonder ondertiteling"),
    lack: true,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("missing_captions.rs"),
    dutch: include_str!("../../locales/nl/lints/missing-captions.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    // A video that is still to come, or that is not shown, needs no captions yet.
    let is_shown = |index: usize, video: &Video| video.status == VideoStatus::Ready && !is_replaced(index, context);
    let shown = videos(context).iter().enumerate().filter(|(index, video)| is_shown(*index, video));
    shown.filter_map(|(index, video)| finding(&format!("/campaign/videos/{index}/captions"), video, context)).collect()
}

fn finding(pointer: &str, video: &Video, context: &Context<'_>) -> Option<Finding> {
    let help = (
        "have it captioned, in the languages of the program, and write captions: true",
        "laat hem ondertitelen, in de talen van het programma, en schrijf captions: true",
    );
    let found = match video.captions {
        Some(true) => return None,
        Some(false) => {
            let message = Words::new(
                format!("The video `{}` has no captions", video.id),
                format!("De video `{}` is niet ondertiteld", video.id),
            );
            Finding::at(pointer, message)
        }
        None if !context.is_whole(pointer) => return None,
        None => {
            let message = Words::new(
                format!("Nothing says that the video `{}` has captions", video.id),
                format!("Er staat niet of de video `{}` ondertiteld is", video.id),
            );
            Finding::missing_in(pointer, message)
        }
    };
    Some(found.help(help.0, help.1))
}
