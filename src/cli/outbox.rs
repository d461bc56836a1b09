//! `excx render --roster`: a message for each person of a roster.

mod notes;
mod refusals;
mod summary;

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::check::for_people;
use super::render::{Bar, Stopped};
use super::{Edge, Failure};
use crate::model::{Language, People, Program};
use crate::output::{Entry, Origin, OutputError, Staged};
use crate::plan::Audience;
use crate::render::calendar::Personal;
use crate::render::outbox::{Form, Outbox};
use crate::render::{self, Group, Input, MailHead};
use crate::roster::{Roster, check_roster};
use crate::source::{Document, Folder};
use crate::street::{self, Diaries, OutboxError, Posted, Posting};
pub(super) use notes::stale as tell_stale;
pub(super) use refusals::stopped;

/// The messages for the people of a roster.
#[derive(Debug, Args)]
pub(super) struct OutboxFlags {
    /// Make a calendar for each person, and with --outbox their messages: a CSV file with the columns email, name, role, language and so on
    #[arg(long, value_name = "FILE")]
    roster: Option<PathBuf>,
    /// In which form to make the messages
    #[arg(long, value_enum, value_name = "FORM", requires = "roster")]
    outbox: Option<FormFlag>,
    /// Make only the messages of this moment
    #[arg(long, value_name = "ID", requires = "outbox")]
    moment: Option<String>,
    /// Make only the messages for this audience
    #[arg(long, value_name = "ID", requires = "outbox")]
    audience: Option<String>,
    /// Make only so many of each moment, language and role, to look before you leap
    #[arg(long, value_name = "N", requires = "roster", value_parser = clap::value_parser!(u64).range(1..))]
    sample: Option<u64>,
    /// Leave out the rows that are wrong; they are counted and listed
    #[arg(long, requires = "roster")]
    skip_bad_rows: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum FormFlag {
    /// A file for each message, to open in a mail program
    Eml,
    /// One file for each moment, to import in a mail program
    Mbox,
    /// One line of JSON for each message, for a program that sends
    Jsonl,
    /// One row for each message, for a mail merge
    Csv,
}

/// The mails that are asked for.
#[derive(Debug, Default)]
struct Wanted {
    mails: Vec<MailHead>,
    /// Those that are left out, since nobody is to get a draft who was not meant to see one.
    drafts: Vec<MailHead>,
}

/// A roster that was checked, with what is asked for.
pub(super) struct Ready<'a> {
    flags: &'a OutboxFlags,
    roster: Roster,
    /// The form of the messages, where they are asked for.
    form: Option<Form>,
    mails: Vec<MailHead>,
    /// Whether each person gets a calendar.
    has_calendars: bool,
    origin: Origin,
}

/// What was written for the people of a roster.
pub(super) struct Made {
    pub(super) entries: Vec<Entry>,
    posted: Option<Posted>,
    calendars: Option<u64>,
}

impl OutboxFlags {
    /// Whether there is a roster.
    pub(super) const fn is_given(&self) -> bool {
        self.roster.is_some()
    }

    /// Whether messages are asked for.
    pub(super) const fn has_form(&self) -> bool {
        self.outbox.is_some()
    }

