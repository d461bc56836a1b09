//! Bodies in Markdown, as HTML and as plain text. Merge expressions go through as opaque tokens; raw HTML arrives as the text it is.

use pulldown_cmark::{Event, Parser, Tag, TagEnd, html};

use crate::merge::{self, Part};

/// A text with its merge expressions replaced by tokens that Markdown leaves alone.
struct Tokens<'a> {
    markdown: String,
    prefix: String,
    expressions: Vec<&'a str>,
}

impl<'a> Tokens<'a> {
    fn of(text: &'a str) -> Self {
        let mut prefix = "zqmerge".to_owned();
        while text.contains(&prefix) {
            prefix.push('q');
        }
        let mut tokens = Self { markdown: String::new(), prefix, expressions: Vec::new() };
        for part in merge::parts(text).unwrap_or_else(|_| vec![Part::Words(text)]) {
            match part {
                Part::Words(words) => tokens.markdown.push_str(words),
                Part::Merge(expression) => {
                    tokens.markdown.push_str(&tokens.token(tokens.expressions.len()));
                    tokens.expressions.push(expression);
                }
            }
        }
        tokens
    }

    fn token(&self, index: usize) -> String {
        format!("{}{index}z", self.prefix)
    }

    /// The tokens of an address told apart, since there an expression is written otherwise.
    fn address(&self, target: &str) -> String {
        target.replace(&self.prefix, &format!("{}u", self.prefix))
    }

    /// Puts the expressions back. Braces that only now stand beside each other would begin an expression that nobody wrote, so then every
    /// brace is written as an expression of its own.
    fn restore(&self, rendered: &str) -> String {
        let begins = ["{{", "{%", "{#"].iter().any(|opening| rendered.contains(opening));
        let mut restored = if begins { rendered.replace('{', "{{'{'}}") } else { rendered.to_owned() };
        for (index, expression) in self.expressions.iter().enumerate() {
            restored = restored.replace(&self.token(index), expression);
            let address = self.address(&self.token(index));
            restored = restored.replace(&address, &merge::addressed(expression));
        }
        restored
    }
}

/// A body as HTML: paragraphs, lists, emphasis and links, with its merge expressions as they were.
pub(super) fn to_html(body: &str) -> String {
    let tokens = Tokens::of(body);
    let mut refused = Vec::new();
    let events =
        Parser::new(&tokens.markdown).filter(|event| is_shown(event, &tokens.prefix, &mut refused)).map(|event| match event {
            Event::Html(raw) | Event::InlineHtml(raw) => Event::Text(raw),
            Event::Start(Tag::Heading { .. }) => Event::Start(Tag::Paragraph),
            Event::End(TagEnd::Heading(_)) => Event::End(TagEnd::Paragraph),
            Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
                Event::Start(Tag::Link { link_type, dest_url: tokens.address(&dest_url).into(), title, id })
            }
            other => other,
        });
    let mut rendered = String::new();
    html::push_html(&mut rendered, events);
    tokens.restore(rendered.trim())
}

/// Whether an event is shown: of a link that leads nowhere safe, and of a picture, only the words are.
fn is_shown(event: &Event<'_>, merged: &str, refused: &mut Vec<bool>) -> bool {
    match event {
        Event::Start(Tag::Link { dest_url, .. }) => {
            let safe = merge::is_safe_link(dest_url, merged);
            refused.push(!safe);
            safe
        }
        Event::End(TagEnd::Link) => !refused.pop().unwrap_or_default(),
        Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => false,
        _ => true,
    }
}

/// The signs with which words alone show what Markdown means.
struct Signs {
    /// Around emphasis.
    emphasis: &'static str,
    /// Before a quotation.
    quotation: &'static str,
    /// After a line that is broken, and after an item.
    line: &'static str,
    /// Around the address of a link, after its words.
    address: (&'static str, &'static str),
}

const TEXT: Signs = Signs { emphasis: "", quotation: "", line: "\n", address: (" (", ")") };
/// Those that Teams and Slack share. Both make a link of an address that is written out.
const CHAT: Signs = Signs { emphasis: "_", quotation: "> ", line: "\n\n", address: (": ", "") };

/// A body as plain text: paragraphs with a blank line between, list items with a dash, links with their address.
pub(super) fn to_text(body: &str) -> String {
    let tokens = Tokens::of(body);
    tokens.restore(in_words(&tokens, &TEXT).trim())
}

/// A body as a chat shows it. A blank line stands between all lines, because Teams joins others.
pub(super) fn to_chat(body: &str) -> String {
    let tokens = Tokens::of(body);
    let text = in_words(&tokens, &CHAT);
    let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    tokens.restore(&lines.filter(|line| !["", "-", ">"].contains(&line.as_str())).collect::<Vec<_>>().join("\n\n"))
}

