//! What a timeline says of a moment, a day and a phase, in one language.

use jiff::civil::{Date, Time, Weekday};
use jiff::{ToSpan, Zoned};

use super::grid::{Item, Move};
use super::monday;
use crate::locale::{Argument, Arguments, Locale};
use crate::model::{FollowUpPlace, Program};
use crate::plan::{Audience, Kind, Moment, Occasion, Reason};
use crate::render::words::{DayForm, day};
use crate::render::{Input, RenderError, Titles, calendar, fields, name_of};

/// The numbers that are written in words.
const IN_WORDS: std::ops::RangeInclusive<usize> = 2..=12;

/// What a timeline says, in one language.
pub(super) struct Said<'a> {
    pub(super) input: &'a Input<'a>,
    pub(super) locale: &'a Locale,
    titles: Titles<'a>,
}

impl<'a> Said<'a> {
    pub(super) fn of(input: &'a Input<'a>, locale: &'a Locale) -> Result<Self, RenderError> {
        Ok(Self { input, locale, titles: Titles::of(input, locale)? })
    }

    pub(super) fn say<const N: usize>(&self, id: &str, arguments: [(&str, Argument); N]) -> Result<String, RenderError> {
        Ok(self.locale.say(id, &Arguments::from(arguments))?)
    }

    /// `11 maart`.
    pub(super) fn day(&self, date: Date) -> Result<String, RenderError> {
        day(self.locale, date, DayForm::WithoutWeekday)
    }

    fn short_day(&self, date: Date) -> Result<String, RenderError> {
        day(self.locale, date, DayForm::Short)
    }

    pub(super) fn month(&self, date: Date) -> Result<String, RenderError> {
        day(self.locale, date, DayForm::Month)
    }

    pub(super) fn weekday(&self, weekday: Weekday) -> Result<String, RenderError> {
        let first = jiff::civil::date(2024, 1, 1); // a Monday
        day(self.locale, first.saturating_add(i32::from(weekday.to_monday_zero_offset()).days()), DayForm::Weekday)
    }

    /// `10.00 uur`.
    pub(super) fn time(&self, time: Time) -> Result<String, RenderError> {
        let (hour, minute) = (format!("{:02}", time.hour()), format!("{:02}", time.minute()));
        self.say("wall-time", [("hour", hour.into()), ("minute", minute.into())])
    }

    pub(super) fn hour(&self, at: &Zoned) -> Result<String, RenderError> {
        self.time(at.time())
    }

    pub(super) fn audience(&self, audience: &Audience) -> Result<String, RenderError> {
        self.titles.audience(audience)
    }

    pub(super) fn title(&self, moment: &Moment) -> Result<String, RenderError> {
        self.titles.of_moment(moment)
    }

    /// Why nobody works on a day, in a word or two.
    pub(super) fn reason(&self, reason: &Reason) -> Result<String, RenderError> {
        match reason.name(&self.locale.language) {
            Some(name) => Ok(name),
            None => self.say(&format!("wall-{}", reason.word()), []),
        }
    }

    /// How many there are, as the title says it: `vijf video’s`.
    fn counted(&self, id: &str, count: usize) -> Result<Option<String>, RenderError> {
        if count == 0 {
            return Ok(None);
        }
        let number = if IN_WORDS.contains(&count) { self.say(&format!("wall-number-{count}"), [])? } else { count.to_string() };
        let arguments = [("count", u64::try_from(count).unwrap_or_default().into()), ("number", number.into())];
        self.say(id, arguments).map(Some)
    }

    /// What it comes to in one line: the videos, weeks and nudges, or else the program's own title.
    pub(super) fn finding(&self) -> Result<String, RenderError> {
        let number = |kind| self.input.plan.moments.iter().filter(|moment| moment.kind() == kind).count();
        let weeks = if number(Kind::Experiment) > 0 { usize::from(self.input.program.experiment_weeks()) } else { 0 };
        let parts = [
            self.counted("wall-videos", number(Kind::Video))?,
            self.counted("wall-weeks", weeks)?,
            self.counted("wall-nudges", number(Kind::Nudge))?,
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        if parts.is_empty() {
            return Ok(fields::read(self.input, self.locale, &self.input.program.title));
        }
        let joined = parts.join(", ");
        let mut letters = joined.chars();
        Ok(letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>() + ".").unwrap_or_default())
    }

    /// From which week to which.
    pub(super) fn period(&self, first: Date, last: Date) -> Result<String, RenderError> {
        let (from, to) = (first.iso_week_date(), last.iso_week_date());
        let number = |week: i8| Argument::from(week.to_string());
        let arguments = [
            ("from", number(from.week())),
            ("from_year", from.year().to_string().into()),
            ("to", number(to.week())),
            ("to_year", to.year().to_string().into()),
        ];
        self.say(if from.year() == to.year() { "wall-period" } else { "wall-period-years" }, arguments)
    }

