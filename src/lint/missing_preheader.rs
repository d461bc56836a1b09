//! # missing-preheader
//!
//! A mail of the program has a subject and no preheader, the line that mail programs show after the subject; or one that repeats the subject.
//!
//! ## Why it matters
//!
//! In a list of mails people see who sent it, the subject, and one line more. Without a preheader that line is the first words of the mail,
//! cut off somewhere: "Monday Dear colleague, in the co…". With one it is a second reason to open it.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! nudges:
//!   messages:
//!     - id: start-small
//!       subject: Once today is enough
//!       body: Pick a moment you know will come today.
//! ready_until: cocreation
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! nudges:
//!   messages:
//!     - id: start-small
//!       subject: Once today is enough
//!       preheader: Day one can be very small
//!       body: Pick a moment you know will come today.
//! ready_until: cocreation
//! ```

use std::collections::HashMap;

use super::campaign_week::{is_replaced, videos};
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::schema::LeafKind;

pub(super) const LINT: Lint = Lint {
    name: "missing-preheader",
    severity: Severity::Warning,
    says: ("a mail without a line of its own after its subject", "een mail zonder eigen regel na het onderwerp"),
    lack: true,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("missing_preheader.rs"),
    dutch: include_str!("../../locales/nl/lints/missing-preheader.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let nudges = context.program.nudges.iter().flat_map(|nudges| &nudges.messages).enumerate();
    let nudges = nudges.filter(|(_, nudge)| nudge.preheader.is_none());
    let nudges = nudges.map(|(index, nudge)| (format!("/nudges/messages/{index}"), nudge.id.to_string()));
    let videos = videos(context).iter().enumerate().filter(|(_, video)| video.preheader.is_none());
    let videos = videos.filter(|(index, _)| !is_replaced(*index, context));
    let videos = videos.map(|(index, video)| (format!("/campaign/videos/{index}"), video.id.to_string()));
    let rescue = context.program.campaign.iter().filter_map(|campaign| campaign.rescue.as_ref());
    let rescue = rescue.filter(|rescue| rescue.preheader.is_none());
    let rescue = rescue.map(|_| ("/campaign/rescue".to_owned(), "rescue".to_owned()));
    let lacking = videos.chain(rescue).chain(nudges).filter(|(mail, _)| context.is_whole(&format!("{mail}/preheader"))).map(
        |(mail, id)| {
            let message =
                Words::new(format!("The mail of `{id}` has no preheader"), format!("De mail van `{id}` heeft geen preheader"));
            Finding::missing_in(mail, message).help(
                "add a short `preheader` that says more than the subject",
                "zet er een korte `preheader` bij, die meer zegt dan het onderwerp",
            )
        },
    );
    lacking.chain(repeats(context)).collect()
}

/// The preheaders that say the same as the subject above them, in a language.
fn repeats(context: &Context<'_>) -> Vec<Finding> {
    let texts = || context.texts_of(|kind| kind == LeafKind::Text);
    let plain = |text: &str| text.trim_end_matches(['.', '!', '?', ' ']).to_lowercase();
    let subjects: HashMap<&str, &str> = texts().filter(|(pointer, _)| pointer.contains("/subject")).collect();
    let repeated = texts().filter_map(|(pointer, text)| {
        let subject = pointer.contains("/preheader").then(|| pointer.replace("/preheader", "/subject"))?;
        (plain(subjects.get(subject.as_str())?) == plain(text)).then(|| {
            let message = Words::new("This preheader repeats the subject", "Deze preheader herhaalt het onderwerp");
            Finding::at(pointer, message)
                .related(subject, "the subject stands here", "het onderwerp staat hier")
                .help("say something that the subject does not", "zeg iets wat het onderwerp nog niet zegt")
        })
    });
    repeated.collect()
}
