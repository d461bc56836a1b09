//! The page of a lint or of a kind of error: what it says, why it matters, and an example of wrong and right.

/// A page, in Markdown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The whole page.
    pub markdown: String,
}

/// An example in a page: a part of a program, with what it shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// Whether something must be found in it.
    pub wrong: bool,
    /// What is written.
    pub form: Form,
    /// The top-level keys of a program, which take the place of those of the smallest program; or a whole template of an e-mail, or
    /// a whole drawing.
    pub text: String,
}

/// What an example is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A part of a program.
    Yaml,
    /// A template of the program's own.
    Mjml,
    /// A drawing, as the logo.
    Svg,
}

impl Page {
    /// The page in a lint's source: its first lines, that start with `//!`.
    #[must_use]
    pub fn of(source: &str) -> Self {
        let lines = source.lines().map_while(|line| line.strip_prefix("//!")).map(|line| line.strip_prefix(' ').unwrap_or(line));
        Self { markdown: lines.collect::<Vec<_>>().join("\n") }
    }

    /// The examples of the page: code blocks marked `wrong` and `right`.
    #[must_use]
    pub fn examples(&self) -> Vec<Example> {
        let mut examples = Vec::new();
        let mut lines = self.markdown.lines();
        while let Some(line) = lines.next() {
            let (form, wrong) = match line.trim() {
                "```yaml wrong" => (Form::Yaml, true),
                "```yaml right" => (Form::Yaml, false),
                "```mjml wrong" => (Form::Mjml, true),
                "```mjml right" => (Form::Mjml, false),
                "```svg wrong" => (Form::Svg, true),
                "```svg right" => (Form::Svg, false),
                _ => continue,
            };
            let written: Vec<&str> = lines.by_ref().take_while(|line| line.trim() != "```").collect();
            examples.push(Example { wrong, form, text: written.join("\n") });
        }
        examples
    }
}
