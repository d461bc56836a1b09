//! # half-template
//!
//! A template of the program's own has words of its own as MJML, and there is no `.txt` beside it: whoever reads mails as text gets the
//! engine's words.
//!
//! Every e-mail is sent twice in one message, with its looks and as plain text. A template that shows the text of the program (`body`) needs
//! no `.txt` of its own: the engine's has that text too.
//!
//! ## Why it matters
//!
//! Screen readers, watches, and mail programs that are set to text read the plain form. Two forms that say different things make two groups
//! of people, and a filter that compares them takes the mail for spam.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! # beside it: templates/emails/cocreation.mjml
//! title: Remember me
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! # beside it: templates/emails/cocreation.mjml, templates/emails/cocreation.txt
//! title: Remember me
//! ```

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};

pub(super) const LINT: Lint = Lint {
    name: "half-template",
    severity: Severity::Advice,
    says: ("a template with words of its own that has no plain text", "een sjabloon met eigen woorden zonder platte tekst"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("half_template.rs"),
    dutch: include_str!("../../locales/nl/lints/half-template.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    context.half_templates.iter().map(|name| finding(name)).collect()
}

fn finding(name: &str) -> Finding {
    let text = name.replace(".mjml", ".txt");
    let message = Words::new(
        format!("`{name}` has words of its own, and as plain text the mail has those of the engine"),
        format!("`{name}` heeft eigen woorden, en als platte tekst heeft de mail die van excx"),
    );
    Finding::beside(&format!("templates/emails/{name}"), message).help(
        format!("say the same in templates/emails/{text}, or show the text of the program: {{{{ body | safe }}}}"),
        format!("zeg hetzelfde in templates/emails/{text}, of toon de tekst van het programma: {{{{ body | safe }}}}"),
    )
}
