//! A program may be spread over files, and stand on a base: every place is shown in the file in which it was written.

#![allow(clippy::disallowed_methods, reason = "tests read and write files of their own")]
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by a panic")]

mod support;

use std::fs;
use std::path::Path;

use excx::diagnostic::Diagnostic;
use excx::source::{Folder, ReadError, find_programs};
use excx::street::{self, Checked};
use tempfile::TempDir;

use support::{MINIMAL, over_minimal};

/// A folder of programs with these files.
fn programs(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder can be made");
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("it is in a folder")).expect("the folder is ours");
        fs::write(path, text).expect("the folder is ours");
    }
    folder
}

fn check(folder: &TempDir, program: &str) -> Checked {
    street::check(&Folder::read(&folder.path().join(program)).expect("the program can be read"))
}

/// Diagnostics as lines: file, line and column, code, message, and the places that go with it.
fn told(folder: &Path, diagnostics: &[Diagnostic]) -> Vec<String> {
    let root = folder.to_string_lossy().into_owned() + "/";
    let at = |place: &excx::diagnostic::Place| {
        let start = place.start();
        format!("{}:{}:{}", place.file.path.replace(&root, ""), start.line, start.column)
    };
    let related =
        |diagnostic: &Diagnostic| diagnostic.related.iter().map(|one| format!(" + {}", at(&one.place))).collect::<String>();
    diagnostics.iter().map(|d| format!("{} {} {}{}", at(&d.place), d.code, d.message.en, related(d))).collect()
}

fn said(folder: &TempDir, program: &str) -> Vec<String> {
    told(folder.path(), &check(folder, program).diagnostics)
}

/// The smallest program without these top-level keys.
fn minimal_without(keys: &[&str]) -> String {
    let nothing: String = keys.iter().map(|key| format!("{key}:\n")).collect();
    let put_over = over_minimal(&nothing);
    put_over.strip_prefix(&nothing).expect("the fragment comes first").to_owned()
}

const ROLE: &str = "id: teacher\nname: Teacher\nlayer: frontline\nmenu:\n  - {id: look-up, driver: personal-attention, step: lesson, routine: I read the name, behavior: I look up and say it}\n";
const CLERK: &str = "id: clerk\nname: Clerk\nlayer: staff\nmenu:\n  - {id: ask, driver: personal-attention, step: lesson, routine: I return the card, behavior: I ask what else they need}\n";

#[test]
fn a_section_may_stand_in_its_own_file_and_a_list_in_a_folder() {
    let folder = programs(&[
        ("one/program.yaml", &(minimal_without(&["roles", "owner"]) + "lint: {loose-thread: off}\n")),
        ("one/owner.yaml", "name: Team\nemail: team@harbor.example\n"),
        ("one/roles/b-clerk.yaml", CLERK),
        ("one/roles/a-teacher.yaml", ROLE),
    ]);
    let checked = check(&folder, "one");
    let program = checked.program.expect("it is a program");
    assert_eq!(program.roles.iter().map(|role| role.id.as_str()).collect::<Vec<_>>(), ["teacher", "clerk"], "by file name");
    assert_eq!(program.owner.name.as_str(), "Team");
    assert_eq!(told(folder.path(), &checked.diagnostics), [""; 0]);
}

#[test]
fn what_is_wrong_in_a_file_of_its_own_is_shown_there() {
    let folder = programs(&[
        ("one/program.yaml", &minimal_without(&["roles"])),
        ("one/roles/teacher.yaml", &ROLE.replace("frontline", "front")),
    ]);
    let said = said(&folder, "one");
    assert!(said.iter().any(|line| line.starts_with("one/roles/teacher.yaml:3:8 wrong-value ")), "{said:#?}");
}

