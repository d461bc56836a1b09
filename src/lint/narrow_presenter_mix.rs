//! # narrow-presenter-mix
//!
//! The videos lack an executive, a colleague of the front line, or someone from a layer between.
//!
//! ## Why it matters
//!
//! When only the board speaks, it is one more message from above; when only the front line does, it is their hobby. A mix from top to bottom shows
//! that everyone takes part, and gives each viewer someone who is like them.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! campaign:
//!   videos:
//!     - {id: mia, presenter: {name: Mia, layer: frontline, consent: {given: 2027-01-18}}, url: "https://video.example/mia", subject: Mia, body: Why Mia takes part.}
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
//!     - {id: mia, presenter: {name: Mia, layer: executive, consent: {given: 2027-01-18}}, url: "https://video.example/mia", subject: Mia, body: Why Mia takes part.}
//!     - {id: tom, presenter: {name: Tom, layer: team-lead, consent: {given: 2027-01-18}}, url: "https://video.example/tom", subject: Tom, body: Why Tom takes part.}
//!     - {id: ana, presenter: {name: Ana, layer: frontline, consent: {given: 2027-01-18}}, url: "https://video.example/ana", subject: Ana, body: Why Ana takes part.}
//!     - {id: lev, presenter: {name: Lev, layer: frontline, consent: {given: 2027-01-18}}, url: "https://video.example/lev", subject: Lev, body: Why Lev takes part.}
//!     - {id: joy, presenter: {name: Joy, layer: frontline, consent: {given: 2027-01-18}}, url: "https://video.example/joy", subject: Joy, body: Why Joy takes part.}
//! ```
//!
//! ## Source
//!
//! Zanna van der Aa, CustomerFirst, March 2023.

use super::campaign_week::{is_replaced, is_reserve, turns, videos};
use super::wording::listed;
use super::{Context, Finding, Lint};
use crate::diagnostic::{Severity, Words};
use crate::model::{Layer, Video};

pub(super) const LINT: Lint = Lint {
    name: "narrow-presenter-mix",
    severity: Severity::Warning,
    says: ("videos in which a layer of the organization is not seen", "video’s waarin een laag van de organisatie ontbreekt"),
    lack: true,
    since: "0.1.0",
    source: include_str!("narrow_presenter_mix.rs"),
    dutch: include_str!("../../locales/nl/lints/narrow-presenter-mix.md"),
    check,
};

const VIDEOS: &str = "/campaign/videos";

fn check(context: &Context<'_>) -> Vec<Finding> {
    let all = videos(context);
    if all.is_empty() || !context.is_whole(VIDEOS) {
        return Vec::new();
    }
    let sent = all.iter().enumerate().filter(|(index, video)| is_seen(*index, video, context));
    let Some(layers) = sent.map(|(_, video)| layer(video, context)).collect::<Option<Vec<_>>>() else { return Vec::new() };
    let has = |wanted: &[Layer]| layers.iter().flatten().any(|layer| wanted.contains(layer));
    let lacking: Vec<Words> = [
        (has(&[Layer::Executive]), "an executive", "iemand van de directie"),
        (has(&[Layer::Management, Layer::TeamLead]), "a manager or team lead", "een manager of teamleider"),
        (has(&[Layer::Frontline]), "a colleague of the front line", "een collega met klantcontact"),
    ]
    .into_iter()
    .filter(|(has, ..)| !has)
    .map(|(_, en, nl)| Words::new(en, nl))
    .collect();
    if lacking.is_empty() { Vec::new() } else { vec![finding(&listed(&lacking))] }
}

/// Whether a video is among those that people see: not a reserve that waits, nor one that is replaced.
fn is_seen(index: usize, video: &Video, context: &Context<'_>) -> bool {
    let steps_in = || turns(context).any(|turn| turn.sent == index);
    !is_replaced(index, context) && (!is_reserve(video, videos(context)) || steps_in())
}

/// The layer of a presenter, if there is one; nothing at all where it cannot be told because the role is not there.
fn layer(video: &Video, context: &Context<'_>) -> Option<Option<Layer>> {
    match (&video.presenter.layer, &video.presenter.role) {
        (Some(layer), _) => Some(Some(*layer)),
        (None, Some(role)) => context.program.role(role.as_str()).map(|role| Some(role.layer)),
        (None, None) => Some(None),
    }
}

fn finding(lacking: &Words) -> Finding {
    let message = Words::new(format!("The videos lack {}", lacking.en), format!("In de video’s ontbreekt {}", lacking.nl));
    Finding::missing_in(VIDEOS, message).help(
        "ask one more colleague, or give each presenter the `layer` or `role` that he or she has",
        "vraag nog een collega, of geef elke presentator de `layer` of `role` die hij of zij heeft",
    )
}
