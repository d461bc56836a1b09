//! # late-leaders
//!
//! The session of the leaders is held after the campaign has begun.
//!
//! ## Why it matters
//!
//! When the campaign starts, people look at their team lead: does she take part herself? Leaders who have counted their own small habits beforehand
//! can answer that. Afterwards, the example comes too late.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! leadership:
//!   session: {when: campaign + 2w}
//! campaign:
//!   signup: {url: "https://harborschool.example/join", when: campaign}
//! ready_until: cocreation
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! leadership:
//!   session: {when: campaign - 2w}
//! campaign:
//!   signup: {url: "https://harborschool.example/join", when: campaign}
//! ready_until: cocreation
//! ```

use super::wording::date;
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::model::Phase;
use crate::plan::Occasion;

pub(super) const LINT: Lint = Lint {
    name: "late-leaders",
    severity: Severity::Advice,
    says: ("leaders who meet only after the campaign", "leiders die pas na de campagne bijeenkomen"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("late_leaders.rs"),
    dutch: include_str!("../../locales/nl/lints/late-leaders.md"),
    check,
};

const SESSION: &str = "/leadership/session";

fn check(context: &Context<'_>) -> Vec<Finding> {
    finding(context).into_iter().collect()
}

fn finding(context: &Context<'_>) -> Option<Finding> {
    let campaign =
        context.plan.phase(Phase::Campaign).filter(|_| context.has_all_dates() && context.program.campaign.is_some())?;
    let leaders = context.plan.moments.iter().find(|moment| moment.occasion == Occasion::Leaders)?.starts.date();
    if leaders < campaign.start {
        return None;
    }
    let (day, start) = (date(leaders), date(campaign.start));
    let message = Words::new(
        format!("The leaders meet on {}, and the campaign starts on {}", day.en, start.en),
        format!("De leiders komen op {} bijeen, en de campagne begint op {}", day.nl, start.nl),
    );
    let when = format!("{SESSION}/when");
    let finding = if context.writes(&when) { Finding::at(when, message) } else { Finding::missing_in(SESSION, message) };
    Some(finding.help(
        "hold it before the campaign, so that they set the example: when: campaign - 2w",
        "houd de sessie vóór de campagne, zodat ze het voorbeeld geven: when: campaign - 2w",
    ))
}