#[test]
fn the_same_key_from_two_places_shows_both() {
    let folder = programs(&[("one/program.yaml", MINIMAL), ("one/owner.yaml", "name: Team\nemail: team@harbor.example\n")]);
    let owner = MINIMAL.lines().position(|line| line.starts_with("owner:")).expect("there is an owner") + 1;
    assert_eq!(
        said(&folder, "one"),
        [format!("one/owner.yaml:1:1 duplicate-key `owner` stands in two places + one/program.yaml:{owner}:1")]
    );
}

#[test]
fn a_list_in_a_file_and_in_a_folder_shows_both() {
    let item =
        ROLE.lines().enumerate().map(|(at, line)| format!("{}{line}\n", if at == 0 { "- " } else { "  " })).collect::<String>();
    let folder = programs(&[
        ("one/program.yaml", &minimal_without(&["roles"])),
        ("one/roles.yaml", &item),
        ("one/roles/clerk.yaml", CLERK),
    ]);
    let said = said(&folder, "one");
    assert!(
        said.contains(&"one/roles/clerk.yaml:1:1 duplicate-key `roles` stands in two places + one/roles.yaml:1:1".to_owned()),
        "{said:#?}"
    );
}

#[test]
fn a_broken_file_stops_only_itself() {
    let folder = programs(&[
        ("one/program.yaml", &format!("{}colour: red\n", minimal_without(&["drivers", "journey"]))),
        ("one/drivers.yaml", "- id: [attention\n"),
        ("one/journey.yaml", "- {id: lesson, name: Lesson, customer: {does: Calls, needs: [attention]}}\n"),
    ]);
    let said = said(&folder, "one");
    assert_eq!(said.len(), 2, "{said:#?}");
    assert!(said[0].starts_with("one/drivers.yaml:1:7 yaml-syntax "), "{said:#?}");
    assert!(said[1].contains("unknown-field"), "{said:#?}");
}

#[test]
fn a_broken_item_says_nothing_of_those_that_refer_to_it() {
    let folder = programs(&[
        ("one/program.yaml", &minimal_without(&["roles"])),
        ("one/roles/teacher.yaml", ROLE),
        ("one/roles/clerk.yaml", "id: [clerk\n"),
        (
            "one/values.yaml",
            "- {id: calm, name: Calm, practice: [{when: it is busy, then: I breathe out, roles: [clerk, teacher]}]}\n",
        ),
    ]);
    let said = said(&folder, "one");
    assert_eq!(said.len(), 1, "{said:#?}");
    assert!(said[0].starts_with("one/roles/clerk.yaml:"), "{said:#?}");
}

#[test]
fn an_empty_file_says_what_it_is_for() {
    let folder = programs(&[("one/program.yaml", MINIMAL), ("one/drivers.yaml", "# later\n")]);
    assert_eq!(said(&folder, "one"), ["one/drivers.yaml:1:1 yaml-syntax There is nothing in this file yet"]);
}

#[cfg(unix)]
#[test]
fn a_file_that_leads_out_of_the_folder_is_not_read() {
    let folder = programs(&[("one/program.yaml", MINIMAL), ("elsewhere.yaml", "- secret\n")]);
    std::os::unix::fs::symlink(folder.path().join("elsewhere.yaml"), folder.path().join("one/drivers.yaml"))
        .expect("the folder is ours");
    let said = said(&folder, "one");
    assert_eq!(said, ["one/drivers.yaml:1:1 outside-folder This file is a link that leads out of the program’s folder"]);
}

#[cfg(unix)]
#[test]
fn a_program_file_that_leads_out_of_its_folder_is_not_read() {
    let folder = programs(&[("one/README.md", ""), ("secret.yaml", "- secret\n")]);
    std::os::unix::fs::symlink(folder.path().join("secret.yaml"), folder.path().join("one/program.yaml"))
        .expect("the folder is ours");
    assert_eq!(
        said(&folder, "one"),
        ["one/program.yaml:1:1 outside-folder This file is a link that leads out of the program’s folder"]
    );
}

