//! The pages of lints, in both languages, and which of them look at a section.

use super::{Looks, Page, program};
use crate::diagnostic::{Severity, Tongue};
use crate::lint::{self, Lint};

/// Lints that look at every text, reference, date, file or comment, in whichever section it stands.
pub(super) const EVERYWHERE: &[&str] = &[
    "broken-template",
    "duplicate-id",
    "foreign-font",
    "insecure-link",
    "long-subject",
    "missing-alt-text",
    "missing-asset",
    "missing-translation",
    "non-working-day",
    "personal-data",
    "unknown-merge-field",
    "unresolved-reference",
    "unsourced-claim",
    "unused-allow",
    "unused-file",
];

/// A page for each lint in each language, and a list of them all.
pub(super) fn pages(looks: &Looks) -> Vec<Page> {
    let mut pages = vec![index(Tongue::English), index(Tongue::Dutch)];
    for lint in lint::ALL {
        pages.extend([Tongue::English, Tongue::Dutch].map(|tongue| page(lint, tongue, looks)));
    }
    pages
}

const fn folder(tongue: Tongue) -> &'static str {
    match tongue {
        Tongue::English => "lints",
        Tongue::Dutch => "nl/lints",
    }
}

fn page(lint: &Lint, tongue: Tongue, looks: &Looks) -> Page {
    let text = format!("{}\n\n---\n\n{}", lint.page_in(tongue).markdown.trim_end(), about(lint, tongue, looks));
    Page::new(format!("{}/{}.md", folder(tongue), lint.name), text)
}

/// How severe a lint is, where it looks, and how to silence it.
fn about(lint: &Lint, tongue: Tongue, looks: &Looks) -> String {
    let keys: Vec<&String> = looks.iter().filter(|(_, names)| names.contains(lint.name)).map(|(key, _)| key).collect();
    let up = if tongue == Tongue::Dutch { "../../reference" } else { "../reference" };
    let sections = keys.iter().map(|key| format!("[`{key}`]({up}/{})", file_of(key))).collect::<Vec<_>>().join(", ");
    let everywhere = EVERYWHERE.contains(&lint.name);
    let (severity, name, since) = (severity(lint.severity, tongue), lint.name, lint.since);
    let (place, lack, silence) = match tongue {
        Tongue::English => (
            if everywhere { "everywhere".to_owned() } else { sections },
            if lint.lack { " For phases that are not meant to be finished (`ready_until`) it is advice." } else { "" },
            format!(
                "Another severity, or none: `lint: {{{name}: off}}`. In one place: `# excx: allow {name}, why`; see [silencing]({up}/silencing.md)."
            ),
        ),
        Tongue::Dutch => (
            if everywhere { "overal".to_owned() } else { sections },
            if lint.lack { " Voor fasen die nog niet af hoeven te zijn (`ready_until`) is het een tip." } else { "" },
            format!(
                "Een andere ernst, of geen: `lint: {{{name}: off}}`. Op één plek: `# excx: allow {name}, waarom`; zie [stilzetten]({up}/silencing.md)."
            ),
        ),
    };
    let place = match (place.is_empty(), tongue) {
        (true, _) => String::new(),
        (false, Tongue::English) => format!(" Looks at: {place}."),
        (false, Tongue::Dutch) => format!(" Kijkt naar: {place}."),
    };
    match tongue {
        Tongue::English => format!("Severity: {severity}, since {since}.{lack}{place}\n\n{silence}"),
        Tongue::Dutch => format!("Ernst: {severity}, sinds {since}.{lack}{place}\n\n{silence}"),
    }
}

/// The page on which a top-level key is told.
fn file_of(key: &str) -> String {
    let root = serde_json::from_str(crate::schema::PROGRAM).unwrap_or_default();
    let has_page = program::sections(&root).iter().any(|section| section.key == key);
    if has_page { program::file(key) } else { "program.md".to_owned() }
}

const fn severity(severity: Severity, tongue: Tongue) -> &'static str {
    match (severity, tongue) {
        (Severity::Error, Tongue::English) => "error",
        (Severity::Warning, Tongue::English) => "warning",
        (Severity::Advice, Tongue::English) => "advice",
        (Severity::Error, Tongue::Dutch) => "fout",
        (Severity::Warning, Tongue::Dutch) => "let op",
        (Severity::Advice, Tongue::Dutch) => "tip",
    }
}

/// All lints in a table for each severity.
fn index(tongue: Tongue) -> Page {
    let mut text = match tongue {
        Tongue::English => "# Lints\n\nWhat a schema cannot say: each lint knows one way in which a program goes against the method, or goes wrong. \
            `excx check` tells what it finds, and `excx explain NAME` shows its page."
            .to_owned(),
        Tongue::Dutch => "# Lints\n\nWat een schema niet kan zeggen: elke lint kent één manier waarop een programma tegen de methode ingaat, of misloopt. \
            `excx check` zegt wat hij vindt, en `excx explain NAAM` toont zijn pagina."
            .to_owned(),
    };
    for (level, en, nl) in [
        (
            Severity::Error,
            "## Errors\n\nNothing is made of a program until they are mended.",
            "## Fouten\n\nVan een programma wordt niets gemaakt tot ze zijn opgelost.",
        ),
        (
            Severity::Warning,
            "## Warnings\n\nAgainst the method, or likely to go wrong.",
            "## Let op\n\nTegen de methode, of het gaat waarschijnlijk mis.",
        ),
        (Severity::Advice, "## Advice\n\nWorth a thought.", "## Tips\n\nHet overwegen waard."),
    ] {
        let lints: Vec<&Lint> = lint::ALL.iter().filter(|lint| lint.severity == level).collect();
        if lints.is_empty() {
            continue;
        }
        let (title, head) = match tongue {
            Tongue::English => (en, "| lint | says |"),
            Tongue::Dutch => (nl, "| lint | zegt |"),
        };
        text.push_str(&format!("\n\n{title}\n\n{head}\n| --- | --- |\n"));
        for lint in lints {
            text.push_str(&format!("| [`{}`]({}.md) | {} |\n", lint.name, lint.name, lint.summary().say(tongue)));
        }
        text.truncate(text.trim_end().len());
    }
    Page::new(format!("{}/index.md", folder(tongue)), text)
}

/// The lints that look at these keys, under the heading of a page.
pub(super) fn that_look_at(keys: &[&str], looks: &Looks) -> String {
    let seen = |lint: &&Lint| keys.iter().any(|key| looks.get(*key).is_some_and(|names| names.contains(lint.name)));
    let own: Vec<&Lint> = lint::ALL.iter().filter(|lint| !EVERYWHERE.contains(&lint.name)).filter(seen).collect();
    let mut text = "\n## Lints that look at it\n\n".to_owned();
    for lint in own {
        text.push_str(&format!(
            "- [`{}`](../lints/{}.md), {}: {}\n",
            lint.name,
            lint.name,
            severity(lint.severity, Tongue::English),
            lint.summary().en
        ));
    }
    let everywhere = lint::ALL.iter().filter(|lint| EVERYWHERE.contains(&lint.name));
    let everywhere =
        everywhere.map(|lint| format!("[`{}`](../lints/{}.md)", lint.name, lint.name)).collect::<Vec<_>>().join(", ");
    text.push_str(&format!("- everywhere: {everywhere}\n"));
    text
}