    /// What stands beside the name of a row of the scale.
    pub(super) fn bar_note(&self, name: &str, from: Date, to: Date, moments: &[&Moment]) -> Result<String, RenderError> {
        let days: std::collections::BTreeSet<Date> = moments.iter().map(|moment| moment.starts.date()).collect();
        if name == "campaign"
            && let Some(closes) = self.input.plan.moment("signup-closes")
        {
            return self.say("wall-sign-up-until", [("day", self.day(closes.starts.date())?.into())]);
        }
        if days.len() == 1 && (to == from || matches!(name, "kickoff" | "leaders" | "approval" | "follow-up" | "listening")) {
            return day(self.locale, from, DayForm::Day);
        }
        let apart = ["listening", "follow-up", "approval", "kickoff"].contains(&name);
        if apart && days.len() <= 3 {
            let said = days.iter().map(|date| self.day(*date)).collect::<Result<Vec<_>, _>>()?;
            return crate::render::words::list(self.locale, &said);
        }
        self.say("period", [("from", self.day(from)?.into()), ("to", self.day(to)?.into())])
    }

    /// The last day of the experiment.
    pub(super) fn last_day(&self) -> Result<Item, RenderError> {
        let name = self.say("wall-last-day", [])?;
        Ok(Item { look: "milestone", name, notes: Vec::new(), invited: Vec::new(), moved: None, conditional: false })
    }

    /// A moment in its cell.
    pub(super) fn item(&self, moment: &Moment) -> Result<Item, RenderError> {
        let mut notes = self.notes(moment)?;
        if moment.conditional {
            notes.push(self.say("wall-if-few", [])?);
        }
        Ok(Item {
            look: look(moment.occasion),
            name: self.name(moment)?,
            notes: if notes.is_empty() { Vec::new() } else { vec![notes] },
            invited: self.invited(moment)?.into_iter().collect(),
            moved: self.moved(moment)?,
            conditional: moment.conditional,
        })
    }

    fn moved(&self, moment: &Moment) -> Result<Option<Move>, RenderError> {
        let Some(moved) = &moment.moved else { return Ok(None) };
        let same_week = monday(moved.from) == monday(moment.starts.date());
        Ok(Some(Move {
            from: self.say("wall-was", [("day", self.short_day(moved.from)?.into())])?,
            because: self.reason(&moved.because)?,
            day: same_week.then(|| moved.from.weekday().to_monday_zero_offset()),
        }))
    }

    /// What a moment is called, in a word or two.
    fn name(&self, moment: &Moment) -> Result<String, RenderError> {
        let program = self.input.program;
        let numbered = |id: &str, number: usize| self.say(id, [("number", number.to_string().into())]);
        match moment.occasion {
            Occasion::Video { day, .. } => numbered("wall-video", day),
            Occasion::Nudge { message, .. } => numbered("wall-nudge", message + 1),
            Occasion::Listening { item, .. } => {
                let series = program.listening.get(item).map(|series| fields::read(self.input, self.locale, &series.name));
                Ok(series.unwrap_or_default())
            }
            Occasion::FollowUp { item } => {
                let place = program.follow_up.get(item).map_or(FollowUpPlace::Onboarding, |item| item.into);
                self.say(&format!("wall-follow-up-{}", follow_up(place)), [])
            }
            occasion => self.say(plain(occasion), []),
        }
    }

    /// What stands below its name: whom or what it is about, at what hour, where.
    fn notes(&self, moment: &Moment) -> Result<Vec<String>, RenderError> {
        let program = self.input.program;
        let read = |text| fields::read(self.input, self.locale, text);
        let role = |role: usize| program.roles.get(role).map(|role| read(&role.name)).unwrap_or_default();
        let closes = |date: Date| self.say("wall-until", [("day", self.day(date)?.into())]);
        Ok(match moment.occasion {
            Occasion::Video { sent, .. } => self.presenter(program, sent)?,
            Occasion::Nudge { message, .. } => {
                let nudge = program.nudges.as_ref().and_then(|nudges| nudges.messages.get(message));
                nudge.map(|nudge| read(&nudge.subject)).into_iter().collect()
            }
            Occasion::SignupCloses => self.goal()?.into_iter().collect(),
            Occasion::Cocreation { role: index, .. } => [vec![role(index)], self.meeting(moment)?].concat(),
            Occasion::Review { role: index, closes: last } => vec![role(index), closes(last)?],
            Occasion::Approval { item } => program.approvals.get(item).map(|approval| read(&approval.by)).into_iter().collect(),
            Occasion::Kickoff { .. } | Occasion::Leaders | Occasion::Listening { .. } => self.meeting(moment)?,
            Occasion::FeedbackOpens | Occasion::FeedbackReminds => match self.input.plan.moment("feedback-closes") {
                Some(last) => vec![closes(last.starts.date())?],
                None => Vec::new(),
            },
            Occasion::FollowUp { item } => {
                let owner = program.follow_up.get(item).and_then(|item| item.owner.as_ref());
                owner.map(ToString::to_string).into_iter().collect()
            }
            Occasion::MeasureBefore
            | Occasion::MeasureAfter
            | Occasion::SignupRescue
            | Occasion::Experiment
            | Occasion::FeedbackCloses
            | Occasion::Thanks => Vec::new(),
        })
    }

