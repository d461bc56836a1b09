//! On which days the nudges fall, and where they go when nobody works then.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::moment::{Moved, Reason};
use super::working_days::WorkingDays;

/// The day of a nudge, and where it moved from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NudgeDay {
    /// The day it is sent.
    pub(super) date: Date,
    /// Where it moved from.
    pub(super) moved: Option<Moved>,
    /// Which week of the experiment it belongs to, from 1.
    pub(super) week: usize,
}

/// The days of all nudges, in order. A nudge on a day off goes to the nearest free working day of its own week, the earlier one when two
/// are as near, or else to the first free one after; none moves before or onto the one before it, nor before the experiment.
pub(super) fn days(first_day: Date, weeks: u8, weekdays: &[Weekday], working_days: &WorkingDays) -> Vec<NudgeDay> {
    let nominal = nominal_days(first_day, weeks, weekdays);
    let mut placed: Vec<NudgeDay> = Vec::new();
    for (index, (week, date)) in nominal.iter().enumerate() {
        let previous = placed.last().map(|day| day.date);
        let next = nominal.get(index + 1).map(|(_, date)| *date).filter(|date| working_days.is_working(*date));
        let (date, moved) = place(*date, first_day, previous, next, working_days);
        placed.push(NudgeDay { date, moved, week: *week });
    }
    placed
}

fn nominal_days(first_day: Date, weeks: u8, weekdays: &[Weekday]) -> Vec<(usize, Date)> {
    let mut offsets: Vec<i32> = weekdays.iter().map(|day| i32::from(first_day.weekday().until(*day))).collect();
    offsets.sort_unstable();
    let day = |week: i32, offset: i32| first_day.saturating_add((week * 7 + offset).days());
    (0..i32::from(weeks))
        .flat_map(|week| offsets.iter().map(move |offset| (usize::try_from(week).unwrap_or_default() + 1, day(week, *offset))))
        .collect()
}

fn place(
    nominal: Date,
    first_day: Date,
    previous: Option<Date>,
    next: Option<Date>,
    working_days: &WorkingDays,
) -> (Date, Option<Moved>) {
    let after_previous = |date: Date| previous.is_none_or(|previous| date > previous);
    let Some(reason) = working_days.day_off(nominal) else {
        if after_previous(nominal) {
            return (nominal, None);
        }
        let date = first_after(nominal, previous, working_days);
        return (date, Some(Moved { from: nominal, because: Reason::Taken }));
    };
    let free = |date: &Date| {
        *date >= first_day && working_days.is_working(*date) && after_previous(*date) && next.is_none_or(|next| *date < next)
    };
    let near = own_week(nominal).filter(free).min_by_key(|date| (distance(*date, nominal), *date));
    let date = near.unwrap_or_else(|| first_after(nominal, previous, working_days));
    (date, Some(Moved { from: nominal, because: reason }))
}

/// The first working day after the nominal day and after the nudge before it.
fn first_after(nominal: Date, previous: Option<Date>, working_days: &WorkingDays) -> Date {
    let from = previous.map_or(nominal, |previous| previous.max(nominal));
    working_days.on_or_after(from.saturating_add(1.day()))
}

fn own_week(date: Date) -> impl Iterator<Item = Date> {
    let monday = date.saturating_sub(i32::from(date.weekday().to_monday_zero_offset()).days());
    (0..7).map(move |offset: i32| monday.saturating_add(offset.days()))
}

fn distance(a: Date, b: Date) -> i32 {
    (a - b).get_days().abs()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::holidays::ClosedDays;
    use crate::model::{Date as Day, Holidays};

    fn dutch(closed: &[Date]) -> WorkingDays {
        let holidays = Holidays {
            country: "NL".into(),
            region: None,
            closed: closed.iter().map(|date| Day(*date)).collect(),
            open: Vec::new(),
            calendar: None,
        };
        WorkingDays::of(&holidays, &ClosedDays::default()).expect("the Netherlands are covered")
    }

    fn dates(days: &[NudgeDay]) -> Vec<Date> {
        days.iter().map(|day| day.date).collect()
    }

    #[test]
    fn a_nudge_on_a_holiday_goes_to_the_nearest_day_of_its_week() {
        let days = days(date(2027, 3, 15), 4, &[Weekday::Monday, Weekday::Thursday], &dutch(&[]));
        assert_eq!(days[4].date, date(2027, 3, 30), "Easter Monday goes to Tuesday");
        assert!(matches!(&days[4].moved, Some(moved) if moved.from == date(2027, 3, 29)));
    }

    #[test]
    fn the_earlier_day_wins_when_two_are_as_near() {
        let days = days(date(2027, 5, 3), 1, &[Weekday::Tuesday, Weekday::Thursday], &dutch(&[]));
        assert_eq!(dates(&days), [date(2027, 5, 4), date(2027, 5, 5)], "Ascension Day goes to Wednesday, not Friday");
    }

    #[test]
    fn no_nudge_moves_before_the_experiment() {
        let days = days(date(2027, 5, 6), 1, &[Weekday::Thursday], &dutch(&[]));
        assert_eq!(dates(&days), [date(2027, 5, 7)], "Ascension Day goes to Friday when the experiment starts on it");
    }

    #[test]
    fn a_closed_week_sends_its_nudges_after_it_in_their_order() {
        let closed: Vec<Date> = (3..8).map(|day| date(2027, 5, day)).collect();
        let days = days(date(2027, 5, 3), 2, &[Weekday::Monday, Weekday::Tuesday], &dutch(&closed));
        assert_eq!(dates(&days), [date(2027, 5, 10), date(2027, 5, 11), date(2027, 5, 12), date(2027, 5, 13)]);
        assert_eq!(days[2].moved.as_ref().map(|moved| moved.because.clone()), Some(Reason::Taken));
    }
}
