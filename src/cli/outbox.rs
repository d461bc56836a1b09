//! `excx render --roster`: a message for each person of a roster.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::check::for_people;
use super::render::{Bar, Stopped};
use super::{Edge, Failure};
use crate::diagnostic::{Diagnostic, Words, nearest};
use crate::model::{Covered, People, Program};
use crate::output::{Entry, OutputError, Staged};
use crate::plan::Audience;
use crate::render::calendar::Personal;
use crate::render::outbox::{Form, Outbox};
use crate::render::{self, Group, Input};
use crate::roster::{self, Roster, check_roster};
use crate::source::{Document, ReadError};
use crate::street::{Diaries, OutboxError, Posted, Posting};

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

/// A roster that was checked, with what is asked for.
pub(super) struct Ready<'a> {
    flags: &'a OutboxFlags,
    roster: Roster,
    /// The form of the messages, where they are asked for.
    form: Option<Form>,
    moments: Vec<String>,
    /// Whether each person gets a calendar.
    has_calendars: bool,
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

    /// Checks the roster for a program, and tells what is wrong with it; nothing where there is none.
    pub(super) fn ready<'a>(
        &'a self,
        input: &Input<'_>,
        document: &Document,
        people: Option<&People>,
        edge: Edge,
    ) -> Result<Option<Ready<'a>>, Stopped> {
        let Some(path) = &self.roster else { return Ok(None) };
        let has_calendars = input.groups.contains(&Group::Calendars);
        if self.outbox.is_none() && !has_calendars {
            return Err(Stopped::Failed(Failure::new(
                "a roster makes messages, with --outbox mbox, or calendars, with --only calendars",
                "met een deelnemerslijst maak je berichten, met --outbox mbox, of agenda’s, met --only calendars",
            )));
        }
        if let Some(missing) = not_allowed(input.program, document) {
            return Err(Stopped::Wrong(Box::new(missing)));
        }
        let moments = if self.has_form() { self.moments(input)? } else { Vec::new() };
        let roster = check_roster(path, input.program, people).map_err(unread)?;
        edge.tell(&for_people(&roster.diagnostics, edge.human_beside()));
        if roster.untold > 0 {
            let untold = roster.untold;
            let (en, nl) = (
                format!("excx: {untold} more of the same kind in this roster\n"),
                format!("excx: nog {untold} van dit soort in deze deelnemerslijst\n"),
            );
            edge.tell(edge.say(&en, &nl));
        }
        let is_unusable = !roster.has_columns() || roster.rows == 0;
        if is_unusable || (!roster.bad.is_empty() && !self.skip_bad_rows) {
            Self::tell_refused(&roster, edge);
            return Err(Stopped::LeftOut);
        }
        Self::tell_skipped(&roster, edge);
        let form = self.outbox.map(|form| match form {
            FormFlag::Eml => Form::Eml,
            FormFlag::Mbox => Form::Mbox,
            FormFlag::Jsonl => Form::Jsonl,
            FormFlag::Csv => Form::Csv { delimiter: roster.delimiter },
        });
        Ok(Some(Ready { flags: self, roster, form, moments, has_calendars }))
    }

    fn tell_refused(roster: &Roster, edge: Edge) {
        let (bad, rows) = (roster.bad.len(), roster.rows);
        if bad == 0 {
            return;
        }
        let (en, nl) = (
            format!(
                "excx: {bad} of {rows} rows are wrong, so no message was made; correct them, or leave them out with --skip-bad-rows\n"
            ),
            format!(
                "excx: {bad} van {rows} rijen kloppen niet, dus er is geen bericht gemaakt; verbeter ze, of sla ze over met --skip-bad-rows\n"
            ),
        );
        edge.tell(edge.say(&en, &nl));
    }

    fn tell_skipped(roster: &Roster, edge: Edge) {
        let (bad, rows) = (roster.bad.len(), roster.rows);
        if bad == 0 {
            return;
        }
        let listed = roster.bad.iter().take(20).map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let more = if bad > 20 { ", …" } else { "" };
        let (en, nl) = (
            format!("excx: {bad} of {rows} rows were left out: {listed}{more} (the row below the header is 1)\n"),
            format!("excx: {bad} van {rows} rijen zijn overgeslagen: {listed}{more} (de rij onder de kop is 1)\n"),
        );
        edge.tell(edge.say(&en, &nl));
    }

    /// The moments that are asked for, in order.
    fn moments(&self, input: &Input<'_>) -> Result<Vec<String>, Failure> {
        let all = render::mailed(input.program, input.plan);
        let mut wanted = all.clone();
        if let Some(moment) = &self.moment {
            if !all.contains(moment) {
                return Err(unknown(("moment with a mail", "moment met een mail"), moment, all.iter().map(String::as_str)));
            }
            wanted.retain(|id| id == moment);
        }
        if let Some(audience) = &self.audience {
            let general = Audience::GENERAL.map(|audience| audience.word().to_owned());
            let roles = input.program.roles.iter().map(|role| role.id.to_string());
            let audiences: Vec<String> = general.into_iter().chain(roles).collect();
            if !audiences.contains(audience) {
                return Err(unknown(("audience", "doelgroep"), audience, audiences.iter().map(String::as_str)));
            }
            let mails = render::audiences(input.program, input.plan);
            wanted.retain(|id| mails.get(id).is_some_and(|of| of == audience));
        }
        if wanted.is_empty() {
            return Err(Failure::new(
                "no mail is sent to that audience at that moment; see excx plan",
                "op dat moment gaat er geen mail naar die doelgroep; zie excx plan",
            ));
        }
        Ok(wanted)
    }
}

