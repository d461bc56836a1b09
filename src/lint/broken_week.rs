//! # broken-week
//!
//! The campaign starts in the middle of a week, while the Monday before it is a working day.
//!
//! ## Why it matters
//!
//! The campaign is one week in which everyone hears the same story, a colleague a day. Started on a Tuesday, it runs over the weekend into the next Monday, when
//! nobody remembers how it began. After a holiday on Monday, Tuesday is the first day.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! timeline: {campaign_starts: 2027-03-02}
//! ready_until: cocreation
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! timeline: {campaign_starts: 2027-03-01}
//! ready_until: cocreation
//! ```

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::campaign_week::starts_on_working_day;
use super::wording::{date, weekday};
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};

pub(super) const LINT: Lint = Lint {
    name: "broken-week",
    severity: Severity::Warning,
    says: (
        "a campaign that does not start on the first day of its week",
        "een campagne die niet op de eerste dag van de week begint",
    ),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("broken_week.rs"),
    dutch: include_str!("../../locales/nl/lints/broken-week.md"),
    check,
};

const START: &str = "/timeline/campaign_starts";

fn check(context: &Context<'_>) -> Vec<Finding> {
    let program = context.program;
    // A start on a day off is told as such.
    if program.campaign.is_none() && context.says("campaign") && !context.writes(START) || !starts_on_working_day(context) {
        return Vec::new();
    }
    let start = program.timeline.campaign_starts.0;
    let is_working = |date: &Date| context.plan.working_days.is_working(*date);
    let first = context.plan.working_days.first_weekday();
    let before = (1..=i64::from(start.weekday().since(first))).rev();
    let earlier = before.map(|days| start.saturating_sub(days.days())).find(is_working);
    earlier.map(|earlier| finding(start, earlier)).into_iter().collect()
}

/// A working day of the same week comes before the start.
fn finding(start: Date, earlier: Date) -> Finding {
    let (start, earlier_day, first) = (weekday(start), weekday(earlier), date(earlier));
    let message = Words::new(
        format!("The campaign starts on a {}, and its week on {}", start.en, earlier_day.en),
        format!("De campagne begint op een {}, en de week op {}", start.nl, earlier_day.nl),
    );
    Finding::at(START, message).help(
        format!("start on {}, or on the first working day of another week", first.en),
        format!("begin op {}, of op de eerste werkdag van een andere week", first.nl),
    )
}
