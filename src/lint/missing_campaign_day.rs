//! # missing-campaign-day
//!
//! A working day of the campaign week has no video.
//!
//! ## Why it matters
//!
//! For one week everyone gets a mail each working day with a colleague who says why he or she takes part. That daily rhythm is what makes people
//! look for the next one. A day without a video is the day on which the week stops being talked about.
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

use super::campaign_week::{pinned_amiss, starts_on_working_day, turns, videos};
use super::wording::{day, listed};
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::model::Phase;

pub(super) const LINT: Lint = Lint {
    name: "missing-campaign-day",
    severity: Severity::Error,
    says: ("a working day of the campaign week without a video", "een werkdag van de campagneweek zonder video"),
    lack: true,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("missing_campaign_day.rs"),
    dutch: include_str!("../../locales/nl/lints/missing-campaign-day.md"),
    check,
};

const VIDEOS: &str = "/campaign/videos";
const START: &str = "/timeline/campaign_starts";

fn check(context: &Context<'_>) -> Vec<Finding> {
    let is_asked = context.writes(VIDEOS) || context.program.is_ready(Phase::Campaign);
    if context.program.campaign.is_none() || !is_asked || !context.has_all_items(VIDEOS) || !starts_on_working_day(context) {
        return Vec::new();
    }
    let days = &context.plan.campaign_days;
    if videos(context).is_empty() {
        let needed = days.len();
        let message = Words::new(
            format!("The campaign week has no videos yet, and {needed} are needed"),
            format!("De campagneweek heeft nog geen video’s, en er zijn er {needed} nodig"),
        );
        return vec![Finding::missing_in(VIDEOS, message).help(
            "add a video under `videos` for each working day; one that is still to be made has status: awaited",
            "zet onder `videos` een video voor elke werkdag; geef een video die nog gemaakt wordt status: awaited",
        )];
    }
    let taken: Vec<_> = turns(context).map(|turn| turn.date).collect();
    let open: Vec<_> = days.iter().filter(|day| !taken.contains(day)).map(|date| day(*date)).collect();
    if open.len() <= pinned_amiss(context) {
        return Vec::new();
    }
    let named = listed(&open);
    let message = Words::new(format!("No video is sent on {}", named.en), format!("Op {} gaat er geen video uit", named.nl));
    let more = if open.len() == 1 {
        ("add one more video", "zet er nog één video bij")
    } else {
        ("add a video for each of these days", "zet er voor elk van die dagen een video bij")
    };
    let finding =
        Finding::missing_in(VIDEOS, message).related(START, "the campaign week starts here", "de campagneweek begint hier");
    vec![finding.help(
        format!("{} under `videos`; a reserve takes no day of its own", more.0),
        format!("{} onder `videos`; een reserve heeft geen eigen dag", more.1),
    )]
}
