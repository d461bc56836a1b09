//! The moments phase by phase, with the files of each.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;
use serde::Serialize;

use super::{Listed, Writer, count};
use crate::model::{Language, Phase};
use crate::plan::{Moment, Occasion, Reason};
use crate::render::words::{DayForm, day, time, time_range};
use crate::render::{ArtifactKind, RenderError};

/// The answer to a sign-up: a mail without a date.
const CONFIRMATION: &str = "signup-confirmation";

/// A phase with its moments, from its first day or moment to its last.
#[derive(Debug, Serialize)]
pub(super) struct Stage {
    /// The phase's word, as part of an address.
    id: String,
    name: String,
    weeks: String,
    period: String,
    /// How many mails, in words.
    mails: Option<String>,
    pub(super) draft: bool,
    rows: Vec<Row>,
    #[serde(skip)]
    pub(super) from: Date,
    #[serde(skip)]
    pub(super) to: Date,
}

impl Stage {
    /// How many mails there are, each counted once for all its languages.
    pub(super) fn mail_count(&self) -> usize {
        mail_count(&self.rows)
    }
}

/// A moment with what was made for it.
#[derive(Debug, Serialize)]
struct Row {
    day: String,
    /// The day, and the time where there is one, as HTML's `time` reads it; nothing where there is no date.
    stamp: Option<String>,
    time: Option<String>,
    /// The last of several whole days.
    until: Option<String>,
    title: String,
    /// Its place in a series.
    series: Option<String>,
    audience: String,
    moved: Option<Move>,
    /// When it happens at all, where that is not certain.
    condition: Option<String>,
    /// When its mail is sent, where that is ahead of it.
    sent: Option<String>,
    versions: Vec<Version>,
}

/// The day that a moment moved from, and why.
#[derive(Debug, Serialize)]
struct Move {
    from: String,
    because: String,
}

/// The files of a moment in one language: the mail to look at, as text and as a draft, and the event.
#[derive(Debug, Serialize)]
struct Version {
    language: String,
    name: String,
    subject: Option<String>,
    view: Option<String>,
    text: Option<String>,
    eml: Option<String>,
    event: Option<String>,
    /// What tells of it where there is no mail: texts, a slide, a card.
    others: Vec<Other>,
}

/// Something else than a mail that tells of a moment.
#[derive(Debug, Serialize)]
struct Other {
    href: String,
    label: String,
}

