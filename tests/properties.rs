//! What holds of the check for every program: programs that ship with bytes taken out, put in and moved, by chance that is the same each time.

#![allow(clippy::disallowed_methods, reason = "tests read and write files of their own")]
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by a panic")]

mod support;

use support::generate::Random;
use support::{Bench, MINIMAL, lines};

/// What programs are made of, right and wrong.
const PIECES: [&str; 24] = [
    "\n", "  ", "\t", ": ", "- ", "{", "}", "[", "]", "\"", "'", "#", "&a ", "*a", "!t ", "|", "{{ ", " }}", "\u{202e}", "é",
    "\r", "id", "0", "---\n",
];

/// A program with a few slips in it.
fn slipped(chance: &mut Random) -> String {
    let mut text: Vec<char> = MINIMAL.chars().collect();
    for _ in 0..=chance.below(4) {
        let at = chance.below(text.len());
        match chance.below(3) {
            0 => drop(text.drain(at..(at + 1 + chance.below(12)).min(text.len()))),
            1 => drop(text.splice(at..at, chance.one(&PIECES).chars())),
            _ => {
                let end = (at + 1 + chance.below(60)).min(text.len());
                let moved: Vec<char> = text.drain(at..end).collect();
                let to = chance.below(text.len());
                text.splice(to..to, moved);
            }
        }
    }
    text.into_iter().collect()
}

#[test]
fn slips_are_told_the_same_twice_in_order_inside_the_file() {
    let (bench, mut chance) = (Bench::new(), Random::from(2027));
    let (mut changed, mut told) = (0, 0);
    for _ in 0..400 {
        let program = slipped(&mut chance);
        let (found, again) = (bench.check(&program), bench.check(&program));
        assert_eq!(lines(&found), lines(&again), "{program}");
        changed += usize::from(program != MINIMAL);
        told += usize::from(!found.is_empty());
        let starts: Vec<usize> = found.iter().map(|diagnostic| diagnostic.place.span.start).collect();
        assert!(starts.is_sorted(), "{starts:?} in {program}");
        for diagnostic in &found {
            assert!(diagnostic.place.file.text.get(diagnostic.place.span.clone()).is_some(), "{diagnostic:?}");
            assert_ne!(diagnostic.code, "internal", "{program}");
        }
    }
    // Of the others, most change a word of a text or a space, and nobody can know.
    assert!(changed > 350 && told * 4 >= changed * 3, "{told} of {changed} slips are told");
}
