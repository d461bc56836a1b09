//! Where a moment is: the place that the program says, and the site.

use crate::model::{Program, Site, Text};
use crate::plan::{Moment, Occasion};

/// Where a moment is.
pub(super) struct Place<'a> {
    /// The place, in the program's words.
    pub(super) text: Option<&'a Text>,
    /// The site.
    pub(super) site: Option<&'a Site>,
}

impl<'a> Place<'a> {
    pub(super) fn of(moment: &Moment, program: &'a Program) -> Self {
        let text = match moment.occasion {
            Occasion::Kickoff { session } => program.place_of_kickoff(session),
            Occasion::Cocreation { session: Some(session), .. } => {
                program.cocreation.as_ref().and_then(|cocreation| cocreation.sessions.get(session)?.place.as_ref())
            }
            Occasion::Listening { item, .. } => program.listening.get(item).and_then(|series| series.place.as_ref()),
            _ => None,
        };
        let site = moment.site.as_ref().and_then(|id| program.sites.iter().find(|site| site.id == **id));
        Self { text, site }
    }

    /// The place as the program writes it in its first language, by which one sees whether it is still the same.
    pub(super) fn written(&self, program: &Program) -> Option<String> {
        let text = self.text.map(|text| program.read(text, program.first_language()));
        let site = self.site.map(|site| site.name.as_str());
        let parts: Vec<&str> = text.into_iter().chain(site).collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }
}