#[test]
fn a_folder_where_a_file_should_be_stops_only_itself() {
    let folder = programs(&[("one/program.yaml", MINIMAL), ("one/gaps.yaml/note.txt", "")]);
    let said = said(&folder, "one");
    assert!(said.contains(&"one/gaps.yaml:1:1 outside-folder This is no file that can be read".to_owned()), "{said:#?}");
}

#[test]
fn two_misspellings_of_one_key_leave_every_place_right() {
    let text = over_minimal("titel: One\ntitlee: Two\nclaims: [{id: a, text: x, source: y, nope: 1}]\n")
        .replace("title: Remember me", "# no title");
    let folder = programs(&[("one/program.yaml", &text)]);
    let said = said(&folder, "one");
    assert!(said.iter().any(|line| line.starts_with("one/program.yaml:3:38 unknown-field")), "{said:#?}");
}

#[test]
fn a_program_on_a_base_says_only_what_differs() {
    let folder = programs(&[
        ("_base/program.yaml", MINIMAL),
        ("_base/assets/logo.svg", "<svg/>"),
        ("south/program.yaml", "extends: ../_base\nid: south\norganization: {name: Harbor South, logo: assets/logo.svg}\n"),
    ]);
    let read = Folder::read(&folder.path().join("south")).expect("the program can be read");
    let checked = street::check(&read);
    assert_eq!(told(folder.path(), &checked.diagnostics), [""; 0]);
    let program = checked.program.expect("it is a program");
    assert_eq!(
        (program.id.as_str(), program.organization.name.as_str(), program.organization.employees > 1),
        ("south", "Harbor South", true)
    );
    assert!(read.resolve("assets/logo.svg").is_some_and(|found| found.ends_with("_base/assets/logo.svg")));
}

#[test]
fn a_base_is_not_looked_at_alone() {
    let folder = programs(&[("_base/program.yaml", "title: Only a part\n"), ("one/program.yaml", MINIMAL)]);
    let found = find_programs(folder.path()).expect("there are programs");
    assert_eq!(found, [folder.path().join("one")]);
    assert!(matches!(find_programs(&folder.path().join("_base")), Err(ReadError::OnlyABase(_))));
}

#[test]
fn a_place_in_a_base_is_shown_with_both_files() {
    let base = over_minimal("holidays: {country: NL, cloesd: []}\n");
    let folder = programs(&[("_base/program.yaml", &base), ("south/program.yaml", "id: south\nextends: ../_base\n")]);
    assert_eq!(
        said(&folder, "south"),
        ["_base/program.yaml:1:25 unknown-field The holidays have no field `cloesd` + south/program.yaml:2:10"]
    );
}

#[test]
fn broken_yaml_in_a_base_is_shown_with_both_files() {
    let folder = programs(&[("_base/program.yaml", "id: [base\n"), ("south/program.yaml", "extends: ../_base\n")]);
    let said = said(&folder, "south");
    assert_eq!(said.len(), 1, "{said:#?}");
    assert!(said[0].starts_with("_base/program.yaml:") && said[0].ends_with(" + south/program.yaml:1:10"), "{said:#?}");
}

#[test]
fn a_base_that_is_not_there_is_told_with_the_nearest() {
    let folder = programs(&[("_base/program.yaml", MINIMAL), ("south/program.yaml", "extends: ../_bsae\n")]);
    let found = check(&folder, "south").diagnostics;
    assert_eq!(told(folder.path(), &found), ["south/program.yaml:1:10 missing-base There is no program in `../_bsae`"]);
    assert_eq!(found[0].label.as_ref().map(|label| label.en.as_str()), Some("did you mean `../_base`?"));
}

#[test]
fn a_base_outside_the_folder_of_programs_is_refused() {
    let folder = programs(&[("base/program.yaml", MINIMAL), ("programs/south/program.yaml", "extends: ../../base\n")]);
    assert_eq!(
        said(&folder, "programs/south"),
        ["programs/south/program.yaml:1:10 missing-base `../../base` lies outside the folder that holds this program’s folder"]
    );
}

