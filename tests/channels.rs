//! The other channels, from end to end: short texts, slides and cards for people who are not reached by mail.

#![allow(dead_code, reason = "the workbench holds more than one test binary needs")]
#![allow(clippy::disallowed_methods, reason = "tests read and write files of their own")]
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by a panic")]

mod workbench;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use excx::output::{Entry, Manifest};

use workbench::{Tree, client, copy, example, excx, folder, names, ran, render, twee_seconden};

/// The channels of the service agents in the program that ships, who are not reached by mail.
const CHAT_AND_BOARD: &str = "channels: [chat, board]";

/// A program as it renders with changes to its text.
fn with(changes: &[(&str, &str)], more: &[&str]) -> Tree {
    let (sources, out) = (folder(), folder());
    copy(&twee_seconden(), sources.path(), changes);
    render(sources.path(), out.path(), more).expect_code(0);
    Tree::read(&out.path().join("two-seconds"))
}

/// The program that ships, with its service agents reached by sms too, whole and rendered once.
fn everywhere() -> &'static Tree {
    static TREE: OnceLock<Tree> = OnceLock::new();
    TREE.get_or_init(|| with(&[(CHAT_AND_BOARD, "channels: [sms, chat, board]")], &[]))
}

fn entries<'a>(manifest: &'a Manifest, kind: &str) -> Vec<&'a Entry> {
    manifest.files.iter().filter(|entry| entry.kind == kind).collect()
}

/// The moments of which something of this kind tells, in a language.
fn moments(tree: &Tree, kind: &str, language: &str) -> BTreeSet<String> {
    let manifest = tree.whole();
    let of_language = |entry: &&&Entry| entry.language.as_deref() == Some(language);
    entries(&manifest, kind).iter().filter(of_language).filter_map(|entry| entry.moment.clone()).collect()
}

#[test]
fn a_text_message_says_who_sends_it_and_ends_in_the_whole_address() {
    let tree = everywhere();
    assert_eq!(
        tree.text("messages/nl/13-video-ceo.sms.txt"),
        "Team Klant: Wat Marjan niet hoorde. Bekijk de video (2:30 min): https://video.noorderlicht.example/twee-seconden/marjan Kies je gewoonte: https://noorderlicht.example/mee\n"
    );
    assert!(
        tree.text("messages/en/20-kickoff.sms.txt").starts_with("Team Klant: 45 minutes, and you're off. Kick-off: Thursday")
    );
    for entry in entries(&tree.whole(), "message").iter().filter(|entry| entry.path.ends_with(".sms.txt")) {
        let text = tree.text(&entry.path);
        assert!(text.matches("Team Klant").count() == 1 && text.lines().count() == 1, "{text}");
        assert!(text.rsplit_once("https://").is_none_or(|(_, address)| !address.trim_end().contains(' ')), "{text}");
        assert!(matches!(entry.segments, Some(1 | 2)), "{}: {:?}", entry.path, entry.segments);
        assert!(!text.contains(['’', '‘', '“', '”', '–', '…', '\u{a0}']), "{text}");
    }
}

#[test]
fn a_text_message_without_room_for_two_addresses_keeps_the_one_to_sign_up() {
    let long = format!("https://video.noorderlicht.example/{}", "a".repeat(220));
    let changes =
        [(CHAT_AND_BOARD, "channels: [sms]"), ("https://video.noorderlicht.example/twee-seconden/marjan", long.as_str())];
    let tree = with(&changes, &["--only", "messages"]);
    assert_eq!(
        tree.text("messages/nl/13-video-ceo.sms.txt"),
        "Team Klant: Wat Marjan niet hoorde. Kies je gewoonte: https://noorderlicht.example/mee\n"
    );
}