    /// The hour of a meeting, for how many it is, and its place.
    fn meeting(&self, moment: &Moment) -> Result<Vec<String>, RenderError> {
        let program = self.input.program;
        let ends = moment.ends.as_ref().unwrap_or(&moment.starts);
        let minutes = moment.starts.duration_until(ends).as_mins();
        let length = self.say("wall-minutes", [("count", u64::try_from(minutes).unwrap_or_default().into())])?;
        let seats = match moment.occasion {
            Occasion::Kickoff { session: Some(session) } => {
                program.kickoff.as_ref().and_then(|kickoff| kickoff.sessions.get(session)?.seats)
            }
            _ => None,
        };
        let seats = seats.map(|seats| self.say("wall-seats", [("count", u32::from(seats).into())])).transpose()?;
        let facts: Vec<String> = [self.hour(&moment.starts)?, length].into_iter().chain(seats).collect();
        let general = fields::general(self.input, self.locale)?;
        let place = calendar::Words::of(self.input, self.locale, &general).place(moment)?;
        Ok(std::iter::once(facts.join(", ")).chain(place.map(|place| once_named(&place))).collect())
    }

    /// When people are invited, where that is on another day.
    fn invited(&self, moment: &Moment) -> Result<Option<String>, RenderError> {
        let is_ahead = moment.sent.date() != moment.starts.date() && moment.kind() != Kind::Approval;
        is_ahead.then(|| self.say("wall-invited", [("day", self.day(moment.sent.date())?.into())])).transpose()
    }

    /// Who tells in a video why they take part, and on a line of its own what they do.
    fn presenter(&self, program: &Program, video: usize) -> Result<Vec<String>, RenderError> {
        let video = program.campaign.as_ref().and_then(|campaign| campaign.videos.get(video));
        let Some(presenter) = video.map(|video| &video.presenter) else { return Ok(Vec::new()) };
        let name = name_of(self.input.people, presenter, self.locale)?;
        let function = presenter.function.as_ref().map(|function| fields::read(self.input, self.locale, function));
        Ok(match function {
            Some(function) => vec![format!("{name},"), function],
            None => vec![name],
        })
    }

    fn goal(&self) -> Result<Option<String>, RenderError> {
        let employees = self.input.program.organization.employees;
        let Some(goal) = self.input.program.campaign.as_ref().and_then(|campaign| campaign.goal) else { return Ok(None) };
        self.say("wall-goal", [("goal", goal.of(employees).into()), ("employees", employees.into())]).map(Some)
    }
}

/// A place, without the site after it where the place names that already.
fn once_named(place: &str) -> String {
    match place.rsplit_once(", ") {
        Some((room, site)) if room.contains(site) => room.to_owned(),
        _ => place.to_owned(),
    }
}

/// How a moment is drawn.
const fn look(occasion: Occasion) -> &'static str {
    match occasion.kind() {
        Kind::Video => "video",
        Kind::Nudge => "nudge",
        Kind::Kickoff | Kind::Experiment => "milestone",
        _ => match occasion {
            Occasion::SignupCloses | Occasion::FeedbackOpens | Occasion::MeasureBefore | Occasion::MeasureAfter => "milestone",
            _ => "plain",
        },
    }
}

/// The message for the name of a moment that has no facts in it.
const fn plain(occasion: Occasion) -> &'static str {
    match occasion {
        Occasion::MeasureBefore => "wall-measure-before",
        Occasion::MeasureAfter => "wall-measure-after",
        Occasion::Cocreation { .. } => "wall-cocreation",
        Occasion::Review { .. } => "wall-review",
        Occasion::SignupCloses => "wall-signup-closes",
        Occasion::SignupRescue => "wall-signup-rescue",
        Occasion::Kickoff { .. } => "wall-bar-kickoff",
        Occasion::Approval { .. } => "wall-bar-approval",
        Occasion::Leaders => "wall-bar-leaders",
        Occasion::FeedbackOpens => "wall-feedback-opens",
        Occasion::FeedbackReminds => "wall-feedback-reminds",
        Occasion::FeedbackCloses => "wall-feedback-closes",
        Occasion::Thanks => "wall-thanks",
        _ => "wall-experiment-starts",
    }
}

const fn follow_up(place: FollowUpPlace) -> &'static str {
    match place {
        FollowUpPlace::Onboarding => "onboarding",
        FollowUpPlace::Training => "training",
        FollowUpPlace::Leadership => "leadership",
        FollowUpPlace::Systems => "systems",
    }
}

/// What the whole says to whoever does not see it: the line of the title, and each moment with its day.
pub(super) fn about(input: &Input<'_>, locale: &Locale) -> Result<String, RenderError> {
    let said = Said::of(input, locale)?;
    let mut lines = vec![said.finding()?];
    for moment in &input.plan.moments {
        lines.push(format!("{}: {}", said.short_day(moment.starts.date())?, said.title(moment)?));
    }
    Ok(lines.join("\n"))
}
