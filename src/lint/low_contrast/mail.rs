//! Text of a final mail that is hard to read on its ground, by the colors that stand inline. What has no color that is known is not judged.

use crate::color::{MARK_CONTRAST, Rgb, TEXT_CONTRAST, contrast};

/// Text whose color and ground differ too little.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Faint {
    /// The color of the text.
    pub(super) color: Rgb,
    /// The color below it.
    pub(super) ground: Rgb,
    /// The contrast that it needs.
    pub(super) needed: f64,
    /// How the text begins.
    pub(super) words: String,
}

/// How large letters are from which less contrast will do, in pixels (WCAG 2.2: 18 points, or 14 where they are bold).
const LARGE: (f64, f64) = (24.0, 18.66);
/// How much of a text is shown, in characters.
const SHOWN: usize = 30;
/// The tags that nothing stands in.
const VOID: [&str; 13] = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// What holds for the text at a place; nothing where it is not known.
#[derive(Debug, Clone)]
struct Style {
    color: Option<Rgb>,
    ground: Option<Rgb>,
    size: f64,
    bold: bool,
    hidden: bool,
}

/// All text of a mail that is hard to read, in order.
pub(super) fn faint(html: &str) -> Vec<Faint> {
    let plain = Style { color: Some(Rgb::BLACK), ground: Some(Rgb::WHITE), size: 16.0, bold: false, hidden: false };
    let body = html.split_once("<body").and_then(|(_, body)| body.split_once('>'));
    let Some((body, mut rest)) = body else { return Vec::new() };
    let mut open = vec![(String::new(), of_tag(body, &plain))];
    let mut found = Vec::new();
    while let Some((text, tag)) = rest.split_once('<') {
        if let Some((_, style)) = open.last() {
            found.extend(judged(text, style));
        }
        rest = match tag.strip_prefix("!--") {
            Some(comment) => comment.split_once("-->").map_or("", |(_, after)| after),
            None => entered(tag, &mut open),
        };
    }
    found
}

/// Goes into a tag, or out of one; gives what stands after it.
fn entered<'a>(tag: &'a str, open: &mut Vec<(String, Style)>) -> &'a str {
    let Some((inside, after)) = tag.split_once('>') else { return "" };
    if let Some(name) = inside.strip_prefix('/') {
        if let Some(at) = open.iter().rposition(|(known, _)| known.as_str() == name.trim()).filter(|at| *at > 0) {
            open.truncate(at);
        }
        return after;
    }
    let name = inside.split([' ', '\n', '/']).next().unwrap_or_default();
    if name == "style" || name == "script" {
        return after.split_once(&format!("</{name}>")).map_or("", |(_, after)| after);
    }
    if !VOID.contains(&name)
        && !inside.ends_with('/')
        && let Some((_, style)) = open.last()
    {
        let own = of_tag(inside, style);
        open.push((name.to_owned(), own));
    }
    after
}

/// The style inside a tag: its own, over that around it.
fn of_tag(tag: &str, around: &Style) -> Style {
    let mut style = around.clone();
    if let Some(ground) = attribute(tag, "bgcolor") {
        style.ground = color(ground);
    }
    style.bold |= ["strong", "b", "h1", "h2", "h3", "th"].contains(&tag.split([' ', '\n']).next().unwrap_or_default());
    for (property, value) in attribute(tag, "style").unwrap_or_default().split(';').filter_map(|rule| rule.split_once(':')) {
        let value = value.trim();
        match property.trim() {
            "color" => style.color = color(value),
            "background" | "background-color" if value != "none" && value != "transparent" => style.ground = color(value),
            "font-size" => style.size = value.trim_end_matches("px").parse().unwrap_or(style.size),
            "font-weight" => style.bold = value == "bold" || value.parse::<u32>().is_ok_and(|weight| weight >= 600),
            "display" => style.hidden |= value == "none",
            _ => {}
        }
    }
    style
}

fn judged(text: &str, style: &Style) -> Option<Faint> {
    let (color, ground) = style.color.zip(style.ground)?;
    let is_large = style.size >= LARGE.0 || style.bold && style.size >= LARGE.1;
    let needed = if is_large { MARK_CONTRAST } else { TEXT_CONTRAST };
    let words: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let says = words.split('&').enumerate().any(|(index, part)| {
        // The first part is words; the others begin with the name of a character.
        let part = if index == 0 { part } else { part.split_once(';').map_or(part, |(_, after)| after) };
        part.chars().any(char::is_alphanumeric)
    });
    (says && !style.hidden && contrast(color, ground) < needed).then(|| Faint {
        color,
        ground,
        needed,
        words: words.chars().take(SHOWN).collect(),
    })
}

/// What an attribute of a tag says.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split('"').next()
}

/// A color as mails write it; nothing where it is not one that is known.
fn color(written: &str) -> Option<Rgb> {
    match written.to_ascii_lowercase().as_str() {
        "white" => Some(Rgb::WHITE),
        "black" => Some(Rgb::BLACK),
        short if short.len() == 4 && short.starts_with('#') => {
            short.chars().skip(1).fold("#".to_owned(), |long, digit| format!("{long}{digit}{digit}")).parse().ok()
        }
        other => other.parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(body: &str) -> Vec<String> {
        faint(&format!("<html><body style=\"background-color:#ffffff\">{body}</body></html>"))
            .into_iter()
            .map(|faint| faint.words)
            .collect()
    }

    #[test]
    fn text_that_differs_too_little_from_its_ground_is_told() {
        assert_eq!(words("<p style=\"color:#999\">too pale</p><p style=\"color:#666666\">fine</p>"), ["too pale"]);
        assert_eq!(words("<td style=\"background:#0b5d4e\"><a style=\"color:#0a4a40\">no</a></td> back on white"), ["no"]);
        assert_eq!(words("<td bgcolor=\"black\">dark</td>"), ["dark"]);
    }

    #[test]
    fn large_letters_need_less() {
        let pale = |size: u32| words(&format!("<p style=\"color:#888888;font-size:{size}px\">words</p>")).len();
        assert_eq!((pale(16), pale(24)), (1, 0));
    }

    #[test]
    fn what_is_hidden_empty_or_of_an_unknown_color_is_not_judged() {
        assert!(words("<div style=\"display:none;color:#fff\">preheader</div>").is_empty());
        assert!(words("<td style=\"color:#fff\">&nbsp;&#847;</td>").is_empty());
        assert!(words("<p style=\"color:var(--ink)\">words</p>").is_empty());
        assert!(words("<td style=\"background:url(a.png)\"><p style=\"color:#fff\">on a picture</p></td>").is_empty());
        assert!(words("<!-- <p style=\"color:#fff\">for one program</p> --><br>fine").is_empty());
    }
}
