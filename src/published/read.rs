//! Reading `published.json`. It is written by a machine and merged by people, so what is wrong with it is told in words, and never mended by
//! itself: what it forgets stays in calendars for good.

use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Date;
use serde::Deserialize;

use super::{Published, Sent, VERSION};
use crate::diagnostic::{Diagnostic, Place, SourceFile, Words};

/// The most bytes that are read of the file.
pub const MAX_PUBLISHED_BYTES: u64 = 5 * 1024 * 1024;
/// The code of what is wrong in it.
const CODE: &str = "published-file";
/// How git marks what it could not merge.
const CONFLICTS: [&str; 3] = ["<<<<<<< ", ">>>>>>> ", "======="];

/// The file as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "published")]
    _version: u32,
    program: String,
    on: Option<Date>,
    events: Vec<Sent>,
}

/// The version of its form alone.
#[derive(Deserialize)]
struct Version {
    published: u32,
}

/// Reads the file of the program with this id.
///
/// # Errors
/// What is wrong with it.
pub fn read_published(file: &Arc<SourceFile>, program: &str) -> Result<Published, Box<Diagnostic>> {
    if let Some(span) = conflict(&file.text) {
        return Err(fault(
            file,
            span,
            (
                "Two versions of this file are waiting to be merged",
                "Twee versies van dit bestand wachten tot ze zijn samengevoegd",
            ),
            (
                "of each event keep the line with the higher `sequence`, take out the lines with <<<<<<<, ======= and >>>>>>>, and run excx publish again",
                "houd van elke afspraak de regel met de hoogste `sequence`, haal de regels met <<<<<<<, ======= en >>>>>>> weg, en doe excx publish opnieuw",
            ),
        ));
    }
    if let Ok(Version { published }) = serde_json::from_str::<Version>(&file.text)
        && published > VERSION
    {
        return Err(fault(
            file,
            found(&file.text, "\"published\""),
            ("This file was written by a later excx", "Dit bestand is geschreven door een latere excx"),
            ("install the latest excx", "installeer de nieuwste excx"),
        ));
    }
    let read: File = serde_json::from_str(&file.text).map_err(|why| unread(file, &why))?;
    if read.program != program {
        return Err(foreign(file, &read.program, program));
    }
    let mut events = read.events;
    events.sort_by(|a, b| a.uid.cmp(&b.uid));
    sound(file, program, &events)?;
    Ok(Published { on: read.on, events })
}

/// What is told of a file that cannot be opened.
#[must_use]
pub fn unreadable(file: &Arc<SourceFile>) -> Box<Diagnostic> {
    let (en, nl) = (
        "This file cannot be read: it is no file, too large, or not in this folder",
        "Dit bestand is niet te lezen: het is geen bestand, te groot, of het staat niet in deze map",
    );
    fault(file, 0..0, (en, nl), RESTORE)
}

/// What no event may be: of another program, or there twice.
fn sound(file: &Arc<SourceFile>, program: &str, events: &[Sent]) -> Result<(), Box<Diagnostic>> {
    let own = format!("@{program}.excx");
    let is_own = |uid: &str| uid.strip_suffix(&own).is_some_and(is_id);
    if let Some(sent) = events.iter().find(|sent| !is_own(&sent.uid)) {
        let uid = shown(&sent.uid);
        let (en, nl) = (format!("`{uid}` is no event of `{program}`"), format!("`{uid}` is geen afspraak van `{program}`"));
        return Err(fault(file, found(&file.text, &quoted(&sent.uid)), (&en, &nl), RESTORE));
    }
    if let Some([sent, _]) = events.array_windows().find(|[one, next]| one.uid == next.uid) {
        let uid = shown(&sent.uid);
        let (en, nl) = (format!("`{uid}` stands here twice"), format!("`{uid}` staat hier twee keer"));
        let help = ("keep the line with the higher `sequence`", "houd de regel met de hoogste `sequence`");
        return Err(fault(file, last(&file.text, &quoted(&sent.uid)), (&en, &nl), help));
    }
    Ok(())
}

/// What to do about a file that someone changed.
const RESTORE: (&str, &str) = (
    "excx publish writes this file and nobody else; take it back from git: git checkout -- published.json",
    "alleen excx publish schrijft dit bestand; haal het terug uit git: git checkout -- published.json",
);