impl Ready<'_> {
    /// Writes the messages and calendars into a new tree.
    pub(super) fn write(
        &self,
        input: &Input<'_>,
        people: Option<&People>,
        staged: &Staged,
        bar: &Bar,
    ) -> Result<Made, OutboxError> {
        let rounds = self.moments.len() as u64 + u64::from(self.has_calendars);
        let total = self.roster.rows.saturating_mul(rounds);
        let progress = &|rows| bar.advance(rows, total);
        let (program, roster, sample) = (input.program, &self.roster, self.flags.sample);
        let mut made = Made { entries: Vec::new(), posted: None, calendars: None };
        if let Some(form) = self.form {
            let outbox = &Outbox::of(input, form)?;
            let moments = &self.moments;
            let mut posted = Posting { program, people, roster, outbox, form, moments, sample, progress }.write(staged)?;
            made.entries.append(&mut posted.entries);
            made.posted = Some(posted);
        }
        if self.has_calendars {
            let personal = &Personal::of(input)?;
            let (mut folders, count) = Diaries { program, people, roster, personal, sample, progress }.write(staged)?;
            made.entries.append(&mut folders);
            made.calendars = Some(count);
        }
        Ok(made)
    }

    /// What was made, in a line for the calendars and one for each moment.
    pub(super) fn summary(&self, made: &Made, folder: &Path, edge: Edge) -> String {
        let calendars = made.calendars.map(|count| calendars(count, &folder.join("calendars/people"), edge));
        let messages = made.posted.as_ref().map(|posted| self.messages(posted, &folder.join(Group::Outbox.word()), edge));
        calendars.into_iter().chain(messages).collect()
    }

    fn messages(&self, posted: &Posted, folder: &Path, edge: Edge) -> String {
        let total: u64 = posted.messages.iter().map(|(_, count)| count).sum();
        let made = posted.messages.iter().filter(|(_, count)| *count > 0);
        let listed = made.map(|(moment, count)| format!("  {count:>9}  {moment}\n")).collect::<String>();
        let (rows, folder) = (self.roster.rows, folder.display());
        let (en, nl) = match self.flags.sample {
            None => (
                format!("{total} messages for {rows} people, in {folder}:\n{listed}"),
                format!("{total} berichten voor {rows} mensen, in {folder}:\n{listed}"),
            ),
            Some(most) => (
                format!("A sample of {total} messages in {folder}, at most {most} of each moment, language and role:\n{listed}"),
                format!("Een proef van {total} berichten in {folder}, hooguit {most} per moment, taal en rol:\n{listed}"),
            ),
        };
        edge.say(&en, &nl).to_owned()
    }
}