/// A text in words and signs, its merge expressions as tokens. Of a link that leads nowhere safe only the words are shown.
fn in_words(tokens: &Tokens<'_>, signs: &Signs) -> String {
    let mut text = String::new();
    let mut links = Vec::new();
    for event in Parser::new(&tokens.markdown) {
        match event {
            Event::Text(words) | Event::Code(words) | Event::Html(words) | Event::InlineHtml(words) => text.push_str(&words),
            Event::SoftBreak => text.push(' '),
            Event::HardBreak | Event::End(TagEnd::Item) => text.push_str(signs.line),
            Event::Start(Tag::Emphasis | Tag::Strong) | Event::End(TagEnd::Emphasis | TagEnd::Strong) => {
                text.push_str(signs.emphasis);
            }
            Event::Start(Tag::Item) => text.push_str("- "),
            Event::Start(Tag::BlockQuote(_)) => text.push_str(signs.quotation),
            Event::Start(Tag::Link { dest_url, .. }) => links.push((text.len(), dest_url)),
            Event::End(TagEnd::Link) => {
                let link = links.pop().filter(|(start, url)| text.get(*start..) != Some(url));
                if let Some((_, url)) = link.filter(|(_, url)| merge::is_safe_link(url, &tokens.prefix)) {
                    text.extend([signs.address.0, &tokens.address(&url), signs.address.1]);
                }
            }
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::List(_)) => text.push_str("\n\n"),
            _ => {}
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_becomes_html_and_merge_expressions_stay() {
        let html = to_html("Dag **{{ recipient.first_name }}**, [kijk]({{ signup.url }}).\n\n- een\n- twee");
        assert!(html.contains("<strong>{{ recipient.first_name }}</strong>"), "{html}");
        assert!(html.contains("<a href=\"{{ signup.url }}\">kijk</a>"), "{html}");
        assert!(html.contains("<li>een</li>"), "{html}");
    }

    #[test]
    fn what_a_person_brings_stays_inside_its_part_of_an_address() {
        let body = "[a](https://a.example/?t={{ recipient.team }}), [b]({{ recipient.team }}) {{ recipient.team }}";
        let fields = serde_json::json!({"recipient": {"team": "x&y \"#"}});
        let html = merge::fill(&to_html(body), &fields, merge::Landing::Html).expect("it merges");
        assert!(html.contains("<a href=\"https://a.example/?t=x%26y%20%22%23\">a</a>"), "{html}");
        assert!(html.contains("<a href=\"x%26y%20%22%23\">b</a> x&amp;y &quot;#"), "{html}");
        let text = merge::fill(&to_text(body), &fields, merge::Landing::Plain).expect("it merges");
        assert_eq!(text, "a (https://a.example/?t=x%26y%20%22%23), b (x%26y%20%22%23) x&y \"#");
    }

    #[test]
    fn raw_html_arrives_as_text() {
        let html = to_html("Hoi <script>alert(1)</script>");
        assert!(!html.contains("<script"), "{html}");
        assert!(html.contains("&lt;script"), "{html}");
    }

    #[test]
    fn a_link_leads_only_to_the_web_or_a_mailbox() {
        let html = to_html(
            "[a](javascript:alert%281%29) [b](data:text/html,hi) ![c](http://evil.example/t.png) [d](mailto:a@b.example)",
        );
        assert_eq!(html, "<p>a b c <a href=\"mailto:a@b.example\">d</a></p>");
    }

    #[test]
    fn braces_that_come_together_in_rendering_are_no_expression() {
        let filled =
            merge::fill(&to_html(r"\{\{ not_a_field }}"), &serde_json::json!({}), merge::Landing::Html).expect("it merges");
        assert!(filled.contains("{{ not_a_field }}"), "{filled}");
    }

    #[test]
    fn a_chat_gets_the_signs_that_two_chats_share() {
        assert_eq!(
            to_chat(
                "# Kijk\n**Twee** _seconden_, {{ recipient.first_name }}: [hier](https://a.example) staat het.\n\n1. een\n2. twee"
            ),
            "Kijk\n\n_Twee_ _seconden_, {{ recipient.first_name }}: hier: https://a.example staat het.\n\n- een\n\n- twee"
        );
        assert_eq!(to_chat("[a](javascript:alert) <https://b.example>"), "a https://b.example");
    }

    #[test]
    fn plain_text_keeps_addresses_and_lists() {
        assert_eq!(
            to_text("Kijk [hier](https://a.example).\nZo.\n\n- een\n- twee"),
            "Kijk hier (https://a.example). Zo.\n\n- een\n- twee"
        );
    }
}