#[test]
fn every_channel_says_how_to_do_what_it_asks() {
    let tree = everywhere();
    for channel in ["sms", "chat", "board"] {
        let text = |name: &str| tree.text(&format!("messages/nl/{name}.{channel}.txt"));
        let listening = text("21-listening-at-the-table-1");
        assert!(
            listening.contains("Mail klant@noorderlicht.example") && !listening.contains("noorderlicht.example/mee"),
            "{listening}"
        );
        let review = text("07-review-service-agent");
        assert!(review.contains("Menu Medewerker klantenservice: vraag het op bij klant@noorderlicht.example"), "{review}");
        let cocreation = text("02-cocreation-service-agent");
        assert!(cocreation.contains("Medewerker klantenservice: maandag 25 januari, 09:00 tot 10:00."), "{cocreation}");
        let rescue = text("19-signup-rescue");
        assert!(rescue.contains("tot en met woensdag 10 maart") && rescue.contains("noorderlicht.example/mee"), "{rescue}");
    }
}

#[test]
fn a_chat_begins_with_a_line_that_stands_by_itself_and_uses_only_signs_that_all_chats_show() {
    let tree = everywhere();
    let text = tree.text("messages/nl/13-video-ceo.chat.txt");
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(
        lines[..4],
        [
            "Wat Marjan niet hoorde.",
            "",
            "> “Ik hoorde een schadenummer. Zij vertelde over haar kelder.” – Marjan van der Veen, directievoorzitter",
            ""
        ]
    );
    assert_eq!(lines.last(), Some(&"Kies je gewoonte: https://noorderlicht.example/mee"));
    for entry in entries(&tree.whole(), "message").iter().filter(|entry| entry.path.ends_with(".chat.txt")) {
        let text = tree.text(&entry.path);
        assert!(!text.contains("**") && !text.contains("](") && !text.contains("\n#"), "{text}");
        assert!(text.trim_end().split('\n').skip(1).step_by(2).all(str::is_empty), "lines are parted by blank ones: {text}");
    }
}

#[test]
fn a_board_has_no_link_but_where_to_sign_up_or_answer() {
    let tree = everywhere();
    let text = tree.text("messages/en/13-video-ceo.board.txt");
    assert!(text.ends_with("Joining in? Pick your habit at noorderlicht.example/mee, until Tuesday, March 9.\n"), "{text}");
    assert!(tree.text("messages/nl/33-feedback-opens.board.txt").contains("noorderlicht.example/terugblik"));
    assert_eq!(tree.text("messages/nl/23-nudge-start-small.board.txt"), "Doe je gewoonte vandaag één keer. Meer hoeft niet.\n");
    for entry in entries(&tree.whole(), "message").iter().filter(|entry| entry.path.ends_with(".board.txt")) {
        assert!(!tree.text(&entry.path).contains("://"), "{}", entry.path);
    }
}

#[test]
fn the_answer_to_a_sign_up_is_a_message_and_hangs_on_no_wall() {
    let tree = everywhere();
    let of_answer = |entry: &&Entry| entry.moment.as_deref() == Some("signup-confirmation");
    let manifest = tree.whole();
    let kinds: Vec<&str> = manifest
        .files
        .iter()
        .filter(of_answer)
        .filter_map(|entry| entry.path.split_once('.').map(|(_, ending)| ending))
        .collect();
    assert!(kinds.contains(&"sms.txt") && kinds.contains(&"chat.txt"), "{kinds:?}");
    assert!(!kinds.contains(&"board.txt") && !kinds.contains(&"png"), "{kinds:?}");
}

#[test]
fn every_other_moment_has_a_slide_and_a_card() {
    let tree = everywhere();
    for language in ["nl", "en"] {
        let mut told = moments(tree, "message", language);
        assert!(told.len() > 20 && told.remove("signup-confirmation"), "{told:?}");
        assert_eq!(moments(tree, "slide", language), told);
        assert_eq!(moments(tree, "card", language), told);
    }
}

#[test]
fn files_have_the_numbers_of_the_mails() {
    let tree = everywhere();
    for path in tree.0.keys().filter(|path| path.starts_with("messages/")) {
        let mail = path.replace("messages/", "emails/").replace(".sms.", ".").replace(".chat.", ".").replace(".board.", ".");
        assert!(tree.0.contains_key(&mail), "{path} is numbered otherwise than {mail}");
    }
}

