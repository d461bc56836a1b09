//! # foreign-host
//!
//! A template of the program's own fetches an image, a font or styles from elsewhere when someone opens the mail.
//!
//! ## Why it matters
//!
//! Whoever runs the place from which something is fetched sees who opens the mail, when, and from where. That is how people are followed, with
//! an image of one pixel for instance, also when nobody meant it so. They were asked for their ideas, not for that, and a mail about being
//! seen as a person is the last one that should do it. Many mail programs show nothing that stands elsewhere until one asks for it.
//!
//! An image may stand under the address that the program names for its pictures: `images: {link: "https://…"}`. A link that people choose to
//! follow fetches nothing by itself.
//!
//! ## Wrong
//!
//! ```mjml wrong
//! <mjml><mj-body><mj-section><mj-column>
//! <mj-text>Welcome <img src="https://counter.example/open.gif" width="1" height="1" alt=""></mj-text>
//! </mj-column></mj-section></mj-body></mjml>
//! ```
//!
//! ## Right
//!
//! ```mjml right
//! <mjml><mj-body><mj-section><mj-column>
//! <mj-text>Welcome. <a href="https://harborschool.example/week">See what we do this week</a></mj-text>
//! </mj-column></mj-section></mj-body></mjml>
//! ```
//!
//! ## Source
//!
//! European Data Protection Board, Guidelines 2/2023 on the technical scope of article 5(3) of the ePrivacy Directive: an image in a mail that
//! tells who opens it asks for consent.

use std::ops::Range;
use std::sync::Arc;

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, SourceFile, Words};
use crate::merge::{self, Part};
use crate::model::Images;

pub(super) const LINT: Lint = Lint {
    name: "foreign-host",
    severity: Severity::Warning,
    says: (
        "a mail that fetches something from elsewhere when it is opened",
        "een mail die bij het openen iets van elders ophaalt",
    ),
    lack: false,
    needs: Needs::Templates,
    since: "0.1.0",
    source: include_str!("foreign_host.rs"),
    dutch: include_str!("../../locales/nl/lints/foreign-host.md"),
    check,
};

/// Attributes that fetch what they name, in whatever tag, beside those that end in `-src` or `-url`.
const FETCHING: [&str; 8] = ["src", "srcset", "background", "poster", "data", "left-icon", "right-icon", "xlink:href"];
/// Tags that fetch what their `href` names.
const LINKED: [&str; 4] = ["link", "mj-font", "image", "use"];
/// Tags of MJML for which it fetches icons from its maker, unless they name their own.
const WITH_ICONS: [(&str, &str); 3] =
    [("mj-social-element", "src"), ("mj-accordion", "icon-wrapped-url"), ("mj-carousel", "left-icon")];

fn check(context: &Context<'_>) -> Vec<Finding> {
    let own = match &context.program.images {
        Images::Linked { link } => Some(format!("{}/", link.as_str().trim_end_matches('/'))),
        Images::Embed => None,
    };
    let of_template = |(path, file): (&String, &Arc<SourceFile>)| {
        let source: &str = &file.text;
        let plain = Plain::of(source);
        let is_foreign =
            |fetched: &Fetched| !own.as_ref().is_some_and(|own| source[fetched.range.clone()].starts_with(own.as_str()));
        let fetched = plain.fetched().into_iter().filter(is_foreign).chain(plain.icons());
        fetched.map(|fetched| finding(path, source, &fetched)).collect::<Vec<_>>()
    };
    context.templates.iter().filter(|(path, _)| path.ends_with(".mjml")).flat_map(of_template).collect()
}

/// What a mail fetches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Thing {
    Image,
    Pixel,
    Font,
    Styles,
    Script,
    Icons,
}

/// Something that a template fetches, and where that stands: its address, or else the name of the tag.
#[derive(Debug, PartialEq, Eq)]
struct Fetched {
    thing: Thing,
    range: Range<usize>,
}