fn unread(file: &Arc<SourceFile>, why: &serde_json::Error) -> Box<Diagnostic> {
    let start: usize = file.text.split_inclusive('\n').take(why.line().saturating_sub(1)).map(str::len).sum();
    let line = file.text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
    let said = if why.is_data() {
        ("This is not as excx publish writes it", "Dit staat er niet zoals excx publish het schrijft")
    } else if why.is_eof() {
        ("This file ends too early", "Dit bestand houdt te vroeg op")
    } else {
        ("This is not JSON", "Dit is geen JSON")
    };
    fault(file, start..start + line.len(), said, RESTORE)
}

/// The file came along with a copy of another program, or the program got another id.
fn foreign(file: &Arc<SourceFile>, other: &str, program: &str) -> Box<Diagnostic> {
    let other = shown(other);
    let (en, nl) = (
        format!("This file is of the program `{other}`, and this is `{program}`"),
        format!("Dit bestand is van het programma `{other}`, en dit is `{program}`"),
    );
    let help = (
        "of a program that is a copy, take this file out; of one with a new id, give it the old one back, since calendars know its events by it",
        "is dit programma een kopie, haal dit bestand dan weg; heeft het een nieuwe id, geef het dan de oude terug, want daaraan kennen agenda’s de afspraken",
    );
    fault(file, found(&file.text, "\"program\""), (&en, &nl), help)
}

/// Where git marked a conflict.
fn conflict(text: &str) -> Option<Range<usize>> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let end = start + line.trim_end().len();
        if CONFLICTS.iter().any(|mark| line.starts_with(mark)) {
            return Some(start..end);
        }
        start += line.len();
    }
    None
}

/// Whether it is an id as moments have it.
fn is_id(text: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !text.is_empty() && text.len() <= 200 && text.bytes().all(is_part)
}

fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}

/// What a message quotes.
fn shown(text: &str) -> String {
    text.chars().filter(|character| !character.is_control()).take(80).collect()
}

fn found(text: &str, part: &str) -> Range<usize> {
    text.find(part).map_or(0..0, |at| at..at + part.len())
}

fn last(text: &str, part: &str) -> Range<usize> {
    text.rfind(part).map_or(0..0, |at| at..at + part.len())
}

fn fault(file: &Arc<SourceFile>, span: Range<usize>, said: (&str, &str), help: (&str, &str)) -> Box<Diagnostic> {
    let place = Place { file: Arc::clone(file), span, pointer: String::new() };
    Box::new(Diagnostic::error(CODE, place, Words::new(said.0, said.1)).with_help(Words::new(help.0, help.1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: &str = "{\"published\": 1, \"program\": \"small\", \"on\": \"2026-12-01\", \"events\": [\n{\"uid\":\"kickoff@small.excx\",\"starts\":\"2027-03-10T10:00:00[Europe/Amsterdam]\",\"title\":{\"en\":\"Kick-off\"},\"audience\":\"everyone\",\"sequence\":2147483647,\"stamp\":\"2026-03-01T00:00:00Z\",\"cancelled\":false}]}";

    fn read(text: &str) -> Result<Published, Box<Diagnostic>> {
        read_published(&SourceFile::new("published.json", text), "small")
    }

    #[test]
    fn what_is_read_is_written_again_as_it_was() {
        let once = read(WHOLE).expect("it is whole");
        let written = once.to_json("small").expect("it can be written");
        assert_eq!(read(&written).expect("it is whole"), once);
        assert_eq!(once.to_json("small").expect("it can be written"), written);
    }

    #[test]
    fn a_file_that_is_cut_off_anywhere_is_told_and_never_taken_for_less() {
        for end in 0..WHOLE.len() {
            assert!(read(&WHOLE[..end]).is_err(), "{}", &WHOLE[..end]);
        }
    }

    #[test]
    fn an_event_that_can_go_no_higher_stays_where_it_is() {
        let published = read(WHOLE).expect("it is whole");
        let (next, changes) = published.next(&[], jiff::civil::date(2026, 12, 2));
        assert_eq!(changes.cancelled, ["kickoff"]);
        assert_eq!(next.events.first().map(|event| event.sequence), Some(super::super::HIGHEST));
    }
}
