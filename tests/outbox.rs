//! The two ways to make a message give the same bytes: put together from pieces for each person, and rendered whole for one.

#![allow(clippy::disallowed_methods, reason = "tests read and write files of their own")]
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by a panic")]

mod support;

use std::fs;

use excx::model::{Program, Recipient};
use excx::plan::Plan;
use excx::render::guest;
use excx::render::outbox::{Form, Outbox, Scratch};
use excx::render::{Group, Input};
use excx::source::Folder;
use excx::street::{self, Brought};
use support::generate::Random;

const FORMS: [Form; 4] = [Form::Eml, Form::Mbox, Form::Jsonl, Form::Csv { delimiter: b';' }];

/// A program in a folder, with all that its mails are made from.
struct Bench {
    _folder: tempfile::TempDir,
    program: Program,
    plan: Plan,
    brought: Brought,
}

impl Bench {
    fn of(text: &str, more: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().expect("a folder can be made");
        fs::write(folder.path().join("program.yaml"), text).expect("the folder is ours");
        for (path, text) in more {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("it lies in the folder")).expect("the folder is ours");
            fs::write(path, text).expect("the folder is ours");
        }
        let read = Folder::read(folder.path()).expect("the program can be read");
        let checked = street::check(&read);
        assert!(!checked.has_errors(), "{}\n{text}", support::lines(&checked.diagnostics));
        let (program, plan) = (checked.program.expect("it is sound"), checked.plan.expect("it has dates"));
        let document = checked.document.expect("it can be read");
        let brought = Brought::by(&read, &document, &program, guest::answer).expect("its files can be read");
        Self { _folder: folder, program, plan, brought }
    }

    fn with<T>(&self, form: Form, look: impl FnOnce(&Input<'_>, Form) -> T) -> T {
        let people = excx::model::People::default();
        let groups = [Group::Outbox];
        let input = self.brought.input(&self.program, &self.plan, &people, &self.program.languages, &groups);
        look(&input, form)
    }

    /// Makes every mail for every person in both ways; how many were put together from pieces, of how many.
    fn same_both_ways(&self, form: Form, recipients: &[Recipient]) -> (usize, usize) {
        self.with(form, |input, form| {
            let outbox = Outbox::of(input, form).expect("it can be prepared");
            let (mut spliced, mut all) = (0, 0);
            for moment in outbox.moments() {
                let mailing = outbox.mailing(&moment).expect("it can be rendered").expect("it is a mail");
                let mut scratch = Scratch::default();
                for recipient in recipients {
                    if !mailing.gets(recipient) {
                        continue;
                    }
                    let (mut pieces, mut whole) = (Vec::new(), Vec::new());
                    mailing.write(recipient, &mut scratch, &mut pieces).expect("it can be rendered");
                    mailing.write_whole(recipient, &mut scratch, &mut whole).expect("it can be rendered");
                    let shown = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
                    assert!(pieces == whole, "{moment} for {recipient:?}\n{}\n---\n{}", shown(&pieces), shown(&whole));
                    all += 1;
                    spliced += usize::from(mailing.is_spliced(recipient, &mut scratch).expect("it can be rendered"));
                }
            }
            (spliced, all)
        })
    }
}

/// What people are called, and what they would do to a mail if they could.
const VALUES: [&str; 22] = [
    "Sanne",
    "Zoë",
    "O'Neil",
    "Anne-Marie de Wit",
    "<b>x</b>",
    "\"quoted\"",
    "{{ recipient.email }}",
    "{% if x %}",
    "a & b",
    "=1+1",
    "@SUM(A1)",
    "-",
    "Jr.",
    "back\\slash",
    "日本語の名前",
    "مريم",
    "👩🏽‍💻",
    "From here",
    ".",
    "&#983041;",
    "=?utf-8?q?x?=",
    "a name so long that no line of a mail could hold it together with the words that stand around it in the text",
];

fn someone(chance: &mut Random, program: &Program, row: u64) -> Recipient {
    let own = program.roster.as_ref().map_or(0, |roster| roster.fields.len());
    let value = |chance: &mut Random| if chance.below(4) == 0 { String::new() } else { (*chance.one(&VALUES)).to_owned() };
    let role = (chance.below(3) > 0).then(|| chance.below(program.roles.len()));
    let menu = role.map_or(0, |role| program.roles[role].menu.len());
    Recipient {
        row,
        email: format!("p{row}@company.example"),
        name: value(chance),
        first_name: value(chance),
        role,
        language: chance.below(program.languages.len()),
        team: value(chance),
        habit: (menu > 0 && chance.below(2) == 0).then(|| (role.unwrap_or_default(), chance.below(menu))),
        signed_up: chance.below(3) > 0,
        own: (0..own).map(|_| value(chance)).collect(),
        ..Recipient::default()
    }
}

fn people(chance: &mut Random, program: &Program, count: u64) -> Vec<Recipient> {
    (1..=count).map(|row| someone(chance, program, row)).collect()
}

