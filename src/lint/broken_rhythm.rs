//! # broken-rhythm
//!
//! A series of listening sessions whose rhythm does not lead to the sessions that one expects.
//!
//! A series goes on `every` so often, until the day in `until`. Where that is left out, it ends with the phase that its `when` leans on; a `when` that is
//! a date leans on none, and such a series would never end.
//!
//! ## Why it matters
//!
//! Listening works by its rhythm: customers at the table every other week change what people talk about, one session does not. A series of which
//! only the first session reaches the calendars stops without anyone having stopped it.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! listening:
//!   - {id: round-table, name: Round the table, form: online, when: 2027-03-15, every: 2w}
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! listening:
//!   - {id: round-table, name: Round the table, form: online, when: 2027-03-15, every: 2w, until: 2027-04-30}
//! ```

use super::wording::date;
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::model::{Listening, When};
use crate::plan::{Moment, Occasion};

pub(super) const LINT: Lint = Lint {
    name: "broken-rhythm",
    severity: Severity::Warning,
    says: (
        "listening sessions that do not end, or of which only one is planned",
        "luistersessies die niet ophouden, of waarvan er maar één gepland wordt",
    ),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("broken_rhythm.rs"),
    dutch: include_str!("../../locales/nl/lints/broken-rhythm.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    if !context.has_all_dates() {
        return Vec::new();
    }
    let series = context.program.listening.iter().enumerate();
    let whole = series.filter(|(index, _)| context.is_whole(&format!("/listening/{index}")));
    whole.filter_map(|(index, series)| finding(index, series, context)).collect()
}

fn finding(index: usize, series: &Listening, context: &Context<'_>) -> Option<Finding> {
    let mut sessions = context.plan.moments.iter().filter(|moment| is_of(moment, index));
    let first = sessions.next()?;
    let (here, id) = (format!("/listening/{index}"), &series.id);
    let Some(every) = series.every else {
        return series.until.is_some().then(|| without_rhythm(&here, id.as_str()));
    };
    let written = every.0.to_string();
    match sessions.count() + 1 {
        1 if series.until.is_none() && matches!(series.when, When::On(_)) => Some(endless(&here, id.as_str(), &written)),
        1 => Some(alone(&here, id.as_str(), &written, first)),
        count if count >= Listening::MOST => Some(too_many(&here, id.as_str(), count)),
        _ => None,
    }
}

fn is_of(moment: &Moment, series: usize) -> bool {
    matches!(moment.occasion, Occasion::Listening { item, .. } if item == series)
}

fn without_rhythm(here: &str, id: &str) -> Finding {
    let message = Words::new(
        format!("`{id}` has a last day and no rhythm, so it is held once"),
        format!("`{id}` heeft een laatste dag en geen ritme, en is er dus maar één keer"),
    );
    Finding::at(format!("{here}/until"), message)
        .help("write how often: every: 2w; or take `until` out", "schrijf hoe vaak: every: 2w; of haal `until` weg")
}

fn endless(here: &str, id: &str, every: &str) -> Finding {
    let message = Words::new(
        format!("`{id}` repeats every {every} without an end, so only its first session is planned"),
        format!("`{id}` komt elke {every} terug zonder einde, en dus staat alleen de eerste sessie gepland"),
    );
    Finding::at(format!("{here}/every"), message).help(
        "write the last day, as a date or with a phase: until: experiment.end",
        "schrijf de laatste dag, als datum of met een fase: until: experiment.end",
    )
}

fn alone(here: &str, id: &str, every: &str, first: &Moment) -> Finding {
    let day = date(first.starts.date());
    let message = Words::new(
        format!("`{id}` repeats every {every}, and only its first session fits, on {}", day.en),
        format!("`{id}` komt elke {every} terug, en alleen de eerste sessie past, op {}", day.nl),
    );
    Finding::at(format!("{here}/every"), message)
        .related(format!("{here}/until"), "no session comes after this day", "na deze dag komt er geen sessie meer")
        .help(
            "let it go on longer, with `until`, or take `every` out",
            "laat de reeks met `until` langer duren, of haal `every` weg",
        )
}

fn too_many(here: &str, id: &str, count: usize) -> Finding {
    let message = Words::new(
        format!("`{id}` has {count} sessions or more, and no more than {count} are planned"),
        format!("`{id}` heeft {count} sessies of meer, en meer dan {count} worden er niet gepland"),
    );
    Finding::at(format!("{here}/every"), message).help(
        "hold it less often, or end it earlier, with `until`",
        "houd ze minder vaak, of laat de reeks met `until` eerder eindigen",
    )
}
