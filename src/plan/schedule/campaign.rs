//! The campaign week: its videos, the day on which signing up closes, and the rescue.

use jiff::civil::Date;

use super::{CLOSING, Scheduler, Slot, Whom, audience};
use crate::model::{Phase, Video, VideoStatus};
use crate::plan::moment::{Audience, Moment, Occasion};

impl Scheduler<'_> {
    /// One more mail on the day on which signing up closes, if too few signed up by then.
    pub(super) fn rescue(&self) -> Option<Moment> {
        let campaign = self.program.campaign.as_ref()?;
        campaign.rescue.as_ref()?;
        let whom = Whom::from(audience(&campaign.audience));
        let slot = self.slot(campaign.signup.as_ref()?.closes, &whom)?;
        let pointer = "/campaign/rescue";
        let moment = self.moment("signup-rescue", Occasion::SignupRescue, slot, campaign.send_at, Phase::Signup, whom, pointer);
        Some(Moment { conditional: true, ..moment })
    }

    /// A video for each working day of the campaign week; pinned ones first, the others in their order on the days that are left.
    pub(super) fn videos(&self) -> Vec<Moment> {
        let Some(campaign) = &self.program.campaign else { return Vec::new() };
        let audience = audience(&campaign.audience);
        let pinned: Vec<Date> = campaign.videos.iter().filter_map(|video| Some(video.when?.0)).collect();
        let mut free = self.plan.campaign_days.iter().copied().filter(|day| !pinned.contains(day));
        let mut moments = Vec::new();
        for (index, video) in campaign.videos.iter().enumerate().filter(|(_, video)| !video.is_reserve(&campaign.videos)) {
            let Some(date) = video.when.map(|date| date.0).or_else(|| free.next()) else { continue };
            let occasion = Occasion::Video { video: index, sent: sent(index, &campaign.videos), day: 0 };
            let slot = Slot { date, moved: None };
            moments.push(self.moment(
                format!("video-{}", video.id),
                occasion,
                slot,
                campaign.send_at,
                Phase::Campaign,
                audience.clone().into(),
                &format!("/campaign/videos/{index}"),
            ));
        }
        moments.sort_by(|a, b| a.starts.cmp(&b.starts));
        for (number, moment) in moments.iter_mut().enumerate() {
            if let Occasion::Video { day, .. } = &mut moment.occasion {
                *day = number + 1;
            }
        }
        moments
    }

    pub(super) fn signup(&self) -> Option<Moment> {
        let signup = self.program.campaign.as_ref()?.signup.as_ref()?;
        let whom = Whom::from(Audience::Everyone);
        let slot = self.slot(signup.closes, &whom)?;
        let pointer = "/campaign/signup/closes";
        Some(self.moment("signup-closes", Occasion::SignupCloses, slot, CLOSING, Phase::Signup, whom, pointer))
    }
}

/// The video that is sent on the day of a video: its reserve while it is awaited or its consent is withdrawn.
fn sent(index: usize, videos: &[Video]) -> usize {
    let Some(video) = videos.get(index) else { return index };
    let withdrawn = video.presenter.consent.as_ref().is_some_and(|consent| consent.withdrawn.is_some());
    let reserve = video.reserve.as_ref().and_then(|reserve| videos.iter().position(|other| *reserve == other.id));
    match reserve {
        Some(reserve) if withdrawn || video.status == VideoStatus::Awaited => reserve,
        _ => index,
    }
}