/// Pieces of texts: with fields, with what is done to them, and with conditions on the person.
const PIECES: [&str; 29] = [
    "Dag ",
    "{{ recipient.first_name }}",
    "{{ recipient.name }}",
    ", ",
    "{{ recipient.team }}",
    "{{ recipient.site }}",
    " en ",
    "{{ recipient.role }}",
    "{{ recipient.manager }}",
    "{{ recipient.manager|upper }}",
    "{{ recipient.team|default('x')|capitalize }}",
    "**vet** ",
    "{{ habit.sentence }}",
    "{% if recipient.manager %}van {{ recipient.manager }} {% else %}van niemand {% endif %}",
    "{%- if recipient.team == 'Zoë' -%} Zoë! {%- elif recipient.first_name < 'M' %} vroeg{% endif %}",
    " woorden & tekens ",
    "x < y ",
    "\"citaat\" ",
    "{% if habit.celebration %}vier het {% endif %}",
    "{% if recipient.manager %}{{ habit .sentence }} {% endif %}",
    "{% if recipient.team < 'M' %}{{ (habit).routine|upper }} {% elif habit .celebration %}vier {% endif %}",
    "Dit is mijn habit. ",
    "[kijk](https://a.example/?t={{ recipient.team }}&n={{ recipient.manager|lower }}) ",
    "[hier]({{ signup.url }}) ",
    "{{ recipient.name|trim }}",
    "\n\n",
    "\n- een\n- twee {{ recipient.team }}\n\n",
    "From ",
    "{{ program.title }} ",
];

fn text(chance: &mut Random, is_body: bool) -> String {
    let count = 1 + chance.below(if is_body { 14 } else { 5 });
    let text: String = (0..count).map(|_| *chance.one(&PIECES)).collect();
    let text = if is_body { text } else { text.replace('\n', " ").replace("[hier]({{ signup.url }})", "hier") };
    if text.trim().is_empty() || !text.contains(char::is_alphabetic) { "Woorden".to_owned() } else { text }
}

fn program(chance: &mut Random) -> String {
    let mut quoted = |is_body| serde_json::to_string(&text(chance, is_body)).expect("a text is JSON");
    let mail = |quoted: &mut dyn FnMut(bool) -> String| {
        format!(
            "{{subject: {}, preheader: {}, heading: {}, body: {}}}",
            quoted(false),
            quoted(false),
            quoted(false),
            quoted(true)
        )
    };
    let fragment = format!(
        "languages: [nl]\nroster: {{fields: [manager]}}\nunsubscribe: \"https://a.example/u\"\n\
         campaign: {{videos: [], signup: {{url: \"https://a.example/s\"}}}}\n\
         kickoff: {{when: 2027-03-11, duration: 45m}}\nexperiment: {{weeks: 4}}\n\
         feedback: {{url: \"https://a.example/f\"}}\ncocreation: {{weeks: 3}}\n\
         lint: {{missing-campaign-day: off, unknown-merge-field: off, broken-thread: off, missing-consent: off}}\n\
         emails:\n  kickoff: {}\n  thanks: {}\n  cocreation: {}\n  feedback-opens: {}\n  signup-confirmation: {}\n",
        mail(&mut quoted),
        mail(&mut quoted),
        mail(&mut quoted),
        mail(&mut quoted),
        mail(&mut quoted)
    );
    support::over_minimal(&fragment)
}

/// What is said of the habit only under a condition on the person is said to those for whom it holds.
#[test]
fn a_habit_behind_a_condition_is_the_one_that_was_chosen() {
    for asked in ["habit .sentence", "(habit).sentence", "habit.sentence"] {
        let body = format!("{{% if recipient.team == 'Oost' %}}{{{{ {asked} }}}}{{% endif %}}");
        let fragment = format!(
            "languages: [nl, en]\nkickoff: {{when: 2027-03-11, duration: 45m}}\ncocreation: {{weeks: 3}}\nexperiment: {{weeks: 4}}\n\
             lint: {{missing-campaign-day: off, broken-thread: off, missing-translation: off}}\n\
             emails:\n  cocreation: {{subject: x, preheader: x, heading: x, body: {{nl: x, en: \"{body}\"}}}}\n"
        );
        let bench = Bench::of(&support::over_minimal(&fragment), &[]);
        let habit = &bench.program.roles[0].menu[0];
        let behavior = bench.program.read(&habit.behavior, &bench.program.languages[1]).to_owned();
        let someone = |row, team: &str| Recipient {
            row,
            email: format!("p{row}@company.example"),
            role: Some(0),
            language: 1,
            team: team.to_owned(),
            habit: Some((0, 0)),
            ..Recipient::default()
        };
        bench.with(Form::Jsonl, |input, form| {
            let outbox = Outbox::of(input, form).expect("it can be prepared");
            let session = outbox.moments().into_iter().find(|moment| moment.starts_with("cocreation-"));
            let moment = session.expect("it has one, whose mail shows no habit by itself");
            let mailing = outbox.mailing(&moment).expect("it can be rendered").expect("it is a mail");
            for (team, says) in [("Oost", true), ("West", false)] {
                let mut made = Vec::new();
                mailing.write(&someone(1, team), &mut Scratch::default(), &mut made).expect("it can be rendered");
                let record: serde_json::Value = serde_json::from_slice(&made).expect("it is JSON");
                let text = record["text"].as_str().expect("a text").replace('\n', " ");
                assert_eq!(text.contains(&behavior), says, "{asked}, {team}: {text}");
            }
        });
    }
}

#[test]
fn generated_texts_give_the_same_bytes_both_ways() {
    let mut chance = Random::from(2027);
    let (mut spliced, mut all) = (0, 0);
    for round in 0..20 {
        let bench = Bench::of(&program(&mut chance), &[]);
        let recipients = people(&mut chance, &bench.program, 12);
        let (some, of) = bench.same_both_ways(FORMS[round % FORMS.len()], &recipients);
        (spliced, all) = (spliced + some, all + of);
    }
    assert!(all > 800, "{all}");
    assert!(spliced * 10 > all * 8, "{spliced} of {all} are put together from pieces");
}