#[test]
fn programs_that_extend_each_other_are_shown_as_a_circle() {
    let folder = programs(&[("a/program.yaml", "extends: ../b\n"), ("b/program.yaml", "id: b\nextends: ../a\n")]);
    assert_eq!(
        said(&folder, "a"),
        ["b/program.yaml:2:10 circular-base These programs wait for each other as their base + a/program.yaml:1:10"]
    );
    let own = programs(&[("a/program.yaml", "extends: .\n")]);
    assert_eq!(said(&own, "a"), ["a/program.yaml:1:10 circular-base This program names itself as its base"]);
}

#[test]
fn a_base_may_stand_on_a_base() {
    let folder = programs(&[
        ("_all/program.yaml", MINIMAL),
        ("_dutch/program.yaml", "extends: ../_all\ntimezone: Europe/Brussels\nid: dutch\n"),
        ("south/program.yaml", "extends: ../_dutch\nid: south\n"),
    ]);
    let program = check(&folder, "south").program.expect("it is a program");
    assert_eq!((program.id.as_str(), program.timezone.as_str()), ("south", "Europe/Brussels"));
}

#[test]
fn an_id_that_stands_twice_over_a_base_is_told_as_such() {
    let role = "  - {id: teacher, headcount: 25}\n";
    let over = format!("extends: ../_base\nid: south\nroles:\n{role}{role}");
    let folder = programs(&[("_base/program.yaml", MINIMAL), ("south/program.yaml", &over)]);
    let said = said(&folder, "south");
    assert_eq!(said.len(), 1, "{said:#?}");
    assert!(said[0].contains(" duplicate-id "), "{said:#?}");
}

#[test]
fn null_takes_away_what_the_base_says() {
    let base = over_minimal("values: [{id: calm, name: Calm}]\n");
    let folder =
        programs(&[("_base/program.yaml", &base), ("south/program.yaml", "extends: ../_base\nid: south\nvalues: null\n")]);
    assert_eq!(said(&folder, "south"), [""; 0]);
}

#[test]
fn a_null_that_breaks_references_is_shown_with_them() {
    let folder =
        programs(&[("_base/program.yaml", &as_base()), ("south/program.yaml", "extends: ../_base\nid: south\njourney: null\n")]);
    let found = check(&folder, "south").diagnostics;
    let [broken] = &found[..] else { panic!("{found:#?}") };
    assert_eq!(broken.code, "unresolved-reference");
    let at = |one: &excx::diagnostic::Related| one.place.file.text[one.place.span.clone()].to_owned();
    assert_eq!(at(&broken.related[0]), "journey: null");
    assert_eq!(broken.related[0].words.en, "this takes away what the base says");
    assert!(broken.help.as_ref().is_some_and(|help| help.en.contains("take out `journey: null`")));
}

#[test]
fn a_null_that_takes_away_what_must_be_there_is_told_at_the_null() {
    let over = "extends: ../_base\nid: south\ntimeline: null\nroles: [{id: teacher, name: null}]\n";
    let folder = programs(&[("_base/program.yaml", &as_base()), ("south/program.yaml", over)]);
    assert_eq!(
        said(&folder, "south"),
        [
            "south/program.yaml:3:1 missing-field A program lacks `timeline`",
            "south/program.yaml:4:23 missing-field A role lacks `name`",
        ]
    );
}

#[test]
fn a_comment_in_a_base_silences_there_and_is_not_unused_elsewhere() {
    let base = over_minimal("values:\n  # excx: allow slogan, in spring\n  - {id: calm, name: Calm}\n");
    let folder = programs(&[
        ("_base/program.yaml", &base),
        (
            "north/program.yaml",
            "extends: ../_base\nid: north\nvalues: [{id: calm, practice: [{when: it is busy, then: I breathe out}]}]\n",
        ),
        ("south/program.yaml", "extends: ../_base\nid: south\n"),
    ]);
    assert_eq!(said(&folder, "south"), [""; 0]);
    assert_eq!(check(&folder, "south").allowed, 1);
    assert_eq!(said(&folder, "north"), [""; 0]);
}