impl Writer<'_> {
    /// The phases in the order of their first moments; a phase without moments is left out.
    pub(super) fn stages(&self) -> Result<Vec<Stage>, RenderError> {
        let mut phases: Vec<(Phase, Vec<&Moment>)> = Vec::new();
        for moment in &self.input.plan.moments {
            match phases.iter_mut().find(|(phase, _)| *phase == moment.phase) {
                Some((_, moments)) => moments.push(moment),
                None => phases.push((moment.phase, vec![moment])),
            }
        }
        phases.into_iter().filter_map(|(phase, moments)| self.stage(phase, &moments).transpose()).collect()
    }

    fn stage(&self, phase: Phase, moments: &[&Moment]) -> Result<Option<Stage>, RenderError> {
        let period = self.input.plan.phase(phase);
        let first = moments.iter().map(|moment| moment.starts.date()).chain(period.map(|period| period.start)).min();
        let last = moments.iter().map(|moment| last_day(moment)).chain(period.map(|period| period.end)).max();
        let Some((from, to)) = first.zip(last) else { return Ok(None) };
        let mut rows = moments.iter().map(|moment| self.row(moment)).collect::<Result<Vec<_>, _>>()?;
        if phase == Phase::Signup {
            rows.splice(0..0, self.confirmation()?);
        }
        let id = phase.word().replace('.', "-");
        let mails = mail_count(&rows);
        Ok(Some(Stage {
            name: self.say(&format!("phase-{id}"), [])?,
            id,
            weeks: self.weeks(from, to)?,
            period: self.period(from, to)?,
            mails: (mails > 0).then(|| self.say("summary-mails", [("count", count(mails))])).transpose()?,
            draft: !self.input.program.is_ready(phase),
            rows,
            from,
            to,
        }))
    }

    fn row(&self, moment: &Moment) -> Result<Row, RenderError> {
        let versions = self.versions(&moment.id)?;
        let (subject, sent) = match self.subject(&versions) {
            Some(subject) => (Some(subject), self.sent_ahead(moment)?),
            None => (None, None),
        };
        let title = match subject.filter(|_| sent.is_none()) {
            Some(subject) => subject,
            None => self.titles.of_moment(moment)?,
        };
        let starts = &moment.starts;
        let until = (moment.all_day && last_day(moment) > starts.date()).then(|| last_day(moment));
        let until =
            until.map(|last| self.say("timeline-until", [("day", day(self.locale, last, DayForm::WithoutWeekday)?.into())]));
        Ok(Row {
            day: day(self.locale, starts.date(), DayForm::Day)?,
            stamp: Some(if moment.all_day { starts.date().to_string() } else { starts.strftime("%FT%H:%M%:z").to_string() }),
            time: (!moment.all_day).then(|| time_range(self.locale, starts, moment.ends.as_ref())).transpose()?,
            until: until.transpose()?,
            title,
            series: self.series(moment)?,
            audience: self.titles.audience(&moment.audience)?,
            moved: self.moved(moment)?,
            condition: moment.conditional.then(|| self.say("timeline-conditional", [])).transpose()?,
            sent,
            versions,
        })
    }

    /// The answer to a sign-up, where it was made.
    fn confirmation(&self) -> Result<Option<Row>, RenderError> {
        let versions = self.versions(CONFIRMATION)?;
        let Some(title) = self.subject(&versions) else { return Ok(None) };
        Ok(Some(Row {
            day: self.say("timeline-at-once", [])?,
            stamp: None,
            time: None,
            until: None,
            title,
            series: None,
            audience: self.titles.audience_word("participants")?,
            moved: None,
            condition: None,
            sent: None,
            versions,
        }))
    }

    /// The files of a moment by language, in the order of the program's languages.
    fn versions(&self, moment: &str) -> Result<Vec<Version>, RenderError> {
        let mut files: BTreeMap<(usize, &Language), Vec<&Listed>> = BTreeMap::new();
        for file in self.listed.iter().filter(|file| file.moment.as_deref() == Some(moment)) {
            if let Some(language) = &file.language {
                files.entry((self.place_of(language), language)).or_default().push(file);
            }
        }
        let version = |((_, language), files): ((usize, &Language), Vec<&Listed>)| {
            let found = |kind, ending| files.iter().find(|file| file.kind == kind && file.path.ends_with(ending));
            let path = |kind, ending| found(kind, ending).map(|file| file.path.clone());
            Ok(Version {
                language: language.to_string(),
                name: self.language_name(language)?,
                subject: found(ArtifactKind::Email, ".html").map(|file| file.title.clone()),
                view: path(ArtifactKind::Email, ".html"),
                text: path(ArtifactKind::Email, ".txt"),
                eml: path(ArtifactKind::Email, ".eml"),
                event: path(ArtifactKind::Calendar, ".ics").or_else(|| path(ArtifactKind::Invitation, ".ics")),
                others: self.others(&files)?,
            })
        };
        files.into_iter().map(version).collect()
    }

    /// What tells of a moment where there is no mail, in the order in which people look for it.
    fn others(&self, files: &[&Listed]) -> Result<Vec<Other>, RenderError> {
        let kinds = [
            (ArtifactKind::Message, ".sms.txt", "index-sms"),
            (ArtifactKind::Message, ".chat.txt", "index-chat"),
            (ArtifactKind::Message, ".board.txt", "index-board"),
            (ArtifactKind::Slide, ".png", "index-slide"),
            (ArtifactKind::Card, ".pdf", "index-card"),
        ];
        let found = kinds.iter().filter_map(|(kind, ending, label)| {
            let file = files.iter().find(|file| file.kind == *kind && file.path.ends_with(ending))?;
            Some(self.say(label, []).map(|label| Other { href: file.path.clone(), label }))
        });
        found.collect()
    }

    /// The subject of a mail in the language of the page, or else in the first that it was made in.
    fn subject(&self, versions: &[Version]) -> Option<String> {
        let own = versions.iter().find(|version| version.language == self.locale.language.as_str());
        own.into_iter().chain(versions).find_map(|version| version.subject.clone())
    }

    /// When the mail of a moment is sent, unless that is at the moment itself.
    fn sent_ahead(&self, moment: &Moment) -> Result<Option<String>, RenderError> {
        let sent = &moment.sent;
        if *sent == moment.starts {
            return Ok(None);
        }
        let on = day(self.locale, sent.date(), DayForm::Day)?;
        self.say("timeline-sent", [("day", on.into()), ("time", time(sent).into())]).map(Some)
    }

    /// Which day of the campaign or week of the experiment it is, as the mail says it.
    fn series(&self, moment: &Moment) -> Result<Option<String>, RenderError> {
        let said = match moment.occasion {
            Occasion::Video { day, .. } => {
                let is_video = |moment: &&Moment| matches!(moment.occasion, Occasion::Video { .. });
                let days = self.input.plan.moments.iter().filter(is_video).count();
                self.say("email-series-day", [("step", count(day)), ("steps", count(days))])
            }
            Occasion::Nudge { week, .. } => {
                let weeks = self.input.program.experiment_weeks();
                self.say("email-series-week", [("week", count(week)), ("weeks", count(weeks.into()))])
            }
            _ => return Ok(None),
        };
        said.map(Some)
    }

    fn moved(&self, moment: &Moment) -> Result<Option<Move>, RenderError> {
        let Some(moved) = &moment.moved else { return Ok(None) };
        let because = match &moved.because {
            Reason::Holiday(_) | Reason::Closed(Some(_)) => moved.because.name(&self.locale.language).unwrap_or_default(),
            Reason::Weekend => self.say("timeline-weekend", [])?,
            Reason::Closed(None) => self.say("timeline-closed", [])?,
            Reason::Taken => self.say("timeline-taken", [])?,
        };
        Ok(Some(Move { from: day(self.locale, moved.from, DayForm::Day)?, because }))
    }

    /// The weeks of the year (ISO 8601), in words.
    fn weeks(&self, from: Date, to: Date) -> Result<String, RenderError> {
        let week = |date: Date| u32::try_from(date.iso_week_date().week()).unwrap_or_default();
        match (week(from), week(to)) {
            (first, last) if first == last => self.say("timeline-week", [("week", first.into())]),
            (first, last) => self.say("timeline-weeks", [("first", first.into()), ("last", last.into())]),
        }
    }

    fn period(&self, from: Date, to: Date) -> Result<String, RenderError> {
        let last = day(self.locale, to, DayForm::WithoutWeekdayWithYear)?;
        if from == to {
            return Ok(last);
        }
        let form = if from.year() == to.year() { DayForm::WithoutWeekday } else { DayForm::WithoutWeekdayWithYear };
        self.say("period", [("from", day(self.locale, from, form)?.into()), ("to", last.into())])
    }
}

fn mail_count(rows: &[Row]) -> usize {
    rows.iter().filter(|row| row.versions.iter().any(|version| version.view.is_some())).count()
}

/// The last day of a moment; whole days end at the midnight after it.
fn last_day(moment: &Moment) -> Date {
    match &moment.ends {
        Some(ends) if moment.all_day => ends.date().saturating_sub(1.day()),
        _ => moment.starts.date(),
    }
}
