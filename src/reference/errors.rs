//! The pages of the kinds of errors that are no lints, in both languages.

use super::Page;
use crate::diagnostic::{KINDS, Kind, Tongue};

/// A page for each kind in each language, and a list of them all.
pub(super) fn pages() -> Vec<Page> {
    let mut pages = vec![index(Tongue::English), index(Tongue::Dutch)];
    for kind in KINDS {
        pages.extend([Tongue::English, Tongue::Dutch].map(|tongue| page(kind, tongue)));
    }
    pages
}

const fn folder(tongue: Tongue) -> &'static str {
    match tongue {
        Tongue::English => "errors",
        Tongue::Dutch => "nl/errors",
    }
}

fn page(kind: &Kind, tongue: Tongue) -> Page {
    let about = match tongue {
        Tongue::English => "Severity: error. It cannot be switched off: until it is mended, nothing is made of the program.",
        Tongue::Dutch => "Ernst: fout. Uitzetten kan niet: tot het is opgelost, wordt er van het programma niets gemaakt.",
    };
    let text = format!("{}\n\n---\n\n{about}", kind.page_in(tongue).markdown.trim_end());
    Page::new(format!("{}/{}.md", folder(tongue), kind.name), text)
}

fn index(tongue: Tongue) -> Page {
    let (head, row) = match tongue {
        Tongue::English => (
            "# Errors\n\nWhat keeps a program from being read: its YAML, its shape, its files. `excx check` tells them all, each once, and \
            `excx explain NAME` shows a page.",
            "| error | says |",
        ),
        Tongue::Dutch => (
            "# Fouten\n\nWaardoor een programma niet te lezen is: de YAML, de vorm, de bestanden. `excx check` noemt ze allemaal, elk één \
            keer, en `excx explain NAAM` toont een pagina.",
            "| fout | zegt |",
        ),
    };
    let rows = KINDS.iter().map(|kind| format!("| [`{}`]({}.md) | {} |\n", kind.name, kind.name, kind.summary().say(tongue)));
    Page::new(format!("{}/index.md", folder(tongue)), format!("{head}\n\n{row}\n| --- | --- |\n{}", rows.collect::<String>()))
}
