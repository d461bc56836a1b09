//! The week of videos as lints look at it: which video is sent on which day, which waits, and which stands on a day that cannot be its own.

use jiff::ToSpan;
use jiff::civil::Date;

use super::wording::date;
use super::{Context, Finding};
use crate::diagnostic::Words;
use crate::model::Video;
use crate::plan::{HolidayError, Occasion, Problem};

/// The videos of the program, in their order.
pub(super) fn videos<'a>(context: &Context<'a>) -> &'a [Video] {
    context.program.campaign.as_ref().map_or(&[], |campaign| &campaign.videos)
}

/// Whether the working days of the plan are those of the program: its holidays are known for its year, and none was taken out.
pub(super) fn knows_working_days(context: &Context<'_>) -> bool {
    let unknown = |problem: &Problem| matches!(problem, Problem::Holidays(HolidayError::Country(_) | HolidayError::Region(..)));
    context.has_days()
        && context.is_whole("/holidays")
        && context.is_whole("/timeline")
        && context.plan.working_days.covers(context.program.timeline.campaign_starts.0.year())
        && !context.plan.problems.iter().any(unknown)
}

/// Whether the campaign starts on a day on which people work; where it does not, that is told, and its week is not judged.
pub(super) fn starts_on_working_day(context: &Context<'_>) -> bool {
    knows_working_days(context) && context.plan.working_days.is_working(context.program.timeline.campaign_starts.0)
}

/// Whether a day lies in the seven days from the start of the campaign.
pub(super) fn is_in_week(date: Date, context: &Context<'_>) -> bool {
    let start = context.program.timeline.campaign_starts.0;
    start <= date && date < start.saturating_add(7.days())
}

/// How many videos are pinned to a day on which none can be sent; that is told where it is pinned, and takes no other day.
pub(super) fn pinned_amiss(context: &Context<'_>) -> usize {
    let days = &context.plan.campaign_days;
    videos(context).iter().filter(|video| video.when.is_some_and(|when| !days.contains(&when.0))).count()
}

/// The day on which a video has its turn, and the index of the one that is sent then.
pub(super) fn turns<'a>(context: &'a Context<'_>) -> impl Iterator<Item = Turn> + 'a {
    context.plan.moments.iter().filter_map(|moment| match moment.occasion {
        Occasion::Video { video, sent, .. } => Some(Turn { video, sent, date: moment.starts.date() }),
        _ => None,
    })
}

/// The turn of a video.
#[derive(Debug, Clone, Copy)]
pub(super) struct Turn {
    /// The video whose day it is.
    pub(super) video: usize,
    /// The video that is sent.
    pub(super) sent: usize,
    /// The day.
    pub(super) date: Date,
}

/// The first day on which a video is sent, on its own day or as the reserve of another.
pub(super) fn sent_on(index: usize, context: &Context<'_>) -> Option<Date> {
    turns(context).filter(|turn| turn.sent == index).map(|turn| turn.date).min()
}

/// A finding that something comes after the day on which a video is sent, with the place that sets this day. The message gets the day in words.
pub(super) fn too_late(
    at: String,
    index: usize,
    sent: Date,
    message: impl FnOnce(&Words) -> Words,
    context: &Context<'_>,
) -> Finding {
    let sent = date(sent);
    let own = format!("/campaign/videos/{index}/when");
    let set = if context.writes(&own) { own } else { "/timeline/campaign_starts".to_owned() };
    let (en, nl) = (format!("so it is sent on {}", sent.en), format!("dus gaat hij {} uit", sent.nl));
    Finding::at(at, message(&sent)).related(set, en, nl)
}

/// Whether a reserve is sent on the day of this video.
pub(super) fn is_replaced(index: usize, context: &Context<'_>) -> bool {
    turns(context).any(|turn| turn.video == index && turn.sent != index)
}
