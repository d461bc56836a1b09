//! Who invites to a session, and who is invited: those of the people file, since a program holds no addresses (RFC 5545, 3.8.4).

use super::text;
use super::words::Words;
use crate::model::{Person, PersonId};
use crate::plan::{Moment, Occasion};

/// Whom an event is from: the team that runs the program.
pub(super) fn organizer(words: &Words<'_>) -> String {
    let owner = &words.program.owner;
    text::folded(&format!("ORGANIZER;CN={}:mailto:{}", text::parameter(owner.name.as_str()), address(owner.email.as_str())))
}

/// Who is invited to a session by name, one a line; empty where nobody is, or nobody is known. Of several sessions of a role nobody says who
/// comes to which.
pub(super) fn attendees(moment: &Moment, words: &Words<'_>) -> String {
    let Occasion::Cocreation { role: index, .. } = moment.occasion else { return String::new() };
    let is_of_role = |other: &&Moment| matches!(other.occasion, Occasion::Cocreation { role, .. } if role == index);
    let role = words.program.roles.get(index).filter(|_| words.plan.moments.iter().filter(is_of_role).count() == 1);
    let Some(cocreation) = role.and_then(|role| role.cocreation.as_ref()) else { return String::new() };
    let chair = cocreation.facilitator.iter().filter_map(|who| attendee(who, "CHAIR", words));
    let others = cocreation.representatives.iter().filter_map(|who| attendee(who, "REQ-PARTICIPANT", words));
    chair.chain(others).collect()
}

fn attendee(who: &Person, role: &str, words: &Words<'_>) -> Option<String> {
    let Person::Known { person } = who else { return None };
    let known = words.people.0.get(PersonId::as_str(person)).filter(|known| is_address(&known.email))?;
    let (name, email) = (text::parameter(&known.name), address(&known.email));
    Some(text::folded(&format!("ATTENDEE;CN={name};ROLE={role};PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:{email}")))
}

/// Whether something can be written to; what a people file holds is no more than text.
fn is_address(email: &str) -> bool {
    let sound = |part: &str| !part.is_empty() && part.chars().all(|c| !c.is_whitespace() && !c.is_control());
    email.split_once('@').is_some_and(|(local, domain)| sound(local) && sound(domain) && !domain.contains('@'))
}

/// An address as a URI: what is not plain there is percent-encoded (RFC 6068).
fn address(email: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"@.-_~!$'*+".contains(&byte);
    email.bytes().map(|byte| if is_plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_can_hold_no_line_and_no_parameter() {
        assert!(is_address("sanne+x@noord.example") && !is_address("sanne") && !is_address("a b@c") && !is_address("a@b@c"));
        assert_eq!(address("zoë,x;y@noord.example"), "zo%C3%AB%2Cx%3By@noord.example");
    }
}
