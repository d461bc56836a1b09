//! Quoted-printable (RFC 2045, 6.7), each line of the text by itself: what one line becomes does not depend on the others, so that the lines
//! that are the same for everyone are encoded once.

/// The longest encoded line, without its end; one more is for the sign of a soft break.
const WIDTH: usize = 75;

const HEX: &[u8; 16] = b"0123456789ABCDEF";

/// Encodes one line, and ends it.
pub(super) fn line(text: &str, ending: &str, out: &mut Vec<u8>) {
    // A space at the end would be lost on the way.
    let (body, has_space) = text.strip_suffix(' ').map_or((text.as_bytes(), false), |body| (body.as_bytes(), true));
    let (mut at, mut column) = (0, 0);
    while let Some(rest) = body.get(at..).filter(|rest| !rest.is_empty()) {
        let is_risky = column == 0 && is_risky_start(rest);
        let run = if is_risky { 0 } else { plain(&rest[..rest.len().min(WIDTH - column)]) };
        if run > 0 {
            out.extend_from_slice(&rest[..run]);
            (at, column) = (at + run, column + run);
        } else if is_risky || (!is_plain(rest[0]) && column + 3 <= WIDTH) {
            (at, column) = (at + 1, column + hex(rest[0], out));
        } else {
            column = soft_break(ending, out);
        }
    }
    if has_space {
        if column + 3 > WIDTH {
            soft_break(ending, out);
        }
        hex(b' ', out);
    }
    out.extend_from_slice(ending.as_bytes());
}

/// How many bytes stand as they are.
fn plain(rest: &[u8]) -> usize {
    // All of a few at once, without leaving early, is what the compiler makes one comparison of.
    let all_plain = |few: &&[u8]| few.iter().fold(true, |plain, byte| plain & is_plain(*byte));
    let sure = rest.chunks_exact(16).take_while(all_plain).count() * 16;
    let after = &rest[sure..];
    sure + after.iter().position(|byte| !is_plain(*byte)).unwrap_or(after.len())
}

const fn is_plain(byte: u8) -> bool {
    matches!(byte, b' '..=b'~') && byte != b'='
}

fn soft_break(ending: &str, out: &mut Vec<u8>) -> usize {
    out.push(b'=');
    out.extend_from_slice(ending.as_bytes());
    0
}

fn hex(byte: u8, out: &mut Vec<u8>) -> usize {
    out.extend_from_slice(&[b'=', HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]]);
    3
}

/// What must not stand at the start of a line: a dot (RFC 5321, 4.5.2), and what an mbox takes for the start of the next message.
fn is_risky_start(rest: &[u8]) -> bool {
    let signs = rest.iter().take_while(|byte| **byte == b'>').count();
    rest.first() == Some(&b'.') || rest.get(signs..).is_some_and(|rest| rest.starts_with(b"From "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoded(text: &str) -> String {
        let mut out = Vec::new();
        line(text, "\r\n", &mut out);
        String::from_utf8(out).expect("it is ASCII")
    }

    #[test]
    fn what_mail_could_lose_is_written_as_bytes() {
        assert_eq!(encoded("a = b"), "a =3D b\r\n");
        assert_eq!(encoded("é\t"), "=C3=A9=09\r\n");
        assert_eq!(encoded("-- "), "--=20\r\n");
        assert_eq!(encoded("From here"), "=46rom here\r\n");
        assert_eq!(encoded(">>From here"), "=3E>From here\r\n");
        assert_eq!(encoded("."), "=2E\r\n");
        assert_eq!(encoded(""), "\r\n");
    }

    #[test]
    fn no_line_is_longer_than_mail_carries() {
        for text in [
            "a".repeat(300),
            "é".repeat(100),
            format!("{} ", "a".repeat(75)),
            format!("{}From x", "a".repeat(75)),
            "=".repeat(99),
        ] {
            let encoded = encoded(&text);
            assert!(encoded.lines().all(|line| line.len() <= 76 && !line.starts_with("From ")), "{encoded}");
        }
    }
}