/// A template in small letters, with comments as spaces and expressions as words, so that each byte stands where it stood.
struct Plain(String);

impl Plain {
    fn of(source: &str) -> Self {
        let parts = merge::parts(source).unwrap_or_else(|_| vec![Part::Words(source)]);
        let mut plain = String::with_capacity(source.len());
        for part in parts {
            match part {
                Part::Words(words) => plain.push_str(&words.to_ascii_lowercase()),
                Part::Merge(merge) => plain.push_str(&if merge.starts_with("{{") { "x" } else { " " }.repeat(merge.len())),
            }
        }
        let mut from = 0;
        while let Some(start) = plain.get(from..).and_then(|rest| rest.find("<!--")).map(|at| from + at) {
            let end = plain[start..].find("-->").map_or(plain.len(), |at| start + at + 3);
            // What stands in a condition for Outlook is read there.
            if !plain[start..end].starts_with("<!--[if") {
                plain.replace_range(start..end, &" ".repeat(end - start));
            }
            from = end;
        }
        Self(plain)
    }

    /// Everything that is fetched by its address.
    fn fetched(&self) -> Vec<Fetched> {
        let addresses = self.0.match_indices("//").filter_map(|(slashes, _)| {
            let before = &self.0[..slashes];
            let scheme = ["https:", "http:"].iter().find(|scheme| before.ends_with(*scheme)).map_or(0, |scheme| scheme.len());
            let start = slashes - scheme;
            let is_start = before[..start].ends_with(|sign: char| sign.is_whitespace() || "\"'(=,".contains(sign));
            let end = |sign: char| sign.is_whitespace() || "\"'()<>".contains(sign);
            let length = self.0[start..].find(end).unwrap_or(self.0.len() - start);
            let is_host = self.0[slashes + 2..].starts_with(|sign: char| sign.is_alphanumeric() || sign == '[');
            (is_start && is_host).then_some(start..start + length)
        });
        addresses.filter_map(|range| Some(Fetched { thing: self.thing(range.start)?, range })).collect()
    }

    /// What is fetched by an address that starts here; nothing where it is only written or linked to.
    fn thing(&self, start: usize) -> Option<Thing> {
        let before = &self.0[..start];
        let opening = before.trim_end_matches(['"', '\'', ' ']);
        if opening.ends_with("@import")
            || opening.ends_with("url(") && opening[..opening.len() - 4].trim_end().ends_with("@import")
        {
            return Some(Thing::Styles);
        }
        if opening.ends_with("url(") {
            let is_font = before.rfind("@font-face").is_some_and(|face| !before[face..].contains('}'));
            return Some(if is_font { Thing::Font } else { Thing::Image });
        }
        let tag = before.rfind('<').map(|open| open + 1).filter(|open| !before[*open..].contains('>'))?;
        let name = before[tag..].split(|sign: char| sign.is_whitespace()).next()?;
        let attribute = open_attribute(&before[tag + name.len()..])?;
        match attribute {
            "src" if name == "script" => Some(Thing::Script),
            "href" if name == "mj-font" => Some(Thing::Font),
            "href" if name == "link" => Some(Thing::Styles),
            "href" if LINKED.contains(&name) => Some(Thing::Image),
            _ if FETCHING.contains(&attribute) || attribute.ends_with("-src") || attribute.ends_with("-url") => {
                Some(if is_pixel(self.tag(tag)) { Thing::Pixel } else { Thing::Image })
            }
            _ => None,
        }
    }

    /// The tags for which MJML fetches icons of its own.
    fn icons(&self) -> Vec<Fetched> {
        let of_tag = |(name, own): &(&'static str, &'static str)| {
            let (name, own) = (*name, *own);
            let opened = self.0.match_indices(name).filter(|(at, _)| self.0[..*at].ends_with('<'));
            let bare = opened.filter(move |(at, _)| {
                let rest = &self.tag(*at)[name.len()..];
                rest.starts_with([' ', '\n', '\t', '\r', '/', '>']) && value(rest, own).is_none()
            });
            bare.map(|(at, _)| Fetched { thing: Thing::Icons, range: at..at + name.len() }).collect::<Vec<_>>()
        };
        WITH_ICONS.iter().flat_map(of_tag).collect()
    }