#[test]
fn too_many_files_are_refused() {
    let roles: Vec<(String, &str)> =
        (0..=excx::source::MAX_FILES).map(|number| (format!("one/roles/{number}.yaml"), "a")).collect();
    let mut files: Vec<(&str, &str)> = roles.iter().map(|(path, text)| (path.as_str(), *text)).collect();
    files.push(("one/program.yaml", MINIMAL));
    let folder = programs(&files);
    assert!(matches!(Folder::read(&folder.path().join("one")), Err(ReadError::TooManyFiles { .. })));
}

/// The smallest program as a base.
fn as_base() -> String {
    minimal_without(&["id"]) + "id: base\n"
}

#[test]
fn a_misspelled_extends_is_read_as_what_it_was_meant_as() {
    for key in ["extend", "Extends", "extnds", "basis"] {
        let over = format!("{key}: ../_base\nid: south\n");
        let folder = programs(&[("_base/program.yaml", &as_base()), ("south/program.yaml", &over)]);
        assert_eq!(said(&folder, "south"), [format!("south/program.yaml:1:1 unknown-field A program has no field `{key}`")]);
    }
}

#[test]
fn a_misspelled_base_of_a_base_is_told_with_both_files() {
    let folder = programs(&[
        ("_all/program.yaml", &as_base()),
        ("_dutch/program.yaml", "extend: ../_all\ntimezone: Europe/Brussels\n"),
        ("south/program.yaml", "extends: ../_dutch\nid: south\n"),
    ]);
    let said = said(&folder, "south");
    assert_eq!(said, ["_dutch/program.yaml:1:1 unknown-field A program has no field `extend` + south/program.yaml:1:10"]);
}

#[test]
fn an_item_with_a_misspelled_id_of_the_base_is_told_once() {
    let over = "extends: ../_base\nid: south\nroles:\n  - id: techer\n    headcount: 40\n    colour: red\n";
    let folder = programs(&[("_base/program.yaml", &as_base()), ("south/program.yaml", over)]);
    let found = check(&folder, "south").diagnostics;
    assert_eq!(
        told(folder.path(), &found),
        [
            "south/program.yaml:4:9 unknown-item The base has no `techer` in `roles`, and by itself this item is not complete",
            "south/program.yaml:6:5 unknown-field A role has no field `colour`",
        ]
    );
    assert_eq!(found[0].label.as_ref().map(|label| label.en.as_str()), Some("did you mean `teacher`?"));
}

#[test]
fn a_new_item_over_a_base_lacks_what_it_lacks() {
    let over = "extends: ../_base\nid: south\nroles:\n  - {id: caretaker, name: Caretaker, headcount: 1}\n";
    let folder = programs(&[("_base/program.yaml", &as_base()), ("south/program.yaml", over)]);
    let said = said(&folder, "south");
    assert!(said.iter().all(|line| line.contains(" missing-field ")) && !said.is_empty(), "{said:#?}");
}

#[test]
fn what_an_item_of_a_base_lacks_is_told_in_the_base_for_all_programs_at_once() {
    let base =
        as_base().lines().filter(|line| !line.starts_with("    layer:")).map(|line| format!("{line}\n")).collect::<String>();
    let over = "extends: ../_base\nid: ID\nroles:\n  - {id: teacher, headcount: 40}\n";
    let folder = programs(&[
        ("_base/program.yaml", &base),
        ("north/program.yaml", &over.replace("ID", "north")),
        ("south/program.yaml", &over.replace("ID", "south")),
    ]);
    let found = ["north", "south"].iter().flat_map(|program| check(&folder, program).diagnostics).collect();
    let told = told(folder.path(), &excx::diagnostic::told_once(found));
    assert_eq!(told.len(), 1, "{told:#?}");
    assert!(told[0].starts_with("_base/program.yaml:") && told[0].contains(" missing-field A role lacks `layer`"), "{told:#?}");
    assert!(told[0].ends_with(" + north/program.yaml:1:10 + south/program.yaml:1:10"), "{told:#?}");
}

