//! What a file is that is no text in UTF-8: told once for the whole file, with how to save it as a roster.

use super::fault::Fault;

/// How the files begin that people take for a roster: workbooks are archives (ZIP, 4.3.6), old ones compound files (MS-CFB, 2.2).
const ARCHIVE: &[u8] = b"PK\x03\x04";
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
/// What the first file of an open document says (ODF 1.2, part 3, 3.3).
const OPEN_DOCUMENT: &[u8] = b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet";
/// How far into an archive that is looked for.
const HEAD: usize = 200;

/// The letters and signs of Windows-1252 from 0x80 to 0x9F; those above are as in Unicode.
const WINDOWS: [char; 32] = [
    '€', '\u{fffd}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{fffd}', 'Ž', '\u{fffd}', '\u{fffd}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{fffd}', 'ž', 'Ÿ',
];

/// What is wrong with a file that begins so, where that shows already.
pub(super) fn fault_of_start(start: &[u8]) -> Option<Fault> {
    let csv = ("open it, choose “Save as”, and as its type “CSV UTF-8”", "open het, kies “Opslaan als”, en als type “CSV UTF-8”");
    let (what, help) = if start.starts_with(ARCHIVE) {
        let head = &start[..start.len().min(HEAD)];
        if head.windows(OPEN_DOCUMENT.len()).any(|part| part == OPEN_DOCUMENT) {
            let help = (
                "open it, choose “Save as”, as its type “Text CSV”, and as its character set “Unicode (UTF-8)”",
                "open het, kies “Opslaan als”, als type “Tekst CSV”, en als tekenset “Unicode (UTF-8)”",
            );
            (("a workbook (.ods)", "een werkmap (.ods)"), help)
        } else {
            (("a workbook (.xlsx)", "een werkmap (.xlsx)"), csv)
        }
    } else if start.starts_with(COMPOUND) {
        (("a workbook (.xls)", "een werkmap (.xls)"), csv)
    } else if start.starts_with(b"\xff\xfe") || start.starts_with(b"\xfe\xff") {
        (("written in UTF-16", "opgeslagen in UTF-16"), csv)
    } else {
        return None;
    };
    let (en, nl) = (
        format!("This file is {}, and a roster is a CSV file in UTF-8", what.0),
        format!("Dit bestand is {}, en een deelnemerslijst is een CSV-bestand in UTF-8", what.1),
    );
    Some(Fault::error(0..0, en, nl).help(help.0, help.1).of_file(String::new()))
}

/// What is wrong with a file that has this row in it, which is no UTF-8 from some byte on.
pub(super) fn fault_of_row(row: &[u8], from: usize) -> Fault {
    let (before, rest) = row.split_at_checked(from).unwrap_or((row, &[]));
    let before = String::from_utf8_lossy(before);
    let read: String = rest.iter().map(|byte| windows(*byte)).collect();
    let is_read = !read.contains('\u{fffd}') && !read.chars().any(char::is_control);
    let span = |length: usize| before.len()..before.len() + length;
    if is_read {
        let word = read.split(|character: char| !character.is_alphanumeric()).next().map_or(1, |word| word.len().max(1));
        let word = read.char_indices().map(|(at, character)| at + character.len_utf8()).find(|end| *end >= word).unwrap_or(word);
        Fault::error(
            span(word),
            "This file is not in UTF-8 but, it seems, in Windows-1252, as Excel writes a plain “CSV”",
            "Dit bestand staat niet in UTF-8 maar, zo te zien, in Windows-1252, zoals Excel een gewone “CSV” bewaart",
        )
        .help("open it in Excel and save it as “CSV UTF-8”", "open het in Excel en bewaar het als “CSV UTF-8”")
        .of_file(format!("{before}{read}"))
    } else {
        let rest = String::from_utf8_lossy(rest);
        Fault::error(span(rest.len()), "This file is not in UTF-8", "Dit bestand staat niet in UTF-8")
            .help("save it as “CSV UTF-8”", "bewaar het als “CSV UTF-8”")
            .of_file(format!("{before}{rest}"))
    }
}

/// A byte as Windows-1252 reads it.
fn windows(byte: u8) -> char {
    byte.checked_sub(0x80).and_then(|index| WINDOWS.get(usize::from(index)).copied()).unwrap_or(char::from(byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_byte_of_windows_is_the_letter_that_people_typed() {
        let read: String = b"Zo\xeb Fran\xe7ois \x80 \x93x\x94 \x9a".iter().map(|byte| windows(*byte)).collect();
        assert_eq!(read, "Zoë François € “x” š");
        assert_eq!(windows(0x81), '\u{fffd}', "nobody writes that");
    }
}
