//! # long-short
//!
//! A short text that is too long for its channel.
//!
//! What a role gets by sms is sent in pieces of 160 letters, or of 70 when a letter in it is not in the alphabet of phones, and costs as many
//! messages. Two pieces are the most: who sends it, the line, when and where, and the addresses, as the engine puts them together. Of a
//! video that has no room for two addresses, the one to sign up stays. `é`, `è`,
//! `ü` and `€` are in that alphabet; `ë`, `ï`, `ê` and `ç` are not, and lose their accent where it would cost a piece. Curly quotes and dashes
//! become those of a keyboard by themselves.
//!
//! A line for a board, a slide or a card holds 160 characters at most.
//!
//! ## Why it matters
//!
//! Someone reads it with one hand, between two customers. A text in three pieces can arrive in the wrong order, and what is longer than a
//! glance is not read from a wall.
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
//!     - id: start-small
//!       subject: "Today: one student"
//!       body: One student is enough.
//!       short: >-
//!         One student is enough for today, so pick the lesson that you know will come, put a name from the list on your hand before you go
//!         in, and ask that one student about last week; when you notice on the way home that the day went by without it, then that is fine
//!         too, because tomorrow there is another list and another name, and nobody is counting how often you did.
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
//!
//! ## Source
//!
//! 3GPP TS 23.038 and TS 23.040: the alphabet of text messages, and their length.

use std::collections::BTreeMap;

use super::reading::{Spoken, shown_length, spoken};
use super::wording::language;
use super::{Context, Finding, Lint, Needs, ShortText};
use crate::diagnostic::{Severity, Words};
use crate::model::{Channel, Text};
use crate::sms::{self, Coding, Length, PIECES};

pub(super) const LINT: Lint = Lint {
    name: "long-short",
    severity: Severity::Warning,
    says: ("a short text that is too long for its channel", "een korte tekst die te lang is voor zijn kanaal"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("long_short.rs"),
    dutch: include_str!("../../locales/nl/lints/long-short.md"),
    check,
};

/// How many characters a line on a wall may hold.
const LINE: usize = 160;

fn check(context: &Context<'_>) -> Vec<Finding> {
    let messages = text_messages(context);
    let told: Vec<&str> = messages.iter().map(|finding| finding.pointer.as_str()).collect();
    let lines: Vec<Finding> = lines(context).into_iter().filter(|line| !told.contains(&line.pointer.as_str())).collect();
    messages.into_iter().chain(lines).collect()
}

/// Text messages of too many pieces. One place is told once, by the longest that it is in.
fn text_messages(context: &Context<'_>) -> Vec<Finding> {
    let mut longest: BTreeMap<&str, (Length, &ShortText)> = BTreeMap::new();
    for text in context.short_texts.iter().filter(|text| text.channel == Channel::Sms) {
        let length = Length::of(&text.text);
        let known = longest.entry(&text.pointer).or_insert((length, text));
        if (length.segments, length.places) > (known.0.segments, known.0.places) {
            *known = (length, text);
        }
    }
    longest.values().filter(|(length, _)| length.segments > PIECES).map(|(length, text)| text_message(*length, text)).collect()
}

fn text_message(length: Length, text: &ShortText) -> Finding {
    let (moment, pieces, name) = (&text.moment, length.segments, language(text.language.as_str()));
    let (places, room) = (length.places, length.room(PIECES));
    let message = Words::new(
        format!("The text message of `{moment}` is sent in {pieces} pieces in {}; {PIECES} is the most", name.en),
        format!("Het sms’je van `{moment}` gaat in {} in {pieces} delen; {PIECES} is het meeste", name.nl),
    );
    let finding = Finding::at(text.pointer.as_str(), message);
    match sms::odd_letter(&text.text).filter(|_| length.coding == Coding::Ucs2) {
        Some(letter) => finding.help(
            format!("it takes {places} of {room} places, because `{letter}` is not in the alphabet of phones; leave it out, or say less: short: …"),
            format!("het kost {places} van {room} plaatsen, want `{letter}` staat niet in het alfabet van telefoons; laat die weg of zeg minder: short: …"),
        ),
        None => finding.help(
            format!("it takes {places} of {room} places, sender and address included; say less: short: …"),
            format!("het kost {places} van {room} plaatsen, met afzender en adres; zeg minder: short: …"),
        ),
    }
}

/// Lines that are too long to read from a wall, where a role has one.
fn lines(context: &Context<'_>) -> Vec<Finding> {
    let program = context.program;
    if !program.roles.iter().any(|role| role.channels.contains(&Channel::Board)) {
        return Vec::new();
    }
    let videos = program.campaign.iter().flat_map(|campaign| campaign.videos.iter().enumerate());
    let nudges = program.nudges.iter().flat_map(|nudges| nudges.messages.iter().enumerate());
    let rescue = program.campaign.as_ref().and_then(|campaign| campaign.rescue.as_ref()).and_then(|rescue| rescue.short.as_ref());
    let written = nudges.map(|(index, nudge)| (format!("/nudges/messages/{index}/short"), nudge.short.as_ref()));
    let written = written.chain(videos.map(|(index, video)| (format!("/campaign/videos/{index}/short"), video.short.as_ref())));
    let written = written.chain(program.emails.iter().map(|(key, words)| (format!("/emails/{key}/short"), words.short.as_ref())));
    let written = written.chain([("/campaign/rescue/short".to_owned(), rescue)]);
    let spoken = written.flat_map(|(pointer, text): (String, Option<&Text>)| {
        text.map(|text| spoken(text, &pointer, context)).unwrap_or_default()
    });
    spoken.filter_map(|line| line_of(&line, context)).collect()
}

fn line_of(line: &Spoken<'_>, context: &Context<'_>) -> Option<Finding> {
    let length = shown_length(line.text.trim(), context.program, line.language);
    if length <= LINE {
        return None;
    }
    let name = language(line.language.as_str());
    let message = Words::new(
        format!("This line takes {length} characters in {}; {LINE} fit on a board", name.en),
        format!("Deze regel telt in {} {length} tekens; op een bord passen er {LINE}", name.nl),
    );
    Some(
        Finding::at(&line.pointer, message)
            .help("keep what one can read in passing", "houd over wat je in het voorbijgaan leest"),
    )
}
