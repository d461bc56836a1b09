//! # broken-template
//!
//! A text cannot be merged: braces that are not closed, something other than a field or an `if` between them; or a text in Markdown holds
//! raw HTML.
//!
//! A template of the program's own, in `templates/emails/`, is told in its own file: what cannot be read, a field that no mail has, a template
//! that is not there, a tag that MJML does not know. Each check tells all of it; `excx check --rendered` makes the mails too, for what only
//! shows then, such as a tag in the wrong place. `excx context MOMENT` prints what a template gets.
//!
//! ## Why it matters
//!
//! Every text reaches hundreds of people at once, in an e-mail, on a poster and in a calendar. What is broken in it would be broken for all
//! of them, and HTML that looks right in one mail program is stripped or shown as code in another.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! theme: {name: Remember me, intro: "Good to see you, {{ recipient.first_name."}
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! theme: {name: Remember me, intro: "Good to see you, {{ recipient.first_name }}."}
//! ```

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag};

use super::{Context, Finding, Lint, Needs, unfilled_placeholder};
use crate::diagnostic::{Severity, Words};
use crate::merge::{self, Broken, Fault, Fields, Landing, Part};
use crate::schema::LeafKind;

pub(super) const LINT: Lint = Lint {
    name: "broken-template",
    severity: Severity::Error,
    says: ("a text that cannot be merged", "een tekst die niet in te vullen is"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("broken_template.rs"),
    dutch: include_str!("../../locales/nl/lints/broken-template.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let bodies = || context.texts_of(|kind| kind == LeafKind::Body);
    // Markdown has no HTML without an angle bracket, and no link without that or a square one.
    let html = bodies().filter(|(_, text)| text.contains('<')).filter_map(|(pointer, text)| {
        let stretch = html_in(text)?;
        Some(html_finding(pointer, text, stretch))
    });
    let merging = context.texts().filter(|(_, text)| text.contains('{'));
    let broken = merging.filter_map(|(pointer, text)| match merge::asked(text) {
        Err(broken) => Some(merge_finding(pointer, text, &broken)),
        Ok(_) => unfillable(text).map(|stretch| unfillable_finding(pointer, text, stretch)),
    });
    let links = bodies().filter(|(_, text)| text.contains(['<', '['])).filter_map(|(pointer, text)| {
        let stretch = refused_link(text)?;
        Some(link_finding(pointer, text, stretch))
    });
    broken.chain(html).chain(links).collect()
}

fn merge_finding(pointer: &str, text: &str, broken: &Broken) -> Finding {
    let stretch = match broken.fault {
        Fault::Unpaired if broken.range == (0..text.len()) => text.find("{%").unwrap_or(0)..text.len(),
        _ => broken.range.clone(),
    };
    let shown = text.get(stretch.clone()).unwrap_or_default();
    let statement = shown.find("%}").and_then(|end| shown.get(..end + 2)).unwrap_or(shown);
    let stretch = stretch.start..stretch.start + statement.len();
    let finding = |en: String, nl: String| Finding::within(pointer, text, stretch.clone(), Words::new(en, nl));
    match &broken.fault {
        Fault::Unclosed => {
            let closing = closing(shown);
            finding(format!("This `{shown}` is never closed"), format!("Deze `{shown}` gaat nergens dicht"))
                .help(format!("close it with `{closing}`"), format!("sluit hem met `{closing}`"))
        }
        Fault::Statement(word) => {
            finding(format!("A text cannot hold `{{% {word} %}}`"), format!("Een tekst kan geen `{{% {word} %}}` bevatten"))
                .meant(word, ["if", "elif", "else", "endif"])
                .help("use only if, elif, else and endif", "gebruik alleen if, elif, else en endif")
        }
        Fault::Expression => {
            let finding = finding(
                format!("`{shown}` is not a field that can be filled in"),
                format!("`{shown}` is geen veld dat in te vullen is"),
            );
            match merge::field_named(shown.trim_matches(['{', '}', '-', ' '])) {
                Some(named) => finding.help(format!("write {{{{ {named} }}}}"), format!("schrijf {{{{ {named} }}}}")),
                None => finding.help(FIELD_ALONE.0, FIELD_ALONE.1),
            }
        }
        Fault::Unpaired => finding(
            "`if` and `endif` do not pair in this text".into(),
            "`if` en `endif` horen in deze tekst niet bij elkaar".into(),
        )
        .help("close every {% if … %} with one {% endif %}", "sluit elke {% if … %} met één {% endif %}"),
    }
}

const FIELD_ALONE: (&str, &str) = (
    "put one field between the braces: {{ recipient.first_name }}",
    "zet één veld tussen de accolades: {{ recipient.first_name }}",
);

fn closing(opening: &str) -> &'static str {
    match opening {
        "{%" => "%}",
        "{#" => "#}",
        _ => "}}",
    }
}

/// An expression that reads well and fails when it is filled in, such as one with a filter that does not exist. Unknown fields are not its concern.
fn unfillable(text: &str) -> Option<Range<usize>> {
    let mut start = 0;
    merge::parts(text).ok()?.into_iter().find_map(|part| {
        let (Part::Words(source) | Part::Merge(source)) = part;
        let range = start..start + source.len();
        start = range.end;
        let alone = alone(source).filter(|_| part == Part::Merge(source))?;
        let asked = merge::asked(&alone).ok()?;
        let known = asked.iter().all(|asked| merge::known_fields().contains(&asked.field));
        (known && merge::fill(&alone, &Fields::default(), Landing::Plain).is_err()).then_some(range)
    })
}

/// An expression or condition as a text of its own.
fn alone(source: &str) -> Option<String> {
    let condition = source.strip_prefix("{%").and_then(|rest| rest.trim_start_matches(['-', ' ']).strip_prefix("elif"));
    if let Some(condition) = condition {
        return Some(format!("{{% if{condition}{{% endif %}}"));
    }
    if source.starts_with("{%") {
        return source.contains("if ").then(|| format!("{source}{{% endif %}}")).filter(|_| !source.contains("endif"));
    }
    source.starts_with("{{").then(|| source.to_owned())
}

fn unfillable_finding(pointer: &str, text: &str, stretch: Range<usize>) -> Finding {
    let shown = text.get(stretch.clone()).unwrap_or_default();
    let message = Words::new(format!("`{shown}` cannot be filled in"), format!("`{shown}` is niet in te vullen"));
    Finding::within(pointer, text, stretch, message).help(FIELD_ALONE.0, FIELD_ALONE.1)
}

/// The first raw HTML in a text in Markdown; merge expressions are words there, and what is still to be filled in is told as such.
fn html_in(text: &str) -> Option<Range<usize>> {
    let mut words = opaque(text)?;
    for placeholder in unfilled_placeholder::in_angles(&words) {
        words.replace_range(placeholder.clone(), &MERGED[..1].repeat(placeholder.len()));
    }
    Parser::new(&words).into_offset_iter().find_map(|(event, range)| match event {
        Event::Html(_) | Event::InlineHtml(_) => Some(range),
        _ => None,
    })
}

/// The first link that leads elsewhere than to the web or a mailbox, and the first picture: a mail shows only its own.
fn refused_link(text: &str) -> Option<Range<usize>> {
    Parser::new(&opaque(text)?).into_offset_iter().find_map(|(event, range)| match event {
        Event::Start(Tag::Link { dest_url, .. }) if !merge::is_safe_link(&dest_url, MERGED) => Some(range),
        Event::Start(Tag::Image { .. }) => Some(range),
        _ => None,
    })
}

/// What stands for a merge expression while Markdown is read.
const MERGED: &str = "xxxx";

/// A text with its merge expressions as words of the same length.
fn opaque(text: &str) -> Option<String> {
    let words = |part| match part {
        Part::Words(words) => words.to_owned(),
        Part::Merge(source) => "x".repeat(source.len()),
    };
    Some(merge::parts(text).ok()?.into_iter().map(words).collect())
}

fn link_finding(pointer: &str, text: &str, stretch: Range<usize>) -> Finding {
    let message = Words::new(
        "This link leads to something that a mail cannot open",
        "Deze link leidt naar iets wat een mail niet kan openen",
    );
    Finding::within(pointer, text, stretch, message).help(
        "link to an address that starts with https:// or mailto:; pictures do not stand in texts",
        "verwijs naar een adres dat met https:// of mailto: begint; plaatjes horen niet in teksten",
    )
}

fn html_finding(pointer: &str, text: &str, stretch: Range<usize>) -> Finding {
    let html = text.get(stretch.clone()).unwrap_or_default();
    let tag = html.find('>').and_then(|end| html.get(..=end)).unwrap_or(html).trim_end();
    let message = Words::new(
        format!("A text cannot hold HTML such as `{tag}`"),
        format!("Een tekst kan geen HTML bevatten, zoals `{tag}`"),
    );
    Finding::within(pointer, text, stretch.start..stretch.start + tag.len(), message).help(
        "write it in Markdown: *emphasis*, **strong**, [link](https://…), an empty line for a new paragraph",
        "schrijf het in Markdown: *nadruk*, **sterk**, [link](https://…), een lege regel voor een nieuwe alinea",
    )
}
