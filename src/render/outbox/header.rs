//! The headers that differ from person to person, encoded as the message builder does it.

use lettre::message::header::{Header as _, HeaderValue, Headers, To};
use lettre::message::{Mailbox, Mailboxes};
use sha2::{Digest as _, Sha256};

use crate::render::email::subject;

/// The longest header line that is not folded.
const WIDTH: usize = 76;

/// The header for whom a message is.
pub(super) fn to(name: &str, email: &str) -> Result<HeaderValue, lettre::address::AddressError> {
    let name = Some(name.to_owned()).filter(|name| !name.is_empty());
    Ok(To::from(Mailboxes::from(Mailbox::new(name, email.parse()?))).display())
}

/// Writes the line of [`to`]; what needs no encoding goes the short way.
pub(super) fn write_to(name: &str, email: &str, ending: &str, out: &mut Vec<u8>) -> Result<(), lettre::address::AddressError> {
    let is_short = "To: \"\" <>".len() + name.len() + email.len() <= WIDTH;
    let (is_atom, is_words) = (is_made_of(name, b"-_."), is_made_of(name, b" -_."));
    if !is_short || !is_words {
        write(to(name, email)?, ending, out);
    } else if name.is_empty() {
        write_all(&["To: ", email, ending], out);
    } else if is_atom {
        write_all(&["To: ", name, " <", email, ">", ending], out);
    } else {
        write_all(&["To: \"", name, "\" <", email, ">", ending], out);
    }
    Ok(())
}

/// Writes the line of the [`subject`]; what needs no encoding goes the short way.
pub(super) fn write_subject(text: &str, ending: &str, out: &mut Vec<u8>) {
    let is_short = "Subject: ".len() + text.len() <= WIDTH;
    if is_short && text.bytes().all(|byte| matches!(byte, b' '..=b'~')) && !text.contains("=?") && !text.ends_with(' ') {
        write_all(&["Subject: ", text, ending], out);
    } else {
        write(subject(text), ending, out);
    }
}

fn is_made_of(text: &str, signs: &[u8]) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric() || signs.contains(&byte))
}

fn write_all(parts: &[&str], out: &mut Vec<u8>) {
    for part in parts {
        out.extend_from_slice(part.as_bytes());
    }
}

fn write(value: HeaderValue, ending: &str, out: &mut Vec<u8>) {
    let mut headers = Headers::new();
    headers.insert_raw(value);
    out.extend_from_slice(headers.to_string().replace("\r\n", ending).as_bytes());
}

/// What tells a message from all others: made of the mail and the address, so that a second run says the same.
pub(super) fn id(mail: &str, email: &str) -> [u8; 24] {
    let digest = Sha256::new().chain_update(mail).chain_update([0]).chain_update(email.to_ascii_lowercase()).finalize();
    let mut id = [0; 24];
    for (pair, byte) in id.chunks_exact_mut(2).zip(digest.iter()) {
        pair.copy_from_slice(&[b"0123456789abcdef"[usize::from(byte >> 4)], b"0123456789abcdef"[usize::from(byte & 15)]]);
    }
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(value: HeaderValue) -> String {
        let mut out = Vec::new();
        write(value, "\r\n", &mut out);
        String::from_utf8(out).expect("it is ASCII")
    }

    #[test]
    fn the_short_way_says_what_the_long_way_says() {
        let names = [
            "",
            "Sanne",
            "Sanne de Wit",
            "O'Neil",
            "Zoë",
            "a.b-c_d",
            "\"x\" \\",
            "a, b",
            "a  b",
            &"ab ".repeat(30),
            &"a".repeat(90),
            "=?utf-8?q?x?=",
        ];
        for name in names {
            for email in ["a@b.example", &format!("{}@{}.example", "a".repeat(60), "b".repeat(60))] {
                let mut short = Vec::new();
                write_to(name, email, "\r\n", &mut short).expect("it is an address");
                assert_eq!(String::from_utf8(short).expect("it is ASCII"), line(to(name, email).expect("it is an address")));
            }
            let mut short = Vec::new();
            write_subject(name, "\r\n", &mut short);
            assert_eq!(String::from_utf8(short).expect("it is ASCII"), line(subject(name)));
        }
    }
}
