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

use super::campaign_week::{is_replaced, turns, videos};
use super::wording::listed;
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::model::{Layer, Video};

pub(super) const LINT: Lint = Lint {
    name: "narrow-presenter-mix",
    severity: Severity::Warning,
    says: ("videos in which a layer of the organization is not seen", "video’s waarin een laag van de organisatie ontbreekt"),
    lack: true,
    needs: Needs::Nothing,
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
    let seen: Vec<&Video> =
        all.iter().enumerate().filter(|(index, video)| is_seen(*index, video, context)).map(|(_, video)| video).collect();
    if seen.iter().any(|video| has_unknown_role(video, context)) {
        return Vec::new();
    }
    let layers: Vec<Layer> = seen.iter().filter_map(|video| layer(video, context)).collect();
    let has = |wanted: &[Layer]| layers.iter().any(|layer| wanted.contains(layer));
    let lacking: Vec<Words> = [
        (has(&[Layer::Executive]), "an executive", "iemand van de directie"),
        (has(&[Layer::Management, Layer::TeamLead]), "a manager or team lead", "een manager of teamleider"),
        (has(&[Layer::Frontline]), "a colleague of the front line", "een collega met klantcontact"),
    ]
    .into_iter()
    .filter(|(has, ..)| !has)
    .map(|(_, en, nl)| Words::new(en, nl))
    .collect();
    if lacking.is_empty() { Vec::new() } else { vec![finding(&lacking)] }
}

/// Whether a video is among those that people see: not a reserve that waits, nor one that is replaced.
fn is_seen(index: usize, video: &Video, context: &Context<'_>) -> bool {
    let steps_in = || turns(context).any(|turn| turn.sent == index);
    !is_replaced(index, context) && (!video.is_reserve(videos(context)) || steps_in())
}

/// Whether the layer of a presenter is that of a role that is not there.
fn has_unknown_role(video: &Video, context: &Context<'_>) -> bool {
    let role = video.presenter.role.as_ref().filter(|_| video.presenter.layer.is_none());
    role.is_some_and(|role| context.program.role(role.as_str()).is_none())
}

/// The layer of a presenter: the own one, or that of the role.
fn layer(video: &Video, context: &Context<'_>) -> Option<Layer> {
    let of_role = || Some(context.program.role(video.presenter.role.as_ref()?.as_str())?.layer);
    video.presenter.layer.or_else(of_role)
}

fn finding(lacking: &[Words]) -> Finding {
    let verb = if lacking.len() == 1 { "ontbreekt" } else { "ontbreken" };
    let lacking = listed(lacking);
    let message = Words::new(format!("The videos lack {}", lacking.en), format!("In de video’s {verb} {}", lacking.nl));
    Finding::missing_in(VIDEOS, message).help(
        "ask one more colleague, or give each presenter the `layer` or `role` that he or she has",
        "vraag nog een collega, of geef elke presentator de `layer` of `role` die hij of zij heeft",
    )
}