    /// Checks the roster for a program, and tells what is wrong with it and who is left out; nothing where there is none.
    pub(super) fn ready<'a>(
        &'a self,
        input: &Input<'_>,
        (folder, document): (&Folder, &Document),
        people: Option<&People>,
        program_hash: &str,
        edge: Edge,
    ) -> Result<Option<Ready<'a>>, Stopped> {
        let Some(path) = &self.roster else { return Ok(None) };
        let has_calendars = input.groups.contains(&Group::Calendars);
        if !self.has_form() && !has_calendars {
            return Err(Stopped::Failed(refusals::nothing_to_make()));
        }
        let program = input.program;
        if let Some(missing) = refusals::not_allowed(program, document) {
            return Err(Stopped::Wrong(vec![missing]));
        }
        let wanted = if self.has_form() { self.wanted(input)? } else { Wanted::default() };
        let roster = self.checked(path, program, people, edge)?;
        notes::inside(path, folder, edge);
        notes::skipped(&roster, edge);
        notes::drafts(&wanted, program, edge);
        // Calendars hold the sessions of every role.
        let heads = if has_calendars { &render::mail_heads(input) } else { &wanted.mails };
        notes::representatives(heads, &roster, program, edge);
        if self.has_form() {
            notes::unmailed(&roster, program, edge);
        }
        let form = self.outbox.map(|form| match form {
            FormFlag::Eml => Form::Eml,
            FormFlag::Mbox => Form::Mbox,
            FormFlag::Jsonl => Form::Jsonl,
            FormFlag::Csv => Form::Csv { delimiter: roster.delimiter },
        });
        let origin = street::origin(program_hash.to_owned(), &roster, people, &self.deciding(input.languages));
        Ok(Some(Ready { flags: self, roster, form, mails: wanted.mails, has_calendars, origin }))
    }

    /// The roster, without a fault that keeps its messages from being made.
    fn checked(&self, path: &Path, program: &Program, people: Option<&People>, edge: Edge) -> Result<Roster, Stopped> {
        let roster = check_roster(path, program, people).map_err(refusals::unread)?;
        edge.tell(&for_people(&roster.diagnostics, edge.human_beside()));
        notes::untold(&roster, edge);
        let is_unusable = !roster.has_columns() || roster.rows == 0;
        if is_unusable || (!roster.bad.is_empty() && !self.skip_bad_rows) {
            notes::refused(&roster, edge);
            return Err(Stopped::LeftOut);
        }
        Ok(roster)
    }

    /// The flags that decide which of all messages of a moment are made.
    fn deciding(&self, languages: &[Language]) -> Vec<String> {
        let sample = self.sample.map_or_else(String::new, |most| most.to_string());
        std::iter::once(sample).chain(languages.iter().map(ToString::to_string)).collect()
    }

    /// The mails that are asked for, in order.
    fn wanted(&self, input: &Input<'_>) -> Result<Wanted, Failure> {
        let all = render::mail_heads(input);
        let of_audience = |mail: &MailHead| self.audience.as_ref().is_none_or(|wanted| mail.audience.to_string() == *wanted);
        self.know_audience(input.program)?;
        let wanted = if let Some(moment) = &self.moment {
            let mail = Some(refusals::one_of(&all, moment)?).filter(of_audience);
            Wanted { mails: mail.into_iter().collect(), drafts: Vec::new() }
        } else {
            let asked = all.into_iter().filter(|mail| mail.audience != Audience::CxTeam && of_audience(mail));
            let (mails, drafts) = asked.partition(|mail| input.program.is_ready(mail.phase));
            Wanted { mails, drafts }
        };
        match (wanted.mails.is_empty(), wanted.drafts.first()) {
            (false, _) => Ok(wanted),
            (true, None) => Err(refusals::no_mail()),
            (true, Some(first)) => Err(refusals::only_drafts(input.program, &first.id)),
        }
    }

    fn know_audience(&self, program: &Program) -> Result<(), Failure> {
        let Some(audience) = &self.audience else { return Ok(()) };
        let general = Audience::GENERAL.map(|audience| audience.word().to_owned());
        let roles = program.roles.iter().map(|role| role.id.to_string());
        let audiences: Vec<String> = general.into_iter().chain(roles).collect();
        if audiences.contains(audience) {
            return Ok(());
        }
        Err(refusals::unknown(("audience", "doelgroep"), audience, audiences.iter().map(String::as_str)))
    }
}

impl Ready<'_> {
    /// Whether what an earlier run made for people would come out the same now.
    pub(super) fn would_be(&self, entry: &Entry) -> bool {
        entry.origin.as_ref() == Some(&self.origin)
    }

    /// Whether something is made now, as messages or as calendars for people.
    pub(super) fn makes(&self, entry: &Entry) -> bool {
        let is_asked_for = self.mails.iter().any(|mail| entry.moment.as_ref() == Some(&mail.id));
        let is_formed = |form: Form| {
            let is_folder = entry.is_folder() && form == Form::Eml;
            is_folder || entry.path.ends_with(&format!(".{}", form.ending()))
        };
        let is_message = is_asked_for && self.form.is_some_and(is_formed);
        is_message || (self.has_calendars && entry.is_diary())
    }

    /// Writes the messages and calendars into a new tree.
    pub(super) fn write(
        &self,
        input: &Input<'_>,
        people: Option<&People>,
        staged: &Staged,
        bar: &Bar,
    ) -> Result<Made, OutboxError> {
        let moments = &self.mails.iter().map(|mail| mail.id.clone()).collect::<Vec<_>>();
        let rounds = moments.len() as u64 + u64::from(self.has_calendars);
        let total = self.roster.rows.saturating_mul(rounds);
        let progress = &|rows| bar.advance(rows, total);
        let (program, sample) = (input.program, self.flags.sample);
        let Self { roster, origin, .. } = self;
        let mut made = Made { entries: Vec::new(), posted: None, calendars: None };
        if let Some(form) = self.form {
            let outbox = &Outbox::of(input, form)?;
            let posting = Posting { program, people, roster, outbox, origin, form, moments, sample, progress };
            let mut posted = posting.write(staged)?;
            made.entries.append(&mut posted.entries);
            made.posted = Some(posted);
        }
        if self.has_calendars {
            let personal = &Personal::of(input)?;
            let diaries = Diaries { program, people, roster, personal, origin, sample, progress };
            let (mut folders, count) = diaries.write(staged)?;
            made.entries.append(&mut folders);
            made.calendars = Some(count);
        }
        Ok(made)
    }

    /// What was made, in a line for the calendars and one for each moment.
    pub(super) fn summary(&self, made: &Made, folder: &Path, edge: Edge) -> String {
        let calendars = made.calendars.map(|count| summary::calendars(count, &folder.join("calendars/people"), edge));
        let messages = made.posted.as_ref().map(|posted| {
            let folder = folder.join(Group::Outbox.word());
            summary::messages(posted, &self.mails, self.roster.rows, self.flags.sample, &folder, edge)
        });
        calendars.into_iter().chain(messages).collect()
    }
}

impl From<OutputError> for StagedError {
    fn from(error: OutputError) -> Self {
        Self(OutboxError::Output(error))
    }
}

/// An error while the new tree is written.
pub(super) struct StagedError(pub(super) OutboxError);
