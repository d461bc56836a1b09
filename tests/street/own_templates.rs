//! A program's own templates take the place of the engine's, and none of them can take the machine down.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::Stdio;

use excx::render::guest::{Reply, Request};

use crate::workbench::{Ran, copy, excx, folder, ran, repository};

/// Renders the big program with an own template; gives how that went, and the text of the file that the wanted mail became.
fn rendered_with(template: &str, source: &str, wanted: &str) -> (Ran, String) {
    let place = folder();
    let program = place.path().join("program");
    copy(&repository().join("programs/twee-seconden"), &program, &[]);
    fs::create_dir_all(program.join("templates/emails")).expect("the folder is ours");
    fs::write(program.join("templates/emails").join(template), source).expect("the folder is ours");
    let out = place.path().join("dist");
    let render = ran(excx().arg("render").arg(&program).arg("--out").arg(&out).args(["--only", "emails", "--language", "en"]));
    let mails = fs::read_dir(out.join("two-seconds/emails/en")).into_iter().flatten().flatten();
    let found = mails.map(|mail| mail.path()).find(|path| path.to_string_lossy().ends_with(wanted));
    (render, found.map(|path| read(&path)).unwrap_or_default())
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("it is there")
}

#[track_caller]
fn refused(template: &str, source: &str, place: &str, message: &str) {
    let (render, made) = rendered_with(template, source, "");
    assert_eq!((render.code, made.as_str()), (1, ""), "{render:?}");
    assert!(render.stderr.contains(&format!("templates/emails/{template}:{place}, broken-template")), "{render:?}");
    assert!(render.stderr.contains(message), "{render:?}");
}

#[test]
fn a_template_replaces_that_of_its_kind_or_of_one_moment() {
    let (_, thanks) = rendered_with("thanks.txt", "OWN: {{ subject }}\n", "-thanks.txt");
    assert!(thanks.starts_with("OWN: "), "{thanks}");
    let (_, nudge) = rendered_with("nudge-start-small.txt", "JUST THIS ONE\n", "-nudge-start-small.txt");
    assert_eq!(nudge, "JUST THIS ONE\n");
}

#[test]
fn a_template_that_all_stand_on_changes_all() {
    let layout = read(&repository().join("templates/emails/layout.txt"));
    let (_, thanks) = rendered_with("layout.txt", &format!("OWN LAYOUT\n{layout}"), "-thanks.txt");
    assert!(thanks.contains("OWN LAYOUT"), "{thanks}");
}

#[test]
fn a_template_that_doubles_a_text_sixty_times_ends_in_a_diagnostic() {
    let doubling = format!("{{% set s0 = 'xxxxxxxxxxxxxxxx' %}}{}{{{{ s60 }}}}", doubled(60));
    refused("thanks.txt", &doubling, "1:1", "memory");
}

#[test]
fn a_template_that_makes_too_much_ends_in_a_diagnostic_of_its_own() {
    let doubling = format!("{{% set s0 = 'xxxxxxxxxxxxxxxx' %}}{}{{{{ s20 }}}}", doubled(20));
    refused("thanks.txt", &doubling, "1:1", "makes more than 4 MB");
}

#[test]
fn a_template_that_brings_the_child_down_ends_in_a_diagnostic_of_its_own() {
    let deep = format!("<mjml><mj-body>{}{}</mj-body></mjml>", "<mj-wrapper>".repeat(50_000), "</mj-wrapper>".repeat(50_000));
    refused("thanks.mjml", &deep, "1:1", "brings excx down");
}

fn doubled(times: usize) -> String {
    (1..=times).map(|at| format!("{{% set s{at} = s{before} ~ s{before} %}}", before = at - 1)).collect()
}

#[test]
fn every_template_that_is_wrong_is_told_whatever_another_does() {
    let place = folder();
    let program = place.path().join("program");
    copy(&repository().join("programs/twee-seconden"), &program, &[]);
    let templates = program.join("templates/emails");
    fs::create_dir_all(&templates).expect("the folder is ours");
    let endless = "{% for a in range(9999) %}{% for b in range(9999) %}{{ a }}{% endfor %}{% endfor %}";
    let deep = format!("<mjml><mj-body>{}{}</mj-body></mjml>", "<mj-wrapper>".repeat(50_000), "</mj-wrapper>".repeat(50_000));
    let doubling = format!("{{% set s0 = 'xxxxxxxxxxxxxxxx' %}}{}{{{{ s60 }}}}", doubled(60));
    for (name, source) in [
        ("kickoff.txt", endless),
        ("thanks.mjml", &deep),
        ("cocreation.txt", "{{ subjct }}"),
        ("feedback-opens.txt", &doubling),
        ("nudge.txt", "FINE"),
    ] {
        fs::write(templates.join(name), source).expect("the folder is ours");
    }
    let check = ran(excx().arg("check").arg(&program).args(["--rendered", "--format", "json"])).expect_code(1).json();
    let told = |row: &serde_json::Value| {
        let file = row["file"].as_str().unwrap_or_default();
        (file.rsplit('/').next().unwrap_or_default().to_owned(), row["message"].as_str().unwrap_or_default().to_owned())
    };
    let told: BTreeSet<(String, String)> = check["diagnostics"].as_array().into_iter().flatten().map(told).collect();
    for (file, message) in [
        ("kickoff.txt", "goes on and on"),
        ("thanks.mjml", "brings excx down"),
        ("cocreation.txt", "A template gets no `subjct`"),
        ("feedback-opens.txt", "memory"),
    ] {
        assert!(told.iter().any(|(of, said)| of == file && said.contains(message)), "{file}: {told:#?}");
    }
    assert!(!told.iter().any(|(file, _)| file == "nudge.txt"), "{told:#?}");
}