    /// The tag whose name starts here, with its closing bracket.
    fn tag(&self, start: usize) -> &str {
        let rest = &self.0[start..];
        rest.split_inclusive('>').next().unwrap_or(rest)
    }
}

/// The attribute whose value is not closed at the end of these.
fn open_attribute(attributes: &str) -> Option<&str> {
    attributes_of(attributes).find(|(_, value)| value.is_none()).map(|(name, _)| name)
}

/// What an attribute of these says.
fn value<'a>(attributes: &'a str, name: &str) -> Option<&'a str> {
    attributes_of(attributes).find(|(known, _)| *known == name).and_then(|(_, value)| value)
}

/// The attributes of a tag, with their values; nothing of one that is not closed.
fn attributes_of(attributes: &str) -> impl Iterator<Item = (&str, Option<&str>)> {
    let mut rest = attributes;
    std::iter::from_fn(move || {
        let (before, after) = rest.split_once('=')?;
        let name = before.trim_end().rsplit(|sign: char| sign.is_whitespace()).next().unwrap_or_default();
        let after = after.trim_start();
        let quote = after.chars().next().filter(|quote| matches!(quote, '"' | '\''));
        let inside = quote.map_or(after, |quote| &after[quote.len_utf8()..]);
        let is_end = |sign: char| quote.map_or(sign.is_whitespace() || sign == '>', |quote| sign == quote);
        let closed = inside.split_once(is_end);
        rest = closed.map_or("", |(_, rest)| rest);
        Some((name, closed.map(|(value, _)| value)))
    })
}

/// Whether a tag shows nothing that one can see.
fn is_pixel(tag: &str) -> bool {
    let is_one = |name| value(tag, name).is_some_and(|value| ["0", "1", "0px", "1px"].contains(&value));
    is_one("width") && is_one("height")
}

