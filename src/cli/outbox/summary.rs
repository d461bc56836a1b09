//! What is told of an outbox once it is made: how much of what there is, or why nobody gets anything.

use std::path::Path;

use crate::cli::Edge;
use crate::plan::Audience;
use crate::render::MailHead;
use crate::street::Posted;

/// How many calendars were made for people.
pub(super) fn calendars(count: u64, folder: &Path, edge: Edge) -> String {
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

/// How many messages were made of each of these mails, or why there are none.
pub(super) fn messages(posted: &Posted, mails: &[MailHead], rows: u64, sample: Option<u64>, folder: &Path, edge: Edge) -> String {
    let total: u64 = posted.messages.iter().map(|(_, count)| count).sum();
    if total == 0 {
        let (en, nl) = nobody(mails);
        return edge.say(&format!("No messages: {en}\n"), &format!("Geen berichten: {nl}\n")).to_owned();
    }
    let made = posted.messages.iter().filter(|(_, count)| *count > 0);
    let listed = made.map(|(moment, count)| format!("  {count:>9}  {moment}\n")).collect::<String>();
    let folder = folder.display();
    let (message, bericht) = if total == 1 { ("message", "bericht") } else { ("messages", "berichten") };
    let (people, mensen) = if rows == 1 {
        ("1 person".to_owned(), "1 persoon".to_owned())
    } else {
        (format!("{rows} people"), format!("{rows} mensen"))
    };
    let (en, nl) = match sample {
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
fn nobody(mails: &[MailHead]) -> (String, String) {
    let plain = |en: &str, nl: &str| (en.to_owned(), nl.to_owned());
    let [mail] = mails else {
        return plain("nobody in this roster gets what is asked for", "niemand in deze deelnemerslijst krijgt waar je om vraagt");
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
            format!("`{id}` is voor de rol `{role}`, en niemand met die rol in deze deelnemerslijst is per e-mail te bereiken"),
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
