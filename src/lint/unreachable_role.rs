//! # unreachable-role
//!
//! A moment that none of the channels of a role can carry.
//!
//! A role with `email` among its `channels` is reached by every mail. Without it, something else must carry each moment:
//!
//! | moment | chat and sms carry | a board shows |
//! | --- | --- | --- |
//! | a nudge | its line `short` | its line `short` |
//! | a video | its line `short` or its subject, and its address | its still `poster` and its quote |
//! | anything else | a line, when and where, and the address | the same, and the code to scan |
//!
//! One channel that can carry it is enough. The lines of the last row are the program’s own, or else the engine’s; only a nudge has none unless
//! somebody writes it. A video that is still awaited needs no poster yet.
//!
//! ## Why it matters
//!
//! The people who meet most customers often have no mailbox of their own: they drive, nurse or stand in a shop. A program that speaks by mail alone
//! speaks to head office. A nudge that reaches them as one line on a phone or on the board of the team works as well as a mail, and better than none.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! roles:
//!   - id: teacher
//!     name: Teacher
//!     layer: frontline
//!     headcount: 47
//!     channels: [sms]
//!     menu:
//!       - {id: last-week, driver: personal-attention, step: lesson, routine: I read a name on the list, behavior: I ask about last week}
//! experiment: {weeks: 1}
//! nudges:
//!   per_week: 1
//!   days: [tuesday]
//!   messages:
//!     - {id: start-small, subject: "Today: one student", body: One student is enough.}
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! roles:
//!   - id: teacher
//!     name: Teacher
//!     layer: frontline
//!     headcount: 47
//!     channels: [sms]
//!     menu:
//!       - {id: last-week, driver: personal-attention, step: lesson, routine: I read a name on the list, behavior: I ask about last week}
//! experiment: {weeks: 1}
//! nudges:
//!   per_week: 1
//!   days: [tuesday]
//!   messages:
//!     - {id: start-small, subject: "Today: one student", body: One student is enough., short: One student is enough.}
//! ```

use super::campaign_week::{is_replaced, videos};
use super::wording::listed;
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::model::{AudienceRef, Channel, Phase, Role, VideoStatus};

pub(super) const LINT: Lint = Lint {
    name: "unreachable-role",
    severity: Severity::Warning,
    says: ("a moment that no channel of a role can carry", "een moment dat een rol langs geen enkel kanaal bereikt"),
    lack: true,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("unreachable_role.rs"),
    dutch: include_str!("../../locales/nl/lints/unreachable-role.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let roles = context.program.roles.iter().enumerate();
    let without_mail = roles.filter(|(index, role)| {
        !role.channels.contains(&Channel::Email) && context.is_whole(&format!("/roles/{index}/channels"))
    });
    without_mail.flat_map(|(index, role)| [nudges(index, role, context), posters(index, role, context)]).flatten().collect()
}

/// Nudges without the one line that something else than a mail can carry.
fn nudges(index: usize, role: &Role, context: &Context<'_>) -> Option<Finding> {
    let messages = &context.program.nudges.as_ref()?.messages;
    let lacking: Vec<String> = (0..)
        .zip(messages)
        .filter(|(_, nudge)| nudge.short.is_none())
        .map(|(number, _): (usize, _)| format!("/nudges/messages/{number}"))
        .filter(|pointer| context.is_whole(&format!("{pointer}/short")))
        .collect();
    let via = spoken(&role.channels);
    let (count, all, id) = (lacking.len(), messages.len(), &role.id);
    let message = match (count, all) {
        (0, _) => return None,
        (1, 1) => Words::new(
            format!("`{id}` has no e-mail, and the nudge has no line `short` for {}", via.en),
            format!("`{id}` heeft geen e-mail, en het zetje heeft geen regel `short` voor {}", via.nl),
        ),
        (1, _) => Words::new(
            format!("`{id}` has no e-mail, and 1 of the {all} nudges has no line `short` for {}", via.en),
            format!("`{id}` heeft geen e-mail, en 1 van de {all} zetjes heeft geen regel `short` voor {}", via.nl),
        ),
        _ if count == all => Words::new(
            format!("`{id}` has no e-mail, and no nudge has a line `short` for {}", via.en),
            format!("`{id}` heeft geen e-mail, en geen enkel zetje heeft een regel `short` voor {}", via.nl),
        ),
        _ => Words::new(
            format!("`{id}` has no e-mail, and {count} of the {all} nudges have no line `short` for {}", via.en),
            format!("`{id}` heeft geen e-mail, en {count} van de {all} zetjes hebben geen regel `short` voor {}", via.nl),
        ),
    };
    Some(finding(index, message, Phase::Experiment, &lacking).help(
        "write each in one line, as you would say it to a colleague: short: …",
        "schrijf elk zetje in één regel, zoals je het tegen een collega zegt: short: …",
    ))
}

/// Videos of which a board can show nothing.
fn posters(index: usize, role: &Role, context: &Context<'_>) -> Option<Finding> {
    if role.channels.iter().any(|channel| *channel != Channel::Board) || !gets_videos(role, context) {
        return None;
    }
    let lacking: Vec<String> = videos(context)
        .iter()
        .enumerate()
        .filter(|(number, video)| video.status == VideoStatus::Ready && video.poster.is_none() && !is_replaced(*number, context))
        .map(|(number, _)| format!("/campaign/videos/{number}"))
        .filter(|pointer| context.is_whole(&format!("{pointer}/poster")))
        .collect();
    let (count, id) = (lacking.len(), &role.id);
    let message = match count {
        0 => return None,
        1 => Words::new(
            format!("`{id}` has only a board, and 1 video has no `poster` to show on it"),
            format!("`{id}` heeft alleen een bord, en 1 video heeft geen `poster` om daarop te tonen"),
        ),
        _ => Words::new(
            format!("`{id}` has only a board, and {count} videos have no `poster` to show on it"),
            format!("`{id}` heeft alleen een bord, en {count} video’s hebben geen `poster` om daarop te tonen"),
        ),
    };
    Some(finding(index, message, Phase::Campaign, &lacking).help(
        "add a still of each video: poster: assets/NAME.jpg; or another channel for this role",
        "zet bij elke video een beeld: poster: assets/NAAM.jpg; of geef deze rol nog een kanaal",
    ))
}

fn gets_videos(role: &Role, context: &Context<'_>) -> bool {
    let audience = context.program.campaign.as_ref().map(|campaign| campaign.audience.as_str());
    audience.is_some_and(|audience| audience == AudienceRef::EVERYONE || role.id == *audience)
}

/// One finding for a role and a cause, with each moment that lacks something beside it.
fn finding(index: usize, message: Words, phase: Phase, lacking: &[String]) -> Finding {
    let finding = Finding::at(format!("/roles/{index}/channels"), message).needed_for(phase);
    lacking.iter().fold(finding, |finding, pointer| finding.related_head(pointer, "this one", "deze"))
}

/// The channels in a sentence, in the order in which they are written.
fn spoken(channels: &[Channel]) -> Words {
    let words: Vec<Words> = channels
        .iter()
        .map(|channel| match channel {
            Channel::Email => Words::new("e-mail", "e-mail"),
            Channel::Chat => Words::new("chat", "chat"),
            Channel::Sms => Words::new("sms", "sms"),
            Channel::Board => Words::new("the board", "het bord"),
        })
        .collect();
    listed(&words)
}
