//! How many calendars for people are made in a second, on one core and in memory. `benches/calendars.py` runs it beside its peers.
#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::cast_precision_loss,
    reason = "a bench reads a program of the repository and looks at the clock"
)]

use std::path::Path;
use std::time::Instant;

use excx::locale::Locale;
use excx::merge::Fields;
use excx::model::{People, Recipient};
use excx::render::calendar::{Personal, Words, calendars};
use excx::render::{Group, Input};
use excx::source::Folder;
use excx::street::{self, Brought};

const PEOPLE: usize = 20_000;
const ROUNDS: usize = 200;

fn main() {
    let folder = Folder::read(Path::new("programs/twee-seconden")).expect("the program is in the repository");
    let checked = street::check(&folder);
    let (program, plan) = (checked.program.expect("it is sound"), checked.plan.expect("it is sound"));
    let brought = Brought::words(&folder, &program).expect("it can be read");
    let nobody = People::default();
    let input: Input<'_> = brought.input(&program, &plan, &nobody, &program.languages, &[Group::Calendars]);
    let people: Vec<Recipient> = (0..PEOPLE).map(|number| recipient(number, &program)).collect();

    let start = Instant::now();
    let personal = Personal::of(&input).expect("the words are there");
    let (mut made, mut bytes) = (Vec::new(), 0);
    for person in &people {
        made.clear();
        personal.write(person, &mut made).expect("it is rendered");
        bytes += made.len();
    }
    let took = start.elapsed().as_secs_f64();
    println!("personal: {:.0} calendars a second, {} bytes each", PEOPLE as f64 / took, bytes / PEOPLE);

    let locale = Locale::of(program.first_language(), None).expect("the language comes with the engine");
    let (fields, published) = (Fields::default(), brought.published());
    let words = Words { program: &program, plan: &plan, people: &nobody, published, locale: &locale, fields: &fields };
    let start = Instant::now();
    let files: usize = (0..ROUNDS).map(|_| calendars(&words).expect("they are rendered").len()).sum();
    println!("shared: {:.0} files a second", files as f64 / start.elapsed().as_secs_f64());
}

fn recipient(number: usize, program: &excx::model::Program) -> Recipient {
    let role = number % program.roles.len();
    let menu = program.roles.get(role).map_or(1, |role| role.menu.len().max(1));
    Recipient {
        row: number as u64 + 1,
        role: Some(role),
        habit: Some((role, number / 7 % menu)),
        language: number % program.languages.len(),
        ..Recipient::default()
    }
}
