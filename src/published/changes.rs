//! What changes when a program is sent out again.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{Published, Sent, VERSION};

/// What people will find changed in their calendars, by the ids of the moments.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// What was not sent out before.
    pub new: Vec<String>,
    /// What is at another time or place.
    pub moved: Vec<String>,
    /// What is taken back.
    pub cancelled: Vec<String>,
    /// What is planned again after it was taken back.
    pub back: Vec<String>,
    /// What is planned no more and was over already, so that it stays in calendars as it was.
    pub history: Vec<String>,
    /// What is only called otherwise, or for other people.
    pub renamed: Vec<String>,
}

impl Changes {
    /// Whether nothing changes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl Published {
    /// What is sent out once these events are, on a day; and what changes with that.
    #[must_use]
    pub fn next(&self, planned: &[Sent], on: Date) -> (Self, Changes) {
        let mut changes = Changes::default();
        let mut events = Vec::new();
        for now in planned {
            let issue = self.issue(now);
            let moment = now.moment().to_owned();
            let event = Sent { sequence: issue.sequence, stamp: issue.stamp, cancelled: false, ..now.clone() };
            match self.event(&now.uid) {
                None => changes.new.push(moment),
                Some(sent) if sent.cancelled => changes.back.push(moment),
                Some(sent) if !sent.is_as(now) => changes.moved.push(moment),
                Some(sent) if *sent != event => changes.renamed.push(moment),
                Some(_) => {}
            }
            events.push(event);
        }
        let uids: BTreeSet<&str> = planned.iter().map(|now| now.uid.as_str()).collect();
        for sent in self.events.iter().filter(|sent| !uids.contains(sent.uid.as_str())) {
            events.push(self.gone(sent, on, &mut changes));
        }
        events.sort_by(|a, b| a.uid.cmp(&b.uid));
        let on = if changes.is_empty() { self.on } else { Some(on) };
        (Self { on, events }, changes)
    }

    /// What becomes of an event that is planned no more.
    fn gone(&self, sent: &Sent, on: Date, changes: &mut Changes) -> Sent {
        let was_history = self.on.is_some_and(|before| sent.is_over(before));
        if sent.cancelled || was_history {
            return sent.clone();
        }
        if sent.is_over(on) {
            changes.history.push(sent.moment().to_owned());
            return sent.clone();
        }
        changes.cancelled.push(sent.moment().to_owned());
        let issue = sent.next();
        Sent { sequence: issue.sequence, stamp: issue.stamp, cancelled: true, ..sent.clone() }
    }

    /// The file: an event a line, so that git shows and merges them one by one.
    ///
    /// # Errors
    /// When an event cannot be written as JSON.
    pub fn to_json(&self, program: &str) -> Result<String, serde_json::Error> {
        let mut lines =
            vec![format!("  \"published\": {VERSION}"), format!("  \"program\": {}", serde_json::to_string(program)?)];
        lines.push(format!("  \"on\": {}", serde_json::to_string(&self.on)?));
        let events = self.events.iter().map(|event| Ok(format!("    {}", serde_json::to_string(event)?)));
        let events = events.collect::<Result<Vec<_>, serde_json::Error>>()?.join(",\n");
        lines.push(if events.is_empty() { "  \"events\": []".to_owned() } else { format!("  \"events\": [\n{events}\n  ]") });
        Ok(format!("{{\n{}\n}}\n", lines.join(",\n")))
    }
}
