//! # unused-file
//!
//! A file lies in the program's folder and nothing in the program uses it.
//!
//! A section of the program may stand in a file of its own (`theme.yaml`), and an item of a list in a folder (`roles/nurse.yaml`); under another
//! name it is not read. Pictures count as used when the program names them. Fine as they are: a README, a licence, a change log, `CODEOWNERS`,
//! `published.json`, own words in `locales/`, templates that are named after a kind of e-mail, a moment or each other, schemas, files with people (`.csv`), hidden files, and what excx made itself.
//!
//! ## Why it matters
//!
//! Whoever writes a role in `rolles/nurse.yaml` finds no menu for nurses in what is made, and no word about why. With
//! `kickof.mjml` the kick-off goes out as the engine writes it. And an old
//! picture that stays behind is the one that someone picks the next time.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! # beside it: rolles/nurse.yaml
//! title: Remember me
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! # beside it: README.md, people.csv, locales/en.ftl
//! title: Remember me
//! ```

use std::collections::{BTreeMap, BTreeSet};

use super::missing_asset;
use super::wording::listed;
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words, nearest};
use crate::meant;
use crate::schema::LeafKind;
use crate::source::{PROGRAM_FILE, SECTIONS};

pub(super) const LINT: Lint = Lint {
    name: "unused-file",
    severity: Severity::Advice,
    says: ("a file that nothing in the program uses", "een bestand dat niets in het programma gebruikt"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("unused_file.rs"),
    dutch: include_str!("../../locales/nl/lints/unused-file.md"),
    check,
};

/// Files that are there for people or for other tools, by their name without its ending.
const FOR_PEOPLE: [&str; 8] = ["readme", "license", "licence", "copying", "notice", "changelog", "contributing", "codeowners"];

/// How many files of a folder are named.
const NAMED: usize = 3;

fn check(context: &Context<'_>) -> Vec<Finding> {
    let used = used(context);
    let elsewhere = folders_of_others(context);
    let unused = context.files.iter().map(String::as_str).filter(|file| {
        let is_elsewhere = elsewhere.iter().any(|folder| file.starts_with(folder.as_str()));
        !used.contains(*file) && !is_elsewhere && !is_known(file, context) && !may_be_used_by_what_is_lost(file, context)
    });
    let mut folders: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let (templates, others): (Vec<&str>, Vec<&str>) = unused.partition(|file| template(file).is_some());
    for file in others {
        // What lies in the program's own folder is told file by file.
        let folder = file.rsplit_once('/').map_or(file, |(folder, _)| folder);
        folders.entry(folder).or_default().push(file);
    }
    templates.into_iter().map(|file| unused_template(file, context)).chain(folders.values().map(|files| finding(files))).collect()
}

/// The files that the program uses or probably means, by their path from its folder.
fn used(context: &Context<'_>) -> BTreeSet<String> {
    let named = context.leaves.iter().filter(|leaf| leaf.kind == LeafKind::Asset).filter_map(|leaf| leaf.value.as_str());
    let mut used: BTreeSet<String> = context.sources.clone();
    for path in named {
        used.insert(plain(path));
        // A path that leads nowhere is told where it is written, with this file.
        if !context.assets.contains(path) {
            used.extend(missing_asset::meant(path, context.files).map(str::to_owned));
        }
    }
    used
}

/// A path without `.` and `..`.
fn plain(path: &str) -> String {
    let mut steps: Vec<&str> = Vec::new();
    for step in path.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    steps.join("/")
}

/// The folders that are not this program's to judge: other programs, and what was made.
fn folders_of_others(context: &Context<'_>) -> Vec<String> {
    let heads = context.files.iter().filter_map(|file| file.rsplit_once('/'));
    let programs = heads.filter(|(_, name)| *name == PROGRAM_FILE).map(|(folder, _)| folder);
    programs.chain(context.made.iter().map(String::as_str)).map(|folder| format!("{folder}/")).collect()
}

/// Whether a file is in its place without being named.
fn is_known(file: &str, context: &Context<'_>) -> bool {
    let name = file.rsplit('/').next().unwrap_or_default().to_lowercase();
    let stem = name.split(['.', '-', '_']).next().unwrap_or_default();
    FOR_PEOPLE.contains(&stem)
        || file == "published.json"
        || name.ends_with(".csv")
        || name.ends_with(".schema.json")
        || file.starts_with("locales/") && name.ends_with(".ftl")
        || file.starts_with("templates/") && template(file).is_none_or(|name| makes_something(name, context))
}

/// The name of a template of e-mails, by its path.
fn template(file: &str) -> Option<&str> {
    file.strip_prefix("templates/emails/").filter(|name| name.ends_with(".mjml") || name.ends_with(".txt"))
}

/// Whether a template of this name makes an e-mail, a part of one, or is taken in by another.
fn makes_something(name: &str, context: &Context<'_>) -> bool {
    context.template_names.is_none_or(|names| names.contains(name)) || !context.has_all_dates()
}

/// Whether a part that was taken out or is missing may use this file; that part is told, and this is not another fault.
fn may_be_used_by_what_is_lost(file: &str, context: &Context<'_>) -> bool {
    let is_broken = !context.taken_out.is_empty() || !context.stand_ins.is_empty();
    is_broken && part_meant(file).is_none()
}

/// What is said of a template that makes no e-mail.
fn unused_template(file: &str, context: &Context<'_>) -> Finding {
    let name = template(file).unwrap_or_default();
    let alone = name.rsplit('/').next().unwrap_or_default();
    let names = || context.template_names.into_iter().flatten().map(String::as_str);
    let message = Words::new(format!("No e-mail is made with `{file}`"), format!("Met `{file}` wordt geen mail gemaakt"));
    let finding = Finding::beside(file, message);
    if alone != name && names().any(|known| known == alone) {
        return finding.help(
            format!(
                "put it in templates/emails/ itself: {alone}; one template serves all languages, by the words that it asks for"
            ),
            format!("zet het in templates/emails/ zelf: {alone}; één sjabloon dient alle talen, met de woorden die het vraagt"),
        );
    }
    if let Some(near) = nearest(alone, names()) {
        return finding.help(format!("the name is probably {near}"), format!("de naam is waarschijnlijk {near}"));
    }
    finding.help(
        "name it after a moment or a kind of mail (excx plan lists the moments), or take it in from another template",
        "noem het naar een moment of een soort mail (excx plan noemt de momenten), of haal het binnen in een ander sjabloon",
    )
}

/// What is said of the unused files of one folder, or of one file.
fn finding(files: &[&str]) -> Finding {
    let mut names: Vec<Words> =
        files.iter().take(NAMED).map(|file| Words::new(format!("`{file}`"), format!("`{file}`"))).collect();
    if files.len() > NAMED {
        let more = files.len() - NAMED;
        names.push(Words::new(format!("{more} more"), format!("nog {more}")));
    }
    let names = listed(&names);
    let message = Words::new(format!("Nothing uses {}", names.en), format!("Niets gebruikt {}", names.nl));
    match files.iter().find_map(|file| Some((file, part_meant(file)?))) {
        Some((file, meant)) => Finding::beside(file, message).help(
            format!("a part of the program is read from `{meant}`; move it there, or take it out"),
            format!("een deel van het programma wordt gelezen uit `{meant}`; zet het daar, of haal het weg"),
        ),
        None => Finding::missing_in("", message)
            .help("name it in the program, or take it out of the folder", "noem het in het programma, of haal het uit de map"),
    }
}

/// The path under which a file would be read as a part of the program, where its name is near to one.
fn part_meant(file: &str) -> Option<String> {
    let path = [".yaml", ".yml", ".yaml.txt", ".yml.txt"].into_iter().find_map(|ending| file.strip_suffix(ending))?;
    let (section, item) = path.split_once('/').unwrap_or((path, ""));
    let meant = meant::key(section, &SECTIONS.iter().map(|section| section.name))?;
    let is_list = SECTIONS.iter().any(|section| section.name == meant && section.is_list);
    let item = item.rsplit('/').next().filter(|item| is_list && !item.is_empty());
    Some(item.map_or_else(|| format!("{meant}.yaml"), |item| format!("{meant}/{item}.yaml")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_part_that_was_meant_is_suggested() {
        assert_eq!(part_meant("rolles/nurse.yaml").as_deref(), Some("roles/nurse.yaml"));
        assert_eq!(part_meant("driver.yaml").as_deref(), Some("drivers.yaml"));
        assert_eq!(part_meant("follow-up.yml").as_deref(), Some("follow_up.yaml"));
        assert_eq!(part_meant("roles.yml").as_deref(), Some("roles.yaml"));
        assert_eq!(part_meant("roles/day/nurse.yaml").as_deref(), Some("roles/nurse.yaml"));
        assert_eq!(part_meant("theme/colors.yaml").as_deref(), Some("theme.yaml"));
        assert_eq!(part_meant("acties.yaml").as_deref(), Some("actions.yaml"));
        assert_eq!(part_meant("rollen/baliemedewerker.yaml").as_deref(), Some("roles/baliemedewerker.yaml"));
        assert_eq!(part_meant("role.yaml.txt").as_deref(), Some("roles.yaml"));
        assert_eq!(part_meant("notes.txt"), None);
    }

    #[test]
    fn a_path_is_compared_without_its_detours() {
        assert_eq!(plain("./assets//x/../logo.svg"), "assets/logo.svg");
    }
}
