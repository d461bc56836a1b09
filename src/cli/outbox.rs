//! `excx render --roster`: a message for each person of a roster.

mod notes;

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::check::for_people;
use super::render::{Bar, Stopped};
use super::{Edge, Failure};
use crate::diagnostic::{Diagnostic, Words, nearest, visible};
use crate::model::{Covered, Language, People, Program};
use crate::output::{Entry, Origin, OutputError, Staged};
use crate::plan::Audience;
use crate::render::calendar::Personal;
use crate::render::outbox::{Form, Outbox};
use crate::render::{self, Group, Input, MailHead};
use crate::roster::{self, Roster, check_roster};
use crate::source::{Document, Folder, ReadError, is_within};
use crate::street::{self, Diaries, OutboxError, Posted, Posting};
pub(super) use notes::stale as tell_stale;

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
            return Err(Stopped::Failed(Failure::new(
                "a roster makes messages, with --outbox mbox, or calendars, with --only calendars",
                "met een deelnemerslijst maak je berichten, met --outbox mbox, of agenda’s, met --only calendars",
            )));
        }
        let program = input.program;
        if let Some(missing) = not_allowed(program, document) {
            return Err(Stopped::Wrong(vec![missing]));
        }
        let wanted = if self.has_form() { self.wanted(input)? } else { Wanted::default() };
        let roster = self.checked(path, program, people, edge)?;
        tell_inside(path, folder, edge);
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
        let roster = check_roster(path, program, people).map_err(unread)?;
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
            let mail = Some(one_of(&all, moment)?).filter(of_audience);
            Wanted { mails: mail.into_iter().collect(), drafts: Vec::new() }
        } else {
            let asked = all.into_iter().filter(|mail| mail.audience != Audience::CxTeam && of_audience(mail));
            let (mails, drafts) = asked.partition(|mail| input.program.is_ready(mail.phase));
            Wanted { mails, drafts }
        };
        match (wanted.mails.is_empty(), wanted.drafts.first()) {
            (false, _) => Ok(wanted),
            (true, None) => Err(Failure::new(
                "no mail is sent to that audience at that moment; see excx plan",
                "op dat moment gaat er geen mail naar die doelgroep; zie excx plan",
            )),
            (true, Some(first)) => {
                let (until, first) = (input.program.ready_until.word(), &first.id);
                Err(Failure::new(
                    format!(
                        "all mails that are asked for are drafts, since the program says `ready_until: {until}`; --moment {first} makes the first of them"
                    ),
                    format!(
                        "alle mails waar je om vraagt zijn concepten, want in het programma staat `ready_until: {until}`; met --moment {first} maak je de eerste"
                    ),
                ))
            }
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
        Err(unknown(("audience", "doelgroep"), audience, audiences.iter().map(String::as_str)))
    }
}

/// The mail of a moment that people of a roster can get.
fn one_of(all: &[MailHead], moment: &str) -> Result<MailHead, Failure> {
    let Some(mail) = all.iter().find(|mail| mail.id == *moment) else {
        return Err(unknown(("moment with a mail", "moment met een mail"), moment, all.iter().map(|mail| mail.id.as_str())));
    };
    if mail.audience == Audience::CxTeam {
        return Err(Failure::new(
            format!("`{moment}` goes to whoever must agree, who is in no roster; your team sends it on, as it stands in emails/"),
            format!(
                "`{moment}` gaat naar wie akkoord moet geven, en die staat in geen deelnemerslijst; jullie sturen hem zelf door, zoals hij in emails/ staat"
            ),
        ));
    }
    Ok(mail.clone())
}

