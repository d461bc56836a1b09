//! The first page of the reference: the sections in the order of a program's life, and what stands in many places.

use serde_json::Value;

use super::Page;
use super::program::{Section, file};

/// Pages beside those of sections, by their file, with what they say. Those that are written by hand are held by a test of links.
const OTHERS: &[(&str, &str, &str)] = &[
    ("forms.md", "The forms of values", "how a text, a moment, a duration or an id is written"),
    ("when.md", "When something happens", "dates, phases, and what moves around holidays"),
    ("countries.md", "Countries and regions", "whose public holidays are known, and until when"),
    ("moments.md", "Moments", "the ids of everything that happens"),
    ("merge-fields.md", "Merge fields", "what texts may ask for, such as a first name"),
    ("files.md", "Files", "one file or several, and a program on the base of another"),
    ("silencing.md", "Severities and silence", "how to make a lint stricter, milder or quiet"),
    ("commands.md", "Commands, exit codes and JSON", "what scripts can rely on"),
    ("template-data.md", "What a template gets", "for who writes e-mail templates"),
    ("../lints/index.md", "Lints", "everything that `excx check` can find, and why it matters"),
];

pub(super) fn page(root: &Value, sections: &[Section<'_>]) -> Page {
    let mut text = "# The program language\n\nA program is written in YAML, in the order of its life: what is measured, what drives customers, who does what, and when. \
        Each section has a page. A few are required; everything else may be left out, and what belongs to it is then not planned or made.\n\n\
        The smallest whole program is [`examples/minimal`](../../examples/minimal/program.yaml); `excx new programs/my-program` starts from it. \
        [`programs/twee-seconden`](../../programs/twee-seconden/program.yaml) has everything.\n\n## The sections\n\n\
        | section | what it is for | |\n| --- | --- | --- |\n| [the head](program.md) | Which program it is, in which languages, and where its days begin. | required |\n"
        .to_owned();
    for section in sections {
        let need = if section.is_required(root) { "required" } else { "" };
        text.push_str(&format!(
            "| [`{}`]({}) | {} | {need} |\n",
            section.key,
            file(section.key),
            super::cell(section.description)
        ));
    }
    text.push_str("\n## Beside the sections\n\n");
    for (path, title, says) in OTHERS {
        text.push_str(&format!("- [{title}]({path}): {says}\n"));
    }
    Page::new("reference/index.md", text)
}