fn calendars(count: u64, folder: &Path, edge: Edge) -> String {
    let folder = folder.display();
    let (en, nl) = match count {
        0 => (
            "No calendars of one’s own: nobody in the roster takes part yet\n".to_owned(),
            "Geen eigen agenda’s: nog niemand in de deelnemerslijst doet mee\n".to_owned(),
        ),
        1 => (format!("A calendar for 1 person, in {folder}\n"), format!("Een agenda voor 1 persoon, in {folder}\n")),
        _ => (
            format!("A calendar for each of {count} people, in {folder}\n"),
            format!("Een agenda voor elk van {count} mensen, in {folder}\n"),
        ),
    };
    edge.say(&en, &nl).to_owned()
}

/// Why a failure of an outbox stops the program.
pub(super) fn stopped(error: OutboxError, wrong: impl FnOnce(&render::guest::Fault) -> Diagnostic) -> Stopped {
    match error {
        OutboxError::Render(render::RenderError::OwnTemplate(fault)) => Stopped::Wrong(Box::new(wrong(&fault))),
        OutboxError::Render(error) => Stopped::Failed(error.into()),
        OutboxError::Output(error) => Stopped::Failed(error.into()),
        OutboxError::Read(error) => unread(error),
        OutboxError::Roster(roster::SecondReading::Changed) => Stopped::Failed(Failure::new(
            "the roster was changed while it was read, so no message was kept; run it again",
            "de deelnemerslijst is veranderd terwijl hij werd gelezen, dus er is geen bericht bewaard; doe het opnieuw",
        )),
        OutboxError::Roster(roster::SecondReading::Refused(why)) => Stopped::Failed(Failure::new(
            format!("the roster cannot be read: {why}"),
            format!("de deelnemerslijst is niet te lezen: {why}"),
        )),
    }
}

impl From<OutputError> for StagedError {
    fn from(error: OutputError) -> Self {
        Self(OutboxError::Output(error))
    }
}

/// An error while the new tree is written.
pub(super) struct StagedError(pub(super) OutboxError);

/// A roster that cannot be read. That it is not there is no matter of programs.
fn unread(error: ReadError) -> Stopped {
    match error {
        ReadError::MissingFile(path) => Stopped::Failed(Failure::new(
            format!("the roster `{}` is not there", path.display()),
            format!("de deelnemerslijst `{}` is er niet", path.display()),
        )),
        other => Stopped::Failed(other.into()),
    }
}

/// Something that is asked for and not there, with the nearest that is.
fn unknown<'a>(what: (&str, &str), asked: &str, all: impl Iterator<Item = &'a str> + Clone) -> Failure {
    let near = nearest(asked, all.clone()).map(|near| (format!("did you mean `{near}`?"), format!("bedoelde je `{near}`?")));
    let (en, nl) = near.unwrap_or_else(|| {
        let all = all.collect::<Vec<_>>().join(", ");
        (format!("there are {all}"), format!("er zijn {all}"))
    });
    Failure::new(format!("there is no {} `{asked}`; {en}", what.0), format!("er is geen {} `{asked}`; {nl}", what.1))
}

/// What must be there before people of a roster are written to: that they can read what is done with their data, and that those who must
/// agree have done so.
fn not_allowed(program: &Program, document: &Document) -> Option<Diagnostic> {
    let error =
        |pointer: &str, message, help| Diagnostic::error("unapproved-moment", document.place(pointer), message).with_help(help);
    if program.privacy.is_none() {
        let message = Words::new("A roster without a privacy notice", "Een deelnemerslijst zonder privacyverklaring");
        let help = Words::new(
            "tell people what is done with their names, and say where:\n  privacy: {notice: \"https://…\"}",
            "vertel mensen wat er met hun namen gebeurt, en schrijf waar dat staat:\n  privacy: {notice: \"https://…\"}",
        );
        return Some(error("/id", message, help));
    }
    let awaited =
        program.approvals.iter().position(|approval| approval.granted.is_none() && approval.covers.contains(&Covered::Roster))?;
    let by = program.read(&program.approvals.get(awaited)?.by, program.first_language());
    let message = Words::new(
        format!("“{by}” has not agreed yet to the use of a roster"),
        format!("“{by}” is nog niet akkoord met het gebruik van een deelnemerslijst"),
    );
    let help = Words::new(
        "ask for it, and write the day on which it was given:\n  granted: YYYY-MM-DD",
        "vraag erom, en schrijf op welke dag die is gegeven:\n  granted: JJJJ-MM-DD",
    );
    Some(error(&format!("/approvals/{awaited}"), message, help))
}