#[test]
fn personal_fields_read_well_for_anyone() {
    let tree = everywhere();
    let text = tree.text("messages/nl/18-video-claims-handler.chat.txt");
    assert!(text.contains("Welke gewoonte past bij jou, collega?"), "{text}");
    assert!(tree.0.keys().filter(|path| path.starts_with("messages/")).all(|path| !tree.text(path).contains("{{")));
}

#[test]
fn a_program_that_reaches_everyone_by_mail_has_none_of_it() {
    let out = folder();
    render(&example("minimal"), out.path(), &[]).expect_code(0);
    let tree = Tree::read(&out.path().join("remember-me"));
    let manifest = tree.whole();
    let others = ["message", "slide", "card"].map(|kind| entries(&manifest, kind).len());
    assert_eq!(others, [0, 0, 0]);
    assert!(!tree.text("index.html").contains("href=\"#cards\""));
}

#[test]
fn only_the_languages_that_people_of_the_role_speak_are_made() {
    let sites = "  - {id: south, name: Breda}";
    let changes = [
        (sites, "  - {id: south, name: Breda, languages: [nl]}"),
        ("    sites: [north, south]\n    channels: [chat, board]", "    sites: [south]\n    channels: [sms]"),
        ("channels: [email, chat]", "channels: [email]"),
    ];
    let tree = with(&changes, &["--only", "messages"]);
    assert_eq!(names_in(&tree, "messages/en"), 0);
    assert!(names_in(&tree, "messages/nl") > 15);
    assert!(tree.0.keys().filter(|path| path.starts_with("messages/")).all(|path| path.ends_with(".sms.txt")));
}

fn names_in(tree: &Tree, folder: &str) -> usize {
    tree.within(folder).0.len()
}

#[test]
fn the_group_can_be_made_alone_and_the_rest_stays() {
    let (sources, out) = (folder(), folder());
    copy(&twee_seconden(), sources.path(), &[]);
    render(sources.path(), out.path(), &["--only", "emails"]).expect_code(0);
    let place = out.path().join("two-seconds");
    let mails = Tree::read(&place).within("emails");
    render(sources.path(), out.path(), &["--only", "messages"]).expect_code(0);
    let tree = Tree::read(&place);
    tree.whole();
    mails.expect_same(&tree.within("emails"));
    assert_eq!(names(&place), ["emails", "index.html", "manifest.json", "messages"]);
    let page = tree.text("index.html").replace("&#x2f;", "/");
    assert!(page.contains("href=\"messages/nl/13-video-ceo.chat.txt\""), "the index lists it");
}

#[test]
fn an_own_short_line_takes_the_place_of_the_subject() {
    let subject = "      subject:\n        nl: Wat Marjan niet hoorde";
    let short = "      short: {nl: Marjan luisterde mee, en: Marjan listened in}\n";
    let tree = with(&[(subject, &format!("{short}{subject}"))], &["--only", "messages"]);
    assert!(tree.text("messages/nl/13-video-ceo.board.txt").starts_with("Marjan luisterde mee.\n"));
    assert!(tree.text("messages/en/13-video-ceo.chat.txt").starts_with("Marjan listened in.\n"));
}

#[test]
fn a_nudge_without_a_short_line_reaches_nobody_and_the_check_says_so() {
    let (sources, out) = (folder(), folder());
    let short = "      short:\n        nl: Doe je gewoonte vandaag één keer. Meer hoeft niet.\n        en: Do your habit once today. That’s plenty.\n";
    copy(&twee_seconden(), sources.path(), &[(short, "")]);
    let told = ran(excx().arg("check").arg(sources.path()));
    assert!(told.stdout.contains("1 of the 8 nudges has no line `short`"), "{told:?}");
    render(sources.path(), out.path(), &["--only", "messages,materials"]).expect_code(0);
    let tree = Tree::read(&out.path().join("two-seconds"));
    assert!(tree.0.contains_key("messages/nl/24-nudge-skipped.chat.txt"));
    assert!(!tree.0.keys().any(|path| path.contains("nudge-start-small")));
}

