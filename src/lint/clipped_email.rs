//! # clipped-email
//!
//! The HTML of a mail is larger than 100 kB. Gmail cuts a mail off at 102 kB and hides the rest behind a link.
//!
//! ## Why it matters
//!
//! What is cut off is the end: the button, who gets to see what, and how to stop getting mail. Few people open the rest.
//!
//! This is seen only in the mail as it will be sent, so `excx render` and `excx check --rendered` tell it.
//!
//! ## Wrong
//!
//! A template of the program's own that writes a whole style on each row of a long table:
//!
//! ```mjml wrong
//! <mjml><mj-body><mj-section><mj-column>{% for row in range(600) %}
//! <mj-text font-family="Georgia, serif" font-size="17px" line-height="27px" color="#21322d" padding="0">Row {{ row }}</mj-text>
//! {% endfor %}</mj-column></mj-section></mj-body></mjml>
//! ```
//!
//! ## Right
//!
//! ```mjml right
//! <mjml><mj-body><mj-section><mj-column>
//! <mj-text>{% for row in range(600) %}Row {{ row }}<br>{% endfor %}</mj-text>
//! </mj-column></mj-section></mj-body></mjml>
//! ```

use std::collections::BTreeMap;

use super::{Context, Finding, Lint, Needs, RenderedMail};
use crate::diagnostic::{Severity, Words};

pub(super) const LINT: Lint = Lint {
    name: "clipped-email",
    severity: Severity::Warning,
    says: ("a mail so large that Gmail cuts it off", "een mail die zo groot is dat Gmail hem afkapt"),
    lack: false,
    needs: Needs::Mails,
    since: "0.1.0",
    source: include_str!("clipped_email.rs"),
    dutch: include_str!("../../locales/nl/lints/clipped-email.md"),
    check,
};

/// The largest HTML that leaves room for what is added on the way, in bytes; Gmail cuts off at 102 kB.
const LARGEST: usize = 100 * 1024;

fn check(context: &Context<'_>) -> Vec<Finding> {
    // One cause is told once, by the language in which the mail is largest.
    let mut largest: BTreeMap<&str, &RenderedMail> = BTreeMap::new();
    for mail in context.mails.iter().filter(|mail| mail.html.len() > LARGEST) {
        let known = largest.entry(&mail.moment).or_insert(mail);
        if mail.html.len() > known.html.len() {
            *known = mail;
        }
    }
    largest.values().map(|mail| finding(mail)).collect()
}

fn finding(mail: &RenderedMail) -> Finding {
    let (moment, language, size) = (&mail.moment, &mail.language, mail.html.len() / 1024);
    let message = Words::new(
        format!("The mail `{moment}` is {size} kB in `{language}`; Gmail cuts off what is over 102"),
        format!("De mail `{moment}` is in `{language}` {size} kB groot; Gmail kapt af wat boven de 102 komt"),
    );
    Finding::at(mail.pointer.as_str(), message).help(
        "say less in it, or write styles once in the template and not at each row",
        "zeg er minder in, of schrijf stijlen één keer in het sjabloon en niet bij elke regel",
    )
}
