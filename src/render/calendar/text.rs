//! Text that is safe in a calendar: no control characters, and addresses as they are. Escaping and folding of text is the library's.

/// The most octets in a line, without its line break (RFC 5545, 3.1).
const WIDTH: usize = 75;
/// Where a line goes on in the next.
pub(super) const FOLD: &str = "\r\n ";

/// The text in one line: what breaks a line becomes a space, and other control characters go.
pub(super) fn one_line(text: &str) -> String {
    let text: String = text.chars().map(|c| if breaks(c) { ' ' } else { c }).filter(|c| !c.is_control()).collect();
    text.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The text with its lines: each as [`one_line`] makes it.
pub(super) fn lines(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let lines: Vec<String> = text.split(|c| breaks(c) && c != '\t').map(one_line).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

/// Whether a character ends a line, or stands for a stretch of space.
const fn breaks(c: char) -> bool {
    matches!(c, '\t'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// A property that holds an address. Unlike a text it is not escaped (RFC 5545, 3.3.13): a comma in it is a comma. What is not ASCII is
/// percent-encoded, since an address here is a URI and not an IRI.
pub(super) fn address_line(property: &str, url: &str) -> String {
    let encoded = |byte: u8| if byte.is_ascii_graphic() { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    let address: String = url.bytes().map(encoded).collect();
    folded(&format!("{property}:{address}"))
}

/// A property that holds a text, escaped (RFC 5545, 3.3.11) and folded.
pub(super) fn text_line(property: &str, text: &str) -> String {
    folded(&format!("{property}:{}", escaped(text)))
}

/// A text as a property holds it.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        match character {
            '\n' => escaped.push_str("\\n"),
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            character => escaped.push(character),
        }
    }
    escaped
}

/// A name as the value of a parameter, in quotes, which it cannot hold itself (RFC 5545, 3.2).
pub(super) fn parameter(name: &str) -> String {
    format!("\"{}\"", one_line(name).replace('"', "'"))
}

/// A line, folded, with its line break.
pub(super) fn folded(line: &str) -> String {
    let mut text = folded_after(line, 0);
    text.push_str("\r\n");
    text
}

/// What follows in a line after so many octets, folded between characters.
pub(super) fn folded_after(rest: &str, octets: usize) -> String {
    let mut folded = String::with_capacity(rest.len() + rest.len() / 20 + 8);
    let mut width = octets;
    for character in rest.chars() {
        if width + character.len_utf8() > WIDTH {
            folded.push_str(FOLD);
            width = 1;
        }
        folded.push(character);
        width += character.len_utf8();
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stays_in_one_line_and_keeps_its_no_break_spaces() {
        assert_eq!(one_line("Twee\r\nATTENDEE:x\tseconden\u{7}\u{2028}!"), "Twee ATTENDEE:x seconden !");
        assert_eq!(one_line("L’expérience\u{a0}: un  mois"), "L’expérience\u{a0}: un mois");
    }

    #[test]
    fn a_text_keeps_its_lines_whatever_ends_them() {
        assert_eq!(lines("één\r\ntwee\rdrie\n\nvier\u{0}\n"), "één\ntwee\ndrie\n\nvier");
    }

    #[test]
    fn an_address_is_not_escaped() {
        assert_eq!(address_line("URL", "https://a.example/b,c;d"), "URL:https://a.example/b,c;d\r\n");
        assert_eq!(address_line("URL", "https://a.example/é"), "URL:https://a.example/%C3%A9\r\n");
    }

    #[test]
    fn a_long_address_is_folded() {
        let url = format!("https://a.example/{}", "x".repeat(300));
        let line = address_line("URL", &url);
        assert!(line.split("\r\n").all(|line| line.len() <= WIDTH));
        assert_eq!(line.replace("\r\n ", ""), format!("URL:{url}\r\n"));
    }
}