#[test]
fn a_text_message_of_too_many_pieces_is_told_where_its_words_stand() {
    let sources = folder();
    let long = format!("short:\n        nl: {}", "🙂 Een lastige vraag? Zeg één vriendelijke zin. ".repeat(4).trim());
    let changes =
        [(CHAT_AND_BOARD, "channels: [sms]"), ("short:\n        nl: Doe je gewoonte vandaag één keer. Meer hoeft niet.", &*long)];
    copy(&twee_seconden(), sources.path(), &changes);
    let told = ran(excx().args(["check", "--format", "json"]).arg(sources.path())).expect_code(0).json();
    let found: Vec<_> =
        told["diagnostics"].as_array().expect("a list").iter().filter(|diagnostic| diagnostic["code"] == "long-short").collect();
    assert_eq!(found.len(), 1, "{told}");
    assert_eq!(found[0]["pointer"], "/nudges/messages/0/short/nl");
    assert_eq!(found[0]["message"], "The text message of `nudge-start-small` is sent in 4 pieces in Dutch; 2 is the most");
    assert!(found[0]["help"].as_str().is_some_and(|help| help.contains("`🙂` is not in the alphabet")), "{}", found[0]);
}

#[test]
fn drafts_say_so_wherever_they_are_read() {
    let changes = [(CHAT_AND_BOARD, "channels: [sms, chat, board]"), ("ready_until: follow-up", "ready_until: cocreation")];
    let tree = with(&changes, &[]);
    for path in tree.0.keys().filter(|path| path.starts_with("messages/")) {
        let early = ["measure-before", "cocreation-", "review-"].iter().any(|start| path.contains(start));
        let label = if path.contains("/nl/") { "[Concept] " } else { "[Draft] " };
        assert_eq!(tree.text(path).starts_with(label), !early, "{path}");
    }
    let early = |path: &str| ["measure-before", "cocreation-", "review-"].iter().any(|start| path.contains(start));
    let of_moments = |path: &&String| path.contains("/slide-") || path.contains("/card-");
    for path in everywhere().0.keys().filter(of_moments) {
        assert_eq!(tree.0[path] == everywhere().0[path], early(path), "{path}");
    }
    let shown = shown(&tree.0["materials/nl/card-kickoff.pdf"]);
    assert!(shown.contains("Concept"), "{shown}");
}

/// The text of a PDF as people see it.
fn shown(pdf: &[u8]) -> String {
    let place = folder();
    let file = place.path().join("sheet.pdf");
    fs::write(&file, pdf).expect("it can be written");
    let run = std::process::Command::new("pdftotext").args(["-enc", "UTF-8"]).arg(&file).arg("-").output();
    String::from_utf8(run.expect("poppler is there").stdout).expect("it is UTF-8")
}

/// Has the scripts of others look at a tree.
fn looked_at(scripts: &[&str], program: &Path, tree: &Tree) {
    let place = folder();
    let (rendered, plan) = (place.path().join("tree"), place.path().join("plan.json"));
    tree.write(&rendered);
    let planned = ran(excx().arg("plan").arg(program).args(["--format", "json"])).expect_code(0);
    fs::write(&plan, planned.stdout).expect("it can be written");
    for script in scripts {
        client(script, &[program.join("program.yaml").as_os_str(), plan.as_os_str(), rendered.as_os_str()]);
    }
}

#[test]
fn codes_can_be_scanned_and_cards_read_aloud() {
    looked_at(&["walls.py"], &twee_seconden(), everywhere());
}

/// The longest texts, in a language that puts words together, still stand on their slide and card.
#[test]
fn long_words_and_long_lines_stay_whole() {
    let long = "Arbeidsongeschiktheidsverzekeringsvoorwaarden lees je eerst hardop voor aan een collega, ook als de aansprakelijkheidsverzekeringsmaatschappij wacht op antwoord.";
    let short = "nl: Doe je gewoonte vandaag één keer. Meer hoeft niet.";
    let tree = with(&[(short, &format!("nl: {long}"))], &["--only", "materials"]);
    let shown = shown(&tree.0["materials/nl/card-nudge-start-small.pdf"]);
    let joined: String = shown.split_whitespace().map(|word| word.trim_end_matches(['-', '\u{ad}'])).collect();
    assert!(joined.contains(&long.replace(' ', "")), "{shown}");
}