#[test]
fn one_child_runs_many_templates() {
    let request = |source: &str| Request {
        language: excx::model::Language::new("en"),
        own_words: None,
        templates: BTreeMap::from([("own.txt".to_owned(), source.to_owned())]),
        wanted: "own.txt".to_owned(),
        data: serde_json::json!({"subject": "Hello"}),
    };
    let asked: String = ["{{ subject }} one", "{{ subjct }}", "{{ subject }} three"]
        .into_iter()
        .map(|source| serde_json::to_string(&request(source)).expect("it can be written") + "\n")
        .collect();
    let mut child = excx().arg("run-own-templates").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("it starts");
    child.stdin.take().expect("it is piped").write_all(asked.as_bytes()).expect("it reads");
    let answered = child.wait_with_output().expect("it ends");
    assert!(answered.status.success());
    let replies: Vec<Reply> =
        String::from_utf8_lossy(&answered.stdout).lines().map(|line| serde_json::from_str(line).expect("an answer")).collect();
    let [Ok(first), Err(_), Ok(third)] = &replies[..] else { panic!("{replies:?}") };
    assert_eq!([first.as_str(), third.as_str()], ["Hello one", "Hello three"]);
}

#[test]
fn a_template_that_loops_for_ever_ends_in_a_diagnostic() {
    let endless = "{% macro again(n) %}{% for a in range(9999) %}{% for b in range(9999) %}{{ a }}{% endfor %}{% endfor %}{% endmacro %}\n{{ again(1) }}";
    refused("thanks.txt", endless, "1:59", "goes on and on");
}

#[test]
fn a_template_that_is_wrong_is_told_at_its_line() {
    refused("thanks.txt", "Hello\n{{ subjct }}\n", "2:4", "A template gets no `subjct`");
    refused("thanks.txt", "Hello\n\n{% if x %}\n", "3:9", "cannot be read");
    refused("thanks.txt", "{% include '../../secret.txt' %}\n", "1:13", "There is no template");
    refused(
        "thanks.mjml",
        "<mjml><mj-body>\n  <mj-sectoin></mj-sectoin></mj-body></mjml>\n",
        "2:4",
        "MJML does not know `mj-sectoin`",
    );
}

#[test]
fn a_fault_that_the_engines_own_parts_stumble_over_is_told_where_it_was_handed_to_them() {
    let source = "{% extends \"layout.mjml\" %}\n{% import \"parts.mjml\" as parts %}\n{% block content %}\n{{ parts.title(session.day) }}\n{% endblock %}\n";
    let (render, _) = rendered_with("thanks.mjml", source, "");
    assert!(render.stderr.contains("templates/emails/thanks.mjml:4:"), "{render:?}");
}

#[test]
fn a_check_tells_all_that_is_wrong_in_all_templates_and_words_and_where_to_look_further() {
    let place = folder();
    let program = place.path().join("program");
    copy(&repository().join("programs/twee-seconden"), &program, &[]);
    for (path, text) in [
        ("templates/emails/thanks.txt", "{{ bodyy }} {{ recipient.role }}\n{{ t('own-words') }}"),
        ("templates/emails/kickoff.mjml", "<mj-txt></mj-txt>{% include 'signatur.mjml' %}"),
        ("templates/emails/nudge.txt", "{% if body"),
        ("locales/nl.ftl", "email-kickof-subject = Hoi\nown-words = Dag\n-customers = leden\n"),
    ] {
        fs::create_dir_all(program.join(path).parent().expect("it lies in a folder")).expect("the folder is ours");
        fs::write(program.join(path), text).expect("the folder is ours");
    }
    let check = ran(excx().env("LC_ALL", "nl_NL.UTF-8").arg("check").arg(&program));
    assert_eq!(check.code, 1, "{check:?}");
    for told in [
        "Een sjabloon krijgt geen `bodyy`",
        "bedoelde je `body`?",
        "Een sjabloon krijgt geen `recipient.role`",
        "toon de voornaam",
        "MJML kent `mj-txt` hier niet",
        "bedoelde je `mj-text`?",
        "Er is geen sjabloon `signatur.mjml`",
        "hier staat het einde van het sjabloon",
        "Er is geen tekst `email-kickof-subject`",
        "bedoelde je `email-kickoff-subject`?",
    ] {
        assert!(check.stdout.contains(told), "{told}: {}", check.stdout);
    }
    assert!(!check.stdout.contains("`own-words`") && !check.stdout.contains("`-customers`"), "{}", check.stdout);
    assert!(check.stderr.contains("excx check --rendered kijkt verder"), "{check:?}");
}

#[test]
fn pale_words_of_a_template_are_told_once_with_their_colors() {
    let pale = "<mjml><mj-body><mj-section><mj-column><mj-text color=\"#bbbbbb\">Faint</mj-text></mj-column></mj-section></mj-body></mjml>";
    let (render, made) = rendered_with("thanks.mjml", pale, "-thanks.html");
    assert!(made.contains("Faint"), "{render:?}");
    let told = render.stderr.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(told.matches("writes “Faint” in #bbbbbb on #ffffff: 1.9 to 1").count(), 1, "{told}");
}

#[test]
fn a_template_takes_nothing_in_from_outside_its_folder() {
    refused(
        "thanks.mjml",
        "<mjml><mj-body>\n<mj-include path=\"../../secret.mjml\" /></mj-body></mjml>",
        "2:2",
        "MJML does not know `mj-include`",
    );
    refused("thanks.mjml", "{% include \"../secret.mjml\" %}\n", "1:13", "There is no template");
}
