//! # missing-link
//!
//! A mail would ask people to click, and there is nothing to click: a video that is ready without an address, or a sign-up or feedback without
//! a page.
//!
//! ## Why it matters
//!
//! The whole campaign leads to one click: watch, sign up, answer. Whoever is moved enough to click and finds no button will not come back to
//! look for it later.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! feedback:
//!   questions: standard
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! feedback:
//!   questions: standard
//!   url: "https://harborschool.example/look-back"
//! ```

use super::campaign_week::{is_replaced, videos};
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::model::VideoStatus;

pub(super) const LINT: Lint = Lint {
    name: "missing-link",
    severity: Severity::Error,
    says: ("something to click without an address", "iets om op te klikken zonder adres"),
    lack: true,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("missing_link.rs"),
    dutch: include_str!("../../locales/nl/lints/missing-link.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    videos_without(context).into_iter().chain(signup(context)).chain(feedback(context)).collect()
}

fn videos_without(context: &Context<'_>) -> Vec<Finding> {
    let ready = videos(context).iter().enumerate().filter(|(_, video)| video.status == VideoStatus::Ready && video.url.is_none());
    ready
        .map(|(index, video)| (index, video, format!("/campaign/videos/{index}/url")))
        .filter(|(index, _, pointer)| context.is_whole(pointer) && !is_replaced(*index, context))
        .map(|(_, video, pointer)| {
            let message = Words::new(
                format!("The video `{}` is ready, and nothing says where it can be watched", video.id),
                format!("De video `{}` is klaar, en er staat niet waar hij te zien is", video.id),
            );
            Finding::missing_in(pointer, message).help(
                "add its address as `url`; if it is still to be made, write status: awaited",
                "zet het adres erbij als `url`; als hij nog gemaakt wordt, schrijf status: awaited",
            )
        })
        .collect()
}

fn signup(context: &Context<'_>) -> Option<Finding> {
    let signup = context.program.campaign.as_ref()?.signup.as_ref()?;
    let message = Words::new("There is no page yet to sign up on", "Er is nog geen pagina om je aan te melden");
    let lacks = signup.url.is_none() && context.is_whole("/campaign/signup/url");
    lacks.then(|| add_page("/campaign/signup/url", message))
}

fn feedback(context: &Context<'_>) -> Option<Finding> {
    let feedback = context.program.feedback.as_ref()?;
    let message = Words::new("There is no page for the feedback yet", "Er is nog geen pagina voor de terugblik");
    let lacks = feedback.url.is_none() && context.is_whole("/feedback/url");
    lacks.then(|| add_page("/feedback/url", message))
}

fn add_page(pointer: &str, message: Words) -> Finding {
    Finding::missing_in(pointer, message).help("add its address as `url`", "zet het adres erbij als `url`")
}