fn finding(path: &str, source: &str, fetched: &Fetched) -> Finding {
    let written = &source[fetched.range.clone()];
    let host = written.split_once("//").map_or(written, |(_, rest)| rest);
    let host = host.split(['/', '?', '#']).next().unwrap_or_default();
    let said = |en: &str, nl: &str| {
        let (en, nl) = (en.replace("HOST", host), nl.replace("HOST", host));
        Finding::in_template(path, fetched.range.clone(), Words::new(en, nl))
    };
    let place = (
        "let it stand under the address of `images: {link: …}` in the program, or leave it out",
        "zet haar onder het adres van `images: {link: …}` in het programma, of laat haar weg",
    );
    match fetched.thing {
        Thing::Image => {
            said("Opening this mail fetches an image from `HOST`", "Wie deze mail opent, haalt een afbeelding op bij `HOST`")
                .help(place.0, place.1)
        }
        Thing::Pixel => said(
            "An image of one pixel tells `HOST` who opens this mail",
            "Een afbeelding van één pixel vertelt `HOST` wie deze mail opent",
        )
        .help("leave it out: nobody was asked for this", "laat haar weg: dat is niemand gevraagd"),
        Thing::Font => {
            said("Opening this mail fetches a font from `HOST`", "Wie deze mail opent, haalt een lettertype op bij `HOST`").help(
                "use one that people have, such as Georgia or Arial",
                "gebruik er een die mensen al hebben, zoals Georgia of Arial",
            )
        }
        Thing::Styles => {
            said("Opening this mail fetches styles from `HOST`", "Wie deze mail opent, haalt de opmaak op bij `HOST`")
                .help("write them in the template, in <mj-style>", "zet de opmaak in het sjabloon, in <mj-style>")
        }
        Thing::Script => {
            said("Opening this mail fetches a script from `HOST`", "Wie deze mail opent, haalt een script op bij `HOST`")
                .help("leave it out: no mail program runs it", "laat het weg: geen mailprogramma voert het uit")
        }
        Thing::Icons => said(
            "MJML fetches the icons of `HOST` from its maker when the mail is opened",
            "MJML haalt de pictogrammen van `HOST` bij de maker op als de mail opengaat",
        )
        .help("write plain links instead", "schrijf er gewone links voor in de plaats"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(source: &str) -> Vec<(Thing, &str)> {
        let plain = Plain::of(source);
        assert_eq!(plain.0.len(), source.len());
        let fetched = plain.fetched().into_iter().chain(plain.icons());
        fetched.map(|fetched| (fetched.thing, &source[fetched.range])).collect()
    }

    #[test]
    fn what_is_fetched_is_told_from_what_is_linked_to() {
        for (source, expected) in [
            ("<a href=\"https://a.example/x\">https://a.example/x</a>", vec![]),
            ("<mj-image src='cid:logo.png' href=\"https://a.example\"/>", vec![]),
            ("<mj-text>// see https://a.example</mj-text>", vec![]),
            ("<!-- <img src=\"https://a.example/x.png\"> -->{# <img src=\"https://a.example\"> #}", vec![]),
            ("<IMG SRC = https://A.example/x.png >", vec![(Thing::Image, "https://A.example/x.png")]),
            ("<img alt=\"a=b\" src=\"//a.example/x.png\">", vec![(Thing::Image, "//a.example/x.png")]),
            ("<img srcset=\"cid:x 1x, https://a.example/x.png 2x\">", vec![(Thing::Image, "https://a.example/x.png")]),
            ("<img {% if a > b %}src=\"https://{{ host }}/x.png\"{% endif %}>", vec![(Thing::Image, "https://{{ host }}/x.png")]),
            ("<!--[if mso]><img src=\"https://a.example\"><![endif]-->", vec![(Thing::Image, "https://a.example")]),
            ("<mj-section background-url=\"http://a.example/x.png\">", vec![(Thing::Image, "http://a.example/x.png")]),
            ("<td style=\"background: url( 'https://a.example/x.png' )\">", vec![(Thing::Image, "https://a.example/x.png")]),
            (
                "<mj-style>@font-face { src: url(https://a.example/x.woff2) }</mj-style>",
                vec![(Thing::Font, "https://a.example/x.woff2")],
            ),
            ("<mj-font name=\"Lato\" href=\"https://a.example/lato\" />", vec![(Thing::Font, "https://a.example/lato")]),
            ("<mj-style>@import url(\"https://a.example/x.css\");</mj-style>", vec![(Thing::Styles, "https://a.example/x.css")]),
            ("<link rel=\"stylesheet\" href=\"https://a.example/x.css\">", vec![(Thing::Styles, "https://a.example/x.css")]),
            ("<script src=\"https://a.example/x.js\"></script>", vec![(Thing::Script, "https://a.example/x.js")]),
            (
                "<img src=\"https://a.example/?u={{ id }}\" width=1 height=1>",
                vec![(Thing::Pixel, "https://a.example/?u={{ id }}")],
            ),
            ("<mj-social-element name=\"x\" href=\"https://x.example\">", vec![(Thing::Icons, "mj-social-element")]),
            ("<mj-social-element src=\"cid:x.png\" href=\"https://x.example\">", vec![]),
        ] {
            assert_eq!(found(source), expected, "{source}");
        }
    }

    #[test]
    fn whatever_stands_there_can_be_looked_at() {
        for source in
            ["", "<", "<img src=", "<img src=\"", "//", "url(//", "<!--", "é//é", "<é =//é", "{{ //a", "<mj-social-element"]
        {
            found(source);
        }
    }
}
