//! What goes along with an e-mail for one's own calendar: the meeting that it invites to, or the dates that it tells.

use super::content::CalendarFacts;
use super::mail::{Mail, Sort};
use super::writer::Writer;
use crate::locale::Locale;
use crate::merge::Fields;
use crate::model::Images;
use crate::plan::{Moment, Occasion};
use crate::render::calendar::{self, CalendarFile};
use crate::render::{Input, RenderError};

impl Writer<'_> {
    /// How whoever gets the mail puts it in a calendar: with the file that comes along, or with the one that stands beside the pictures.
    pub(super) fn calendar(&self, mail: &Mail<'_>) -> Option<CalendarFacts> {
        if moments(self.input, self.locale, mail).is_empty() {
            return None;
        }
        let url = match &self.program.images {
            Images::Embed => None,
            Images::Linked { link } => {
                Some(format!("{}/{}.{}.ics", link.as_str().trim_end_matches('/'), mail.id, self.locale.language))
            }
        };
        Some(CalendarFacts { url })
    }
}

/// The calendar of a mail; nothing where it has none.
pub(super) fn file(
    input: &Input<'_>,
    locale: &Locale,
    mail: &Mail<'_>,
    fields: &Fields,
) -> Result<Option<CalendarFile>, RenderError> {
    let moments = moments(input, locale, mail);
    if moments.is_empty() {
        return Ok(None);
    }
    let words = calendar::Words::of(input, locale, fields);
    Ok(Some(calendar::of_mail(&words, &mail.id, &moments)?))
}

/// What a mail puts in a calendar: the meeting that it is about; for the answer to a sign-up, what follows from it. Of several kick-offs
/// people choose one, so that none of them is put there for them.
fn moments<'a>(input: &Input<'a>, locale: &Locale, mail: &Mail<'a>) -> Vec<&'a Moment> {
    let is_kickoff = |moment: &&Moment| matches!(moment.occasion, Occasion::Kickoff { .. });
    let kickoffs = || input.plan.moments.iter().filter(is_kickoff);
    match mail.sort {
        Sort::Moment(moment) => {
            let is_meeting = matches!(
                moment.occasion,
                Occasion::Cocreation { .. } | Occasion::Leaders | Occasion::Kickoff { .. } | Occasion::Listening { .. }
            );
            let own = moment.language.as_ref().is_none_or(|language| *language == locale.language);
            if is_meeting && own { vec![moment] } else { Vec::new() }
        }
        Sort::Confirmation => {
            let only = kickoffs().next().filter(|_| kickoffs().count() == 1);
            let others = ["experiment", "feedback-opens"].into_iter().filter_map(|id| input.plan.moment(id));
            only.into_iter().chain(others).collect()
        }
    }
}
