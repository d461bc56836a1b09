//! Why an outbox is not made: what is asked for is not there, or the program does not allow it yet.

use crate::cli::Failure;
use crate::cli::render::Stopped;
use crate::diagnostic::{Diagnostic, Words, nearest};
use crate::model::{Covered, Program};
use crate::plan::Audience;
use crate::render::{self, MailHead};
use crate::roster;
use crate::source::{Document, ReadError};
use crate::street::OutboxError;

/// Neither messages nor calendars are asked for.
pub(super) fn nothing_to_make() -> Failure {
    Failure::new(
        "a roster makes messages, with --outbox mbox, or calendars, with --only calendars",
        "met een deelnemerslijst maak je berichten, met --outbox mbox, of agenda’s, met --only calendars",
    )
}

/// The audience gets no mail at that moment.
pub(super) fn no_mail() -> Failure {
    Failure::new(
        "no mail is sent to that audience at that moment; see excx plan",
        "op dat moment gaat er geen mail naar die doelgroep; zie excx plan",
    )
}

/// All that is asked for are drafts, the first with this id.
pub(super) fn only_drafts(program: &Program, first: &str) -> Failure {
    let until = program.ready_until.word();
    Failure::new(
        format!(
            "all mails that are asked for are drafts, since the program says `ready_until: {until}`; --moment {first} makes the first of them"
        ),
        format!(
            "alle mails waar je om vraagt zijn concepten, want in het programma staat `ready_until: {until}`; met --moment {first} maak je de eerste"
        ),
    )
}

/// The mail of a moment that people of a roster can get.
pub(super) fn one_of(all: &[MailHead], moment: &str) -> Result<MailHead, Failure> {
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

/// Something that is asked for and not there, with the nearest that is.
pub(super) fn unknown<'a>(what: (&str, &str), asked: &str, all: impl Iterator<Item = &'a str> + Clone) -> Failure {
    let near = nearest(asked, all.clone()).map(|near| (format!("did you mean `{near}`?"), format!("bedoelde je `{near}`?")));
    let (en, nl) = near.unwrap_or_else(|| {
        let all = all.collect::<Vec<_>>().join(", ");
        (format!("there are {all}"), format!("er zijn {all}"))
    });
    Failure::new(format!("there is no {} `{asked}`; {en}", what.0), format!("er is geen {} `{asked}`; {nl}", what.1))
}

/// What must be there before people of a roster are written to: that they can read what is done with their data, and that those who must
/// agree have done so.
pub(super) fn not_allowed(program: &Program, document: &Document) -> Option<Diagnostic> {
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

/// Why a failure of an outbox stops the program.
pub(in crate::cli) fn stopped(error: OutboxError, wrong: impl Fn(&render::guest::Fault) -> Diagnostic) -> Stopped {
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

/// A roster that cannot be read. That it is not there is no matter of programs.
pub(super) fn unread(error: ReadError) -> Stopped {
    match error {
        ReadError::MissingFile(path) => Stopped::Failed(Failure::new(
            format!("the roster `{}` is not there", path.display()),
            format!("de deelnemerslijst `{}` is er niet", path.display()),
        )),
        other => Stopped::Failed(other.into()),
    }
}