/// Tells that a roster lies where it would go into git with the program.
fn tell_inside(roster: &Path, folder: &Folder, edge: Edge) {
    if !is_within(roster, &folder.path) {
        return;
    }
    let roster = visible(&roster.to_string_lossy());
    let (en, nl) = (
        format!(
            "excx: the roster `{roster}` lies in the folder of the program; keep it outside, so that no names go into git with it\n"
        ),
        format!(
            "excx: de deelnemerslijst `{roster}` staat in de map van het programma; bewaar hem daarbuiten, zodat er geen namen mee naar git gaan\n"
        ),
    );
    edge.tell(edge.say(&en, &nl));
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
        let calendars = made.calendars.map(|count| calendars(count, &folder.join("calendars/people"), edge));
        let messages = made.posted.as_ref().map(|posted| self.messages(posted, &folder.join(Group::Outbox.word()), edge));
        calendars.into_iter().chain(messages).collect()
    }

    fn messages(&self, posted: &Posted, folder: &Path, edge: Edge) -> String {
        let total: u64 = posted.messages.iter().map(|(_, count)| count).sum();
        if total == 0 {
            let (en, nl) = self.nobody();
            return edge.say(&format!("No messages: {en}\n"), &format!("Geen berichten: {nl}\n")).to_owned();
        }
        let made = posted.messages.iter().filter(|(_, count)| *count > 0);
        let listed = made.map(|(moment, count)| format!("  {count:>9}  {moment}\n")).collect::<String>();
        let (rows, folder) = (self.roster.rows, folder.display());
        let (message, bericht) = if total == 1 { ("message", "bericht") } else { ("messages", "berichten") };
        let (people, mensen) = if rows == 1 {
            ("1 person".to_owned(), "1 persoon".to_owned())
        } else {
            (format!("{rows} people"), format!("{rows} mensen"))
        };
        let (en, nl) = match self.flags.sample {
            None => (
                format!("{total} {message} for {people}, in {folder}:\n{listed}"),
                format!("{total} {bericht} voor {mensen}, in {folder}:\n{listed}"),
            ),
            Some(most) => (
                format!("A sample of {total} {message} in {folder}, at most {most} of each moment, language and role:\n{listed}"),
                format!("Een proef van {total} {bericht} in {folder}, hooguit {most} per moment, taal en rol:\n{listed}"),
            ),
        };
        edge.say(&en, &nl).to_owned()
    }

    /// Why nobody gets anything.
    fn nobody(&self) -> (String, String) {
        let plain = |en: &str, nl: &str| (en.to_owned(), nl.to_owned());
        let [mail] = &self.mails[..] else {
            return plain(
                "nobody in this roster gets what is asked for",
                "niemand in deze deelnemerslijst krijgt waar je om vraagt",
            );
        };
        let id = &mail.id;
        match &mail.audience {
            Audience::Participants => (
                format!("`{id}` is for participants, and nobody in this roster has `signed_up` or a `habit`"),
                format!("`{id}` is voor deelnemers, en niemand in deze deelnemerslijst heeft `signed_up` of een `habit`"),
            ),
            Audience::Role(role) if mail.representatives_of.is_some() => (
                format!("`{id}` is for the representatives of the role `{role}`, and nobody in this roster is known as one"),
                format!(
                    "`{id}` is voor de vertegenwoordigers van de rol `{role}`, en niemand in deze deelnemerslijst staat er zo in"
                ),
            ),
            Audience::Role(role) => (
                format!("`{id}` is for the role `{role}`, and nobody in this roster with that role is reached by e-mail"),
                format!(
                    "`{id}` is voor de rol `{role}`, en niemand met die rol in deze deelnemerslijst is per e-mail te bereiken"
                ),
            ),
            Audience::Leaders => (
                format!("`{id}` is for those who lead, and nobody in this roster is of a layer that the session invites"),
                format!(
                    "`{id}` is voor leidinggevenden, en niemand in deze deelnemerslijst hoort bij een laag die de sessie uitnodigt"
                ),
            ),
            Audience::Everyone | Audience::CxTeam => (
                format!("nobody in this roster gets `{id}`: they opted out, signed up already, or are not reached by e-mail"),
                format!("niemand in deze deelnemerslijst krijgt `{id}`: afgemeld, al aangemeld, of niet per e-mail te bereiken"),
            ),
        }
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
pub(super) fn stopped(error: OutboxError, wrong: impl Fn(&render::guest::Fault) -> Diagnostic) -> Stopped {
    match error {
        OutboxError::Render(render::RenderError::OwnTemplate(faults)) => Stopped::Wrong(faults.iter().map(wrong).collect()),
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