#[test]
fn a_field_that_a_program_takes_from_an_item_of_its_base_is_missing_there() {
    let over = "extends: ../_base\nid: south\nroles:\n  - {id: teacher, layer: null}\n";
    let folder = programs(&[("_base/program.yaml", &as_base()), ("south/program.yaml", over)]);
    assert_eq!(said(&folder, "south"), ["south/program.yaml:4:19 missing-field A role lacks `layer`"]);
}

#[test]
fn references_into_a_section_from_two_places_say_nothing() {
    let more = "- {id: other, side: customer, name: Other}\n";
    let practice = "values:\n  - {id: calm, name: Calm, practice: [{when: it is busy, then: I breathe out, roles: [clerk]}]}\n";
    let folder = programs(&[
        ("one/program.yaml", &over_minimal(practice).replace("needs: [personal-attention]", "needs: [other]")),
        ("one/drivers.yaml", more),
        ("one/roles/clerk.yaml", CLERK),
    ]);
    let said = said(&folder, "one");
    assert_eq!(said.len(), 2, "{said:#?}");
    assert!(said.iter().all(|line| line.contains(" duplicate-key ")), "{said:#?}");
}

#[test]
fn a_section_that_starts_with_its_own_name_is_told_once_and_read() {
    let folder = programs(&[
        ("one/program.yaml", &minimal_without(&["owner", "roles"])),
        ("one/owner.yaml", "owner:\n  name: Team\n  email: team@harbor.example\n"),
        ("one/roles/teacher.yaml", &format!("roles:\n  - {}", ROLE.trim_end().replace('\n', "\n    "))),
    ]);
    assert_eq!(
        said(&folder, "one"),
        [
            "one/owner.yaml:1:1 wrong-type This file is the section `owner` itself, and starts with that name again",
            "one/roles/teacher.yaml:1:1 wrong-type This file is the section `roles` itself, and starts with that name again",
        ]
    );
}

#[test]
fn an_item_with_a_dash_in_its_own_file_is_told_once_and_read() {
    let dashed = |item: &str| format!("- {}\n", item.trim_end().replace('\n', "\n  "));
    let folder = programs(&[
        ("one/program.yaml", &(minimal_without(&["roles"]) + "lint: {loose-thread: off}\n")),
        ("one/roles/teacher.yaml", &dashed(ROLE)),
        ("one/roles/two.yaml", &(dashed(CLERK) + &dashed(&CLERK.replace("clerk", "porter").replace("Clerk", "Porter")))),
    ]);
    let checked = check(&folder, "one");
    assert_eq!(
        told(folder.path(), &checked.diagnostics),
        [
            "one/roles/teacher.yaml:1:1 wrong-type This file holds one item, and starts with a dash as a list does",
            "one/roles/two.yaml:1:1 wrong-type This file holds 2 items, and should hold one",
        ]
    );
    assert_eq!(checked.program.map(|program| program.roles.len()), Some(3));
}

#[test]
fn a_file_under_another_name_is_told_where_it_lies() {
    let folder = programs(&[("one/program.yaml", MINIMAL), ("one/acties.yaml", "- x\n")]);
    let found = check(&folder, "one").diagnostics;
    assert_eq!(told(folder.path(), &found), ["one/acties.yaml:1:1 unused-file Nothing uses `acties.yaml`"]);
    assert!(found[0].help.as_ref().is_some_and(|help| help.en.contains("`actions.yaml`")));
}

