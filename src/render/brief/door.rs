//! The page that people enter from paper or a screen, as long as it is open: to sign up after a video or the rescue, to answer after the
//! experiment. What else there is to do, such as to come and listen, has no page.

use serde::Serialize;

use super::Mail;
use crate::locale::{Arguments, Locale};
use crate::merge::Fields;
use crate::model::Phase;
use crate::plan::Occasion;
use crate::render::{Input, RenderError, words};

/// A page that people enter from paper or a screen.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct Door {
    /// What to do there.
    pub(in crate::render) title: String,
    /// Until when.
    pub(in crate::render) until: String,
    /// The full address.
    pub(in crate::render) url: String,
    /// The address as people type it.
    pub(in crate::render) address: String,
    /// The same as one sentence, for a board.
    pub(in crate::render) sentence: String,
    /// What its code is, for who cannot see it.
    pub(in crate::render) alt: String,
}

/// The page that is open at a moment.
pub(super) fn door(input: &Input<'_>, locale: &Locale, fields: &Fields, mail: &Mail<'_>) -> Result<Option<Door>, RenderError> {
    let feedback = matches!(mail.moment().map(|m| m.occasion), Some(Occasion::FeedbackOpens | Occasion::FeedbackReminds));
    let (key, page) = match feedback {
        true => ("feedback", &fields.feedback),
        false if is_signup_open(input, mail) => ("signup", &fields.signup),
        false => return Ok(None),
    };
    if page.url.is_empty() {
        return Ok(None);
    }
    let address = words::typed(&page.url).to_owned();
    let arguments = Arguments::from([("address", address.as_str().into()), ("closes", page.closes.as_str().into())]);
    let say = |part: &str| locale.say(&format!("door-{key}{part}"), &arguments);
    let dated = if page.closes.is_empty() { "-undated" } else { "" };
    Ok(Some(Door {
        title: say("")?,
        until: if page.closes.is_empty() { String::new() } else { locale.say("door-until", &arguments)? },
        sentence: say(&format!("-board{dated}"))?,
        alt: say(&format!("-qr{dated}"))?,
        url: page.url.clone(),
        address,
    }))
}

/// Whether a moment asks people to sign up, on a day on which they can.
pub(super) fn is_signup_open(input: &Input<'_>, mail: &Mail<'_>) -> bool {
    let asks = match mail.moment().map(|moment| moment.occasion) {
        // It is sent so that the page stays open.
        Some(Occasion::SignupRescue) => return true,
        Some(Occasion::Video { .. } | Occasion::SignupCloses) => true,
        _ => false,
    };
    let day = mail.sent.date();
    let opens = input.plan.phase(Phase::Signup).map(|period| period.start);
    let closes = input.plan.moment("signup-closes").map(|closes| closes.starts.date());
    asks && opens.zip(closes).is_some_and(|(opens, closes)| opens <= day && day <= closes)
}