#[test]
fn a_section_whose_file_has_another_ending_is_told_by_that_and_read() {
    let roles = format!("- {}", ROLE.trim_end().replace('\n', "\n  "));
    for name in ["roles.yml", "roles.yaml.txt", "Roles.yaml"] {
        let folder = programs(&[("one/program.yaml", &minimal_without(&["roles"])), (&format!("one/{name}"), &roles)]);
        let checked = check(&folder, "one");
        let told = told(folder.path(), &checked.diagnostics);
        let expected =
            format!("one/{name}:1:1 misnamed-file This file is nearly named as a part of the program is, `roles.yaml`");
        assert_eq!(told, [expected], "{name}");
        assert_eq!(checked.program.map(|program| program.roles.len()), Some(1), "{name}");
    }
}

#[test]
fn an_item_whose_file_has_another_ending_is_told_by_that_and_read() {
    let folder = programs(&[
        ("one/program.yaml", &minimal_without(&["roles"])),
        ("one/roles/one.yaml", ROLE),
        ("one/roles/one.yml", ROLE),
        ("one/roles/two.yaml.txt", CLERK),
    ]);
    let checked = check(&folder, "one");
    let of_files: Vec<_> = checked.diagnostics.iter().filter(|one| one.code.ends_with("-file")).cloned().collect();
    assert_eq!(
        told(folder.path(), &of_files),
        [
            "one/roles/one.yml:1:1 unused-file Nothing uses `roles/one.yml`",
            "one/roles/two.yaml.txt:1:1 misnamed-file This file is nearly named as a part of the program is, `roles/two.yaml`",
        ]
    );
    assert_eq!(checked.program.map(|program| program.roles.len()), Some(2));
}

#[test]
fn a_file_that_is_left_behind_beside_its_section_is_only_unused() {
    let folder = programs(&[("one/program.yaml", MINIMAL), ("one/roles.yml", "- x\n"), ("one/roles.yaml.txt", "- x\n")]);
    let told = said(&folder, "one");
    assert!(!told.is_empty() && told.iter().all(|line| line.contains("unused-file")), "{told:?}");
}

#[test]
fn a_program_file_with_another_ending_is_told_as_such() {
    let folder = programs(&[("one/program.yml", MINIMAL)]);
    let refused = find_programs(&folder.path().join("one"));
    assert!(matches!(&refused, Err(ReadError::Misnamed(path)) if path.ends_with("program.yml")), "{refused:?}");
}

#[test]
fn own_words_and_templates_that_are_no_text_are_told_at_the_first_wrong_byte() {
    let folder =
        programs(&[("one/program.yaml", MINIMAL), ("one/locales/en.ftl", ""), ("one/templates/emails/kickoff.mjml", "")]);
    fs::write(folder.path().join("one/locales/en.ftl"), b"a = b\nc = caf\xe9\n").expect("the folder is ours");
    fs::write(folder.path().join("one/templates/emails/kickoff.mjml"), b"\xef\xbb\xbf<mjml>\n\n \xff")
        .expect("the folder is ours");
    assert_eq!(
        said(&folder, "one"),
        [
            "one/locales/en.ftl:2:8 wrong-encoding This file is not saved as UTF-8 text",
            "one/templates/emails/kickoff.mjml:3:2 wrong-encoding This file is not saved as UTF-8 text",
        ]
    );
}

#[test]
fn only_a_manifest_of_ours_makes_a_folder_one_that_was_made() {
    let made = r#"{"excx": "0.1.0", "program": "p", "files": []}"#;
    let folder = programs(&[
        ("a/program.yaml", MINIMAL),
        ("a/rolles/manifest.json", r#"{"name": "a web app"}"#),
        ("a/rolles/nurse.yaml", "id: nurse\n"),
        ("a/dist/p/manifest.json", made),
        ("a/dist/p/index.html", ""),
    ]);
    let found = check(&folder, "a").diagnostics;
    let said = told(folder.path(), &found);
    assert_eq!(said, ["a/rolles/nurse.yaml:1:1 unused-file Nothing uses `rolles/manifest.json` and `rolles/nurse.yaml`"]);
    assert!(found[0].help.as_ref().is_some_and(|help| help.en.contains("`roles/nurse.yaml`")), "{found:?}");
}
